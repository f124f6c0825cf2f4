//! The browsable reference.

use anyhow::Result;

use crate::lint::image;
use crate::process::run as start;
use crate::setup;

/// Where the reference is written.
pub(crate) const FOLDER: &str = "target/docs";

pub(crate) fn run(_: &[String]) -> Result<()> {
    setup::run_quietly()?;
    image()?;
    start("cargo", &["run", "-q", "-p", "refdoc", "--", "target/contracts.binpb", FOLDER])?;
    println!("open {FOLDER}/index.html");
    Ok(())
}
