//! Other programs.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// Runs the program to its end and fails unless it succeeds; what it says is passed on.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("cannot start {name}"))?;
    if !status.success() {
        bail!("{name} ended with {status}");
    }
    Ok(())
}
