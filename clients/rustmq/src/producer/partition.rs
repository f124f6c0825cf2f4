//! The records that wait for a partition.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use batch::{Builder, Timestamp};
use tokio::time::Instant;

use crate::error::Error;
use crate::producer::outcome::{Delivery, Outcome};
use crate::types::Record;

/// What a batch begins with, before it is known how large batches become.
const FIRST_BYTES: usize = 4 * 1024;

/// Which partition it is.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Its index among the producer's partitions.
    pub(crate) key: usize,
    pub(crate) topic: Arc<str>,
    pub(crate) number: u32,
}

/// A partition, as far as callers fill it.
#[derive(Debug)]
pub(crate) struct Partition {
    pub(crate) place: Place,
    queue: Mutex<Queue>,
    /// The driver has been told that something happened.
    is_marked: AtomicBool,
    /// Where the topic's records without a key go.
    sticky: Arc<AtomicUsize>,
}

#[derive(Debug, Default)]
struct Queue {
    /// Takes records.
    open: Option<Gathered>,
    /// Full, in order.
    full: VecDeque<Gathered>,
    /// Outcomes of batches that may not be finished, in order.
    unfinished: VecDeque<Arc<Outcome>>,
    /// Bytes of the last batch.
    usual_bytes: usize,
    /// Why it takes no more.
    closed: Option<Error>,
}

/// Records that go into one batch.
#[derive(Debug)]
pub(crate) struct Gathered {
    pub(crate) builder: Builder,
    pub(crate) outcome: Arc<Outcome>,
    /// When its first record came.
    pub(crate) since: Instant,
    /// What it takes of the producer's buffer.
    pub(crate) bytes: usize,
    is_due: bool,
}

/// What the driver finds.
#[derive(Debug)]
pub(crate) enum Next {
    /// Records to send now.
    Ready(Gathered),
    /// Records that may wait until then.
    At(Instant),
    /// Nothing.
    Empty,
}

impl Partition {
    pub(crate) fn new(place: Place, sticky: Arc<AtomicUsize>) -> Self {
        Self { place, queue: Mutex::default(), is_marked: AtomicBool::new(false), sticky }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a record; true if the driver has to look.
    pub(crate) fn append(
        &self,
        record: &Record,
        timestamp: Timestamp,
        size: usize,
        batch_bytes: usize,
    ) -> Result<(Delivery, bool), Error> {
        let mut queue = self.queue();
        if let Some(error) = &queue.closed {
            return Err(error.clone());
        }
        let is_full = queue.open.as_ref().is_some_and(|open| {
            open.builder.bytes() + size > batch_bytes
                || open.builder.records() >= batch::RECORDS_MAX
        });
        if is_full {
            self.seal(&mut queue);
        }
        let is_first = queue.open.is_none();
        if is_first {
            let bytes = queue.usual_bytes.max(FIRST_BYTES).max(size);
            let outcome = Arc::new(Outcome::new(self.place.clone()));
            queue.open = Some(Gathered {
                builder: Builder::with_capacity(bytes),
                outcome,
                since: Instant::now(),
                bytes: 0,
                is_due: false,
            });
        }
        let Some(open) = &mut queue.open else { return Err(Error::Closed) };
        let (key, value) = (record.key.as_deref(), record.value.as_deref());
        let index = open.builder.append(key, value, &record.headers, timestamp);
        let index = match index {
            Ok(index) => index,
            Err(error) => {
                if open.builder.is_empty() {
                    queue.open = None;
                }
                return Err(error.into());
            }
        };
        open.bytes += size;
        let outcome = Arc::clone(&open.outcome);
        if is_first {
            while queue.unfinished.front().is_some_and(|it| it.is_finished()) {
                queue.unfinished.pop_front();
            }
            queue.unfinished.push_back(Arc::clone(&outcome));
        }
        Ok((Delivery::new(outcome, index), is_first || is_full))
    }

    fn seal(&self, queue: &mut Queue) {
        if let Some(open) = queue.open.take() {
            open.outcome.seal(open.builder.records());
            queue.usual_bytes = open.builder.bytes();
            queue.full.push_back(open);
            // The next batch of records without a key goes to the next partition.
            self.sticky.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The next records to send: full batches first, then one that has waited for `linger`.
    pub(crate) fn next(&self, now: Instant, linger: Duration) -> Next {
        let mut queue = self.queue();
        if queue.full.is_empty() {
            let Some(open) = &queue.open else { return Next::Empty };
            let due = open.since + linger;
            if !open.is_due && due > now {
                return Next::At(due);
            }
            self.seal(&mut queue);
        }
        queue.full.pop_front().map_or(Next::Empty, Next::Ready)
    }

    /// Makes what there is due, and gives the outcomes that are open.
    pub(crate) fn hurry(&self) -> Vec<Arc<Outcome>> {
        let mut queue = self.queue();
        if let Some(open) = &mut queue.open {
            open.is_due = true;
        }
        queue.unfinished.iter().filter(|it| !it.is_finished()).cloned().collect()
    }

    /// Takes no more, and gives what waits.
    pub(crate) fn close(&self, error: &Error) -> Vec<Gathered> {
        let mut queue = self.queue();
        queue.closed.get_or_insert_with(|| error.clone());
        self.seal(&mut queue);
        queue.full.drain(..).collect()
    }

    /// Takes out what has waited since before `since`.
    pub(crate) fn expired(&self, since: Instant) -> Vec<Gathered> {
        let mut queue = self.queue();
        if queue.full.is_empty() && queue.open.as_ref().is_some_and(|it| it.since < since) {
            self.seal(&mut queue);
        }
        let count = queue.full.iter().take_while(|it| it.since < since).count();
        queue.full.drain(..count).collect()
    }

    /// Notes that something happened; false if that is known.
    pub(crate) fn mark(&self) -> bool {
        !self.is_marked.swap(true, Ordering::AcqRel)
    }

    pub(crate) fn unmark(&self) {
        self.is_marked.store(false, Ordering::Release);
    }
}
