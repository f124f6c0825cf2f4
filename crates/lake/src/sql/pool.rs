//! The memory of one query, within the memory of all.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use datafusion::error::{DataFusionError, Result};
use datafusion::execution::memory_pool::{
    FairSpillPool, MemoryConsumer, MemoryLimit, MemoryPool, MemoryReservation,
};

/// The memory of all queries of a process.
#[derive(Debug)]
pub(super) struct Budget {
    bytes_max: usize,
    used: AtomicUsize,
}

impl Budget {
    pub(super) fn new(bytes_max: usize) -> Self {
        Self { bytes_max, used: AtomicUsize::new(0) }
    }

    pub(super) fn used(&self) -> usize {
        self.used.load(Ordering::Relaxed)
    }

    fn try_add(&self, bytes: usize) -> bool {
        self.used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
                used.checked_add(bytes).filter(|sum| *sum <= self.bytes_max)
            })
            .is_ok()
    }

    fn add(&self, bytes: usize) {
        self.used.fetch_add(bytes, Ordering::Relaxed);
    }

    fn remove(&self, bytes: usize) {
        self.used.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// The memory of one query, shared fairly among those of its operators that can spill.
#[derive(Debug)]
pub(super) struct QueryPool {
    own: FairSpillPool,
    all: Arc<Budget>,
    peak: AtomicUsize,
    /// Whether the query was refused memory that its own limit had allowed.
    starved: AtomicBool,
}

impl QueryPool {
    pub(super) fn new(bytes_max: usize, all: Arc<Budget>) -> Self {
        Self {
            own: FairSpillPool::new(bytes_max),
            all,
            peak: AtomicUsize::new(0),
            starved: AtomicBool::new(false),
        }
    }

    /// Most bytes that were held at one time.
    pub(super) fn peak(&self) -> usize {
        self.peak.load(Ordering::Relaxed)
    }

    pub(super) fn was_starved(&self) -> bool {
        self.starved.load(Ordering::Relaxed)
    }

    fn note_peak(&self) {
        self.peak.fetch_max(self.own.reserved(), Ordering::Relaxed);
    }
}

impl fmt::Display for QueryPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "query(used: {}, all: {})", self.own.reserved(), self.all.used())
    }
}

impl MemoryPool for QueryPool {
    fn name(&self) -> &str {
        "query"
    }

    fn register(&self, consumer: &MemoryConsumer) {
        self.own.register(consumer);
    }

    fn unregister(&self, consumer: &MemoryConsumer) {
        self.own.unregister(consumer);
    }

    fn grow(&self, reservation: &MemoryReservation, additional: usize) {
        self.own.grow(reservation, additional);
        self.all.add(additional);
        self.note_peak();
    }

    fn shrink(&self, reservation: &MemoryReservation, shrink: usize) {
        self.own.shrink(reservation, shrink);
        self.all.remove(shrink);
    }

    fn try_grow(&self, reservation: &MemoryReservation, additional: usize) -> Result<()> {
        self.own.try_grow(reservation, additional)?;
        if !self.all.try_add(additional) {
            self.own.shrink(reservation, additional);
            self.starved.store(true, Ordering::Relaxed);
            // Of this kind, so that an operator that can spill does so.
            return Err(DataFusionError::ResourcesExhausted(
                "the memory of all queries is used up".to_owned(),
            ));
        }
        self.note_peak();
        Ok(())
    }

    fn reserved(&self) -> usize {
        self.own.reserved()
    }

    fn memory_limit(&self) -> MemoryLimit {
        self.own.memory_limit()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pools(own: usize, all: usize) -> (Arc<Budget>, Arc<dyn MemoryPool>) {
        let budget = Arc::new(Budget::new(all));
        let pool: Arc<dyn MemoryPool> = Arc::new(QueryPool::new(own, Arc::clone(&budget)));
        (budget, pool)
    }

    #[test]
    fn a_query_stays_within_its_own_memory_and_that_of_all() {
        let (budget, pool) = pools(100, 150);
        let other: Arc<dyn MemoryPool> = Arc::new(QueryPool::new(100, Arc::clone(&budget)));
        let first = MemoryConsumer::new("first").register(&pool);
        let second = MemoryConsumer::new("second").register(&other);
        first.try_grow(100).unwrap();
        assert!(first.try_grow(1).is_err());
        assert!(second.try_grow(60).is_err());
        second.try_grow(50).unwrap();
        let other = other.downcast_ref::<QueryPool>().unwrap();
        assert!(other.was_starved());
        assert_eq!(other.peak(), 50);
        assert!(!pool.downcast_ref::<QueryPool>().unwrap().was_starved());
    }

    #[test]
    fn what_is_given_back_can_be_had_again() {
        let (budget, pool) = pools(100, 100);
        let reservation = MemoryConsumer::new("one").register(&pool);
        reservation.try_grow(100).unwrap();
        reservation.shrink(40);
        assert_eq!(budget.used(), 60);
        drop(reservation);
        assert_eq!(budget.used(), 0);
    }
}
