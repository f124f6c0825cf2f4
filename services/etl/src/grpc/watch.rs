//! Streams of executions and of their logs.
//!
//! Owns:      one task for each stream, and how it ends.
//! Invariant: a stream holds a few messages at most; a reader that takes nothing is sent away; the stop ends it.
//! Not here:  what is read (`core`).

use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use platform_proto::platform::etl::v1 as pb;
use rpc::Call;
use rpc::wire::timestamp_from_wire;
use runtime::OnError;
use tokio::sync::{mpsc, oneshot, watch};
use tokio_stream::wrappers::ReceiverStream;
use tonic::Status;
use tonic::codegen::BoxStream;

use super::executions::Get;
use crate::convert;
use crate::core::log::FollowLog;
use crate::error::{Error, Result};
use crate::metrics::WATCHES;
use crate::parts::Parts;
use crate::store::log::Filter;

/// Messages of one stream that wait for their reader.
const QUEUE_MAX: usize = 16;
/// How long a reader may take nothing.
const SLOW_AFTER: Duration = Duration::from_secs(60);
/// Between two messages about one execution.
const PAUSE: Duration = Duration::from_secs(1);

/// Why a stream ends before its end.
enum End {
    /// The reader went away.
    Gone,
    Failed(Box<Status>),
}

impl From<Error> for End {
    fn from(error: Error) -> Self {
        Self::Failed(Box::new(error.into()))
    }
}

/// Opens a stream of an execution.
pub(super) async fn execution(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::WatchExecutionRequest,
) -> Result<BoxStream<pb::WatchExecutionResponse>> {
    let (org_id, id) = (call.org_id, request.execution_id);
    let bell = parts.wake.subscribe();
    parts.db.read(Get { org_id, id: id.clone() }).await?;
    open(parts, move |reader| async move {
        let mut reader = Reader { bell, ..reader };
        let mut sent = 0;
        loop {
            reader.bell.borrow_and_update();
            let found = reader.parts.db.read(Get { org_id, id: id.clone() }).await?;
            if sent < found.revision {
                sent = found.revision;
                let shown = convert::execution::execution(&found, reader.parts.now());
                reader.send(pb::WatchExecutionResponse { execution: Some(shown) }).await?;
                if found.is_open() {
                    tokio::time::sleep(PAUSE).await;
                }
            }
            if !found.is_open() {
                return Ok(());
            }
            reader.wait().await?;
        }
    })
}

/// Opens a stream of the log of an execution.
pub(super) async fn logs(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::StreamExecutionLogsRequest,
) -> Result<BoxStream<pb::StreamExecutionLogsResponse>> {
    let level = request.level();
    let filter = Filter {
        layer: request.layer,
        level: (level != pb::LogLevel::Unspecified).then_some(level as i32),
        search: String::new(),
        since: request.since.as_ref().map(timestamp_from_wire),
    };
    let (org_id, id) = (call.org_id, request.execution_id);
    let bell = parts.wake.subscribe();
    parts.db.read(Get { org_id, id: id.clone() }).await?;
    open(parts, move |reader| async move {
        let mut reader = Reader { bell, ..reader };
        let mut after = request.after_sequence;
        loop {
            reader.bell.borrow_and_update();
            let (id, filter) = (id.clone(), filter.clone());
            let next = reader.parts.db.read(FollowLog { org_id, id, filter, after }).await?;
            let is_empty = next.entries.is_empty();
            if let Some(last) = next.entries.last() {
                after = last.sequence;
                let entries = next.entries.into_iter().map(convert::log::shown).collect();
                reader.send(pb::StreamExecutionLogsResponse { entries }).await?;
            }
            if next.is_last {
                return Ok(());
            }
            if is_empty {
                reader.wait().await?;
            }
        }
    })
}

/// Whoever reads a stream.
struct Reader<T> {
    parts: Arc<Parts>,
    messages: mpsc::Sender<T>,
    bell: watch::Receiver<u64>,
}

impl<T> Reader<T> {
    async fn send(&self, message: T) -> std::result::Result<(), End> {
        match self.messages.send_timeout(message, SLOW_AFTER).await {
            Ok(()) => Ok(()),
            Err(mpsc::error::SendTimeoutError::Closed(_)) => Err(End::Gone),
            Err(mpsc::error::SendTimeoutError::Timeout(_)) => {
                Err(Error::SlowConsumer { waited: SLOW_AFTER }.into())
            }
        }
    }

    /// Waits until something changed, here or perhaps in another process.
    async fn wait(&mut self) -> std::result::Result<(), End> {
        let every = self.parts.options.look_every.0;
        tokio::select! {
            rung = self.bell.changed() => rung.map_err(|_| Error::Draining.into()),
            () = tokio::time::sleep(every) => Ok(()),
            () = self.messages.closed() => Err(End::Gone),
        }
    }
}

/// Counts a stream for as long as it is open.
struct Open;

impl Open {
    fn new() -> Self {
        metrics::gauge!(WATCHES).increment(1.0);
        Self
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        metrics::gauge!(WATCHES).decrement(1.0);
    }
}

/// Opens a stream that a task of its own feeds.
fn open<T, F, W>(parts: &Arc<Parts>, work: F) -> Result<BoxStream<T>>
where
    T: Send + 'static,
    F: FnOnce(Reader<T>) -> W,
    W: Future<Output = std::result::Result<(), End>> + Send + 'static,
{
    let permit = Arc::clone(&parts.watches).try_acquire_owned();
    let permit = permit.map_err(|_| Error::TooManyWatches { limit: parts.options.watches_max })?;
    let (messages, queue) = mpsc::channel(QUEUE_MAX);
    let (last, end) = oneshot::channel();
    let (bell, stop) = (parts.wake.subscribe(), parts.tasks.stop());
    let work = work(Reader { parts: Arc::clone(parts), messages, bell });
    parts.tasks.spawn("etl stream", OnError::Log, async move {
        let (_permit, _open) = (permit, Open::new());
        let ended = tokio::select! {
            () = stop.cancelled() => Err(End::from(Error::Draining)),
            ended = work => ended,
        };
        if let Err(End::Failed(status)) = ended {
            _ = last.send(*status); // The reader may be gone.
        }
        Ok(())
    });
    // What waits is still read before the end is told.
    let end = stream::once(end).filter_map(|end| ready(end.ok().map(Err)));
    Ok(Box::pin(ReceiverStream::new(queue).map(Ok).chain(end)))
}
