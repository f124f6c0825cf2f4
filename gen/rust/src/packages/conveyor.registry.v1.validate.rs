const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::conveyor::registry::v1 as pb;
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static FLOAT_GTE_LTE: Rule = Rule {
        path: "float.gte",
        id: "float.gte_lte",
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
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    impl Validate for pb::RegisterRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.identity {
                v.check(c, &at.field("identity"));
            } else {
                c.fail(&at.field("identity"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            } else {
                c.fail(&at.field("endpoint"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.metadata {
                v.check(c, &at.field("metadata"));
            }
            if let Some(v) = &self.heartbeat_interval {
                if !(1_000_000_000..=300_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("heartbeat_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 300s",
                    );
                }
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
    impl Validate for pb::ServiceMetadata {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.record_types_handled.len() > 256 {
                c.fail(
                    &at.field("record_types_handled"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.record_types_handled.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("record_types_handled"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.record_types_handled.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("record_types_handled", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("record_types_handled", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.max_concurrent_requests > 1_000_000 {
                c.fail(
                    &at.field("max_concurrent_requests"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
            if self.weight > 10_000 {
                c.fail(
                    &at.field("weight"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if cel::longer(self.zone.as_str(), 128) {
                c.fail(
                    &at.field("zone"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::RegisterResponse {}
    impl Validate for pb::DeregisterRequest {
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
            if cel::longer(self.registration_id.as_str(), 128) {
                c.fail(
                    &at.field("registration_id"),
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
    impl Validate for pb::DeregisterResponse {}
    impl Validate for pb::HeartbeatRequest {
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
            if self.registration_id.is_empty() {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.registration_id.as_str(), 128) {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.health {
                v.check(c, &at.field("health"));
            }
            if let Some(v) = &self.load {
                v.check(c, &at.field("load"));
            }
            if self.held.len() > 256 {
                c.fail(
                    &at.field("held"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.held.iter().enumerate() {
                v.check(c, &at.item("held", i));
            }
            if let Some(v) = &self.refusal {
                v.check(c, &at.field("refusal"));
            }
        }
    }
    impl Validate for pb::ServiceHealth {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.status == 0 {
                c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::conveyor::common::v1::HealthStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.components.len() > 64 {
                c.fail(
                    &at.field("components"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.components {
                if k.is_empty() {
                    c.fail(
                        &at.key("components", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("components", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                v.check(c, &at.value("components", k));
            }
        }
    }
    impl Validate for pb::ComponentHealth {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !crate::conveyor::common::v1::HealthStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
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
    impl Validate for pb::ServiceLoad {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if f64::from(self.cpu_usage).is_nan() || f64::from(self.cpu_usage) > 1.0
                || f64::from(self.cpu_usage) < 0.0
            {
                c.fail(
                    &at.field("cpu_usage"),
                    &FLOAT_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
            if f64::from(self.memory_usage).is_nan()
                || f64::from(self.memory_usage) > 1.0
                || f64::from(self.memory_usage) < 0.0
            {
                c.fail(
                    &at.field("memory_usage"),
                    &FLOAT_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
            if f64::from(self.avg_latency_ms).is_nan()
                || f64::from(self.avg_latency_ms) > 86400000.0
                || f64::from(self.avg_latency_ms) < 0.0
            {
                c.fail(
                    &at.field("avg_latency_ms"),
                    &FLOAT_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 86400000",
                );
            }
        }
    }
    impl Validate for pb::GroupAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.group_id.is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
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
        }
    }
    impl Validate for pb::DesiredStateRefusal {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.version <= 0 {
                c.fail(&at.field("version"), &UINT64_GT, "must be greater than 0");
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
    impl Validate for pb::HeartbeatResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.desired.iter().enumerate() {
                v.check(c, &at.item("desired", i));
            }
        }
    }
    impl Validate for pb::RouterCommand {}
    impl Validate for pb::DrainCommand {}
    impl Validate for pb::ResumeCommand {}
    impl Validate for pb::ConfigUpdate {}
    impl Validate for pb::RevokePartitions {}
    impl Validate for pb::AssignPartitions {}
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
            if cel::longer(self.service_name.as_str(), 128) {
                c.fail(
                    &at.field("service_name"),
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
    impl Validate for pb::ListServicesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.services.iter().enumerate() {
                v.check(c, &at.item("services", i));
            }
        }
    }
    impl Validate for pb::RegisteredService {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.identity {
                v.check(c, &at.field("identity"));
            }
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            }
            if let Some(v) = &self.metadata {
                v.check(c, &at.field("metadata"));
            }
            if let Some(v) = &self.health {
                v.check(c, &at.field("health"));
            }
            if let Some(v) = &self.load {
                v.check(c, &at.field("load"));
            }
            for (i, v) in self.groups.iter().enumerate() {
                v.check(c, &at.item("groups", i));
            }
        }
    }
    impl Validate for pb::WatchServicesRequest {
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
        }
    }
    impl Validate for pb::ServiceEvent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.service {
                v.check(c, &at.field("service"));
            }
        }
    }
    impl Validate for pb::GetServiceEndpointsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.service_name.is_empty() {
                c.fail(
                    &at.field("service_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.service_name.as_str(), 128) {
                c.fail(
                    &at.field("service_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !crate::conveyor::common::v1::ServiceType::is_valid(self.service_type) {
                c.fail(
                    &at.field("service_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
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
    impl Validate for pb::GetServiceEndpointsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.endpoints.iter().enumerate() {
                v.check(c, &at.item("endpoints", i));
            }
        }
    }
    impl Validate for pb::EndpointInfo {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            }
        }
    }
    impl Validate for pb::JoinGroupRequest {
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
            if self.group_id.is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
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
            if self.partition_preferences.len() > 4096 {
                c.fail(
                    &at.field("partition_preferences"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(
                self.partition_preferences.iter().map(|item| u64::from(*item)),
            ) {
                c.fail(
                    &at.field("partition_preferences"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
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
        }
    }
    impl Validate for pb::JoinGroupResponse {}
    impl Validate for pb::LeaveGroupRequest {
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
            if self.group_id.is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
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
    impl Validate for pb::LeaveGroupResponse {}
};
