//! Bringing one stream of a sync: read, store in bronze, and only then move the state.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use aws_lc_rs::digest;
use platform_proto::platform::connector::v1::stream_position::Position;
use platform_proto::platform::connector::v1::{CircuitState, FilePosition, StreamPosition};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::FailureClass;
use tokio::sync::mpsc;

use super::bronze::{self, Stored};
use crate::core::queue::{Advance, Begin, Begun, Counts, Held};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::source::bring::{Batches, Cut, Limits, PIECES_MAX, Piece};
use crate::source::file::From;
use crate::source::{self, Trouble};
use crate::store::sync::Sync;

/// Batches that others put in the place of ours, one after the other; there is one at most if nothing is wrong.
const TAKEN_MAX: u32 = 3;

/// Bytes of the name of who counts.
const POSITION_ID_MAX: usize = 256;

/// One stream of a sync that is to be brought.
pub(super) struct Job<'j> {
    pub(super) parts: &'j Arc<Parts>,
    pub(super) held: &'j Held,
    pub(super) sync: &'j Sync,
    pub(super) place: usize,
    /// Newest fence of the execution's lease.
    pub(super) fence: &'j AtomicI64,
}

/// Why a stream is not brought any further.
enum Stop {
    /// What went wrong at the other side.
    Source(Trouble),
    /// What went wrong at bronze or here.
    Trouble(Trouble),
    /// The place of the batch in the stream is another batch's already: it is passed over, and reading begins again.
    Taken,
    Failed(Error),
}

impl std::convert::From<Error> for Stop {
    fn from(error: Error) -> Self {
        let known = if matches!(error, Error::StateChanged { .. }) {
            Some((FailureClass::LostWorker, "STREAM_STATE_CHANGED"))
        } else if matches!(error, Error::StreamNotFound { .. }) {
            Some((FailureClass::Configuration, "STREAM_NOT_FOUND"))
        } else if matches!(error, Error::NotFound { .. }) {
            Some((FailureClass::Configuration, "CONNECTOR_NOT_FOUND"))
        } else {
            None
        };
        let Some((class, reason)) = known else { return Self::Failed(error) };
        Self::Trouble(Trouble { class, reason, message: error.to_string() })
    }
}

/// How far a stream is.
struct Progress {
    /// Of the state.
    revision: i64,
    position: StreamPosition,
    rows_before: i64,
}

impl Job<'_> {
    /// Brings the stream; what went wrong with it, if anything did.
    ///
    /// # Errors
    /// The lease is lost, or the database does not answer.
    pub(super) async fn run(&self) -> Result<Option<Trouble>> {
        for _ in 0..TAKEN_MAX {
            match self.try_once().await {
                Ok(()) => return Ok(None),
                Err(Stop::Taken) => {}
                Err(Stop::Source(trouble) | Stop::Trouble(trouble)) => return Ok(Some(trouble)),
                Err(Stop::Failed(error)) => return Err(error),
            }
        }
        Ok(Some(Trouble {
            class: FailureClass::Internal,
            reason: "APPEND_POSITION_TAKEN",
            message: "another writer stores batches in this stream's name".to_owned(),
        }))
    }

    async fn try_once(&self) -> std::result::Result<(), Stop> {
        let parts = self.parts;
        let now = parts.clock.now();
        let begin = Begin { held: self.held.clone(), place: self.place, now };
        let begun = parts.db.write(begin).await?;
        parts.changed();
        if begun.breaker.state(now) == CircuitState::Open {
            return Err(Stop::Trouble(Trouble {
                class: FailureClass::Network,
                reason: "SOURCE_UNAVAILABLE",
                message: "the circuit breaker of the connector is open".to_owned(),
            }));
        }
        let brought = self.bring(&begun).await;
        let trouble = match &brought {
            Ok(()) => None,
            Err(Stop::Source(trouble)) => Some(trouble),
            Err(_) => return brought,
        };
        let ended = parts.clock.now();
        let latency = i64::try_from(ended.since(now).as_millis()).unwrap_or(i64::MAX);
        parts.note_call(&begun.stored, (ended, latency), trouble).await?;
        brought
    }

    /// Reads in the background, and stores batch by batch.
    async fn bring(&self, begun: &Begun) -> std::result::Result<(), Stop> {
        let (out, mut pieces) = mpsc::channel(PIECES_MAX);
        let batches = Batches::new(out, self.limits(), &begun.stream.config.columns);
        let from = begun.from.as_ref();
        let mut progress = Progress {
            revision: begun.revision,
            position: from.map_or_else(beginning, |it| it.position.clone()),
            rows_before: from.map_or(0, |it| it.rows_before),
        };
        let from = From {
            position: Some(progress.position.clone()),
            rows_before: u64::try_from(progress.rows_before).unwrap_or_default(),
            // An attempt that follows sees no more than the first one, so that it cuts the same batches.
            now: self.sync.started_at.unwrap_or(self.sync.created_at),
        };
        let (org_id, config) = (self.sync.org_id, &begun.stored.body.config);
        let name = begun.stream.name().name;
        let reading = source::bring(&self.parts.files, org_id, config, &name, from, batches);
        let reading = reading.map_err(Stop::Source)?;
        while let Some(piece) = pieces.recv().await {
            self.batch(begun, &mut progress, piece, &mut pieces).await?;
            self.parts.changed();
        }
        match reading.await {
            Ok(read) => read.map_err(Stop::Source),
            Err(error) => Err(Stop::Trouble(Trouble {
                class: FailureClass::Internal,
                reason: "INTERNAL",
                message: format!("the reader ended early: {error}"),
            })),
        }
    }

    fn limits(&self) -> Limits {
        let at_least_one = |number: i64| u64::try_from(number).unwrap_or(1).max(1);
        let (records, bytes) = self.sync.limits;
        Limits { records: at_least_one(records), bytes: at_least_one(bytes) }
    }

    /// Stores the batch that begins with a piece, and moves the state over it.
    async fn batch(
        &self,
        begun: &Begun,
        progress: &mut Progress,
        first: Piece,
        pieces: &mut mpsc::Receiver<Piece>,
    ) -> std::result::Result<(), Stop> {
        let is_refresh = begun.generation != 0;
        let (cut, stored) = match first {
            // No record is left, and nobody has to hear that there is none.
            Piece::Cut(cut) if !(is_refresh && cut.is_last) => {
                if !cut.is_moved && cut.rejected == 0 {
                    return Ok(());
                }
                (cut, None)
            }
            first @ (Piece::Cut(_) | Piece::Rows(_)) => {
                let header = self.header(begun, progress.revision + 1);
                let data = &self.parts.data;
                let channel = data.acting_for_account(self.sync.org_id, self.sync.account);
                let sent = bronze::store(channel, header, is_refresh, first, pieces).await;
                match sent {
                    Ok((cut, stored)) => (cut, Some(stored)),
                    Err(bronze::Failed::Trouble(trouble)) => return Err(Stop::Trouble(trouble)),
                    Err(bronze::Failed::Taken) => {
                        self.parts.db.write(self.passed(begun, progress)).await?;
                        return Err(Stop::Taken);
                    }
                }
            }
        };
        let advance = self.moved(begun, progress, &cut, stored.as_ref());
        progress.revision = self.parts.db.write(advance).await?;
        (progress.position, progress.rows_before) = (cut.position, wire(cut.rows_before));
        Ok(())
    }

    /// The state behind a batch.
    fn moved(
        &self,
        begun: &Begun,
        progress: &Progress,
        cut: &Cut,
        stored: Option<&Stored>,
    ) -> Advance {
        let beyond = stored.map_or(0, |it| it.rejected);
        let counts = Counts {
            read: wire(cut.records + cut.rejected),
            written: stored.map_or(0, |it| it.written),
            rejected: wire(cut.rejected) + beyond,
            bytes: wire(cut.bytes_read),
        };
        let mut log = cut.log.clone();
        if 0 < beyond {
            log.push(format!("Bronze rejected {beyond} records of the batch."));
        }
        Advance {
            position: cut.position.clone(),
            rows_before: wire(cut.rows_before),
            counts,
            batch_id: stored.map(|it| it.batch_id.clone()),
            completes: cut.is_last && begun.generation != 0,
            log,
            ..self.passed(begun, progress)
        }
    }

    /// The state where it is, with the next revision.
    fn passed(&self, begun: &Begun, progress: &Progress) -> Advance {
        Advance {
            held: self.held.clone(),
            place: self.place,
            now: self.parts.clock.now(),
            epoch: begun.stream.epoch.clone(),
            revision: progress.revision,
            position: progress.position.clone(),
            rows_before: progress.rows_before,
            generation: begun.generation,
            counts: Counts::default(),
            batch_id: None,
            completes: false,
            log: Vec::new(),
        }
    }

    /// What bronze is told of the batch that leads to a revision of the state.
    ///
    /// The sync makes the request's id, so that it is the same whenever the sync brings the batch again; the stream and
    /// its revision make the position, which is the same for a sync that follows.
    fn header(&self, begun: &Begun, revision: i64) -> data::IngestHeader {
        let request = &self.sync.request;
        let name = begun.stream.name();
        let stream = if name.namespace.is_empty() {
            name.name
        } else {
            format!("{}.{}", name.namespace, name.name)
        };
        let (connector, epoch) = (&begun.stored.id, &begun.stream.epoch);
        data::IngestHeader {
            org_id: self.sync.org_id,
            request_id: format!("{}/{}/{revision}", self.held.id, self.place),
            connector_type: begun.stored.kind as i32,
            connector_id: connector.clone(),
            pipeline_id: request.pipeline_id.clone(),
            execution_id: request.execution_id.clone(),
            dataset: begun.stream.config.dataset.clone(),
            append_position: Some(data::AppendPosition {
                application_id: position_id(connector, &stream, epoch),
                version: revision,
            }),
            stream,
            fence: self.fence.load(Ordering::Relaxed),
            form: data::RecordForm::Ndjson as i32,
            generation_id: begun.generation,
            ..data::IngestHeader::default()
        }
    }
}

/// Who counts the batches of a stream since it last began anew; persisted at bronze, keep stable.
fn position_id(connector: &str, stream: &str, epoch: &str) -> String {
    let whole = format!("connector/{connector}/{stream}/{epoch}");
    if whole.len() <= POSITION_ID_MAX {
        return whole;
    }
    let hash = digest::digest(&digest::SHA256, whole.as_bytes());
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("connector/{connector}/{hash}")
}

/// The place before everything.
fn beginning() -> StreamPosition {
    StreamPosition { position: Some(Position::File(FilePosition::default())) }
}

/// A count on the wire.
fn wire(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
