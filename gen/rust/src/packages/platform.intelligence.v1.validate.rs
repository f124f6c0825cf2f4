const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, host, time, uri};
    use crate::platform::intelligence::v1 as pb;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static CODE_COMPONENT_LENGTH: Rule = Rule {
        path: "",
        id: "code_component.length",
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
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static EVALUATE_BATCH_REQUEST_ROW_WIDTH: Rule = Rule {
        path: "",
        id: "evaluate_batch_request.row_width",
    };
    static FORMULA_TEST_CASE_EXPECTATION: Rule = Rule {
        path: "",
        id: "formula_test_case.expectation",
    };
    static INT32_GTE: Rule = Rule::new("int32.gte");
    static INT32_GTE_LTE: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
    static INT64_GTE: Rule = Rule::new("int64.gte");
    static INT64_GTE_LTE: Rule = Rule {
        path: "int64.gte",
        id: "int64.gte_lte",
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
    static MAP_VALUES_ENUM_DEFINED_ONLY: Rule = Rule {
        path: "map.values.enum.defined_only",
        id: "enum.defined_only",
    };
    static MAP_VALUES_ENUM_NOT_IN: Rule = Rule {
        path: "map.values.enum.not_in",
        id: "enum.not_in",
    };
    static MAP_VALUES_STRING_MAX_LEN: Rule = Rule {
        path: "map.values.string.max_len",
        id: "string.max_len",
    };
    static MARGIN_INPUT_CURRENCY: Rule = Rule {
        path: "",
        id: "margin_input.currency",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PACING_BANDS_ORDER: Rule = Rule {
        path: "",
        id: "pacing_bands.order",
    };
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]{0,62}$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^[YMDQ._/-]+$");
    static QA_TEMPLATE_SCHEDULE: Rule = Rule {
        path: "",
        id: "qa_template.schedule",
    };
    static REPEATED_ITEMS_DOUBLE_GT_LTE: Rule = Rule {
        path: "repeated.items.double.gt",
        id: "double.gt_lte",
    };
    static REPEATED_ITEMS_ENUM_DEFINED_ONLY: Rule = Rule {
        path: "repeated.items.enum.defined_only",
        id: "enum.defined_only",
    };
    static REPEATED_ITEMS_ENUM_NOT_IN: Rule = Rule {
        path: "repeated.items.enum.not_in",
        id: "enum.not_in",
    };
    static REPEATED_ITEMS_INT64_GT: Rule = Rule {
        path: "repeated.items.int64.gt",
        id: "int64.gt",
    };
    static REPEATED_ITEMS_STRING_EMAIL: Rule = Rule {
        path: "repeated.items.string.email",
        id: "string.email",
    };
    static REPEATED_ITEMS_STRING_EMAIL_EMPTY: Rule = Rule {
        path: "repeated.items.string.email",
        id: "string.email_empty",
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
    static REPORT_RECIPIENTS: Rule = Rule {
        path: "",
        id: "report.recipients",
    };
    static REQUIRED: Rule = Rule::new("required");
    static RUN_QA_CHECKS_REQUEST_DRY_RUN: Rule = Rule {
        path: "",
        id: "run_qa_checks_request.dry_run",
    };
    static SILENCE_MATCHER_CRITERION: Rule = Rule {
        path: "",
        id: "silence_matcher.criterion",
    };
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_URI: Rule = Rule::new("string.uri");
    static STRING_URI_EMPTY: Rule = Rule {
        path: "string.uri",
        id: "string.uri_empty",
    };
    static TAXONOMY_PATTERN_INHERIT: Rule = Rule {
        path: "",
        id: "taxonomy_pattern.inherit",
    };
    static TEST_RULE_REQUEST_SUBJECT: Rule = Rule {
        path: "",
        id: "test_rule_request.subject",
    };
    static THRESHOLD_HIGH_ORDER: Rule = Rule {
        path: "",
        id: "threshold.high_order",
    };
    static THRESHOLD_LOW_ORDER: Rule = Rule {
        path: "",
        id: "threshold.low_order",
    };
    impl Validate for pb::CreateSilenceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.matcher {
                v.check(c, &at.field("matcher"));
            } else {
                c.fail(&at.field("matcher"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.duration {
                if !(60_000_000_000..=7_776_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 7776000s",
                    );
                }
            } else {
                c.fail(&at.field("duration"), &REQUIRED, "value is required");
            }
            if self.reason.is_empty() {
                c.fail(
                    &at.field("reason"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::CreateSilenceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.silence {
                v.check(c, &at.field("silence"));
            }
        }
    }
    impl Validate for pb::ListSilencesRequest {
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
    impl Validate for pb::ListSilencesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.silences.iter().enumerate() {
                v.check(c, &at.item("silences", i));
            }
        }
    }
    impl Validate for pb::ExpireSilenceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.silence_id.is_empty() {
                c.fail(
                    &at.field("silence_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.silence_id.as_str(), 128) {
                c.fail(
                    &at.field("silence_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ExpireSilenceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.silence {
                v.check(c, &at.field("silence"));
            }
        }
    }
    impl Validate for pb::GetAlertPoliciesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetAlertPoliciesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.policies.iter().enumerate() {
                v.check(c, &at.item("policies", i));
            }
        }
    }
    impl Validate for pb::SetAlertPoliciesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.policies.len() > 50 {
                c.fail(
                    &at.field("policies"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.policies.iter().enumerate() {
                v.check(c, &at.item("policies", i));
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetAlertPoliciesResponse {}
    impl Validate for pb::GetThresholdsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetThresholdsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.thresholds.iter().enumerate() {
                v.check(c, &at.item("thresholds", i));
            }
        }
    }
    impl Validate for pb::SetThresholdsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.thresholds.len() > 200 {
                c.fail(
                    &at.field("thresholds"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 200 item(s)",
                );
            }
            for (i, v) in self.thresholds.iter().enumerate() {
                v.check(c, &at.item("thresholds", i));
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetThresholdsResponse {}
    impl Validate for pb::Silence {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.matcher {
                v.check(c, &at.field("matcher"));
            }
        }
    }
    impl Validate for pb::SilenceMatcher {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.rule_ids.is_empty() && self.modules.is_empty()
                && self.severities.is_empty() && self.entities.is_empty()
                && self.fingerprints.is_empty()
            {
                c.fail(
                    at,
                    &SILENCE_MATCHER_CRITERION,
                    "set at least one criterion; a silence of everything names all modules",
                );
            }
            if self.rule_ids.len() > 100 {
                c.fail(
                    &at.field("rule_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.rule_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("rule_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.rule_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("rule_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("rule_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.modules.len() > 16 {
                c.fail(
                    &at.field("modules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.modules.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("modules"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.modules.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("modules", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::ModuleType::is_valid(*v) {
                    c.fail(
                        &at.item("modules", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.severities.len() > 4 {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.severities.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.severities.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::AlertSeverity::is_valid(*v) {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.entities.len() > 100 {
                c.fail(
                    &at.field("entities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
            }
            if self.fingerprints.len() > 100 {
                c.fail(
                    &at.field("fingerprints"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.fingerprints.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("fingerprints", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("fingerprints", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::AlertPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.modules.len() > 16 {
                c.fail(
                    &at.field("modules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.modules.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("modules"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.modules.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("modules", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::ModuleType::is_valid(*v) {
                    c.fail(
                        &at.item("modules", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.severities.len() > 4 {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.severities.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.severities.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::AlertSeverity::is_valid(*v) {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.hold {
                if !(0..=604_800_000_000_000).contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("hold"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
            if let Some(v) = &self.cooldown {
                if !(0..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("cooldown"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 2592000s",
                    );
                }
            }
            if let Some(v) = &self.escalate_after {
                if !(0..=604_800_000_000_000).contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("escalate_after"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
            if !(0..=1000).contains(&self.escalate_after_occurrences) {
                c.fail(
                    &at.field("escalate_after_occurrences"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if !(0..=10).contains(&self.max_escalations) {
                c.fail(
                    &at.field("max_escalations"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10",
                );
            }
            if self.escalate_to_roles.len() > 16 {
                c.fail(
                    &at.field("escalate_to_roles"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.escalate_to_roles.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("escalate_to_roles", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("escalate_to_roles", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if self.escalate_to_user_ids.len() > 100 {
                c.fail(
                    &at.field("escalate_to_user_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.escalate_to_user_ids.iter().map(|item| *item)) {
                c.fail(
                    &at.field("escalate_to_user_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.escalate_to_user_ids.iter().enumerate() {
                if *v <= 0 {
                    c.fail(
                        &at.item("escalate_to_user_ids", i),
                        &REPEATED_ITEMS_INT64_GT,
                        "must be greater than 0",
                    );
                }
            }
            if let Some(v) = &self.auto_resolve_after {
                if !(0..=604_800_000_000_000).contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("auto_resolve_after"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
        }
    }
    impl Validate for pb::Threshold {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.warning_below.is_some() && self.critical_below.is_some()
                && !(self.critical_below.unwrap_or_default()
                    <= self.warning_below.unwrap_or_default())
            {
                c.fail(
                    at,
                    &THRESHOLD_LOW_ORDER,
                    "critical_below must not exceed warning_below",
                );
            }
            if self.warning_above.is_some() && self.critical_above.is_some()
                && !(self.warning_above.unwrap_or_default()
                    <= self.critical_above.unwrap_or_default())
            {
                c.fail(
                    at,
                    &THRESHOLD_HIGH_ORDER,
                    "warning_above must not exceed critical_above",
                );
            }
            if self.module == 0 {
                c.fail(&at.field("module"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::ModuleType::is_valid(self.module) {
                c.fail(
                    &at.field("module"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.metric.as_str(), 63) {
                c.fail(
                    &at.field("metric"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.metric.as_str()) {
                c.fail(
                    &at.field("metric"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            if let Some(v) = self.critical_below {
                if v.is_nan() || v.is_infinite() {
                    c.fail(
                        &at.field("critical_below"),
                        &DOUBLE_FINITE,
                        "must be finite",
                    );
                }
            }
            if let Some(v) = self.warning_below {
                if v.is_nan() || v.is_infinite() {
                    c.fail(&at.field("warning_below"), &DOUBLE_FINITE, "must be finite");
                }
            }
            if let Some(v) = self.warning_above {
                if v.is_nan() || v.is_infinite() {
                    c.fail(&at.field("warning_above"), &DOUBLE_FINITE, "must be finite");
                }
            }
            if let Some(v) = self.critical_above {
                if v.is_nan() || v.is_infinite() {
                    c.fail(
                        &at.field("critical_above"),
                        &DOUBLE_FINITE,
                        "must be finite",
                    );
                }
            }
        }
    }
    impl Validate for pb::EntityData {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
            if self.data.is_none() {
                c.fail(&at.field("data"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ConditionResult {}
    impl Validate for pb::ActionResult {}
    impl Validate for pb::EntityEvaluationResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            for (i, v) in self.failures.iter().enumerate() {
                v.check(c, &at.item("failures", i));
            }
        }
    }
    impl Validate for pb::RuleMatchResult {}
    impl Validate for pb::BatchEvaluationSummary {}
    impl Validate for pb::RuleFailure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for pb::RuleMatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::ListAlertsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.filters {
                v.check(c, &at.field("filters"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if !pb::AlertOrder::is_valid(self.order) {
                c.fail(
                    &at.field("order"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ListAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.alerts.iter().enumerate() {
                v.check(c, &at.item("alerts", i));
            }
        }
    }
    impl Validate for pb::GetAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.is_empty() {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::CountAlertsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.filters {
                v.check(c, &at.field("filters"));
            }
        }
    }
    impl Validate for pb::CountAlertsResponse {}
    impl Validate for pb::ListAlertHistoryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.is_empty() {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListAlertHistoryResponse {}
    impl Validate for pb::WatchAlertsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.filters {
                v.check(c, &at.field("filters"));
            }
            if cel::longer(self.cursor.as_str(), 1024) {
                c.fail(
                    &at.field("cursor"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::WatchAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::RaiseAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
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
            if self.module == 0 {
                c.fail(&at.field("module"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::ModuleType::is_valid(self.module) {
                c.fail(
                    &at.field("module"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.severity == 0 {
                c.fail(&at.field("severity"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(self.severity) {
                c.fail(
                    &at.field("severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.message.is_empty() {
                c.fail(
                    &at.field("message"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            if !self.source_url.is_empty() {
                if cel::longer(self.source_url.as_str(), 2048) {
                    c.fail(
                        &at.field("source_url"),
                        &STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !self.source_url.is_empty() && !uri::is_uri(self.source_url.as_str())
                {
                    c.fail(&at.field("source_url"), &STRING_URI, "must be a valid URI");
                }
                if self.source_url.is_empty() {
                    c.fail(
                        &at.field("source_url"),
                        &STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
        }
    }
    impl Validate for pb::RaiseAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::AcknowledgeAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.is_empty() {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.note.as_str(), 1024) {
                c.fail(
                    &at.field("note"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::AcknowledgeAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::SnoozeAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.is_empty() {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.note.as_str(), 1024) {
                c.fail(
                    &at.field("note"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.until.is_none() {
                c.fail(&at.field("until"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::SnoozeAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::ResolveAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.is_empty() {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.note.as_str(), 1024) {
                c.fail(
                    &at.field("note"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if !pb::AlertResolution::is_valid(self.resolution) {
                c.fail(
                    &at.field("resolution"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ResolveAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::AssignAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.is_empty() {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.assignee_id < 0 {
                c.fail(
                    &at.field("assignee_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.note.as_str(), 1024) {
                c.fail(
                    &at.field("note"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::AssignAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::AddAlertNoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.is_empty() {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.note.is_empty() {
                c.fail(
                    &at.field("note"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.note.as_str(), 4096) {
                c.fail(
                    &at.field("note"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
        }
    }
    impl Validate for pb::AddAlertNoteResponse {}
    impl Validate for pb::BatchUpdateAlertsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_ids.is_empty() {
                c.fail(
                    &at.field("alert_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.alert_ids.len() > 500 {
                c.fail(
                    &at.field("alert_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.alert_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("alert_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.alert_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("alert_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("alert_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.note.as_str(), 1024) {
                c.fail(
                    &at.field("note"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            match &self.change {
                Some(pb::batch_update_alerts_request::Change::Acknowledge(v)) => {
                    if !*v {
                        c.fail(&at.field("acknowledge"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::batch_update_alerts_request::Change::Resolve(v)) => {
                    if *v == 0 {
                        c.fail(
                            &at.field("resolve"),
                            &ENUM_NOT_IN,
                            "must not be in list [0]",
                        );
                    }
                    if !pb::AlertResolution::is_valid(*v) {
                        c.fail(
                            &at.field("resolve"),
                            &ENUM_DEFINED_ONLY,
                            "value must be one of the defined enum values",
                        );
                    }
                }
                Some(pb::batch_update_alerts_request::Change::AssignTo(v)) => {
                    if *v < 0 {
                        c.fail(
                            &at.field("assign_to"),
                            &INT64_GTE,
                            "must be greater than or equal to 0",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("change"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::BatchUpdateAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.outcomes.iter().enumerate() {
                v.check(c, &at.item("outcomes", i));
            }
        }
    }
    impl Validate for pb::Alert {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            for (i, v) in self.parent_entities.iter().enumerate() {
                v.check(c, &at.item("parent_entities", i));
            }
        }
    }
    impl Validate for pb::AlertFilters {
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
                if !pb::AlertState::is_valid(*v) {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.severities.len() > 4 {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.severities.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.severities.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::AlertSeverity::is_valid(*v) {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.modules.len() > 16 {
                c.fail(
                    &at.field("modules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.modules.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("modules"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.modules.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("modules", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::ModuleType::is_valid(*v) {
                    c.fail(
                        &at.item("modules", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.rule_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("rule_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("rule_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if let Some(v) = self.assignee_id {
                if v < 0 {
                    c.fail(
                        &at.field("assignee_id"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
            if cel::longer(self.search.as_str(), 128) {
                c.fail(
                    &at.field("search"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::AlertHistoryEntry {}
    impl Validate for pb::AlertUpdateOutcome {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for pb::AlertStateCount {}
    impl Validate for pb::AlertSeverityCount {}
    impl Validate for pb::AlertModuleCount {}
    impl Validate for pb::AlertRuleCount {}
    impl Validate for pb::GetPipelineHealthRequest {
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
            if !(0..=90).contains(&self.window_days) {
                c.fail(
                    &at.field("window_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 90",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::GetPipelineHealthResponse {}
    impl Validate for pb::GetPipelineTrendRequest {
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
            if let Some(v) = &self.time_range {
                v.check(c, &at.field("time_range"));
            } else {
                c.fail(&at.field("time_range"), &REQUIRED, "value is required");
            }
            if !pb::TimeGrain::is_valid(self.grain) {
                c.fail(
                    &at.field("grain"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::GetPipelineTrendResponse {}
    impl Validate for pb::GetCostSummaryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.period {
                v.check(c, &at.field("period"));
            }
        }
    }
    impl Validate for pb::GetCostSummaryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.current {
                v.check(c, &at.field("current"));
            }
            for (i, v) in self.by_pipeline.iter().enumerate() {
                v.check(c, &at.item("by_pipeline", i));
            }
            for (i, v) in self.recommendations.iter().enumerate() {
                v.check(c, &at.item("recommendations", i));
            }
            if let Some(v) = &self.previous {
                v.check(c, &at.field("previous"));
            }
            for (i, v) in self.days.iter().enumerate() {
                v.check(c, &at.item("days", i));
            }
        }
    }
    impl Validate for pb::RecordCostRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
        }
    }
    impl Validate for pb::RecordCostResponse {}
    impl Validate for pb::ListCostsRequest {
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
            if let Some(v) = &self.period {
                v.check(c, &at.field("period"));
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
                if !pb::CostKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.resource_id.as_str(), 128) {
                c.fail(
                    &at.field("resource_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ListCostsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.costs.iter().enumerate() {
                v.check(c, &at.item("costs", i));
            }
        }
    }
    impl Validate for pb::GetBudgetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetBudgetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
        }
    }
    impl Validate for pb::SetBudgetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.monthly_limit {
                v.check(c, &at.field("monthly_limit"));
            } else {
                c.fail(&at.field("monthly_limit"), &REQUIRED, "value is required");
            }
            if self.thresholds.len() > 10 {
                c.fail(
                    &at.field("thresholds"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10 item(s)",
                );
            }
            if !cel::unique_doubles(self.thresholds.iter().map(|item| *item)) {
                c.fail(
                    &at.field("thresholds"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.thresholds.iter().enumerate() {
                if (*v).is_nan() || *v > 10.0 || *v <= 0.0 {
                    c.fail(
                        &at.item("thresholds", i),
                        &REPEATED_ITEMS_DOUBLE_GT_LTE,
                        "must be greater than 0 and less than or equal to 10",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetBudgetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
        }
    }
    impl Validate for pb::DeleteBudgetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DeleteBudgetResponse {}
    impl Validate for pb::GetUsageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.period {
                v.check(c, &at.field("period"));
            }
        }
    }
    impl Validate for pb::GetUsageResponse {}
    impl Validate for pb::RecordUsageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
        }
    }
    impl Validate for pb::RecordUsageResponse {}
    impl Validate for pb::ListRecommendationsRequest {
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
            if self.kinds.len() > 16 {
                c.fail(
                    &at.field("kinds"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
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
                if !pb::RecommendationKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListRecommendationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.items.iter().enumerate() {
                v.check(c, &at.item("items", i));
            }
        }
    }
    impl Validate for pb::DismissRecommendationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
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
    impl Validate for pb::DismissRecommendationResponse {}
    impl Validate for pb::WatchBudgetAlertsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::WatchBudgetAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::GetFreshnessRequest {
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
    impl Validate for pb::GetFreshnessResponse {}
    impl Validate for pb::PipelineHealth {}
    impl Validate for pb::PipelineRun {}
    impl Validate for pb::OverallHealth {}
    impl Validate for pb::PipelineTrendPoint {}
    impl Validate for pb::CostPeriod {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spent {
                v.check(c, &at.field("spent"));
            }
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
            if let Some(v) = &self.forecast {
                v.check(c, &at.field("forecast"));
            }
            for (i, v) in self.breakdown.iter().enumerate() {
                v.check(c, &at.item("breakdown", i));
            }
            if let Some(v) = &self.period {
                v.check(c, &at.field("period"));
            }
        }
    }
    impl Validate for pb::CostShare {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            }
        }
    }
    impl Validate for pb::DayCost {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            }
        }
    }
    impl Validate for pb::PipelineCost {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            }
        }
    }
    impl Validate for pb::CostEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.idempotency_key.is_empty() {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.kind == 0 {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::CostKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            } else {
                c.fail(&at.field("cost"), &REQUIRED, "value is required");
            }
            if cel::longer(self.resource_id.as_str(), 128) {
                c.fail(
                    &at.field("resource_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !crate::platform::common::v1::EntityType::is_valid(self.resource_type) {
                c.fail(
                    &at.field("resource_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::BookedCost {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entry {
                v.check(c, &at.field("entry"));
            }
        }
    }
    impl Validate for pb::Budget {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.monthly_limit {
                v.check(c, &at.field("monthly_limit"));
            }
            if let Some(v) = &self.current_spend {
                v.check(c, &at.field("current_spend"));
            }
            if let Some(v) = &self.period {
                v.check(c, &at.field("period"));
            }
            if let Some(v) = &self.forecast {
                v.check(c, &at.field("forecast"));
            }
        }
    }
    impl Validate for pb::BudgetAlert {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spent {
                v.check(c, &at.field("spent"));
            }
            if let Some(v) = &self.limit {
                v.check(c, &at.field("limit"));
            }
        }
    }
    impl Validate for pb::Usage {}
    impl Validate for pb::DayUsage {}
    impl Validate for pb::UsageLimits {}
    impl Validate for pb::UsageEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.idempotency_key.is_empty() {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !crate::platform::common::v1::ModuleType::is_valid(self.module) {
                c.fail(
                    &at.field("module"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.user_id < 0 {
                c.fail(
                    &at.field("user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.kind == 0 {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::UsageKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.amount < 1 {
                c.fail(
                    &at.field("amount"),
                    &INT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::Recommendation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.potential_savings {
                v.check(c, &at.field("potential_savings"));
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::DatasetFreshness {}
    impl Validate for pb::SaveMonitorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.monitor {
                v.check(c, &at.field("monitor"));
            } else {
                c.fail(&at.field("monitor"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SaveMonitorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.monitor {
                v.check(c, &at.field("monitor"));
            }
        }
    }
    impl Validate for pb::ListMonitorsRequest {
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
    impl Validate for pb::ListMonitorsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.monitors.iter().enumerate() {
                v.check(c, &at.item("monitors", i));
            }
        }
    }
    impl Validate for pb::GetMonitorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.monitor_id.is_empty() {
                c.fail(
                    &at.field("monitor_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.monitor_id.as_str(), 128) {
                c.fail(
                    &at.field("monitor_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetMonitorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.monitor {
                v.check(c, &at.field("monitor"));
            }
        }
    }
    impl Validate for pb::DeleteMonitorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.monitor_id.is_empty() {
                c.fail(
                    &at.field("monitor_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.monitor_id.as_str(), 128) {
                c.fail(
                    &at.field("monitor_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteMonitorResponse {}
    impl Validate for pb::DetectAnomaliesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.points.is_empty() {
                c.fail(
                    &at.field("points"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.points.len() > 10_000 {
                c.fail(
                    &at.field("points"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.points.iter().enumerate() {
                v.check(c, &at.item("points", i));
            }
            if let Some(v) = &self.detection {
                v.check(c, &at.field("detection"));
            } else {
                c.fail(&at.field("detection"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::DetectAnomaliesResponse {}
    impl Validate for pb::ListAnomaliesRequest {
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
            if cel::longer(self.monitor_id.as_str(), 128) {
                c.fail(
                    &at.field("monitor_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if self.verdicts.len() > 4 {
                c.fail(
                    &at.field("verdicts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.verdicts.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("verdicts"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.verdicts.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("verdicts", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::AnomalyVerdict::is_valid(*v) {
                    c.fail(
                        &at.item("verdicts", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListAnomaliesResponse {}
    impl Validate for pb::ReviewAnomalyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.anomaly_id.is_empty() {
                c.fail(
                    &at.field("anomaly_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.anomaly_id.as_str(), 128) {
                c.fail(
                    &at.field("anomaly_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.verdict == 0 {
                c.fail(&at.field("verdict"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AnomalyVerdict::is_valid(self.verdict) {
                c.fail(
                    &at.field("verdict"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.note.as_str(), 1024) {
                c.fail(
                    &at.field("note"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ReviewAnomalyResponse {}
    impl Validate for pb::AnomalyMonitor {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if self.dataset.is_empty() {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.metric.is_empty() {
                c.fail(
                    &at.field("metric"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.metric.as_str(), 10_000) {
                c.fail(
                    &at.field("metric"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if self.aggregation == 0 {
                c.fail(
                    &at.field("aggregation"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !pb::Aggregation::is_valid(self.aggregation) {
                c.fail(
                    &at.field("aggregation"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.dimensions.len() > 8 {
                c.fail(
                    &at.field("dimensions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.dimensions.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("dimensions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.dimensions.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("dimensions", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("dimensions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.filter.as_str(), 10_000) {
                c.fail(
                    &at.field("filter"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if !pb::TimeGrain::is_valid(self.grain) {
                c.fail(
                    &at.field("grain"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.detection {
                v.check(c, &at.field("detection"));
            } else {
                c.fail(&at.field("detection"), &REQUIRED, "value is required");
            }
            if !(0..=10_000).contains(&self.max_groups) {
                c.fail(
                    &at.field("max_groups"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(
                self.alert_severity,
            ) {
                c.fail(
                    &at.field("alert_severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::AnomalyDetection {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.method == 0 {
                c.fail(&at.field("method"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AnomalyMethod::is_valid(self.method) {
                c.fail(
                    &at.field("method"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.sensitivity.is_nan() || self.sensitivity > 100000.0
                || self.sensitivity < 0.0
            {
                c.fail(
                    &at.field("sensitivity"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if !(0..=400).contains(&self.lookback) {
                c.fail(
                    &at.field("lookback"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 400",
                );
            }
            if !pb::AnomalyDirection::is_valid(self.direction) {
                c.fail(
                    &at.field("direction"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.min_value.is_nan() || self.min_value > 1e18 || self.min_value < 0.0 {
                c.fail(
                    &at.field("min_value"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000000000000000",
                );
            }
        }
    }
    impl Validate for pb::MetricPoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.at.is_none() {
                c.fail(&at.field("at"), &REQUIRED, "value is required");
            }
            if self.value.is_nan() || self.value.is_infinite() {
                c.fail(&at.field("value"), &DOUBLE_FINITE, "must be finite");
            }
        }
    }
    impl Validate for pb::PointJudgement {}
    impl Validate for pb::Anomaly {}
    impl Validate for pb::FormulaSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.source {
                Some(pb::formula_source::Source::Text(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("text"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 10_000) {
                        c.fail(
                            &at.field("text"),
                            &STRING_MAX_LEN,
                            "must be at most 10000 characters",
                        );
                    }
                }
                Some(pb::formula_source::Source::Saved(v)) => {
                    v.check(c, &at.field("saved"));
                }
                None => {
                    c.fail(
                        &at.field("source"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::FormulaReference {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::FormulaValue {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.kind {
                Some(pb::formula_value::Kind::FloatValue(v)) => {
                    if (*v).is_nan() || (*v).is_infinite() {
                        c.fail(
                            &at.field("float_value"),
                            &DOUBLE_FINITE,
                            "must be finite",
                        );
                    }
                }
                Some(pb::formula_value::Kind::StringValue(v)) => {
                    if cel::longer(v.as_str(), 4096) {
                        c.fail(
                            &at.field("string_value"),
                            &STRING_MAX_LEN,
                            "must be at most 4096 characters",
                        );
                    }
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::FormulaRow {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.values.len() > 100 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                v.check(c, &at.item("values", i));
            }
        }
    }
    impl Validate for pb::EvaluationStep {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for pb::FormulaIssue {}
    impl Validate for pb::RowError {}
    impl Validate for pb::NamedFormula {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.test_cases.iter().enumerate() {
                v.check(c, &at.item("test_cases", i));
            }
        }
    }
    impl Validate for pb::FormulaTestCase {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.expected.is_some() && self.expected_error != 0 {
                c.fail(
                    at,
                    &FORMULA_TEST_CASE_EXPECTATION,
                    "expect a value or an error, not both",
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
            if self.variables.len() > 100 {
                c.fail(
                    &at.field("variables"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 100 entries",
                );
            }
            for (k, v) in &self.variables {
                if k.is_empty() {
                    c.fail(
                        &at.key("variables", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("variables", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                v.check(c, &at.value("variables", k));
            }
            if let Some(v) = &self.expected {
                v.check(c, &at.field("expected"));
            }
            if self.tolerance.is_nan() || self.tolerance > 1e18 || self.tolerance < 0.0 {
                c.fail(
                    &at.field("tolerance"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000000000000000",
                );
            }
            if !pb::FormulaErrorCode::is_valid(self.expected_error) {
                c.fail(
                    &at.field("expected_error"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::FormulaTestOutcome {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.actual {
                v.check(c, &at.field("actual"));
            }
        }
    }
    impl Validate for pb::FunctionInfo {}
    impl Validate for pb::ArgumentInfo {}
    impl Validate for pb::EvaluateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            } else {
                c.fail(&at.field("formula"), &REQUIRED, "value is required");
            }
            if self.variables.len() > 100 {
                c.fail(
                    &at.field("variables"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 100 entries",
                );
            }
            for (k, v) in &self.variables {
                if k.is_empty() {
                    c.fail(
                        &at.key("variables", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("variables", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                v.check(c, &at.value("variables", k));
            }
            if !(0..=1000).contains(&self.timeout_ms) {
                c.fail(
                    &at.field("timeout_ms"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for pb::EvaluateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
            for (i, v) in self.steps.iter().enumerate() {
                v.check(c, &at.item("steps", i));
            }
        }
    }
    impl Validate for pb::ValidateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.formula.is_empty() {
                c.fail(
                    &at.field("formula"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.formula.as_str(), 20_000) {
                c.fail(
                    &at.field("formula"),
                    &STRING_MAX_LEN,
                    "must be at most 20000 characters",
                );
            }
            if self.expected_variables.len() > 100 {
                c.fail(
                    &at.field("expected_variables"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.expected_variables.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("expected_variables", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("expected_variables", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.variable_types.len() > 100 {
                c.fail(
                    &at.field("variable_types"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 100 entries",
                );
            }
            for (k, v) in &self.variable_types {
                if k.is_empty() {
                    c.fail(
                        &at.key("variable_types", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("variable_types", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if *v == 0 {
                    c.fail(
                        &at.value("variable_types", k),
                        &MAP_VALUES_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::ValueType::is_valid(*v) {
                    c.fail(
                        &at.value("variable_types", k),
                        &MAP_VALUES_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
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
            if !pb::ValueType::is_valid(self.expected_type) {
                c.fail(
                    &at.field("expected_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ValidateResponse {}
    impl Validate for pb::EvaluateBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self
                .rows
                .iter()
                .all(|item0| (item0.values.len() as i64) == (self.columns.len() as i64))
            {
                c.fail(
                    at,
                    &EVALUATE_BATCH_REQUEST_ROW_WIDTH,
                    "give every row as many values as there are columns",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            } else {
                c.fail(&at.field("formula"), &REQUIRED, "value is required");
            }
            if self.rows.len() > 10_000 {
                c.fail(
                    &at.field("rows"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.rows.iter().enumerate() {
                v.check(c, &at.item("rows", i));
            }
            if self.columns.len() > 100 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.columns.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.columns.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if !(0..=30_000).contains(&self.timeout_ms) {
                c.fail(
                    &at.field("timeout_ms"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 30000",
                );
            }
        }
    }
    impl Validate for pb::EvaluateBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::EvaluateStreamRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.message {
                Some(pb::evaluate_stream_request::Message::Open(v)) => {
                    v.check(c, &at.field("open"));
                }
                Some(pb::evaluate_stream_request::Message::Rows(v)) => {
                    v.check(c, &at.field("rows"));
                }
                None => {
                    c.fail(
                        &at.field("message"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::EvaluateStreamOpen {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            } else {
                c.fail(&at.field("formula"), &REQUIRED, "value is required");
            }
            if self.columns.len() > 100 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.columns.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.columns.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::EvaluateStreamRows {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.rows.is_empty() {
                c.fail(
                    &at.field("rows"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.rows.len() > 1000 {
                c.fail(
                    &at.field("rows"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.rows.iter().enumerate() {
                v.check(c, &at.item("rows", i));
            }
        }
    }
    impl Validate for pb::EvaluateStreamResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::SaveFormulaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
            if self.formula.is_empty() {
                c.fail(
                    &at.field("formula"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.formula.as_str(), 10_000) {
                c.fail(
                    &at.field("formula"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.variable_types.len() > 100 {
                c.fail(
                    &at.field("variable_types"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 100 entries",
                );
            }
            for (k, v) in &self.variable_types {
                if k.is_empty() {
                    c.fail(
                        &at.key("variable_types", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("variable_types", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if *v == 0 {
                    c.fail(
                        &at.value("variable_types", k),
                        &MAP_VALUES_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::ValueType::is_valid(*v) {
                    c.fail(
                        &at.value("variable_types", k),
                        &MAP_VALUES_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.unit.as_str(), 32) {
                c.fail(
                    &at.field("unit"),
                    &STRING_MAX_LEN,
                    "must be at most 32 characters",
                );
            }
            if self.test_cases.len() > 100 {
                c.fail(
                    &at.field("test_cases"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.test_cases.iter().enumerate() {
                v.check(c, &at.item("test_cases", i));
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
            if cel::longer(self.change_reason.as_str(), 1024) {
                c.fail(
                    &at.field("change_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::SaveFormulaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            }
        }
    }
    impl Validate for pb::GetFormulaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetFormulaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            }
        }
    }
    impl Validate for pb::ListFormulasRequest {
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
            if cel::longer(self.search.as_str(), 128) {
                c.fail(
                    &at.field("search"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ListFormulasResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.formulas.iter().enumerate() {
                v.check(c, &at.item("formulas", i));
            }
        }
    }
    impl Validate for pb::ListFormulaVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListFormulaVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::DeleteFormulaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
        }
    }
    impl Validate for pb::DeleteFormulaResponse {}
    impl Validate for pb::TestFormulaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            } else {
                c.fail(&at.field("formula"), &REQUIRED, "value is required");
            }
            if self.test_cases.len() > 100 {
                c.fail(
                    &at.field("test_cases"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.test_cases.iter().enumerate() {
                v.check(c, &at.item("test_cases", i));
            }
        }
    }
    impl Validate for pb::TestFormulaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.outcomes.iter().enumerate() {
                v.check(c, &at.item("outcomes", i));
            }
        }
    }
    impl Validate for pb::ListFunctionsRequest {}
    impl Validate for pb::ListFunctionsResponse {}
    impl Validate for pb::CalculatePacingRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.inputs.is_empty() {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.inputs.len() > 1000 {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.inputs.iter().enumerate() {
                v.check(c, &at.item("inputs", i));
            }
            if let Some(v) = &self.bands {
                v.check(c, &at.field("bands"));
            }
        }
    }
    impl Validate for pb::CalculatePacingResponse {}
    impl Validate for pb::CalculateMarginRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.inputs.is_empty() {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.inputs.len() > 1000 {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.inputs.iter().enumerate() {
                v.check(c, &at.item("inputs", i));
            }
        }
    }
    impl Validate for pb::CalculateMarginResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::CalculateForecastRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.points.is_empty() {
                c.fail(
                    &at.field("points"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.points.len() > 1000 {
                c.fail(
                    &at.field("points"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.points.iter().enumerate() {
                v.check(c, &at.item("points", i));
            }
            if !(1..=366).contains(&self.horizon_days) {
                c.fail(
                    &at.field("horizon_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 366",
                );
            }
            if !pb::ForecastMethod::is_valid(self.method) {
                c.fail(
                    &at.field("method"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.confidence != 0.0 {
                if self.confidence.is_nan() || self.confidence > 0.99
                    || self.confidence < 0.5
                {
                    c.fail(
                        &at.field("confidence"),
                        &DOUBLE_GTE_LTE,
                        "must be greater than or equal to 0.5 and less than or equal to 0.99",
                    );
                }
            }
        }
    }
    impl Validate for pb::CalculateForecastResponse {}
    impl Validate for pb::PacingInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.key.as_str(), 128) {
                c.fail(
                    &at.field("key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.booked < 0 {
                c.fail(
                    &at.field("booked"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.delivered < 0 {
                c.fail(
                    &at.field("delivered"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.flight {
                v.check(c, &at.field("flight"));
            } else {
                c.fail(&at.field("flight"), &REQUIRED, "value is required");
            }
            if !PATTERN_1.is_match(self.as_of.as_str()) {
                c.fail(
                    &at.field("as_of"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`",
                );
            }
            if self.as_of.chars().count() != 10 {
                c.fail(&at.field("as_of"), &STRING_LEN, "must be 10 characters");
            }
        }
    }
    impl Validate for pb::PacingResult {}
    impl Validate for pb::PacingBands {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(self.critical_under <= self.under) || !(self.under <= self.over)
                || !(self.over <= self.critical_over)
            {
                c.fail(
                    at,
                    &PACING_BANDS_ORDER,
                    "order the bands: critical_under <= under <= over <= critical_over",
                );
            }
            if self.critical_under.is_nan() || self.critical_under > 1000.0
                || self.critical_under < 0.0
            {
                c.fail(
                    &at.field("critical_under"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.under.is_nan() || self.under > 1000.0 || self.under < 0.0 {
                c.fail(
                    &at.field("under"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.over.is_nan() || self.over > 1000.0 || self.over < 0.0 {
                c.fail(
                    &at.field("over"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.critical_over.is_nan() || self.critical_over > 1000.0
                || self.critical_over < 0.0
            {
                c.fail(
                    &at.field("critical_over"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for pb::MarginInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.revenue.as_ref().map_or("", |m| m.currency.as_str())
                != self.cost.as_ref().map_or("", |m| m.currency.as_str())
            {
                c.fail(
                    at,
                    &MARGIN_INPUT_CURRENCY,
                    "give revenue and cost in one currency",
                );
            }
            if cel::longer(self.key.as_str(), 128) {
                c.fail(
                    &at.field("key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.revenue {
                v.check(c, &at.field("revenue"));
            } else {
                c.fail(&at.field("revenue"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            } else {
                c.fail(&at.field("cost"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::MarginResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.margin {
                v.check(c, &at.field("margin"));
            }
        }
    }
    impl Validate for pb::SeriesPoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_1.is_match(self.date.as_str()) {
                c.fail(
                    &at.field("date"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`",
                );
            }
            if self.date.chars().count() != 10 {
                c.fail(&at.field("date"), &STRING_LEN, "must be 10 characters");
            }
            if self.value.is_nan() || self.value.is_infinite() {
                c.fail(&at.field("value"), &DOUBLE_FINITE, "must be finite");
            }
        }
    }
    impl Validate for pb::ForecastPoint {}
    impl Validate for pb::SaveQaCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.check {
                v.check(c, &at.field("check"));
            } else {
                c.fail(&at.field("check"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SaveQaCheckResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.check {
                v.check(c, &at.field("check"));
            }
        }
    }
    impl Validate for pb::GetQaCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.is_empty() {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.check_id.as_str(), 128) {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetQaCheckResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.check {
                v.check(c, &at.field("check"));
            }
        }
    }
    impl Validate for pb::ListQaChecksRequest {
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
            if self.categories.len() > 8 {
                c.fail(
                    &at.field("categories"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.categories.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("categories"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.categories.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("categories", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::QaCategory::is_valid(*v) {
                    c.fail(
                        &at.item("categories", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if !crate::platform::common::v1::EntityType::is_valid(self.entity_type) {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.template_id.as_str(), 128) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ListQaChecksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.checks.iter().enumerate() {
                v.check(c, &at.item("checks", i));
            }
        }
    }
    impl Validate for pb::DeleteQaCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.is_empty() {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.check_id.as_str(), 128) {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteQaCheckResponse {}
    impl Validate for pb::SaveQaTemplateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            } else {
                c.fail(&at.field("template"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SaveQaTemplateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            }
        }
    }
    impl Validate for pb::ListQaTemplatesRequest {
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
    impl Validate for pb::ListQaTemplatesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.templates.iter().enumerate() {
                v.check(c, &at.item("templates", i));
            }
        }
    }
    impl Validate for pb::DeleteQaTemplateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.template_id.is_empty() {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.template_id.as_str(), 128) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteQaTemplateResponse {}
    impl Validate for pb::RunQaChecksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.dry_run && (self.entities.is_empty() || self.entities.len() > 50) {
                c.fail(
                    at,
                    &RUN_QA_CHECKS_REQUEST_DRY_RUN,
                    "name 1 to 50 entities for a dry run",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.template_id.as_str(), 128) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.check_ids.len() > 200 {
                c.fail(
                    &at.field("check_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 200 item(s)",
                );
            }
            if !cel::unique(self.check_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("check_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.check_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("check_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("check_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.entities.len() > 1000 {
                c.fail(
                    &at.field("entities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::RunQaChecksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::GetQaRunRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.run_id.is_empty() {
                c.fail(
                    &at.field("run_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.run_id.as_str(), 128) {
                c.fail(
                    &at.field("run_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetQaRunResponse {}
    impl Validate for pb::ListQaRunsRequest {
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
    impl Validate for pb::ListQaRunsResponse {}
    impl Validate for pb::ListQaResultsRequest {
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
            if cel::longer(self.run_id.as_str(), 128) {
                c.fail(
                    &at.field("run_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            if cel::longer(self.check_id.as_str(), 128) {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.outcomes.len() > 4 {
                c.fail(
                    &at.field("outcomes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
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
                if !pb::QaOutcome::is_valid(*v) {
                    c.fail(
                        &at.item("outcomes", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.severities.len() > 4 {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.severities.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.severities.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::AlertSeverity::is_valid(*v) {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListQaResultsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::GetQaScoreRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::GetQaScoreResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.score {
                v.check(c, &at.field("score"));
            }
            for (i, v) in self.failing.iter().enumerate() {
                v.check(c, &at.item("failing", i));
            }
        }
    }
    impl Validate for pb::WaiveQaCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.is_empty() {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.check_id.as_str(), 128) {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
            if self.until.is_none() {
                c.fail(&at.field("until"), &REQUIRED, "value is required");
            }
            if self.reason.is_empty() {
                c.fail(
                    &at.field("reason"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
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
    impl Validate for pb::WaiveQaCheckResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.waiver {
                v.check(c, &at.field("waiver"));
            }
        }
    }
    impl Validate for pb::RevokeQaWaiverRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.is_empty() {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.check_id.as_str(), 128) {
                c.fail(
                    &at.field("check_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::RevokeQaWaiverResponse {}
    impl Validate for pb::ListQaWaiversRequest {
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
    impl Validate for pb::ListQaWaiversResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.waivers.iter().enumerate() {
                v.check(c, &at.item("waivers", i));
            }
        }
    }
    impl Validate for pb::QaCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.category == 0 {
                c.fail(&at.field("category"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::QaCategory::is_valid(self.category) {
                c.fail(
                    &at.field("category"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.severity == 0 {
                c.fail(&at.field("severity"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(self.severity) {
                c.fail(
                    &at.field("severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.entity_types.is_empty() {
                c.fail(
                    &at.field("entity_types"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.entity_types.len() > 16 {
                c.fail(
                    &at.field("entity_types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.entity_types.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("entity_types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.entity_types.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("entity_types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::EntityType::is_valid(*v) {
                    c.fail(
                        &at.item("entity_types", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.condition.is_empty() {
                c.fail(
                    &at.field("condition"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.condition.as_str(), 10_000) {
                c.fail(
                    &at.field("condition"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if self.message.is_empty() {
                c.fail(
                    &at.field("message"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.applies_when.as_str(), 10_000) {
                c.fail(
                    &at.field("applies_when"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if cel::longer(self.fix_field.as_str(), 128) {
                c.fail(
                    &at.field("fix_field"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.fix_formula.as_str(), 10_000) {
                c.fail(
                    &at.field("fix_formula"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.updated_by < 0 {
                c.fail(
                    &at.field("updated_by"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::QaTemplate {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.mode == 2) != !self.cron_expression.is_empty() {
                c.fail(
                    at,
                    &QA_TEMPLATE_SCHEDULE,
                    "set cron_expression for SCHEDULED, and leave it empty for every other mode",
                );
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.check_ids.is_empty() {
                c.fail(
                    &at.field("check_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.check_ids.len() > 200 {
                c.fail(
                    &at.field("check_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 200 item(s)",
                );
            }
            if !cel::unique(self.check_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("check_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.check_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("check_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("check_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.connector_types.len() > 16 {
                c.fail(
                    &at.field("connector_types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.connector_types.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("connector_types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.connector_types.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("connector_types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::ConnectorType::is_valid(*v) {
                    c.fail(
                        &at.item("connector_types", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.configuration_weight.is_nan() || self.configuration_weight > 100.0
                || self.configuration_weight < 0.0
            {
                c.fail(
                    &at.field("configuration_weight"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.compliance_weight.is_nan() || self.compliance_weight > 100.0
                || self.compliance_weight < 0.0
            {
                c.fail(
                    &at.field("compliance_weight"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.performance_weight.is_nan() || self.performance_weight > 100.0
                || self.performance_weight < 0.0
            {
                c.fail(
                    &at.field("performance_weight"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.mode == 0 {
                c.fail(&at.field("mode"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::QaMode::is_valid(self.mode) {
                c.fail(
                    &at.field("mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.cron_expression.as_str(), 128) {
                c.fail(
                    &at.field("cron_expression"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::QaRun {}
    impl Validate for pb::QaResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            for (k, v) in &self.details {
                v.check(c, &at.value("details", k));
            }
            if let Some(v) = &self.suggested_fix {
                v.check(c, &at.field("suggested_fix"));
            }
        }
    }
    impl Validate for pb::QaFix {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for pb::QaScore {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::QaCategoryScore {}
    impl Validate for pb::QaScorePoint {}
    impl Validate for pb::QaWaiver {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::SaveReportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.report {
                v.check(c, &at.field("report"));
            } else {
                c.fail(&at.field("report"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SaveReportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.report {
                v.check(c, &at.field("report"));
            }
        }
    }
    impl Validate for pb::GetReportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.report_id.is_empty() {
                c.fail(
                    &at.field("report_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.report_id.as_str(), 128) {
                c.fail(
                    &at.field("report_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetReportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.report {
                v.check(c, &at.field("report"));
            }
        }
    }
    impl Validate for pb::ListReportsRequest {
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
            if cel::longer(self.search.as_str(), 128) {
                c.fail(
                    &at.field("search"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ListReportsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.reports.iter().enumerate() {
                v.check(c, &at.item("reports", i));
            }
        }
    }
    impl Validate for pb::DeleteReportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.report_id.is_empty() {
                c.fail(
                    &at.field("report_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.report_id.as_str(), 128) {
                c.fail(
                    &at.field("report_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteReportResponse {}
    impl Validate for pb::StartExportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            match &self.source {
                Some(pb::start_export_request::Source::ReportId(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("report_id"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 128) {
                        c.fail(
                            &at.field("report_id"),
                            &STRING_MAX_LEN,
                            "must be at most 128 characters",
                        );
                    }
                }
                Some(pb::start_export_request::Source::Query(v)) => {
                    v.check(c, &at.field("query"));
                }
                None => {
                    c.fail(
                        &at.field("source"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::StartExportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.export {
                v.check(c, &at.field("export"));
            }
        }
    }
    impl Validate for pb::GetExportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.export_id.is_empty() {
                c.fail(
                    &at.field("export_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.export_id.as_str(), 128) {
                c.fail(
                    &at.field("export_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetExportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.export {
                v.check(c, &at.field("export"));
            }
        }
    }
    impl Validate for pb::ListExportsRequest {
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
            if cel::longer(self.report_id.as_str(), 128) {
                c.fail(
                    &at.field("report_id"),
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
        }
    }
    impl Validate for pb::ListExportsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.exports.iter().enumerate() {
                v.check(c, &at.item("exports", i));
            }
        }
    }
    impl Validate for pb::CancelExportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.export_id.is_empty() {
                c.fail(
                    &at.field("export_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.export_id.as_str(), 128) {
                c.fail(
                    &at.field("export_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::CancelExportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.export {
                v.check(c, &at.field("export"));
            }
        }
    }
    impl Validate for pb::DownloadExportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.export_id.is_empty() {
                c.fail(
                    &at.field("export_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.export_id.as_str(), 128) {
                c.fail(
                    &at.field("export_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.offset < 0 {
                c.fail(
                    &at.field("offset"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DownloadExportResponse {}
    impl Validate for pb::Report {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cron_expression.is_empty()
                && (!self.recipient_user_ids.is_empty()
                    || !self.recipient_emails.is_empty())
            {
                c.fail(
                    at,
                    &REPORT_RECIPIENTS,
                    "set cron_expression where recipients are named",
                );
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            } else {
                c.fail(&at.field("query"), &REQUIRED, "value is required");
            }
            if !(0..=400).contains(&self.period_days) {
                c.fail(
                    &at.field("period_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 400",
                );
            }
            if cel::longer(self.cron_expression.as_str(), 128) {
                c.fail(
                    &at.field("cron_expression"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.timezone.as_str(), 64) {
                c.fail(
                    &at.field("timezone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.recipient_user_ids.len() > 100 {
                c.fail(
                    &at.field("recipient_user_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.recipient_user_ids.iter().map(|item| *item)) {
                c.fail(
                    &at.field("recipient_user_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.recipient_user_ids.iter().enumerate() {
                if *v <= 0 {
                    c.fail(
                        &at.item("recipient_user_ids", i),
                        &REPEATED_ITEMS_INT64_GT,
                        "must be greater than 0",
                    );
                }
            }
            if self.recipient_emails.len() > 20 {
                c.fail(
                    &at.field("recipient_emails"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            if !cel::unique(self.recipient_emails.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("recipient_emails"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.recipient_emails.iter().enumerate() {
                if cel::longer(v.as_str(), 254) {
                    c.fail(
                        &at.item("recipient_emails", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 254 characters",
                    );
                }
                if !v.is_empty() && !host::is_email(v.as_str()) {
                    c.fail(
                        &at.item("recipient_emails", i),
                        &REPEATED_ITEMS_STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.item("recipient_emails", i),
                        &REPEATED_ITEMS_STRING_EMAIL_EMPTY,
                        "value is empty, which is not a valid email address",
                    );
                }
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.updated_by < 0 {
                c.fail(
                    &at.field("updated_by"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::ReportQuery {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sql.is_empty() {
                c.fail(
                    &at.field("sql"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sql.as_str(), 65_536) {
                c.fail(
                    &at.field("sql"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
            if self.format == 0 {
                c.fail(&at.field("format"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::ExportFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !(0..=10_000_000).contains(&self.max_rows) {
                c.fail(
                    &at.field("max_rows"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000000",
                );
            }
        }
    }
    impl Validate for pb::Export {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::EvaluateRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.rule_id.is_empty() {
                c.fail(
                    &at.field("rule_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.rule_id.as_str(), 128) {
                c.fail(
                    &at.field("rule_id"),
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
            if self.data.is_none() {
                c.fail(&at.field("data"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.rule_version {
                if v < 1 {
                    c.fail(
                        &at.field("rule_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 1",
                    );
                }
            }
        }
    }
    impl Validate for pb::EvaluateRuleResponse {}
    impl Validate for pb::BatchEvaluateRulesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.module {
                if v == 0 {
                    c.fail(&at.field("module"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::common::v1::ModuleType::is_valid(v) {
                    c.fail(
                        &at.field("module"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.rule_ids.len() > 500 {
                c.fail(
                    &at.field("rule_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.rule_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("rule_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.rule_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("rule_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("rule_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.entities.is_empty() {
                c.fail(
                    &at.field("entities"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.entities.len() > 1000 {
                c.fail(
                    &at.field("entities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
            }
        }
    }
    impl Validate for pb::BatchEvaluateRulesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::TestRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.rule_id.is_empty() == self.draft.is_some() {
                c.fail(
                    at,
                    &TEST_RULE_REQUEST_SUBJECT,
                    "set exactly one of rule_id and draft",
                );
            }
            if cel::longer(self.rule_id.as_str(), 128) {
                c.fail(
                    &at.field("rule_id"),
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
            if !(0..=100).contains(&self.sample_size) {
                c.fail(
                    &at.field("sample_size"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if let Some(v) = &self.draft {
                v.check(c, &at.field("draft"));
            }
            if self.entities.len() > 1000 {
                c.fail(
                    &at.field("entities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
            }
        }
    }
    impl Validate for pb::TestRuleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.sample_matches.iter().enumerate() {
                v.check(c, &at.item("sample_matches", i));
            }
        }
    }
    impl Validate for pb::TriggerRuleEvaluationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.module {
                if v == 0 {
                    c.fail(&at.field("module"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::common::v1::ModuleType::is_valid(v) {
                    c.fail(
                        &at.field("module"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.rule_ids.len() > 500 {
                c.fail(
                    &at.field("rule_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.rule_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("rule_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.rule_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("rule_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("rule_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.entities.len() > 1000 {
                c.fail(
                    &at.field("entities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
            }
        }
    }
    impl Validate for pb::TriggerRuleEvaluationResponse {}
    impl Validate for pb::GetEvaluationStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.evaluation_id.is_empty() {
                c.fail(
                    &at.field("evaluation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.evaluation_id.as_str(), 128) {
                c.fail(
                    &at.field("evaluation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetEvaluationStatusResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
            for (i, v) in self.failures.iter().enumerate() {
                v.check(c, &at.item("failures", i));
            }
        }
    }
    impl Validate for pb::ListEvaluationsRequest {
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
        }
    }
    impl Validate for pb::ListEvaluationsResponse {}
    impl Validate for pb::CancelEvaluationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.evaluation_id.is_empty() {
                c.fail(
                    &at.field("evaluation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.evaluation_id.as_str(), 128) {
                c.fail(
                    &at.field("evaluation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::CancelEvaluationResponse {}
    impl Validate for pb::ListRuleMatchesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.rule_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("rule_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("rule_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = self.entity_type {
                if v == 0 {
                    c.fail(
                        &at.field("entity_type"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::EntityType::is_valid(v) {
                    c.fail(
                        &at.field("entity_type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.entity_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("entity_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("entity_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if self.severities.len() > 4 {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.severities.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("severities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.severities.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::AlertSeverity::is_valid(*v) {
                    c.fail(
                        &at.item("severities", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListRuleMatchesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.matches.iter().enumerate() {
                v.check(c, &at.item("matches", i));
            }
        }
    }
    impl Validate for pb::GetRuleMatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.match_id.is_empty() {
                c.fail(
                    &at.field("match_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.match_id.as_str(), 128) {
                c.fail(
                    &at.field("match_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetRuleMatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.r#match {
                v.check(c, &at.field("match"));
            }
        }
    }
    impl Validate for pb::ExecuteActionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.action_type.is_empty() {
                c.fail(
                    &at.field("action_type"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.action_type.as_str(), 64) {
                c.fail(
                    &at.field("action_type"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ExecuteActionResponse {}
    impl Validate for pb::GetActionStatusRequest {
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
        }
    }
    impl Validate for pb::GetActionStatusResponse {}
    impl Validate for pb::ListActionTypesRequest {}
    impl Validate for pb::ListActionTypesResponse {}
    impl Validate for pb::ListRuleStatesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.rule_id.is_empty() {
                c.fail(
                    &at.field("rule_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.rule_id.as_str(), 128) {
                c.fail(
                    &at.field("rule_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListRuleStatesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.states.iter().enumerate() {
                v.check(c, &at.item("states", i));
            }
        }
    }
    impl Validate for pb::ResetRuleStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.rule_id.is_empty() {
                c.fail(
                    &at.field("rule_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.rule_id.as_str(), 128) {
                c.fail(
                    &at.field("rule_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::ResetRuleStateResponse {}
    impl Validate for pb::GetRuleStatisticsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.rule_id.is_empty() {
                c.fail(
                    &at.field("rule_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.rule_id.as_str(), 128) {
                c.fail(
                    &at.field("rule_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::GetRuleStatisticsResponse {}
    impl Validate for pb::RuleDraft {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.conditions.is_none() {
                c.fail(&at.field("conditions"), &REQUIRED, "value is required");
            }
            if self.module == 0 {
                c.fail(&at.field("module"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::ModuleType::is_valid(self.module) {
                c.fail(
                    &at.field("module"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.cooldown {
                if !(0..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("cooldown"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 2592000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::TestRuleMatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::DayCount {}
    impl Validate for pb::EvaluationSummary {}
    impl Validate for pb::RuleState {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::RuleDayStatistics {}
    impl Validate for pb::ActionType {}
    impl Validate for pb::ActionParameter {}
    impl Validate for pb::SetTaxonomyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pattern {
                v.check(c, &at.field("pattern"));
            } else {
                c.fail(&at.field("pattern"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
            if self.must_accept.len() > 100 {
                c.fail(
                    &at.field("must_accept"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.must_accept.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("must_accept", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 512) {
                    c.fail(
                        &at.item("must_accept", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 512 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetTaxonomyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pattern {
                v.check(c, &at.field("pattern"));
            }
        }
    }
    impl Validate for pb::GetTaxonomyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pattern_id.is_empty() {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pattern_id.as_str(), 128) {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetTaxonomyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pattern {
                v.check(c, &at.field("pattern"));
            }
        }
    }
    impl Validate for pb::ListTaxonomiesRequest {
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
            if !crate::platform::common::v1::EntityType::is_valid(self.entity_type) {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ListTaxonomiesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.patterns.iter().enumerate() {
                v.check(c, &at.item("patterns", i));
            }
        }
    }
    impl Validate for pb::ListTaxonomyVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pattern_id.is_empty() {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pattern_id.as_str(), 128) {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListTaxonomyVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::DeleteTaxonomyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pattern_id.is_empty() {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pattern_id.as_str(), 128) {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteTaxonomyResponse {}
    impl Validate for pb::SetTaxonomyListRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.terms.len() > 10_000 {
                c.fail(
                    &at.field("terms"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.terms.iter().enumerate() {
                v.check(c, &at.item("terms", i));
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::SetTaxonomyListResponse {}
    impl Validate for pb::GetTaxonomyListRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
        }
    }
    impl Validate for pb::GetTaxonomyListResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.terms.iter().enumerate() {
                v.check(c, &at.item("terms", i));
            }
        }
    }
    impl Validate for pb::ListTaxonomyListsRequest {
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
    impl Validate for pb::ListTaxonomyListsResponse {}
    impl Validate for pb::ValidateNameRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.input {
                v.check(c, &at.field("input"));
            } else {
                c.fail(&at.field("input"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ValidateNameResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for pb::ValidateNamesBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.inputs.is_empty() {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.inputs.len() > 1000 {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.inputs.iter().enumerate() {
                v.check(c, &at.item("inputs", i));
            }
        }
    }
    impl Validate for pb::ValidateNamesBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::ParseNameRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.input {
                v.check(c, &at.field("input"));
            } else {
                c.fail(&at.field("input"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ParseNameResponse {}
    impl Validate for pb::BuildNameRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.pattern_id.as_str(), 128) {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.entity_type == 0 {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !crate::platform::common::v1::EntityType::is_valid(self.entity_type) {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.values.len() > 50 {
                c.fail(
                    &at.field("values"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 50 entries",
                );
            }
            for (k, v) in &self.values {
                if k.is_empty() {
                    c.fail(
                        &at.key("values", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("values", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("values", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if cel::longer(self.parent_name.as_str(), 512) {
                c.fail(
                    &at.field("parent_name"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
        }
    }
    impl Validate for pb::BuildNameResponse {}
    impl Validate for pb::SuggestNameRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.input {
                v.check(c, &at.field("input"));
            } else {
                c.fail(&at.field("input"), &REQUIRED, "value is required");
            }
            if !(0..=10).contains(&self.limit) {
                c.fail(
                    &at.field("limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10",
                );
            }
            if self.min_confidence.is_nan() || self.min_confidence > 1.0
                || self.min_confidence < 0.0
            {
                c.fail(
                    &at.field("min_confidence"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::SuggestNameResponse {}
    impl Validate for pb::ListNameResultsRequest {
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
            if cel::longer(self.pattern_id.as_str(), 128) {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::ListNameResultsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::TaxonomyPattern {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.inherit_parent_name && !self.inherit_pattern_id.is_empty() {
                c.fail(
                    at,
                    &TAXONOMY_PATTERN_INHERIT,
                    "set inherit_pattern_id only together with inherit_parent_name",
                );
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.entity_type == 0 {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !crate::platform::common::v1::EntityType::is_valid(self.entity_type) {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.connector_types.len() > 16 {
                c.fail(
                    &at.field("connector_types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.connector_types.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("connector_types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.connector_types.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("connector_types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::ConnectorType::is_valid(*v) {
                    c.fail(
                        &at.item("connector_types", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.separator.is_empty() {
                c.fail(
                    &at.field("separator"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.separator.as_str(), 8) {
                c.fail(
                    &at.field("separator"),
                    &STRING_MAX_LEN,
                    "must be at most 8 characters",
                );
            }
            if self.components.is_empty() {
                c.fail(
                    &at.field("components"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.components.len() > 50 {
                c.fail(
                    &at.field("components"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.components.iter().enumerate() {
                v.check(c, &at.item("components", i));
            }
            if cel::longer(self.inherit_pattern_id.as_str(), 128) {
                c.fail(
                    &at.field("inherit_pattern_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !(0..=512).contains(&self.max_length) {
                c.fail(
                    &at.field("max_length"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 512",
                );
            }
            if self.corrections.len() > 8 {
                c.fail(
                    &at.field("corrections"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.corrections.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("corrections"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.corrections.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("corrections", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::NameCorrection::is_valid(*v) {
                    c.fail(
                        &at.item("corrections", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(
                self.alert_severity,
            ) {
                c.fail(
                    &at.field("alert_severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.updated_by < 0 {
                c.fail(
                    &at.field("updated_by"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::TaxonomyComponent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.default_value.as_str(), 256) {
                c.fail(
                    &at.field("default_value"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.entity_field.as_str(), 128) {
                c.fail(
                    &at.field("entity_field"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            match &self.kind {
                Some(pb::taxonomy_component::Kind::Code(v)) => {
                    v.check(c, &at.field("code"));
                }
                Some(pb::taxonomy_component::Kind::EnumValues(v)) => {
                    v.check(c, &at.field("enum_values"));
                }
                Some(pb::taxonomy_component::Kind::Date(v)) => {
                    v.check(c, &at.field("date"));
                }
                Some(pb::taxonomy_component::Kind::Regex(v)) => {
                    v.check(c, &at.field("regex"));
                }
                Some(pb::taxonomy_component::Kind::ListName(v)) => {
                    if cel::longer(v.as_str(), 63) {
                        c.fail(
                            &at.field("list_name"),
                            &STRING_MAX_LEN,
                            "must be at most 63 characters",
                        );
                    }
                    if !PATTERN_0.is_match(v.as_str()) {
                        c.fail(
                            &at.field("list_name"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
                        );
                    }
                }
                Some(pb::taxonomy_component::Kind::TextMaxLength(v)) => {
                    if !(1..=256).contains(&*v) {
                        c.fail(
                            &at.field("text_max_length"),
                            &INT32_GTE_LTE,
                            "must be greater than or equal to 1 and less than or equal to 256",
                        );
                    }
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
    impl Validate for pb::CodeComponent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.min_length > self.max_length {
                c.fail(
                    at,
                    &CODE_COMPONENT_LENGTH,
                    "min_length must not exceed max_length",
                );
            }
            if !(1..=256).contains(&self.min_length) {
                c.fail(
                    &at.field("min_length"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 256",
                );
            }
            if !(1..=256).contains(&self.max_length) {
                c.fail(
                    &at.field("max_length"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 256",
                );
            }
            if !pb::LetterCase::is_valid(self.letter_case) {
                c.fail(
                    &at.field("letter_case"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::EnumComponent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.terms.is_empty() {
                c.fail(
                    &at.field("terms"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.terms.len() > 500 {
                c.fail(
                    &at.field("terms"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            for (i, v) in self.terms.iter().enumerate() {
                v.check(c, &at.item("terms", i));
            }
        }
    }
    impl Validate for pb::DateComponent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::shorter(self.format.as_str(), 2) {
                c.fail(
                    &at.field("format"),
                    &STRING_MIN_LEN,
                    "must be at least 2 characters",
                );
            }
            if cel::longer(self.format.as_str(), 16) {
                c.fail(
                    &at.field("format"),
                    &STRING_MAX_LEN,
                    "must be at most 16 characters",
                );
            }
            if !PATTERN_2.is_match(self.format.as_str()) {
                c.fail(
                    &at.field("format"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[YMDQ._/-]+$`",
                );
            }
        }
    }
    impl Validate for pb::RegexComponent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pattern.is_empty() {
                c.fail(
                    &at.field("pattern"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pattern.as_str(), 256) {
                c.fail(
                    &at.field("pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::TaxonomyTerm {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.code.is_empty() {
                c.fail(
                    &at.field("code"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.code.as_str(), 256) {
                c.fail(
                    &at.field("code"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.label.as_str(), 256) {
                c.fail(
                    &at.field("label"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.aliases.len() > 20 {
                c.fail(
                    &at.field("aliases"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            for (i, v) in self.aliases.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("aliases", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("aliases", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::TaxonomyList {}
    impl Validate for pb::NameInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 512) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if self.entity_type == 0 {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !crate::platform::common::v1::EntityType::is_valid(self.entity_type) {
                c.fail(
                    &at.field("entity_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.pattern_id.as_str(), 128) {
                c.fail(
                    &at.field("pattern_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            if cel::longer(self.parent_name.as_str(), 512) {
                c.fail(
                    &at.field("parent_name"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if !crate::platform::common::v1::ConnectorType::is_valid(
                self.connector_type,
            ) {
                c.fail(
                    &at.field("connector_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::NameResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::ComponentValue {}
    impl Validate for pb::NameIssue {}
    impl Validate for pb::NameSuggestion {}
};
