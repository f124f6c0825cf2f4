//! Batches of raw records as rows.

use base::Timestamp;
use platform_proto::platform::data::v1 as pb;
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Result};

/// A batch with what its message does not show.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Batch {
    pub(crate) message: pb::BronzeBatch,
    /// SHA-256 of what the header said.
    pub(crate) header: Vec<u8>,
    /// Media type of opaque payloads; empty for other forms.
    pub(crate) media_type: String,
    /// A full refresh is complete with this batch.
    pub(crate) completes_generation: bool,
    /// When its records were removed; `None` while they are there.
    pub(crate) removed_at: Option<Timestamp>,
}

/// A batch as a row.
pub(super) struct Kept {
    header: Vec<u8>,
    body: Vec<u8>,
    media_type: String,
    completes_generation: bool,
    removed_at: Option<Timestamp>,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            header: row.get("header")?,
            body: row.get("body")?,
            media_type: row.get("media_type")?,
            completes_generation: row.get("completes_generation")?,
            removed_at: row.get("removed_at")?,
        })
    }
}

impl TryFrom<Kept> for Batch {
    type Error = Damaged;

    fn try_from(kept: Kept) -> std::result::Result<Self, Damaged> {
        let Kept { header, body, media_type, completes_generation, removed_at } = kept;
        let message = decode("bronze_batch.body", &body)?;
        Ok(Self { message, header, media_type, completes_generation, removed_at })
    }
}

macro_rules! columns {
    () => {
        "header, body, media_type, completes_generation, removed_at"
    };
}

impl Batch {
    /// When it was committed.
    pub(crate) fn ingested_at(&self) -> Timestamp {
        let at = self.message.ingested_at.as_ref();
        at.map(rpc::wire::timestamp_from_wire).unwrap_or_default()
    }
}

/// A batch, also one that was removed.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, id: &str) -> Result<Option<Batch>> {
    const SQL: &str =
        concat!("SELECT ", columns!(), " FROM bronze_batch WHERE org = $1 AND id = $2");
    let kept: Option<Kept> = tx.optional(SQL, params![org_id, id]).await?;
    Ok(kept.map(Batch::try_from).transpose()?)
}

/// The newest batch that a request made and that was not removed with what was made of it.
pub(crate) async fn of_request(tx: &mut Tx, org_id: i64, request: &str) -> Result<Option<Batch>> {
    const SQL: &str = concat!(
        "SELECT ",
        columns!(),
        " FROM bronze_batch WHERE org = $1 AND request = $2 AND NOT forgotten ORDER BY ingested_at DESC LIMIT 1"
    );
    let kept: Option<Kept> = tx.optional(SQL, params![org_id, request]).await?;
    Ok(kept.map(Batch::try_from).transpose()?)
}

/// Writes a batch that is new; whether it was.
pub(crate) async fn insert(tx: &mut Tx, batch: &Batch) -> Result<bool> {
    const SQL: &str = "INSERT INTO bronze_batch (org, id, request, table_name, kind, connector, stream, dataset,
            execution, first_day, last_day, ingested_at, records, bytes, header, body, media_type,
            completes_generation, generation, removed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
            NULL)
        ON CONFLICT (org, id) DO NOTHING";
    let it = &batch.message;
    let day = |read: fn(&platform_proto::platform::common::v1::DateRange) -> &String| {
        it.date_range.as_ref().map(|range| read(range).clone())
    };
    let params = params![
        it.org_id,
        &it.batch_id,
        &it.request_id,
        &it.table_name,
        it.connector_type,
        &it.connector_id,
        &it.stream,
        &it.dataset,
        &it.execution_id,
        day(|it| &it.start),
        day(|it| &it.end),
        batch.ingested_at(),
        it.output_records,
        it.size_bytes,
        batch.header.as_slice(),
        encode(it),
        &batch.media_type,
        batch.completes_generation,
        it.generation_id
    ];
    Ok(0 < tx.execute(SQL, params).await?)
}

/// Marks a batch as removed, with what was made of it or alone; whether it was there.
pub(crate) async fn remove(
    tx: &mut Tx,
    (org_id, id): (i64, &str),
    now: Timestamp,
    forget: bool,
) -> Result<bool> {
    const SQL: &str = "UPDATE bronze_batch SET removed_at = $3, forgotten = $4
        WHERE org = $1 AND id = $2 AND removed_at IS NULL";
    Ok(0 < tx.execute(SQL, params![org_id, id, now, forget]).await?)
}

/// Whether a batch was removed with everything that was made of it.
pub(crate) async fn is_forgotten(tx: &mut Tx, org_id: i64, id: &str) -> Result<bool> {
    const SQL: &str = "SELECT id FROM bronze_batch WHERE org = $1 AND id = $2 AND forgotten";
    let found: Option<String> = tx.optional(SQL, params![org_id, id]).await?;
    Ok(found.is_some())
}

/// Which batches are meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) kind: Option<i32>,
    pub(crate) connector: Option<String>,
    pub(crate) stream: Option<String>,
    pub(crate) dataset: Option<String>,
    pub(crate) table_name: Option<String>,
    pub(crate) execution: Option<String>,
    /// First and last day, as `YYYY-MM-DD`.
    pub(crate) days: Option<(String, String)>,
    pub(crate) ingested_from: Option<Timestamp>,
    /// Exclusive.
    pub(crate) ingested_to: Option<Timestamp>,
}

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        let query = query
            .bind(self.org_id)
            .push(" AND removed_at IS NULL")
            .filter(" AND kind = ", self.kind)
            .filter(" AND connector = ", self.connector.as_deref())
            .filter(" AND stream = ", self.stream.as_deref())
            .filter(" AND dataset = ", self.dataset.as_deref())
            .filter(" AND table_name = ", self.table_name.as_deref())
            .filter(" AND execution = ", self.execution.as_deref())
            .filter(" AND ingested_at >= ", self.ingested_from)
            .filter(" AND ingested_at < ", self.ingested_to);
        match &self.days {
            None => query,
            Some((first, last)) => {
                query.push(" AND first_day <= ").bind(last).push(" AND last_day >= ").bind(first)
            }
        }
    }
}

/// Batches by time, after a place; one more than `limit` tells that there are more.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: &Filter,
    after: Option<(Timestamp, &str)>,
    direction: store::Direction,
    limit: u32,
) -> Result<Vec<Batch>> {
    let select = concat!("SELECT ", columns!(), " FROM bronze_batch WHERE org = ");
    let mut query = filter.narrow(Query::new(select));
    if let Some((at, id)) = after {
        query = query.push(" AND ").after("ingested_at, id", params![at, id], direction);
    }
    let query = match direction {
        store::Direction::Ascending => query.push(" ORDER BY ingested_at, id"),
        store::Direction::Descending => query.push(" ORDER BY ingested_at DESC, id DESC"),
    };
    let kept: Vec<Kept> = tx.all_of(query.limit(limit)).await?;
    Ok(kept.into_iter().map(Batch::try_from).collect::<std::result::Result<_, _>>()?)
}

/// How many batches a filter selects, their records and their bytes.
pub(crate) async fn count(tx: &mut Tx, filter: &Filter) -> Result<(i64, i64, i64)> {
    let sql = "SELECT COUNT(*), CAST(COALESCE(SUM(records), 0) AS BIGINT), \
               CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM bronze_batch WHERE org = ";
    Ok(tx.one_of(filter.narrow(Query::new(sql))).await?)
}
