//! What runs beside the calls: looking for revocations, rotating keys, removing what has ended.

use std::sync::Arc;
use std::time::Duration;

use runtime::{BoxError, OnError};
use tokio::time::MissedTickBehavior;
use tracing::warn;

use crate::Error;
use crate::core::Auth;
use crate::core::audit::retention::retain;
use crate::core::keys::{LoadKeys, Rotate, Rotation};
use crate::core::organization::removal::Remove;
use crate::core::revocation::{Head, KeyRevoked};
use crate::core::sweep::Sweep;

/// How often the table of revocations is looked at: servers are to hear of one within a second.
const LOOK: Duration = Duration::from_millis(250);
/// How often keys are looked at, and what has ended is removed.
const TIDY: Duration = Duration::from_secs(60);
/// How often it is written when API keys were used.
const USES: Duration = Duration::from_secs(10);
/// How often events are looked for that are older than they are kept.
const RETENTION: Duration = Duration::from_secs(600);

/// Spawns the tasks.
pub(crate) fn spawn(auth: &Arc<Auth>) {
    let tasks = &auth.tasks;
    tasks.spawn("revocation_feed", OnError::Stop, every(Arc::clone(auth), LOOK, look));
    tasks.spawn("auth_tidy", OnError::Stop, every(Arc::clone(auth), TIDY, tidy));
    tasks.spawn("api_key_uses", OnError::Stop, every(Arc::clone(auth), USES, write_uses));
    tasks.spawn("audit_retention", OnError::Stop, every(Arc::clone(auth), RETENTION, retain));
}

/// Does something again and again; a failure is logged, and the next time may be better.
async fn every(
    auth: Arc<Auth>,
    period: Duration,
    work: impl AsyncFn(&Auth) -> Result<(), Error>,
) -> Result<(), BoxError> {
    let stop = auth.tasks.stop();
    let mut ticks = tokio::time::interval(period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            _ = ticks.tick() => {}
        }
        if let Err(error) = work(&auth).await {
            warn!(%error, "background work failed");
        }
    }
}

async fn look(auth: &Auth) -> Result<(), Error> {
    let known = *auth.feed.watch().borrow();
    let head = auth.db.read(Head).await?;
    // A key that an operator revoked signs nothing from now on.
    if head > known && auth.db.read(KeyRevoked { after: known }).await? {
        rotate(auth).await?;
    }
    auth.feed.reached(head, auth.clock.now());
    Ok(())
}

async fn write_uses(auth: &Auth) -> Result<(), Error> {
    while let Some(write) = auth.uses.take() {
        auth.db.write(write).await?;
    }
    Ok(())
}

async fn tidy(auth: &Auth) -> Result<(), Error> {
    rotate(auth).await?;
    auth.db.write(Remove { context: auth.own_context() }).await?;
    let stop = auth.tasks.stop();
    // As much as has ended: a step a minute would be slower than what comes.
    while auth.db.write(Sweep { now: auth.clock.now() }).await? && !stop.is_cancelled() {}
    Ok(())
}

/// Makes the key that is due and takes all keys into the ring.
pub(crate) async fn rotate(auth: &Auth) -> Result<(), Error> {
    let rotation = Rotation(auth.options.tokens.key_rotation.0);
    let context = auth.own_context();
    let mut stored = auth.db.read(LoadKeys).await?;
    if rotation.has_work(&stored, context.now) {
        stored = auth.db.write(Rotate { context, sealer: auth.sealer.clone(), rotation }).await?;
    }
    auth.ring.fill(&stored, &auth.sealer)
}
