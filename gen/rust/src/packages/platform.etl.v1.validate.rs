const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    use crate::validate::time;
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
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
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    );
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
    static RULE_19: Rule = Rule {
        path: "",
        id: "preview_schedule_request.timing",
    };
    static RULE_20: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static RULE_21: Rule = Rule {
        path: "double.gte",
        id: "double.gte_lte",
    };
    static RULE_24: Rule = Rule { path: "", id: "required" };
    static RULE_4: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    impl Validate for crate::platform::etl::v1::EstimateBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.as_str().is_empty() {
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
            if self.concurrency > 32 || self.concurrency < 0 {
                c.fail(
                    &at.field("concurrency"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 32",
                );
            }
            if self.chunk_days > 366 || self.chunk_days < 0 {
                c.fail(
                    &at.field("chunk_days"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 366",
                );
            }
        }
    }
    impl Validate for crate::platform::etl::v1::EstimateBackfillResponse {}
    impl Validate for crate::platform::etl::v1::StartBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.as_str().is_empty() {
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
            if self.concurrency > 32 || self.concurrency < 0 {
                c.fail(
                    &at.field("concurrency"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 32",
                );
            }
            if !crate::platform::etl::v1::BackfillPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.chunk_days > 366 || self.chunk_days < 0 {
                c.fail(
                    &at.field("chunk_days"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 366",
                );
            }
            if !crate::platform::etl::v1::BackfillOrder::is_valid(self.order) {
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
            if self.pause_after_failures > 3660 || self.pause_after_failures < 0 {
                c.fail(
                    &at.field("pause_after_failures"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 3660",
                );
            }
            if let Some(v) = &self.idempotency_key {
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::StartBackfillResponse {}
    impl Validate for crate::platform::etl::v1::GetBackfillStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.backfill_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::GetBackfillStatusResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ListBackfillsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pipeline_id {
                if v.as_str().is_empty() {
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
                if matches!(* v, 0) {
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
    impl Validate for crate::platform::etl::v1::ListBackfillsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.backfills.iter().enumerate() {
                v.check(c, &at.item("backfills", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ListBackfillChunksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.as_str().is_empty() {
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
                if matches!(* v, 0) {
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
    impl Validate for crate::platform::etl::v1::ListBackfillChunksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.chunks.iter().enumerate() {
                v.check(c, &at.item("chunks", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::PauseBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::PauseBackfillResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ResumeBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.as_str().is_empty() {
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
                if v > 32 || v < 1 {
                    c.fail(
                        &at.field("concurrency"),
                        &RULE_4,
                        "must be greater than or equal to 1 and less than or equal to 32",
                    );
                }
            }
            if let Some(v) = self.priority {
                if matches!(v, 0) {
                    c.fail(
                        &at.field("priority"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::etl::v1::BackfillPriority::is_valid(v) {
                    c.fail(
                        &at.field("priority"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ResumeBackfillResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::RetryBackfillChunksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.backfill_id.as_str().is_empty() {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::RetryBackfillChunksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::CancelBackfillRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.backfill_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::CancelBackfillResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.backfill {
                v.check(c, &at.field("backfill"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::Backfill {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::BackfillChunk {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::BackfillChunkError {}
    impl Validate for crate::platform::etl::v1::Execution {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::LayerProgress {}
    impl Validate for crate::platform::etl::v1::ExecutionMetrics {}
    impl Validate for crate::platform::etl::v1::ExecutionError {}
    impl Validate for crate::platform::etl::v1::ExecutionStep {}
    impl Validate for crate::platform::etl::v1::StepAttempt {}
    impl Validate for crate::platform::etl::v1::Lease {}
    impl Validate for crate::platform::etl::v1::GetExecutionLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.as_str().is_empty() {
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
                if matches!(v, 0) {
                    c.fail(&at.field("level"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::etl::v1::LogLevel::is_valid(v) {
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
    impl Validate for crate::platform::etl::v1::GetExecutionLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.logs.iter().enumerate() {
                v.check(c, &at.item("logs", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::StreamExecutionLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.as_str().is_empty() {
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
            if !crate::platform::etl::v1::LogLevel::is_valid(self.level) {
                c.fail(
                    &at.field("level"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::etl::v1::StreamExecutionLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::AppendExecutionLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.as_str().is_empty() {
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
            if self.request_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::AppendExecutionLogsResponse {}
    impl Validate for crate::platform::etl::v1::ExecutionLogEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !crate::platform::etl::v1::LogLevel::is_valid(self.level) {
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
                if k.as_str().is_empty() {
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
            if self.attempt > 1000000 || self.attempt < 0 {
                c.fail(
                    &at.field("attempt"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for crate::platform::etl::v1::TriggerPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.as_str().is_empty() {
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
                if v.as_str().is_empty() {
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
            if !crate::platform::etl::v1::ExecutionPriority::is_valid(self.priority) {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::TriggerPipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::GetExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::GetExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ListExecutionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pipeline_id {
                if v.as_str().is_empty() {
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
                if matches!(v, 0) {
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
                if matches!(v, 0) {
                    c.fail(
                        &at.field("trigger_type"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::etl::v1::TriggerType::is_valid(v) {
                    c.fail(
                        &at.field("trigger_type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.backfill_id {
                if v.as_str().is_empty() {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::ListExecutionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.executions.iter().enumerate() {
                v.check(c, &at.item("executions", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::WatchExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::WatchExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ListExecutionStepsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::ListExecutionStepsResponse {}
    impl Validate for crate::platform::etl::v1::CancelExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::CancelExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::RetryExecutionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.execution_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::RetryExecutionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.new_execution {
                v.check(c, &at.field("new_execution"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ListLeasesRequest {
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
    impl Validate for crate::platform::etl::v1::ListLeasesResponse {}
    impl Validate for crate::platform::etl::v1::BreakLeaseRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.execution_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::BreakLeaseResponse {}
    impl Validate for crate::platform::etl::v1::GetDataQualityMetricsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pipeline_id {
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::GetDataQualityMetricsResponse {}
    impl Validate for crate::platform::etl::v1::QualitySummary {}
    impl Validate for crate::platform::etl::v1::PipelineQuality {}
    impl Validate for crate::platform::etl::v1::QualityIssue {}
    impl Validate for crate::platform::etl::v1::GetLineageRequest {
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
            if !crate::platform::etl::v1::LineageDirection::is_valid(self.direction) {
                c.fail(
                    &at.field("direction"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.depth > 20 || self.depth < 0 {
                c.fail(
                    &at.field("depth"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 20",
                );
            }
            if let Some(v) = &self.execution_id {
                if v.as_str().is_empty() {
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
                if matches!(* v, 0) {
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
            if self.node_limit > 2000 || self.node_limit < 0 {
                c.fail(
                    &at.field("node_limit"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 2000",
                );
            }
        }
    }
    impl Validate for crate::platform::etl::v1::GetLineageResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.edges.iter().enumerate() {
                v.check(c, &at.item("edges", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::GetColumnLineageRequest {
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
            if self.column.as_str().is_empty() {
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
            if !crate::platform::etl::v1::LineageDirection::is_valid(self.direction) {
                c.fail(
                    &at.field("direction"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.depth > 20 || self.depth < 0 {
                c.fail(
                    &at.field("depth"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 20",
                );
            }
        }
    }
    impl Validate for crate::platform::etl::v1::GetColumnLineageResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.edges.iter().enumerate() {
                v.check(c, &at.item("edges", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::RecordLineageRequest {
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
    impl Validate for crate::platform::etl::v1::RecordLineageResponse {}
    impl Validate for crate::platform::etl::v1::ListSchedulesRequest {
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
    impl Validate for crate::platform::etl::v1::ListSchedulesResponse {}
    impl Validate for crate::platform::etl::v1::GetScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::GetScheduleResponse {}
    impl Validate for crate::platform::etl::v1::PauseScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::PauseScheduleResponse {}
    impl Validate for crate::platform::etl::v1::ResumeScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::ResumeScheduleResponse {}
    impl Validate for crate::platform::etl::v1::PreviewScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            c.holds(
                at,
                &RULE_19,
                "give a pipeline_id, a cron_expression or an interval_minutes, and only one of them",
                (|| Ok(
                    cel::checked(
                        i64::checked_add(
                            cel::checked(
                                i64::checked_add(
                                    if !self.pipeline_id.as_str().is_empty() { 1 } else { 0 },
                                    if !self.cron_expression.as_str().is_empty() {
                                        1
                                    } else {
                                        0
                                    },
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
                if self.interval_minutes > 527040 || self.interval_minutes < 5 {
                    c.fail(
                        &at.field("interval_minutes"),
                        &RULE_4,
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
            if self.count > 100 || self.count < 0 {
                c.fail(
                    &at.field("count"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for crate::platform::etl::v1::PreviewScheduleResponse {}
    impl Validate for crate::platform::etl::v1::ListFiringsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("outcomes", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::etl::v1::FiringOutcome::is_valid(*v) {
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
    impl Validate for crate::platform::etl::v1::ListFiringsResponse {}
    impl Validate for crate::platform::etl::v1::GetRunPolicyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::GetRunPolicyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::SetRunPolicyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::SetRunPolicyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::PipelineSchedule {}
    impl Validate for crate::platform::etl::v1::ScheduleOccurrence {}
    impl Validate for crate::platform::etl::v1::Firing {}
    impl Validate for crate::platform::etl::v1::RunPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !crate::platform::etl::v1::OverlapPolicy::is_valid(self.overlap) {
                c.fail(
                    &at.field("overlap"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !crate::platform::etl::v1::MisfirePolicy::is_valid(self.misfire) {
                c.fail(
                    &at.field("misfire"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.max_catch_up_runs > 24 || self.max_catch_up_runs < 0 {
                c.fail(
                    &at.field("max_catch_up_runs"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 24",
                );
            }
            if let Some(v) = &self.max_misfire_age {
                if time::nanos(v.seconds, v.nanos) > 7_776_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 60_000_000_000
                {
                    c.fail(
                        &at.field("max_misfire_age"),
                        &RULE_20,
                        "must be greater than or equal to 60s and less than or equal to 7776000s",
                    );
                }
            }
            if let Some(v) = &self.jitter {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("jitter"),
                        &RULE_20,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.execution_timeout {
                if time::nanos(v.seconds, v.nanos) > 604_800_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 60_000_000_000
                {
                    c.fail(
                        &at.field("execution_timeout"),
                        &RULE_20,
                        "must be greater than or equal to 60s and less than or equal to 604800s",
                    );
                }
            }
            if self.max_concurrent_executions > 32 || self.max_concurrent_executions < 0
            {
                c.fail(
                    &at.field("max_concurrent_executions"),
                    &RULE_4,
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
            if self.pause_after_failures > 1000 || self.pause_after_failures < 0 {
                c.fail(
                    &at.field("pause_after_failures"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if !crate::platform::etl::v1::ExecutionPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::etl::v1::RetryPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if matches!(self.failure_class, 0) {
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
            if self.max_retries > 20 || self.max_retries < 0 {
                c.fail(
                    &at.field("max_retries"),
                    &RULE_4,
                    "must be greater than or equal to 0 and less than or equal to 20",
                );
            }
            if let Some(v) = &self.initial_delay {
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("initial_delay"),
                        &RULE_20,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if let Some(v) = &self.max_delay {
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("max_delay"),
                        &RULE_20,
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
                        &RULE_21,
                        "must be greater than or equal to 1 and less than or equal to 10",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ListWatermarksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::ListWatermarksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::GetWatermarkRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
            if self.subject.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::GetWatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::SetWatermarkRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
            if self.subject.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::SetWatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::ResetWatermarksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pipeline_id.as_str().is_empty() {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::etl::v1::ResetWatermarksResponse {}
    impl Validate for crate::platform::etl::v1::Watermark {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.position {
                v.check(c, &at.field("position"));
            }
        }
    }
    impl Validate for crate::platform::etl::v1::WatermarkPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.position {
                Some(
                    crate::platform::etl::v1::watermark_position::Position::Date(v),
                ) => {
                    if !PATTERN_0.is_match(v.as_str()) {
                        c.fail(
                            &at.field("date"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                        );
                    }
                    if v.as_str().chars().count() != 10 {
                        c.fail(&at.field("date"), &STRING_LEN, "must be 10 characters");
                    }
                }
                Some(
                    crate::platform::etl::v1::watermark_position::Position::TableVersion(
                        v,
                    ),
                ) => {
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
                        &RULE_24,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
};
