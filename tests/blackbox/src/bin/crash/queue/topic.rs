//! The topic.

use anyhow::{Context, Result};
use blackbox::Client;
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::{
    FlushPolicy, RetentionPolicy, TopicConfig, TopicPartition,
};
use platform_proto::rustmq::controller::v1::CreateTopicRequest;
use platform_proto::rustmq::controller::v1::admin_service_client::AdminServiceClient;

/// Its name.
const TOPIC: &str = "orders";
/// Small segments, so that a few runs fill several.
const SEGMENT_BYTES: u64 = 1 << 20;

/// Makes it: nothing is acknowledged before it is on the disk.
pub(crate) async fn create(client: &Client, partitions: u32) -> Result<()> {
    let config = TopicConfig {
        name: TOPIC.to_owned(),
        partition_count: partitions,
        flush_policy: Some(FlushPolicy { policy: Some(Policy::Every(true)) }),
        // Records have times of long ago.
        retention_policy: Some(RetentionPolicy { infinite: true, ..RetentionPolicy::default() }),
        segment_bytes: Some(SEGMENT_BYTES),
        ..TopicConfig::default()
    };
    let create = CreateTopicRequest { config: Some(config), ..CreateTopicRequest::default() };
    let mut admin = AdminServiceClient::new(client.clone());
    admin.create_topic(create).await.context("CreateTopic")?;
    Ok(())
}

/// One of its partitions, as requests name it.
pub(crate) fn partition(number: u32) -> TopicPartition {
    TopicPartition { topic: TOPIC.to_owned(), partition: number, topic_id: Vec::new().into() }
}

/// One of its partitions, as histories name it.
pub(crate) fn name(number: u32) -> String {
    format!("{TOPIC}/{number}")
}
