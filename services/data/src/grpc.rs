//! Handlers: a request becomes a decision, and its outcome the answer. What is not written answers UNIMPLEMENTED.

pub(crate) mod bronze;
mod deals;
pub(crate) mod gold;
pub(crate) mod silver;
pub(crate) mod table;

mod batches;
mod dropping;
mod ingest;
mod lineage;
mod operations;
mod quarantine;
mod records;
mod removal;
mod silver_results;
mod silver_rows;
mod silver_views;
mod silver_writes;
mod table_rows;
mod tables;

use tonic::{Response, Status};

use crate::error::Result;

/// What a handler of one message gives back.
pub(crate) type Answer<T> = std::result::Result<Response<T>, Status>;

pub(crate) fn answer<T>(outcome: Result<T>) -> Answer<T> {
    outcome.map(Response::new).map_err(Status::from)
}
