//! Who waits for a partition to have more.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

/// Waiters that have gone are looked for when there are this many, and each time that they have doubled.
const PRUNED_AT: usize = 64;

/// Wakes readers. A reader waits on many partitions with one `Notify`; ringing costs nothing where nobody waits.
#[derive(Debug, Default)]
pub(crate) struct Bell {
    is_awaited: AtomicBool,
    waiters: Mutex<Waiters>,
}

#[derive(Debug)]
struct Waiters {
    /// By address, which no two have as long as they are here.
    there: HashMap<usize, Arc<Notify>>,
    pruned_at: usize,
}

impl Default for Waiters {
    fn default() -> Self {
        Self { there: HashMap::new(), pruned_at: PRUNED_AT }
    }
}

impl Bell {
    /// Has `waiter` woken once by the next ring. The caller looks again after this, before it waits.
    pub(crate) fn await_next(&self, waiter: &Arc<Notify>) {
        let mut waiters = self.waiters.lock().expect("no panic under this lock");
        let Waiters { there, pruned_at } = &mut *waiters;
        if there.len() >= *pruned_at {
            there.retain(|_, it| Arc::strong_count(it) > 1);
            *pruned_at = (2 * there.len()).max(PRUNED_AT);
        }
        there.entry(Arc::as_ptr(waiter).addr()).or_insert_with(|| Arc::clone(waiter));
        self.is_awaited.store(true, Ordering::SeqCst);
    }

    /// Wakes all who wait.
    pub(crate) fn ring(&self) {
        if !self.is_awaited.load(Ordering::SeqCst) {
            return;
        }
        let mut waiters = self.waiters.lock().expect("no panic under this lock");
        self.is_awaited.store(false, Ordering::SeqCst);
        waiters.pruned_at = PRUNED_AT;
        for (_, waiter) in waiters.there.drain() {
            waiter.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    #[tokio::test]
    async fn whoever_waits_is_woken_once_and_those_who_have_gone_are_forgotten() {
        let bell = Bell::default();
        let waiter = Arc::new(Notify::new());
        bell.await_next(&waiter);
        bell.await_next(&waiter);
        assert_eq!(bell.waiters.lock().unwrap().there.len(), 1);
        bell.ring();
        waiter.notified().await;
        for _ in 0..10 * PRUNED_AT {
            bell.await_next(&Arc::new(Notify::new()));
        }
        assert!(bell.waiters.lock().unwrap().there.len() <= PRUNED_AT);
    }

    #[test]
    fn a_hundred_thousand_who_wait_cost_no_more_each_than_a_few() {
        let bell = Bell::default();
        let waiters: Vec<_> = (0..100_000).map(|_| Arc::new(Notify::new())).collect();
        let begun = Instant::now();
        for _ in 0..2 {
            for waiter in &waiters {
                bell.await_next(waiter);
            }
        }
        bell.ring();
        // Ten thousand million comparisons of each with all would take minutes.
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    }
}
