const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel};
    use crate::conveyor::checkpoint::v1 as pb;
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
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static SEQUENCE_RANGE_ORDER: Rule = Rule {
        path: "",
        id: "sequence_range.order",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    impl Validate for pb::CommitOffsetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::CommitOffsetResponse {}
    impl Validate for pb::CommitFrontiersRequest {
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
            if self.frontiers.is_empty() {
                c.fail(
                    &at.field("frontiers"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.frontiers.len() > 10_000 {
                c.fail(
                    &at.field("frontiers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.frontiers.iter().enumerate() {
                v.check(c, &at.item("frontiers", i));
            }
        }
    }
    impl Validate for pb::Frontier {
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
            if self.fence.is_none() {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
            if self.settled_above.len() > 1000 {
                c.fail(
                    &at.field("settled_above"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.settled_above.iter().enumerate() {
                v.check(c, &at.item("settled_above", i));
            }
            if self.version_starts.len() > 16 {
                c.fail(
                    &at.field("version_starts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.version_starts.iter().enumerate() {
                v.check(c, &at.item("version_starts", i));
            }
        }
    }
    impl Validate for pb::SequenceRange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.last < self.first {
                c.fail(at, &SEQUENCE_RANGE_ORDER, "last must not be less than first");
            }
        }
    }
    impl Validate for pb::CommitFrontiersResponse {}
    impl Validate for pb::RefusedFrontier {}
    impl Validate for pb::GetSourceOffsetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::GetSourceOffsetResponse {}
    impl Validate for pb::ReportWatermarkRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            } else {
                c.fail(&at.field("watermark"), &REQUIRED, "value is required");
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
    impl Validate for pb::ReportWatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.current_global_watermark {
                v.check(c, &at.field("current_global_watermark"));
            }
        }
    }
    impl Validate for pb::GetWatermarkRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::GetWatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
            if let Some(v) = &self.global_watermark {
                v.check(c, &at.field("global_watermark"));
            }
        }
    }
    impl Validate for pb::SaveCheckpointRequest {
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
            if cel::longer(self.checkpoint_id.as_str(), 128) {
                c.fail(
                    &at.field("checkpoint_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.data.len() > 65_536 {
                c.fail(&at.field("data"), &BYTES_MAX_LEN, "must be at most 65536 bytes");
            }
            if self.source_offsets.len() > 64 {
                c.fail(
                    &at.field("source_offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.source_offsets {
                if k.is_empty() {
                    c.fail(
                        &at.key("source_offsets", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("source_offsets", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                v.check(c, &at.value("source_offsets", k));
            }
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
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
    impl Validate for pb::PartitionOffsets {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.offsets.len() > 4096 {
                c.fail(
                    &at.field("offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
            }
        }
    }
    impl Validate for pb::SaveCheckpointResponse {}
    impl Validate for pb::GetCheckpointRequest {
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
            if cel::longer(self.checkpoint_id.as_str(), 128) {
                c.fail(
                    &at.field("checkpoint_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetCheckpointResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (k, v) in &self.source_offsets {
                v.check(c, &at.value("source_offsets", k));
            }
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
            }
        }
    }
    impl Validate for pb::GetGroupOffsetsRequest {
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
            if let Some(v) = &self.source_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("source_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("source_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::GetGroupOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (k, v) in &self.source_offsets {
                v.check(c, &at.value("source_offsets", k));
            }
        }
    }
    impl Validate for pb::CommitGroupOffsetRequest {
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
            if cel::longer(self.service_id.as_str(), 512) {
                c.fail(
                    &at.field("service_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
        }
    }
    impl Validate for pb::CommitGroupOffsetResponse {}
    impl Validate for pb::GetPipelineCheckpointsRequest {
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
    impl Validate for pb::GetPipelineCheckpointsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.service_checkpoints.iter().enumerate() {
                v.check(c, &at.item("service_checkpoints", i));
            }
            for (k, v) in &self.source_offsets {
                v.check(c, &at.value("source_offsets", k));
            }
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
            for (i, v) in self.pipeline_checkpoints.iter().enumerate() {
                v.check(c, &at.item("pipeline_checkpoints", i));
            }
        }
    }
    impl Validate for pb::ServiceCheckpoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
            }
        }
    }
    impl Validate for pb::PipelineCheckpoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.tasks.iter().enumerate() {
                v.check(c, &at.item("tasks", i));
            }
            for (k, v) in &self.source_offsets {
                v.check(c, &at.value("source_offsets", k));
            }
        }
    }
    impl Validate for pb::TaskState {
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
            if self.lanes.len() > 65_536 {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            if !cel::unique(self.lanes.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            if self.status == 0 {
                c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::CheckpointStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
            }
            if cel::longer(self.failure.as_str(), 4096) {
                c.fail(
                    &at.field("failure"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if self.offsets.len() > 4096 {
                c.fail(
                    &at.field("offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
            }
            if self.fence.is_none() {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ReportCheckpointRequest {
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
            if self.tasks.is_empty() {
                c.fail(
                    &at.field("tasks"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.tasks.len() > 1024 {
                c.fail(
                    &at.field("tasks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1024 item(s)",
                );
            }
            for (i, v) in self.tasks.iter().enumerate() {
                v.check(c, &at.item("tasks", i));
            }
        }
    }
    impl Validate for pb::ReportCheckpointResponse {}
};
