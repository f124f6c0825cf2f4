//! Other programs, started from the root of the checkout.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// What cargo is told in order to build the programs that tests start: the packages and features of the tests
/// themselves, so nothing is built twice.
pub(crate) const TESTS_BUILT: [&str; 6] =
    ["test", "--quiet", "--workspace", "--exclude", "platform_proto", "--no-run"];

/// What cargo tells a program that it runs, beside `CARGO_PKG_…`.
const OF_PROGRAM: [&str; 4] =
    ["CARGO", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_MANIFEST_LINKS"];

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest).to_owned()
}

/// A program that will run in the root, with our own tools first in its search path.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    let own = root().join("node_modules/.bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&path)));
    if let Ok(path) = path {
        command.env("PATH", path);
    }
    // What `cargo run` says of this program itself: build scripts that look at it would do their work anew.
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|it| it.starts_with("CARGO_PKG_") || OF_PROGRAM.contains(&it))
        {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a program to its end and fails unless it succeeds; its output is passed on.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Result<()> {
    status(&mut program(name, arguments))
}

/// Runs a prepared program to its end and fails unless it succeeds.
pub(crate) fn status(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` ended with {status}");
    }
    Ok(())
}

/// Runs a prepared program to its end and returns what it printed; fails unless it succeeds.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.output().with_context(|| format!("cannot start `{shown}`"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        bail!("`{shown}` ended with {}: {}", output.status, errors.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
