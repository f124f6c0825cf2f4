//! Bringing one stream of a sync: read, store in bronze, and only then move the state.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use aws_lc_rs::digest;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::connector::v1::stream_position::Position;
use platform_proto::platform::connector::v1::{
    CircuitState, FilePosition, StreamPosition, TopicPosition, WriteMode,
};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::FailureClass;
use tokio::sync::mpsc;
use tokio::time::sleep;
use tracing::warn;

use rpc::Channel;

use super::bronze::{self, Notes, STALE_FENCE, Stored, Upload};
use crate::core::advance::{Advance, Counts, Intend};
use crate::core::binding::IsBound;
use crate::core::queue::{Begin, Begun, Ending, Feel, Held, Pending};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::source::bring::{Batches, Cut, From, Limits, PIECES_MAX, Piece};
use crate::source::columns::{Columns, Watch};
use crate::source::proof::Proof;
use crate::source::{self, Target, Trouble};
use crate::store::sent::Sent;
use crate::store::stream::Stream;
use crate::store::sync::Sync;

/// Times that reading begins again: behind batches that are there already, one after the other, of which there is one at
/// most if nothing is wrong, and under newer fences.
const AGAIN_MAX: u32 = 3;

/// How often it is looked whether a topic is still bound.
const LOOK_EVERY: Duration = Duration::from_secs(1);
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
    /// Bronze has a batch at the place of the next one: it is passed, and reading begins again behind it.
    Taken,
    /// Bronze has heard from a newer attempt of the execution than the one that this fence is of.
    Outdated {
        fence: i64,
        trouble: Trouble,
    },
    /// A person has to accept the columns of what follows.
    Paused(Box<Pending>),
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
        } else if matches!(error, Error::DatasetNotFound { .. }) {
            Some((FailureClass::Configuration, "DATASET_NOT_FOUND"))
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
    proof: Proof,
    /// Whether a record that is brought twice is there twice: its data set has no key.
    doubles: bool,
}

impl Job<'_> {
    /// Brings the stream; how far it came.
    ///
    /// # Errors
    /// The lease is lost, or the database does not answer.
    pub(super) async fn run(&self) -> Result<Ending> {
        for _ in 0..AGAIN_MAX {
            match self.try_once().await {
                Ok(()) => return Ok(Ending::Brought),
                Err(Stop::Taken) => {}
                Err(Stop::Outdated { fence, trouble }) => {
                    // The newer attempt may have asked for this sync as well.
                    let newest = self.parts.db.read(Feel(self.held.clone())).await?.fence;
                    if newest <= fence {
                        return Ok(Ending::Broke(trouble));
                    }
                    self.fence.fetch_max(newest, Ordering::Relaxed);
                }
                Err(Stop::Paused(pending)) => return Ok(Ending::Paused(pending)),
                Err(Stop::Source(trouble) | Stop::Trouble(trouble)) => {
                    return Ok(Ending::Broke(trouble));
                }
                Err(Stop::Failed(error)) => return Err(error),
            }
        }
        Ok(Ending::Broke(Trouble {
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
        let unbound = || {
            Stop::Trouble(Trouble {
                class: FailureClass::Configuration,
                reason: "TOPIC_NOT_BOUND",
                message: "the topic is not bound to the organisation any more".to_owned(),
            })
        };
        let is_topic = begun.stored.kind == ConnectorType::Rustmq;
        if is_topic && begun.bound.is_none() {
            return Err(unbound());
        }
        let brought = tokio::select! {
            biased;
            () = self.unbound(&begun) => return Err(unbound()),
            brought = self.bring(&begun) => brought,
        };
        let trouble = match &brought {
            Ok(()) | Err(Stop::Paused(_)) => None,
            Err(Stop::Source(trouble)) => Some(trouble),
            Err(Stop::Trouble(_) | Stop::Taken | Stop::Outdated { .. } | Stop::Failed(_)) => {
                return brought;
            }
        };
        let ended = parts.clock.now();
        let latency = i64::try_from(ended.since(now).as_millis()).unwrap_or(i64::MAX);
        parts.note_call(&begun.stored, (ended, latency), trouble).await?;
        brought
    }

    /// Waits until the topic that is read is taken from the organisation; for ever if it is none.
    async fn unbound(&self, begun: &Begun) {
        let Some(bound) = &begun.bound else { return std::future::pending().await };
        loop {
            sleep(LOOK_EVERY).await;
            let (org_id, binding_id) = (self.sync.org_id, bound.binding_id.clone());
            match self.parts.db.read(IsBound { org_id, binding_id }).await {
                Ok(true) => {}
                Ok(false) => return,
                Err(error) => warn!(sync = self.held.id, %error, "a binding was not looked at"),
            }
        }
    }

    /// Reads in the background, and stores batch by batch.
    async fn bring(&self, begun: &Begun) -> std::result::Result<(), Stop> {
        let (out, mut pieces) = mpsc::channel(PIECES_MAX);
        let config = &begun.stream.config;
        let watch = Watch::new(config, begun.stream.accepted.as_ref());
        let batches = Batches::new(out, self.limits(), &config.columns).watched(watch);
        let from = begun.from.as_ref();
        let mut progress = Progress {
            revision: begun.revision,
            position: from.map_or_else(|| beginning(begun.stored.kind), |it| it.position.clone()),
            rows_before: from.map_or(0, |it| it.rows_before),
            proof: from.map(|it| it.proof.clone()).unwrap_or_default(),
            doubles: self.doubles(&begun.stream).await?,
        };
        self.settle(begun, &progress).await?;
        let from = From {
            position: Some(progress.position.clone()),
            rows_before: u64::try_from(progress.rows_before).unwrap_or_default(),
            proof: progress.proof.clone(),
            doubles: progress.doubles,
            now: self.sync.started_at.unwrap_or(self.sync.created_at),
        };
        let (org_id, config) = (self.sync.org_id, &begun.stored.body.config);
        let name = begun.stream.name().name;
        let bound = begun.bound.as_slice();
        let credentials = self.parts.opened(&begun.stored, begun.sealed.as_deref());
        let target = Target { org_id, config, bound, credentials: credentials.as_ref() };
        let reading = source::bring(&self.parts.sources, target, &name, from, batches);
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

    /// Whether the rows of a stream have no key, so that a record that is brought twice is there twice.
    async fn doubles(&self, stream: &Stream) -> std::result::Result<bool, Stop> {
        let dataset = stream.config.dataset.as_str();
        if dataset.is_empty() {
            return Ok(false);
        }
        match self.parts.is_keyless(self.sync.org_id, dataset).await {
            Ok(is_keyless) => Ok(is_keyless),
            Err(error @ Error::Unavailable { .. }) => Err(Stop::Trouble(Trouble {
                class: FailureClass::Network,
                reason: "DEPENDENCY_UNAVAILABLE",
                message: error.to_string(),
            })),
            Err(error) => Err(error.into()),
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
                    return paused(begun, cut.pending);
                }
                (cut, None)
            }
            first @ (Piece::Cut(_) | Piece::Rows(_)) => {
                let (cut, stored) = self.store(begun, progress, first, pieces).await?;
                (cut, Some(stored))
            }
        };
        let sent = self.sent(begun, progress, &cut, "");
        let advance = self.moved(begun, progress, &sent, stored.as_ref());
        progress.revision = self.parts.db.write(advance).await?;
        (progress.position, progress.rows_before) = (sent.position, sent.rows_before);
        progress.proof = sent.proof;
        paused(begun, cut.pending)
    }

    /// Has bronze store the batch that begins with a piece.
    async fn store(
        &self,
        begun: &Begun,
        progress: &Progress,
        first: Piece,
        pieces: &mut mpsc::Receiver<Piece>,
    ) -> std::result::Result<(Box<Cut>, Stored), Stop> {
        let notes = Batch { job: self, begun, progress };
        let header = self.header(begun, progress.revision + 1);
        let fence = header.fence;
        let upload = Upload {
            header,
            sync_id: self.held.id.clone(),
            replaces: begun.generation != 0 && (progress.doubles || replaces(&begun.stream)),
            notes: &notes,
        };
        match bronze::store(self.bronze(), upload, first, pieces).await {
            Ok(stored) => Ok(stored),
            Err(bronze::Failed::Trouble(trouble)) => Err(refused(trouble, fence)),
            Err(bronze::Failed::Unwritten(error)) => Err(error.into()),
            Err(bronze::Failed::Taken(found)) => self.pass(begun, progress, &found).await,
        }
    }

    /// Goes on behind what bronze has at the place of the next batch: the batch that was sent before, of which no answer
    /// was heard, or records that nothing here knows of.
    async fn pass<T>(
        &self,
        begun: &Begun,
        progress: &Progress,
        found: &Stored,
    ) -> std::result::Result<T, Stop> {
        let is_it = |it: &&Sent| {
            let is_here = it.revision == progress.revision + 1;
            is_here && it.checksum == found.checksum && it.generation == begun.generation
        };
        let advance = match begun.sent.as_ref().filter(is_it) {
            Some(sent) => self.moved(begun, progress, sent, Some(found)),
            None => self.passed(begun, progress),
        };
        self.parts.db.write(advance).await?;
        Err(Stop::Taken)
    }

    /// Looks whether bronze has the batch that was sent last and of which no answer was heard.
    async fn settle(&self, begun: &Begun, progress: &Progress) -> std::result::Result<(), Stop> {
        if begun.sent.is_none() {
            return Ok(());
        }
        let mut header = self.header(begun, progress.revision + 1);
        header.request_id.push_str("/look");
        let fence = header.fence;
        match bronze::look(self.bronze(), header, &self.held.id).await {
            Ok(None) => Ok(()),
            Ok(Some(found)) => self.pass(begun, progress, &found).await,
            Err(trouble) => Err(refused(trouble, fence)),
        }
    }

    /// The way to bronze for the account of the sync.
    fn bronze(&self) -> Channel {
        self.parts.data.acting_for_account(self.sync.org_id, self.sync.account)
    }

    /// A batch as it is written down.
    fn sent(&self, begun: &Begun, progress: &Progress, cut: &Cut, checksum: &str) -> Sent {
        Sent {
            epoch: begun.stream.epoch.clone(),
            revision: progress.revision + 1,
            checksum: checksum.to_owned(),
            position: cut.position.clone(),
            rows_before: wire(cut.rows_before),
            proof: cut.proof.clone(),
            generation: begun.generation,
            is_last: cut.is_last,
            records: wire(cut.records),
            rejected: wire(cut.rejected),
            bytes_read: wire(cut.bytes_read),
            log: cut.log.clone(),
            accepted: cut.accepted.clone(),
        }
    }

    /// The state behind a batch.
    fn moved(
        &self,
        begun: &Begun,
        progress: &Progress,
        sent: &Sent,
        stored: Option<&Stored>,
    ) -> Advance {
        let beyond = stored.map_or(0, |it| it.rejected);
        let counts = Counts {
            read: sent.records + sent.rejected,
            written: stored.map_or(0, |it| it.written),
            rejected: sent.rejected + beyond,
            bytes: sent.bytes_read,
        };
        let mut log = sent.log.clone();
        if 0 < beyond {
            log.push(format!("Bronze rejected {beyond} records of the batch."));
        }
        Advance {
            position: sent.position.clone(),
            rows_before: sent.rows_before,
            proof: sent.proof.clone(),
            counts,
            batch_id: stored.map(|it| it.batch_id.clone()),
            completes: sent.is_last && begun.generation != 0,
            log,
            accepted: sent.accepted.clone(),
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
            proof: progress.proof.clone(),
            generation: begun.generation,
            counts: Counts::default(),
            batch_id: None,
            completes: false,
            log: Vec::new(),
            accepted: None,
        }
    }

    /// What bronze is told of the batch that leads to a revision of the state.
    ///
    /// The request's id is that of one attempt, since another one may have other records there; the stream and its
    /// revision make the position, by which bronze stores one batch for ever.
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
            request_id: format!("{}/{}/{revision}/{}", self.held.id, self.place, self.sync.attempt),
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

/// What a refusal of bronze leads to.
fn refused(trouble: Trouble, fence: i64) -> Stop {
    match trouble.reason == STALE_FENCE {
        true => Stop::Outdated { fence, trouble },
        false => Stop::Trouble(trouble),
    }
}

/// Whether a full refresh takes the place of what was brought before: by the stream's configuration, or because its data
/// were cleared.
fn replaces(stream: &Stream) -> bool {
    stream.is_cleared || stream.config.write_mode() == WriteMode::Overwrite
}

/// The batch behind a place.
struct Batch<'b> {
    job: &'b Job<'b>,
    begun: &'b Begun,
    progress: &'b Progress,
}

impl Notes for Batch<'_> {
    async fn write_down(&self, cut: &Cut, checksum: &str) -> Result<()> {
        let Self { job, begun, progress } = self;
        let sent = job.sent(begun, progress, cut, checksum);
        let intend = Intend { held: job.held.clone(), place: job.place, sent };
        job.parts.db.write(intend).await
    }
}

/// Ends the work on a stream if it waits for columns to be accepted.
fn paused(begun: &Begun, columns: Option<Columns>) -> std::result::Result<(), Stop> {
    let Some(columns) = columns else { return Ok(()) };
    let config = begun.stream.config.clone();
    Err(Stop::Paused(Box::new(Pending { columns, config })))
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
fn beginning(kind: ConnectorType) -> StreamPosition {
    let position = if kind == ConnectorType::Rustmq {
        Position::Topic(TopicPosition::default())
    } else {
        Position::File(FilePosition::default())
    };
    StreamPosition { position: Some(position) }
}

/// A count on the wire.
fn wire(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
