//! A segment that compaction writes.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use fs::{File, Open};

use super::{Group, READ_BYTES};
use crate::entry::{self, ALIGN, HEAD_BYTES, Head, PAYLOAD_BYTES_MAX};
use crate::fault::{Fault, planted};
use crate::gather::Gather;
use crate::index::Builder;
use crate::log::Log;
use crate::names::Name;
use crate::preamble::{PREAMBLE_BYTES, Preamble};
use crate::segment::Segment;
use crate::{Error, Frame, Options};

/// A segment that is being written.
pub(super) struct Output {
    pub(super) old: Vec<Arc<Segment>>,
    pub(super) base: u64,
    preamble: Preamble,
    file: Arc<dyn File>,
    known: Builder,
    pub(super) position: u64,
    pub(super) epoch: u64,
    buffer: Vec<u8>,
}

impl Output {
    pub(super) fn begin(log: &Log, first: &Arc<Segment>, options: &Options) -> Result<Self, Error> {
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

    pub(super) fn push(&mut self, log: &Log, frame: &Frame, parts: &[Bytes]) -> Result<(), Error> {
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
    pub(super) fn finish(mut self, log: &Log) -> Result<Group, Error> {
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
