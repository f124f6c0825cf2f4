//! Compaction: closed segments are written anew without what their owner lets go, and take the
//! place of the old ones at once. Offsets stay; what is gone leaves gaps.

mod output;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;

use self::output::Output;
use crate::fault::{Fault, planted};
use crate::log::Log;
use crate::names::Name;
use crate::segment::Segment;
use crate::{Error, Frame, Options, Reader, Writer};

/// How many bytes are read at once.
const READ_BYTES: usize = 1 << 20;

/// Decides what stays in a log, entry by entry, in their order.
pub trait Rules {
    /// Decides about one entry. Called once for each.
    fn judge(&mut self, frame: &Frame) -> Verdict;

    /// Whether the work still makes sense; asked now and then. If not, it is undone.
    fn goes_on(&self) -> bool {
        true
    }
}

/// What becomes of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It stays.
    Keep,
    /// It goes; its offsets are a gap from now on.
    Drop,
    /// It gets another payload, in pieces; all else stays, its offsets too.
    Replace(Vec<Bytes>),
}

/// What a compaction did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compacted {
    /// Segments that were read.
    pub segments: usize,
    /// Segments that others took the place of, and how many those are.
    pub replaced: usize,
    /// Segments that took their place.
    pub made: usize,
    /// Entries that went.
    pub dropped: u64,
    /// Bytes that the segments have less than before.
    pub freed_bytes: u64,
    /// Where the first segment begins that was left out because of damage; the next compaction
    /// leaves it out as well.
    pub damaged: Option<u64>,
    /// Where the first segment begins that was judged and stays as it was all the same: the next
    /// compaction has to take it up again.
    pub undone: Option<u64>,
}

/// Segments that are written and not yet in place. Dropping it undoes the work.
#[derive(Debug)]
pub struct Prepared {
    log: Arc<Log>,
    groups: Vec<Group>,
    compacted: Compacted,
}

/// A segment that is to take the place of some that follow each other.
#[derive(Debug)]
struct Group {
    old: Vec<Arc<Segment>>,
    new: Arc<Segment>,
}

impl Reader {
    /// Lets `rules` judge every entry of the closed segments that are durable and end at `below`
    /// or before it, and writes those anew that lose something, several into one where there is room. The log
    /// stays as it is until [`Prepared::finish`]; appends and reads go on meanwhile.
    ///
    /// # Errors
    /// [`Error::Busy`] if another one is not finished; [`Error::TooLarge`] for a payload of the
    /// rules; [`Error::Io`]; [`Error::Stopped`]. A segment that is damaged is left out, and told in
    /// [`Compacted`].
    pub fn prepare_compaction(&self, below: u64, rules: &mut dyn Rules) -> Result<Prepared, Error> {
        self.log.check()?;
        if self.log.compacting.swap(true, Ordering::AcqRel) {
            return Err(Error::Busy);
        }
        // From here on dropping it lets the next one begin.
        let mut prepared =
            Prepared { log: self.log.clone(), groups: Vec::new(), compacted: Compacted::default() };
        // What may still be lost, and its epochs with it, is not touched.
        let below = below.min(self.log.state().durable);
        let segments = self.log.view().segments.clone();
        let options = self.log.options();
        let mut output: Option<Output> = None;
        for segment in segments.iter().take_while(|s| s.is_closed() && s.end() <= below) {
            let full = |output: &mut Output| {
                output.position + segment.written() > options.segment_bytes || segment.is_damaged()
            };
            if let Some(done) = output.take_if(full) {
                prepared.groups.push(done.finish(&self.log)?);
            }
            if segment.is_damaged() {
                first(&mut prepared.compacted.damaged, segment.base);
                continue;
            }
            let judged =
                self.compact_segment(segment, rules, &options, &mut output, &mut prepared)?;
            if judged.is_break() {
                prepared.give_up(output);
                return Ok(prepared);
            }
        }
        if let Some(done) = output {
            prepared.groups.push(done.finish(&self.log)?);
        }
        prepared.count();
        Ok(prepared)
    }

    fn compact_segment(
        &self,
        segment: &Arc<Segment>,
        rules: &mut dyn Rules,
        options: &Options,
        output: &mut Option<Output>,
        prepared: &mut Prepared,
    ) -> Result<ControlFlow<()>, Error> {
        prepared.compacted.segments += 1;
        let mut joined = false;
        if let Some(output) = output {
            output.old.push(segment.clone());
            joined = true;
        }
        let mut from = segment.base;
        loop {
            let frames = match self.read_closed(segment, from, READ_BYTES) {
                Ok(frames) => frames,
                Err(Error::Damaged(_)) => {
                    // What is damaged stays as it is, and so does what it would be joined to.
                    let left = output.take_if(|_| joined);
                    self.leave_out(segment, left, prepared)?;
                    return Ok(ControlFlow::Continue(()));
                }
                Err(error) => return Err(error),
            };
            if !rules.goes_on() {
                return Ok(ControlFlow::Break(()));
            }
            let Some(last) = frames.last() else { return Ok(ControlFlow::Continue(())) };
            for frame in &frames {
                let verdict = rules.judge(frame);
                if verdict != Verdict::Keep && !joined {
                    let mut made = Output::begin(&self.log, segment, options)?;
                    self.copy(segment, frame.offset, &mut made)?;
                    *output = Some(made);
                    joined = true;
                }
                match (verdict, output.as_mut()) {
                    (Verdict::Keep, Some(output)) => {
                        output.push(&self.log, frame, std::slice::from_ref(&frame.payload))?;
                    }
                    (Verdict::Replace(parts), Some(output)) => {
                        output.push(&self.log, frame, &parts)?;
                    }
                    (Verdict::Drop, _) | (Verdict::Keep | Verdict::Replace(_), None) => {}
                }
                // The marker at the end stands behind what went, too.
                if let Some(output) = output {
                    output.epoch = frame.epoch;
                }
            }
            from = last.end();
        }
    }

    /// A segment turned out to be damaged. What it was joined to has its turn the next time, when
    /// that is known.
    fn leave_out(
        &self,
        segment: &Arc<Segment>,
        joined_to: Option<Output>,
        prepared: &mut Prepared,
    ) -> Result<(), Error> {
        let compacted = &mut prepared.compacted;
        if segment.is_gone() {
            // Its bytes may be another one's.
            first(&mut compacted.undone, segment.base);
        } else {
            self.examine(segment)?;
            first(&mut compacted.damaged, segment.base);
        }
        let Some(left) = joined_to else { return Ok(()) };
        first(&mut compacted.undone, left.base);
        self.log.remove(Name::Compact(left.base))
    }

    /// Copies the entries before an offset.
    fn copy(&self, segment: &Arc<Segment>, below: u64, output: &mut Output) -> Result<(), Error> {
        let mut from = segment.base;
        while from < below {
            let frames = self.read_closed(segment, from, READ_BYTES)?;
            let Some(last) = frames.last() else { return Ok(()) };
            for frame in frames.iter().filter(|frame| frame.offset < below) {
                output.push(&self.log, frame, std::slice::from_ref(&frame.payload))?;
            }
            from = last.end();
        }
        Ok(())
    }
}

impl Prepared {
    /// What it will come to, if nothing changes meanwhile.
    #[must_use]
    pub const fn compacted(&self) -> Compacted {
        self.compacted
    }

    /// Puts the segments in place, each at once whatever happens. Those whose old segments left
    /// the log meanwhile are left out. Appends go on: it needs no lock of the writer's.
    ///
    /// # Errors
    /// [`Error::Io`] before anything changed; [`Error::Stopped`] if it failed half-way: the log
    /// has to be opened again.
    pub fn finish(mut self) -> Result<Compacted, Error> {
        self.log.check()?;
        let log = self.log.clone();
        let _one = log.syncing();
        let Compacted { segments, damaged, undone, .. } = self.compacted;
        self.compacted = Compacted { segments, damaged, undone, ..Compacted::default() };
        let groups = std::mem::take(&mut self.groups);
        let (usable, late): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| place(&log, group).is_some());
        for group in late {
            first(&mut self.compacted.undone, group.new.base);
            log.remove(Name::Compact(group.new.base))?;
        }
        for group in usable {
            log.swap(&group)?;
            self.groups = vec![group];
            self.count();
            self.groups.clear();
        }
        log.untidy.notify_one();
        Ok(self.compacted)
    }

    /// Undoes the work.
    fn give_up(&mut self, output: Option<Output>) {
        let begun = output.map(|output| output.base);
        let written = self.groups.drain(..).map(|group| group.new.base);
        for base in written.chain(begun) {
            // What stays behind is removed when the log is opened.
            _ = self.log.remove(Name::Compact(base));
        }
        self.compacted = Compacted::default();
    }

    fn count(&mut self) {
        let compacted = &mut self.compacted;
        for Group { old, new } in &self.groups {
            let before: u64 = old.iter().map(|segment| segment.written()).sum();
            let entries: u64 = old.iter().map(|segment| segment.facts().0).sum();
            compacted.dropped += entries.saturating_sub(new.facts().0);
            compacted.replaced += old.len();
            compacted.made += 1;
            compacted.freed_bytes += before.saturating_sub(new.written());
        }
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        self.give_up(None);
        self.log.compacting.store(false, Ordering::Release);
    }
}

impl Writer {
    /// Both steps at once, for a log that nobody else waits for.
    ///
    /// # Errors
    /// As [`Reader::prepare_compaction`] and [`Prepared::finish`].
    pub fn compact(&mut self, below: u64, rules: &mut dyn Rules) -> Result<Compacted, Error> {
        let reader = Reader { log: self.log.clone() };
        reader.prepare_compaction(below, rules)?.finish()
    }
}

/// Notes an offset, if none before it was noted.
fn first(noted: &mut Option<u64>, offset: u64) {
    *noted = Some(noted.map_or(offset, |noted| noted.min(offset)));
}

/// Where the old segments of a group are in the log's list, if all of them are.
fn place(log: &Log, group: &Group) -> Option<usize> {
    let view = log.view();
    let first = view.segments.iter().position(|segment| Arc::ptr_eq(segment, &group.old[0]))?;
    let there = view.segments.get(first..first + group.old.len())?;
    let same = there.iter().zip(&group.old).all(|(one, other)| Arc::ptr_eq(one, other));
    same.then_some(first)
}

impl Log {
    /// The caller holds `syncing`.
    fn swap(&self, group: &Group) -> Result<(), Error> {
        let Group { old, new } = group;
        let Some(first) = place(self, group) else { return Ok(()) };
        let several = old.len() > 1 && !planted(Fault::SwapNotStored);
        if several {
            let bases = old.iter().map(|segment| segment.base).collect();
            // Whoever reads the intent must find the new file, or know that it is in place.
            self.sync_folder()?;
            let stored = self.store_state(|state| state.swap = bases);
            stored.map_err(|error| self.stop_with(error))?;
        }
        // Readers that open a file by its name from now on look for the new one.
        self.view_mut().segments.splice(first..first + old.len(), [new.clone()]);
        for segment in old {
            segment.go();
        }
        let swapped = self.put_in_place(old, new.base).and_then(|()| {
            if several { self.store_state(|state| state.swap.clear()) } else { Ok(()) }
        });
        swapped.map_err(|error| self.stop_with(error))
    }

    fn put_in_place(&self, old: &[Arc<Segment>], base: u64) -> Result<(), Error> {
        self.rename(Name::Compact(base), Name::Log(base))?;
        let mut aside = Vec::new();
        for segment in &old[1..] {
            aside.push(self.move_aside(Name::Log(segment.base))?);
        }
        self.sync_folder()?;
        self.retired().extend(aside);
        Ok(())
    }
}
