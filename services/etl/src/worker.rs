//! Runs executions: takes them up under a lease, does their steps, and writes what comes of them.
//!
//! Owns:      which executions this process runs, and the calls that their steps make.
//! Invariant: nothing is written for an execution but under the fence it was taken up with; a worker that lost its lease
//!            stops; a step whose outcome could not be written is done again, by calls that repeat safely.
//! Not here:  what follows from an outcome (`core::machine`), reading sources (connector), tables (data).

mod aggregation;
mod batch;
mod calls;
mod drive;
mod refinement;
mod stream;

use std::sync::Arc;

use base::uuid_v7;
use runtime::OnError;
use store::{Tx, Work};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::core::run::{Take, Taken};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::queue;

/// Takes up executions until `stop`.
pub(crate) async fn run(parts: Arc<Parts>, stop: CancellationToken) {
    let slots = Arc::new(Semaphore::new(parts.options.executions_max as usize));
    // Each process has a name of its own, which no other ever had.
    let worker = uuid_v7(parts.now(), &*parts.random);
    let mut bell = parts.wake.subscribe();
    loop {
        let slot = Arc::clone(&slots).acquire_owned();
        let Some(Ok(slot)) = stop.run_until_cancelled(slot).await else { return };
        bell.borrow_and_update();
        match take(&parts, &worker, &stop).await {
            Ok(Taken::Row(row)) => {
                let execution = &row.execution;
                info!(
                    org_id = execution.org_id,
                    execution = execution.id,
                    pipeline = execution.pipeline_id,
                    fence = execution.lease.fence,
                    "execution is taken up"
                );
                parts.wake.ring();
                let (shared, until) = (Arc::clone(&parts), stop.clone());
                parts.tasks.spawn("etl execution", OnError::Log, async move {
                    let _slot = slot;
                    drive::drive(shared, *row, until).await;
                    Ok(())
                });
                continue;
            }
            Ok(Taken::Ended) => {
                parts.wake.ring();
                continue;
            }
            Ok(Taken::Nothing) => {}
            Err(error) => warn!(%error, "no execution was taken up"),
        }
        drop(slot);
        let changed = async {
            tokio::select! {
                _ = bell.changed() => {}
                () = tokio::time::sleep(parts.options.look_every.0) => {}
            }
        };
        if stop.run_until_cancelled(changed).await.is_none() {
            return;
        }
    }
}

async fn take(parts: &Parts, worker: &str, stop: &CancellationToken) -> Result<Taken> {
    let (now, running_max) = (parts.now(), parts.options.organization_running_max);
    // Most looks find nothing, and need no turn at writing.
    if !parts.db.read(IsDue { now, running_max }).await? || stop.is_cancelled() {
        return Ok(Taken::Nothing);
    }
    let take = Take {
        worker: worker.to_owned(),
        lease: parts.options.lease.0,
        running_max,
        now,
        seed: parts.seed(),
    };
    parts.db.write(take).await
}

/// Whether an execution may be taken up.
struct IsDue {
    now: base::Timestamp,
    running_max: u32,
}

impl Work for IsDue {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        Ok(queue::next(tx, self.now, self.running_max).await?.is_some())
    }
}
