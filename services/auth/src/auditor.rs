//! Who keeps the record of refused and failed calls in this process: this service itself.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use metrics::counter;
use platform_proto::platform::auth::v1::AuditEvent;
use runtime::OnError;
use tokio::sync::mpsc;
use tracing::warn;

use crate::Error;
use crate::convert::audit::record_from_wire;
use crate::core::Auth;
use crate::core::audit::Refusals;
use crate::metrics::AUDIT_DROPPED;
use crate::store::audit::AuditRecord;

/// Events that wait to be written.
const QUEUE_MAX: usize = 1024;
/// Events that are written in one transaction.
const BATCH_MAX: usize = 256;
/// Pauses before a batch that could not be written is tried again; after the last it is lost.
const PAUSES: [Duration; 2] = [Duration::from_millis(100), Duration::from_secs(1)];

/// Puts events into a queue; a task writes them. What does not fit, or cannot be written, is counted and dropped.
pub(crate) struct StoreAuditor {
    queue: mpsc::Sender<AuditRecord>,
}

impl StoreAuditor {
    /// Starts the task, which ends when the auditor has gone and everything is written.
    pub(crate) fn start(auth: &Arc<Auth>) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        auth.tasks.spawn("auditor", OnError::Log, write(Arc::clone(auth), waiting));
        Self { queue }
    }
}

async fn write(
    auth: Arc<Auth>,
    mut waiting: mpsc::Receiver<AuditRecord>,
) -> Result<(), runtime::BoxError> {
    let mut records = Vec::with_capacity(BATCH_MAX);
    while waiting.recv_many(&mut records, BATCH_MAX).await > 0 {
        let count = records.len();
        let batch = Refusals { records: records.drain(..).collect(), now: auth.clock.now() };
        let db = &auth.db;
        if let Err(error) = persist(move || db.write(batch.clone())).await {
            counter!(AUDIT_DROPPED).increment(count as u64);
            warn!(%error, count, "audit events are lost");
        }
    }
    Ok(())
}

/// Writes, and tries again a little later if the database does not take it: an event whose id is there already is left
/// out, so that a repetition does no harm.
async fn persist<F>(write: impl Fn() -> F) -> Result<(), Error>
where
    F: Future<Output = Result<(), Error>>,
{
    let mut pauses = PAUSES.into_iter();
    loop {
        match (write().await, pauses.next()) {
            (Err(error), Some(pause)) => {
                warn!(%error, "audit events wait");
                tokio::time::sleep(pause).await;
            }
            (written, _) => return written,
        }
    }
}

#[async_trait]
impl rpc::Auditor for StoreAuditor {
    async fn record(&self, event: AuditEvent) {
        let is_kept = rpc::has_room(&self.queue, &event)
            && self.queue.try_send(record_from_wire(event)).is_ok();
        if !is_kept {
            counter!(AUDIT_DROPPED).increment(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_failed_write_is_tried_again_and_not_for_ever() {
        let tries = Cell::new(0);
        let failing_until = async |last| {
            tries.set(tries.get() + 1);
            if tries.get() < last { Err(Error::internal("the disk is full")) } else { Ok(()) }
        };
        persist(|| failing_until(3)).await.unwrap();
        assert_eq!(tries.replace(0), 3);
        persist(|| failing_until(100)).await.unwrap_err();
        assert_eq!(tries.get(), 1 + PAUSES.len());
    }
}
