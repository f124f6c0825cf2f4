//! `AdminService`.

use std::fs;

use platform_proto::rustmq::common::v1::{ErrorCode, PartitionStatus, TopicConfig, TopicStatus};
use platform_proto::rustmq::controller::v1::{
    AlterTopicConfigRequest, CreateTopicRequest, DeleteTopicRequest, DescribeBrokerRequest,
    DescribeTopicRequest, DescribeTopicResponse, IncreasePartitionsRequest, ListBrokersRequest,
    ListReassignmentsRequest, ListTopicsRequest, PlanRebalanceRequest, ReplicaList,
};
use tonic::{Code, Status};

use super::{admin, create, delete, named, refused};
use crate::data::fixture::{Broker, operator};

async fn describe(broker: &Broker, name: &str) -> Result<DescribeTopicResponse, Status> {
    let asked = DescribeTopicRequest { name: name.to_owned(), ..Default::default() };
    admin(broker).describe_topic(operator(asked)).await.map(tonic::Response::into_inner)
}

#[tokio::test]
async fn a_topic_is_made_described_listed_and_deleted() {
    let broker = Broker::start().await;
    let config = TopicConfig { partition_count: 3, segment_bytes: Some(1 << 20), ..named("a") };
    let made = create(&broker, config).await.unwrap().into_inner();
    assert_eq!((made.topic_id.len(), made.partitions.len()), (16, 3));
    let held = made.config.unwrap();
    assert_eq!((held.version, held.replication_factor), (1, 1));
    assert_eq!((held.max_message_bytes, held.min_in_sync_replicas), (Some(1 << 20), Some(1)));
    let found = describe(&broker, "a").await.unwrap();
    assert_eq!(found.overridden_fields, ["segment_bytes"]);
    assert!(found.created_at.is_some());
    let topic = found.topic.unwrap();
    assert_eq!((topic.topic_id, topic.status), (made.topic_id.clone(), TopicStatus::Active as i32));
    for partition in &topic.partitions {
        assert_eq!(partition.leader, "broker-1");
        assert_eq!(partition.in_sync_replicas, partition.replicas);
        assert_eq!(partition.status(), PartitionStatus::Online);
        assert_eq!((partition.leader_epoch, partition.error_code()), (1, ErrorCode::Ok));
    }
    delete(&broker, "a").await.unwrap();
    assert_eq!(refused(describe(&broker, "a").await), "TOPIC_NOT_FOUND");
    assert_eq!(refused(delete(&broker, "a").await), "TOPIC_NOT_FOUND");
}

#[tokio::test]
async fn what_cannot_be_made_is_refused_by_reason_and_field() {
    let broker = Broker::with(|options| options.partitions_max = 4).await;
    create(&broker, named("a")).await.unwrap();
    let cases = [
        (named("a"), Code::AlreadyExists, "TOPIC_ALREADY_EXISTS"),
        (named("__groups"), Code::InvalidArgument, "RESERVED_TOPIC_NAME"),
        (named("a/b"), Code::InvalidArgument, "VALIDATION_FAILED"),
        (named(".."), Code::InvalidArgument, "VALIDATION_FAILED"),
        (named(""), Code::InvalidArgument, "VALIDATION_FAILED"),
        (named(&"x".repeat(250)), Code::InvalidArgument, "VALIDATION_FAILED"),
        (
            TopicConfig { replication_factor: 3, ..named("b") },
            Code::FailedPrecondition,
            "NOT_ENOUGH_BROKERS",
        ),
        (
            TopicConfig { partition_count: 4, ..named("b") },
            Code::FailedPrecondition,
            "NOT_ENOUGH_BROKERS",
        ),
        (
            TopicConfig { min_in_sync_replicas: Some(2), ..named("b") },
            Code::InvalidArgument,
            "INVALID_CONFIG",
        ),
        (
            TopicConfig { accepted_compression_types: vec![1], ..named("b") },
            Code::InvalidArgument,
            "INVALID_CONFIG",
        ),
    ];
    for (config, code, reason) in cases {
        let name = config.name.clone();
        let status = create(&broker, config).await.unwrap_err();
        assert_eq!(status.code(), code, "{name}: {status:?}");
        assert_eq!(refused::<()>(Err(status)), reason, "{name}");
        assert!(name == "a" || describe(&broker, "b").await.is_err(), "nothing is recorded");
    }
    let assigned = |ids: &[&str]| CreateTopicRequest {
        config: Some(named("b")),
        assignments: vec![ReplicaList {
            broker_ids: ids.iter().map(|it| (*it).to_owned()).collect(),
        }],
        ..Default::default()
    };
    let outcome = admin(&broker).create_topic(operator(assigned(&["broker-2"]))).await;
    assert_eq!(refused(outcome), "INVALID_REPLICA_ASSIGNMENT");
    admin(&broker).create_topic(operator(assigned(&["broker-1"]))).await.unwrap();
}

#[tokio::test]
async fn to_validate_only_records_nothing() {
    let broker = Broker::start().await;
    let asked = CreateTopicRequest {
        config: Some(TopicConfig { partition_count: 2, ..named("a") }),
        validate_only: true,
        ..Default::default()
    };
    let imagined = admin(&broker).create_topic(operator(asked)).await.unwrap().into_inner();
    assert_eq!((imagined.topic_id.len(), imagined.partitions.len()), (0, 2));
    assert_eq!(refused(describe(&broker, "a").await), "TOPIC_NOT_FOUND");
    create(&broker, named("a")).await.unwrap();
    let more = IncreasePartitionsRequest {
        topic: "a".to_owned(),
        partition_count: 5,
        validate_only: true,
        ..Default::default()
    };
    let imagined = admin(&broker).increase_partitions(operator(more)).await.unwrap().into_inner();
    assert_eq!(imagined.partitions.len(), 4);
    assert_eq!(describe(&broker, "a").await.unwrap().topic.unwrap().partitions.len(), 1);
}

#[tokio::test]
async fn a_topic_that_is_made_anew_has_nothing_of_the_old_one() {
    let broker = Broker::start().await;
    let first = create(&broker, named("a")).await.unwrap().into_inner().topic_id;
    broker.write("a", &["one", "two"]).await;
    assert_eq!(broker.end("a").await, 2);
    let asked = DeleteTopicRequest {
        name: "a".to_owned(),
        topic_id: vec![7; 16].into(),
        ..Default::default()
    };
    let outcome = admin(&broker).delete_topic(operator(asked)).await;
    assert_eq!(refused(outcome), "TOPIC_NOT_FOUND", "another topic of that name is meant");
    delete(&broker, "a").await.unwrap();
    let left = fs::read_dir(broker.folder.path().join("topics")).unwrap().count();
    assert_eq!(left, 0, "its folder is gone");
    let second = create(&broker, named("a")).await.unwrap().into_inner().topic_id;
    assert_ne!(first, second);
    assert_eq!(broker.end("a").await, 0);
    let broker = broker.restart().await;
    assert_eq!(broker.end("a").await, 0);
}

#[tokio::test]
async fn settings_of_a_topic_are_changed_by_version() {
    let broker = Broker::start().await;
    create(&broker, named("a")).await.unwrap();
    let alter = |config: TopicConfig, expected: Option<u32>, reset: &[&str]| {
        let asked = AlterTopicConfigRequest {
            config: Some(TopicConfig { name: "a".to_owned(), ..config }),
            expected_version: expected,
            reset_fields: reset.iter().map(|it| (*it).to_owned()).collect(),
            ..Default::default()
        };
        let mut admin = admin(&broker);
        async move { admin.alter_topic_config(operator(asked)).await }
    };
    let small = TopicConfig { max_message_bytes: Some(1024), ..TopicConfig::default() };
    let held = alter(small.clone(), Some(1), &[]).await.unwrap().into_inner().config.unwrap();
    assert_eq!((held.version, held.max_message_bytes), (2, Some(1024)));
    assert_eq!(refused(alter(small.clone(), Some(1), &[]).await), "CONFIG_VERSION_MISMATCH");
    assert_eq!(refused(alter(small.clone(), None, &["nobody"]).await), "INVALID_CONFIG");
    let large = TopicConfig { max_message_bytes: Some(33 << 20), ..TopicConfig::default() };
    assert_eq!(refused(alter(large, None, &[]).await), "VALIDATION_FAILED");
    let count = TopicConfig { partition_count: 3, ..TopicConfig::default() };
    assert_eq!(refused(alter(count, None, &[]).await), "VALIDATION_FAILED");
    // It holds at once: what is longer is not taken any more.
    let long = crate::data::fixture::request(
        "a",
        crate::data::fixture::batch_of(vec![crate::data::fixture::record(
            None,
            Some(&"x".repeat(2000)),
        )]),
    );
    let answer = broker.produce(long.clone()).await;
    assert_eq!(answer.error_code(), ErrorCode::MessageTooLarge);
    let held = alter(TopicConfig::default(), Some(2), &["max_message_bytes"]).await.unwrap();
    assert_eq!(held.into_inner().config.unwrap().max_message_bytes, Some(1 << 20));
    assert_eq!(broker.produce(long).await.error_code(), ErrorCode::Ok);
}

#[tokio::test]
async fn partitions_are_added_and_can_be_used_at_once() {
    let broker = Broker::start().await;
    create(&broker, named("a")).await.unwrap();
    let add = |topic: &str, partition_count: u32| {
        let topic = topic.to_owned();
        let asked = IncreasePartitionsRequest { topic, partition_count, ..Default::default() };
        let mut admin = admin(&broker);
        async move { admin.increase_partitions(operator(asked)).await }
    };
    let new = add("a", 4).await.unwrap().into_inner().partitions;
    let numbers: Vec<_> = new.iter().map(|it| it.id).collect();
    assert_eq!(numbers, [1, 2, 3]);
    assert!(new.iter().all(|it| it.status() == PartitionStatus::Online));
    assert_eq!(refused(add("a", 4).await), "INVALID_PARTITION_COUNT");
    assert_eq!(refused(add("a", 1).await), "VALIDATION_FAILED");
    assert_eq!(refused(add("b", 2).await), "TOPIC_NOT_FOUND");
    let broker = broker.restart().await;
    assert_eq!(describe(&broker, "a").await.unwrap().topic.unwrap().partitions.len(), 4);
}

#[tokio::test]
async fn lists_are_paged_and_filtered() {
    let broker = Broker::start().await;
    for name in ["b-1", "a-1", "b-3", "b-2"] {
        create(&broker, TopicConfig { partition_count: 2, ..named(name) }).await.unwrap();
    }
    let mut names = Vec::new();
    let mut token = String::new();
    loop {
        let asked = ListTopicsRequest {
            prefix: "b".to_owned(),
            page_size: 2,
            page_token: token,
            partition_statuses: vec![PartitionStatus::Online as i32],
            ..Default::default()
        };
        let page = admin(&broker).list_topics(operator(asked)).await.unwrap().into_inner();
        assert!(page.topics.len() <= 2);
        names.extend(page.topics.into_iter().map(|it| (it.name, it.partition_count)));
        token = page.next_page_token;
        if token.is_empty() {
            break;
        }
    }
    let expected = ["b-1", "b-2", "b-3"].map(|name| (name.to_owned(), 2));
    assert_eq!(names, expected);
    let offline = ListTopicsRequest {
        partition_statuses: vec![PartitionStatus::Offline as i32],
        ..Default::default()
    };
    let none = admin(&broker).list_topics(operator(offline)).await.unwrap().into_inner();
    assert!(none.topics.is_empty());
}

#[tokio::test]
async fn the_only_broker_is_described_with_its_partitions() {
    let broker = Broker::start().await;
    for name in ["a", "b"] {
        create(&broker, TopicConfig { partition_count: 3, ..named(name) }).await.unwrap();
    }
    let listed =
        admin(&broker).list_brokers(operator(ListBrokersRequest::default())).await.unwrap();
    let brokers = listed.into_inner().brokers;
    let [only] = brokers.as_slice() else { panic!("{brokers:?}") };
    let info = only.broker.as_ref().unwrap();
    assert_eq!((info.id.as_str(), info.node_id, only.broker_epoch), ("broker-1", 1, 1));
    assert_eq!(only.load.as_ref().unwrap().partition_count, 6);
    assert!(only.resources.as_ref().unwrap().disk_bytes > 0);
    let mut found = Vec::new();
    let mut page_token = String::new();
    loop {
        let broker_id = "broker-1".to_owned();
        let asked =
            DescribeBrokerRequest { broker_id, page_size: 4, page_token, ..Default::default() };
        let page = admin(&broker).describe_broker(operator(asked)).await.unwrap().into_inner();
        found.extend(page.partitions.into_iter().map(|it| format!("{}/{}", it.topic, it.id)));
        page_token = page.next_page_token;
        if page_token.is_empty() {
            break;
        }
    }
    assert_eq!(found, ["a/0", "a/1", "a/2", "b/0", "b/1", "b/2"]);
    for (broker_id, page_token, reason) in
        [("broker-2", "", "BROKER_NOT_FOUND"), ("broker-1", "x", "VALIDATION_FAILED")]
    {
        let (broker_id, page_token) = (broker_id.to_owned(), page_token.to_owned());
        let asked = DescribeBrokerRequest { broker_id, page_token, ..Default::default() };
        let outcome = admin(&broker).describe_broker(operator(asked)).await;
        assert_eq!(refused(outcome), reason);
    }
}

#[tokio::test]
async fn what_needs_other_brokers_is_not_offered() {
    let broker = Broker::start().await;
    let moves = ListReassignmentsRequest::default();
    let outcome = admin(&broker).list_reassignments(operator(moves)).await;
    assert_eq!(refused(outcome), "NOT_IMPLEMENTED");
    let plan = PlanRebalanceRequest::default();
    assert_eq!(refused(admin(&broker).plan_rebalance(operator(plan)).await), "NOT_IMPLEMENTED");
}
