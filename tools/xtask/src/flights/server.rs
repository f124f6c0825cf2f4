//! `platform up`, and the command line in front of it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::process::output;

/// Nothing that is started here may take longer, in seconds.
const BOUND: &str = "600";

/// `platform up` on a free port and an empty folder.
pub(super) struct Server {
    child: Child,
    pub(super) address: String,
    pub(super) owner: Value,
}

impl Server {
    pub(super) fn start(platform: &Path, folder: &Path) -> Result<Self> {
        let data = folder.join("data");
        let free = "127.0.0.1:0";
        let mut child = Command::new(platform)
            .args(["up", "--output", "json", "--listen", free, "--http", free, "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(fs::File::create(folder.join("platform.log"))?)
            .spawn()
            .context("platform up")?;
        let out = child.stdout.take().context("its output")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let Ok(ready) = serde_json::from_str::<Value>(&line) else {
            _ = child.kill();
            bail!(
                "platform up did not say that it is ready: {line}; see target/flights/platform.log"
            );
        };
        let address = format!("http://{}", ready["grpc"].as_str().context("its address")?);
        Ok(Self { child, address, owner: ready["owner"].clone() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// The command line, signed in to that server.
pub(super) struct Cli<'a> {
    pub(super) platform: &'a Path,
    pub(super) home: &'a Path,
    pub(super) server: &'a str,
}

impl Cli<'_> {
    fn command(&self, arguments: &[&str]) -> Command {
        // A command that hangs is a failure, and not a wait without end.
        let mut command = Command::new("timeout");
        command.arg(BOUND).arg(self.platform).args(["--server", self.server]);
        command.args(arguments).env("PLATFORM_CLI_HOME", self.home).stdin(Stdio::null());
        command
    }

    pub(super) fn sign_in(&self, owner: &Value, folder: &Path) -> Result<()> {
        let password = folder.join("password");
        fs::write(&password, owner["password"].as_str().context("a password")?)?;
        let email = owner["email"].as_str().context("an address")?;
        let file = password.to_string_lossy();
        self.call(&["login", "--email", email, "--password-file", &file])
    }

    pub(super) fn call(&self, arguments: &[&str]) -> Result<()> {
        output(&mut self.command(arguments)).map(|_| ())
    }

    pub(super) fn json(&self, arguments: &[&str]) -> Result<Value> {
        let printed = output(&mut self.command(&[arguments, &["--output", "json"]].concat()))?;
        serde_json::from_str(&printed).with_context(|| format!("{arguments:?} printed {printed}"))
    }

    /// What is printed as one document a line.
    pub(super) fn lines(&self, arguments: &[&str]) -> Result<Vec<Value>> {
        let printed = output(&mut self.command(&[arguments, &["--output", "json"]].concat()))?;
        let lines = printed.lines().map(serde_json::from_str);
        lines.collect::<Result<_, _>>().with_context(|| format!("{arguments:?} printed {printed}"))
    }
}
