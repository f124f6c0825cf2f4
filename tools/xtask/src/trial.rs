//! What was packed, tried as by somebody who unpacks it into an empty folder.
//!
//! Owns:      the steps of a trial: unpack, ask for the version, check the example of a configuration, start, stop.
//! Invariant: a binary sees nothing of the checkout, nor of the environment but where programs and its home are.
//! Not here:  what is packed (`dist`).

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::process::output;

/// Nothing that is started here may take longer, in seconds.
const BOUND: &str = "60";
/// Lines of a log that are shown when a start fails.
const SHOWN: usize = 20;

/// Tries an archive of a binary; the answer is one line on it.
pub(crate) fn run(archive: &Path, name: &str, version: &str) -> Result<String> {
    let folder = std::env::temp_dir().join(format!("trial-{}-{name}", std::process::id()));
    fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
    let outcome = steps(archive, &folder, name, version);
    let outcome = outcome.with_context(|| format!("{} in {}", archive.display(), folder.display()));
    if outcome.is_ok() {
        fs::remove_dir_all(&folder)?;
    }
    outcome
}

fn steps(archive: &Path, folder: &Path, name: &str, version: &str) -> Result<String> {
    let mut tar = Command::new("tar");
    output(tar.arg("--extract").arg("--file").arg(archive).arg("--directory").arg(folder))?;
    let unpacked = only_entry(folder)?;
    for file in [name, "config.example.toml", "LICENSE"] {
        ensure!(unpacked.join(file).is_file(), "{file} is missing");
    }
    let binary = Unpacked { folder: &unpacked, name };
    let said = output(&mut binary.command(&["--version"]))?;
    let wanted = format!("{name} {version}");
    ensure!(said.trim() == wanted, "--version says `{}`, and should say `{wanted}`", said.trim());
    let example = ["--config", "config.example.toml", "--check-config"];
    output(&mut binary.command(&[binary.verb(), &example].concat()))?;
    binary.start_and_stop()?;
    Ok(format!("{wanted}: unpacked, checked its example, started and stopped in an empty folder"))
}

/// What an archive holds.
fn only_entry(folder: &Path) -> Result<PathBuf> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    match &entries.collect::<Result<Vec<_>>>()?[..] {
        [only] => Ok(only.clone()),
        entries => bail!("the archive has {} entries instead of one folder", entries.len()),
    }
}

/// A binary in the folder that it was unpacked to.
struct Unpacked<'a> {
    folder: &'a Path,
    name: &'a str,
}

impl Unpacked<'_> {
    /// What stands before the flags of a server.
    fn verb(&self) -> &'static [&'static str] {
        if self.name == "platform" { &["up"] } else { &[] }
    }

    /// On ports that the system chooses, so that it does not matter what else runs.
    fn command(&self, arguments: &[&str]) -> Command {
        // A program that hangs is a failure, and not a wait without end.
        let mut command = Command::new("timeout");
        let kept = ["PATH", "HOME", "TMPDIR"].into_iter();
        command
            .arg(BOUND)
            .arg(self.folder.join(self.name))
            .args(arguments)
            .current_dir(self.folder)
            .env_clear()
            .envs(kept.filter_map(|name| Some((name, std::env::var_os(name)?))))
            .env("PLATFORM_SERVER__LISTEN", "127.0.0.1:0")
            .env("PLATFORM_SERVER__HTTP", "127.0.0.1:0")
            .env("PLATFORM_SERVER__DRAIN__LAME_DUCK", "0s")
            .env("PLATFORM_TELEMETRY__FORMAT", "json")
            .env("PLATFORM_TELEMETRY__LEVEL", "info")
            .stdin(Stdio::null());
        command
    }

    /// Starts the server, waits until it says so, and asks it to stop.
    fn start_and_stop(&self) -> Result<()> {
        let mut command = self.command(self.verb());
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let mut log = BufReader::new(child.stderr.take().context("its log")?).lines();
        let mut seen = Vec::new();
        for line in log.by_ref() {
            seen.push(line?);
            if seen.last().is_some_and(|line| line.contains("\"started\"")) {
                return stop(child, log);
            }
        }
        let status = child.wait()?;
        let last = &seen[seen.len().saturating_sub(SHOWN)..];
        bail!("it ended with {status} instead of starting:\n{}", last.join("\n"))
    }
}

/// Asks a server to stop and reads the rest of its log, which it could not write otherwise.
fn stop(mut child: Child, log: impl Iterator<Item = std::io::Result<String>>) -> Result<()> {
    output(Command::new("kill").args(["-TERM", &child.id().to_string()]))?;
    log.for_each(drop);
    let status = child.wait()?;
    ensure!(status.success(), "it ended with {status} when it was asked to stop");
    Ok(())
}
