//! Runs protovalidate's conformance suite, and prints the figures.
//!
//! It builds the harness, generates code for the harness's messages, compiles it into the executor, and has
//! the harness call that. It fails if a case fails that is not in `known-failures.txt`, or the other way round.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context as _, Result, ensure};
use protovalidate_conformance::{
    descriptors::Files, generate, harness::Harness, known, protocol::ResultSet, verdict::Verdict,
};

fn main() -> Result<ExitCode> {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = crate_dir.join("../../../target");
    let out = target.join("conformance/protovalidate");
    fs::create_dir_all(&out)?;
    let out = out.canonicalize()?;

    let harness = Harness::build(&crate_dir.join("harness"), &out)?;
    let files = descriptors(&harness.cases()?)?;
    let generated = out.join("generated.rs");
    write_if_changed(&generated, &generate::generate(&files)?)?;
    let executor = build_executor(&generated)?;
    let results = harness.run(&executor)?;

    let known = known::parse(&fs::read_to_string(crate_dir.join("known-failures.txt"))?)?;
    let verdict = Verdict::of(&results, &files.syntaxes()?, known);
    print!("{}", verdict.table());
    let report = target.join("report");
    fs::create_dir_all(&report)?;
    let text = serde_json::to_string_pretty(&verdict.report())?;
    fs::write(report.join("conformance-protovalidate.json"), text + "\n")?;
    Ok(if verdict.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The descriptors of all cases.
fn descriptors(cases: &ResultSet) -> Result<Files> {
    let mut files = Files::default();
    for set in cases.suites.iter().filter_map(|suite| suite.fdset.as_ref()) {
        files.add(set)?;
    }
    Ok(files)
}

/// Leaves an unchanged file alone, so that nothing is compiled again.
fn write_if_changed(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

/// Compiles the executor with the generated code, and tells where it is.
fn build_executor(generated: &Path) -> Result<PathBuf> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["build", "--quiet", "--package", "protovalidate-conformance"])
        .args(["--features", "generated", "--bin", "protovalidate-executor"])
        .args(["--message-format", "json-render-diagnostics"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("PROTOVALIDATE_GENERATED", generated)
        .stderr(Stdio::inherit());
    let output = cargo.output().context("cargo cannot be started")?;
    ensure!(output.status.success(), "the executor cannot be built");
    let messages = String::from_utf8(output.stdout)?;
    let executable = messages.lines().rev().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        message["executable"].as_str().map(PathBuf::from)
    });
    executable.context("cargo named no executable")
}
