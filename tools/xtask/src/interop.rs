//! Tables beside engines that we did not write, which come pinned from PyPI and Maven into a folder of their own.

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
    let jars = root().join(".tools/interop/spark");
    once(".tools/interop/.spark", "tools/spark/pom.xml", || {
        let libraries = format!("-DoutputDirectory={}", jars.display());
        let goal = "dependency:copy-dependencies";
        start("mvn", &["-q", "-B", "-f", "tools/spark/pom.xml", goal, &libraries])
    })?;
    let arguments = ["test", "--package", "lake", "--test", "it", "interop", "--", "--ignored"];
    let mut tests = program("cargo", &arguments);
    tests.env("LAKE_INTEROP_PYTHON", root().join(PYTHON)).env("LAKE_INTEROP_JARS", jars);
    status(&mut tests)
}
