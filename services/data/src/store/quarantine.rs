//! Records that were set aside, as rows.

use std::collections::HashSet;

use base::Timestamp;
use bytes::Bytes;
use platform_proto::platform::data::v1 as pb;
use store::{Direction, FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Result};

/// A record that was set aside.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    /// All of it but payload, state and decision.
    pub(crate) message: pb::QuarantinedRecord,
    pub(crate) payload: Bytes,
    /// The silver batch; empty for a row that was written by hand, and the bronze batch for a record that this does not
    /// hold because it is too large.
    pub(crate) silver_batch_id: String,
    pub(crate) run: String,
    pub(crate) state: State,
    pub(crate) held_at: Timestamp,
    /// When it is forgotten.
    pub(crate) until: Timestamp,
    pub(crate) decided_by: String,
    pub(crate) decided_at: Option<Timestamp>,
}

impl Record {
    /// Whether it is no more than the beginning of a record, which was too large for bronze.
    pub(crate) fn is_cut(&self) -> bool {
        let of = self.silver_batch_id.as_str();
        !of.is_empty() && of == self.message.bronze_batch_id
    }
}

/// What became of a record; the numbers are those of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Held = 1,
    Released = 2,
    Discarded = 3,
}

impl State {
    fn named(number: i64) -> Option<Self> {
        [Self::Held, Self::Released, Self::Discarded].into_iter().find(|it| *it as i64 == number)
    }
}

struct Kept {
    silver: String,
    run: String,
    state: i64,
    held_at: Timestamp,
    until: Timestamp,
    payload: Vec<u8>,
    body: Vec<u8>,
    decided_by: String,
    decided_at: Option<Timestamp>,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            silver: row.get("silver")?,
            run: row.get("run")?,
            state: row.get("state")?,
            held_at: row.get("held_at")?,
            until: row.get("until")?,
            payload: row.get("payload")?,
            body: row.get("body")?,
            decided_by: row.get("decided_by")?,
            decided_at: row.get("decided_at")?,
        })
    }
}

impl Kept {
    fn read(self) -> Result<Record> {
        Ok(Record {
            message: decode("quarantine.body", &self.body)?,
            payload: self.payload.into(),
            silver_batch_id: self.silver,
            run: self.run,
            state: State::named(self.state).ok_or(Damaged { column: "quarantine.state" })?,
            held_at: self.held_at,
            until: self.until,
            decided_by: self.decided_by,
            decided_at: self.decided_at,
        })
    }
}

/// Puts records aside for an organisation. One about which a person has decided stays as it is.
pub(crate) async fn hold(tx: &mut Tx, org_id: i64, records: &[Record]) -> Result<()> {
    const SQL: &str = "INSERT INTO quarantine (org, id, silver, run, bronze, dataset, state, held_at, until, payload,
            body, decided_by, decided_at)
        VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, '', NULL)
        ON CONFLICT (org, id) DO UPDATE SET silver = excluded.silver, run = excluded.run,
            held_at = excluded.held_at, until = excluded.until, payload = excluded.payload,
            body = excluded.body WHERE quarantine.state = 1";
    for it in records {
        let id = &it.message.record_id;
        let params = params![
            org_id,
            id,
            &it.silver_batch_id,
            &it.run,
            &it.message.bronze_batch_id,
            &it.message.dataset,
            it.held_at,
            it.until,
            it.payload.clone(),
            encode(&it.message)
        ];
        if tx.execute(SQL, params).await? > 0 {
            reasons(tx, org_id, id, &it.message.reasons).await?;
        }
    }
    Ok(())
}

/// Writes why a record was set aside.
async fn reasons(tx: &mut Tx, org_id: i64, id: &str, reasons: &[String]) -> Result<()> {
    const SQL: &str = "INSERT INTO quarantine_reason (org, id, reason) VALUES ($1, $2, $3)
        ON CONFLICT (org, id, reason) DO NOTHING";
    let old = params![org_id, id];
    tx.execute("DELETE FROM quarantine_reason WHERE org = $1 AND id = $2", old).await?;
    for reason in reasons {
        tx.execute(SQL, params![org_id, id, reason]).await?;
    }
    Ok(())
}

/// Forgets held records of a bronze batch that neither of two runs set aside; what was too large for bronze stays.
pub(crate) async fn forget_others(
    tx: &mut Tx,
    org_id: i64,
    bronze: &str,
    (run, other): (&str, &str),
) -> Result<()> {
    const REASONS: &str = "DELETE FROM quarantine_reason WHERE org = $1 AND id IN
        (SELECT id FROM quarantine WHERE org = $1 AND bronze = $2 AND run <> $3 AND run <> $4
            AND silver <> bronze AND state = 1)";
    const SQL: &str =
        "DELETE FROM quarantine WHERE org = $1 AND bronze = $2 AND run <> $3 AND run <> $4
        AND silver <> bronze AND state = 1";
    tx.execute(REASONS, params![org_id, bronze, run, other]).await?;
    tx.execute(SQL, params![org_id, bronze, run, other]).await?;
    Ok(())
}

/// Forgets all held records of a bronze batch.
pub(crate) async fn forget_batch(tx: &mut Tx, org_id: i64, bronze: &str) -> Result<()> {
    const REASONS: &str = "DELETE FROM quarantine_reason WHERE org = $1 AND id IN
        (SELECT id FROM quarantine WHERE org = $1 AND bronze = $2 AND state = 1)";
    const SQL: &str = "DELETE FROM quarantine WHERE org = $1 AND bronze = $2 AND state = 1";
    tx.execute(REASONS, params![org_id, bronze]).await?;
    tx.execute(SQL, params![org_id, bronze]).await?;
    Ok(())
}

/// Forgets held records of a bronze batch that were set aside for another silver batch than `silver`; what was too large
/// for bronze stays.
pub(crate) async fn forget_older(
    tx: &mut Tx,
    org_id: i64,
    bronze: &str,
    silver: &str,
) -> Result<()> {
    const REASONS: &str = "DELETE FROM quarantine_reason WHERE org = $1 AND id IN
        (SELECT id FROM quarantine WHERE org = $1 AND bronze = $2 AND silver <> $3
            AND silver <> bronze AND state = 1)";
    const SQL: &str = "DELETE FROM quarantine WHERE org = $1 AND bronze = $2 AND silver <> $3
        AND silver <> bronze AND state = 1";
    tx.execute(REASONS, params![org_id, bronze, silver]).await?;
    tx.execute(SQL, params![org_id, bronze, silver]).await?;
    Ok(())
}

/// Forgets those of some held records that `run` did not set aside.
pub(crate) async fn forget_changed(
    tx: &mut Tx,
    org_id: i64,
    bronze: &str,
    run: &str,
    changed: &HashSet<String>,
) -> Result<()> {
    const HELD: &str =
        "SELECT id FROM quarantine WHERE org = $1 AND bronze = $2 AND run <> $3 AND state = 1";
    let held: Vec<String> = tx.all(HELD, params![org_id, bronze, run]).await?;
    for id in held.iter().filter(|it| changed.contains(*it)) {
        let key = || params![org_id, id];
        tx.execute("DELETE FROM quarantine_reason WHERE org = $1 AND id = $2", key()).await?;
        tx.execute("DELETE FROM quarantine WHERE org = $1 AND id = $2", key()).await?;
    }
    Ok(())
}

/// Forgets what a run set aside that did not come to an end.
pub(crate) async fn forget_run(tx: &mut Tx, org_id: i64, silver: &str, run: &str) -> Result<()> {
    const REASONS: &str = "DELETE FROM quarantine_reason WHERE org = $1 AND id IN
        (SELECT id FROM quarantine WHERE org = $1 AND silver = $2 AND run = $3 AND state = 1)";
    const SQL: &str =
        "DELETE FROM quarantine WHERE org = $1 AND silver = $2 AND run = $3 AND state = 1";
    tx.execute(REASONS, params![org_id, silver, run]).await?;
    tx.execute(SQL, params![org_id, silver, run]).await?;
    Ok(())
}

/// Forgets records whose time is over, at most `limit`; how many there were.
pub(crate) async fn expire(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<u64> {
    let ended: Vec<(i64, String)> = tx
        .all("SELECT org, id FROM quarantine WHERE until <= $1 LIMIT $2", params![now, limit])
        .await?;
    for (org_id, id) in &ended {
        let key = || params![*org_id, id];
        tx.execute("DELETE FROM quarantine_reason WHERE org = $1 AND id = $2", key()).await?;
        tx.execute("DELETE FROM quarantine WHERE org = $1 AND id = $2", key()).await?;
    }
    Ok(ended.len() as u64)
}

/// Records of the batches of a bronze table that were set aside, whatever became of them, after the one with id `after`:
/// their ids and what was received.
pub(crate) async fn of_table(
    tx: &mut Tx,
    (org_id, table): (i64, &str),
    after: &str,
    limit: u32,
) -> Result<Vec<(String, Vec<u8>)>> {
    const SQL: &str = "SELECT q.id, q.payload FROM quarantine q
        JOIN bronze_batch b ON b.org = q.org AND b.id = q.bronze
        WHERE q.org = $1 AND b.table_name = $2 AND q.id > $3 ORDER BY q.id LIMIT $4";
    Ok(tx.all(SQL, params![org_id, table, after, limit]).await?)
}

/// Erases records, whatever became of them.
pub(crate) async fn erase(tx: &mut Tx, org_id: i64, ids: &[String]) -> Result<()> {
    for id in ids {
        let key = || params![org_id, id];
        tx.execute("DELETE FROM quarantine_reason WHERE org = $1 AND id = $2", key()).await?;
        tx.execute("DELETE FROM quarantine WHERE org = $1 AND id = $2", key()).await?;
    }
    Ok(())
}

/// Which records are meant.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) state: State,
    pub(crate) dataset: Option<String>,
    pub(crate) bronze: Option<String>,
    pub(crate) reasons: Vec<String>,
    pub(crate) from: Option<Timestamp>,
    /// Exclusive.
    pub(crate) to: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "silver, run, state, held_at, until, payload, body, decided_by, decided_at"
    };
}

/// What a run that is not finished set aside is nothing yet, nor is what was left out of a batch that has no row.
const SEEN: &str = " AND (silver = '' OR EXISTS (SELECT 1 FROM silver_result r \
                    WHERE r.org = quarantine.org AND r.id = quarantine.silver) \
                    OR (silver = bronze AND EXISTS (SELECT 1 FROM bronze_batch b \
                    WHERE b.org = quarantine.org AND b.id = quarantine.bronze)))";

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        let query = query
            .bind(self.org_id)
            .push(" AND state = ")
            .bind(self.state as i64)
            .push(SEEN)
            .filter(" AND dataset = ", self.dataset.as_deref())
            .filter(" AND bronze = ", self.bronze.as_deref())
            .filter(" AND held_at >= ", self.from)
            .filter(" AND held_at < ", self.to);
        if self.reasons.is_empty() {
            return query;
        }
        query
            .push(
                " AND EXISTS (SELECT 1 FROM quarantine_reason q WHERE q.org = quarantine.org \
                 AND q.id = quarantine.id AND q.reason IN ",
            )
            .list(self.reasons.iter().map(String::as_str))
            .push(")")
    }
}

/// Records by time, after a place.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: &Filter,
    after: Option<(Timestamp, &str)>,
    direction: Direction,
    limit: u32,
) -> Result<Vec<Record>> {
    let select = concat!("SELECT ", columns!(), " FROM quarantine WHERE org = ");
    let mut query = filter.narrow(Query::new(select));
    if let Some((at, id)) = after {
        query = query.push(" AND ").after("held_at, id", params![at, id], direction);
    }
    let query = match direction {
        Direction::Ascending => query.push(" ORDER BY held_at, id"),
        Direction::Descending => query.push(" ORDER BY held_at DESC, id DESC"),
    };
    let kept: Vec<Kept> = tx.all_of(query.limit(limit)).await?;
    kept.into_iter().map(Kept::read).collect()
}

/// The ids of records that a filter selects, at most `limit`.
pub(crate) async fn ids(tx: &mut Tx, filter: &Filter, limit: u32) -> Result<Vec<String>> {
    let query = filter.narrow(Query::new("SELECT id FROM quarantine WHERE org = "));
    Ok(tx.all_of(query.limit(limit)).await?)
}

/// How many records a filter selects; counts no further than `limit`.
pub(crate) async fn count(tx: &mut Tx, filter: &Filter, limit: u32) -> Result<i64> {
    Ok(i64::try_from(ids(tx, filter, limit).await?.len()).unwrap_or(i64::MAX))
}

/// One record.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, id: &str) -> Result<Option<Record>> {
    let select = concat!("SELECT ", columns!(), " FROM quarantine WHERE org = ");
    let query = Query::new(select).bind(org_id).push(" AND id = ").bind(id).push(SEEN);
    let kept: Option<Kept> = tx.optional_of(query).await?;
    kept.map(Kept::read).transpose()
}

/// Decides about a held record; whether it was held.
pub(crate) async fn decide(
    tx: &mut Tx,
    (org_id, id): (i64, &str),
    state: State,
    (by, at): (&str, Timestamp),
) -> Result<bool> {
    const SQL: &str = "UPDATE quarantine SET state = $3, decided_by = $4, decided_at = $5
        WHERE org = $1 AND id = $2 AND state = 1";
    Ok(tx.execute(SQL, params![org_id, id, state as i64, by, at]).await? > 0)
}

/// Writes how a held record is judged by now.
pub(crate) async fn judged(
    tx: &mut Tx,
    org_id: i64,
    message: &pb::QuarantinedRecord,
) -> Result<()> {
    const SQL: &str = "UPDATE quarantine SET body = $3 WHERE org = $1 AND id = $2 AND state = 1";
    let id = &message.record_id;
    if tx.execute(SQL, params![org_id, id, encode(message)]).await? > 0 {
        reasons(tx, org_id, id, &message.reasons).await?;
    }
    Ok(())
}
