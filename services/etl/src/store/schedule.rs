//! Schedules of pipelines, and how they stand.

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::config::v1 as config;
use service::page::{Orders, Page};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Error, Result};

const ORDERS: Orders =
    &[("next_run_at", "COALESCE(next_run_at, 9223372036854775807)"), ("pipeline_name", "name_key")];

/// The order of a list that names none.
pub(crate) const ORDER: &str = "next_run_at";

/// A pipeline as config declared it last, and how its schedule stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub(crate) org_id: i64,
    pub(crate) pipeline: config::Pipeline,
    /// Revision of the configuration at which the pipeline was so.
    pub(crate) revision: i64,
    /// In which its expression is read.
    pub(crate) zone: Tz,
    /// Version of the time zones by which its next occurrence was computed.
    pub(crate) zones_version: String,
    /// Whether its declaration lets it run by itself.
    pub(crate) is_enabled: bool,
    /// Occurrences up to this instant have been dealt with.
    pub(crate) seen_at: Timestamp,
    pub(crate) next_run_at: Option<Timestamp>,
    /// When the next occurrence starts.
    pub(crate) due_at: Option<Timestamp>,
    pub(crate) last_scheduled_for: Option<Timestamp>,
    /// Empty if none was started for the newest occurrence.
    pub(crate) last_execution: String,
    /// `None` while it is not paused.
    pub(crate) pause: Option<Pause>,
    /// Executions in a row that failed.
    pub(crate) failures: i64,
}

/// Why and since when a schedule starts nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pause {
    /// Empty if nobody said.
    pub(crate) reason: String,
    /// When it resumes by itself.
    pub(crate) until: Option<Timestamp>,
    /// Occurrences up to this instant were dealt with before.
    pub(crate) after: Timestamp,
    /// Whether failures paused it, so that a success lets it go on.
    pub(crate) by_failures: bool,
}

struct Raw {
    org: i64,
    revision: i64,
    body: Vec<u8>,
    zone: String,
    zones_version: String,
    is_enabled: bool,
    seen_at: Timestamp,
    next_run_at: Option<Timestamp>,
    due_at: Option<Timestamp>,
    last_scheduled_for: Option<Timestamp>,
    last_execution: String,
    is_paused: bool,
    pause_reason: String,
    paused_until: Option<Timestamp>,
    paused_after: Option<Timestamp>,
    paused_by_failures: bool,
    failures: i64,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            revision: row.get("revision")?,
            body: row.get("body")?,
            zone: row.get("zone")?,
            zones_version: row.get("zones_version")?,
            is_enabled: row.get("is_enabled")?,
            seen_at: row.get("seen_at")?,
            next_run_at: row.get("next_run_at")?,
            due_at: row.get("due_at")?,
            last_scheduled_for: row.get("last_scheduled_for")?,
            last_execution: row.get("last_execution")?,
            is_paused: row.get("is_paused")?,
            pause_reason: row.get("pause_reason")?,
            paused_until: row.get("paused_until")?,
            paused_after: row.get("paused_after")?,
            paused_by_failures: row.get("paused_by_failures")?,
            failures: row.get("failures")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Stored> {
        let pause = self.is_paused.then(|| Pause {
            reason: self.pause_reason,
            until: self.paused_until,
            after: self.paused_after.unwrap_or(self.seen_at),
            by_failures: self.paused_by_failures,
        });
        Ok(Stored {
            org_id: self.org,
            pipeline: decode("body", &self.body)?,
            revision: self.revision,
            zone: self.zone.parse().map_err(|_| Damaged { column: "zone" })?,
            zones_version: self.zones_version,
            is_enabled: self.is_enabled,
            seen_at: self.seen_at,
            next_run_at: self.next_run_at,
            due_at: self.due_at,
            last_scheduled_for: self.last_scheduled_for,
            last_execution: self.last_execution,
            pause,
            failures: self.failures,
        })
    }
}

const SELECT: &str = "SELECT org, revision, body, zone, zones_version, is_enabled, seen_at, \
    next_run_at, due_at, last_scheduled_for, last_execution, is_paused, pause_reason, \
    paused_until, paused_after, paused_by_failures, failures FROM schedule WHERE org = ";

pub(crate) async fn find(tx: &mut Tx, org: i64, pipeline: &str) -> Result<Option<Stored>> {
    let query = Query::new(SELECT).bind(org).push(" AND id = ").bind(pipeline);
    let row: Option<Raw> = tx.optional_of(query).await?;
    row.map(Raw::read).transpose()
}

const PUT: &str = "INSERT INTO schedule (org, id, name, name_key, revision, body, zone,
        zones_version, is_enabled, seen_at, next_run_at, due_at, last_scheduled_for,
        last_execution, is_paused, pause_reason, paused_until, paused_after, paused_by_failures,
        failures)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20)
    ON CONFLICT (org, id) DO UPDATE SET
        name = excluded.name, name_key = excluded.name_key, revision = excluded.revision,
        body = excluded.body, zone = excluded.zone, zones_version = excluded.zones_version,
        is_enabled = excluded.is_enabled, seen_at = excluded.seen_at,
        next_run_at = excluded.next_run_at, due_at = excluded.due_at,
        last_scheduled_for = excluded.last_scheduled_for,
        last_execution = excluded.last_execution, is_paused = excluded.is_paused,
        pause_reason = excluded.pause_reason, paused_until = excluded.paused_until,
        paused_after = excluded.paused_after, paused_by_failures = excluded.paused_by_failures,
        failures = excluded.failures";

pub(crate) async fn put(tx: &mut Tx, stored: &Stored) -> Result<()> {
    let pause = stored.pause.as_ref();
    let params = params![
        stored.org_id,
        &stored.pipeline.id,
        &stored.pipeline.name,
        stored.pipeline.name.to_lowercase(),
        stored.revision,
        encode(&stored.pipeline),
        stored.zone.name(),
        &stored.zones_version,
        stored.is_enabled,
        stored.seen_at,
        stored.next_run_at,
        stored.due_at,
        stored.last_scheduled_for,
        &stored.last_execution,
        pause.is_some(),
        pause.map_or("", |it| it.reason.as_str()),
        pause.and_then(|it| it.until),
        pause.map(|it| it.after),
        pause.is_some_and(|it| it.by_failures),
        stored.failures,
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// Forgets a pipeline, with what became of its occurrences, its run policy and its watermarks.
pub(crate) async fn remove(tx: &mut Tx, org: i64, pipeline: &str) -> Result<()> {
    const SQL: [&str; 4] = [
        "DELETE FROM schedule WHERE org = $1 AND id = $2",
        "DELETE FROM firing WHERE org = $1 AND pipeline = $2",
        "DELETE FROM run_policy WHERE org = $1 AND pipeline = $2",
        "DELETE FROM watermark WHERE org = $1 AND pipeline = $2",
    ];
    for sql in SQL {
        tx.execute(sql, params![org, pipeline]).await?;
    }
    Ok(())
}

/// Which schedules a page shows.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) is_paused: Option<bool>,
    /// Those whose next occurrence is before.
    pub(crate) due_before: Option<Timestamp>,
    pub(crate) visible: service::visible::Visible,
}

/// One page, and how many rows all pages have.
pub(crate) async fn page(tx: &mut Tx, filter: &Filter, page: &Page) -> Result<(Vec<Stored>, i64)> {
    let narrow = |query: Query| {
        let query = query
            .bind(filter.org_id)
            .filter(" AND is_paused = ", filter.is_paused)
            .filter(" AND next_run_at < ", filter.due_before);
        filter.visible.narrow(query)
    };
    let query = narrow(Query::new(SELECT))
        .order_by(&page.sort_by, ORDERS, page.direction(), "id")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<Raw> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = narrow(Query::new("SELECT COUNT(*) FROM schedule WHERE org = "));
    let total: i64 = tx.one_of(total).await?;
    Ok((rows.into_iter().map(Raw::read).collect::<Result<_>>()?, total))
}

/// Organisation and id of pipelines of which an occurrence is due or a pause is over, the longest waiting first.
pub(crate) async fn due(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<(i64, String)>> {
    const DUE: &str = "SELECT org, id FROM schedule WHERE due_at <= $1
        ORDER BY due_at, org, id LIMIT $2";
    const OVER: &str = "SELECT org, id FROM schedule WHERE paused_until <= $1
        ORDER BY paused_until, org, id LIMIT $2";
    let mut found: Vec<(i64, String)> = tx.all(DUE, params![now, limit]).await?;
    let over: Vec<(i64, String)> = tx.all(OVER, params![now, limit]).await?;
    found.extend(over);
    Ok(found)
}

/// Pipelines of all organisations after one, in the order of organisation and id.
pub(crate) async fn after(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    limit: u32,
) -> Result<Vec<(i64, String)>> {
    const SQL: &str = "SELECT org, id FROM schedule WHERE (org, id) > ($1, $2)
        ORDER BY org, id LIMIT $3";
    Ok(tx.all(SQL, params![org, pipeline, limit]).await?)
}

/// Lets whatever config says next of any pipeline count as newer.
pub(crate) async fn forget_revisions(tx: &mut Tx) -> Result<()> {
    tx.execute("UPDATE schedule SET revision = $1", params![-1_i64]).await?;
    Ok(())
}
