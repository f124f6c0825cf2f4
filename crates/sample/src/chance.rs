//! Chance that follows from a seed and a place, so that a campaign is the same however many others there are.

use base::{Random, SeededRandom};

/// A generator for one place.
pub(crate) struct Chance(SeededRandom);

impl Chance {
    /// The generator of `place`, such as advertiser, campaign and day.
    pub(crate) fn at(seed: u64, place: [u64; 3]) -> Self {
        // The multiplier of SplitMix64's finaliser keeps neighbouring places apart.
        let mixed = place.into_iter().fold(seed, |state, part| {
            (state ^ part.wrapping_add(0x9e37_79b9_7f4a_7c15))
                .wrapping_mul(0xbf58_476d_1ce4_e5b9)
                .rotate_left(29)
        });
        Self(SeededRandom::new(mixed))
    }

    /// A number from `least` to `most`, both included.
    pub(crate) fn between(&self, least: i64, most: i64) -> i64 {
        let random: &dyn Random = &self.0;
        least + random.below((most - least + 1) as u64) as i64
    }

    /// True once in `n` times.
    pub(crate) fn once_in(&self, n: i64) -> bool {
        self.between(1, n) == 1
    }

    /// One of some things.
    pub(crate) fn one_of<'a, T: ?Sized>(&self, things: &[&'a T]) -> &'a T {
        things[self.between(0, things.len() as i64 - 1) as usize]
    }

    /// `value` with up to `percent` added or taken away.
    pub(crate) fn about(&self, value: i64, percent: i64) -> i64 {
        value * (100 + self.between(-percent, percent)) / 100
    }
}
