//! Moving the state of a stream over what bronze has stored.

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use store::{Tx, Work};

use super::queue::{Held, stream_of};
use crate::error::{Error, Result};
use crate::source::columns::Columns;
use crate::source::proof::Proof;
use crate::source::schema;
use crate::store::log::{self, Entry};
use crate::store::sent::{self, Sent};
use crate::store::stream::{self, State};
use crate::store::sync::{self, Sync};

/// Lines that are kept of one sync.
const LOG_MAX: i64 = 10_000;
/// Bronze batches that a stream names.
const BATCHES_MAX: usize = 100;

/// Writes down a batch before bronze may store it.
pub(crate) struct Intend {
    pub(crate) held: Held,
    pub(crate) place: usize,
    pub(crate) sent: Sent,
}

impl Work for Intend {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let sync = self.held.sync(tx).await?;
        let name = stream_of(tx, &self.held, self.place).await?.stream.unwrap_or_default();
        let key = (sync.org_id, sync.connector_id.as_str());
        super::stream::configured(tx, key, &name).await?;
        sent::put(tx, key, &name, &self.sent).await
    }
}

/// What a batch adds to the counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Records that were read, rejected ones included.
    pub(crate) read: i64,
    /// Records that bronze stored for this sync.
    pub(crate) written: i64,
    pub(crate) rejected: i64,
    pub(crate) bytes: i64,
}

/// Moves the state of a stream over what bronze has stored, together with the counts of the sync.
pub(crate) struct Advance {
    pub(crate) held: Held,
    pub(crate) place: usize,
    pub(crate) now: Timestamp,
    /// The stream as it was begun.
    pub(crate) epoch: String,
    /// Revision of the state that this one follows.
    pub(crate) revision: i64,
    pub(crate) position: pb::StreamPosition,
    pub(crate) rows_before: i64,
    pub(crate) proof: Proof,
    pub(crate) generation: i64,
    pub(crate) counts: Counts,
    /// The bronze batch; `None` if nothing was stored.
    pub(crate) batch_id: Option<String>,
    /// Nothing is left of the generation.
    pub(crate) completes: bool,
    pub(crate) log: Vec<String>,
    /// The accepted columns behind the batch, if it added to them.
    pub(crate) accepted: Option<Columns>,
}

impl Work for Advance {
    /// Revision of the state now.
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let mut sync = self.held.sync(tx).await?;
        let mut body = stream_of(tx, &self.held, self.place).await?;
        let name = body.stream.clone().unwrap_or_default();
        let connector_id = sync.connector_id.clone();
        let key = (sync.org_id, connector_id.as_str());
        let mut stream = super::stream::configured(tx, key, &name).await?;
        let before = stream::state(tx, key, &name, "").await?;
        let revision = before.as_ref().map_or(0, |it| it.revision);
        if stream.epoch != self.epoch || revision != self.revision {
            let (stream, wanted) = (name.name, self.revision);
            return Err(Error::StateChanged { stream, wanted, found: revision });
        }
        let of_before = before.as_ref().map_or(0, |it| it.generation);
        let generation = if self.generation == 0 { of_before } else { self.generation };
        let counted = before.filter(|_| of_before == generation).map_or(0, |it| it.record_count);
        let taken = self.counts.read - self.counts.rejected;
        let state = State {
            stream: name.clone(),
            partition: String::new(),
            position: self.position.clone(),
            revision: revision + 1,
            updated_at: self.now,
            sync_id: sync.id.clone(),
            record_count: counted + taken,
            generation,
            rows_before: self.rows_before,
            proof: self.proof.clone(),
        };
        stream::put_state(tx, key, &state).await?;
        stream.total_records += self.counts.written;
        if self.completes {
            stream.generation = generation;
            stream.is_cleared = false;
        }
        let told = self.accepted.as_ref().and_then(|it| accept(&mut stream, it));
        stream::put(tx, key, &stream).await?;
        body.records_read += self.counts.read;
        body.records_written += self.counts.written;
        body.records_rejected += self.counts.rejected;
        body.bytes_read += self.counts.bytes;
        body.batch_ids.extend(self.batch_id.clone());
        let oldest = body.batch_ids.len().saturating_sub(BATCHES_MAX);
        body.batch_ids.drain(..oldest);
        sync::put_stream(tx, self.held.key(), self.place, &body).await?;
        let problems = self.log.iter().map(|message| (true, message.as_str()));
        let accepted = told.iter().map(|message| (false, message.as_str()));
        write_log(tx, &mut sync, Some(&name), self.now, problems.chain(accepted)).await?;
        sync.failures = 0;
        sync.revision += 1;
        sync::put(tx, &sync).await?;
        Ok(state.revision)
    }
}

/// Accepts columns for a stream, unless a person accepted others meanwhile, which the next sync goes by; what there is to
/// tell of it.
fn accept(stream: &mut stream::Stream, columns: &Columns) -> Option<String> {
    if stream.fingerprint() != columns.after {
        return None;
    }
    let before = stream.accepted.replace(columns.schema.clone());
    let count = columns.schema.columns.len();
    Some(match &before {
        None => format!("{count} columns are accepted, since there were none before."),
        Some(_) => {
            let changes = schema::changes(before.as_ref(), Some(&columns.schema));
            format!("Accepted by the stream's policy: {}.", schema::told(&changes))
        }
    })
}

/// Adds lines to the log of a sync, as long as it has room.
pub(super) async fn write_log(
    tx: &mut Tx,
    sync: &mut Sync,
    stream: Option<&pb::StreamRef>,
    at: Timestamp,
    lines: impl Iterator<Item = (bool, &str)>,
) -> Result<()> {
    for (is_problem, line) in lines {
        if LOG_MAX <= sync.log_count {
            break;
        }
        let is_last = sync.log_count + 1 == LOG_MAX;
        let line = if is_last { "The log is full: these lines are a sample." } else { line };
        let entry = Entry {
            number: sync.log_count,
            at,
            stream: stream.map(|it| (it.namespace.clone(), it.name.clone())),
            is_problem,
            // One of the databases takes no zero in a text.
            message: line.replace('\0', "\u{fffd}"),
        };
        log::add(tx, (sync.org_id, &sync.id), &entry).await?;
        sync.log_count += 1;
    }
    Ok(())
}
