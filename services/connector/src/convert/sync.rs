//! Requests about syncs, and what callers see of them.

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use platform_proto::platform::common::v1::{ConnectorType, TimeRange};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::FetchPriority;
use rpc::wire::{timestamp_from_wire, timestamp_to_wire};
use rpc::{Call, PrincipalKind};

use super::count;
use super::cursor::Cursor;
use crate::core::caller::Caller;
use crate::core::sync::{KEPT, List, ListLogs, Seen, Start};
use crate::core::waiting::Queue;
use crate::error::{Error, Result};
use crate::store::log;
use crate::store::sync::Filter;

/// The sync that a request asks for; its batches have so many records and bytes at most.
pub(crate) fn start(
    mut request: pb::StartSyncRequest,
    call: &Call,
    caller: Caller,
    id: String,
    limits: (i64, u64),
) -> Result<Start> {
    let mut names = BTreeSet::new();
    for (index, name) in request.streams.iter().enumerate() {
        if !names.insert((&name.namespace, &name.name)) {
            return Err(Error::field(format!("streams[{index}]"), "must be named once"));
        }
    }
    let is_account = |kind: PrincipalKind| matches!(kind, PrincipalKind::ServiceAccount);
    let acts = call.principal.as_ref().is_some_and(|it| is_account(it.kind));
    let fence = std::mem::take(&mut request.fence);
    let idempotency_key = request.idempotency_key.take();
    request.org_id = 0;
    Ok(Start {
        account: if acts { caller.user_id } else { 0 },
        caller,
        id,
        request,
        idempotency_key,
        fence,
        limits: (limits.0, i64::try_from(limits.1).unwrap_or(i64::MAX)),
    })
}

pub(crate) fn sync(seen: Seen) -> pb::Sync {
    let Seen { sync, streams } = seen;
    let sum = |of: fn(&pb::StreamSync) -> i64| streams.iter().map(of).sum();
    pb::Sync {
        id: sync.id,
        org_id: sync.org_id,
        connector_id: sync.connector_id,
        status: sync.status as i32,
        date_range: sync.request.date_range,
        full_refresh: sync.request.full_refresh,
        priority: sync.priority as i32,
        pipeline_id: sync.request.pipeline_id,
        execution_id: sync.execution_id,
        records_read: sum(|it| it.records_read),
        records_written: sum(|it| it.records_written),
        bytes_read: sum(|it| it.bytes_read),
        attempt: count(sync.attempt),
        started_by: sync.started_by,
        created_at: Some(timestamp_to_wire(sync.created_at)),
        started_at: sync.started_at.map(timestamp_to_wire),
        completed_at: sync.completed_at.map(timestamp_to_wire),
        failure: sync.failure,
        streams,
    }
}

/// What waits, by the names of priorities and types.
pub(crate) fn queue(queue: Queue) -> pb::GetQueueStatusResponse {
    let priority = |number: i32| {
        let name = FetchPriority::try_from(number).unwrap_or_default().as_str_name();
        name.trim_start_matches("FETCH_PRIORITY_").to_owned()
    };
    let kind = |number: i32| {
        let name = ConnectorType::try_from(number).unwrap_or_default().as_str_name();
        name.trim_start_matches("CONNECTOR_TYPE_").to_owned()
    };
    pb::GetQueueStatusResponse {
        pending_requests: count(queue.waiting),
        by_priority: named(queue.by_priority, priority),
        by_connector_type: named(queue.by_kind, kind),
        estimated_completion: queue.done_at.map(timestamp_to_wire),
        running_requests: count(queue.running),
    }
}

fn named(counts: BTreeMap<i64, i64>, name: impl Fn(i32) -> String) -> BTreeMap<String, i32> {
    let named =
        |(number, many): (i64, i64)| (name(i32::try_from(number).unwrap_or_default()), count(many));
    counts.into_iter().map(named).collect()
}

/// Which page of syncs a request asks for.
pub(crate) fn list(
    request: pb::ListSyncsRequest,
    org_id: i64,
    now: Timestamp,
) -> Result<(List, Cursor)> {
    let mut statuses: Vec<i64> = request.statuses.iter().copied().map(i64::from).collect();
    statuses.sort_unstable();
    let created = span(request.created.as_ref());
    let filters = format!(
        "{org_id}/syncs/{:?}/{statuses:?}/{:?}/{created:?}",
        request.connector_id, request.execution_id
    );
    let (cursor, asked) = Cursor::read(request.pagination.as_ref(), &filters)?;
    let filter = Filter {
        org_id,
        connector_id: request.connector_id,
        statuses,
        execution_id: request.execution_id,
        created,
        ended_after: now - KEPT,
    };
    let after = asked.after.map(|(micros, id)| (Timestamp::from_micros(micros), id));
    Ok((List { filter, after, direction: asked.direction, limit: asked.limit }, cursor))
}

fn span(range: Option<&TimeRange>) -> (Option<Timestamp>, Option<Timestamp>) {
    let moment =
        |of: Option<&platform_proto::google::protobuf::Timestamp>| of.map(timestamp_from_wire);
    range.map_or((None, None), |it| (moment(it.start.as_ref()), moment(it.end.as_ref())))
}

/// Which page of a log a request asks for.
pub(crate) fn list_logs(
    request: pb::ListSyncLogsRequest,
    org_id: i64,
    now: Timestamp,
) -> Result<(ListLogs, Cursor)> {
    let filters = format!(
        "{org_id}/log/{}/{:?}/{:?}/{}",
        request.sync_id, request.stream, request.search, request.problems_only
    );
    let (cursor, asked) = Cursor::read(request.pagination.as_ref(), &filters)?;
    let filter = log::Filter {
        stream: request.stream,
        search: request.search,
        problems_only: request.problems_only,
    };
    let list = ListLogs {
        org_id,
        id: request.sync_id,
        now,
        filter,
        after: asked.after.map(|(number, _)| number),
        direction: asked.direction,
        limit: asked.limit,
    };
    Ok((list, cursor))
}

pub(crate) fn log_entry(entry: log::Entry) -> pb::SyncLogEntry {
    pb::SyncLogEntry {
        timestamp: Some(timestamp_to_wire(entry.at)),
        stream: entry.stream.map(|(namespace, name)| pb::StreamRef { namespace, name }),
        message: entry.message,
        problem: entry.is_problem,
        from_program: false,
    }
}
