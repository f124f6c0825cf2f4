const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::rustmq::common::v1 as pb;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static CLUSTER_CONFIGURATION_BROKER_SESSION_TIMEOUT: Rule = Rule {
        path: "",
        id: "cluster_configuration.broker_session_timeout",
    };
    static CLUSTER_CONFIGURATION_GROUP_SESSION_TIMEOUT: Rule = Rule {
        path: "",
        id: "cluster_configuration.group_session_timeout",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static INT64_GTE_LTE: Rule = Rule {
        path: "int64.gte",
        id: "int64.gte_lte",
    };
    static MAP_KEYS_STRING_MAX_LEN: Rule = Rule {
        path: "map.keys.string.max_len",
        id: "string.max_len",
    };
    static MAP_KEYS_STRING_MIN_LEN: Rule = Rule {
        path: "map.keys.string.min_len",
        id: "string.min_len",
    };
    static MAP_MAX_PAIRS: Rule = Rule::new("map.max_pairs");
    static MAP_VALUES_STRING_MAX_LEN: Rule = Rule {
        path: "map.values.string.max_len",
        id: "string.max_len",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-zA-Z0-9._-]+$");
    static RECORD_BATCH_OFFSET_DELTAS: Rule = Rule {
        path: "",
        id: "record_batch.offset_deltas",
    };
    static RECORD_BATCH_PACKED_OR_PLAIN: Rule = Rule {
        path: "",
        id: "record_batch.packed_or_plain",
    };
    static REPEATED_ITEMS_ENUM_DEFINED_ONLY: Rule = Rule {
        path: "repeated.items.enum.defined_only",
        id: "enum.defined_only",
    };
    static REPEATED_ITEMS_STRING_MAX_LEN: Rule = Rule {
        path: "repeated.items.string.max_len",
        id: "string.max_len",
    };
    static REPEATED_ITEMS_STRING_MIN_LEN: Rule = Rule {
        path: "repeated.items.string.min_len",
        id: "string.min_len",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static RETENTION_POLICY_INFINITE: Rule = Rule {
        path: "",
        id: "retention_policy.infinite",
    };
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_NOT_IN: Rule = Rule::new("string.not_in");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static TOPIC_CONFIG_COMPACTION_LAG: Rule = Rule {
        path: "",
        id: "topic_config.compaction_lag",
    };
    static TOPIC_CONFIG_MIN_IN_SYNC_REPLICAS: Rule = Rule {
        path: "",
        id: "topic_config.min_in_sync_replicas",
    };
    static UINT32_GTE_LTE: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GTE: Rule = Rule::new("uint64.gte");
    static UINT64_GTE_LTE: Rule = Rule {
        path: "uint64.gte",
        id: "uint64.gte_lte",
    };
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for pb::ErrorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.message.as_str(), 4096) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if cel::longer(self.leader_hint.as_str(), 128) {
                c.fail(
                    &at.field("leader_hint"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ApiVersion {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.major > 65_535 {
                c.fail(
                    &at.field("major"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.minor > 65_535 {
                c.fail(
                    &at.field("minor"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.patch > 65_535 {
                c.fail(
                    &at.field("patch"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
        }
    }
    impl Validate for pb::TopicPartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.topic.is_empty() {
                c.fail(
                    &at.field("topic"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.topic.as_str(), 249) {
                c.fail(
                    &at.field("topic"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if !PATTERN_0.is_match(self.topic.as_str()) {
                c.fail(
                    &at.field("topic"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-zA-Z0-9._-]+$`",
                );
            }
            if matches!(self.topic.as_str(), "." | "..") {
                c.fail(
                    &at.field("topic"),
                    &STRING_NOT_IN,
                    "must not be in list [., ..]",
                );
            }
            if self.partition > 9999 {
                c.fail(
                    &at.field("partition"),
                    &UINT32_LTE,
                    "must be less than or equal to 9999",
                );
            }
            if !self.topic_id.is_empty() {
                if self.topic_id.len() != 16 {
                    c.fail(&at.field("topic_id"), &BYTES_LEN, "must be 16 bytes");
                }
            }
        }
    }
    impl Validate for pb::BrokerId {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.rack_id.as_str(), 128) {
                c.fail(
                    &at.field("rack_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::Record {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.key {
                if v.len() > 1_048_576 {
                    c.fail(
                        &at.field("key"),
                        &BYTES_MAX_LEN,
                        "must be at most 1048576 bytes",
                    );
                }
            }
            if let Some(v) = &self.value {
                if v.len() > 33_554_432 {
                    c.fail(
                        &at.field("value"),
                        &BYTES_MAX_LEN,
                        "must be at most 33554432 bytes",
                    );
                }
            }
            if self.headers.len() > 256 {
                c.fail(
                    &at.field("headers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.headers.iter().enumerate() {
                v.check(c, &at.item("headers", i));
            }
            if self.compression_type > 3 {
                c.fail(
                    &at.field("compression_type"),
                    &UINT32_LTE,
                    "must be less than or equal to 3",
                );
            }
            if self.transactional_id.len() > 128 {
                c.fail(
                    &at.field("transactional_id"),
                    &BYTES_MAX_LEN,
                    "must be at most 128 bytes",
                );
            }
        }
    }
    impl Validate for pb::Header {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(
                    &at.field("key"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.key.as_str(), 255) {
                c.fail(
                    &at.field("key"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.value.len() > 1_048_576 {
                c.fail(
                    &at.field("value"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
        }
    }
    impl Validate for pb::RecordBatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.records.is_empty() && !self.packed_records.is_empty() {
                c.fail(
                    at,
                    &RECORD_BATCH_PACKED_OR_PLAIN,
                    "set either packed_records or records, not both",
                );
            }
            if !self.offset_deltas.is_empty() && self.packed_records.is_empty() {
                c.fail(
                    at,
                    &RECORD_BATCH_OFFSET_DELTAS,
                    "offset_deltas needs packed_records",
                );
            }
            if self.magic > 255 {
                c.fail(
                    &at.field("magic"),
                    &UINT32_LTE,
                    "must be less than or equal to 255",
                );
            }
            if self.compression_type > 255 {
                c.fail(
                    &at.field("compression_type"),
                    &UINT32_LTE,
                    "must be less than or equal to 255",
                );
            }
            if self.last_offset_delta > 4_294_967_295 {
                c.fail(
                    &at.field("last_offset_delta"),
                    &UINT64_LTE,
                    "must be less than or equal to 4294967295",
                );
            }
            if self.records.len() > 10_000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
            if self.packed_records.len() > 33_554_432 {
                c.fail(
                    &at.field("packed_records"),
                    &BYTES_MAX_LEN,
                    "must be at most 33554432 bytes",
                );
            }
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
            if self.attributes > 7 {
                c.fail(
                    &at.field("attributes"),
                    &UINT32_LTE,
                    "must be less than or equal to 7",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.offset_deltas.len() > 100_000 {
                c.fail(
                    &at.field("offset_deltas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100000 item(s)",
                );
            }
        }
    }
    impl Validate for pb::RecordSet {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.records.len() > 100_000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100000 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
        }
    }
    impl Validate for pb::TransactionMarker {}
    impl Validate for pb::OffsetSpec {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.spec {
                Some(pb::offset_spec::Spec::Earliest(v)) => {
                    if !*v {
                        c.fail(&at.field("earliest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::offset_spec::Spec::Latest(v)) => {
                    if !*v {
                        c.fail(&at.field("latest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::offset_spec::Spec::MaxTimestamp(v)) => {
                    if !*v {
                        c.fail(
                            &at.field("max_timestamp"),
                            &BOOL_CONST,
                            "must equal true",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("spec"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::NetworkEndpoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.protocol.as_str(), 16) {
                c.fail(
                    &at.field("protocol"),
                    &STRING_MAX_LEN,
                    "must be at most 16 characters",
                );
            }
            if !matches!(self.protocol.as_str(), "grpc" | "grpcs") {
                c.fail(
                    &at.field("protocol"),
                    &STRING_IN,
                    "must be in list [grpc, grpcs]",
                );
            }
            if self.host.is_empty() {
                c.fail(
                    &at.field("host"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.host.as_str(), 253) {
                c.fail(
                    &at.field("host"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if !(1..=65_535).contains(&self.port) {
                c.fail(
                    &at.field("port"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 65535",
                );
            }
            if cel::longer(self.listener.as_str(), 63) {
                c.fail(
                    &at.field("listener"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
        }
    }
    impl Validate for pb::MetricsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.metric_names.len() > 256 {
                c.fail(
                    &at.field("metric_names"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.metric_names.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("metric_names", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("metric_names", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.max_samples > 100_000 {
                c.fail(
                    &at.field("max_samples"),
                    &UINT32_LTE,
                    "must be less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for pb::MetricsResponse {}
    impl Validate for pb::Metric {}
    impl Validate for pb::ComponentHealth {}
    impl Validate for pb::ResourceUsage {}
    impl Validate for pb::ClusterHealth {}
    impl Validate for pb::HealthIssue {}
    impl Validate for pb::TopicConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.min_in_sync_replicas.is_some() && self.replication_factor != 0
                && self.min_in_sync_replicas.map_or(0, |v| u64::from(v))
                    > u64::from(self.replication_factor)
            {
                c.fail(
                    at,
                    &TOPIC_CONFIG_MIN_IN_SYNC_REPLICAS,
                    "min_in_sync_replicas must not exceed replication_factor",
                );
            }
            if self.min_compaction_lag.is_some() && self.max_compaction_lag.is_some()
                && self
                    .min_compaction_lag
                    .as_ref()
                    .map_or(0, |v| time::nanos(v.seconds, v.nanos))
                    > self
                        .max_compaction_lag
                        .as_ref()
                        .map_or(0, |v| time::nanos(v.seconds, v.nanos))
            {
                c.fail(
                    at,
                    &TOPIC_CONFIG_COMPACTION_LAG,
                    "min_compaction_lag must not exceed max_compaction_lag",
                );
            }
            if !self.name.is_empty() {
                if cel::longer(self.name.as_str(), 249) {
                    c.fail(
                        &at.field("name"),
                        &STRING_MAX_LEN,
                        "must be at most 249 characters",
                    );
                }
                if !PATTERN_0.is_match(self.name.as_str()) {
                    c.fail(
                        &at.field("name"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[a-zA-Z0-9._-]+$`",
                    );
                }
                if matches!(self.name.as_str(), "." | "..") {
                    c.fail(
                        &at.field("name"),
                        &STRING_NOT_IN,
                        "must not be in list [., ..]",
                    );
                }
            }
            if self.partition_count > 10_000 {
                c.fail(
                    &at.field("partition_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if self.replication_factor > 15 {
                c.fail(
                    &at.field("replication_factor"),
                    &UINT32_LTE,
                    "must be less than or equal to 15",
                );
            }
            if let Some(v) = &self.retention_policy {
                v.check(c, &at.field("retention_policy"));
            }
            if let Some(v) = self.compression {
                if !pb::CompressionType::is_valid(v) {
                    c.fail(
                        &at.field("compression"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.cleanup_policy {
                if v == 0 {
                    c.fail(
                        &at.field("cleanup_policy"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::CleanupPolicy::is_valid(v) {
                    c.fail(
                        &at.field("cleanup_policy"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.min_in_sync_replicas {
                if !(1..=15).contains(&v) {
                    c.fail(
                        &at.field("min_in_sync_replicas"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 15",
                    );
                }
            }
            if let Some(v) = self.segment_bytes {
                if !(1_048_576..=4_294_967_296).contains(&v) {
                    c.fail(
                        &at.field("segment_bytes"),
                        &UINT64_GTE_LTE,
                        "must be greater than or equal to 1048576 and less than or equal to 4294967296",
                    );
                }
            }
            if let Some(v) = &self.segment_duration {
                if !(60_000_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("segment_duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.flush_policy {
                v.check(c, &at.field("flush_policy"));
            }
            if let Some(v) = self.max_message_bytes {
                if !(1024..=33_554_432).contains(&v) {
                    c.fail(
                        &at.field("max_message_bytes"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1024 and less than or equal to 33554432",
                    );
                }
            }
            if let Some(v) = self.timestamp_type {
                if v == 0 {
                    c.fail(
                        &at.field("timestamp_type"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::TimestampType::is_valid(v) {
                    c.fail(
                        &at.field("timestamp_type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.accepted_compression_types.len() > 8 {
                c.fail(
                    &at.field("accepted_compression_types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(
                self.accepted_compression_types.iter().map(|item| i64::from(*item)),
            ) {
                c.fail(
                    &at.field("accepted_compression_types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.accepted_compression_types.iter().enumerate() {
                if !pb::CompressionType::is_valid(*v) {
                    c.fail(
                        &at.item("accepted_compression_types", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.delete_retention {
                if !(0..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("delete_retention"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.min_compaction_lag {
                if !(0..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("min_compaction_lag"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.max_compaction_lag {
                if !(60_000_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_compaction_lag"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = self.min_dirty_percent {
                if !(1..=100).contains(&v) {
                    c.fail(
                        &at.field("min_dirty_percent"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 100",
                    );
                }
            }
            if let Some(v) = &self.deduplication_window {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("deduplication_window"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.max_timestamp_behind {
                if !(1_000_000_000..=3_155_760_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_timestamp_behind"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3155760000s",
                    );
                }
            }
            if let Some(v) = &self.max_timestamp_ahead {
                if !(1_000_000_000..=3_155_760_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_timestamp_ahead"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3155760000s",
                    );
                }
            }
            if let Some(v) = self.index_interval_bytes {
                if !(512..=1_048_576).contains(&v) {
                    c.fail(
                        &at.field("index_interval_bytes"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 512 and less than or equal to 1048576",
                    );
                }
            }
            if let Some(v) = &self.description {
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.field("description"),
                        &STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if self.labels.len() > 64 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.labels {
                if k.is_empty() {
                    c.fail(
                        &at.key("labels", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("labels", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("labels", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::RetentionPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.infinite
                && (self.retention_ms.is_some() || self.retention_bytes.is_some())
            {
                c.fail(
                    at,
                    &RETENTION_POLICY_INFINITE,
                    "infinite excludes retention_ms and retention_bytes",
                );
            }
            if let Some(v) = self.retention_ms {
                if !(1000..=31_557_600_000).contains(&v) {
                    c.fail(
                        &at.field("retention_ms"),
                        &INT64_GTE_LTE,
                        "must be greater than or equal to 1000 and less than or equal to 31557600000",
                    );
                }
            }
            if let Some(v) = self.retention_bytes {
                if v < 1_048_576 {
                    c.fail(
                        &at.field("retention_bytes"),
                        &UINT64_GTE,
                        "must be greater than or equal to 1048576",
                    );
                }
            }
        }
    }
    impl Validate for pb::FlushPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.policy {
                Some(pb::flush_policy::Policy::Never(v)) => {
                    if !*v {
                        c.fail(&at.field("never"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::flush_policy::Policy::Interval(v)) => {
                    if !(1_000_000..=3_600_000_000_000)
                        .contains(&time::nanos(v.seconds, v.nanos))
                    {
                        c.fail(
                            &at.field("interval"),
                            &DURATION_GTE_LTE,
                            "must be greater than or equal to 0.001s and less than or equal to 3600s",
                        );
                    }
                }
                Some(pb::flush_policy::Policy::Every(v)) => {
                    if !*v {
                        c.fail(&at.field("every"), &BOOL_CONST, "must equal true");
                    }
                }
                None => {
                    c.fail(
                        &at.field("policy"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::ClusterConfiguration {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.min_group_session_timeout.is_some()
                && self.max_group_session_timeout.is_some()
                && self
                    .min_group_session_timeout
                    .as_ref()
                    .map_or(0, |v| time::nanos(v.seconds, v.nanos))
                    > self
                        .max_group_session_timeout
                        .as_ref()
                        .map_or(0, |v| time::nanos(v.seconds, v.nanos))
            {
                c.fail(
                    at,
                    &CLUSTER_CONFIGURATION_GROUP_SESSION_TIMEOUT,
                    "min_group_session_timeout must not exceed max_group_session_timeout",
                );
            }
            c.holds(
                at,
                &CLUSTER_CONFIGURATION_BROKER_SESSION_TIMEOUT,
                "session_timeout_ms must be at least three times broker_heartbeat_interval_ms",
                (|| Ok(
                    !self.session_timeout_ms.is_some()
                        || !self.broker_heartbeat_interval_ms.is_some()
                        || self.session_timeout_ms.map_or(0, |v| u64::from(v))
                            >= cel::checked(
                                u64::checked_mul(
                                    self
                                        .broker_heartbeat_interval_ms
                                        .map_or(0, |v| u64::from(v)),
                                    3,
                                ),
                            )?,
                ))(),
            );
            if let Some(v) = &self.name {
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("name"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.description {
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.field("description"),
                        &STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if let Some(v) = self.default_replication_factor {
                if !(1..=15).contains(&v) {
                    c.fail(
                        &at.field("default_replication_factor"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 15",
                    );
                }
            }
            if let Some(v) = self.broker_heartbeat_interval_ms {
                if !(100..=60_000).contains(&v) {
                    c.fail(
                        &at.field("broker_heartbeat_interval_ms"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 100 and less than or equal to 60000",
                    );
                }
            }
            if let Some(v) = self.session_timeout_ms {
                if !(1000..=600_000).contains(&v) {
                    c.fail(
                        &at.field("session_timeout_ms"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1000 and less than or equal to 600000",
                    );
                }
            }
            if let Some(v) = self.request_timeout_ms {
                if !(100..=300_000).contains(&v) {
                    c.fail(
                        &at.field("request_timeout_ms"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 100 and less than or equal to 300000",
                    );
                }
            }
            if let Some(v) = self.max_batch_size_bytes {
                if !(1024..=33_554_432).contains(&v) {
                    c.fail(
                        &at.field("max_batch_size_bytes"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1024 and less than or equal to 33554432",
                    );
                }
            }
            if let Some(v) = self.max_request_size_bytes {
                if !(1_048_576..=268_435_456).contains(&v) {
                    c.fail(
                        &at.field("max_request_size_bytes"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1048576 and less than or equal to 268435456",
                    );
                }
            }
            if let Some(v) = self.consumer_fetch_max_bytes {
                if !(1_048_576..=268_435_456).contains(&v) {
                    c.fail(
                        &at.field("consumer_fetch_max_bytes"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1048576 and less than or equal to 268435456",
                    );
                }
            }
            if let Some(v) = self.leader_imbalance_threshold {
                if v > 100 {
                    c.fail(
                        &at.field("leader_imbalance_threshold"),
                        &UINT32_LTE,
                        "must be less than or equal to 100",
                    );
                }
            }
            if let Some(v) = self.replica_lag_time_max_ms {
                if !(500..=600_000).contains(&v) {
                    c.fail(
                        &at.field("replica_lag_time_max_ms"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 500 and less than or equal to 600000",
                    );
                }
            }
            if let Some(v) = &self.topic_defaults {
                v.check(c, &at.field("topic_defaults"));
            }
            if let Some(v) = &self.max_transaction_timeout {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_transaction_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.transactional_id_expiration {
                if !(3_600_000_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("transactional_id_expiration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 3600s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.producer_id_expiration {
                if !(3_600_000_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("producer_id_expiration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 3600s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.offsets_retention {
                if !(60_000_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("offsets_retention"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 315360000s",
                    );
                }
            }
            if let Some(v) = &self.min_group_session_timeout {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("min_group_session_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.max_group_session_timeout {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_group_session_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.group_heartbeat_interval {
                if !(100_000_000..=60_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("group_heartbeat_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 60s",
                    );
                }
            }
            if let Some(v) = self.max_group_members {
                if !(1..=10_000).contains(&v) {
                    c.fail(
                        &at.field("max_group_members"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 10000",
                    );
                }
            }
            if let Some(v) = self.max_concurrent_moves {
                if !(1..=100).contains(&v) {
                    c.fail(
                        &at.field("max_concurrent_moves"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 100",
                    );
                }
            }
            if let Some(v) = self.max_offset_metadata_bytes {
                if v > 4096 {
                    c.fail(
                        &at.field("max_offset_metadata_bytes"),
                        &UINT32_LTE,
                        "must be less than or equal to 4096",
                    );
                }
            }
        }
    }
    impl Validate for pb::ClusterMetadata {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.brokers.iter().enumerate() {
                v.check(c, &at.item("brokers", i));
            }
            for (i, v) in self.topics.iter().enumerate() {
                v.check(c, &at.item("topics", i));
            }
            if let Some(v) = &self.min_api_version {
                v.check(c, &at.field("min_api_version"));
            }
            if let Some(v) = &self.max_api_version {
                v.check(c, &at.field("max_api_version"));
            }
            for (i, v) in self.controllers.iter().enumerate() {
                v.check(c, &at.item("controllers", i));
            }
        }
    }
    impl Validate for pb::BrokerInfo {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.id.as_str()) {
                c.fail(
                    &at.field("id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-zA-Z0-9._-]+$`",
                );
            }
            if self.host.is_empty() {
                c.fail(
                    &at.field("host"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.host.as_str(), 253) {
                c.fail(
                    &at.field("host"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if !(1..=65_535).contains(&self.port_rpc) {
                c.fail(
                    &at.field("port_rpc"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 65535",
                );
            }
            if cel::longer(self.rack_id.as_str(), 128) {
                c.fail(
                    &at.field("rack_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !pb::BrokerStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.node_id > 4_294_967_294 {
                c.fail(
                    &at.field("node_id"),
                    &UINT32_LTE,
                    "must be less than or equal to 4294967294",
                );
            }
            if self.endpoints.len() > 16 {
                c.fail(
                    &at.field("endpoints"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.endpoints.iter().enumerate() {
                v.check(c, &at.item("endpoints", i));
            }
            if cel::longer(self.software_version.as_str(), 64) {
                c.fail(
                    &at.field("software_version"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::TopicMetadata {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::PartitionInfo {}
    impl Validate for pb::PartitionMetadata {}
    impl Validate for pb::ReplicaMetadata {}
    impl Validate for pb::ReplicationState {}
    impl Validate for pb::PartitionPerformance {}
    impl Validate for pb::FollowerState {}
    impl Validate for pb::PartitionAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.partition {
                v.check(c, &at.field("partition"));
            } else {
                c.fail(&at.field("partition"), &REQUIRED, "value is required");
            }
            if self.current_replicas.len() > 15 {
                c.fail(
                    &at.field("current_replicas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.current_replicas.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("current_replicas"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.current_replicas.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("current_replicas", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("current_replicas", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.target_replicas.len() > 15 {
                c.fail(
                    &at.field("target_replicas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.target_replicas.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("target_replicas"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.target_replicas.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("target_replicas", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("target_replicas", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::PartitionMove {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.partition {
                v.check(c, &at.field("partition"));
            }
        }
    }
};
