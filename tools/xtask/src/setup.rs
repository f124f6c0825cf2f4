//! The pinned tools: buf and the TypeScript generator from npm, the Python generators from PyPI.
//!
//! The Rust generators are crates of this workspace, and `go tool` builds the Go generators by itself.
//! PostgreSQL comes from Debian.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::{self, output, program, root};

/// The programs that must be there already, what they are for, and the oldest version that will do.
const NEEDED: [(&str, &str, &str); 3] = [
    ("node", "--version", "Node.js 20 or newer"),
    ("go", "version", "Go 1.26 or newer"),
    ("python3", "--version", "Python 3.10 or newer with venv"),
];

/// The interpreter with the Python generators.
pub(crate) const PYTHON: &str = ".tools/python/bin/python";

pub(crate) fn run_quietly() -> Result<()> {
    for (name, version, wanted) in NEEDED {
        if output(&mut program(name, &[version])).is_err() {
            bail!("`{name}` is not to be found: install {wanted}");
        }
    }
    once("node_modules/.installed", "package-lock.json", || {
        // Not `npm ci`: it refuses a lock file that leaves out packages for other platforms.
        process::run(
            "npm",
            &["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"],
        )
    })?;
    once(".tools/python/.installed", "tools/python/requirements.txt", || {
        process::run("python3", &["-m", "venv", "--clear", ".tools/python"])?;
        let requirements = "tools/python/requirements.txt";
        let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        process::run(
            &root().join(PYTHON).to_string_lossy(),
            &[&quiet[..], &["-r", requirements]].concat(),
        )
    })
}

pub(crate) fn run(_: &[String]) -> Result<()> {
    run_quietly()?;
    postgres()?;
    println!("the tools are installed");
    Ok(())
}

/// The programs of PostgreSQL, which tests start servers of their own with.
pub(crate) fn postgres() -> Result<()> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    if folders.iter().any(|folder| folder.join("initdb").exists()) {
        return Ok(());
    }
    let root = fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    if !root || output(&mut program("apt-get", &["--version"])).is_err() {
        bail!("PostgreSQL is not to be found: install the Debian package `postgresql`");
    }
    process::run("apt-get", &["-q", "update"])?;
    let mut install =
        program("apt-get", &["-qy", "install", "--no-install-recommends", "postgresql"]);
    // At run level 1 the package starts no server; nobody here would use it.
    process::status(install.env("DEBIAN_FRONTEND", "noninteractive").env("RUNLEVEL", "1"))
}

/// Does `work` unless it was done for the present content of `lock`.
pub(crate) fn once(stamp: &str, lock: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let stamp = root().join(stamp);
    let lock = fs::read(root().join(lock)).with_context(|| lock.to_owned())?;
    if fs::read(&stamp).is_ok_and(|done| done == lock) {
        return Ok(());
    }
    work()?;
    fs::create_dir_all(stamp.parent().unwrap_or(Path::new(".")))?;
    fs::write(&stamp, lock).with_context(|| stamp.display().to_string())
}
