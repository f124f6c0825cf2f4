//! Answers that wait for their client to read on.
//!
//! An answer is asked for its next part only where its client has room for it. So a client that reads nothing is seen
//! by nobody who makes the answer; the connection looks here.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::Instant;

/// The answer waits for whoever makes it.
const READ: u64 = u64::MAX;

/// The answers of one connection that are not out yet.
#[derive(Debug)]
pub(crate) struct Unread {
    opened: Instant,
    answers: Mutex<Answers>,
}

#[derive(Debug, Default)]
struct Answers {
    next: u64,
    /// Microseconds from the opening since which each waits for its client, or [`READ`].
    since: BTreeMap<u64, Arc<AtomicU64>>,
}

/// One answer; dropping it takes it from the list.
#[derive(Debug)]
pub(crate) struct Reader {
    unread: Arc<Unread>,
    number: u64,
    since: Arc<AtomicU64>,
}

impl Unread {
    /// No answers; the connection opens now.
    pub(crate) fn new(now: Instant) -> Self {
        Self { opened: now, answers: Mutex::default() }
    }

    /// A new answer, which waits for its client.
    pub(crate) fn begin(self: &Arc<Self>) -> Reader {
        let since = Arc::new(AtomicU64::new(READ));
        let mut answers = self.answers.lock().expect("no panic under this lock");
        let number = answers.next;
        answers.next += 1;
        answers.since.insert(number, Arc::clone(&since));
        drop(answers);
        let reader = Reader { unread: Arc::clone(self), number, since };
        reader.waits();
        reader
    }

    /// Since when the answer waits that has waited longest; `None` if none waits for its client.
    pub(crate) fn oldest(&self) -> Option<Instant> {
        let answers = self.answers.lock().expect("no panic under this lock");
        let since = answers.since.values().map(|since| since.load(Ordering::Relaxed));
        let oldest = since.filter(|since| *since != READ).min()?;
        Some(self.opened + Duration::from_micros(oldest))
    }
}

impl Reader {
    /// The client has been given something.
    pub(crate) fn waits(&self) {
        let micros = self.unread.opened.elapsed().as_micros();
        self.since.store(u64::try_from(micros).unwrap_or(READ), Ordering::Relaxed);
    }

    /// The client wants more.
    pub(crate) fn reads(&self) {
        self.since.store(READ, Ordering::Relaxed);
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.unread.answers.lock().expect("no panic under this lock").since.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_that_waits_longest_is_told_until_it_is_read_or_gone() {
        let unread = Arc::new(Unread::new(Instant::now()));
        assert_eq!(unread.oldest(), None);
        let first = unread.begin();
        let begun = unread.oldest().unwrap();
        let second = unread.begin();
        assert_eq!(unread.oldest(), Some(begun));
        first.reads();
        assert!(unread.oldest().unwrap() >= begun);
        second.reads();
        assert_eq!(unread.oldest(), None);
        second.waits();
        assert!(unread.oldest().is_some());
        drop(second);
        assert_eq!(unread.oldest(), None);
        assert_eq!(unread.answers.lock().unwrap().since.len(), 1);
    }
}
