//! What was done under the seeds.

use std::fmt;
use std::ops::AddAssign;

/// What was done.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    pub(crate) lives: u64,
    pub(crate) crashes: u64,
    pub(crate) stops: u64,
    pub(crate) appended: u64,
    pub(crate) reads: u64,
    pub(crate) flips: u64,
    pub(crate) refused: u64,
    pub(crate) torn_bytes: u64,
    pub(crate) rebuilt: u64,
    pub(crate) damaged: u64,
    pub(crate) truncations: u64,
    pub(crate) compactions: u64,
    pub(crate) forgotten: u64,
}

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        let pairs = [
            (&mut self.lives, other.lives),
            (&mut self.crashes, other.crashes),
            (&mut self.stops, other.stops),
            (&mut self.appended, other.appended),
            (&mut self.reads, other.reads),
            (&mut self.flips, other.flips),
            (&mut self.refused, other.refused),
            (&mut self.torn_bytes, other.torn_bytes),
            (&mut self.rebuilt, other.rebuilt),
            (&mut self.damaged, other.damaged),
            (&mut self.truncations, other.truncations),
            (&mut self.compactions, other.compactions),
            (&mut self.forgotten, other.forgotten),
        ];
        for (sum, more) in pairs {
            *sum += more;
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} openings, {} crashes, {} orderly stops, {} entries, {} reads, {} truncations, \
             {} compactions, {} segments forgotten, {} refusals of the disk, {} torn bytes, \
             {} bits flipped, {} damages told, {} indexes rebuilt",
            self.lives,
            self.crashes,
            self.stops,
            self.appended,
            self.reads,
            self.truncations,
            self.compactions,
            self.forgotten,
            self.refused,
            self.torn_bytes,
            self.flips,
            self.damaged,
            self.rebuilt,
        )
    }
}
