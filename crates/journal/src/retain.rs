//! Forgetting the oldest entries.

use std::sync::Arc;

use crate::fault::{Fault, planted};
use crate::log::{Log, View};
use crate::names::Name;
use crate::segment::Segment;
use crate::state::EpochStart;
use crate::{Error, Reader, Retention, Writer};

/// What a call of [`Writer::retain`] removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Whole segments.
    pub segments: usize,
    /// The bytes of their entries.
    pub bytes: u64,
}

impl Writer {
    /// Makes `start` the first offset that can be read. Durable when it returns. Segments that
    /// lie below are recycled; an entry that begins below and ends behind stays, and is read
    /// whole.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] behind the end; [`Error::Io`]; [`Error::Stopped`].
    pub fn advance_start(&mut self, start: u64) -> Result<(), Error> {
        let end = self.end();
        if start > end {
            let from = self.log.view().start;
            return Err(Error::OutOfRange { offset: start, start: from, end });
        }
        self.log.check()?;
        let log = self.log.clone();
        let _one = log.syncing();
        log.forget(start)
    }

    /// Lets another segment follow the one that grows, if `retention` has no place for that one:
    /// [`Reader::retain`] removes closed segments alone. Waits for no disk.
    ///
    /// # Errors
    /// [`Error::Io`]; [`Error::Stopped`].
    pub fn close_outlived(&mut self, retention: &Retention, now_ms: i64) -> Result<(), Error> {
        self.log.check()?;
        let whole = retention.below.is_none_or(|below| self.tail.end <= below);
        if whole && retention.outlived(&self.tail.segment, now_ms) {
            let options = self.log.options();
            self.roll(&options)?;
        }
        Ok(())
    }

    /// [`Self::close_outlived`] and [`Reader::retain`], for a log that nobody else waits for.
    ///
    /// # Errors
    /// [`Error::Io`]; [`Error::Stopped`].
    pub fn retain(&mut self, retention: &Retention, now_ms: i64) -> Result<Removed, Error> {
        self.close_outlived(retention, now_ms)?;
        Reader { log: self.log.clone() }.retain(retention, now_ms)
    }

    /// Empties the log, which then begins at `at`: for a copy that is too far behind to be
    /// caught up. Durable when it returns.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] below the end: truncate first. [`Error::Io`]; [`Error::Stopped`].
    pub fn reset(&mut self, at: u64) -> Result<(), Error> {
        let end = self.end();
        if at < end {
            let start = self.log.view().start;
            return Err(Error::OutOfRange { offset: at, start, end });
        }
        self.log.check()?;
        let log = self.log.clone();
        let _one = log.syncing();
        log.store_state(|state| {
            state.start = at;
            state.durable = at;
            state.epochs.clear();
        })?;
        log.epochs().clear();
        self.tail.end = at;
        self.tail.epoch = None;
        // A segment without entries that begins there can stay.
        let rolled = match self.tail.segment.base == at {
            true => Ok(()),
            false => self.roll(&log.options()),
        };
        let old = {
            let mut view = log.view_mut();
            view.start = at;
            let kept = view.segments.partition_point(|segment| segment.base < at);
            view.segments.drain(..kept).collect::<Vec<_>>()
        };
        log.leave(&old);
        log.appended.send_replace(at);
        log.durable.send_modify(|durable| durable.end = at);
        // Nothing could be appended, and the folder says something else than memory.
        rolled.map_err(|error| log.stop_with(error))
    }
}

impl Reader {
    /// Where the log would start after [`Self::retain`].
    #[must_use]
    pub fn start_after(&self, retention: &Retention, now_ms: i64) -> u64 {
        self.log.outlived(retention, now_ms).0
    }

    /// Removes whole closed segments that `retention` has no place for, oldest first. Appends go
    /// on meanwhile: it needs no lock of the writer's.
    ///
    /// # Errors
    /// [`Error::Io`]; [`Error::Stopped`].
    pub fn retain(&self, retention: &Retention, now_ms: i64) -> Result<Removed, Error> {
        let log = &self.log;
        log.check()?;
        // Mostly nothing has to go, and then no sync is waited for.
        if log.outlived(retention, now_ms).1 == Removed::default() {
            return Ok(Removed::default());
        }
        let _one = log.syncing();
        let (start, removed) = log.outlived(retention, now_ms);
        log.forget(start)?;
        Ok(removed)
    }
}

impl Retention {
    /// Whether all of the segment is too old.
    fn outlived(&self, segment: &Segment, now_ms: i64) -> bool {
        let Some(age_ms) = self.age_ms else { return false };
        let (entries, _, max_ms) = segment.facts();
        entries > 0 && max_ms < now_ms.saturating_sub(age_ms)
    }
}

impl Log {
    /// What `retention` has no place for, and where the log starts without it.
    fn outlived(&self, retention: &Retention, now_ms: i64) -> (u64, Removed) {
        let view = self.view();
        let mut bytes: u64 = view.segments.iter().map(|segment| segment.written()).sum();
        let mut removed = Removed::default();
        let mut start = view.start;
        for pair in view.segments.windows(2) {
            let (segment, next) = (&pair[0], &pair[1]);
            let kept = retention.below.is_some_and(|below| next.base > below);
            let rest = bytes - segment.written();
            let surplus = retention.bytes.is_some_and(|max| rest >= max);
            if kept || !(surplus || retention.outlived(segment, now_ms)) {
                break;
            }
            bytes = rest;
            removed.segments += 1;
            removed.bytes += segment.written();
            start = next.base;
        }
        (start, removed)
    }

    /// Makes `start` durable as the first offset, and lets go of what is below. The caller holds
    /// `syncing`.
    fn forget(&self, start: u64) -> Result<(), Error> {
        if start <= self.view().start {
            return Ok(());
        }
        if planted(Fault::RemovedEarly) {
            for name in below(&self.view(), start).iter().map(|segment| Name::Log(segment.base)) {
                self.remove(name)?;
            }
        }
        if !planted(Fault::StartNotStored) {
            // Those below the start are not read again from entries that may be lost.
            let epochs = self.epochs_below(self.durable_end().max(start));
            self.store_state(|state| {
                state.start = start;
                state.epochs = pruned(&epochs, start);
            })?;
        }
        let gone = {
            let mut view = self.view_mut();
            view.start = start;
            let gone = below(&view, start);
            view.segments.drain(..gone.len());
            gone
        };
        {
            let mut epochs = self.epochs();
            *epochs = pruned(&epochs, start);
        }
        self.leave(&gone);
        Ok(())
    }

    /// Segments left the view: their files wait to be recycled.
    pub(crate) fn leave(&self, gone: &[Arc<Segment>]) {
        for segment in gone {
            segment.go();
        }
        self.retired().extend(gone.iter().map(|segment| Name::Log(segment.base)));
        if !gone.is_empty() {
            self.untidy.notify_one();
        }
    }

    /// Epochs that the state has to know if it says how far the log is durable. Those below the
    /// start are not read again from entries that may be lost.
    pub(crate) fn epochs_to_keep(&self, durable: u64) -> Vec<EpochStart> {
        let start = self.view().start;
        self.epochs_below(durable.max(start))
    }

    pub(crate) fn epochs_below(&self, end: u64) -> Vec<EpochStart> {
        let epochs = self.epochs();
        epochs.iter().copied().filter(|epoch| epoch.offset < end).collect()
    }
}

/// Segments that lie below an offset as a whole.
fn below(view: &View, start: u64) -> Vec<Arc<Segment>> {
    let pairs = view.segments.windows(2);
    pairs.take_while(|pair| pair[1].base <= start).map(|pair| pair[0].clone()).collect()
}

/// Epochs without those that ended before the start. One that begins right there does not end the
/// one before: a truncation may take it away again.
pub(crate) fn pruned(epochs: &[EpochStart], start: u64) -> Vec<EpochStart> {
    let behind = epochs.partition_point(|epoch| epoch.offset < start);
    epochs[behind.saturating_sub(1)..].to_vec()
}
