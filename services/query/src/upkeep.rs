//! What runs in the background: relays, the ends of queries, cursors and results that nobody uses, old history.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use runtime::{Failure, Host, OnError, State};
use service::audit::{self, AuditSink};
use service::entities::{self, EntitySink};
use tokio::sync::mpsc::UnboundedReceiver;
use tracing::{info, warn};

use crate::core::history::{Beat, End, Forget, Leave, ToEnd};
use crate::error::Result;
use crate::parts::Parts;
use crate::run::{believed_until, write_ends};

/// How often it is asked whether the database answers.
const PING_EVERY: Duration = Duration::from_secs(5);
/// How often the process says that it is there.
const BEAT_EVERY: Duration = Duration::from_secs(5);
/// How often it is looked for queries that another process was asked to end.
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// How often it is looked for cursors that nobody uses, and for results that nobody reads.
const EXPIRE_EVERY: Duration = Duration::from_secs(2);
/// How often it is looked for old queries, and how long queries are kept.
const FORGET_EVERY: Duration = Duration::from_secs(600);
const KEPT: Duration = Duration::from_secs(30 * 86_400);
/// Queries that one round takes away at a time.
const ROUND: u64 = 1000;

/// Says that the process is there, and spawns everything.
///
/// # Errors
///
/// The database does not take the first word.
pub(crate) async fn spawn(
    host: &Host,
    parts: &Arc<Parts>,
    sink: AuditSink,
    told: EntitySink,
    ends: UnboundedReceiver<End>,
) -> std::result::Result<(), Failure> {
    beat(parts).await.map_err(Failure::other)?;
    let stop = host.tasks.stop();
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("query audit", OnError::Log, async move {
        ::store::outbox::relay(&shared.db, audit::TOPIC, sink, until).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("query entities", OnError::Log, async move {
        ::store::outbox::relay(&shared.db, entities::TOPIC, told, until).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("query ends", OnError::Log, async move {
        write_ends(shared, ends, until).await;
        Ok(())
    });
    every(host, parts, "query cursors", EXPIRE_EVERY, |parts| {
        async move { parts.cursors.expire() }.boxed()
    });
    every(host, parts, "query results", EXPIRE_EVERY, |parts| {
        async move { parts.sendings.expire() }.boxed()
    });
    every(host, parts, "query cancellations", LOOK_EVERY, |parts| {
        end_wanted(parts).map(|done| logged(done, "queries that are to end were not read")).boxed()
    });
    every(host, parts, "query history", FORGET_EVERY, |parts| {
        forget(parts).map(|done| logged(done, "old queries were not removed")).boxed()
    });
    spawn_beat(host, parts);
    spawn_health(host, parts);
    Ok(())
}

fn logged(done: Result<()>, what: &'static str) {
    if let Err(error) = done {
        warn!(%error, "{what}");
    }
}

/// Does something again and again, until the stop.
fn every(
    host: &Host,
    parts: &Arc<Parts>,
    name: &'static str,
    pause: Duration,
    work: fn(&Parts) -> BoxFuture<'_, ()>,
) {
    let (parts, stop) = (Arc::clone(parts), host.tasks.stop());
    host.tasks.spawn(name, OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(pause).await;
                work(&parts).await;
            }
        };
        stop.run_until_cancelled(rounds).await;
        Ok(())
    });
}

fn spawn_beat(host: &Host, parts: &Arc<Parts>) {
    let (parts, stop) = (Arc::clone(parts), host.tasks.stop());
    host.tasks.spawn("query beat", OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(BEAT_EVERY).await;
                if let Err(error) = beat(&parts).await {
                    warn!(%error, "the process could not say that it is there");
                }
            }
        };
        stop.run_until_cancelled(rounds).await;
        // Its queries end with it, and others need not wait to see that.
        if let Err(error) = parts.db.write(Leave { server: parts.server.clone() }).await {
            warn!(%error, "the process could not say that it is gone");
        }
        Ok(())
    });
}

fn spawn_health(host: &Host, parts: &Arc<Parts>) {
    let (parts, health, stop) = (Arc::clone(parts), host.health.clone(), host.tasks.stop());
    host.tasks.spawn("query health", OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(PING_EVERY).await;
                match parts.db.ping().await {
                    Ok(()) => health.set("query store", State::Serving, ""),
                    Err(error) => health.set("query store", State::NotServing, error.to_string()),
                }
            }
        };
        stop.run_until_cancelled(rounds).await;
        Ok(())
    });
}

/// Says that the process is there, and ends the queries of those that are gone.
async fn beat(parts: &Parts) -> Result<()> {
    let now = parts.clock.now();
    let beat = Beat { server: parts.server.clone(), now, until: believed_until(now) };
    let lost = parts.db.write(beat).await?;
    if 0 < lost {
        info!(lost, "queries of a process that is gone were ended");
    }
    Ok(())
}

/// Ends queries of this process that were cancelled at another.
async fn end_wanted(parts: &Parts) -> Result<()> {
    if parts.running.is_empty() {
        return Ok(());
    }
    for (org_id, id) in parts.db.read(ToEnd { server: parts.server.clone() }).await? {
        parts.running.cancel(org_id, &id);
        parts.cursors.cancelled(org_id, &id).await;
    }
    Ok(())
}

async fn forget(parts: &Parts) -> Result<()> {
    let before = parts.clock.now() - KEPT;
    while parts.db.write(Forget { before }).await? == ROUND {}
    Ok(())
}
