//! The delivery of events.

use std::time::Duration;

use base::{Clock as _, OsRandom, Random, SystemClock};
use tokio_util::sync::CancellationToken;

use super::Event;
use crate::postgres::Turn;
use crate::{Db, Error, Query, Tx, Work, params};

/// Events that are delivered together, at most.
const BATCH_MAX: i64 = 500;
/// How often the table is looked at when no commit of this process wakes the relay: other processes write too.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const PAUSE_MIN: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(30);

const BATCH_SQLITE: &str = "SELECT event_id AS id, topic, key, payload, created_at
    FROM outbox WHERE topic = $1 ORDER BY position LIMIT $2";

/// A transaction that is still open may have taken a lower number, so rows wait until all of those before
/// them have ended. The order of `xid` is the order of commits wherever two transactions met.
const BATCH_POSTGRES: &str = "SELECT event_id AS id, topic, key, payload, created_at
    FROM outbox WHERE topic = $1 AND xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xid, position LIMIT $2";

/// Why events were not delivered.
pub type SinkError = Box<dyn std::error::Error + Send + Sync>;

/// Takes events to where they belong.
pub trait Sink: Send + Sync {
    /// Delivers `events`, in their order; `Ok` once all of them are safe there.
    ///
    /// After an error the same events come again, those that were taken included. An event that can never be
    /// taken blocks its topic, so it is for the sink to log it, or to set it aside, and to answer `Ok`.
    fn deliver(&self, events: &[Event]) -> impl Future<Output = Result<(), SinkError>> + Send;
}

/// Delivers the events of `topic` in order, at least once, and deletes what was delivered; until `stop`.
///
/// On PostgreSQL one relay of a topic delivers and the others wait to take over.
pub async fn relay<S: Sink>(db: &Db, topic: &'static str, sink: S, stop: CancellationToken) {
    let relay = Relay { db, topic, sink };
    stop.run_until_cancelled(Box::pin(relay.run())).await;
}

struct Relay<'d, S> {
    db: &'d Db,
    topic: &'static str,
    sink: S,
}

impl<S: Sink> Relay<'_, S> {
    async fn run(&self) {
        let random: &dyn Random = &OsRandom;
        let mut commits = self.db.emitted();
        let mut pause = PAUSE_MIN;
        let mut turn = None;
        loop {
            // Seen before the look, so that a commit during the look wakes the next one.
            commits.borrow_and_update();
            match self.round(&mut turn).await {
                Ok(0) => {
                    pause = PAUSE_MIN;
                    _ = tokio::time::timeout(LOOK_EVERY, commits.changed()).await;
                }
                Ok(_) => pause = PAUSE_MIN,
                Err(error) => {
                    tracing::warn!(topic = self.topic, %error, "events were not delivered");
                    turn = None;
                    let half = pause / 2;
                    let more = random.below(half.as_micros().try_into().unwrap_or(u64::MAX));
                    tokio::time::sleep(half + Duration::from_micros(more)).await;
                    pause = PAUSE_MAX.min(pause * 2);
                }
            }
        }
    }

    /// Delivers one batch; the number of its events.
    async fn round(&self, turn: &mut Option<Turn>) -> Result<usize, SinkError> {
        if let Some(postgres) = self.db.postgres()
            && !postgres.has_turn(turn, self.topic).await?
        {
            return Ok(0);
        }
        let events = self.db.read(Batch { topic: self.topic }).await?;
        let oldest = events.first().map(|event| SystemClock.now().since(event.created_at));
        let oldest = oldest.unwrap_or_default().as_secs_f64();
        self.db.metrics().oldest_event(self.topic).set(oldest);
        if events.is_empty() {
            return Ok(0);
        }
        self.sink.deliver(&events).await?;
        let count = events.len();
        self.db.write(Delivered { events }).await?;
        self.db.metrics().delivered(self.topic).increment(count as u64);
        Ok(count)
    }
}

struct Batch {
    topic: &'static str,
}

impl Work for Batch {
    type Output = Vec<Event>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Event>, Error> {
        let sql = if tx.is_postgres() { BATCH_POSTGRES } else { BATCH_SQLITE };
        tx.all(sql, params![self.topic, BATCH_MAX]).await
    }
}

struct Delivered {
    events: Vec<Event>,
}

impl Work for Delivered {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        // Not by position: SQLite gives the numbers of deleted rows to new ones.
        let ids = self.events.iter().map(|event| &event.id);
        let delete = Query::new("DELETE FROM outbox WHERE event_id IN").list(ids);
        tx.execute_of(delete).await.map(drop)
    }
}
