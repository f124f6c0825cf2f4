//! Ids of one run of a decision.

use base::{SeededRandom, Timestamp, uuid_v7};

/// Makes ids from a moment and a seed, so that a decision that runs again makes the same ones.
#[derive(Debug)]
pub struct Ids {
    now: Timestamp,
    random: SeededRandom,
}

impl Ids {
    /// Ids of a decision that was made `now`.
    #[must_use]
    pub fn new(now: Timestamp, seed: u64) -> Self {
        Self { now, random: SeededRandom::new(seed) }
    }

    /// The next id, a UUID of version 7.
    #[must_use]
    pub fn next(&self) -> String {
        uuid_v7(self.now, &self.random)
    }
}
