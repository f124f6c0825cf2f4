const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::platform::etl::v1 as pb;
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
    static INT32_GTE_LTE: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
    static INT64_GTE: Rule = Rule::new("int64.gte");
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
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    );
    static PREVIEW_SCHEDULE_REQUEST_TIMING: Rule = Rule {
        path: "",
        id: "preview_schedule_request.timing",
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
    static REQUIRED: Rule = Rule::new("required");
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    impl Validate for pb::EstimateBackfillRequest {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            } else {
                c.fail(&at.field("date_range"), &REQUIRED, "value is required");
            }
            if !(0..=32).contains(&self.concurrency) {
                c.fail(
                    &at.field("concurrency"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 32",
                );
            }
            if !(0..=366).contains(&self.chunk_days) {
                c.fail(
                    &at.field("chunk_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 366",
                );
            }
        }
    }
    impl Validate for pb::EstimateBackfillResponse {}
    impl Validate for pb::StartBackfillRequest {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            } else {
                c.fail(&at.field("date_range"), &REQUIRED, "value is required");
            }
            if !(0..=32).contains(&self.concurrency) {
                c.fail(
                    &at.field("concurrency"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 32",
                );
            }
            if !pb::BackfillPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !(0..=366).contains(&self.chunk_days) {
                c.fail(
                    &at.field("chunk_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 366",
                );
            }
            if !pb::BackfillOrder::is_valid(self.order) {
                c.fail(
                    &at.field("order"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.from_layer {
                if cel::longer(v.as_str(), 8) {
                    c.fail(
                        &at.field("from_layer"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !matches!(v.as_str(), "source" | "bronze" | "silver" | "gold") {
                    c.fail(
                        &at.field("from_layer"),
                        &STRING_IN,
                        "must be in list [source, bronze, silver, gold]",
                    );
                }
            }
            if !(0..=3660).contains(&self.pause_after_failures) {
                c.fail(
                    &at.field("pause_after_failures"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 3660",
                );
            }
            if let Some(v) = &self.idempotency_key {
                if v.is_empty() {
                    c.fail(
                        &at.field("idempotency_key"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("idempotency_key"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::StartBackfillResponse {}
    impl Validate for pb::GetBackfillStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.backfill_id.is_empty() {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.backfill_id.as_str(), 128) {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetBackfillStatusResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for pb::ListBackfillsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pipeline_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("pipeline_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("pipeline_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
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
                if !crate::platform::common::v1::ExecutionStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListBackfillsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.backfills.iter().enumerate() {
                v.check(c, &at.item("backfills", i));
            }
        }
    }
    impl Validate for pb::ListBackfillChunksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.is_empty() {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.backfill_id.as_str(), 128) {
                c.fail(
                    &at.field("backfill_id"),
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
                if !crate::platform::common::v1::ExecutionStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListBackfillChunksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.chunks.iter().enumerate() {
                v.check(c, &at.item("chunks", i));
            }
        }
    }
    impl Validate for pb::PauseBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.is_empty() {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.backfill_id.as_str(), 128) {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::PauseBackfillResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for pb::ResumeBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.is_empty() {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.backfill_id.as_str(), 128) {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = self.concurrency {
                if !(1..=32).contains(&v) {
                    c.fail(
                        &at.field("concurrency"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 32",
                    );
                }
            }
            if let Some(v) = self.priority {
                if v == 0 {
                    c.fail(
                        &at.field("priority"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::BackfillPriority::is_valid(v) {
                    c.fail(
                        &at.field("priority"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ResumeBackfillResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for pb::RetryBackfillChunksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.is_empty() {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.backfill_id.as_str(), 128) {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.chunk_ids.len() > 1000 {
                c.fail(
                    &at.field("chunk_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.chunk_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("chunk_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.chunk_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("chunk_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("chunk_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::RetryBackfillChunksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for pb::CancelBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.backfill_id.is_empty() {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.backfill_id.as_str(), 128) {
                c.fail(
                    &at.field("backfill_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
    impl Validate for pb::CancelBackfillResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for pb::Backfill {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::BackfillChunk {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::BackfillChunkError {}
    impl Validate for pb::Execution {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::LayerProgress {}
    impl Validate for pb::ExecutionMetrics {}
    impl Validate for pb::ExecutionError {}
    impl Validate for pb::ExecutionStep {}
    impl Validate for pb::StepAttempt {}
    impl Validate for pb::Lease {}
    impl Validate for pb::GetExecutionLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.layer {
                if cel::longer(v.as_str(), 8) {
                    c.fail(
                        &at.field("layer"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !matches!(v.as_str(), "source" | "bronze" | "silver" | "gold") {
                    c.fail(
                        &at.field("layer"),
                        &STRING_IN,
                        "must be in list [source, bronze, silver, gold]",
                    );
                }
            }
            if let Some(v) = self.level {
                if v == 0 {
                    c.fail(&at.field("level"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::LogLevel::is_valid(v) {
                    c.fail(
                        &at.field("level"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.search {
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.field("search"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetExecutionLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.logs.iter().enumerate() {
                v.check(c, &at.item("logs", i));
            }
        }
    }
    impl Validate for pb::StreamExecutionLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.layer {
                if cel::longer(v.as_str(), 8) {
                    c.fail(
                        &at.field("layer"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !matches!(v.as_str(), "source" | "bronze" | "silver" | "gold") {
                    c.fail(
                        &at.field("layer"),
                        &STRING_IN,
                        "must be in list [source, bronze, silver, gold]",
                    );
                }
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.after_sequence < 0 {
                c.fail(
                    &at.field("after_sequence"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if !pb::LogLevel::is_valid(self.level) {
                c.fail(
                    &at.field("level"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::StreamExecutionLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
        }
    }
    impl Validate for pb::AppendExecutionLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.fence < 1 {
                c.fail(
                    &at.field("fence"),
                    &INT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.entries.is_empty() {
                c.fail(
                    &at.field("entries"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.entries.len() > 1000 {
                c.fail(
                    &at.field("entries"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
            if self.request_id.is_empty() {
                c.fail(
                    &at.field("request_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.request_id.as_str(), 128) {
                c.fail(
                    &at.field("request_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::AppendExecutionLogsResponse {}
    impl Validate for pb::ExecutionLogEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::LogLevel::is_valid(self.level) {
                c.fail(
                    &at.field("level"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.layer.as_str(), 8) {
                c.fail(
                    &at.field("layer"),
                    &STRING_MAX_LEN,
                    "must be at most 8 characters",
                );
            }
            if cel::longer(self.message.as_str(), 4096) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if self.metadata.len() > 32 {
                c.fail(
                    &at.field("metadata"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 32 entries",
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
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("metadata", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if self.sequence < 0 {
                c.fail(
                    &at.field("sequence"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.step_id.as_str(), 128) {
                c.fail(
                    &at.field("step_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !(0..=1_000_000).contains(&self.attempt) {
                c.fail(
                    &at.field("attempt"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::TriggerPipelineRequest {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if self.parameters.len() > 100 {
                c.fail(
                    &at.field("parameters"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
            if let Some(v) = &self.idempotency_key {
                if v.is_empty() {
                    c.fail(
                        &at.field("idempotency_key"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("idempotency_key"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if !pb::ExecutionPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.streams.len() > 500 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("streams", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("streams", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
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
    impl Validate for pb::TriggerPipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for pb::GetExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for pb::ListExecutionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pipeline_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("pipeline_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("pipeline_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = self.status {
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::common::v1::ExecutionStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if let Some(v) = self.trigger_type {
                if v == 0 {
                    c.fail(
                        &at.field("trigger_type"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::TriggerType::is_valid(v) {
                    c.fail(
                        &at.field("trigger_type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.backfill_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("backfill_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("backfill_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.retry_of {
                if v.is_empty() {
                    c.fail(
                        &at.field("retry_of"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("retry_of"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
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
    impl Validate for pb::ListExecutionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.executions.iter().enumerate() {
                v.check(c, &at.item("executions", i));
            }
        }
    }
    impl Validate for pb::WatchExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::WatchExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for pb::ListExecutionStepsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListExecutionStepsResponse {}
    impl Validate for pb::CancelExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.reason {
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.field("reason"),
                        &STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::CancelExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for pb::RetryExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.from_layer {
                if cel::longer(v.as_str(), 8) {
                    c.fail(
                        &at.field("from_layer"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !matches!(v.as_str(), "source" | "bronze" | "silver" | "gold") {
                    c.fail(
                        &at.field("from_layer"),
                        &STRING_IN,
                        "must be in list [source, bronze, silver, gold]",
                    );
                }
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::RetryExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.new_execution {
                v.check(c, &at.field("new_execution"));
            }
        }
    }
    impl Validate for pb::ListLeasesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListLeasesResponse {}
    impl Validate for pb::BreakLeaseRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.is_empty() {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.expected_fence < 1 {
                c.fail(
                    &at.field("expected_fence"),
                    &INT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::BreakLeaseResponse {}
    impl Validate for pb::GetDataQualityMetricsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pipeline_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("pipeline_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("pipeline_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            } else {
                c.fail(&at.field("date_range"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::GetDataQualityMetricsResponse {}
    impl Validate for pb::QualitySummary {}
    impl Validate for pb::PipelineQuality {}
    impl Validate for pb::QualityIssue {}
    impl Validate for pb::GetLineageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.node {
                v.check(c, &at.field("node"));
            } else {
                c.fail(&at.field("node"), &REQUIRED, "value is required");
            }
            if !pb::LineageDirection::is_valid(self.direction) {
                c.fail(
                    &at.field("direction"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !(0..=20).contains(&self.depth) {
                c.fail(
                    &at.field("depth"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 20",
                );
            }
            if let Some(v) = &self.execution_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("execution_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("execution_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
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
                if !crate::platform::data::v1::LineageNodeKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if !(0..=2000).contains(&self.node_limit) {
                c.fail(
                    &at.field("node_limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 2000",
                );
            }
        }
    }
    impl Validate for pb::GetLineageResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.edges.iter().enumerate() {
                v.check(c, &at.item("edges", i));
            }
        }
    }
    impl Validate for pb::GetColumnLineageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.node {
                v.check(c, &at.field("node"));
            } else {
                c.fail(&at.field("node"), &REQUIRED, "value is required");
            }
            if self.column.is_empty() {
                c.fail(
                    &at.field("column"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.column.as_str(), 256) {
                c.fail(
                    &at.field("column"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !pb::LineageDirection::is_valid(self.direction) {
                c.fail(
                    &at.field("direction"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !(0..=20).contains(&self.depth) {
                c.fail(
                    &at.field("depth"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 20",
                );
            }
        }
    }
    impl Validate for pb::GetColumnLineageResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.edges.iter().enumerate() {
                v.check(c, &at.item("edges", i));
            }
        }
    }
    impl Validate for pb::RecordLineageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.edges.is_empty() {
                c.fail(
                    &at.field("edges"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.edges.len() > 1000 {
                c.fail(
                    &at.field("edges"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.edges.iter().enumerate() {
                v.check(c, &at.item("edges", i));
            }
            if self.fence < 0 {
                c.fail(
                    &at.field("fence"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::RecordLineageResponse {}
    impl Validate for pb::ListSchedulesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListSchedulesResponse {}
    impl Validate for pb::GetScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
    impl Validate for pb::GetScheduleResponse {}
    impl Validate for pb::PauseScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::PauseScheduleResponse {}
    impl Validate for pb::ResumeScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
    impl Validate for pb::ResumeScheduleResponse {}
    impl Validate for pb::PreviewScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            c.holds(
                at,
                &PREVIEW_SCHEDULE_REQUEST_TIMING,
                "give a pipeline_id, a cron_expression or an interval_minutes, and only one of them",
                (|| Ok(
                    cel::checked(
                        i64::checked_add(
                            cel::checked(
                                i64::checked_add(
                                    if !self.pipeline_id.is_empty() { 1 } else { 0 },
                                    if !self.cron_expression.is_empty() { 1 } else { 0 },
                                ),
                            )?,
                            if self.interval_minutes != 0 { 1 } else { 0 },
                        ),
                    )? == 1,
                ))(),
            );
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.cron_expression.as_str(), 128) {
                c.fail(
                    &at.field("cron_expression"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.interval_minutes != 0 {
                if !(5..=527_040).contains(&self.interval_minutes) {
                    c.fail(
                        &at.field("interval_minutes"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 5 and less than or equal to 527040",
                    );
                }
            }
            if cel::longer(self.time_zone.as_str(), 64) {
                c.fail(
                    &at.field("time_zone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !(0..=100).contains(&self.count) {
                c.fail(
                    &at.field("count"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::PreviewScheduleResponse {}
    impl Validate for pb::ListFiringsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if self.outcomes.len() > 8 {
                c.fail(
                    &at.field("outcomes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.outcomes.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("outcomes"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.outcomes.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("outcomes", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::FiringOutcome::is_valid(*v) {
                    c.fail(
                        &at.item("outcomes", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListFiringsResponse {}
    impl Validate for pb::GetRunPolicyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
    impl Validate for pb::GetRunPolicyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            }
        }
    }
    impl Validate for pb::SetRunPolicyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            } else {
                c.fail(&at.field("policy"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_revision {
                if v < 0 {
                    c.fail(
                        &at.field("expected_revision"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetRunPolicyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            }
        }
    }
    impl Validate for pb::PipelineSchedule {}
    impl Validate for pb::ScheduleOccurrence {}
    impl Validate for pb::Firing {}
    impl Validate for pb::RunPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::OverlapPolicy::is_valid(self.overlap) {
                c.fail(
                    &at.field("overlap"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::MisfirePolicy::is_valid(self.misfire) {
                c.fail(
                    &at.field("misfire"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !(0..=24).contains(&self.max_catch_up_runs) {
                c.fail(
                    &at.field("max_catch_up_runs"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 24",
                );
            }
            if let Some(v) = &self.max_misfire_age {
                if !(60_000_000_000..=7_776_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("max_misfire_age"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 7776000s",
                    );
                }
            }
            if let Some(v) = &self.jitter {
                if !(0..=3_600_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("jitter"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.execution_timeout {
                if !(60_000_000_000..=604_800_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("execution_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 604800s",
                    );
                }
            }
            if !(0..=32).contains(&self.max_concurrent_executions) {
                c.fail(
                    &at.field("max_concurrent_executions"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 32",
                );
            }
            if self.retries.len() > 10 {
                c.fail(
                    &at.field("retries"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10 item(s)",
                );
            }
            for (i, v) in self.retries.iter().enumerate() {
                v.check(c, &at.item("retries", i));
            }
            if !(0..=1000).contains(&self.pause_after_failures) {
                c.fail(
                    &at.field("pause_after_failures"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if !pb::ExecutionPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::RetryPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.failure_class == 0 {
                c.fail(
                    &at.field("failure_class"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !crate::platform::data::v1::FailureClass::is_valid(self.failure_class) {
                c.fail(
                    &at.field("failure_class"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !(0..=20).contains(&self.max_retries) {
                c.fail(
                    &at.field("max_retries"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 20",
                );
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
            if let Some(v) = &self.max_delay {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("max_delay"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.multiplier != 0.0 {
                if self.multiplier.is_nan() || self.multiplier > 10.0
                    || self.multiplier < 1.0
                {
                    c.fail(
                        &at.field("multiplier"),
                        &DOUBLE_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 10",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListWatermarksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if let Some(v) = &self.layer {
                if cel::longer(v.as_str(), 8) {
                    c.fail(
                        &at.field("layer"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !matches!(v.as_str(), "source" | "bronze" | "silver" | "gold") {
                    c.fail(
                        &at.field("layer"),
                        &STRING_IN,
                        "must be in list [source, bronze, silver, gold]",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListWatermarksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
        }
    }
    impl Validate for pb::GetWatermarkRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if cel::longer(self.layer.as_str(), 8) {
                c.fail(
                    &at.field("layer"),
                    &STRING_MAX_LEN,
                    "must be at most 8 characters",
                );
            }
            if !matches!(self.layer.as_str(), "source" | "bronze" | "silver" | "gold") {
                c.fail(
                    &at.field("layer"),
                    &STRING_IN,
                    "must be in list [source, bronze, silver, gold]",
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
            if cel::longer(self.partition.as_str(), 128) {
                c.fail(
                    &at.field("partition"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetWatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for pb::SetWatermarkRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if cel::longer(self.layer.as_str(), 8) {
                c.fail(
                    &at.field("layer"),
                    &STRING_MAX_LEN,
                    "must be at most 8 characters",
                );
            }
            if !matches!(self.layer.as_str(), "source" | "bronze" | "silver" | "gold") {
                c.fail(
                    &at.field("layer"),
                    &STRING_IN,
                    "must be in list [source, bronze, silver, gold]",
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
            if cel::longer(self.partition.as_str(), 128) {
                c.fail(
                    &at.field("partition"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.position {
                v.check(c, &at.field("position"));
            } else {
                c.fail(&at.field("position"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_revision {
                if v < 0 {
                    c.fail(
                        &at.field("expected_revision"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetWatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for pb::ResetWatermarksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if let Some(v) = &self.layer {
                if cel::longer(v.as_str(), 8) {
                    c.fail(
                        &at.field("layer"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !matches!(v.as_str(), "source" | "bronze" | "silver" | "gold") {
                    c.fail(
                        &at.field("layer"),
                        &STRING_IN,
                        "must be in list [source, bronze, silver, gold]",
                    );
                }
            }
            if let Some(v) = &self.subject {
                if v.is_empty() {
                    c.fail(
                        &at.field("subject"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.field("subject"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::ResetWatermarksResponse {}
    impl Validate for pb::Watermark {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.position {
                v.check(c, &at.field("position"));
            }
        }
    }
    impl Validate for pb::WatermarkPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.position {
                Some(pb::watermark_position::Position::Date(v)) => {
                    if !PATTERN_0.is_match(v.as_str()) {
                        c.fail(
                            &at.field("date"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                        );
                    }
                    if v.chars().count() != 10 {
                        c.fail(&at.field("date"), &STRING_LEN, "must be 10 characters");
                    }
                }
                Some(pb::watermark_position::Position::TableVersion(v)) => {
                    if *v < 0 {
                        c.fail(
                            &at.field("table_version"),
                            &INT64_GTE,
                            "must be greater than or equal to 0",
                        );
                    }
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
};
