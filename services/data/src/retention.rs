//! What has had its time: raw batches, and rows of the layers above.
//!
//! Owns:      how long a bronze table keeps its batches, and the round in which what is older goes, in every layer.
//! Invariant: rows are gone from the table before a batch is said to be; a round that dies in between is made again.
//! Not here:  old versions of tables (`operations`), by what rows of silver and gold age (`aged`).

pub(crate) mod aged;

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use lake::sql::ScalarValue;
use lake::{ColumnPath, Filter};
use metrics::counter;
use rpc::wire::duration_from_wire;
use tracing::{info, warn};

use crate::core::caller::Caller;
use crate::core::removal::{CountOlder, Older, Remove};
use crate::core::table::All;
use crate::error::{Error, Result};
use crate::fence::Sweep;
use crate::ingest::{BATCH, INGEST_DATE, day_of};
use crate::metrics::EXPIRED;
use crate::parts::Parts;
use crate::store::bronze::Batch;
use crate::store::table::Known;
use crate::tables::{Layer, note};

const DAY: Duration = Duration::from_secs(86_400);
/// Days for which batches are kept unless the table or its data set says otherwise.
const KEPT_DAYS: u32 = 90;
/// Batches that go in one commit.
const STEP: u32 = 500;
/// Fences of executions that go in one round.
const FENCES: u32 = 5000;
/// Tables that are looked at in one step.
const TABLES: u32 = 256;

/// What went, or would.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gone {
    pub(crate) batches: i64,
    pub(crate) bytes: i64,
}

/// How long a bronze table keeps its batches; `None` means for ever.
pub(crate) async fn kept(parts: &Parts, known: &Known) -> Result<Option<Duration>> {
    if let Some(policy) = &known.retention {
        return Ok(policy.row_retention.as_ref().map(duration_from_wire));
    }
    let days = match known.dataset.as_str() {
        "" => 0,
        name => match parts.datasets.get(known.org_id, name, 0).await {
            Ok(found) => {
                let definition = found.definition.as_ref();
                definition.and_then(|it| it.bronze.as_ref()).map_or(0, |it| it.retention_days)
            }
            // What is not declared any more is kept as long as anything.
            Err(Error::DatasetNotFound { .. }) => 0,
            Err(error) => return Err(error),
        },
    };
    let days = u32::try_from(days).ok().filter(|it| 0 < *it).unwrap_or(KEPT_DAYS);
    Ok(Some(DAY * days))
}

/// Removes the batches of a bronze table that were ingested before a time, or only counts them.
pub(crate) async fn apply(
    parts: &Parts,
    caller: &Caller,
    table: &str,
    before: Timestamp,
    dry_run: bool,
) -> Result<Gone> {
    let older = || Older { org_id: caller.org_id, table: table.to_owned(), before, limit: STEP };
    let (batches, bytes) = parts.db.read(CountOlder(older())).await?;
    if dry_run {
        return Ok(Gone { batches, bytes });
    }
    let mut gone = Gone::default();
    loop {
        let batches = parts.db.read(older()).await?;
        if batches.is_empty() {
            return Ok(gone);
        }
        gone.batches += i64::try_from(batches.len()).unwrap_or(i64::MAX);
        gone.bytes += batches.iter().map(|it| it.message.size_bytes).sum::<i64>();
        let reason = "retention".to_owned();
        erase(parts, caller, &batches, &reason).await?;
        // Each step has ids of its own.
        let mut caller = caller.clone();
        caller.seed = u64::from_le_bytes(parts.random.bytes());
        parts.db.write(Remove { caller, batches, reason, forget: false }).await?;
    }
}

/// Takes the rows of batches of one table out of it. A table that is gone has none.
pub(crate) async fn erase(
    parts: &Parts,
    caller: &Caller,
    batches: &[Batch],
    reason: &str,
) -> Result<()> {
    let Some(first) = batches.first() else { return Ok(()) };
    let name = &first.message.table_name;
    let table = match parts.tables.get(caller.org_id, Layer::Bronze, name).await {
        Ok(table) => table,
        Err(Error::TableNotFound { .. }) => return Ok(()),
        Err(error) => return Err(error),
    };
    let schema = table.snapshot().await?.schema();
    let mut days: Vec<i32> = batches.iter().map(|it| day_of(it.ingested_at())).collect();
    days.sort_unstable();
    days.dedup();
    let days = days.into_iter().map(|it| ScalarValue::Date32(Some(it)));
    let ids = batches.iter().map(|it| ScalarValue::from(it.message.batch_id.as_str()));
    let days = Filter::is_in(&ColumnPath::find(&schema, INGEST_DATE)?, days);
    let filter = days.and(Filter::is_in(&ColumnPath::find(&schema, BATCH)?, ids));
    let batch_id = if batches.len() == 1 { first.message.batch_id.as_str() } else { "" };
    let note = note(caller, "", batch_id, reason);
    table.erase(filter.expression(), &note).await?;
    Ok(())
}

/// Applies the retention of every table, again and again, until it is stopped.
pub(crate) async fn run(parts: Arc<Parts>) {
    loop {
        tokio::time::sleep(parts.options.retention_every.0).await;
        if let Err(error) = round(&parts).await {
            warn!(%error, "retention was not applied");
        }
        let now = parts.clock.now();
        if let Err(error) = parts.db.write(Sweep { now, limit: FENCES }).await {
            warn!(%error, "old fences stay");
        }
    }
}

/// One round over all tables. A table that cannot be looked at holds up no other.
pub(crate) async fn round(parts: &Parts) -> Result<()> {
    let mut after = (0, String::new(), String::new());
    loop {
        let tables = parts.db.read(All { after, limit: TABLES }).await?;
        let Some(last) = tables.last() else { return Ok(()) };
        after = (last.org_id, last.layer.name().to_owned(), last.name.clone());
        for known in tables.iter().filter(|it| parts.options.has(it.layer.role())) {
            let (org_id, layer, table) = (known.org_id, known.layer.name(), known.name.as_str());
            if let Err(error) = one(parts, known).await {
                warn!(org_id, layer, table, %error, "retention was not applied");
            }
        }
    }
}

async fn one(parts: &Parts, known: &Known) -> Result<()> {
    let caller = parts.background(known.org_id);
    let (org_id, layer, table) = (known.org_id, known.layer.name(), known.name.as_str());
    if known.layer != Layer::Bronze {
        let rows = Box::pin(aged::apply(parts, &caller, known)).await?;
        if 0 < rows {
            counter!(EXPIRED, "layer" => layer).increment(rows);
            info!(org_id, layer, table, rows, "old rows were removed");
        }
        return Ok(());
    }
    let Some(kept) = kept(parts, known).await? else { return Ok(()) };
    let before = caller.now - kept;
    let gone = apply(parts, &caller, &known.name, before, false).await?;
    if 0 < gone.batches {
        info!(org_id, table, batches = gone.batches, "old batches were removed");
    }
    Ok(())
}
