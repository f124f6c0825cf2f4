//! The service as its callers see it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod crash;
mod deals;
mod fixture;
mod gold;
mod ingest;
mod quarantine;
mod refused;
mod silver;
mod silver_views;
mod silver_writes;
mod tables;
