//! `platform up`: every service in one process.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command};

/// `platform up`.
pub(crate) fn command() -> Command {
    Command::new("up").about("Start every service in this process, on what lies in one folder")
}

pub fn run(_: &ArgMatches) -> ExitCode {
    ExitCode::SUCCESS
}
