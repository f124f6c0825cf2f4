const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    use crate::validate::host;
    use crate::validate::time;
    use crate::validate::uri;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static DOUBLE_FINITE: Rule = Rule::new("double.finite");
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static INT32_GTE: Rule = Rule::new("int32.gte");
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
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]{0,62}$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^[YMDQ._/-]+$");
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
    static RULE_13: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
    static RULE_15: Rule = Rule {
        path: "",
        id: "threshold.low_order",
    };
    static RULE_16: Rule = Rule {
        path: "",
        id: "threshold.high_order",
    };
    static RULE_2: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static RULE_22: Rule = Rule {
        path: "string.uri",
        id: "string.uri_empty",
    };
    static RULE_25: Rule = Rule { path: "", id: "required" };
    static RULE_26: Rule = Rule {
        path: "repeated.items.double.gt",
        id: "double.gt_lte",
    };
    static RULE_27: Rule = Rule {
        path: "double.gte",
        id: "double.gte_lte",
    };
    static RULE_28: Rule = Rule {
        path: "",
        id: "formula_test_case.expectation",
    };
    static RULE_34: Rule = Rule {
        path: "",
        id: "evaluate_batch_request.row_width",
    };
    static RULE_36: Rule = Rule {
        path: "",
        id: "pacing_bands.order",
    };
    static RULE_37: Rule = Rule {
        path: "",
        id: "margin_input.currency",
    };
    static RULE_38: Rule = Rule {
        path: "",
        id: "run_qa_checks_request.dry_run",
    };
    static RULE_39: Rule = Rule {
        path: "",
        id: "qa_template.schedule",
    };
    static RULE_40: Rule = Rule {
        path: "",
        id: "report.recipients",
    };
    static RULE_42: Rule = Rule {
        path: "repeated.items.string.email",
        id: "string.email_empty",
    };
    static RULE_43: Rule = Rule {
        path: "int64.gte",
        id: "int64.gte_lte",
    };
    static RULE_44: Rule = Rule {
        path: "",
        id: "test_rule_request.subject",
    };
    static RULE_46: Rule = Rule {
        path: "",
        id: "taxonomy_pattern.inherit",
    };
    static RULE_47: Rule = Rule {
        path: "",
        id: "code_component.length",
    };
    static RULE_7: Rule = Rule {
        path: "",
        id: "silence_matcher.criterion",
    };
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_URI: Rule = Rule::new("string.uri");
    impl Validate for crate::platform::intelligence::v1::CreateSilenceRequest {
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
                if time::nanos(v.seconds, v.nanos) > 7_776_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 60_000_000_000
                {
                    c.fail(
                        &at.field("duration"),
                        &RULE_2,
                        "must be greater than or equal to 60s and less than or equal to 7776000s",
                    );
                }
            } else {
                c.fail(&at.field("duration"), &REQUIRED, "value is required");
            }
            if self.reason.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::CreateSilenceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.silence {
                v.check(c, &at.field("silence"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListSilencesRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListSilencesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.silences.iter().enumerate() {
                v.check(c, &at.item("silences", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ExpireSilenceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.silence_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::ExpireSilenceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.silence {
                v.check(c, &at.field("silence"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetAlertPoliciesRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetAlertPoliciesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.policies.iter().enumerate() {
                v.check(c, &at.item("policies", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SetAlertPoliciesRequest {
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
    impl Validate for crate::platform::intelligence::v1::SetAlertPoliciesResponse {}
    impl Validate for crate::platform::intelligence::v1::GetThresholdsRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetThresholdsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.thresholds.iter().enumerate() {
                v.check(c, &at.item("thresholds", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SetThresholdsRequest {
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
    impl Validate for crate::platform::intelligence::v1::SetThresholdsResponse {}
    impl Validate for crate::platform::intelligence::v1::Silence {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.matcher {
                v.check(c, &at.field("matcher"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SilenceMatcher {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.rule_ids.is_empty() && self.modules.is_empty()
                && self.severities.is_empty() && self.entities.is_empty()
                && self.fingerprints.is_empty()
            {
                c.fail(
                    at,
                    &RULE_7,
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
                if v.as_str().is_empty() {
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
                if matches!(* v, 0) {
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
                if matches!(* v, 0) {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::AlertPolicy {
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
                if matches!(* v, 0) {
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
                if matches!(* v, 0) {
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
                if time::nanos(v.seconds, v.nanos) > 604_800_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("hold"),
                        &RULE_2,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
            if let Some(v) = &self.cooldown {
                if time::nanos(v.seconds, v.nanos) > 2_592_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("cooldown"),
                        &RULE_2,
                        "must be greater than or equal to 0s and less than or equal to 2592000s",
                    );
                }
            }
            if let Some(v) = &self.escalate_after {
                if time::nanos(v.seconds, v.nanos) > 604_800_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("escalate_after"),
                        &RULE_2,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
            if self.escalate_after_occurrences > 1000
                || self.escalate_after_occurrences < 0
            {
                c.fail(
                    &at.field("escalate_after_occurrences"),
                    &RULE_13,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.max_escalations > 10 || self.max_escalations < 0 {
                c.fail(
                    &at.field("max_escalations"),
                    &RULE_13,
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
                if v.as_str().is_empty() {
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
                if time::nanos(v.seconds, v.nanos) > 604_800_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("auto_resolve_after"),
                        &RULE_2,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::Threshold {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.warning_below.is_some() && self.critical_below.is_some()
                && !(self.critical_below.unwrap_or_default()
                    <= self.warning_below.unwrap_or_default())
            {
                c.fail(at, &RULE_15, "critical_below must not exceed warning_below");
            }
            if self.warning_above.is_some() && self.critical_above.is_some()
                && !(self.warning_above.unwrap_or_default()
                    <= self.critical_above.unwrap_or_default())
            {
                c.fail(at, &RULE_16, "warning_above must not exceed critical_above");
            }
            if matches!(self.module, 0) {
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
    impl Validate for crate::platform::intelligence::v1::EntityData {
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
    impl Validate for crate::platform::intelligence::v1::ConditionResult {}
    impl Validate for crate::platform::intelligence::v1::ActionResult {}
    impl Validate for crate::platform::intelligence::v1::EntityEvaluationResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            for (i, v) in self.failures.iter().enumerate() {
                v.check(c, &at.item("failures", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::RuleMatchResult {}
    impl Validate for crate::platform::intelligence::v1::BatchEvaluationSummary {}
    impl Validate for crate::platform::intelligence::v1::RuleFailure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::RuleMatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListAlertsRequest {
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
            if !crate::platform::intelligence::v1::AlertOrder::is_valid(self.order) {
                c.fail(
                    &at.field("order"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.alerts.iter().enumerate() {
                v.check(c, &at.item("alerts", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::CountAlertsRequest {
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
    impl Validate for crate::platform::intelligence::v1::CountAlertsResponse {}
    impl Validate for crate::platform::intelligence::v1::ListAlertHistoryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::ListAlertHistoryResponse {}
    impl Validate for crate::platform::intelligence::v1::WatchAlertsRequest {
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
    impl Validate for crate::platform::intelligence::v1::WatchAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::RaiseAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.key.as_str().is_empty() {
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
            if matches!(self.module, 0) {
                c.fail(&at.field("module"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::ModuleType::is_valid(self.module) {
                c.fail(
                    &at.field("module"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if matches!(self.severity, 0) {
                c.fail(&at.field("severity"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(self.severity) {
                c.fail(
                    &at.field("severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.message.as_str().is_empty() {
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
                if !self.source_url.as_str().is_empty()
                    && !uri::is_uri(self.source_url.as_str())
                {
                    c.fail(&at.field("source_url"), &STRING_URI, "must be a valid URI");
                }
                if self.source_url.as_str().is_empty() {
                    c.fail(
                        &at.field("source_url"),
                        &RULE_22,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::RaiseAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::AcknowledgeAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::AcknowledgeAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SnoozeAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::SnoozeAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ResolveAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.as_str().is_empty() {
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
            if !crate::platform::intelligence::v1::AlertResolution::is_valid(
                self.resolution,
            ) {
                c.fail(
                    &at.field("resolution"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ResolveAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::AssignAlertRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::AssignAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::AddAlertNoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.alert_id.as_str().is_empty() {
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
            if self.note.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::AddAlertNoteResponse {}
    impl Validate for crate::platform::intelligence::v1::BatchUpdateAlertsRequest {
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
                if v.as_str().is_empty() {
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
                Some(
                    crate::platform::intelligence::v1::batch_update_alerts_request::Change::Acknowledge(
                        v,
                    ),
                ) => {
                    if !*v {
                        c.fail(&at.field("acknowledge"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(
                    crate::platform::intelligence::v1::batch_update_alerts_request::Change::Resolve(
                        v,
                    ),
                ) => {
                    if matches!(* v, 0) {
                        c.fail(
                            &at.field("resolve"),
                            &ENUM_NOT_IN,
                            "must not be in list [0]",
                        );
                    }
                    if !crate::platform::intelligence::v1::AlertResolution::is_valid(
                        *v,
                    ) {
                        c.fail(
                            &at.field("resolve"),
                            &ENUM_DEFINED_ONLY,
                            "value must be one of the defined enum values",
                        );
                    }
                }
                Some(
                    crate::platform::intelligence::v1::batch_update_alerts_request::Change::AssignTo(
                        v,
                    ),
                ) => {
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
                        &RULE_25,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::BatchUpdateAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.outcomes.iter().enumerate() {
                v.check(c, &at.item("outcomes", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::Alert {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            for (i, v) in self.parent_entities.iter().enumerate() {
                v.check(c, &at.item("parent_entities", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::AlertFilters {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::AlertState::is_valid(*v) {
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
                if matches!(* v, 0) {
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
                if matches!(* v, 0) {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::AlertHistoryEntry {}
    impl Validate for crate::platform::intelligence::v1::AlertUpdateOutcome {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::AlertStateCount {}
    impl Validate for crate::platform::intelligence::v1::AlertSeverityCount {}
    impl Validate for crate::platform::intelligence::v1::AlertModuleCount {}
    impl Validate for crate::platform::intelligence::v1::AlertRuleCount {}
    impl Validate for crate::platform::intelligence::v1::GetPipelineHealthRequest {
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
            if self.window_days > 90 || self.window_days < 0 {
                c.fail(
                    &at.field("window_days"),
                    &RULE_13,
                    "must be greater than or equal to 0 and less than or equal to 90",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetPipelineHealthResponse {}
    impl Validate for crate::platform::intelligence::v1::GetPipelineTrendRequest {
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
            if let Some(v) = &self.time_range {
                v.check(c, &at.field("time_range"));
            } else {
                c.fail(&at.field("time_range"), &REQUIRED, "value is required");
            }
            if !crate::platform::intelligence::v1::TimeGrain::is_valid(self.grain) {
                c.fail(
                    &at.field("grain"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetPipelineTrendResponse {}
    impl Validate for crate::platform::intelligence::v1::GetCostSummaryRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetCostSummaryResponse {
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
    impl Validate for crate::platform::intelligence::v1::RecordCostRequest {
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
    impl Validate for crate::platform::intelligence::v1::RecordCostResponse {}
    impl Validate for crate::platform::intelligence::v1::ListCostsRequest {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::CostKind::is_valid(*v) {
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
    impl Validate for crate::platform::intelligence::v1::ListCostsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.costs.iter().enumerate() {
                v.check(c, &at.item("costs", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetBudgetRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetBudgetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SetBudgetRequest {
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
                        &RULE_26,
                        "must be greater than 0 and less than or equal to 10",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SetBudgetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DeleteBudgetRequest {
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
    impl Validate for crate::platform::intelligence::v1::DeleteBudgetResponse {}
    impl Validate for crate::platform::intelligence::v1::GetUsageRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetUsageResponse {}
    impl Validate for crate::platform::intelligence::v1::RecordUsageRequest {
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
    impl Validate for crate::platform::intelligence::v1::RecordUsageResponse {}
    impl Validate for crate::platform::intelligence::v1::ListRecommendationsRequest {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::RecommendationKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListRecommendationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.items.iter().enumerate() {
                v.check(c, &at.item("items", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DismissRecommendationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::DismissRecommendationResponse {}
    impl Validate for crate::platform::intelligence::v1::WatchBudgetAlertsRequest {
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
    impl Validate for crate::platform::intelligence::v1::WatchBudgetAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetFreshnessRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetFreshnessResponse {}
    impl Validate for crate::platform::intelligence::v1::PipelineHealth {}
    impl Validate for crate::platform::intelligence::v1::PipelineRun {}
    impl Validate for crate::platform::intelligence::v1::OverallHealth {}
    impl Validate for crate::platform::intelligence::v1::PipelineTrendPoint {}
    impl Validate for crate::platform::intelligence::v1::CostPeriod {
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
    impl Validate for crate::platform::intelligence::v1::CostShare {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DayCost {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::PipelineCost {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::CostEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.idempotency_key.as_str().is_empty() {
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
            if matches!(self.kind, 0) {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::intelligence::v1::CostKind::is_valid(self.kind) {
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
    impl Validate for crate::platform::intelligence::v1::BookedCost {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entry {
                v.check(c, &at.field("entry"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::Budget {
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
    impl Validate for crate::platform::intelligence::v1::BudgetAlert {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spent {
                v.check(c, &at.field("spent"));
            }
            if let Some(v) = &self.limit {
                v.check(c, &at.field("limit"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::Usage {}
    impl Validate for crate::platform::intelligence::v1::DayUsage {}
    impl Validate for crate::platform::intelligence::v1::UsageLimits {}
    impl Validate for crate::platform::intelligence::v1::UsageEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.idempotency_key.as_str().is_empty() {
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
            if matches!(self.kind, 0) {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::intelligence::v1::UsageKind::is_valid(self.kind) {
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
    impl Validate for crate::platform::intelligence::v1::Recommendation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.potential_savings {
                v.check(c, &at.field("potential_savings"));
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DatasetFreshness {}
    impl Validate for crate::platform::intelligence::v1::SaveMonitorRequest {
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
    impl Validate for crate::platform::intelligence::v1::SaveMonitorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.monitor {
                v.check(c, &at.field("monitor"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListMonitorsRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListMonitorsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.monitors.iter().enumerate() {
                v.check(c, &at.item("monitors", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetMonitorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.monitor_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetMonitorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.monitor {
                v.check(c, &at.field("monitor"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DeleteMonitorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.monitor_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::DeleteMonitorResponse {}
    impl Validate for crate::platform::intelligence::v1::DetectAnomaliesRequest {
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
            if self.points.len() > 10000 {
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
    impl Validate for crate::platform::intelligence::v1::DetectAnomaliesResponse {}
    impl Validate for crate::platform::intelligence::v1::ListAnomaliesRequest {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("verdicts", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::AnomalyVerdict::is_valid(*v) {
                    c.fail(
                        &at.item("verdicts", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListAnomaliesResponse {}
    impl Validate for crate::platform::intelligence::v1::ReviewAnomalyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.anomaly_id.as_str().is_empty() {
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
            if matches!(self.verdict, 0) {
                c.fail(&at.field("verdict"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::intelligence::v1::AnomalyVerdict::is_valid(
                self.verdict,
            ) {
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
    impl Validate for crate::platform::intelligence::v1::ReviewAnomalyResponse {}
    impl Validate for crate::platform::intelligence::v1::AnomalyMonitor {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.name.as_str().is_empty() {
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
            if self.dataset.as_str().is_empty() {
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
            if self.metric.as_str().is_empty() {
                c.fail(
                    &at.field("metric"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.metric.as_str(), 10000) {
                c.fail(
                    &at.field("metric"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if matches!(self.aggregation, 0) {
                c.fail(
                    &at.field("aggregation"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !crate::platform::intelligence::v1::Aggregation::is_valid(
                self.aggregation,
            ) {
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
                if v.as_str().is_empty() {
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
            if cel::longer(self.filter.as_str(), 10000) {
                c.fail(
                    &at.field("filter"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if !crate::platform::intelligence::v1::TimeGrain::is_valid(self.grain) {
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
            if self.max_groups > 10000 || self.max_groups < 0 {
                c.fail(
                    &at.field("max_groups"),
                    &RULE_13,
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
    impl Validate for crate::platform::intelligence::v1::AnomalyDetection {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if matches!(self.method, 0) {
                c.fail(&at.field("method"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::intelligence::v1::AnomalyMethod::is_valid(self.method) {
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
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if self.lookback > 400 || self.lookback < 0 {
                c.fail(
                    &at.field("lookback"),
                    &RULE_13,
                    "must be greater than or equal to 0 and less than or equal to 400",
                );
            }
            if !crate::platform::intelligence::v1::AnomalyDirection::is_valid(
                self.direction,
            ) {
                c.fail(
                    &at.field("direction"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.min_value.is_nan() || self.min_value > 1e18 || self.min_value < 0.0 {
                c.fail(
                    &at.field("min_value"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 1000000000000000000",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::MetricPoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.at.is_none() {
                c.fail(&at.field("at"), &REQUIRED, "value is required");
            }
            if self.value.is_nan() || self.value.is_infinite() {
                c.fail(&at.field("value"), &DOUBLE_FINITE, "must be finite");
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::PointJudgement {}
    impl Validate for crate::platform::intelligence::v1::Anomaly {}
    impl Validate for crate::platform::intelligence::v1::FormulaSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.source {
                Some(
                    crate::platform::intelligence::v1::formula_source::Source::Text(v),
                ) => {
                    if v.as_str().is_empty() {
                        c.fail(
                            &at.field("text"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 10000) {
                        c.fail(
                            &at.field("text"),
                            &STRING_MAX_LEN,
                            "must be at most 10000 characters",
                        );
                    }
                }
                Some(
                    crate::platform::intelligence::v1::formula_source::Source::Saved(v),
                ) => {
                    v.check(c, &at.field("saved"));
                }
                None => {
                    c.fail(
                        &at.field("source"),
                        &RULE_25,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::FormulaReference {
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
    impl Validate for crate::platform::intelligence::v1::FormulaValue {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.kind {
                Some(
                    crate::platform::intelligence::v1::formula_value::Kind::FloatValue(v),
                ) => {
                    if (*v).is_nan() || (*v).is_infinite() {
                        c.fail(
                            &at.field("float_value"),
                            &DOUBLE_FINITE,
                            "must be finite",
                        );
                    }
                }
                Some(
                    crate::platform::intelligence::v1::formula_value::Kind::StringValue(
                        v,
                    ),
                ) => {
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
    impl Validate for crate::platform::intelligence::v1::FormulaRow {
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
    impl Validate for crate::platform::intelligence::v1::EvaluationStep {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::FormulaIssue {}
    impl Validate for crate::platform::intelligence::v1::RowError {}
    impl Validate for crate::platform::intelligence::v1::NamedFormula {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.test_cases.iter().enumerate() {
                v.check(c, &at.item("test_cases", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::FormulaTestCase {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.expected.is_some() && self.expected_error != 0 {
                c.fail(at, &RULE_28, "expect a value or an error, not both");
            }
            if self.name.as_str().is_empty() {
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
                if k.as_str().is_empty() {
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
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 1000000000000000000",
                );
            }
            if !crate::platform::intelligence::v1::FormulaErrorCode::is_valid(
                self.expected_error,
            ) {
                c.fail(
                    &at.field("expected_error"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::FormulaTestOutcome {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.actual {
                v.check(c, &at.field("actual"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::FunctionInfo {}
    impl Validate for crate::platform::intelligence::v1::ArgumentInfo {}
    impl Validate for crate::platform::intelligence::v1::EvaluateRequest {
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
                if k.as_str().is_empty() {
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
            if self.timeout_ms > 1000 || self.timeout_ms < 0 {
                c.fail(
                    &at.field("timeout_ms"),
                    &RULE_13,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::EvaluateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
            for (i, v) in self.steps.iter().enumerate() {
                v.check(c, &at.item("steps", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ValidateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.formula.as_str().is_empty() {
                c.fail(
                    &at.field("formula"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.formula.as_str(), 20000) {
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
                if v.as_str().is_empty() {
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
                if k.as_str().is_empty() {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.value("variable_types", k),
                        &MAP_VALUES_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::ValueType::is_valid(*v) {
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
            if !crate::platform::intelligence::v1::ValueType::is_valid(
                self.expected_type,
            ) {
                c.fail(
                    &at.field("expected_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ValidateResponse {}
    impl Validate for crate::platform::intelligence::v1::EvaluateBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self
                .rows
                .iter()
                .all(|item0| (item0.values.len() as i64) == (self.columns.len() as i64))
            {
                c.fail(
                    at,
                    &RULE_34,
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
            if self.rows.len() > 10000 {
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
                if v.as_str().is_empty() {
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
            if self.timeout_ms > 30000 || self.timeout_ms < 0 {
                c.fail(
                    &at.field("timeout_ms"),
                    &RULE_13,
                    "must be greater than or equal to 0 and less than or equal to 30000",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::EvaluateBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::EvaluateStreamRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.message {
                Some(
                    crate::platform::intelligence::v1::evaluate_stream_request::Message::Open(
                        v,
                    ),
                ) => {
                    v.check(c, &at.field("open"));
                }
                Some(
                    crate::platform::intelligence::v1::evaluate_stream_request::Message::Rows(
                        v,
                    ),
                ) => {
                    v.check(c, &at.field("rows"));
                }
                None => {
                    c.fail(
                        &at.field("message"),
                        &RULE_25,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::EvaluateStreamOpen {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::EvaluateStreamRows {
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
    impl Validate for crate::platform::intelligence::v1::EvaluateStreamResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SaveFormulaRequest {
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
            if self.formula.as_str().is_empty() {
                c.fail(
                    &at.field("formula"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.formula.as_str(), 10000) {
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
                if k.as_str().is_empty() {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.value("variable_types", k),
                        &MAP_VALUES_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::ValueType::is_valid(*v) {
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
    impl Validate for crate::platform::intelligence::v1::SaveFormulaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetFormulaRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetFormulaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.formula {
                v.check(c, &at.field("formula"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListFormulasRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListFormulasResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.formulas.iter().enumerate() {
                v.check(c, &at.item("formulas", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListFormulaVersionsRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListFormulaVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DeleteFormulaRequest {
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
    impl Validate for crate::platform::intelligence::v1::DeleteFormulaResponse {}
    impl Validate for crate::platform::intelligence::v1::TestFormulaRequest {
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
    impl Validate for crate::platform::intelligence::v1::TestFormulaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.outcomes.iter().enumerate() {
                v.check(c, &at.item("outcomes", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListFunctionsRequest {}
    impl Validate for crate::platform::intelligence::v1::ListFunctionsResponse {}
    impl Validate for crate::platform::intelligence::v1::CalculatePacingRequest {
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
    impl Validate for crate::platform::intelligence::v1::CalculatePacingResponse {}
    impl Validate for crate::platform::intelligence::v1::CalculateMarginRequest {
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
    impl Validate for crate::platform::intelligence::v1::CalculateMarginResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::CalculateForecastRequest {
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
            if self.horizon_days > 366 || self.horizon_days < 1 {
                c.fail(
                    &at.field("horizon_days"),
                    &RULE_13,
                    "must be greater than or equal to 1 and less than or equal to 366",
                );
            }
            if !crate::platform::intelligence::v1::ForecastMethod::is_valid(
                self.method,
            ) {
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
                        &RULE_27,
                        "must be greater than or equal to 0.5 and less than or equal to 0.99",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::CalculateForecastResponse {}
    impl Validate for crate::platform::intelligence::v1::PacingInput {
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
            if self.as_of.as_str().chars().count() != 10 {
                c.fail(&at.field("as_of"), &STRING_LEN, "must be 10 characters");
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::PacingResult {}
    impl Validate for crate::platform::intelligence::v1::PacingBands {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(self.critical_under <= self.under) || !(self.under <= self.over)
                || !(self.over <= self.critical_over)
            {
                c.fail(
                    at,
                    &RULE_36,
                    "order the bands: critical_under <= under <= over <= critical_over",
                );
            }
            if self.critical_under.is_nan() || self.critical_under > 1000.0
                || self.critical_under < 0.0
            {
                c.fail(
                    &at.field("critical_under"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.under.is_nan() || self.under > 1000.0 || self.under < 0.0 {
                c.fail(
                    &at.field("under"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.over.is_nan() || self.over > 1000.0 || self.over < 0.0 {
                c.fail(
                    &at.field("over"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.critical_over.is_nan() || self.critical_over > 1000.0
                || self.critical_over < 0.0
            {
                c.fail(
                    &at.field("critical_over"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::MarginInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.revenue.as_ref().map_or("", |m| m.currency.as_str())
                != self.cost.as_ref().map_or("", |m| m.currency.as_str())
            {
                c.fail(at, &RULE_37, "give revenue and cost in one currency");
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
    impl Validate for crate::platform::intelligence::v1::MarginResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.margin {
                v.check(c, &at.field("margin"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SeriesPoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_1.is_match(self.date.as_str()) {
                c.fail(
                    &at.field("date"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`",
                );
            }
            if self.date.as_str().chars().count() != 10 {
                c.fail(&at.field("date"), &STRING_LEN, "must be 10 characters");
            }
            if self.value.is_nan() || self.value.is_infinite() {
                c.fail(&at.field("value"), &DOUBLE_FINITE, "must be finite");
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ForecastPoint {}
    impl Validate for crate::platform::intelligence::v1::SaveQaCheckRequest {
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
    impl Validate for crate::platform::intelligence::v1::SaveQaCheckResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.check {
                v.check(c, &at.field("check"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetQaCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetQaCheckResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.check {
                v.check(c, &at.field("check"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListQaChecksRequest {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("categories", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::QaCategory::is_valid(*v) {
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
    impl Validate for crate::platform::intelligence::v1::ListQaChecksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.checks.iter().enumerate() {
                v.check(c, &at.item("checks", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DeleteQaCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::DeleteQaCheckResponse {}
    impl Validate for crate::platform::intelligence::v1::SaveQaTemplateRequest {
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
    impl Validate for crate::platform::intelligence::v1::SaveQaTemplateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListQaTemplatesRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListQaTemplatesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.templates.iter().enumerate() {
                v.check(c, &at.item("templates", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DeleteQaTemplateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.template_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::DeleteQaTemplateResponse {}
    impl Validate for crate::platform::intelligence::v1::RunQaChecksRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.dry_run && (self.entities.is_empty() || self.entities.len() > 50) {
                c.fail(at, &RULE_38, "name 1 to 50 entities for a dry run");
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::RunQaChecksResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetQaRunRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.run_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetQaRunResponse {}
    impl Validate for crate::platform::intelligence::v1::ListQaRunsRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListQaRunsResponse {}
    impl Validate for crate::platform::intelligence::v1::ListQaResultsRequest {
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("outcomes", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::QaOutcome::is_valid(*v) {
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
                if matches!(* v, 0) {
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
    impl Validate for crate::platform::intelligence::v1::ListQaResultsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetQaScoreRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetQaScoreResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.score {
                v.check(c, &at.field("score"));
            }
            for (i, v) in self.failing.iter().enumerate() {
                v.check(c, &at.item("failing", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::WaiveQaCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.as_str().is_empty() {
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
            if self.reason.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::WaiveQaCheckResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.waiver {
                v.check(c, &at.field("waiver"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::RevokeQaWaiverRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.check_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::RevokeQaWaiverResponse {}
    impl Validate for crate::platform::intelligence::v1::ListQaWaiversRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListQaWaiversResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.waivers.iter().enumerate() {
                v.check(c, &at.item("waivers", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::QaCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.name.as_str().is_empty() {
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
            if matches!(self.category, 0) {
                c.fail(&at.field("category"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::intelligence::v1::QaCategory::is_valid(self.category) {
                c.fail(
                    &at.field("category"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if matches!(self.severity, 0) {
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
                if matches!(* v, 0) {
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
            if self.condition.as_str().is_empty() {
                c.fail(
                    &at.field("condition"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.condition.as_str(), 10000) {
                c.fail(
                    &at.field("condition"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if self.message.as_str().is_empty() {
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
            if cel::longer(self.applies_when.as_str(), 10000) {
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
            if cel::longer(self.fix_formula.as_str(), 10000) {
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
    impl Validate for crate::platform::intelligence::v1::QaTemplate {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.mode == 2) != !self.cron_expression.as_str().is_empty() {
                c.fail(
                    at,
                    &RULE_39,
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
            if self.name.as_str().is_empty() {
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
                if v.as_str().is_empty() {
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
                if matches!(* v, 0) {
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
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.compliance_weight.is_nan() || self.compliance_weight > 100.0
                || self.compliance_weight < 0.0
            {
                c.fail(
                    &at.field("compliance_weight"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.performance_weight.is_nan() || self.performance_weight > 100.0
                || self.performance_weight < 0.0
            {
                c.fail(
                    &at.field("performance_weight"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if matches!(self.mode, 0) {
                c.fail(&at.field("mode"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::intelligence::v1::QaMode::is_valid(self.mode) {
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
    impl Validate for crate::platform::intelligence::v1::QaRun {}
    impl Validate for crate::platform::intelligence::v1::QaResult {
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
    impl Validate for crate::platform::intelligence::v1::QaFix {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::QaScore {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::QaCategoryScore {}
    impl Validate for crate::platform::intelligence::v1::QaScorePoint {}
    impl Validate for crate::platform::intelligence::v1::QaWaiver {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SaveReportRequest {
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
    impl Validate for crate::platform::intelligence::v1::SaveReportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.report {
                v.check(c, &at.field("report"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetReportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.report_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetReportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.report {
                v.check(c, &at.field("report"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListReportsRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListReportsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.reports.iter().enumerate() {
                v.check(c, &at.item("reports", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DeleteReportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.report_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::DeleteReportResponse {}
    impl Validate for crate::platform::intelligence::v1::StartExportRequest {
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
                Some(
                    crate::platform::intelligence::v1::start_export_request::Source::ReportId(
                        v,
                    ),
                ) => {
                    if v.as_str().is_empty() {
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
                Some(
                    crate::platform::intelligence::v1::start_export_request::Source::Query(
                        v,
                    ),
                ) => {
                    v.check(c, &at.field("query"));
                }
                None => {
                    c.fail(
                        &at.field("source"),
                        &RULE_25,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::StartExportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.export {
                v.check(c, &at.field("export"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetExportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.export_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetExportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.export {
                v.check(c, &at.field("export"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListExportsRequest {
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
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListExportsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.exports.iter().enumerate() {
                v.check(c, &at.item("exports", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::CancelExportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.export_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::CancelExportResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.export {
                v.check(c, &at.field("export"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DownloadExportRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.export_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::DownloadExportResponse {}
    impl Validate for crate::platform::intelligence::v1::Report {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cron_expression.as_str().is_empty()
                && (!self.recipient_user_ids.is_empty()
                    || !self.recipient_emails.is_empty())
            {
                c.fail(at, &RULE_40, "set cron_expression where recipients are named");
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.name.as_str().is_empty() {
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
            if self.period_days > 400 || self.period_days < 0 {
                c.fail(
                    &at.field("period_days"),
                    &RULE_13,
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
                if !v.as_str().is_empty() && !host::is_email(v.as_str()) {
                    c.fail(
                        &at.item("recipient_emails", i),
                        &REPEATED_ITEMS_STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("recipient_emails", i),
                        &RULE_42,
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
    impl Validate for crate::platform::intelligence::v1::ReportQuery {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sql.as_str().is_empty() {
                c.fail(
                    &at.field("sql"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sql.as_str(), 65536) {
                c.fail(
                    &at.field("sql"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
            if matches!(self.format, 0) {
                c.fail(&at.field("format"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::intelligence::v1::ExportFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.max_rows > 10000000 || self.max_rows < 0 {
                c.fail(
                    &at.field("max_rows"),
                    &RULE_43,
                    "must be greater than or equal to 0 and less than or equal to 10000000",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::Export {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::EvaluateRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.rule_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::EvaluateRuleResponse {}
    impl Validate for crate::platform::intelligence::v1::BatchEvaluateRulesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.module {
                if matches!(v, 0) {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::BatchEvaluateRulesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::TestRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.rule_id.as_str().is_empty() == self.draft.is_some() {
                c.fail(at, &RULE_44, "set exactly one of rule_id and draft");
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
            if self.sample_size > 100 || self.sample_size < 0 {
                c.fail(
                    &at.field("sample_size"),
                    &RULE_13,
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
    impl Validate for crate::platform::intelligence::v1::TestRuleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.sample_matches.iter().enumerate() {
                v.check(c, &at.item("sample_matches", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::TriggerRuleEvaluationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.module {
                if matches!(v, 0) {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::TriggerRuleEvaluationResponse {}
    impl Validate for crate::platform::intelligence::v1::GetEvaluationStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.evaluation_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetEvaluationStatusResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
            for (i, v) in self.failures.iter().enumerate() {
                v.check(c, &at.item("failures", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListEvaluationsRequest {
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
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListEvaluationsResponse {}
    impl Validate for crate::platform::intelligence::v1::CancelEvaluationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.evaluation_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::CancelEvaluationResponse {}
    impl Validate for crate::platform::intelligence::v1::ListRuleMatchesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.rule_id {
                if v.as_str().is_empty() {
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
                if matches!(v, 0) {
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
                if v.as_str().is_empty() {
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
                if matches!(* v, 0) {
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
    impl Validate for crate::platform::intelligence::v1::ListRuleMatchesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.matches.iter().enumerate() {
                v.check(c, &at.item("matches", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetRuleMatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.match_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetRuleMatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.r#match {
                v.check(c, &at.field("match"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ExecuteActionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.action_type.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::ExecuteActionResponse {}
    impl Validate for crate::platform::intelligence::v1::GetActionStatusRequest {
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
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetActionStatusResponse {}
    impl Validate for crate::platform::intelligence::v1::ListActionTypesRequest {}
    impl Validate for crate::platform::intelligence::v1::ListActionTypesResponse {}
    impl Validate for crate::platform::intelligence::v1::ListRuleStatesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.rule_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::ListRuleStatesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.states.iter().enumerate() {
                v.check(c, &at.item("states", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ResetRuleStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.rule_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::ResetRuleStateResponse {}
    impl Validate for crate::platform::intelligence::v1::GetRuleStatisticsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.rule_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetRuleStatisticsResponse {}
    impl Validate for crate::platform::intelligence::v1::RuleDraft {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.conditions.is_none() {
                c.fail(&at.field("conditions"), &REQUIRED, "value is required");
            }
            if matches!(self.module, 0) {
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
                if time::nanos(v.seconds, v.nanos) > 2_592_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("cooldown"),
                        &RULE_2,
                        "must be greater than or equal to 0s and less than or equal to 2592000s",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::TestRuleMatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DayCount {}
    impl Validate for crate::platform::intelligence::v1::EvaluationSummary {}
    impl Validate for crate::platform::intelligence::v1::RuleState {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::RuleDayStatistics {}
    impl Validate for crate::platform::intelligence::v1::ActionType {}
    impl Validate for crate::platform::intelligence::v1::ActionParameter {}
    impl Validate for crate::platform::intelligence::v1::SetTaxonomyRequest {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::SetTaxonomyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pattern {
                v.check(c, &at.field("pattern"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::GetTaxonomyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pattern_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::GetTaxonomyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pattern {
                v.check(c, &at.field("pattern"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListTaxonomiesRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListTaxonomiesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.patterns.iter().enumerate() {
                v.check(c, &at.item("patterns", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListTaxonomyVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pattern_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::ListTaxonomyVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::DeleteTaxonomyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.pattern_id.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::DeleteTaxonomyResponse {}
    impl Validate for crate::platform::intelligence::v1::SetTaxonomyListRequest {
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
            if self.terms.len() > 10000 {
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
    impl Validate for crate::platform::intelligence::v1::SetTaxonomyListResponse {}
    impl Validate for crate::platform::intelligence::v1::GetTaxonomyListRequest {
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
    impl Validate for crate::platform::intelligence::v1::GetTaxonomyListResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.terms.iter().enumerate() {
                v.check(c, &at.item("terms", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ListTaxonomyListsRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListTaxonomyListsResponse {}
    impl Validate for crate::platform::intelligence::v1::ValidateNameRequest {
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
    impl Validate for crate::platform::intelligence::v1::ValidateNameResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ValidateNamesBatchRequest {
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
    impl Validate for crate::platform::intelligence::v1::ValidateNamesBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ParseNameRequest {
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
    impl Validate for crate::platform::intelligence::v1::ParseNameResponse {}
    impl Validate for crate::platform::intelligence::v1::BuildNameRequest {
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
            if matches!(self.entity_type, 0) {
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
                if k.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::BuildNameResponse {}
    impl Validate for crate::platform::intelligence::v1::SuggestNameRequest {
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
            if self.limit > 10 || self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &RULE_13,
                    "must be greater than or equal to 0 and less than or equal to 10",
                );
            }
            if self.min_confidence.is_nan() || self.min_confidence > 1.0
                || self.min_confidence < 0.0
            {
                c.fail(
                    &at.field("min_confidence"),
                    &RULE_27,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::SuggestNameResponse {}
    impl Validate for crate::platform::intelligence::v1::ListNameResultsRequest {
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
    impl Validate for crate::platform::intelligence::v1::ListNameResultsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::TaxonomyPattern {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.inherit_parent_name && !self.inherit_pattern_id.as_str().is_empty()
            {
                c.fail(
                    at,
                    &RULE_46,
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
            if self.name.as_str().is_empty() {
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
            if matches!(self.entity_type, 0) {
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
                if matches!(* v, 0) {
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
            if self.separator.as_str().is_empty() {
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
            if self.max_length > 512 || self.max_length < 0 {
                c.fail(
                    &at.field("max_length"),
                    &RULE_13,
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("corrections", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::intelligence::v1::NameCorrection::is_valid(*v) {
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
    impl Validate for crate::platform::intelligence::v1::TaxonomyComponent {
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
                Some(
                    crate::platform::intelligence::v1::taxonomy_component::Kind::Code(v),
                ) => {
                    v.check(c, &at.field("code"));
                }
                Some(
                    crate::platform::intelligence::v1::taxonomy_component::Kind::EnumValues(
                        v,
                    ),
                ) => {
                    v.check(c, &at.field("enum_values"));
                }
                Some(
                    crate::platform::intelligence::v1::taxonomy_component::Kind::Date(v),
                ) => {
                    v.check(c, &at.field("date"));
                }
                Some(
                    crate::platform::intelligence::v1::taxonomy_component::Kind::Regex(v),
                ) => {
                    v.check(c, &at.field("regex"));
                }
                Some(
                    crate::platform::intelligence::v1::taxonomy_component::Kind::ListName(
                        v,
                    ),
                ) => {
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
                Some(
                    crate::platform::intelligence::v1::taxonomy_component::Kind::TextMaxLength(
                        v,
                    ),
                ) => {
                    if *v > 256 || *v < 1 {
                        c.fail(
                            &at.field("text_max_length"),
                            &RULE_13,
                            "must be greater than or equal to 1 and less than or equal to 256",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("kind"),
                        &RULE_25,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::CodeComponent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if i64::from(self.min_length) > i64::from(self.max_length) {
                c.fail(at, &RULE_47, "min_length must not exceed max_length");
            }
            if self.min_length > 256 || self.min_length < 1 {
                c.fail(
                    &at.field("min_length"),
                    &RULE_13,
                    "must be greater than or equal to 1 and less than or equal to 256",
                );
            }
            if self.max_length > 256 || self.max_length < 1 {
                c.fail(
                    &at.field("max_length"),
                    &RULE_13,
                    "must be greater than or equal to 1 and less than or equal to 256",
                );
            }
            if !crate::platform::intelligence::v1::LetterCase::is_valid(
                self.letter_case,
            ) {
                c.fail(
                    &at.field("letter_case"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::EnumComponent {
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
    impl Validate for crate::platform::intelligence::v1::DateComponent {
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
    impl Validate for crate::platform::intelligence::v1::RegexComponent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pattern.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::TaxonomyTerm {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.code.as_str().is_empty() {
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
                if v.as_str().is_empty() {
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
    impl Validate for crate::platform::intelligence::v1::TaxonomyList {}
    impl Validate for crate::platform::intelligence::v1::NameInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.as_str().is_empty() {
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
            if matches!(self.entity_type, 0) {
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
    impl Validate for crate::platform::intelligence::v1::NameResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for crate::platform::intelligence::v1::ComponentValue {}
    impl Validate for crate::platform::intelligence::v1::NameIssue {}
    impl Validate for crate::platform::intelligence::v1::NameSuggestion {}
};
