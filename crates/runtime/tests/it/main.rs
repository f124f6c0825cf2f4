//! The runtime from outside: processes, ports and certificates.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod authority;
mod document;
mod http_port;
mod process;
mod tls;
mod traces;

use std::time::Duration;

/// Longest wait for anything.
const BOUND: Duration = Duration::from_secs(20);
