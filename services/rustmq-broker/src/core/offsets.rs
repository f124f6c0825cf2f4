//! Offsets by time and by meaning, down to the record.

use batch::{Limits, Record, Timestamp};
use journal::Frame;

use crate::core::intake::millis_of;
use crate::core::partition::Partition;
use crate::core::refusal::Refusal;

/// Bytes that are read at a time.
const READ_BYTES: usize = 64 << 10;
/// Bytes of the records of one batch, decompressed, in which a time is looked for.
const EXPANDED_BYTES_MAX: u64 = 256 << 20;
/// The times that a record can have, in milliseconds since 1970: the years 1 to 9999.
const TIME_MIN_MS: i64 = -62_135_596_800_000;
const TIME_MAX_MS: i64 = 253_402_300_799_999;

/// A point of a partition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Point {
    /// This very offset.
    Offset(u64),
    /// The first record whose time is this or later.
    Time(Timestamp),
    Earliest,
    Latest,
    /// The record with the greatest time.
    Greatest,
}

/// Where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) offset: u64,
    /// Time of the record there; `None` at the end.
    pub(crate) timestamp: Option<Timestamp>,
    pub(crate) epoch: u64,
}

/// Finds a point below the high watermark; it may block.
pub(crate) fn find(partition: &Partition, point: Point) -> Result<Place, Refusal> {
    let [start, end] = [partition.start(), partition.high_watermark()];
    let place = match point {
        Point::Latest => None,
        Point::Earliest => first(partition, start, |_| true)?,
        Point::Offset(offset) if offset < start || offset > end => {
            return Err(Refusal::OffsetOutOfRange { offset, start, end });
        }
        Point::Offset(offset) => {
            let there = first(partition, offset, |_| true)?;
            // Compaction may have taken the record; the offset is good all the same.
            there.map(|place| Place { offset, ..place })
        }
        Point::Time(time) => by_time(partition, time)?,
        Point::Greatest => greatest(partition)?,
    };
    let at_end = Place { offset: end, timestamp: None, epoch: partition.at.leader_epoch };
    Ok(place.unwrap_or(at_end))
}

/// The first record from `from` on that is wanted.
fn first(
    partition: &Partition,
    mut from: u64,
    is_wanted: impl Fn(&Record) -> bool,
) -> Result<Option<Place>, Refusal> {
    loop {
        let frames = partition.read(from, READ_BYTES)?;
        let Some(last) = frames.last() else { return Ok(None) };
        let next = last.end();
        for frame in &frames {
            let found = records(frame).into_iter();
            let mut wanted = found.filter(|record| record.offset >= from && is_wanted(record));
            if let Some(record) = wanted.next() {
                return Ok(Some(place(&record, frame)));
            }
        }
        from = next;
    }
}

fn by_time(partition: &Partition, time: Timestamp) -> Result<Option<Place>, Refusal> {
    let found = partition.reader.find_time(millis_of(time));
    let Some(from) = found.map_err(|error| partition.failed(&error))? else { return Ok(None) };
    let from = from.max(partition.start());
    if from >= partition.high_watermark() {
        return Ok(None);
    }
    first(partition, from, |record| {
        let it = record.timestamp;
        (it.seconds, it.nanos) >= (time.seconds, time.nanos)
    })
}

/// The log knows where a time is reached, so the greatest one is found by halving.
fn greatest(partition: &Partition) -> Result<Option<Place>, Refusal> {
    let at =
        |time_ms| partition.reader.find_time(time_ms).map_err(|error| partition.failed(&error));
    let (mut low, mut high) = (TIME_MIN_MS, TIME_MAX_MS);
    if at(low)?.is_none() {
        return Ok(None);
    }
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if at(middle)?.is_some() {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    let Some(from) = at(low)? else { return Ok(None) };
    let frames = partition.read(from.max(partition.start()), 1)?;
    let Some(frame) = frames.first() else { return Ok(None) };
    let time = |it: &Record| (it.timestamp.seconds, it.timestamp.nanos);
    // The first one of several.
    let greatest = records(frame).into_iter().rev().max_by_key(time);
    Ok(greatest.map(|record| place(&record, frame)))
}

/// The records of a batch, without what they hold. A batch that cannot be opened, which is not tried when it comes, is
/// taken for one record.
fn records(frame: &Frame) -> Vec<Record> {
    let bare = |record: Record| Record { key: None, value: None, headers: Vec::new(), ..record };
    let limits = Limits { decompressed_bytes: EXPANDED_BYTES_MAX };
    let opened = batch::unpack(std::slice::from_ref(&frame.payload), &limits);
    let read = opened.and_then(|it| it.map(|record| record.map(bare)).collect());
    read.unwrap_or_else(|error: batch::Error| {
        tracing::debug!(offset = frame.offset, %error, "a batch cannot be opened");
        let seconds = frame.timestamp_ms.div_euclid(1000);
        // Less than a thousand millions.
        let nanos = frame.timestamp_ms.rem_euclid(1000) as i32 * 1_000_000;
        let timestamp = Timestamp { seconds, nanos };
        let (key, value, headers) = (None, None, Vec::new());
        vec![Record { offset: frame.offset, timestamp, key, value, headers, compression_type: 0 }]
    })
}

fn place(record: &Record, frame: &Frame) -> Place {
    Place { offset: record.offset, timestamp: Some(record.timestamp), epoch: frame.epoch }
}
