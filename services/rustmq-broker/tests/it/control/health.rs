//! `BrokerHealthService` and the health of the cluster.

use std::fs;

use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::broker::v1::{DescribeLogDirsRequest, HealthCheckRequest};
use platform_proto::rustmq::common::v1::{HealthStatus, MetricsRequest, TopicConfig};
use platform_proto::rustmq::controller::v1::GetClusterHealthRequest;

use super::{admin, create, health, named};
use crate::data::fixture::{Broker, operator};

#[tokio::test]
async fn a_broker_that_is_well_says_so_of_every_part() {
    let broker = Broker::start().await;
    create(&broker, named("a")).await.unwrap();
    let asked = HealthCheckRequest { include_resource_usage: true, ..Default::default() };
    let found = health(&broker).health_check(operator(asked)).await.unwrap().into_inner();
    assert!(found.overall_healthy && found.error_summary.is_empty(), "{found:?}");
    assert_eq!((found.broker_id.as_str(), found.partition_count), ("broker-1", 1));
    for part in [&found.wal_health, &found.network_health, &found.replication_health] {
        assert_eq!(part.as_ref().unwrap().status(), HealthStatus::Healthy);
    }
    let usage = found.resource_usage.unwrap();
    assert!(usage.disk_total_bytes > 0 && usage.memory_total_bytes > 0, "{usage:?}");
    assert!(!broker.folder.path().join("health-check").exists(), "the check leaves nothing");
    let one = HealthCheckRequest { check_network: true, ..Default::default() };
    let found = health(&broker).health_check(operator(one)).await.unwrap().into_inner();
    assert!(found.wal_health.is_none() && found.network_health.is_some());
    assert!(found.resource_usage.is_none());
}

#[tokio::test]
async fn a_partition_whose_folder_is_lost_is_told_and_the_others_are_served() {
    let broker = Broker::start().await;
    let config = TopicConfig { partition_count: 2, ..named("a") };
    create(&broker, config).await.unwrap();
    broker.write("a", &["kept"]).await;
    let broker = broker
        .restart_with(|folder| {
            let topic = fs::read_dir(folder.join("topics")).unwrap().next().unwrap().unwrap();
            fs::remove_dir_all(topic.path().join("1")).unwrap();
        })
        .await;
    let asked = GetClusterHealthRequest::default();
    let found = admin(&broker).get_cluster_health(operator(asked)).await.unwrap().into_inner();
    let found = found.health.unwrap();
    assert_eq!(found.overall_status(), HealthStatus::Unhealthy);
    assert_eq!((found.offline_partitions, found.healthy_partitions), (1, 1));
    assert_eq!(found.issues[0].affected_resources, ["a/1"]);
    assert_eq!(broker.values_from("a", 0).await, [(0, "kept".to_owned())]);
    let asked = HealthCheckRequest::default();
    let found = health(&broker).health_check(operator(asked)).await.unwrap().into_inner();
    assert!(!found.overall_healthy && found.error_summary.contains("replication"), "{found:?}");
}

#[tokio::test]
async fn a_cluster_that_is_well_has_no_issues() {
    let broker = Broker::start().await;
    create(&broker, named("a")).await.unwrap();
    let asked = GetClusterHealthRequest::default();
    let found = admin(&broker).get_cluster_health(operator(asked)).await.unwrap().into_inner();
    let found = found.health.unwrap();
    assert_eq!(found.overall_status(), HealthStatus::Healthy);
    assert_eq!((found.total_partitions, found.healthy_partitions), (1, 1));
    assert!(found.issues.is_empty() && found.controller_available);
}

#[tokio::test]
async fn log_directories_are_described_with_what_takes_room() {
    let broker = Broker::start().await;
    for name in ["b", "a"] {
        create(&broker, named(name)).await.unwrap();
        broker.write(name, &["one"]).await;
    }
    let asked = DescribeLogDirsRequest::default();
    let found = health(&broker).describe_log_dirs(operator(asked)).await.unwrap().into_inner();
    let [only] = found.log_dirs.as_slice() else { panic!("{found:?}") };
    assert_eq!(only.path, broker.folder.path().display().to_string());
    assert!(only.total_bytes > only.free_bytes && only.used_bytes > 0);
    let topics: Vec<_> = only
        .replicas
        .iter()
        .map(|it| (it.topic_partition.as_ref().unwrap().topic.as_str(), it.size_bytes > 0))
        .collect();
    assert_eq!(topics, [("a", true), ("b", true)]);
    let asked = DescribeLogDirsRequest { topics: vec!["b".to_owned()], ..Default::default() };
    let found = health(&broker).describe_log_dirs(operator(asked)).await.unwrap().into_inner();
    assert_eq!(found.log_dirs[0].replicas.len(), 1);
    let asked = DescribeLogDirsRequest { only_totals: true, ..Default::default() };
    let found = health(&broker).describe_log_dirs(operator(asked)).await.unwrap().into_inner();
    assert!(found.log_dirs[0].replicas.is_empty() && found.log_dirs[0].used_bytes > 0);
}

#[tokio::test]
async fn metrics_are_those_of_prometheus_now_and_of_the_last_hour() {
    let broker = Broker::start().await;
    let names = vec!["process_*".to_owned()];
    let asked = MetricsRequest { metric_names: names.clone(), ..Default::default() };
    let found = health(&broker).get_metrics(operator(asked)).await.unwrap().into_inner();
    assert!(found.metrics.iter().all(|it| it.name.starts_with("process_")), "{found:?}");
    assert!(found.metrics.iter().any(|it| it.name == "process_resident_memory_bytes"));
    let asked =
        MetricsRequest { metric_names: names.clone(), max_samples: 1, ..Default::default() };
    let found = health(&broker).get_metrics(operator(asked)).await.unwrap().into_inner();
    assert!(found.truncated && found.metrics.len() == 1);
    let asked = MetricsRequest {
        metric_names: names,
        start_time: Some(Timestamp { seconds: 0, nanos: 0 }),
        ..Default::default()
    };
    let found = health(&broker).get_metrics(operator(asked)).await.unwrap().into_inner();
    assert!(!found.metrics.is_empty(), "the first sample is taken at the start");
    assert!(found.metrics.iter().all(|it| it.timestamp == found.oldest_time));
}
