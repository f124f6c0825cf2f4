//! Handlers: a request becomes a decision, and its outcome the answer.

pub(crate) mod change;
pub(crate) mod config;
pub(crate) mod datasets;

mod apply;
mod entity_schemas;
mod pipelines;
mod rules;
mod templates;
mod watch;

use tonic::{Response, Status};

use crate::error::Result;

/// What a handler of one message gives back.
pub(crate) type Answer<T> = std::result::Result<Response<T>, Status>;

fn answer<T>(outcome: Result<T>) -> Answer<T> {
    outcome.map(Response::new).map_err(Status::from)
}
