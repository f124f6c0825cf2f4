//! `buf lint`, `buf format`, rustfmt, clippy, and the rules of our own.

use anyhow::{Result, bail};
use catalog::Image;

use crate::process::{output, program, root, run as start};
use crate::{contracts, exceptions, layers, permissions, reasons, setup, sizes};

pub(crate) fn run(_: &[String]) -> Result<()> {
    setup::run_quietly()?;
    start("buf", &["lint"])?;
    start("buf", &["format", "--diff", "--exit-code"])?;
    let image = image()?;
    let mut findings = contracts::check(&image);
    findings.extend(exceptions::check(&image)?);
    findings.extend(reasons::check(&image)?);
    findings.extend(permissions::check(&image)?);
    findings.extend(layers::check()?);
    findings.extend(sizes::check()?);
    for finding in &findings {
        eprintln!("{finding}");
    }
    if !findings.is_empty() {
        bail!("{} findings", findings.len());
    }
    start("cargo", &["fmt", "--all", "--check"])?;
    // What is generated is judged by its generators' own tests.
    let ours = ["--workspace", "--exclude", "platform_proto", "--no-deps", "--all-targets"];
    start("cargo", &[&["clippy", "--quiet"][..], &ours, &["--", "-D", "warnings"]].concat())
}

pub(crate) fn format(_: &[String]) -> Result<()> {
    setup::run_quietly()?;
    start("buf", &["format", "--write"])?;
    start("cargo", &["fmt", "--all"])
}

/// The contracts with their comments.
pub(crate) fn image() -> Result<Image> {
    let path = root().join("target/contracts.binpb");
    let shown = path.to_string_lossy().into_owned();
    let arguments = ["build", "--as-file-descriptor-set", "-o", &shown];
    output(&mut program("buf", &arguments))?;
    Image::read(&path)
}
