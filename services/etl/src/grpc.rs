//! Handlers: a request becomes a decision, and its outcome the answer. What is not written answers UNIMPLEMENTED.

pub(crate) mod etl;
pub(crate) mod lineage;
pub(crate) mod schedule;
pub(crate) mod watermark;

mod backfills;
mod executions;
mod leases;
mod logs;
mod schedules;
mod watch;

use tonic::{Response, Status};

use crate::error::Result;

/// What a handler of one message gives back.
pub(crate) type Answer<T> = std::result::Result<Response<T>, Status>;

fn answer<T>(outcome: Result<T>) -> Answer<T> {
    outcome.map(Response::new).map_err(Status::from)
}
