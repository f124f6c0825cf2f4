//! One execution under its lease, from taking it up until it ends or is given back.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::Timestamp;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt as _};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::calls::{Context, Outcome};
use crate::core::machine::{Event, Row};
use crate::core::run::{Change, Look, Renew, Save, Saved};
use crate::error::Error;
use crate::metrics::{ENDED, LEASES_LOST, RUNNING, STEP_SECONDS, STEPS};
use crate::parts::Parts;

/// The longest wait for a retry during which an execution keeps its place; for a longer one it is given back.
const HOLD: Duration = Duration::from_secs(5);
/// Between two attempts to write while the store does not answer.
const STORE_PAUSE: Duration = Duration::from_millis(200);

/// Ids of syncs that run, by the position of their step.
pub(super) type Syncs = Arc<Mutex<BTreeMap<i64, String>>>;

/// The execution is not this worker's any more.
struct Lost;

/// Drives an execution.
pub(super) async fn drive(parts: Arc<Parts>, row: Row, stop: CancellationToken) {
    metrics::gauge!(RUNNING).increment(1.0);
    let mut drive = Drive { parts, row, syncs: Syncs::default(), running: FuturesUnordered::new() };
    if drive.run(stop).await.is_err() {
        metrics::counter!(LEASES_LOST).increment(1);
        let id = &drive.row.execution.id;
        warn!(execution = id, "the lease is lost: another worker goes on");
    }
    metrics::gauge!(RUNNING).decrement(1.0);
    drive.parts.wake.ring();
}

struct Drive {
    parts: Arc<Parts>,
    /// As it was last written.
    row: Row,
    syncs: Syncs,
    running: FuturesUnordered<BoxFuture<'static, (i64, Outcome)>>,
}

impl Drive {
    async fn run(&mut self, stop: CancellationToken) -> Result<(), Lost> {
        let mut bell = self.parts.wake.subscribe();
        loop {
            self.begin().await?;
            if !self.is_running() {
                return Ok(());
            }
            if self.running.is_empty() && self.park().await? {
                return Ok(());
            }
            bell.borrow_and_update();
            let pause = self.pause();
            tokio::select! {
                biased;
                () = stop.cancelled() => {
                    self.running.clear();
                    return self.save(Event::Released).await;
                }
                Some((position, outcome)) = self.running.next() => {
                    self.ended(position, outcome).await?;
                }
                _ = bell.changed() => self.look().await?,
                () = tokio::time::sleep(pause) => self.look().await?,
            }
            if !self.is_running() {
                return Ok(());
            }
        }
    }

    fn is_running(&self) -> bool {
        self.row.execution.is_open() && !self.row.execution.lease.owner.is_empty()
    }

    /// How long there is nothing to look at.
    fn pause(&self) -> Duration {
        let longest = self.parts.options.look_every.0;
        let now = self.parts.now();
        let retry = self.row.next_retry().filter(|at| now < *at).map(|at| at.since(now));
        retry.map_or(longest, |retry| retry.min(longest))
    }

    /// Begins steps as long as there is room.
    async fn begin(&mut self) -> Result<(), Lost> {
        let most = self.parts.options.steps_max as usize;
        for position in self.row.ready(self.parts.now()) {
            if most <= self.running.len() || !self.is_running() {
                break;
            }
            self.save(Event::Began { position }).await?;
            if !self.is_running() {
                break;
            }
            let context = Context::new(&self.parts, &self.row, position, &self.syncs);
            let Some(context) = context else { continue };
            let started = Instant::now();
            let layer = context.step.body.layer.name();
            let work = async move {
                let outcome = context.run().await;
                metrics::histogram!(STEP_SECONDS, "layer" => layer)
                    .record(started.elapsed().as_secs_f64());
                (position, outcome)
            };
            self.running.push(work.boxed());
        }
        Ok(())
    }

    /// Gives the execution back if nothing can be done for a while.
    async fn park(&mut self) -> Result<bool, Lost> {
        let now = self.parts.now();
        match self.row.next_retry().filter(|at| now + HOLD < *at) {
            Some(until) => {
                self.save(Event::Parked { until }).await?;
                Ok(!self.is_running())
            }
            None => Ok(false),
        }
    }

    async fn ended(&mut self, position: i64, outcome: Outcome) -> Result<(), Lost> {
        self.syncs.lock().expect("no panic under this lock").remove(&position);
        let layer = self.row.at(position).map_or("", |step| step.body.layer.name());
        let (event, name) = match outcome {
            Outcome::Done(made) => {
                let name = if made.is_skipped { "skipped" } else { "done" };
                (Event::Done { position, made }, name)
            }
            Outcome::Failed { failed, brought } => {
                (Event::Failed { position, failed, brought }, "failed")
            }
            // Whoever was called knows of a newer attempt.
            Outcome::Stale => return Err(Lost),
        };
        metrics::counter!(STEPS, "layer" => layer, "outcome" => name).increment(1);
        self.save(event).await
    }

    /// Looks at the clock, and at what others wrote: a wish to cancel, another fence.
    async fn look(&mut self) -> Result<(), Lost> {
        let now = self.parts.now();
        let execution = &self.row.execution;
        if execution.deadline.is_some_and(|deadline| deadline <= now) {
            return self.end(Event::TimedOut).await;
        }
        let (org_id, id) = (execution.org_id, execution.id.clone());
        match self.parts.db.read(Look { org_id, id }).await {
            Ok(Some(standing)) if standing.fence != execution.lease.fence => return Err(Lost),
            Ok(Some(standing)) if standing.cancel_requested => {
                self.row.execution.revision = standing.revision;
                return self.end(Event::Cancel { reason: standing.cancel_reason }).await;
            }
            Ok(Some(_)) => {}
            Ok(None) => return Err(Lost),
            Err(error) => warn!(%error, "the execution was not looked at"),
        }
        self.renew(now).await
    }

    /// Renews the lease when its time has come.
    async fn renew(&mut self, now: Timestamp) -> Result<(), Lost> {
        let execution = &self.row.execution;
        let lease = &execution.lease;
        let renewed_at = lease.renewed_at.unwrap_or(now);
        if now < renewed_at + self.parts.options.heartbeat.0 {
            return Ok(());
        }
        let until = now + self.parts.options.lease.0;
        let renew = Renew {
            org_id: execution.org_id,
            id: execution.id.clone(),
            fence: lease.fence,
            now,
            until,
        };
        match self.parts.db.write(renew).await {
            Ok(true) => {
                let lease = &mut self.row.execution.lease;
                (lease.renewed_at, lease.expires_at) = (Some(now), Some(until));
                Ok(())
            }
            Ok(false) => Err(Lost),
            // Somebody else may have taken over by then.
            Err(_) if lease.expires_at.is_none_or(|end| end <= now) => Err(Lost),
            Err(error) => {
                warn!(%error, "the lease was not renewed");
                Ok(())
            }
        }
    }

    /// Ends the execution, and the syncs that run for it.
    async fn end(&mut self, event: Event) -> Result<(), Lost> {
        self.running.clear();
        let syncs = std::mem::take(&mut *self.syncs.lock().expect("no panic under this lock"));
        super::stream::cancel(&self.parts, &self.row.execution, syncs.into_values());
        self.save(event).await
    }

    /// Writes what an event makes of the execution, as long as the lease holds.
    async fn save(&mut self, event: Event) -> Result<(), Lost> {
        let mut event = event;
        loop {
            let now = self.parts.now();
            let change = Change::of(&self.row, event.clone(), now, self.parts.seed());
            let change = Arc::new(change);
            match self.parts.db.write(Save(Arc::clone(&change))).await {
                Ok(Saved::Yes) => {
                    self.row = change.row.clone();
                    self.note();
                    self.parts.wake.ring();
                    return Ok(());
                }
                Ok(Saved::Cancel { reason, revision }) => {
                    self.row.execution.revision = revision;
                    self.running.clear();
                    let syncs =
                        std::mem::take(&mut *self.syncs.lock().expect("no panic under this lock"));
                    super::stream::cancel(&self.parts, &self.row.execution, syncs.into_values());
                    event = Event::Cancel { reason };
                }
                Ok(Saved::Stale) => return Err(Lost),
                Err(Error::Store(error))
                    if matches!(error.kind(), store::Kind::Unavailable | store::Kind::Full) =>
                {
                    if self.row.execution.lease.expires_at.is_none_or(|end| end <= now) {
                        return Err(Lost);
                    }
                    warn!(%error, "what became of an execution was not written; again");
                    tokio::time::sleep(STORE_PAUSE).await;
                }
                Err(error) => {
                    warn!(%error, execution = self.row.execution.id, "an execution is given up");
                    return Err(Lost);
                }
            }
        }
    }

    /// Counts an execution that has ended.
    fn note(&self) {
        let execution = &self.row.execution;
        if execution.is_open() {
            return;
        }
        let status = execution.status.as_str_name().trim_start_matches("EXECUTION_STATUS_");
        metrics::counter!(ENDED, "status" => status.to_lowercase()).increment(1);
        info!(
            execution = execution.id,
            pipeline = execution.pipeline_id,
            status,
            "execution ended"
        );
    }
}
