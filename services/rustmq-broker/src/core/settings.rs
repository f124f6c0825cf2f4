//! Which settings hold: a topic's own, else the cluster's, else those of the contract.
//!
//! Owns:      the defaults, and the rules between settings that no single field can break.
//! Invariant: what is in force breaks no rule: a change that would is refused, the cluster's for the sake of any topic.
//! Not here:  bounds of single fields, which the contract declares and the server checks.

use std::time::Duration;

use platform_proto::google::protobuf::Duration as Wire;
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::{
    CleanupPolicy, ClusterConfiguration, CompressionType, FlushPolicy, RetentionPolicy,
    TimestampType, TopicConfig,
};

use crate::core::sparse::Sparse as _;
use crate::core::topic::{Flush, Settings};

const KIB: u32 = 1 << 10;
const MIB: u32 = 1 << 20;
const SECOND_MS: i64 = 1000;
const DAY_MS: i64 = 86_400 * SECOND_MS;

/// A setting that cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contradiction {
    /// Name of the field in its message.
    pub(crate) field: &'static str,
    /// What it contradicts, in one sentence.
    pub(crate) rule: String,
}

fn contradiction(field: &'static str, rule: impl Into<String>) -> Contradiction {
    Contradiction { field, rule: rule.into() }
}

const fn span(seconds: i64) -> Option<Wire> {
    Some(Wire { seconds, nanos: 0 })
}

/// What a topic has of which nobody says otherwise.
fn contract_topic() -> TopicConfig {
    TopicConfig {
        partition_count: 1,
        retention_policy: Some(RetentionPolicy {
            retention_ms: Some(7 * DAY_MS),
            ..RetentionPolicy::default()
        }),
        compression: Some(CompressionType::CompressionNone as i32),
        cleanup_policy: Some(CleanupPolicy::Delete as i32),
        segment_bytes: Some(1 << 30),
        segment_duration: span(7 * 86_400),
        flush_policy: Some(FlushPolicy { policy: Some(Policy::Every(true)) }),
        max_message_bytes: Some(MIB),
        timestamp_type: Some(TimestampType::CreateTime as i32),
        delete_retention: span(86_400),
        min_compaction_lag: span(0),
        min_dirty_percent: Some(50),
        unclean_leader_election: Some(false),
        deduplication_window: span(600),
        max_timestamp_ahead: span(3600),
        index_interval_bytes: Some(4 * KIB),
        require_checksum: Some(false),
        ..TopicConfig::default()
    }
}

/// What a cluster of `brokers` brokers has of which nobody says otherwise.
fn contract_cluster(brokers: u32) -> ClusterConfiguration {
    ClusterConfiguration {
        name: Some(String::new()),
        description: Some(String::new()),
        default_replication_factor: Some(brokers.clamp(1, 3)),
        broker_heartbeat_interval_ms: Some(2000),
        session_timeout_ms: Some(9000),
        request_timeout_ms: Some(30_000),
        max_batch_size_bytes: Some(32 * MIB),
        max_request_size_bytes: Some(64 * MIB),
        consumer_fetch_max_bytes: Some(50 * MIB),
        auto_create_topics: Some(false),
        auto_leader_rebalance: Some(true),
        leader_imbalance_threshold: Some(10),
        replica_lag_time_max_ms: Some(10_000),
        topic_defaults: Some(contract_topic()),
        max_transaction_timeout: span(900),
        transactional_id_expiration: span(7 * 86_400),
        producer_id_expiration: span(86_400),
        offsets_retention: span(7 * 86_400),
        min_group_session_timeout: span(6),
        max_group_session_timeout: span(1800),
        group_heartbeat_interval: span(3),
        max_group_members: Some(1000),
        move_bandwidth_bytes: Some(50 << 20),
        max_concurrent_moves: Some(4),
        max_offset_metadata_bytes: Some(4 * KIB),
    }
}

/// The settings of the cluster in force, by its own.
pub(crate) fn cluster_in_force(own: &ClusterConfiguration, brokers: u32) -> ClusterConfiguration {
    let mut held = contract_cluster(brokers);
    let mut defaults = held.topic_defaults.take().unwrap_or_default();
    held.overlay(own);
    if let Some(own) = &own.topic_defaults {
        defaults.overlay(own);
        if own.partition_count > 0 {
            defaults.partition_count = own.partition_count;
        }
    }
    held.topic_defaults = Some(defaults);
    held
}

/// The settings of a topic in force, by its own and by those of the cluster that are in force. Its name, its numbers
/// and its version are the topic's.
pub(crate) fn topic_in_force(own: &TopicConfig, cluster: &ClusterConfiguration) -> TopicConfig {
    let mut held = cluster.topic_defaults.clone().unwrap_or_default();
    held.overlay(own);
    held.name.clone_from(&own.name);
    held.partition_count = own.partition_count;
    held.replication_factor = own.replication_factor;
    held.version = own.version;
    if held.min_in_sync_replicas.is_none() {
        held.min_in_sync_replicas = Some(own.replication_factor.saturating_sub(1).max(1));
    }
    held
}

/// Checks what a topic would have in force.
pub(crate) fn check_topic(
    held: &TopicConfig,
    cluster: &ClusterConfiguration,
) -> Result<(), Contradiction> {
    let (wanted, there) = (held.min_in_sync_replicas.unwrap_or(1), held.replication_factor);
    if wanted > there {
        let rule = format!("it must not exceed replication_factor, which is {there}");
        return Err(contradiction("min_in_sync_replicas", rule));
    }
    let limit = cluster.max_batch_size_bytes.unwrap_or(32 * MIB);
    if held.max_message_bytes.is_some_and(|bytes| bytes > limit) {
        let rule =
            format!("it must not exceed the cluster's max_batch_size_bytes, which is {limit}");
        return Err(contradiction("max_message_bytes", rule));
    }
    let most = held.max_compaction_lag.map(|it| millis(&it));
    let least = held.min_compaction_lag.map_or(0, |it| millis(&it));
    if most.is_some_and(|most| least > most) {
        let rule = "it must not exceed max_compaction_lag";
        return Err(contradiction("min_compaction_lag", rule));
    }
    let accepted = &held.accepted_compression_types;
    if held.compression.is_some_and(|own| !accepted.is_empty() && !accepted.contains(&own)) {
        let rule = "it must be one of accepted_compression_types";
        return Err(contradiction("compression", rule));
    }
    Ok(())
}

/// Checks what the cluster would have in force, its topics aside.
pub(crate) fn check_cluster(held: &ClusterConfiguration) -> Result<(), Contradiction> {
    let at = |span: Option<Wire>| span.map_or(0, |it| millis(&it));
    if at(held.min_group_session_timeout) > at(held.max_group_session_timeout) {
        let rule = "it must not exceed max_group_session_timeout";
        return Err(contradiction("min_group_session_timeout", rule));
    }
    let beat = held.broker_heartbeat_interval_ms.unwrap_or_default();
    if held.session_timeout_ms.unwrap_or_default() < beat.saturating_mul(3) {
        let rule = "it must be at least three times broker_heartbeat_interval_ms";
        return Err(contradiction("session_timeout_ms", rule));
    }
    let (batch, request) = (held.max_batch_size_bytes, held.max_request_size_bytes);
    if batch > request {
        let rule = "it must not exceed max_request_size_bytes";
        return Err(contradiction("max_batch_size_bytes", rule));
    }
    // A topic with as many replicas as any can have: what is left to contradict lies in the defaults themselves.
    let replicas = held.default_replication_factor.unwrap_or(1);
    let any = topic_in_force(
        &TopicConfig { replication_factor: replicas, ..TopicConfig::default() },
        held,
    );
    check_topic(&any, held).map_err(|found| {
        contradiction("topic_defaults", format!("{}: {}", found.field, found.rule))
    })
}

/// What the partitions of a topic follow.
pub(crate) fn settings(held: &TopicConfig, cluster: &ClusterConfiguration) -> Settings {
    let cleanup = held.cleanup_policy();
    let at = |span: Option<Wire>| span.map(|it| millis(&it));
    let retention = held.retention_policy.clone().unwrap_or_default();
    let limit = cluster.max_batch_size_bytes.unwrap_or(32 * MIB);
    Settings {
        version: held.version,
        deletes: cleanup != CleanupPolicy::Compact,
        compacts: matches!(cleanup, CleanupPolicy::Compact | CleanupPolicy::CompactAndDelete),
        retention_ms: retention.retention_ms,
        retention_bytes: retention.retention_bytes,
        segment_bytes: held.segment_bytes.unwrap_or(1 << 30),
        segment_age_ms: at(held.segment_duration).unwrap_or(7 * DAY_MS),
        index_interval_bytes: held.index_interval_bytes.unwrap_or(4 * KIB),
        flush: flush(held),
        min_in_sync_replicas: held.min_in_sync_replicas.unwrap_or(1),
        batch_bytes_max: held.max_message_bytes.unwrap_or(MIB).min(limit),
        requires_checksum: held.require_checksum.unwrap_or(false),
        compression: held.compression.unwrap_or_default(),
        accepted_compressions: held.accepted_compression_types.clone(),
        stamps_append_time: held.timestamp_type() == TimestampType::LogAppendTime,
        timestamp_behind_ms: at(held.max_timestamp_behind),
        timestamp_ahead_ms: at(held.max_timestamp_ahead),
        deduplication_ms: at(held.deduplication_window).unwrap_or(600 * SECOND_MS),
        delete_retention_ms: at(held.delete_retention).unwrap_or(DAY_MS),
        compaction_lag_min_ms: at(held.min_compaction_lag).unwrap_or(0),
        compaction_lag_max_ms: at(held.max_compaction_lag),
        dirty_percent_min: held.min_dirty_percent.unwrap_or(50),
        producer_expiration_ms: at(cluster.producer_id_expiration).unwrap_or(DAY_MS),
    }
}

fn flush(held: &TopicConfig) -> Flush {
    match held.flush_policy.as_ref().and_then(|it| it.policy.as_ref()) {
        Some(Policy::Never(_)) => Flush::Never,
        Some(Policy::Interval(span)) => {
            Flush::Interval(Duration::try_from(*span).unwrap_or(Duration::from_secs(1)))
        }
        Some(Policy::Every(_)) | None => Flush::Every,
    }
}

/// A span in milliseconds; one that is shorter than a millisecond counts as one.
fn millis(span: &Wire) -> i64 {
    let whole = span.seconds.saturating_mul(SECOND_MS);
    whole.saturating_add(i64::from(span.nanos).saturating_add(999_999) / 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster() -> ClusterConfiguration {
        cluster_in_force(&ClusterConfiguration::default(), 1)
    }

    fn topic(own: TopicConfig) -> TopicConfig {
        let own = TopicConfig { name: "t".to_owned(), replication_factor: 1, version: 1, ..own };
        topic_in_force(&own, &cluster())
    }

    #[test]
    fn the_defaults_break_no_rule_and_are_all_said() {
        check_cluster(&cluster()).unwrap();
        let held = topic(TopicConfig::default());
        check_topic(&held, &cluster()).unwrap();
        // What has no default has no limit, or is empty.
        let unset = ["accepted_compression_types", "max_compaction_lag", "max_timestamp_behind"];
        assert_eq!(held.names().len() + unset.len() + ["description", "labels"].len(), 22);
        assert_eq!(cluster().names().len(), 25);
    }

    #[test]
    fn a_topics_own_setting_wins_over_the_clusters_and_that_over_the_contracts() {
        let own = ClusterConfiguration {
            topic_defaults: Some(TopicConfig {
                segment_bytes: Some(1 << 20),
                min_dirty_percent: Some(10),
                partition_count: 4,
                ..TopicConfig::default()
            }),
            ..ClusterConfiguration::default()
        };
        let cluster = cluster_in_force(&own, 1);
        assert_eq!(cluster.topic_defaults.as_ref().unwrap().partition_count, 4);
        let own = TopicConfig {
            min_dirty_percent: Some(90),
            replication_factor: 1,
            ..TopicConfig::default()
        };
        let held = topic_in_force(&own, &cluster);
        assert_eq!(held.segment_bytes, Some(1 << 20));
        assert_eq!(held.min_dirty_percent, Some(90));
        assert_eq!(held.max_message_bytes, Some(MIB));
    }

    #[test]
    fn contradictions_name_their_field() {
        let refused = |own: TopicConfig| check_topic(&topic(own), &cluster()).unwrap_err().field;
        let base = TopicConfig::default;
        let cases = [
            (TopicConfig { min_in_sync_replicas: Some(2), ..base() }, "min_in_sync_replicas"),
            (TopicConfig { max_message_bytes: Some(33 << 20), ..base() }, "max_message_bytes"),
            (
                TopicConfig {
                    min_compaction_lag: span(61),
                    max_compaction_lag: span(60),
                    ..base()
                },
                "min_compaction_lag",
            ),
            (TopicConfig { accepted_compression_types: vec![1], ..base() }, "compression"),
        ];
        for (own, field) in cases {
            assert_eq!(refused(own), field);
        }
        let held = cluster_in_force(
            &ClusterConfiguration {
                broker_heartbeat_interval_ms: Some(4000),
                ..ClusterConfiguration::default()
            },
            1,
        );
        assert_eq!(check_cluster(&held).unwrap_err().field, "session_timeout_ms");
        let low = ClusterConfiguration {
            max_batch_size_bytes: Some(KIB),
            ..ClusterConfiguration::default()
        };
        let found = check_cluster(&cluster_in_force(&low, 1)).unwrap_err();
        assert!(found.rule.starts_with("max_message_bytes"), "{found:?}");
    }

    #[test]
    fn partitions_get_numbers_instead_of_messages() {
        let held = topic(TopicConfig {
            flush_policy: Some(FlushPolicy {
                policy: Some(Policy::Interval(Wire { seconds: 0, nanos: 5_000_000 })),
            }),
            retention_policy: Some(RetentionPolicy {
                infinite: true,
                ..RetentionPolicy::default()
            }),
            cleanup_policy: Some(CleanupPolicy::CompactAndDelete as i32),
            ..TopicConfig::default()
        });
        let settings = settings(&held, &cluster());
        assert_eq!(settings.flush, Flush::Interval(Duration::from_millis(5)));
        assert_eq!((settings.retention_ms, settings.retention_bytes), (None, None));
        assert!(settings.deletes && settings.compacts);
        assert_eq!(settings.timestamp_ahead_ms, Some(3_600_000));
        assert_eq!(settings.producer_expiration_ms, DAY_MS);
    }
}
