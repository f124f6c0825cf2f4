//! Backfills and their chunks on the wire.

use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::{count, moment};
use crate::core::backfill::{Seen, Standing};
use crate::store::chunk::Chunk;

/// A number of a request, of which 0 means a default.
pub(crate) fn or(number: i32, default: i64) -> i64 {
    if number == 0 { default } else { i64::from(number) }
}

/// A backfill.
pub(crate) fn backfill(seen: &Seen) -> pb::Backfill {
    let stored = &seen.stored;
    pb::Backfill {
        id: stored.id.clone(),
        org_id: stored.org_id,
        pipeline_id: stored.pipeline_id.clone(),
        date_range: Some(stored.days.to_wire()),
        status: stored.status as i32,
        paused: stored.is_paused,
        pause_reason: stored.pause_reason.clone(),
        concurrency: count(stored.concurrency),
        priority: stored.priority as i32,
        order: stored.order as i32,
        from_layer: stored.from_layer.name().to_owned(),
        chunk_days: count(stored.chunk_days),
        total_chunks: count(stored.total_chunks),
        completed_chunks: count(seen.tally.completed),
        running_chunks: count(seen.tally.running),
        failed_chunks: count(seen.tally.failed),
        total_records: seen.tally.records,
        initiated_by: stored.initiated_by,
        created_at: Some(timestamp_to_wire(stored.created_at)),
        completed_at: moment(stored.completed_at),
        estimated_completion: moment(seen.estimated_completion),
    }
}

/// How far a backfill is.
pub(crate) fn status(standing: &Standing) -> pb::GetBackfillStatusResponse {
    let seen = &standing.seen;
    let stored = &seen.stored;
    pb::GetBackfillStatusResponse {
        backfill_id: stored.id.clone(),
        status: stored.status as i32,
        completed_chunks: count(seen.tally.completed),
        total_chunks: count(stored.total_chunks),
        failed_chunks: count(seen.tally.failed),
        current_date: standing.newest.as_ref().map(|it| it.days.first_text()),
        total_records: seen.tally.records,
        started_at: Some(timestamp_to_wire(stored.created_at)),
        completed_at: moment(stored.completed_at),
        estimated_completion: moment(seen.estimated_completion),
        errors: standing.failed.iter().map(error).collect(),
        backfill: Some(backfill(seen)),
    }
}

fn error(chunk: &Chunk) -> pb::BackfillChunkError {
    pb::BackfillChunkError {
        date: chunk.days.first_text(),
        error_message: chunk.failure.as_ref().map_or_else(String::new, |it| it.message.clone()),
        retry_count: count((chunk.attempt - 1).max(0)),
        chunk_id: chunk.id.clone(),
        failure: chunk.failure.clone(),
    }
}

/// A chunk.
pub(crate) fn chunk(chunk: Chunk) -> pb::BackfillChunk {
    pb::BackfillChunk {
        id: chunk.id,
        date_range: Some(chunk.days.to_wire()),
        status: chunk.status as i32,
        execution_id: chunk.execution,
        attempt: count(chunk.attempt),
        record_count: chunk.records,
        failure: chunk.failure,
        started_at: moment(chunk.started_at),
        completed_at: moment(chunk.completed_at),
    }
}
