//! The official harness: a Go tool that holds the cases, calls an executor with them, and compares.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, ensure};
use prost::Message;

use crate::protocol::ResultSet;

const TOOL: &str = "github.com/bufbuild/protovalidate/tools/protovalidate-conformance";

/// The built tool.
pub struct Harness {
    binary: PathBuf,
}

impl Harness {
    /// Builds the tool of the Go module in `module`, as its `go.sum` pins it.
    pub fn build(module: &Path, out: &Path) -> Result<Self> {
        let binary = out.join("protovalidate-conformance");
        let mut go = Command::new("go");
        go.current_dir(module).args(["build", "-o"]).arg(&binary).arg(TOOL);
        let status = go.status().context("go, which builds the harness, cannot be started")?;
        ensure!(status.success(), "the harness cannot be built: go build ended with {status}");
        Ok(Self { binary })
    }

    /// All cases with their descriptors, without results.
    pub fn cases(&self) -> Result<ResultSet> {
        self.call(&["--dump"])
    }

    /// All cases with what `executor` answered. Messages are compared word for word, and errors of the
    /// schema are told from errors at run time, though the suite asks for neither.
    pub fn run(&self, executor: &Path) -> Result<ResultSet> {
        let executor = executor.to_str().context("a path that is no text")?;
        self.call(&["--strict_message", "--strict_error", "--timeout", "60s", executor])
    }

    fn call(&self, arguments: &[&str]) -> Result<ResultSet> {
        let mut harness = Command::new(&self.binary);
        harness.args(["--proto", "--verbose"]).args(arguments);
        // The exit code counts failures; a harness that broke down has written nothing.
        let output = harness.output().context("the harness cannot be started")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(!output.stdout.is_empty(), "the harness has no result: {said}");
        ResultSet::decode(output.stdout.as_slice()).context("the result of the harness")
    }
}
