//! The history of queries, and the processes that run them.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::common::v1 as common;
use platform_proto::platform::query::v1 as pb;
use store::{Direction, FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Result};

pub(crate) type Status = common::ExecutionStatus;

/// A query, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) user_id: i64,
    pub(crate) door: pb::QueryInterface,
    pub(crate) status: Status,
    pub(crate) body: Body,
    pub(crate) statistics: Option<pb::QueryStatistics>,
    pub(crate) error: Option<common::Error>,
    pub(crate) created_at: Timestamp,
    pub(crate) completed_at: Option<Timestamp>,
}

/// What was asked. Kept as a `QueryRecord` with these fields alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Body {
    pub(crate) sql: String,
    pub(crate) labels: BTreeMap<String, String>,
    /// The saved query that was run; empty if none was.
    pub(crate) saved: String,
}

impl Body {
    fn to_message(&self) -> pb::QueryRecord {
        pb::QueryRecord {
            sql: self.sql.clone(),
            labels: self.labels.clone(),
            saved_query_id: self.saved.clone(),
            ..pb::QueryRecord::default()
        }
    }

    fn of(message: pb::QueryRecord) -> Self {
        Self { sql: message.sql, labels: message.labels, saved: message.saved_query_id }
    }
}

/// The columns of a [`Stored`], for statements.
macro_rules! columns {
    () => {
        "org, id, user_id, door, status, body, statistics, error, created_at, completed_at"
    };
}

/// A row as it comes; reading its bytes may fail.
struct Raw {
    org: i64,
    id: String,
    user_id: i64,
    door: i64,
    status: i64,
    body: Vec<u8>,
    statistics: Option<Vec<u8>>,
    error: Option<Vec<u8>>,
    created_at: Timestamp,
    completed_at: Option<Timestamp>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            id: row.get("id")?,
            user_id: row.get("user_id")?,
            door: row.get("door")?,
            status: row.get("status")?,
            body: row.get("body")?,
            statistics: row.get("statistics")?,
            error: row.get("error")?,
            created_at: row.get("created_at")?,
            completed_at: row.get("completed_at")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Stored> {
        let number = |number: i64| i32::try_from(number).ok();
        let door = number(self.door).and_then(|it| pb::QueryInterface::try_from(it).ok());
        let status = number(self.status).and_then(|it| Status::try_from(it).ok());
        let statistics = self.statistics.as_deref().map(|it| decode("statistics", it));
        let error = self.error.as_deref().map(|it| decode("error", it));
        Ok(Stored {
            org_id: self.org,
            id: self.id,
            user_id: self.user_id,
            door: door.ok_or(Damaged { column: "door" })?,
            status: status.ok_or(Damaged { column: "status" })?,
            body: Body::of(decode("body", &self.body)?),
            statistics: statistics.transpose()?,
            error: error.transpose()?,
            created_at: self.created_at,
            completed_at: self.completed_at,
        })
    }
}

/// Writes a query that has not ended, run by `server`.
pub(crate) async fn insert(tx: &mut Tx, query: &Stored, server: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO query (org, id, user_id, door, status, body, created_at, server,
            cancel)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
    let row = params![
        query.org_id,
        &query.id,
        query.user_id,
        i64::from(query.door as i32),
        i64::from(query.status as i32),
        encode(&query.body.to_message()),
        query.created_at,
        server
    ];
    tx.execute(SQL, row).await?;
    Ok(())
}

/// Says of a query that waits that it runs.
pub(crate) async fn start(tx: &mut Tx, org: i64, id: &str) -> Result<()> {
    const SQL: &str = "UPDATE query SET status = 2 WHERE org = $1 AND id = $2 AND status = 1";
    tx.execute(SQL, params![org, id]).await?;
    Ok(())
}

/// How a query ended.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    pub(crate) status: Status,
    pub(crate) statistics: pb::QueryStatistics,
    pub(crate) error: Option<common::Error>,
    pub(crate) at: Timestamp,
}

/// Writes how a query ended, unless it is known already.
pub(crate) async fn end(tx: &mut Tx, org: i64, id: &str, ended: &Ended) -> Result<()> {
    const SQL: &str = "UPDATE query
        SET status = $3, statistics = $4, error = $5, completed_at = $6
        WHERE org = $1 AND id = $2 AND status IN (1, 2)";
    let row = params![
        org,
        id,
        i64::from(ended.status as i32),
        encode(&ended.statistics),
        ended.error.as_ref().map(encode),
        ended.at
    ];
    tx.execute(SQL, row).await?;
    Ok(())
}

const FIND: &str = concat!("SELECT ", columns!(), " FROM query WHERE org = $1 AND id = $2");

/// A query by its id.
pub(crate) async fn find(tx: &mut Tx, org: i64, id: &str) -> Result<Option<Stored>> {
    let raw: Option<Raw> = tx.optional(FIND, params![org, id]).await?;
    raw.map(Raw::read).transpose()
}

/// Says of a query that it is to end.
pub(crate) async fn want_end(tx: &mut Tx, org: i64, id: &str) -> Result<()> {
    const SQL: &str = "UPDATE query SET cancel = 1 WHERE org = $1 AND id = $2 AND status IN (1, 2)";
    tx.execute(SQL, params![org, id]).await?;
    Ok(())
}

/// Queries of a process that are to end.
pub(crate) async fn to_end(tx: &mut Tx, server: &str) -> Result<Vec<(i64, String)>> {
    const SQL: &str = "SELECT org, id FROM query
        WHERE server = $1 AND status IN (1, 2) AND cancel = 1 LIMIT 1000";
    Ok(tx.all(SQL, params![server]).await?)
}

/// Which queries a page shows.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) user_id: Option<i64>,
    pub(crate) statuses: Vec<i64>,
    pub(crate) doors: Vec<i64>,
    /// Only those that took at least so long, or that have run so long, in microseconds.
    pub(crate) min_micros: Option<i64>,
    pub(crate) from: Option<Timestamp>,
    pub(crate) before: Option<Timestamp>,
}

/// Where a page begins, and how long it is.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

/// Queries in the order of their time.
pub(crate) async fn page(
    tx: &mut Tx,
    filter: &Filter,
    place: &Place,
    now: Timestamp,
) -> Result<Vec<Stored>> {
    let select = concat!("SELECT ", columns!(), " FROM query WHERE org = ");
    let mut query = Query::new(select)
        .bind(filter.org_id)
        .filter(" AND user_id = ", filter.user_id)
        .filter(" AND created_at >= ", filter.from)
        .filter(" AND created_at < ", filter.before);
    if !filter.statuses.is_empty() {
        query = query.push(" AND status IN").list(filter.statuses.iter().copied());
    }
    if !filter.doors.is_empty() {
        query = query.push(" AND door IN").list(filter.doors.iter().copied());
    }
    if let Some(micros) = filter.min_micros {
        query = query.push(" AND COALESCE(completed_at, ").bind(now);
        query = query.push(") - created_at >= ").bind(micros);
    }
    if let Some((at, id)) = &place.after {
        let after = params![*at, id];
        query = query.push(" AND ").after("created_at, id", after, place.direction);
    }
    const ORDERS: &[(&str, &str)] = &[("time", "created_at")];
    let query = query.order_by("time", ORDERS, place.direction, "id");
    let query = query.expect("the order is on the list").limit(place.limit);
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Says until when a process is believed to run its queries.
pub(crate) async fn beat(tx: &mut Tx, server: &str, until: Timestamp) -> Result<()> {
    const SQL: &str = "INSERT INTO server (id, until) VALUES ($1, $2)
        ON CONFLICT (id) DO UPDATE SET until = excluded.until";
    tx.execute(SQL, params![server, until]).await?;
    Ok(())
}

/// Takes away a process that is gone.
pub(crate) async fn leave(tx: &mut Tx, server: &str) -> Result<()> {
    tx.execute("DELETE FROM server WHERE id = $1", params![server]).await?;
    Ok(())
}

/// Queries whose process is gone; at most 1000.
pub(crate) async fn lost(tx: &mut Tx, now: Timestamp) -> Result<Vec<(i64, String)>> {
    const GONE: &str = "DELETE FROM server WHERE until < $1";
    const SQL: &str = "SELECT org, id FROM query
        WHERE status IN (1, 2) AND server NOT IN (SELECT id FROM server) LIMIT 1000";
    tx.execute(GONE, params![now]).await?;
    Ok(tx.all(SQL, params![]).await?)
}

/// Takes away queries from before a time; how many went, at most 1000.
pub(crate) async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    const SQL: &str = "DELETE FROM query WHERE (org, id) IN
        (SELECT org, id FROM query WHERE created_at < $1 AND status > 2 LIMIT 1000)";
    Ok(tx.execute(SQL, params![before]).await?)
}
