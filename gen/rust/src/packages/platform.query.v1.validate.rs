const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel};
    use crate::platform::query::v1 as pb;
    static DOUBLE_FINITE: Rule = Rule::new("double.finite");
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
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
    static LIST_ENTITIES_REQUEST_CUSTOM_TYPE: Rule = Rule {
        path: "",
        id: "list_entities_request.custom_type",
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
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PANEL_POSITION_WIDTH: Rule = Rule {
        path: "",
        id: "panel_position.width",
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
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    impl Validate for pb::Campaign {
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
    impl Validate for pb::CampaignMetrics {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spend {
                v.check(c, &at.field("spend"));
            }
        }
    }
    impl Validate for pb::CampaignMetricsPoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.metrics {
                v.check(c, &at.field("metrics"));
            }
        }
    }
    impl Validate for pb::MarginPoint {
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
    impl Validate for pb::CampaignFilters {
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
                if !crate::platform::common::v1::CampaignStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.advertiser_id {
                if v.is_empty() {
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
                if v.is_empty() {
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
                if *v == 0 {
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
    impl Validate for pb::MetricQuery {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.dataset.is_empty() {
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
                if v.is_empty() {
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
            if !(0..=10_000).contains(&self.limit) {
                c.fail(
                    &at.field("limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for pb::Freshness {}
    impl Validate for pb::MeasureSelector {
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
                Some(pb::measure_selector::Source::Measure(v)) => {
                    if v.is_empty() {
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
                Some(pb::measure_selector::Source::Column(v)) => {
                    v.check(c, &at.field("column"));
                }
                Some(pb::measure_selector::Source::Formula(v)) => {
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
    impl Validate for pb::ColumnMeasure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.function == 0 {
                c.fail(&at.field("function"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::MeasureFunction::is_valid(self.function) {
                c.fail(
                    &at.field("function"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ListRelationsRequest {
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
                if *v == 0 {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::RelationKind::is_valid(*v) {
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
    impl Validate for pb::ListRelationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.relations.iter().enumerate() {
                v.check(c, &at.item("relations", i));
            }
        }
    }
    impl Validate for pb::GetRelationRequest {
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
            if cel::longer(self.name.as_str(), 256) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::GetRelationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.relation {
                v.check(c, &at.field("relation"));
            }
        }
    }
    impl Validate for pb::ProfileRelationRequest {
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
                if v.is_empty() {
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
            if !(0..=100).contains(&self.top_values) {
                c.fail(
                    &at.field("top_values"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if !(0..=100).contains(&self.buckets) {
                c.fail(
                    &at.field("buckets"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::ProfileRelationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.columns.iter().enumerate() {
                v.check(c, &at.item("columns", i));
            }
        }
    }
    impl Validate for pb::SearchCatalogRequest {
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
            if !(0..=100).contains(&self.limit) {
                c.fail(
                    &at.field("limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::SearchCatalogResponse {}
    impl Validate for pb::ListSqlFunctionsRequest {}
    impl Validate for pb::ListSqlFunctionsResponse {}
    impl Validate for pb::SaveViewRequest {
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
                if k.is_empty() {
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
    impl Validate for pb::SaveViewResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.relation {
                v.check(c, &at.field("relation"));
            }
        }
    }
    impl Validate for pb::ListViewVersionsRequest {
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
    impl Validate for pb::ListViewVersionsResponse {}
    impl Validate for pb::DeleteViewRequest {
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
    impl Validate for pb::DeleteViewResponse {}
    impl Validate for pb::Relation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for pb::ViewVersion {}
    impl Validate for pb::ColumnProfile {
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
    impl Validate for pb::ValueCount {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for pb::HistogramBucket {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.lower {
                v.check(c, &at.field("lower"));
            }
            if let Some(v) = &self.upper {
                v.check(c, &at.field("upper"));
            }
        }
    }
    impl Validate for pb::CatalogHit {}
    impl Validate for pb::SqlFunction {}
    impl Validate for pb::ExecuteSqlRequest {
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
            if !(0..=1000).contains(&self.batch_rows) {
                c.fail(
                    &at.field("batch_rows"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for pb::ExecuteSqlResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(pb::execute_sql_response::Part::Started(v)) => {
                    v.check(c, &at.field("started"));
                }
                Some(pb::execute_sql_response::Part::Rows(v)) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ValidateSqlRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
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
        }
    }
    impl Validate for pb::ValidateSqlResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
        }
    }
    impl Validate for pb::ExplainSqlRequest {
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
    impl Validate for pb::ExplainSqlResponse {}
    impl Validate for pb::OpenCursorRequest {
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
    impl Validate for pb::OpenCursorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for pb::FetchCursorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.cursor_id.is_empty() {
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
            if !(0..=100_000).contains(&self.max_rows) {
                c.fail(
                    &at.field("max_rows"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for pb::FetchCursorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(pb::fetch_cursor_response::Batch::Rows(v)) = &self.batch {
                v.check(c, &at.field("rows"));
            }
        }
    }
    impl Validate for pb::CloseCursorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.cursor_id.is_empty() {
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
    impl Validate for pb::CloseCursorResponse {}
    impl Validate for pb::CancelQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.is_empty() {
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
    impl Validate for pb::CancelQueryResponse {}
    impl Validate for pb::GetQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.is_empty() {
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
    impl Validate for pb::GetQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            }
        }
    }
    impl Validate for pb::ListQueriesRequest {
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
                if *v == 0 {
                    c.fail(
                        &at.item("interfaces", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::QueryInterface::is_valid(*v) {
                    c.fail(
                        &at.item("interfaces", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListQueriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.queries.iter().enumerate() {
                v.check(c, &at.item("queries", i));
            }
        }
    }
    impl Validate for pb::GetQueryLimitsRequest {
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
    impl Validate for pb::GetQueryLimitsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.maximum {
                v.check(c, &at.field("maximum"));
            }
        }
    }
    impl Validate for pb::SqlStatement {
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
    impl Validate for pb::SqlLimits {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=100_000_000).contains(&self.max_rows) {
                c.fail(
                    &at.field("max_rows"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000000",
                );
            }
            if !(0..=1_099_511_627_776).contains(&self.max_result_bytes) {
                c.fail(
                    &at.field("max_result_bytes"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1099511627776",
                );
            }
            if !(0..=1_125_899_906_842_624).contains(&self.max_scan_bytes) {
                c.fail(
                    &at.field("max_scan_bytes"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1125899906842624",
                );
            }
            if !(0..=1_099_511_627_776).contains(&self.max_memory_bytes) {
                c.fail(
                    &at.field("max_memory_bytes"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1099511627776",
                );
            }
            if !(0..=3_600_000).contains(&self.timeout_ms) {
                c.fail(
                    &at.field("timeout_ms"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 3600000",
                );
            }
        }
    }
    impl Validate for pb::QueryStarted {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
        }
    }
    impl Validate for pb::ReadRelation {}
    impl Validate for pb::QueryProgress {}
    impl Validate for pb::QueryStatistics {}
    impl Validate for pb::SqlIssue {}
    impl Validate for pb::SqlParameter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.r#type {
                v.check(c, &at.field("type"));
            }
        }
    }
    impl Validate for pb::PlanStep {}
    impl Validate for pb::QueryRecord {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for pb::SaveQueryRequest {
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
            if !pb::Visibility::is_valid(self.visibility) {
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
    impl Validate for pb::SaveQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            }
        }
    }
    impl Validate for pb::GetSavedQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.is_empty() {
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
    impl Validate for pb::GetSavedQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.query {
                v.check(c, &at.field("query"));
            }
        }
    }
    impl Validate for pb::ListSavedQueriesRequest {
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
    impl Validate for pb::ListSavedQueriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.queries.iter().enumerate() {
                v.check(c, &at.item("queries", i));
            }
        }
    }
    impl Validate for pb::ListSavedQueryVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.is_empty() {
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
    impl Validate for pb::ListSavedQueryVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::DeleteSavedQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.is_empty() {
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
    impl Validate for pb::DeleteSavedQueryResponse {}
    impl Validate for pb::RunSavedQueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query_id.is_empty() {
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
    impl Validate for pb::RunSavedQueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(pb::run_saved_query_response::Part::Started(v)) => {
                    v.check(c, &at.field("started"));
                }
                Some(pb::run_saved_query_response::Part::Rows(v)) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::SavedQuery {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for pb::QueryParameter {
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
    impl Validate for pb::SaveDashboardRequest {
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
            if !pb::Visibility::is_valid(self.visibility) {
                c.fail(
                    &at.field("visibility"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.refresh_seconds != 0 {
                if !(10..=86_400).contains(&self.refresh_seconds) {
                    c.fail(
                        &at.field("refresh_seconds"),
                        &INT32_GTE_LTE,
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
    impl Validate for pb::SaveDashboardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dashboard {
                v.check(c, &at.field("dashboard"));
            }
        }
    }
    impl Validate for pb::GetDashboardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.is_empty() {
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
    impl Validate for pb::GetDashboardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.dashboard {
                v.check(c, &at.field("dashboard"));
            }
        }
    }
    impl Validate for pb::ListDashboardsRequest {
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
    impl Validate for pb::ListDashboardsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.dashboards.iter().enumerate() {
                v.check(c, &at.item("dashboards", i));
            }
        }
    }
    impl Validate for pb::ListDashboardVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.is_empty() {
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
    impl Validate for pb::ListDashboardVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::DeleteDashboardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.is_empty() {
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
    impl Validate for pb::DeleteDashboardResponse {}
    impl Validate for pb::RenderDashboardRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dashboard_id.is_empty() {
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
                if v.is_empty() {
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
            if !(0..=10_000).contains(&self.max_rows) {
                c.fail(
                    &at.field("max_rows"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for pb::RenderDashboardResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rows {
                v.check(c, &at.field("rows"));
            }
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for pb::Dashboard {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.panels.iter().enumerate() {
                v.check(c, &at.item("panels", i));
            }
            for (i, v) in self.filters.iter().enumerate() {
                v.check(c, &at.item("filters", i));
            }
        }
    }
    impl Validate for pb::Panel {
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
            if self.kind == 0 {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::PanelKind::is_valid(self.kind) {
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
                if v.is_empty() {
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
                Some(pb::panel::Source::SavedQuery(v)) => {
                    v.check(c, &at.field("saved_query"));
                }
                Some(pb::panel::Source::Sql(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("sql"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 65_536) {
                        c.fail(
                            &at.field("sql"),
                            &STRING_MAX_LEN,
                            "must be at most 65536 characters",
                        );
                    }
                }
                Some(pb::panel::Source::Metrics(v)) => {
                    v.check(c, &at.field("metrics"));
                }
                None => {}
            }
        }
    }
    impl Validate for pb::SavedQuerySource {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.query_id.is_empty() {
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
    impl Validate for pb::PanelPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            c.holds(
                at,
                &PANEL_POSITION_WIDTH,
                "the panel must end at column 24 at the latest",
                (|| Ok(
                    cel::checked(
                        i64::checked_add(i64::from(self.x), i64::from(self.width)),
                    )? <= 24,
                ))(),
            );
            if !(0..=23).contains(&self.x) {
                c.fail(
                    &at.field("x"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 23",
                );
            }
            if !(0..=1000).contains(&self.y) {
                c.fail(
                    &at.field("y"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if !(1..=24).contains(&self.width) {
                c.fail(
                    &at.field("width"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 24",
                );
            }
            if !(1..=100).contains(&self.height) {
                c.fail(
                    &at.field("height"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::PanelThreshold {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.value.is_nan() || self.value.is_infinite() {
                c.fail(&at.field("value"), &DOUBLE_FINITE, "must be finite");
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
        }
    }
    impl Validate for pb::DashboardFilter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.parameter {
                v.check(c, &at.field("parameter"));
            } else {
                c.fail(&at.field("parameter"), &REQUIRED, "value is required");
            }
            if cel::longer(self.options_sql.as_str(), 65_536) {
                c.fail(
                    &at.field("options_sql"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
        }
    }
    impl Validate for pb::ExecutionUpdate {}
    impl Validate for pb::CostUpdate {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spent {
                v.check(c, &at.field("spent"));
            }
            if let Some(v) = &self.limit {
                v.check(c, &at.field("limit"));
            }
        }
    }
    impl Validate for pb::DataUpdate {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::QueryDatasetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dataset.is_empty() {
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
                if v.is_empty() {
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
            if cel::longer(self.filter_formula.as_str(), 10_000) {
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
    impl Validate for pb::QueryDatasetResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rows {
                v.check(c, &at.field("rows"));
            }
        }
    }
    impl Validate for pb::QueryMetricsRequest {
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
    impl Validate for pb::QueryMetricsResponse {
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
    impl Validate for pb::ListEntitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.entity_type == 20) != !self.custom_type.is_empty() {
                c.fail(
                    at,
                    &LIST_ENTITIES_REQUEST_CUSTOM_TYPE,
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
    impl Validate for pb::ListEntitiesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
            }
        }
    }
    impl Validate for pb::GetEntityRequest {
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
    impl Validate for pb::GetEntityResponse {
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
    impl Validate for pb::SearchRequest {
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
            if !(0..=100).contains(&self.limit) {
                c.fail(
                    &at.field("limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::SearchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.hits.iter().enumerate() {
                v.check(c, &at.item("hits", i));
            }
        }
    }
    impl Validate for pb::ListCampaignsRequest {
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
    impl Validate for pb::ListCampaignsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.campaigns.iter().enumerate() {
                v.check(c, &at.item("campaigns", i));
            }
        }
    }
    impl Validate for pb::GetCampaignRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.campaign_id.is_empty() {
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
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::GetCampaignResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.campaign {
                v.check(c, &at.field("campaign"));
            }
        }
    }
    impl Validate for pb::GetDashboardMetricsRequest {
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
    impl Validate for pb::GetDashboardMetricsResponse {
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
    impl Validate for pb::GetPacingDataRequest {
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
    impl Validate for pb::GetPacingDataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.points.iter().enumerate() {
                v.check(c, &at.item("points", i));
            }
        }
    }
    impl Validate for pb::GetMarginDataRequest {
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
    impl Validate for pb::GetMarginDataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.points.iter().enumerate() {
                v.check(c, &at.item("points", i));
            }
            if let Some(v) = &self.total {
                v.check(c, &at.field("total"));
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
        }
    }
    impl Validate for pb::ListAlertsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.alerts.iter().enumerate() {
                v.check(c, &at.item("alerts", i));
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
    impl Validate for pb::ResolveAlertResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.alert {
                v.check(c, &at.field("alert"));
            }
        }
    }
    impl Validate for pb::ExecuteGraphQlRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.query.is_empty() {
                c.fail(
                    &at.field("query"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query.as_str(), 65_536) {
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
    impl Validate for pb::ExecuteGraphQlResponse {}
    impl Validate for pb::GetGraphQlSchemaRequest {
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
    impl Validate for pb::GetGraphQlSchemaResponse {}
    impl Validate for pb::SubscribeRequest {
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
                if *v == 0 {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::UpdateTopic::is_valid(*v) {
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
                if v.is_empty() {
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
    impl Validate for pb::SubscribeResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.event {
                Some(pb::subscribe_response::Event::Alert(v)) => {
                    v.check(c, &at.field("alert"));
                }
                Some(pb::subscribe_response::Event::Cost(v)) => {
                    v.check(c, &at.field("cost"));
                }
                Some(pb::subscribe_response::Event::Data(v)) => {
                    v.check(c, &at.field("data"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::Entity {
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
    impl Validate for pb::EntityCount {}
    impl Validate for pb::SearchHit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.reference {
                v.check(c, &at.field("reference"));
            }
        }
    }
    impl Validate for pb::GraphQlError {}
};
