//! What silver does by itself: it follows replays, removals and full refreshes of bronze batches, and forgets what is too
//! old.

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use lake::sql::ScalarValue;
use lake::{ColumnPath, Comparison, Filter};
use tracing::{info, warn};

use super::refine;
use super::run::Job;
use super::table;
use crate::core::bronze::GetBatch;
use crate::core::generation::Older;
use crate::core::quarantine::Expire;
use crate::core::silver::{Followed, Forget, Tasks};
use crate::core::silver_request;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::parts::Parts;
use crate::store::follow::{Kind, Task};
use crate::tables::{self, Layer};

/// How often it is looked for something to follow.
const FOLLOW_EVERY: Duration = Duration::from_secs(1);
/// Things that are followed before it is looked again, and records that are forgotten in one transaction.
const PART: u32 = 500;

/// Works until the process ends.
pub(crate) async fn run(parts: Arc<Parts>) {
    let mut forgotten: Option<Timestamp> = None;
    loop {
        if let Err(error) = follow(&parts).await {
            warn!(%error, "replays and removals wait");
        }
        let now = parts.clock.now();
        let every = parts.options.retention_every.0;
        if forgotten.is_none_or(|at| now.since(at) >= every) {
            forgotten = Some(now);
            if let Err(error) = forget(&parts, now).await {
                warn!(%error, "records in quarantine stay longer than they should");
            }
        }
        tokio::time::sleep(FOLLOW_EVERY).await;
    }
}

/// Forgets records in quarantine and requests whose time is over.
async fn forget(parts: &Parts, now: Timestamp) -> Result<()> {
    while parts.db.write(Expire { now, limit: PART }).await? > 0 {}
    parts.db.write(silver_request::Expire { now }).await?;
    Ok(())
}

/// Does what bronze asks for, in the order in which it was asked.
async fn follow(parts: &Arc<Parts>) -> Result<()> {
    for task in parts.db.read(Tasks { limit: PART }).await? {
        let done = match task.kind {
            Kind::Replay => replay(parts, &task).await,
            Kind::Forget => remove(parts, &task).await,
            Kind::Supersede => supersede(parts, &task).await,
        };
        match done {
            Ok(()) => {}
            // The same would come of it again; a person has to look at it.
            Err(error) if is_final(&error) => {
                warn!(batch = task.batch_id, dataset = task.dataset, %error, "not followed");
            }
            Err(error) => return Err(error),
        }
        parts.db.write(Followed { id: task.id }).await?;
    }
    Ok(())
}

const fn is_final(error: &Error) -> bool {
    matches!(
        error,
        Error::BatchNotFound { .. }
            | Error::DatasetNotFound { .. }
            | Error::SchemaChanged { .. }
            | Error::SchemaIncompatible { .. }
            | Error::QualityTooLow { .. }
            | Error::Field { .. }
    )
}

/// Processes a batch anew.
async fn replay(parts: &Arc<Parts>, task: &Task) -> Result<()> {
    if task.dataset.is_empty() {
        return Ok(());
    }
    let get = GetBatch { org_id: task.org_id, id: task.batch_id.clone() };
    let bronze = parts.db.read(get).await?;
    let dataset = parts.datasets.get(task.org_id, &task.dataset, 0).await?;
    if dataset.definition.as_ref().is_none_or(|it| it.silver.is_none()) {
        return Ok(());
    }
    let job = Job {
        caller: parts.background(task.org_id),
        fence: Fence { org_id: task.org_id, ..Fence::default() },
        pipeline_id: String::new(),
        bronze,
        dataset,
        force: true,
    };
    let outcome = Box::pin(super::run::process(parts, &job)).await?;
    info!(batch = task.batch_id, rows = outcome.result.output_records, "batch replayed");
    Box::pin(refine::follow(parts, task.org_id, &task.dataset)).await
}

/// Takes away what was made of older full refreshes of a stream, in one version.
async fn supersede(parts: &Arc<Parts>, task: &Task) -> Result<()> {
    let (org_id, batch_id) = (task.org_id, task.batch_id.clone());
    let older = parts.db.read(Older { org_id, batch_id }).await?;
    let Some(table) = parts.tables.find(org_id, Layer::Silver, &task.dataset).await? else {
        return Ok(());
    };
    if older.is_empty() {
        return Ok(());
    }
    let column = ColumnPath::find(&table.snapshot().await?.schema(), table::BATCH_ID)?;
    let ids = older.into_iter().map(|it| ScalarValue::Utf8(Some(it)));
    let of_older = Filter::is_in(&column, ids);
    let caller = parts.background(org_id);
    let note = tables::note(&caller, "", &task.batch_id, "full refresh complete");
    let erased = Box::pin(table.erase(of_older.expression(), &note)).await?;
    info!(batch = task.batch_id, rows = erased.rows, "rows of older refreshes were removed");
    Ok(())
}

/// Takes away what was made of a batch.
async fn remove(parts: &Arc<Parts>, task: &Task) -> Result<()> {
    let (org_id, batch_id) = (task.org_id, task.batch_id.clone());
    if !task.dataset.is_empty()
        && let Some(table) = parts.tables.find(org_id, Layer::Silver, &task.dataset).await?
    {
        let schema = table.snapshot().await?.schema();
        let column = ColumnPath::find(&schema, table::BATCH_ID)?;
        let id = ScalarValue::Utf8(Some(batch_id.clone()));
        let of_batch = Filter::compare(&column, Comparison::Equal, id);
        let note = tables::note(&parts.background(org_id), "", &batch_id, "batch removed");
        table.erase(of_batch.expression(), &note).await?;
        // What the rows that went had outdone of another data set comes back.
        refine::forget(parts, org_id, &task.dataset).await?;
        Box::pin(refine::follow(parts, org_id, &task.dataset)).await?;
    }
    parts.db.write(Forget { org_id, batch_id }).await
}
