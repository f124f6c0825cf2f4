//! The records of a batch, as a consumer reads them.

use std::iter::FusedIterator;

use bytes::Bytes;
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1::Header as RecordHeader;

use crate::compression::Compression;
use crate::error::Error;
use crate::header::{Header, field, read_header, read_timestamp};
use crate::pieces::{self, Pieces};
use crate::wire::{Slice, Source as _, Wire};
use crate::{DECOMPRESSED_BYTES_MAX, RECORD_HEADERS_MAX, RECORDS_MAX};

/// What a reader puts up with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of the records once they are decompressed. Default: what the contract allows, 2 GiB.
    pub decompressed_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { decompressed_bytes: DECOMPRESSED_BYTES_MAX }
    }
}

/// One record, with its place in the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its offset.
    pub offset: u64,
    /// Its time: the producer's, or the leader's on topics that say so.
    pub timestamp: Timestamp,
    /// What it is about.
    pub key: Option<Bytes>,
    /// The payload; `None` is a tombstone.
    pub value: Option<Bytes>,
    /// Facts beside the payload.
    pub headers: Vec<RecordHeader>,
    /// Compression of the value by itself, which is between producer and consumer.
    pub compression_type: u32,
}

/// The records of one batch, in order of their offsets.
///
/// Keys and values are slices of the bytes of the batch where it is not compressed, and of one buffer where it is.
#[derive(Clone, Debug)]
pub struct Records {
    header: Header,
    set: Bytes,
    at: usize,
    next: u32,
    count: u32,
    deltas: Vec<u32>,
}

/// Opens an encoded batch that lies in pieces: checks its checksum, decompresses it and counts its records.
///
/// A batch without records is what compaction may leave of one; it opens as empty.
///
/// # Errors
/// What is wrong with the batch. A stored batch without a checksum is taken as it is.
pub fn unpack(parts: &[Bytes], limits: &Limits) -> Result<Records, Error> {
    let header = read_header(parts)?;
    header.verify(parts)?;
    if header.plain_records > 0 {
        return Err(Error::PackedAndPlain);
    }
    let deltas = read_deltas(parts, &header)?;
    let compression = Compression::try_from(header.compression)?;
    let set = match (header.packed.is_empty(), compression) {
        (true, _) => Bytes::new(),
        (false, Compression::None) => pieces::gather(parts, &header.packed)?,
        (false, Compression::Lz4 | Compression::Zstd | Compression::Snappy) => {
            let mut packed = Pieces::of(parts, &header.packed)?;
            compression.decompress(&mut packed, limits.decompressed_bytes)?
        }
    };
    let (found, announced) = (count(&set)?, u64::from(header.count()));
    if found != announced {
        return Err(Error::Count { announced, found });
    }
    let count = header.count();
    Ok(Records { header, set, at: 0, next: 0, count, deltas })
}

/// Counts the records without reading them.
fn count(set: &[u8]) -> Result<u64, Error> {
    let mut slice = Slice::new(set);
    let mut records = 0;
    while !slice.is_empty() {
        match slice.tag()? {
            (1, Wire::Bytes) => {
                slice.bytes()?;
                records += 1;
            }
            (1, _) => return Err(Error::Malformed { at: slice.position() }),
            (_, wire) => slice.skip(wire)?,
        }
    }
    Ok(records)
}

fn read_deltas(parts: &[Bytes], header: &Header) -> Result<Vec<u32>, Error> {
    if header.offset_deltas == 0 {
        return Ok(Vec::new());
    }
    // Their number was counted, not announced.
    let mut deltas = Vec::with_capacity(header.offset_deltas.min(RECORDS_MAX) as usize);
    let mut pieces = Pieces::new(parts);
    while !pieces.is_empty() {
        match pieces.tag()? {
            (field::OFFSET_DELTAS, Wire::Varint) => deltas.push(pieces.varint()?),
            (field::OFFSET_DELTAS, Wire::Bytes) => {
                let length = pieces.length()?;
                let end = pieces.position() + length;
                while pieces.position() < end {
                    deltas.push(pieces.varint()?);
                }
            }
            (_, wire) => pieces.skip(wire)?,
        }
    }
    let ascends = deltas.is_sorted_by(|a, b| a < b);
    if !ascends || deltas.last().is_some_and(|last| *last > u64::from(header.last_offset_delta)) {
        return Err(Error::OffsetDeltas);
    }
    Ok(deltas.into_iter().map(|delta| delta as u32).collect())
}

impl Records {
    /// What the batch says of itself.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Offset after the last one that the batch stands for.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.header.base_offset.saturating_add(u64::from(self.header.span()))
    }

    /// Bytes of the records, decompressed.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.set.len()
    }

    /// Passes the records before `offset`.
    ///
    /// # Errors
    /// As the iterator.
    pub fn skip_before(&mut self, offset: u64) -> Result<(), Error> {
        while self.next < self.count && self.offset() < offset {
            self.frame()?;
            self.next += 1;
        }
        Ok(())
    }

    fn offset(&self) -> u64 {
        let delta = self.deltas.get(self.next as usize).copied().unwrap_or(self.next);
        self.header.base_offset.saturating_add(u64::from(delta))
    }

    /// Where the next record lies in the set.
    fn frame(&mut self) -> Result<std::ops::Range<usize>, Error> {
        let mut slice = Slice::starting_at(&self.set, self.at);
        loop {
            match slice.tag()? {
                (1, Wire::Bytes) => {
                    let length = slice.bytes()?.len();
                    self.at = slice.position();
                    return Ok(self.at - length..self.at);
                }
                (_, wire) => slice.skip(wire)?,
            }
        }
    }

    fn read(&mut self) -> Result<Record, Error> {
        let offset = self.offset();
        let range = self.frame()?;
        let mut record = Record {
            offset,
            timestamp: self.header.first_timestamp,
            key: None,
            value: None,
            headers: Vec::new(),
            compression_type: 0,
        };
        let mut slice = Slice::new(&self.set[range]);
        while !slice.is_empty() {
            match slice.tag()? {
                (1, Wire::Bytes) => record.key = Some(self.set.slice_ref(slice.bytes()?)),
                (2, Wire::Bytes) => record.value = Some(self.set.slice_ref(slice.bytes()?)),
                (3, Wire::Bytes) => {
                    let header = self.header_of(slice.bytes()?)?;
                    if record.headers.len() >= RECORD_HEADERS_MAX {
                        let rule = "are more than 256";
                        return Err(Error::Record { index: self.next, field: "headers", rule });
                    }
                    record.headers.push(header);
                }
                (4, Wire::Bytes) => record.timestamp = read_timestamp(slice.bytes()?)?,
                (5, Wire::Varint) => record.compression_type = slice.varint()? as u32,
                (1..=5, _) => return Err(Error::Malformed { at: slice.position() }),
                (_, wire) => slice.skip(wire)?,
            }
        }
        if self.header.attributes.is_log_append_time() {
            record.timestamp = from_milliseconds(self.header.log_append_time);
        }
        self.next += 1;
        Ok(record)
    }

    fn header_of(&self, bytes: &[u8]) -> Result<RecordHeader, Error> {
        let mut slice = Slice::new(bytes);
        let mut header = RecordHeader::default();
        while !slice.is_empty() {
            match slice.tag()? {
                (1, Wire::Bytes) => {
                    let key = std::str::from_utf8(slice.bytes()?).map_err(|_| Error::Record {
                        index: self.next,
                        field: "headers",
                        rule: "have a name that is no text",
                    })?;
                    key.clone_into(&mut header.key);
                }
                (2, Wire::Bytes) => header.value = self.set.slice_ref(slice.bytes()?),
                (1 | 2, _) => return Err(Error::Malformed { at: slice.position() }),
                (_, wire) => slice.skip(wire)?,
            }
        }
        Ok(header)
    }
}

fn from_milliseconds(time: u64) -> Timestamp {
    let seconds = i64::try_from(time / 1000).unwrap_or(i64::MAX);
    // Less than a thousand millions, since less than a thousand milliseconds.
    let nanos = (time % 1000) as i32 * 1_000_000;
    Timestamp { seconds, nanos }
}

impl Iterator for Records {
    type Item = Result<Record, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.count {
            return None;
        }
        let read = self.read();
        if read.is_err() {
            self.next = self.count;
        }
        Some(read)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.count - self.next) as usize;
        (0, Some(left))
    }
}

impl FusedIterator for Records {}
