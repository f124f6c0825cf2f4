//! Who keeps the record of refused and failed calls in this process: this service itself.

use std::sync::Arc;

use async_trait::async_trait;
use metrics::counter;
use platform_proto::platform::auth::v1::AuditEvent;
use runtime::OnError;
use tokio::sync::mpsc;
use tracing::warn;

use crate::convert::audit::record_from_wire;
use crate::core::Auth;
use crate::core::audit::Refusals;
use crate::metrics::AUDIT_DROPPED;
use crate::store::audit::AuditRecord;

/// Events that wait to be written.
const QUEUE_MAX: usize = 1024;
/// Events that are written in one transaction.
const BATCH_MAX: usize = 256;

/// Puts events into a queue; a task writes them. What does not fit is counted and dropped.
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
        let batch = Refusals { records: std::mem::take(&mut records), now: auth.clock.now() };
        if let Err(error) = auth.db.write(batch).await {
            counter!(AUDIT_DROPPED).increment(count as u64);
            warn!(%error, count, "audit events are lost");
        }
    }
    Ok(())
}

#[async_trait]
impl rpc::Auditor for StoreAuditor {
    async fn record(&self, event: AuditEvent) {
        if self.queue.try_send(record_from_wire(event)).is_err() {
            counter!(AUDIT_DROPPED).increment(1);
        }
    }
}
