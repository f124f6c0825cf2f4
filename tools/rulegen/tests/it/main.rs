//! What rulegen generates, what it refuses, and what the runtime does.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod cel;
mod committed;
mod generated;
mod hosts;
mod names;
mod refused;
mod report;
mod schemas;
mod times;
mod uris;
