//! `MetadataService` and `InitProducer`.

use std::collections::BTreeSet;

use platform_proto::rustmq::client::v1::producer_service_client::ProducerServiceClient;
use platform_proto::rustmq::client::v1::{
    GetBrokerListRequest, GetClusterMetadataRequest, GetPartitionLeaderRequest,
    GetTopicMetadataRequest, InitProducerRequest, ListTopicsRequest,
};
use platform_proto::rustmq::common::v1::{
    ApiVersion, ClusterConfiguration, ErrorCode, TopicConfig, TopicPartition,
};
use platform_proto::rustmq::controller::v1::UpdateClusterConfigRequest;

use super::{cluster, create, metadata, named, refused};
use crate::data::fixture::{Broker, operator};

#[tokio::test]
async fn a_client_learns_where_everything_is() {
    let broker = Broker::start().await;
    create(&broker, TopicConfig { partition_count: 2, ..named("a") }).await.unwrap();
    let asked = GetClusterMetadataRequest { include_topics: true, ..Default::default() };
    let found = metadata(&broker).get_cluster_metadata(operator(asked)).await.unwrap().into_inner();
    assert_eq!(found.broker_id, "broker-1");
    let known = found.metadata.unwrap();
    assert_eq!((known.cluster_id.len(), known.controller_id.as_str()), (36, "broker-1"));
    assert_eq!((known.brokers.len(), known.topics.len()), (1, 1));
    assert_eq!((known.compression_types.len(), known.controllers.len()), (4, 1));
    let at = &known.brokers[0];
    assert!(at.host == "127.0.0.1" && at.port_rpc > 0, "{at:?}");
    let asked = GetClusterMetadataRequest {
        include_topics: true,
        known_version: known.version,
        ..Default::default()
    };
    let same = metadata(&broker).get_cluster_metadata(operator(asked)).await.unwrap().into_inner();
    let same = same.metadata.unwrap();
    assert_eq!(same.version, known.version);
    assert!(same.brokers.is_empty() && same.topics.is_empty(), "nothing has changed");
    let listed = metadata(&broker).get_broker_list(operator(GetBrokerListRequest::default())).await;
    assert_eq!(listed.unwrap().into_inner().brokers.len(), 1);
}

#[tokio::test]
async fn topics_are_told_in_the_order_of_the_request_and_a_missing_one_in_its_entry() {
    let broker = Broker::start().await;
    for name in ["a", "b"] {
        create(&broker, named(name)).await.unwrap();
    }
    let topics = ["b", "nobody", "a"].map(str::to_owned).to_vec();
    let asked = GetTopicMetadataRequest { topics, include_config: true, ..Default::default() };
    let found = metadata(&broker).get_topic_metadata(operator(asked)).await.unwrap().into_inner();
    let told: Vec<_> = found.topics.iter().map(|it| (it.name.as_str(), it.error_code())).collect();
    let expected =
        [("b", ErrorCode::Ok), ("nobody", ErrorCode::TopicNotFound), ("a", ErrorCode::Ok)];
    assert_eq!(told, expected);
    assert!(found.topics[0].config.is_some() && found.version > 0);
    let all = GetTopicMetadataRequest::default();
    let found = metadata(&broker).get_topic_metadata(operator(all)).await.unwrap().into_inner();
    assert_eq!(found.topics.len(), 2);
    assert!(found.topics[0].config.is_none());
    let one = ListTopicsRequest { page_size: 1, ..Default::default() };
    let page = metadata(&broker).list_topics(operator(one)).await.unwrap().into_inner();
    assert_eq!((page.topics, page.next_page_token.as_str()), (vec!["a".to_owned()], "a"));
    let next = ListTopicsRequest { page_token: "a".to_owned(), ..Default::default() };
    let page = metadata(&broker).list_topics(operator(next)).await.unwrap().into_inner();
    assert_eq!((page.topics, page.next_page_token.as_str()), (vec!["b".to_owned()], ""));
}

#[tokio::test]
async fn topics_are_made_by_themselves_only_where_the_cluster_says_so() {
    let broker = Broker::with(|it| it.partitions_max = 1).await;
    let topics = ["new", "__own", "a b", "more"].map(str::to_owned).to_vec();
    let asked = GetTopicMetadataRequest { topics, allow_auto_create: true, ..Default::default() };
    let ask = || async {
        let found = metadata(&broker).get_topic_metadata(operator(asked.clone())).await.unwrap();
        found.into_inner().topics.iter().map(|it| it.error_code()).collect::<Vec<_>>()
    };
    assert_eq!(ask().await, [ErrorCode::TopicNotFound; 4]);
    let config =
        ClusterConfiguration { auto_create_topics: Some(true), ..ClusterConfiguration::default() };
    let update = UpdateClusterConfigRequest { config: Some(config), ..Default::default() };
    cluster(&broker).update_cluster_config(operator(update)).await.unwrap();
    let made = ErrorCode::Ok;
    let (wrong, too_many) = (ErrorCode::InvalidTopic, ErrorCode::InvalidPartitions);
    assert_eq!(ask().await, [made, wrong, wrong, too_many]);
    assert_eq!(broker.end("new").await, 0);
}

#[tokio::test]
async fn a_partition_has_a_leader_or_a_reason() {
    let broker = Broker::start().await;
    create(&broker, named("a")).await.unwrap();
    let ask = |topic: &str, partition: u32, id: &[u8]| {
        let topic_partition =
            TopicPartition { topic: topic.to_owned(), partition, topic_id: id.to_vec().into() };
        let asked = GetPartitionLeaderRequest {
            topic_partition: Some(topic_partition),
            ..Default::default()
        };
        let mut metadata = metadata(&broker);
        async move { metadata.get_partition_leader(operator(asked)).await }
    };
    let found = ask("a", 0, &[]).await.unwrap().into_inner();
    assert_eq!((found.leader.unwrap().id.as_str(), found.leader_epoch), ("broker-1", 1));
    assert_eq!(refused(ask("b", 0, &[]).await), "TOPIC_NOT_FOUND");
    assert_eq!(refused(ask("a", 0, &[7; 16]).await), "TOPIC_NOT_FOUND");
    assert_eq!(refused(ask("a", 1, &[]).await), "PARTITION_NOT_FOUND");
    let broker = broker.restart().await;
    let again = GetPartitionLeaderRequest {
        topic_partition: Some(TopicPartition { topic: "a".to_owned(), ..Default::default() }),
        ..Default::default()
    };
    let found = metadata(&broker).get_partition_leader(operator(again)).await.unwrap();
    assert_eq!(found.into_inner().leader_epoch, 2, "every start is another leader");
}

#[tokio::test]
async fn another_major_version_is_refused() {
    let broker = Broker::start().await;
    let version = Some(ApiVersion { major: 2, minor: 0, patch: 0 });
    let asked = GetClusterMetadataRequest { version, ..Default::default() };
    let outcome = metadata(&broker).get_cluster_metadata(operator(asked)).await;
    assert_eq!(refused(outcome), "UNSUPPORTED_VERSION");
}

#[tokio::test]
async fn no_two_producers_are_one_over_restarts() {
    let mut broker = Broker::start().await;
    let mut seen = BTreeSet::new();
    for _ in 0..3 {
        let mut client = ProducerServiceClient::new(broker.channel.clone());
        for _ in 0..5 {
            let asked = InitProducerRequest::default();
            let given = client.init_producer(operator(asked)).await.unwrap().into_inner();
            assert_eq!(given.producer_epoch, 0);
            assert!(given.producer_id > 0 && seen.insert(given.producer_id), "{seen:?}");
        }
        let producer_id = *seen.last().unwrap();
        let asked = InitProducerRequest { producer_id, producer_epoch: 4, ..Default::default() };
        let raised = client.init_producer(operator(asked)).await.unwrap().into_inner();
        assert_eq!((raised.producer_id, raised.producer_epoch), (producer_id, 5));
        for (producer_id, producer_epoch) in [(u64::MAX, 1), (producer_id, i32::MAX as u32)] {
            let asked = InitProducerRequest { producer_id, producer_epoch, ..Default::default() };
            let fresh = client.init_producer(operator(asked)).await.unwrap().into_inner();
            assert!(fresh.producer_epoch == 0 && seen.insert(fresh.producer_id));
        }
        broker = broker.restart().await;
    }
}
