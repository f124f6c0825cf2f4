//! The lakehouse: a pipeline that brings another day of reports, killed at any step.
//!
//! What the tables must hold follows from the sample's own rows, which the platform has no part in. After each kill the
//! execution has to come to its end by itself; then silver and gold are compared with the rows, and every so often the
//! pipeline runs once more, which must change nothing, also if a file was written again as it was; then rows without a key
//! are brought in full, after which they must be there once.

mod calls;
mod model;
mod visits;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use base::Random;
use blackbox::registers::Verdict;
use blackbox::{Platform, Session};
use platform_proto::platform::common::v1::ExecutionStatus;

use self::calls::Calls;
use self::model::Model;
use crate::place::Place;
use crate::report::Report;

/// Name on the command line.
pub(crate) const NAME: &str = "lake";
/// What a worker leaves is taken up soon.
const SETTINGS: &str = "[etl]\nlease = \"3s\"\nheartbeat = \"1s\"\n";
/// The latest moment of the first kill; later ones follow how long a run took.
const KILL_AFTER_FIRST: Duration = Duration::from_secs(4);
/// One run in this many is repeated without a new day.
const REPEATED_RUNS: u64 = 4;

/// Some runs on one folder, each with what the one before left.
pub(crate) async fn one_folder(
    first: u64,
    count: u64,
    random: &dyn Random,
    report: &mut Report,
) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let outcome = in_folder(folder.path(), first, count, random, report).await;
    if outcome.is_err() {
        println!("the folder is kept: {}", folder.keep().display());
    }
    outcome
}

async fn in_folder(
    folder: &Path,
    first: u64,
    count: u64,
    random: &dyn Random,
    report: &mut Report,
) -> Result<()> {
    let place = Place::new(folder, SETTINGS)?;
    let (mut platform, owner) = place.first_start(random, report).await?;
    let session = Session::open(&platform, &owner).await?;
    let files: PathBuf = folder.join("data/files").join(session.org_id.to_string()).join("sample");
    let mut model = Model::new(u64::from_le_bytes(random.bytes()), files)?;
    let pipeline =
        Calls::new(&session, &platform)?.prepare(model.files()).await.context("prepare")?;
    let mut longest = KILL_AFTER_FIRST;
    for run in first..first + count {
        model.write_day()?;
        let after = Duration::from_micros(random.below(longest.as_micros() as u64));
        let key = format!("run-{run}");
        let was_answered = started_and_killed(&session, platform, &pipeline, &key, after).await?;
        platform = place.start_again(random, report).await?;
        let calls = Calls::new(&session, &platform)?;
        // The same key: what was started before the kill is not started again.
        let begun = tokio::time::Instant::now();
        let execution = calls.start(&pipeline, &key).await.with_context(|| format!("run {run}"))?;
        if was_answered && execution.status() != ExecutionStatus::Completed {
            report.add_interrupted();
        }
        calls.end(&execution.id).await.with_context(|| format!("run {run}"))?;
        longest = (begun.elapsed() * 2).clamp(Duration::from_millis(500), KILL_AFTER_FIRST);
        let mut verdict = verdict(&calls, &model, was_answered).await.context("compare")?;
        if verdict.is_clean() && random.below(REPEATED_RUNS) == 0 {
            repeat(&calls, &model, &pipeline, run, &mut verdict).await?;
        }
        report.add(run, &verdict);
        ensure!(verdict.is_clean(), "run {run}: {verdict}");
    }
    platform.kill().await
}

/// Starts an execution and kills the platform; the answer is whether the start was acknowledged.
async fn started_and_killed(
    session: &Session,
    platform: Platform,
    pipeline: &str,
    key: &str,
    after: Duration,
) -> Result<bool> {
    let calls = Calls::new(session, &platform)?;
    let until = tokio::time::Instant::now() + after;
    let started = tokio::time::timeout_at(until, calls.start(pipeline, key)).await;
    tokio::time::sleep_until(until).await;
    platform.kill().await?;
    match started {
        Ok(Ok(_)) => Ok(true),
        Ok(Err(error)) => Err(error.context("the start was refused before the kill")),
        Err(_) => Ok(false),
    }
}

/// What differs between the tables and the rows.
async fn verdict(calls: &Calls, model: &Model, was_answered: bool) -> Result<Verdict> {
    let mut verdict = Verdict { acknowledged: usize::from(was_answered), ..Verdict::default() };
    if !was_answered {
        verdict.pending = (1, 1);
    }
    compare(calls, model, &mut verdict).await?;
    Ok(verdict)
}

async fn compare(calls: &Calls, model: &Model, verdict: &mut Verdict) -> Result<()> {
    for (what, expected, sql) in model.expected() {
        let found = calls.numbers(sql).await.with_context(|| what.to_owned())?;
        if found != expected {
            let difference = format!("{what}: {found:?}, and the files say {expected:?}");
            let is_more = found.iter().zip(&expected).any(|(found, expected)| found > expected);
            if is_more { &mut verdict.doubled } else { &mut verdict.lost }.push(difference);
        }
    }
    let (held, unusable) = (calls.quarantined().await?, model.quarantined());
    if held != unusable {
        verdict.torn.push(format!("{held} records in quarantine, and {unusable} cannot be used"));
    }
    Ok(())
}

/// Another run without news leaves every table at its version, and a full refresh every row there once.
async fn repeat(
    calls: &Calls,
    model: &Model,
    pipeline: &str,
    run: u64,
    verdict: &mut Verdict,
) -> Result<()> {
    let before = calls.versions().await?;
    model.visits().touch()?;
    let execution = calls.start(pipeline, &format!("repeat-{run}")).await?;
    calls.end(&execution.id).await?;
    let after = calls.versions().await?;
    if before != after {
        verdict.doubled.push(format!("a run without news changed {before:?} to {after:?}"));
    }
    let execution = calls.refresh(pipeline, &format!("refresh-{run}"), visits::NAME).await?;
    calls.end(&execution.id).await?;
    compare(calls, model, verdict).await.context("compare after a full refresh")
}
