//! Syncs: begun, read, watched, cancelled.

use std::sync::Arc;
use std::time::Duration;

use futures_util::stream;
use platform_proto::platform::connector::v1 as pb;
use rpc::Call;
use store::Kind;
use tokio::time::{Interval, MissedTickBehavior, interval, timeout};
use tonic::Status;
use tonic::codegen::BoxStream;

use crate::convert::sync;
use crate::core::sync::{Cancel, Get, GetRevision, Seen};
use crate::core::waiting::GetQueue;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Between two messages of one watch, at least; and between two looks at what other processes changed.
const TOLD_EVERY: Duration = Duration::from_secs(1);

pub(super) async fn start(
    parts: &Parts,
    call: &Call,
    request: pb::StartSyncRequest,
) -> Result<pb::StartSyncResponse> {
    let (caller, options) = (parts.caller(call), &parts.options);
    let limits = (options.batch_records.into(), options.batch_bytes.0);
    let id = base::uuid_v7(caller.now, &*parts.random);
    let start = sync::start(request, call, caller, id, limits)?;
    let (seen, duplicate) = match parts.db.write(start.clone()).await {
        // The same key came twice at once: by now there is a sync of it.
        Err(Error::Store(error)) if error.kind() == Kind::UniqueViolation => {
            parts.db.write(start).await?
        }
        outcome => outcome?,
    };
    parts.queued.notify_one();
    Ok(pb::StartSyncResponse { sync: Some(sync::sync(seen)), duplicate })
}

async fn read(parts: &Parts, call: &Call, id: String) -> Result<Seen> {
    parts.db.read(Get { org_id: call.org_id, id, now: parts.clock.now() }).await
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetSyncRequest,
) -> Result<pb::GetSyncResponse> {
    let seen = read(parts, call, request.sync_id).await?;
    Ok(pb::GetSyncResponse { sync: Some(sync::sync(seen)) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListSyncsRequest,
) -> Result<pb::ListSyncsResponse> {
    let (list, cursor) = sync::list(request, call.org_id, parts.clock.now())?;
    let limit = list.limit;
    let mut found = parts.db.read(list).await?;
    let has_more = limit as usize + 1 == found.len();
    found.truncate(limit as usize);
    let last = found.last().map(|it| (it.sync.created_at.micros(), it.sync.id.as_str()));
    let pagination = Some(cursor.after(last, has_more));
    Ok(pb::ListSyncsResponse { syncs: found.into_iter().map(sync::sync).collect(), pagination })
}

pub(super) async fn cancel(
    parts: &Parts,
    call: &Call,
    request: pb::CancelSyncRequest,
) -> Result<pb::CancelSyncResponse> {
    let (id, reason) = (request.sync_id, request.reason);
    let seen = parts.db.write(Cancel { caller: parts.caller(call), id, reason }).await?;
    parts.changed();
    Ok(pb::CancelSyncResponse { sync: Some(sync::sync(seen)) })
}

pub(super) async fn list_logs(
    parts: &Parts,
    call: &Call,
    request: pb::ListSyncLogsRequest,
) -> Result<pb::ListSyncLogsResponse> {
    let (list, cursor) = sync::list_logs(request, call.org_id, parts.clock.now())?;
    let limit = list.limit;
    let mut found = parts.db.read(list).await?;
    let has_more = limit as usize + 1 == found.len();
    found.truncate(limit as usize);
    let pagination = Some(cursor.after(found.last().map(|it| (it.number, "")), has_more));
    let entries = found.into_iter().map(sync::log_entry).collect();
    Ok(pb::ListSyncLogsResponse { entries, pagination })
}

pub(super) async fn queue(parts: &Parts, call: &Call) -> Result<pb::GetQueueStatusResponse> {
    let (now, workers) = (parts.clock.now(), parts.options.sync_workers);
    let queue = parts.db.read(GetQueue { org_id: call.org_id, now, workers }).await?;
    Ok(sync::queue(queue))
}

/// Where a watch is.
struct Watch {
    parts: Arc<Parts>,
    org_id: i64,
    id: String,
    /// The revision that was told last.
    told: Option<i64>,
    pace: Interval,
    has_ended: bool,
}

pub(super) async fn watch(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::WatchSyncRequest,
) -> Result<BoxStream<pb::WatchSyncResponse>> {
    let (parts, id) = (Arc::clone(parts), request.sync_id);
    read(&parts, call, id.clone()).await?;
    let mut pace = interval(TOLD_EVERY);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let watch = Watch { parts, org_id: call.org_id, id, told: None, pace, has_ended: false };
    Ok(Box::pin(stream::unfold(watch, |mut watch| async move {
        if watch.has_ended {
            return None;
        }
        let told = watch.next().await;
        watch.has_ended |= told.is_err();
        Some((told.map_err(Status::from), watch))
    })))
}

impl Watch {
    /// Waits for a change.
    async fn next(&mut self) -> Result<pb::WatchSyncResponse> {
        let mut changes = self.parts.changes();
        let stop = self.parts.stop.clone();
        let stopped = || Error::Unavailable { dependency: "connector" };
        stop.run_until_cancelled(self.pace.tick()).await.ok_or_else(stopped)?;
        loop {
            changes.mark_unchanged();
            let (org_id, id) = (self.org_id, self.id.clone());
            let revision = self.parts.db.read(GetRevision { org_id, id: id.clone() }).await?;
            if self.told.is_none_or(|told| told < revision) {
                let seen = self.parts.db.read(Get { org_id, id, now: self.parts.clock.now() });
                let seen = seen.await?;
                self.told = Some(seen.sync.revision);
                self.has_ended = seen.sync.completed_at.is_some();
                return Ok(pb::WatchSyncResponse { sync: Some(sync::sync(seen)) });
            }
            let change = timeout(TOLD_EVERY, changes.changed());
            _ = stop.run_until_cancelled(change).await.ok_or_else(stopped)?;
        }
    }
}
