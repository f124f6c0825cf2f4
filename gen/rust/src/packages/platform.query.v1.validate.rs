const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
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
    static MAP_VALUES_STRING_MAX_LEN: Rule = Rule {
        path: "map.values.string.max_len",
        id: "string.max_len",
    };
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]{0,62}$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[A-Za-z0-9_-]*$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^([a-z][a-z0-9_]{0,62})?$");
    static PATTERN_3: cel::Pattern = cel::Pattern::new("^([A-Z]{3})?$");
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
    static RULE_10: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
    static RULE_12: Rule = Rule { path: "", id: "required" };
    static RULE_21: Rule = Rule {
        path: "int64.gte",
        id: "int64.gte_lte",
    };
    static RULE_22: Rule = Rule {
        path: "",
        id: "panel_position.width",
    };
    static RULE_24: Rule = Rule {
        path: "",
        id: "list_entities_request.custom_type",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    impl Validate for crate::platform::query::v1::Campaign {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
            if let Some(v) = &self.flight {
                v.check(c, &at.field("flight"));
            }
            if let Some(v) = &self.metrics {
                v.check(c, &at.field("metrics"));
            }
            if let Some(v) = &self.pacing {
                v.check(c, &at.field("pacing"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::CampaignMetrics {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spend {
                v.check(c, &at.field("spend"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::CampaignMetricsPoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.metrics {
                v.check(c, &at.field("metrics"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::MarginPoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.revenue {
                v.check(c, &at.field("revenue"));
            }
            if let Some(v) = &self.cost {
                v.check(c, &at.field("cost"));
            }
            if let Some(v) = &self.margin {
                v.check(c, &at.field("margin"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::CampaignFilters {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
                if !crate::platform::common::v1::CampaignStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.advertiser_id {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.field("advertiser_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("advertiser_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.search {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.field("search"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("search"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if self.pacing_statuses.len() > 8 {
                c.fail(
                    &at.field("pacing_statuses"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.pacing_statuses.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("pacing_statuses"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.pacing_statuses.iter().enumerate() {
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("pacing_statuses", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::PacingStatus::is_valid(*v) {
                    c.fail(
                        &at.item("pacing_statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::query::v1::MetricQuery {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.dataset.as_str().is_empty() {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dataset.as_str(), 256) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.measures.is_empty() {
                c.fail(
                    &at.field("measures"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.measures.len() > 50 {
                c.fail(
                    &at.field("measures"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.measures.iter().enumerate() {
                v.check(c, &at.item("measures", i));
            }
            if self.dimensions.len() > 16 {
                c.fail(
                    &at.field("dimensions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
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
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("dimensions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if !crate::platform::data::v1::Granularity::is_valid(self.granularity) {
                c.fail(
                    &at.field("granularity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if let Some(v) = &self.compare_to {
                v.check(c, &at.field("compare_to"));
            }
            if self.predicates.len() > 64 {
                c.fail(
                    &at.field("predicates"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.predicates.iter().enumerate() {
                v.check(c, &at.item("predicates", i));
            }
            if self.having.len() > 16 {
                c.fail(
                    &at.field("having"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.having.iter().enumerate() {
                v.check(c, &at.item("having", i));
            }
            if self.order_by.len() > 8 {
                c.fail(
                    &at.field("order_by"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            for (i, v) in self.order_by.iter().enumerate() {
                v.check(c, &at.item("order_by", i));
            }
            if self.limit > 10000 || self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::Freshness {}
    impl Validate for crate::platform::query::v1::MeasureSelector {
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
            match &self.source {
                Some(
                    crate::platform::query::v1::measure_selector::Source::Measure(v),
                ) => {
                    if v.as_str().is_empty() {
                        c.fail(
                            &at.field("measure"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 256) {
                        c.fail(
                            &at.field("measure"),
                            &STRING_MAX_LEN,
                            "must be at most 256 characters",
                        );
                    }
                }
                Some(
                    crate::platform::query::v1::measure_selector::Source::Column(v),
                ) => {
                    v.check(c, &at.field("column"));
                }
                Some(
                    crate::platform::query::v1::measure_selector::Source::Formula(v),
                ) => {
                    if v.as_str().is_empty() {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 10000) {
                        c.fail(
                            &at.field("formula"),
                            &STRING_MAX_LEN,
                            "must be at most 10000 characters",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("source"),
                        &RULE_12,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::query::v1::ColumnMeasure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if matches!(self.function, 0) {
                c.fail(&at.field("function"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::query::v1::MeasureFunction::is_valid(self.function) {
                c.fail(
                    &at.field("function"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListRelationsRequest {
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
                if !crate::platform::query::v1::RelationKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
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
        }
    }
    impl Validate for crate::platform::query::v1::ListRelationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.relations.iter().enumerate() {
                v.check(c, &at.item("relations", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetRelationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.name.as_str().is_empty() {
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
        }
    }
    impl Validate for crate::platform::query::v1::GetRelationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.relation {
                v.check(c, &at.field("relation"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ProfileRelationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.name.as_str().is_empty() {
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
            if self.columns.len() > 500 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
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
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.top_values > 100 || self.top_values < 0 {
                c.fail(
                    &at.field("top_values"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.buckets > 100 || self.buckets < 0 {
                c.fail(
                    &at.field("buckets"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::ProfileRelationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.columns.iter().enumerate() {
                v.check(c, &at.item("columns", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::SearchCatalogRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::shorter(self.text.as_str(), 2) {
                c.fail(
                    &at.field("text"),
                    &STRING_MIN_LEN,
                    "must be at least 2 characters",
                );
            }
            if cel::longer(self.text.as_str(), 128) {
                c.fail(
                    &at.field("text"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.limit > 100 || self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::SearchCatalogResponse {}
    impl Validate for crate::platform::query::v1::ListSqlFunctionsRequest {}
    impl Validate for crate::platform::query::v1::ListSqlFunctionsResponse {}
    impl Validate for crate::platform::query::v1::SaveViewRequest {
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
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.column_descriptions.len() > 500 {
                c.fail(
                    &at.field("column_descriptions"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 500 entries",
                );
            }
            for (k, v) in &self.column_descriptions {
                if k.as_str().is_empty() {
                    c.fail(
                        &at.key("column_descriptions", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("column_descriptions", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("column_descriptions", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
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
    impl Validate for crate::platform::query::v1::SaveViewResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.relation {
                v.check(c, &at.field("relation"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListViewVersionsRequest {
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
    impl Validate for crate::platform::query::v1::ListViewVersionsResponse {}
    impl Validate for crate::platform::query::v1::DeleteViewRequest {
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
    impl Validate for crate::platform::query::v1::DeleteViewResponse {}
    impl Validate for crate::platform::query::v1::Relation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ViewVersion {}
    impl Validate for crate::platform::query::v1::ColumnProfile {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.column {
                v.check(c, &at.field("column"));
            }
            if let Some(v) = &self.min {
                v.check(c, &at.field("min"));
            }
            if let Some(v) = &self.max {
                v.check(c, &at.field("max"));
            }
            for (i, v) in self.top_values.iter().enumerate() {
                v.check(c, &at.item("top_values", i));
            }
            for (i, v) in self.histogram.iter().enumerate() {
                v.check(c, &at.item("histogram", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ValueCount {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::HistogramBucket {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.lower {
                v.check(c, &at.field("lower"));
            }
            if let Some(v) = &self.upper {
                v.check(c, &at.field("upper"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::CatalogHit {}
    impl Validate for crate::platform::query::v1::SqlFunction {}
    impl Validate for crate::platform::query::v1::ExecuteSqlRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.statement {
                v.check(c, &at.field("statement"));
            } else {
                c.fail(&at.field("statement"), &REQUIRED, "value is required");
            }
            if !crate::platform::data::v1::RowFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.batch_rows > 1000 || self.batch_rows < 0 {
                c.fail(
                    &at.field("batch_rows"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::ExecuteSqlResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(
                    crate::platform::query::v1::execute_sql_response::Part::Started(v),
                ) => {
                    v.check(c, &at.field("started"));
                }
                Some(
                    crate::platform::query::v1::execute_sql_response::Part::Rows(v),
                ) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::platform::query::v1::ValidateSqlRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
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
        }
    }
    impl Validate for crate::platform::query::v1::ValidateSqlResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ExplainSqlRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.statement {
                v.check(c, &at.field("statement"));
            } else {
                c.fail(&at.field("statement"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::platform::query::v1::ExplainSqlResponse {}
    impl Validate for crate::platform::query::v1::OpenCursorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.statement {
                v.check(c, &at.field("statement"));
            } else {
                c.fail(&at.field("statement"), &REQUIRED, "value is required");
            }
            if !crate::platform::data::v1::RowFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::OpenCursorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::FetchCursorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.cursor_id.as_str().is_empty() {
                c.fail(
                    &at.field("cursor_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.cursor_id.as_str(), 128) {
                c.fail(
                    &at.field("cursor_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.position < 0 {
                c.fail(
                    &at.field("position"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.max_rows > 100000 || self.max_rows < 0 {
                c.fail(
                    &at.field("max_rows"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::FetchCursorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.batch {
                Some(
                    crate::platform::query::v1::fetch_cursor_response::Batch::Rows(v),
                ) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::platform::query::v1::CloseCursorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.cursor_id.as_str().is_empty() {
                c.fail(
                    &at.field("cursor_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.cursor_id.as_str(), 128) {
                c.fail(
                    &at.field("cursor_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::CloseCursorResponse {}
    impl Validate for crate::platform::query::v1::CancelQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::CancelQueryResponse {}
    impl Validate for crate::platform::query::v1::GetQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListQueriesRequest {
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
            if self.user_id < 0 {
                c.fail(
                    &at.field("user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.min_duration_ms < 0 {
                c.fail(
                    &at.field("min_duration_ms"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.time_range {
                v.check(c, &at.field("time_range"));
            }
            if self.interfaces.len() > 8 {
                c.fail(
                    &at.field("interfaces"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.interfaces.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("interfaces"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.interfaces.iter().enumerate() {
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("interfaces", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::query::v1::QueryInterface::is_valid(*v) {
                    c.fail(
                        &at.item("interfaces", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListQueriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.queries.iter().enumerate() {
                v.check(c, &at.item("queries", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetQueryLimitsRequest {
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
    impl Validate for crate::platform::query::v1::GetQueryLimitsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.maximum {
                v.check(c, &at.field("maximum"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::SqlStatement {
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
            if self.parameters.len() > 1000 {
                c.fail(
                    &at.field("parameters"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_1.is_match(self.query_id.as_str()) {
                c.fail(
                    &at.field("query_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9_-]*$`",
                );
            }
            if cel::longer(self.timezone.as_str(), 64) {
                c.fail(
                    &at.field("timezone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
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
    impl Validate for crate::platform::query::v1::SqlLimits {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.max_rows > 100000000 || self.max_rows < 0 {
                c.fail(
                    &at.field("max_rows"),
                    &RULE_21,
                    "must be greater than or equal to 0 and less than or equal to 100000000",
                );
            }
            if self.max_result_bytes > 1099511627776 || self.max_result_bytes < 0 {
                c.fail(
                    &at.field("max_result_bytes"),
                    &RULE_21,
                    "must be greater than or equal to 0 and less than or equal to 1099511627776",
                );
            }
            if self.max_scan_bytes > 1125899906842624 || self.max_scan_bytes < 0 {
                c.fail(
                    &at.field("max_scan_bytes"),
                    &RULE_21,
                    "must be greater than or equal to 0 and less than or equal to 1125899906842624",
                );
            }
            if self.max_memory_bytes > 1099511627776 || self.max_memory_bytes < 0 {
                c.fail(
                    &at.field("max_memory_bytes"),
                    &RULE_21,
                    "must be greater than or equal to 0 and less than or equal to 1099511627776",
                );
            }
            if self.timeout_ms > 3600000 || self.timeout_ms < 0 {
                c.fail(
                    &at.field("timeout_ms"),
                    &RULE_21,
                    "must be greater than or equal to 0 and less than or equal to 3600000",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::QueryStarted {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ReadRelation {}
    impl Validate for crate::platform::query::v1::QueryProgress {}
    impl Validate for crate::platform::query::v1::QueryStatistics {}
    impl Validate for crate::platform::query::v1::SqlIssue {}
    impl Validate for crate::platform::query::v1::SqlParameter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.r#type {
                v.check(c, &at.field("type"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::PlanStep {}
    impl Validate for crate::platform::query::v1::QueryRecord {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::SaveQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
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
            if !crate::platform::query::v1::Visibility::is_valid(self.visibility) {
                c.fail(
                    &at.field("visibility"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
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
    impl Validate for crate::platform::query::v1::SaveQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetSavedQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
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
    impl Validate for crate::platform::query::v1::GetSavedQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListSavedQueriesRequest {
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
            if self.labels.len() > 16 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
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
    impl Validate for crate::platform::query::v1::ListSavedQueriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.queries.iter().enumerate() {
                v.check(c, &at.item("queries", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListSavedQueryVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListSavedQueryVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::DeleteSavedQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::DeleteSavedQueryResponse {}
    impl Validate for crate::platform::query::v1::RunSavedQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
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
            if !crate::platform::data::v1::RowFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
            if cel::longer(self.run_id.as_str(), 128) {
                c.fail(
                    &at.field("run_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_1.is_match(self.run_id.as_str()) {
                c.fail(
                    &at.field("run_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9_-]*$`",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::RunSavedQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(
                    crate::platform::query::v1::run_saved_query_response::Part::Started(
                        v,
                    ),
                ) => {
                    v.check(c, &at.field("started"));
                }
                Some(
                    crate::platform::query::v1::run_saved_query_response::Part::Rows(v),
                ) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::platform::query::v1::SavedQuery {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::QueryParameter {
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
            if cel::longer(self.label.as_str(), 128) {
                c.fail(
                    &at.field("label"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.r#type {
                v.check(c, &at.field("type"));
            } else {
                c.fail(&at.field("type"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.default_value {
                v.check(c, &at.field("default_value"));
            }
            if self.options.len() > 1000 {
                c.fail(
                    &at.field("options"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.options.iter().enumerate() {
                v.check(c, &at.item("options", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::SaveDashboardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.dashboard_id.as_str(), 128) {
                c.fail(
                    &at.field("dashboard_id"),
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
            if self.panels.len() > 50 {
                c.fail(
                    &at.field("panels"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.panels.iter().enumerate() {
                v.check(c, &at.item("panels", i));
            }
            if self.filters.len() > 20 {
                c.fail(
                    &at.field("filters"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            for (i, v) in self.filters.iter().enumerate() {
                v.check(c, &at.item("filters", i));
            }
            if !crate::platform::query::v1::Visibility::is_valid(self.visibility) {
                c.fail(
                    &at.field("visibility"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.refresh_seconds != 0 {
                if self.refresh_seconds > 86400 || self.refresh_seconds < 10 {
                    c.fail(
                        &at.field("refresh_seconds"),
                        &RULE_10,
                        "must be greater than or equal to 10 and less than or equal to 86400",
                    );
                }
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
    impl Validate for crate::platform::query::v1::SaveDashboardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dashboard {
                v.check(c, &at.field("dashboard"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetDashboardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.as_str().is_empty() {
                c.fail(
                    &at.field("dashboard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dashboard_id.as_str(), 128) {
                c.fail(
                    &at.field("dashboard_id"),
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
    impl Validate for crate::platform::query::v1::GetDashboardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dashboard {
                v.check(c, &at.field("dashboard"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListDashboardsRequest {
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
    impl Validate for crate::platform::query::v1::ListDashboardsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.dashboards.iter().enumerate() {
                v.check(c, &at.item("dashboards", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListDashboardVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.as_str().is_empty() {
                c.fail(
                    &at.field("dashboard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dashboard_id.as_str(), 128) {
                c.fail(
                    &at.field("dashboard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListDashboardVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::DeleteDashboardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.as_str().is_empty() {
                c.fail(
                    &at.field("dashboard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dashboard_id.as_str(), 128) {
                c.fail(
                    &at.field("dashboard_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::DeleteDashboardResponse {}
    impl Validate for crate::platform::query::v1::RenderDashboardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.as_str().is_empty() {
                c.fail(
                    &at.field("dashboard_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dashboard_id.as_str(), 128) {
                c.fail(
                    &at.field("dashboard_id"),
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
            if self.panel_ids.len() > 50 {
                c.fail(
                    &at.field("panel_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            if !cel::unique(self.panel_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("panel_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.panel_ids.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("panel_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("panel_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.filters.len() > 20 {
                c.fail(
                    &at.field("filters"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            for (i, v) in self.filters.iter().enumerate() {
                v.check(c, &at.item("filters", i));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if self.max_rows > 10000 || self.max_rows < 0 {
                c.fail(
                    &at.field("max_rows"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::RenderDashboardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rows {
                v.check(c, &at.field("rows"));
            }
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::Dashboard {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.panels.iter().enumerate() {
                v.check(c, &at.item("panels", i));
            }
            for (i, v) in self.filters.iter().enumerate() {
                v.check(c, &at.item("filters", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::Panel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 63) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.id.as_str()) {
                c.fail(
                    &at.field("id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
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
            if matches!(self.kind, 0) {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::query::v1::PanelKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.position {
                v.check(c, &at.field("position"));
            } else {
                c.fail(&at.field("position"), &REQUIRED, "value is required");
            }
            if cel::longer(self.x_column.as_str(), 256) {
                c.fail(
                    &at.field("x_column"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.y_columns.len() > 20 {
                c.fail(
                    &at.field("y_columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            for (i, v) in self.y_columns.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("y_columns", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("y_columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if cel::longer(self.series_column.as_str(), 256) {
                c.fail(
                    &at.field("series_column"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.unit.as_str(), 32) {
                c.fail(
                    &at.field("unit"),
                    &STRING_MAX_LEN,
                    "must be at most 32 characters",
                );
            }
            if self.thresholds.len() > 10 {
                c.fail(
                    &at.field("thresholds"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10 item(s)",
                );
            }
            for (i, v) in self.thresholds.iter().enumerate() {
                v.check(c, &at.item("thresholds", i));
            }
            match &self.source {
                Some(crate::platform::query::v1::panel::Source::SavedQuery(v)) => {
                    v.check(c, &at.field("saved_query"));
                }
                Some(crate::platform::query::v1::panel::Source::Sql(v)) => {
                    if v.as_str().is_empty() {
                        c.fail(
                            &at.field("sql"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 65536) {
                        c.fail(
                            &at.field("sql"),
                            &STRING_MAX_LEN,
                            "must be at most 65536 characters",
                        );
                    }
                }
                Some(crate::platform::query::v1::panel::Source::Metrics(v)) => {
                    v.check(c, &at.field("metrics"));
                }
                None => {}
            }
        }
    }
    impl Validate for crate::platform::query::v1::SavedQuerySource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 128) {
                c.fail(
                    &at.field("query_id"),
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
        }
    }
    impl Validate for crate::platform::query::v1::PanelPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            c.holds(
                at,
                &RULE_22,
                "the panel must end at column 24 at the latest",
                (|| Ok(
                    cel::checked(
                        i64::checked_add(i64::from(self.x), i64::from(self.width)),
                    )? <= 24,
                ))(),
            );
            if self.x > 23 || self.x < 0 {
                c.fail(
                    &at.field("x"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 23",
                );
            }
            if self.y > 1000 || self.y < 0 {
                c.fail(
                    &at.field("y"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.width > 24 || self.width < 1 {
                c.fail(
                    &at.field("width"),
                    &RULE_10,
                    "must be greater than or equal to 1 and less than or equal to 24",
                );
            }
            if self.height > 100 || self.height < 1 {
                c.fail(
                    &at.field("height"),
                    &RULE_10,
                    "must be greater than or equal to 1 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::PanelThreshold {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.value.is_nan() || self.value.is_infinite() {
                c.fail(&at.field("value"), &DOUBLE_FINITE, "must be finite");
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
        }
    }
    impl Validate for crate::platform::query::v1::DashboardFilter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.parameter {
                v.check(c, &at.field("parameter"));
            } else {
                c.fail(&at.field("parameter"), &REQUIRED, "value is required");
            }
            if cel::longer(self.options_sql.as_str(), 65536) {
                c.fail(
                    &at.field("options_sql"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::ExecutionUpdate {}
    impl Validate for crate::platform::query::v1::CostUpdate {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spent {
                v.check(c, &at.field("spent"));
            }
            if let Some(v) = &self.limit {
                v.check(c, &at.field("limit"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::DataUpdate {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::QueryDatasetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dataset.as_str().is_empty() {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.dataset.as_str(), 256) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.columns.len() > 500 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
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
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.predicates.len() > 64 {
                c.fail(
                    &at.field("predicates"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.predicates.iter().enumerate() {
                v.check(c, &at.item("predicates", i));
            }
            if cel::longer(self.filter_formula.as_str(), 10000) {
                c.fail(
                    &at.field("filter_formula"),
                    &STRING_MAX_LEN,
                    "must be at most 10000 characters",
                );
            }
            if self.order_by.len() > 8 {
                c.fail(
                    &at.field("order_by"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            for (i, v) in self.order_by.iter().enumerate() {
                v.check(c, &at.item("order_by", i));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::QueryDatasetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rows {
                v.check(c, &at.field("rows"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::QueryMetricsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            } else {
                c.fail(&at.field("query"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::platform::query::v1::QueryMetricsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.groups {
                v.check(c, &at.field("groups"));
            }
            if let Some(v) = &self.compared_groups {
                v.check(c, &at.field("compared_groups"));
            }
            if let Some(v) = &self.total {
                v.check(c, &at.field("total"));
            }
            if let Some(v) = &self.compared_total {
                v.check(c, &at.field("compared_total"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListEntitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.entity_type == 20) != !self.custom_type.as_str().is_empty() {
                c.fail(
                    at,
                    &RULE_24,
                    "set custom_type when entity_type is CUSTOM, and leave it empty otherwise",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if cel::longer(self.custom_type.as_str(), 63) {
                c.fail(
                    &at.field("custom_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_2.is_match(self.custom_type.as_str()) {
                c.fail(
                    &at.field("custom_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]{0,62})?$`",
                );
            }
            if let Some(v) = &self.parent {
                v.check(c, &at.field("parent"));
            }
            if self.predicates.len() > 64 {
                c.fail(
                    &at.field("predicates"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.predicates.iter().enumerate() {
                v.check(c, &at.item("predicates", i));
            }
            if cel::longer(self.search.as_str(), 128) {
                c.fail(
                    &at.field("search"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListEntitiesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetEntityRequest {
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
        }
    }
    impl Validate for crate::platform::query::v1::GetEntityResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            for (i, v) in self.ancestors.iter().enumerate() {
                v.check(c, &at.item("ancestors", i));
            }
            for (i, v) in self.open_alerts.iter().enumerate() {
                v.check(c, &at.item("open_alerts", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::SearchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::shorter(self.text.as_str(), 2) {
                c.fail(
                    &at.field("text"),
                    &STRING_MIN_LEN,
                    "must be at least 2 characters",
                );
            }
            if cel::longer(self.text.as_str(), 128) {
                c.fail(
                    &at.field("text"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if self.limit > 100 || self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::SearchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.hits.iter().enumerate() {
                v.check(c, &at.item("hits", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListCampaignsRequest {
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
            if let Some(v) = &self.filters {
                v.check(c, &at.field("filters"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListCampaignsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.campaigns.iter().enumerate() {
                v.check(c, &at.item("campaigns", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetCampaignRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.campaign_id.as_str().is_empty() {
                c.fail(
                    &at.field("campaign_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.campaign_id.as_str(), 128) {
                c.fail(
                    &at.field("campaign_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = self.connector_type {
                if matches!(v, 0) {
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
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetCampaignResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.campaign {
                v.check(c, &at.field("campaign"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetDashboardMetricsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if let Some(v) = &self.compare_to {
                v.check(c, &at.field("compare_to"));
            }
            if let Some(v) = &self.filters {
                v.check(c, &at.field("filters"));
            }
            if cel::longer(self.currency.as_str(), 3) {
                c.fail(
                    &at.field("currency"),
                    &STRING_MAX_LEN,
                    "must be at most 3 characters",
                );
            }
            if !PATTERN_3.is_match(self.currency.as_str()) {
                c.fail(
                    &at.field("currency"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([A-Z]{3})?$`",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetDashboardMetricsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.totals {
                v.check(c, &at.field("totals"));
            }
            for (k, v) in &self.by_dsp {
                v.check(c, &at.value("by_dsp", k));
            }
            if let Some(v) = &self.compared_totals {
                v.check(c, &at.field("compared_totals"));
            }
            for (i, v) in self.days.iter().enumerate() {
                v.check(c, &at.item("days", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetPacingDataRequest {
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
    impl Validate for crate::platform::query::v1::GetPacingDataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.points.iter().enumerate() {
                v.check(c, &at.item("points", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetMarginDataRequest {
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
            } else {
                c.fail(&at.field("date_range"), &REQUIRED, "value is required");
            }
            if !crate::platform::data::v1::Granularity::is_valid(self.granularity) {
                c.fail(
                    &at.field("granularity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::GetMarginDataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.points.iter().enumerate() {
                v.check(c, &at.item("points", i));
            }
            if let Some(v) = &self.total {
                v.check(c, &at.field("total"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ListAlertsRequest {
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
        }
    }
    impl Validate for crate::platform::query::v1::ListAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.alerts.iter().enumerate() {
                v.check(c, &at.item("alerts", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::AcknowledgeAlertRequest {
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
    impl Validate for crate::platform::query::v1::AcknowledgeAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::SnoozeAlertRequest {
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
    impl Validate for crate::platform::query::v1::SnoozeAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ResolveAlertRequest {
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
    impl Validate for crate::platform::query::v1::ResolveAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::ExecuteGraphQlRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query.as_str().is_empty() {
                c.fail(
                    &at.field("query"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query.as_str(), 65536) {
                c.fail(
                    &at.field("query"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
            if cel::longer(self.operation_name.as_str(), 128) {
                c.fail(
                    &at.field("operation_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::query::v1::ExecuteGraphQlResponse {}
    impl Validate for crate::platform::query::v1::GetGraphQlSchemaRequest {
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
    impl Validate for crate::platform::query::v1::GetGraphQlSchemaResponse {}
    impl Validate for crate::platform::query::v1::SubscribeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.topics.len() > 8 {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.topics.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.topics.iter().enumerate() {
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::query::v1::UpdateTopic::is_valid(*v) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.entity_ids.len() > 500 {
                c.fail(
                    &at.field("entity_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.entity_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("entity_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.entity_ids.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("entity_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("entity_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
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
    impl Validate for crate::platform::query::v1::SubscribeResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.event {
                Some(
                    crate::platform::query::v1::subscribe_response::Event::Alert(v),
                ) => {
                    v.check(c, &at.field("alert"));
                }
                Some(crate::platform::query::v1::subscribe_response::Event::Cost(v)) => {
                    v.check(c, &at.field("cost"));
                }
                Some(crate::platform::query::v1::subscribe_response::Event::Data(v)) => {
                    v.check(c, &at.field("data"));
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::platform::query::v1::Entity {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.reference {
                v.check(c, &at.field("reference"));
            }
            if let Some(v) = &self.parent {
                v.check(c, &at.field("parent"));
            }
            for (i, v) in self.fields.iter().enumerate() {
                v.check(c, &at.item("fields", i));
            }
        }
    }
    impl Validate for crate::platform::query::v1::EntityCount {}
    impl Validate for crate::platform::query::v1::SearchHit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.reference {
                v.check(c, &at.field("reference"));
            }
        }
    }
    impl Validate for crate::platform::query::v1::GraphQlError {}
};
