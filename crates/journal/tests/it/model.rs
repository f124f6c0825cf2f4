//! What a log must be, kept in memory beside a real one: after every step, and after every crash.

use std::collections::BTreeMap;
use std::fmt;

use journal::{EpochStart, Frame, Reader, Recovery};

/// An entry that was appended.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) offset: u64,
    pub(crate) span: u32,
    pub(crate) epoch: u64,
    pub(crate) timestamp_ms: i64,
    pub(crate) payload: Vec<u8>,
    /// What else it may be, if something was interrupted: gone, or of another payload.
    pub(crate) or: Option<Option<Vec<u8>>>,
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { offset, span, epoch, payload, .. } = self;
        write!(f, "{offset}+{span} in epoch {epoch}, {} bytes", payload.len())
    }
}

impl Item {
    pub(crate) const fn end(&self) -> u64 {
        self.offset + self.span as u64
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    pub(crate) start: u64,
    /// Where the start may be instead, if something was interrupted.
    pub(crate) start_or: Option<(u64, u64)>,
    /// Whether that would be by a reset, which forgets epochs.
    pub(crate) resets: bool,
    pub(crate) end: u64,
    /// What must not be lost.
    pub(crate) durable: u64,
    pub(crate) items: Vec<Item>,
    pub(crate) epochs: Vec<EpochStart>,
}

/// How a log was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    /// Its process ended; the kernel has all that was written.
    Whole,
    /// Something failed half-way, or the power went.
    Torn,
}

impl Model {
    pub(crate) fn append(&mut self, span: u32, epoch: u64, timestamp_ms: i64, payload: Vec<u8>) {
        let offset = self.end;
        if self.epochs.last().is_none_or(|last| epoch > last.epoch) {
            self.epochs.push(EpochStart { epoch, offset });
        }
        self.items.push(Item { offset, span, epoch, timestamp_ms, payload, or: None });
        self.end += u64::from(span);
    }

    pub(crate) fn epoch(&self) -> u64 {
        self.epochs.last().map_or(0, |last| last.epoch)
    }

    /// Where a truncation to `end` really cuts.
    pub(crate) fn cut_at(&self, end: u64) -> u64 {
        let split = self.items.iter().find(|item| item.offset < end && item.end() > end);
        split.map_or(end, |item| item.offset)
    }

    pub(crate) fn truncate(&mut self, end: u64) {
        self.items.retain(|item| item.end() <= end);
        self.epochs.retain(|epoch| epoch.offset < end);
        self.end = end;
        self.durable = self.durable.min(end);
    }

    pub(crate) fn begin_at(&mut self, start: u64) {
        self.start = start;
        self.items.retain(|item| item.end() > start);
        self.epochs = pruned(&self.epochs, start);
        self.end = self.end.max(start);
    }

    /// Compares a log that was just opened, and takes over what the disk decided.
    pub(crate) fn settle(&mut self, reader: &Reader, recovery: &Recovery, left: Left) {
        assert_eq!(recovery.damage, [], "nothing was damaged");
        let (start, end) = (reader.start(), reader.end());
        if start != self.start {
            let (from, to) = self.start_or.expect("the start stays");
            assert!((from..=to).contains(&start), "start {start} is not in {from}..={to}");
            self.begin_at(start);
            if self.resets {
                self.epochs.clear();
            }
        }
        self.start_or = None;
        self.resets = false;
        assert!(end >= self.durable.max(start), "end {end}, but {} was durable", self.durable);
        assert!(end <= self.end, "end {end} behind {}", self.end);
        if left == Left::Whole {
            assert_eq!(end, self.end, "what was written is there without a crash");
        }
        // The entry that holds the start may be lost, and the start is not.
        self.items.retain(|item| item.offset < end && (end > start || item.end() <= end));
        if let Some(item) = self.items.last() {
            assert!(item.end() <= end, "an entry is split at {end}: {item:?}");
        }
        self.epochs.retain(|epoch| epoch.offset < end);
        self.end = end;
        // What a log shows when it was opened is durable.
        self.durable = end;
        let frames = read_all(reader);
        let by_offset: BTreeMap<u64, &Frame> =
            frames.iter().map(|frame| (frame.offset, frame)).collect();
        self.items.retain_mut(|item| {
            let Some(other) = item.or.take() else { return true };
            match (by_offset.get(&item.offset), other) {
                (None, None) => return false,
                (Some(frame), Some(payload)) if frame.payload == payload => item.payload = payload,
                (Some(_) | None, _) => {}
            }
            true
        });
        self.compare(reader, &frames);
    }

    /// Compares all of an open log.
    pub(crate) fn check(&self, reader: &Reader) {
        assert_eq!((reader.start(), reader.end()), (self.start, self.end), "start and end");
        self.compare(reader, &read_all(reader));
    }

    fn compare(&self, reader: &Reader, frames: &[Frame]) {
        let wanted: Vec<&Item> = self.items.iter().filter(|item| item.end() > self.start).collect();
        let offsets = |frames: &[Frame]| frames.iter().map(|f| f.offset).collect::<Vec<_>>();
        let wanted_offsets: Vec<u64> = wanted.iter().map(|item| item.offset).collect();
        assert_eq!(offsets(frames), wanted_offsets, "offsets");
        for (frame, item) in frames.iter().zip(wanted) {
            let same = frame.span == item.span
                && frame.epoch == item.epoch
                && frame.timestamp_ms == item.timestamp_ms
                && frame.payload == item.payload;
            assert!(same, "entry {} is not {item:?}", frame.offset);
        }
        let epochs = pruned(&reader.epochs(), self.start);
        assert_eq!(epochs, pruned(&self.epochs, self.start), "epochs");
    }

    /// What a read may give.
    pub(crate) fn check_read(&self, reader: &Reader, from: u64, below: u64, max_bytes: usize) {
        let frames = reader.read(from, below, max_bytes).expect("it is in range");
        let mut wanted = self.items.iter().filter(|item| item.end() > from);
        let mut bytes = 0;
        for (index, frame) in frames.iter().enumerate() {
            let item = wanted.next().expect("no more than there are");
            assert_eq!((frame.offset, &frame.payload[..]), (item.offset, &item.payload[..]));
            assert!(frame.end() <= below);
            bytes += (48 + frame.payload.len()).next_multiple_of(8);
            assert!(index == 0 || bytes <= max_bytes, "{bytes} bytes, of {max_bytes}");
        }
        if frames.is_empty() {
            let next = wanted.next();
            assert!(next.is_none_or(|item| item.end() > below.min(self.end)), "{next:?} is there");
        }
    }

    pub(crate) fn check_time(&self, reader: &Reader, timestamp_ms: i64) {
        let wanted = self
            .items
            .iter()
            .find(|item| item.end() > self.start && item.timestamp_ms >= timestamp_ms);
        let wanted = wanted.map(|item| item.offset.max(self.start));
        assert_eq!(reader.find_time(timestamp_ms).expect("it is read"), wanted, "{timestamp_ms}");
    }
}

pub(crate) fn read_all(reader: &Reader) -> Vec<Frame> {
    let (mut from, mut all) = (reader.start(), Vec::new());
    loop {
        let frames = reader.read(from, u64::MAX, 4096).expect("it can be read");
        let Some(last) = frames.last() else { return all };
        assert!(last.end() > from, "a read goes on");
        from = last.end();
        all.extend(frames);
    }
}

fn pruned(epochs: &[EpochStart], start: u64) -> Vec<EpochStart> {
    let behind = epochs.partition_point(|epoch| epoch.offset < start);
    epochs[behind.saturating_sub(1)..].to_vec()
}
