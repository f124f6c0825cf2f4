//! Bytes that many hold together.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes that many hold together, and how many that may be.
#[derive(Debug)]
pub(crate) struct Meter {
    held: AtomicUsize,
    max: usize,
}

impl Meter {
    pub(crate) const fn new(max: usize) -> Self {
        Self { held: AtomicUsize::new(0), max }
    }

    /// Somebody who held `before` holds `after`; `false` if that is more than all may hold together. It is counted
    /// either way.
    pub(crate) fn change(&self, before: usize, after: usize) -> bool {
        if after <= before {
            self.held.fetch_sub(before - after, Ordering::Relaxed);
            return true;
        }
        let more = after - before;
        self.held.fetch_add(more, Ordering::Relaxed) + more <= self.max
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_adds_beyond_the_limit_is_told_and_whoever_gives_back_is_not() {
        let meter = Meter::new(10);
        assert!(meter.change(0, 6) && !meter.change(0, 5));
        assert!(meter.change(5, 4) && meter.change(6, 6));
        assert!(!meter.change(6, 7));
        assert!(meter.change(4, 0) && meter.change(7, 10));
    }
}
