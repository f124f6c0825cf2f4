//! Offsets by time and by meaning, down to the record.

use batch::{Limits, Record, Timestamp};
use journal::Frame;

use crate::core::intake::millis_of;
use crate::core::partition::Partition;
use crate::core::refusal::Refusal;

/// Bytes that are read at a time.
const READ_BYTES: usize = 64 << 10;
/// The same where all of a log is read.
const SCANNED_BYTES: usize = 1 << 20;
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

impl Place {
    fn time(&self) -> Option<(i64, i32)> {
        self.timestamp.map(|it| (it.seconds, it.nanos))
    }

    fn time_ms(&self) -> i64 {
        self.timestamp.map_or(i64::MIN, millis_of)
    }
}

/// Finds a point below the high watermark; it may block.
pub(crate) fn find(partition: &Partition, point: Point) -> Result<Place, Refusal> {
    match point {
        Point::Offset(_) => find_once(partition, point),
        Point::Time(_) | Point::Earliest | Point::Latest | Point::Greatest => {
            while_there(partition, || find_once(partition, point))
        }
    }
}

/// Looks again if what was looked at, and was named by nobody, has been deleted meanwhile.
fn while_there<T>(
    partition: &Partition,
    look: impl Fn() -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    loop {
        let start = partition.start();
        match look() {
            Err(Refusal::OffsetOutOfRange { .. }) if partition.start() > start => {}
            found => return found,
        }
    }
}

fn find_once(partition: &Partition, point: Point) -> Result<Place, Refusal> {
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
        Point::Greatest => greatest(partition, end)?,
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

/// The record with the greatest time below `end`; the first one of several.
fn greatest(partition: &Partition, end: u64) -> Result<Option<Place>, Refusal> {
    let Some((from, time_ms)) = latest_entry(partition, end)? else { return Ok(None) };
    let start = partition.start();
    let frames = partition.read(from.max(start), 1)?;
    let found = frames.first().and_then(|frame| greatest_of(frame, start));
    match found.filter(|place| place.time_ms() == time_ms) {
        Some(place) => Ok(Some(place)),
        // The record of that time has been deleted or compacted away; the log goes by the time that its batch had.
        None => greatest_of_all(partition, end),
    }
}

/// The first entry below `end` whose time no other one exceeds, and that time. The log knows where a time is reached,
/// so the greatest one is found by halving.
fn latest_entry(partition: &Partition, end: u64) -> Result<Option<(u64, i64)>, Refusal> {
    let reached = |time_ms| {
        let found =
            partition.reader.find_time(time_ms).map_err(|error| partition.failed(&error))?;
        Ok::<_, Refusal>(found.filter(|offset| *offset < end))
    };
    let (mut low, mut high) = (TIME_MIN_MS, TIME_MAX_MS);
    let Some(mut from) = reached(low)? else { return Ok(None) };
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if let Some(later) = reached(middle)? {
            (low, from) = (middle, later);
        } else {
            high = middle - 1;
        }
    }
    Ok(Some((from, low)))
}

/// The same by a look at every entry; batches are opened only where an entry's time says that they may have it.
fn greatest_of_all(partition: &Partition, end: u64) -> Result<Option<Place>, Refusal> {
    let mut greatest: Option<Place> = None;
    let start = partition.start();
    let mut from = start;
    while from < end {
        let frames = partition.read(from, SCANNED_BYTES)?;
        let Some(last) = frames.last() else { break };
        from = last.end();
        for frame in frames.iter().filter(|frame| frame.offset < end) {
            if greatest.is_some_and(|it| frame.timestamp_ms <= it.time_ms()) {
                continue;
            }
            let found = greatest_of(frame, start);
            if found.map(|it| it.time()) > greatest.map(|it| it.time()) {
                greatest = found;
            }
        }
    }
    Ok(greatest)
}

/// The record of a batch, from `start` on, with the greatest time; the first one of several.
fn greatest_of(frame: &Frame, start: u64) -> Option<Place> {
    let records = records(frame).into_iter().rev().filter(|record| record.offset >= start);
    let greatest = records.max_by_key(|it| (it.timestamp.seconds, it.timestamp.nanos))?;
    Some(place(&greatest, frame))
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use base::{SeededRandom, Timestamp as Now};
    use batch::Compression;
    use platform_proto::rustmq::common::v1::{ClusterConfiguration, Record as Plain, TopicConfig};
    use prost::Message as _;

    use super::*;
    use crate::core::alone::Alone;
    use crate::core::topic::{Placement, Settings, TopicId};
    use crate::core::{intake, settings};

    const NOW: Now = Now::from_seconds(1000);

    /// A partition whose records are shown when they are durable, and nobody makes them so by himself.
    fn partition(folder: &std::path::Path) -> (Partition, Arc<Settings>) {
        let cluster = settings::cluster_in_force(&ClusterConfiguration::default(), 1);
        let held = settings::topic_in_force(&TopicConfig::default(), &cluster);
        let settings = Arc::new(settings::settings(&held, &cluster));
        let topic_id = TopicId([1; 16]);
        let at = Placement { topic: "t".into(), topic_id, partition: 0, leader_epoch: 1 };
        let options = journal::Options { sync: journal::Sync::Every, ..Default::default() };
        let files = Arc::new(fs::RealFs) as _;
        let (held, random) = (Arc::clone(&settings), Arc::new(SeededRandom::new(1)));
        let opened = Partition::open(&files, folder, at, held, options, 0, random);
        (opened.unwrap().partition, settings)
    }

    fn write(partition: &Partition, settings: &Settings, seconds: i64) {
        let time = Some(Timestamp { seconds, nanos: 0 });
        let value = Some("x".into());
        let record = Plain { value, timestamp: time, ..Plain::default() };
        let packed =
            batch::pack(vec![record], Compression::None, None, Timestamp::default()).unwrap();
        let taken = intake::batch(vec![packed.encode_to_vec().into()], settings, NOW).unwrap();
        partition.append(&taken, settings, "", NOW).unwrap();
    }

    #[test]
    fn who_named_no_offset_is_not_told_that_it_was_deleted_meanwhile() {
        let alone = Alone::new(|_| {});
        let partition = &alone.partition;
        let last = (0..3).map(|_| alone.put(&["a=1"])).last().unwrap();
        let found = while_there(partition, || {
            let start = partition.start();
            partition.with_log(|writer, _| writer.advance_start(last)).unwrap();
            first(partition, start, |_| true)
        });
        assert_eq!(found.unwrap().unwrap().offset, last);
        let gone = find(partition, Point::Offset(0));
        assert!(matches!(gone, Err(Refusal::OffsetOutOfRange { .. })), "{gone:?}");
    }

    #[test]
    fn no_time_is_found_above_the_high_watermark() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("log")).unwrap();
        let (partition, settings) = partition(folder.path());
        write(&partition, &settings, 10);
        write(&partition, &settings, 12);
        write(&partition, &settings, 11);
        partition.with_log(|writer, _| writer.sync()).unwrap();
        partition.raise();
        write(&partition, &settings, 99);
        assert_eq!((partition.high_watermark(), partition.end()), (3, 4));
        let found = find(&partition, Point::Greatest).unwrap();
        let time = Some(Timestamp { seconds: 12, nanos: 0 });
        assert_eq!((found.offset, found.timestamp), (1, time));
        let late = find(&partition, Point::Time(Timestamp { seconds: 50, nanos: 0 })).unwrap();
        assert_eq!((late.offset, late.timestamp), (3, None));
    }
}
