const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::conveyor::common::v1 as pb;
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static DELIVERY_SEQUENCE_ORDER: Rule = Rule {
        path: "",
        id: "delivery.sequence_order",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static ENDPOINT_ONE_ADDRESS: Rule = Rule {
        path: "",
        id: "endpoint.one_address",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static LANE_RANGE_ORDER: Rule = Rule {
        path: "",
        id: "lane_range.order",
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
    static STATE_HANDLE_ONE_PLACE: Rule = Rule {
        path: "",
        id: "state_handle.one_place",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    impl Validate for pb::Record {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.record_id.as_str(), 256) {
                c.fail(
                    &at.field("record_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.record_type.as_str(), 128) {
                c.fail(
                    &at.field("record_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.payload.len() > 4_194_304 {
                c.fail(
                    &at.field("payload"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
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
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("metadata", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.value("metadata", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 4096 characters",
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
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if self.idempotency_key.len() > 256 {
                c.fail(
                    &at.field("idempotency_key"),
                    &BYTES_MAX_LEN,
                    "must be at most 256 bytes",
                );
            }
            if self.attempt > 1_000_000 {
                c.fail(
                    &at.field("attempt"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::RecordBatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.batch_id.as_str(), 512) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
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
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
            if let Some(v) = &self.delivery {
                v.check(c, &at.field("delivery"));
            }
            if let Some(v) = &self.barrier {
                v.check(c, &at.field("barrier"));
            }
        }
    }
    impl Validate for pb::Delivery {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.last_seq < self.first_seq {
                c.fail(
                    at,
                    &DELIVERY_SEQUENCE_ORDER,
                    "last_seq must not be less than first_seq",
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
            if self.lane > 65_535 {
                c.fail(
                    &at.field("lane"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.attempt > 1_000_000 {
                c.fail(
                    &at.field("attempt"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
    impl Validate for pb::Fence {}
    impl Validate for pb::Watermark {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::Offset {}
    impl Validate for pb::Barrier {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.kind {
                Some(pb::barrier::Kind::Checkpoint(v)) => {
                    v.check(c, &at.field("checkpoint"));
                }
                Some(pb::barrier::Kind::Version(v)) => {
                    v.check(c, &at.field("version"));
                }
                Some(pb::barrier::Kind::Drain(v)) => {
                    v.check(c, &at.field("drain"));
                }
                None => {
                    c.fail(
                        &at.field("kind"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::CheckpointBarrier {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.checkpoint_number <= 0 {
                c.fail(
                    &at.field("checkpoint_number"),
                    &UINT64_GT,
                    "must be greater than 0",
                );
            }
        }
    }
    impl Validate for pb::VersionBarrier {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.to_version <= 0 {
                c.fail(&at.field("to_version"), &UINT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::DrainBarrier {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.reason.as_str(), 256) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::IdleMark {}
    impl Validate for pb::EndOfInput {}
    impl Validate for pb::Credits {}
    impl Validate for pb::ServiceIdentity {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.service_id.is_empty() {
                c.fail(
                    &at.field("service_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.service_id.as_str(), 512) {
                c.fail(
                    &at.field("service_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if self.service_type == 0 {
                c.fail(
                    &at.field("service_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !pb::ServiceType::is_valid(self.service_type) {
                c.fail(
                    &at.field("service_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
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
            if cel::longer(self.version.as_str(), 64) {
                c.fail(
                    &at.field("version"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.capabilities.len() > 64 {
                c.fail(
                    &at.field("capabilities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
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
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::Endpoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(if !self.unix_path.is_empty() {
                self.host.is_empty() && self.port == 0
            } else {
                !self.host.is_empty() && self.port > 0
            }) {
                c.fail(
                    at,
                    &ENDPOINT_ONE_ADDRESS,
                    "set host and port, or unix_path alone",
                );
            }
            if cel::longer(self.host.as_str(), 253) {
                c.fail(
                    &at.field("host"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if self.port > 65_535 {
                c.fail(
                    &at.field("port"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if cel::longer(self.unix_path.as_str(), 108) {
                c.fail(
                    &at.field("unix_path"),
                    &STRING_MAX_LEN,
                    "must be at most 108 characters",
                );
            }
            if cel::longer(self.tls_server_name.as_str(), 253) {
                c.fail(
                    &at.field("tls_server_name"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
        }
    }
    impl Validate for pb::RecordFailure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.index > 9999 {
                c.fail(
                    &at.field("index"),
                    &UINT32_LTE,
                    "must be less than or equal to 9999",
                );
            }
            if cel::longer(self.record_id.as_str(), 256) {
                c.fail(
                    &at.field("record_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !pb::FailureCode::is_valid(self.code) {
                c.fail(
                    &at.field("code"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::FailureClass::is_valid(self.failure_class) {
                c.fail(
                    &at.field("failure_class"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.message.as_str(), 4096) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if let Some(v) = &self.retry_after {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("retry_after"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
        }
    }
    impl Validate for pb::StateHandle {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.uri.is_empty() && !self.inline.is_empty() {
                c.fail(at, &STATE_HANDLE_ONE_PLACE, "set uri or inline, not both");
            }
            if cel::longer(self.uri.as_str(), 2048) {
                c.fail(
                    &at.field("uri"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.sha256.is_empty() {
                if self.sha256.len() != 32 {
                    c.fail(&at.field("sha256"), &BYTES_LEN, "must be 32 bytes");
                }
            }
            if self.inline.len() > 65_536 {
                c.fail(
                    &at.field("inline"),
                    &BYTES_MAX_LEN,
                    "must be at most 65536 bytes",
                );
            }
        }
    }
    impl Validate for pb::ConfigViolation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.field.as_str(), 256) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::Task {
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
            if self.lanes.len() > 4096 {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.lanes.iter().enumerate() {
                v.check(c, &at.item("lanes", i));
            }
        }
    }
    impl Validate for pb::LaneRange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.last < self.first {
                c.fail(at, &LANE_RANGE_ORDER, "last must not be less than first");
            }
        }
    }
    impl Validate for pb::VersionStart {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_version <= 0 {
                c.fail(
                    &at.field("pipeline_version"),
                    &UINT64_GT,
                    "must be greater than 0",
                );
            }
        }
    }
    impl Validate for pb::TaskCounters {}
};
