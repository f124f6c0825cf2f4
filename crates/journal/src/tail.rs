//! The end of a log, as its writer knows it.

use std::collections::VecDeque;
use std::sync::Arc;

use fs::File;

use crate::segment::Segment;

/// So many bytes at the end of a log count as being in memory.
const HOT_BYTES: u64 = 32 << 20;
/// How exactly it is known which.
const HOT_STEP_BYTES: u64 = 1 << 20;

/// The segment that grows, and what is known of it by the writer alone.
#[derive(Debug)]
pub(crate) struct Tail {
    pub(crate) segment: Arc<Segment>,
    pub(crate) file: Arc<dyn File>,
    pub(crate) position: u64,
    pub(crate) end: u64,
    /// Of the last entry that is known; `None` in a log that never had one.
    pub(crate) epoch: Option<u64>,
    /// When its first entry was appended; `None` without one.
    pub(crate) begun_ms: Option<i64>,
    pub(crate) hot: Hot,
}

/// Which of the latest entries are in memory.
#[derive(Debug, Default)]
pub(crate) struct Hot {
    bytes: u64,
    /// Offsets, each with the bytes that were appended before it.
    steps: VecDeque<(u64, u64)>,
}

impl Hot {
    pub(crate) fn note(&mut self, offset: u64, bytes: u64) {
        let due = self.steps.back().is_none_or(|step| self.bytes - step.1 >= HOT_STEP_BYTES);
        if due {
            self.steps.push_back((offset, self.bytes));
        }
        self.bytes += bytes;
        while self.steps.len() > 1 && self.bytes - self.steps[0].1 > HOT_BYTES {
            self.steps.pop_front();
        }
    }

    /// Entries behind `end` are gone.
    pub(crate) fn cut(&mut self, end: u64) {
        self.steps.retain(|step| step.0 < end);
    }

    pub(crate) fn from(&self) -> u64 {
        self.steps.front().map_or(u64::MAX, |step| step.0)
    }
}
