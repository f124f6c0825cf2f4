//! Workers: each takes up one sync after the other, and brings its streams.
//!
//! Owns:      the life of a sync from its claim to its end: lease, cancellation, retries, stop.
//! Invariant: as many syncs run as there are workers, and what a worker writes counts only while it has the lease.
//! Not here:  which sync is next (`core::queue`), how a stream is read (`source`).

mod bronze;
mod stream;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use futures_util::FutureExt as _;
use platform_proto::platform::common::v1::ExecutionStatus;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use self::stream::Job;
use crate::core::queue::{Claim, EndStream, Extend, Feel, Forget, Held, IsAnyDue, LetGo, is_left};
use crate::core::sync::Seen;
use crate::error::{Error, Result};
use crate::metrics::SYNCS;
use crate::parts::Parts;

/// How often it is looked for work that nobody of this process was told of.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often it is looked whether a sync was cancelled.
const FEEL_EVERY: Duration = Duration::from_millis(500);
/// How long a worker that lost its database pauses.
const PAUSE: Duration = Duration::from_secs(1);
/// How often old syncs are forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(3600);

/// Takes up syncs until the stop.
pub(crate) async fn run(parts: Arc<Parts>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match claim(&parts).await {
            Ok(Some(seen)) if seen.sync.status == ExecutionStatus::Running => {
                parts.changed();
                let id = seen.sync.id.clone();
                let work = AssertUnwindSafe(work(&parts, seen, &stop)).catch_unwind();
                if work.await.is_err() {
                    // Its lease ends, and another worker takes it up.
                    error!(sync = id, "a worker panicked");
                    metrics::counter!(SYNCS, "outcome" => "panicked").increment(1);
                    sleep(PAUSE).await;
                }
                parts.changed();
            }
            // It was cancelled while nobody had it.
            Ok(Some(_)) => parts.changed(),
            Ok(None) => {
                let rings = tokio::time::timeout(LOOK_EVERY, parts.queued.notified());
                _ = stop.run_until_cancelled(rings).await;
            }
            Err(error) => {
                warn!(%error, "no sync was taken up");
                stop.run_until_cancelled(sleep(PAUSE)).await;
            }
        }
    }
}

/// Forgets old syncs, until the stop.
pub(crate) async fn forget(parts: Arc<Parts>, stop: CancellationToken) {
    let rounds = async {
        loop {
            match parts.db.write(Forget { now: parts.clock.now() }).await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => warn!(%error, "old syncs were not forgotten"),
            }
            sleep(FORGET_EVERY).await;
        }
    };
    stop.run_until_cancelled(rounds).await;
}

async fn claim(parts: &Parts) -> Result<Option<Seen>> {
    let now = parts.clock.now();
    let per_connector = i64::from(parts.options.syncs_per_connector_max);
    // Most looks find nothing, and a look does not hold up what is written.
    if !parts.db.read(IsAnyDue { now, per_connector }).await? {
        return Ok(None);
    }
    let lease = parts.options.sync_lease.0;
    parts.db.write(Claim { now, lease, per_connector }).await
}

/// Why a worker lets go of a sync.
enum End {
    /// Each of its streams has ended, for now.
    Done,
    /// Somebody cancelled it.
    Cancelled,
    /// Another worker has it.
    Lost,
    /// The process stops, or the database failed: another worker goes on, after a while.
    Left(Duration),
}

async fn work(parts: &Arc<Parts>, seen: Seen, stop: &CancellationToken) {
    let sync = &seen.sync;
    let held = Held { org_id: sync.org_id, id: sync.id.clone(), lease: sync.lease };
    info!(sync = held.id, org = held.org_id, attempt = sync.attempt, "sync taken up");
    let fence = AtomicI64::new(sync.fence);
    let end = tokio::select! {
        biased;
        () = stop.cancelled() => End::Left(Duration::ZERO),
        end = pulse(parts, &held, &fence) => end,
        end = streams(parts, &held, &seen, &fence) => end,
    };
    let (outcome, is_left) = match end {
        End::Done => ("done", None),
        End::Cancelled => ("cancelled", None),
        End::Lost => ("lost", None),
        End::Left(pause) => ("left", Some(pause)),
    };
    metrics::counter!(SYNCS, "outcome" => outcome).increment(1);
    if matches!(end, End::Lost) {
        warn!(sync = held.id, "another worker has the sync");
        return;
    }
    let id = held.id.clone();
    match parts.db.write(LetGo { held, now: parts.clock.now(), is_left }).await {
        Ok(()) => info!(sync = id, outcome, "sync let go"),
        // Its lease ends, and another worker takes it up.
        Err(error) => warn!(sync = id, %error, "a sync was not let go"),
    }
}

/// Keeps the lease, and ends once the work has to.
async fn pulse(parts: &Parts, held: &Held, fence: &AtomicI64) -> End {
    let lease = parts.options.sync_lease.0;
    let every = FEEL_EVERY.min(lease / 4);
    let mut since = Duration::ZERO;
    loop {
        sleep(every).await;
        since += every;
        match parts.db.read(Feel(held.clone())).await {
            Ok(pulse) if pulse.is_cancelled => return End::Cancelled,
            Ok(pulse) => _ = fence.fetch_max(pulse.fence, Ordering::Relaxed),
            Err(Error::LeaseLost { .. }) => return End::Lost,
            Err(error) => warn!(sync = held.id, %error, "a sync was not looked at"),
        }
        if since < lease / 3 {
            continue;
        }
        let extend = Extend { held: held.clone(), until: parts.clock.now() + lease };
        match parts.db.write(extend).await {
            Ok(()) => since = Duration::ZERO,
            Err(Error::LeaseLost { .. }) => return End::Lost,
            Err(error) => warn!(sync = held.id, %error, "a lease was not lengthened"),
        }
    }
}

/// Brings the streams of a sync one after the other. Each succeeds and fails on its own.
async fn streams(parts: &Arc<Parts>, held: &Held, seen: &Seen, fence: &AtomicI64) -> End {
    for (place, body) in seen.streams.iter().enumerate() {
        if !is_left(body) {
            continue;
        }
        let job = Job { parts, held, sync: &seen.sync, place, fence };
        let ended = match job.run().await {
            Ok(ending) => {
                let now = parts.clock.now();
                parts.db.write(EndStream { held: held.clone(), place, now, ending }).await
            }
            Err(error) => Err(error),
        };
        match ended {
            Ok(()) => parts.changed(),
            Err(Error::LeaseLost { .. }) => return End::Lost,
            Err(error) => {
                warn!(sync = held.id, %error, "a sync is left for later");
                return End::Left(PAUSE);
            }
        }
    }
    End::Done
}
