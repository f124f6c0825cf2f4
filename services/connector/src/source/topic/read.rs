//! Records of topics: which count, in which order, and up to where.

use std::collections::BTreeSet;

use batch::{Limits, unpack};
use bytes::Bytes;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::stream_position::Position;
use platform_proto::platform::connector::v1::{TopicPosition, TopicStart};
use platform_proto::platform::data::v1::{FailureClass, RowBatch};
use platform_proto::rustmq::client::v1::opaque::FetchPartitionResponse;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{ErrorCode, IsolationLevel};
use tokio::runtime::Handle;

use super::{Offsets, Topic, Topics, isolation, refused};
use crate::source::bring::{Batches, From, Gone};
use crate::source::proof::Proof;
use crate::source::schema::Learner;
use crate::source::{Trouble, json};

/// Most bytes of one batch once it is decompressed.
const UNPACKED_MAX: u64 = 256 << 20;

/// Why reading ends before its end.
enum Stop {
    Gone,
    /// The columns of a record have to be accepted.
    Paused,
    Trouble(Trouble),
}

impl std::convert::From<Gone> for Stop {
    fn from(_: Gone) -> Self {
        Self::Gone
    }
}

impl std::convert::From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// Brings what a topic has from the places on, up to where its partitions end now, or to a record whose columns have to be
/// accepted.
pub(super) fn bring(
    topics: &Topics,
    runtime: &Handle,
    (topic, config): (&str, &pb::RustmqConfig),
    from: From,
    batches: Batches,
) -> Result<(), Trouble> {
    let mut topic = runtime.block_on(topics.find(topic))?;
    let known = from.proof.topic_id;
    // A place that names no topic yet is taken for one of this topic.
    let is_named = known.is_empty() && !topic.id.is_empty();
    if topic.id.is_empty() {
        topic.id = known;
    } else if !known.is_empty() && known != topic.id {
        let what = "is another one than the topic whose records were brought";
        return Err(made_anew(&topic, what));
    }
    let mut reading = Reading {
        topics,
        runtime,
        topic,
        isolation: isolation(config),
        batches,
        next: places(from.position.as_ref()),
        is_moved: is_named,
    };
    let latest = config.start() == TopicStart::Latest;
    match reading.run(latest) {
        Ok(()) | Err(Stop::Gone) => Ok(()),
        Err(Stop::Paused) => {
            _ = reading.cut(false);
            Ok(())
        }
        Err(Stop::Trouble(trouble)) => {
            // What was read is stored; nobody hears of it if nobody takes it.
            _ = reading.cut(false);
            Err(trouble)
        }
    }
}

/// The next offsets of a position.
fn places(position: Option<&pb::StreamPosition>) -> Offsets {
    let Some(Position::Topic(position)) = position.and_then(|it| it.position.as_ref()) else {
        return Offsets::new();
    };
    let place = |(number, offset): (&i32, &i64)| {
        Some((u32::try_from(*number).ok()?, u64::try_from(*offset).ok()?))
    };
    position.next_offsets.iter().filter_map(place).collect()
}

/// Where reading is.
struct Reading<'r> {
    topics: &'r Topics,
    runtime: &'r Handle,
    topic: Topic,
    isolation: IsolationLevel,
    batches: Batches,
    /// The next offset of each partition.
    next: Offsets,
    /// Since the last cut.
    is_moved: bool,
}

impl Reading<'_> {
    fn run(&mut self, latest: bool) -> Result<(), Stop> {
        let at = async |spec: Spec| self.topics.offsets(&self.topic, &spec, self.isolation).await;
        let ends = self.runtime.block_on(at(Spec::Latest(true)))?;
        let begins = self.runtime.block_on(at(Spec::Earliest(true)))?;
        let partitions = self.topic.partitions.clone();
        for number in &partitions {
            let begin = if latest { &ends } else { &begins }.get(number).copied().unwrap_or(0);
            if let std::collections::btree_map::Entry::Vacant(place) = self.next.entry(*number) {
                place.insert(begin);
                self.is_moved = true;
            }
        }
        for number in partitions {
            let end = ends.get(&number).copied().unwrap_or(0);
            self.partition(number, end)?;
        }
        Ok(self.cut(true)?)
    }

    /// Reads a partition up to its end.
    fn partition(&mut self, number: u32, end: u64) -> Result<(), Stop> {
        let mut transactions = Transactions::default();
        loop {
            let from = self.next.get(&number).copied().unwrap_or(0);
            if end < from {
                let what = format!("ends before the place that was reached in partition {number}");
                return Err(Stop::Trouble(made_anew(&self.topic, &what)));
            }
            if from == end {
                return Ok(());
            }
            let fetch = self.topics.fetch(&self.topic, number, from, self.isolation);
            let found = self.runtime.block_on(fetch)?;
            let code = found.error_code();
            if code == ErrorCode::OffsetOutOfRange && from < found.log_start_offset {
                let gone = found.log_start_offset.min(end);
                let what = "the broker does not keep them any more";
                self.batches.note(format!(
                    "Records {from} to {} of partition {number} are missing: {what}.",
                    gone - 1
                ));
                self.pass(number, gone);
                continue;
            }
            if code != ErrorCode::Ok {
                return Err(Stop::Trouble(refused(code, &self.topic.name)));
            }
            transactions.expect(&found, from);
            for encoded in &found.batches {
                self.batch(number, (from, end), encoded, &mut transactions)?;
            }
            if self.next.get(&number) == Some(&from) && found.next_offset <= from {
                // Nothing came of what is promised; the next sync looks again.
                return Ok(());
            }
            self.pass(number, found.next_offset.min(end));
        }
    }

    fn batch(
        &mut self,
        number: u32,
        (from, end): (u64, u64),
        encoded: &Bytes,
        transactions: &mut Transactions,
    ) -> Result<(), Stop> {
        let limits = Limits { decompressed_bytes: UNPACKED_MAX };
        let damaged = |error: batch::Error| {
            Stop::Trouble(Trouble {
                class: FailureClass::Data,
                reason: "BATCH_DAMAGED",
                message: format!("partition {number} is damaged behind offset {from}: {error}"),
            })
        };
        let mut records = unpack(std::slice::from_ref(encoded), &limits).map_err(damaged)?;
        if !transactions.admits(records.header()) {
            self.pass(number, records.end().min(end));
            return Ok(());
        }
        records.skip_before(from).map_err(damaged)?;
        let behind = records.end();
        for record in records {
            let record = record.map_err(damaged)?;
            if end <= record.offset {
                return if self.batches.is_paused() { Err(Stop::Paused) } else { Ok(()) };
            }
            let value = record.value.as_deref();
            let text = value.ok_or_else(|| "it has no value".to_owned()).and_then(line);
            if self.batches.is_paused() {
                if text.is_ok_and(|text| self.batches.looks_on(&text)) {
                    continue;
                }
                return Err(Stop::Paused);
            }
            // A batch that is full ends where it is known that more follows.
            if self.batches.is_full() {
                self.cut(false)?;
            }
            if let Ok(text) = &text
                && !self.batches.admits(text, false)
            {
                continue;
            }
            self.batches.count(value.map_or(0, <[u8]>::len) as u64);
            match text {
                Ok(text) => self.batches.add(&text)?,
                Err(reason) => {
                    let offset = record.offset;
                    let place = format_args!("Record {offset} of partition {number}");
                    self.batches.reject(place, &reason);
                }
            }
            self.pass(number, record.offset + 1);
        }
        if self.batches.is_paused() {
            return Err(Stop::Paused);
        }
        self.pass(number, behind.min(end));
        Ok(())
    }

    /// Goes on to an offset.
    fn pass(&mut self, number: u32, offset: u64) {
        let place = self.next.entry(number).or_insert(0);
        if *place < offset {
            *place = offset;
            self.is_moved = true;
        }
    }

    fn cut(&mut self, is_last: bool) -> Result<(), Gone> {
        let wire = |(number, offset): (&u32, &u64)| {
            (i32::try_from(*number).unwrap_or(i32::MAX), i64::try_from(*offset).unwrap_or(i64::MAX))
        };
        let next_offsets = self.next.iter().map(wire).collect();
        let position = Position::Topic(TopicPosition { next_offsets });
        let position = pb::StreamPosition { position: Some(position) };
        let proof = Proof { topic_id: self.topic.id.clone(), ..Proof::default() };
        let is_moved = std::mem::take(&mut self.is_moved);
        self.batches.cut((position, 0, proof), is_moved, is_last)
    }
}

/// What it means that a topic is not the one whose records were brought.
fn made_anew(topic: &Topic, what: &str) -> Trouble {
    Trouble {
        class: FailureClass::Configuration,
        reason: "TOPIC_MADE_ANEW",
        message: format!("`{}` {what}: it was made anew; reset the state", topic.name),
    }
}

/// The value of a record as an object in one line, or why it is none.
fn line(value: &[u8]) -> Result<Vec<u8>, String> {
    json::check(value)?;
    // Within texts JSON has no ends of lines.
    let flat = |byte: &u8| if matches!(byte, b'\n' | b'\r') { b' ' } else { *byte };
    Ok(value.trim_ascii().iter().map(flat).collect())
}

/// Drops what belongs to aborted transactions, batch by batch in order.
#[derive(Default)]
struct Transactions {
    /// First offset and producer of those that have not begun.
    coming: BTreeSet<(u64, u64)>,
    /// Producers whose batches are void at present.
    void: BTreeSet<u64>,
}

impl Transactions {
    fn expect(&mut self, found: &FetchPartitionResponse, from: u64) {
        for it in &found.aborted_transactions {
            // A broker repeats a transaction that is under way with every answer that it touches.
            if from <= it.first_offset || !self.void.contains(&it.producer_id) {
                self.coming.insert((it.first_offset, it.producer_id));
            }
        }
    }

    /// Whether the records of a batch count.
    fn admits(&mut self, header: &batch::Header) -> bool {
        while let Some((first, producer)) = self.coming.first().copied()
            && first <= header.base_offset
        {
            self.coming.remove(&(first, producer));
            self.void.insert(producer);
        }
        if header.attributes.is_control() {
            // Whatever the marker says, the transaction is over.
            self.void.remove(&header.producer_id);
            return false;
        }
        !(header.attributes.is_transactional() && self.void.contains(&header.producer_id))
    }
}

/// A few records, and what is learnt from them.
pub(super) struct Sample {
    learner: Learner,
    records: Vec<crate::source::record::Record>,
    limit: usize,
}

impl Sample {
    pub(super) fn new(limit: usize) -> Self {
        Self { learner: Learner::default(), records: Vec::new(), limit }
    }

    /// Takes records of an answer; whether more are wanted. What cannot be read is passed over.
    pub(super) fn take(&mut self, found: &FetchPartitionResponse, from: u64) -> bool {
        let limits = Limits { decompressed_bytes: UNPACKED_MAX };
        for encoded in &found.batches {
            let Ok(mut records) = unpack(std::slice::from_ref(encoded), &limits) else { continue };
            if records.header().attributes.is_control() || records.skip_before(from).is_err() {
                continue;
            }
            for record in records.flatten() {
                if self.limit <= self.records.len() {
                    return false;
                }
                if let Some(Ok(record)) = record.value.as_deref().map(json::object) {
                    self.learner.learn(&record);
                    self.records.push(record);
                }
            }
        }
        self.records.len() < self.limit
    }

    pub(super) fn rows(self) -> RowBatch {
        let rows = self.records.iter().map(|it| self.learner.row(it)).collect();
        RowBatch { schema: self.learner.schema(), rows }
    }
}
