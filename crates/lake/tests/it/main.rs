//! Tables and queries as callers see them, on the machine's disk.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod appends;
mod changes;
mod durability;
mod evolution;
mod fixture;
mod interop;
mod model;
mod upkeep;
mod upserts;
