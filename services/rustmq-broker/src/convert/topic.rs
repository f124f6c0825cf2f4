//! Topics and partitions as clients see them.

use platform_proto::rustmq::common::v1::{
    ErrorCode, PartitionInfo, PartitionStatus, TopicMetadata, TopicStatus,
};

use crate::core::catalog::{Catalog, Stage, Topic};
use crate::core::partitions::Partitions;

/// What topics are described with.
pub(crate) struct View<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) partitions: &'a Partitions,
}

impl View<'_> {
    /// The topic with its partitions.
    pub(crate) fn topic(&self, topic: &Topic, with_config: bool) -> TopicMetadata {
        TopicMetadata {
            name: topic.name().to_owned(),
            partitions: self.partitions(topic, 0),
            config: with_config.then(|| self.catalog.topic_config(topic)),
            error_code: ErrorCode::Ok as i32,
            error_message: String::new(),
            topic_id: topic.id.to_wire(),
            internal: topic.is_internal(),
            status: self.status(topic) as i32,
        }
    }

    /// Its partitions, from the number `from` on.
    pub(crate) fn partitions(&self, topic: &Topic, from: u32) -> Vec<PartitionInfo> {
        topic
            .placements(from)
            .map(|at| self.partition(topic, at.partition, at.leader_epoch))
            .collect()
    }

    fn partition(&self, topic: &Topic, number: u32, leader_epoch: u64) -> PartitionInfo {
        let broker = self.catalog.broker_id().to_owned();
        let mut info = PartitionInfo {
            id: number,
            topic: topic.name().to_owned(),
            replicas: vec![broker.clone()],
            leader_epoch,
            status: PartitionStatus::Offline as i32,
            error_code: ErrorCode::NotAvailable as i32,
            // The set is made anew whenever the broker begins to lead, and changes at no other time.
            isr_version: leader_epoch,
            ..PartitionInfo::default()
        };
        let served = self.partitions.get(topic.name(), number, &topic.id.0).ok();
        if let Some(served) = served.filter(|it| !it.has_stopped()) {
            info.leader.clone_from(&broker);
            info.in_sync_replicas = vec![broker];
            info.status = PartitionStatus::Online as i32;
            info.error_code = ErrorCode::Ok as i32;
            info.high_watermark = served.high_watermark();
            info.log_start_offset = served.start();
        }
        info
    }

    /// How many of its partitions nobody serves.
    pub(crate) fn offline(&self, topic: &Topic) -> u32 {
        let numbers = 0..topic.partition_count();
        numbers.filter(|it| !self.partitions.serves(topic.name(), *it, topic.id)).count() as u32
    }

    /// Bytes of its logs.
    pub(crate) fn bytes(&self, topic: &Topic) -> u64 {
        let served = (0..topic.partition_count())
            .filter_map(|number| self.partitions.get(topic.name(), number, &topic.id.0).ok());
        served.map(|partition| partition.bytes()).sum()
    }

    pub(crate) fn status(&self, topic: &Topic) -> TopicStatus {
        match topic.stage() {
            Stage::Deleting => TopicStatus::Deleting,
            Stage::Creating => TopicStatus::Creating,
            Stage::Active if self.offline(topic) == topic.partition_count() => TopicStatus::Offline,
            Stage::Active => TopicStatus::Active,
        }
    }
}

/// The entry of a topic that is not there, or cannot be made.
pub(crate) fn failed(name: &str, code: ErrorCode, message: String) -> TopicMetadata {
    TopicMetadata {
        name: name.to_owned(),
        error_code: code as i32,
        error_message: message,
        ..TopicMetadata::default()
    }
}

/// Whether the name is one that a topic may have.
pub(crate) fn is_topic_name(name: &str) -> bool {
    let is_of_name = |it: u8| it.is_ascii_alphanumeric() || b"._-".contains(&it);
    (1..=249).contains(&name.len()) && ![".", ".."].contains(&name) && name.bytes().all(is_of_name)
}
