//! The simulations, which are a workspace of their own.

use anyhow::Result;

use crate::process::{program, root, status};

/// The journal's simulation, which is a program of its own.
const JOURNAL: &str = "journal";
/// Seeds of the journal that every test run has, beside the planted mistakes.
const JOURNAL_SLICE: &str = "300";

/// Runs seeds of node and caller, or of the journal, or what else either understands.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let package = match arguments.first() {
        Some(&JOURNAL) => {
            arguments.remove(0);
            "journal-sim"
        }
        Some(_) | None => "sim",
    };
    let run = ["run", "--quiet", "--locked", "--package", package, "--"];
    cargo(&[&run[..], &arguments].concat())
}

/// Their style, their own tests, and a few seeds.
pub(crate) fn check() -> Result<()> {
    cargo(&["fmt", "--all", "--check"])?;
    let lint = ["clippy", "--quiet", "--locked", "--workspace", "--all-targets"];
    cargo(&[&lint[..], &["--", "-D", "warnings"]].concat())?;
    cargo(&["test", "--quiet", "--locked", "--workspace"])?;
    run(&["5".to_owned()])?;
    run(&[JOURNAL.to_owned(), JOURNAL_SLICE.to_owned()])
}

/// In their folder, whose configuration says where it builds.
fn cargo(arguments: &[&str]) -> Result<()> {
    status(program("cargo", arguments).current_dir(root().join("sim")))
}
