//! What callers hand over and get, and its form on the wire.

use std::sync::Arc;

use batch::{RecordHeader, Timestamp};
use bytes::Bytes;
use platform_proto::rustmq::common::v1 as pb;

/// A partition of a topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicPartition {
    /// Name of the topic.
    pub topic: String,
    /// Number of the partition, from 0.
    pub partition: u32,
}

impl TopicPartition {
    /// Names a partition.
    pub fn new(topic: impl Into<String>, partition: u32) -> Self {
        Self { topic: topic.into(), partition }
    }
}

impl std::fmt::Display for TopicPartition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.topic, self.partition)
    }
}

impl From<TopicPartition> for pb::TopicPartition {
    fn from(it: TopicPartition) -> Self {
        Self { topic: it.topic, partition: it.partition, topic_id: Bytes::new() }
    }
}

impl From<pb::TopicPartition> for TopicPartition {
    fn from(it: pb::TopicPartition) -> Self {
        let pb::TopicPartition { topic, partition, topic_id: _ } = it;
        Self { topic, partition }
    }
}

/// How many copies of a record must exist before its producer hears of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Acks {
    /// None: the record may be lost, and its offset is not told.
    None,
    /// The leader has it.
    Leader,
    /// More than half of the replicas have it.
    Majority,
    /// Every replica in sync has it.
    #[default]
    All,
    /// As many replicas have it, the leader included; 1 to 15.
    Custom(u32),
}

impl Acks {
    /// The level, and the number beside it on the wire.
    pub(crate) fn parts(self) -> (pb::AcknowledgmentLevel, u32) {
        match self {
            Self::Custom(count) => (pb::AcknowledgmentLevel::AckCustom, count),
            Self::None | Self::Leader | Self::Majority | Self::All => (self.into(), 0),
        }
    }
}

impl From<Acks> for pb::AcknowledgmentLevel {
    fn from(acks: Acks) -> Self {
        match acks {
            Acks::None => Self::AckNone,
            Acks::Leader => Self::AckLeader,
            Acks::Majority => Self::AckMajority,
            Acks::All => Self::AckAll,
            Acks::Custom(_) => Self::AckCustom,
        }
    }
}

/// What a reader sees of transactions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Isolation {
    /// Records of committed transactions, and those outside of any.
    #[default]
    ReadCommitted,
    /// Everything.
    ReadUncommitted,
}

impl From<Isolation> for pb::IsolationLevel {
    fn from(isolation: Isolation) -> Self {
        match isolation {
            Isolation::ReadCommitted => Self::ReadCommitted,
            Isolation::ReadUncommitted => Self::ReadUncommitted,
        }
    }
}

/// A point in a partition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// The first record that is still there.
    #[default]
    Earliest,
    /// The end.
    Latest,
    /// This offset.
    Offset(u64),
    /// The first record of this time or later.
    Time(Timestamp),
}

impl From<Start> for pb::OffsetSpec {
    fn from(start: Start) -> Self {
        use pb::offset_spec::Spec;

        let spec = match start {
            Start::Earliest => Spec::Earliest(true),
            Start::Latest => Spec::Latest(true),
            Start::Offset(offset) => Spec::Offset(offset),
            Start::Time(time) => Spec::Timestamp(time),
        };
        Self { spec: Some(spec) }
    }
}

/// A record to send.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The topic to write to.
    pub topic: String,
    /// The partition; `None`: by the key, or any one without a key.
    pub partition: Option<u32>,
    /// What it is about.
    pub key: Option<Bytes>,
    /// The payload; `None` is a tombstone, which on a compacted topic deletes the key.
    pub value: Option<Bytes>,
    /// Facts beside the payload.
    pub headers: Vec<RecordHeader>,
    /// When it came about; `None`: now.
    pub timestamp: Option<Timestamp>,
}

impl Record {
    /// A record without key and payload.
    pub fn new(topic: impl Into<String>) -> Self {
        Self { topic: topic.into(), ..Self::default() }
    }

    /// The same with a key.
    #[must_use]
    pub fn key(mut self, key: impl Into<Bytes>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The same with a payload.
    #[must_use]
    pub fn value(mut self, value: impl Into<Bytes>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The same with one more fact beside the payload.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Bytes>) -> Self {
        self.headers.push(RecordHeader { key: name.into(), value: value.into() });
        self
    }

    /// The same in a partition that the caller chooses.
    #[must_use]
    pub fn partition(mut self, partition: u32) -> Self {
        self.partition = Some(partition);
        self
    }

    /// The same with the time at which it came about.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
}

impl From<Record> for pb::Record {
    fn from(record: Record) -> Self {
        let Record { topic: _, partition: _, key, value, headers, timestamp } = record;
        Self { key, value, headers, timestamp, compression_type: 0, transactional_id: Bytes::new() }
    }
}

/// A record that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Consumed {
    /// Its topic.
    pub topic: Arc<str>,
    /// Its partition.
    pub partition: u32,
    /// Its place there.
    pub offset: u64,
    /// Its time: the producer's, or the leader's on topics that say so.
    pub timestamp: Timestamp,
    /// What it is about.
    pub key: Option<Bytes>,
    /// The payload; `None` is a tombstone.
    pub value: Option<Bytes>,
    /// Facts beside the payload.
    pub headers: Vec<RecordHeader>,
}

impl From<Consumed> for pb::Record {
    fn from(record: Consumed) -> Self {
        let Consumed { topic: _, partition: _, offset: _, timestamp, key, value, headers } = record;
        Self {
            key,
            value,
            headers,
            timestamp: Some(timestamp),
            compression_type: 0,
            transactional_id: Bytes::new(),
        }
    }
}
