//! Decisions of callers about syncs: which there are, and that one is to begin or to end.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::{FetchPriority, StreamSyncStatus};
use rpc::wire::timestamp_to_wire;
use store::{Direction, Tx, Work};

use super::caller::Caller;
use super::connector::found;
use super::record::{self, Change};
use super::stream::configured;
use crate::error::{Error, Result};
use crate::kind;
use crate::store::connector;
use crate::store::log::{self, Entry};
use crate::store::stream;
use crate::store::sync::{self, Key, Sync};

/// How long an idempotency key is good.
const KEY_KEPT: Duration = Duration::from_secs(24 * 3600);
/// How long syncs that have ended are kept.
pub(crate) const KEPT: Duration = Duration::from_secs(90 * 24 * 3600);

/// A sync with its streams.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) sync: Sync,
    pub(crate) streams: Vec<pb::StreamSync>,
}

/// A sync that has to be there.
async fn found_sync(tx: &mut Tx, (org, id): Key<'_>, now: Timestamp) -> Result<Seen> {
    let sync = sync::find(tx, (org, id)).await?;
    let is_kept = |it: &Sync| it.completed_at.is_none_or(|at| now.since(at) < KEPT);
    let sync = sync.filter(is_kept).ok_or_else(|| Error::SyncNotFound { id: id.to_owned() })?;
    let streams = sync::streams(tx, (org, id)).await?;
    Ok(Seen { sync, streams })
}

/// Whether a stream of a sync that has not ended is still to be brought.
fn is_busy(stream: &pb::StreamSync) -> bool {
    let rests =
        [StreamSyncStatus::Completed, StreamSyncStatus::Paused, StreamSyncStatus::Cancelled];
    !rests.contains(&stream.status())
}

/// Refuses streams that a sync brings.
pub(super) async fn require_idle(
    tx: &mut Tx,
    (org, id): (i64, &str),
    names: &[pb::StreamRef],
) -> Result<()> {
    for open in sync::open_of(tx, org, id).await? {
        let streams = sync::streams(tx, (org, &open.id)).await?;
        let busy = streams.iter().filter(|it| is_busy(it)).filter_map(|it| it.stream.as_ref());
        if let Some(name) = busy.into_iter().find(|it| names.contains(it)) {
            return Err(Error::StreamBusy { stream: name.name.clone(), sync_id: open.id });
        }
    }
    Ok(())
}

/// Queues a sync.
#[derive(Clone, Debug)]
pub(crate) struct Start {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    /// Without organisation, key and fence; every stream once.
    pub(crate) request: pb::StartSyncRequest,
    pub(crate) idempotency_key: Option<String>,
    /// Of the execution's lease.
    pub(crate) fence: i64,
    /// Service account that writes to bronze; 0 for the organisation's own.
    pub(crate) account: i64,
    /// Most records and bytes of one batch.
    pub(crate) limits: (i64, i64),
}

/// The streams that a request is about.
struct Chosen {
    names: Vec<pb::StreamRef>,
    /// One of them that is named, and waits until a person accepts its columns.
    paused: Option<String>,
}

impl Work for Start {
    /// The sync, and whether an earlier call made it.
    type Output = (Seen, bool);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.request.connector_id).await?;
        if let Some(before) = self.before(tx).await? {
            return Ok((before, true));
        }
        let Chosen { names, paused } = self.streams(tx).await?;
        if !kind::about(stored.kind).is_fetched {
            return Err(Error::NotFetched { kind: stored.kind });
        }
        if self.request.date_range.is_some() {
            let rule = "must be unset: the connector's streams are not counted by days";
            return Err(Error::field("date_range", rule));
        }
        if !stored.body.enabled {
            return Err(Error::Disabled { id: stored.id });
        }
        let signs_in = !kind::about(stored.kind).credential_kinds.is_empty();
        if signs_in && stored.credential.is_none() {
            return Err(Error::CredentialsMissing { id: stored.id });
        }
        require_idle(tx, (caller.org_id, &stored.id), &names).await?;
        if let Some(stream) = paused {
            return Err(Error::StreamPaused { stream });
        }
        if names.is_empty() {
            return Err(Error::NoStreamsEnabled { stream: String::new() });
        }
        self.check_fence(tx).await?;
        let seen = self.queued(&names);
        sync::put(tx, &seen.sync).await?;
        for (place, stream) in seen.streams.iter().enumerate() {
            sync::put_stream(tx, (caller.org_id, &self.id), place, stream).await?;
        }
        record::write(tx, caller, &caller.ids(), &stored, Change::Executed).await?;
        Ok((seen, false))
    }
}

impl Start {
    /// The sync that the key made before, under the newest fence.
    async fn before(&self, tx: &mut Tx) -> Result<Option<Seen>> {
        let (org, now) = (self.caller.org_id, self.caller.now);
        let Some(key) = &self.idempotency_key else { return Ok(None) };
        let Some(mut before) = sync::by_key(tx, org, key).await? else { return Ok(None) };
        if KEY_KEPT <= now.since(before.created_at) {
            before.idempotency_key = None;
            sync::put(tx, &before).await?;
            return Ok(None);
        }
        if before.request != self.request {
            return Err(Error::KeyReused);
        }
        self.check_fence(tx).await?;
        if before.fence < self.fence {
            before.fence = self.fence;
            sync::put(tx, &before).await?;
        }
        let streams = sync::streams(tx, (org, &before.id)).await?;
        Ok(Some(Seen { sync: before, streams }))
    }

    async fn check_fence(&self, tx: &mut Tx) -> Result<()> {
        let execution_id = &self.request.execution_id;
        if execution_id.is_empty() {
            return Ok(());
        }
        let newest = sync::newest_fence(tx, self.caller.org_id, execution_id).await?;
        if self.fence < newest {
            return Err(Error::StaleFence { given: self.fence, newest });
        }
        Ok(())
    }

    /// The streams that are to be brought.
    async fn streams(&self, tx: &mut Tx) -> Result<Chosen> {
        let key = (self.caller.org_id, self.request.connector_id.as_str());
        if self.request.streams.is_empty() {
            let all = stream::all(tx, key).await?;
            let goes = all.iter().filter(|it| it.config.enabled && it.pending.is_none());
            return Ok(Chosen { names: goes.map(|it| it.name()).collect(), paused: None });
        }
        let mut paused = None;
        for name in &self.request.streams {
            let stream = configured(tx, key, name).await?;
            if !stream.config.enabled {
                return Err(Error::NoStreamsEnabled { stream: name.name.clone() });
            }
            paused = paused.or_else(|| stream.pending.map(|_| name.name.clone()));
        }
        Ok(Chosen { names: self.request.streams.clone(), paused })
    }

    fn queued(&self, names: &[pb::StreamRef]) -> Seen {
        let Caller { org_id, user_id, now, .. } = self.caller;
        let asked = self.request.priority();
        let is_told = asked != FetchPriority::Unspecified;
        let priority = if is_told { asked } else { FetchPriority::Normal };
        let sync = Sync {
            org_id,
            id: self.id.clone(),
            connector_id: self.request.connector_id.clone(),
            status: ExecutionStatus::Pending,
            priority,
            request: self.request.clone(),
            idempotency_key: self.idempotency_key.clone(),
            execution_id: self.request.execution_id.clone(),
            fence: self.fence,
            started_by: user_id,
            account: self.account,
            limits: self.limits,
            attempt: 0,
            failures: 0,
            due_at: now,
            is_cancelled: false,
            lease: 0,
            lease_until: None,
            log_count: 0,
            failure: None,
            created_at: now,
            started_at: None,
            completed_at: None,
            revision: 1,
        };
        let waiting = |name: &pb::StreamRef| pb::StreamSync {
            stream: Some(name.clone()),
            status: StreamSyncStatus::Pending as i32,
            ..pb::StreamSync::default()
        };
        Seen { sync, streams: names.iter().map(waiting).collect() }
    }
}

/// Reads a sync.
pub(crate) struct Get {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) now: Timestamp,
}

impl Work for Get {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        found_sync(tx, (self.org_id, &self.id), self.now).await
    }
}

/// Reads how often a sync has changed, which is less than the sync.
pub(crate) struct GetRevision {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for GetRevision {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let found = sync::revision(tx, (self.org_id, &self.id)).await?;
        found.ok_or_else(|| Error::SyncNotFound { id: self.id.clone() })
    }
}

/// Reads a page of syncs, and one more if there is one.
pub(crate) struct List {
    pub(crate) filter: sync::Filter,
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

impl Work for List {
    type Output = Vec<Seen>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let after = self.after.as_ref();
        let found = sync::page(tx, &self.filter, after, self.direction, self.limit + 1).await?;
        let mut seen = Vec::with_capacity(found.len());
        for sync in found {
            let streams = sync::streams(tx, (sync.org_id, &sync.id)).await?;
            seen.push(Seen { sync, streams });
        }
        Ok(seen)
    }
}

/// Reads a page of a sync's log, and one more line if there is one.
pub(crate) struct ListLogs {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) now: Timestamp,
    pub(crate) filter: log::Filter,
    pub(crate) after: Option<i64>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

impl Work for ListLogs {
    type Output = Vec<Entry>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let key = (self.org_id, self.id.as_str());
        found_sync(tx, key, self.now).await?;
        log::page(tx, key, &self.filter, self.after, self.direction, self.limit + 1).await
    }
}

/// Ends a sync, or tells the worker that has it to.
pub(crate) struct Cancel {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    /// Why, for the record.
    pub(crate) reason: String,
}

impl Work for Cancel {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let mut caller = self.caller.clone();
        caller.audit.reason.clone_from(&self.reason);
        let key = (caller.org_id, self.id.as_str());
        let seen = found_sync(tx, key, caller.now).await?;
        match seen.sync.status {
            ExecutionStatus::Cancelled => return Ok(seen),
            ExecutionStatus::Pending | ExecutionStatus::Running => {}
            ExecutionStatus::Unspecified
            | ExecutionStatus::Completed
            | ExecutionStatus::Failed
            | ExecutionStatus::Timeout
            | ExecutionStatus::Skipped => {
                return Err(Error::SyncFinished { id: self.id.clone() });
            }
        }
        if seen.sync.is_cancelled {
            return Ok(seen);
        }
        let seen = cancelled(tx, seen, caller.now).await?;
        if let Some(stored) = connector::find(tx, key.0, &seen.sync.connector_id).await? {
            record::write(tx, &caller, &caller.ids(), &stored, Change::Executed).await?;
        }
        Ok(seen)
    }
}

/// A sync that nobody has ends at once; a worker hears that it is to end.
async fn cancelled(tx: &mut Tx, mut seen: Seen, now: Timestamp) -> Result<Seen> {
    let is_held = seen.sync.lease_until.is_some_and(|until| now <= until);
    if !is_held {
        return ended_by_wish(tx, seen, now).await;
    }
    seen.sync.is_cancelled = true;
    seen.sync.revision += 1;
    sync::put(tx, &seen.sync).await?;
    Ok(seen)
}

/// Ends a sync that somebody cancelled. What is stored stays, and so do the counts.
pub(super) async fn ended_by_wish(tx: &mut Tx, mut seen: Seen, now: Timestamp) -> Result<Seen> {
    let key = (seen.sync.org_id, seen.sync.id.clone());
    for (place, stream) in seen.streams.iter_mut().enumerate().filter(|(_, it)| is_busy(it)) {
        stream.set_status(StreamSyncStatus::Cancelled);
        stream.completed_at = Some(timestamp_to_wire(now));
        sync::put_stream(tx, (key.0, &key.1), place, stream).await?;
    }
    let sync = &mut seen.sync;
    sync.status = ExecutionStatus::Cancelled;
    sync.is_cancelled = true;
    sync.completed_at = Some(now);
    sync.lease_until = None;
    sync.revision += 1;
    sync::put(tx, sync).await?;
    Ok(seen)
}

/// Cancels what waits of a connector, and what runs too if it is to; how many it were.
pub(super) async fn cancel_of(
    tx: &mut Tx,
    (org, connector_id): (i64, &str),
    now: Timestamp,
    with_running: bool,
) -> Result<i32> {
    let mut count = 0;
    for open in sync::open_of(tx, org, connector_id).await? {
        let is_held = open.lease_until.is_some_and(|until| now <= until);
        if open.is_cancelled || (is_held && !with_running) {
            continue;
        }
        let streams = sync::streams(tx, (org, &open.id)).await?;
        cancelled(tx, Seen { sync: open, streams }, now).await?;
        count += 1;
    }
    Ok(count)
}
