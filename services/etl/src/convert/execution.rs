//! What callers see of executions.

use base::Timestamp;
use platform_proto::platform::etl::v1 as pb;
use rpc::wire::{duration_to_wire, timestamp_from_wire, timestamp_to_wire};

use super::{count, millis, moment};
use crate::core::execution::Execution;

/// An execution as callers see it at a moment.
pub(crate) fn execution(it: &Execution, now: Timestamp) -> pb::Execution {
    let ended = it.completed_at.unwrap_or(now);
    let mut layers = it.progress.layers.clone();
    for layer in &mut layers {
        if let Some(from) = &layer.started_at {
            let until = layer.completed_at.as_ref().map_or(ended, timestamp_from_wire);
            layer.duration_ms = millis(timestamp_from_wire(from), until);
        }
    }
    let mut metrics = it.progress.metrics.clone().unwrap_or_default();
    metrics.total_duration_ms = it.started_at.map_or(0, |from| millis(from, ended));
    pb::Execution {
        id: it.id.clone(),
        pipeline_id: it.pipeline_id.clone(),
        pipeline_name: it.pipeline_name.clone(),
        org_id: it.org_id,
        status: it.status as i32,
        trigger_type: it.trigger as i32,
        triggered_by: it.triggered_by,
        parameters: it.spec.parameters.clone(),
        layers,
        metrics: Some(metrics),
        error: it.progress.error.clone(),
        created_at: Some(timestamp_to_wire(it.created_at)),
        started_at: moment(it.started_at),
        completed_at: moment(it.completed_at),
        date_range: it.spec.date_range.clone(),
        scheduled_for: moment(it.scheduled_for),
        missed_count: count(it.missed_count),
        retry_of: it.retry_of.clone(),
        backfill_id: it.backfill_id.clone(),
        attempt: count(it.attempt),
        priority: it.priority as i32,
        cancel_requested: it.cancel_requested,
        cancel_reason: it.cancel_reason.clone(),
        next_attempt_at: moment(it.next_attempt_at),
        pipeline_version: it.spec.pipeline_version,
        labels: it.spec.labels.clone(),
        run_as_user_id: it.spec.run_as_user_id,
    }
}

/// The lease of an execution.
pub(crate) fn lease(it: &Execution) -> pb::Lease {
    let lease = &it.lease;
    let life = lease.renewed_at.zip(lease.expires_at);
    pb::Lease {
        execution_id: it.id.clone(),
        owner: lease.owner.clone(),
        fence: lease.fence,
        acquired_at: moment(lease.acquired_at),
        renewed_at: moment(lease.renewed_at),
        expires_at: moment(lease.expires_at),
        duration: life.map(|(from, until)| duration_to_wire(until.since(from))),
    }
}
