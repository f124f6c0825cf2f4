//! How far an execution is, layer by layer.

use std::collections::BTreeSet;

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::machine::Row;
use super::spec::Layer;
use super::step::{Counts, Kind, Step};

/// Tables that a layer names.
const TABLES_MAX: usize = 100;

/// Layers, metrics and error of an execution; times are without their durations.
pub(crate) fn of(row: &Row) -> pb::Execution {
    pb::Execution {
        layers: Layer::ALL.into_iter().map(|layer| progress(row, layer)).collect(),
        metrics: Some(metrics(row)),
        error: row.execution.progress.error.clone(),
        ..pb::Execution::default()
    }
}

fn progress(row: &Row, layer: Layer) -> pb::LayerProgress {
    let steps: Vec<&Step> = row.steps.iter().filter(|step| step.body.layer == layer).collect();
    let sum = |of: fn(&Step) -> i64| steps.iter().map(|step| of(step)).sum::<i64>();
    let status = status(row, layer, &steps);
    let tables: BTreeSet<&str> = steps
        .iter()
        .map(|step| step.body.table_name.as_str())
        .filter(|name| !name.is_empty())
        .collect();
    let is_ended = !matches!(status, Status::Pending | Status::Running);
    let ended_at: Option<Timestamp> =
        steps.iter().filter_map(|step| step.body.completed_at).max().filter(|_| is_ended);
    let done = steps.iter().filter(|step| step.is_done()).count();
    pb::LayerProgress {
        layer: layer.name().to_owned(),
        status: status as i32,
        records_processed: sum(|step| step.body.counts.output_records),
        records_failed: sum(|step| {
            step.body.counts.failed_records + step.body.counts.quarantined_records
        }),
        size_bytes: sum(|step| step.body.counts.size_bytes),
        duration_ms: 0,
        tables_updated: tables.into_iter().take(TABLES_MAX).map(str::to_owned).collect(),
        started_at: steps.iter().filter_map(|step| step.started_at).min().map(timestamp_to_wire),
        completed_at: ended_at.map(timestamp_to_wire),
        completed_steps: crate::convert::count(done),
        total_steps: crate::convert::count(steps.len()),
        reused: !steps.is_empty() && steps.iter().all(|step| step.body.is_reused),
    }
}

fn status(row: &Row, layer: Layer, steps: &[&Step]) -> Status {
    let any = |status: Status| steps.iter().any(|step| step.status == status);
    if any(Status::Running) {
        return Status::Running;
    }
    for ended in [Status::Failed, Status::Timeout] {
        if any(ended) {
            return ended;
        }
    }
    if row.execution.is_open() {
        // More steps of a layer may follow as long as one before it is not done.
        let before = row.steps.iter().filter(|step| step.body.layer < layer);
        let is_whole = before.into_iter().all(Step::is_done);
        let is_begun = steps.iter().any(|step| step.started_at.is_some());
        return match (steps.iter().all(|step| step.is_done()) && is_whole, is_begun) {
            (true, true) => Status::Completed,
            (true, false) if !steps.is_empty() => Status::Skipped,
            (false, true) => Status::Running,
            (_, false) => Status::Pending,
        };
    }
    if any(Status::Cancelled) || (steps.is_empty() && row.execution.status != Status::Completed) {
        return Status::Cancelled;
    }
    let is_idle = steps.iter().all(|step| step.status == Status::Skipped);
    if is_idle { Status::Skipped } else { Status::Completed }
}

fn metrics(row: &Row) -> pb::ExecutionMetrics {
    let of = |kind: Kind| row.steps.iter().filter(move |step| step.body.kind == kind);
    let fresh = |kind: Kind| of(kind).filter(|step| !step.body.is_reused);
    // Batches that are chosen by their days are read from bronze; others count where they were brought.
    let spec = &row.execution.spec;
    let is_of_days = spec.from_layer != Layer::Source || spec.date_range.is_some();
    let is_chosen = |step: &&Step| is_of_days && step.body.input_ref.is_empty();
    let read = |count: fn(&Counts) -> i64| -> i64 {
        let read = fresh(Kind::Source).chain(fresh(Kind::Bronze).filter(is_chosen));
        read.map(|step| count(&step.body.counts)).sum()
    };
    let scored: i64 = fresh(Kind::Silver).map(|step| step.body.counts.scored).sum();
    let points: f64 = fresh(Kind::Silver).map(|step| step.body.counts.points).sum();
    pb::ExecutionMetrics {
        total_records: read(|it| it.input_records),
        filtered_records: fresh(Kind::Silver).map(|step| step.body.counts.filtered_records).sum(),
        total_size_bytes: read(|it| it.size_bytes),
        total_duration_ms: 0,
        quality_score: if scored == 0 { 0.0 } else { points / scored as f64 },
        estimated_cost: None,
        quarantined_records: fresh(Kind::Silver)
            .map(|step| step.body.counts.quarantined_records)
            .sum(),
        output_records: fresh(Kind::Silver).map(|step| step.body.counts.output_records).sum(),
    }
}
