//! The platform as its users meet it: a process, its ports, and clients in other languages.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod clients;
// It reads what Linux tells of a process.
#[cfg(target_os = "linux")]
mod memory;
mod process;
mod separate;
