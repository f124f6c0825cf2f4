//! Full refreshes of streams, by the rows of their batches.

use base::Timestamp;
use store::{Query, Tx, params};

use super::bronze::Batch;
use crate::error::Result;

/// The newest full refresh of a stream that is complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Complete {
    pub(crate) generation: i64,
    /// The batch that completes it, and when that was ingested.
    pub(crate) batch_id: String,
    pub(crate) at: Timestamp,
}

/// The newest complete full refresh of the stream that a batch is of; none of batches without a stream.
pub(crate) async fn complete(tx: &mut Tx, batch: &Batch) -> Result<Option<Complete>> {
    const SQL: &str = "SELECT generation, id, ingested_at FROM bronze_batch
        WHERE org = $1 AND dataset = $2 AND connector = $3 AND stream = $4 AND generation > 0
        AND completes_generation AND removed_at IS NULL
        ORDER BY generation DESC, ingested_at DESC LIMIT 1";
    let it = &batch.message;
    if it.connector_id.is_empty() || it.stream.is_empty() {
        return Ok(None);
    }
    let params = params![it.org_id, &it.dataset, &it.connector_id, &it.stream];
    let found: Option<(i64, String, Timestamp)> = tx.optional(SQL, params).await?;
    Ok(found.map(|(generation, batch_id, at)| Complete { generation, batch_id, at }))
}

/// Whether a batch of a full refresh was not processed yet.
pub(crate) async fn is_waiting(tx: &mut Tx, batch: &Batch, generation: i64) -> Result<bool> {
    const SQL: &str = "SELECT id FROM bronze_batch
        WHERE org = $1 AND dataset = $2 AND connector = $3 AND stream = $4 AND generation = $5
        AND removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM silver_result
            WHERE silver_result.org = $1 AND silver_result.bronze = bronze_batch.id)
        LIMIT 1";
    let it = &batch.message;
    let params = params![it.org_id, &it.dataset, &it.connector_id, &it.stream, generation];
    let found: Option<String> = tx.optional(SQL, params).await?;
    Ok(found.is_some())
}

/// When a batch was ingested, and its id: batches are in this order.
pub(crate) type Place = (Timestamp, String);

/// Batches of the stream that a full refresh takes the place of, newest first, before a place: those of older ones, and
/// what came before it. Removed ones are among them, for their rows may be there.
pub(crate) async fn older(
    tx: &mut Tx,
    completing: &Batch,
    before: Option<&Place>,
    limit: u32,
) -> Result<Vec<Place>> {
    let it = &completing.message;
    let query = Query::new("SELECT ingested_at, id FROM bronze_batch WHERE org = ")
        .bind(it.org_id)
        .push(" AND dataset = ")
        .bind(&it.dataset)
        .push(" AND connector = ")
        .bind(&it.connector_id)
        .push(" AND stream = ")
        .bind(&it.stream)
        .push(" AND generation < ")
        .bind(it.generation_id)
        .push(" AND ingested_at <= ")
        .bind(completing.ingested_at());
    let query = match before {
        None => query,
        Some((at, id)) => query
            .push(" AND (ingested_at < ")
            .bind(*at)
            .push(" OR (ingested_at = ")
            .bind(*at)
            .push(" AND id < ")
            .bind(id)
            .push("))"),
    };
    Ok(tx.all_of(query.push(" ORDER BY ingested_at DESC, id DESC").limit(limit)).await?)
}
