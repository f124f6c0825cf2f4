//! Forgets executions and backfills that ended long ago, old lineage, and keys that do not count any more.

use std::collections::BTreeMap;
use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::auth::v1::GrantTarget;
use service::ids::Ids;
use store::{Tx, Work};
use tracing::warn;

use crate::core::record;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::{backfill, execution, idempotency, lineage};

/// Between two rounds.
const EVERY: Duration = Duration::from_secs(600);
/// Executions that one transaction forgets.
const BATCH: u32 = 100;

/// Forgets what is old, again and again.
pub(crate) async fn run(parts: &Parts) {
    loop {
        let mut is_more = true;
        while is_more {
            let now = parts.now();
            let before = now - parts.options.executions_kept.0;
            let sweep = Sweep { before, now, seed: parts.seed() };
            is_more = match parts.db.write(sweep).await {
                Ok(count) => count == BATCH as usize,
                Err(error) => {
                    warn!(%error, "what is old was not forgotten");
                    false
                }
            };
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Forgets some of what is old.
struct Sweep {
    /// Executions that ended before go.
    before: Timestamp,
    now: Timestamp,
    seed: u64,
}

impl Work for Sweep {
    /// How many executions it forgot.
    type Output = usize;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        idempotency::sweep(tx, self.now).await?;
        backfill::sweep(tx, self.before).await?;
        lineage::sweep(tx, self.before).await?;
        let ended = execution::ended_before(tx, self.before, BATCH).await?;
        let count = ended.len();
        let mut by_org: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        for (org, id) in ended {
            by_org.entry(org).or_default().push(id);
        }
        let ids = Ids::new(self.now, self.seed);
        for (org, executions) in by_org {
            execution::remove(tx, org, &executions).await?;
            let target =
                |id: String| GrantTarget { entity_type: "execution".to_owned(), entity_id: id };
            let gone = executions.into_iter().map(target).collect();
            record::forget(tx, &ids, self.now, org, gone).await?;
        }
        Ok(count)
    }
}
