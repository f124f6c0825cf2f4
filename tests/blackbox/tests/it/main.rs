//! The platform as its users meet it: a process, its ports, and clients in other languages.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod clients;
mod process;
mod separate;
