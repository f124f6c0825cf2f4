const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::platform::data::v1 as pb;
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static DATA_TYPE_DECIMAL_PRECISION: Rule = Rule {
        path: "",
        id: "data_type.decimal_precision",
    };
    static DATA_TYPE_DECIMAL_SCALE: Rule = Rule {
        path: "",
        id: "data_type.decimal_scale",
    };
    static DATA_TYPE_ELEMENT: Rule = Rule {
        path: "",
        id: "data_type.element",
    };
    static DATA_TYPE_FIELDS: Rule = Rule {
        path: "",
        id: "data_type.fields",
    };
    static DATA_TYPE_KEY: Rule = Rule {
        path: "",
        id: "data_type.key",
    };
    static DEAL_BOOKED: Rule = Rule {
        path: "",
        id: "deal.booked",
    };
    static DEAL_FLIGHT: Rule = Rule {
        path: "",
        id: "deal.flight",
    };
    static DISCARD_QUARANTINED_REQUEST_SELECTION: Rule = Rule {
        path: "",
        id: "discard_quarantined_request.selection",
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
    static INGEST_HEADER_ORIGIN: Rule = Rule {
        path: "",
        id: "ingest_header.origin",
    };
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
    static MAP_VALUES_STRING_MAX_LEN: Rule = Rule {
        path: "map.values.string.max_len",
        id: "string.max_len",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    );
    static PATTERN_1: cel::Pattern = cel::Pattern::new(
        "^-?[0-9]{1,38}(\\.[0-9]{1,38})?$",
    );
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]*$");
    static PATTERN_3: cel::Pattern = cel::Pattern::new("^[0-9a-f]{64}$");
    static PATTERN_4: cel::Pattern = cel::Pattern::new("^(/[^/]*)+$");
    static PREDICATE_VALUES: Rule = Rule {
        path: "",
        id: "predicate.values",
    };
    static READ_TABLE_CHANGES_REQUEST_VERSION_ORDER: Rule = Rule {
        path: "",
        id: "read_table_changes_request.version_order",
    };
    static REEVALUATE_QUARANTINED_REQUEST_SELECTION: Rule = Rule {
        path: "",
        id: "reevaluate_quarantined_request.selection",
    };
    static RELEASE_QUARANTINED_REQUEST_SELECTION: Rule = Rule {
        path: "",
        id: "release_quarantined_request.selection",
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
    static REPLAY_BATCHES_REQUEST_SELECTION: Rule = Rule {
        path: "",
        id: "replay_batches_request.selection",
    };
    static REQUIRED: Rule = Rule::new("required");
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_BYTES: Rule = Rule::new("string.max_bytes");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_NOT_CONTAINS: Rule = Rule::new("string.not_contains");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    impl Validate for pb::CsvDialect {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.delimiter.as_str(), 1) {
                c.fail(
                    &at.field("delimiter"),
                    &STRING_MAX_LEN,
                    "must be at most 1 characters",
                );
            }
            if cel::longer(self.quote.as_str(), 1) {
                c.fail(
                    &at.field("quote"),
                    &STRING_MAX_LEN,
                    "must be at most 1 characters",
                );
            }
            if cel::longer(self.escape.as_str(), 1) {
                c.fail(
                    &at.field("escape"),
                    &STRING_MAX_LEN,
                    "must be at most 1 characters",
                );
            }
            if !(0..=1000).contains(&self.skip_lines) {
                c.fail(
                    &at.field("skip_lines"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if self.null_texts.len() > 16 {
                c.fail(
                    &at.field("null_texts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.null_texts.iter().enumerate() {
                if cel::longer(v.as_str(), 32) {
                    c.fail(
                        &at.item("null_texts", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 32 characters",
                    );
                }
            }
            if cel::longer(self.encoding.as_str(), 32) {
                c.fail(
                    &at.field("encoding"),
                    &STRING_MAX_LEN,
                    "must be at most 32 characters",
                );
            }
        }
    }
    impl Validate for pb::TableSchema {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.columns.len() > 2000 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2000 item(s)",
                );
            }
            for (i, v) in self.columns.iter().enumerate() {
                v.check(c, &at.item("columns", i));
            }
            if cel::longer(self.fingerprint.as_str(), 64) {
                c.fail(
                    &at.field("fingerprint"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::Column {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
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
            if let Some(v) = &self.r#type {
                v.check(c, &at.field("type"));
            } else {
                c.fail(&at.field("type"), &REQUIRED, "value is required");
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.unit.as_str(), 32) {
                c.fail(
                    &at.field("unit"),
                    &STRING_MAX_LEN,
                    "must be at most 32 characters",
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
    impl Validate for pb::DataType {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if !(if self.kind == 7 {
                self.precision >= 1
            } else {
                self.precision == 0
            }) {
                c.fail(
                    at,
                    &DATA_TYPE_DECIMAL_PRECISION,
                    "set precision from 1 to 38 for a decimal, and leave it 0 for every other kind",
                );
            }
            if self.scale > self.precision {
                c.fail(at, &DATA_TYPE_DECIMAL_SCALE, "scale must not exceed precision");
            }
            if (self.kind == 11 || self.kind == 13) != self.element.is_some() {
                c.fail(
                    at,
                    &DATA_TYPE_ELEMENT,
                    "set element for a list or a map, and for no other kind",
                );
            }
            if (self.kind == 13) != self.key.is_some() {
                c.fail(at, &DATA_TYPE_KEY, "set key for a map, and for no other kind");
            }
            if (self.kind == 12) != !self.fields.is_empty() {
                c.fail(
                    at,
                    &DATA_TYPE_FIELDS,
                    "name at least one field for a struct, and none for any other kind",
                );
            }
            if self.kind == 0 {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::DataTypeKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
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
            if let Some(v) = &self.element {
                v.check(c, &at.field("element"));
            }
            if let Some(v) = &self.key {
                v.check(c, &at.field("key"));
            }
            if self.fields.len() > 500 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                v.check(c, &at.item("fields", i));
            }
        }
    }
    impl Validate for pb::SchemaChange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.before {
                v.check(c, &at.field("before"));
            }
            if let Some(v) = &self.after {
                v.check(c, &at.field("after"));
            }
        }
    }
    impl Validate for pb::RowBatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
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
    impl Validate for pb::Row {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.values.len() > 2000 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2000 item(s)",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                v.check(c, &at.item("values", i));
            }
        }
    }
    impl Validate for pb::Value {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            match &self.kind {
                Some(pb::value::Kind::DoubleValue(v)) => {
                    if (*v).is_nan() || (*v).is_infinite() {
                        c.fail(
                            &at.field("double_value"),
                            &DOUBLE_FINITE,
                            "must be finite",
                        );
                    }
                }
                Some(pb::value::Kind::StringValue(v)) => {
                    if v.as_bytes().len() > 1_048_576 {
                        c.fail(
                            &at.field("string_value"),
                            &STRING_MAX_BYTES,
                            "must be at most 1048576 bytes",
                        );
                    }
                }
                Some(pb::value::Kind::BytesValue(v)) => {
                    if v.len() > 1_048_576 {
                        c.fail(
                            &at.field("bytes_value"),
                            &BYTES_MAX_LEN,
                            "must be at most 1048576 bytes",
                        );
                    }
                }
                Some(pb::value::Kind::DateValue(v)) => {
                    if !PATTERN_0.is_match(v.as_str()) {
                        c.fail(
                            &at.field("date_value"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                        );
                    }
                    if v.chars().count() != 10 {
                        c.fail(
                            &at.field("date_value"),
                            &STRING_LEN,
                            "must be 10 characters",
                        );
                    }
                }
                Some(pb::value::Kind::DecimalValue(v)) => {
                    if cel::longer(v.as_str(), 40) {
                        c.fail(
                            &at.field("decimal_value"),
                            &STRING_MAX_LEN,
                            "must be at most 40 characters",
                        );
                    }
                    if !PATTERN_1.is_match(v.as_str()) {
                        c.fail(
                            &at.field("decimal_value"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^-?[0-9]{1,38}(\\.[0-9]{1,38})?$`",
                        );
                    }
                }
                Some(pb::value::Kind::ListValue(v)) => {
                    v.check(c, &at.field("list_value"));
                }
                Some(pb::value::Kind::StructValue(v)) => {
                    v.check(c, &at.field("struct_value"));
                }
                Some(pb::value::Kind::MapValue(v)) => {
                    v.check(c, &at.field("map_value"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ListValue {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if self.values.len() > 10_000 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                v.check(c, &at.item("values", i));
            }
        }
    }
    impl Validate for pb::StructValue {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if self.values.len() > 500 {
                c.fail(
                    &at.field("values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            for (i, v) in self.values.iter().enumerate() {
                v.check(c, &at.item("values", i));
            }
        }
    }
    impl Validate for pb::MapValue {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if self.entries.len() > 10_000 {
                c.fail(
                    &at.field("entries"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
        }
    }
    impl Validate for pb::MapValueEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if c.too_deep(at) {
                return;
            }
            if let Some(v) = &self.key {
                v.check(c, &at.field("key"));
            } else {
                c.fail(&at.field("key"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for pb::NamedValue {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if let Some(v) = &self.value {
                v.check(c, &at.field("value"));
            }
        }
    }
    impl Validate for pb::Predicate {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(if matches!(self.operator, 10 | 11) {
                self.values.is_empty()
            } else if self.operator == 9 {
                self.values.len() == 2
            } else if matches!(self.operator, 7 | 8) {
                !self.values.is_empty()
            } else {
                self.values.len() == 1
            }) {
                c.fail(
                    at,
                    &PREDICATE_VALUES,
                    "IS_NULL and IS_NOT_NULL take no value, BETWEEN takes two, IN and NOT_IN at least one, all others exactly one",
                );
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
            if self.operator == 0 {
                c.fail(&at.field("operator"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::PredicateOperator::is_valid(self.operator) {
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
        }
    }
    impl Validate for pb::SortKey {
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
        }
    }
    impl Validate for pb::VersionSelector {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.at {
                Some(pb::version_selector::At::Version(v)) => {
                    if *v < 0 {
                        c.fail(
                            &at.field("version"),
                            &INT64_GTE,
                            "must be greater than or equal to 0",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("at"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::Failure {}
    impl Validate for pb::ListCampaignEntitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if let Some(v) = self.status {
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::common::v1::CampaignStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListCampaignEntitiesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.entities.iter().enumerate() {
                v.check(c, &at.item("entities", i));
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
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            } else {
                c.fail(&at.field("date_range"), &REQUIRED, "value is required");
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
            if self.campaign_ids.len() > 1000 {
                c.fail(
                    &at.field("campaign_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.campaign_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("campaign_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.campaign_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("campaign_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("campaign_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::QueryMetricsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.metrics.iter().enumerate() {
                v.check(c, &at.item("metrics", i));
            }
        }
    }
    impl Validate for pb::SilverCampaign {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
        }
    }
    impl Validate for pb::SilverMetric {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spend {
                v.check(c, &at.field("spend"));
            }
        }
    }
    impl Validate for pb::QueryCampaignMetricsRequest {
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
            if self.campaign_ids.len() > 1000 {
                c.fail(
                    &at.field("campaign_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.campaign_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("campaign_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.campaign_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("campaign_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("campaign_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
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
            if !pb::Granularity::is_valid(self.granularity) {
                c.fail(
                    &at.field("granularity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::QueryCampaignMetricsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.rows.iter().enumerate() {
                v.check(c, &at.item("rows", i));
            }
        }
    }
    impl Validate for pb::GetPacingRequest {
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
            if !self.as_of.is_empty() {
                if !PATTERN_0.is_match(self.as_of.as_str()) {
                    c.fail(
                        &at.field("as_of"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                    );
                }
                if self.as_of.chars().count() != 10 {
                    c.fail(&at.field("as_of"), &STRING_LEN, "must be 10 characters");
                }
            }
        }
    }
    impl Validate for pb::GetPacingResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pacing {
                v.check(c, &at.field("pacing"));
            }
        }
    }
    impl Validate for pb::ListPacingRequest {
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
                if !crate::platform::common::v1::PacingStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if !self.as_of.is_empty() {
                if !PATTERN_0.is_match(self.as_of.as_str()) {
                    c.fail(
                        &at.field("as_of"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                    );
                }
                if self.as_of.chars().count() != 10 {
                    c.fail(&at.field("as_of"), &STRING_LEN, "must be 10 characters");
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListPacingResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.rows.iter().enumerate() {
                v.check(c, &at.item("rows", i));
            }
        }
    }
    impl Validate for pb::GetMarginRequest {
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
        }
    }
    impl Validate for pb::GetMarginResponse {
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
    impl Validate for pb::UpsertDealsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.deals.is_empty() {
                c.fail(
                    &at.field("deals"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.deals.len() > 1000 {
                c.fail(
                    &at.field("deals"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.deals.iter().enumerate() {
                v.check(c, &at.item("deals", i));
            }
        }
    }
    impl Validate for pb::UpsertDealsResponse {}
    impl Validate for pb::ListDealsRequest {
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
                if !pb::DealStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
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
        }
    }
    impl Validate for pb::ListDealsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.deals.iter().enumerate() {
                v.check(c, &at.item("deals", i));
            }
        }
    }
    impl Validate for pb::GetDealRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.deal_id.is_empty() {
                c.fail(
                    &at.field("deal_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.deal_id.as_str(), 128) {
                c.fail(
                    &at.field("deal_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetDealResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.deal {
                v.check(c, &at.field("deal"));
            }
        }
    }
    impl Validate for pb::DeleteDealsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.deal_ids.is_empty() {
                c.fail(
                    &at.field("deal_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.deal_ids.len() > 1000 {
                c.fail(
                    &at.field("deal_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.deal_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("deal_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.deal_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("deal_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("deal_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::DeleteDealsResponse {}
    impl Validate for pb::CampaignMetric {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.spend {
                v.check(c, &at.field("spend"));
            }
            if let Some(v) = &self.media_cost {
                v.check(c, &at.field("media_cost"));
            }
            if let Some(v) = &self.platform_fee {
                v.check(c, &at.field("platform_fee"));
            }
            if let Some(v) = &self.budget {
                v.check(c, &at.field("budget"));
            }
        }
    }
    impl Validate for pb::PacingSnapshot {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
            if let Some(v) = &self.flight {
                v.check(c, &at.field("flight"));
            }
            if let Some(v) = &self.booked {
                v.check(c, &at.field("booked"));
            }
            if let Some(v) = &self.delivered {
                v.check(c, &at.field("delivered"));
            }
            if let Some(v) = &self.expected_delivery {
                v.check(c, &at.field("expected_delivery"));
            }
            if let Some(v) = &self.projected {
                v.check(c, &at.field("projected"));
            }
            if let Some(v) = &self.variance {
                v.check(c, &at.field("variance"));
            }
        }
    }
    impl Validate for pb::Deal {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.booked.is_some()
                && self.booked.as_ref().map_or(0, |m| m.amount_micros) < 0
            {
                c.fail(at, &DEAL_BOOKED, "booked must not be negative");
            }
            if self.start_date.as_str() > self.end_date.as_str() {
                c.fail(at, &DEAL_FLIGHT, "end_date must not be before start_date");
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.external_id.is_empty() {
                c.fail(
                    &at.field("external_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.external_id.as_str(), 255) {
                c.fail(
                    &at.field("external_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.client_name.is_empty() {
                c.fail(
                    &at.field("client_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.client_name.as_str(), 255) {
                c.fail(
                    &at.field("client_name"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if cel::longer(self.campaign_name.as_str(), 255) {
                c.fail(
                    &at.field("campaign_name"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
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
            if cel::longer(self.dsp_campaign_id.as_str(), 255) {
                c.fail(
                    &at.field("dsp_campaign_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if !PATTERN_0.is_match(self.start_date.as_str()) {
                c.fail(
                    &at.field("start_date"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                );
            }
            if self.start_date.chars().count() != 10 {
                c.fail(&at.field("start_date"), &STRING_LEN, "must be 10 characters");
            }
            if !PATTERN_0.is_match(self.end_date.as_str()) {
                c.fail(
                    &at.field("end_date"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                );
            }
            if self.end_date.chars().count() != 10 {
                c.fail(&at.field("end_date"), &STRING_LEN, "must be 10 characters");
            }
            if let Some(v) = &self.booked {
                v.check(c, &at.field("booked"));
            } else {
                c.fail(&at.field("booked"), &REQUIRED, "value is required");
            }
            if self.buy_model == 0 {
                c.fail(&at.field("buy_model"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::BuyModel::is_valid(self.buy_model) {
                c.fail(
                    &at.field("buy_model"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.rate_micros < 0 {
                c.fail(
                    &at.field("rate_micros"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.booked_quantity < 0 {
                c.fail(
                    &at.field("booked_quantity"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.trader.as_str(), 255) {
                c.fail(
                    &at.field("trader"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if !pb::DealStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.source.as_str(), 64) {
                c.fail(
                    &at.field("source"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::LineageNode {}
    impl Validate for pb::LineageNodeRef {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.kind == 0 {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::LineageNodeKind::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.id.as_str(), 512) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
        }
    }
    impl Validate for pb::LineageEdge {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.source {
                v.check(c, &at.field("source"));
            } else {
                c.fail(&at.field("source"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.target {
                v.check(c, &at.field("target"));
            } else {
                c.fail(&at.field("target"), &REQUIRED, "value is required");
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.columns.len() > 5000 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 5000 item(s)",
                );
            }
            for (i, v) in self.columns.iter().enumerate() {
                v.check(c, &at.item("columns", i));
            }
            if let Some(v) = self.row_count {
                if v < 0 {
                    c.fail(
                        &at.field("row_count"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::ColumnMapping {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_column.is_empty() {
                c.fail(
                    &at.field("source_column"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_column.as_str(), 256) {
                c.fail(
                    &at.field("source_column"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.target_column.is_empty() {
                c.fail(
                    &at.field("target_column"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.target_column.as_str(), 256) {
                c.fail(
                    &at.field("target_column"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.expression.as_str(), 4096) {
                c.fail(
                    &at.field("expression"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
        }
    }
    impl Validate for pb::ProcessingIssue {}
    impl Validate for pb::RowQuality {}
    impl Validate for pb::RowIssue {}
    impl Validate for pb::QualityPoint {}
    impl Validate for pb::ListTablesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.layers.len() > 3 {
                c.fail(
                    &at.field("layers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 3 item(s)",
                );
            }
            if !cel::unique(self.layers.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("layers"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.layers.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("layers", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::DataLayer::is_valid(*v) {
                    c.fail(
                        &at.item("layers", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.dataset {
                if v.is_empty() {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.name_prefix.as_str(), 128) {
                c.fail(
                    &at.field("name_prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListTablesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.tables.iter().enumerate() {
                v.check(c, &at.item("tables", i));
            }
        }
    }
    impl Validate for pb::GetTableRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            }
        }
    }
    impl Validate for pb::EnsureTableRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.layer == 0 {
                c.fail(&at.field("layer"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::DataLayer::is_valid(self.layer) {
                c.fail(
                    &at.field("layer"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
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
            if self.dataset_version < 0 {
                c.fail(
                    &at.field("dataset_version"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::EnsureTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            }
            for (i, v) in self.changes.iter().enumerate() {
                v.check(c, &at.item("changes", i));
            }
        }
    }
    impl Validate for pb::DropTableRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::DropTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::ReadTableRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.columns.len() > 2000 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2000 item(s)",
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
            if self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if !pb::RowFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ReadTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(pb::read_table_response::Part::Header(v)) => {
                    v.check(c, &at.field("header"));
                }
                Some(pb::read_table_response::Part::Rows(v)) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ReadHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
        }
    }
    impl Validate for pb::ReadSummary {}
    impl Validate for pb::ReadTableChangesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.to_version.is_some()
                && self.to_version.unwrap_or_default() < self.from_version
            {
                c.fail(
                    at,
                    &READ_TABLE_CHANGES_REQUEST_VERSION_ORDER,
                    "to_version must not be less than from_version",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if self.from_version < 0 {
                c.fail(
                    &at.field("from_version"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.to_version {
                if v < 0 {
                    c.fail(
                        &at.field("to_version"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
            if self.columns.len() > 2000 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2000 item(s)",
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
        }
    }
    impl Validate for pb::ReadTableChangesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(pb::read_table_changes_response::Part::Header(v)) => {
                    v.check(c, &at.field("header"));
                }
                Some(pb::read_table_changes_response::Part::Changes(v)) => {
                    v.check(c, &at.field("changes"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::RowChanges {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.changes.iter().enumerate() {
                v.check(c, &at.item("changes", i));
            }
        }
    }
    impl Validate for pb::RowChange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.before {
                v.check(c, &at.field("before"));
            }
            if let Some(v) = &self.after {
                v.check(c, &at.field("after"));
            }
        }
    }
    impl Validate for pb::ListTableVersionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
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
                if !pb::TableCommitKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.time_range {
                v.check(c, &at.field("time_range"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListTableVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::RestoreTableRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            } else {
                c.fail(&at.field("version"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.expected_version {
                if v < 0 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
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
    impl Validate for pb::RestoreTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::SetTableRetentionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.retention {
                v.check(c, &at.field("retention"));
            } else {
                c.fail(&at.field("retention"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::SetTableRetentionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            }
        }
    }
    impl Validate for pb::OptimizeTableRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if self.partition_predicates.len() > 16 {
                c.fail(
                    &at.field("partition_predicates"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.partition_predicates.iter().enumerate() {
                v.check(c, &at.item("partition_predicates", i));
            }
            if self.zorder_columns.len() > 4 {
                c.fail(
                    &at.field("zorder_columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            for (i, v) in self.zorder_columns.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("zorder_columns", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("zorder_columns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.target_file_size_bytes != 0 {
                if !(1_048_576..=1_073_741_824).contains(&self.target_file_size_bytes) {
                    c.fail(
                        &at.field("target_file_size_bytes"),
                        &INT64_GTE_LTE,
                        "must be greater than or equal to 1048576 and less than or equal to 1073741824",
                    );
                }
            }
        }
    }
    impl Validate for pb::OptimizeTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::VacuumTableRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.older_than {
                if !(0..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("older_than"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 315360000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::VacuumTableResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::EraseRowsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            } else {
                c.fail(&at.field("table"), &REQUIRED, "value is required");
            }
            if self.predicates.is_empty() {
                c.fail(
                    &at.field("predicates"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
    impl Validate for pb::EraseRowsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::GetTableOperationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetTableOperationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::ListTableOperationsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
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
                if !pb::TableOperationKind::is_valid(*v) {
                    c.fail(
                        &at.item("kinds", i),
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
    impl Validate for pb::ListTableOperationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.operations.iter().enumerate() {
                v.check(c, &at.item("operations", i));
            }
        }
    }
    impl Validate for pb::CancelTableOperationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.operation_id.is_empty() {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.operation_id.as_str(), 128) {
                c.fail(
                    &at.field("operation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::CancelTableOperationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::TableRef {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.layer == 0 {
                c.fail(&at.field("layer"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::DataLayer::is_valid(self.layer) {
                c.fail(
                    &at.field("layer"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_2.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
        }
    }
    impl Validate for pb::Table {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.r#ref {
                v.check(c, &at.field("ref"));
            }
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            if let Some(v) = &self.retention {
                v.check(c, &at.field("retention"));
            }
        }
    }
    impl Validate for pb::RetentionPolicy {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.row_retention {
                if !(86_400_000_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("row_retention"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 86400s and less than or equal to 315360000s",
                    );
                }
            }
            if cel::longer(self.row_time_column.as_str(), 256) {
                c.fail(
                    &at.field("row_time_column"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.history_retention {
                if !(3_600_000_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("history_retention"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 3600s and less than or equal to 315360000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::TableVersion {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.append_position {
                v.check(c, &at.field("append_position"));
            }
        }
    }
    impl Validate for pb::AppendPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.application_id.is_empty() {
                c.fail(
                    &at.field("application_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.application_id.as_str(), 256) {
                c.fail(
                    &at.field("application_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::TableOperation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            }
        }
    }
    impl Validate for pb::IngestBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(pb::ingest_batch_request::Part::Header(v)) => {
                    v.check(c, &at.field("header"));
                }
                Some(pb::ingest_batch_request::Part::Rows(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("rows"),
                            &BYTES_MIN_LEN,
                            "must be at least 1 bytes",
                        );
                    }
                    if v.len() > 1_048_576 {
                        c.fail(
                            &at.field("rows"),
                            &BYTES_MAX_LEN,
                            "must be at most 1048576 bytes",
                        );
                    }
                }
                Some(pb::ingest_batch_request::Part::TypedRows(v)) => {
                    v.check(c, &at.field("typed_rows"));
                }
                Some(pb::ingest_batch_request::Part::ArrowIpc(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("arrow_ipc"),
                            &BYTES_MIN_LEN,
                            "must be at least 1 bytes",
                        );
                    }
                    if v.len() > 4_000_000 {
                        c.fail(
                            &at.field("arrow_ipc"),
                            &BYTES_MAX_LEN,
                            "must be at most 4000000 bytes",
                        );
                    }
                }
                Some(pb::ingest_batch_request::Part::Payloads(v)) => {
                    v.check(c, &at.field("payloads"));
                }
                Some(pb::ingest_batch_request::Part::Trailer(v)) => {
                    v.check(c, &at.field("trailer"));
                }
                None => {
                    c.fail(
                        &at.field("part"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::IngestHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.dataset.is_empty()
                && (self.connector_id.is_empty() || self.stream.is_empty())
            {
                c.fail(
                    at,
                    &INGEST_HEADER_ORIGIN,
                    "name the connector and its stream, or the dataset, or both",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
            if !crate::platform::common::v1::ConnectorType::is_valid(
                self.connector_type,
            ) {
                c.fail(
                    &at.field("connector_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.stream.as_str(), 256) {
                c.fail(
                    &at.field("stream"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if !self.checksum.is_empty() {
                if cel::longer(self.checksum.as_str(), 64) {
                    c.fail(
                        &at.field("checksum"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_3.is_match(self.checksum.as_str()) {
                    c.fail(
                        &at.field("checksum"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[0-9a-f]{64}$`",
                    );
                }
            }
            if let Some(v) = self.expected_records {
                if !(0..=10_000_000).contains(&v) {
                    c.fail(
                        &at.field("expected_records"),
                        &INT64_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 10000000",
                    );
                }
            }
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.append_position {
                v.check(c, &at.field("append_position"));
            }
            if self.fence < 0 {
                c.fail(
                    &at.field("fence"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.form == 0 {
                c.fail(&at.field("form"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::RecordForm::is_valid(self.form) {
                c.fail(
                    &at.field("form"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.media_type.as_str(), 127) {
                c.fail(
                    &at.field("media_type"),
                    &STRING_MAX_LEN,
                    "must be at most 127 characters",
                );
            }
            if self.generation_id < 0 {
                c.fail(
                    &at.field("generation_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::IngestTrailer {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=10_000_000).contains(&self.record_count) {
                c.fail(
                    &at.field("record_count"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000000",
                );
            }
            if !self.checksum.is_empty() {
                if cel::longer(self.checksum.as_str(), 64) {
                    c.fail(
                        &at.field("checksum"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_3.is_match(self.checksum.as_str()) {
                    c.fail(
                        &at.field("checksum"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[0-9a-f]{64}$`",
                    );
                }
            }
        }
    }
    impl Validate for pb::RawPayloads {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.payloads.is_empty() {
                c.fail(
                    &at.field("payloads"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.payloads.len() > 1000 {
                c.fail(
                    &at.field("payloads"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.payloads.iter().enumerate() {
                v.check(c, &at.item("payloads", i));
            }
        }
    }
    impl Validate for pb::RawPayload {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.payload.len() > 1_048_576 {
                c.fail(
                    &at.field("payload"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
            if cel::longer(self.source_id.as_str(), 256) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::IngestBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            }
        }
    }
    impl Validate for pb::IngestRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            match &self.records {
                Some(pb::ingest_records_request::Records::TypedRows(v)) => {
                    v.check(c, &at.field("typed_rows"));
                }
                Some(pb::ingest_records_request::Records::Payloads(v)) => {
                    v.check(c, &at.field("payloads"));
                }
                None => {
                    c.fail(
                        &at.field("records"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::IngestRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            }
        }
    }
    impl Validate for pb::IngestFromStorageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.storage_path.is_empty() {
                c.fail(
                    &at.field("storage_path"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.storage_path.as_str(), 1024) {
                c.fail(
                    &at.field("storage_path"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.storage_path.contains("..") {
                c.fail(
                    &at.field("storage_path"),
                    &STRING_NOT_CONTAINS,
                    "contains substring `..`",
                );
            }
            if !pb::FileFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::FileCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.csv {
                v.check(c, &at.field("csv"));
            }
        }
    }
    impl Validate for pb::IngestFromStorageResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            }
        }
    }
    impl Validate for pb::GetBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.batch_id.is_empty() {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.batch_id.as_str(), 128) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            }
        }
    }
    impl Validate for pb::ListBatchesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
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
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if let Some(v) = &self.connector_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("connector_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("connector_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.stream {
                if v.is_empty() {
                    c.fail(
                        &at.field("stream"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.field("stream"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if let Some(v) = &self.dataset {
                if v.is_empty() {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
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
            if let Some(v) = &self.ingested {
                v.check(c, &at.field("ingested"));
            }
        }
    }
    impl Validate for pb::ListBatchesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.batches.iter().enumerate() {
                v.check(c, &at.item("batches", i));
            }
        }
    }
    impl Validate for pb::ReadRawRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.batch_id.is_empty() {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.batch_id.as_str(), 128) {
                c.fail(
                    &at.field("batch_id"),
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
            if self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::ReadRawResponse {}
    impl Validate for pb::ListRawRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.batch_id.is_empty() {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.batch_id.as_str(), 128) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.search.as_str(), 256) {
                c.fail(
                    &at.field("search"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListRawRecordsResponse {}
    impl Validate for pb::GetLineageRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.batch_id.is_empty() {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.batch_id.as_str(), 128) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetLineageResponse {}
    impl Validate for pb::ReplayBatchesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.batch_ids.is_empty() == !self.dataset.is_empty() {
                c.fail(
                    at,
                    &REPLAY_BATCHES_REQUEST_SELECTION,
                    "give batch_ids, or a dataset, and not both",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
            if self.batch_ids.len() > 1000 {
                c.fail(
                    &at.field("batch_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.batch_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("batch_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.batch_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("batch_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("batch_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if let Some(v) = &self.ingested {
                v.check(c, &at.field("ingested"));
            }
        }
    }
    impl Validate for pb::ReplayBatchesResponse {}
    impl Validate for pb::ApplyRetentionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if !(0..=3650).contains(&self.older_than_days) {
                c.fail(
                    &at.field("older_than_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 3650",
                );
            }
            if cel::longer(self.table_name.as_str(), 128) {
                c.fail(
                    &at.field("table_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ApplyRetentionResponse {}
    impl Validate for pb::DeleteBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.batch_id.is_empty() {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.batch_id.as_str(), 128) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
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
    impl Validate for pb::DeleteBatchResponse {}
    impl Validate for pb::EraseRawRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.table_name.is_empty() {
                c.fail(
                    &at.field("table_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.table_name.as_str(), 128) {
                c.fail(
                    &at.field("table_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.field_pointer.as_str(), 256) {
                c.fail(
                    &at.field("field_pointer"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !PATTERN_4.is_match(self.field_pointer.as_str()) {
                c.fail(
                    &at.field("field_pointer"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^(/[^/]*)+$`",
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
            for (i, v) in self.values.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("values", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.item("values", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
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
    impl Validate for pb::EraseRawRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.operation {
                v.check(c, &at.field("operation"));
            }
        }
    }
    impl Validate for pb::BronzeBatch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::RawRecord {}
    impl Validate for pb::ListQuarantineRequest {
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
            }
            if let Some(v) = &self.reason {
                if v.is_empty() {
                    c.fail(
                        &at.field("reason"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("reason"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if let Some(v) = &self.dataset {
                if v.is_empty() {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.bronze_batch_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("bronze_batch_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("bronze_batch_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if !pb::QuarantineState::is_valid(self.state) {
                c.fail(
                    &at.field("state"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ListQuarantineResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
        }
    }
    impl Validate for pb::GetQuarantinedRecordRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.record_id.is_empty() {
                c.fail(
                    &at.field("record_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.record_id.as_str(), 128) {
                c.fail(
                    &at.field("record_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetQuarantinedRecordResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.record {
                v.check(c, &at.field("record"));
            }
        }
    }
    impl Validate for pb::ReleaseQuarantinedRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.record_ids.is_empty() == self.filter.is_some() {
                c.fail(
                    at,
                    &RELEASE_QUARANTINED_REQUEST_SELECTION,
                    "give record_ids or a filter, and not both",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.record_ids.len() > 1000 {
                c.fail(
                    &at.field("record_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.record_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("record_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.record_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("record_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("record_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.filter {
                v.check(c, &at.field("filter"));
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
    impl Validate for pb::ReleaseQuarantinedResponse {}
    impl Validate for pb::ReevaluateQuarantinedRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.record_ids.is_empty() == self.filter.is_some() {
                c.fail(
                    at,
                    &REEVALUATE_QUARANTINED_REQUEST_SELECTION,
                    "give record_ids or a filter, and not both",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.record_ids.len() > 1000 {
                c.fail(
                    &at.field("record_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.record_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("record_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.record_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("record_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("record_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.filter {
                v.check(c, &at.field("filter"));
            }
        }
    }
    impl Validate for pb::ReevaluateQuarantinedResponse {}
    impl Validate for pb::DiscardQuarantinedRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.record_ids.is_empty() == self.filter.is_some() {
                c.fail(
                    at,
                    &DISCARD_QUARANTINED_REQUEST_SELECTION,
                    "give record_ids or a filter, and not both",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.record_ids.len() > 1000 {
                c.fail(
                    &at.field("record_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.record_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("record_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.record_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("record_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("record_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.filter {
                v.check(c, &at.field("filter"));
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
    impl Validate for pb::DiscardQuarantinedResponse {}
    impl Validate for pb::QuarantineFilter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if self.reasons.len() > 32 {
                c.fail(
                    &at.field("reasons"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            for (i, v) in self.reasons.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("reasons", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("reasons", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.bronze_batch_id.as_str(), 128) {
                c.fail(
                    &at.field("bronze_batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::QuarantinedRecord {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.values.iter().enumerate() {
                v.check(c, &at.item("values", i));
            }
        }
    }
    impl Validate for pb::ProcessBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.bronze_batch_id.is_empty() {
                c.fail(
                    &at.field("bronze_batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.bronze_batch_id.as_str(), 128) {
                c.fail(
                    &at.field("bronze_batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.fence < 0 {
                c.fail(
                    &at.field("fence"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.dataset_version < 0 {
                c.fail(
                    &at.field("dataset_version"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::ProcessBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for pb::GetResultRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.silver_batch_id.is_empty() {
                c.fail(
                    &at.field("silver_batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.silver_batch_id.as_str(), 128) {
                c.fail(
                    &at.field("silver_batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetResultResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for pb::ListResultsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.bronze_batch_id {
                if v.is_empty() {
                    c.fail(
                        &at.field("bronze_batch_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("bronze_batch_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.dataset {
                if v.is_empty() {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
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
            if let Some(v) = &self.processed {
                v.check(c, &at.field("processed"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListResultsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::UpsertRowsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
            if let Some(v) = &self.rows {
                v.check(c, &at.field("rows"));
            } else {
                c.fail(&at.field("rows"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::UpsertRowsResponse {}
    impl Validate for pb::DeleteRowsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 1000 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                v.check(c, &at.item("keys", i));
            }
        }
    }
    impl Validate for pb::DeleteRowsResponse {}
    impl Validate for pb::ScoreRowsRequest {
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
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.dataset_version < 0 {
                c.fail(
                    &at.field("dataset_version"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            match &self.rows {
                Some(pb::score_rows_request::Rows::TypedRows(v)) => {
                    v.check(c, &at.field("typed_rows"));
                }
                Some(pb::score_rows_request::Rows::Payloads(v)) => {
                    v.check(c, &at.field("payloads"));
                }
                None => {
                    c.fail(
                        &at.field("rows"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::ScoreRowsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rows {
                v.check(c, &at.field("rows"));
            }
        }
    }
    impl Validate for pb::LookupRowsRequest {
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
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 1000 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                v.check(c, &at.item("keys", i));
            }
            if self.columns.len() > 2000 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2000 item(s)",
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
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::LookupRowsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            for (i, v) in self.rows.iter().enumerate() {
                v.check(c, &at.item("rows", i));
            }
        }
    }
    impl Validate for pb::LookedUpRow {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.row {
                v.check(c, &at.field("row"));
            }
        }
    }
    impl Validate for pb::RowProvenance {}
    impl Validate for pb::QueryRowsRequest {
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
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.columns.len() > 2000 {
                c.fail(
                    &at.field("columns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2000 item(s)",
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
            if self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.min_quality_score.is_nan() || self.min_quality_score > 100.0
                || self.min_quality_score < 0.0
            {
                c.fail(
                    &at.field("min_quality_score"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if !pb::RowFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::QueryRowsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(pb::query_rows_response::Part::Header(v)) => {
                    v.check(c, &at.field("header"));
                }
                Some(pb::query_rows_response::Part::Rows(v)) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::GetQualityReportRequest {
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
            if let Some(v) = &self.dataset {
                if v.is_empty() {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
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
        }
    }
    impl Validate for pb::GetQualityReportResponse {}
    impl Validate for pb::SilverResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::TableUpdate {}
    impl Validate for pb::ListAggregationsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.dataset {
                if v.is_empty() {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("dataset"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListAggregationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.aggregations.iter().enumerate() {
                v.check(c, &at.item("aggregations", i));
            }
        }
    }
    impl Validate for pb::GetAggregationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.aggregation.is_empty() {
                c.fail(
                    &at.field("aggregation"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.aggregation.as_str(), 128) {
                c.fail(
                    &at.field("aggregation"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetAggregationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.aggregation {
                v.check(c, &at.field("aggregation"));
            }
        }
    }
    impl Validate for pb::BuildAggregationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.aggregation.is_empty() {
                c.fail(
                    &at.field("aggregation"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.aggregation.as_str(), 128) {
                c.fail(
                    &at.field("aggregation"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
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
    impl Validate for pb::BuildAggregationResponse {}
    impl Validate for pb::BuildFromSilverRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.silver_batch_id.is_empty() {
                c.fail(
                    &at.field("silver_batch_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.silver_batch_id.as_str(), 128) {
                c.fail(
                    &at.field("silver_batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.execution_id.as_str(), 128) {
                c.fail(
                    &at.field("execution_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
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
    impl Validate for pb::BuildFromSilverResponse {}
    impl Validate for pb::RefreshViewsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.views.len() > 100 {
                c.fail(
                    &at.field("views"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.views.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("views"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.views.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("views", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("views", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::RefreshViewsResponse {}
    impl Validate for pb::QueryAggregationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.aggregation.is_empty() {
                c.fail(
                    &at.field("aggregation"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.aggregation.as_str(), 128) {
                c.fail(
                    &at.field("aggregation"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.dimensions.len() > 64 {
                c.fail(
                    &at.field("dimensions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
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
            if self.measures.len() > 256 {
                c.fail(
                    &at.field("measures"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.measures.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("measures", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("measures", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if !pb::Granularity::is_valid(self.granularity) {
                c.fail(
                    &at.field("granularity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
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
            if self.limit < 0 {
                c.fail(
                    &at.field("limit"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if !pb::RowFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::QueryAggregationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.part {
                Some(pb::query_aggregation_response::Part::Header(v)) => {
                    v.check(c, &at.field("header"));
                }
                Some(pb::query_aggregation_response::Part::Rows(v)) => {
                    v.check(c, &at.field("rows"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::GetDataFreshnessRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.datasets.len() > 100 {
                c.fail(
                    &at.field("datasets"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.datasets.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("datasets"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.datasets.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("datasets", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("datasets", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::GetDataFreshnessResponse {}
    impl Validate for pb::Aggregation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.dimensions.iter().enumerate() {
                v.check(c, &at.item("dimensions", i));
            }
            for (i, v) in self.measures.iter().enumerate() {
                v.check(c, &at.item("measures", i));
            }
            if let Some(v) = &self.table {
                v.check(c, &at.field("table"));
            }
        }
    }
    impl Validate for pb::Measure {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.column {
                v.check(c, &at.field("column"));
            }
        }
    }
    impl Validate for pb::GoldResult {}
    impl Validate for pb::Freshness {}
};
