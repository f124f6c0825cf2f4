//! `AdminService`, as far as one broker can serve it; moves, elections and drains need others.

use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use platform_proto::rustmq::common::v1::PartitionStatus;
use platform_proto::rustmq::common::v1::{
    ClusterHealth, HealthIssue, HealthSeverity, HealthStatus,
};
use platform_proto::rustmq::controller::v1::admin_service_server::AdminService;
use platform_proto::rustmq::controller::v1::{
    AlterTopicConfigRequest, AlterTopicConfigResponse, CreateTopicRequest, CreateTopicResponse,
    DeleteTopicRequest, DeleteTopicResponse, DescribeBrokerRequest, DescribeBrokerResponse,
    DescribeTopicRequest, DescribeTopicResponse, GetClusterHealthRequest, GetClusterHealthResponse,
    IncreasePartitionsRequest, IncreasePartitionsResponse, ListBrokersRequest, ListBrokersResponse,
    ListTopicsRequest, ListTopicsResponse, ReplicaList, TopicSummary,
};
use rpc::Call;
use rpc::wire::timestamp_to_wire;
use tonic::Request;

use crate::convert::page;
use crate::convert::topic::View;
use crate::core::catalog::Topic;
use crate::core::decide::{Alteration, NewTopic};
use crate::core::sparse::Sparse as _;
use crate::core::topic::TopicId;
use crate::error::{Error, Result};
use crate::grpc::{Answer, answer, broker, is_trusted};
use crate::parts::Parts;

/// Names that an issue lists.
const AFFECTED_MAX: usize = 100;

/// What operators do with topics and brokers.
pub(crate) struct AdminApi(pub(crate) Arc<Parts>);

#[async_trait]
impl AdminService for AdminApi {
    async fn create_topic(
        &self,
        request: Request<CreateTopicRequest>,
    ) -> Answer<CreateTopicResponse> {
        let CreateTopicRequest { config, validate_only, assignments, .. } = request.into_inner();
        let config = config.unwrap_or_default();
        let new = NewTopic { config, assignments: lists(assignments) };
        let created = self.0.topics.create(new, validate_only).await;
        answer(created.map(|topic| {
            let catalog = self.0.metadata.catalog();
            let view = View { catalog: &catalog, partitions: &self.0.partitions };
            CreateTopicResponse {
                partitions: view.partitions(&topic, 0),
                topic_id: if validate_only { Bytes::new() } else { topic.id.to_wire() },
                config: Some(catalog.topic_config(&topic)),
            }
        }))
    }

    async fn delete_topic(
        &self,
        request: Request<DeleteTopicRequest>,
    ) -> Answer<DeleteTopicResponse> {
        let DeleteTopicRequest { name, topic_id, .. } = request.into_inner();
        let deleted = self.0.topics.delete(name, TopicId::of(&topic_id)).await;
        answer(deleted.map(|id| DeleteTopicResponse { topic_id: id.to_wire() }))
    }

    async fn describe_topic(
        &self,
        request: Request<DescribeTopicRequest>,
    ) -> Answer<DescribeTopicResponse> {
        let name = request.into_inner().name;
        let catalog = self.0.metadata.catalog();
        let view = View { catalog: &catalog, partitions: &self.0.partitions };
        let topic = catalog.any_topic(&name).ok_or(Error::TopicNotFound { topic: name });
        answer(topic.map(|topic| DescribeTopicResponse {
            topic: Some(view.topic(topic, true)),
            overridden_fields: topic.own.names().into_iter().map(str::to_owned).collect(),
            created_at: Some(timestamp_to_wire(topic.created_at)),
        }))
    }

    async fn list_topics(&self, request: Request<ListTopicsRequest>) -> Answer<ListTopicsResponse> {
        let is_trusted = is_trusted(&Call::of(&request));
        answer(Ok(self.list(&request.into_inner(), is_trusted)))
    }

    async fn alter_topic_config(
        &self,
        request: Request<AlterTopicConfigRequest>,
    ) -> Answer<AlterTopicConfigResponse> {
        let AlterTopicConfigRequest {
            config, expected_version, reset_fields, validate_only, ..
        } = request.into_inner();
        let alteration = Alteration {
            config: config.unwrap_or_default(),
            reset: reset_fields,
            expected: expected_version,
        };
        let altered = self.0.topics.alter(alteration, validate_only).await;
        answer(altered.map(|config| AlterTopicConfigResponse { config: Some(config) }))
    }

    async fn increase_partitions(
        &self,
        request: Request<IncreasePartitionsRequest>,
    ) -> Answer<IncreasePartitionsResponse> {
        let IncreasePartitionsRequest {
            topic, partition_count, assignments, validate_only, ..
        } = request.into_inner();
        let added = self
            .0
            .topics
            .add_partitions(topic, partition_count, lists(assignments), validate_only)
            .await;
        answer(added.map(|(topic, before)| {
            let catalog = self.0.metadata.catalog();
            let view = View { catalog: &catalog, partitions: &self.0.partitions };
            IncreasePartitionsResponse { partitions: view.partitions(&topic, before) }
        }))
    }

    async fn list_brokers(
        &self,
        request: Request<ListBrokersRequest>,
    ) -> Answer<ListBrokersResponse> {
        let after = request.into_inner().page_token;
        let brokers = [broker::details(&self.0)].into_iter();
        let brokers = brokers.filter(|_| self.0.broker.id > after).collect();
        answer(Ok(ListBrokersResponse { brokers, next_page_token: String::new() }))
    }

    async fn describe_broker(
        &self,
        request: Request<DescribeBrokerRequest>,
    ) -> Answer<DescribeBrokerResponse> {
        answer(self.describe(request.into_inner()))
    }

    async fn get_cluster_health(
        &self,
        _: Request<GetClusterHealthRequest>,
    ) -> Answer<GetClusterHealthResponse> {
        answer(Ok(GetClusterHealthResponse { health: Some(self.health()) }))
    }
}

fn lists(assignments: Vec<ReplicaList>) -> Vec<Vec<String>> {
    assignments.into_iter().map(|list| list.broker_ids).collect()
}

impl AdminApi {
    fn list(&self, request: &ListTopicsRequest, is_trusted: bool) -> ListTopicsResponse {
        let catalog = self.0.metadata.catalog();
        let view = View { catalog: &catalog, partitions: &self.0.partitions };
        let wanted = &request.partition_statuses;
        let summaries = catalog
            .topics_after(&request.page_token)
            .filter(|topic| is_trusted && topic.name().starts_with(&request.prefix))
            .filter(|topic| request.include_internal || !topic.is_internal())
            .map(|topic| (topic, view.offline(topic)))
            .filter(|(topic, offline)| {
                let is_any = |status: PartitionStatus| wanted.contains(&(status as i32));
                wanted.is_empty()
                    || (is_any(PartitionStatus::Offline) && *offline > 0)
                    || (is_any(PartitionStatus::Online) && *offline < topic.partition_count())
            });
        let name = |(topic, _): &(&Topic, u32)| topic.name().to_owned();
        let (page, next_page_token) = page::cut(summaries, page::size(request.page_size), name);
        let summary = |(topic, offline): (&Topic, u32)| TopicSummary {
            name: topic.name().to_owned(),
            topic_id: topic.id.to_wire(),
            partition_count: topic.partition_count(),
            replication_factor: topic.own.replication_factor,
            status: view.status(topic) as i32,
            internal: topic.is_internal(),
            under_replicated_partitions: 0,
            offline_partitions: offline,
            size_bytes: view.bytes(topic),
        };
        let topics = page.into_iter().map(summary).collect();
        ListTopicsResponse { topics, next_page_token }
    }

    fn describe(&self, request: DescribeBrokerRequest) -> Result<DescribeBrokerResponse> {
        if request.broker_id != self.0.broker.id {
            return Err(Error::BrokerNotFound { broker: request.broker_id });
        }
        let broker = Some(broker::details(&self.0));
        let catalog = self.0.metadata.catalog();
        let view = View { catalog: &catalog, partitions: &self.0.partitions };
        // The token is the last partition of the page before, as TOPIC/NUMBER.
        let (first, number) = match request.page_token.rsplit_once('/') {
            None if request.page_token.is_empty() => ("", 0),
            None => return Err(Error::PageToken),
            Some((topic, number)) => {
                (topic, number.parse::<u32>().map_err(|_| Error::PageToken)?.saturating_add(1))
            }
        };
        let there = |topic: &&Topic| !topic.is_deleted;
        let begun = catalog.topic(first).map(|topic| view.partitions(topic, number));
        let rest = catalog.topics_after(first).filter(there).map(|topic| view.partitions(topic, 0));
        let all = begun.into_iter().chain(rest).flatten();
        let name = |it: &platform_proto::rustmq::common::v1::PartitionInfo| {
            format!("{}/{}", it.topic, it.id)
        };
        let (partitions, next_page_token) = page::cut(all, page::size(request.page_size), name);
        Ok(DescribeBrokerResponse { broker, partitions, next_page_token })
    }

    fn health(&self) -> ClusterHealth {
        let parts = &self.0;
        let catalog = parts.metadata.catalog();
        let mut offline = Vec::new();
        let mut total = 0;
        for topic in catalog.topics().filter(|topic| !topic.is_deleted) {
            total += topic.partition_count();
            for number in 0..topic.partition_count() {
                if !parts.partitions.serves(topic.name(), number, topic.id) {
                    offline.push(format!("{}/{number}", topic.name()));
                }
            }
        }
        let missing = offline.len() as u32;
        let has_failed = parts.has_failed();
        let mut issues = Vec::new();
        let since = Some(timestamp_to_wire(catalog.started_at()));
        if missing > 0 {
            offline.truncate(AFFECTED_MAX);
            issues.push(HealthIssue {
                issue_id: format!("offline-partitions-{}", catalog.broker_epoch()),
                severity: HealthSeverity::Emergency as i32,
                component: "partition".to_owned(),
                description: format!("{missing} partitions cannot be served"),
                detected_at: since,
                affected_resources: offline,
                recommended_action: "read the broker's log, restore what is missing, start it anew"
                    .to_owned(),
            });
        }
        if has_failed {
            issues.push(HealthIssue {
                issue_id: format!("log-dir-{}", catalog.broker_epoch()),
                severity: HealthSeverity::Critical as i32,
                component: "log_dir".to_owned(),
                description:
                    "a sync of the disk failed, and what it was for takes no changes any more"
                        .to_owned(),
                detected_at: since,
                affected_resources: vec![parts.layout.root().display().to_string()],
                recommended_action: "check the disk, then start the broker anew".to_owned(),
            });
        }
        let is_bad = missing > 0 || has_failed;
        let overall = if is_bad { HealthStatus::Unhealthy } else { HealthStatus::Healthy };
        ClusterHealth {
            overall_status: overall as i32,
            healthy_brokers: 1,
            total_brokers: 1,
            healthy_partitions: total - missing,
            total_partitions: total,
            offline_partitions: missing,
            controller_available: !parts.metadata.has_failed(),
            issues,
            offline_log_dirs: u32::from(has_failed),
            ..ClusterHealth::default()
        }
    }
}
