//! Appending.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use fs::{File, Open};

use crate::entry::{self, ALIGN, Head, PAYLOAD_BYTES_MAX};
use crate::fault::{Fault, planted};
use crate::gather::Gather;
use crate::index::Builder;
use crate::log::Log;
use crate::names::Name;
use crate::preamble::{PREAMBLE_BYTES, Preamble};
use crate::segment::Segment;
use crate::tail::Tail;
use crate::{Entry, EpochStart, Error, Options};

/// Appends to a log. There is one; who shares it has a lock of its own.
#[derive(Debug)]
pub struct Writer {
    pub(crate) log: Arc<Log>,
    pub(crate) tail: Tail,
    /// For gathering small pieces; kept to be used again.
    buffer: Vec<u8>,
    heads: Vec<(u64, Head)>,
}

impl Writer {
    pub(crate) const fn new(log: Arc<Log>, tail: Tail) -> Self {
        Self { log, tail, buffer: Vec::new(), heads: Vec::new() }
    }

    /// The offset that the next entry gets.
    #[must_use]
    pub const fn end(&self) -> u64 {
        self.tail.end
    }

    /// Changes how the log behaves, from now on. What was appended before becomes durable no
    /// later than it would have: if the new options sync less often, the flusher syncs once.
    pub fn configure(&self, options: Options) {
        self.log.configure(options);
    }

    /// Appends an entry and returns its first offset. It can be read at once, and is as durable
    /// as [`Sync`](crate::Sync) says.
    ///
    /// # Errors
    /// [`Error::NoSpan`], [`Error::TooLarge`], [`Error::OldEpoch`] and [`Error::NoOffset`] for
    /// the entry; [`Error::Io`] if the disk refuses, after which the log is as before;
    /// [`Error::Stopped`].
    pub fn append(&mut self, entry: &Entry<'_>, now_ms: i64) -> Result<u64, Error> {
        self.append_all(std::slice::from_ref(entry), now_ms)
    }

    /// Appends entries one behind the other and returns the first offset of the first. All of
    /// them become readable, or none. They lie in one segment, and small ones are written in one
    /// write; no write has more than 256 KiB.
    ///
    /// # Errors
    /// As [`Self::append`], for any of them.
    pub fn append_all(&mut self, entries: &[Entry<'_>], now_ms: i64) -> Result<u64, Error> {
        self.log.check()?;
        let bytes = self.measure(entries)?;
        let first = self.tail.end;
        if entries.is_empty() {
            return Ok(first);
        }
        let options = self.log.options();
        if self.is_full(&options, bytes, now_ms) {
            self.roll(&options)?;
        }
        self.heads.clear();
        let written = write(&self.log, &self.tail, entries, &mut self.buffer, &mut self.heads);
        let position = match written {
            Ok(position) => position,
            Err(source) => return Err(self.undo(source)),
        };
        self.publish(&options, position, now_ms);
        Ok(first)
    }

    /// Bytes that the entries will take, if all of them may be appended.
    fn measure(&self, entries: &[Entry<'_>]) -> Result<u64, Error> {
        let (mut bytes, mut end, mut epoch) = (0, self.tail.end, self.tail.epoch);
        for entry in entries {
            let payload = entry::payload_bytes(entry.parts);
            if entry.span == 0 {
                return Err(Error::NoSpan);
            }
            if payload > PAYLOAD_BYTES_MAX {
                return Err(Error::TooLarge { bytes: payload, max: PAYLOAD_BYTES_MAX });
            }
            if let Some(last) = epoch
                && entry.epoch < last
            {
                return Err(Error::OldEpoch { epoch: entry.epoch, last });
            }
            epoch = Some(entry.epoch);
            end = end.checked_add(entry.span.into()).ok_or(Error::NoOffset { end })?;
            bytes += entry::stored(payload);
        }
        Ok(bytes)
    }

    fn is_full(&self, options: &Options, bytes: u64, now_ms: i64) -> bool {
        let Some(begun_ms) = self.tail.begun_ms else { return false };
        self.tail.position + bytes > options.segment_bytes
            || now_ms.saturating_sub(begun_ms) >= options.segment_age_ms
    }

    /// Begins a new segment at the log's end.
    pub(crate) fn roll(&mut self, options: &Options) -> Result<(), Error> {
        let end = self.tail.end;
        let (segment, file) = make_segment(&self.log, end, options)?;
        self.tail.segment.close();
        self.log.view_mut().segments.push(segment.clone());
        self.tail.segment = segment;
        self.tail.file = file;
        self.tail.position = PREAMBLE_BYTES as u64;
        self.tail.begun_ms = None;
        self.log.untidy.notify_one();
        Ok(())
    }

    /// An append failed half-way. What it left must not be there after a crash either, where it
    /// could pass for entries behind those that come next.
    fn undo(&mut self, source: io::Error) -> Error {
        let undone = if planted(Fault::FailedAppendKept) {
            Ok(())
        } else {
            self.tail.file.truncate(self.tail.position).and_then(|()| self.tail.file.sync_data())
        };
        if let Err(cause) = undone {
            return self.log.stop(cause);
        }
        let path = Name::Log(self.tail.segment.base).path(&self.log.folder);
        Error::Io { action: "write", path, source }
    }

    fn publish(&mut self, options: &Options, position: u64, now_ms: i64) {
        let tail = &mut self.tail;
        for (_, head) in &self.heads {
            if tail.epoch != Some(head.epoch) {
                tail.epoch = Some(head.epoch);
                let start = EpochStart { epoch: head.epoch, offset: head.offset };
                self.log.epochs().push(start);
            }
            tail.end = head.end();
        }
        tail.begun_ms.get_or_insert(now_ms);
        tail.hot.note(self.heads[0].1.offset, position - tail.position);
        self.log.hot_from.store(tail.hot.from(), Ordering::Relaxed);
        tail.position = position;
        tail.segment.publish(&self.heads, options.index_interval_bytes, position, tail.end);
        self.log.appended.send_replace(tail.end);
    }
}

/// Writes entries behind the tail and says where they end.
fn write(
    log: &Log,
    tail: &Tail,
    entries: &[Entry<'_>],
    buffer: &mut Vec<u8>,
    heads: &mut Vec<(u64, Head)>,
) -> io::Result<u64> {
    let durable = log.durable_end();
    let salt = tail.segment.preamble.salt;
    let (mut offset, mut position) = (tail.end, tail.position);
    let mut gather = Gather::new(&*tail.file, position, buffer);
    for entry in entries {
        let crc = |crc, part: &bytes::Bytes| crc32c::crc32c_append(crc, part);
        let payload_bytes = entry::payload_bytes(entry.parts);
        let head = Head {
            payload_crc: entry.parts.iter().fold(0, crc),
            payload_bytes: payload_bytes as u32,
            span: entry.span,
            offset,
            epoch: entry.epoch,
            timestamp_ms: entry.timestamp_ms,
            durable,
        };
        gather.push(&head.encode(salt))?;
        for part in entry.parts {
            gather.push(part)?;
        }
        let padding = head.stored() - (entry::HEAD_BYTES as u64 + payload_bytes);
        gather.push(&[0; ALIGN as usize][..padding as usize])?;
        heads.push((position, head));
        offset = head.end();
        position += head.stored();
    }
    gather.finish()
}

/// Makes a new segment, out of a spare file if there is one.
pub(crate) fn make_segment(
    log: &Log,
    base: u64,
    options: &Options,
) -> Result<(Arc<Segment>, Arc<dyn File>), Error> {
    let (file, preamble) = match make_file(log, base) {
        Ok(made) => made,
        Err(error) => {
            // The entries may go on in the segment before: no crash may bring this name back.
            let undone = log.remove(Name::Log(base)).and_then(|()| log.sync_folder());
            return Err(match undone {
                Ok(()) => error,
                Err(worse) => log.stop_with(worse),
            });
        }
    };
    let known = Builder::new(options.index_interval_bytes);
    let bounds = (PREAMBLE_BYTES as u64, base);
    let segment = Segment::built(base, preamble, file.clone(), known, bounds, Vec::new());
    Ok((Arc::new(segment), file))
}

fn make_file(log: &Log, base: u64) -> Result<(Arc<dyn File>, Preamble), Error> {
    let path = Name::Log(base).path(&log.folder);
    let spare = log.spares().pop();
    if let Some(spare) = spare {
        log.rename(spare.name, Name::Log(base))?;
        let file = log.files.open(&path, Open::Write).map_err(Error::io("open", path))?;
        return Ok((file.into(), spare.preamble));
    }
    // Nobody who writes payloads can guess it, and so forge entries within them.
    let preamble = Preamble { salt: u32::from_le_bytes(log.random.bytes()), life: 0 };
    let file = log.files.open(&path, Open::CreateNew).map_err(Error::io("create", path.clone()))?;
    log.names_changed.fetch_add(1, Ordering::AcqRel);
    file.write_at(0, &preamble.encode()).map_err(Error::io("write", path))?;
    Ok((file.into(), preamble))
}
