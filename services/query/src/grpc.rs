//! Handlers: a request becomes a plan or a decision, and its outcome the answer.

pub(crate) mod catalog;
pub(crate) mod query;
pub(crate) mod saved;
pub(crate) mod sql;

mod campaigns;
mod datasets;
mod entities;
mod explain;
mod measures;
mod profile;
mod relations;
mod search;
mod views;

use tonic::{Response, Status};

use crate::error::Result;

/// What a handler of one message gives back.
pub(crate) type Answer<T> = std::result::Result<Response<T>, Status>;

fn answer<T>(outcome: Result<T>) -> Answer<T> {
    outcome.map(Response::new).map_err(Status::from)
}
