//! How a log behaves; all of it may change while it is open.

use std::time::Duration;

use crate::Buffers;

/// When entries are made durable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sync {
    /// When the kernel likes. Only whole segments are made durable, once they are full, so that
    /// a recovery has at most one to read.
    Never,
    /// At most this long after they were appended, plus the time that a sync takes.
    Interval(Duration),
    /// At once, in groups: what was appended during one sync is covered by the next.
    Every,
}

impl Sync {
    /// How long an entry may wait for its sync.
    pub(crate) const fn delay(self) -> Duration {
        match self {
            Self::Every => Duration::ZERO,
            Self::Interval(interval) => interval,
            Self::Never => Duration::MAX,
        }
    }
}

/// How a log behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// A segment that has this many bytes is followed by a new one. One entry, or the entries
    /// of one call, may exceed it. At least 4 KiB.
    pub segment_bytes: u64,
    /// So is one whose first entry is this old.
    pub segment_age_ms: i64,
    /// The index has one place for this many bytes. Small values cost memory (24 bytes a
    /// place), large ones reading: half of it for a read that begins anywhere. At least 512.
    pub index_interval_bytes: u32,
    /// When entries are made durable.
    pub sync: Sync,
    /// How many segments without use are kept for later ones.
    pub recycled_max: usize,
    /// How many closed segments keep their file and their index open after a read, at least 1.
    pub open_max: usize,
    /// Where buffers for reading come from; share one between the logs of a process. Taken at
    /// opening alone.
    pub buffers: Buffers,
}

impl Default for Options {
    /// Segments of 256 MiB or a week, an index place for 16 KiB, every entry durable, two
    /// recycled segments, four open ones, and a pool of its own.
    fn default() -> Self {
        Self {
            segment_bytes: 256 << 20,
            segment_age_ms: 7 * 24 * 3600 * 1000,
            index_interval_bytes: 16 << 10,
            sync: Sync::Every,
            recycled_max: 2,
            open_max: 4,
            buffers: Buffers::default(),
        }
    }
}

impl Options {
    /// The same within the bounds that the fields state.
    pub(crate) fn bounded(self) -> Self {
        Self {
            segment_bytes: self.segment_bytes.max(4 << 10),
            index_interval_bytes: self.index_interval_bytes.max(512),
            open_max: self.open_max.max(1),
            ..self
        }
    }
}

/// What a log may forget. A segment goes as a whole, oldest first, and only if any rule says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Segments whose every entry has a timestamp older than this, by the caller's clock.
    pub age_ms: Option<i64>,
    /// Segments that can go while this many bytes stay.
    pub bytes: Option<u64>,
    /// Nothing at this offset or behind it goes, whatever the rules say.
    pub below: Option<u64>,
}
