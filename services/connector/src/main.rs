//! The binary of the `connector` service.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main("connector", connector::start)
}
