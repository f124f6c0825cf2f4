//! Settings of the cluster.

use platform_proto::google::protobuf::Duration;
use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};
use platform_proto::rustmq::controller::v1::{
    GetClusterConfigRequest, UpdateClusterConfigRequest, UpdateClusterConfigResponse,
};
use tonic::{Response, Status};

use super::{cluster, create, named, refused};
use crate::data::fixture::{Broker, operator};

async fn update(
    broker: &Broker,
    config: ClusterConfiguration,
    expected_version: Option<u64>,
    reset: &[&str],
) -> Result<Response<UpdateClusterConfigResponse>, Status> {
    let reset_fields = reset.iter().map(|it| (*it).to_owned()).collect();
    let config = Some(config);
    let asked =
        UpdateClusterConfigRequest { config, expected_version, reset_fields, ..Default::default() };
    cluster(broker).update_cluster_config(operator(asked)).await
}

async fn held(broker: &Broker) -> (ClusterConfiguration, u64) {
    let asked = GetClusterConfigRequest::default();
    let found = cluster(broker).get_cluster_config(operator(asked)).await.unwrap().into_inner();
    (found.config.unwrap(), found.version)
}

#[tokio::test]
async fn every_setting_has_a_value_and_can_be_changed_and_reset() {
    let broker = Broker::start().await;
    let (config, version) = held(&broker).await;
    assert_eq!((version, config.default_replication_factor), (1, Some(1)));
    assert_eq!(config.topic_defaults.as_ref().unwrap().segment_bytes, Some(1 << 30));
    let defaults =
        TopicConfig { partition_count: 3, segment_bytes: Some(1 << 21), ..Default::default() };
    let change = ClusterConfiguration {
        name: Some("home".to_owned()),
        request_timeout_ms: Some(5000),
        topic_defaults: Some(defaults),
        ..Default::default()
    };
    let version = update(&broker, change.clone(), Some(1), &[]).await.unwrap().into_inner().version;
    assert_eq!(version, 2);
    assert_eq!(refused(update(&broker, change, Some(1), &[]).await), "CONFIG_VERSION_MISMATCH");
    let made = create(&broker, named("a")).await.unwrap().into_inner();
    assert_eq!(made.partitions.len(), 3);
    assert_eq!(made.config.unwrap().segment_bytes, Some(1 << 21));
    let broker = broker.restart().await;
    let (config, version) = held(&broker).await;
    assert_eq!(
        (config.name.as_deref(), config.request_timeout_ms, version),
        (Some("home"), Some(5000), 2)
    );
    let nothing = ClusterConfiguration::default;
    update(&broker, nothing(), Some(2), &["request_timeout_ms", "topic_defaults"]).await.unwrap();
    let (config, version) = held(&broker).await;
    assert_eq!((config.request_timeout_ms, version), (Some(30_000), 3));
    assert_eq!(config.topic_defaults.unwrap().partition_count, 1);
}

#[tokio::test]
async fn settings_that_contradict_each_other_or_a_topic_are_refused() {
    let broker = Broker::start().await;
    create(&broker, TopicConfig { max_message_bytes: Some(4 << 20), ..named("large") })
        .await
        .unwrap();
    let base = ClusterConfiguration::default;
    let cases = [
        (
            ClusterConfiguration { broker_heartbeat_interval_ms: Some(9000), ..base() },
            "INVALID_CONFIG",
        ),
        (
            ClusterConfiguration {
                min_group_session_timeout: Some(Duration { seconds: 3000, nanos: 0 }),
                ..base()
            },
            "INVALID_CONFIG",
        ),
        (ClusterConfiguration { max_batch_size_bytes: Some(2 << 20), ..base() }, "INVALID_CONFIG"),
        (ClusterConfiguration { topic_defaults: Some(named("a")), ..base() }, "INVALID_CONFIG"),
        (ClusterConfiguration { request_timeout_ms: Some(1), ..base() }, "VALIDATION_FAILED"),
    ];
    for (config, reason) in cases {
        assert_eq!(refused(update(&broker, config.clone(), None, &[]).await), reason, "{config:?}");
    }
    assert_eq!(refused(update(&broker, base(), None, &["nobody"]).await), "INVALID_CONFIG");
    assert_eq!(held(&broker).await.1, 1, "nothing was changed");
}
