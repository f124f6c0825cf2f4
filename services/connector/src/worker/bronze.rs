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
    /// Records that were stored for this sync, by whichever attempt.
    pub(super) written: i64,
    /// Records that bronze could not read.
    pub(super) rejected: i64,
}

/// Why a batch is not stored.
pub(super) enum Failed {
    Trouble(Trouble),
    /// Other records were stored at this place of the stream before.
    Taken,
}

/// What was sent.
struct Sent {
    cut: Box<Cut>,
    checksum: String,
}

/// Sends the batch that begins with a piece, as the rest of it comes, and waits until it is stored.
pub(super) async fn store(
    channel: Channel,
    header: data::IngestHeader,
    is_refresh: bool,
    first: Piece,
    pieces: &mut mpsc::Receiver<Piece>,
) -> Result<(Box<Cut>, Stored), Failed> {
    let request_id = header.request_id.clone();
    let (messages, queue) = mpsc::channel(QUEUE_MAX);
    let mut bronze = BronzeServiceClient::new(channel);
    let mut call = pin!(bronze.ingest_batch(ReceiverStream::new(queue)));
    let mut send = pin!(send(messages, header, is_refresh, first, pieces));
    // The answer can come before all is sent: the batch is known or refused, and is not read any further.
    let (answer, sent) = tokio::select! {
        answer = &mut call => (answer, None),
        sent = &mut send => {
            let sent = sent.map_err(Failed::Trouble)?;
            let answer = timeout(SILENCE_MAX, call).await.map_err(|_| Failed::Trouble(silent()))?;
            (answer, Some(sent))
        }
    };
    let answer = answer.map_err(|status| refused(&status))?.into_inner();
    let Sent { cut, checksum } = match sent {
        Some(sent) => sent,
        None => send.await.map_err(Failed::Trouble)?,
    };
    let batch = answer.batch.unwrap_or_default();
    if answer.duplicate && batch.checksum != checksum {
        return Err(Failed::Taken);
    }
    let is_ours = !answer.duplicate || batch.request_id == request_id;
    let stored = Stored {
        batch_id: batch.batch_id,
        written: if is_ours { batch.output_records } else { 0 },
        rejected: (batch.input_records - batch.valid_records).max(0),
    };
    Ok((cut, stored))
}

/// Sends a batch to its end. What bronze does not take any more is read all the same, for its end and its checksum.
async fn send(
    messages: mpsc::Sender<data::IngestBatchRequest>,
    header: data::IngestHeader,
    is_refresh: bool,
    first: Piece,
    pieces: &mut mpsc::Receiver<Piece>,
) -> Result<Sent, Trouble> {
    let put = async |part: Part| {
        let message = data::IngestBatchRequest { part: Some(part) };
        match messages.send_timeout(message, SILENCE_MAX).await {
            Ok(()) | Err(SendTimeoutError::Closed(_)) => Ok(()),
            Err(SendTimeoutError::Timeout(_)) => Err(silent()),
        }
    };
    put(Part::Header(header)).await?;
    let mut digest = Context::new(&SHA256);
    let mut piece = Some(first);
    loop {
        match piece {
            Some(Piece::Rows(rows)) => {
                digest.update(&rows);
                put(Part::Rows(rows)).await?;
            }
            Some(Piece::Cut(cut)) => {
                let checksum = hex(digest.finish().as_ref());
                let trailer = data::IngestTrailer {
                    record_count: i64::try_from(cut.records).unwrap_or(i64::MAX),
                    checksum: checksum.clone(),
                    completes_generation: is_refresh && cut.is_last,
                };
                put(Part::Trailer(trailer)).await?;
                return Ok(Sent { cut, checksum });
            }
            None => return Err(broken()),
        }
        piece = pieces.recv().await;
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
fn refused(status: &Status) -> Failed {
    let details = status.get_details_error_info();
    let reason = details.map(|it| it.reason).unwrap_or_default();
    let (class, reason) = match (status.code(), reason.as_str()) {
        (_, "REQUEST_ID_REUSED") => return Failed::Taken,
        (_, "STALE_FENCE") => (FailureClass::Permanent, "STALE_FENCE"),
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
    Failed::Trouble(Trouble { class, reason, message })
}

const UNAVAILABLE: &str = "DEPENDENCY_UNAVAILABLE";
