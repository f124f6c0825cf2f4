//! Rows of batches that were committed by a process that died before it wrote them.

use std::sync::Arc;

use lake::Commit;
use tracing::{info, warn};

use super::detail;
use crate::core::bronze::Repair;
use crate::core::table::{All, Get, Repaired};
use crate::error::Result;
use crate::parts::Parts;
use crate::store::table::Known;
use crate::tables::Layer;

/// Commits that are looked at in one step.
const STEP: usize = 256;
/// Tables that are looked at in one step.
const TABLES: u32 = 256;

/// Looks through the commits of a bronze table that were not looked at before, newest first, and makes the rows that
/// are missing.
pub(crate) async fn table(parts: &Parts, org_id: i64, name: &str) -> Result<()> {
    let key = (org_id, Layer::Bronze, name.to_owned());
    let Some(known) = parts.db.read(Get(key.clone())).await? else { return Ok(()) };
    let Some(table) = parts.tables.find(org_id, Layer::Bronze, name).await? else { return Ok(()) };
    let newest = table.snapshot().await?.version();
    let done = u64::try_from(known.repaired).ok();
    let mut before = Some(newest + 1);
    loop {
        let commits = table.history(before, STEP).await?;
        let Some(last) = commits.last() else { break };
        before = Some(last.version);
        let is_new = |it: &&Commit| done.is_none_or(|done| done < it.version);
        let fresh: Vec<_> = commits.iter().filter(is_new).filter_map(batch).collect();
        if !fresh.is_empty() {
            let caller = parts.background(org_id);
            parts.db.write(Repair { caller, batches: fresh }).await?;
        }
        if !commits.iter().all(|it| is_new(&it)) || last.version == 0 {
            break;
        }
    }
    let version = i64::try_from(newest).unwrap_or(i64::MAX);
    parts.db.write(Repaired { key, version }).await
}

/// The batch of a commit, and how far its writer had counted.
fn batch(commit: &Commit) -> Option<(crate::store::bronze::Batch, Option<(String, i64)>)> {
    let batch = detail::of_commit(commit)?;
    Some((batch, detail::counted(commit)))
}

/// Looks through every bronze table, once, when the process begins.
pub(crate) async fn all(parts: Arc<Parts>) {
    let mut after = (0, String::new(), String::new());
    loop {
        let tables = match parts.db.read(All { after: after.clone(), limit: TABLES }).await {
            Ok(tables) => tables,
            Err(error) => return warn!(%error, "bronze tables were not looked through"),
        };
        let Some(last) = tables.last() else { return };
        after = (last.org_id, last.layer.name().to_owned(), last.name.clone());
        for known in tables.iter().filter(|it| it.layer == Layer::Bronze) {
            let Known { org_id, name, .. } = known;
            match table(&parts, *org_id, name).await {
                Ok(()) => {}
                Err(error) => warn!(org_id, name, %error, "a table was not looked through"),
            }
        }
        info!(tables = tables.len(), "bronze tables were looked through");
    }
}
