const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::node::v1 as pb;
    static ADVANCE_OPERATION_REQUEST_FAILURE: Rule = Rule {
        path: "",
        id: "advance_operation_request.failure",
    };
    static BATCH_GET_REQUEST_MIN_REVISION: Rule = Rule {
        path: "",
        id: "batch_get_request.min_revision",
    };
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static CLUSTER_SETTINGS_NODE_DEAD_AFTER: Rule = Rule {
        path: "",
        id: "cluster_settings.node_dead_after",
    };
    static COMPARE_AND_SWAP_REQUEST_EXPIRY: Rule = Rule {
        path: "",
        id: "compare_and_swap_request.expiry",
    };
    static DOUBLE_GTE: Rule = Rule::new("double.gte");
    static DOUBLE_GTE_LTE: Rule = Rule {
        path: "double.gte",
        id: "double.gte_lte",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static EXPORT_SHARD_REQUEST_OFFSET: Rule = Rule {
        path: "",
        id: "export_shard_request.offset",
    };
    static FORWARD_ENTRIES_REQUEST_RANGE: Rule = Rule {
        path: "",
        id: "forward_entries_request.range",
    };
    static KEY_SPAN_BOUNDS: Rule = Rule {
        path: "",
        id: "key_span.bounds",
    };
    static KEY_SPAN_ORDER: Rule = Rule {
        path: "",
        id: "key_span.order",
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
    static MERGE_SHARDS_REQUEST_OTHER_SHARD: Rule = Rule {
        path: "",
        id: "merge_shards_request.other_shard",
    };
    static MIGRATION_DATA_CHUNK_CONTENT_CHECKSUM: Rule = Rule {
        path: "",
        id: "migration_data_chunk.content_checksum",
    };
    static MOVE_REPLICA_REQUEST_NODES: Rule = Rule {
        path: "",
        id: "move_replica_request.nodes",
    };
    static MOVE_SLOTS_REQUEST_OTHER_SHARD: Rule = Rule {
        path: "",
        id: "move_slots_request.other_shard",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    );
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[A-Za-z0-9_-]*$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^[A-Za-z0-9._@-]+$");
    static PATTERN_3: cel::Pattern = cel::Pattern::new("^(.{12,})?$");
    static PUT_OPERATION_EXPIRY: Rule = Rule {
        path: "",
        id: "put_operation.expiry",
    };
    static PUT_REQUEST_EXPIRY: Rule = Rule {
        path: "",
        id: "put_request.expiry",
    };
    static READ_OPTIONS_MAX_STALENESS: Rule = Rule {
        path: "",
        id: "read_options.max_staleness",
    };
    static REPEATED_ITEMS_BYTES_MAX_LEN: Rule = Rule {
        path: "repeated.items.bytes.max_len",
        id: "bytes.max_len",
    };
    static REPEATED_ITEMS_BYTES_MIN_LEN: Rule = Rule {
        path: "repeated.items.bytes.min_len",
        id: "bytes.min_len",
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
    static REPEATED_ITEMS_UINT64_GTE: Rule = Rule {
        path: "repeated.items.uint64.gte",
        id: "uint64.gte",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static SLOT_RANGE_ORDER: Rule = Rule {
        path: "",
        id: "slot_range.order",
    };
    static SORTED_SET_MEMBER_SCORE: Rule = Rule {
        path: "",
        id: "sorted_set_member.score",
    };
    static START_MIGRATION_REQUEST_OTHER_SHARD: Rule = Rule {
        path: "",
        id: "start_migration_request.other_shard",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_UUID: Rule = Rule::new("string.uuid");
    static STRING_UUID_EMPTY: Rule = Rule {
        path: "string.uuid",
        id: "string.uuid_empty",
    };
    static TRANSFER_SPLIT_SNAPSHOT_REQUEST_CHUNK_INDEX: Rule = Rule {
        path: "",
        id: "transfer_split_snapshot_request.chunk_index",
    };
    static TRANSFER_SPLIT_SNAPSHOT_REQUEST_CONTENT_CHECKSUM: Rule = Rule {
        path: "",
        id: "transfer_split_snapshot_request.content_checksum",
    };
    static UINT32_GTE: Rule = Rule::new("uint32.gte");
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
    impl Validate for pb::SlotRange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.start_slot >= self.end_slot {
                c.fail(at, &SLOT_RANGE_ORDER, "start_slot must be less than end_slot");
            }
            if self.start_slot > 16_383 {
                c.fail(
                    &at.field("start_slot"),
                    &UINT32_LTE,
                    "must be less than or equal to 16383",
                );
            }
            if !(1..=16_384).contains(&self.end_slot) {
                c.fail(
                    &at.field("end_slot"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 16384",
                );
            }
        }
    }
    impl Validate for pb::RouteHint {}
    impl Validate for pb::SlotRedirect {}
    impl Validate for pb::TransferSplitSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.is_last_chunk != !self.content_checksum.is_empty() {
                c.fail(
                    at,
                    &TRANSFER_SPLIT_SNAPSHOT_REQUEST_CONTENT_CHECKSUM,
                    "content_checksum belongs to the last chunk, and only there",
                );
            }
            if self.total_chunks != 0 && self.chunk_index >= self.total_chunks {
                c.fail(
                    at,
                    &TRANSFER_SPLIT_SNAPSHOT_REQUEST_CHUNK_INDEX,
                    "chunk_index must be less than total_chunks",
                );
            }
            if cel::longer(self.source_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("source_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.target_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("target_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.split_slot > 16_383 {
                c.fail(
                    &at.field("split_slot"),
                    &UINT32_LTE,
                    "must be less than or equal to 16383",
                );
            }
            if self.chunk_data.len() > 4_194_304 {
                c.fail(
                    &at.field("chunk_data"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
            if self.checksum.len() != 4 {
                c.fail(&at.field("checksum"), &BYTES_LEN, "must be 4 bytes");
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
            if !self.content_checksum.is_empty() {
                if self.content_checksum.len() != 4 {
                    c.fail(&at.field("content_checksum"), &BYTES_LEN, "must be 4 bytes");
                }
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.fence {
                v.check(c, &at.field("fence"));
            }
            if !pb::TransferCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::TransferSplitSnapshotResponse {}
    impl Validate for pb::GetTransferProgressRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::GetTransferProgressResponse {}
    impl Validate for pb::CompleteSplitRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.split_task_id.is_empty() {
                c.fail(
                    &at.field("split_task_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.split_task_id.as_str(), 128) {
                c.fail(
                    &at.field("split_task_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.fence {
                v.check(c, &at.field("fence"));
            } else {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
            if self.final_index < 1 {
                c.fail(
                    &at.field("final_index"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::CompleteSplitResponse {}
    impl Validate for pb::CancelSplitRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.split_task_id.is_empty() {
                c.fail(
                    &at.field("split_task_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.split_task_id.as_str(), 128) {
                c.fail(
                    &at.field("split_task_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.attempt < 1 {
                c.fail(
                    &at.field("attempt"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::CancelSplitResponse {}
    impl Validate for pb::HandoverFence {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.attempt < 1 {
                c.fail(
                    &at.field("attempt"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.source_epoch < 1 {
                c.fail(
                    &at.field("source_epoch"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.target_epoch < 1 {
                c.fail(
                    &at.field("target_epoch"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.source_term < 1 {
                c.fail(
                    &at.field("source_term"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::StartMigrationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_shard_id.as_str() == self.target_shard_id.as_str() {
                c.fail(
                    at,
                    &START_MIGRATION_REQUEST_OTHER_SHARD,
                    "target_shard_id must differ from source_shard_id",
                );
            }
            if self.task_id.is_empty() {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.task_id.as_str(), 128) {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.source_shard_id.is_empty() {
                c.fail(
                    &at.field("source_shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("source_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.target_node_id.is_empty() {
                c.fail(
                    &at.field("target_node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.target_node_id.as_str(), 128) {
                c.fail(
                    &at.field("target_node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.slot_range {
                v.check(c, &at.field("slot_range"));
            } else {
                c.fail(&at.field("slot_range"), &REQUIRED, "value is required");
            }
            if self.target_shard_id.is_empty() {
                c.fail(
                    &at.field("target_shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.target_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("target_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.fence {
                v.check(c, &at.field("fence"));
            } else {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
            if self.snapshot_id.is_empty() {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.snapshot_id.as_str(), 128) {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.format_version < 1 {
                c.fail(
                    &at.field("format_version"),
                    &UINT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if !pb::TransferCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.source_node_id.is_empty() {
                c.fail(
                    &at.field("source_node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_node_id.as_str(), 128) {
                c.fail(
                    &at.field("source_node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::StartMigrationResponse {}
    impl Validate for pb::MigrationDataChunk {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.is_last_chunk != !self.content_checksum.is_empty() {
                c.fail(
                    at,
                    &MIGRATION_DATA_CHUNK_CONTENT_CHECKSUM,
                    "content_checksum belongs to the last chunk, and only there",
                );
            }
            if self.task_id.is_empty() {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.task_id.as_str(), 128) {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.data.len() > 4_194_304 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
            if self.checksum.len() != 4 {
                c.fail(&at.field("checksum"), &BYTES_LEN, "must be 4 bytes");
            }
            if self.attempt < 1 {
                c.fail(
                    &at.field("attempt"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if !self.content_checksum.is_empty() {
                if self.content_checksum.len() != 4 {
                    c.fail(&at.field("content_checksum"), &BYTES_LEN, "must be 4 bytes");
                }
            }
        }
    }
    impl Validate for pb::MigrationDataResponse {}
    impl Validate for pb::CompleteMigrationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.task_id.is_empty() {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.task_id.as_str(), 128) {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.fence {
                v.check(c, &at.field("fence"));
            } else {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
            if self.final_index < 1 {
                c.fail(
                    &at.field("final_index"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::CompleteMigrationResponse {}
    impl Validate for pb::CancelMigrationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.task_id.is_empty() {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.task_id.as_str(), 128) {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.attempt < 1 {
                c.fail(
                    &at.field("attempt"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::CancelMigrationResponse {}
    impl Validate for pb::GetMigrationStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.task_id.is_empty() {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.task_id.as_str(), 128) {
                c.fail(
                    &at.field("task_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetMigrationStatusResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.slot_range {
                v.check(c, &at.field("slot_range"));
            }
        }
    }
    impl Validate for pb::HealthCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.service.as_str(), 192) {
                c.fail(
                    &at.field("service"),
                    &STRING_MAX_LEN,
                    "must be at most 192 characters",
                );
            }
        }
    }
    impl Validate for pb::HealthCheckResponse {}
    impl Validate for pb::ComponentHealth {}
    impl Validate for pb::GetNodeStatusRequest {}
    impl Validate for pb::GetNodeStatusResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.replicas.iter().enumerate() {
                v.check(c, &at.item("replicas", i));
            }
        }
    }
    impl Validate for pb::ReplicaStatus {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !pb::ReplicaRole::is_valid(self.role) {
                c.fail(
                    &at.field("role"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.leader_node_id.as_str(), 128) {
                c.fail(
                    &at.field("leader_node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !pb::HealthStatus::is_valid(self.health) {
                c.fail(
                    &at.field("health"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::SnapshotRecord {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.record {
                Some(pb::snapshot_record::Record::Header(v)) => {
                    v.check(c, &at.field("header"));
                }
                Some(pb::snapshot_record::Record::Key(v)) => {
                    v.check(c, &at.field("key"));
                }
                Some(pb::snapshot_record::Record::AppliedWrite(v)) => {
                    v.check(c, &at.field("applied_write"));
                }
                Some(pb::snapshot_record::Record::Handover(v)) => {
                    v.check(c, &at.field("handover"));
                }
                None => {
                    c.fail(
                        &at.field("record"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::SnapshotHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.format_version < 1 {
                c.fail(
                    &at.field("format_version"),
                    &UINT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.slots.len() > 16_384 {
                c.fail(
                    &at.field("slots"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16384 item(s)",
                );
            }
            for (i, v) in self.slots.iter().enumerate() {
                v.check(c, &at.item("slots", i));
            }
        }
    }
    impl Validate for pb::SnapshotTrailer {}
    impl Validate for pb::StoredHandover {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.slots {
                v.check(c, &at.field("slots"));
            } else {
                c.fail(&at.field("slots"), &REQUIRED, "value is required");
            }
            if self.other_shard_id.is_empty() {
                c.fail(
                    &at.field("other_shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.other_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("other_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::StoredKey {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            match &self.content {
                Some(pb::stored_key::Content::StringValue(v)) => {
                    if v.len() > 4_194_304 {
                        c.fail(
                            &at.field("string_value"),
                            &BYTES_MAX_LEN,
                            "must be at most 4194304 bytes",
                        );
                    }
                }
                Some(pb::stored_key::Content::List(v)) => {
                    v.check(c, &at.field("list"));
                }
                Some(pb::stored_key::Content::Hash(v)) => {
                    v.check(c, &at.field("hash"));
                }
                Some(pb::stored_key::Content::Set(v)) => {
                    v.check(c, &at.field("set"));
                }
                Some(pb::stored_key::Content::SortedSet(v)) => {
                    v.check(c, &at.field("sorted_set"));
                }
                None => {
                    c.fail(
                        &at.field("content"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListElements {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.elements.len() > 65_536 {
                c.fail(
                    &at.field("elements"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.elements.iter().enumerate() {
                if v.len() > 4_194_304 {
                    c.fail(
                        &at.item("elements", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 4194304 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::HashFields {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.fields.len() > 65_536 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                v.check(c, &at.item("fields", i));
            }
        }
    }
    impl Validate for pb::HashField {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.field.len() > 65_536 {
                c.fail(
                    &at.field("field"),
                    &BYTES_MAX_LEN,
                    "must be at most 65536 bytes",
                );
            }
            if self.content.len() > 4_194_304 {
                c.fail(
                    &at.field("content"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
        }
    }
    impl Validate for pb::SetMembers {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.members.len() > 65_536 {
                c.fail(
                    &at.field("members"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.members.iter().enumerate() {
                if v.len() > 65_536 {
                    c.fail(
                        &at.item("members", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 65536 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::SortedSetMembers {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.members.len() > 65_536 {
                c.fail(
                    &at.field("members"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.members.iter().enumerate() {
                v.check(c, &at.item("members", i));
            }
        }
    }
    impl Validate for pb::SortedSetMember {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(self.score <= 0.0) && !(self.score >= 0.0) {
                c.fail(at, &SORTED_SET_MEMBER_SCORE, "score must be a number");
            }
            if self.member.len() > 65_536 {
                c.fail(
                    &at.field("member"),
                    &BYTES_MAX_LEN,
                    "must be at most 65536 bytes",
                );
            }
        }
    }
    impl Validate for pb::AppliedWrite {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.slot > 16_383 {
                c.fail(
                    &at.field("slot"),
                    &UINT32_LTE,
                    "must be less than or equal to 16383",
                );
            }
            if self.client_id.len() != 16 {
                c.fail(&at.field("client_id"), &BYTES_LEN, "must be 16 bytes");
            }
            if self.response.len() > 8_388_608 {
                c.fail(
                    &at.field("response"),
                    &BYTES_MAX_LEN,
                    "must be at most 8388608 bytes",
                );
            }
        }
    }
    impl Validate for pb::KeyEffect {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            match &self.effect {
                Some(pb::key_effect::Effect::Replaced(v)) => {
                    v.check(c, &at.field("replaced"));
                }
                Some(pb::key_effect::Effect::Removed(v)) => {
                    if !*v {
                        c.fail(&at.field("removed"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::key_effect::Effect::Edited(v)) => {
                    v.check(c, &at.field("edited"));
                }
                None => {
                    c.fail(
                        &at.field("effect"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ExpiryEdit {}
    impl Validate for pb::CollectionEdit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.edit {
                Some(pb::collection_edit::Edit::List(v)) => {
                    v.check(c, &at.field("list"));
                }
                Some(pb::collection_edit::Edit::Hash(v)) => {
                    v.check(c, &at.field("hash"));
                }
                Some(pb::collection_edit::Edit::Set(v)) => {
                    v.check(c, &at.field("set"));
                }
                Some(pb::collection_edit::Edit::SortedSet(v)) => {
                    v.check(c, &at.field("sorted_set"));
                }
                None => {
                    c.fail(
                        &at.field("edit"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListEdit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.push_front.len() > 65_536 {
                c.fail(
                    &at.field("push_front"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.push_front.iter().enumerate() {
                if v.len() > 4_194_304 {
                    c.fail(
                        &at.item("push_front", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 4194304 bytes",
                    );
                }
            }
            if self.push_back.len() > 65_536 {
                c.fail(
                    &at.field("push_back"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.push_back.iter().enumerate() {
                if v.len() > 4_194_304 {
                    c.fail(
                        &at.item("push_back", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 4194304 bytes",
                    );
                }
            }
            if self.replacements.len() > 65_536 {
                c.fail(
                    &at.field("replacements"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.replacements.iter().enumerate() {
                v.check(c, &at.item("replacements", i));
            }
        }
    }
    impl Validate for pb::ListReplacement {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.element.len() > 4_194_304 {
                c.fail(
                    &at.field("element"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
        }
    }
    impl Validate for pb::HashEdit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.set_fields.len() > 65_536 {
                c.fail(
                    &at.field("set_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.set_fields.iter().enumerate() {
                v.check(c, &at.item("set_fields", i));
            }
            if self.removed_fields.len() > 65_536 {
                c.fail(
                    &at.field("removed_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.removed_fields.iter().enumerate() {
                if v.len() > 65_536 {
                    c.fail(
                        &at.item("removed_fields", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 65536 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetEdit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.added_members.len() > 65_536 {
                c.fail(
                    &at.field("added_members"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.added_members.iter().enumerate() {
                if v.len() > 65_536 {
                    c.fail(
                        &at.item("added_members", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 65536 bytes",
                    );
                }
            }
            if self.removed_members.len() > 65_536 {
                c.fail(
                    &at.field("removed_members"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.removed_members.iter().enumerate() {
                if v.len() > 65_536 {
                    c.fail(
                        &at.item("removed_members", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 65536 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::SortedSetEdit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.set_members.len() > 65_536 {
                c.fail(
                    &at.field("set_members"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.set_members.iter().enumerate() {
                v.check(c, &at.item("set_members", i));
            }
            if self.removed_members.len() > 65_536 {
                c.fail(
                    &at.field("removed_members"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.removed_members.iter().enumerate() {
                if v.len() > 65_536 {
                    c.fail(
                        &at.item("removed_members", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 65536 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::ExportShardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.offset != 0 && self.export_id.is_empty() {
                c.fail(
                    at,
                    &EXPORT_SHARD_REQUEST_OFFSET,
                    "offset belongs to an export that is taken up again: set export_id",
                );
            }
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.export_id.as_str(), 128) {
                c.fail(
                    &at.field("export_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !pb::TransferCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ExportShardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.payload {
                Some(pb::export_shard_response::Payload::Description(v)) => {
                    v.check(c, &at.field("description"));
                }
                Some(pb::export_shard_response::Payload::Chunk(v)) => {
                    v.check(c, &at.field("chunk"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ExportDescription {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            }
        }
    }
    impl Validate for pb::ContentChunk {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.data.is_empty() {
                c.fail(&at.field("data"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.data.len() > 4_194_304 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
        }
    }
    impl Validate for pb::ContentEnd {}
    impl Validate for pb::ImportShardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.payload {
                Some(pb::import_shard_request::Payload::Description(v)) => {
                    v.check(c, &at.field("description"));
                }
                Some(pb::import_shard_request::Payload::Chunk(v)) => {
                    v.check(c, &at.field("chunk"));
                }
                None => {
                    c.fail(
                        &at.field("payload"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ImportDescription {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.import_id.is_empty() && !PATTERN_0.is_match(self.import_id.as_str())
            {
                c.fail(&at.field("import_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.import_id.is_empty() {
                c.fail(
                    &at.field("import_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if self.format_version < 1 {
                c.fail(
                    &at.field("format_version"),
                    &UINT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if !pb::TransferCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ImportShardResponse {}
    impl Validate for pb::GetImportProgressRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.import_id.is_empty() && !PATTERN_0.is_match(self.import_id.as_str())
            {
                c.fail(&at.field("import_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.import_id.is_empty() {
                c.fail(
                    &at.field("import_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
        }
    }
    impl Validate for pb::GetImportProgressResponse {}
    impl Validate for pb::ForwardEntriesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.previous_index > self.read_index {
                c.fail(
                    at,
                    &FORWARD_ENTRIES_REQUEST_RANGE,
                    "previous_index must not be greater than read_index",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.fence {
                v.check(c, &at.field("fence"));
            }
            if self.entries.len() > 4096 {
                c.fail(
                    &at.field("entries"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
        }
    }
    impl Validate for pb::ForwardedEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.index < 1 {
                c.fail(
                    &at.field("index"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.effects.len() > 100_000 {
                c.fail(
                    &at.field("effects"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100000 item(s)",
                );
            }
            for (i, v) in self.effects.iter().enumerate() {
                v.check(c, &at.item("effects", i));
            }
            if self.applied_writes.len() > 4096 {
                c.fail(
                    &at.field("applied_writes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.applied_writes.iter().enumerate() {
                v.check(c, &at.item("applied_writes", i));
            }
        }
    }
    impl Validate for pb::ForwardEntriesResponse {}
    impl Validate for pb::GetOperationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetOperationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::ListOperationsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.kinds.len() > 8 {
                c.fail(
                    &at.field("kinds"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.kinds.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("kinds"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.kinds.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::OperationKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
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
    impl Validate for pb::ListOperationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.operations.iter().enumerate() {
                v.check(c, &at.item("operations", i));
            }
        }
    }
    impl Validate for pb::WatchOperationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::WatchOperationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::CancelOperationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.comment.as_str(), 1024) {
                c.fail(
                    &at.field("comment"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::CancelOperationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::ClaimOperationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.source_term < 1 {
                c.fail(
                    &at.field("source_term"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::ClaimOperationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::AdvanceOperationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(if self.failure.is_some() {
                self.to_phase == 9 || self.to_phase == 10
            } else {
                self.to_phase != 10
            }) {
                c.fail(
                    at,
                    &ADVANCE_OPERATION_REQUEST_FAILURE,
                    "a failure belongs to a rollback, and only there",
                );
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.attempt < 1 {
                c.fail(
                    &at.field("attempt"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.from_phase == 0 {
                c.fail(&at.field("from_phase"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::OperationPhase::is_valid(self.from_phase) {
                c.fail(
                    &at.field("from_phase"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.to_phase == 0 {
                c.fail(&at.field("to_phase"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::OperationPhase::is_valid(self.to_phase) {
                c.fail(
                    &at.field("to_phase"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.failure {
                v.check(c, &at.field("failure"));
            }
        }
    }
    impl Validate for pb::AdvanceOperationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::Operation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.slots.iter().enumerate() {
                v.check(c, &at.item("slots", i));
            }
            if let Some(v) = &self.failure {
                v.check(c, &at.field("failure"));
            }
        }
    }
    impl Validate for pb::OperationProgress {}
    impl Validate for pb::OperationFailure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.reason.is_empty() {
                c.fail(
                    &at.field("reason"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.reason.as_str(), 64) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.message.as_str(), 4096) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if !pb::OperationPhase::is_valid(self.phase) {
                c.fail(
                    &at.field("phase"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::RaftHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cluster_id.is_empty() {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.from_node < 1 {
                c.fail(
                    &at.field("from_node"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.to_node < 1 {
                c.fail(
                    &at.field("to_node"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::LogId {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.index < 1 {
                c.fail(
                    &at.field("index"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::Vote {}
    impl Validate for pb::RequestVoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.group_id < 1 {
                c.fail(
                    &at.field("group_id"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.vote.is_none() {
                c.fail(&at.field("vote"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for pb::RequestVoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for pb::PreVoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.group_id < 1 {
                c.fail(
                    &at.field("group_id"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.vote.is_none() {
                c.fail(&at.field("vote"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for pb::PreVoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for pb::AppendEntriesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            } else {
                c.fail(&at.field("batch"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::AppendBatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.group_id < 1 {
                c.fail(
                    &at.field("group_id"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.vote.is_none() {
                c.fail(&at.field("vote"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.previous_log_id {
                v.check(c, &at.field("previous_log_id"));
            }
            if self.entries.len() > 4096 {
                c.fail(
                    &at.field("entries"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
            if let Some(v) = &self.leader_commit {
                v.check(c, &at.field("leader_commit"));
            }
        }
    }
    impl Validate for pb::RaftEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.log_id {
                v.check(c, &at.field("log_id"));
            } else {
                c.fail(&at.field("log_id"), &REQUIRED, "value is required");
            }
            match &self.payload {
                Some(pb::raft_entry::Payload::Blank(v)) => {
                    if !*v {
                        c.fail(&at.field("blank"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::raft_entry::Payload::Command(v)) => {
                    if v.len() > 16_777_216 {
                        c.fail(
                            &at.field("command"),
                            &BYTES_MAX_LEN,
                            "must be at most 16777216 bytes",
                        );
                    }
                }
                Some(pb::raft_entry::Payload::Membership(v)) => {
                    v.check(c, &at.field("membership"));
                }
                None => {
                    c.fail(
                        &at.field("payload"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::GroupMembership {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.configs.is_empty() {
                c.fail(
                    &at.field("configs"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.configs.len() > 2 {
                c.fail(
                    &at.field("configs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2 item(s)",
                );
            }
            for (i, v) in self.configs.iter().enumerate() {
                v.check(c, &at.item("configs", i));
            }
            if self.members.len() > 64 {
                c.fail(
                    &at.field("members"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.members.iter().enumerate() {
                v.check(c, &at.item("members", i));
            }
        }
    }
    impl Validate for pb::VoterSet {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.nodes.len() > 32 {
                c.fail(
                    &at.field("nodes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            if !cel::unique(self.nodes.iter().map(|item| *item)) {
                c.fail(
                    &at.field("nodes"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.nodes.iter().enumerate() {
                if *v < 1 {
                    c.fail(
                        &at.item("nodes", i),
                        &REPEATED_ITEMS_UINT64_GTE,
                        "must be greater than or equal to 1",
                    );
                }
            }
        }
    }
    impl Validate for pb::GroupMember {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node < 1 {
                c.fail(
                    &at.field("node"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.address.as_str(), 261) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 261 characters",
                );
            }
        }
    }
    impl Validate for pb::AppendEntriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.outcome {
                v.check(c, &at.field("outcome"));
            }
        }
    }
    impl Validate for pb::AppendOutcome {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.verdict {
                Some(pb::append_outcome::Verdict::Matched(v)) => {
                    v.check(c, &at.field("matched"));
                }
                Some(pb::append_outcome::Verdict::Conflict(v)) => {
                    v.check(c, &at.field("conflict"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::LogMatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.log_id {
                v.check(c, &at.field("log_id"));
            }
        }
    }
    impl Validate for pb::GroupRefusal {}
    impl Validate for pb::StreamAppendRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            }
            if self.items.len() > 1024 {
                c.fail(
                    &at.field("items"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1024 item(s)",
                );
            }
            for (i, v) in self.items.iter().enumerate() {
                v.check(c, &at.item("items", i));
            }
        }
    }
    impl Validate for pb::StreamAppendItem {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.session < 1 {
                c.fail(
                    &at.field("session"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.sequence < 1 {
                c.fail(
                    &at.field("sequence"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            } else {
                c.fail(&at.field("batch"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::StreamAppendResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::StreamAppendResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.outcome {
                v.check(c, &at.field("outcome"));
            }
        }
    }
    impl Validate for pb::InstallSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.payload {
                Some(pb::install_snapshot_request::Payload::Description(v)) => {
                    v.check(c, &at.field("description"));
                }
                Some(pb::install_snapshot_request::Payload::Chunk(v)) => {
                    v.check(c, &at.field("chunk"));
                }
                None => {
                    c.fail(
                        &at.field("payload"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::SnapshotDescription {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.group_id < 1 {
                c.fail(
                    &at.field("group_id"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.vote.is_none() {
                c.fail(&at.field("vote"), &REQUIRED, "value is required");
            }
            if self.snapshot_id.is_empty() {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.snapshot_id.as_str(), 128) {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
            if let Some(v) = &self.membership_log_id {
                v.check(c, &at.field("membership_log_id"));
            }
            if let Some(v) = &self.membership {
                v.check(c, &at.field("membership"));
            } else {
                c.fail(&at.field("membership"), &REQUIRED, "value is required");
            }
            if self.format_version < 1 {
                c.fail(
                    &at.field("format_version"),
                    &UINT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if !pb::TransferCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::SnapshotChunk {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.data.is_empty() {
                c.fail(&at.field("data"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.data.len() > 4_194_304 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
        }
    }
    impl Validate for pb::InstallSnapshotResponse {}
    impl Validate for pb::GetSnapshotProgressRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.group_id < 1 {
                c.fail(
                    &at.field("group_id"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.snapshot_id.is_empty() {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.snapshot_id.as_str(), 128) {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetSnapshotProgressResponse {}
    impl Validate for pb::TransferLeaderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.group_id < 1 {
                c.fail(
                    &at.field("group_id"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.from_leader.is_none() {
                c.fail(&at.field("from_leader"), &REQUIRED, "value is required");
            }
            if self.successor < 1 {
                c.fail(
                    &at.field("successor"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for pb::TransferLeaderResponse {}
    impl Validate for pb::GetReadIndexRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.group_id < 1 {
                c.fail(
                    &at.field("group_id"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::GetReadIndexResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.read_log_id {
                v.check(c, &at.field("read_log_id"));
            }
        }
    }
    impl Validate for pb::GetRaftStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.raft_group_id.is_empty() {
                c.fail(
                    &at.field("raft_group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.raft_group_id.as_str(), 128) {
                c.fail(
                    &at.field("raft_group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetRaftStateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
            if let Some(v) = &self.commit_log_id {
                v.check(c, &at.field("commit_log_id"));
            }
            if let Some(v) = &self.snapshot_log_id {
                v.check(c, &at.field("snapshot_log_id"));
            }
            if let Some(v) = &self.purged_log_id {
                v.check(c, &at.field("purged_log_id"));
            }
            if let Some(v) = &self.membership {
                v.check(c, &at.field("membership"));
            }
            for (i, v) in self.replication.iter().enumerate() {
                v.check(c, &at.item("replication", i));
            }
        }
    }
    impl Validate for pb::ReplicationProgress {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.member {
                v.check(c, &at.field("member"));
            }
            if let Some(v) = &self.matched_log_id {
                v.check(c, &at.field("matched_log_id"));
            }
        }
    }
    impl Validate for pb::InitializeClusterRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cluster_name.is_empty() {
                c.fail(
                    &at.field("cluster_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.cluster_name.as_str(), 128) {
                c.fail(
                    &at.field("cluster_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.peer_addresses.len() > 100 {
                c.fail(
                    &at.field("peer_addresses"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.peer_addresses.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("peer_addresses"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.peer_addresses.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("peer_addresses", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 261) {
                    c.fail(
                        &at.item("peer_addresses", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 261 characters",
                    );
                }
            }
            if self.shard_count > 1024 {
                c.fail(
                    &at.field("shard_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 1024",
                );
            }
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
        }
    }
    impl Validate for pb::InitializeClusterResponse {}
    impl Validate for pb::JoinClusterRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.incarnation < 1 {
                c.fail(
                    &at.field("incarnation"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.address.is_empty() {
                c.fail(
                    &at.field("address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.address.as_str(), 261) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 261 characters",
                );
            }
            if cel::longer(self.resp_address.as_str(), 261) {
                c.fail(
                    &at.field("resp_address"),
                    &STRING_MAX_LEN,
                    "must be at most 261 characters",
                );
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
            if self.weight > 10_000 {
                c.fail(
                    &at.field("weight"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if self.version.is_empty() {
                c.fail(
                    &at.field("version"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.version.as_str(), 64) {
                c.fail(
                    &at.field("version"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.min_cluster_version < 1 {
                c.fail(
                    &at.field("min_cluster_version"),
                    &UINT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.max_cluster_version < 1 {
                c.fail(
                    &at.field("max_cluster_version"),
                    &UINT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::JoinClusterResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.metadata_membership {
                v.check(c, &at.field("metadata_membership"));
            }
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
        }
    }
    impl Validate for pb::LeaveClusterRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::LeaveClusterResponse {}
    impl Validate for pb::DrainNodeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.operation_id.is_empty()
                && !PATTERN_0.is_match(self.operation_id.as_str())
            {
                c.fail(&at.field("operation_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DrainNodeResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::ResumeNodeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ResumeNodeResponse {}
    impl Validate for pb::UpdateNodeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.labels {
                v.check(c, &at.field("labels"));
            }
            if let Some(v) = self.weight {
                if !(1..=10_000).contains(&v) {
                    c.fail(
                        &at.field("weight"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 10000",
                    );
                }
            }
        }
    }
    impl Validate for pb::NodeLabels {
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
        }
    }
    impl Validate for pb::UpdateNodeResponse {}
    impl Validate for pb::ListNodesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.states.len() > 8 {
                c.fail(
                    &at.field("states"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.states.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("states"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.states.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::NodeState::is_valid(*v) {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
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
    impl Validate for pb::ListNodesResponse {}
    impl Validate for pb::GetClusterRequest {}
    impl Validate for pb::GetClusterResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.metadata_membership {
                v.check(c, &at.field("metadata_membership"));
            }
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
        }
    }
    impl Validate for pb::UpdateClusterSettingsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            } else {
                c.fail(&at.field("settings"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::UpdateClusterSettingsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
        }
    }
    impl Validate for pb::FinalizeUpgradeRequest {}
    impl Validate for pb::FinalizeUpgradeResponse {}
    impl Validate for pb::SetMetadataVotersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_ids.is_empty() {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.node_ids.len() > 9 {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 9 item(s)",
                );
            }
            if !cel::unique(self.node_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.node_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("node_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("node_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetMetadataVotersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.membership {
                v.check(c, &at.field("membership"));
            }
        }
    }
    impl Validate for pb::ReportNodeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.incarnation < 1 {
                c.fail(
                    &at.field("incarnation"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.status == 0 {
                c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::NodeStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.replicas.len() > 4096 {
                c.fail(
                    &at.field("replicas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.replicas.iter().enumerate() {
                v.check(c, &at.item("replicas", i));
            }
            if self.loads.len() > 4096 {
                c.fail(
                    &at.field("loads"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.loads.iter().enumerate() {
                v.check(c, &at.item("loads", i));
            }
            if self.cpu_usage.is_nan() || self.cpu_usage > 1.0 || self.cpu_usage < 0.0 {
                c.fail(
                    &at.field("cpu_usage"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::ShardLoad {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.reads_per_second.is_nan() || self.reads_per_second < 0.0 {
                c.fail(
                    &at.field("reads_per_second"),
                    &DOUBLE_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.writes_per_second.is_nan() || self.writes_per_second < 0.0 {
                c.fail(
                    &at.field("writes_per_second"),
                    &DOUBLE_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.written_bytes_per_second.is_nan()
                || self.written_bytes_per_second < 0.0
            {
                c.fail(
                    &at.field("written_bytes_per_second"),
                    &DOUBLE_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.hot_slots.len() > 16 {
                c.fail(
                    &at.field("hot_slots"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.hot_slots.iter().enumerate() {
                v.check(c, &at.item("hot_slots", i));
            }
        }
    }
    impl Validate for pb::SlotLoad {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.slot > 16_383 {
                c.fail(
                    &at.field("slot"),
                    &UINT32_LTE,
                    "must be less than or equal to 16383",
                );
            }
            if self.requests_per_second.is_nan() || self.requests_per_second < 0.0 {
                c.fail(
                    &at.field("requests_per_second"),
                    &DOUBLE_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::ReportNodeResponse {}
    impl Validate for pb::WatchNodePlanRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.incarnation < 1 {
                c.fail(
                    &at.field("incarnation"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::WatchNodePlanResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.plan {
                v.check(c, &at.field("plan"));
            }
        }
    }
    impl Validate for pb::NodePlan {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.replicas.iter().enumerate() {
                v.check(c, &at.item("replicas", i));
            }
            for (i, v) in self.operations.iter().enumerate() {
                v.check(c, &at.item("operations", i));
            }
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
        }
    }
    impl Validate for pb::PlannedReplica {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.initial_membership {
                v.check(c, &at.field("initial_membership"));
            }
            for (i, v) in self.slots.iter().enumerate() {
                v.check(c, &at.item("slots", i));
            }
        }
    }
    impl Validate for pb::ClusterSettings {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_dead_after.is_some() && self.node_suspect_after.is_some()
                && self
                    .node_dead_after
                    .as_ref()
                    .map_or(0, |v| time::nanos(v.seconds, v.nanos))
                    < self
                        .node_suspect_after
                        .as_ref()
                        .map_or(0, |v| time::nanos(v.seconds, v.nanos))
            {
                c.fail(
                    at,
                    &CLUSTER_SETTINGS_NODE_DEAD_AFTER,
                    "node_dead_after must not be shorter than node_suspect_after",
                );
            }
            if let Some(v) = self.replication_factor {
                if !(1..=9).contains(&v) {
                    c.fail(
                        &at.field("replication_factor"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 9",
                    );
                }
            }
            if let Some(v) = &self.spread_label {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.field("spread_label"),
                        &STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if let Some(v) = self.chunk_bytes {
                if !(65_536..=4_194_304).contains(&v) {
                    c.fail(
                        &at.field("chunk_bytes"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 65536 and less than or equal to 4194304",
                    );
                }
            }
            if let Some(v) = self.catch_up_threshold {
                if !(1..=100_000).contains(&v) {
                    c.fail(
                        &at.field("catch_up_threshold"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 100000",
                    );
                }
            }
            if let Some(v) = &self.buffering_window {
                if !(100_000_000..=60_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("buffering_window"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.1s and less than or equal to 60s",
                    );
                }
            }
            if let Some(v) = self.buffer_max_requests {
                if v > 1_000_000 {
                    c.fail(
                        &at.field("buffer_max_requests"),
                        &UINT32_LTE,
                        "must be less than or equal to 1000000",
                    );
                }
            }
            if let Some(v) = &self.transfer_idle_timeout {
                if !(10_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("transfer_idle_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 10s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.operation_phase_timeout {
                if !(10_000_000_000..=604_800_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("operation_phase_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 10s and less than or equal to 604800s",
                    );
                }
            }
            if let Some(v) = &self.node_suspect_after {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("node_suspect_after"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.node_dead_after {
                if !(10_000_000_000..=604_800_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("node_dead_after"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 10s and less than or equal to 604800s",
                    );
                }
            }
            if let Some(v) = &self.watch_retention {
                if !(0..=604_800_000_000_000).contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("watch_retention"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
            if let Some(v) = self.watch_retention_bytes {
                if !(1_048_576..=68_719_476_736).contains(&v) {
                    c.fail(
                        &at.field("watch_retention_bytes"),
                        &UINT64_GTE_LTE,
                        "must be greater than or equal to 1048576 and less than or equal to 68719476736",
                    );
                }
            }
            if let Some(v) = &self.write_id_retention {
                if !(10_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("write_id_retention"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 10s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = self.max_concurrent_operations {
                if !(1..=64).contains(&v) {
                    c.fail(
                        &at.field("max_concurrent_operations"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 64",
                    );
                }
            }
        }
    }
    impl Validate for pb::ClusterNode {}
    impl Validate for pb::BatchGetResult {}
    impl Validate for pb::WriteOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.operation {
                Some(pb::write_operation::Operation::Put(v)) => {
                    v.check(c, &at.field("put"));
                }
                Some(pb::write_operation::Operation::Delete(v)) => {
                    v.check(c, &at.field("delete"));
                }
                None => {
                    c.fail(
                        &at.field("operation"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::BatchWriteResult {}
    impl Validate for pb::ItemFailure {}
    impl Validate for pb::Comparison {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if self.operator == 0 {
                c.fail(&at.field("operator"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::ComparisonOperator::is_valid(self.operator) {
                c.fail(
                    &at.field("operator"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            match &self.operand {
                Some(pb::comparison::Operand::Content(v)) => {
                    if v.len() > 4_194_304 {
                        c.fail(
                            &at.field("content"),
                            &BYTES_MAX_LEN,
                            "must be at most 4194304 bytes",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("operand"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::TransactionOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.operation {
                Some(pb::transaction_operation::Operation::Get(v)) => {
                    v.check(c, &at.field("get"));
                }
                Some(pb::transaction_operation::Operation::Put(v)) => {
                    v.check(c, &at.field("put"));
                }
                Some(pb::transaction_operation::Operation::Delete(v)) => {
                    v.check(c, &at.field("delete"));
                }
                Some(pb::transaction_operation::Operation::Increment(v)) => {
                    v.check(c, &at.field("increment"));
                }
                Some(pb::transaction_operation::Operation::Expire(v)) => {
                    v.check(c, &at.field("expire"));
                }
                None => {
                    c.fail(
                        &at.field("operation"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::GetOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
        }
    }
    impl Validate for pb::PutOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.ttl.is_some() && self.keep_expiry {
                c.fail(
                    at,
                    &PUT_OPERATION_EXPIRY,
                    "set at most one of ttl and keep_expiry",
                );
            }
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if self.content.len() > 4_194_304 {
                c.fail(
                    &at.field("content"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
            if let Some(v) = &self.ttl {
                if !(1_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ttl"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 315360000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::DeleteOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
        }
    }
    impl Validate for pb::IncrementOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
        }
    }
    impl Validate for pb::ExpireOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if let Some(v) = &self.ttl {
                if !(1_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ttl"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 315360000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::TransactionResult {}
    impl Validate for pb::GetResult {}
    impl Validate for pb::PutResult {}
    impl Validate for pb::DeleteResult {}
    impl Validate for pb::IncrementResult {}
    impl Validate for pb::ExpireResult {}
    impl Validate for pb::KeySpan {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.prefix.is_empty()
                && (!self.start_key.is_empty() || !self.end_key.is_empty())
            {
                c.fail(
                    at,
                    &KEY_SPAN_BOUNDS,
                    "set either prefix, or start_key and end_key",
                );
            }
            if !self.end_key.is_empty() && &self.start_key[..] >= &self.end_key[..] {
                c.fail(at, &KEY_SPAN_ORDER, "start_key must be less than end_key");
            }
            if self.start_key.len() > 4096 {
                c.fail(
                    &at.field("start_key"),
                    &BYTES_MAX_LEN,
                    "must be at most 4096 bytes",
                );
            }
            if self.end_key.len() > 4096 {
                c.fail(
                    &at.field("end_key"),
                    &BYTES_MAX_LEN,
                    "must be at most 4096 bytes",
                );
            }
            if self.prefix.len() > 4096 {
                c.fail(
                    &at.field("prefix"),
                    &BYTES_MAX_LEN,
                    "must be at most 4096 bytes",
                );
            }
            match &self.scope {
                Some(pb::key_span::Scope::Slots(v)) => {
                    v.check(c, &at.field("slots"));
                }
                Some(pb::key_span::Scope::HashTag(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("hash_tag"),
                            &BYTES_MIN_LEN,
                            "must be at least 1 bytes",
                        );
                    }
                    if v.len() > 4096 {
                        c.fail(
                            &at.field("hash_tag"),
                            &BYTES_MAX_LEN,
                            "must be at most 4096 bytes",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("scope"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::WatchStarted {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.slots {
                v.check(c, &at.field("slots"));
            }
        }
    }
    impl Validate for pb::WatchEvents {}
    impl Validate for pb::WatchProgress {}
    impl Validate for pb::WatchMoved {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.continuations.iter().enumerate() {
                v.check(c, &at.item("continuations", i));
            }
        }
    }
    impl Validate for pb::WatchContinuation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.slots {
                v.check(c, &at.field("slots"));
            }
        }
    }
    impl Validate for pb::KeyEvent {}
    impl Validate for pb::KeyValue {}
    impl Validate for pb::KeyValueHeader {}
    impl Validate for pb::ReadOptions {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.max_staleness.is_some() && self.consistency != 2 {
                c.fail(
                    at,
                    &READ_OPTIONS_MAX_STALENESS,
                    "max_staleness belongs to READ_CONSISTENCY_STALE",
                );
            }
            if !pb::ReadConsistency::is_valid(self.consistency) {
                c.fail(
                    &at.field("consistency"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.max_staleness {
                if !(1_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_staleness"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 86400s",
                    );
                }
            }
        }
    }
    impl Validate for pb::WriteId {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.client_id.len() != 16 {
                c.fail(&at.field("client_id"), &BYTES_LEN, "must be 16 bytes");
            }
            if self.sequence < 1 {
                c.fail(
                    &at.field("sequence"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::GetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if let Some(v) = &self.read {
                v.check(c, &at.field("read"));
            }
        }
    }
    impl Validate for pb::GetResponse {}
    impl Validate for pb::BatchGetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.read.is_some()
                && self.read.as_ref().map_or(0, |m| m.min_revision) != 0
            {
                c.fail(
                    at,
                    &BATCH_GET_REQUEST_MIN_REVISION,
                    "min_revision belongs to reads of one shard",
                );
            }
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 1000 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_BYTES_MIN_LEN,
                        "must be at least 1 bytes",
                    );
                }
                if v.len() > 4096 {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 4096 bytes",
                    );
                }
            }
            if let Some(v) = &self.read {
                v.check(c, &at.field("read"));
            }
        }
    }
    impl Validate for pb::BatchGetResponse {}
    impl Validate for pb::PutRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.ttl.is_some() && self.keep_expiry {
                c.fail(
                    at,
                    &PUT_REQUEST_EXPIRY,
                    "set at most one of ttl and keep_expiry",
                );
            }
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if self.content.len() > 4_194_304 {
                c.fail(
                    &at.field("content"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
            if let Some(v) = &self.ttl {
                if !(1_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ttl"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 315360000s",
                    );
                }
            }
            if let Some(v) = &self.write_id {
                v.check(c, &at.field("write_id"));
            }
        }
    }
    impl Validate for pb::PutResponse {}
    impl Validate for pb::DeleteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if let Some(v) = &self.write_id {
                v.check(c, &at.field("write_id"));
            }
        }
    }
    impl Validate for pb::DeleteResponse {}
    impl Validate for pb::CompareAndSwapRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.ttl.is_some() && self.keep_expiry)
                || (matches!(
                    self.replacement,
                    Some(pb::compare_and_swap_request::Replacement::Delete(_))
                ) && (self.ttl.is_some() || self.keep_expiry))
            {
                c.fail(
                    at,
                    &COMPARE_AND_SWAP_REQUEST_EXPIRY,
                    "set at most one of ttl and keep_expiry, and neither with delete",
                );
            }
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if let Some(v) = &self.ttl {
                if !(1_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ttl"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 315360000s",
                    );
                }
            }
            if let Some(v) = &self.write_id {
                v.check(c, &at.field("write_id"));
            }
            match &self.expected {
                Some(pb::compare_and_swap_request::Expected::ExpectedAbsent(v)) => {
                    if !*v {
                        c.fail(
                            &at.field("expected_absent"),
                            &BOOL_CONST,
                            "must equal true",
                        );
                    }
                }
                Some(pb::compare_and_swap_request::Expected::ExpectedModRevision(v)) => {
                    if *v < 1 {
                        c.fail(
                            &at.field("expected_mod_revision"),
                            &UINT64_GTE,
                            "must be greater than or equal to 1",
                        );
                    }
                }
                Some(pb::compare_and_swap_request::Expected::ExpectedContent(v)) => {
                    if v.len() > 4_194_304 {
                        c.fail(
                            &at.field("expected_content"),
                            &BYTES_MAX_LEN,
                            "must be at most 4194304 bytes",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("expected"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
            match &self.replacement {
                Some(pb::compare_and_swap_request::Replacement::Content(v)) => {
                    if v.len() > 4_194_304 {
                        c.fail(
                            &at.field("content"),
                            &BYTES_MAX_LEN,
                            "must be at most 4194304 bytes",
                        );
                    }
                }
                Some(pb::compare_and_swap_request::Replacement::Delete(v)) => {
                    if !*v {
                        c.fail(&at.field("delete"), &BOOL_CONST, "must equal true");
                    }
                }
                None => {
                    c.fail(
                        &at.field("replacement"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::CompareAndSwapResponse {}
    impl Validate for pb::IncrementRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if let Some(v) = &self.ttl_if_created {
                if !(1_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ttl_if_created"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 315360000s",
                    );
                }
            }
            if let Some(v) = &self.write_id {
                v.check(c, &at.field("write_id"));
            }
        }
    }
    impl Validate for pb::IncrementResponse {}
    impl Validate for pb::ExpireRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
                c.fail(&at.field("key"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.key.len() > 4096 {
                c.fail(&at.field("key"), &BYTES_MAX_LEN, "must be at most 4096 bytes");
            }
            if let Some(v) = &self.ttl {
                if !(1_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("ttl"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0.001s and less than or equal to 315360000s",
                    );
                }
            }
            if let Some(v) = &self.write_id {
                v.check(c, &at.field("write_id"));
            }
        }
    }
    impl Validate for pb::ExpireResponse {}
    impl Validate for pb::BatchWriteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.writes.is_empty() {
                c.fail(
                    &at.field("writes"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.writes.len() > 1000 {
                c.fail(
                    &at.field("writes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.writes.iter().enumerate() {
                v.check(c, &at.item("writes", i));
            }
            if let Some(v) = &self.write_id {
                v.check(c, &at.field("write_id"));
            }
        }
    }
    impl Validate for pb::BatchWriteResponse {}
    impl Validate for pb::PipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.call {
                Some(pb::pipeline_request::Call::Get(v)) => {
                    v.check(c, &at.field("get"));
                }
                Some(pb::pipeline_request::Call::Put(v)) => {
                    v.check(c, &at.field("put"));
                }
                Some(pb::pipeline_request::Call::Delete(v)) => {
                    v.check(c, &at.field("delete"));
                }
                Some(pb::pipeline_request::Call::CompareAndSwap(v)) => {
                    v.check(c, &at.field("compare_and_swap"));
                }
                Some(pb::pipeline_request::Call::Increment(v)) => {
                    v.check(c, &at.field("increment"));
                }
                Some(pb::pipeline_request::Call::Expire(v)) => {
                    v.check(c, &at.field("expire"));
                }
                Some(pb::pipeline_request::Call::Transact(v)) => {
                    v.check(c, &at.field("transact"));
                }
                None => {
                    c.fail(
                        &at.field("call"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::PipelineResponse {}
    impl Validate for pb::TransactRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.comparisons.len() > 256 {
                c.fail(
                    &at.field("comparisons"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.comparisons.iter().enumerate() {
                v.check(c, &at.item("comparisons", i));
            }
            if self.then_operations.len() > 256 {
                c.fail(
                    &at.field("then_operations"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.then_operations.iter().enumerate() {
                v.check(c, &at.item("then_operations", i));
            }
            if self.else_operations.len() > 256 {
                c.fail(
                    &at.field("else_operations"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.else_operations.iter().enumerate() {
                v.check(c, &at.item("else_operations", i));
            }
            if let Some(v) = &self.write_id {
                v.check(c, &at.field("write_id"));
            }
        }
    }
    impl Validate for pb::TransactResponse {}
    impl Validate for pb::ScanRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.span {
                v.check(c, &at.field("span"));
            } else {
                c.fail(&at.field("span"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.read {
                v.check(c, &at.field("read"));
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if self.page_token.len() > 8192 {
                c.fail(
                    &at.field("page_token"),
                    &BYTES_MAX_LEN,
                    "must be at most 8192 bytes",
                );
            }
        }
    }
    impl Validate for pb::ScanResponse {}
    impl Validate for pb::ScanStreamRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.span {
                v.check(c, &at.field("span"));
            } else {
                c.fail(&at.field("span"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.read {
                v.check(c, &at.field("read"));
            }
        }
    }
    impl Validate for pb::ScanStreamResponse {}
    impl Validate for pb::CountKeysRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.span {
                v.check(c, &at.field("span"));
            } else {
                c.fail(&at.field("span"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.read {
                v.check(c, &at.field("read"));
            }
        }
    }
    impl Validate for pb::CountKeysResponse {}
    impl Validate for pb::DeleteRangeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.span {
                v.check(c, &at.field("span"));
            } else {
                c.fail(&at.field("span"), &REQUIRED, "value is required");
            }
            if self.limit > 10_000 {
                c.fail(
                    &at.field("limit"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for pb::DeleteRangeResponse {}
    impl Validate for pb::WatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.span {
                v.check(c, &at.field("span"));
            } else {
                c.fail(&at.field("span"), &REQUIRED, "value is required");
            }
            if self.kinds.len() > 8 {
                c.fail(
                    &at.field("kinds"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.kinds.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("kinds"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.kinds.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::KeyEventKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.progress_interval {
                if !(1_000_000_000..=600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("progress_interval"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::WatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.body {
                Some(pb::watch_response::Body::Started(v)) => {
                    v.check(c, &at.field("started"));
                }
                Some(pb::watch_response::Body::Moved(v)) => {
                    v.check(c, &at.field("moved"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::GetRoutingTableRequest {}
    impl Validate for pb::GetRoutingTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            }
        }
    }
    impl Validate for pb::WatchRoutingTableRequest {}
    impl Validate for pb::WatchRoutingTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            }
            for (i, v) in self.changed_shards.iter().enumerate() {
                v.check(c, &at.item("changed_shards", i));
            }
        }
    }
    impl Validate for pb::RoutingTable {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.shards.iter().enumerate() {
                v.check(c, &at.item("shards", i));
            }
        }
    }
    impl Validate for pb::ShardRoute {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.slots.iter().enumerate() {
                v.check(c, &at.item("slots", i));
            }
            for (i, v) in self.handovers.iter().enumerate() {
                v.check(c, &at.item("handovers", i));
            }
        }
    }
    impl Validate for pb::ReplicaRoute {}
    impl Validate for pb::SlotHandover {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.slots {
                v.check(c, &at.field("slots"));
            }
        }
    }
    impl Validate for pb::NodeRoute {}
    impl Validate for pb::LocateKeysRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 1000 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_BYTES_MIN_LEN,
                        "must be at least 1 bytes",
                    );
                }
                if v.len() > 4096 {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_BYTES_MAX_LEN,
                        "must be at most 4096 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::LocateKeysResponse {}
    impl Validate for pb::ListShardsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.states.len() > 8 {
                c.fail(
                    &at.field("states"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.states.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("states"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.states.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::ShardState::is_valid(*v) {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
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
    impl Validate for pb::ListShardsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.shards.iter().enumerate() {
                v.check(c, &at.item("shards", i));
            }
        }
    }
    impl Validate for pb::GetShardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetShardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.shard {
                v.check(c, &at.field("shard"));
            }
        }
    }
    impl Validate for pb::CreateShardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.operation_id.is_empty()
                && !PATTERN_0.is_match(self.operation_id.as_str())
            {
                c.fail(&at.field("operation_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_1.is_match(self.shard_id.as_str()) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9_-]*$`",
                );
            }
            if self.node_ids.len() > 9 {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 9 item(s)",
                );
            }
            if !cel::unique(self.node_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.node_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("node_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("node_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::CreateShardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::SplitShardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.operation_id.is_empty()
                && !PATTERN_0.is_match(self.operation_id.as_str())
            {
                c.fail(&at.field("operation_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.split_slot > 16_383 {
                c.fail(
                    &at.field("split_slot"),
                    &UINT32_LTE,
                    "must be less than or equal to 16383",
                );
            }
            if cel::longer(self.new_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("new_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_1.is_match(self.new_shard_id.as_str()) {
                c.fail(
                    &at.field("new_shard_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9_-]*$`",
                );
            }
            if self.target_node_ids.len() > 9 {
                c.fail(
                    &at.field("target_node_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 9 item(s)",
                );
            }
            if !cel::unique(self.target_node_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("target_node_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.target_node_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("target_node_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("target_node_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::SplitShardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::MergeShardsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_shard_id.as_str() == self.target_shard_id.as_str() {
                c.fail(
                    at,
                    &MERGE_SHARDS_REQUEST_OTHER_SHARD,
                    "target_shard_id must differ from source_shard_id",
                );
            }
            if !self.operation_id.is_empty()
                && !PATTERN_0.is_match(self.operation_id.as_str())
            {
                c.fail(&at.field("operation_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if self.source_shard_id.is_empty() {
                c.fail(
                    &at.field("source_shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("source_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.target_shard_id.is_empty() {
                c.fail(
                    &at.field("target_shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.target_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("target_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::MergeShardsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::MoveSlotsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_shard_id.as_str() == self.target_shard_id.as_str() {
                c.fail(
                    at,
                    &MOVE_SLOTS_REQUEST_OTHER_SHARD,
                    "target_shard_id must differ from source_shard_id",
                );
            }
            if !self.operation_id.is_empty()
                && !PATTERN_0.is_match(self.operation_id.as_str())
            {
                c.fail(&at.field("operation_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if self.source_shard_id.is_empty() {
                c.fail(
                    &at.field("source_shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("source_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.target_shard_id.is_empty() {
                c.fail(
                    &at.field("target_shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.target_shard_id.as_str(), 128) {
                c.fail(
                    &at.field("target_shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.slots {
                v.check(c, &at.field("slots"));
            } else {
                c.fail(&at.field("slots"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::MoveSlotsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::MoveReplicaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.from_node_id.as_str() == self.to_node_id.as_str() {
                c.fail(
                    at,
                    &MOVE_REPLICA_REQUEST_NODES,
                    "name from_node_id, to_node_id, or two different ones",
                );
            }
            if !self.operation_id.is_empty()
                && !PATTERN_0.is_match(self.operation_id.as_str())
            {
                c.fail(&at.field("operation_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.from_node_id.as_str(), 128) {
                c.fail(
                    &at.field("from_node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.to_node_id.as_str(), 128) {
                c.fail(
                    &at.field("to_node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::MoveReplicaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::TransferShardLeaderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.to_node_id.as_str(), 128) {
                c.fail(
                    &at.field("to_node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::TransferShardLeaderResponse {}
    impl Validate for pb::RebalanceShardsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.operation_id.is_empty()
                && !PATTERN_0.is_match(self.operation_id.as_str())
            {
                c.fail(&at.field("operation_id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if self.max_steps > 1000 {
                c.fail(
                    &at.field("max_steps"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for pb::RebalanceShardsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
            for (i, v) in self.steps.iter().enumerate() {
                v.check(c, &at.item("steps", i));
            }
        }
    }
    impl Validate for pb::RebalanceStep {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.slots {
                v.check(c, &at.field("slots"));
            }
        }
    }
    impl Validate for pb::RecoverShardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 128) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !self.accept_data_loss {
                c.fail(&at.field("accept_data_loss"), &BOOL_CONST, "must equal true");
            }
        }
    }
    impl Validate for pb::RecoverShardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.shard {
                v.check(c, &at.field("shard"));
            }
        }
    }
    impl Validate for pb::CheckShardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.shard_id.is_empty() {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.shard_id.as_str(), 128) {
                c.fail(
                    &at.field("shard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::CheckShardResponse {}
    impl Validate for pb::ReplicaChecksum {}
    impl Validate for pb::Shard {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.slots.iter().enumerate() {
                v.check(c, &at.item("slots", i));
            }
            for (i, v) in self.replicas.iter().enumerate() {
                v.check(c, &at.item("replicas", i));
            }
        }
    }
    impl Validate for pb::ShardReplica {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.status {
                v.check(c, &at.field("status"));
            }
        }
    }
    impl Validate for pb::CreateUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_2.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9._@-]+$`",
                );
            }
            if !self.password.is_empty() {
                if cel::shorter(self.password.as_str(), 12) {
                    c.fail(
                        &at.field("password"),
                        &STRING_MIN_LEN,
                        "must be at least 12 characters",
                    );
                }
                if cel::longer(self.password.as_str(), 256) {
                    c.fail(
                        &at.field("password"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.role == 0 {
                c.fail(&at.field("role"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::UserRole::is_valid(self.role) {
                c.fail(
                    &at.field("role"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.key_rules {
                v.check(c, &at.field("key_rules"));
            }
            if self.identities.len() > 16 {
                c.fail(
                    &at.field("identities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.identities.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("identities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.identities.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("identities", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("identities", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::CreateUserResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.user {
                v.check(c, &at.field("user"));
            }
        }
    }
    impl Validate for pb::GetUserRequest {
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
    impl Validate for pb::GetUserResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.user {
                v.check(c, &at.field("user"));
            }
        }
    }
    impl Validate for pb::ListUsersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::ListUsersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.users.iter().enumerate() {
                v.check(c, &at.item("users", i));
            }
        }
    }
    impl Validate for pb::UpdateUserRequest {
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
            if let Some(v) = &self.password {
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.field("password"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
                if !PATTERN_3.is_match(v.as_str()) {
                    c.fail(
                        &at.field("password"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^(.{12,})?$`",
                    );
                }
            }
            if let Some(v) = self.role {
                if v == 0 {
                    c.fail(&at.field("role"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::UserRole::is_valid(v) {
                    c.fail(
                        &at.field("role"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.key_rules {
                v.check(c, &at.field("key_rules"));
            }
            if let Some(v) = &self.identities {
                v.check(c, &at.field("identities"));
            }
        }
    }
    impl Validate for pb::UpdateUserResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.user {
                v.check(c, &at.field("user"));
            }
        }
    }
    impl Validate for pb::DeleteUserRequest {
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
    impl Validate for pb::DeleteUserResponse {}
    impl Validate for pb::KeyRules {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.rules.len() > 64 {
                c.fail(
                    &at.field("rules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.rules.iter().enumerate() {
                v.check(c, &at.item("rules", i));
            }
        }
    }
    impl Validate for pb::KeyRule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.prefix.len() > 1024 {
                c.fail(
                    &at.field("prefix"),
                    &BYTES_MAX_LEN,
                    "must be at most 1024 bytes",
                );
            }
        }
    }
    impl Validate for pb::UserIdentities {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.identities.len() > 16 {
                c.fail(
                    &at.field("identities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.identities.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("identities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.identities.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("identities", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("identities", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::User {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.key_rules {
                v.check(c, &at.field("key_rules"));
            }
        }
    }
};
