//! Starting the runner, which wants a newer C library than some systems have.
//!
//! Owns:      the choice between the system's C library and one beside the runner.
//! Invariant: nothing is installed; the other library lies below `target/` and serves the runner alone.
//! Not here:  the runner's arguments.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;

/// The Debian release whose C library is new enough, and the packages that make it up.
const RELEASE: &str = "trixie";
const PACKAGES: [&str; 3] = ["libc6", "libstdc++6", "libgcc-s1"];
const LIBRARIES: &str = "usr/lib/x86_64-linux-gnu";
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";
/// Taken if the system's own sources name no mirror of Debian.
const MIRROR: &str = "http://deb.debian.org/debian";

/// The runner of the suite that npm installed, ready for its arguments.
pub(crate) fn runner(suite: &Path, work: &Path) -> Result<Command> {
    let system = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "linux-x64",
        ("macos", _) => "darwin-x64",
        (system, machine) => bail!("the suite has no runner for {system} on {machine}"),
    };
    let runner = suite.join(format!("bin/conformance_test_runner-{system}"));
    let tried = Command::new(&runner).output().context("the suite's runner")?;
    // It complains about missing arguments, or the loader does about the library.
    if !String::from_utf8_lossy(&tried.stderr).contains("`GLIBC") {
        return Ok(Command::new(runner));
    }
    let root = work.join("debian");
    let libraries = root.join("root").join(LIBRARIES);
    if !libraries.exists() {
        fetch(&root).with_context(|| {
            format!("the runner wants a newer C library, which could not be fetched from {RELEASE}")
        })?;
    }
    let mut command = Command::new(libraries.join("ld-linux-x86-64.so.2"));
    command.arg("--library-path").arg(libraries).arg(runner);
    Ok(command)
}

/// Fetches the packages with an apt that knows nothing of the system's, so that signatures are
/// checked and nothing is installed, and unpacks them.
fn fetch(folder: &Path) -> Result<()> {
    let downloads = folder.join("downloads");
    for name in ["lists/partial", "cache/archives/partial", "downloads", "root"] {
        fs::create_dir_all(folder.join(name))?;
    }
    let sources = folder.join("sources.list");
    fs::write(&sources, format!("deb [signed-by={KEYRING}] {} {RELEASE} main\n", mirror()))?;
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.arg("-qq").current_dir(&downloads);
        for (option, value) in [
            ("Dir::State", folder.to_path_buf()),
            ("Dir::State::status", PathBuf::from("/dev/null")),
            ("Dir::Cache", folder.join("cache")),
            ("Dir::Etc::sourcelist", sources.clone()),
            ("Dir::Etc::sourceparts", PathBuf::from("-")),
            // Its own user cannot write below the checkout; for all but root this changes nothing.
            ("APT::Sandbox::User", PathBuf::from("root")),
        ] {
            apt.arg("-o").arg(format!("{option}={}", value.display()));
        }
        apt
    };
    command::succeed(apt().arg("update"))?;
    command::succeed(apt().arg("download").args(PACKAGES))?;
    let unpacked = folder.join("unpacked");
    for package in fs::read_dir(&downloads)? {
        let mut unpack = Command::new("dpkg-deb");
        command::succeed(unpack.arg("-x").arg(package?.path()).arg(&unpacked))?;
    }
    // Only a complete tree has the name that is looked for.
    fs::remove_dir_all(folder.join("root"))?;
    fs::rename(unpacked, folder.join("root"))?;
    Ok(())
}

/// The mirror of Debian that the system's sources name.
fn mirror() -> String {
    let lists = fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten();
    let files = lists.map(|it| it.path()).chain([PathBuf::from("/etc/apt/sources.list")]);
    let texts: Vec<String> = files.filter_map(|it| fs::read_to_string(it).ok()).collect();
    let lines =
        texts.iter().flat_map(|it| it.lines()).filter(|it| !it.trim_start().starts_with('#'));
    let is_mirror =
        |word: &&str| word.starts_with("http") && word.trim_end_matches('/').ends_with("/debian");
    lines.flat_map(str::split_whitespace).find(is_mirror).unwrap_or(MIRROR).to_owned()
}
