//! Messages of settings of which most are unset: what is said wins over what is not.

use std::collections::BTreeMap;

use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};

/// A message whose fields are settings that may be unset.
pub(crate) trait Sparse {
    /// Takes every setting that `over` has.
    fn overlay(&mut self, over: &Self);

    /// Unsets a setting by its name; false if there is none of that name.
    fn unset(&mut self, name: &str) -> bool;

    /// Names of the settings that are set, in the order of the contract.
    fn names(&self) -> Vec<&'static str>;
}

/// One setting, in any of the forms that the contract gives it.
trait Setting {
    fn is_set(&self) -> bool;
}

impl<T> Setting for Option<T> {
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<T> Setting for Vec<T> {
    fn is_set(&self) -> bool {
        !self.is_empty()
    }
}

impl<K, V> Setting for BTreeMap<K, V> {
    fn is_set(&self) -> bool {
        !self.is_empty()
    }
}

macro_rules! sparse {
    ($message:ty: $($field:ident)+) => {
        impl Sparse for $message {
            fn overlay(&mut self, over: &Self) {
                $(if over.$field.is_set() {
                    self.$field.clone_from(&over.$field);
                })+
            }

            fn unset(&mut self, name: &str) -> bool {
                match name {
                    $(stringify!($field) => self.$field = Default::default(),)+
                    _ => return false,
                }
                true
            }

            fn names(&self) -> Vec<&'static str> {
                let mut names = Vec::new();
                $(if self.$field.is_set() {
                    names.push(stringify!($field));
                })+
                names
            }
        }
    };
}

// Name, numbers and version of a topic are none of its settings.
sparse!(TopicConfig:
    retention_policy compression cleanup_policy min_in_sync_replicas segment_bytes segment_duration flush_policy
    max_message_bytes timestamp_type accepted_compression_types delete_retention min_compaction_lag
    max_compaction_lag min_dirty_percent unclean_leader_election deduplication_window max_timestamp_behind
    max_timestamp_ahead index_interval_bytes require_checksum description labels);

// The defaults of topics are settings of their own: `core::settings` looks into them.
sparse!(ClusterConfiguration:
    name description default_replication_factor broker_heartbeat_interval_ms session_timeout_ms request_timeout_ms
    max_batch_size_bytes max_request_size_bytes consumer_fetch_max_bytes auto_create_topics auto_leader_rebalance
    leader_imbalance_threshold replica_lag_time_max_ms topic_defaults max_transaction_timeout
    transactional_id_expiration producer_id_expiration offsets_retention min_group_session_timeout
    max_group_session_timeout group_heartbeat_interval max_group_members move_bandwidth_bytes
    max_concurrent_moves max_offset_metadata_bytes);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_of_the_contract_is_known() {
        let page = include_str!("../../../../proto/rustmq/common/v1/config.proto");
        let fields = |message: &str| {
            let start = page.find(&format!("\nmessage {message} {{")).unwrap();
            let body = &page[start..start + page[start..].find("\n}\n").unwrap()];
            let field = |line: &str| {
                let line = line.strip_prefix("  ")?;
                let is_field = !line.starts_with([' ', '/', '}']) && line.contains(" = ");
                let name = line.split(" = ").next()?.rsplit(' ').next()?;
                (is_field && !line.starts_with("option ")).then(|| name.to_owned())
            };
            body.lines().filter_map(field).collect::<Vec<_>>()
        };
        let own = ["name", "partition_count", "replication_factor", "version"];
        let topic = fields("TopicConfig");
        assert!(topic.len() > 20, "{topic:?}");
        for name in topic {
            let is_setting = TopicConfig::default().unset(&name);
            assert_eq!(is_setting, !own.contains(&name.as_str()), "{name}");
        }
        let cluster = fields("ClusterConfiguration");
        assert!(cluster.len() > 20, "{cluster:?}");
        for name in cluster {
            assert!(ClusterConfiguration::default().unset(&name), "{name}");
        }
    }

    #[test]
    fn what_is_said_wins_and_what_is_not_stays() {
        let mut config = TopicConfig {
            segment_bytes: Some(7),
            accepted_compression_types: vec![1],
            ..TopicConfig::default()
        };
        let over = TopicConfig {
            accepted_compression_types: vec![0, 2],
            require_checksum: Some(false),
            ..TopicConfig::default()
        };
        config.overlay(&over);
        let names = ["segment_bytes", "accepted_compression_types", "require_checksum"];
        assert_eq!(config.names(), names);
        assert_eq!(config.accepted_compression_types, [0, 2]);
        assert!(config.unset("segment_bytes") && !config.unset("partition_count"));
        assert_eq!(config.names(), names[1..]);
    }
}
