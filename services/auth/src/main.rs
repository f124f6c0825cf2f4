//! The binary of the `auth` service.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main("auth", auth::start)
}
