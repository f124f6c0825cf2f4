//! What waits in the queue of an organisation.

use std::collections::BTreeMap;
use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};

use crate::error::{Error, Result};
use crate::store::sync::{self, Waiting};

/// How far back it is looked for how long syncs take.
const DAY: Duration = Duration::from_secs(86_400);

/// What waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Queue {
    pub(crate) waiting: i64,
    /// By the number of `FetchPriority`, and by that of `ConnectorType`.
    pub(crate) by_priority: BTreeMap<i64, i64>,
    pub(crate) by_kind: BTreeMap<i64, i64>,
    pub(crate) running: i64,
    /// Unset if nothing waits, or nothing has ended in the last day.
    pub(crate) done_at: Option<Timestamp>,
}

/// Reads what waits.
pub(crate) struct GetQueue {
    pub(crate) org_id: i64,
    pub(crate) now: Timestamp,
    /// Syncs that run at a time.
    pub(crate) workers: u32,
}

impl Work for GetQueue {
    type Output = Queue;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Queue> {
        let mut queue = Queue::default();
        for open in sync::waiting(tx, self.org_id, self.now).await? {
            let Waiting { priority, kind, is_running, count } = open;
            if is_running {
                queue.running += count;
                continue;
            }
            queue.waiting += count;
            *queue.by_priority.entry(priority).or_default() += count;
            *queue.by_kind.entry(kind).or_default() += count;
        }
        if 0 < queue.waiting {
            let mean = sync::mean(tx, self.org_id, self.now - DAY).await?;
            queue.done_at = mean.map(|mean| self.now + mean * rounds(queue.waiting, self.workers));
        }
        Ok(queue)
    }
}

/// How often all workers have to take something up.
fn rounds(waiting: i64, workers: u32) -> u32 {
    let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
    waiting.div_ceil(workers.max(1)).min(1_000_000)
}
