//! Compaction: of each key the last record stays.
//!
//! Owns:      which records go, and the form of a batch that has lost some.
//! Invariant: the last record of every key stays, a tombstone as long as a reader from the start may need it, and as
//!            long as anything is there that it deletes; offsets and the sequence numbers of producers stay as they were.
//! Not here:  the exchange of segments (`journal`), when it is time (`upkeep`).

use std::collections::{HashMap, HashSet};
use std::ops::{ControlFlow, Range};

use batch::{Compression, Header, Limits};
use bytes::Bytes;
use journal::{Frame, Reader, Rules, Verdict};
use platform_proto::rustmq::common::v1::{Record, RecordBatch};
use prost::Message as _;

use crate::core::walk::walk;

/// Bytes that the keys of one pass may take, with what the map needs for each; what lies behind has its turn later.
pub(super) const KEYS_BYTES_MAX: usize = 128 << 20;
/// What an entry of the map takes beside the key.
const ENTRY_BYTES: usize = 64;
/// Bytes that are read at a time.
const READ_BYTES: usize = 1 << 20;
/// Bytes of the records of one batch, decompressed; a larger one stays as it is.
const EXPANDED_BYTES_MAX: u64 = 256 << 20;

/// The last record of each key in a part of the log.
#[derive(Debug, Default)]
pub(super) struct Latest {
    offsets: HashMap<Box<[u8]>, u64>,
    /// Where that part ends.
    pub(super) below: u64,
}

impl Latest {
    /// Looks at the records of the range, up to where their keys take more than `keys_bytes_max`, or until it is over.
    pub(super) fn of(
        reader: &Reader,
        range: Range<u64>,
        keys_bytes_max: usize,
        is_over: &dyn Fn() -> bool,
    ) -> Result<Self, journal::Error> {
        let mut offsets: HashMap<Box<[u8]>, u64> = HashMap::new();
        let mut bytes = 0;
        let below = walk(reader, range, READ_BYTES, |step| {
            // What is damaged, or cannot be opened, supersedes nothing.
            for record in step.ok().and_then(opened).into_iter().flatten() {
                let Some(key) = record.key else { continue };
                if let Some(offset) = offsets.get_mut(&key[..]) {
                    *offset = record.offset;
                } else {
                    bytes += key.len() + ENTRY_BYTES;
                    offsets.insert(key.to_vec().into(), record.offset);
                }
            }
            let is_full = bytes >= keys_bytes_max || is_over();
            if is_full { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        Ok(Self { offsets, below })
    }
}

/// Judges the batches of one partition.
pub(super) struct Judge<'a> {
    pub(super) latest: Latest,
    /// Batches that end behind this stay as they are.
    pub(super) below: u64,
    /// Tombstones below this have been there long enough since what they delete has gone.
    pub(super) tombstones_below: u64,
    /// The last batch of each producer: it stays for its sequence numbers.
    pub(super) last_of_producers: HashSet<u64>,
    pub(super) compression: Compression,
    /// The first batch that stays whatever supersedes its records, since they cannot be told apart.
    pub(super) sealed: Option<u64>,
    /// Whether nobody wants the compaction any more.
    pub(super) is_over: &'a dyn Fn() -> bool,
}

impl Rules for Judge<'_> {
    fn judge(&mut self, frame: &Frame) -> Verdict {
        if frame.end() > self.below {
            return Verdict::Keep;
        }
        let (Some(records), Some(header)) = (opened(frame), records_header(frame)) else {
            return self.seal(frame);
        };
        let before = records.len();
        let kept: Vec<_> = records.into_iter().filter(|record| self.stays(record)).collect();
        if kept.len() == before && before > 0 {
            return Verdict::Keep;
        }
        let is_remembered = self.last_of_producers.contains(&frame.offset);
        match (kept.is_empty(), is_remembered) {
            (true, false) => Verdict::Drop,
            (true, true) if before == 0 => Verdict::Keep,
            (true, true) => Verdict::Replace(vec![without_records(&header)]),
            (false, _) => match rewritten(&header, kept, self.compression) {
                Ok(batch) => Verdict::Replace(vec![batch]),
                Err(error) => {
                    tracing::warn!(offset = frame.offset, %error, "a batch cannot be compacted");
                    self.seal(frame)
                }
            },
        }
    }

    fn goes_on(&self) -> bool {
        !(self.is_over)()
    }
}

impl Judge<'_> {
    fn seal(&mut self, frame: &Frame) -> Verdict {
        self.sealed.get_or_insert(frame.offset);
        Verdict::Keep
    }

    fn stays(&self, record: &batch::Record) -> bool {
        let Some(key) = &record.key else { return true };
        let is_latest = self.latest.offsets.get(&key[..]).is_none_or(|it| *it <= record.offset);
        let is_over = record.value.is_none() && record.offset < self.tombstones_below;
        is_latest && !is_over
    }
}

/// The records of a batch; `None` if it cannot be opened.
fn opened(frame: &Frame) -> Option<Vec<batch::Record>> {
    let limits = Limits { decompressed_bytes: EXPANDED_BYTES_MAX };
    let records = batch::unpack(std::slice::from_ref(&frame.payload), &limits).ok()?;
    records.collect::<Result<_, _>>().ok()
}

fn records_header(frame: &Frame) -> Option<Header> {
    batch::read_header(std::slice::from_ref(&frame.payload)).ok()
}

/// When a batch was appended, in milliseconds since 1970; 0 if it does not say.
fn appended_ms(frame: &Frame) -> i64 {
    let time = records_header(frame).map_or(0, |header| header.log_append_time);
    i64::try_from(time).unwrap_or(0)
}

/// When the first batch of the range was appended, and its offsets.
pub(super) fn first_append(
    reader: &Reader,
    range: Range<u64>,
) -> Result<Option<(i64, Range<u64>)>, journal::Error> {
    let mut first = None;
    walk(reader, range, 1, |step| {
        let Ok(frame) = step else { return ControlFlow::Continue(()) };
        first = Some((appended_ms(frame), frame.offset..frame.end()));
        ControlFlow::Break(())
    })?;
    Ok(first)
}

/// Where the batches of the range begin that were appended at a time or later: times of appends never go back.
pub(super) fn appended_since(
    reader: &Reader,
    range: Range<u64>,
    since_ms: i64,
) -> Result<u64, journal::Error> {
    let Range { start: mut low, end: mut high } = range;
    while low < high {
        let middle = low + (high - low) / 2;
        match first_append(reader, middle..high)? {
            Some((at_ms, batch)) if at_ms < since_ms => low = batch.end,
            Some((_, batch)) => high = middle.min(batch.start).max(low),
            None => high = middle,
        }
    }
    Ok(low)
}

/// The batch with fewer records, at their old offsets.
fn rewritten(
    header: &Header,
    kept: Vec<batch::Record>,
    compression: Compression,
) -> Result<Bytes, batch::Error> {
    let offset_deltas = kept.iter().map(|record| delta(record.offset, header)).collect();
    let records = kept.into_iter().map(plain).collect();
    let packed = batch::pack(records, compression, None, batch::Timestamp::default())?;
    let mut header = header.clone();
    header.compression = packed.compression_type;
    header.first_timestamp = packed.first_timestamp.unwrap_or_default();
    header.max_timestamp = packed.max_timestamp.unwrap_or_default();
    Ok(encoded(header, packed.packed_records, offset_deltas))
}

/// The batch without any record.
fn without_records(header: &Header) -> Bytes {
    let mut header = header.clone();
    header.compression = 0;
    encoded(header, Bytes::new(), Vec::new())
}

fn encoded(mut header: Header, packed_records: Bytes, offset_deltas: Vec<u32>) -> Bytes {
    header.packed = 0..packed_records.len();
    let crc32 = header.checksum(std::slice::from_ref(&packed_records));
    let batch = RecordBatch {
        magic: header.magic,
        compression_type: header.compression,
        base_offset: header.base_offset,
        last_offset_delta: header.last_offset_delta.into(),
        first_timestamp: Some(header.first_timestamp),
        max_timestamp: Some(header.max_timestamp),
        records: Vec::new(),
        crc32: Some(crc32),
        packed_records,
        producer_id: header.producer_id,
        producer_epoch: header.producer_epoch,
        base_sequence: header.base_sequence,
        attributes: header.attributes.0,
        leader_epoch: header.leader_epoch,
        transactional_id: header.transactional_id,
        offset_deltas,
        log_append_time: header.log_append_time,
    };
    batch.encode_to_vec().into()
}

fn delta(offset: u64, header: &Header) -> u32 {
    // A batch has at most 100,000 offsets.
    u32::try_from(offset - header.base_offset).unwrap_or(header.last_offset_delta)
}

fn plain(record: batch::Record) -> Record {
    Record {
        key: record.key,
        value: record.value,
        headers: record.headers,
        timestamp: Some(record.timestamp),
        compression_type: record.compression_type,
        transactional_id: Bytes::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(offset: u64, records: &[(&str, Option<&str>)]) -> Frame {
        let records: Vec<_> = records
            .iter()
            .map(|(key, value)| Record {
                key: Some(Bytes::copy_from_slice(key.as_bytes())),
                value: value.map(|it| Bytes::copy_from_slice(it.as_bytes())),
                timestamp: Some(batch::Timestamp { seconds: 5, nanos: 0 }),
                ..Record::default()
            })
            .collect();
        let span = u32::try_from(records.len()).unwrap();
        let identity = batch::Identity { producer_id: 4, producer_epoch: 1, base_sequence: 9 };
        let mut packed =
            batch::pack(records, Compression::None, Some(identity), Default::default()).unwrap();
        packed.base_offset = offset;
        let payload = packed.encode_to_vec().into();
        Frame { offset, span, epoch: 0, timestamp_ms: 5000, payload }
    }

    fn judge(latest: &[(&str, u64)], below: u64) -> Judge<'static> {
        let offsets = latest.iter().map(|(key, it)| (key.as_bytes().into(), *it)).collect();
        Judge {
            latest: Latest { offsets, below },
            below,
            tombstones_below: 0,
            last_of_producers: HashSet::new(),
            compression: Compression::Zstd,
            sealed: None,
            is_over: &|| false,
        }
    }

    fn left(verdict: Verdict) -> Vec<(u64, Option<Bytes>)> {
        let Verdict::Replace(parts) = verdict else { panic!("{verdict:?}") };
        let records = batch::unpack(&parts, &Limits::default()).unwrap();
        records.map(|it| it.map(|it| (it.offset, it.value)).unwrap()).collect()
    }

    #[test]
    fn superseded_records_go_and_the_others_keep_their_offsets_and_sequence_numbers() {
        let batch = frame(10, &[("a", Some("1")), ("b", Some("2")), ("a", Some("3"))]);
        let verdict = judge(&[("a", 12), ("b", 20)], 30).judge(&batch);
        let Verdict::Replace(parts) = &verdict else { panic!("{verdict:?}") };
        let header = batch::read_header(parts).unwrap();
        header.verify(parts).unwrap();
        assert_eq!(
            (header.base_offset, header.last_offset_delta, header.base_sequence),
            (10, 2, 9)
        );
        assert_eq!(left(verdict), [(12, Some(Bytes::from_static(b"3")))]);
    }

    #[test]
    fn what_lies_behind_the_judged_part_stays() {
        let batch = frame(10, &[("a", Some("1")), ("a", Some("2"))]);
        assert_eq!(left(judge(&[("a", 11)], 12).judge(&batch))[0].0, 11);
        assert_eq!(judge(&[("a", 30)], 11).judge(&batch), Verdict::Keep);
    }

    #[test]
    fn a_batch_that_cannot_be_opened_stays_and_is_told() {
        let batch = frame(10, &[("a", Some("1"))]);
        let sealed = Frame { payload: Bytes::from_static(b"\xff"), ..batch.clone() };
        let mut rules = judge(&[("a", 30)], 31);
        assert_eq!((rules.judge(&batch), rules.sealed), (Verdict::Drop, None));
        assert_eq!((rules.judge(&sealed), rules.sealed), (Verdict::Keep, Some(10)));
    }

    #[test]
    fn a_batch_without_records_goes_unless_it_is_the_last_of_its_producer() {
        let batch = frame(10, &[("a", Some("1"))]);
        let mut rules = judge(&[("a", 11)], 12);
        assert_eq!(rules.judge(&batch), Verdict::Drop);
        rules.last_of_producers.insert(10);
        let verdict = rules.judge(&batch);
        assert_eq!(left(verdict.clone()), []);
        let Verdict::Replace(parts) = verdict else { panic!() };
        let again = Frame { payload: parts.concat().into(), ..batch };
        assert_eq!(rules.judge(&again), Verdict::Keep);
        rules.last_of_producers.clear();
        assert_eq!(rules.judge(&again), Verdict::Drop);
    }

    #[test]
    fn a_tombstone_stays_until_it_has_been_there_long_enough() {
        let batch = frame(10, &[("a", None), ("b", Some("1"))]);
        let mut rules = judge(&[("a", 10), ("b", 11)], 12);
        assert_eq!(rules.judge(&batch), Verdict::Keep);
        rules.tombstones_below = 11;
        assert_eq!(left(rules.judge(&batch)), [(11, Some(Bytes::from_static(b"1")))]);
    }
}
