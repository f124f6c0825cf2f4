//! What a partition has to know of its topic.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

/// Identity of a topic, which one that is created again under the same name does not share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TopicId(pub(crate) [u8; 16]);

impl TopicId {
    /// The id in a message; `None` if it has another length.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The id as messages have it.
    pub(crate) fn to_wire(self) -> Bytes {
        Bytes::copy_from_slice(&self.0)
    }
}

/// 32 hexadecimal digits, which is also the name of the topic's folder.
impl fmt::Display for TopicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for TopicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Which partition it is, and in which leader epoch this broker leads it.
#[derive(Clone, Debug)]
pub(crate) struct Placement {
    pub(crate) topic: Arc<str>,
    pub(crate) topic_id: TopicId,
    pub(crate) partition: u32,
    pub(crate) leader_epoch: u64,
}

/// When an appended record goes to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flush {
    /// When the operating system likes.
    Never,
    /// At least this often.
    Interval(Duration),
    /// Before an acknowledgement that promises more than the leader's memory.
    Every,
}

/// The settings of a topic in force, defaults included; its partitions follow them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Settings {
    /// Version of the configuration, from 1.
    pub(crate) version: u32,
    /// Old segments are deleted by age and size.
    pub(crate) deletes: bool,
    /// Only the last record of each key is kept.
    pub(crate) compacts: bool,
    /// Age by the record's time; `None` for no limit.
    pub(crate) retention_ms: Option<i64>,
    /// Size of a partition; `None` for no limit.
    pub(crate) retention_bytes: Option<u64>,
    pub(crate) segment_bytes: u64,
    pub(crate) segment_age_ms: i64,
    pub(crate) index_interval_bytes: u32,
    pub(crate) flush: Flush,
    pub(crate) min_in_sync_replicas: u32,
    /// Greatest batch, encoded.
    pub(crate) batch_bytes_max: u32,
    /// Batches must come packed and with a checksum.
    pub(crate) requires_checksum: bool,
    /// How plain records are packed: a value of `CompressionType`.
    pub(crate) compression: i32,
    /// Values of `CompressionType` that are taken; empty for all.
    pub(crate) accepted_compressions: Vec<i32>,
    /// A record's time is the broker's at its append, not the producer's.
    pub(crate) stamps_append_time: bool,
    /// How far a record's time may lie behind the broker's clock; `None` for no limit.
    pub(crate) timestamp_behind_ms: Option<i64>,
    /// How far it may lie ahead.
    pub(crate) timestamp_ahead_ms: Option<i64>,
    /// How long an `idempotency_key` is remembered.
    pub(crate) deduplication_ms: i64,
    /// How long a tombstone outlives compaction.
    pub(crate) delete_retention_ms: i64,
    /// How long a record is safe from compaction.
    pub(crate) compaction_lag_min_ms: i64,
    /// How long a superseded record may stay at most; `None` for no limit.
    pub(crate) compaction_lag_max_ms: Option<i64>,
    /// Share of the log that is uncompacted when a compaction begins, in percent.
    pub(crate) dirty_percent_min: u32,
    /// How long a partition remembers the sequence numbers of a silent producer; the cluster's setting.
    pub(crate) producer_expiration_ms: i64,
}
