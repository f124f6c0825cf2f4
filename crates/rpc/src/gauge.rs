//! How many calls are in progress.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts the calls in progress, up to a limit.
#[derive(Clone, Debug)]
pub(crate) struct Gauge {
    count: Arc<AtomicUsize>,
    limit: usize,
}

/// The place of one call; dropping it makes room.
#[derive(Debug)]
pub(crate) struct Admission(Arc<AtomicUsize>);

impl Gauge {
    pub(crate) fn new(limit: usize) -> Self {
        Self { count: Arc::default(), limit }
    }

    /// A place, if there is one.
    pub(crate) fn admit(&self) -> Option<Admission> {
        if self.count.fetch_add(1, Ordering::AcqRel) >= self.limit {
            self.count.fetch_sub(1, Ordering::AcqRel);
            return None;
        }
        Some(Admission(Arc::clone(&self.count)))
    }
}

impl Drop for Admission {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_is_given_back_is_given_out_again() {
        let gauge = Gauge::new(2);
        let first = gauge.admit();
        let second = gauge.admit();
        assert!(first.is_some() && second.is_some());
        assert!(gauge.admit().is_none());
        drop(first);
        assert!(gauge.admit().is_some());
        assert!(gauge.admit().is_some(), "the one before was dropped at once");
    }
}
