//! Tables beside engines that we did not write, which come pinned from PyPI into a folder of their own.

use anyhow::Result;

use crate::process::{program, root, run as start, status};
use crate::setup::once;

const PYTHON: &str = ".tools/interop/bin/python";
const REQUIREMENTS: &str = "tools/python/interop.txt";

pub(crate) fn run(_: &[String]) -> Result<()> {
    once(".tools/interop/.installed", REQUIREMENTS, || {
        start("python3", &["-m", "venv", "--clear", ".tools/interop"])?;
        let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        let python = root().join(PYTHON);
        start(&python.to_string_lossy(), &[&quiet[..], &["-r", REQUIREMENTS]].concat())
    })?;
    let arguments = ["test", "--package", "lake", "--test", "it", "interop", "--", "--ignored"];
    status(program("cargo", &arguments).env("LAKE_INTEROP_PYTHON", root().join(PYTHON)))
}
