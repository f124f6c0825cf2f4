//! The service as its callers see it, on both databases.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod check;
mod connectors;
mod fixture;
mod health;
mod record;
mod unwritten;
