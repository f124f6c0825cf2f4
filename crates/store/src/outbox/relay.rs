//! The delivery of events.

use std::time::Duration;

use base::{Clock as _, OsRandom, Random, SystemClock};
use tokio_util::sync::CancellationToken;

use super::Event;
use crate::postgres::Turn;
use crate::{Db, Error, FromRow, Query, Row, Tx, Work, params};

/// Events that are delivered together, at most.
const BATCH_MAX: i64 = 500;
/// How often the table is looked at when no commit of this process wakes the relay: other processes write too.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const PAUSE_MIN: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(30);

const BATCH_SQLITE: &str = "SELECT position, event_id AS id, topic, key, payload, created_at
    FROM outbox WHERE topic = $1 ORDER BY position LIMIT $2";

/// A transaction that is still open may have taken a lower number, so rows wait until all of those before
/// them have ended. The order of `xid` is the order of commits wherever two transactions met.
const BATCH_POSTGRES: &str = "SELECT position, event_id AS id, topic, key, payload, created_at
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
        if !self.has_turn(turn).await? {
            return Ok(0);
        }
        let batch = self.db.read(Batch { topic: self.topic }).await?;
        let age = batch.first().map_or(Duration::ZERO, |Waiting { event, .. }| {
            SystemClock.now().since(event.created_at)
        });
        self.db.metrics().oldest_event(self.topic).set(age.as_secs_f64());
        if batch.is_empty() {
            return Ok(0);
        }
        let (positions, events): (Vec<_>, Vec<_>) =
            batch.into_iter().map(|Waiting { position, event }| (position, event)).unzip();
        self.sink.deliver(&events).await?;
        self.db.write(Delivered { positions }).await?;
        self.db.metrics().delivered(self.topic).increment(events.len() as u64);
        Ok(events.len())
    }

    /// Whether this relay is the one that delivers.
    async fn has_turn(&self, turn: &mut Option<Turn>) -> Result<bool, Error> {
        let Some(postgres) = self.db.postgres() else { return Ok(true) };
        match turn {
            Some(turn) => turn.check().await?,
            None => *turn = postgres.take_turn(self.topic).await?,
        }
        Ok(turn.is_some())
    }
}

struct Batch {
    topic: &'static str,
}

struct Waiting {
    position: i64,
    event: Event,
}

impl FromRow for Waiting {
    fn from_row(row: &Row) -> Result<Self, Error> {
        Ok(Self { position: row.get("position")?, event: Event::from_row(row)? })
    }
}

impl Work for Batch {
    type Output = Vec<Waiting>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Waiting>, Error> {
        let sql = if tx.is_postgres() { BATCH_POSTGRES } else { BATCH_SQLITE };
        tx.all(sql, params![self.topic, BATCH_MAX]).await
    }
}

struct Delivered {
    positions: Vec<i64>,
}

impl Work for Delivered {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let delete = Query::new("DELETE FROM outbox WHERE position IN").list(&self.positions);
        tx.execute_of(delete).await.map(drop)
    }
}
