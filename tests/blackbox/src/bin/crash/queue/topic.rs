//! The topics that are written and read all the time, one for each way in which old records go.

use anyhow::{Context, Result};
use blackbox::Client;
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::{
    CleanupPolicy, FlushPolicy, RetentionPolicy, TopicConfig, TopicPartition,
};
use platform_proto::rustmq::controller::v1::CreateTopicRequest;
use platform_proto::rustmq::controller::v1::admin_service_client::AdminServiceClient;

/// Small segments, so that a few runs fill several.
const SEGMENT_BYTES: u64 = 1 << 20;

/// A topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Topic {
    /// All records stay.
    Orders,
    /// Of each key the last record stays.
    Prices,
    /// A little more than a segment stays.
    Clicks,
}

/// One partition of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Partition {
    topic: &'static str,
    number: u32,
}

impl Topic {
    pub(crate) const ALL: [Self; 3] = [Self::Orders, Self::Prices, Self::Clicks];

    fn name(self) -> &'static str {
        match self {
            Self::Orders => "orders",
            Self::Prices => "prices",
            Self::Clicks => "clicks",
        }
    }

    /// Its partitions.
    pub(crate) fn partitions(self) -> impl Iterator<Item = Partition> {
        let count = match self {
            Self::Orders => 4,
            Self::Prices | Self::Clicks => 1,
        };
        (0..count).map(move |number| Partition { topic: self.name(), number })
    }

    /// Makes it: nothing is acknowledged before it is on the disk.
    async fn create(self, client: &Client) -> Result<()> {
        // Records have times of long ago.
        let all = RetentionPolicy { infinite: true, ..RetentionPolicy::default() };
        let few =
            RetentionPolicy { retention_bytes: Some(SEGMENT_BYTES), ..RetentionPolicy::default() };
        let (retention, cleanup) = match self {
            Self::Orders => (all, CleanupPolicy::Delete),
            Self::Prices => (all, CleanupPolicy::Compact),
            Self::Clicks => (few, CleanupPolicy::Delete),
        };
        let config = TopicConfig {
            name: self.name().to_owned(),
            partition_count: self.partitions().count() as u32,
            flush_policy: Some(FlushPolicy { policy: Some(Policy::Every(true)) }),
            retention_policy: Some(retention),
            cleanup_policy: Some(cleanup as i32),
            segment_bytes: Some(SEGMENT_BYTES),
            min_dirty_percent: Some(1),
            ..TopicConfig::default()
        };
        let create = CreateTopicRequest { config: Some(config), ..CreateTopicRequest::default() };
        let mut admin = AdminServiceClient::new(client.clone());
        admin.create_topic(create).await.with_context(|| format!("CreateTopic {self:?}"))?;
        Ok(())
    }
}

impl Partition {
    /// As requests name it.
    pub(crate) fn wire(self) -> TopicPartition {
        let (topic, partition) = (self.topic.to_owned(), self.number);
        TopicPartition { topic, partition, topic_id: Vec::new().into() }
    }

    /// As histories name it.
    pub(crate) fn name(self) -> String {
        format!("{}/{}", self.topic, self.number)
    }

    /// Which one an answer names.
    pub(crate) fn of(wire: &TopicPartition) -> Option<Self> {
        let mut all = Topic::ALL.into_iter().flat_map(Topic::partitions);
        all.find(|it| it.topic == wire.topic && it.number == wire.partition)
    }
}

/// Makes all of them.
pub(crate) async fn create_all(client: &Client) -> Result<()> {
    for topic in Topic::ALL {
        topic.create(client).await?;
    }
    Ok(())
}
