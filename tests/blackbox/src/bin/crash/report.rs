//! What all runs together showed.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result};
use blackbox::registers::Verdict;
use serde::Serialize;

/// The figures, as they are printed and saved.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    case: String,
    seed: u64,
    runs: u64,
    starts_killed: u64,
    /// Executions that were under way when their process was killed.
    #[serde(skip_serializing_if = "Option::is_none")]
    interrupted: Option<u64>,
    acknowledged: usize,
    unanswered: usize,
    unanswered_done: usize,
    presented: usize,
    lost: usize,
    doubled: usize,
    torn: usize,
    failed: usize,
}

impl Report {
    pub(crate) fn new(case: &str, seed: u64) -> Self {
        Self {
            case: case.to_owned(),
            seed,
            runs: 0,
            starts_killed: 0,
            interrupted: None,
            acknowledged: 0,
            unanswered: 0,
            unanswered_done: 0,
            presented: 0,
            lost: 0,
            doubled: 0,
            torn: 0,
            failed: 0,
        }
    }

    /// Takes in one run.
    #[expect(clippy::print_stdout, reason = "a line for each run shows that it goes on")]
    pub(crate) fn add(&mut self, run: u64, verdict: &Verdict) {
        let (unanswered, done) = verdict.pending;
        println!(
            "run {run}: {} acknowledged, {unanswered} unanswered, {done} of these done",
            verdict.acknowledged
        );
        self.runs += 1;
        self.acknowledged += verdict.acknowledged;
        self.unanswered += unanswered;
        self.unanswered_done += done;
        self.presented += verdict.presented;
        self.lost += verdict.lost.len();
        self.doubled += verdict.doubled.len();
        self.torn += verdict.torn.len();
        self.failed += usize::from(!verdict.is_clean());
    }

    /// Takes in that a start was killed.
    pub(crate) fn add_killed_start(&mut self) {
        self.starts_killed += 1;
    }

    /// Takes in that a kill met an execution under way.
    pub(crate) fn add_interrupted(&mut self) {
        *self.interrupted.get_or_insert(0) += 1;
    }

    /// Takes in one run of a queue, with the verdict on its topics; that on its records comes later, and is an error if
    /// it is bad.
    #[expect(clippy::print_stdout, reason = "a line for each run shows that it goes on")]
    pub(crate) fn add_run(
        &mut self,
        run: u64,
        acknowledged: usize,
        unanswered: usize,
        topics: &Verdict,
    ) {
        println!(
            "run {run}: {acknowledged} acknowledged, {unanswered} unanswered, topics changed {} times",
            topics.acknowledged
        );
        self.runs += 1;
        self.acknowledged += acknowledged;
        self.unanswered += unanswered;
    }

    /// Whether no run found anything.
    pub(crate) fn is_clean(&self) -> bool {
        self.failed == 0
    }

    /// Writes the figures to `target/report/crash-<case>.json`.
    pub(crate) fn save(&self) -> Result<()> {
        let folder = Path::new("target/report");
        std::fs::create_dir_all(folder).context("target/report")?;
        let path = folder.join(format!("crash-{}.json", self.case));
        let text = serde_json::to_string_pretty(&[self])?;
        std::fs::write(&path, text).with_context(|| path.display().to_string())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{:<24} {:>9}", "kills", self.runs)?;
        writeln!(f, "{:<24} {:>9}", "starts killed", self.starts_killed)?;
        if let Some(interrupted) = self.interrupted {
            writeln!(f, "{:<24} {:>9}", "executions interrupted", interrupted)?;
        }
        writeln!(f, "{:<24} {:>9}", "writes acknowledged", self.acknowledged)?;
        writeln!(f, "{:<24} {:>9}", "writes unanswered", self.unanswered)?;
        writeln!(f, "{:<24} {:>9}", "of these done", self.unanswered_done)?;
        writeln!(f, "{:<24} {:>9}", "credentials presented", self.presented)?;
        writeln!(f, "{:<24} {:>9}", "lost", self.lost)?;
        writeln!(f, "{:<24} {:>9}", "doubled", self.doubled)?;
        write!(f, "{:<24} {:>9}", "half done", self.torn)
    }
}
