//! The record of a service that is not auth: events wait in memory and go to auth in batches.
//!
//! Owns:      the queue, the batches, and the count of what was dropped.
//! Invariant: recording never waits; events leave in the order in which they came.
//! Not here:  events of what succeeded, which travel by the outbox.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use base::Random;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::auth::v1::{AuditEvent, RecordAuditEventsRequest};
use runtime::OnError;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tonic::{Code, Request, Status};
use tonic_types::StatusExt as _;

use super::{Auditor, has_room};
use crate::channel::metrics;
use crate::retry::{backoff, jitter};
use crate::{Channel, Clients};

/// Events that wait, those of unknown callers a part of them; what comes then is counted and dropped.
const QUEUE_MAX: usize = 10_000;
/// Events of one call; the contract takes 1000.
const BATCH_MAX: usize = 500;
/// How long the first event of a batch waits for others.
const LINGER: Duration = Duration::from_millis(200);
/// How long one call may take.
const CALL_TIMEOUT: Duration = Duration::from_secs(5);
/// How long the last events may take to come and to go when the process stops.
const STOP_GRACE: Duration = Duration::from_secs(5);
/// Bounds of the wait after a failure.
const PAUSE_FIRST: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(10);

/// Sends what was refused and what failed to auth's record.
pub struct RemoteAuditor {
    queue: mpsc::Sender<AuditEvent>,
    is_full: AtomicBool,
}

impl RemoteAuditor {
    /// Starts to send, as a task of the host; at its stop it sends what waits and what comes in the drain, for a
    /// few seconds at most.
    #[must_use]
    pub fn start(clients: &Clients) -> Arc<Self> {
        let host = clients.host();
        let (queue, events) = mpsc::channel(QUEUE_MAX);
        let sender = Sender {
            auth: clients.channel("auth"),
            random: Arc::clone(&host.random),
            events,
            stop: host.tasks.stop(),
        };
        host.tasks.spawn("audit", OnError::Log, async move {
            sender.run().await;
            Ok(())
        });
        Arc::new(Self { queue, is_full: AtomicBool::new(false) })
    }
}

#[async_trait]
impl Auditor for RemoteAuditor {
    async fn record(&self, event: AuditEvent) {
        let is_full = !has_room(&self.queue, &event) || self.queue.try_send(event).is_err();
        if is_full {
            metrics::audit_events(1, "full");
        }
        // One line for each time that it fills up, not for each event.
        if self.is_full.swap(is_full, Ordering::Relaxed) != is_full && is_full {
            tracing::error!("audit events are dropped, since the queue is full");
        }
    }
}

struct Sender {
    auth: Channel,
    random: Arc<dyn Random>,
    events: mpsc::Receiver<AuditEvent>,
    stop: CancellationToken,
}

impl Sender {
    async fn run(mut self) {
        let stop = self.stop.clone();
        let mut batch = Vec::new();
        while let Some(got) = stop.run_until_cancelled(self.gather(&mut batch)).await {
            if !got {
                return;
            }
            if stop.run_until_cancelled(self.deliver(&mut batch)).await.is_none() {
                break;
            }
        }
        // Calls that end in the drain leave events too: it is over when nobody can record any more.
        let rest = async {
            loop {
                self.deliver(&mut batch).await;
                if !self.gather(&mut batch).await {
                    return;
                }
            }
        };
        if tokio::time::timeout(STOP_GRACE, rest).await.is_err() {
            dropped(batch.len() + self.events.len(), "stopped");
        }
    }

    /// Fills a batch; false when no more events can come.
    async fn gather(&mut self, batch: &mut Vec<AuditEvent>) -> bool {
        if batch.is_empty() && self.events.recv_many(batch, 1).await == 0 {
            return false;
        }
        let more = async {
            while batch.len() < BATCH_MAX {
                if self.events.recv_many(batch, BATCH_MAX - batch.len()).await == 0 {
                    return;
                }
            }
        };
        // A batch that is not full after the linger goes as it is.
        _ = tokio::time::timeout(LINGER, more).await;
        true
    }

    /// Sends a batch until auth has it; what auth can never take is dropped. Events leave the batch once that is known.
    async fn deliver(&self, batch: &mut Vec<AuditEvent>) {
        let mut size = batch.len();
        let mut failures = 0;
        while !batch.is_empty() {
            size = size.clamp(1, batch.len());
            match self.send(&batch[..size]).await {
                Ok(()) => {
                    batch.drain(..size);
                    (size, failures) = (batch.len(), 0);
                }
                // One of them is wrong: halves find out which.
                Err(status) if is_refusal(&status) && size > 1 => size /= 2,
                Err(status) if is_refusal(&status) => {
                    tracing::error!(
                        message = status.message(),
                        method = batch[0].method,
                        "audit event refused"
                    );
                    dropped(1, "refused");
                    batch.drain(..1);
                    size = batch.len();
                }
                Err(status) => {
                    failures += 1;
                    tracing::warn!(code = ?status.code(), waiting = self.events.len(), "audit events wait");
                    let bound = backoff(failures, PAUSE_FIRST, PAUSE_MAX);
                    tokio::time::sleep(bound / 2 + jitter(bound / 2, &*self.random)).await;
                }
            }
        }
    }

    async fn send(&self, events: &[AuditEvent]) -> Result<(), Status> {
        let mut request = Request::new(RecordAuditEventsRequest { events: events.to_vec() });
        request.set_timeout(CALL_TIMEOUT);
        AuditServiceClient::new(self.auth.clone()).record_audit_events(request).await?;
        metrics::audit_events(events.len(), "sent");
        Ok(())
    }
}

/// Whether the events themselves are at fault, so that no repetition helps.
fn is_refusal(status: &Status) -> bool {
    matches!(status.code(), Code::InvalidArgument | Code::OutOfRange | Code::ResourceExhausted)
        && status.get_details_retry_info().is_none()
}

fn dropped(count: usize, why: &'static str) {
    if count > 0 {
        tracing::error!(count, why, "audit events dropped");
        metrics::audit_events(count, why);
    }
}
