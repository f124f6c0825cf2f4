const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::conveyor::router::v1 as pb;
    static AGGREGATE_TRANSFORM_INTERVAL: Rule = Rule {
        path: "",
        id: "aggregate_transform.interval",
    };
    static AGGREGATION_FIELD: Rule = Rule {
        path: "",
        id: "aggregation.field",
    };
    static APPLY_PIPELINE_REQUEST_ID: Rule = Rule {
        path: "",
        id: "apply_pipeline_request.id",
    };
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static DISCARD_DEAD_LETTERS_REQUEST_SAME_PIPELINE: Rule = Rule {
        path: "",
        id: "discard_dead_letters_request.same_pipeline",
    };
    static DISCARD_DEAD_LETTERS_REQUEST_WHICH: Rule = Rule {
        path: "",
        id: "discard_dead_letters_request.which",
    };
    static DOUBLE_FINITE: Rule = Rule::new("double.finite");
    static DOUBLE_GTE_LTE: Rule = Rule {
        path: "double.gte",
        id: "double.gte_lte",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static EDGE_NOT_TO_ITSELF: Rule = Rule {
        path: "",
        id: "edge.not_to_itself",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static FIELD_MASKING_KEYED: Rule = Rule {
        path: "",
        id: "field_masking.keyed",
    };
    static HTTP_LISTEN_SIGNATURE: Rule = Rule {
        path: "",
        id: "http_listen.signature",
    };
    static HTTP_POLL_CURSOR: Rule = Rule {
        path: "",
        id: "http_poll.cursor",
    };
    static KAFKA_SOURCE_TOPICS: Rule = Rule {
        path: "",
        id: "kafka_source.topics",
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
    static MAP_MIN_PAIRS: Rule = Rule::new("map.min_pairs");
    static MAP_VALUES_BYTES_MAX_LEN: Rule = Rule {
        path: "map.values.bytes.max_len",
        id: "bytes.max_len",
    };
    static MAP_VALUES_STRING_MAX_LEN: Rule = Rule {
        path: "map.values.string.max_len",
        id: "string.max_len",
    };
    static MAP_VALUES_STRING_MIN_LEN: Rule = Rule {
        path: "map.values.string.min_len",
        id: "string.min_len",
    };
    static NATS_SOURCE_SUBJECTS: Rule = Rule {
        path: "",
        id: "nats_source.subjects",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",
    );
    static PIPELINE_LIMITS_THRESHOLDS: Rule = Rule {
        path: "",
        id: "pipeline_limits.thresholds",
    };
    static REPEATED_ITEMS_ENUM_DEFINED_ONLY: Rule = Rule {
        path: "repeated.items.enum.defined_only",
        id: "enum.defined_only",
    };
    static REPEATED_ITEMS_ENUM_NOT_IN: Rule = Rule {
        path: "repeated.items.enum.not_in",
        id: "enum.not_in",
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
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REPLAY_DEAD_LETTERS_REQUEST_SAME_PIPELINE: Rule = Rule {
        path: "",
        id: "replay_dead_letters_request.same_pipeline",
    };
    static REPLAY_DEAD_LETTERS_REQUEST_WHICH: Rule = Rule {
        path: "",
        id: "replay_dead_letters_request.which",
    };
    static REQUIRED: Rule = Rule::new("required");
    static SCALE_POLICY_RANGE: Rule = Rule {
        path: "",
        id: "scale_policy.range",
    };
    static SERVICE_SELECTOR_SELECTS: Rule = Rule {
        path: "",
        id: "service_selector.selects",
    };
    static SLIDING_WINDOW_SLIDE: Rule = Rule {
        path: "",
        id: "sliding_window.slide",
    };
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_PREFIX: Rule = Rule::new("string.prefix");
    static TAP_RECORDS_REQUEST_PLACE: Rule = Rule {
        path: "",
        id: "tap_records_request.place",
    };
    static TLS_CONFIG_CLIENT_PAIR: Rule = Rule {
        path: "",
        id: "tls_config.client_pair",
    };
    static UINT32_GT: Rule = Rule::new("uint32.gt");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    static UINT64_GTE_LTE: Rule = Rule {
        path: "uint64.gte",
        id: "uint64.gte_lte",
    };
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    static UPDATE_PIPELINE_REQUEST_SAME_PIPELINE: Rule = Rule {
        path: "",
        id: "update_pipeline_request.same_pipeline",
    };
    static VALIDATE_TRANSFORM_TARGET: Rule = Rule {
        path: "",
        id: "validate_transform.target",
    };
    impl Validate for pb::TriggerCheckpointRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.label.as_str(), 128) {
                c.fail(
                    &at.field("label"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::TriggerCheckpointResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.checkpoint {
                v.check(c, &at.field("checkpoint"));
            }
        }
    }
    impl Validate for pb::ListCheckpointsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.statuses.len() > 8 {
                c.fail(
                    &at.field("statuses"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.statuses.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("statuses"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.statuses.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::conveyor::checkpoint::v1::CheckpointStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.page_size > 200 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 200",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListCheckpointsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.checkpoints.iter().enumerate() {
                v.check(c, &at.item("checkpoints", i));
            }
        }
    }
    impl Validate for pb::GetCheckpointRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetCheckpointResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.checkpoint {
                v.check(c, &at.field("checkpoint"));
            }
        }
    }
    impl Validate for pb::DeleteCheckpointRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.checkpoint_number <= 0 {
                c.fail(
                    &at.field("checkpoint_number"),
                    &UINT64_GT,
                    "must be greater than 0",
                );
            }
        }
    }
    impl Validate for pb::DeleteCheckpointResponse {}
    impl Validate for pb::RestoreCheckpointRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::RestoreCheckpointResponse {}
    impl Validate for pb::ListSourceOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListSourceOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::PartitionProgress {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for pb::ResetOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            match &self.target {
                Some(pb::reset_offsets_request::Target::Earliest(v)) => {
                    if !*v {
                        c.fail(&at.field("earliest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::reset_offsets_request::Target::Latest(v)) => {
                    if !*v {
                        c.fail(&at.field("latest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::reset_offsets_request::Target::Offsets(v)) => {
                    v.check(c, &at.field("offsets"));
                }
                None => {
                    c.fail(
                        &at.field("target"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ResetOffsetsResponse {}
    impl Validate for pb::OffsetMove {}
    impl Validate for pb::GetClusterStatusRequest {}
    impl Validate for pb::GetClusterStatusResponse {}
    impl Validate for pb::NodeStatus {}
    impl Validate for pb::GetMetricsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.metric_names.len() > 1000 {
                c.fail(
                    &at.field("metric_names"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.metric_names.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("metric_names"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
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
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("metric_names", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::GetMetricsResponse {}
    impl Validate for pb::AddMemberRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id <= 0 {
                c.fail(&at.field("node_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.raft_address.is_empty() {
                c.fail(
                    &at.field("raft_address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.raft_address.as_str(), 320) {
                c.fail(
                    &at.field("raft_address"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if self.address.is_empty() {
                c.fail(
                    &at.field("address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.address.as_str(), 320) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::AddMemberResponse {}
    impl Validate for pb::RemoveMemberRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id <= 0 {
                c.fail(&at.field("node_id"), &UINT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::RemoveMemberResponse {}
    impl Validate for pb::TransferLeadershipRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.timeout {
                if !(1_000_000_000..=300_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 300s",
                    );
                }
            }
        }
    }
    impl Validate for pb::TransferLeadershipResponse {}
    impl Validate for pb::ListAuditEntriesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.actor.as_str(), 256) {
                c.fail(
                    &at.field("actor"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.resource.as_str(), 256) {
                c.fail(
                    &at.field("resource"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.method.as_str(), 128) {
                c.fail(
                    &at.field("method"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListAuditEntriesResponse {}
    impl Validate for pb::AuditEntry {}
    impl Validate for pb::Condition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            match &self.condition {
                Some(pb::condition::Condition::RecordType(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("record_type"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 128) {
                        c.fail(
                            &at.field("record_type"),
                            &STRING_MAX_LEN,
                            "must be at most 128 characters",
                        );
                    }
                }
                Some(pb::condition::Condition::MetadataMatch(v)) => {
                    v.check(c, &at.field("metadata_match"));
                }
                Some(pb::condition::Condition::Expression(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("expression"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 4096) {
                        c.fail(
                            &at.field("expression"),
                            &STRING_MAX_LEN,
                            "must be at most 4096 characters",
                        );
                    }
                }
                Some(pb::condition::Condition::AllOf(v)) => {
                    v.check(c, &at.field("all_of"));
                }
                Some(pb::condition::Condition::AnyOf(v)) => {
                    v.check(c, &at.field("any_of"));
                }
                Some(pb::condition::Condition::Negate(v)) => {
                    v.check(c, &at.field("negate"));
                }
                Some(pb::condition::Condition::FieldMatch(v)) => {
                    v.check(c, &at.field("field_match"));
                }
                Some(pb::condition::Condition::Sample(v)) => {
                    v.check(c, &at.field("sample"));
                }
                None => {
                    c.fail(
                        &at.field("condition"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::MetadataMatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(
                    &at.field("key"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.key.as_str(), 128) {
                c.fail(
                    &at.field("key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.pattern.as_str(), 1024) {
                c.fail(
                    &at.field("pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if !pb::MatchOperator::is_valid(self.operator) {
                c.fail(
                    &at.field("operator"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.values.len() > 256 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.values.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("values"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("values", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.item("values", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::FieldMatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.field.is_empty() {
                c.fail(
                    &at.field("field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.field.as_str(), 256) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.pattern.as_str(), 1024) {
                c.fail(
                    &at.field("pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if !pb::MatchOperator::is_valid(self.operator) {
                c.fail(
                    &at.field("operator"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.values.len() > 256 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.values.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("values"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("values", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.item("values", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::AndCondition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if self.conditions.is_empty() {
                c.fail(
                    &at.field("conditions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.conditions.len() > 64 {
                c.fail(
                    &at.field("conditions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.conditions.iter().enumerate() {
                v.check(c, &at.item("conditions", i));
            }
        }
    }
    impl Validate for pb::OrCondition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if self.conditions.is_empty() {
                c.fail(
                    &at.field("conditions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.conditions.len() > 64 {
                c.fail(
                    &at.field("conditions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.conditions.iter().enumerate() {
                v.check(c, &at.item("conditions", i));
            }
        }
    }
    impl Validate for pb::NotCondition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            } else {
                c.fail(&at.field("condition"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::SampleCondition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.percent.is_nan() || self.percent > 100.0 || self.percent < 0.0 {
                c.fail(
                    &at.field("percent"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if cel::longer(self.key_field.as_str(), 256) {
                c.fail(
                    &at.field("key_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::SecretRef {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 253) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if cel::longer(self.key.as_str(), 253) {
                c.fail(
                    &at.field("key"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
        }
    }
    impl Validate for pb::Credentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.username.as_str(), 256) {
                c.fail(
                    &at.field("username"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.password {
                v.check(c, &at.field("password"));
            } else {
                c.fail(&at.field("password"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::SaslAuth {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.mechanism == 0 {
                c.fail(&at.field("mechanism"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::SaslMechanism::is_valid(self.mechanism) {
                c.fail(
                    &at.field("mechanism"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            } else {
                c.fail(&at.field("credentials"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::AwsAccess {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.region.as_str(), 64) {
                c.fail(
                    &at.field("region"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.endpoint_url.as_str(), 2048) {
                c.fail(
                    &at.field("endpoint_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            }
            if cel::longer(self.role_arn.as_str(), 2048) {
                c.fail(
                    &at.field("role_arn"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
        }
    }
    impl Validate for pb::TlsConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.client_cert.is_some() != self.client_key.is_some() {
                c.fail(
                    at,
                    &TLS_CONFIG_CLIENT_PAIR,
                    "set client_cert and client_key together",
                );
            }
            if let Some(v) = &self.ca_cert {
                v.check(c, &at.field("ca_cert"));
            }
            if let Some(v) = &self.client_cert {
                v.check(c, &at.field("client_cert"));
            }
            if let Some(v) = &self.client_key {
                v.check(c, &at.field("client_key"));
            }
            if cel::longer(self.server_name.as_str(), 253) {
                c.fail(
                    &at.field("server_name"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
        }
    }
    impl Validate for pb::DatabaseConnection {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.hosts.is_empty() {
                c.fail(
                    &at.field("hosts"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.hosts.len() > 16 {
                c.fail(
                    &at.field("hosts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.hosts.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("hosts"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.hosts.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("hosts", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 320) {
                    c.fail(
                        &at.item("hosts", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 320 characters",
                    );
                }
            }
            if self.port > 65_535 {
                c.fail(
                    &at.field("port"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if cel::longer(self.database.as_str(), 128) {
                c.fail(
                    &at.field("database"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
            if self.parameters.len() > 32 {
                c.fail(
                    &at.field("parameters"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 32 entries",
                );
            }
            for (k, v) in &self.parameters {
                if k.is_empty() {
                    c.fail(
                        &at.key("parameters", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("parameters", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("parameters", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::DeadLetter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.record {
                v.check(c, &at.field("record"));
            }
        }
    }
    impl Validate for pb::DeadLetterFilter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.error_codes.len() > 32 {
                c.fail(
                    &at.field("error_codes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            if !cel::unique(self.error_codes.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("error_codes"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.error_codes.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("error_codes", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::conveyor::common::v1::FailureCode::is_valid(*v) {
                    c.fail(
                        &at.item("error_codes", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.record_type.as_str(), 128) {
                c.fail(
                    &at.field("record_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.message_contains.as_str(), 256) {
                c.fail(
                    &at.field("message_contains"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.statuses.len() > 8 {
                c.fail(
                    &at.field("statuses"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.statuses.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("statuses"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.statuses.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::DeadLetterStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListDeadLettersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.filter {
                v.check(c, &at.field("filter"));
            } else {
                c.fail(&at.field("filter"), &REQUIRED, "value is required");
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListDeadLettersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.dead_letters.iter().enumerate() {
                v.check(c, &at.item("dead_letters", i));
            }
        }
    }
    impl Validate for pb::GetDeadLetterRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.dead_letter_id.is_empty() {
                c.fail(
                    &at.field("dead_letter_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dead_letter_id.as_str(), 128) {
                c.fail(
                    &at.field("dead_letter_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetDeadLetterResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dead_letter {
                v.check(c, &at.field("dead_letter"));
            }
            for (i, v) in self.attempts.iter().enumerate() {
                v.check(c, &at.item("attempts", i));
            }
        }
    }
    impl Validate for pb::DeadLetterAttempt {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.service_id.as_str(), 512) {
                c.fail(
                    &at.field("service_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if !crate::conveyor::common::v1::FailureCode::is_valid(self.error_code) {
                c.fail(
                    &at.field("error_code"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.error_message.as_str(), 4096) {
                c.fail(
                    &at.field("error_message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
        }
    }
    impl Validate for pb::ReplayDeadLettersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.dead_letter_ids.is_empty() == self.filter.is_some() {
                c.fail(
                    at,
                    &REPLAY_DEAD_LETTERS_REQUEST_WHICH,
                    "set dead_letter_ids or filter, not both",
                );
            }
            if self.filter.is_some()
                && self.filter.as_ref().map_or("", |m| m.pipeline_id.as_str())
                    != self.pipeline_id.as_str()
            {
                c.fail(
                    at,
                    &REPLAY_DEAD_LETTERS_REQUEST_SAME_PIPELINE,
                    "filter.pipeline_id must be equal to pipeline_id",
                );
            }
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.dead_letter_ids.len() > 1000 {
                c.fail(
                    &at.field("dead_letter_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.dead_letter_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("dead_letter_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.dead_letter_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("dead_letter_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("dead_letter_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.from_stage_id.as_str(), 128) {
                c.fail(
                    &at.field("from_stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.filter {
                v.check(c, &at.field("filter"));
            }
            if self.max_count > 10_000 {
                c.fail(
                    &at.field("max_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if self.records_per_second.is_nan() || self.records_per_second > 1000000.0
                || self.records_per_second < 0.0
            {
                c.fail(
                    &at.field("records_per_second"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::ReplayDeadLettersResponse {}
    impl Validate for pb::DeadLetterFailure {}
    impl Validate for pb::DiscardDeadLettersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.dead_letter_ids.is_empty() == self.filter.is_some() {
                c.fail(
                    at,
                    &DISCARD_DEAD_LETTERS_REQUEST_WHICH,
                    "set dead_letter_ids or filter, not both",
                );
            }
            if self.filter.is_some()
                && self.filter.as_ref().map_or("", |m| m.pipeline_id.as_str())
                    != self.pipeline_id.as_str()
            {
                c.fail(
                    at,
                    &DISCARD_DEAD_LETTERS_REQUEST_SAME_PIPELINE,
                    "filter.pipeline_id must be equal to pipeline_id",
                );
            }
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.dead_letter_ids.len() > 1000 {
                c.fail(
                    &at.field("dead_letter_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.dead_letter_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("dead_letter_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.dead_letter_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("dead_letter_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("dead_letter_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.filter {
                v.check(c, &at.field("filter"));
            }
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::DiscardDeadLettersResponse {}
    impl Validate for pb::FieldMapping {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.target.is_empty() {
                c.fail(
                    &at.field("target"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.target.as_str(), 256) {
                c.fail(
                    &at.field("target"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !pb::DataType::is_valid(self.cast) {
                c.fail(
                    &at.field("cast"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.default {
                v.check(c, &at.field("default"));
            }
            match &self.value {
                Some(pb::field_mapping::Value::Source(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("source"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 256) {
                        c.fail(
                            &at.field("source"),
                            &STRING_MAX_LEN,
                            "must be at most 256 characters",
                        );
                    }
                }
                Some(pb::field_mapping::Value::Literal(v)) => {
                    v.check(c, &at.field("literal"));
                }
                Some(pb::field_mapping::Value::Expression(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("expression"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 4096) {
                        c.fail(
                            &at.field("expression"),
                            &STRING_MAX_LEN,
                            "must be at most 4096 characters",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("value"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::Literal {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.value {
                Some(pb::literal::Value::StringValue(v)) => {
                    if cel::longer(v.as_str(), 4096) {
                        c.fail(
                            &at.field("string_value"),
                            &STRING_MAX_LEN,
                            "must be at most 4096 characters",
                        );
                    }
                }
                Some(pb::literal::Value::DoubleValue(v)) => {
                    if (*v).is_nan() || (*v).is_infinite() {
                        c.fail(
                            &at.field("double_value"),
                            &DOUBLE_FINITE,
                            "must be finite",
                        );
                    }
                }
                Some(pb::literal::Value::NullValue(v)) => {
                    if !*v {
                        c.fail(&at.field("null_value"), &BOOL_CONST, "must equal true");
                    }
                }
                None => {
                    c.fail(
                        &at.field("value"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::PipelineTest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.inputs.is_empty() {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.inputs.len() > 64 {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.inputs.iter().enumerate() {
                v.check(c, &at.item("inputs", i));
            }
            if self.mocks.len() > 64 {
                c.fail(
                    &at.field("mocks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.mocks.iter().enumerate() {
                v.check(c, &at.item("mocks", i));
            }
            if self.expectations.is_empty() {
                c.fail(
                    &at.field("expectations"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.expectations.len() > 64 {
                c.fail(
                    &at.field("expectations"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.expectations.iter().enumerate() {
                v.check(c, &at.item("expectations", i));
            }
        }
    }
    impl Validate for pb::TestInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.records.is_empty() {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.records.len() > 100 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
        }
    }
    impl Validate for pb::StageMock {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.answers.is_empty() {
                c.fail(
                    &at.field("answers"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.answers.len() > 100 {
                c.fail(
                    &at.field("answers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.answers.iter().enumerate() {
                v.check(c, &at.item("answers", i));
            }
        }
    }
    impl Validate for pb::MockAnswer {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            }
            match &self.answer {
                Some(pb::mock_answer::Answer::Records(v)) => {
                    v.check(c, &at.field("records"));
                }
                Some(pb::mock_answer::Answer::Failure(v)) => {
                    v.check(c, &at.field("failure"));
                }
                Some(pb::mock_answer::Answer::Lookup(v)) => {
                    v.check(c, &at.field("lookup"));
                }
                Some(pb::mock_answer::Answer::Identity(v)) => {
                    if !*v {
                        c.fail(&at.field("identity"), &BOOL_CONST, "must equal true");
                    }
                }
                None => {
                    c.fail(
                        &at.field("answer"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::MockRecords {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.records.len() > 100 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
            if cel::longer(self.output.as_str(), 128) {
                c.fail(
                    &at.field("output"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::MockLookup {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lookup_data.len() > 64 {
                c.fail(
                    &at.field("lookup_data"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.lookup_data {
                if k.is_empty() {
                    c.fail(
                        &at.key("lookup_data", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("lookup_data", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if v.len() > 65_536 {
                    c.fail(
                        &at.value("lookup_data", k),
                        &MAP_VALUES_BYTES_MAX_LEN,
                        "must be at most 65536 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::TestExpectation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.output.as_str(), 128) {
                c.fail(
                    &at.field("output"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = self.count {
                if v > 10_000 {
                    c.fail(
                        &at.field("count"),
                        &UINT32_LTE,
                        "must be less than or equal to 10000",
                    );
                }
            }
            if self.some.len() > 100 {
                c.fail(
                    &at.field("some"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.some.iter().enumerate() {
                v.check(c, &at.item("some", i));
            }
            if let Some(v) = &self.every {
                v.check(c, &at.field("every"));
            }
        }
    }
    impl Validate for pb::PipelineTestResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.outputs.iter().enumerate() {
                v.check(c, &at.item("outputs", i));
            }
        }
    }
    impl Validate for pb::TestOutput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
            for (i, v) in self.failures.iter().enumerate() {
                v.check(c, &at.item("failures", i));
            }
        }
    }
    impl Validate for pb::ServiceSelector {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.service_name.is_empty() && self.group_id.is_empty()
                && self.labels.is_empty()
            {
                c.fail(
                    at,
                    &SERVICE_SELECTOR_SELECTS,
                    "set service_name, group_id or labels",
                );
            }
            if cel::longer(self.service_name.as_str(), 128) {
                c.fail(
                    &at.field("service_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.labels.len() > 16 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
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
            if !pb::LoadBalanceStrategy::is_valid(self.load_balance) {
                c.fail(
                    &at.field("load_balance"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.capabilities.len() > 16 {
                c.fail(
                    &at.field("capabilities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.capabilities.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("capabilities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.capabilities.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("capabilities", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("capabilities", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if cel::longer(self.version_prefix.as_str(), 64) {
                c.fail(
                    &at.field("version_prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::RetryPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = self.max_retries {
                if v > 1_000_000 {
                    c.fail(
                        &at.field("max_retries"),
                        &UINT32_LTE,
                        "must be less than or equal to 1000000",
                    );
                }
            }
            if let Some(v) = &self.initial_backoff {
                if !(1_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("initial_backoff"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.max_backoff {
                if !(1_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_backoff"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 86400s",
                    );
                }
            }
            if self.multiplier != 0.0 {
                if self.multiplier.is_nan() || self.multiplier > 100.0
                    || self.multiplier < 1.0
                {
                    c.fail(
                        &at.field("multiplier"),
                        &DOUBLE_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 100",
                    );
                }
            }
            if let Some(v) = self.budget_percent {
                if v > 100 {
                    c.fail(
                        &at.field("budget_percent"),
                        &UINT32_LTE,
                        "must be less than or equal to 100",
                    );
                }
            }
            if let Some(v) = &self.max_age {
                if !(1_000_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_age"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 31536000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::DeadLetterPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::FailureAction::is_valid(self.action) {
                c.fail(
                    &at.field("action"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::OutageAction::is_valid(self.on_outage) {
                c.fail(
                    &at.field("on_outage"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.mass_failure_guard {
                v.check(c, &at.field("mass_failure_guard"));
            }
            if self.redact_metadata.len() > 64 {
                c.fail(
                    &at.field("redact_metadata"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.redact_metadata.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("redact_metadata"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.redact_metadata.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("redact_metadata", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("redact_metadata", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            match &self.destination {
                Some(pb::dead_letter_policy::Destination::Store(v)) => {
                    v.check(c, &at.field("store"));
                }
                Some(pb::dead_letter_policy::Destination::Sink(v)) => {
                    v.check(c, &at.field("sink"));
                }
                None => {}
            }
        }
    }
    impl Validate for pb::DeadLetterStore {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.retention {
                if !(60_000_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("retention"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 315360000s",
                    );
                }
            }
            if self.max_bytes > 1_099_511_627_776 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 1099511627776",
                );
            }
        }
    }
    impl Validate for pb::DeadLetterSink {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.selector {
                v.check(c, &at.field("selector"));
            } else {
                c.fail(&at.field("selector"), &REQUIRED, "value is required");
            }
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::MassFailureGuard {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = self.max_failed_percent {
                if v > 100 {
                    c.fail(
                        &at.field("max_failed_percent"),
                        &UINT32_LTE,
                        "must be less than or equal to 100",
                    );
                }
            }
            if let Some(v) = &self.window {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("window"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::WatermarkPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.event_time_field.as_str(), 256) {
                c.fail(
                    &at.field("event_time_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.allowed_lateness {
                if !(0..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("allowed_lateness"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 2592000s",
                    );
                }
            }
            if let Some(v) = &self.idle_timeout {
                if !(10_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("idle_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.initial_delay {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("initial_delay"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.max_drift {
                if !(1_000_000_000..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_drift"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 2592000s",
                    );
                }
            }
            if let Some(v) = &self.max_disorder {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("max_disorder"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if !pb::LateAction::is_valid(self.on_late) {
                c.fail(
                    &at.field("on_late"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::CheckpointPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::CheckpointMode::is_valid(self.mode) {
                c.fail(
                    &at.field("mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.interval {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.timeout {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if self.retained_count > 1000 {
                c.fail(
                    &at.field("retained_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if let Some(v) = &self.min_pause {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("min_pause"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.frontier_interval {
                if !(100_000_000..=60_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("frontier_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 60s",
                    );
                }
            }
        }
    }
    impl Validate for pb::PipelineLimits {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.resume_percent != 0 && self.pressure_percent != 0
                && self.resume_percent >= self.pressure_percent
            {
                c.fail(
                    at,
                    &PIPELINE_LIMITS_THRESHOLDS,
                    "resume_percent must be less than pressure_percent",
                );
            }
            if self.max_buffered_bytes > 1_099_511_627_776 {
                c.fail(
                    &at.field("max_buffered_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 1099511627776",
                );
            }
            if self.pressure_percent > 100 {
                c.fail(
                    &at.field("pressure_percent"),
                    &UINT32_LTE,
                    "must be less than or equal to 100",
                );
            }
            if self.resume_percent > 100 {
                c.fail(
                    &at.field("resume_percent"),
                    &UINT32_LTE,
                    "must be less than or equal to 100",
                );
            }
            if let Some(v) = &self.intake {
                v.check(c, &at.field("intake"));
            }
        }
    }
    impl Validate for pb::RolloutPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.canary_percent > 100 {
                c.fail(
                    &at.field("canary_percent"),
                    &UINT32_LTE,
                    "must be less than or equal to 100",
                );
            }
            if let Some(v) = &self.canary_duration {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("canary_duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = self.max_failed_percent {
                if v.is_nan() || v > 100.0 || v < 0.0 {
                    c.fail(
                        &at.field("max_failed_percent"),
                        &DOUBLE_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 100",
                    );
                }
            }
            if let Some(v) = &self.prepare_timeout {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("prepare_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::BatchPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.max_records > 10_000 {
                c.fail(
                    &at.field("max_records"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if self.max_bytes > 4_194_304 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 4194304",
                );
            }
            if let Some(v) = &self.linger {
                if !(0..=60_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("linger"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 60s",
                    );
                }
            }
            if self.max_in_flight > 1024 {
                c.fail(
                    &at.field("max_in_flight"),
                    &UINT32_LTE,
                    "must be less than or equal to 1024",
                );
            }
        }
    }
    impl Validate for pb::CircuitBreaker {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.consecutive_failures > 1000 {
                c.fail(
                    &at.field("consecutive_failures"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if self.failure_percent > 100 {
                c.fail(
                    &at.field("failure_percent"),
                    &UINT32_LTE,
                    "must be less than or equal to 100",
                );
            }
            if let Some(v) = &self.window {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("window"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.open_duration {
                if !(100_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("open_duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 3600s",
                    );
                }
            }
            if self.max_ejected_percent > 100 {
                c.fail(
                    &at.field("max_ejected_percent"),
                    &UINT32_LTE,
                    "must be less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::RateLimit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.records_per_second.is_nan() || self.records_per_second > 1000000000.0
                || self.records_per_second < 0.0
            {
                c.fail(
                    &at.field("records_per_second"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000000",
                );
            }
            if self.bytes_per_second.is_nan() || self.bytes_per_second > 1000000000000.0
                || self.bytes_per_second < 0.0
            {
                c.fail(
                    &at.field("bytes_per_second"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000000000",
                );
            }
        }
    }
    impl Validate for pb::ScalePolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.max_tasks != 0 && self.max_tasks < self.min_tasks {
                c.fail(
                    at,
                    &SCALE_POLICY_RANGE,
                    "max_tasks must not be less than min_tasks",
                );
            }
            if self.min_tasks > 4096 {
                c.fail(
                    &at.field("min_tasks"),
                    &UINT32_LTE,
                    "must be less than or equal to 4096",
                );
            }
            if self.max_tasks > 4096 {
                c.fail(
                    &at.field("max_tasks"),
                    &UINT32_LTE,
                    "must be less than or equal to 4096",
                );
            }
            if let Some(v) = &self.target_lag {
                if !(100_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("target_lag"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 86400s",
                    );
                }
            }
            if self.target_busy_percent > 100 {
                c.fail(
                    &at.field("target_busy_percent"),
                    &UINT32_LTE,
                    "must be less than or equal to 100",
                );
            }
            if let Some(v) = &self.cooldown {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("cooldown"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
        }
    }
    impl Validate for pb::PlacementPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sidecar_labels.len() > 16 {
                c.fail(
                    &at.field("sidecar_labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.sidecar_labels {
                if k.is_empty() {
                    c.fail(
                        &at.key("sidecar_labels", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("sidecar_labels", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("sidecar_labels", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.zones.len() > 16 {
                c.fail(
                    &at.field("zones"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.zones.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("zones"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.zones.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("zones", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("zones", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::KafkaSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.topics.is_empty() == !self.topic_pattern.is_empty() {
                c.fail(
                    at,
                    &KAFKA_SOURCE_TOPICS,
                    "set topics or topic_pattern, not both",
                );
            }
            if self.brokers.is_empty() {
                c.fail(
                    &at.field("brokers"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.brokers.len() > 64 {
                c.fail(
                    &at.field("brokers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.brokers.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("brokers"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.brokers.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("brokers", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 320) {
                    c.fail(
                        &at.item("brokers", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 320 characters",
                    );
                }
            }
            if self.topics.len() > 256 {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.topics.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.topics.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 249) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 249 characters",
                    );
                }
            }
            if cel::longer(self.topic_pattern.as_str(), 256) {
                c.fail(
                    &at.field("topic_pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.sasl {
                v.check(c, &at.field("sasl"));
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
            if self.client_properties.len() > 64 {
                c.fail(
                    &at.field("client_properties"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.client_properties {
                if k.is_empty() {
                    c.fail(
                        &at.key("client_properties", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("client_properties", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("client_properties", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::RustMqSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.brokers.is_empty() {
                c.fail(
                    &at.field("brokers"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.brokers.len() > 64 {
                c.fail(
                    &at.field("brokers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.brokers.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("brokers"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.brokers.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("brokers", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 320) {
                    c.fail(
                        &at.item("brokers", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 320 characters",
                    );
                }
            }
            if self.topics.is_empty() {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.topics.len() > 256 {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.topics.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.topics.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 249) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 249 characters",
                    );
                }
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            }
        }
    }
    impl Validate for pb::KinesisSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.stream.is_empty() {
                c.fail(
                    &at.field("stream"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stream.as_str(), 2048) {
                c.fail(
                    &at.field("stream"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if let Some(v) = &self.aws {
                v.check(c, &at.field("aws"));
            }
            if cel::longer(self.consumer_arn.as_str(), 2048) {
                c.fail(
                    &at.field("consumer_arn"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if let Some(v) = &self.poll_interval {
                if !(200_000_000..=60_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("poll_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.2s and less than or equal to 60s",
                    );
                }
            }
        }
    }
    impl Validate for pb::PulsarSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.service_url.is_empty() {
                c.fail(
                    &at.field("service_url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.service_url.as_str(), 2048) {
                c.fail(
                    &at.field("service_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if self.topics.is_empty() {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.topics.len() > 256 {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.topics.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.topics.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 512) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 512 characters",
                    );
                }
            }
            if cel::longer(self.subscription.as_str(), 128) {
                c.fail(
                    &at.field("subscription"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !pb::PulsarSubscriptionType::is_valid(self.subscription_type) {
                c.fail(
                    &at.field("subscription_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.token {
                v.check(c, &at.field("token"));
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
        }
    }
    impl Validate for pb::RabbitMqSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.address.is_empty() {
                c.fail(
                    &at.field("address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.address.as_str(), 320) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if cel::longer(self.virtual_host.as_str(), 256) {
                c.fail(
                    &at.field("virtual_host"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.queue.is_empty() {
                c.fail(
                    &at.field("queue"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.queue.as_str(), 256) {
                c.fail(
                    &at.field("queue"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            }
            if self.prefetch > 65_535 {
                c.fail(
                    &at.field("prefetch"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
        }
    }
    impl Validate for pb::SqsSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.queue_url.is_empty() {
                c.fail(
                    &at.field("queue_url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.queue_url.as_str(), 2048) {
                c.fail(
                    &at.field("queue_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if let Some(v) = &self.aws {
                v.check(c, &at.field("aws"));
            }
            if let Some(v) = &self.wait_time {
                if !(0..=20_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("wait_time"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 20s",
                    );
                }
            }
            if let Some(v) = &self.visibility_timeout {
                if !(1_000_000_000..=43_200_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("visibility_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 43200s",
                    );
                }
            }
        }
    }
    impl Validate for pb::RedisSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.address.is_empty() {
                c.fail(
                    &at.field("address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.address.as_str(), 320) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if !pb::RedisMode::is_valid(self.mode) {
                c.fail(
                    &at.field("mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 256 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.keys.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 512) {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 512 characters",
                    );
                }
            }
            if self.database > 65_535 {
                c.fail(
                    &at.field("database"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
        }
    }
    impl Validate for pb::NatsSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.stream.is_empty() && self.subjects.is_empty() {
                c.fail(at, &NATS_SOURCE_SUBJECTS, "set stream or subjects");
            }
            if self.servers.is_empty() {
                c.fail(
                    &at.field("servers"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.servers.len() > 64 {
                c.fail(
                    &at.field("servers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.servers.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("servers"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.servers.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("servers", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 2048) {
                    c.fail(
                        &at.item("servers", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
            }
            if cel::longer(self.stream.as_str(), 256) {
                c.fail(
                    &at.field("stream"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.subjects.len() > 256 {
                c.fail(
                    &at.field("subjects"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.subjects.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("subjects"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.subjects.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("subjects", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("subjects", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if cel::longer(self.durable_name.as_str(), 128) {
                c.fail(
                    &at.field("durable_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
        }
    }
    impl Validate for pb::FileSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.paths.is_empty() {
                c.fail(
                    &at.field("paths"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.paths.len() > 256 {
                c.fail(
                    &at.field("paths"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.paths.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("paths"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.paths.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("paths", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.item("paths", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
            }
            if let Some(v) = &self.framing {
                v.check(c, &at.field("framing"));
            }
            if let Some(v) = &self.poll_interval {
                if !(100_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("poll_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 3600s",
                    );
                }
            }
            if self.exclude.len() > 256 {
                c.fail(
                    &at.field("exclude"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.exclude.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("exclude"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.exclude.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("exclude", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.item("exclude", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::S3Source {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.bucket.is_empty() {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.bucket.as_str(), 63) {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if cel::longer(self.prefix.as_str(), 1024) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if let Some(v) = &self.aws {
                v.check(c, &at.field("aws"));
            }
            if let Some(v) = &self.framing {
                v.check(c, &at.field("framing"));
            }
            if let Some(v) = &self.poll_interval {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("poll_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if cel::longer(self.notification_queue_url.as_str(), 2048) {
                c.fail(
                    &at.field("notification_queue_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if cel::longer(self.key_pattern.as_str(), 1024) {
                c.fail(
                    &at.field("key_pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::GcsSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.bucket.is_empty() {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.bucket.as_str(), 222) {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MAX_LEN,
                    "must be at most 222 characters",
                );
            }
            if cel::longer(self.prefix.as_str(), 1024) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if let Some(v) = &self.service_account_key {
                v.check(c, &at.field("service_account_key"));
            }
            if let Some(v) = &self.framing {
                v.check(c, &at.field("framing"));
            }
            if let Some(v) = &self.poll_interval {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("poll_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if cel::longer(self.name_pattern.as_str(), 1024) {
                c.fail(
                    &at.field("name_pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::HttpSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.framing {
                v.check(c, &at.field("framing"));
            }
            match &self.mode {
                Some(pb::http_source::Mode::Poll(v)) => {
                    v.check(c, &at.field("poll"));
                }
                Some(pb::http_source::Mode::Listen(v)) => {
                    v.check(c, &at.field("listen"));
                }
                None => {
                    c.fail(
                        &at.field("mode"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::HttpPoll {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cursor_field.is_empty() != self.cursor_parameter.is_empty() {
                c.fail(
                    at,
                    &HTTP_POLL_CURSOR,
                    "set cursor_field and cursor_parameter together",
                );
            }
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.url.as_str(), 2048) {
                c.fail(
                    &at.field("url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.method.is_empty() {
                if cel::longer(self.method.as_str(), 4) {
                    c.fail(
                        &at.field("method"),
                        &STRING_MAX_LEN,
                        "must be at most 4 characters",
                    );
                }
                if !matches!(self.method.as_str(), "GET" | "POST" | "PUT") {
                    c.fail(
                        &at.field("method"),
                        &STRING_IN,
                        "must be in list [GET, POST, PUT]",
                    );
                }
            }
            if self.headers.len() > 64 {
                c.fail(
                    &at.field("headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.headers {
                if k.is_empty() {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.value("headers", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
            }
            if self.secret_headers.len() > 16 {
                c.fail(
                    &at.field("secret_headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.secret_headers {
                if k.is_empty() {
                    c.fail(
                        &at.key("secret_headers", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("secret_headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                v.check(c, &at.value("secret_headers", k));
            }
            if self.body.len() > 65_536 {
                c.fail(&at.field("body"), &BYTES_MAX_LEN, "must be at most 65536 bytes");
            }
            if let Some(v) = &self.interval {
                if !(100_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 86400s",
                    );
                }
            }
            if cel::longer(self.cursor_field.as_str(), 256) {
                c.fail(
                    &at.field("cursor_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.cursor_parameter.as_str(), 128) {
                c.fail(
                    &at.field("cursor_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
        }
    }
    impl Validate for pb::HttpListen {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.signing_secret.is_some() != !self.signature_header.is_empty() {
                c.fail(
                    at,
                    &HTTP_LISTEN_SIGNATURE,
                    "set signing_secret and signature_header together",
                );
            }
            if self.path.is_empty() {
                c.fail(
                    &at.field("path"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.path.as_str(), 256) {
                c.fail(
                    &at.field("path"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !self.path.starts_with("/") {
                c.fail(&at.field("path"), &STRING_PREFIX, "does not have prefix `/`");
            }
            if self.port > 65_535 {
                c.fail(
                    &at.field("port"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if let Some(v) = &self.bearer_token {
                v.check(c, &at.field("bearer_token"));
            }
            if let Some(v) = &self.signing_secret {
                v.check(c, &at.field("signing_secret"));
            }
            if cel::longer(self.signature_header.as_str(), 128) {
                c.fail(
                    &at.field("signature_header"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.metadata_headers.len() > 64 {
                c.fail(
                    &at.field("metadata_headers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.metadata_headers.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("metadata_headers"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.metadata_headers.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("metadata_headers", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("metadata_headers", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::WebSocketSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.url.as_str(), 2048) {
                c.fail(
                    &at.field("url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if self.headers.len() > 64 {
                c.fail(
                    &at.field("headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.headers {
                if k.is_empty() {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.value("headers", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
            }
            if self.secret_headers.len() > 16 {
                c.fail(
                    &at.field("secret_headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.secret_headers {
                if k.is_empty() {
                    c.fail(
                        &at.key("secret_headers", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("secret_headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                v.check(c, &at.value("secret_headers", k));
            }
            if self.initial_messages.len() > 16 {
                c.fail(
                    &at.field("initial_messages"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.initial_messages.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("initial_messages", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 65_536) {
                    c.fail(
                        &at.item("initial_messages", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 65536 characters",
                    );
                }
            }
            if let Some(v) = &self.ping_interval {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ping_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
        }
    }
    impl Validate for pb::PostgresSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connection {
                v.check(c, &at.field("connection"));
            } else {
                c.fail(&at.field("connection"), &REQUIRED, "value is required");
            }
            if self.publication.is_empty() {
                c.fail(
                    &at.field("publication"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.publication.as_str(), 63) {
                c.fail(
                    &at.field("publication"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if self.slot.is_empty() {
                c.fail(
                    &at.field("slot"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.slot.as_str(), 63) {
                c.fail(
                    &at.field("slot"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if self.tables.len() > 1000 {
                c.fail(
                    &at.field("tables"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.tables.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("tables"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.tables.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("tables", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("tables", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::MySqlSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connection {
                v.check(c, &at.field("connection"));
            } else {
                c.fail(&at.field("connection"), &REQUIRED, "value is required");
            }
            if self.server_id <= 0 {
                c.fail(&at.field("server_id"), &UINT32_GT, "must be greater than 0");
            }
            if self.tables.len() > 1000 {
                c.fail(
                    &at.field("tables"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.tables.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("tables"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.tables.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("tables", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 192) {
                    c.fail(
                        &at.item("tables", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 192 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::MongoDbSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connection {
                v.check(c, &at.field("connection"));
            } else {
                c.fail(&at.field("connection"), &REQUIRED, "value is required");
            }
            if self.collections.len() > 1000 {
                c.fail(
                    &at.field("collections"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.collections.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("collections"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.collections.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("collections", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 255) {
                    c.fail(
                        &at.item("collections", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 255 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::GrpcSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            } else {
                c.fail(&at.field("endpoint"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
        }
    }
    impl Validate for pb::Framing {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::FramingFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.delimiter.len() > 16 {
                c.fail(
                    &at.field("delimiter"),
                    &BYTES_MAX_LEN,
                    "must be at most 16 bytes",
                );
            }
            if cel::longer(self.csv_separator.as_str(), 4) {
                c.fail(
                    &at.field("csv_separator"),
                    &STRING_MAX_LEN,
                    "must be at most 4 characters",
                );
            }
            if self.csv_columns.len() > 1024 {
                c.fail(
                    &at.field("csv_columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1024 item(s)",
                );
            }
            for (i, v) in self.csv_columns.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("csv_columns", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("csv_columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if !pb::FileCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.max_record_bytes > 4_194_304 {
                c.fail(
                    &at.field("max_record_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 4194304",
                );
            }
        }
    }
    impl Validate for pb::FilterTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            } else {
                c.fail(&at.field("condition"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::MapTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.mappings.is_empty() {
                c.fail(
                    &at.field("mappings"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.mappings.len() > 256 {
                c.fail(
                    &at.field("mappings"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.mappings.iter().enumerate() {
                v.check(c, &at.item("mappings", i));
            }
            if cel::longer(self.record_type.as_str(), 128) {
                c.fail(
                    &at.field("record_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.key_field.as_str(), 256) {
                c.fail(
                    &at.field("key_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::ProjectTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.fields.is_empty() {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.fields.len() > 256 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.fields.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("fields", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::RenameTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.fields.is_empty() {
                c.fail(
                    &at.field("fields"),
                    &MAP_MIN_PAIRS,
                    "map must be at least 1 entries",
                );
            }
            if self.fields.len() > 256 {
                c.fail(
                    &at.field("fields"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 256 entries",
                );
            }
            for (k, v) in &self.fields {
                if k.is_empty() {
                    c.fail(
                        &at.key("fields", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 256) {
                    c.fail(
                        &at.key("fields", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.value("fields", k),
                        &MAP_VALUES_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("fields", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::CastTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.fields.is_empty() {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.fields.len() > 256 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                v.check(c, &at.item("fields", i));
            }
        }
    }
    impl Validate for pb::FieldCast {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.field.is_empty() {
                c.fail(
                    &at.field("field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.field.as_str(), 256) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::DataType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::CastFailureAction::is_valid(self.on_failure) {
                c.fail(
                    &at.field("on_failure"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.format.as_str(), 128) {
                c.fail(
                    &at.field("format"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::MaskTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.fields.is_empty() {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.fields.len() > 256 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                v.check(c, &at.item("fields", i));
            }
        }
    }
    impl Validate for pb::FieldMasking {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if matches!(self.method, 2 | 5) && self.key_secret.is_empty() {
                c.fail(at, &FIELD_MASKING_KEYED, "set key_secret to hash or tokenize");
            }
            if self.field.is_empty() {
                c.fail(
                    &at.field("field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.field.as_str(), 256) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.method == 0 {
                c.fail(&at.field("method"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::MaskMethod::is_valid(self.method) {
                c.fail(
                    &at.field("method"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.keep_last > 64 {
                c.fail(
                    &at.field("keep_last"),
                    &UINT32_LTE,
                    "must be less than or equal to 64",
                );
            }
            if cel::longer(self.key_secret.as_str(), 253) {
                c.fail(
                    &at.field("key_secret"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if cel::longer(self.replacement.as_str(), 64) {
                c.fail(
                    &at.field("replacement"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::ValidateTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if matches!(self.on_invalid, 3 | 4) && self.target.is_empty() {
                c.fail(
                    at,
                    &VALIDATE_TRANSFORM_TARGET,
                    "set target for routing and tagging",
                );
            }
            if !pb::InvalidAction::is_valid(self.on_invalid) {
                c.fail(
                    &at.field("on_invalid"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.target.as_str(), 128) {
                c.fail(
                    &at.field("target"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            match &self.rule {
                Some(pb::validate_transform::Rule::Registry(v)) => {
                    v.check(c, &at.field("registry"));
                }
                Some(pb::validate_transform::Rule::Condition(v)) => {
                    v.check(c, &at.field("condition"));
                }
                None => {
                    c.fail(
                        &at.field("rule"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::SchemaReference {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.registry_url.is_empty() {
                c.fail(
                    &at.field("registry_url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.registry_url.as_str(), 2048) {
                c.fail(
                    &at.field("registry_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if self.subject.is_empty() {
                c.fail(
                    &at.field("subject"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.subject.as_str(), 256) {
                c.fail(
                    &at.field("subject"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.credentials_secret.as_str(), 253) {
                c.fail(
                    &at.field("credentials_secret"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
        }
    }
    impl Validate for pb::FlatMapTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.field.is_empty() {
                c.fail(
                    &at.field("field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.field.as_str(), 256) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.target.as_str(), 256) {
                c.fail(
                    &at.field("target"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.max_elements > 100_000 {
                c.fail(
                    &at.field("max_elements"),
                    &UINT32_LTE,
                    "must be less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for pb::SplitTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.routes.is_empty() {
                c.fail(
                    &at.field("routes"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.routes.len() > 64 {
                c.fail(
                    &at.field("routes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.routes.iter().enumerate() {
                v.check(c, &at.item("routes", i));
            }
            if cel::longer(self.default_output.as_str(), 63) {
                c.fail(
                    &at.field("default_output"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
        }
    }
    impl Validate for pb::SplitRoute {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.output.is_empty() {
                c.fail(
                    &at.field("output"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.output.as_str(), 63) {
                c.fail(
                    &at.field("output"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            } else {
                c.fail(&at.field("condition"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::DedupeTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key_fields.len() > 16 {
                c.fail(
                    &at.field("key_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.key_fields.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("key_fields"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.key_fields.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("key_fields", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("key_fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if let Some(v) = &self.window {
                if !(1_000_000_000..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("window"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 2592000s",
                    );
                }
            } else {
                c.fail(&at.field("window"), &REQUIRED, "value is required");
            }
            if !pb::KeepPolicy::is_valid(self.keep) {
                c.fail(
                    &at.field("keep"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.max_keys > 100_000_000 {
                c.fail(
                    &at.field("max_keys"),
                    &UINT32_LTE,
                    "must be less than or equal to 100000000",
                );
            }
        }
    }
    impl Validate for pb::RateLimitTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.key_field.as_str(), 256) {
                c.fail(
                    &at.field("key_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !(1..=1_000_000_000).contains(&self.max_records) {
                c.fail(
                    &at.field("max_records"),
                    &UINT64_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 1000000000",
                );
            }
            if let Some(v) = &self.window {
                if !(10_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("window"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 86400s",
                    );
                }
            } else {
                c.fail(&at.field("window"), &REQUIRED, "value is required");
            }
            if !pb::RateLimitAction::is_valid(self.action) {
                c.fail(
                    &at.field("action"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.tag_key.as_str(), 128) {
                c.fail(
                    &at.field("tag_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::AggregateTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.emit == 3 && !self.emit_interval.is_some() {
                c.fail(
                    at,
                    &AGGREGATE_TRANSFORM_INTERVAL,
                    "set emit_interval for periodic results",
                );
            }
            if self.group_by.len() > 16 {
                c.fail(
                    &at.field("group_by"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.group_by.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("group_by"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.group_by.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("group_by", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("group_by", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if let Some(v) = &self.window {
                v.check(c, &at.field("window"));
            } else {
                c.fail(&at.field("window"), &REQUIRED, "value is required");
            }
            if self.aggregations.is_empty() {
                c.fail(
                    &at.field("aggregations"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.aggregations.len() > 64 {
                c.fail(
                    &at.field("aggregations"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.aggregations.iter().enumerate() {
                v.check(c, &at.item("aggregations", i));
            }
            if !pb::EmitPolicy::is_valid(self.emit) {
                c.fail(
                    &at.field("emit"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.emit_interval {
                if !(10_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("emit_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 86400s",
                    );
                }
            }
            if cel::longer(self.record_type.as_str(), 128) {
                c.fail(
                    &at.field("record_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::Aggregation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.function != 1 && self.field.is_empty() {
                c.fail(at, &AGGREGATION_FIELD, "set field for every function but count");
            }
            if self.function == 0 {
                c.fail(&at.field("function"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AggregateFunction::is_valid(self.function) {
                c.fail(
                    &at.field("function"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.field.as_str(), 256) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.output_field.is_empty() {
                c.fail(
                    &at.field("output_field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.output_field.as_str(), 256) {
                c.fail(
                    &at.field("output_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.max_values > 100_000 {
                c.fail(
                    &at.field("max_values"),
                    &UINT32_LTE,
                    "must be less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for pb::JoinTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::JoinKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.right_stage.is_empty() {
                c.fail(
                    &at.field("right_stage"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.right_stage.as_str(), 128) {
                c.fail(
                    &at.field("right_stage"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.on.is_empty() {
                c.fail(
                    &at.field("on"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.on.len() > 16 {
                c.fail(
                    &at.field("on"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.on.iter().enumerate() {
                v.check(c, &at.item("on", i));
            }
            if let Some(v) = &self.within {
                if !(10_000_000..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("within"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 2592000s",
                    );
                }
            } else {
                c.fail(&at.field("within"), &REQUIRED, "value is required");
            }
            if self.output_fields.len() > 256 {
                c.fail(
                    &at.field("output_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.output_fields.iter().enumerate() {
                v.check(c, &at.item("output_fields", i));
            }
            if cel::longer(self.record_type.as_str(), 128) {
                c.fail(
                    &at.field("record_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::JoinKey {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.left_field.is_empty() {
                c.fail(
                    &at.field("left_field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.left_field.as_str(), 256) {
                c.fail(
                    &at.field("left_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.right_field.is_empty() {
                c.fail(
                    &at.field("right_field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.right_field.as_str(), 256) {
                c.fail(
                    &at.field("right_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::JoinOutputField {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source.is_empty() {
                c.fail(
                    &at.field("source"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source.as_str(), 256) {
                c.fail(
                    &at.field("source"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.target.as_str(), 256) {
                c.fail(
                    &at.field("target"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::SessionizeTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key_field.is_empty() {
                c.fail(
                    &at.field("key_field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.key_field.as_str(), 256) {
                c.fail(
                    &at.field("key_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.session {
                v.check(c, &at.field("session"));
            } else {
                c.fail(&at.field("session"), &REQUIRED, "value is required");
            }
            if !pb::SessionEmit::is_valid(self.emit) {
                c.fail(
                    &at.field("emit"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.session_field.as_str(), 256) {
                c.fail(
                    &at.field("session_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::SampleTransform {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.sample {
                v.check(c, &at.field("sample"));
            } else {
                c.fail(&at.field("sample"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::Window {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.allowed_lateness {
                if !(0..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("allowed_lateness"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 2592000s",
                    );
                }
            }
            match &self.kind {
                Some(pb::window::Kind::Tumbling(v)) => {
                    v.check(c, &at.field("tumbling"));
                }
                Some(pb::window::Kind::Sliding(v)) => {
                    v.check(c, &at.field("sliding"));
                }
                Some(pb::window::Kind::Session(v)) => {
                    v.check(c, &at.field("session"));
                }
                None => {
                    c.fail(
                        &at.field("kind"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::TumblingWindow {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.size {
                if !(10_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("size"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 31536000s",
                    );
                }
            } else {
                c.fail(&at.field("size"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.offset {
                if !(0..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("offset"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 31536000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::SlidingWindow {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.slide.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos))
                > self.size.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos))
            {
                c.fail(at, &SLIDING_WINDOW_SLIDE, "slide must not be greater than size");
            }
            if let Some(v) = &self.size {
                if !(10_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("size"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 31536000s",
                    );
                }
            } else {
                c.fail(&at.field("size"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.slide {
                if !(10_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("slide"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 31536000s",
                    );
                }
            } else {
                c.fail(&at.field("slide"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::SessionWindow {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.gap {
                if !(10_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("gap"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 31536000s",
                    );
                }
            } else {
                c.fail(&at.field("gap"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.max_duration {
                if !(1_000_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 31536000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::SourceStage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.start {
                v.check(c, &at.field("start"));
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            match &self.config {
                Some(pb::source_stage::Config::Kafka(v)) => {
                    v.check(c, &at.field("kafka"));
                }
                Some(pb::source_stage::Config::Kinesis(v)) => {
                    v.check(c, &at.field("kinesis"));
                }
                Some(pb::source_stage::Config::Pulsar(v)) => {
                    v.check(c, &at.field("pulsar"));
                }
                Some(pb::source_stage::Config::Rabbitmq(v)) => {
                    v.check(c, &at.field("rabbitmq"));
                }
                Some(pb::source_stage::Config::Sqs(v)) => {
                    v.check(c, &at.field("sqs"));
                }
                Some(pb::source_stage::Config::Redis(v)) => {
                    v.check(c, &at.field("redis"));
                }
                Some(pb::source_stage::Config::Nats(v)) => {
                    v.check(c, &at.field("nats"));
                }
                Some(pb::source_stage::Config::File(v)) => {
                    v.check(c, &at.field("file"));
                }
                Some(pb::source_stage::Config::S3(v)) => {
                    v.check(c, &at.field("s3"));
                }
                Some(pb::source_stage::Config::Gcs(v)) => {
                    v.check(c, &at.field("gcs"));
                }
                Some(pb::source_stage::Config::Http(v)) => {
                    v.check(c, &at.field("http"));
                }
                Some(pb::source_stage::Config::Websocket(v)) => {
                    v.check(c, &at.field("websocket"));
                }
                Some(pb::source_stage::Config::Postgres(v)) => {
                    v.check(c, &at.field("postgres"));
                }
                Some(pb::source_stage::Config::Mysql(v)) => {
                    v.check(c, &at.field("mysql"));
                }
                Some(pb::source_stage::Config::Mongodb(v)) => {
                    v.check(c, &at.field("mongodb"));
                }
                Some(pb::source_stage::Config::Grpc(v)) => {
                    v.check(c, &at.field("grpc"));
                }
                Some(pb::source_stage::Config::Rustmq(v)) => {
                    v.check(c, &at.field("rustmq"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::StartPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.position {
                Some(pb::start_position::Position::Earliest(v)) => {
                    if !*v {
                        c.fail(&at.field("earliest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::start_position::Position::Latest(v)) => {
                    if !*v {
                        c.fail(&at.field("latest"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::start_position::Position::Offsets(v)) => {
                    v.check(c, &at.field("offsets"));
                }
                None => {
                    c.fail(
                        &at.field("position"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::StartOffsets {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.offsets.is_empty() {
                c.fail(
                    &at.field("offsets"),
                    &MAP_MIN_PAIRS,
                    "map must be at least 1 entries",
                );
            }
            if self.offsets.len() > 4096 {
                c.fail(
                    &at.field("offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
            }
        }
    }
    impl Validate for pb::TransformStage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.transform_id.as_str(), 128) {
                c.fail(
                    &at.field("transform_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            match &self.config {
                Some(pb::transform_stage::Config::Filter(v)) => {
                    v.check(c, &at.field("filter"));
                }
                Some(pb::transform_stage::Config::Map(v)) => {
                    v.check(c, &at.field("map"));
                }
                Some(pb::transform_stage::Config::Project(v)) => {
                    v.check(c, &at.field("project"));
                }
                Some(pb::transform_stage::Config::Rename(v)) => {
                    v.check(c, &at.field("rename"));
                }
                Some(pb::transform_stage::Config::Cast(v)) => {
                    v.check(c, &at.field("cast"));
                }
                Some(pb::transform_stage::Config::Mask(v)) => {
                    v.check(c, &at.field("mask"));
                }
                Some(pb::transform_stage::Config::Validate(v)) => {
                    v.check(c, &at.field("validate"));
                }
                Some(pb::transform_stage::Config::FlatMap(v)) => {
                    v.check(c, &at.field("flat_map"));
                }
                Some(pb::transform_stage::Config::Split(v)) => {
                    v.check(c, &at.field("split"));
                }
                Some(pb::transform_stage::Config::Dedupe(v)) => {
                    v.check(c, &at.field("dedupe"));
                }
                Some(pb::transform_stage::Config::RateLimit(v)) => {
                    v.check(c, &at.field("rate_limit"));
                }
                Some(pb::transform_stage::Config::Aggregate(v)) => {
                    v.check(c, &at.field("aggregate"));
                }
                Some(pb::transform_stage::Config::Join(v)) => {
                    v.check(c, &at.field("join"));
                }
                Some(pb::transform_stage::Config::Sessionize(v)) => {
                    v.check(c, &at.field("sessionize"));
                }
                Some(pb::transform_stage::Config::Sample(v)) => {
                    v.check(c, &at.field("sample"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::LookupStage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.lookup_id.as_str(), 128) {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 16 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                v.check(c, &at.item("keys", i));
            }
            if cel::longer(self.output_prefix.as_str(), 128) {
                c.fail(
                    &at.field("output_prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !pb::MergeStrategy::is_valid(self.merge_strategy) {
                c.fail(
                    &at.field("merge_strategy"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::LookupMissAction::is_valid(self.on_miss) {
                c.fail(
                    &at.field("on_miss"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::LookupMissAction::is_valid(self.on_error) {
                c.fail(
                    &at.field("on_error"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.cache {
                v.check(c, &at.field("cache"));
            }
            if cel::longer(self.target_field.as_str(), 256) {
                c.fail(
                    &at.field("target_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::LookupKeyMapping {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.record_field.is_empty() {
                c.fail(
                    &at.field("record_field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.record_field.as_str(), 256) {
                c.fail(
                    &at.field("record_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.lookup_key.as_str(), 128) {
                c.fail(
                    &at.field("lookup_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::LookupCache {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.ttl {
                if !(1_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ttl"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 86400s",
                    );
                }
            } else {
                c.fail(&at.field("ttl"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.miss_ttl {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("miss_ttl"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.max_entries > 10_000_000 {
                c.fail(
                    &at.field("max_entries"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000000",
                );
            }
            if self.max_bytes > 17_179_869_184 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 17179869184",
                );
            }
        }
    }
    impl Validate for pb::FanInStage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sources.len() < 2 {
                c.fail(
                    &at.field("sources"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 2 item(s)",
                );
            }
            if self.sources.len() > 64 {
                c.fail(
                    &at.field("sources"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.sources.iter().enumerate() {
                v.check(c, &at.item("sources", i));
            }
            if !pb::FanInOrder::is_valid(self.order) {
                c.fail(
                    &at.field("order"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::FanInMember {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
            if self.mapping.len() > 256 {
                c.fail(
                    &at.field("mapping"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.mapping.iter().enumerate() {
                v.check(c, &at.item("mapping", i));
            }
            if cel::longer(self.record_type.as_str(), 128) {
                c.fail(
                    &at.field("record_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::FanOutStage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.branches.len() < 2 {
                c.fail(
                    &at.field("branches"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 2 item(s)",
                );
            }
            if self.branches.len() > 64 {
                c.fail(
                    &at.field("branches"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.branches.iter().enumerate() {
                v.check(c, &at.item("branches", i));
            }
            if !pb::FanOutMode::is_valid(self.mode) {
                c.fail(
                    &at.field("mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::FanOutBranch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            }
            if self.mapping.len() > 256 {
                c.fail(
                    &at.field("mapping"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.mapping.iter().enumerate() {
                v.check(c, &at.item("mapping", i));
            }
        }
    }
    impl Validate for pb::SinkStage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !crate::conveyor::common::v1::DeliveryGuarantee::is_valid(
                self.guarantee,
            ) {
                c.fail(
                    &at.field("guarantee"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.max_message_bytes > 67_108_864 {
                c.fail(
                    &at.field("max_message_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.flush_interval {
                if !(10_000_000..=300_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("flush_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 300s",
                    );
                }
            }
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            }
        }
    }
    impl Validate for pb::PipelineConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.id.is_empty() {
                if cel::longer(self.id.as_str(), 63) {
                    c.fail(
                        &at.field("id"),
                        &STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(self.id.as_str()) {
                    c.fail(
                        &at.field("id"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`",
                    );
                }
            }
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.stages.len() < 2 {
                c.fail(
                    &at.field("stages"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 2 item(s)",
                );
            }
            if self.stages.len() > 256 {
                c.fail(
                    &at.field("stages"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.stages.iter().enumerate() {
                v.check(c, &at.item("stages", i));
            }
            if self.edges.len() > 1024 {
                c.fail(
                    &at.field("edges"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1024 item(s)",
                );
            }
            for (i, v) in self.edges.iter().enumerate() {
                v.check(c, &at.item("edges", i));
            }
            if self.metadata.len() > 64 {
                c.fail(
                    &at.field("metadata"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.metadata {
                if k.is_empty() {
                    c.fail(
                        &at.key("metadata", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("metadata", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("metadata", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if !crate::conveyor::common::v1::DeliveryGuarantee::is_valid(
                self.guarantee,
            ) {
                c.fail(
                    &at.field("guarantee"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.dead_letter {
                v.check(c, &at.field("dead_letter"));
            }
            if let Some(v) = &self.retry {
                v.check(c, &at.field("retry"));
            }
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
            if let Some(v) = &self.checkpoint {
                v.check(c, &at.field("checkpoint"));
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
            if let Some(v) = &self.rollout {
                v.check(c, &at.field("rollout"));
            }
            if self.tests.len() > 256 {
                c.fail(
                    &at.field("tests"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.tests.iter().enumerate() {
                v.check(c, &at.item("tests", i));
            }
        }
    }
    impl Validate for pb::Stage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 63) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.id.as_str()) {
                c.fail(
                    &at.field("id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.stage_type == 0 {
                c.fail(&at.field("stage_type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::conveyor::common::v1::StageType::is_valid(self.stage_type) {
                c.fail(
                    &at.field("stage_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.service_selector {
                v.check(c, &at.field("service_selector"));
            }
            if self.routing_rules.len() > 64 {
                c.fail(
                    &at.field("routing_rules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.routing_rules.iter().enumerate() {
                v.check(c, &at.item("routing_rules", i));
            }
            if self.parallelism > 4096 {
                c.fail(
                    &at.field("parallelism"),
                    &UINT32_LTE,
                    "must be less than or equal to 4096",
                );
            }
            if let Some(v) = &self.retry {
                v.check(c, &at.field("retry"));
            }
            if let Some(v) = &self.timeout {
                if !(10_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.01s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.batching {
                v.check(c, &at.field("batching"));
            }
            if let Some(v) = &self.dead_letter {
                v.check(c, &at.field("dead_letter"));
            }
            if let Some(v) = &self.circuit_breaker {
                v.check(c, &at.field("circuit_breaker"));
            }
            if let Some(v) = &self.rate_limit {
                v.check(c, &at.field("rate_limit"));
            }
            if let Some(v) = &self.scaling {
                v.check(c, &at.field("scaling"));
            }
            if let Some(v) = &self.placement {
                v.check(c, &at.field("placement"));
            }
            if !pb::UnroutedAction::is_valid(self.on_unrouted) {
                c.fail(
                    &at.field("on_unrouted"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
            if !pb::PayloadFormat::is_valid(self.payload_format) {
                c.fail(
                    &at.field("payload_format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            match &self.config {
                Some(pb::stage::Config::Source(v)) => {
                    v.check(c, &at.field("source"));
                }
                Some(pb::stage::Config::Transform(v)) => {
                    v.check(c, &at.field("transform"));
                }
                Some(pb::stage::Config::Lookup(v)) => {
                    v.check(c, &at.field("lookup"));
                }
                Some(pb::stage::Config::FanIn(v)) => {
                    v.check(c, &at.field("fan_in"));
                }
                Some(pb::stage::Config::FanOut(v)) => {
                    v.check(c, &at.field("fan_out"));
                }
                Some(pb::stage::Config::Sink(v)) => {
                    v.check(c, &at.field("sink"));
                }
                None => {}
            }
        }
    }
    impl Validate for pb::RoutingRule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            } else {
                c.fail(&at.field("condition"), &REQUIRED, "value is required");
            }
            if self.target_stages.is_empty() {
                c.fail(
                    &at.field("target_stages"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.target_stages.len() > 64 {
                c.fail(
                    &at.field("target_stages"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.target_stages.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("target_stages"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.target_stages.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("target_stages", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("target_stages", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.priority > 1_000_000 {
                c.fail(
                    &at.field("priority"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::Edge {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.from_stage.as_str() == self.to_stage.as_str() {
                c.fail(at, &EDGE_NOT_TO_ITSELF, "an edge must lead to another stage");
            }
            if self.from_stage.is_empty() {
                c.fail(
                    &at.field("from_stage"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.from_stage.as_str(), 128) {
                c.fail(
                    &at.field("from_stage"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.to_stage.is_empty() {
                c.fail(
                    &at.field("to_stage"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.to_stage.as_str(), 128) {
                c.fail(
                    &at.field("to_stage"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            }
            if !self.id.is_empty() {
                if cel::longer(self.id.as_str(), 200) {
                    c.fail(
                        &at.field("id"),
                        &STRING_MAX_LEN,
                        "must be at most 200 characters",
                    );
                }
                if !PATTERN_0.is_match(self.id.as_str()) {
                    c.fail(
                        &at.field("id"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`",
                    );
                }
            }
            if cel::longer(self.from_output.as_str(), 63) {
                c.fail(
                    &at.field("from_output"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if let Some(v) = &self.ordering {
                v.check(c, &at.field("ordering"));
            }
            if let Some(v) = &self.buffer {
                v.check(c, &at.field("buffer"));
            }
            if !pb::OverflowAction::is_valid(self.overflow) {
                c.fail(
                    &at.field("overflow"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::EdgeOrdering {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::OrderingMode::is_valid(self.mode) {
                c.fail(
                    &at.field("mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.key_field.as_str(), 256) {
                c.fail(
                    &at.field("key_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.lane_count > 65_536 {
                c.fail(
                    &at.field("lane_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 65536",
                );
            }
            if self.max_parked_per_key > 1_000_000 {
                c.fail(
                    &at.field("max_parked_per_key"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::BufferPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::BufferKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.max_bytes > 1_099_511_627_776 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 1099511627776",
                );
            }
            if let Some(v) = &self.sync_interval {
                if !(0..=10_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("sync_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 10s",
                    );
                }
            }
        }
    }
    impl Validate for pb::CreatePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::CreatePipelineResponse {}
    impl Validate for pb::UpdatePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.config.as_ref().map_or("", |m| m.id.as_str()).is_empty()
                && self.config.as_ref().map_or("", |m| m.id.as_str())
                    != self.pipeline_id.as_str()
            {
                c.fail(
                    at,
                    &UPDATE_PIPELINE_REQUEST_SAME_PIPELINE,
                    "config.id must be empty or equal to pipeline_id",
                );
            }
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::UpdatePipelineResponse {}
    impl Validate for pb::ApplyPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.config.as_ref().map_or("", |m| m.id.as_str()).is_empty() {
                c.fail(at, &APPLY_PIPELINE_REQUEST_ID, "set config.id");
            }
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ApplyPipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.test_results.iter().enumerate() {
                v.check(c, &at.item("test_results", i));
            }
        }
    }
    impl Validate for pb::PipelineChange {}
    impl Validate for pb::PipelineViolation {}
    impl Validate for pb::ValidatePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ValidatePipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.test_results.iter().enumerate() {
                v.check(c, &at.item("test_results", i));
            }
        }
    }
    impl Validate for pb::TestPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
            if self.test_names.len() > 256 {
                c.fail(
                    &at.field("test_names"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.test_names.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("test_names"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.test_names.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("test_names", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("test_names", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::TestPipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::DeletePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.drain_timeout {
                if !(0..=3_600_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("drain_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::DeletePipelineResponse {}
    impl Validate for pb::GetPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetPipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::PipelineStatus {}
    impl Validate for pb::StageStatus {}
    impl Validate for pb::RolloutStatus {}
    impl Validate for pb::ListPipelinesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.page_size > 200 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 200",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.metadata_selector.len() > 16 {
                c.fail(
                    &at.field("metadata_selector"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.metadata_selector {
                if k.is_empty() {
                    c.fail(
                        &at.key("metadata_selector", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("metadata_selector", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("metadata_selector", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.phases.len() > 16 {
                c.fail(
                    &at.field("phases"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.phases.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("phases"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.phases.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("phases", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::PipelinePhase::is_valid(*v) {
                    c.fail(
                        &at.item("phases", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListPipelinesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.pipelines.iter().enumerate() {
                v.check(c, &at.item("pipelines", i));
            }
        }
    }
    impl Validate for pb::WatchPipelinesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_ids.len() > 1000 {
                c.fail(
                    &at.field("pipeline_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.pipeline_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("pipeline_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.pipeline_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.status_interval {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("status_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::WatchPipelinesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::ListPipelineVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.page_size > 200 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 200",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListPipelineVersionsResponse {}
    impl Validate for pb::PipelineVersion {}
    impl Validate for pb::RollbackPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.to_version <= 0 {
                c.fail(&at.field("to_version"), &UINT64_GT, "must be greater than 0");
            }
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::RollbackPipelineResponse {}
    impl Validate for pb::EnablePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::EnablePipelineResponse {}
    impl Validate for pb::DisablePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.drain_timeout {
                if !(0..=3_600_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("drain_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::DisablePipelineResponse {}
    impl Validate for pb::PausePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::PausePipelineResponse {}
    impl Validate for pb::ResumePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ResumePipelineResponse {}
    impl Validate for pb::DrainPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.timeout {
                if !(0..=3_600_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::DrainPipelineResponse {}
    impl Validate for pb::ServiceDefinition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`",
                );
            }
            if self.service_type == 0 {
                c.fail(
                    &at.field("service_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !crate::conveyor::common::v1::ServiceType::is_valid(self.service_type) {
                c.fail(
                    &at.field("service_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.endpoints.len() > 256 {
                c.fail(
                    &at.field("endpoints"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.endpoints.iter().enumerate() {
                v.check(c, &at.item("endpoints", i));
            }
            if let Some(v) = &self.tls {
                v.check(c, &at.field("tls"));
            }
            if let Some(v) = &self.bearer_token {
                v.check(c, &at.field("bearer_token"));
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
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.max_concurrent_requests > 1_000_000 {
                c.fail(
                    &at.field("max_concurrent_requests"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
            if self.max_message_bytes > 67_108_864 {
                c.fail(
                    &at.field("max_message_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.health_check_interval {
                if !(100_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("health_check_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 3600s",
                    );
                }
            }
            if self.metadata.len() > 64 {
                c.fail(
                    &at.field("metadata"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.metadata {
                if k.is_empty() {
                    c.fail(
                        &at.key("metadata", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("metadata", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("metadata", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::ServiceStatus {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.definition {
                v.check(c, &at.field("definition"));
            }
        }
    }
    impl Validate for pb::ApplyServiceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.definition {
                v.check(c, &at.field("definition"));
            } else {
                c.fail(&at.field("definition"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ApplyServiceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.status {
                v.check(c, &at.field("status"));
            }
        }
    }
    impl Validate for pb::GetServiceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetServiceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.status {
                v.check(c, &at.field("status"));
            }
        }
    }
    impl Validate for pb::ListServicesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !crate::conveyor::common::v1::ServiceType::is_valid(self.type_filter) {
                c.fail(
                    &at.field("type_filter"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.label_selector.len() > 16 {
                c.fail(
                    &at.field("label_selector"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.label_selector {
                if k.is_empty() {
                    c.fail(
                        &at.key("label_selector", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("label_selector", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("label_selector", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListServicesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.services.iter().enumerate() {
                v.check(c, &at.item("services", i));
            }
        }
    }
    impl Validate for pb::DeleteServiceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteServiceResponse {}
    impl Validate for pb::ValidateServiceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.definition {
                v.check(c, &at.field("definition"));
            } else {
                c.fail(&at.field("definition"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ValidateServiceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.violations.iter().enumerate() {
                v.check(c, &at.item("violations", i));
            }
            for (i, v) in self.checks.iter().enumerate() {
                v.check(c, &at.item("checks", i));
            }
        }
    }
    impl Validate for pb::EndpointCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            }
        }
    }
    impl Validate for pb::TapRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.edge_id.is_empty() == !self.stage_id.is_empty() {
                c.fail(
                    at,
                    &TAP_RECORDS_REQUEST_PLACE,
                    "set edge_id or stage_id, not both",
                );
            }
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.edge_id.as_str(), 256) {
                c.fail(
                    &at.field("edge_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            }
            if self.max_records > 10_000 {
                c.fail(
                    &at.field("max_records"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if let Some(v) = &self.max_duration {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if self.redact_metadata.len() > 64 {
                c.fail(
                    &at.field("redact_metadata"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.redact_metadata.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("redact_metadata"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.redact_metadata.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("redact_metadata", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("redact_metadata", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.max_payload_bytes > 1_048_576 {
                c.fail(
                    &at.field("max_payload_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 1048576",
                );
            }
        }
    }
    impl Validate for pb::TapRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.samples.iter().enumerate() {
                v.check(c, &at.item("samples", i));
            }
        }
    }
    impl Validate for pb::TraceRecordRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.max_duration {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if self.max_payload_bytes > 1_048_576 {
                c.fail(
                    &at.field("max_payload_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 1048576",
                );
            }
            match &self.target {
                Some(pb::trace_record_request::Target::RecordId(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("record_id"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 256) {
                        c.fail(
                            &at.field("record_id"),
                            &STRING_MAX_LEN,
                            "must be at most 256 characters",
                        );
                    }
                }
                Some(pb::trace_record_request::Target::Key(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("key"),
                            &BYTES_MIN_LEN,
                            "must be at least 1 bytes",
                        );
                    }
                    if v.len() > 4096 {
                        c.fail(
                            &at.field("key"),
                            &BYTES_MAX_LEN,
                            "must be at most 4096 bytes",
                        );
                    }
                }
                Some(pb::trace_record_request::Target::Condition(v)) => {
                    v.check(c, &at.field("condition"));
                }
                None => {
                    c.fail(
                        &at.field("target"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::TraceRecordResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.hop {
                v.check(c, &at.field("hop"));
            }
        }
    }
    impl Validate for pb::SampledRecord {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.edge_id.as_str(), 256) {
                c.fail(
                    &at.field("edge_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.lane > 65_535 {
                c.fail(
                    &at.field("lane"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if let Some(v) = &self.record {
                v.check(c, &at.field("record"));
            } else {
                c.fail(&at.field("record"), &REQUIRED, "value is required");
            }
            if cel::longer(self.parent_record_id.as_str(), 256) {
                c.fail(
                    &at.field("parent_record_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.outcome == 0 {
                c.fail(&at.field("outcome"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::RecordOutcome::is_valid(self.outcome) {
                c.fail(
                    &at.field("outcome"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.failure {
                v.check(c, &at.field("failure"));
            }
            if self.time.is_none() {
                c.fail(&at.field("time"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.duration {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.attempt > 1_000_000 {
                c.fail(
                    &at.field("attempt"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if cel::longer(self.service_id.as_str(), 512) {
                c.fail(
                    &at.field("service_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
        }
    }
    impl Validate for pb::DescribeTopologyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DescribeTopologyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topology {
                v.check(c, &at.field("topology"));
            }
        }
    }
    impl Validate for pb::Topology {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.nodes.iter().enumerate() {
                v.check(c, &at.item("nodes", i));
            }
        }
    }
    impl Validate for pb::TopologyNode {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.tasks.iter().enumerate() {
                v.check(c, &at.item("tasks", i));
            }
        }
    }
    impl Validate for pb::TopologyTask {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.task {
                v.check(c, &at.field("task"));
            }
        }
    }
    impl Validate for pb::TopologyEdge {}
    impl Validate for pb::WatchTopologyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.status_interval {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("status_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::WatchTopologyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topology {
                v.check(c, &at.field("topology"));
            }
            for (i, v) in self.moves.iter().enumerate() {
                v.check(c, &at.item("moves", i));
            }
        }
    }
    impl Validate for pb::TaskMove {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.task {
                v.check(c, &at.field("task"));
            }
        }
    }
    impl Validate for pb::ScaleStageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = self.tasks {
                if v > 4096 {
                    c.fail(
                        &at.field("tasks"),
                        &UINT32_LTE,
                        "must be less than or equal to 4096",
                    );
                }
            }
        }
    }
    impl Validate for pb::ScaleStageResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.moves.iter().enumerate() {
                v.check(c, &at.item("moves", i));
            }
        }
    }
    impl Validate for pb::RebalanceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.max_moved_percent > 100 {
                c.fail(
                    &at.field("max_moved_percent"),
                    &UINT32_LTE,
                    "must be less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::RebalanceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.moves.iter().enumerate() {
                v.check(c, &at.item("moves", i));
            }
        }
    }
    impl Validate for pb::ListSidecarsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.label_selector.len() > 16 {
                c.fail(
                    &at.field("label_selector"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.label_selector {
                if k.is_empty() {
                    c.fail(
                        &at.key("label_selector", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("label_selector", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("label_selector", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListSidecarsResponse {}
    impl Validate for pb::SidecarStatus {}
    impl Validate for pb::DrainSidecarRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if let Some(v) = &self.timeout {
                if !(0..=3_600_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
            if cel::longer(self.reason.as_str(), 256) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::DrainSidecarResponse {}
    impl Validate for pb::ResumeSidecarRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
        }
    }
    impl Validate for pb::ResumeSidecarResponse {}
};
