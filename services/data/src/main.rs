//! The binary of the `data` service.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main("data", data::start)
}
