//! The streams of records that are open, and how much each may still send.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use base::Random;
use tokio::sync::Notify;

/// The streams that are open.
pub(crate) struct Subscriptions<C> {
    open: Mutex<HashMap<String, Arc<Credit<C>>>>,
    max: usize,
}

/// How much a stream may send. `C` is whoever opened it.
#[derive(Debug)]
pub(crate) struct Credit<C> {
    pub(crate) caller: C,
    /// Bytes that it may send from its beginning on; `u64::MAX` is no limit.
    total: AtomicU64,
    sent: AtomicU64,
    /// Is told when there is more, and of whatever else the stream waits for.
    pub(crate) waiter: Arc<Notify>,
}

/// A stream that is open, until this is dropped.
pub(crate) struct Open<C> {
    registry: Arc<Subscriptions<C>>,
    pub(crate) id: String,
    pub(crate) credit: Arc<Credit<C>>,
}

impl<C> Subscriptions<C> {
    pub(crate) fn new(max: usize) -> Self {
        Self { open: Mutex::default(), max }
    }

    /// Opens a stream that may send `credit` bytes, or anything if that is 0; `None` if too many are open.
    pub(crate) fn open(
        self: &Arc<Self>,
        caller: C,
        credit: u64,
        random: &dyn Random,
    ) -> Option<Open<C>> {
        let total = if credit == 0 { u64::MAX } else { credit };
        let id: String = random.bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
        let credit = Arc::new(Credit {
            caller,
            total: AtomicU64::new(total),
            sent: AtomicU64::new(0),
            waiter: Arc::new(Notify::new()),
        });
        let mut open = self.open.lock().expect("no panic under this lock");
        if open.len() >= self.max {
            return None;
        }
        open.insert(id.clone(), Arc::clone(&credit));
        drop(open);
        Some(Open { registry: Arc::clone(self), id, credit })
    }

    /// The stream of that name.
    pub(crate) fn get(&self, id: &str) -> Option<Arc<Credit<C>>> {
        self.open.lock().expect("no panic under this lock").get(id).map(Arc::clone)
    }
}

impl<C> Credit<C> {
    /// Lets the stream send `total` bytes from its beginning on; less than before changes nothing. Tells what is left.
    pub(crate) fn grant(&self, total: u64) -> u64 {
        if self.total.fetch_max(total, Ordering::AcqRel) < total {
            self.waiter.notify_one();
        }
        self.left()
    }

    /// Bytes that may be sent now.
    pub(crate) fn left(&self) -> u64 {
        let total = self.total.load(Ordering::Acquire);
        total.saturating_sub(self.sent())
    }

    /// Bytes that have been sent.
    pub(crate) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Acquire)
    }

    pub(crate) fn spend(&self, bytes: u64) {
        self.sent.fetch_add(bytes, Ordering::AcqRel);
    }
}

impl<C> Drop for Open<C> {
    fn drop(&mut self) {
        self.registry.open.lock().expect("no panic under this lock").remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use base::SeededRandom;

    use super::*;

    #[test]
    fn credit_is_a_total_that_only_grows_and_streams_are_counted_while_they_are_open() {
        let registry = Arc::new(Subscriptions::new(1));
        let random = SeededRandom::new(1);
        let stream = registry.open((), 100, &random).unwrap();
        assert!(registry.open((), 0, &random).is_none());
        let credit = registry.get(&stream.id).unwrap();
        credit.spend(130);
        assert_eq!((credit.left(), credit.grant(120), credit.grant(200)), (0, 0, 70));
        assert_eq!(credit.grant(150), 70);
        drop(stream);
        let unlimited = registry.open((), 0, &random).unwrap();
        unlimited.credit.spend(1 << 40);
        assert!(unlimited.credit.left() > 1 << 60);
    }
}
