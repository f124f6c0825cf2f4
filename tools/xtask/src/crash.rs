//! Kills real binaries under load and looks for what was lost.

use anyhow::{Context, Result, bail};

use crate::process::{TESTS_BUILT, root, run as start};

const SYSTEMS: [&str; 4] = ["auth", "config", "rustmq", "lake"];
/// What a release must bear.
const DEFAULT_RUNS: &str = "200";

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let Some(system) = arguments.first() else {
        bail!("name a system: make crash SYSTEM=auth; there are: {}", SYSTEMS.join(", "));
    };
    let runs = arguments.get(1).map_or(DEFAULT_RUNS, String::as_str);
    runs.parse::<u32>().with_context(|| format!("`{runs}` is no number of runs"))?;
    start("cargo", &TESTS_BUILT)?;
    let crash = root().join("target/debug/crash").to_string_lossy().into_owned();
    let mut rest = vec![system.as_str(), runs];
    rest.extend(arguments.get(2).map(String::as_str));
    start(&crash, &rest)
}

/// A short run of every system.
pub(crate) fn slice() -> Result<()> {
    for system in SYSTEMS {
        run(&[system.to_owned(), "5".to_owned()])?;
    }
    Ok(())
}
