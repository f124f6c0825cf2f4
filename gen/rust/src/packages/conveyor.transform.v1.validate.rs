const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel};
    use crate::conveyor::transform::v1 as pb;
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
    static REPEATED_ITEMS_UINT32_LTE: Rule = Rule {
        path: "repeated.items.uint32.lte",
        id: "uint32.lte",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    impl Validate for pb::ProcessBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.transform_id.is_empty() {
                c.fail(
                    &at.field("transform_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transform_id.as_str(), 128) {
                c.fail(
                    &at.field("transform_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.input_batch {
                v.check(c, &at.field("input_batch"));
            } else {
                c.fail(&at.field("input_batch"), &REQUIRED, "value is required");
            }
            if self.transform_config.len() > 256 {
                c.fail(
                    &at.field("transform_config"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 256 entries",
                );
            }
            for (k, v) in &self.transform_config {
                if k.is_empty() {
                    c.fail(
                        &at.key("transform_config", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 256) {
                    c.fail(
                        &at.key("transform_config", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.value("transform_config", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ProcessBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for pb::TransformResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.output_records.iter().enumerate() {
                v.check(c, &at.item("output_records", i));
            }
        }
    }
    impl Validate for pb::ProcessStreamRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(pb::process_stream_request::Msg::Init(v)) => {
                    v.check(c, &at.field("init"));
                }
                Some(pb::process_stream_request::Msg::Record(v)) => {
                    v.check(c, &at.field("record"));
                }
                Some(pb::process_stream_request::Msg::Flush(v)) => {
                    v.check(c, &at.field("flush"));
                }
                Some(pb::process_stream_request::Msg::Batch(v)) => {
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
    impl Validate for pb::StreamInit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.transform_id.is_empty() {
                c.fail(
                    &at.field("transform_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transform_id.as_str(), 128) {
                c.fail(
                    &at.field("transform_id"),
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
            if self.config.len() > 256 {
                c.fail(
                    &at.field("config"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 256 entries",
                );
            }
            for (k, v) in &self.config {
                if k.is_empty() {
                    c.fail(
                        &at.key("config", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 256) {
                    c.fail(
                        &at.key("config", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.value("config", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
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
            for (i, v) in self.lanes.iter().enumerate() {
                if *v > 65_535 {
                    c.fail(
                        &at.item("lanes", i),
                        &REPEATED_ITEMS_UINT32_LTE,
                        "must be less than or equal to 65535",
                    );
                }
            }
        }
    }
    impl Validate for pb::FlushCommand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.stream_id.as_str(), 128) {
                c.fail(
                    &at.field("stream_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ProcessStreamResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(pb::process_stream_response::Msg::Result(v)) => {
                    v.check(c, &at.field("result"));
                }
                Some(pb::process_stream_response::Msg::BatchResult(v)) => {
                    v.check(c, &at.field("batch_result"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::StreamReady {}
    impl Validate for pb::StreamCompleted {}
    impl Validate for pb::BatchResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for pb::Capabilities {}
    impl Validate for pb::SnapshotStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.transform_id.is_empty() {
                c.fail(
                    &at.field("transform_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transform_id.as_str(), 128) {
                c.fail(
                    &at.field("transform_id"),
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
            for (i, v) in self.lanes.iter().enumerate() {
                if *v > 65_535 {
                    c.fail(
                        &at.item("lanes", i),
                        &REPEATED_ITEMS_UINT32_LTE,
                        "must be less than or equal to 65535",
                    );
                }
            }
        }
    }
    impl Validate for pb::SnapshotStateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.handle {
                v.check(c, &at.field("handle"));
            }
        }
    }
    impl Validate for pb::RestoreStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.transform_id.is_empty() {
                c.fail(
                    &at.field("transform_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transform_id.as_str(), 128) {
                c.fail(
                    &at.field("transform_id"),
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
            for (i, v) in self.lanes.iter().enumerate() {
                if *v > 65_535 {
                    c.fail(
                        &at.item("lanes", i),
                        &REPEATED_ITEMS_UINT32_LTE,
                        "must be less than or equal to 65535",
                    );
                }
            }
            if self.handles.is_empty() {
                c.fail(
                    &at.field("handles"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.handles.len() > 1024 {
                c.fail(
                    &at.field("handles"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1024 item(s)",
                );
            }
            for (i, v) in self.handles.iter().enumerate() {
                v.check(c, &at.item("handles", i));
            }
        }
    }
    impl Validate for pb::RestoreStateResponse {}
    impl Validate for pb::ValidateConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.transform_id.as_str(), 128) {
                c.fail(
                    &at.field("transform_id"),
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
