//! The simulation, which is a workspace of its own.

use anyhow::Result;

use crate::process::{program, root, status};

/// Runs seeds, or what else the simulation understands.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    cargo(&[&["run", "--quiet", "--locked", "--"][..], &arguments].concat())
}

/// Its style, its own tests, and a few seeds.
pub(crate) fn check() -> Result<()> {
    cargo(&["fmt", "--check"])?;
    cargo(&["clippy", "--quiet", "--locked", "--all-targets", "--", "-D", "warnings"])?;
    cargo(&["test", "--quiet", "--locked"])?;
    run(&["5".to_owned()])
}

/// In its folder, whose configuration says where it builds.
fn cargo(arguments: &[&str]) -> Result<()> {
    status(program("cargo", arguments).current_dir(root().join("sim")))
}
