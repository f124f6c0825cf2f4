//! The service as its callers see it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod crash;
mod fixture;
mod ingest;
mod refused;
mod tables;
