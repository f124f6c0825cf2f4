//! The binary of the `etl` service.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main("etl", etl::start)
}
