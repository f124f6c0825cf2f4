//! Handlers: a request becomes a decision, and its outcome the answer. What is not written answers UNIMPLEMENTED.

pub(crate) mod bindings;
pub(crate) mod connector;
pub(crate) mod sync;

mod check;
mod connectors;
mod discover;
mod states;
mod streams;
mod syncs;

use tonic::{Response, Status};

use crate::error::Result;

/// What a handler of one message gives back.
pub(crate) type Answer<T> = std::result::Result<Response<T>, Status>;

fn answer<T>(outcome: Result<T>) -> Answer<T> {
    outcome.map(Response::new).map_err(Status::from)
}
