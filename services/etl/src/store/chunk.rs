//! Chunks of backfills.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::data::v1::Failure;
use service::page::{Orders, Page};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode, from_number};
use crate::core::days::Days;
use crate::error::{Damaged, Error, Result};

/// Rows of one statement that adds many.
const ROWS_AT_ONCE: usize = 100;

const ORDERS: Orders = &[("position", "position")];

/// Some days of a backfill.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chunk {
    /// From 1, in the order of their start.
    pub(crate) position: i64,
    pub(crate) id: String,
    pub(crate) days: Days,
    pub(crate) status: Status,
    /// The newest one; empty while it waits for its first.
    pub(crate) execution: String,
    pub(crate) attempt: i64,
    pub(crate) records: i64,
    pub(crate) failure: Option<Failure>,
    pub(crate) started_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
}

impl Chunk {
    /// Whether it failed for good.
    pub(crate) fn has_failed(&self) -> bool {
        matches!(self.status, Status::Failed | Status::Timeout)
    }
}

struct Raw {
    position: i64,
    id: String,
    first_day: String,
    last_day: String,
    status: i64,
    execution: String,
    attempt: i64,
    records: i64,
    failure: Option<Vec<u8>>,
    started_at: Option<Timestamp>,
    completed_at: Option<Timestamp>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            position: row.get("position")?,
            id: row.get("id")?,
            first_day: row.get("first_day")?,
            last_day: row.get("last_day")?,
            status: row.get("status")?,
            execution: row.get("execution")?,
            attempt: row.get("attempt")?,
            records: row.get("records")?,
            failure: row.get("failure")?,
            started_at: row.get("started_at")?,
            completed_at: row.get("completed_at")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Chunk> {
        let days = Days::read(&self.first_day, &self.last_day);
        let failure = self.failure.as_deref().map(|bytes| decode("failure", bytes));
        Ok(Chunk {
            position: self.position,
            id: self.id,
            days: days.ok_or(Damaged { column: "first_day" })?,
            status: from_number("status", self.status)?,
            execution: self.execution,
            attempt: self.attempt,
            records: self.records,
            failure: failure.transpose()?,
            started_at: self.started_at,
            completed_at: self.completed_at,
        })
    }
}

const SELECT: &str = "SELECT position, id, first_day, last_day, status, execution, attempt, \
    records, failure, started_at, completed_at FROM backfill_chunk WHERE org = ";

fn of(org: i64, backfill: &str) -> Query {
    Query::new(SELECT).bind(org).push(" AND backfill = ").bind(backfill)
}

async fn read(tx: &mut Tx, query: Query) -> Result<Vec<Chunk>> {
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Adds chunks that wait.
pub(crate) async fn insert(
    tx: &mut Tx,
    (org, backfill): (i64, &str),
    chunks: &[Chunk],
) -> Result<()> {
    const INSERT: &str = "INSERT INTO backfill_chunk (org, backfill, position, id, first_day, \
        last_day, status, execution, attempt, records) VALUES ";
    for some in chunks.chunks(ROWS_AT_ONCE) {
        let mut query = Query::new(INSERT);
        for (index, chunk) in some.iter().enumerate() {
            query = query
                .push(if index == 0 { "(" } else { ", (" })
                .bind(org)
                .push(", ")
                .bind(backfill)
                .push(", ")
                .bind(chunk.position)
                .push(", ")
                .bind(&chunk.id)
                .push(", ")
                .bind(chunk.days.first_text())
                .push(", ")
                .bind(chunk.days.last_text())
                .push(", ")
                .bind(chunk.status as i32)
                .push(", '', ")
                .bind(chunk.attempt)
                .push(", ")
                .bind(chunk.records)
                .push(")");
        }
        tx.execute_of(query).await?;
    }
    Ok(())
}

/// Writes a chunk as it is now.
pub(crate) async fn update(tx: &mut Tx, (org, backfill): (i64, &str), chunk: &Chunk) -> Result<()> {
    const SQL: &str = "UPDATE backfill_chunk SET status = $1, execution = $2, attempt = $3,
            records = $4, failure = $5, started_at = $6, completed_at = $7
        WHERE org = $8 AND backfill = $9 AND position = $10";
    let params = params![
        chunk.status as i32,
        &chunk.execution,
        chunk.attempt,
        chunk.records,
        chunk.failure.as_ref().map(encode),
        chunk.started_at,
        chunk.completed_at,
        org,
        backfill,
        chunk.position,
    ];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// The first chunks of a status, in the order of their start.
pub(crate) async fn of_status(
    tx: &mut Tx,
    (org, backfill): (i64, &str),
    status: Status,
    limit: u32,
) -> Result<Vec<Chunk>> {
    let query = of(org, backfill).push(" AND status = ").bind(status as i32);
    read(tx, query.push(" ORDER BY position").limit(limit)).await
}

/// Chunks that failed, the newest first.
pub(crate) async fn failed(
    tx: &mut Tx,
    (org, backfill): (i64, &str),
    limit: u32,
) -> Result<Vec<Chunk>> {
    let statuses = [Status::Failed, Status::Timeout].map(|it| it as i32);
    let query = of(org, backfill).push(" AND status IN").list(statuses);
    read(tx, query.push(" ORDER BY completed_at DESC, position DESC").limit(limit)).await
}

/// The chunk that was started last.
pub(crate) async fn newest_started(
    tx: &mut Tx,
    (org, backfill): (i64, &str),
) -> Result<Option<Chunk>> {
    let query = of(org, backfill).push(" AND started_at IS NOT NULL");
    let query = query.push(" ORDER BY started_at DESC, position DESC").limit(1);
    Ok(read(tx, query).await?.pop())
}

/// The chunk whose newest execution is this one, or the one that it repeats.
pub(crate) async fn of_execution(
    tx: &mut Tx,
    (org, backfill): (i64, &str),
    (execution, retry_of): (&str, &str),
) -> Result<Option<Chunk>> {
    let executions = [execution, retry_of].into_iter().filter(|it| !it.is_empty());
    let query = of(org, backfill).push(" AND execution IN").list(executions);
    Ok(read(tx, query.limit(1)).await?.pop())
}

/// Cancels chunks that wait; how many.
pub(crate) async fn cancel_waiting(
    tx: &mut Tx,
    (org, backfill): (i64, &str),
    now: Timestamp,
) -> Result<u64> {
    const SQL: &str = "UPDATE backfill_chunk SET status = $1, completed_at = $2
        WHERE org = $3 AND backfill = $4 AND status = 1";
    let status = Status::Cancelled as i32;
    Ok(tx.execute(SQL, params![status, now, org, backfill]).await?)
}

/// One page of chunks, and how many all pages have.
pub(crate) async fn page(
    tx: &mut Tx,
    (org, backfill): (i64, &str),
    statuses: &[i32],
    page: &Page,
) -> Result<(Vec<Chunk>, i64)> {
    let narrow = |query: Query| {
        if statuses.is_empty() {
            return query;
        }
        query.push(" AND status IN").list(statuses.iter().copied())
    };
    let query = narrow(of(org, backfill))
        .order_by(&page.sort_by, ORDERS, page.direction(), "position")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let found = read(tx, query.limit(page.limit).offset(page.offset())).await?;
    let total = Query::new("SELECT COUNT(*) FROM backfill_chunk WHERE org = ").bind(org);
    let total = narrow(total.push(" AND backfill = ").bind(backfill));
    Ok((found, tx.one_of(total).await?))
}

/// What is counted over the chunks of a backfill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) waiting: i64,
    pub(crate) running: i64,
    pub(crate) completed: i64,
    /// For good.
    pub(crate) failed: i64,
    pub(crate) cancelled: i64,
    pub(crate) records: i64,
}

/// What is counted over the chunks of backfills, by their ids.
pub(crate) async fn tallies(
    tx: &mut Tx,
    org: i64,
    backfills: &[&str],
) -> Result<BTreeMap<String, Tally>> {
    let query = Query::new(
        "SELECT backfill, status, COUNT(*), CAST(SUM(records) AS BIGINT) FROM backfill_chunk \
         WHERE org = ",
    );
    let query = query.bind(org).push(" AND backfill IN").list(backfills.iter().copied());
    let rows: Vec<(String, i64, i64, i64)> =
        tx.all_of(query.push(" GROUP BY backfill, status")).await?;
    let mut found: BTreeMap<String, Tally> = BTreeMap::new();
    for (backfill, status, count, records) in rows {
        let tally = found.entry(backfill).or_default();
        tally.records += records;
        match from_number::<Status>("status", status)? {
            Status::Pending => tally.waiting += count,
            Status::Running => tally.running += count,
            Status::Completed | Status::Skipped => tally.completed += count,
            Status::Failed | Status::Timeout => tally.failed += count,
            Status::Cancelled => tally.cancelled += count,
            Status::Unspecified => return Err(Damaged { column: "status" }.into()),
        }
    }
    Ok(found)
}

/// First and last day, beginning and end of the newest chunks of a pipeline that were done since a moment.
pub(crate) async fn done_since(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    since: Timestamp,
    limit: u32,
) -> Result<Vec<(Days, Timestamp, Timestamp)>> {
    const SQL: &str = "SELECT c.first_day, c.last_day, c.started_at, c.completed_at
        FROM backfill b JOIN backfill_chunk c ON c.org = b.org AND c.backfill = b.id
        WHERE b.org = $1 AND b.pipeline = $2 AND c.status = 3 AND c.started_at IS NOT NULL
            AND c.completed_at > $3
        ORDER BY c.completed_at DESC LIMIT $4";
    let rows: Vec<(String, String, Timestamp, Timestamp)> =
        tx.all(SQL, params![org, pipeline, since, limit]).await?;
    let read = |(first, last, from, until): (String, String, Timestamp, Timestamp)| {
        let days = Days::read(&first, &last).ok_or(Damaged { column: "first_day" })?;
        Ok((days, from, until))
    };
    rows.into_iter().map(read).collect()
}

/// Beginning and end of the newest executions of a pipeline that ended well since a moment.
pub(crate) async fn runs_since(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    since: Timestamp,
    limit: u32,
) -> Result<Vec<(Timestamp, Timestamp)>> {
    const SQL: &str = "SELECT started_at, completed_at FROM execution
        WHERE org = $1 AND pipeline = $2 AND status = 3 AND started_at IS NOT NULL
            AND completed_at > $3
        ORDER BY created_at DESC, id DESC LIMIT $4";
    Ok(tx.all(SQL, params![org, pipeline, since, limit]).await?)
}
