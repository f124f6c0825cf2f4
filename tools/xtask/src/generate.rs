//! Writes everything that the contracts become, or compares it with what is committed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::drift;
use crate::process::{program, root, status};
use crate::setup;

/// The folders and files that only this command writes.
pub(crate) const OUTPUTS: [&str; 2] = ["gen", "tests/vectors/data"];

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    setup::run_quietly()?;
    let fresh = root().join("target/generated");
    everything(&fresh)?;
    if arguments.iter().any(|argument| argument == "--check") {
        return check(&fresh);
    }
    for output in OUTPUTS {
        let changed = drift::sync(&fresh.join(output), &root().join(output))?;
        println!("{output}: {changed} files changed");
    }
    Ok(())
}

/// Generates into a folder of its own, so that a failure leaves the committed files alone.
pub(crate) fn everything(fresh: &Path) -> Result<()> {
    empty(fresh)?;
    let out = fresh.to_string_lossy().into_owned();
    status(&mut program("buf", &["generate", "-o", &out]))?;
    Ok(())
}

fn check(fresh: &Path) -> Result<()> {
    let mut differences = Vec::new();
    for output in OUTPUTS {
        differences.extend(drift::compare(&fresh.join(output), &root().join(output))?);
    }
    // Each language's own template must write what the template for everything writes.
    for language in ["rust", "go", "ts", "python"] {
        let alone = root().join("target/generated-alone");
        empty(&alone)?;
        let out = alone.to_string_lossy().into_owned();
        let template = format!("buf.gen.{language}.yaml");
        status(&mut program("buf", &["generate", "--template", &template, "-o", &out]))?;
        let folder = PathBuf::from("gen").join(language);
        differences.extend(drift::compare(&alone.join(&folder), &root().join(&folder))?);
    }
    if differences.is_empty() {
        return Ok(());
    }
    for difference in differences.iter().take(20) {
        eprintln!("{difference}");
    }
    bail!("{} generated files differ; `make generate` writes them", differences.len());
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}
