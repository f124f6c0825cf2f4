//! What every file system does, and what a simulated crash leaves.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod contract;
mod crash;
mod fault;
mod property;
