//! Starts what is due: occurrences of schedules, chunks of backfills.

use std::sync::Arc;

use base::Timestamp;
use platform_proto::platform::config::v1::Pipeline;
use tokio_util::sync::CancellationToken;

use crate::parts::Parts;

/// Runs until `stop`.
pub(crate) async fn run(_parts: Arc<Parts>, stop: CancellationToken) {
    stop.cancelled().await;
}

/// When a pipeline will run next by its schedule; `None` if it will not.
pub(crate) async fn next_run_at(_parts: &Parts, _pipeline: &Pipeline) -> Option<Timestamp> {
    None
}
