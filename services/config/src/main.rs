//! The binary of the `config` service.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main("config", config::start)
}
