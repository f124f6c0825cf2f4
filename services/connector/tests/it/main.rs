//! The service as its callers see it, on both databases.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod broker;
mod bronze;
mod check;
mod columns;
mod connectors;
mod discover;
mod fixture;
mod health;
mod objects;
mod others;
mod record;
mod states;
mod streams;
mod syncs;
mod syncs_again;
mod syncs_crash;
mod syncs_full;
mod syncs_late;
mod syncs_start;
mod topics;
mod unwritten;
