//! What is written down: one change of the catalog, and the catalog at one point.
//!
//! Owns:      the form of both on disk. Numbers of fields are given once and never again.
//! Invariant: a reader that meets a change it does not know stops; it never skips one.
//! Not here:  what a change does (`core::catalog`), where it lies (`core::metadata`).

use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};

/// One change, as an entry of the journal `metadata`.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Change {
    /// When it was decided, in microseconds since 1970.
    #[prost(int64, tag = "1")]
    pub(crate) at: i64,
    #[prost(oneof = "Kind", tags = "2, 3, 4, 5, 6, 7, 8, 9, 10, 11")]
    pub(crate) kind: Option<Kind>,
}

/// What has changed.
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
#[derive(Clone, PartialEq, prost::Oneof)]
pub(crate) enum Kind {
    /// The cluster is there; always the first change, and the only one of its kind.
    #[prost(message, tag = "2")]
    Founded(Founded),
    /// The broker begins to lead every partition anew.
    #[prost(message, tag = "3")]
    Started(Started),
    #[prost(message, tag = "4")]
    TopicCreated(TopicCreated),
    /// A topic has more partitions.
    #[prost(message, tag = "5")]
    PartitionsAdded(PartitionsAdded),
    /// The folders of these partitions are there: from now on a missing one is a loss.
    #[prost(message, tag = "6")]
    PartitionsOpened(PartitionsOpened),
    #[prost(message, tag = "7")]
    TopicAltered(TopicAltered),
    /// Nobody may use the topic any more; its records are about to go.
    #[prost(message, tag = "8")]
    TopicDeleted(TopicDeleted),
    /// Its records are gone, and its name is free.
    #[prost(message, tag = "9")]
    TopicRemoved(TopicRemoved),
    /// A block of producer ids is given away.
    #[prost(message, tag = "10")]
    ProducerIds(ProducerIds),
    #[prost(message, tag = "11")]
    ClusterAltered(ClusterAltered),
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Founded {
    #[prost(string, tag = "1")]
    pub(crate) cluster_id: String,
    #[prost(string, tag = "2")]
    pub(crate) broker_id: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Started {}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct TopicCreated {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) topic_id: Vec<u8>,
    /// Its own settings, with name and numbers.
    #[prost(message, optional, tag = "2")]
    pub(crate) config: Option<TopicConfig>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct PartitionsAdded {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) topic_id: Vec<u8>,
    /// How many there are then.
    #[prost(uint32, tag = "2")]
    pub(crate) partition_count: u32,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct PartitionsOpened {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) topic_id: Vec<u8>,
    /// All below this number.
    #[prost(uint32, tag = "2")]
    pub(crate) partition_count: u32,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct TopicAltered {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) topic_id: Vec<u8>,
    /// Its own settings from now on, with name, numbers and version.
    #[prost(message, optional, tag = "2")]
    pub(crate) config: Option<TopicConfig>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct TopicDeleted {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) topic_id: Vec<u8>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct TopicRemoved {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) topic_id: Vec<u8>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct ProducerIds {
    /// The first id that is not given away.
    #[prost(uint64, tag = "1")]
    pub(crate) next: u64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct ClusterAltered {
    /// The cluster's own settings from now on.
    #[prost(message, optional, tag = "1")]
    pub(crate) config: Option<ClusterConfiguration>,
    #[prost(uint64, tag = "2")]
    pub(crate) version: u64,
}

/// The catalog at one point of the journal.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Image {
    #[prost(string, tag = "1")]
    pub(crate) cluster_id: String,
    #[prost(string, tag = "2")]
    pub(crate) broker_id: String,
    /// Changes that it holds, which is also the offset at which the journal goes on.
    #[prost(uint64, tag = "3")]
    pub(crate) version: u64,
    #[prost(int64, tag = "4")]
    pub(crate) updated_at: i64,
    #[prost(uint64, tag = "5")]
    pub(crate) starts: u64,
    #[prost(uint64, tag = "6")]
    pub(crate) next_producer_id: u64,
    #[prost(message, optional, tag = "7")]
    pub(crate) config: Option<ClusterConfiguration>,
    #[prost(uint64, tag = "8")]
    pub(crate) config_version: u64,
    #[prost(message, repeated, tag = "9")]
    pub(crate) topics: Vec<TopicImage>,
    #[prost(int64, tag = "10")]
    pub(crate) founded_at: i64,
    #[prost(int64, tag = "11")]
    pub(crate) started_at: i64,
}

/// A topic at that point.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct TopicImage {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) topic_id: Vec<u8>,
    #[prost(message, optional, tag = "2")]
    pub(crate) config: Option<TopicConfig>,
    #[prost(int64, tag = "3")]
    pub(crate) created_at: i64,
    #[prost(bool, tag = "4")]
    pub(crate) is_deleted: bool,
    #[prost(uint32, tag = "5")]
    pub(crate) opened: u32,
    /// Leader epoch of each partition.
    #[prost(uint64, repeated, tag = "6")]
    pub(crate) leader_epochs: Vec<u64>,
}
