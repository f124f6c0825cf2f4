//! Who waits for a partition to have more.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

/// Waiters that have gone are looked for when there are this many.
const PRUNED_AT: usize = 64;

/// Wakes readers. A reader waits on many partitions with one `Notify`; ringing costs nothing where nobody waits.
#[derive(Debug, Default)]
pub(crate) struct Bell {
    is_awaited: AtomicBool,
    waiters: Mutex<Vec<Arc<Notify>>>,
}

impl Bell {
    /// Has `waiter` woken once by the next ring. The caller looks again after this, before it waits.
    pub(crate) fn await_next(&self, waiter: &Arc<Notify>) {
        let mut waiters = self.waiters.lock().expect("no panic under this lock");
        if !waiters.iter().any(|it| Arc::ptr_eq(it, waiter)) {
            if waiters.len() >= PRUNED_AT {
                waiters.retain(|it| Arc::strong_count(it) > 1);
            }
            waiters.push(Arc::clone(waiter));
        }
        self.is_awaited.store(true, Ordering::SeqCst);
    }

    /// Wakes all who wait.
    pub(crate) fn ring(&self) {
        if !self.is_awaited.load(Ordering::SeqCst) {
            return;
        }
        let mut waiters = self.waiters.lock().expect("no panic under this lock");
        self.is_awaited.store(false, Ordering::SeqCst);
        for waiter in waiters.drain(..) {
            waiter.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_waits_is_woken_once_and_those_who_have_gone_are_forgotten() {
        let bell = Bell::default();
        let waiter = Arc::new(Notify::new());
        bell.await_next(&waiter);
        bell.await_next(&waiter);
        assert_eq!(bell.waiters.lock().unwrap().len(), 1);
        bell.ring();
        waiter.notified().await;
        for _ in 0..10 * PRUNED_AT {
            bell.await_next(&Arc::new(Notify::new()));
        }
        assert!(bell.waiters.lock().unwrap().len() <= PRUNED_AT);
    }
}
