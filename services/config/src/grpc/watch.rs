//! Watching a configuration: a snapshot, then changes in their order, and bookmarks.
//!
//! Owns:      one task for each watch, and how it ends.
//! Invariant: a watch holds a few messages at most; a reader that takes nothing is sent away; the stop ends it.
//! Not here:  what is read (`core::watch`), and the end of a watch whose caller may not go on (`rpc`).

use std::collections::{BTreeMap, BTreeSet};
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use platform_proto::platform::config::v1::{self as pb, watch_config_response::Event};
use rpc::{Call, Fault as _};
use runtime::OnError;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot, watch};
use tokio_stream::wrappers::ReceiverStream;
use tonic::Status;
use tonic::codegen::BoxStream;

use crate::accounts::Sight;
use crate::body::Body;
use crate::builtin;
use crate::convert::present;
use crate::core::watch::{Changed, Newest, NextChanges, SnapshotPage, resume};
use crate::error::{Error, Result};
use crate::grpc::apply::kinds;
use crate::kind::Kind;
use crate::metrics::{WATCHES, WATCHES_ENDED};
use crate::parts::Parts;
use crate::store::change::{Change, Scope};

/// Messages of one watch that wait for their reader.
const QUEUE_MAX: usize = 16;
const PERMISSION: &str = "platform.config.read";

/// Why a watch ends.
enum End {
    /// The reader went away.
    Gone,
    Failed(Box<Status>),
}

impl From<Error> for End {
    fn from(error: Error) -> Self {
        let reason = error.reason().to_ascii_lowercase();
        metrics::counter!(WATCHES_ENDED, "reason" => reason).increment(1);
        Self::Failed(Box::new(error.into()))
    }
}

/// Opens a watch.
pub(super) async fn open(
    parts: &Arc<Parts>,
    call: Call,
    request: pb::WatchConfigRequest,
) -> Result<BoxStream<pb::WatchConfigResponse>> {
    let permit = Arc::clone(&parts.watches).try_acquire_owned();
    let permit = permit.map_err(|_| Error::TooManyWatches { limit: parts.options.watches_max })?;
    let scope = Scope { org_id: organization(&call, &request)?, kinds: kinds(&request.kinds) };
    // The bell is heard from before the log is read, so that no change falls between.
    let bell = parts.wake.subscribe();
    if let Some(after) = request.after_revision {
        resume(after, parts.db.read(Newest).await?)?;
    }
    let sight = parts.sight(&call, &scope.kinds).await?;
    let (messages, queue) = mpsc::channel(QUEUE_MAX);
    let (last, end) = oneshot::channel();
    let mut watch = Watch {
        parts: Arc::clone(parts),
        call,
        scope,
        sight,
        untold: BTreeSet::new(),
        bell,
        messages,
        sent: BTreeMap::new(),
        _open: Open::new(permit),
    };
    parts.tasks.spawn("watch", OnError::Log, async move {
        let stop = watch.parts.tasks.stop();
        let ended = tokio::select! {
            () = stop.cancelled() => Err(End::from(Error::Draining)),
            ended = watch.run(request.after_revision) => ended,
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

/// Whose changes are watched; none means every organisation's.
fn organization(call: &Call, request: &pb::WatchConfigRequest) -> Result<Option<i64>> {
    if request.all_organizations {
        if call.is_peer() {
            return Ok(None);
        }
        return Err(Error::Denied {
            permission: PERMISSION,
            entity_type: "organization",
            entity_id: String::new(),
        });
    }
    if call.org_id == 0 {
        let rule = "must name the organisation, or set all_organizations".to_owned();
        return Err(Error::Field { field: "org_id", rule });
    }
    Ok(Some(call.org_id))
}

/// Counts a watch for as long as it is open.
struct Open(#[expect(dead_code, reason = "held until the watch ends")] OwnedSemaphorePermit);

impl Open {
    fn new(permit: OwnedSemaphorePermit) -> Self {
        metrics::gauge!(WATCHES).increment(1.0);
        Self(permit)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        metrics::gauge!(WATCHES).decrement(1.0);
    }
}

/// One watch.
struct Watch {
    parts: Arc<Parts>,
    call: Call,
    scope: Scope,
    /// What the reader might see when it was last asked for.
    sight: Sight,
    /// Objects that are there and that the reader has not been told of, since it might not see them.
    untold: BTreeSet<(Kind, String)>,
    bell: watch::Receiver<u64>,
    messages: mpsc::Sender<pb::WatchConfigResponse>,
    /// Objects of the snapshot that were newer than it, with their revisions: their changes have been told.
    sent: BTreeMap<(i64, Kind, String), i64>,
    _open: Open,
}

impl Watch {
    async fn run(&mut self, after: Option<i64>) -> std::result::Result<(), End> {
        let mut at = match after {
            Some(after) => after,
            None => self.snapshot().await?,
        };
        let every = self.parts.options.bookmark_every.0;
        let mut bookmarks = tokio::time::interval_at(tokio::time::Instant::now() + every, every);
        loop {
            at = self.changes(at).await?;
            let messages = self.messages.clone();
            tokio::select! {
                rung = self.bell.changed() => {
                    if rung.is_err() {
                        return Err(Error::Draining.into());
                    }
                }
                _ = bookmarks.tick() => self.bookmark(at).await?,
                () = messages.closed() => return Err(End::Gone),
            }
        }
    }

    /// Sends every object as it is; the revision after which changes follow.
    async fn snapshot(&mut self) -> std::result::Result<i64, End> {
        let revision = self.parts.db.read(Newest).await?.newest;
        let mut count = 0;
        for object in built_in(&self.scope.kinds, &self.sight) {
            count += 1;
            self.send(revision, 0, Event::SnapshotObject(object)).await?;
        }
        let mut after = None;
        loop {
            let read = SnapshotPage { scope: self.scope.clone(), after };
            let page = self.parts.db.read(read).await?;
            for (stored, uses) in page.objects {
                if !self.sight.shows(stored.kind, &stored.id) {
                    self.untold.insert((stored.kind, stored.id));
                    continue;
                }
                if revision < stored.revision {
                    let key = (stored.org_id, stored.kind, stored.id.clone());
                    self.sent.insert(key, stored.revision);
                }
                count += 1;
                let org_id = stored.org_id;
                let event = Event::SnapshotObject(present::object(stored, uses));
                self.send(revision, org_id, event).await?;
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        let end = pb::SnapshotEnd { object_count: count };
        self.send(revision, 0, Event::SnapshotEnd(end)).await?;
        Ok(revision)
    }

    /// Sends all changes after a revision; the revision up to which the stream is complete then.
    async fn changes(&mut self, mut at: i64) -> std::result::Result<i64, End> {
        loop {
            self.bell.borrow_and_update();
            let read = NextChanges { scope: self.scope.clone(), after: at };
            let batch = self.parts.db.read(read).await?;
            let is_empty = batch.changes.is_empty();
            let before = self.sight.clone();
            let puts = batch.changes.iter().filter(|change| !change.is_deletion);
            let kinds: Vec<Kind> = puts.map(|change| change.kind).collect();
            self.sight.renew(self.parts.sight(&self.call, &kinds).await?);
            for change in batch.changes {
                if self.is_hidden(&change, &before) {
                    continue;
                }
                let key = (change.org_id, change.kind, change.id.clone());
                if self.sent.get(&key).is_some_and(|told| change.revision <= *told) {
                    continue;
                }
                if let Some(message) = self.parts.db.read(Changed { change }).await? {
                    self.deliver(message).await?;
                }
            }
            at = batch.upto;
            self.sent.retain(|_, told| at < *told);
            if !is_empty {
                self.bookmark(at).await?;
            }
            if batch.is_last {
                return Ok(at);
            }
        }
    }

    /// Whether the reader may not see what changed; `before` is what it might see before the batch.
    ///
    /// Auth forgets what is gone: whether a deletion is told depends on what could be seen while the object was there.
    fn is_hidden(&mut self, change: &Change, before: &Sight) -> bool {
        let key = (change.kind, change.id.clone());
        if change.is_deletion {
            return self.untold.remove(&key) || !before.shows(change.kind, &change.id);
        }
        if self.sight.shows(change.kind, &change.id) {
            self.untold.remove(&key);
            return false;
        }
        self.untold.insert(key);
        true
    }

    async fn bookmark(&self, at: i64) -> std::result::Result<(), End> {
        self.send(at, 0, Event::Bookmark(pb::Bookmark {})).await
    }

    async fn send(&self, revision: i64, org_id: i64, event: Event) -> std::result::Result<(), End> {
        let event = Some(event);
        let message = pb::WatchConfigResponse { revision, org_id, event, changed_at: None };
        self.deliver(message).await
    }

    async fn deliver(&self, message: pb::WatchConfigResponse) -> std::result::Result<(), End> {
        let waited: Duration = self.parts.options.slow_consumer_after.0;
        match self.messages.send_timeout(message, waited).await {
            Ok(()) => Ok(()),
            Err(mpsc::error::SendTimeoutError::Closed(_)) => Err(End::Gone),
            Err(mpsc::error::SendTimeoutError::Timeout(_)) => {
                Err(Error::SlowConsumer { waited }.into())
            }
        }
    }
}

/// What ships with the platform, of these kinds, as far as it may be seen.
fn built_in(kinds: &[Kind], sight: &Sight) -> Vec<pb::ConfigObject> {
    let mut found = Vec::new();
    if kinds.contains(&Kind::Template) {
        let templates = builtin::templates().iter();
        let seen = templates.filter(|it| sight.shows(Kind::Template, &it.id));
        found.extend(seen.cloned().map(Body::Template));
    }
    if kinds.contains(&Kind::EntitySchema) {
        let schemas = builtin::entity_schemas().iter();
        let seen = schemas.filter(|it| sight.shows(Kind::EntitySchema, &it.entity_type));
        found.extend(seen.cloned().map(Body::EntitySchema));
    }
    found.into_iter().map(|object| pb::ConfigObject { object: Some(object) }).collect()
}
