//! The compactions of a partition, and how far each of them came.
//!
//! As a file: `RMQK`, all numbers little-endian of 8 bytes: where the next compaction goes on, below what tombstones have
//! gone, then of each pass below what it left nothing superseded, and when in milliseconds; CRC-32C (4 bytes) over all.

use bytes::{Buf, BufMut};

const MAGIC: &[u8; 4] = b"RMQK";
/// Passes that are remembered.
const PASSES_MAX: usize = 64;

/// One compaction: nothing below an offset was superseded by anything below it any more, at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pass {
    pub(crate) below: u64,
    pub(crate) at_ms: i64,
}

/// The compactions of a partition. A tombstone may go when what it deletes went long enough ago.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Passes {
    /// Records below this have superseded what they supersede: the next pass looks for keys from here on.
    pub(crate) next: u64,
    /// Tombstones below this have gone.
    swept: u64,
    /// Later ones came further.
    passes: Vec<Pass>,
}

impl Passes {
    /// Below what tombstones can go that must have been the last of their keys since `time_ms`; 0 if they have gone.
    pub(crate) fn to_sweep(&self, time_ms: i64) -> u64 {
        let before = self.passes.iter().filter(|pass| pass.at_ms <= time_ms);
        before.map(|pass| pass.below).max().filter(|below| *below > self.swept).unwrap_or(0)
    }

    /// Notes a pass that went on from `next`, and left out tombstones below `swept`.
    pub(crate) fn add(&mut self, pass: Pass, next: u64, swept: u64) {
        self.next = next;
        self.swept = self.swept.max(swept);
        // What has been swept needs no time any more.
        let swept = self.swept;
        self.passes.retain(|it| it.below > swept);
        // One that came as far before knows an earlier time.
        if pass.below <= self.passes.last().map_or(swept, |it| it.below) {
            return;
        }
        if self.passes.len() == PASSES_MAX {
            // The oldest stays: it is the first to be old enough.
            let mut is_kept = false;
            self.passes.retain(|_| {
                is_kept = !is_kept;
                is_kept
            });
        }
        self.passes.push(pass);
    }

    /// Whether it can be of a log that ends there.
    pub(crate) fn fits(&self, end: u64) -> bool {
        self.next <= end && self.swept <= end && self.passes.iter().all(|pass| pass.below <= end)
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        out.put_slice(MAGIC);
        out.put_u64_le(self.next);
        out.put_u64_le(self.swept);
        for pass in &self.passes {
            out.put_u64_le(pass.below);
            out.put_i64_le(pass.at_ms);
        }
        out.put_u32_le(crc32c::crc32c(&out));
        out
    }

    /// What a file holds; `None` if it is damaged.
    pub(crate) fn decode(file: &[u8]) -> Option<Self> {
        let (content, checksum) = file.split_last_chunk::<4>()?;
        if crc32c::crc32c(content) != u32::from_le_bytes(*checksum) {
            return None;
        }
        let mut rest = content.strip_prefix(MAGIC)?;
        let (next, swept) = (rest.try_get_u64_le().ok()?, rest.try_get_u64_le().ok()?);
        let mut passes: Vec<Pass> = Vec::new();
        while !rest.is_empty() {
            let (below, at_ms) = (rest.try_get_u64_le().ok()?, rest.try_get_i64_le().ok()?);
            if passes.len() == PASSES_MAX || passes.last().is_some_and(|it| it.below >= below) {
                return None;
            }
            passes.push(Pass { below, at_ms });
        }
        Some(Self { next, swept, passes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(passes: &mut Passes, below: u64, at_ms: i64, swept: u64) {
        passes.add(Pass { below, at_ms }, below, swept);
    }

    #[test]
    fn tombstones_are_old_enough_by_the_time_of_the_pass_that_made_them_the_last() {
        let mut passes = Passes::default();
        add(&mut passes, 100, 1000, 0);
        add(&mut passes, 200, 2000, 0);
        let found = [999, 1500, 2000].map(|time_ms| passes.to_sweep(time_ms));
        assert_eq!(found, [0, 100, 200]);
        add(&mut passes, 300, 3000, 100);
        assert_eq!((passes.to_sweep(1500), passes.to_sweep(2500)), (0, 200));
    }

    #[test]
    fn a_pass_that_comes_no_further_changes_no_time() {
        let mut passes = Passes::default();
        add(&mut passes, 100, 1000, 0);
        add(&mut passes, 100, 5000, 0);
        add(&mut passes, 90, 6000, 0);
        assert_eq!((passes.to_sweep(1000), passes.next), (100, 90));
    }

    #[test]
    fn frequent_passes_do_not_push_out_the_one_that_is_about_to_be_old_enough() {
        let mut passes = Passes::default();
        for at in 1..1000 {
            add(&mut passes, at, at as i64, 0);
            assert!(passes.passes.len() <= PASSES_MAX);
        }
        assert_eq!(passes.to_sweep(1), 1);
        assert!(passes.to_sweep(999) > 900);
    }

    #[test]
    fn what_is_written_is_read_back_and_no_flipped_bit_passes() {
        let mut passes = Passes::default();
        add(&mut passes, 100, 1000, 20);
        add(&mut passes, 200, 2000, 30);
        let file = passes.encode();
        assert_eq!(Passes::decode(&file), Some(passes.clone()));
        for at in 0..file.len() {
            let mut damaged = file.clone();
            damaged[at] ^= 1 << (at % 8);
            assert_eq!(Passes::decode(&damaged), None, "byte {at}");
            assert_eq!(Passes::decode(&file[..at]), None, "cut at {at}");
        }
        assert!(passes.fits(200) && !passes.fits(199));
    }
}
