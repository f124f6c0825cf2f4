//! Tables and queries as callers see them, on the machine's disk.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod appends;
mod changes;
mod differences;
mod durability;
mod evolution;
mod faulty;
mod fixture;
mod formulas;
mod full;
mod interop;
mod lost;
mod memory;
mod model;
mod purging;
mod replacing;
mod sql;
mod upkeep;
mod upserts;
