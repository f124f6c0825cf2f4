//! The service as its callers see it, on both databases, with stand-ins for the services that it calls.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod backfills;
mod beside;
mod crash;
mod executions;
mod fixture;
mod late;
mod leases;
mod lineage;
mod logs;
mod record;
mod retries;
mod run;
mod schedules;
mod unwritten;
mod watermarks;
mod world;
