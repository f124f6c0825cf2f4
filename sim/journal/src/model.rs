//! What the log must be.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;

/// Bytes of an entry on the disk beside its payload.
const HEAD_BYTES: u64 = 48;

/// An entry that was written.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) span: u32,
    pub(crate) epoch: u64,
    pub(crate) timestamp_ms: i64,
    /// What may be there: payloads, and `None` if it may be gone. More than one after a
    /// compaction whose outcome is open.
    pub(crate) variants: Vec<Option<Payload>>,
    /// What had been announced as durable when it was written; it says so on the disk.
    pub(crate) durable_then: u64,
}

/// Bytes that follow from two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Payload {
    pub(crate) seed: u64,
    pub(crate) len: usize,
}

impl Payload {
    pub(crate) fn bytes(self) -> Bytes {
        let mut out = Vec::with_capacity(self.len + 8);
        let mut state = self.seed;
        while out.len() < self.len {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            out.extend_from_slice(&(state ^ (state >> 29)).to_le_bytes());
        }
        out.truncate(self.len);
        out.into()
    }

    fn stored(self) -> u64 {
        HEAD_BYTES + (self.len as u64).next_multiple_of(8)
    }
}

impl Written {
    pub(crate) fn may_be_gone(&self) -> bool {
        self.variants.contains(&None)
    }

    pub(crate) fn must_be_gone(&self) -> bool {
        self.variants == [None]
    }

    /// Bytes on the disk, of the longest form.
    pub(crate) fn stored(&self) -> u64 {
        self.variants.iter().flatten().map(|payload| payload.stored()).max().unwrap_or(0)
    }
}

/// What the log must be: what was asked for, and what was announced.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    /// By first offset.
    pub(crate) entries: BTreeMap<u64, Written>,
    /// What may be behind the end after the next opening: an append that never returned.
    pub(crate) candidates: BTreeMap<u64, Written>,
    pub(crate) start: u64,
    /// Where the log may start besides, after the next opening.
    pub(crate) starts: Vec<u64>,
    pub(crate) end: u64,
    /// Announced as durable.
    pub(crate) durable: u64,
    /// Down to here a truncation may have cut that never returned.
    pub(crate) cut: Option<u64>,
    /// Durable by what the file `state` must say at least.
    pub(crate) stated: u64,
    /// Epochs and where they begin.
    pub(crate) epochs: Vec<(u64, u64)>,
    /// Offsets whose bytes may be damaged.
    pub(crate) damaged: Vec<(u64, u64)>,
    /// Segments in whose files a bit flipped, by first offset: one unreadable head hides what
    /// follows it up to the next place in the index.
    pub(crate) hit: BTreeSet<u64>,
}

impl Model {
    pub(crate) fn last_epoch(&self) -> u64 {
        self.epochs.last().map_or(0, |(epoch, _)| *epoch)
    }

    /// The entries were appended, one behind the other.
    pub(crate) fn append(&mut self, entries: Vec<Written>) {
        for entry in entries {
            if entry.epoch > self.last_epoch() || self.epochs.is_empty() {
                self.epochs.push((entry.epoch, self.end));
            }
            let offset = self.end;
            self.end += u64::from(entry.span);
            self.entries.insert(offset, entry);
        }
    }

    /// The entries may have been appended.
    pub(crate) fn may_append(&mut self, entries: Vec<Written>) {
        let mut offset = self.end;
        for entry in entries {
            let next = offset + u64::from(entry.span);
            self.candidates.insert(offset, entry);
            offset = next;
        }
    }

    /// Where a truncation to `end` may end the log.
    pub(crate) fn cuts(&self, end: u64) -> Vec<u64> {
        if end >= self.end {
            return vec![self.end];
        }
        match self.entries.range(..end).next_back() {
            Some((offset, entry)) if offset + u64::from(entry.span) > end => {
                // One that cannot be read is taken for a gap.
                let may_be_gone = entry.may_be_gone() || !self.hit.is_empty();
                match (may_be_gone, entry.must_be_gone()) {
                    (false, _) => vec![*offset],
                    (true, true) => vec![end],
                    (true, false) => vec![*offset, end],
                }
            }
            Some(_) | None => vec![end],
        }
    }

    /// The log ends here.
    pub(crate) fn truncate(&mut self, end: u64) {
        self.entries.retain(|offset, entry| offset + u64::from(entry.span) <= end);
        self.epochs.retain(|(_, offset)| *offset < end);
        self.end = end;
        self.durable = self.durable.min(end);
        self.stated = self.stated.min(end);
        self.damaged.retain(|(from, _)| *from < end);
    }

    /// The log starts here.
    pub(crate) fn advance(&mut self, start: u64) {
        self.start = self.start.max(start);
        let start = self.start;
        self.entries.retain(|offset, entry| offset + u64::from(entry.span) > start);
        let behind = self.epochs.partition_point(|(_, offset)| *offset < start);
        self.epochs.drain(..behind.saturating_sub(1));
        self.damaged.retain(|(_, to)| *to > start);
    }

    /// Whether damage may have hit what a reader needs from `from` on.
    pub(crate) fn may_be_damaged(&self, from: u64, below: u64) -> bool {
        self.damaged.iter().any(|(begin, end)| *begin < below && from < *end)
    }

    /// Where the log may end at least, if a truncation to `cut` was interrupted.
    pub(crate) fn least_end(&self, cut: u64) -> u64 {
        let sure =
            self.entries.iter().rev().find(|(offset, entry)| {
                !entry.may_be_gone() && *offset + u64::from(entry.span) <= cut
            });
        sure.map_or(self.start.min(cut), |(offset, entry)| offset + u64::from(entry.span))
    }

    /// Entries that end behind an offset.
    pub(crate) fn from(&self, offset: u64) -> impl Iterator<Item = (u64, &Written)> {
        let first = self
            .entries
            .range(..offset)
            .next_back()
            .filter(|(first, entry)| *first + u64::from(entry.span) > offset)
            .map_or(offset, |(first, _)| *first);
        self.entries.range(first..).map(|(offset, entry)| (*offset, entry))
    }

    /// Whether retention may move the start to `start`, in segments of any size.
    pub(crate) fn may_forget(
        &self,
        start: u64,
        oldest_ms: Option<i64>,
        bytes: Option<u64>,
    ) -> bool {
        let mut fresh = self.entries.range(..start).filter(|(offset, entry)| {
            let known = !self.may_be_damaged(**offset, **offset + u64::from(entry.span));
            known
                && !entry.may_be_gone()
                && oldest_ms.is_none_or(|oldest| entry.timestamp_ms >= oldest)
        });
        let Some((last, _)) = fresh.next_back() else { return true };
        // Every entry may begin a segment, which has 128 bytes of its own.
        let rest: u64 = self.entries.range(last + 1..).map(|(_, entry)| entry.stored() + 128).sum();
        bytes.is_some_and(|bytes| rest + 256 >= bytes)
    }
}
