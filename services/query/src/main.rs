//! The binary of the `query` service.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main("query", query::start)
}
