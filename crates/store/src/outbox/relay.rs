//! The delivery of events.

use std::collections::BTreeMap;
use std::time::Duration;

use base::{Clock as _, OsRandom, Random, SystemClock};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::Event;
use crate::postgres::Turn;
use crate::{Db, Error, Query, Tx, Work};

/// Events that are delivered together, at most.
const BATCH_MAX: i64 = 500;
/// How often the table is looked at when no commit of this process wakes the relay: other processes write too.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const PAUSE_MIN: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(30);

/// Keys that a batch leaves alone; with more of them, nothing is read until the first of them has its turn again.
const HELD_MAX: usize = 500;

const BATCH: &str = "SELECT event_id AS id, topic, key, payload, created_at
    FROM outbox WHERE topic = ";
const ORDER_SQLITE: &str = " ORDER BY position LIMIT ";
/// A transaction that is still open may have taken a lower number, so rows wait until all of those before
/// them have ended. The order of `xid` is the order of commits wherever two transactions met.
const ORDER_POSTGRES: &str = " AND xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xid, position LIMIT ";

/// Why events were not delivered.
pub type SinkError = Box<dyn std::error::Error + Send + Sync>;

/// Takes events to where they belong.
pub trait Sink: Send + Sync {
    /// Delivers `events`, in their order; `Ok` once all of them are safe there.
    ///
    /// After an error the same events come again, those that were taken included. An event that can never be
    /// taken blocks its topic, so it is for the sink to log it, or to set it aside, and to answer `Ok`. If events of
    /// some keys cannot be taken for now, [`HeldBack`] as the error lets those of all others pass.
    fn deliver(&self, events: &[Event]) -> impl Future<Output = Result<(), SinkError>> + Send;
}

/// An error of a sink by which it says that it took all events but those of some keys.
///
/// They stay in the outbox, in their order, and come again after a while; what comes with other keys does not wait.
#[derive(Debug, thiserror::Error)]
#[error("events of {} keys were not taken", .keys.len())]
pub struct HeldBack {
    /// The keys.
    pub keys: Vec<String>,
    /// How long their events are left alone.
    pub pause: Duration,
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
        let mut held = Held::default();
        loop {
            if let Some(until) = held.full_until(Instant::now()) {
                tokio::time::sleep_until(until).await;
                continue;
            }
            // Seen before the look, so that a commit during the look wakes the next one.
            commits.borrow_and_update();
            match self.round(&mut turn, &mut held).await {
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
    async fn round(&self, turn: &mut Option<Turn>, held: &mut Held) -> Result<usize, SinkError> {
        if let Some(postgres) = self.db.postgres()
            && !postgres.has_turn(turn, self.topic).await?
        {
            return Ok(0);
        }
        let batch = Batch { topic: self.topic, without: held.keys(Instant::now()) };
        let mut events = self.db.read(batch).await?;
        let oldest = events.first().map(|event| SystemClock.now().since(event.created_at));
        let oldest = oldest.unwrap_or_default().as_secs_f64();
        self.db.metrics().oldest_event(self.topic).set(oldest);
        if events.is_empty() {
            return Ok(0);
        }
        let count = events.len();
        if let Err(error) = self.sink.deliver(&events).await {
            let HeldBack { keys, pause } = *error.downcast::<HeldBack>()?;
            tracing::warn!(topic = self.topic, ?keys, ?pause, "events are held back");
            events.retain(|event| !keys.contains(&event.key));
            held.add(keys, Instant::now() + pause);
        }
        self.db.write(Delivered { events }).await?;
        self.db.metrics().delivered(self.topic).increment(count as u64);
        Ok(count)
    }
}

/// Keys whose events are left alone, and until when.
#[derive(Debug, Default)]
struct Held(BTreeMap<String, Instant>);

impl Held {
    fn add(&mut self, keys: Vec<String>, until: Instant) {
        self.0.extend(keys.into_iter().map(|key| (key, until)));
    }

    /// When there is room again, if there are more keys than a batch can leave alone.
    fn full_until(&mut self, now: Instant) -> Option<Instant> {
        self.0.retain(|_, until| *until > now);
        if self.0.len() <= HELD_MAX {
            return None;
        }
        self.0.values().min().copied()
    }

    /// Those whose time has not come.
    fn keys(&mut self, now: Instant) -> Vec<String> {
        self.0.retain(|_, until| *until > now);
        self.0.keys().cloned().collect()
    }
}

struct Batch {
    topic: &'static str,
    without: Vec<String>,
}

impl Work for Batch {
    type Output = Vec<Event>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Event>, Error> {
        let mut query = Query::new(BATCH).bind(self.topic);
        if !self.without.is_empty() {
            query = query.push(" AND key NOT IN").list(self.without.iter());
        }
        let order = if tx.is_postgres() { ORDER_POSTGRES } else { ORDER_SQLITE };
        tx.all_of(query.push(order).bind(BATCH_MAX)).await
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

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(numbers: std::ops::Range<usize>) -> Vec<String> {
        numbers.map(|number| format!("k{number}")).collect()
    }

    #[test]
    fn with_more_keys_than_a_batch_leaves_alone_nothing_is_read_until_the_first_has_its_turn() {
        let (start, second) = (Instant::now(), Duration::from_secs(1));
        let mut held = Held::default();
        held.add(keys(0..HELD_MAX), start + second);
        assert_eq!(held.full_until(start), None);
        held.add(keys(HELD_MAX..HELD_MAX + 200), start + second * 2);
        assert_eq!(held.full_until(start), Some(start + second));
        // Nobody was let go before its time.
        assert_eq!(held.keys(start).len(), HELD_MAX + 200);
        assert_eq!(held.full_until(start + second), None);
        assert_eq!(held.keys(start + second).len(), 200);
    }
}
