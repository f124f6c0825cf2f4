//! What executions logged.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::etl::v1::LogLevel;
use store::{Query, Tx, params};

use super::{from_json, from_number, to_json};
use crate::convert::cursor::Place;
use crate::error::Result;

/// One line of a log.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) sequence: i64,
    pub(crate) at: Timestamp,
    pub(crate) level: LogLevel,
    /// Empty if none in particular, as is `step_id`; `attempt` is 0 then.
    pub(crate) layer: String,
    pub(crate) message: String,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) step_id: String,
    pub(crate) attempt: i64,
}

struct Raw {
    sequence: i64,
    at: Timestamp,
    level: i64,
    layer: String,
    message: String,
    metadata: String,
    step: String,
    attempt: i64,
}

store::from_row!(Raw { sequence, at, level, layer, message, metadata, step, attempt });

impl Raw {
    fn read(self) -> Result<Entry> {
        Ok(Entry {
            sequence: self.sequence,
            at: self.at,
            level: from_number("level", self.level)?,
            layer: self.layer,
            message: self.message,
            metadata: from_json("metadata", &self.metadata)?,
            step_id: self.step,
            attempt: self.attempt,
        })
    }
}

/// The newest sequence of a log; 0 if it has none.
pub(crate) async fn end(tx: &mut Tx, (org, id): (i64, &str)) -> Result<i64> {
    const END: &str = "SELECT sequence FROM execution_log_end WHERE org = $1 AND execution = $2";
    Ok(tx.optional(END, params![org, id]).await?.unwrap_or(0))
}

/// Sets the newest sequence of a log.
pub(crate) async fn set_end(tx: &mut Tx, (org, id): (i64, &str), sequence: i64) -> Result<()> {
    const PUT: &str = "INSERT INTO execution_log_end (org, execution, sequence) VALUES ($1, $2, $3)
        ON CONFLICT (org, execution) DO UPDATE SET sequence = excluded.sequence";
    tx.execute(PUT, params![org, id, sequence]).await?;
    Ok(())
}

pub(crate) async fn insert(tx: &mut Tx, (org, id): (i64, &str), entry: &Entry) -> Result<()> {
    const INSERT: &str = "INSERT INTO execution_log (org, execution, sequence, at, level, layer,
            message, message_key, metadata, step, attempt)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let params = params![
        org,
        id,
        entry.sequence,
        entry.at,
        entry.level as i32,
        &entry.layer,
        &entry.message,
        entry.message.to_lowercase(),
        to_json(&entry.metadata),
        &entry.step_id,
        entry.attempt,
    ];
    tx.execute(INSERT, params).await?;
    Ok(())
}

/// How many entries a call stored that was answered before.
pub(crate) async fn answered(
    tx: &mut Tx,
    (org, id): (i64, &str),
    request: &str,
) -> Result<Option<i64>> {
    const FIND: &str = "SELECT stored FROM execution_log_request
        WHERE org = $1 AND execution = $2 AND request = $3";
    Ok(tx.optional(FIND, params![org, id, request]).await?)
}

/// Remembers how many entries a call stored.
pub(crate) async fn answer(
    tx: &mut Tx,
    (org, id): (i64, &str),
    request: &str,
    stored: i64,
) -> Result<()> {
    const INSERT: &str = "INSERT INTO execution_log_request (org, execution, request, stored)
        VALUES ($1, $2, $3, $4)";
    tx.execute(INSERT, params![org, id, request, stored]).await?;
    Ok(())
}

/// Which entries are wanted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) layer: Option<String>,
    /// At least this level, by its number.
    pub(crate) level: Option<i32>,
    /// In the message, in any case; empty means all.
    pub(crate) search: String,
    pub(crate) since: Option<Timestamp>,
}

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        let query = query
            .filter(" AND layer = ", self.layer.as_ref())
            .filter(" AND level >= ", self.level)
            .filter(" AND at >= ", self.since);
        if self.search.is_empty() {
            return query;
        }
        query.push(" AND message_key").contains(&self.search.to_lowercase())
    }
}

const SELECT: &str = "SELECT sequence, at, level, layer, message, metadata, step, attempt
    FROM execution_log WHERE org = ";

/// The entries of a page, and one more if another page follows. They are ordered as they were written.
pub(crate) async fn page(
    tx: &mut Tx,
    (org, id): (i64, &str),
    filter: &Filter,
    place: &Place,
) -> Result<Vec<Entry>> {
    let query = Query::new(SELECT).bind(org).push(" AND execution = ").bind(id);
    let mut query = filter.narrow(query);
    if let Some((_, sequence)) = &place.after {
        let compare = if place.is_ascending { " AND sequence > " } else { " AND sequence < " };
        query = query.push(compare).bind(sequence.parse::<i64>().unwrap_or(0));
    }
    let order = if place.is_ascending { " ORDER BY sequence" } else { " ORDER BY sequence DESC" };
    let rows: Vec<Raw> = tx.all_of(query.push(order).limit(place.limit + 1)).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// The next entries after a sequence.
pub(crate) async fn after(
    tx: &mut Tx,
    (org, id): (i64, &str),
    filter: &Filter,
    sequence: i64,
    limit: u32,
) -> Result<Vec<Entry>> {
    let query = Query::new(SELECT).bind(org).push(" AND execution = ").bind(id);
    let query = filter.narrow(query).push(" AND sequence > ").bind(sequence);
    let rows: Vec<Raw> = tx.all_of(query.push(" ORDER BY sequence").limit(limit)).await?;
    rows.into_iter().map(Raw::read).collect()
}
