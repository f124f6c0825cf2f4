const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    use crate::validate::time;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
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
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-zA-Z0-9._-]+$");
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
    static RULE_12: Rule = Rule { path: "", id: "required" };
    static RULE_14: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static RULE_17: Rule = Rule {
        path: "",
        id: "topic_config.min_in_sync_replicas",
    };
    static RULE_18: Rule = Rule {
        path: "",
        id: "topic_config.compaction_lag",
    };
    static RULE_21: Rule = Rule {
        path: "uint64.gte",
        id: "uint64.gte_lte",
    };
    static RULE_22: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static RULE_29: Rule = Rule {
        path: "",
        id: "retention_policy.infinite",
    };
    static RULE_30: Rule = Rule {
        path: "int64.gte",
        id: "int64.gte_lte",
    };
    static RULE_32: Rule = Rule {
        path: "",
        id: "cluster_configuration.group_session_timeout",
    };
    static RULE_33: Rule = Rule {
        path: "",
        id: "cluster_configuration.broker_session_timeout",
    };
    static RULE_8: Rule = Rule {
        path: "",
        id: "record_batch.packed_or_plain",
    };
    static RULE_9: Rule = Rule {
        path: "",
        id: "record_batch.offset_deltas",
    };
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_NOT_IN: Rule = Rule::new("string.not_in");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GTE: Rule = Rule::new("uint64.gte");
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for crate::rustmq::common::v1::ErrorResponse {
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
    impl Validate for crate::rustmq::common::v1::ApiVersion {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.major > 65535 {
                c.fail(
                    &at.field("major"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.minor > 65535 {
                c.fail(
                    &at.field("minor"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.patch > 65535 {
                c.fail(
                    &at.field("patch"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::TopicPartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.topic.as_str().is_empty() {
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
                if (&self.topic_id[..]).len() != 16 {
                    c.fail(&at.field("topic_id"), &BYTES_LEN, "must be 16 bytes");
                }
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::BrokerId {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.as_str().is_empty() {
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
    impl Validate for crate::rustmq::common::v1::Record {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.key {
                if (&v[..]).len() > 1048576 {
                    c.fail(
                        &at.field("key"),
                        &BYTES_MAX_LEN,
                        "must be at most 1048576 bytes",
                    );
                }
            }
            if let Some(v) = &self.value {
                if (&v[..]).len() > 33554432 {
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
            if (&self.transactional_id[..]).len() > 128 {
                c.fail(
                    &at.field("transactional_id"),
                    &BYTES_MAX_LEN,
                    "must be at most 128 bytes",
                );
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::Header {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.as_str().is_empty() {
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
            if (&self.value[..]).len() > 1048576 {
                c.fail(
                    &at.field("value"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::RecordBatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.records.is_empty() && !(&self.packed_records[..]).is_empty() {
                c.fail(at, &RULE_8, "set either packed_records or records, not both");
            }
            if !self.offset_deltas.is_empty() && (&self.packed_records[..]).is_empty() {
                c.fail(at, &RULE_9, "offset_deltas needs packed_records");
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
            if self.last_offset_delta > 4294967295 {
                c.fail(
                    &at.field("last_offset_delta"),
                    &UINT64_LTE,
                    "must be less than or equal to 4294967295",
                );
            }
            if self.records.len() > 10000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
            if (&self.packed_records[..]).len() > 33554432 {
                c.fail(
                    &at.field("packed_records"),
                    &BYTES_MAX_LEN,
                    "must be at most 33554432 bytes",
                );
            }
            if self.producer_epoch > 2147483647 {
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
            if self.offset_deltas.len() > 100000 {
                c.fail(
                    &at.field("offset_deltas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100000 item(s)",
                );
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::RecordSet {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.records.len() > 100000 {
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
    impl Validate for crate::rustmq::common::v1::TransactionMarker {}
    impl Validate for crate::rustmq::common::v1::OffsetSpec {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.spec {
                Some(crate::rustmq::common::v1::offset_spec::Spec::Earliest(v)) => {
                    if !*v {
                        c.fail(&at.field("earliest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(crate::rustmq::common::v1::offset_spec::Spec::Latest(v)) => {
                    if !*v {
                        c.fail(&at.field("latest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(crate::rustmq::common::v1::offset_spec::Spec::MaxTimestamp(v)) => {
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
                        &RULE_12,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::NetworkEndpoint {
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
            if self.host.as_str().is_empty() {
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
            if self.port > 65535 || self.port < 1 {
                c.fail(
                    &at.field("port"),
                    &RULE_14,
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
    impl Validate for crate::rustmq::common::v1::MetricsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.metric_names.len() > 256 {
                c.fail(
                    &at.field("metric_names"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.metric_names.iter().enumerate() {
                if v.as_str().is_empty() {
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
            if self.max_samples > 100000 {
                c.fail(
                    &at.field("max_samples"),
                    &UINT32_LTE,
                    "must be less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::MetricsResponse {}
    impl Validate for crate::rustmq::common::v1::Metric {}
    impl Validate for crate::rustmq::common::v1::ComponentHealth {}
    impl Validate for crate::rustmq::common::v1::ResourceUsage {}
    impl Validate for crate::rustmq::common::v1::ClusterHealth {}
    impl Validate for crate::rustmq::common::v1::HealthIssue {}
    impl Validate for crate::rustmq::common::v1::TopicConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.min_in_sync_replicas.is_some() && self.replication_factor != 0
                && self.min_in_sync_replicas.map_or(0, |v| u64::from(v))
                    > u64::from(self.replication_factor)
            {
                c.fail(
                    at,
                    &RULE_17,
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
                    &RULE_18,
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
            if self.partition_count > 10000 {
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
                if !crate::rustmq::common::v1::CompressionType::is_valid(v) {
                    c.fail(
                        &at.field("compression"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.cleanup_policy {
                if matches!(v, 0) {
                    c.fail(
                        &at.field("cleanup_policy"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::rustmq::common::v1::CleanupPolicy::is_valid(v) {
                    c.fail(
                        &at.field("cleanup_policy"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.min_in_sync_replicas {
                if v > 15 || v < 1 {
                    c.fail(
                        &at.field("min_in_sync_replicas"),
                        &RULE_14,
                        "must be greater than or equal to 1 and less than or equal to 15",
                    );
                }
            }
            if let Some(v) = self.segment_bytes {
                if v > 4294967296 || v < 1048576 {
                    c.fail(
                        &at.field("segment_bytes"),
                        &RULE_21,
                        "must be greater than or equal to 1048576 and less than or equal to 4294967296",
                    );
                }
            }
            if let Some(v) = &self.segment_duration {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 60_000_000_000
                {
                    c.fail(
                        &at.field("segment_duration"),
                        &RULE_22,
                        "must be greater than or equal to 60s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.flush_policy {
                v.check(c, &at.field("flush_policy"));
            }
            if let Some(v) = self.max_message_bytes {
                if v > 33554432 || v < 1024 {
                    c.fail(
                        &at.field("max_message_bytes"),
                        &RULE_14,
                        "must be greater than or equal to 1024 and less than or equal to 33554432",
                    );
                }
            }
            if let Some(v) = self.timestamp_type {
                if matches!(v, 0) {
                    c.fail(
                        &at.field("timestamp_type"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::rustmq::common::v1::TimestampType::is_valid(v) {
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
                if !crate::rustmq::common::v1::CompressionType::is_valid(*v) {
                    c.fail(
                        &at.item("accepted_compression_types", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.delete_retention {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("delete_retention"),
                        &RULE_22,
                        "must be greater than or equal to 0s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.min_compaction_lag {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("min_compaction_lag"),
                        &RULE_22,
                        "must be greater than or equal to 0s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.max_compaction_lag {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 60_000_000_000
                {
                    c.fail(
                        &at.field("max_compaction_lag"),
                        &RULE_22,
                        "must be greater than or equal to 60s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = self.min_dirty_percent {
                if v > 100 || v < 1 {
                    c.fail(
                        &at.field("min_dirty_percent"),
                        &RULE_14,
                        "must be greater than or equal to 1 and less than or equal to 100",
                    );
                }
            }
            if let Some(v) = &self.deduplication_window {
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("deduplication_window"),
                        &RULE_22,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.max_timestamp_behind {
                if time::nanos(v.seconds, v.nanos) > 3_155_760_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("max_timestamp_behind"),
                        &RULE_22,
                        "must be greater than or equal to 1s and less than or equal to 3155760000s",
                    );
                }
            }
            if let Some(v) = &self.max_timestamp_ahead {
                if time::nanos(v.seconds, v.nanos) > 3_155_760_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("max_timestamp_ahead"),
                        &RULE_22,
                        "must be greater than or equal to 1s and less than or equal to 3155760000s",
                    );
                }
            }
            if let Some(v) = self.index_interval_bytes {
                if v > 1048576 || v < 512 {
                    c.fail(
                        &at.field("index_interval_bytes"),
                        &RULE_14,
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
                if k.as_str().is_empty() {
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
    impl Validate for crate::rustmq::common::v1::RetentionPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.infinite
                && (self.retention_ms.is_some() || self.retention_bytes.is_some())
            {
                c.fail(
                    at,
                    &RULE_29,
                    "infinite excludes retention_ms and retention_bytes",
                );
            }
            if let Some(v) = self.retention_ms {
                if v > 31557600000 || v < 1000 {
                    c.fail(
                        &at.field("retention_ms"),
                        &RULE_30,
                        "must be greater than or equal to 1000 and less than or equal to 31557600000",
                    );
                }
            }
            if let Some(v) = self.retention_bytes {
                if v < 1048576 {
                    c.fail(
                        &at.field("retention_bytes"),
                        &UINT64_GTE,
                        "must be greater than or equal to 1048576",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::FlushPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.policy {
                Some(crate::rustmq::common::v1::flush_policy::Policy::Never(v)) => {
                    if !*v {
                        c.fail(&at.field("never"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(crate::rustmq::common::v1::flush_policy::Policy::Interval(v)) => {
                    if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                        || time::nanos(v.seconds, v.nanos) < 1_000_000
                    {
                        c.fail(
                            &at.field("interval"),
                            &RULE_22,
                            "must be greater than or equal to 0.001s and less than or equal to 3600s",
                        );
                    }
                }
                Some(crate::rustmq::common::v1::flush_policy::Policy::Every(v)) => {
                    if !*v {
                        c.fail(&at.field("every"), &BOOL_CONST, "must equal true");
                    }
                }
                None => {
                    c.fail(
                        &at.field("policy"),
                        &RULE_12,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::ClusterConfiguration {
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
                    &RULE_32,
                    "min_group_session_timeout must not exceed max_group_session_timeout",
                );
            }
            c.holds(
                at,
                &RULE_33,
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
                if v > 15 || v < 1 {
                    c.fail(
                        &at.field("default_replication_factor"),
                        &RULE_14,
                        "must be greater than or equal to 1 and less than or equal to 15",
                    );
                }
            }
            if let Some(v) = self.broker_heartbeat_interval_ms {
                if v > 60000 || v < 100 {
                    c.fail(
                        &at.field("broker_heartbeat_interval_ms"),
                        &RULE_14,
                        "must be greater than or equal to 100 and less than or equal to 60000",
                    );
                }
            }
            if let Some(v) = self.session_timeout_ms {
                if v > 600000 || v < 1000 {
                    c.fail(
                        &at.field("session_timeout_ms"),
                        &RULE_14,
                        "must be greater than or equal to 1000 and less than or equal to 600000",
                    );
                }
            }
            if let Some(v) = self.request_timeout_ms {
                if v > 300000 || v < 100 {
                    c.fail(
                        &at.field("request_timeout_ms"),
                        &RULE_14,
                        "must be greater than or equal to 100 and less than or equal to 300000",
                    );
                }
            }
            if let Some(v) = self.max_batch_size_bytes {
                if v > 33554432 || v < 1024 {
                    c.fail(
                        &at.field("max_batch_size_bytes"),
                        &RULE_14,
                        "must be greater than or equal to 1024 and less than or equal to 33554432",
                    );
                }
            }
            if let Some(v) = self.max_request_size_bytes {
                if v > 268435456 || v < 1048576 {
                    c.fail(
                        &at.field("max_request_size_bytes"),
                        &RULE_14,
                        "must be greater than or equal to 1048576 and less than or equal to 268435456",
                    );
                }
            }
            if let Some(v) = self.consumer_fetch_max_bytes {
                if v > 268435456 || v < 1048576 {
                    c.fail(
                        &at.field("consumer_fetch_max_bytes"),
                        &RULE_14,
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
                if v > 600000 || v < 500 {
                    c.fail(
                        &at.field("replica_lag_time_max_ms"),
                        &RULE_14,
                        "must be greater than or equal to 500 and less than or equal to 600000",
                    );
                }
            }
            if let Some(v) = &self.topic_defaults {
                v.check(c, &at.field("topic_defaults"));
            }
            if let Some(v) = &self.max_transaction_timeout {
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("max_transaction_timeout"),
                        &RULE_22,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.transactional_id_expiration {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 3_600_000_000_000
                {
                    c.fail(
                        &at.field("transactional_id_expiration"),
                        &RULE_22,
                        "must be greater than or equal to 3600s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.producer_id_expiration {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 3_600_000_000_000
                {
                    c.fail(
                        &at.field("producer_id_expiration"),
                        &RULE_22,
                        "must be greater than or equal to 3600s and less than or equal to 31536000s",
                    );
                }
            }
            if let Some(v) = &self.offsets_retention {
                if time::nanos(v.seconds, v.nanos) > 315_360_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 60_000_000_000
                {
                    c.fail(
                        &at.field("offsets_retention"),
                        &RULE_22,
                        "must be greater than or equal to 60s and less than or equal to 315360000s",
                    );
                }
            }
            if let Some(v) = &self.min_group_session_timeout {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("min_group_session_timeout"),
                        &RULE_22,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.max_group_session_timeout {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("max_group_session_timeout"),
                        &RULE_22,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.group_heartbeat_interval {
                if time::nanos(v.seconds, v.nanos) > 60_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 100_000_000
                {
                    c.fail(
                        &at.field("group_heartbeat_interval"),
                        &RULE_22,
                        "must be greater than or equal to 0.1s and less than or equal to 60s",
                    );
                }
            }
            if let Some(v) = self.max_group_members {
                if v > 10000 || v < 1 {
                    c.fail(
                        &at.field("max_group_members"),
                        &RULE_14,
                        "must be greater than or equal to 1 and less than or equal to 10000",
                    );
                }
            }
            if let Some(v) = self.max_concurrent_moves {
                if v > 100 || v < 1 {
                    c.fail(
                        &at.field("max_concurrent_moves"),
                        &RULE_14,
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
    impl Validate for crate::rustmq::common::v1::ClusterMetadata {
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
    impl Validate for crate::rustmq::common::v1::BrokerInfo {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.as_str().is_empty() {
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
            if self.host.as_str().is_empty() {
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
            if self.port_rpc > 65535 || self.port_rpc < 1 {
                c.fail(
                    &at.field("port_rpc"),
                    &RULE_14,
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
            if !crate::rustmq::common::v1::BrokerStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.node_id > 4294967294 {
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
    impl Validate for crate::rustmq::common::v1::TopicMetadata {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for crate::rustmq::common::v1::PartitionInfo {}
    impl Validate for crate::rustmq::common::v1::PartitionMetadata {}
    impl Validate for crate::rustmq::common::v1::ReplicaMetadata {}
    impl Validate for crate::rustmq::common::v1::ReplicationState {}
    impl Validate for crate::rustmq::common::v1::PartitionPerformance {}
    impl Validate for crate::rustmq::common::v1::FollowerState {}
    impl Validate for crate::rustmq::common::v1::PartitionAssignment {
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
                if v.as_str().is_empty() {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::rustmq::common::v1::PartitionMove {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.partition {
                v.check(c, &at.field("partition"));
            }
        }
    }
};
