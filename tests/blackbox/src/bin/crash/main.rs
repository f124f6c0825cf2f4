//! Kills the platform in the middle of writes, again and again, and looks for what was lost or half done.
//!
//! `crash SYSTEM RUNS [SEED]`: each run starts the real binary on the folder of the run before, writes from several
//! callers at once, kills the process at a random moment, starts it again and compares what it has with what it
//! acknowledged. Some starts, the very first ones among them, are killed as well. The load and the rules share nothing
//! but the history; for `rustmq` the checker is another program,
//! `check-history`, which reads what producers and consumers wrote down.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

mod auth;
mod config;
mod lake;
mod load;
mod place;
mod queue;
mod report;
mod system;

use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use base::{OsRandom, Random, SeededRandom};
use blackbox::Session;
use blackbox::registers::{self, History, Verdict};

use crate::load::Load;
use crate::place::Place;
use crate::report::Report;
use crate::system::{Ground, System};

/// Runs on one folder before a new one is begun, so that listing everything stays cheap.
const RUNS_PER_FOLDER: u64 = 25;
/// The latest moment of a kill, counted from when enough writes were acknowledged.
const KILL_AFTER_MAX: Duration = Duration::from_millis(800);
/// How long what was done before a kill may be on its way to the audit record after it.
const SETTLE_TIME_MAX: Duration = Duration::from_secs(20);
/// The pause between two looks.
const SETTLE_PAUSE: Duration = Duration::from_millis(100);

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(report) => {
            println!("{report}");
            if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("crash: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Result<Report> {
    let [system, runs, rest @ ..] = arguments else {
        bail!("usage: crash SYSTEM RUNS [SEED], with SYSTEM one of auth, config, rustmq, lake");
    };
    let runs: u64 = runs.parse().context("RUNS is no number")?;
    let seed = match rest.first() {
        Some(seed) => seed.parse().context("SEED is no number")?,
        None => u64::from_le_bytes((&OsRandom as &dyn Random).bytes()),
    };
    println!("seed {seed}");
    let random = SeededRandom::new(seed);
    let folders = (0..runs).step_by(RUNS_PER_FOLDER as usize);
    let folders = folders.map(|first| (first, RUNS_PER_FOLDER.min(runs - first)));
    let mut report = Report::new(system, seed);
    for (first, count) in folders {
        if system == queue::NAME {
            queue::one_folder(first, count, &random, &mut report).await?;
        } else if system == lake::NAME {
            lake::one_folder(first, count, &random, &mut report).await?;
        } else {
            one_folder(system, first, count, &random, &mut report).await?;
        }
    }
    report.save()?;
    Ok(report)
}

/// Some runs on one folder, each on what the one before left.
async fn one_folder(
    name: &str,
    first: u64,
    count: u64,
    random: &dyn Random,
    report: &mut Report,
) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let outcome = in_folder(folder.path(), name, first..first + count, random, report).await;
    if outcome.is_err() {
        println!("the folder is kept: {}", folder.keep().display());
    }
    outcome
}

async fn in_folder(
    folder: &Path,
    name: &str,
    runs: Range<u64>,
    random: &dyn Random,
    report: &mut Report,
) -> Result<()> {
    let system = &*system::find(name)?;
    let place = Place::new(folder, system.settings())?;
    let (mut platform, owner) = place.first_start(random, report).await?;
    let session = Session::open(&platform, &owner).await?;
    let ground = Ground { platform: &platform, owner: &owner, session: &session };
    system.prepare(ground).await.context("prepare")?;
    let mut history = History::default();
    for run in runs {
        let ground = Ground { platform: &platform, owner: &owner, session: &session };
        system.begin(ground).await.with_context(|| format!("run {run}: begin"))?;
        let after = Duration::from_micros(random.below(KILL_AFTER_MAX.as_micros() as u64));
        let load = Load { system, owner: &owner, session: &session, random, run };
        load.until_killed(platform, after, &mut history)
            .await
            .with_context(|| format!("run {run}"))?;
        platform = place.start_again(random, report).await?;
        let ground = Ground { platform: &platform, owner: &owner, session: &session };
        let mut verdict = settled(system, ground, &mut history).await?;
        if verdict.is_clean() {
            system.probe(ground, &history, &mut verdict).await.context("probe")?;
        }
        report.add(run, &verdict);
        ensure!(verdict.is_clean(), "run {run}: {verdict}");
    }
    platform.kill().await
}

/// The verdict once nothing is on its way any more: a service tells auth what it did after it has done it, so an audit
/// event may come a moment after the restart. What was lost stays lost however long one looks.
async fn settled(
    system: &dyn System,
    ground: Ground<'_>,
    history: &mut History,
) -> Result<Verdict> {
    let until = tokio::time::Instant::now() + SETTLE_TIME_MAX;
    loop {
        let observed = system.observe(ground).await.context("observe")?;
        let mut seen = history.clone();
        let verdict = registers::compare(&mut seen, &observed);
        if verdict.is_clean() || until < tokio::time::Instant::now() {
            *history = seen;
            return Ok(verdict);
        }
        tokio::time::sleep(SETTLE_PAUSE).await;
    }
}
