//! What operators do with topics.

use bytes::Bytes;
use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};
use platform_proto::rustmq::controller::v1 as pb;

use crate::client::Client;
use crate::error::Error;

const CREATE: &str = "/rustmq.controller.v1.AdminService/CreateTopic";
const DELETE: &str = "/rustmq.controller.v1.AdminService/DeleteTopic";
const DESCRIBE: &str = "/rustmq.controller.v1.AdminService/DescribeTopic";
const LIST: &str = "/rustmq.controller.v1.AdminService/ListTopics";
const ALTER: &str = "/rustmq.controller.v1.AdminService/AlterTopicConfig";
const INCREASE: &str = "/rustmq.controller.v1.AdminService/IncreasePartitions";
const CLUSTER: &str = "/rustmq.controller.v1.ControllerBrokerService/GetClusterConfig";

/// Topics of one answer.
const PAGE: u32 = 1000;

/// Creates, changes, describes and deletes topics. Clones are the same.
#[derive(Clone, Debug)]
pub struct Admin {
    client: Client,
}

/// A topic that came into being.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTopic {
    /// Its identity, 16 bytes.
    pub id: Bytes,
    /// Its settings, defaults included.
    pub config: TopicConfig,
}

impl Admin {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Creates a topic; what `config` does not set has the cluster's default.
    ///
    /// # Errors
    /// The reasons of `AdminService.CreateTopic`, such as TOPIC_ALREADY_EXISTS.
    pub async fn create_topic(&self, config: TopicConfig) -> Result<NewTopic, Error> {
        let request =
            pb::CreateTopicRequest { config: Some(config), ..pb::CreateTopicRequest::default() };
        let answer: pb::CreateTopicResponse = self.client.call(CREATE, &request).await?;
        let config = answer.config.unwrap_or_default();
        Ok(NewTopic { id: answer.topic_id, config })
    }

    /// Creates a topic of that name with that many partitions, and the defaults for everything else.
    ///
    /// # Errors
    /// As [`Admin::create_topic`].
    pub async fn create(
        &self,
        name: impl Into<String>,
        partitions: u32,
    ) -> Result<NewTopic, Error> {
        let partition_count = partitions;
        self.create_topic(TopicConfig {
            name: name.into(),
            partition_count,
            ..TopicConfig::default()
        })
        .await
    }

    /// Deletes a topic with all its records. It cannot be undone.
    ///
    /// # Errors
    /// The reasons of `AdminService.DeleteTopic`.
    pub async fn delete_topic(&self, name: impl Into<String>) -> Result<(), Error> {
        let request =
            pb::DeleteTopicRequest { name: name.into(), ..pb::DeleteTopicRequest::default() };
        let _: pb::DeleteTopicResponse = self.client.call(DELETE, &request).await?;
        Ok(())
    }

    /// Describes a topic: its partitions, its settings, which of them are its own.
    ///
    /// # Errors
    /// The reasons of `AdminService.DescribeTopic`.
    pub async fn describe_topic(
        &self,
        name: impl Into<String>,
    ) -> Result<pb::DescribeTopicResponse, Error> {
        let request = pb::DescribeTopicRequest { name: name.into(), version: None };
        self.client.call(DESCRIBE, &request).await
    }

    /// All topics whose names begin with `prefix`, in order; those of the cluster itself only on demand.
    ///
    /// # Errors
    /// Nobody answers.
    pub async fn list_topics(
        &self,
        prefix: impl Into<String>,
        include_internal: bool,
    ) -> Result<Vec<pb::TopicSummary>, Error> {
        let mut request = pb::ListTopicsRequest {
            prefix: prefix.into(),
            include_internal,
            page_size: PAGE,
            ..pb::ListTopicsRequest::default()
        };
        let mut topics = Vec::new();
        loop {
            let answer: pb::ListTopicsResponse = self.client.call(LIST, &request).await?;
            topics.extend(answer.topics);
            if answer.next_page_token.is_empty() {
                return Ok(topics);
            }
            request.page_token = answer.next_page_token;
        }
    }

    /// Changes settings of a topic: those that `config` sets, and back to the defaults those that `reset` names.
    ///
    /// # Errors
    /// The reasons of `AdminService.AlterTopicConfig`.
    pub async fn alter_topic(
        &self,
        config: TopicConfig,
        reset: Vec<String>,
    ) -> Result<TopicConfig, Error> {
        let request = pb::AlterTopicConfigRequest {
            config: Some(config),
            reset_fields: reset,
            ..pb::AlterTopicConfigRequest::default()
        };
        let answer: pb::AlterTopicConfigResponse = self.client.call(ALTER, &request).await?;
        Ok(answer.config.unwrap_or_default())
    }

    /// The settings of the cluster in force, with those of topics that do not give their own.
    ///
    /// # Errors
    /// The reasons of `ControllerBrokerService.GetClusterConfig`.
    pub async fn cluster_config(&self) -> Result<ClusterConfiguration, Error> {
        let request = pb::GetClusterConfigRequest::default();
        let answer: pb::GetClusterConfigResponse = self.client.call(CLUSTER, &request).await?;
        Ok(answer.config.unwrap_or_default())
    }

    /// Gives a topic more partitions; keys may go to other ones from then on.
    ///
    /// # Errors
    /// The reasons of `AdminService.IncreasePartitions`.
    pub async fn increase_partitions(
        &self,
        topic: impl Into<String>,
        partition_count: u32,
    ) -> Result<(), Error> {
        let request = pb::IncreasePartitionsRequest {
            topic: topic.into(),
            partition_count,
            ..pb::IncreasePartitionsRequest::default()
        };
        let _: pb::IncreasePartitionsResponse = self.client.call(INCREASE, &request).await?;
        Ok(())
    }
}
