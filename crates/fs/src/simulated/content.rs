//! The bytes of one file: as its processes see them, and as the disk has them.

use std::collections::BTreeSet;

/// The bytes of one file.
#[derive(Debug, Default)]
pub(super) struct Content {
    seen: Vec<u8>,
    stored: Vec<u8>,
    /// Blocks of `seen` that the disk does not have yet.
    dirty: BTreeSet<usize>,
    /// The least length since the last sync, if the disk has more than that.
    cut: Option<usize>,
}

impl Content {
    pub(super) fn seen(&self) -> &[u8] {
        &self.seen
    }

    pub(super) fn write(&mut self, offset: usize, bytes: &[u8], block: usize) {
        if bytes.is_empty() {
            return;
        }
        let end = offset + bytes.len();
        if self.seen.len() < end {
            self.seen.resize(end, 0);
        }
        self.seen[offset..end].copy_from_slice(bytes);
        self.dirty.extend(offset / block..=(end - 1) / block);
    }

    pub(super) fn truncate(&mut self, len: usize, block: usize) {
        let is_shorter = len < self.seen.len();
        self.seen.resize(len, 0);
        self.dirty.retain(|index| index * block < len);
        if is_shorter && !len.is_multiple_of(block) {
            // The kernel empties the rest of the block, which may reach the disk before the length.
            self.dirty.insert(len / block);
        }
        if len < self.stored.len() {
            self.cut = Some(self.cut.map_or(len, |cut| cut.min(len)));
        }
    }

    /// The disk gets all that is seen, but for blocks that an earlier failure dropped.
    pub(super) fn sync(&mut self, block: usize) {
        self.shorten();
        self.stored.resize(self.seen.len(), 0);
        for index in std::mem::take(&mut self.dirty) {
            store(&self.seen, &mut self.stored, index, block);
        }
    }

    /// The disk refuses some blocks, and nobody will offer them again.
    pub(super) fn fail_sync(&mut self, block: usize, coin: &mut dyn FnMut() -> bool) {
        for index in std::mem::take(&mut self.dirty) {
            if coin() {
                self.shorten();
                store(&self.seen, &mut self.stored, index, block);
            }
        }
    }

    /// One block reaches the disk unasked, as it may at any time.
    pub(super) fn write_back(&mut self, choice: usize, block: usize) {
        if let Some(&index) = self.dirty.iter().nth(choice % self.dirty.len().max(1)) {
            self.dirty.remove(&index);
            self.shorten();
            store(&self.seen, &mut self.stored, index, block);
        }
    }

    /// What the disk has, and whatever else has just reached it, is what will be seen.
    pub(super) fn crash(&mut self, block: usize, coin: &mut dyn FnMut() -> bool) {
        let mut left = std::mem::take(&mut self.stored);
        if let Some(cut) = self.cut.take()
            && coin()
        {
            left.truncate(cut);
        }
        for index in std::mem::take(&mut self.dirty) {
            if coin() {
                store(&self.seen, &mut left, index, block);
            }
        }
        // The length is stored apart from the bytes, so it can arrive without them.
        if left.len() < self.seen.len() && coin() {
            left.resize(self.seen.len(), 0);
        }
        self.seen.clone_from(&left);
        self.stored = left;
    }

    fn shorten(&mut self) {
        if let Some(cut) = self.cut.take() {
            self.stored.truncate(cut);
        }
    }
}

/// Copies one block; behind the end of the file a block holds zeros.
fn store(seen: &[u8], stored: &mut Vec<u8>, index: usize, block: usize) {
    let start = index * block;
    let end = seen.len().min(start + block);
    if stored.len() < end {
        stored.resize(end, 0);
    }
    stored[start..end].copy_from_slice(&seen[start..end]);
    let beyond = stored.len().min(start + block);
    stored[end..beyond].fill(0);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BLOCK: usize = 4;

    fn content(synced: &[u8]) -> Content {
        let mut content = Content::default();
        content.write(0, synced, BLOCK);
        content.sync(BLOCK);
        content
    }

    /// What a crash leaves if coins fall as `heads` says, and as tails when those run out.
    fn after_crash(mut content: Content, heads: &[bool]) -> Vec<u8> {
        let mut coins = heads.iter().copied();
        content.crash(BLOCK, &mut || coins.next().unwrap_or(false));
        content.seen
    }

    #[test]
    fn a_write_is_torn_between_two_blocks() {
        let written = || {
            let mut content = content(b"aaaabbbb");
            content.write(2, b"xxxx", BLOCK);
            content
        };
        assert_eq!(after_crash(written(), &[true, false]), b"aaxxbbbb");
        assert_eq!(after_crash(written(), &[false, true]), b"aaaaxxbb");
        assert_eq!(after_crash(written(), &[false, false]), b"aaaabbbb");
    }

    #[test]
    fn a_length_can_arrive_without_its_bytes() {
        let appended = || {
            let mut content = content(b"aaaa");
            content.write(4, b"xxxxyy", BLOCK);
            content
        };
        assert_eq!(after_crash(appended(), &[false, false, true]), b"aaaa\0\0\0\0\0\0");
        assert_eq!(after_crash(appended(), &[false, true]), b"aaaa\0\0\0\0yy");
        assert_eq!(after_crash(appended(), &[true, false]), b"aaaaxxxx");
    }

    #[test]
    fn a_cut_can_be_lost_although_what_was_written_after_it_is_not() {
        let rewritten = || {
            let mut content = content(b"aaaabbbbcccc");
            content.truncate(4, BLOCK);
            content.write(4, b"xx", BLOCK);
            content
        };
        assert_eq!(after_crash(rewritten(), &[false, true]), b"aaaaxx\0\0cccc");
        assert_eq!(after_crash(rewritten(), &[true, true]), b"aaaaxx");
        assert_eq!(after_crash(rewritten(), &[true, false]), b"aaaa");
    }

    #[test]
    fn a_cut_can_empty_the_rest_of_its_block_and_be_lost_itself() {
        let shortened = || {
            let mut content = content(b"aaaabbbb");
            content.truncate(2, BLOCK);
            content
        };
        assert_eq!(after_crash(shortened(), &[false, true]), b"aa\0\0bbbb");
        assert_eq!(after_crash(shortened(), &[false, false]), b"aaaabbbb");
        assert_eq!(after_crash(shortened(), &[true, true]), b"aa");
    }

    #[test]
    fn blocks_that_a_failed_sync_dropped_are_not_stored_by_the_next() {
        let mut content = content(b"aaaabbbb");
        content.write(0, b"xxxxyyyy", BLOCK);
        let mut coins = [true, false].into_iter();
        content.fail_sync(BLOCK, &mut || coins.next().unwrap_or(false));
        assert_eq!(content.seen(), b"xxxxyyyy");
        content.sync(BLOCK);
        assert_eq!(after_crash(content, &[]), b"xxxxbbbb");
    }

    #[test]
    fn a_block_that_was_written_back_outlives_a_crash_and_a_sync() {
        let mut content = content(b"aaaabbbbcccc");
        content.truncate(6, BLOCK);
        content.write(6, b"xxyyyy", BLOCK);
        content.write_back(1, BLOCK);
        assert_eq!(content.dirty, BTreeSet::from([1]));
        content.sync(BLOCK);
        assert_eq!(after_crash(content, &[]), b"aaaabbxxyyyy");
    }

    #[derive(Clone, Debug)]
    enum Step {
        Write(usize, Vec<u8>),
        Truncate(usize),
        WriteBack(usize),
        Sync,
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            (0..40_usize, prop::collection::vec(1..=255_u8, 0..12))
                .prop_map(|(offset, bytes)| Step::Write(offset, bytes)),
            (0..40_usize).prop_map(Step::Truncate),
            (0..40_usize).prop_map(Step::WriteBack),
            Just(Step::Sync),
        ]
    }

    fn take(content: &mut Content, step: Step) {
        match step {
            Step::Write(offset, bytes) => content.write(offset, &bytes, BLOCK),
            Step::Truncate(len) => content.truncate(len, BLOCK),
            Step::WriteBack(choice) => content.write_back(choice, BLOCK),
            Step::Sync => content.sync(BLOCK),
        }
    }

    proptest! {
        #[test]
        fn what_is_seen_after_a_sync_is_what_a_crash_leaves(
            steps in prop::collection::vec(step(), 0..20),
            coins: [bool; 32],
        ) {
            let mut content = Content::default();
            for step in steps {
                take(&mut content, step);
            }
            content.sync(BLOCK);
            let seen = content.seen.clone();
            prop_assert_eq!(after_crash(content, &coins), seen);
        }

        #[test]
        fn a_block_after_a_crash_is_one_that_was_there(
            steps in prop::collection::vec(step(), 0..20),
            coins: [bool; 32],
        ) {
            // Every state that each block ever had; one that no write reached holds zeros.
            let mut had: Vec<BTreeSet<Vec<u8>>> = vec![BTreeSet::from([vec![0; BLOCK]]); 16];
            let mut content = Content::default();
            for step in steps {
                take(&mut content, step);
                for (index, states) in had.iter_mut().enumerate() {
                    states.insert(padded(&content.seen, index));
                }
            }
            let left = after_crash(content, &coins);
            for (index, states) in had.iter().enumerate() {
                let block = padded(&left, index);
                let cut = (0..=BLOCK).any(|len| {
                    states.iter().any(|state| state[..len] == block[..len] && block[len..].iter().all(|byte| *byte == 0))
                });
                prop_assert!(cut, "block {} holds {:?}", index, block);
            }
        }
    }

    fn padded(bytes: &[u8], index: usize) -> Vec<u8> {
        let mut block: Vec<u8> = bytes.iter().copied().skip(index * BLOCK).take(BLOCK).collect();
        block.resize(BLOCK, 0);
        block
    }
}
