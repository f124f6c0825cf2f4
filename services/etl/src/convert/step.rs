//! What callers see of steps.

use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::{count, moment};
use crate::core::spec::Layer;
use crate::core::step::{Attempt, Step};

/// A step as callers see it.
pub(crate) fn step(it: &Step, layer_of: impl Fn(i64) -> Option<Layer>) -> pb::ExecutionStep {
    let body = &it.body;
    let id = |position: &i64| Some(format!("{}-{position}", layer_of(*position)?.name()));
    pb::ExecutionStep {
        id: it.id(),
        layer: body.layer.name().to_owned(),
        subject: body.subject.clone(),
        status: it.status as i32,
        depends_on: body.depends_on.iter().filter_map(id).collect(),
        input_ref: body.input_ref.clone(),
        output_ref: body.output_ref.clone(),
        table_name: body.table_name.clone(),
        table_version: body.table_version,
        input_records: body.counts.input_records,
        output_records: body.counts.output_records,
        attempts: body.attempts.iter().map(attempt).collect(),
        next_attempt_at: moment(body.next_attempt_at),
        started_at: moment(it.started_at),
        completed_at: moment(body.completed_at),
    }
}

fn attempt(it: &Attempt) -> pb::StepAttempt {
    pb::StepAttempt {
        number: count(it.number),
        fence: it.fence,
        worker: it.worker.clone(),
        started_at: Some(timestamp_to_wire(it.started_at)),
        ended_at: moment(it.ended_at),
        failure: it.failure.clone(),
    }
}
