//! The memory that answers with records take until they have left.
//!
//! Owns:      how much of it all may hold together, and how much one caller.
//! Invariant: who holds some waits for no more, so no two wait for each other; a caller that holds its share stops
//!            nobody but itself.
//! Not here:  who a caller is, and what is read.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// Memory is counted in pieces of this size.
const PIECE_BYTES: usize = 1 << 10;
/// One caller may hold this part of the memory.
const SHARES: usize = 8;
/// No share is smaller: it holds the greatest batch that there can be, 32 MiB and what the broker adds.
const SHARE_BYTES_MIN: usize = 33 << 20;
/// Shares of callers that have gone are looked for when there are this many.
const PRUNED_AT: usize = 64;

/// There was no memory in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoMemory;

/// The memory of all.
#[derive(Debug)]
pub(crate) struct Memory {
    all: Arc<Semaphore>,
    share_pieces: usize,
    callers: Mutex<Callers>,
}

#[derive(Debug)]
struct Callers {
    shares: HashMap<String, Weak<Semaphore>>,
    pruned_at: usize,
}

/// What one caller may hold. Clones are the same share.
#[derive(Clone, Debug)]
pub(crate) struct Share {
    all: Arc<Semaphore>,
    own: Arc<Semaphore>,
    pieces: usize,
}

/// Memory that is held, until this is dropped.
#[derive(Debug)]
pub(crate) struct Held {
    share: Share,
    own: OwnedSemaphorePermit,
    all: OwnedSemaphorePermit,
}

impl Memory {
    /// So many bytes in all.
    pub(crate) fn new(bytes: usize) -> Self {
        let pieces = (bytes / PIECE_BYTES).clamp(1, u32::MAX as usize);
        let share_pieces = (pieces / SHARES).max(SHARE_BYTES_MIN / PIECE_BYTES).min(pieces);
        let callers = Callers { shares: HashMap::new(), pruned_at: PRUNED_AT };
        Self { all: Arc::new(Semaphore::new(pieces)), share_pieces, callers: Mutex::new(callers) }
    }

    /// The share of the caller of that name.
    pub(crate) fn share(&self, caller: &str) -> Share {
        let mut callers = self.callers.lock().expect("no panic under this lock");
        let there = callers.shares.get(caller).and_then(Weak::upgrade);
        let own = there.unwrap_or_else(|| {
            if callers.shares.len() >= callers.pruned_at {
                callers.shares.retain(|_, share| share.strong_count() > 0);
                callers.pruned_at = (2 * callers.shares.len()).max(PRUNED_AT);
            }
            let own = Arc::new(Semaphore::new(self.share_pieces));
            callers.shares.insert(caller.to_owned(), Arc::downgrade(&own));
            own
        });
        Share { all: Arc::clone(&self.all), own, pieces: self.share_pieces }
    }
}

impl Share {
    /// Most bytes that the caller may hold.
    pub(crate) const fn bytes_max(&self) -> usize {
        self.pieces * PIECE_BYTES
    }

    /// Takes memory for `bytes`, or all of the share if that is less, as soon as there is some.
    ///
    /// # Errors
    /// There was none by the deadline.
    pub(crate) async fn take(
        &self,
        bytes: usize,
        deadline: Option<Instant>,
    ) -> Result<Held, NoMemory> {
        let pieces = self.pieces_of(bytes);
        let taking = async {
            // A caller that has used up its share waits here, where it is in nobody's way.
            let own = acquire(&self.own, pieces).await;
            let all = acquire(&self.all, pieces).await;
            Held { share: self.clone(), own, all }
        };
        match deadline {
            Some(deadline) => tokio::time::timeout_at(deadline, taking).await.map_err(|_| NoMemory),
            None => Ok(taking.await),
        }
    }

    fn pieces_of(&self, bytes: usize) -> usize {
        bytes.div_ceil(PIECE_BYTES).clamp(1, self.pieces)
    }
}

async fn acquire(semaphore: &Arc<Semaphore>, pieces: usize) -> OwnedSemaphorePermit {
    let permit = Arc::clone(semaphore).acquire_many_owned(count(pieces)).await;
    permit.expect("nothing closes the semaphore")
}

fn count(pieces: usize) -> u32 {
    u32::try_from(pieces).expect("there are no more pieces than a u32 counts")
}

impl Held {
    /// Holds what `bytes` take from now on: gives back what is more, and takes what is missing unless it would have to
    /// wait; `false` if it would.
    #[must_use]
    pub(crate) fn hold(&mut self, bytes: usize) -> bool {
        let (have, needed) = (self.all.num_permits(), self.share.pieces_of(bytes));
        if needed <= have {
            drop(self.own.split(have - needed));
            drop(self.all.split(have - needed));
            return true;
        }
        self.grow(needed - have)
    }

    fn grow(&mut self, pieces: usize) -> bool {
        let more = |semaphore: &Arc<Semaphore>| {
            Arc::clone(semaphore).try_acquire_many_owned(count(pieces)).ok()
        };
        let (Some(own), Some(all)) = (more(&self.share.own), more(&self.share.all)) else {
            return false;
        };
        self.own.merge(own);
        self.all.merge(all);
        true
    }

    /// Bytes that it is enough for.
    pub(crate) fn bytes(&self) -> usize {
        self.all.num_permits() * PIECE_BYTES
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    const MIB: usize = 1 << 20;

    fn now(share: &Share, bytes: usize) -> Option<Held> {
        share.take(bytes, None).now_or_never().map(|taken| taken.unwrap())
    }

    #[test]
    fn a_caller_that_holds_its_share_stops_nobody_but_itself() {
        let memory = Memory::new(512 * MIB);
        let (one, same, other) = (memory.share("one"), memory.share("one"), memory.share("other"));
        let held: Vec<_> = (0..8).map(|_| now(&one, 8 * MIB).unwrap()).collect();
        assert!(now(&same, 8 * MIB).is_none());
        assert!(now(&other, 8 * MIB).is_some());
        drop(held);
        assert!(now(&same, 8 * MIB).is_some());
    }

    #[test]
    fn nobody_gets_more_than_a_share_and_a_share_holds_the_greatest_batch() {
        for bytes in [64 * MIB, 512 * MIB, 1 << 40] {
            let memory = Memory::new(bytes);
            let share = memory.share("one");
            let held = now(&share, usize::MAX / 2).unwrap();
            assert!(held.bytes() > 32 * MIB && share.bytes_max() == held.bytes());
            assert!(now(&share, 0).is_none());
            assert!(now(&memory.share("other"), 30 * MIB).is_some());
        }
    }

    #[test]
    fn what_is_held_follows_what_is_needed_and_never_waits() {
        let memory = Memory::new(64 * MIB);
        let (one, other) = (memory.share("one"), memory.share("other"));
        let mut held = now(&one, 20 * MIB).unwrap();
        assert!(held.hold(30 * MIB) && held.bytes() >= 30 * MIB);
        let rest = now(&other, 32 * MIB).unwrap();
        assert!(!held.hold(33 * MIB) && held.bytes() >= 30 * MIB);
        assert!(held.hold(MIB) && held.bytes() < 2 * MIB);
        drop(rest);
        assert!(held.hold(32 * MIB));
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_ends_at_the_deadline() {
        let memory = Memory::new(64 * MIB);
        let share = memory.share("one");
        let held = now(&share, 33 * MIB).unwrap();
        let deadline = Some(Instant::now() + std::time::Duration::from_secs(1));
        assert_eq!(share.take(1, deadline).await.unwrap_err(), NoMemory);
        drop(held);
        // What is there is had even when the time is over.
        assert!(share.take(1, deadline).await.is_ok());
    }

    #[test]
    fn shares_of_callers_that_have_gone_are_forgotten() {
        let memory = Memory::new(64 * MIB);
        let stays = memory.share("stays");
        for at in 0..10 * PRUNED_AT {
            memory.share(&at.to_string());
        }
        assert!(memory.callers.lock().unwrap().shares.len() <= PRUNED_AT);
        assert!(Arc::ptr_eq(&stays.own, &memory.share("stays").own));
    }
}
