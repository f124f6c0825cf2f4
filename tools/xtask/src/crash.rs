//! Kills real binaries under load and looks for what was lost.

use anyhow::{Context, Result, bail};

use crate::process::run as start;

const SYSTEMS: [&str; 2] = ["auth", "config"];
/// What a release must bear.
const DEFAULT_RUNS: &str = "200";

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let Some(system) = arguments.first() else {
        bail!("name a system: make crash SYSTEM=auth; there are: {}", SYSTEMS.join(", "));
    };
    let runs = arguments.get(1).map_or(DEFAULT_RUNS, String::as_str);
    runs.parse::<u32>().with_context(|| format!("`{runs}` is no number of runs"))?;
    // The system is judged as it is tested: the same profile, so nothing is built twice.
    start("cargo", &["build", "--quiet", "--workspace", "--bins"])?;
    let mut command = vec!["run", "--quiet", "--package", "blackbox", "--bin", "crash", "--"];
    command.extend([system.as_str(), runs]);
    command.extend(arguments.get(2).map(String::as_str));
    start("cargo", &command)
}

/// A short run of every system.
pub(crate) fn slice() -> Result<()> {
    for system in SYSTEMS {
        run(&[system.to_owned(), "5".to_owned()])?;
    }
    Ok(())
}
