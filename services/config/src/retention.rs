//! What goes with time: old changes, remains of deleted objects, events that nobody takes.

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};
use tracing::{info, warn};

use crate::error::{Error, Result};
use crate::kind::{Kind, Remains};
use crate::parts::Parts;
use crate::relay::CHANGES;
use crate::store::{object, retention};

/// How often it is looked for.
const EVERY: Duration = Duration::from_secs(3600);
/// Rows that one transaction takes away, so that it holds nobody up.
const ROWS_MAX: u32 = 1000;
const DAY: Duration = Duration::from_secs(86_400);

/// Takes away what has had its time, now and every hour, until the stop.
pub(crate) async fn run(parts: Arc<Parts>) {
    let stop = parts.tasks.stop();
    let rounds = async {
        loop {
            if let Err(error) = round(&parts).await {
                warn!(%error, "old changes were not removed");
            }
            tokio::time::sleep(EVERY).await;
        }
    };
    stop.run_until_cancelled(rounds).await;
}

/// One round, in as many small transactions as it takes; how many rows went.
pub(crate) async fn round(parts: &Parts) -> Result<u64> {
    let now = parts.clock.now();
    let mut total = 0;
    loop {
        let gone =
            parts.db.write(Forget { now, changes_kept: parts.options.changes_kept.0 }).await?;
        total += gone;
        if gone < u64::from(ROWS_MAX) {
            break;
        }
    }
    if 0 < total {
        info!(rows = total, "old changes and remains were removed");
    }
    Ok(total)
}

/// Takes away some of what has had its time.
struct Forget {
    now: Timestamp,
    changes_kept: Duration,
}

impl Work for Forget {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let before = self.now - self.changes_kept;
        let mut gone = retention::compact(tx, before, ROWS_MAX).await?;
        gone += retention::forget_events(tx, CHANGES, before).await?;
        for kind in Kind::ALL {
            let days = match kind.remains() {
                Remains::Nothing => continue,
                Remains::Versions { days } | Remains::Name { days } => days,
            };
            let before = self.now - DAY * days;
            for (org, kind, id) in retention::deleted(tx, kind, before, ROWS_MAX / 10).await? {
                object::remove(tx, org, kind, &id).await?;
                gone += 1;
            }
        }
        Ok(gone)
    }
}
