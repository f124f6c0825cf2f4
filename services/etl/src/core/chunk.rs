//! Chunks of backfills: how they start, and what follows when their executions end.

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::data::v1::Failure;
use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;
use store::Tx;

use super::execution::Execution;
use crate::convert::count;
use crate::error::Result;
use crate::store::backfill::{self, Stored};
use crate::store::chunk::{self, Chunk, Tally};

/// Called when an execution of a backfill has ended: writes its chunk, and ends or pauses the backfill if that follows.
pub(super) async fn ended(tx: &mut Tx, execution: &Execution, now: Timestamp) -> Result<()> {
    let key = (execution.org_id, execution.backfill_id.as_str());
    let executions = (execution.id.as_str(), execution.retry_of.as_str());
    let Some(mut chunk) = chunk::of_execution(tx, key, executions).await? else { return Ok(()) };
    let Some(mut stored) = backfill::find(tx, key.0, key.1).await? else { return Ok(()) };
    if chunk.execution != execution.id {
        // Somebody tried it again by hand.
        chunk.execution.clone_from(&execution.id);
        chunk.attempt += 1;
        chunk.started_at = Some(execution.created_at);
    }
    chunk.status = execution.status;
    chunk.completed_at = execution.completed_at.or(Some(now));
    chunk.records = execution.progress.metrics.as_ref().map_or(0, |it| it.total_records);
    chunk.failure =
        chunk.has_failed().then(|| failure(execution.progress.error.as_ref(), &chunk, now));
    chunk::update(tx, key, &chunk).await?;
    let before = stored.clone();
    let tally = tally(tx, &stored).await?;
    if chunk.has_failed() {
        pause(&mut stored, &tally);
    }
    end(&mut stored, &tally, now);
    if stored != before {
        backfill::put(tx, &stored).await?;
    }
    Ok(())
}

/// Why a chunk failed, as its execution tells.
fn failure(error: Option<&pb::ExecutionError>, chunk: &Chunk, now: Timestamp) -> Failure {
    let error = error.cloned().unwrap_or_default();
    Failure {
        failure_class: error.failure_class,
        reason: if error.code.is_empty() { "EXECUTION_TIMEOUT".to_owned() } else { error.code },
        message: error.message,
        retryable: error.retryable,
        retry_at: None,
        at: Some(timestamp_to_wire(now)),
        attempt: count(chunk.attempt),
    }
}

/// What is counted over the chunks of a backfill.
pub(super) async fn tally(tx: &mut Tx, stored: &Stored) -> Result<Tally> {
    let found = chunk::tallies(tx, stored.org_id, &[&stored.id]).await?;
    Ok(found.into_values().next().unwrap_or_default())
}

/// Pauses a backfill of which as many chunks have failed as may, since it was last let go on.
fn pause(stored: &mut Stored, tally: &Tally) {
    let new = tally.failed - stored.forgiven;
    let is_full = 0 < stored.pause_after_failures && stored.pause_after_failures <= new;
    if is_full && stored.is_open() && !stored.is_paused && 0 < tally.waiting {
        stored.is_paused = true;
        stored.pause_reason = format!("{new} chunks failed");
    }
}

/// Ends a backfill of which no chunk waits or runs any more; one that failed ends well if its chunks do after all.
pub(super) fn end(stored: &mut Stored, tally: &Tally, now: Timestamp) {
    let can_end = stored.is_open() || stored.status == Status::Failed;
    if !can_end || 0 < tally.waiting + tally.running {
        return;
    }
    stored.status = if 0 < tally.failed {
        Status::Failed
    } else if 0 < tally.cancelled {
        Status::Cancelled
    } else {
        Status::Completed
    };
    stored.is_paused = false;
    stored.pause_reason.clear();
    stored.completed_at = stored.completed_at.or(Some(now));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::days::Days;
    use crate::core::spec::Layer;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn stored(pause_after_failures: i64) -> Stored {
        Stored {
            org_id: 7,
            id: "b".to_owned(),
            pipeline_id: "p".to_owned(),
            days: Days::read("2026-06-01", "2026-06-30").unwrap(),
            status: Status::Running,
            is_paused: false,
            pause_reason: String::new(),
            concurrency: 1,
            priority: pb::BackfillPriority::Low,
            order: pb::BackfillOrder::NewestFirst,
            from_layer: Layer::Source,
            chunk_days: 1,
            total_chunks: 30,
            pause_after_failures,
            forgiven: 0,
            initiated_by: 1,
            created_at: NOW,
            completed_at: None,
        }
    }

    #[test]
    fn a_backfill_pauses_when_enough_chunks_failed_since_it_last_went_on() {
        let paused = |after, forgiven, tally| {
            let mut stored = Stored { forgiven, ..stored(after) };
            pause(&mut stored, &tally);
            stored.is_paused
        };
        let failed = |failed| Tally { failed, waiting: 5, ..Tally::default() };
        assert!(!paused(2, 0, failed(1)));
        assert!(paused(2, 0, failed(2)));
        assert!(!paused(2, 2, failed(3)));
        assert!(paused(2, 2, failed(4)));
        assert!(!paused(0, 0, failed(30)));
        // What is over cannot pause.
        assert!(!paused(2, 0, Tally { failed: 2, ..Tally::default() }));
    }

    #[test]
    fn a_backfill_ends_with_its_last_chunk_and_as_its_chunks_did() {
        let status = |tally| {
            let mut stored = stored(0);
            end(&mut stored, &tally, NOW);
            (stored.status, stored.completed_at.is_some())
        };
        let done = Tally { completed: 28, ..Tally::default() };
        assert_eq!(status(Tally { waiting: 1, ..done }), (Status::Running, false));
        assert_eq!(status(Tally { running: 1, ..done }), (Status::Running, false));
        assert_eq!(status(done), (Status::Completed, true));
        assert_eq!(status(Tally { failed: 1, cancelled: 1, ..done }), (Status::Failed, true));
        assert_eq!(status(Tally { cancelled: 1, ..done }), (Status::Cancelled, true));
        // Somebody tried the failed chunk again by hand.
        let mut failed = stored(0);
        failed.status = Status::Failed;
        end(&mut failed, &done, NOW);
        assert_eq!(failed.status, Status::Completed);
    }
}
