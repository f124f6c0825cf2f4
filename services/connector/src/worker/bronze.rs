//! Storing one batch in bronze.

use std::pin::pin;
use std::time::Duration;

use aws_lc_rs::digest::{Context, SHA256};

use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::data::v1::bronze_service_client::BronzeServiceClient;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use rpc::Channel;
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::SendTimeoutError;
use tokio::time::timeout;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use crate::error::Error;
use crate::source::Trouble;
use crate::source::bring::{Cut, Piece};

/// Messages that wait for the connection.
const QUEUE_MAX: usize = 2;
/// How long bronze may take no message, and then give no answer.
const SILENCE_MAX: Duration = Duration::from_secs(120);

/// What bronze has stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) batch_id: String,
    pub(super) checksum: String,
    /// Records that were stored for this sync, by whichever attempt.
    pub(super) written: i64,
    /// Records that bronze could not read.
    pub(super) rejected: i64,
}

/// Why a batch is not stored.
pub(super) enum Failed {
    Trouble(Trouble),
    /// Other records were stored at this place of the stream before; what bronze has there.
    Taken(Box<Stored>),
    /// It was not written down.
    Unwritten(Error),
}

/// What was sent.
struct Sent {
    cut: Box<Cut>,
    checksum: String,
}

/// What is done between the last record of a batch and its end.
pub(super) trait Notes: Sync {
    /// Writes down a batch with its checksum: from then on bronze may store it.
    fn write_down(
        &self,
        cut: &Cut,
        checksum: &str,
    ) -> impl Future<Output = Result<(), Error>> + Send;
}

/// One upload.
pub(super) struct Upload<'u, N> {
    pub(super) header: data::IngestHeader,
    /// How requests of the same sync begin.
    pub(super) sync_id: String,
    /// Whether older rows of the stream go once it is brought as a whole.
    pub(super) replaces: bool,
    pub(super) notes: &'u N,
}

/// Sends the batch that begins with a piece, as the rest of it comes, and waits until it is stored.
pub(super) async fn store<N: Notes>(
    channel: Channel,
    upload: Upload<'_, N>,
    first: Piece,
    pieces: &mut mpsc::Receiver<Piece>,
) -> Result<(Box<Cut>, Stored), Failed> {
    let sync_id = upload.sync_id.clone();
    let (messages, queue) = mpsc::channel(QUEUE_MAX);
    let mut bronze = BronzeServiceClient::new(channel);
    let mut call = pin!(bronze.ingest_batch(ReceiverStream::new(queue)));
    let mut send = pin!(send(messages, upload, first, pieces));
    // The answer can come before all is sent: the batch is known or refused, and is not read any further.
    let (answer, sent) = tokio::select! {
        answer = &mut call => (answer, None),
        sent = &mut send => {
            let sent = sent?;
            let answer = timeout(SILENCE_MAX, call).await.map_err(|_| Failed::Trouble(silent()))?;
            (answer, Some(sent))
        }
    };
    let answer = answer.map_err(|status| Failed::Trouble(refused(&status)))?.into_inner();
    let stored = stored(&answer, &sync_id);
    let Sent { cut, checksum } = match sent {
        Some(sent) => sent,
        None => send.await?,
    };
    if answer.duplicate && stored.checksum != checksum {
        return Err(Failed::Taken(Box::new(stored)));
    }
    Ok((cut, stored))
}

/// What bronze has at a place of a stream; `None` if it has nothing there.
///
/// It is asked to store one record of which none comes, which is refused if the place is free, and stores nothing.
pub(super) async fn look(
    channel: Channel,
    header: data::IngestHeader,
    sync_id: &str,
) -> Result<Option<Stored>, Trouble> {
    let trailer = data::IngestTrailer { record_count: 1, ..data::IngestTrailer::default() };
    let parts = [Part::Header(header), Part::Trailer(trailer)];
    let messages = parts.map(|part| data::IngestBatchRequest { part: Some(part) });
    let mut bronze = BronzeServiceClient::new(channel);
    let call = bronze.ingest_batch(futures_util::stream::iter(messages));
    match timeout(SILENCE_MAX, call).await {
        Err(_) => Err(silent()),
        Ok(Ok(answer)) => Ok(Some(stored(&answer.into_inner(), sync_id))),
        Ok(Err(status)) if reason(&status) == "RECORD_COUNT_MISMATCH" => Ok(None),
        Ok(Err(status)) => Err(refused(&status)),
    }
}

fn stored(answer: &data::IngestBatchResponse, sync_id: &str) -> Stored {
    let batch = answer.batch.clone().unwrap_or_default();
    let is_ours = !answer.duplicate || batch.request_id.starts_with(&format!("{sync_id}/"));
    Stored {
        batch_id: batch.batch_id,
        checksum: batch.checksum,
        written: if is_ours { batch.output_records } else { 0 },
        rejected: (batch.input_records - batch.valid_records).max(0),
    }
}

fn reason(status: &Status) -> String {
    status.get_details_error_info().map(|it| it.reason).unwrap_or_default()
}

/// Sends a batch to its end. What bronze does not take any more is read all the same, for its end and its checksum.
async fn send<N: Notes>(
    messages: mpsc::Sender<data::IngestBatchRequest>,
    upload: Upload<'_, N>,
    first: Piece,
    pieces: &mut mpsc::Receiver<Piece>,
) -> Result<Sent, Failed> {
    let Upload { header, replaces, notes, .. } = upload;
    put(&messages, Part::Header(header)).await?;
    let mut digest = Context::new(&SHA256);
    let mut piece = Some(first);
    loop {
        match piece {
            Some(Piece::Rows(rows)) => {
                digest.update(&rows);
                put(&messages, Part::Rows(rows)).await?;
            }
            Some(Piece::Cut(cut)) => {
                let checksum = hex(digest.finish().as_ref());
                let trailer = data::IngestTrailer {
                    record_count: i64::try_from(cut.records).unwrap_or(i64::MAX),
                    checksum: checksum.clone(),
                    completes_generation: replaces && cut.is_last,
                };
                notes.write_down(&cut, &checksum).await.map_err(Failed::Unwritten)?;
                put(&messages, Part::Trailer(trailer)).await?;
                return Ok(Sent { cut, checksum });
            }
            None => return Err(Failed::Trouble(broken())),
        }
        piece = pieces.recv().await;
    }
}

async fn put(messages: &mpsc::Sender<data::IngestBatchRequest>, part: Part) -> Result<(), Failed> {
    let message = data::IngestBatchRequest { part: Some(part) };
    match messages.send_timeout(message, SILENCE_MAX).await {
        Ok(()) | Err(SendTimeoutError::Closed(_)) => Ok(()),
        Err(SendTimeoutError::Timeout(_)) => Err(Failed::Trouble(silent())),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn broken() -> Trouble {
    Trouble {
        class: FailureClass::Internal,
        reason: "INTERNAL",
        message: "the batch broke off".to_owned(),
    }
}

fn silent() -> Trouble {
    Trouble {
        class: FailureClass::Timeout,
        reason: "DEPENDENCY_UNAVAILABLE",
        message: "bronze takes no records".to_owned(),
    }
}

/// What a refusal of bronze means.
fn refused(status: &Status) -> Trouble {
    let (class, reason) = match (status.code(), reason(status).as_str()) {
        (_, STALE_FENCE) => (FailureClass::Permanent, STALE_FENCE),
        (_, "REQUEST_IN_PROGRESS") => (FailureClass::Network, "REQUEST_IN_PROGRESS"),
        (_, "RECORD_MALFORMED") => (FailureClass::Data, "RECORD_MALFORMED"),
        (_, "DATASET_NOT_FOUND") => (FailureClass::Configuration, "DATASET_NOT_FOUND"),
        (Code::Unavailable | Code::Aborted, _) => (FailureClass::Network, UNAVAILABLE),
        (Code::DeadlineExceeded | Code::Cancelled, _) => (FailureClass::Timeout, UNAVAILABLE),
        (Code::ResourceExhausted, _) => (FailureClass::RateLimited, "BRONZE_QUOTA_USED"),
        (Code::PermissionDenied | Code::Unauthenticated, _) => {
            (FailureClass::Configuration, "BRONZE_NOT_ALLOWED")
        }
        (Code::Internal | Code::Unknown | Code::DataLoss, _) => {
            (FailureClass::Internal, "INTERNAL")
        }
        _ => (FailureClass::Permanent, "BRONZE_REFUSED"),
    };
    let message = format!("bronze refused the batch: {}", status.message());
    Trouble { class, reason, message }
}

/// A newer attempt of the execution has taken over.
pub(super) const STALE_FENCE: &str = "STALE_FENCE";
const UNAVAILABLE: &str = "DEPENDENCY_UNAVAILABLE";
