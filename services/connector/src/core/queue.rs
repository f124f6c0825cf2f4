//! Decisions of workers: which sync is taken up, and what becomes of it.
//!
//! A worker has a sync under a lease with a number. Whatever it writes names the number, so that a worker whose lease
//! ran out changes nothing any more.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::{StreamSyncStatus, SyncMode};
use platform_proto::platform::data::v1::Failure;
use rpc::wire::timestamp_to_wire;
use store::{Tx, Work};

use super::advance::write_log;
use super::binding::{Bound, still_bound};
use super::breaker::Breaker;
use super::retry;
use super::sync::{KEPT, Seen, ended_by_wish};
use crate::error::{Error, Result};
use crate::source::columns::Columns;
use crate::source::{Trouble, schema};
use crate::store::connector::{self, Stored};
use crate::store::health;
use crate::store::sent::{self, Sent};
use crate::store::stream::{self, State, Stream};
use crate::store::sync::{self, Sync};

/// Syncs that are forgotten in one transaction.
const FORGOTTEN_MAX: u32 = 200;

/// A sync that a worker has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) lease: i64,
}

impl Held {
    pub(super) fn key(&self) -> sync::Key<'_> {
        (self.org_id, &self.id)
    }

    /// The sync, if it is still had.
    pub(super) async fn sync(&self, tx: &mut Tx) -> Result<Sync> {
        let found = sync::find(tx, self.key()).await?;
        let is_held = |it: &Sync| {
            it.lease == self.lease && it.completed_at.is_none() && it.lease_until.is_some()
        };
        found.filter(is_held).ok_or_else(|| Error::LeaseLost { id: self.id.clone() })
    }
}

/// Whether a sync is due.
pub(crate) struct IsAnyDue {
    pub(crate) now: Timestamp,
    pub(crate) per_connector: i64,
}

impl Work for IsAnyDue {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        Ok(sync::due(tx, self.now, self.per_connector).await?.is_some())
    }
}

/// Takes up the sync that is due.
pub(crate) struct Claim {
    pub(crate) now: Timestamp,
    pub(crate) lease: Duration,
    /// Syncs of one connector that run at a time.
    pub(crate) per_connector: i64,
}

impl Work for Claim {
    /// One that was cancelled meanwhile comes back as ended.
    type Output = Option<Seen>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let Some((org, id)) = sync::due(tx, self.now, self.per_connector).await? else {
            return Ok(None);
        };
        let key = (org, id.as_str());
        let Some(sync) = sync::find(tx, key).await? else { return Ok(None) };
        let streams = sync::streams(tx, key).await?;
        let mut seen = Seen { sync, streams };
        if seen.sync.is_cancelled {
            return ended_by_wish(tx, seen, self.now).await.map(Some);
        }
        let sync = &mut seen.sync;
        sync.lease += 1;
        sync.lease_until = Some(self.now + self.lease);
        sync.attempt += 1;
        sync.status = ExecutionStatus::Running;
        sync.started_at = sync.started_at.or(Some(self.now));
        sync.revision += 1;
        sync::put(tx, sync).await?;
        sync::put_turn(tx, org, self.now).await?;
        Ok(Some(seen))
    }
}

/// What a worker has to know while it works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pulse {
    pub(crate) is_cancelled: bool,
    /// Newest fence of the execution's lease.
    pub(crate) fence: i64,
}

/// Reads whether a worker is to go on.
pub(crate) struct Feel(pub(crate) Held);

impl Work for Feel {
    type Output = Pulse;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Pulse> {
        let sync = self.0.sync(tx).await?;
        Ok(Pulse { is_cancelled: sync.is_cancelled, fence: sync.fence })
    }
}

/// Lengthens a lease.
pub(crate) struct Extend {
    pub(crate) held: Held,
    pub(crate) until: Timestamp,
}

impl Work for Extend {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Held { lease, id, .. } = &self.held;
        if sync::extend(tx, self.held.key(), *lease, self.until).await? {
            return Ok(());
        }
        Err(Error::LeaseLost { id: id.clone() })
    }
}

/// Takes leases away whose workers ended with their process, where no other process can have any.
pub(crate) struct DropLeases;

impl Work for DropLeases {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        sync::drop_leases(tx).await
    }
}

/// From where a stream is brought.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Begun {
    pub(crate) stored: Stored,
    /// What is sealed of the connector's credential.
    pub(crate) sealed: Option<Vec<u8>>,
    pub(crate) stream: Stream,
    pub(crate) breaker: Breaker,
    /// Revision of the state, 0 if there is none.
    pub(crate) revision: i64,
    /// Where to go on; `None` means at the beginning.
    pub(crate) from: Option<State>,
    /// Of the full refresh; 0 for what is new alone.
    pub(crate) generation: i64,
    /// The topic that the stream is, for as long as it is bound.
    pub(crate) bound: Option<Bound>,
    /// The batch that bronze may have stored behind the state, without anybody having heard of it.
    pub(crate) sent: Option<Sent>,
}

/// Begins one stream of a sync, or goes on with it.
pub(crate) struct Begin {
    pub(crate) held: Held,
    pub(crate) place: usize,
    pub(crate) now: Timestamp,
}

impl Work for Begin {
    type Output = Begun;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Begun> {
        let mut sync = self.held.sync(tx).await?;
        let mut body = stream_of(tx, &self.held, self.place).await?;
        let name = body.stream.clone().unwrap_or_default();
        let key = (sync.org_id, sync.connector_id.as_str());
        let stored = super::connector::found(tx, key.0, key.1).await?;
        let mut stream = super::stream::configured(tx, key, &name).await?;
        let state = stream::state(tx, key, &name, "").await?;
        let is_full = sync.request.full_refresh || stream.is_cleared;
        let (generation, goes_on) =
            generation(&stream, state.as_ref(), is_full, body.generation_id);
        if stream.generation_max < generation {
            stream.generation_max = generation;
            stream::put(tx, key, &stream).await?;
        }
        body.generation_id = generation;
        body.set_status(StreamSyncStatus::Running);
        body.failure = None;
        body.completed_at = None;
        body.started_at = body.started_at.or_else(|| Some(timestamp_to_wire(self.now)));
        sync::put_stream(tx, self.held.key(), self.place, &body).await?;
        sync.revision += 1;
        sync::put(tx, &sync).await?;
        let revision = state.as_ref().map_or(0, |it| it.revision);
        let sent = sent::find(tx, key, &name).await?;
        let bound = still_bound(tx, key.0, &stored.body.config).await?;
        Ok(Begun {
            sent: sent.filter(|it| it.revision == revision + 1 && it.epoch == stream.epoch),
            sealed: connector::sealed(tx, key).await?,
            breaker: health::breaker(tx, key.0, key.1).await?,
            bound: bound.into_iter().find(|it| it.topic == name.name),
            revision,
            from: state.filter(|_| goes_on),
            stored,
            stream,
            generation,
        })
    }
}

/// The generation in which a stream is brought, 0 for what is new alone; and whether it goes on from its state.
///
/// A full refresh that broke off goes on with the next sync, whatever its mode, unless that begins another one.
fn generation(stream: &Stream, state: Option<&State>, is_full: bool, begun: i64) -> (i64, bool) {
    let of_state = state.map_or(0, |it| it.generation);
    if begun != 0 {
        return (begun, of_state == begun);
    }
    let next = stream.generation_max.max(stream.generation) + 1;
    if is_full {
        return (next, false);
    }
    if stream.generation < of_state {
        return (of_state, true);
    }
    match stream.config.sync_mode() {
        SyncMode::FullRefresh => (next, false),
        SyncMode::Incremental | SyncMode::Unspecified => (0, true),
    }
}

pub(super) async fn stream_of(tx: &mut Tx, held: &Held, place: usize) -> Result<pb::StreamSync> {
    let mut streams = sync::streams(tx, held.key()).await?;
    if streams.len() <= place {
        return Err(Error::LeaseLost { id: held.id.clone() });
    }
    Ok(streams.swap_remove(place))
}

/// How the work on a stream comes to its end.
#[derive(Debug)]
pub(crate) enum Ending {
    /// All of it is stored.
    Brought,
    /// What follows has columns that a person has to accept.
    Paused(Box<Pending>),
    Broke(Trouble),
}

/// Columns that a person has to accept.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) columns: Columns,
    /// The stream as it was begun.
    pub(crate) config: pb::StreamConfig,
}

/// Ends one stream of a sync.
pub(crate) struct EndStream {
    pub(crate) held: Held,
    pub(crate) place: usize,
    pub(crate) now: Timestamp,
    pub(crate) ending: Ending,
}

impl Work for EndStream {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut sync = self.held.sync(tx).await?;
        let mut body = stream_of(tx, &self.held, self.place).await?;
        let name = body.stream.clone().unwrap_or_default();
        let connector_id = sync.connector_id.clone();
        let key = (sync.org_id, connector_id.as_str());
        body.completed_at = Some(timestamp_to_wire(self.now));
        let mut stream = stream::find(tx, key, &name).await?;
        let line = match &self.ending {
            Ending::Brought => {
                body.set_status(StreamSyncStatus::Completed);
                body.failure = None;
                let (read, written) = (body.records_read, body.records_written);
                let rejected = body.records_rejected;
                format!("Brought: {read} records read, {written} stored, {rejected} rejected.")
            }
            Ending::Paused(pending) => {
                body.set_status(StreamSyncStatus::Paused);
                body.failure = None;
                pause(stream.as_mut(), pending)
            }
            Ending::Broke(trouble) => {
                body.set_status(StreamSyncStatus::Incomplete);
                let failure = failure(trouble, sync.failures, self.now);
                body.failure = Some(failure);
                format!("Broke off: {trouble}")
            }
        };
        sync::put_stream(tx, self.held.key(), self.place, &body).await?;
        let is_problem = !matches!(self.ending, Ending::Brought);
        let lines = [(is_problem, line.as_str())];
        write_log(tx, &mut sync, Some(&name), self.now, lines.into_iter()).await?;
        sync.revision += 1;
        sync::put(tx, &sync).await?;
        if let Some(stream) = &mut stream {
            stream.last_sync_id.clone_from(&sync.id);
            stream.last_synced_at = Some(self.now);
            stream::put(tx, key, stream).await?;
        }
        Ok(())
    }
}

/// Lets a stream wait until a person accepts columns, unless one changed it meanwhile; what there is to tell of it.
fn pause(stream: Option<&mut Stream>, pending: &Pending) -> String {
    let Pending { columns, config } = pending;
    let is_same = |it: &&mut Stream| it.fingerprint() == columns.after && it.config == *config;
    let Some(stream) = stream.filter(is_same) else {
        return "Ended, since the stream was changed: the next sync compares its columns anew."
            .to_owned();
    };
    let changes = schema::changes(stream.accepted.as_ref(), Some(&columns.schema));
    stream.pending = Some(columns.schema.clone());
    format!("Waits until a person accepts the columns that follow: {}.", schema::told(&changes))
}

/// A failure after so many others.
fn failure(trouble: &Trouble, failures: i64, now: Timestamp) -> Failure {
    let retry = retry::pause(trouble.class, failures);
    Failure {
        failure_class: trouble.class as i32,
        reason: trouble.reason.to_owned(),
        message: trouble.message.clone(),
        retryable: retry.is_some(),
        retry_at: retry.map(|pause| timestamp_to_wire(now + pause)),
        at: Some(timestamp_to_wire(now)),
        attempt: i32::try_from(failures + 1).unwrap_or(i32::MAX),
    }
}

/// Lets go of a sync: it has ended, is tried again later, or is left to another worker.
pub(crate) struct LetGo {
    pub(crate) held: Held,
    pub(crate) now: Timestamp,
    /// The worker was asked to stop, or could not work.
    pub(crate) is_left: Option<Duration>,
}

impl Work for LetGo {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let sync = self.held.sync(tx).await?;
        let streams = sync::streams(tx, self.held.key()).await?;
        let mut seen = Seen { sync, streams };
        if seen.sync.is_cancelled {
            ended_by_wish(tx, seen, self.now).await?;
            return Ok(());
        }
        let retry = match self.is_left {
            Some(pause) => Some(pause),
            None => pause_of(&seen),
        };
        let sync = &mut seen.sync;
        sync.lease_until = None;
        sync.revision += 1;
        if let Some(pause) = retry {
            sync.status = ExecutionStatus::Pending;
            sync.due_at = self.now + pause;
            sync.failures += i64::from(self.is_left.is_none());
            return self.wait(tx, seen).await;
        }
        let failed = seen.streams.iter().find_map(|it| it.failure.clone());
        sync.status = match failed {
            Some(_) => ExecutionStatus::Failed,
            None => ExecutionStatus::Completed,
        };
        sync.failure = failed;
        sync.completed_at = Some(self.now);
        sync::put(tx, sync).await?;
        if let Some(mut stored) = connector::find(tx, sync.org_id, &sync.connector_id).await? {
            stored.last_sync_at = Some(self.now);
            connector::put(tx, &stored).await?;
        }
        Ok(())
    }
}

impl LetGo {
    /// Keeps a sync that waits; what ran of it waits too.
    async fn wait(&self, tx: &mut Tx, mut seen: Seen) -> Result<()> {
        for (place, stream) in seen.streams.iter_mut().enumerate() {
            if stream.status() == StreamSyncStatus::Running {
                stream.set_status(StreamSyncStatus::Pending);
                sync::put_stream(tx, self.held.key(), place, stream).await?;
            }
        }
        sync::put(tx, &seen.sync).await
    }
}

/// How long to wait before the streams that failed are tried again; `None` if that is of no use.
fn pause_of(seen: &Seen) -> Option<Duration> {
    let failed = seen.streams.iter().filter_map(|it| it.failure.as_ref());
    let retried = failed.filter(|it| it.retryable);
    retried.filter_map(|it| retry::pause(it.failure_class(), seen.sync.failures)).min()
}

/// Whether a stream is still to be brought in this attempt.
pub(crate) fn is_left(stream: &pb::StreamSync) -> bool {
    let failed = stream.failure.as_ref();
    match stream.status() {
        StreamSyncStatus::Completed | StreamSyncStatus::Paused | StreamSyncStatus::Cancelled => {
            false
        }
        StreamSyncStatus::Incomplete => failed.is_some_and(|it| it.retryable),
        StreamSyncStatus::Unspecified
        | StreamSyncStatus::Pending
        | StreamSyncStatus::Running
        | StreamSyncStatus::Limited => true,
    }
}

/// Forgets syncs that ended long ago.
pub(crate) struct Forget {
    pub(crate) now: Timestamp,
}

impl Work for Forget {
    /// Whether more are left.
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let count = sync::forget(tx, self.now - KEPT, FORGOTTEN_MAX).await?;
        Ok(count == FORGOTTEN_MAX as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::proof::Proof;

    fn stream(mode: SyncMode, generation: i64, generation_max: i64) -> Stream {
        Stream {
            config: pb::StreamConfig { sync_mode: mode as i32, ..Default::default() },
            accepted: None,
            pending: None,
            last_sync_id: String::new(),
            last_synced_at: None,
            total_records: 0,
            generation,
            is_cleared: false,
            epoch: String::new(),
            generation_max,
        }
    }

    fn state(generation: i64) -> State {
        State {
            stream: pb::StreamRef::default(),
            partition: String::new(),
            position: pb::StreamPosition::default(),
            revision: 1,
            updated_at: Timestamp::from_seconds(1),
            sync_id: String::new(),
            record_count: 0,
            generation,
            rows_before: 0,
            proof: Proof::default(),
        }
    }

    #[test]
    fn what_is_new_alone_has_no_generation() {
        let new = stream(SyncMode::Incremental, 0, 0);
        assert_eq!(generation(&new, None, false, 0), (0, true));
        let refreshed = stream(SyncMode::Incremental, 2, 2);
        assert_eq!(generation(&refreshed, Some(&state(2)), false, 0), (0, true));
    }

    #[test]
    fn a_full_refresh_is_a_generation_that_was_never_begun() {
        let full = stream(SyncMode::FullRefresh, 1, 3);
        assert_eq!(generation(&full, Some(&state(1)), false, 0), (4, false));
        let asked = stream(SyncMode::Incremental, 1, 1);
        assert_eq!(generation(&asked, Some(&state(1)), true, 0), (2, false));
    }

    #[test]
    fn a_full_refresh_that_broke_off_goes_on() {
        let full = stream(SyncMode::FullRefresh, 1, 2);
        assert_eq!(generation(&full, Some(&state(2)), false, 0), (2, true));
        let incremental = stream(SyncMode::Incremental, 1, 2);
        assert_eq!(generation(&incremental, Some(&state(2)), false, 0), (2, true));
        // The same sync, before and after its first batch.
        assert_eq!(generation(&full, Some(&state(1)), true, 2), (2, false));
        assert_eq!(generation(&full, Some(&state(2)), true, 2), (2, true));
        assert_eq!(generation(&full, Some(&state(2)), true, 0), (3, false));
    }
}
