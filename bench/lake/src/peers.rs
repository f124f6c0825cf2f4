//! The peers: programs in Python that print one JSON line for each step.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// What one of us measured.
#[derive(Debug, Default)]
pub(crate) struct Measured {
    /// Seconds by step.
    pub(crate) seconds: BTreeMap<String, f64>,
    /// What the results add up to, by step, so that nobody is fast by leaving work out.
    pub(crate) sums: BTreeMap<String, String>,
    /// Most resident bytes.
    pub(crate) peak_bytes: u64,
}

/// One line of a peer.
#[derive(Deserialize)]
struct Line {
    step: String,
    #[serde(default)]
    seconds: f64,
    #[serde(default)]
    sum: String,
    #[serde(default)]
    peak_bytes: u64,
}

/// Runs the program of a peer on the folder of the files.
pub(crate) fn run(python: &Path, name: &str, folder: &Path) -> Result<Measured> {
    let program = format!("bench/lake/peers/{name}_steps.py");
    let earlier = folder.join(name);
    if earlier.exists() {
        std::fs::remove_dir_all(&earlier)?;
    }
    let done = Command::new(python).arg(&program).arg(folder).output();
    let done = done.with_context(|| python.display().to_string())?;
    ensure!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    let mut measured = Measured::default();
    for line in String::from_utf8(done.stdout)?.lines() {
        let line: Line = serde_json::from_str(line).with_context(|| line.to_owned())?;
        measured.add(&line.step, line.seconds, line.sum);
        measured.peak_bytes = measured.peak_bytes.max(line.peak_bytes);
    }
    Ok(measured)
}

impl Measured {
    /// Takes in a step.
    pub(crate) fn add(&mut self, step: &str, seconds: f64, sum: String) {
        self.seconds.insert(step.to_owned(), seconds);
        if !sum.is_empty() {
            self.sums.insert(step.to_owned(), sum);
        }
    }
}
