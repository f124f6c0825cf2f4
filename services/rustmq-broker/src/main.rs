//! A broker of RustMQ as a process.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main("rustmq-broker", rustmq_broker::start)
}
