//! How far layers of pipelines have come.

use base::Timestamp;
use platform_proto::platform::etl::v1::WatermarkPosition;
use service::page::{Orders, Page};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Error, Result};

/// Which watermark: organisation, pipeline, layer, subject, part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: String,
    pub(crate) layer: String,
    pub(crate) subject: String,
    /// Empty if the subject has one.
    pub(crate) part: String,
}

/// A watermark.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Watermark {
    pub(crate) key: Key,
    pub(crate) position: WatermarkPosition,
    pub(crate) revision: i64,
    pub(crate) updated_at: Timestamp,
    /// Empty if a person moved it.
    pub(crate) execution_id: String,
}

const FIND: &str = "SELECT position, revision, updated_at, execution FROM watermark
    WHERE org = $1 AND pipeline = $2 AND layer = $3 AND subject = $4 AND part = $5";

pub(crate) async fn find(tx: &mut Tx, key: &Key) -> Result<Option<Watermark>> {
    let params = params![key.org_id, &key.pipeline_id, &key.layer, &key.subject, &key.part];
    let found: Option<(Vec<u8>, i64, Timestamp, String)> = tx.optional(FIND, params).await?;
    let Some((position, revision, updated_at, execution_id)) = found else { return Ok(None) };
    let position = decode("position", &position)?;
    Ok(Some(Watermark { key: key.clone(), position, revision, updated_at, execution_id }))
}

const PUT: &str = "INSERT INTO watermark
        (org, pipeline, layer, subject, part, position, revision, updated_at, execution)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (org, pipeline, layer, subject, part) DO UPDATE SET
        position = excluded.position, revision = excluded.revision,
        updated_at = excluded.updated_at, execution = excluded.execution";

pub(crate) async fn put(tx: &mut Tx, watermark: &Watermark) -> Result<()> {
    let key = &watermark.key;
    let params = params![
        key.org_id,
        &key.pipeline_id,
        &key.layer,
        &key.subject,
        &key.part,
        encode(&watermark.position),
        watermark.revision,
        watermark.updated_at,
        &watermark.execution_id,
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

const ORDERS: Orders = &[("subject", "subject"), ("updated_at", "updated_at")];

struct Raw {
    layer: String,
    subject: String,
    part: String,
    position: Vec<u8>,
    revision: i64,
    updated_at: Timestamp,
    execution: String,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            layer: row.get("layer")?,
            subject: row.get("subject")?,
            part: row.get("part")?,
            position: row.get("position")?,
            revision: row.get("revision")?,
            updated_at: row.get("updated_at")?,
            execution: row.get("execution")?,
        })
    }
}

impl Raw {
    fn read(self, (org_id, pipeline_id): (i64, &str)) -> Result<Watermark> {
        let position = decode("position", &self.position)?;
        let key = Key {
            org_id,
            pipeline_id: pipeline_id.to_owned(),
            layer: self.layer,
            subject: self.subject,
            part: self.part,
        };
        let (revision, updated_at) = (self.revision, self.updated_at);
        Ok(Watermark { key, position, revision, updated_at, execution_id: self.execution })
    }
}

const SELECT: &str = "SELECT layer, subject, part, position, revision, updated_at, execution \
    FROM watermark WHERE org = ";

fn narrow(query: Query, key: (i64, &str), layer: Option<&str>, subject: Option<&str>) -> Query {
    query
        .bind(key.0)
        .push(" AND pipeline = ")
        .bind(key.1)
        .filter(" AND layer = ", layer)
        .filter(" AND subject = ", subject)
}

/// One page of the watermarks of a pipeline, and how many all pages have.
pub(crate) async fn page(
    tx: &mut Tx,
    key: (i64, &str),
    layer: Option<&str>,
    page: &Page,
) -> Result<(Vec<Watermark>, i64)> {
    const TIE: &str = "layer || '/' || subject || '/' || part";
    let query = narrow(Query::new(SELECT), key, layer, None)
        .order_by(&page.sort_by, ORDERS, page.direction(), TIE)
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<Raw> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = Query::new("SELECT COUNT(*) FROM watermark WHERE org = ");
    let total: i64 = tx.one_of(narrow(total, key, layer, None)).await?;
    Ok((rows.into_iter().map(|it| it.read(key)).collect::<Result<_>>()?, total))
}

/// All watermarks of a pipeline, or those of a layer or a subject.
pub(crate) async fn all(
    tx: &mut Tx,
    key: (i64, &str),
    layer: Option<&str>,
    subject: Option<&str>,
) -> Result<Vec<Watermark>> {
    let query = narrow(Query::new(SELECT), key, layer, subject);
    let rows: Vec<Raw> = tx.all_of(query.push(" ORDER BY layer, subject, part")).await?;
    rows.into_iter().map(|it| it.read(key)).collect()
}

/// Forgets the same.
pub(crate) async fn remove(
    tx: &mut Tx,
    key: (i64, &str),
    layer: Option<&str>,
    subject: Option<&str>,
) -> Result<()> {
    tx.execute_of(narrow(Query::new("DELETE FROM watermark WHERE org = "), key, layer, subject))
        .await?;
    Ok(())
}
