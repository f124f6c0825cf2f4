//! Compaction: closed segments are written anew without what their owner lets go, and take the
//! place of the old ones at once. Offsets stay; what is gone leaves gaps.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use fs::{File, Open};

use crate::entry::{self, ALIGN, HEAD_BYTES, Head, PAYLOAD_BYTES_MAX};
use crate::fault::{Fault, planted};
use crate::gather::Gather;
use crate::index::Builder;
use crate::log::Log;
use crate::names::Name;
use crate::preamble::{PREAMBLE_BYTES, Preamble};
use crate::segment::Segment;
use crate::{Error, Frame, Options, Reader, Writer};

/// How many bytes are read at once.
const READ_BYTES: usize = 1 << 20;

/// Decides what stays in a log, entry by entry, in their order.
pub trait Rules {
    /// Decides about one entry. Called once for each.
    fn judge(&mut self, frame: &Frame) -> Verdict;
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

/// A segment that is being written.
struct Output {
    old: Vec<Arc<Segment>>,
    base: u64,
    preamble: Preamble,
    file: Arc<dyn File>,
    known: Builder,
    position: u64,
    epoch: u64,
    buffer: Vec<u8>,
}

impl Reader {
    /// Lets `rules` judge every entry of the closed segments that are durable and end at `below`
    /// or before it, and writes those anew that lose something, several into one where there is room. The log
    /// stays as it is until [`Writer::finish_compaction`]; appends and reads go on meanwhile.
    ///
    /// # Errors
    /// [`Error::Busy`] if another one is not finished; [`Error::TooLarge`] for a payload of the
    /// rules; [`Error::Io`]; [`Error::Stopped`]. A segment that is damaged is left out.
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
            if !segment.is_damaged() {
                self.compact_segment(segment, rules, &options, &mut output, &mut prepared)?;
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
    ) -> Result<(), Error> {
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
                    if let Some(left) = output.take().filter(|_| joined) {
                        self.log.remove(Name::Compact(left.base))?;
                    }
                    return Ok(());
                }
                Err(error) => return Err(error),
            };
            let Some(last) = frames.last() else { return Ok(()) };
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

impl Output {
    fn begin(log: &Log, first: &Arc<Segment>, options: &Options) -> Result<Self, Error> {
        let base = first.base;
        let path = Name::Compact(base).path(&log.folder);
        // Another salt than the old file's, whose index must not pass for the new one's.
        let salt = first.preamble.salt.wrapping_add(0x9e37_79b9);
        let preamble = Preamble { salt, life: 0 };
        let file =
            log.files.open(&path, Open::Create).map_err(Error::io("create", path.clone()))?;
        file.truncate(0)
            .and_then(|()| file.write_at(0, &preamble.encode()))
            .map_err(Error::io("write", path))?;
        Ok(Self {
            old: vec![first.clone()],
            base,
            preamble,
            file: file.into(),
            known: Builder::new(options.index_interval_bytes),
            position: PREAMBLE_BYTES as u64,
            epoch: 0,
            buffer: Vec::new(),
        })
    }

    fn push(&mut self, log: &Log, frame: &Frame, parts: &[Bytes]) -> Result<(), Error> {
        let payload_bytes = entry::payload_bytes(parts);
        if payload_bytes > PAYLOAD_BYTES_MAX {
            return Err(Error::TooLarge { bytes: payload_bytes, max: PAYLOAD_BYTES_MAX });
        }
        let crc = |crc, part: &Bytes| crc32c::crc32c_append(crc, part);
        let head = Head {
            payload_crc: parts.iter().fold(0, crc),
            payload_bytes: payload_bytes as u32,
            span: frame.span,
            offset: frame.offset,
            epoch: frame.epoch,
            timestamp_ms: frame.timestamp_ms,
            durable: 0,
        };
        self.known.note(self.position, &head);
        self.write(&head, parts)
            .map_err(Error::io("write", Name::Compact(self.base).path(&log.folder)))
    }

    fn write(&mut self, head: &Head, parts: &[Bytes]) -> io::Result<()> {
        let encoded = head.encode(self.preamble.salt);
        let padding = head.stored() as usize - HEAD_BYTES - head.payload_bytes as usize;
        let small = self.buffer.len() + head.stored() as usize <= READ_BYTES;
        if !small {
            self.flush()?;
        }
        self.buffer.extend_from_slice(&encoded);
        for part in parts {
            self.buffer.extend_from_slice(part);
        }
        self.buffer.extend_from_slice(&[0; ALIGN as usize][..padding]);
        self.position += head.stored();
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        let at = self.position - self.buffer.len() as u64;
        let mut scratch = Vec::new();
        let mut gather = Gather::new(&*self.file, at, &mut scratch);
        gather.push(&self.buffer)?;
        gather.finish()?;
        self.buffer.clear();
        Ok(())
    }

    /// Ends the segment where the old ones ended, and makes it durable.
    fn finish(mut self, log: &Log) -> Result<Group, Error> {
        let end = self.old.last().map_or(self.base, |segment| segment.end());
        let path = Name::Compact(self.base).path(&log.folder);
        let synced = self.write(&Head::marker(end, self.epoch), &[]).and_then(|()| {
            self.flush()?;
            if planted(Fault::SwapNotSynced) { Ok(()) } else { self.file.sync_data() }
        });
        synced.map_err(Error::io("write", path))?;
        let Self { old, base, preamble, file, known, position, .. } = self;
        let new = Segment::built(base, preamble, file, known, (position, end), Vec::new());
        new.close();
        new.synced.store(true, Ordering::Release);
        Ok(Group { old, new: Arc::new(new) })
    }
}

impl Prepared {
    /// What it will come to, if nothing changes meanwhile.
    #[must_use]
    pub const fn compacted(&self) -> Compacted {
        self.compacted
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
        for group in self.groups.drain(..) {
            // What stays behind is removed when the log is opened.
            _ = self.log.remove(Name::Compact(group.new.base));
        }
        self.log.compacting.store(false, Ordering::Release);
    }
}

impl Writer {
    /// Puts segments in place that [`Reader::prepare_compaction`] wrote, each at once whatever
    /// happens. Those whose old segments left the log meanwhile are left out.
    ///
    /// # Errors
    /// [`Error::Io`] before anything changed; [`Error::Stopped`] if it failed half-way: the log
    /// has to be opened again.
    pub fn finish_compaction(&mut self, mut prepared: Prepared) -> Result<Compacted, Error> {
        self.log.check()?;
        let log = self.log.clone();
        let _one = log.syncing();
        let segments = prepared.compacted.segments;
        prepared.compacted = Compacted { segments, ..Compacted::default() };
        let groups = std::mem::take(&mut prepared.groups);
        let (usable, late): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| place(&log, group).is_some());
        for group in late {
            log.remove(Name::Compact(group.new.base))?;
        }
        for group in usable {
            log.swap(&group)?;
            prepared.groups = vec![group];
            prepared.count();
            prepared.groups.clear();
        }
        log.untidy.notify_one();
        Ok(prepared.compacted)
    }

    /// Both steps at once, for a log that nobody else waits for.
    ///
    /// # Errors
    /// As [`Reader::prepare_compaction`] and [`Self::finish_compaction`].
    pub fn compact(&mut self, below: u64, rules: &mut dyn Rules) -> Result<Compacted, Error> {
        let reader = Reader { log: self.log.clone() };
        let prepared = reader.prepare_compaction(below, rules)?;
        self.finish_compaction(prepared)
    }
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
