//! What a batch says of itself, read from its encoded bytes without touching the records.

use std::ops::Range;

use bytes::Bytes;
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1::BatchAttribute;

use crate::error::Error;
use crate::pieces::Pieces;
use crate::wire::{Slice, Source, Wire};
use crate::{PACKED_BYTES_MAX, RECORDS_MAX, TRANSACTIONAL_ID_CHARS_MAX};

/// Numbers of the fields of `RecordBatch`.
pub(crate) mod field {
    pub(crate) const MAGIC: u32 = 1;
    pub(crate) const COMPRESSION_TYPE: u32 = 2;
    pub(crate) const BASE_OFFSET: u32 = 3;
    pub(crate) const LAST_OFFSET_DELTA: u32 = 4;
    pub(crate) const FIRST_TIMESTAMP: u32 = 5;
    pub(crate) const MAX_TIMESTAMP: u32 = 6;
    pub(crate) const RECORDS: u32 = 7;
    pub(crate) const CRC32: u32 = 8;
    pub(crate) const PACKED_RECORDS: u32 = 9;
    pub(crate) const PRODUCER_ID: u32 = 10;
    pub(crate) const PRODUCER_EPOCH: u32 = 11;
    pub(crate) const BASE_SEQUENCE: u32 = 12;
    pub(crate) const ATTRIBUTES: u32 = 13;
    pub(crate) const LEADER_EPOCH: u32 = 14;
    pub(crate) const TRANSACTIONAL_ID: u32 = 15;
    pub(crate) const OFFSET_DELTAS: u32 = 16;
    pub(crate) const LOG_APPEND_TIME: u32 = 17;
}

/// The version of the format that this crate reads and writes.
pub(crate) const MAGIC: u32 = 1;
/// Bytes of an encoded timestamp: two fields of at most eleven bytes, and room for the same again.
const TIMESTAMP_BYTES_MAX: usize = 44;
/// A character takes up to four bytes.
const TRANSACTIONAL_ID_BYTES_MAX: usize = 4 * TRANSACTIONAL_ID_CHARS_MAX;

/// The bits of a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attributes(
    /// The sum, as the batch has it.
    pub u32,
);

impl Attributes {
    /// The batch belongs to a transaction.
    #[must_use]
    pub fn is_transactional(self) -> bool {
        self.has(BatchAttribute::Transactional)
    }

    /// The batch holds a marker of a transaction's end instead of records.
    #[must_use]
    pub fn is_control(self) -> bool {
        self.has(BatchAttribute::Control)
    }

    /// The time of every record is the batch's `log_append_time`.
    #[must_use]
    pub fn is_log_append_time(self) -> bool {
        self.has(BatchAttribute::LogAppendTime)
    }

    /// The same with or without the bit that the leader sets.
    #[must_use]
    pub fn with_log_append_time(self, is_set: bool) -> Self {
        let bit = BatchAttribute::LogAppendTime as u32;
        Self(if is_set { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether there are bits that nobody knows.
    #[must_use]
    pub fn has_unknown(self) -> bool {
        self.0 > 7
    }

    fn has(self, attribute: BatchAttribute) -> bool {
        self.0 & attribute as u32 != 0
    }
}

/// What a batch says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// Version of the format; 0 counts as 1.
    pub magic: u32,
    /// How the packed records are compressed, as a value of `CompressionType`, known or not.
    pub compression: u32,
    /// Offset of the first record; means nothing before a broker has set it.
    pub base_offset: u64,
    /// Offset of the last record less that of the first. Less than [`RECORDS_MAX`].
    pub last_offset_delta: u32,
    /// Time of the first record; 1970 if it is not set.
    pub first_timestamp: Timestamp,
    /// Greatest time of any record; 1970 if it is not set.
    pub max_timestamp: Timestamp,
    /// The checksum that the batch states.
    pub crc32: Option<u32>,
    /// The producer, or 0.
    pub producer_id: u64,
    /// The producer's incarnation.
    pub producer_epoch: u32,
    /// Sequence number of the first record.
    pub base_sequence: u32,
    /// The bits.
    pub attributes: Attributes,
    /// Leader epoch in which it was appended.
    pub leader_epoch: u64,
    /// When it was appended, in milliseconds since 1970.
    pub log_append_time: u64,
    /// Id of its transaction; empty for none.
    pub transactional_id: String,
    /// Where the packed records lie in the batch; empty if there are none.
    pub packed: Range<usize>,
    /// Number of plain records.
    pub plain_records: usize,
    /// Number of entries in `offset_deltas`; 0 says that the records are dense.
    pub offset_deltas: u32,
    /// Bytes of the whole batch.
    pub length: usize,
}

/// Reads the header of an encoded batch that lies in pieces, without decoding a record.
///
/// Of a field that comes more than once the last occurrence counts, as everywhere in protobuf; that is how a broker sets
/// its own. A second occurrence of a time or of the packed records is refused, since those would be merged.
///
/// # Errors
/// What is wrong with the bytes. The checksum is not verified; see [`Header::verify`].
pub fn read_header(parts: &[Bytes]) -> Result<Header, Error> {
    match parts {
        // Most batches are small and lie in one piece, and for those of one record the header is what they cost.
        [whole] => scan(&mut Slice::new(whole)),
        _ => scan(&mut Pieces::new(parts)),
    }
}

fn scan(batch: &mut impl Source) -> Result<Header, Error> {
    let mut header = Header { length: batch.remaining(), ..Header::default() };
    // Which fields have been there that may come but once.
    let mut seen = 0;
    while !batch.is_empty() {
        let (number, wire) = batch.tag()?;
        match wire {
            Wire::Varint => {
                let at = batch.position();
                let value = batch.varint()?;
                header.set_number(number, value, at)?;
            }
            Wire::Bytes => header.set_bytes(number, batch, &mut seen)?,
            Wire::Fixed32 | Wire::Fixed64 => {
                if (1..=field::LOG_APPEND_TIME).contains(&number) {
                    return Err(Error::Malformed { at: batch.position() });
                }
                batch.skip(wire)?;
            }
        }
    }
    header.magic = header.magic.max(MAGIC);
    if header.magic != MAGIC {
        return Err(Error::Magic { magic: header.magic });
    }
    if header.plain_records > 0 && !header.packed.is_empty() {
        return Err(Error::PackedAndPlain);
    }
    Ok(header)
}

impl Header {
    fn set_number(&mut self, number: u32, value: u64, at: usize) -> Result<(), Error> {
        // A `uint32` keeps the lower half of what comes, as every protobuf library does.
        let low = value as u32;
        match number {
            field::MAGIC => self.magic = low,
            field::COMPRESSION_TYPE => self.compression = low,
            field::BASE_OFFSET => self.base_offset = value,
            field::LAST_OFFSET_DELTA => {
                let too_many =
                    Error::TooManyRecords { records: value.saturating_add(1), max: RECORDS_MAX };
                self.last_offset_delta =
                    u32::try_from(value).ok().filter(|it| *it < RECORDS_MAX).ok_or(too_many)?;
            }
            field::CRC32 => self.crc32 = Some(low),
            field::PRODUCER_ID => self.producer_id = value,
            field::PRODUCER_EPOCH => self.producer_epoch = low,
            field::BASE_SEQUENCE => self.base_sequence = low,
            field::ATTRIBUTES => self.attributes = Attributes(low),
            field::LEADER_EPOCH => self.leader_epoch = value,
            field::LOG_APPEND_TIME => self.log_append_time = value,
            field::OFFSET_DELTAS => self.add_deltas(1)?,
            field::FIRST_TIMESTAMP
            | field::MAX_TIMESTAMP
            | field::RECORDS
            | field::PACKED_RECORDS
            | field::TRANSACTIONAL_ID => return Err(Error::Malformed { at }),
            _ => {}
        }
        Ok(())
    }

    fn set_bytes(
        &mut self,
        number: u32,
        batch: &mut impl Source,
        seen: &mut u32,
    ) -> Result<(), Error> {
        let at = batch.position();
        let length = batch.length()?;
        match number {
            field::FIRST_TIMESTAMP => {
                once(number, seen)?;
                self.first_timestamp = timestamp(batch, length)?;
            }
            field::MAX_TIMESTAMP => {
                once(number, seen)?;
                self.max_timestamp = timestamp(batch, length)?;
            }
            field::PACKED_RECORDS => {
                once(number, seen)?;
                if length > PACKED_BYTES_MAX {
                    let (bytes, max) = (length as u64, PACKED_BYTES_MAX as u64);
                    return Err(Error::TooLarge { bytes, max });
                }
                self.packed = batch.position()..batch.position() + length;
                batch.advance(length)?;
            }
            field::RECORDS => {
                self.plain_records += 1;
                batch.advance(length)?;
            }
            field::TRANSACTIONAL_ID => self.transactional_id = text(batch, length)?,
            field::OFFSET_DELTAS => self.count_deltas(batch, length)?,
            field::MAGIC..=field::LOG_APPEND_TIME => return Err(Error::Malformed { at }),
            _ => batch.advance(length)?,
        }
        Ok(())
    }

    fn add_deltas(&mut self, count: u32) -> Result<(), Error> {
        self.offset_deltas += count;
        if self.offset_deltas > RECORDS_MAX {
            let records = u64::from(self.offset_deltas);
            return Err(Error::TooManyRecords { records, max: RECORDS_MAX });
        }
        Ok(())
    }

    fn count_deltas(&mut self, batch: &mut impl Source, length: usize) -> Result<(), Error> {
        let end = batch.position() + length;
        while batch.position() < end {
            batch.varint()?;
            self.add_deltas(1)?;
        }
        if batch.position() == end { Ok(()) } else { Err(Error::Truncated) }
    }

    /// How many offsets the batch stands for; at least 1.
    #[must_use]
    pub fn span(&self) -> u32 {
        self.last_offset_delta + 1
    }

    /// How many packed records it has: as many as offsets, unless compaction has left gaps.
    #[must_use]
    pub fn count(&self) -> u32 {
        match (self.packed.is_empty(), self.offset_deltas) {
            (true, _) => 0,
            (false, 0) => self.span(),
            (false, deltas) => deltas,
        }
    }

    /// Sequence number of the last record.
    #[must_use]
    pub fn last_sequence(&self) -> u32 {
        self.base_sequence.wrapping_add(self.last_offset_delta)
    }

    /// The greatest time of its records in milliseconds since 1970, rounded down; with the leader's clock, that of the
    /// append.
    #[must_use]
    pub fn max_timestamp_ms(&self) -> i64 {
        if self.attributes.is_log_append_time() {
            return i64::try_from(self.log_append_time).unwrap_or(i64::MAX);
        }
        milliseconds(self.max_timestamp)
    }

    /// The bytes that the checksum is taken over before the packed records.
    fn checked_fields(&self) -> [u8; 60] {
        let mut bytes = [0; 60];
        let mut at = 0;
        let mut put = |value: &[u8]| {
            bytes[at..at + value.len()].copy_from_slice(value);
            at += value.len();
        };
        put(&self.magic.max(MAGIC).to_le_bytes());
        put(&self.compression.to_le_bytes());
        put(&u64::from(self.last_offset_delta).to_le_bytes());
        for time in [self.first_timestamp, self.max_timestamp] {
            put(&time.seconds.to_le_bytes());
            put(&time.nanos.to_le_bytes());
        }
        put(&self.attributes.with_log_append_time(false).0.to_le_bytes());
        put(&self.producer_id.to_le_bytes());
        put(&self.producer_epoch.to_le_bytes());
        put(&self.base_sequence.to_le_bytes());
        bytes
    }

    /// The CRC-32C of this header and the packed records of the batch that it was read from.
    ///
    /// `parts` are the pieces that [`read_header`] was given; other ones give a checksum of no meaning.
    #[must_use]
    pub fn checksum(&self, parts: &[Bytes]) -> u32 {
        let mut sum = crc32c::crc32c(&self.checked_fields());
        let mut start = 0;
        for part in parts {
            let end = start + part.len();
            let (from, to) = (self.packed.start.max(start), self.packed.end.min(end));
            if from < to {
                sum = crc32c::crc32c_append(sum, &part[from - start..to - start]);
            }
            start = end;
        }
        sum
    }

    /// The same over packed records that are not in a batch yet.
    pub(crate) fn checksum_of(&self, packed: &[u8]) -> u32 {
        crc32c::crc32c_append(crc32c::crc32c(&self.checked_fields()), packed)
    }

    /// Compares the checksum that the batch states, if it states one, with its bytes.
    ///
    /// # Errors
    /// [`Error::Checksum`] if they differ.
    pub fn verify(&self, parts: &[Bytes]) -> Result<(), Error> {
        let Some(stated) = self.crc32 else { return Ok(()) };
        let computed = self.checksum(parts);
        if stated == computed { Ok(()) } else { Err(Error::Checksum { stated, computed }) }
    }
}

/// Marks a field that may come but once.
fn once(field: u32, seen: &mut u32) -> Result<(), Error> {
    let bit = 1 << field;
    if *seen & bit != 0 {
        return Err(Error::Repeated { field });
    }
    *seen |= bit;
    Ok(())
}

/// Milliseconds since 1970, rounded down.
pub(crate) fn milliseconds(time: Timestamp) -> i64 {
    time.seconds.saturating_mul(1000).saturating_add(i64::from(time.nanos) / 1_000_000)
}

fn timestamp(batch: &mut impl Source, length: usize) -> Result<Timestamp, Error> {
    let mut room = [0; TIMESTAMP_BYTES_MAX];
    let room = room.get_mut(..length).ok_or(Error::Time)?;
    read_timestamp(batch.gather(room)?)
}

/// Reads a `google.protobuf.Timestamp`.
pub(crate) fn read_timestamp(bytes: &[u8]) -> Result<Timestamp, Error> {
    let mut slice = Slice::new(bytes);
    let mut time = Timestamp::default();
    while !slice.is_empty() {
        match slice.tag()? {
            (1, Wire::Varint) => time.seconds = slice.varint()?.cast_signed(),
            (2, Wire::Varint) => time.nanos = (slice.varint()? as u32).cast_signed(),
            (1 | 2, _) => return Err(Error::Malformed { at: slice.position() }),
            (_, wire) => slice.skip(wire)?,
        }
    }
    if time.is_valid() { Ok(time) } else { Err(Error::Time) }
}

fn text(batch: &mut impl Source, length: usize) -> Result<String, Error> {
    if length > TRANSACTIONAL_ID_BYTES_MAX {
        return Err(Error::TransactionalId);
    }
    let mut room = vec![0; length];
    let bytes = batch.gather(&mut room)?;
    let text = std::str::from_utf8(bytes).map_err(|_| Error::TransactionalId)?;
    match text.chars().count() > TRANSACTIONAL_ID_CHARS_MAX {
        true => Err(Error::TransactionalId),
        false => Ok(text.to_owned()),
    }
}
