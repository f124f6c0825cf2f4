//! Tables that were dropped, as rows.

use base::Timestamp;
use store::{FromRow, Row, Tx, params};

use crate::error::{Damaged, Result};
use crate::tables::Layer;

/// Organisation, layer and name.
type Key<'k> = (i64, Layer, &'k str);

/// What is known of the table that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nothing.
    Unknown,
    /// It is there, or about to be, since a time; another table of this name has another time.
    Made(Timestamp),
    /// It was dropped, and its files are there still.
    Dropped,
}

/// What is known of the table that has a name.
pub(crate) async fn standing(tx: &mut Tx, key: Key<'_>) -> Result<Standing> {
    const SQL: &str = "SELECT created_at, dropped_at FROM lake_table
        WHERE org = $1 AND layer = $2 AND name = $3";
    let (org_id, layer, name) = key;
    let found: Option<(Timestamp, Option<Timestamp>)> =
        tx.optional(SQL, params![org_id, layer.name(), name]).await?;
    Ok(match found {
        None => Standing::Unknown,
        Some((made, None)) => Standing::Made(made),
        Some((_, Some(_))) => Standing::Dropped,
    })
}

/// Drops a table: from now on there is none of this name. Whether there was one.
pub(crate) async fn drop(
    tx: &mut Tx,
    key: Key<'_>,
    now: Timestamp,
    (kept_until, purge_at): (Timestamp, Timestamp),
) -> Result<bool> {
    const SQL: &str = "UPDATE lake_table SET dropped_at = $4, kept_until = $5, purge_at = $6
        WHERE org = $1 AND layer = $2 AND name = $3 AND dropped_at IS NULL";
    const BATCHES: &str = "UPDATE bronze_batch SET removed_at = $3
        WHERE org = $1 AND table_name = $2 AND removed_at IS NULL";
    let (org_id, layer, name) = key;
    let params = params![org_id, layer.name(), name, now, kept_until, purge_at];
    if tx.execute(SQL, params).await? == 0 {
        return Ok(false);
    }
    if layer == Layer::Bronze {
        tx.execute(BATCHES, params![org_id, name, now]).await?;
    }
    Ok(true)
}

/// Sets from when on the files of a dropped table go: now, because its name is wanted again, or when they would have
/// gone anyway.
pub(crate) async fn hasten(tx: &mut Tx, key: Key<'_>, now: Timestamp) -> Result<()> {
    const SQL: &str = "UPDATE lake_table SET purge_at = $4
        WHERE org = $1 AND layer = $2 AND name = $3 AND purge_at > $4";
    let (org_id, layer, name) = key;
    tx.execute(SQL, params![org_id, layer.name(), name, now]).await?;
    Ok(())
}

/// Has the files of a dropped table stay as long as those of any.
pub(crate) async fn delay(tx: &mut Tx, key: Key<'_>) -> Result<()> {
    const SQL: &str = "UPDATE lake_table SET purge_at = kept_until
        WHERE org = $1 AND layer = $2 AND name = $3 AND dropped_at IS NOT NULL";
    let (org_id, layer, name) = key;
    tx.execute(SQL, params![org_id, layer.name(), name]).await?;
    Ok(())
}

/// A table whose files have to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) org_id: i64,
    pub(crate) layer: Layer,
    pub(crate) name: String,
}

struct Kept {
    org: i64,
    layer: String,
    name: String,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self { org: row.get("org")?, layer: row.get("layer")?, name: row.get("name")? })
    }
}

/// Tables whose files have to go, the longest dropped first.
pub(crate) async fn due(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<Due>> {
    const SQL: &str = "SELECT org, layer, name FROM lake_table WHERE purge_at <= $1
        ORDER BY purge_at, org, layer, name LIMIT $2";
    let kept: Vec<Kept> = tx.all(SQL, params![now, i64::from(limit)]).await?;
    let due = kept.into_iter().map(|it| {
        let layer = Layer::named(&it.layer).ok_or(Damaged { column: "lake_table.layer" })?;
        Ok(Due { org_id: it.org, layer, name: it.name })
    });
    due.collect()
}

/// Takes, or keeps, the removal of a dropped table's files for one process until a time; whether it has it.
pub(crate) async fn hold(
    tx: &mut Tx,
    key: Key<'_>,
    holder: &str,
    (now, until): (Timestamp, Timestamp),
) -> Result<bool> {
    const SQL: &str = "UPDATE lake_table SET purger = $4, purger_until = $6
        WHERE org = $1 AND layer = $2 AND name = $3 AND dropped_at IS NOT NULL
        AND (purger = $4 OR purger_until <= $5)";
    let (org_id, layer, name) = key;
    let params = params![org_id, layer.name(), name, holder, now, until];
    Ok(0 < tx.execute(SQL, params).await?)
}

/// Forgets a dropped table, whose files are gone, with what is known of what it held: its name is free. Whether
/// `holder` had it.
pub(crate) async fn forget(tx: &mut Tx, key: Key<'_>, holder: &str) -> Result<bool> {
    const SQL: &str = "DELETE FROM lake_table WHERE org = $1 AND layer = $2 AND name = $3
        AND dropped_at IS NOT NULL AND purger = $4";
    const BRONZE: &[&str] = &[
        "DELETE FROM bronze_batch WHERE org = $1 AND table_name = $2",
        "DELETE FROM append_position WHERE org = $1 AND table_name = $2",
    ];
    // What was made of batches is not there any more, so they may be processed again.
    const SILVER: &[&str] = &[
        "DELETE FROM silver_issue WHERE org = $1 AND id IN
            (SELECT id FROM silver_result WHERE org = $1 AND dataset = $2)",
        "DELETE FROM silver_result WHERE org = $1 AND dataset = $2",
        "DELETE FROM silver_refined WHERE org = $1 AND dataset = $2",
        "DELETE FROM silver_refining WHERE org = $1 AND dataset = $2",
    ];
    const GOLD: &[&str] = &[
        "DELETE FROM aggregation WHERE org = $1 AND name = $2",
        "DELETE FROM gold_result WHERE org = $1 AND name = $2",
    ];
    let (org_id, layer, name) = key;
    if tx.execute(SQL, params![org_id, layer.name(), name, holder]).await? == 0 {
        return Ok(false);
    }
    let of_layer = match layer {
        Layer::Bronze => BRONZE,
        Layer::Silver => SILVER,
        Layer::Gold => GOLD,
    };
    for sql in of_layer {
        tx.execute(sql, params![org_id, name]).await?;
    }
    Ok(true)
}
