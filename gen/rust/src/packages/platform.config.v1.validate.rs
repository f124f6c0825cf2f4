const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, host, time};
    use crate::platform::config::v1 as pb;
    static DATASET_DEFINITION_INPUTS: Rule = Rule {
        path: "",
        id: "dataset_definition.inputs",
    };
    static DATASET_DEFINITION_LAYERS: Rule = Rule {
        path: "",
        id: "dataset_definition.layers",
    };
    static DOUBLE_FINITE: Rule = Rule::new("double.finite");
    static DOUBLE_GTE: Rule = Rule::new("double.gte");
    static DOUBLE_GTE_LTE: Rule = Rule {
        path: "double.gte",
        id: "double.gte_lte",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static DURATION_GT_LTE: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
    static ENTITY_SCHEMA_PARENT: Rule = Rule {
        path: "",
        id: "entity_schema.parent",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_IN: Rule = Rule::new("enum.in");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static FIELD_COMPARISON_TOLERANCE: Rule = Rule {
        path: "",
        id: "field_comparison.tolerance",
    };
    static FIELD_COMPARISON_VALUES: Rule = Rule {
        path: "",
        id: "field_comparison.values",
    };
    static GOLD_INPUT_ON: Rule = Rule {
        path: "",
        id: "gold_input.on",
    };
    static GOLD_MEASURE_FORMULA: Rule = Rule {
        path: "",
        id: "gold_measure.formula",
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
    static MAP_KEYS_STRING_PATTERN: Rule = Rule {
        path: "map.keys.string.pattern",
        id: "string.pattern",
    };
    static MAP_MAX_PAIRS: Rule = Rule::new("map.max_pairs");
    static MAP_VALUES_STRING_MAX_LEN: Rule = Rule {
        path: "map.values.string.max_len",
        id: "string.max_len",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]*$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[1-9][0-9]*$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^([1-9][0-9]*)?$");
    static PATTERN_3: cel::Pattern = cel::Pattern::new("^[0-9]*$");
    static PATTERN_4: cel::Pattern = cel::Pattern::new("^([a-z][a-z0-9_]*)?$");
    static PATTERN_5: cel::Pattern = cel::Pattern::new(
        "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$",
    );
    static PATTERN_6: cel::Pattern = cel::Pattern::new(
        "^(|@hourly|@daily|@weekly|@monthly|@yearly|[^ @]+( [^ ]+){4})$",
    );
    static PATTERN_7: cel::Pattern = cel::Pattern::new("^[a-zA-Z_][a-zA-Z0-9_.]*$");
    static PATTERN_8: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_-]*$");
    static PATTERN_9: cel::Pattern = cel::Pattern::new(
        "^([A-Za-z0-9._/-]{1,63}=.{0,256})?$",
    );
    static QUALITY_POLICY_SCORES: Rule = Rule {
        path: "",
        id: "quality_policy.scores",
    };
    static RANGE_CHECK_BOUNDS: Rule = Rule {
        path: "",
        id: "range_check.bounds",
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
    static REPEATED_ITEMS_STRING_PATTERN: Rule = Rule {
        path: "repeated.items.string.pattern",
        id: "string.pattern",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static SCHEDULE_BOUNDS: Rule = Rule {
        path: "",
        id: "schedule.bounds",
    };
    static SCHEDULE_CRON: Rule = Rule {
        path: "",
        id: "schedule.cron",
    };
    static SCHEDULE_INTERVAL: Rule = Rule {
        path: "",
        id: "schedule.interval",
    };
    static SILVER_COLUMN_DECIMAL: Rule = Rule {
        path: "",
        id: "silver_column.decimal",
    };
    static SILVER_DEFINITION_PRIMARY_KEY: Rule = Rule {
        path: "",
        id: "silver_definition.primary_key",
    };
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static UPDATE_RULE_REQUEST_SCHEDULE: Rule = Rule {
        path: "",
        id: "update_rule_request.schedule",
    };
    static WATCH_CONFIG_REQUEST_ORGANIZATIONS: Rule = Rule {
        path: "",
        id: "watch_config_request.organizations",
    };
    impl Validate for pb::GetEntitySchemaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if let Some(v) = &self.version {
                if cel::longer(v.as_str(), 10) {
                    c.fail(
                        &at.field("version"),
                        &STRING_MAX_LEN,
                        "must be at most 10 characters",
                    );
                }
                if !PATTERN_1.is_match(v.as_str()) {
                    c.fail(
                        &at.field("version"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[1-9][0-9]*$`",
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
    impl Validate for pb::GetEntitySchemaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for pb::ListEntitySchemasRequest {
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
    impl Validate for pb::ListEntitySchemasResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.schemas.iter().enumerate() {
                v.check(c, &at.item("schemas", i));
            }
        }
    }
    impl Validate for pb::CreateEntitySchemaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            } else {
                c.fail(&at.field("schema"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::CreateEntitySchemaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for pb::UpdateEntitySchemaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            } else {
                c.fail(&at.field("schema"), &REQUIRED, "value is required");
            }
            if cel::longer(self.expected_version.as_str(), 10) {
                c.fail(
                    &at.field("expected_version"),
                    &STRING_MAX_LEN,
                    "must be at most 10 characters",
                );
            }
            if !PATTERN_2.is_match(self.expected_version.as_str()) {
                c.fail(
                    &at.field("expected_version"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([1-9][0-9]*)?$`",
                );
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
    impl Validate for pb::UpdateEntitySchemaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for pb::DeleteEntitySchemaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
        }
    }
    impl Validate for pb::DeleteEntitySchemaResponse {}
    impl Validate for pb::EntitySchema {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.parent_entity_type.is_empty() != self.parent_id_field.is_empty() {
                c.fail(
                    at,
                    &ENTITY_SCHEMA_PARENT,
                    "parent_entity_type and parent_id_field are set together",
                );
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.version.as_str(), 10) {
                c.fail(
                    &at.field("version"),
                    &STRING_MAX_LEN,
                    "must be at most 10 characters",
                );
            }
            if !PATTERN_3.is_match(self.version.as_str()) {
                c.fail(
                    &at.field("version"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]*$`",
                );
            }
            if self.fields.is_empty() {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.fields.len() > 512 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 512 item(s)",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                v.check(c, &at.item("fields", i));
            }
            if cel::longer(self.title.as_str(), 128) {
                c.fail(
                    &at.field("title"),
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
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.id_field.as_str(), 63) {
                c.fail(
                    &at.field("id_field"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.id_field.as_str()) {
                c.fail(
                    &at.field("id_field"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.name_field.as_str(), 63) {
                c.fail(
                    &at.field("name_field"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.name_field.as_str()) {
                c.fail(
                    &at.field("name_field"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.parent_entity_type.as_str(), 63) {
                c.fail(
                    &at.field("parent_entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.parent_entity_type.as_str()) {
                c.fail(
                    &at.field("parent_entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.parent_id_field.as_str(), 63) {
                c.fail(
                    &at.field("parent_id_field"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.parent_id_field.as_str()) {
                c.fail(
                    &at.field("parent_id_field"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
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
        }
    }
    impl Validate for pb::SchemaField {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::FieldType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.title.as_str(), 128) {
                c.fail(
                    &at.field("title"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.unit.as_str(), 63) {
                c.fail(
                    &at.field("unit"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if self.allowed_values.len() > 256 {
                c.fail(
                    &at.field("allowed_values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.allowed_values.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("allowed_values"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.allowed_values.iter().enumerate() {
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("allowed_values", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::QualityPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.quarantine_below.is_some() && self.warn_below.is_some()
                && !(self.quarantine_below.unwrap_or_default()
                    <= self.warn_below.unwrap_or_default())
            {
                c.fail(
                    at,
                    &QUALITY_POLICY_SCORES,
                    "quarantine_below must not be above warn_below",
                );
            }
            if self.rules.len() > 128 {
                c.fail(
                    &at.field("rules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 128 item(s)",
                );
            }
            for (i, v) in self.rules.iter().enumerate() {
                v.check(c, &at.item("rules", i));
            }
            if let Some(v) = self.warn_below {
                if v.is_nan() || v > 100.0 || v < 0.0 {
                    c.fail(
                        &at.field("warn_below"),
                        &DOUBLE_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 100",
                    );
                }
            }
            if let Some(v) = self.quarantine_below {
                if v.is_nan() || v > 100.0 || v < 0.0 {
                    c.fail(
                        &at.field("quarantine_below"),
                        &DOUBLE_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 100",
                    );
                }
            }
            if let Some(v) = self.max_quarantined_percent {
                if v.is_nan() || v > 100.0 || v < 0.0 {
                    c.fail(
                        &at.field("max_quarantined_percent"),
                        &DOUBLE_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 100",
                    );
                }
            }
            if self.min_batch_rows < 0 {
                c.fail(
                    &at.field("min_batch_rows"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.expected_every {
                if time::nanos(v.seconds, v.nanos) > 34_560_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("expected_every"),
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 34560000s",
                    );
                }
            }
            if !(0..=365).contains(&self.quarantine_retention_days) {
                c.fail(
                    &at.field("quarantine_retention_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 365",
                );
            }
        }
    }
    impl Validate for pb::QualityRule {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.dimension == 0 {
                c.fail(&at.field("dimension"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::QualityDimension::is_valid(self.dimension) {
                c.fail(
                    &at.field("dimension"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.penalty.is_nan() || self.penalty > 100.0 || self.penalty < 0.0 {
                c.fail(
                    &at.field("penalty"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if !pb::QualityAction::is_valid(self.on_failure) {
                c.fail(
                    &at.field("on_failure"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            match &self.check {
                Some(pb::quality_rule::Check::RequiredColumns(v)) => {
                    v.check(c, &at.field("required_columns"));
                }
                Some(pb::quality_rule::Check::Range(v)) => {
                    v.check(c, &at.field("range"));
                }
                Some(pb::quality_rule::Check::AllowedValues(v)) => {
                    v.check(c, &at.field("allowed_values"));
                }
                Some(pb::quality_rule::Check::Pattern(v)) => {
                    v.check(c, &at.field("pattern"));
                }
                Some(pb::quality_rule::Check::Formula(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 10_000) {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MAX_LEN,
                            "must be at most 10000 characters",
                        );
                    }
                }
                Some(pb::quality_rule::Check::MaxAge(v)) => {
                    v.check(c, &at.field("max_age"));
                }
                Some(pb::quality_rule::Check::Unique(v)) => {
                    v.check(c, &at.field("unique"));
                }
                Some(pb::quality_rule::Check::Reference(v)) => {
                    v.check(c, &at.field("reference"));
                }
                None => {
                    c.fail(
                        &at.field("check"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::RequiredColumnsCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.columns.is_empty() {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.columns.len() > 128 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 128 item(s)",
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
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
        }
    }
    impl Validate for pb::RangeCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (!self.min.is_some() && !self.max.is_some())
                || (self.min.is_some() && self.max.is_some()
                    && !(self.min.unwrap_or_default() <= self.max.unwrap_or_default()))
            {
                c.fail(
                    at,
                    &RANGE_CHECK_BOUNDS,
                    "min or max is set, and min is not above max",
                );
            }
            if cel::longer(self.column.as_str(), 63) {
                c.fail(
                    &at.field("column"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.column.as_str()) {
                c.fail(
                    &at.field("column"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if let Some(v) = self.min {
                if v.is_nan() || v.is_infinite() {
                    c.fail(&at.field("min"), &DOUBLE_FINITE, "must be finite");
                }
            }
            if let Some(v) = self.max {
                if v.is_nan() || v.is_infinite() {
                    c.fail(&at.field("max"), &DOUBLE_FINITE, "must be finite");
                }
            }
        }
    }
    impl Validate for pb::AllowedValuesCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.column.as_str(), 63) {
                c.fail(
                    &at.field("column"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.column.as_str()) {
                c.fail(
                    &at.field("column"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.values.is_empty() {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.values.len() > 1000 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.values.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("values"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("values", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::PatternCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.column.as_str(), 63) {
                c.fail(
                    &at.field("column"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.column.as_str()) {
                c.fail(
                    &at.field("column"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.regex.is_empty() {
                c.fail(
                    &at.field("regex"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.regex.as_str(), 1024) {
                c.fail(
                    &at.field("regex"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::MaxAgeCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.column.as_str(), 63) {
                c.fail(
                    &at.field("column"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.column.as_str()) {
                c.fail(
                    &at.field("column"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if let Some(v) = &self.max_age {
                if time::nanos(v.seconds, v.nanos) > 34_560_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("max_age"),
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 34560000s",
                    );
                }
            } else {
                c.fail(&at.field("max_age"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::UniqueCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.columns.is_empty() {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.columns.len() > 16 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
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
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
        }
    }
    impl Validate for pb::ReferenceCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 16 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                v.check(c, &at.item("keys", i));
            }
        }
    }
    impl Validate for pb::ColumnPair {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.here.as_str(), 127) {
                c.fail(
                    &at.field("here"),
                    &STRING_MAX_LEN,
                    "must be at most 127 characters",
                );
            }
            if !PATTERN_5.is_match(self.here.as_str()) {
                c.fail(
                    &at.field("here"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.there.as_str(), 63) {
                c.fail(
                    &at.field("there"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.there.as_str()) {
                c.fail(
                    &at.field("there"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
        }
    }
    impl Validate for pb::Dataset {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.title.as_str(), 128) {
                c.fail(
                    &at.field("title"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.description.as_str(), 4096) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if let Some(v) = &self.definition {
                v.check(c, &at.field("definition"));
            } else {
                c.fail(&at.field("definition"), &REQUIRED, "value is required");
            }
            if !pb::DatasetStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
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
            if cel::longer(self.template_id.as_str(), 64) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::DatasetDefinition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.gold.is_some() == (self.bronze.is_some() || self.silver.is_some()) {
                c.fail(
                    at,
                    &DATASET_DEFINITION_LAYERS,
                    "set bronze, silver or both; or gold alone",
                );
            }
            if self.silver.is_some() && !self.bronze.is_some()
                && (self.silver.as_ref().map_or(&[][..], |m| &m.inputs[..]).is_empty()
                    || !self
                        .silver
                        .as_ref()
                        .map_or(&[][..], |m| &m.inputs[..])
                        .iter()
                        .all(|item0| !item0.dataset.is_empty()))
            {
                c.fail(
                    at,
                    &DATASET_DEFINITION_INPUTS,
                    "silver without bronze needs inputs that name other data sets",
                );
            }
            if let Some(v) = &self.bronze {
                v.check(c, &at.field("bronze"));
            }
            if let Some(v) = &self.silver {
                v.check(c, &at.field("silver"));
            }
            if let Some(v) = &self.gold {
                v.check(c, &at.field("gold"));
            }
        }
    }
    impl Validate for pb::BronzeDefinition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dedup_window {
                if time::nanos(v.seconds, v.nanos) > 2_592_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("dedup_window"),
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 2592000s",
                    );
                }
            }
            if !(0..=36_500).contains(&self.retention_days) {
                c.fail(
                    &at.field("retention_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 36500",
                );
            }
            if !(0..=16_777_216).contains(&self.max_row_bytes) {
                c.fail(
                    &at.field("max_row_bytes"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 16777216",
                );
            }
            if self.expected_paths.len() > 64 {
                c.fail(
                    &at.field("expected_paths"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.expected_paths.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("expected_paths"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.expected_paths.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("expected_paths", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("expected_paths", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if !pb::SchemaChangePolicy::is_valid(self.on_schema_change) {
                c.fail(
                    &at.field("on_schema_change"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::SilverDefinition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            let found = c.count();
            if self.inputs.len() > 32 {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            for (i, v) in self.inputs.iter().enumerate() {
                v.check(c, &at.item("inputs", i));
            }
            if self.columns.is_empty() {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.columns.len() > 512 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 512 item(s)",
                );
            }
            for (i, v) in self.columns.iter().enumerate() {
                v.check(c, &at.item("columns", i));
            }
            if self.primary_key.len() > 16 {
                c.fail(
                    &at.field("primary_key"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.primary_key.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("primary_key"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.primary_key.iter().enumerate() {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
            if self.latest_by.len() > 4 {
                c.fail(
                    &at.field("latest_by"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.latest_by.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("latest_by"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.latest_by.iter().enumerate() {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("latest_by", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("latest_by", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
            if cel::longer(self.delete_when.as_str(), 10_000) {
                c.fail(
                    &at.field("delete_when"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if let Some(v) = &self.quality {
                v.check(c, &at.field("quality"));
            }
            if let Some(v) = &self.partition_by {
                v.check(c, &at.field("partition_by"));
            }
            if !(0..=36_500).contains(&self.retention_days) {
                c.fail(
                    &at.field("retention_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 36500",
                );
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if !pb::SchemaChangePolicy::is_valid(self.on_schema_change) {
                c.fail(
                    &at.field("on_schema_change"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if c.count() == found {
                if !self
                    .primary_key
                    .iter()
                    .all(|item0| {
                        self
                            .columns
                            .iter()
                            .any(|item1| item1.name.as_str() == item0.as_str())
                    })
                    || (self.partition_by.is_some()
                        && !self
                            .columns
                            .iter()
                            .any(|item2| {
                                item2.name.as_str()
                                    == self
                                        .partition_by
                                        .as_ref()
                                        .map_or("", |m| m.column.as_str())
                            }))
                {
                    c.fail(
                        at,
                        &SILVER_DEFINITION_PRIMARY_KEY,
                        "every column of primary_key and partition_by must be declared in columns",
                    );
                }
            }
        }
    }
    impl Validate for pb::SilverInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
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
            if cel::longer(self.stream.as_str(), 256) {
                c.fail(
                    &at.field("stream"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.sources.len() > 512 {
                c.fail(
                    &at.field("sources"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 512 entries",
                );
            }
            for (k, v) in &self.sources {
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("sources", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(k.as_str()) {
                    c.fail(
                        &at.key("sources", k),
                        &MAP_KEYS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
                v.check(c, &at.value("sources", k));
            }
            if cel::longer(self.filter.as_str(), 10_000) {
                c.fail(
                    &at.field("filter"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
        }
    }
    impl Validate for pb::SilverColumn {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.r#type == 8) != (self.precision > 0) || self.scale > self.precision
            {
                c.fail(
                    at,
                    &SILVER_COLUMN_DECIMAL,
                    "precision is set for DECIMAL, and 0 otherwise; scale is at most precision",
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::FieldType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.title.as_str(), 128) {
                c.fail(
                    &at.field("title"),
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
            if let Some(v) = &self.source {
                v.check(c, &at.field("source"));
            }
            if !(0..=38).contains(&self.precision) {
                c.fail(
                    &at.field("precision"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 38",
                );
            }
            if !(0..=38).contains(&self.scale) {
                c.fail(
                    &at.field("scale"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 38",
                );
            }
            if cel::longer(self.unit.as_str(), 63) {
                c.fail(
                    &at.field("unit"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if cel::longer(self.currency_column.as_str(), 63) {
                c.fail(
                    &at.field("currency_column"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.currency_column.as_str()) {
                c.fail(
                    &at.field("currency_column"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
        }
    }
    impl Validate for pb::ColumnSource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::CastErrorPolicy::is_valid(self.on_cast_error) {
                c.fail(
                    &at.field("on_cast_error"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.null_values.len() > 32 {
                c.fail(
                    &at.field("null_values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            if !cel::unique(self.null_values.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("null_values"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.null_values.iter().enumerate() {
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("null_values", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if !pb::LetterCase::is_valid(self.letter_case) {
                c.fail(
                    &at.field("letter_case"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.value_map.len() > 1000 {
                c.fail(
                    &at.field("value_map"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 1000 entries",
                );
            }
            for (k, v) in &self.value_map {
                if cel::longer(k.as_str(), 256) {
                    c.fail(
                        &at.key("value_map", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("value_map", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.time_formats.len() > 8 {
                c.fail(
                    &at.field("time_formats"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.time_formats.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("time_formats"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.time_formats.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("time_formats", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("time_formats", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if cel::longer(self.timezone.as_str(), 64) {
                c.fail(
                    &at.field("timezone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.decimal_separator.as_str(), 1) {
                c.fail(
                    &at.field("decimal_separator"),
                    &STRING_MAX_LEN,
                    "must be at most 1 characters",
                );
            }
            if !matches!(self.decimal_separator.as_str(), "" | "." | ",") {
                c.fail(
                    &at.field("decimal_separator"),
                    &STRING_IN,
                    "must be in list [, ., ,]",
                );
            }
            if let Some(v) = self.round_digits {
                if !(0..=12).contains(&v) {
                    c.fail(
                        &at.field("round_digits"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 12",
                    );
                }
            }
            match &self.from {
                Some(pb::column_source::From::Path(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("path"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 256) {
                        c.fail(
                            &at.field("path"),
                            &STRING_MAX_LEN,
                            "must be at most 256 characters",
                        );
                    }
                }
                Some(pb::column_source::From::Formula(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 10_000) {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MAX_LEN,
                            "must be at most 10000 characters",
                        );
                    }
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::GoldDefinition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.inputs.is_empty() {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.inputs.len() > 16 {
                c.fail(
                    &at.field("inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.inputs.iter().enumerate() {
                v.check(c, &at.item("inputs", i));
            }
            if self.dimensions.len() > 32 {
                c.fail(
                    &at.field("dimensions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            for (i, v) in self.dimensions.iter().enumerate() {
                v.check(c, &at.item("dimensions", i));
            }
            if self.measures.len() > 128 {
                c.fail(
                    &at.field("measures"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 128 item(s)",
                );
            }
            for (i, v) in self.measures.iter().enumerate() {
                v.check(c, &at.item("measures", i));
            }
            if self.derived.len() > 128 {
                c.fail(
                    &at.field("derived"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 128 item(s)",
                );
            }
            for (i, v) in self.derived.iter().enumerate() {
                v.check(c, &at.item("derived", i));
            }
            if self.windows.len() > 32 {
                c.fail(
                    &at.field("windows"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            for (i, v) in self.windows.iter().enumerate() {
                v.check(c, &at.item("windows", i));
            }
            if cel::longer(self.filter.as_str(), 10_000) {
                c.fail(
                    &at.field("filter"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if let Some(v) = &self.refresh {
                v.check(c, &at.field("refresh"));
            }
            if let Some(v) = &self.partition_by {
                v.check(c, &at.field("partition_by"));
            }
            if !(0..=36_500).contains(&self.retention_days) {
                c.fail(
                    &at.field("retention_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 36500",
                );
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
        }
    }
    impl Validate for pb::GoldInput {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.on.is_empty() != (self.join_kind != 0) {
                c.fail(
                    at,
                    &GOLD_INPUT_ON,
                    "on and join_kind are set for every input that is joined, and not for the first",
                );
            }
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.alias.as_str(), 63) {
                c.fail(
                    &at.field("alias"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.alias.as_str()) {
                c.fail(
                    &at.field("alias"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.filter.as_str(), 10_000) {
                c.fail(
                    &at.field("filter"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if !pb::JoinKind::is_valid(self.join_kind) {
                c.fail(
                    &at.field("join_kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.on.len() > 16 {
                c.fail(
                    &at.field("on"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.on.iter().enumerate() {
                v.check(c, &at.item("on", i));
            }
        }
    }
    impl Validate for pb::GoldDimension {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.formula.as_str(), 10_000) {
                c.fail(
                    &at.field("formula"),
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
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::GoldMeasure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.function != 5 && self.formula.is_empty() {
                c.fail(
                    at,
                    &GOLD_MEASURE_FORMULA,
                    "formula is set for every function but COUNT",
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.function == 0 {
                c.fail(&at.field("function"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AggregateFunction::is_valid(self.function) {
                c.fail(
                    &at.field("function"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.formula.as_str(), 10_000) {
                c.fail(
                    &at.field("formula"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if cel::longer(self.filter.as_str(), 10_000) {
                c.fail(
                    &at.field("filter"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if cel::longer(self.title.as_str(), 128) {
                c.fail(
                    &at.field("title"),
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
            if cel::longer(self.unit.as_str(), 63) {
                c.fail(
                    &at.field("unit"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if cel::longer(self.order_by.as_str(), 63) {
                c.fail(
                    &at.field("order_by"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.order_by.as_str()) {
                c.fail(
                    &at.field("order_by"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
        }
    }
    impl Validate for pb::GoldColumn {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
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
            if cel::longer(self.title.as_str(), 128) {
                c.fail(
                    &at.field("title"),
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
            if cel::longer(self.unit.as_str(), 63) {
                c.fail(
                    &at.field("unit"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
        }
    }
    impl Validate for pb::GoldWindow {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.function == 0 {
                c.fail(&at.field("function"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AggregateFunction::is_valid(self.function) {
                c.fail(
                    &at.field("function"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.column.as_str(), 63) {
                c.fail(
                    &at.field("column"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.column.as_str()) {
                c.fail(
                    &at.field("column"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.partition_by.len() > 16 {
                c.fail(
                    &at.field("partition_by"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.partition_by.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("partition_by"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.partition_by.iter().enumerate() {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("partition_by", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("partition_by", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
            if cel::longer(self.order_by.as_str(), 63) {
                c.fail(
                    &at.field("order_by"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.order_by.as_str()) {
                c.fail(
                    &at.field("order_by"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if let Some(v) = self.preceding {
                if !(0..=1000).contains(&v) {
                    c.fail(
                        &at.field("preceding"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 1000",
                    );
                }
            }
        }
    }
    impl Validate for pb::GoldRefresh {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::RefreshMode::is_valid(self.mode) {
                c.fail(
                    &at.field("mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.incremental_by.as_str(), 63) {
                c.fail(
                    &at.field("incremental_by"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.incremental_by.as_str()) {
                c.fail(
                    &at.field("incremental_by"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if !(0..=400).contains(&self.lookback_days) {
                c.fail(
                    &at.field("lookback_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 400",
                );
            }
        }
    }
    impl Validate for pb::PartitionBy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.column.as_str(), 63) {
                c.fail(
                    &at.field("column"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.column.as_str()) {
                c.fail(
                    &at.field("column"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
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
    impl Validate for pb::DatasetVersion {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            }
        }
    }
    impl Validate for pb::DatasetColumn {}
    impl Validate for pb::ObjectChange {}
    impl Validate for pb::GetPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
        }
    }
    impl Validate for pb::GetPipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pipeline {
                v.check(c, &at.field("pipeline"));
            }
        }
    }
    impl Validate for pb::ListPipelinesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.status {
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::common::v1::PipelineStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.connector_type {
                if v == 0 {
                    c.fail(
                        &at.field("connector_type"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::ConnectorType::is_valid(v) {
                    c.fail(
                        &at.field("connector_type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
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
            if self.labels.len() > 16 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
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
            if cel::longer(self.connector_id.as_str(), 64) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::ListPipelinesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.pipelines.iter().enumerate() {
                v.check(c, &at.item("pipelines", i));
            }
        }
    }
    impl Validate for pb::CreatePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if self.connector_type == 0 {
                c.fail(
                    &at.field("connector_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
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
            if let Some(v) = &self.template_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("template_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.field("template_id"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 64) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.streams.len() > 256 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
            if self.run_as_user_id < 0 {
                c.fail(
                    &at.field("run_as_user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.run_after_pipeline_ids.len() > 16 {
                c.fail(
                    &at.field("run_after_pipeline_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(
                self.run_after_pipeline_ids.iter().map(|item| item.as_str()),
            ) {
                c.fail(
                    &at.field("run_after_pipeline_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.run_after_pipeline_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("run_after_pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("run_after_pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
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
            if !(0..=400).contains(&self.default_range_days) {
                c.fail(
                    &at.field("default_range_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 400",
                );
            }
        }
    }
    impl Validate for pb::CreatePipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pipeline {
                v.check(c, &at.field("pipeline"));
            }
        }
    }
    impl Validate for pb::UpdatePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if let Some(v) = &self.name {
                if v.is_empty() {
                    c.fail(
                        &at.field("name"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("name"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = self.status {
                if !matches!(v, 1 | 2 | 4) {
                    c.fail(&at.field("status"), &ENUM_IN, "must be in list [1, 2, 4]");
                }
            }
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.description {
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.field("description"),
                        &STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if let Some(v) = &self.connector_id {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.field("connector_id"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if let Some(v) = &self.streams {
                v.check(c, &at.field("streams"));
            }
            if let Some(v) = self.run_as_user_id {
                if v < 0 {
                    c.fail(
                        &at.field("run_as_user_id"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
            if let Some(v) = &self.run_after_pipelines {
                v.check(c, &at.field("run_after_pipelines"));
            }
            if let Some(v) = &self.labels {
                v.check(c, &at.field("labels"));
            }
            if cel::longer(self.change_reason.as_str(), 1024) {
                c.fail(
                    &at.field("change_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if let Some(v) = self.default_range_days {
                if !(0..=400).contains(&v) {
                    c.fail(
                        &at.field("default_range_days"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 400",
                    );
                }
            }
        }
    }
    impl Validate for pb::UpdatePipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pipeline {
                v.check(c, &at.field("pipeline"));
            }
        }
    }
    impl Validate for pb::DeletePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DeletePipelineResponse {}
    impl Validate for pb::ValidatePipelineConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.connector_type == 0 {
                c.fail(
                    &at.field("connector_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
            if self.streams.len() > 256 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::ValidatePipelineConfigResponse {}
    impl Validate for pb::AnalyzePipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_type == 0 {
                c.fail(
                    &at.field("connector_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
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
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
        }
    }
    impl Validate for pb::AnalyzePipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.smart_defaults {
                v.check(c, &at.field("smart_defaults"));
            }
            if let Some(v) = &self.estimated_monthly_cost {
                v.check(c, &at.field("estimated_monthly_cost"));
            }
        }
    }
    impl Validate for pb::ListPipelineVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListPipelineVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::RevertPipelineRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if self.to_version < 1 {
                c.fail(
                    &at.field("to_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for pb::RevertPipelineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pipeline {
                v.check(c, &at.field("pipeline"));
            }
        }
    }
    impl Validate for pb::ReportPipelineRunRequest {
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
            if cel::longer(self.pipeline_id.as_str(), 64) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.execution {
                v.check(c, &at.field("execution"));
            } else {
                c.fail(&at.field("execution"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.status {
                if !matches!(v, 1 | 3) {
                    c.fail(&at.field("status"), &ENUM_IN, "must be in list [1, 3]");
                }
            }
            if cel::longer(self.status_reason.as_str(), 1024) {
                c.fail(
                    &at.field("status_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ReportPipelineRunResponse {}
    impl Validate for pb::GetSmartDefaultsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_type == 0 {
                c.fail(
                    &at.field("connector_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
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
    impl Validate for pb::GetSmartDefaultsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
        }
    }
    impl Validate for pb::Pipeline {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
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
            if self.connector_type == 0 {
                c.fail(
                    &at.field("connector_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
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
            if !crate::platform::common::v1::PipelineStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
            if let Some(v) = &self.template_id {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.field("template_id"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if let Some(v) = &self.last_execution {
                v.check(c, &at.field("last_execution"));
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 64) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.streams.len() > 256 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
            if self.run_as_user_id < 0 {
                c.fail(
                    &at.field("run_as_user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.run_after_pipeline_ids.len() > 16 {
                c.fail(
                    &at.field("run_after_pipeline_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(
                self.run_after_pipeline_ids.iter().map(|item| item.as_str()),
            ) {
                c.fail(
                    &at.field("run_after_pipeline_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.run_after_pipeline_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("run_after_pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("run_after_pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
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
            if cel::longer(self.status_reason.as_str(), 1024) {
                c.fail(
                    &at.field("status_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if !(0..=400).contains(&self.default_range_days) {
                c.fail(
                    &at.field("default_range_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 400",
                );
            }
        }
    }
    impl Validate for pb::PipelineStream {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 256) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.namespace.as_str(), 256) {
                c.fail(
                    &at.field("namespace"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::Schedule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.r#type == 1) != !self.cron_expression.is_empty() {
                c.fail(
                    at,
                    &SCHEDULE_CRON,
                    "cron_expression is set for CRON, and empty otherwise",
                );
            }
            if (self.r#type == 2) != (self.interval_minutes != 0) {
                c.fail(
                    at,
                    &SCHEDULE_INTERVAL,
                    "interval_minutes is set for INTERVAL, and 0 otherwise",
                );
            }
            if self.start_at.is_some() && self.end_at.is_some()
                && self.start_at.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos))
                    >= self
                        .end_at
                        .as_ref()
                        .map_or(0, |v| time::nanos(v.seconds, v.nanos))
            {
                c.fail(at, &SCHEDULE_BOUNDS, "start_at must be before end_at");
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::ScheduleType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
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
            if !PATTERN_6.is_match(self.cron_expression.as_str()) {
                c.fail(
                    &at.field("cron_expression"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^(|@hourly|@daily|@weekly|@monthly|@yearly|[^ @]+( [^ ]+){4})$`",
                );
            }
            if self.interval_minutes != 0 {
                if !(5..=44_640).contains(&self.interval_minutes) {
                    c.fail(
                        &at.field("interval_minutes"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 5 and less than or equal to 44640",
                    );
                }
            }
            if cel::longer(self.timezone.as_str(), 64) {
                c.fail(
                    &at.field("timezone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::ExecutionSummary {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.execution_id.as_str(), 64) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !crate::platform::common::v1::ExecutionStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.records_processed < 0 {
                c.fail(
                    &at.field("records_processed"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.duration_ms < 0 {
                c.fail(
                    &at.field("duration_ms"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.error_message {
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.field("error_message"),
                        &STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::OptimizationSuggestion {}
    impl Validate for pb::SimilarPipeline {}
    impl Validate for pb::ValidationIssue {}
    impl Validate for pb::PipelineIds {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.ids.len() > 16 {
                c.fail(
                    &at.field("ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::PipelineStreams {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.streams.len() > 256 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::Labels {
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
    impl Validate for pb::PipelineVersion {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pipeline {
                v.check(c, &at.field("pipeline"));
            }
        }
    }
    impl Validate for pb::SmartDefaultExplanation {}
    impl Validate for pb::SmartDefaults {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
        }
    }
    impl Validate for pb::GetRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
        }
    }
    impl Validate for pb::GetRuleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rule {
                v.check(c, &at.field("rule"));
            }
        }
    }
    impl Validate for pb::ListRulesRequest {
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
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if self.labels.len() > 16 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
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
    impl Validate for pb::ListRulesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.rules.iter().enumerate() {
                v.check(c, &at.item("rules", i));
            }
        }
    }
    impl Validate for pb::CreateRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if let Some(v) = &self.conditions {
                v.check(c, &at.field("conditions"));
            } else {
                c.fail(&at.field("conditions"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.actions {
                v.check(c, &at.field("actions"));
            }
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(self.severity) {
                c.fail(
                    &at.field("severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            }
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
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
        }
    }
    impl Validate for pb::CreateRuleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rule {
                v.check(c, &at.field("rule"));
            }
        }
    }
    impl Validate for pb::UpdateRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.clear_schedule && self.schedule.is_some() {
                c.fail(
                    at,
                    &UPDATE_RULE_REQUEST_SCHEDULE,
                    "set schedule or clear_schedule, not both",
                );
            }
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if let Some(v) = &self.name {
                if v.is_empty() {
                    c.fail(
                        &at.field("name"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("name"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.description {
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.field("description"),
                        &STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if let Some(v) = &self.conditions {
                v.check(c, &at.field("conditions"));
            }
            if let Some(v) = &self.actions {
                v.check(c, &at.field("actions"));
            }
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.severity {
                if v == 0 {
                    c.fail(
                        &at.field("severity"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::AlertSeverity::is_valid(v) {
                    c.fail(
                        &at.field("severity"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            }
            if let Some(v) = &self.dataset {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_4.is_match(v.as_str()) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                    );
                }
            }
            if let Some(v) = &self.labels {
                v.check(c, &at.field("labels"));
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
    impl Validate for pb::UpdateRuleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rule {
                v.check(c, &at.field("rule"));
            }
        }
    }
    impl Validate for pb::DeleteRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DeleteRuleResponse {}
    impl Validate for pb::ToggleRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
        }
    }
    impl Validate for pb::ToggleRuleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rule {
                v.check(c, &at.field("rule"));
            }
        }
    }
    impl Validate for pb::ValidateRuleConditionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.conditions {
                v.check(c, &at.field("conditions"));
            } else {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if let Some(v) = &self.actions {
                v.check(c, &at.field("actions"));
            }
        }
    }
    impl Validate for pb::ValidateRuleConditionsResponse {}
    impl Validate for pb::ListRuleVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListRuleVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::RevertRuleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
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
            if self.to_version < 1 {
                c.fail(
                    &at.field("to_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for pb::RevertRuleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rule {
                v.check(c, &at.field("rule"));
            }
        }
    }
    impl Validate for pb::ReportRuleStatsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.stats_by_rule_id.len() > 1000 {
                c.fail(
                    &at.field("stats_by_rule_id"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 1000 entries",
                );
            }
            for (k, v) in &self.stats_by_rule_id {
                if k.is_empty() {
                    c.fail(
                        &at.key("stats_by_rule_id", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 64) {
                    c.fail(
                        &at.key("stats_by_rule_id", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                v.check(c, &at.value("stats_by_rule_id", k));
            }
        }
    }
    impl Validate for pb::ReportRuleStatsResponse {}
    impl Validate for pb::Rule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
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
            if let Some(v) = &self.conditions {
                v.check(c, &at.field("conditions"));
            } else {
                c.fail(&at.field("conditions"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.actions {
                v.check(c, &at.field("actions"));
            }
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
            if let Some(v) = &self.stats {
                v.check(c, &at.field("stats"));
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(self.severity) {
                c.fail(
                    &at.field("severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.policy {
                v.check(c, &at.field("policy"));
            }
            if cel::longer(self.dataset.as_str(), 63) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.dataset.as_str()) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
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
            if cel::longer(self.template_id.as_str(), 64) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::RuleCondition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            match &self.node {
                Some(pb::rule_condition::Node::AllOf(v)) => {
                    v.check(c, &at.field("all_of"));
                }
                Some(pb::rule_condition::Node::AnyOf(v)) => {
                    v.check(c, &at.field("any_of"));
                }
                Some(pb::rule_condition::Node::Negate(v)) => {
                    v.check(c, &at.field("negate"));
                }
                Some(pb::rule_condition::Node::Compare(v)) => {
                    v.check(c, &at.field("compare"));
                }
                Some(pb::rule_condition::Node::Cel(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("cel"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 10_000) {
                        c.fail(
                            &at.field("cel"),
                            &STRING_MAX_LEN,
                            "must be at most 10000 characters",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("node"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::RuleConditionList {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if self.conditions.is_empty() {
                c.fail(
                    &at.field("conditions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.conditions.len() > 20 {
                c.fail(
                    &at.field("conditions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            for (i, v) in self.conditions.iter().enumerate() {
                v.check(c, &at.item("conditions", i));
            }
        }
    }
    impl Validate for pb::FieldComparison {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(if self.operator == 11 {
                self.values.is_empty()
            } else if self.operator == 10 {
                self.values.len() == 2
            } else if self.operator == 9 {
                !self.values.is_empty()
            } else {
                self.values.len() == 1
            }) {
                c.fail(
                    at,
                    &FIELD_COMPARISON_VALUES,
                    "IS_NULL takes no value, BETWEEN two, IN at least one, every other operator one",
                );
            }
            if self.tolerance.is_some() && self.operator != 1 && self.operator != 2 {
                c.fail(
                    at,
                    &FIELD_COMPARISON_TOLERANCE,
                    "tolerance goes with EQUAL and NOT_EQUAL only",
                );
            }
            if cel::longer(self.field.as_str(), 128) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_7.is_match(self.field.as_str()) {
                c.fail(
                    &at.field("field"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-zA-Z_][a-zA-Z0-9_.]*$`",
                );
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
            if self.values.len() > 1000 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                v.check(c, &at.item("values", i));
            }
            if let Some(v) = self.tolerance {
                if v.is_nan() || v < 0.0 {
                    c.fail(
                        &at.field("tolerance"),
                        &DOUBLE_GTE,
                        "must be greater than or equal to 0",
                    );
                }
                if v.is_nan() || v.is_infinite() {
                    c.fail(&at.field("tolerance"), &DOUBLE_FINITE, "must be finite");
                }
            }
        }
    }
    impl Validate for pb::ComparisonValue {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.value {
                Some(pb::comparison_value::Value::StringValue(v)) => {
                    if cel::longer(v.as_str(), 1024) {
                        c.fail(
                            &at.field("string_value"),
                            &STRING_MAX_LEN,
                            "must be at most 1024 characters",
                        );
                    }
                }
                Some(pb::comparison_value::Value::DoubleValue(v)) => {
                    if (*v).is_nan() || (*v).is_infinite() {
                        c.fail(
                            &at.field("double_value"),
                            &DOUBLE_FINITE,
                            "must be finite",
                        );
                    }
                }
                Some(pb::comparison_value::Value::Formula(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 10_000) {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MAX_LEN,
                            "must be at most 10000 characters",
                        );
                    }
                }
                Some(pb::comparison_value::Value::BeforeNow(v)) => {
                    if !(-34_560_000_000_000_000..=34_560_000_000_000_000)
                        .contains(&time::nanos(v.seconds, v.nanos))
                    {
                        c.fail(
                            &at.field("before_now"),
                            &DURATION_GTE_LTE,
                            "must be greater than or equal to -34560000s and less than or equal to 34560000s",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("value"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::RuleActions {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.actions.len() > 10 {
                c.fail(
                    &at.field("actions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10 item(s)",
                );
            }
            for (i, v) in self.actions.iter().enumerate() {
                v.check(c, &at.item("actions", i));
            }
        }
    }
    impl Validate for pb::RuleAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.action {
                Some(pb::rule_action::Action::Alert(v)) => {
                    v.check(c, &at.field("alert"));
                }
                Some(pb::rule_action::Action::Log(v)) => {
                    v.check(c, &at.field("log"));
                }
                Some(pb::rule_action::Action::Webhook(v)) => {
                    v.check(c, &at.field("webhook"));
                }
                Some(pb::rule_action::Action::TriggerPipeline(v)) => {
                    v.check(c, &at.field("trigger_pipeline"));
                }
                Some(pb::rule_action::Action::PauseCampaign(v)) => {
                    v.check(c, &at.field("pause_campaign"));
                }
                Some(pb::rule_action::Action::AdjustBudget(v)) => {
                    v.check(c, &at.field("adjust_budget"));
                }
                Some(pb::rule_action::Action::UpdateBid(v)) => {
                    v.check(c, &at.field("update_bid"));
                }
                None => {
                    c.fail(
                        &at.field("action"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::AlertAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.message.as_str(), 4096) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if cel::longer(self.template_id.as_str(), 128) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.channels.len() > 16 {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.channels.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.channels.iter().enumerate() {
                if cel::longer(v.as_str(), 32) {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 32 characters",
                    );
                }
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
            if self.user_ids.len() > 1000 {
                c.fail(
                    &at.field("user_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.user_ids.iter().map(|item| *item)) {
                c.fail(
                    &at.field("user_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.user_ids.iter().enumerate() {
                if *v <= 0 {
                    c.fail(
                        &at.item("user_ids", i),
                        &REPEATED_ITEMS_INT64_GT,
                        "must be greater than 0",
                    );
                }
            }
            if self.roles.len() > 16 {
                c.fail(
                    &at.field("roles"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.roles.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("roles"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.roles.iter().enumerate() {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("roles", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_8.is_match(v.as_str()) {
                    c.fail(
                        &at.item("roles", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                    );
                }
            }
            if self.group_ids.len() > 64 {
                c.fail(
                    &at.field("group_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.group_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("group_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.group_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("group_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("group_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if self.slack_targets.len() > 64 {
                c.fail(
                    &at.field("slack_targets"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.slack_targets.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("slack_targets"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.slack_targets.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("slack_targets", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("slack_targets", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.emails.len() > 64 {
                c.fail(
                    &at.field("emails"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.emails.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("emails"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.emails.iter().enumerate() {
                if cel::longer(v.as_str(), 254) {
                    c.fail(
                        &at.item("emails", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 254 characters",
                    );
                }
                if !v.is_empty() && !host::is_email(v.as_str()) {
                    c.fail(
                        &at.item("emails", i),
                        &REPEATED_ITEMS_STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.item("emails", i),
                        &REPEATED_ITEMS_STRING_EMAIL_EMPTY,
                        "value is empty, which is not a valid email address",
                    );
                }
            }
        }
    }
    impl Validate for pb::LogAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.message.as_str(), 4096) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
        }
    }
    impl Validate for pb::WebhookAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.webhook_id.is_empty() {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.webhook_id.as_str(), 64) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.fields.len() > 256 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.fields.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("fields", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::TriggerPipelineAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 64) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::PauseCampaignAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::AdjustBudgetAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.change_percent.is_nan() || self.change_percent > 100.0
                || self.change_percent < -90.0
            {
                c.fail(
                    &at.field("change_percent"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to -90 and less than or equal to 100",
                );
            }
            if let Some(v) = &self.max_budget {
                v.check(c, &at.field("max_budget"));
            }
        }
    }
    impl Validate for pb::UpdateBidAction {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.change_percent.is_nan() || self.change_percent > 100.0
                || self.change_percent < -90.0
            {
                c.fail(
                    &at.field("change_percent"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to -90 and less than or equal to 100",
                );
            }
            if let Some(v) = &self.max_bid {
                v.check(c, &at.field("max_bid"));
            }
        }
    }
    impl Validate for pb::RulePolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if !(0..=1000).contains(&self.escalate_after_matches) {
                c.fail(
                    &at.field("escalate_after_matches"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if !(0..=1000).contains(&self.min_matches) {
                c.fail(
                    &at.field("min_matches"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if !(0..=10_000).contains(&self.max_entities) {
                c.fail(
                    &at.field("max_entities"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for pb::RuleStats {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.total_evaluations < 0 {
                c.fail(
                    &at.field("total_evaluations"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.total_matches < 0 {
                c.fail(
                    &at.field("total_matches"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::RuleVersion {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rule {
                v.check(c, &at.field("rule"));
            }
        }
    }
    impl Validate for pb::ListTemplatesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = self.connector_type {
                if v == 0 {
                    c.fail(
                        &at.field("connector_type"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::ConnectorType::is_valid(v) {
                    c.fail(
                        &at.field("connector_type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.org_id {
                if v < 0 {
                    c.fail(
                        &at.field("org_id"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
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
    impl Validate for pb::ListTemplatesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.templates.iter().enumerate() {
                v.check(c, &at.item("templates", i));
            }
        }
    }
    impl Validate for pb::GetTemplateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::GetTemplateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            }
        }
    }
    impl Validate for pb::CreateTemplateRequest {
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
        }
    }
    impl Validate for pb::CreateTemplateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            }
        }
    }
    impl Validate for pb::UpdateTemplateRequest {
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
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            } else {
                c.fail(&at.field("template"), &REQUIRED, "value is required");
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::UpdateTemplateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            }
        }
    }
    impl Validate for pb::DeleteTemplateRequest {
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
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteTemplateResponse {}
    impl Validate for pb::InstallTemplateRequest {
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
            if cel::longer(self.template_id.as_str(), 64) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.inputs.len() > 64 {
                c.fail(
                    &at.field("inputs"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for k in self.inputs.keys() {
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("inputs", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_0.is_match(k.as_str()) {
                    c.fail(
                        &at.key("inputs", k),
                        &MAP_KEYS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
            if cel::longer(self.name_prefix.as_str(), 31) {
                c.fail(
                    &at.field("name_prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 31 characters",
                );
            }
            if !PATTERN_4.is_match(self.name_prefix.as_str()) {
                c.fail(
                    &at.field("name_prefix"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
        }
    }
    impl Validate for pb::InstallTemplateResponse {}
    impl Validate for pb::Template {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
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
            if cel::longer(self.description.as_str(), 4096) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
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
            if self.required_inputs.len() > 64 {
                c.fail(
                    &at.field("required_inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.required_inputs.iter().enumerate() {
                v.check(c, &at.item("required_inputs", i));
            }
            if self.optional_inputs.len() > 64 {
                c.fail(
                    &at.field("optional_inputs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.optional_inputs.iter().enumerate() {
                v.check(c, &at.item("optional_inputs", i));
            }
            if self.objects.len() > 256 {
                c.fail(
                    &at.field("objects"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.objects.iter().enumerate() {
                v.check(c, &at.item("objects", i));
            }
            if let Some(v) = &self.default_schedule {
                v.check(c, &at.field("default_schedule"));
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
    impl Validate for pb::TemplateInput {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.label.as_str(), 128) {
                c.fail(
                    &at.field("label"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::TemplateInputType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.options.len() > 256 {
                c.fail(
                    &at.field("options"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.options.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("options"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.options.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("options", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("options", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::TemplateObject {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.object {
                Some(pb::template_object::Object::Dataset(v)) => {
                    v.check(c, &at.field("dataset"));
                }
                Some(pb::template_object::Object::EntitySchema(v)) => {
                    v.check(c, &at.field("entity_schema"));
                }
                Some(pb::template_object::Object::Pipeline(v)) => {
                    v.check(c, &at.field("pipeline"));
                }
                Some(pb::template_object::Object::Rule(v)) => {
                    v.check(c, &at.field("rule"));
                }
                None => {
                    c.fail(
                        &at.field("object"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::WatchConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.all_organizations && self.org_id != 0 {
                c.fail(
                    at,
                    &WATCH_CONFIG_REQUEST_ORGANIZATIONS,
                    "set org_id or all_organizations, not both",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
                if !pb::ConfigKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.after_revision {
                if v < 0 {
                    c.fail(
                        &at.field("after_revision"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::WatchConfigResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.event {
                Some(pb::watch_config_response::Event::SnapshotObject(v)) => {
                    v.check(c, &at.field("snapshot_object"));
                }
                Some(pb::watch_config_response::Event::Put(v)) => {
                    v.check(c, &at.field("put"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::SnapshotEnd {}
    impl Validate for pb::ObjectDeleted {}
    impl Validate for pb::Bookmark {}
    impl Validate for pb::ApplyConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.objects.is_empty() {
                c.fail(
                    &at.field("objects"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.objects.len() > 1000 {
                c.fail(
                    &at.field("objects"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.objects.iter().enumerate() {
                v.check(c, &at.item("objects", i));
            }
            if cel::longer(self.prune_label.as_str(), 320) {
                c.fail(
                    &at.field("prune_label"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if !PATTERN_9.is_match(self.prune_label.as_str()) {
                c.fail(
                    &at.field("prune_label"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([A-Za-z0-9._/-]{1,63}=.{0,256})?$`",
                );
            }
            if self.expected_revision < 0 {
                c.fail(
                    &at.field("expected_revision"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for pb::ApplyConfigResponse {}
    impl Validate for pb::ExportConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
                if !pb::ConfigKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.labels.len() > 16 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
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
    impl Validate for pb::ExportConfigResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.objects.iter().enumerate() {
                v.check(c, &at.item("objects", i));
            }
        }
    }
    impl Validate for pb::ConfigObject {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.object {
                Some(pb::config_object::Object::Pipeline(v)) => {
                    v.check(c, &at.field("pipeline"));
                }
                Some(pb::config_object::Object::Rule(v)) => {
                    v.check(c, &at.field("rule"));
                }
                Some(pb::config_object::Object::Dataset(v)) => {
                    v.check(c, &at.field("dataset"));
                }
                Some(pb::config_object::Object::EntitySchema(v)) => {
                    v.check(c, &at.field("entity_schema"));
                }
                Some(pb::config_object::Object::Template(v)) => {
                    v.check(c, &at.field("template"));
                }
                None => {
                    c.fail(
                        &at.field("object"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::CreateDatasetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            } else {
                c.fail(&at.field("dataset"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::CreateDatasetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            }
        }
    }
    impl Validate for pb::GetDatasetRequest {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
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
    impl Validate for pb::GetDatasetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            }
        }
    }
    impl Validate for pb::ListDatasetsRequest {
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
            if let Some(v) = self.layer {
                if v == 0 {
                    c.fail(&at.field("layer"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::DatasetLayer::is_valid(v) {
                    c.fail(
                        &at.field("layer"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.status {
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::DatasetStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
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
            if self.labels.len() > 16 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
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
            if cel::longer(self.input.as_str(), 63) {
                c.fail(
                    &at.field("input"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_4.is_match(self.input.as_str()) {
                c.fail(
                    &at.field("input"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
        }
    }
    impl Validate for pb::ListDatasetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.datasets.iter().enumerate() {
                v.check(c, &at.item("datasets", i));
            }
        }
    }
    impl Validate for pb::UpdateDatasetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            } else {
                c.fail(&at.field("dataset"), &REQUIRED, "value is required");
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for pb::UpdateDatasetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            }
        }
    }
    impl Validate for pb::DeleteDatasetRequest {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DeleteDatasetResponse {}
    impl Validate for pb::ValidateDatasetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            } else {
                c.fail(&at.field("dataset"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ValidateDatasetResponse {}
    impl Validate for pb::SuggestDatasetRequest {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
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
        }
    }
    impl Validate for pb::SuggestDatasetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            }
        }
    }
    impl Validate for pb::ListDatasetVersionsRequest {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListDatasetVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::RevertDatasetRequest {
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
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.to_version < 1 {
                c.fail(
                    &at.field("to_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for pb::RevertDatasetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dataset {
                v.check(c, &at.field("dataset"));
            }
        }
    }
};
