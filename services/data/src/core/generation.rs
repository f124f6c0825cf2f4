//! Decisions about full refreshes: once one is complete and processed, rows of older ones go.

use base::Timestamp;
use service::ids::Ids;
use store::{Tx, Work};

use crate::error::{Error, Result};
use crate::store::bronze;
use crate::store::follow::{self, Kind, Task};
use crate::store::generation;

/// Batches whose rows go at once; what is older went when an earlier refresh was complete.
const OLDER_MAX: u32 = 10_000;

/// Asks for rows of older full refreshes to go, if a batch that was processed now is the last one that was waited for,
/// or is of an older one itself.
pub(super) async fn follow(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    (org_id, batch_id, dataset): (i64, &str, &str),
) -> Result<()> {
    let Some(batch) = bronze::find(tx, org_id, batch_id).await? else { return Ok(()) };
    let Some(complete) = generation::complete(tx, &batch).await? else { return Ok(()) };
    let own = batch.message.generation_id;
    let is_older = own < complete.generation && batch.ingested_at() <= complete.at;
    if own != complete.generation && !is_older {
        return Ok(());
    }
    if generation::is_waiting(tx, &batch, complete.generation).await? {
        return Ok(());
    }
    let task = Task {
        id: ids.next(),
        org_id,
        kind: Kind::Supersede,
        batch_id: complete.batch_id,
        dataset: dataset.to_owned(),
        replay_id: String::new(),
        created_at: now,
    };
    follow::push(tx, &task).await
}

/// Batches whose rows go because of one that completes a full refresh.
pub(crate) struct Older {
    pub(crate) org_id: i64,
    pub(crate) batch_id: String,
}

impl Work for Older {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        match bronze::find(tx, self.org_id, &self.batch_id).await? {
            Some(completing) => generation::older(tx, &completing, OLDER_MAX).await,
            None => Ok(Vec::new()),
        }
    }
}
