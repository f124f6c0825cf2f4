//! `MetadataService`: what there is and who serves it.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::rustmq::client::v1::metadata_service_server::MetadataService;
use platform_proto::rustmq::client::v1::{
    GetBrokerListRequest, GetBrokerListResponse, GetClusterMetadataRequest,
    GetClusterMetadataResponse, GetPartitionLeaderRequest, GetPartitionLeaderResponse,
    GetTopicMetadataRequest, GetTopicMetadataResponse, ListTopicsRequest, ListTopicsResponse,
};
use platform_proto::rustmq::common::v1::{
    ApiVersion, ClusterMetadata, CompressionType, ErrorCode, TopicConfig, TopicMetadata,
};
use rpc::wire::timestamp_to_wire;
use rpc::{Call, Fault as _};
use tonic::Request;

use crate::convert::page;
use crate::convert::topic::{View, failed, is_topic_name};
use crate::core::decide::NewTopic;
use crate::error::{Error, Result};
use crate::grpc::{Answer, answer, is_trusted};
use crate::parts::Parts;

/// Topics of one answer, if it does not name them.
const TOPICS_MAX: usize = 1000;
/// Compressions that every batch may have.
const COMPRESSIONS: [CompressionType; 4] = [
    CompressionType::CompressionNone,
    CompressionType::CompressionLz4,
    CompressionType::CompressionZstd,
    CompressionType::CompressionSnappy,
];

/// What there is and who serves it.
pub(crate) struct MetadataApi(pub(crate) Arc<Parts>);

#[async_trait]
impl MetadataService for MetadataApi {
    async fn get_topic_metadata(
        &self,
        request: Request<GetTopicMetadataRequest>,
    ) -> Answer<GetTopicMetadataResponse> {
        let is_trusted = is_trusted(&Call::of(&request));
        answer(self.topics(request.into_inner(), is_trusted).await)
    }

    async fn list_topics(&self, request: Request<ListTopicsRequest>) -> Answer<ListTopicsResponse> {
        let is_trusted = is_trusted(&Call::of(&request));
        let ListTopicsRequest { prefix, include_internal, page_size, page_token, .. } =
            request.into_inner();
        let catalog = self.0.metadata.catalog();
        let names = catalog
            .topics_after(&page_token)
            .filter(|topic| is_trusted && !topic.is_deleted && topic.name().starts_with(&prefix))
            .filter(|topic| include_internal || !topic.is_internal())
            .map(|topic| topic.name().to_owned());
        let (topics, next_page_token) = page::cut(names, page::size(page_size), String::clone);
        answer(Ok(ListTopicsResponse { topics, next_page_token }))
    }

    async fn get_broker_list(
        &self,
        _: Request<GetBrokerListRequest>,
    ) -> Answer<GetBrokerListResponse> {
        let brokers = vec![self.0.broker.info()];
        answer(Ok(GetBrokerListResponse { brokers, controller_id: self.0.broker.id.clone() }))
    }

    async fn get_partition_leader(
        &self,
        request: Request<GetPartitionLeaderRequest>,
    ) -> Answer<GetPartitionLeaderResponse> {
        answer(self.leader(request.into_inner()))
    }

    async fn get_cluster_metadata(
        &self,
        request: Request<GetClusterMetadataRequest>,
    ) -> Answer<GetClusterMetadataResponse> {
        let is_trusted = is_trusted(&Call::of(&request));
        let request = request.into_inner();
        let parts = &self.0;
        let catalog = parts.metadata.catalog();
        let is_known = request.known_version == catalog.version();
        let view = View { catalog: &catalog, partitions: &parts.partitions };
        let topics = if request.include_topics && is_trusted && !is_known {
            let there = catalog.topics().filter(|topic| !topic.is_deleted);
            there.take(TOPICS_MAX).map(|topic| view.topic(topic, false)).collect()
        } else {
            Vec::new()
        };
        let version = Some(ApiVersion { major: 1, minor: 0, patch: 0 });
        let metadata = ClusterMetadata {
            cluster_id: catalog.cluster_id().to_owned(),
            controller_id: parts.broker.id.clone(),
            brokers: if is_known { Vec::new() } else { vec![parts.broker.info()] },
            topics,
            version: catalog.version(),
            last_updated: Some(timestamp_to_wire(catalog.updated_at())),
            compression_types: COMPRESSIONS.map(|it| it as i32).to_vec(),
            min_api_version: version.clone(),
            max_api_version: version,
            max_request_size_bytes: parts.partitions.tunables().request_bytes_max(),
            controllers: vec![parts.broker.endpoint()],
        };
        let broker_id = parts.broker.id.clone();
        answer(Ok(GetClusterMetadataResponse { metadata: Some(metadata), broker_id }))
    }
}

impl MetadataApi {
    async fn topics(
        &self,
        request: GetTopicMetadataRequest,
        is_trusted: bool,
    ) -> Result<GetTopicMetadataResponse> {
        let GetTopicMetadataRequest { topics, include_config, allow_auto_create, .. } = request;
        let config = self.0.metadata.catalog().config();
        let makes = allow_auto_create && is_trusted && config.auto_create_topics.unwrap_or(false);
        let mut failures = Vec::new();
        if makes {
            for name in &topics {
                let is_there = self.0.metadata.catalog().any_topic(name).is_some();
                if !is_there {
                    failures.extend(self.make(name).await);
                }
            }
        }
        let catalog = self.0.metadata.catalog();
        let view = View { catalog: &catalog, partitions: &self.0.partitions };
        let one = |name: &String| match catalog.topic(name) {
            _ if !is_trusted => {
                failed(name, ErrorCode::Unauthorized, "the caller may not see it".to_owned())
            }
            Some(topic) => view.topic(topic, include_config),
            None => match failures.iter().find(|failure| failure.name == *name) {
                Some(failure) => failure.clone(),
                None => failed(name, ErrorCode::TopicNotFound, "there is no such topic".to_owned()),
            },
        };
        let found = if topics.is_empty() {
            let there = catalog.topics().filter(|topic| is_trusted && !topic.is_deleted);
            there.take(TOPICS_MAX).map(|topic| view.topic(topic, include_config)).collect()
        } else {
            topics.iter().map(one).collect()
        };
        Ok(GetTopicMetadataResponse { topics: found, version: catalog.version() })
    }

    /// Makes a topic of the cluster's defaults; why it could not be made.
    async fn make(&self, name: &str) -> Option<TopicMetadata> {
        if !is_topic_name(name) {
            let message = "it is no name of a topic".to_owned();
            return Some(failed(name, ErrorCode::InvalidTopic, message));
        }
        let config = TopicConfig { name: name.to_owned(), ..TopicConfig::default() };
        let new = NewTopic { config, assignments: Vec::new() };
        let error = self.0.topics.create(new, false).await.err()?;
        let code = match error.reason() {
            // The same reason as for replicas, which there are enough of.
            _ if matches!(error, Error::TooManyPartitions { .. }) => ErrorCode::InvalidPartitions,
            // Another call was faster: it is there.
            "TOPIC_ALREADY_EXISTS" => return None,
            "RESERVED_TOPIC_NAME" => ErrorCode::InvalidTopic,
            "NOT_ENOUGH_BROKERS" => ErrorCode::InvalidReplicationFactor,
            "INVALID_CONFIG" => ErrorCode::InvalidConfig,
            "DEPENDENCY_UNAVAILABLE" => ErrorCode::StorageError,
            _ => ErrorCode::NotAvailable,
        };
        Some(failed(name, code, error.to_string()))
    }

    fn leader(&self, request: GetPartitionLeaderRequest) -> Result<GetPartitionLeaderResponse> {
        let named = request.topic_partition.unwrap_or_default();
        let catalog = self.0.metadata.catalog();
        let topic = catalog.existing(&named.topic)?;
        if !named.topic_id.is_empty() && *named.topic_id != topic.id.0 {
            return Err(Error::TopicNotFound { topic: named.topic });
        }
        let (topic_name, partition) = (named.topic, named.partition);
        let Some(leader_epoch) = topic.leader_epochs.get(partition as usize).copied() else {
            return Err(Error::PartitionNotFound { topic: topic_name, partition });
        };
        if self.0.partitions.get(&topic_name, partition, &topic.id.0).is_err() {
            return Err(Error::LeaderNotAvailable { topic: topic_name, partition });
        }
        let leader = Some(self.0.broker.info());
        let in_sync_replicas = vec![self.0.broker.id.clone()];
        Ok(GetPartitionLeaderResponse { leader, leader_epoch, in_sync_replicas })
    }
}
