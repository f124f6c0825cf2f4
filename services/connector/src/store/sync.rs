//! Syncs and their streams.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::FetchPriority;
use platform_proto::platform::data::v1::Failure;
use store::{Direction, FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Result};

/// Organisation and id of a sync.
pub(crate) type Key<'k> = (i64, &'k str);

/// A sync as it is kept, without its streams.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sync {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) connector_id: String,
    pub(crate) status: ExecutionStatus,
    pub(crate) priority: FetchPriority,
    /// What was asked for, without organisation, key and fence.
    pub(crate) request: pb::StartSyncRequest,
    /// While it is good for the sync.
    pub(crate) idempotency_key: Option<String>,
    pub(crate) execution_id: String,
    /// Of the execution's lease.
    pub(crate) fence: i64,
    pub(crate) started_by: i64,
    /// Service account that writes to bronze; 0 for the organisation's own.
    pub(crate) account: i64,
    /// Most records and bytes of one batch.
    pub(crate) limits: (i64, i64),
    pub(crate) attempt: i64,
    /// Attempts that failed since something was stored.
    pub(crate) failures: i64,
    /// When it may be taken up.
    pub(crate) due_at: Timestamp,
    pub(crate) is_cancelled: bool,
    /// Number of the worker that took it up last.
    pub(crate) lease: i64,
    /// Until when that one has it; `None` if nobody has.
    pub(crate) lease_until: Option<Timestamp>,
    pub(crate) log_count: i64,
    pub(crate) failure: Option<Failure>,
    pub(crate) created_at: Timestamp,
    pub(crate) started_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
    /// Grows with each change that callers see.
    pub(crate) revision: i64,
}

struct Raw {
    org: i64,
    id: String,
    connector: String,
    status: i64,
    priority: i64,
    request: Vec<u8>,
    idempotency_key: Option<String>,
    execution_id: String,
    fence: i64,
    started_by: i64,
    account: i64,
    limits: (i64, i64),
    attempt: i64,
    failures: i64,
    due_at: Timestamp,
    is_cancelled: bool,
    lease: i64,
    lease_until: Option<Timestamp>,
    log_count: i64,
    failure: Option<Vec<u8>>,
    created_at: Timestamp,
    started_at: Option<Timestamp>,
    completed_at: Option<Timestamp>,
    revision: i64,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            id: row.get("id")?,
            connector: row.get("connector")?,
            status: row.get("status")?,
            priority: row.get("priority")?,
            request: row.get("request")?,
            idempotency_key: row.get("idempotency_key")?,
            execution_id: row.get("execution_id")?,
            fence: row.get("fence")?,
            started_by: row.get("started_by")?,
            account: row.get("account")?,
            limits: (row.get("batch_records")?, row.get("batch_bytes")?),
            attempt: row.get("attempt")?,
            failures: row.get("failures")?,
            due_at: row.get("due_at")?,
            is_cancelled: row.get("is_cancelled")?,
            lease: row.get("lease")?,
            lease_until: row.get("lease_until")?,
            log_count: row.get("log_count")?,
            failure: row.get("failure")?,
            created_at: row.get("created_at")?,
            started_at: row.get("started_at")?,
            completed_at: row.get("completed_at")?,
            revision: row.get("revision")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Sync> {
        let number = |number: i64| i32::try_from(number).ok();
        let status = number(self.status).and_then(|it| ExecutionStatus::try_from(it).ok());
        let priority = number(self.priority).and_then(|it| FetchPriority::try_from(it).ok());
        let failure = self.failure.as_deref().map(|bytes| decode("failure", bytes));
        Ok(Sync {
            org_id: self.org,
            id: self.id,
            connector_id: self.connector,
            status: status.ok_or(Damaged { column: "status" })?,
            priority: priority.ok_or(Damaged { column: "priority" })?,
            request: decode("request", &self.request)?,
            idempotency_key: self.idempotency_key,
            execution_id: self.execution_id,
            fence: self.fence,
            started_by: self.started_by,
            account: self.account,
            limits: self.limits,
            attempt: self.attempt,
            failures: self.failures,
            due_at: self.due_at,
            is_cancelled: self.is_cancelled,
            lease: self.lease,
            lease_until: self.lease_until,
            log_count: self.log_count,
            failure: failure.transpose()?,
            created_at: self.created_at,
            started_at: self.started_at,
            completed_at: self.completed_at,
            revision: self.revision,
        })
    }
}

/// The columns of a [`Sync`], for statements.
macro_rules! columns {
    () => {
        "org, id, connector, status, priority, request, idempotency_key, execution_id, fence, \
         started_by, account, batch_records, batch_bytes, attempt, failures, due_at, \
         is_cancelled, lease, lease_until, log_count, failure, created_at, started_at, \
         completed_at, revision"
    };
}

const SELECT: &str = concat!("SELECT ", columns!(), " FROM sync WHERE org = ");

async fn one(tx: &mut Tx, query: Query) -> Result<Option<Sync>> {
    let raw: Option<Raw> = tx.optional_of(query).await?;
    raw.map(Raw::read).transpose()
}

async fn many(tx: &mut Tx, query: Query) -> Result<Vec<Sync>> {
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// A sync by its id.
pub(crate) async fn find(tx: &mut Tx, (org, id): Key<'_>) -> Result<Option<Sync>> {
    one(tx, Query::new(SELECT).bind(org).push(" AND id = ").bind(id)).await
}

/// The sync that has an idempotency key.
pub(crate) async fn by_key(tx: &mut Tx, org: i64, key: &str) -> Result<Option<Sync>> {
    one(tx, Query::new(SELECT).bind(org).push(" AND idempotency_key = ").bind(key)).await
}

/// The syncs of a connector that have not ended; a stream is in one of them at most.
pub(crate) async fn open_of(tx: &mut Tx, org: i64, connector: &str) -> Result<Vec<Sync>> {
    let query = Query::new(SELECT).bind(org).push(" AND connector = ").bind(connector);
    many(tx, query.push(" AND completed_at IS NULL ORDER BY id")).await
}

/// The newest fence of an execution; 0 if it has none.
pub(crate) async fn newest_fence(tx: &mut Tx, org: i64, execution_id: &str) -> Result<i64> {
    const SQL: &str =
        "SELECT COALESCE(MAX(fence), 0) FROM sync WHERE org = $1 AND execution_id = $2";
    Ok(tx.one(SQL, params![org, execution_id]).await?)
}

const PUT: &str = "INSERT INTO sync (org, id, connector, status, priority, request,
        idempotency_key, execution_id, fence, started_by, account, batch_records, batch_bytes,
        attempt, failures, due_at, is_cancelled, lease, lease_until, log_count, failure,
        created_at, started_at, completed_at, revision)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22, $23, $24, $25)
    ON CONFLICT (org, id) DO UPDATE SET
        status = excluded.status, idempotency_key = excluded.idempotency_key,
        fence = excluded.fence, attempt = excluded.attempt, failures = excluded.failures,
        due_at = excluded.due_at, is_cancelled = excluded.is_cancelled, lease = excluded.lease,
        lease_until = excluded.lease_until, log_count = excluded.log_count,
        failure = excluded.failure, started_at = excluded.started_at,
        completed_at = excluded.completed_at, revision = excluded.revision";

/// Writes a sync as it is now.
pub(crate) async fn put(tx: &mut Tx, sync: &Sync) -> Result<()> {
    let params = params![
        sync.org_id,
        &sync.id,
        &sync.connector_id,
        i64::from(sync.status as i32),
        i64::from(sync.priority as i32),
        encode(&sync.request),
        sync.idempotency_key.as_deref(),
        &sync.execution_id,
        sync.fence,
        sync.started_by,
        sync.account,
        sync.limits.0,
        sync.limits.1,
        sync.attempt,
        sync.failures,
        sync.due_at,
        sync.is_cancelled,
        sync.lease,
        sync.lease_until,
        sync.log_count,
        sync.failure.as_ref().map(encode),
        sync.created_at,
        sync.started_at,
        sync.completed_at,
        sync.revision
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// The streams of a sync, in the order in which they are brought.
pub(crate) async fn streams(tx: &mut Tx, (org, id): Key<'_>) -> Result<Vec<pb::StreamSync>> {
    const SQL: &str = "SELECT body FROM sync_stream WHERE org = $1 AND sync = $2 ORDER BY place";
    let rows: Vec<Vec<u8>> = tx.all(SQL, params![org, id]).await?;
    Ok(rows.iter().map(|body| decode("body", body)).collect::<std::result::Result<_, _>>()?)
}

/// Writes one stream of a sync.
pub(crate) async fn put_stream(
    tx: &mut Tx,
    (org, id): Key<'_>,
    place: usize,
    stream: &pb::StreamSync,
) -> Result<()> {
    const SQL: &str = "INSERT INTO sync_stream (org, sync, place, body) VALUES ($1, $2, $3, $4)
        ON CONFLICT (org, sync, place) DO UPDATE SET body = excluded.body";
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    tx.execute(SQL, params![org, id, place, encode(stream)]).await?;
    Ok(())
}

/// Which syncs a list shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) connector_id: Option<String>,
    /// Numbers of `ExecutionStatus`; none means all.
    pub(crate) statuses: Vec<i64>,
    pub(crate) execution_id: Option<String>,
    /// From the first moment to before the second.
    pub(crate) created: (Option<Timestamp>, Option<Timestamp>),
    /// Syncs that ended before are not shown.
    pub(crate) ended_after: Timestamp,
}

/// Syncs after one of a list, by the time at which they were queued.
pub(crate) async fn page(
    tx: &mut Tx,
    filter: &Filter,
    after: Option<&(Timestamp, String)>,
    direction: Direction,
    limit: u32,
) -> Result<Vec<Sync>> {
    let mut query = Query::new(SELECT)
        .bind(filter.org_id)
        .push(" AND (completed_at IS NULL OR completed_at > ")
        .bind(filter.ended_after)
        .push(")")
        .filter(" AND connector = ", filter.connector_id.as_deref())
        .filter(" AND execution_id = ", filter.execution_id.as_deref())
        .filter(" AND created_at >= ", filter.created.0)
        .filter(" AND created_at < ", filter.created.1);
    if !filter.statuses.is_empty() {
        query = query.push(" AND status IN").list(filter.statuses.iter().copied());
    }
    if let Some((at, id)) = after {
        query = query.push(" AND ").after("created_at, id", params![*at, id], direction);
    }
    let query = query
        .order_by("created_at", &[("created_at", "created_at")], direction, "id")
        .expect("the one order is allowed");
    many(tx, query.limit(limit)).await
}

const DUE: &str = "SELECT s.org, s.id FROM sync s
    LEFT JOIN sync_turn t ON t.org = s.org
    LEFT JOIN (SELECT org, COUNT(*) AS count FROM sync
        WHERE completed_at IS NULL AND lease_until >= $1 GROUP BY org) o ON o.org = s.org
    LEFT JOIN (SELECT org, connector, COUNT(*) AS count FROM sync
        WHERE completed_at IS NULL AND lease_until >= $1 GROUP BY org, connector) c
        ON c.org = s.org AND c.connector = s.connector
    WHERE s.completed_at IS NULL AND s.due_at <= $1
        AND (s.lease_until IS NULL OR s.lease_until < $1) AND COALESCE(c.count, 0) < $2
    ORDER BY s.priority DESC, COALESCE(o.count, 0), COALESCE(t.at, 0), s.created_at, s.id
    LIMIT 1";

/// The sync that is to be taken up next: of the highest priority, then of the organisation of which the fewest run,
/// then of the one whose turn was longest ago.
pub(crate) async fn due(
    tx: &mut Tx,
    now: Timestamp,
    per_connector: i64,
) -> Result<Option<(i64, String)>> {
    Ok(tx.optional(DUE, params![now, per_connector]).await?)
}

/// Notes that it was the turn of an organisation.
pub(crate) async fn put_turn(tx: &mut Tx, org: i64, now: Timestamp) -> Result<()> {
    const SQL: &str = "INSERT INTO sync_turn (org, at) VALUES ($1, $2)
        ON CONFLICT (org) DO UPDATE SET at = excluded.at";
    tx.execute(SQL, params![org, now]).await?;
    Ok(())
}

/// Takes the leases away from all workers; how many had one.
pub(crate) async fn drop_leases(tx: &mut Tx) -> Result<u64> {
    const SQL: &str =
        "UPDATE sync SET lease_until = NULL WHERE completed_at IS NULL AND lease_until IS NOT NULL";
    Ok(tx.execute(SQL, params![]).await?)
}

/// Lengthens a lease that is still had; whether it is.
pub(crate) async fn extend(
    tx: &mut Tx,
    (org, id): Key<'_>,
    lease: i64,
    until: Timestamp,
) -> Result<bool> {
    const SQL: &str = "UPDATE sync SET lease_until = $4
        WHERE org = $1 AND id = $2 AND lease = $3 AND completed_at IS NULL
            AND lease_until IS NOT NULL";
    Ok(0 < tx.execute(SQL, params![org, id, lease, until]).await?)
}

/// Forgets syncs that ended before a moment, so many at most; how many there were.
pub(crate) async fn forget(tx: &mut Tx, before: Timestamp, limit: u32) -> Result<usize> {
    const OLD: &str =
        "SELECT org, id FROM sync WHERE completed_at < $1 ORDER BY completed_at LIMIT $2";
    const ALL: [&str; 3] = [
        "DELETE FROM sync WHERE org = $1 AND id = $2",
        "DELETE FROM sync_stream WHERE org = $1 AND sync = $2",
        "DELETE FROM sync_log WHERE org = $1 AND sync = $2",
    ];
    let old: Vec<(i64, String)> = tx.all(OLD, params![before, i64::from(limit)]).await?;
    for (org, id) in &old {
        for sql in ALL {
            tx.execute(sql, params![*org, id]).await?;
        }
    }
    Ok(old.len())
}

/// How often a sync has changed.
pub(crate) async fn revision(tx: &mut Tx, (org, id): Key<'_>) -> Result<Option<i64>> {
    const SQL: &str = "SELECT revision FROM sync WHERE org = $1 AND id = $2";
    Ok(tx.optional(SQL, params![org, id]).await?)
}

/// How many syncs wait or run that are of one priority and one type of connector.
pub(crate) struct Waiting {
    /// Number of `FetchPriority`.
    pub(crate) priority: i64,
    /// Number of `ConnectorType`.
    pub(crate) kind: i64,
    pub(crate) is_running: bool,
    pub(crate) count: i64,
}

/// What waits or runs of an organisation.
pub(crate) async fn waiting(tx: &mut Tx, org: i64, now: Timestamp) -> Result<Vec<Waiting>> {
    const SQL: &str = "SELECT s.priority, COALESCE(c.kind, 0),
            CASE WHEN s.lease_until >= $2 THEN 1 ELSE 0 END, COUNT(*)
        FROM sync s LEFT JOIN connector c ON c.org = s.org AND c.id = s.connector
        WHERE s.org = $1 AND s.completed_at IS NULL GROUP BY 1, 2, 3";
    let rows: Vec<(i64, i64, i64, i64)> = tx.all(SQL, params![org, now]).await?;
    let read = |(priority, kind, running, count)| Waiting {
        priority,
        kind,
        is_running: running == 1,
        count,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// How long syncs of an organisation took that ended since a moment; `None` if none did.
pub(crate) async fn mean(tx: &mut Tx, org: i64, since: Timestamp) -> Result<Option<Duration>> {
    const SQL: &str = "SELECT CAST(COALESCE(SUM(completed_at - started_at), 0) AS BIGINT), COUNT(*)
        FROM sync WHERE org = $1 AND completed_at >= $2 AND started_at IS NOT NULL";
    let (micros, count): (i64, i64) = tx.one(SQL, params![org, since]).await?;
    let micros = u64::try_from(micros).unwrap_or(0).checked_div(count.unsigned_abs());
    Ok(micros.map(Duration::from_micros))
}
