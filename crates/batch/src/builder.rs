//! A batch that grows record by record, as a client makes it.

use bytes::{BufMut as _, Bytes, BytesMut};
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1::Header as RecordHeader;

use crate::compression::Compression;
use crate::error::Error;
use crate::header::{Attributes, Header, MAGIC, field, milliseconds};
use crate::wire::{put_length, put_number, varint_len};
use crate::{
    HEADER_NAME_CHARS_MAX, KEY_BYTES_MAX, RECORD_HEADERS_MAX, RECORDS_MAX, VALUE_BYTES_MAX,
};

/// Bytes of the longest head: every number at its greatest.
const HEAD_BYTES_MAX: usize = 160;

/// Who produced a batch, and where its records stand in the producer's sequence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The producer's id, never 0.
    pub producer_id: u64,
    /// Its incarnation.
    pub producer_epoch: u32,
    /// Number of the batch's first record within the partition.
    pub base_sequence: u32,
}

/// Records in the form in which they travel, in one buffer that grows.
#[derive(Debug, Default)]
pub struct Builder {
    set: BytesMut,
    records: u32,
    first: Timestamp,
    max: Timestamp,
}

impl Builder {
    /// An empty batch with room for `bytes`.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Self {
        Self { set: BytesMut::with_capacity(bytes), ..Self::default() }
    }

    /// Number of records.
    #[must_use]
    pub fn records(&self) -> u32 {
        self.records
    }

    /// Bytes of the records, before compression.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.set.len()
    }

    /// Whether there is no record yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records == 0
    }

    /// Bytes that a record takes in a batch, before compression.
    #[must_use]
    pub fn size_of(
        key: Option<&[u8]>,
        value: Option<&[u8]>,
        headers: &[RecordHeader],
        timestamp: Timestamp,
    ) -> usize {
        framed(record_len(key, value, headers, timestamp))
    }

    /// Adds a record and answers its place, from 0.
    ///
    /// # Errors
    /// [`Error::Record`] names the rule of `Record` that it breaks; [`Error::TooManyRecords`] above [`RECORDS_MAX`].
    /// The batch is then as it was.
    pub fn append(
        &mut self,
        key: Option<&[u8]>,
        value: Option<&[u8]>,
        headers: &[RecordHeader],
        timestamp: Timestamp,
    ) -> Result<u32, Error> {
        self.check(key, value, headers, timestamp)?;
        let length = record_len(key, value, headers, timestamp);
        let out = &mut self.set;
        out.reserve(framed(length));
        put_length(out, 1, length);
        if let Some(key) = key {
            put_length(out, 1, key.len());
            out.put_slice(key);
        }
        if let Some(value) = value {
            put_length(out, 2, value.len());
            out.put_slice(value);
        }
        for header in headers {
            put_length(out, 3, header_len(header));
            put_length(out, 1, header.key.len());
            out.put_slice(header.key.as_bytes());
            if !header.value.is_empty() {
                put_length(out, 2, header.value.len());
                out.put_slice(&header.value);
            }
        }
        put_timestamp(out, 4, timestamp);
        Ok(self.count(timestamp))
    }

    fn check(
        &self,
        key: Option<&[u8]>,
        value: Option<&[u8]>,
        headers: &[RecordHeader],
        timestamp: Timestamp,
    ) -> Result<(), Error> {
        let index = self.records;
        let broken = |field, rule| Err(Error::Record { index, field, rule });
        if index >= RECORDS_MAX {
            return Err(Error::TooManyRecords { records: u64::from(index) + 1, max: RECORDS_MAX });
        }
        if key.is_some_and(|key| key.len() > KEY_BYTES_MAX) {
            return broken("key", "is longer than 1 MiB");
        }
        if value.is_some_and(|value| value.len() > VALUE_BYTES_MAX) {
            return broken("value", "is longer than 32 MiB");
        }
        if headers.len() > RECORD_HEADERS_MAX {
            return broken("headers", "are more than 256");
        }
        for header in headers {
            if header.key.is_empty() {
                return broken("headers", "have one without a name");
            }
            if header.key.len() > HEADER_NAME_CHARS_MAX
                && header.key.chars().count() > HEADER_NAME_CHARS_MAX
            {
                return broken("headers", "have a name of more than 255 characters");
            }
            if header.value.len() > KEY_BYTES_MAX {
                return broken("headers", "have a value of more than 1 MiB");
            }
        }
        if timestamp.is_valid() { Ok(()) } else { broken("timestamp", "is out of range") }
    }

    /// Adds a record that is encoded already and known to keep the rules.
    pub(crate) fn append_encoded(&mut self, record: &[u8], timestamp: Timestamp) -> u32 {
        put_length(&mut self.set, 1, record.len());
        self.set.put_slice(record);
        self.count(timestamp)
    }

    fn count(&mut self, timestamp: Timestamp) -> u32 {
        if self.records == 0 {
            self.first = timestamp;
            self.max = timestamp;
        } else if (timestamp.seconds, timestamp.nanos) > (self.max.seconds, self.max.nanos) {
            self.max = timestamp;
        }
        self.records += 1;
        self.records - 1
    }

    /// Compresses the records.
    ///
    /// # Errors
    /// [`Error::Empty`] without records; a failure of the compressor.
    pub fn finish(self, compression: Compression) -> Result<Packed, Error> {
        if self.records == 0 {
            return Err(Error::Empty);
        }
        let Self { set, records, first, max } = self;
        Ok(Packed { bytes: compression.compress(set.freeze())?, compression, records, first, max })
    }
}

/// The records of a batch, compressed and ready to travel; the same records can travel again under another identity.
#[derive(Clone, Debug)]
pub struct Packed {
    bytes: Bytes,
    compression: Compression,
    records: u32,
    first: Timestamp,
    max: Timestamp,
}

impl Packed {
    /// Number of records.
    #[must_use]
    pub fn records(&self) -> u32 {
        self.records
    }

    /// Bytes of the packed records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Never, since a batch without records cannot be finished.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Greatest time of the records, in milliseconds since 1970.
    #[must_use]
    pub fn max_timestamp_ms(&self) -> i64 {
        milliseconds(self.max)
    }

    /// The header of such a batch, checksum included.
    #[must_use]
    pub fn header(&self, identity: Option<Identity>, transactional_id: &str) -> Header {
        let identity = identity.unwrap_or_default();
        let mut header = Header {
            magic: MAGIC,
            compression: self.compression.value(),
            last_offset_delta: self.records - 1,
            first_timestamp: self.first,
            max_timestamp: self.max,
            producer_id: identity.producer_id,
            producer_epoch: identity.producer_epoch,
            base_sequence: identity.base_sequence,
            attributes: Attributes(u32::from(!transactional_id.is_empty())),
            transactional_id: transactional_id.to_owned(),
            ..Header::default()
        };
        header.crc32 = Some(header.checksum_of(&self.bytes));
        header
    }

    /// The packed records themselves.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// The encoded batch in two pieces: a head of less than 200 bytes, and the records, which are not copied.
    #[must_use]
    pub fn encode(&self, identity: Option<Identity>) -> [Bytes; 2] {
        let header = self.header(identity, "");
        let mut out = BytesMut::with_capacity(HEAD_BYTES_MAX);
        put_header(&mut out, &header);
        put_length(&mut out, field::PACKED_RECORDS, self.bytes.len());
        [out.freeze(), self.bytes.clone()]
    }

    /// The same in one piece, for those who send few.
    #[must_use]
    pub fn to_bytes(&self, identity: Option<Identity>) -> Bytes {
        let [head, records] = self.encode(identity);
        let mut whole = BytesMut::with_capacity(head.len() + records.len());
        whole.put_slice(&head);
        whole.put_slice(&records);
        whole.freeze()
    }
}

fn put_header(out: &mut BytesMut, header: &Header) {
    put_number(out, field::MAGIC, u64::from(header.magic));
    for (field, value) in [
        (field::COMPRESSION_TYPE, u64::from(header.compression)),
        (field::LAST_OFFSET_DELTA, u64::from(header.last_offset_delta)),
    ] {
        if value != 0 {
            put_number(out, field, value);
        }
    }
    put_timestamp(out, field::FIRST_TIMESTAMP, header.first_timestamp);
    put_timestamp(out, field::MAX_TIMESTAMP, header.max_timestamp);
    if let Some(crc32) = header.crc32 {
        put_number(out, field::CRC32, u64::from(crc32));
    }
    for (field, value) in [
        (field::PRODUCER_ID, header.producer_id),
        (field::PRODUCER_EPOCH, u64::from(header.producer_epoch)),
        (field::BASE_SEQUENCE, u64::from(header.base_sequence)),
        (field::ATTRIBUTES, u64::from(header.attributes.0)),
    ] {
        if value != 0 {
            put_number(out, field, value);
        }
    }
}

fn framed(length: usize) -> usize {
    1 + varint_len(length as u64) + length
}

fn record_len(
    key: Option<&[u8]>,
    value: Option<&[u8]>,
    headers: &[RecordHeader],
    timestamp: Timestamp,
) -> usize {
    let mut length = framed(timestamp_len(timestamp));
    length += key.map_or(0, |key| framed(key.len()));
    length += value.map_or(0, |value| framed(value.len()));
    for header in headers {
        length += framed(header_len(header));
    }
    length
}

fn header_len(header: &RecordHeader) -> usize {
    let value = if header.value.is_empty() { 0 } else { framed(header.value.len()) };
    framed(header.key.len()) + value
}

/// Signed numbers travel as their 64 bits, whatever their type.
fn timestamp_len(time: Timestamp) -> usize {
    let (seconds, nanos) = wide(time);
    let number = |value: u64| if value == 0 { 0 } else { 1 + varint_len(value) };
    number(seconds) + number(nanos)
}

fn wide(time: Timestamp) -> (u64, u64) {
    (time.seconds.cast_unsigned(), i64::from(time.nanos).cast_unsigned())
}

fn put_timestamp(out: &mut BytesMut, field: u32, time: Timestamp) {
    put_length(out, field, timestamp_len(time));
    let (seconds, nanos) = wide(time);
    if seconds != 0 {
        put_number(out, 1, seconds);
    }
    if nanos != 0 {
        put_number(out, 2, nanos);
    }
}
