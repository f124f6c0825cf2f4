//! Turns of queries: how many an organisation runs at a time and in a minute.
//!
//! Owns:      the counts of each organisation in this process.
//! Invariant: no organisation runs more than it may, and who waits is served in order.
//! Not here:  what one query may use (`lake`), what the limits are (`options`).

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::{Clock, Timestamp};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Error, RETRY_AFTER, Result, Turns as Which};
use crate::options::Limits;

const MINUTE: Duration = Duration::from_secs(60);
/// Queries of one organisation that wait; more are refused at once.
const WAITING_MAX: u32 = 100;

/// The queries of one organisation.
struct Org {
    permits: Arc<Semaphore>,
    /// How many permits there are.
    most: u32,
    waiting: Arc<AtomicU32>,
    /// When the queries of the last minute came.
    recent: VecDeque<Timestamp>,
}

/// How much of its limits an organisation uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) running: u32,
    pub(crate) waiting: u32,
    pub(crate) last_minute: u32,
}

/// A turn, which ends when it is dropped.
#[derive(Debug)]
pub(crate) struct Turn(#[expect(dead_code, reason = "it is held")] OwnedSemaphorePermit);

/// A place in the queue.
pub(crate) struct Waiting {
    permits: Arc<Semaphore>,
    limits: Limits,
    counter: Arc<AtomicU32>,
}

/// What a query gets when it comes.
pub(crate) enum Place {
    Turn(Turn),
    Waiting(Waiting),
}

/// Turns of all organisations.
pub(crate) struct Turns {
    clock: Arc<dyn Clock>,
    orgs: Mutex<HashMap<i64, Org>>,
}

impl Turns {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, orgs: Mutex::default() }
    }

    /// Counts a query that comes now, and gives it a turn or a place in the queue.
    pub(crate) fn enter(&self, org_id: i64, limits: &Limits) -> Result<Place> {
        let now = self.clock.now();
        let mut orgs = self.orgs.lock().expect("no panic under this lock");
        if 1000 < orgs.len() {
            orgs.retain(|_, org| org.is_active(now));
        }
        let org = orgs.entry(org_id).or_insert_with(|| Org::new(limits.queries));
        // Who had another limit before has the new one from now on; what runs still counts by the old one.
        if org.most != limits.queries {
            org.permits = Arc::new(Semaphore::new(limits.queries as usize));
            org.most = limits.queries;
        }
        org.check_rate(now, limits)?;
        let place = org.place(limits)?;
        org.recent.push_back(now);
        Ok(place)
    }

    /// A turn, or a place in the same queue, for what does not count as a query of a minute: a step of one that was counted
    /// before, or a call that reads a page.
    pub(crate) fn again(&self, org_id: i64, limits: &Limits) -> Result<Place> {
        let mut orgs = self.orgs.lock().expect("no panic under this lock");
        orgs.entry(org_id).or_insert_with(|| Org::new(limits.queries)).place(limits)
    }

    /// How much of its limits an organisation uses.
    pub(crate) fn used(&self, org_id: i64) -> Use {
        let now = self.clock.now();
        let mut orgs = self.orgs.lock().expect("no panic under this lock");
        let Some(org) = orgs.get_mut(&org_id) else { return Use::default() };
        org.forget(now);
        let free = u32::try_from(org.permits.available_permits()).unwrap_or(u32::MAX);
        Use {
            running: org.most.saturating_sub(free),
            waiting: org.waiting.load(Ordering::Relaxed),
            last_minute: u32::try_from(org.recent.len()).unwrap_or(u32::MAX),
        }
    }
}

impl Org {
    fn new(most: u32) -> Self {
        Self {
            permits: Arc::new(Semaphore::new(most as usize)),
            most,
            waiting: Arc::default(),
            recent: VecDeque::new(),
        }
    }

    fn place(&self, limits: &Limits) -> Result<Place> {
        match Arc::clone(&self.permits).try_acquire_owned() {
            Ok(permit) => Ok(Place::Turn(Turn(permit))),
            Err(_) if WAITING_MAX <= self.waiting.load(Ordering::Relaxed) => {
                Err(too_many(Which::AtOnce, limits.queries, RETRY_AFTER))
            }
            Err(_) => {
                self.waiting.fetch_add(1, Ordering::Relaxed);
                Ok(Place::Waiting(Waiting {
                    permits: Arc::clone(&self.permits),
                    limits: limits.clone(),
                    counter: Arc::clone(&self.waiting),
                }))
            }
        }
    }

    fn forget(&mut self, now: Timestamp) {
        while self.recent.front().is_some_and(|at| *at + MINUTE <= now) {
            self.recent.pop_front();
        }
    }

    fn check_rate(&mut self, now: Timestamp, limits: &Limits) -> Result<()> {
        self.forget(now);
        let most = limits.queries_per_minute;
        let excess = self.recent.len().checked_sub(most as usize);
        let Some(first) = excess.and_then(|excess| self.recent.get(excess)) else { return Ok(()) };
        let left = (*first + MINUTE).since(now);
        Err(too_many(Which::InAMinute, most, left.max(Duration::from_millis(1))))
    }

    fn is_active(&self, now: Timestamp) -> bool {
        let is_recent = self.recent.back().is_some_and(|at| now < *at + MINUTE);
        is_recent || self.permits.available_permits() < self.most as usize
    }
}

fn too_many(which: Which, limit: u32, retry_after: Duration) -> Error {
    Error::TooMany { which, limit, retry_after: Some(retry_after) }
}

impl Place {
    /// Waits for the turn, if it is not there yet.
    pub(crate) async fn turn(self) -> Result<Turn> {
        match self {
            Self::Turn(turn) => Ok(turn),
            Self::Waiting(waiting) => waiting.turn().await,
        }
    }
}

impl Waiting {
    /// Waits for the turn, as long as the limits say.
    pub(crate) async fn turn(self) -> Result<Turn> {
        let turn = Arc::clone(&self.permits).acquire_owned();
        match tokio::time::timeout(self.limits.wait.0, turn).await {
            Ok(Ok(permit)) => Ok(Turn(permit)),
            // Nobody closes it.
            Ok(Err(_)) | Err(_) => Err(too_many(Which::AtOnce, self.limits.queries, RETRY_AFTER)),
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.counter.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use base::{ManualClock, Span};

    use super::*;

    fn limits(queries: u32, queries_per_minute: u32) -> Limits {
        let wait = Span(Duration::from_millis(20));
        Limits { queries, queries_per_minute, wait, ..Limits::default() }
    }

    fn turns() -> (Arc<ManualClock>, Turns) {
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000)));
        let time: Arc<dyn Clock> = Arc::<ManualClock>::clone(&clock);
        (clock, Turns::new(time))
    }

    #[tokio::test]
    async fn who_comes_too_much_waits_and_a_neighbour_does_not() {
        let (_, turns) = turns();
        let limits = limits(1, 100);
        let Ok(Place::Turn(first)) = turns.enter(7, &limits) else { panic!("no turn") };
        assert!(matches!(turns.enter(8, &limits), Ok(Place::Turn(_))));
        let Ok(Place::Waiting(second)) = turns.enter(7, &limits) else { panic!("no queue") };
        assert_eq!(turns.used(7), Use { running: 1, waiting: 1, last_minute: 2 });
        assert!(matches!(second.turn().await, Err(Error::TooMany { which: Which::AtOnce, .. })));
        let Ok(Place::Waiting(third)) = turns.enter(7, &limits) else { panic!("no queue") };
        drop(first);
        let turn = third.turn().await.unwrap();
        assert_eq!(turns.used(7), Use { running: 1, waiting: 0, last_minute: 3 });
        drop(turn);
        assert_eq!(turns.used(7).running, 0);
    }

    #[tokio::test]
    async fn no_more_wait_than_may_whatever_they_wait_for() {
        let (_, turns) = turns();
        let limits = limits(1, 1000);
        let Ok(Place::Turn(first)) = turns.again(7, &limits) else { panic!("no turn") };
        let mut waiting: Vec<Place> = Vec::new();
        for number in 0..WAITING_MAX {
            let place = match number % 2 {
                0 => turns.again(7, &limits),
                _ => turns.enter(7, &limits),
            };
            waiting.push(place.unwrap());
        }
        for place in [turns.again(7, &limits), turns.enter(7, &limits)] {
            assert!(matches!(place, Err(Error::TooMany { which: Which::AtOnce, limit: 1, .. })));
        }
        assert!(matches!(turns.again(8, &limits), Ok(Place::Turn(_))));
        assert_eq!(turns.used(7).waiting, WAITING_MAX);
        waiting.clear();
        drop(first);
        assert!(turns.again(7, &limits).unwrap().turn().await.is_ok());
    }

    #[tokio::test]
    async fn a_minute_has_its_queries_and_then_there_is_room_again() {
        let (clock, turns) = turns();
        let limits = limits(10, 2);
        for _ in 0..2 {
            assert!(turns.enter(7, &limits).is_ok());
            clock.advance(Duration::from_secs(10));
        }
        let Err(Error::TooMany { which, limit, retry_after }) = turns.enter(7, &limits) else {
            panic!("a third")
        };
        assert_eq!((which, limit), (Which::InAMinute, 2));
        assert_eq!(retry_after, Some(Duration::from_secs(40)));
        clock.advance(Duration::from_secs(40));
        assert!(turns.enter(7, &limits).is_ok());
        assert!(turns.enter(7, &limits).is_err());
    }
}
