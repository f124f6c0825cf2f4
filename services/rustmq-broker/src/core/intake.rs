//! A batch on its way into a partition: whether it keeps the rules of its topic.
//!
//! Owns:      every check that needs nothing but the batch, the topic's settings and the time.
//! Invariant: records are decoded only where their topic is compacted, or where they came plain.
//! Not here:  the order of a producer's batches (`producers`), the append (`partition`).

use base::Timestamp;
use batch::{Attributes, Compression, Header, Identity, Limits, Trailer};
use bytes::{BufMut, Bytes, BytesMut};
use platform_proto::rustmq::common::v1::{Record, RecordBatch};
use prost::Message as _;

use crate::core::keyed;
use crate::core::refusal::Refusal;
use crate::core::topic::Settings;

/// Times that a batch may grow when it is decompressed, and the least and the most that this is held to.
const EXPANSION_MAX: u64 = 64;
const EXPANDED_BYTES_MIN: u64 = 1 << 20;
const EXPANDED_BYTES_MAX: u64 = 256 << 20;

/// The key and type of the field `crc32` of a batch.
const CRC32_KEY: u8 = 8 << 3;

/// A batch that keeps the rules of its topic.
#[derive(Debug)]
pub(crate) struct Intake {
    pub(crate) header: Header,
    /// The encoded batch.
    parts: Vec<Bytes>,
    /// The checksum, where the producer sent none.
    computed: Option<u32>,
}

/// Takes a batch as a producer sent it.
pub(crate) fn batch(
    parts: Vec<Bytes>,
    settings: &Settings,
    now: Timestamp,
) -> Result<Intake, Refusal> {
    let bytes = parts.iter().map(Bytes::len).sum();
    check_size(bytes, settings)?;
    let header = batch::read_header(&parts)?;
    if header.plain_records > 0 {
        return repack(&parts, &header, settings, now);
    }
    if header.packed.is_empty() {
        return Err(batch::Error::Empty.into());
    }
    if header.offset_deltas > 0 {
        return Err(batch::Error::OffsetDeltas.into());
    }
    check_header(&header, settings)?;
    let mut computed = None;
    if settings.compacts {
        check_keys(&parts, &header)?;
    }
    match header.crc32 {
        // The look at the keys was at the checksum too.
        Some(_) if settings.compacts => {}
        Some(_) => header.verify(&parts)?,
        None if settings.requires_checksum => {
            return Err(Refusal::Invalid("batch.crc32: the topic requires it".to_owned()));
        }
        None => computed = Some(header.checksum(&parts)),
    }
    check_times(&header, settings, now)?;
    Ok(Intake { header, parts, computed })
}

/// Packs records of a client that leaves it to the broker.
pub(crate) fn records(
    records: Vec<Record>,
    settings: &Settings,
    now: Timestamp,
) -> Result<Intake, Refusal> {
    plain(records, settings.compression.cast_unsigned(), None, settings, now)
}

/// Packs a batch whose records are plain.
fn repack(
    parts: &[Bytes],
    header: &Header,
    settings: &Settings,
    now: Timestamp,
) -> Result<Intake, Refusal> {
    let (found, max) = (header.plain_records, batch::PLAIN_RECORDS_MAX);
    if found > max {
        return Err(Refusal::Invalid(format!(
            "batch.records: there are {found}, and at most {max} may be"
        )));
    }
    let decoded = RecordBatch::decode(Bytes::from(parts.concat()));
    let decoded = decoded.map_err(|error| Refusal::Invalid(format!("batch: {error}")))?;
    let identity = (header.producer_id > 0).then_some(Identity {
        producer_id: header.producer_id,
        producer_epoch: header.producer_epoch,
        base_sequence: header.base_sequence,
    });
    check_header(header, settings)?;
    let announced = u64::from(header.span());
    if header.last_offset_delta > 0 && announced != found as u64 {
        return Err(batch::Error::Count { announced, found: found as u64 }.into());
    }
    plain(decoded.records, header.compression, identity, settings, now)
}

fn plain(
    records: Vec<Record>,
    compression: u32,
    identity: Option<Identity>,
    settings: &Settings,
    now: Timestamp,
) -> Result<Intake, Refusal> {
    if settings.requires_checksum {
        let text = "the topic requires batches that are packed and have a checksum";
        return Err(Refusal::Invalid(text.to_owned()));
    }
    if records.iter().any(|it| !it.transactional_id.is_empty()) {
        return Err(Refusal::Transaction);
    }
    if settings.compacts
        && let Some(index) = records.iter().position(|it| it.key.is_none())
    {
        return Err(without_key(index));
    }
    let now_ = batch::Timestamp { seconds: now.seconds(), nanos: now.subsec_nanos() };
    let compression = Compression::try_from(compression)?;
    let packed = batch::pack(records, compression, identity, now_)?;
    let encoded = Bytes::from(packed.encode_to_vec());
    check_size(encoded.len(), settings)?;
    let parts = vec![encoded];
    let header = batch::read_header(&parts)?;
    check_header(&header, settings)?;
    check_times(&header, settings, now)?;
    Ok(Intake { header, parts, computed: None })
}

fn check_size(bytes: usize, settings: &Settings) -> Result<(), Refusal> {
    let max = settings.batch_bytes_max as usize;
    if bytes > max { Err(Refusal::TooLarge { bytes, max }) } else { Ok(()) }
}

fn check_header(header: &Header, settings: &Settings) -> Result<(), Refusal> {
    let invalid = |text: &str| Err(Refusal::Invalid(text.to_owned()));
    let Attributes(bits) = header.attributes;
    if header.attributes.has_unknown() {
        return Err(Refusal::Invalid(format!(
            "batch.attributes: {bits} has bits that nobody knows"
        )));
    }
    if header.attributes.is_control() {
        return invalid("batch.attributes: CONTROL is not a client's to set");
    }
    if header.attributes.is_transactional() {
        return Err(Refusal::Transaction);
    }
    if !header.transactional_id.is_empty() {
        return invalid("batch.transactional_id: the batch is not transactional");
    }
    if header.producer_epoch > i32::MAX.cast_unsigned() {
        return invalid("batch.producer_epoch: it must be at most 2147483647");
    }
    if header.producer_id == 0 && (header.producer_epoch, header.base_sequence) != (0, 0) {
        return invalid("batch.producer_id: an epoch and a sequence number need a producer");
    }
    if header.plain_records == 0 || header.compression != 0 {
        check_compression(header.compression, settings)?;
    }
    Ok(())
}

fn check_compression(compression: u32, settings: &Settings) -> Result<(), Refusal> {
    // Whatever nobody knows is not accepted either.
    Compression::try_from(compression)?;
    let accepted = &settings.accepted_compressions;
    let is_accepted =
        accepted.is_empty() || accepted.iter().any(|it| it.cast_unsigned() == compression);
    if is_accepted { Ok(()) } else { Err(Refusal::Compression(compression)) }
}

/// Whether every record has a key.
fn check_keys(parts: &[Bytes], header: &Header) -> Result<(), Refusal> {
    let most = (header.packed.len() as u64).saturating_mul(EXPANSION_MAX);
    let decompressed_bytes = most.clamp(EXPANDED_BYTES_MIN, EXPANDED_BYTES_MAX);
    for (index, record) in batch::unpack(parts, &Limits { decompressed_bytes })?.enumerate() {
        if record?.key.is_none() {
            return Err(without_key(index));
        }
    }
    Ok(())
}

fn without_key(index: usize) -> Refusal {
    Refusal::Record(format!("record {index} has no key, which a compacted topic needs"))
}

fn check_times(header: &Header, settings: &Settings, now: Timestamp) -> Result<(), Refusal> {
    let [first, max] = [header.first_timestamp, header.max_timestamp];
    if (max.seconds, max.nanos) < (first.seconds, first.nanos) {
        let text = "batch.max_timestamp: it lies before first_timestamp";
        return Err(Refusal::Invalid(text.to_owned()));
    }
    if settings.stamps_append_time {
        return Ok(());
    }
    let now_ms = millis(now);
    let first_ms = millis_of(first);
    if settings.timestamp_behind_ms.is_some_and(|limit| first_ms < now_ms.saturating_sub(limit)) {
        return Err(Refusal::Timestamp { time_ms: first_ms, now_ms });
    }
    let max_ms = millis_of(max);
    if settings.timestamp_ahead_ms.is_some_and(|limit| max_ms > now_ms.saturating_add(limit)) {
        return Err(Refusal::Timestamp { time_ms: max_ms, now_ms });
    }
    Ok(())
}

/// Milliseconds since 1970.
pub(crate) fn millis(time: Timestamp) -> i64 {
    time.micros().div_euclid(1000)
}

/// Milliseconds since 1970, rounded down.
pub(crate) fn millis_of(time: batch::Timestamp) -> i64 {
    time.seconds.saturating_mul(1000).saturating_add(i64::from(time.nanos) / 1_000_000)
}

impl Intake {
    /// Time of the first record as it is stored.
    pub(crate) fn first_ms(&self, settings: &Settings, append_ms: i64) -> i64 {
        if settings.stamps_append_time { append_ms } else { millis_of(self.header.first_timestamp) }
    }

    /// Greatest time of its records as they are stored.
    pub(crate) fn max_ms(&self, settings: &Settings, append_ms: i64) -> i64 {
        if settings.stamps_append_time { append_ms } else { millis_of(self.header.max_timestamp) }
    }

    /// The bytes to store: what came, behind it what is the broker's to set, and the key of the request if it has one.
    pub(crate) fn stored(
        &self,
        base_offset: u64,
        leader_epoch: u64,
        append_ms: i64,
        settings: &Settings,
        key: Option<&str>,
    ) -> Vec<Bytes> {
        let stamped = self.header.attributes.with_log_append_time(settings.stamps_append_time);
        let trailer = Trailer {
            base_offset,
            leader_epoch,
            log_append_time: u64::try_from(append_ms).unwrap_or(0),
            attributes: (stamped != self.header.attributes).then_some(stamped),
        };
        let mut own = BytesMut::with_capacity(48);
        if let Some(checksum) = self.computed {
            own.put_u8(CRC32_KEY);
            prost::encoding::encode_varint(u64::from(checksum), &mut own);
        }
        trailer.put(&mut own);
        if let Some(key) = key {
            keyed::put(&mut own, key);
        }
        let mut stored = Vec::with_capacity(self.parts.len() + 1);
        stored.extend_from_slice(&self.parts);
        stored.push(own.freeze());
        stored
    }
}
