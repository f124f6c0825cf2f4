//! Starts what is due: occurrences of schedules, chunks of backfills.
//!
//! Owns:      the rounds in which it is looked, and the lease by which one process of all does it.
//! Invariant: time is the injected clock's; a process that has lost the lease starts nothing.
//! Not here:  what becomes of occurrences and chunks (`core`), and running executions (`worker`).

mod follow;
mod zones;

use std::sync::Arc;
use std::time::Duration;

use base::{Timestamp, uuid_v7};
use chrono_tz::Tz;
use platform_proto::platform::config::v1::Pipeline;
use tokio_util::sync::CancellationToken;
use tracing::{debug, info, warn};

use crate::core::execution::New;
use crate::core::firing::{Fire, KEPT, Lead, Leave, Look, Sweep};
use crate::core::pump::{Pump, PumpNext};
use crate::core::schedule::{Get, made_at, plan};
use crate::error::{Error, Result};
use crate::metrics::{FIRINGS, LEADS};
use crate::parts::Parts;

pub(crate) use zones::Zones;

/// Time between two rounds at least, however often the bell rings.
const PAUSE: Duration = Duration::from_millis(100);
/// How often old firings are looked for.
const SWEEP_EVERY: Duration = Duration::from_secs(60);

/// Runs until `stop`.
pub(crate) async fn run(parts: Arc<Parts>, stop: CancellationToken) {
    tokio::join!(rounds(&parts, &stop), follow::run(&parts, &stop), zones::keep(&parts, &stop),);
}

async fn rounds(parts: &Parts, stop: &CancellationToken) {
    let mut leader = Leader::new(parts);
    let mut bell = parts.wake.subscribe();
    let mut was_well = true;
    while !stop.is_cancelled() {
        bell.borrow_and_update();
        match leader.round().await {
            Ok(()) => was_well = true,
            // One line for an outage, however long.
            Err(error) if was_well => {
                warn!(%error, "what is due cannot be started");
                was_well = false;
            }
            Err(error) => debug!(%error, "what is due cannot be started"),
        }
        let wait = async {
            tokio::time::sleep(PAUSE).await;
            tokio::select! {
                _ = bell.changed() => {}
                () = tokio::time::sleep(parts.options.look_every.0) => {}
            }
        };
        stop.run_until_cancelled(wait).await;
    }
    let owner = leader.owner.clone();
    if let Err(error) = parts.db.write(Leave { owner }).await {
        debug!(%error, "the lease of the scheduler is left to run out");
    }
}

/// A process that may start what is due.
struct Leader<'p> {
    parts: &'p Parts,
    /// Tells processes apart.
    owner: String,
    /// Until when it leads; in the past while another does.
    until: Timestamp,
    swept_at: Timestamp,
}

impl<'p> Leader<'p> {
    fn new(parts: &'p Parts) -> Self {
        let owner = uuid_v7(parts.now(), &*parts.random);
        Self { parts, owner, until: Timestamp::MIN, swept_at: Timestamp::MIN }
    }

    /// Starts everything that is due now, if this process leads.
    async fn round(&mut self) -> Result<()> {
        if !self.leads().await? {
            return Ok(());
        }
        let parts = self.parts;
        for (org_id, id) in parts.db.read(Look { now: parts.now() }).await? {
            let fire = Fire {
                org_id,
                id: id.clone(),
                owner: self.owner.clone(),
                now: parts.now(),
                seed: parts.seed(),
                waiting_max: parts.options.organization_waiting_max,
                zone: self.zone(org_id, &id).await?,
            };
            // Only what has changed something rings: what cannot start yet is tried with the next look.
            match parts.db.write(fire).await {
                Ok(Some(outcomes)) => {
                    if !outcomes.is_empty() {
                        parts.wake.ring();
                    }
                    for (outcome, count) in outcomes {
                        let outcome = outcome.as_str_name();
                        metrics::counter!(FIRINGS, "outcome" => outcome).increment(count);
                    }
                }
                Ok(None) => {
                    self.until = Timestamp::MIN;
                    return Ok(());
                }
                Err(error @ (Error::Store(_) | Error::Unavailable { .. })) => return Err(error),
                // One pipeline keeps no other from its time.
                Err(error) => warn!(org_id, pipeline = id, %error, "an occurrence was not started"),
            }
        }
        self.pump().await?;
        self.sweep().await
    }

    /// The zone in which the days of a pipeline's executions are counted, if they are and it is known.
    async fn zone(&self, org_id: i64, id: &str) -> Result<Option<Tz>> {
        let get = Get { org_id, id: id.to_owned() };
        match self.parts.db.read(get).await? {
            Some(seen) if 0 < seen.stored.pipeline.default_range_days => {
                Ok(zones::of_organization(self.parts, org_id).await)
            }
            Some(_) | None => Ok(None),
        }
    }

    /// Whether this process leads, taking or renewing the lease where that is due.
    async fn leads(&mut self) -> Result<bool> {
        let now = self.parts.now();
        let life = self.parts.options.lease.0;
        if now + life * 2 / 3 < self.until {
            return Ok(true);
        }
        let (owner, until) = (self.owner.clone(), now + life);
        let led = now < self.until;
        let leads = self.parts.db.write(Lead { owner, now, until }).await?;
        self.until = if leads { until } else { Timestamp::MIN };
        metrics::gauge!(LEADS).set(if leads { 1.0 } else { 0.0 });
        if leads && !led {
            info!(owner = self.owner, "this process starts what is due");
        }
        Ok(leads)
    }

    /// Starts chunks of backfills, as many as may run.
    async fn pump(&mut self) -> Result<()> {
        let parts = self.parts;
        for (org_id, id) in parts.db.read(PumpNext).await? {
            let pump = Pump {
                org_id,
                id: id.clone(),
                owner: self.owner.clone(),
                now: parts.now(),
                seed: parts.seed(),
                waiting_max: parts.options.organization_waiting_max,
            };
            match parts.db.write(pump).await {
                Ok(0) => {}
                Ok(_) => parts.wake.ring(),
                Err(error @ (Error::Store(_) | Error::Unavailable { .. })) => return Err(error),
                Err(error) => warn!(org_id, backfill = id, %error, "chunks were not started"),
            }
        }
        Ok(())
    }

    /// Forgets what became of occurrences long ago.
    async fn sweep(&mut self) -> Result<()> {
        let now = self.parts.now();
        if now < self.swept_at + SWEEP_EVERY && self.swept_at <= now {
            return Ok(());
        }
        self.swept_at = now;
        self.parts.db.write(Sweep { before: now - KEPT }).await
    }
}

/// The zone in which the days of an execution are counted that a person or another pipeline starts; auth is asked only if
/// they are.
///
/// # Errors
///
/// Auth does not tell, and never did.
pub(crate) async fn zone_of_days(parts: &Parts, new: &New) -> Result<Tz> {
    if !new.counts_days() {
        return Ok(Tz::UTC);
    }
    let zone = zones::of_organization(parts, new.org_id).await;
    zone.ok_or(Error::Unavailable { dependency: "auth" })
}

/// The zone in which an organisation counts days; `None` if auth does not tell, and never did.
pub(crate) async fn zone_of_organization(parts: &Parts, org_id: i64) -> Option<Tz> {
    zones::of_organization(parts, org_id).await
}

/// A pipeline that has to be known here: by what was heard of it, or by asking config.
///
/// # Errors
///
/// There is no such pipeline, or config does not answer.
pub(crate) async fn require(parts: &Parts, org_id: i64, id: &str) -> Result<()> {
    if parts.db.read(Get { org_id, id: id.to_owned() }).await?.is_some() {
        return Ok(());
    }
    let pipeline = parts.pipeline(org_id, id).await?;
    follow::declare(parts, org_id, pipeline).await
}

/// When a pipeline will run next by its schedule; `None` if it will not.
pub(crate) async fn next_run_at(parts: &Parts, pipeline: &Pipeline) -> Option<Timestamp> {
    let get = Get { org_id: pipeline.org_id, id: pipeline.id.clone() };
    match parts.db.read(get).await {
        Ok(Some(seen)) if seen.stored.pause.is_some() => None,
        Ok(Some(seen)) => seen.stored.next_run_at,
        Ok(None) | Err(_) => {
            let zone = zones::of(parts, pipeline.org_id, pipeline).await.unwrap_or_default();
            plan(pipeline, zone)?.next(parts.now(), made_at(pipeline))
        }
    }
}
