const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel};
    use crate::conveyor::sink::v1 as pb;
    static DEDUPLICATION_SEQUENCE_ORDER: Rule = Rule {
        path: "",
        id: "deduplication.sequence_order",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
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
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    impl Validate for pb::WriteBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sink_id.is_empty() {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            } else {
                c.fail(&at.field("batch"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.options {
                v.check(c, &at.field("options"));
            }
            if let Some(v) = &self.dedupe {
                v.check(c, &at.field("dedupe"));
            }
            if self.dead_letters.len() > 10_000 {
                c.fail(
                    &at.field("dead_letters"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.dead_letters.iter().enumerate() {
                v.check(c, &at.item("dead_letters", i));
            }
        }
    }
    impl Validate for pb::WriteOptions {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.timeout_ms > 3_600_000 {
                c.fail(
                    &at.field("timeout_ms"),
                    &UINT32_LTE,
                    "must be less than or equal to 3600000",
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
        }
    }
    impl Validate for pb::Deduplication {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.last_seq < self.first_seq {
                c.fail(
                    at,
                    &DEDUPLICATION_SEQUENCE_ORDER,
                    "last_seq must not be less than first_seq",
                );
            }
            if self.producer_key.is_empty() {
                c.fail(
                    &at.field("producer_key"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.producer_key.as_str(), 512) {
                c.fail(
                    &at.field("producer_key"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if self.epoch.is_none() {
                c.fail(&at.field("epoch"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::DeadLetterContext {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if cel::longer(self.service_id.as_str(), 512) {
                c.fail(
                    &at.field("service_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if !crate::conveyor::common::v1::FailureCode::is_valid(self.code) {
                c.fail(
                    &at.field("code"),
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
            if self.attempts > 1_000_000 {
                c.fail(
                    &at.field("attempts"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::WriteBatchResponse {}
    impl Validate for pb::RecordWriteResult {}
    impl Validate for pb::WriteStreamRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(pb::write_stream_request::Msg::Init(v)) => {
                    v.check(c, &at.field("init"));
                }
                Some(pb::write_stream_request::Msg::Record(v)) => {
                    v.check(c, &at.field("record"));
                }
                Some(pb::write_stream_request::Msg::Commit(v)) => {
                    v.check(c, &at.field("commit"));
                }
                Some(pb::write_stream_request::Msg::Batch(v)) => {
                    v.check(c, &at.field("batch"));
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::StreamWriteInit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sink_id.is_empty() {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.stream_id.is_empty() {
                c.fail(
                    &at.field("stream_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stream_id.as_str(), 128) {
                c.fail(
                    &at.field("stream_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.options {
                v.check(c, &at.field("options"));
            }
        }
    }
    impl Validate for pb::CommitMarker {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.stream_id.as_str(), 128) {
                c.fail(
                    &at.field("stream_id"),
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
        }
    }
    impl Validate for pb::StreamWriteBatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            } else {
                c.fail(&at.field("batch"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.dedupe {
                v.check(c, &at.field("dedupe"));
            }
        }
    }
    impl Validate for pb::WriteStreamResponse {}
    impl Validate for pb::StreamWriteReady {}
    impl Validate for pb::CommitAck {}
    impl Validate for pb::BackpressureNotice {}
    impl Validate for pb::StreamWriteResult {}
    impl Validate for pb::CapacityResponse {}
    impl Validate for pb::FlushRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::FlushResponse {}
    impl Validate for pb::GetCapabilitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetCapabilitiesResponse {}
    impl Validate for pb::GetPositionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sink_id.is_empty() {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.producer_keys.is_empty() {
                c.fail(
                    &at.field("producer_keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.producer_keys.len() > 1000 {
                c.fail(
                    &at.field("producer_keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.producer_keys.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("producer_keys"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.producer_keys.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("producer_keys", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 512) {
                    c.fail(
                        &at.item("producer_keys", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 512 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::GetPositionsResponse {}
    impl Validate for pb::StoredPosition {}
    impl Validate for pb::PrepareCheckpointRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sink_id.is_empty() {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
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
            if self.checkpoint_number <= 0 {
                c.fail(
                    &at.field("checkpoint_number"),
                    &UINT64_GT,
                    "must be greater than 0",
                );
            }
            if self.producer_keys.len() > 10_000 {
                c.fail(
                    &at.field("producer_keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            if !cel::unique(self.producer_keys.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("producer_keys"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.producer_keys.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("producer_keys", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 512) {
                    c.fail(
                        &at.item("producer_keys", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 512 characters",
                    );
                }
            }
            if self.fence.is_none() {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::PrepareCheckpointResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
            }
        }
    }
    impl Validate for pb::CommitCheckpointRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sink_id.is_empty() {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
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
            if self.checkpoint_number <= 0 {
                c.fail(
                    &at.field("checkpoint_number"),
                    &UINT64_GT,
                    "must be greater than 0",
                );
            }
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
            } else {
                c.fail(&at.field("handle"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::CommitCheckpointResponse {}
    impl Validate for pb::AbortCheckpointRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sink_id.is_empty() {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
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
            if self.checkpoint_number <= 0 {
                c.fail(
                    &at.field("checkpoint_number"),
                    &UINT64_GT,
                    "must be greater than 0",
                );
            }
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
            }
        }
    }
    impl Validate for pb::AbortCheckpointResponse {}
    impl Validate for pb::ValidateConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.sink_id.as_str(), 128) {
                c.fail(
                    &at.field("sink_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.config.is_none() {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ValidateConfigResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.violations.iter().enumerate() {
                v.check(c, &at.item("violations", i));
            }
        }
    }
};
