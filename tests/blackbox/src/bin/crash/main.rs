//! Kills the platform in the middle of writes, again and again, and looks for what was lost or half done.
//!
//! `crash SYSTEM RUNS [SEED]`: each run starts the real binary on the folder of the run before, writes from several
//! callers at once, kills the process at a random moment, starts it again and compares what it has with what it
//! acknowledged. The load and the checker share nothing but the history; for `rustmq` the checker is another program,
//! `check-history`, which reads what producers and consumers wrote down.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

mod auth;
mod checker;
mod config;
mod history;
mod load;
mod queue;
mod report;
mod system;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::{OsRandom, Random, SeededRandom};
use blackbox::{Client, Platform, Session};

use crate::checker::Verdict;
use crate::history::History;
use crate::report::Report;
use crate::system::System;

/// Runs on one folder before a new one is begun, so that listing everything stays cheap.
const RUNS_PER_FOLDER: u64 = 25;
/// The latest moment of a kill, counted from the first acknowledged write.
const KILL_AFTER_MAX: Duration = Duration::from_millis(400);
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
        bail!("usage: crash SYSTEM RUNS [SEED], with SYSTEM one of auth, config, rustmq");
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
    let report = if system == queue::NAME {
        let mut report = Report::new(queue::NAME, seed);
        for (first, count) in folders {
            queue::one_folder(first, count, &random, &mut report).await?;
        }
        report
    } else {
        let system = system::find(system)?;
        let mut report = Report::new(system.name(), seed);
        for (first, count) in folders {
            one_folder(&*system, first, count, &random, &mut report).await?;
        }
        report
    };
    report.save()?;
    Ok(report)
}

/// Some runs on one folder, each on what the one before left.
async fn one_folder(
    system: &dyn System,
    first: u64,
    count: u64,
    random: &dyn Random,
    report: &mut Report,
) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let mut platform = Platform::start(&data, &[]).await?;
    let owner = platform.owner().context("a first start names its owner")?.clone();
    let session = Session::open(&platform, &owner).await?;
    system.prepare(&session.client(&platform)?).await.context("prepare")?;
    let mut history = History::default();
    for run in first..first + count {
        let after = Duration::from_micros(random.below(KILL_AFTER_MAX.as_micros() as u64));
        load::until_killed(system, platform, &session, after, random, run, &mut history).await?;
        platform = Platform::start(&data, &[]).await?;
        let verdict = settled(system, &session.client(&platform)?, &mut history).await?;
        report.add(run, &verdict);
        if !verdict.is_clean() {
            let kept = folder.keep();
            bail!("run {run}: {verdict}\nthe folder is kept: {}", kept.display());
        }
    }
    platform.kill().await
}

/// The verdict once nothing is on its way any more: a service tells auth what it did after it has done it, so an audit
/// event may come a moment after the restart. What was lost stays lost however long one looks.
async fn settled(system: &dyn System, client: &Client, history: &mut History) -> Result<Verdict> {
    let until = tokio::time::Instant::now() + SETTLE_TIME_MAX;
    loop {
        let observed = system.observe(client).await.context("observe")?;
        let mut seen = history.clone();
        let verdict = checker::compare(&mut seen, &observed);
        if verdict.is_clean() || until < tokio::time::Instant::now() {
            *history = seen;
            return Ok(verdict);
        }
        tokio::time::sleep(SETTLE_PAUSE).await;
    }
}
