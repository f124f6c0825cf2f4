//! Rows between Arrow and the wire.
//!
//! Owns:      which type of the wire is which of Arrow's, and how values go both ways; Arrow IPC.
//! Invariant: a value that does not fit its column is refused with the column, never cut.
//! Not here:  which rows (`reading`), what is written with them (the layers).

mod input;
mod ipc;
mod json;
mod output;
mod schema;

pub(crate) use input::{array, batch, scalar};
pub(crate) use ipc::{compact, from_ipc, size, to_ipc};
pub(crate) use json::lines;
pub(crate) use output::{rows, value};
pub(crate) use schema::{fingerprinted, from_wire, to_wire};

/// How deep types and values nest at most.
pub(crate) const DEPTH_MAX: usize = 8;
