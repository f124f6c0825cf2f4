//! How far layers of pipelines have come.

use base::Timestamp;
use platform_proto::platform::etl::v1::WatermarkPosition;
use store::{Tx, params};

use super::{decode, encode};
use crate::error::Result;

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
