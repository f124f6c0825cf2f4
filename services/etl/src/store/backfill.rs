//! Backfills.

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::etl::v1::{BackfillOrder, BackfillPriority};
use store::{FromRow, Query, Row, Tx, params};

use super::from_number;
use crate::convert::cursor::Place;
use crate::core::days::Days;
use crate::core::spec::Layer;
use crate::error::{Damaged, Result};

/// Backfills that one sweep takes away at most.
const SWEPT_AT_ONCE: i64 = 10;

/// A backfill, without its chunks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) pipeline_id: String,
    pub(crate) days: Days,
    pub(crate) status: Status,
    pub(crate) is_paused: bool,
    /// Why it paused by itself; empty if it did not.
    pub(crate) pause_reason: String,
    pub(crate) concurrency: i64,
    pub(crate) priority: BackfillPriority,
    pub(crate) order: BackfillOrder,
    pub(crate) from_layer: Layer,
    pub(crate) chunk_days: i64,
    pub(crate) total_chunks: i64,
    /// 0 means never.
    pub(crate) pause_after_failures: i64,
    /// Failed chunks that were known when it was last let go on.
    pub(crate) forgiven: i64,
    pub(crate) initiated_by: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) completed_at: Option<Timestamp>,
}

impl Stored {
    /// Whether it has not ended.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.status, Status::Pending | Status::Running)
    }
}

struct Raw {
    org: i64,
    id: String,
    pipeline: String,
    first_day: String,
    last_day: String,
    status: i64,
    is_paused: bool,
    pause_reason: String,
    concurrency: i64,
    priority: i64,
    sequence: i64,
    from_layer: String,
    chunk_days: i64,
    total_chunks: i64,
    pause_after_failures: i64,
    forgiven: i64,
    initiated_by: i64,
    created_at: Timestamp,
    completed_at: Option<Timestamp>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            id: row.get("id")?,
            pipeline: row.get("pipeline")?,
            first_day: row.get("first_day")?,
            last_day: row.get("last_day")?,
            status: row.get("status")?,
            is_paused: row.get("is_paused")?,
            pause_reason: row.get("pause_reason")?,
            concurrency: row.get("concurrency")?,
            priority: row.get("priority")?,
            sequence: row.get("sequence")?,
            from_layer: row.get("from_layer")?,
            chunk_days: row.get("chunk_days")?,
            total_chunks: row.get("total_chunks")?,
            pause_after_failures: row.get("pause_after_failures")?,
            forgiven: row.get("forgiven")?,
            initiated_by: row.get("initiated_by")?,
            created_at: row.get("created_at")?,
            completed_at: row.get("completed_at")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Stored> {
        let days = Days::read(&self.first_day, &self.last_day);
        Ok(Stored {
            org_id: self.org,
            id: self.id,
            pipeline_id: self.pipeline,
            days: days.ok_or(Damaged { column: "first_day" })?,
            status: from_number("status", self.status)?,
            is_paused: self.is_paused,
            pause_reason: self.pause_reason,
            concurrency: self.concurrency,
            priority: from_number("priority", self.priority)?,
            order: from_number("sequence", self.sequence)?,
            from_layer: Layer::named(&self.from_layer).ok_or(Damaged { column: "from_layer" })?,
            chunk_days: self.chunk_days,
            total_chunks: self.total_chunks,
            pause_after_failures: self.pause_after_failures,
            forgiven: self.forgiven,
            initiated_by: self.initiated_by,
            created_at: self.created_at,
            completed_at: self.completed_at,
        })
    }
}

const SELECT: &str = "SELECT org, id, pipeline, first_day, last_day, status, is_paused, \
    pause_reason, concurrency, priority, sequence, from_layer, chunk_days, total_chunks, \
    pause_after_failures, forgiven, initiated_by, created_at, completed_at FROM backfill \
    WHERE org = ";

pub(crate) async fn find(tx: &mut Tx, org: i64, id: &str) -> Result<Option<Stored>> {
    let query = Query::new(SELECT).bind(org).push(" AND id = ").bind(id);
    let row: Option<Raw> = tx.optional_of(query).await?;
    row.map(Raw::read).transpose()
}

const PUT: &str = "INSERT INTO backfill (org, id, pipeline, first_day, last_day, status, is_paused,
        pause_reason, concurrency, priority, sequence, from_layer, chunk_days, total_chunks,
        pause_after_failures, forgiven, initiated_by, created_at, completed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
    ON CONFLICT (org, id) DO UPDATE SET
        status = excluded.status, is_paused = excluded.is_paused,
        pause_reason = excluded.pause_reason, concurrency = excluded.concurrency,
        priority = excluded.priority, forgiven = excluded.forgiven,
        completed_at = excluded.completed_at";

pub(crate) async fn put(tx: &mut Tx, it: &Stored) -> Result<()> {
    let params = params![
        it.org_id,
        &it.id,
        &it.pipeline_id,
        it.days.first_text(),
        it.days.last_text(),
        it.status as i32,
        it.is_paused,
        &it.pause_reason,
        it.concurrency,
        it.priority as i32,
        it.order as i32,
        it.from_layer.name(),
        it.chunk_days,
        it.total_chunks,
        it.pause_after_failures,
        it.forgiven,
        it.initiated_by,
        it.created_at,
        it.completed_at,
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// Another backfill of the pipeline that has not ended and shares days, if there is one.
pub(crate) async fn overlapping(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    days: &Days,
    except: &str,
) -> Result<Option<String>> {
    const SQL: &str = "SELECT id FROM backfill WHERE org = $1 AND pipeline = $2
        AND status IN (1, 2) AND first_day <= $3 AND last_day >= $4 AND id <> $5
        ORDER BY created_at LIMIT 1";
    let params = params![org, pipeline, days.last_text(), days.first_text(), except];
    Ok(tx.optional(SQL, params).await?)
}

/// Which backfills a list shows.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: Option<String>,
    /// Empty means all.
    pub(crate) statuses: Vec<i32>,
}

pub(crate) async fn page(tx: &mut Tx, filter: &Filter, place: &Place) -> Result<Vec<Stored>> {
    let mut query = Query::new(SELECT)
        .bind(filter.org_id)
        .filter(" AND pipeline = ", filter.pipeline_id.as_deref());
    if !filter.statuses.is_empty() {
        query = query.push(" AND status IN").list(filter.statuses.iter().copied());
    }
    let order = ("created_at, id", "created_at DESC, id DESC");
    let rows: Vec<Raw> = tx.all_of(place.narrow(query, "created_at, id", order)).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Forgets backfills that ended before a moment, with their chunks.
pub(crate) async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<()> {
    const SQL: &str = "SELECT org, id FROM backfill WHERE completed_at < $1
        ORDER BY completed_at LIMIT $2";
    let ended: Vec<(i64, String)> = tx.all(SQL, params![before, SWEPT_AT_ONCE]).await?;
    for (org, id) in &ended {
        let chunks = "DELETE FROM backfill_chunk WHERE org = $1 AND backfill = $2";
        tx.execute(chunks, params![*org, id]).await?;
        tx.execute("DELETE FROM backfill WHERE org = $1 AND id = $2", params![*org, id]).await?;
    }
    Ok(())
}

/// Organisation and id of backfills of which a chunk may start, the oldest first.
pub(crate) async fn startable(tx: &mut Tx, limit: u32) -> Result<Vec<(i64, String)>> {
    const SQL: &str = "SELECT b.org, b.id FROM backfill b
        WHERE b.status IN (1, 2) AND b.is_paused = $1
            AND EXISTS (SELECT 1 FROM backfill_chunk c
                WHERE c.org = b.org AND c.backfill = b.id AND c.status = 1)
            AND (SELECT COUNT(*) FROM backfill_chunk c
                WHERE c.org = b.org AND c.backfill = b.id AND c.status = 2) < b.concurrency
        ORDER BY b.created_at, b.org, b.id LIMIT $2";
    Ok(tx.all(SQL, params![false, limit]).await?)
}
