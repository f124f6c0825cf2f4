//! The memory of one query, within that of its tenant, within that of all.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use datafusion::error::{DataFusionError, Result};
use datafusion::execution::memory_pool::{
    FairSpillPool, MemoryConsumer, MemoryLimit, MemoryPool, MemoryReservation,
};

/// The memory of many queries: of all of a process, or of those of one tenant.
#[derive(Debug)]
pub(super) struct Budget {
    bytes_max: usize,
    used: AtomicUsize,
    /// What this is a part of.
    whole: Option<Arc<Budget>>,
    /// The parts of tenants, for as long as a query holds them.
    parts: Mutex<HashMap<i64, Weak<Budget>>>,
}

impl Budget {
    pub(super) fn new(bytes_max: usize) -> Self {
        Self { bytes_max, used: AtomicUsize::new(0), whole: None, parts: Mutex::default() }
    }

    /// What the queries of one tenant may use of this. It is made with its bound when none of them
    /// holds it yet.
    pub(super) fn part(self: &Arc<Self>, tenant: i64, bytes_max: usize) -> Arc<Self> {
        // A poisoned lock still holds parts that are whole.
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(part) = parts.get(&tenant).and_then(Weak::upgrade) {
            return part;
        }
        parts.retain(|_, part| part.strong_count() > 0);
        let part = Arc::new(Self { whole: Some(Arc::clone(self)), ..Self::new(bytes_max) });
        parts.insert(tenant, Arc::downgrade(&part));
        part
    }

    pub(super) fn used(&self) -> usize {
        self.used.load(Ordering::Relaxed)
    }

    /// How many of so many more bytes there are not.
    pub(super) fn missing(&self, bytes: usize) -> usize {
        self.used().saturating_add(bytes).saturating_sub(self.bytes_max)
    }

    fn try_add(&self, bytes: usize) -> bool {
        let added = self.used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
            used.checked_add(bytes).filter(|sum| *sum <= self.bytes_max)
        });
        if added.is_err() {
            return false;
        }
        let is_whole = self.whole.as_ref().is_none_or(|whole| whole.try_add(bytes));
        if !is_whole {
            self.used.fetch_sub(bytes, Ordering::Relaxed);
        }
        is_whole
    }

    fn add(&self, bytes: usize) {
        self.used.fetch_add(bytes, Ordering::Relaxed);
        if let Some(whole) = &self.whole {
            whole.add(bytes);
        }
    }

    fn remove(&self, bytes: usize) {
        self.used.fetch_sub(bytes, Ordering::Relaxed);
        if let Some(whole) = &self.whole {
            whole.remove(bytes);
        }
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
                "the memory of all queries, or of the tenant's, is used up".to_owned(),
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
    fn a_tenant_stays_within_its_part_and_leaves_the_rest_to_others() {
        let all = Arc::new(Budget::new(100));
        let pool = |tenant: i64| -> Arc<dyn MemoryPool> {
            Arc::new(QueryPool::new(40, all.part(tenant, 50)))
        };
        let pools = [pool(7), pool(7), pool(8), pool(9)];
        let held = pools.each_ref().map(|pool| MemoryConsumer::new("one").register(pool));
        held[0].try_grow(40).unwrap();
        assert!(held[1].try_grow(11).is_err());
        held[1].try_grow(10).unwrap();
        assert_eq!((all.part(7, 50).missing(1), all.missing(1)), (1, 0));
        // What was refused is counted nowhere.
        held[2].try_grow(40).unwrap();
        held[3].try_grow(10).unwrap();
        assert!(held[3].try_grow(1).is_err());
        assert_eq!((all.part(9, 50).used(), all.used(), all.missing(20)), (10, 100, 20));
        drop(held);
        assert_eq!((all.part(7, 50).used(), all.used()), (0, 0));
    }

    #[test]
    fn a_part_is_kept_while_a_query_holds_it_and_no_longer() {
        let all = Arc::new(Budget::new(100));
        let first = all.part(7, 50);
        assert!(Arc::ptr_eq(&first, &all.part(7, 50)));
        drop(first);
        for tenant in 0..10 {
            all.part(tenant, 50);
        }
        assert_eq!(all.parts.lock().unwrap().len(), 1);
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
