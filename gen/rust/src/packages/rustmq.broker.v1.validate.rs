const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::rustmq::broker::v1 as pb;
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static DURATION_GT_LTE: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static MIGRATE_PARTITION_REQUEST_DIFFERENT_BROKERS: Rule = Rule {
        path: "",
        id: "migrate_partition_request.different_brokers",
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
    static REQUIRED: Rule = Rule::new("required");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_GTE_LTE: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for pb::HealthCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.timeout_ms > 60_000 {
                c.fail(
                    &at.field("timeout_ms"),
                    &UINT32_LTE,
                    "must be less than or equal to 60000",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::HealthCheckResponse {}
    impl Validate for pb::DescribeLogDirsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.topics.len() > 1000 {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
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
        }
    }
    impl Validate for pb::DescribeLogDirsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.log_dirs.iter().enumerate() {
                v.check(c, &at.item("log_dirs", i));
            }
        }
    }
    impl Validate for pb::LogDir {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.replicas.iter().enumerate() {
                v.check(c, &at.item("replicas", i));
            }
        }
    }
    impl Validate for pb::LogDirReplica {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::MoveReplicaLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.moves.is_empty() {
                c.fail(
                    &at.field("moves"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.moves.len() > 1000 {
                c.fail(
                    &at.field("moves"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.moves.iter().enumerate() {
                v.check(c, &at.item("moves", i));
            }
        }
    }
    impl Validate for pb::ReplicaLogMove {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.log_dir.is_empty() {
                c.fail(
                    &at.field("log_dir"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.log_dir.as_str(), 4096) {
                c.fail(
                    &at.field("log_dir"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
        }
    }
    impl Validate for pb::MoveReplicaLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::ReplicaLogMoveResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::AssignPartitionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.replica_set.is_empty() {
                c.fail(
                    &at.field("replica_set"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.replica_set.len() > 15 {
                c.fail(
                    &at.field("replica_set"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.replica_set.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("replica_set"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.replica_set.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("replica_set", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("replica_set", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.leader_id.as_str(), 128) {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.controller_id.is_empty() {
                c.fail(
                    &at.field("controller_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.controller_id.as_str(), 128) {
                c.fail(
                    &at.field("controller_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.assignment_reason.as_str(), 256) {
                c.fail(
                    &at.field("assignment_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.topic_config {
                v.check(c, &at.field("topic_config"));
            } else {
                c.fail(&at.field("topic_config"), &REQUIRED, "value is required");
            }
            if self.in_sync_replicas.len() > 15 {
                c.fail(
                    &at.field("in_sync_replicas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.in_sync_replicas.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("in_sync_replicas"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.in_sync_replicas.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("in_sync_replicas", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("in_sync_replicas", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.adding_replicas.len() > 15 {
                c.fail(
                    &at.field("adding_replicas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.adding_replicas.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("adding_replicas"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.adding_replicas.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("adding_replicas", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("adding_replicas", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::AssignPartitionResponse {}
    impl Validate for pb::RemovePartitionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.controller_id.is_empty() {
                c.fail(
                    &at.field("controller_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.controller_id.as_str(), 128) {
                c.fail(
                    &at.field("controller_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.removal_reason.as_str(), 256) {
                c.fail(
                    &at.field("removal_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.removal_timeout_ms > 300_000 {
                c.fail(
                    &at.field("removal_timeout_ms"),
                    &UINT32_LTE,
                    "must be less than or equal to 300000",
                );
            }
        }
    }
    impl Validate for pb::RemovePartitionResponse {}
    impl Validate for pb::MigratePartitionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_broker_id.as_str() == self.target_broker_id.as_str() {
                c.fail(
                    at,
                    &MIGRATE_PARTITION_REQUEST_DIFFERENT_BROKERS,
                    "source_broker_id and target_broker_id must differ",
                );
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if cel::longer(self.source_broker_id.as_str(), 128) {
                c.fail(
                    &at.field("source_broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.target_broker_id.is_empty() {
                c.fail(
                    &at.field("target_broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.target_broker_id.as_str(), 128) {
                c.fail(
                    &at.field("target_broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 2_592_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 2592000s",
                    );
                }
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.migration_id.is_empty() {
                c.fail(
                    &at.field("migration_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.migration_id.as_str(), 128) {
                c.fail(
                    &at.field("migration_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::MigratePartitionProgress {}
    impl Validate for pb::GetPartitionStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetPartitionStateResponse {}
    impl Validate for pb::UpdatePartitionConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::UpdatePartitionConfigResponse {}
    impl Validate for pb::DeleteRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.partitions.len() > 1000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 300s",
                    );
                }
            }
        }
    }
    impl Validate for pb::DeleteRecordsPartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::DeleteRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::DeleteRecordsResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::ReplicateDataRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.leader_id.is_empty() {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.leader_id.as_str(), 128) {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.batches.len() > 1000 {
                c.fail(
                    &at.field("batches"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.batches.iter().enumerate() {
                v.check(c, &at.item("batches", i));
            }
        }
    }
    impl Validate for pb::ReplicateDataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::HeartbeatRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_empty() {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.leader_id.as_str(), 128) {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.in_sync_replicas.len() > 15 {
                c.fail(
                    &at.field("in_sync_replicas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.in_sync_replicas.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("in_sync_replicas"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.in_sync_replicas.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("in_sync_replicas", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("in_sync_replicas", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if !(100..=60_000).contains(&self.heartbeat_interval_ms) {
                c.fail(
                    &at.field("heartbeat_interval_ms"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 100 and less than or equal to 60000",
                );
            }
        }
    }
    impl Validate for pb::HeartbeatResponse {}
    impl Validate for pb::TransferLeadershipRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.current_leader_id.is_empty() {
                c.fail(
                    &at.field("current_leader_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.current_leader_id.as_str(), 128) {
                c.fail(
                    &at.field("current_leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.new_leader_id.as_str(), 128) {
                c.fail(
                    &at.field("new_leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.controller_id.as_str(), 128) {
                c.fail(
                    &at.field("controller_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.transfer_timeout_ms > 300_000 {
                c.fail(
                    &at.field("transfer_timeout_ms"),
                    &UINT32_LTE,
                    "must be less than or equal to 300000",
                );
            }
        }
    }
    impl Validate for pb::TransferLeadershipResponse {}
    impl Validate for pb::GetLeaderEpochRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetLeaderEpochResponse {}
    impl Validate for pb::UpdateIsrRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.leader_id.is_empty() {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.leader_id.as_str(), 128) {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.current_isr.len() > 15 {
                c.fail(
                    &at.field("current_isr"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.current_isr.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("current_isr"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.current_isr.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("current_isr", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("current_isr", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.proposed_isr.is_empty() {
                c.fail(
                    &at.field("proposed_isr"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.proposed_isr.len() > 15 {
                c.fail(
                    &at.field("proposed_isr"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.proposed_isr.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("proposed_isr"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.proposed_isr.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("proposed_isr", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("proposed_isr", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.change_reason.as_str(), 256) {
                c.fail(
                    &at.field("change_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.proposed_epochs.len() > 15 {
                c.fail(
                    &at.field("proposed_epochs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            for (i, v) in self.proposed_epochs.iter().enumerate() {
                v.check(c, &at.item("proposed_epochs", i));
            }
        }
    }
    impl Validate for pb::ReplicaEpoch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::UpdateIsrResponse {}
    impl Validate for pb::GetIsrRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetIsrResponse {}
    impl Validate for pb::WriteTransactionMarkersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.markers.is_empty() {
                c.fail(
                    &at.field("markers"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.markers.len() > 1000 {
                c.fail(
                    &at.field("markers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.markers.iter().enumerate() {
                v.check(c, &at.item("markers", i));
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 300s",
                    );
                }
            }
        }
    }
    impl Validate for pb::TransactionMarkerEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.transactional_id.is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.producer_id <= 0 {
                c.fail(&at.field("producer_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::rustmq::common::v1::TransactionMarkerType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.partitions.len() > 1000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::WriteTransactionMarkersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::TransactionMarkerResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::VerifyTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.producer_id <= 0 {
                c.fail(&at.field("producer_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.partitions.len() > 1000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::VerifyTransactionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::VerifyTransactionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::StageTransactionOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.producer_id <= 0 {
                c.fail(&at.field("producer_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
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
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.offsets.is_empty() {
                c.fail(
                    &at.field("offsets"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.offsets.len() > 10_000 {
                c.fail(
                    &at.field("offsets"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.offsets.iter().enumerate() {
                v.check(c, &at.item("offsets", i));
            }
        }
    }
    impl Validate for pb::StageTransactionOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.offsets_partition {
                v.check(c, &at.field("offsets_partition"));
            }
        }
    }
    impl Validate for pb::BeginPartitionTransferRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transfer_id.is_empty() {
                c.fail(
                    &at.field("transfer_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transfer_id.as_str(), 128) {
                c.fail(
                    &at.field("transfer_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.files.is_empty() {
                c.fail(
                    &at.field("files"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.files.len() > 100_000 {
                c.fail(
                    &at.field("files"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100000 item(s)",
                );
            }
            for (i, v) in self.files.iter().enumerate() {
                v.check(c, &at.item("files", i));
            }
        }
    }
    impl Validate for pb::TransferFile {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.kind == 0 {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::TransferFileKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.size_bytes > 17_179_869_184 {
                c.fail(
                    &at.field("size_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 17179869184",
                );
            }
        }
    }
    impl Validate for pb::BeginPartitionTransferResponse {}
    impl Validate for pb::TransferPartitionDataRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.transfer_id.as_str(), 128) {
                c.fail(
                    &at.field("transfer_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.file_index > 99_999 {
                c.fail(
                    &at.field("file_index"),
                    &UINT32_LTE,
                    "must be less than or equal to 99999",
                );
            }
            if self.data.is_empty() {
                c.fail(&at.field("data"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.data.len() > 1_048_576 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
        }
    }
    impl Validate for pb::TransferPartitionDataResponse {}
    impl Validate for pb::CommitPartitionTransferRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transfer_id.is_empty() {
                c.fail(
                    &at.field("transfer_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transfer_id.as_str(), 128) {
                c.fail(
                    &at.field("transfer_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::CommitPartitionTransferResponse {}
    impl Validate for pb::AbortPartitionTransferRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transfer_id.is_empty() {
                c.fail(
                    &at.field("transfer_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transfer_id.as_str(), 128) {
                c.fail(
                    &at.field("transfer_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
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
    impl Validate for pb::AbortPartitionTransferResponse {}
};
