//! The broker as its callers see it.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod control;
mod data;
