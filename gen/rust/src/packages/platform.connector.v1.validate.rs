const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time, uri};
    use crate::platform::connector::v1 as pb;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static CHECK_CONNECTOR_REQUEST_TARGET: Rule = Rule {
        path: "",
        id: "check_connector_request.target",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static FETCH_FILTER_VALUES: Rule = Rule {
        path: "",
        id: "fetch_filter.values",
    };
    static HTTP_CONFIG_AUTH_NAME: Rule = Rule {
        path: "",
        id: "http_config.auth_name",
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
    static MAP_KEYS_INT32_GTE: Rule = Rule {
        path: "map.keys.int32.gte",
        id: "int32.gte",
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
    static MAP_MIN_PAIRS: Rule = Rule::new("map.min_pairs");
    static MAP_VALUES_INT64_GTE: Rule = Rule {
        path: "map.values.int64.gte",
        id: "int64.gte",
    };
    static MAP_VALUES_STRING_MAX_LEN: Rule = Rule {
        path: "map.values.string.max_len",
        id: "string.max_len",
    };
    static MAP_VALUES_STRING_MIN_LEN: Rule = Rule {
        path: "map.values.string.min_len",
        id: "string.min_len",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]*$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[0-9]+$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^v[0-9]+\\.[0-9]+$");
    static PATTERN_3: cel::Pattern = cel::Pattern::new("^[0-9]*$");
    static PATTERN_4: cel::Pattern = cel::Pattern::new("^v[0-9]+$");
    static PATTERN_5: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_.]*$");
    static PATTERN_6: cel::Pattern = cel::Pattern::new(
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    );
    static PATTERN_7: cel::Pattern = cel::Pattern::new("^[0-9a-f]{64}$");
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
    static REPEATED_ITEMS_STRING_PATTERN: Rule = Rule {
        path: "repeated.items.string.pattern",
        id: "string.pattern",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUEST_FETCH_REQUEST_SUBJECT: Rule = Rule {
        path: "",
        id: "request_fetch_request.subject",
    };
    static REQUIRED: Rule = Rule::new("required");
    static STREAM_CONFIG_DEDUP_KEY: Rule = Rule {
        path: "",
        id: "stream_config.dedup_key",
    };
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_NOT_CONTAINS: Rule = Rule::new("string.not_contains");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_URI: Rule = Rule::new("string.uri");
    static STRING_URI_EMPTY: Rule = Rule {
        path: "string.uri",
        id: "string.uri_empty",
    };
    impl Validate for pb::HttpConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.auth_placement == 4 || self.auth_placement == 5)
                != !self.auth_name.is_empty()
            {
                c.fail(
                    at,
                    &HTTP_CONFIG_AUTH_NAME,
                    "set auth_name for the placements HEADER and QUERY, and for no other",
                );
            }
            if self.base_url.is_empty() {
                c.fail(
                    &at.field("base_url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.base_url.as_str(), 2048) {
                c.fail(
                    &at.field("base_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.base_url.is_empty() && !uri::is_uri(self.base_url.as_str()) {
                c.fail(&at.field("base_url"), &STRING_URI, "must be a valid URI");
            }
            if self.base_url.is_empty() {
                c.fail(
                    &at.field("base_url"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
            }
            if !pb::HttpAuthPlacement::is_valid(self.auth_placement) {
                c.fail(
                    &at.field("auth_placement"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.auth_name.as_str(), 128) {
                c.fail(
                    &at.field("auth_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.headers.len() > 32 {
                c.fail(
                    &at.field("headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 32 entries",
                );
            }
            for (k, v) in &self.headers {
                if k.is_empty() {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 2048) {
                    c.fail(
                        &at.value("headers", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
            }
            if self.streams.is_empty() {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.streams.len() > 100 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
            if self.error_rules.len() > 32 {
                c.fail(
                    &at.field("error_rules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            for (i, v) in self.error_rules.iter().enumerate() {
                v.check(c, &at.item("error_rules", i));
            }
        }
    }
    impl Validate for pb::HttpStream {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if !pb::HttpMethod::is_valid(self.method) {
                c.fail(
                    &at.field("method"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.path.as_str(), 1024) {
                c.fail(
                    &at.field("path"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.query.len() > 64 {
                c.fail(
                    &at.field("query"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.query {
                if k.is_empty() {
                    c.fail(
                        &at.key("query", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("query", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if cel::longer(v.as_str(), 2048) {
                    c.fail(
                        &at.value("query", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
            }
            if cel::longer(self.body.as_str(), 65_536) {
                c.fail(
                    &at.field("body"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
            if !pb::HttpResponseFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.records_pointer.as_str(), 256) {
                c.fail(
                    &at.field("records_pointer"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = &self.csv {
                v.check(c, &at.field("csv"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if let Some(v) = &self.incremental {
                v.check(c, &at.field("incremental"));
            }
            if self.primary_key.len() > 16 {
                c.fail(
                    &at.field("primary_key"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.primary_key.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::HttpPagination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=1_000_000).contains(&self.max_pages) {
                c.fail(
                    &at.field("max_pages"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
            match &self.scheme {
                Some(pb::http_pagination::Scheme::PageNumber(v)) => {
                    v.check(c, &at.field("page_number"));
                }
                Some(pb::http_pagination::Scheme::Offset(v)) => {
                    v.check(c, &at.field("offset"));
                }
                Some(pb::http_pagination::Scheme::Token(v)) => {
                    v.check(c, &at.field("token"));
                }
                Some(pb::http_pagination::Scheme::NextUrlPointer(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("next_url_pointer"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 256) {
                        c.fail(
                            &at.field("next_url_pointer"),
                            &STRING_MAX_LEN,
                            "must be at most 256 characters",
                        );
                    }
                }
                Some(pb::http_pagination::Scheme::LinkHeader(v)) => {
                    if !*v {
                        c.fail(&at.field("link_header"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::http_pagination::Scheme::Keyset(v)) => {
                    v.check(c, &at.field("keyset"));
                }
                None => {
                    c.fail(
                        &at.field("scheme"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::PageNumberPagination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.page_parameter.is_empty() {
                c.fail(
                    &at.field("page_parameter"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.page_parameter.as_str(), 128) {
                c.fail(
                    &at.field("page_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.size_parameter.as_str(), 128) {
                c.fail(
                    &at.field("size_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !(0..=100_000).contains(&self.page_size) {
                c.fail(
                    &at.field("page_size"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if !(0..=1).contains(&self.first_page) {
                c.fail(
                    &at.field("first_page"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::OffsetPagination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.offset_parameter.is_empty() {
                c.fail(
                    &at.field("offset_parameter"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.offset_parameter.as_str(), 128) {
                c.fail(
                    &at.field("offset_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.limit_parameter.is_empty() {
                c.fail(
                    &at.field("limit_parameter"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.limit_parameter.as_str(), 128) {
                c.fail(
                    &at.field("limit_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !(1..=100_000).contains(&self.page_size) {
                c.fail(
                    &at.field("page_size"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for pb::TokenPagination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token_pointer.is_empty() {
                c.fail(
                    &at.field("token_pointer"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token_pointer.as_str(), 256) {
                c.fail(
                    &at.field("token_pointer"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.token_parameter.is_empty() {
                c.fail(
                    &at.field("token_parameter"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token_parameter.as_str(), 128) {
                c.fail(
                    &at.field("token_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.size_parameter.as_str(), 128) {
                c.fail(
                    &at.field("size_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !(0..=100_000).contains(&self.page_size) {
                c.fail(
                    &at.field("page_size"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
        }
    }
    impl Validate for pb::KeysetPagination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.field.is_empty() {
                c.fail(
                    &at.field("field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.field.as_str(), 256) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.parameter.is_empty() {
                c.fail(
                    &at.field("parameter"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.parameter.as_str(), 128) {
                c.fail(
                    &at.field("parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::HttpIncremental {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cursor_field.is_empty() {
                c.fail(
                    &at.field("cursor_field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.cursor_field.as_str(), 256) {
                c.fail(
                    &at.field("cursor_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.start_parameter.as_str(), 128) {
                c.fail(
                    &at.field("start_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.end_parameter.as_str(), 128) {
                c.fail(
                    &at.field("end_parameter"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.format == 0 {
                c.fail(&at.field("format"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::CursorFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.window {
                if !(60_000_000_000..=31_622_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("window"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 31622400s",
                    );
                }
            }
            if let Some(v) = &self.lookback {
                if !(0..=31_622_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("lookback"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 31622400s",
                    );
                }
            }
            if cel::longer(self.start.as_str(), 64) {
                c.fail(
                    &at.field("start"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::HttpErrorRule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.status != 0 {
                if !(100..=599).contains(&self.status) {
                    c.fail(
                        &at.field("status"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 100 and less than or equal to 599",
                    );
                }
            }
            if cel::longer(self.body_pointer.as_str(), 256) {
                c.fail(
                    &at.field("body_pointer"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.body_values.len() > 32 {
                c.fail(
                    &at.field("body_values"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            for (i, v) in self.body_values.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("body_values", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("body_values", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.meaning == 0 {
                c.fail(&at.field("meaning"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::HttpErrorMeaning::is_valid(self.meaning) {
                c.fail(
                    &at.field("meaning"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ConnectorConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rate_limits {
                v.check(c, &at.field("rate_limits"));
            }
            if let Some(v) = &self.network {
                v.check(c, &at.field("network"));
            }
            match &self.source {
                Some(pb::connector_config::Source::Dv360(v)) => {
                    v.check(c, &at.field("dv360"));
                }
                Some(pb::connector_config::Source::Ttd(v)) => {
                    v.check(c, &at.field("ttd"));
                }
                Some(pb::connector_config::Source::Meta(v)) => {
                    v.check(c, &at.field("meta"));
                }
                Some(pb::connector_config::Source::GoogleAds(v)) => {
                    v.check(c, &at.field("google_ads"));
                }
                Some(pb::connector_config::Source::GoogleSheets(v)) => {
                    v.check(c, &at.field("google_sheets"));
                }
                Some(pb::connector_config::Source::Salesforce(v)) => {
                    v.check(c, &at.field("salesforce"));
                }
                Some(pb::connector_config::Source::BookingDb(v)) => {
                    v.check(c, &at.field("booking_db"));
                }
                Some(pb::connector_config::Source::File(v)) => {
                    v.check(c, &at.field("file"));
                }
                Some(pb::connector_config::Source::Http(v)) => {
                    v.check(c, &at.field("http"));
                }
                Some(pb::connector_config::Source::Postgresql(v)) => {
                    v.check(c, &at.field("postgresql"));
                }
                Some(pb::connector_config::Source::Exec(v)) => {
                    v.check(c, &at.field("exec"));
                }
                Some(pb::connector_config::Source::Rustmq(v)) => {
                    v.check(c, &at.field("rustmq"));
                }
                Some(pb::connector_config::Source::ObjectStore(v)) => {
                    v.check(c, &at.field("object_store"));
                }
                Some(pb::connector_config::Source::Conveyor(v)) => {
                    v.check(c, &at.field("conveyor"));
                }
                Some(pb::connector_config::Source::Push(v)) => {
                    v.check(c, &at.field("push"));
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
    impl Validate for pb::RateLimits {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=1_000_000).contains(&self.calls) {
                c.fail(
                    &at.field("calls"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
            if let Some(v) = &self.period {
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("period"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if !(0..=100_000_000).contains(&self.daily_calls) {
                c.fail(
                    &at.field("daily_calls"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000000",
                );
            }
            if !(0..=100).contains(&self.concurrent_calls) {
                c.fail(
                    &at.field("concurrent_calls"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if cel::longer(self.daily_reset_time_zone.as_str(), 64) {
                c.fail(
                    &at.field("daily_reset_time_zone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::NetworkSettings {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.call_timeout {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("call_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.report_timeout {
                if !(60_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("report_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 86400s",
                    );
                }
            }
            if !(0..=1_073_741_824).contains(&self.max_response_bytes) {
                c.fail(
                    &at.field("max_response_bytes"),
                    &INT64_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1073741824",
                );
            }
            if !self.base_url.is_empty() {
                if cel::longer(self.base_url.as_str(), 2048) {
                    c.fail(
                        &at.field("base_url"),
                        &STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !self.base_url.is_empty() && !uri::is_uri(self.base_url.as_str()) {
                    c.fail(&at.field("base_url"), &STRING_URI, "must be a valid URI");
                }
                if self.base_url.is_empty() {
                    c.fail(
                        &at.field("base_url"),
                        &STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
        }
    }
    impl Validate for pb::Dv360Config {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.partner_ids.len() > 100 {
                c.fail(
                    &at.field("partner_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.partner_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("partner_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.partner_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("partner_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("partner_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.advertiser_ids.len() > 1000 {
                c.fail(
                    &at.field("advertiser_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.advertiser_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("advertiser_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.advertiser_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("advertiser_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("advertiser_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.reports.len() > 50 {
                c.fail(
                    &at.field("reports"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.reports.iter().enumerate() {
                v.check(c, &at.item("reports", i));
            }
        }
    }
    impl Validate for pb::Dv360Report {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.report_type.as_str(), 64) {
                c.fail(
                    &at.field("report_type"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.group_bys.is_empty() {
                c.fail(
                    &at.field("group_bys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.group_bys.len() > 50 {
                c.fail(
                    &at.field("group_bys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.group_bys.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("group_bys", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("group_bys", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.metrics.is_empty() {
                c.fail(
                    &at.field("metrics"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.metrics.len() > 100 {
                c.fail(
                    &at.field("metrics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.metrics.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("metrics", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("metrics", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.filters.len() > 100 {
                c.fail(
                    &at.field("filters"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.filters.iter().enumerate() {
                v.check(c, &at.item("filters", i));
            }
        }
    }
    impl Validate for pb::Dv360Filter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.r#type.is_empty() {
                c.fail(
                    &at.field("type"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.r#type.as_str(), 128) {
                c.fail(
                    &at.field("type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.value.is_empty() {
                c.fail(
                    &at.field("value"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.value.as_str(), 256) {
                c.fail(
                    &at.field("value"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::TtdConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.partner_id.as_str(), 128) {
                c.fail(
                    &at.field("partner_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.advertiser_ids.len() > 1000 {
                c.fail(
                    &at.field("advertiser_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.advertiser_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("advertiser_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.advertiser_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("advertiser_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("advertiser_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.reports.is_empty() {
                c.fail(
                    &at.field("reports"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.reports.len() > 50 {
                c.fail(
                    &at.field("reports"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.reports.iter().enumerate() {
                v.check(c, &at.item("reports", i));
            }
        }
    }
    impl Validate for pb::TtdReport {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.template_name.is_empty() {
                c.fail(
                    &at.field("template_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.template_name.as_str(), 256) {
                c.fail(
                    &at.field("template_name"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.time_zone.as_str(), 64) {
                c.fail(
                    &at.field("time_zone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::MetaConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.ad_account_ids.len() > 1000 {
                c.fail(
                    &at.field("ad_account_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.ad_account_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("ad_account_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.ad_account_ids.iter().enumerate() {
                if cel::longer(v.as_str(), 32) {
                    c.fail(
                        &at.item("ad_account_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 32 characters",
                    );
                }
                if !PATTERN_1.is_match(v.as_str()) {
                    c.fail(
                        &at.item("ad_account_ids", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[0-9]+$`",
                    );
                }
            }
            if !self.api_version.is_empty() {
                if cel::longer(self.api_version.as_str(), 8) {
                    c.fail(
                        &at.field("api_version"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !PATTERN_2.is_match(self.api_version.as_str()) {
                    c.fail(
                        &at.field("api_version"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^v[0-9]+\\.[0-9]+$`",
                    );
                }
            }
            if self.reports.len() > 50 {
                c.fail(
                    &at.field("reports"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.reports.iter().enumerate() {
                v.check(c, &at.item("reports", i));
            }
            if self.action_attribution_windows.len() > 8 {
                c.fail(
                    &at.field("action_attribution_windows"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            for (i, v) in self.action_attribution_windows.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("action_attribution_windows", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 32) {
                    c.fail(
                        &at.item("action_attribution_windows", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 32 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::MetaReport {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.level == 0 {
                c.fail(&at.field("level"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::MetaLevel::is_valid(self.level) {
                c.fail(
                    &at.field("level"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.fields.is_empty() {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.fields.len() > 100 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
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
            if self.breakdowns.len() > 8 {
                c.fail(
                    &at.field("breakdowns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            for (i, v) in self.breakdowns.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("breakdowns", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("breakdowns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.action_breakdowns.len() > 8 {
                c.fail(
                    &at.field("action_breakdowns"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            for (i, v) in self.action_breakdowns.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("action_breakdowns", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("action_breakdowns", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::GoogleAdsConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.customer_ids.len() > 1000 {
                c.fail(
                    &at.field("customer_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.customer_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("customer_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.customer_ids.iter().enumerate() {
                if cel::longer(v.as_str(), 16) {
                    c.fail(
                        &at.item("customer_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 16 characters",
                    );
                }
                if !PATTERN_1.is_match(v.as_str()) {
                    c.fail(
                        &at.item("customer_ids", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[0-9]+$`",
                    );
                }
            }
            if cel::longer(self.login_customer_id.as_str(), 16) {
                c.fail(
                    &at.field("login_customer_id"),
                    &STRING_MAX_LEN,
                    "must be at most 16 characters",
                );
            }
            if !PATTERN_3.is_match(self.login_customer_id.as_str()) {
                c.fail(
                    &at.field("login_customer_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]*$`",
                );
            }
            if cel::longer(self.linked_customer_id.as_str(), 16) {
                c.fail(
                    &at.field("linked_customer_id"),
                    &STRING_MAX_LEN,
                    "must be at most 16 characters",
                );
            }
            if !PATTERN_3.is_match(self.linked_customer_id.as_str()) {
                c.fail(
                    &at.field("linked_customer_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]*$`",
                );
            }
            if !self.api_version.is_empty() {
                if cel::longer(self.api_version.as_str(), 8) {
                    c.fail(
                        &at.field("api_version"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !PATTERN_4.is_match(self.api_version.as_str()) {
                    c.fail(
                        &at.field("api_version"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^v[0-9]+$`",
                    );
                }
            }
            if self.reports.len() > 50 {
                c.fail(
                    &at.field("reports"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.reports.iter().enumerate() {
                v.check(c, &at.item("reports", i));
            }
        }
    }
    impl Validate for pb::GoogleAdsReport {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.resource.as_str(), 128) {
                c.fail(
                    &at.field("resource"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.resource.as_str()) {
                c.fail(
                    &at.field("resource"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.fields.is_empty() {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.fields.len() > 200 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 200 item(s)",
                );
            }
            for (i, v) in self.fields.iter().enumerate() {
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if !PATTERN_5.is_match(v.as_str()) {
                    c.fail(
                        &at.item("fields", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_.]*$`",
                    );
                }
            }
            if self.conditions.len() > 20 {
                c.fail(
                    &at.field("conditions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            for (i, v) in self.conditions.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("conditions", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 512) {
                    c.fail(
                        &at.item("conditions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 512 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::GoogleSheetsConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.spreadsheet_id.is_empty() {
                c.fail(
                    &at.field("spreadsheet_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.spreadsheet_id.as_str(), 128) {
                c.fail(
                    &at.field("spreadsheet_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.ranges.is_empty() {
                c.fail(
                    &at.field("ranges"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.ranges.len() > 100 {
                c.fail(
                    &at.field("ranges"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.ranges.iter().enumerate() {
                v.check(c, &at.item("ranges", i));
            }
        }
    }
    impl Validate for pb::SheetRange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.range.is_empty() {
                c.fail(
                    &at.field("range"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.range.as_str(), 256) {
                c.fail(
                    &at.field("range"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !(0..=1000).contains(&self.header_row) {
                c.fail(
                    &at.field("header_row"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for pb::SalesforceConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.objects.len() > 200 {
                c.fail(
                    &at.field("objects"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 200 item(s)",
                );
            }
            for (i, v) in self.objects.iter().enumerate() {
                v.check(c, &at.item("objects", i));
            }
            if !self.api_version.is_empty() {
                if cel::longer(self.api_version.as_str(), 8) {
                    c.fail(
                        &at.field("api_version"),
                        &STRING_MAX_LEN,
                        "must be at most 8 characters",
                    );
                }
                if !PATTERN_2.is_match(self.api_version.as_str()) {
                    c.fail(
                        &at.field("api_version"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^v[0-9]+\\.[0-9]+$`",
                    );
                }
            }
            if !(0..=100_000_000).contains(&self.bulk_from_rows) {
                c.fail(
                    &at.field("bulk_from_rows"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000000",
                );
            }
        }
    }
    impl Validate for pb::SalesforceObject {
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
            if self.fields.len() > 800 {
                c.fail(
                    &at.field("fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 800 item(s)",
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
    impl Validate for pb::BookingDbConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            } else {
                c.fail(&at.field("endpoint"), &REQUIRED, "value is required");
            }
            if self.deals_table.is_empty() {
                c.fail(
                    &at.field("deals_table"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.deals_table.as_str(), 256) {
                c.fail(
                    &at.field("deals_table"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.columns.len() > 32 {
                c.fail(
                    &at.field("columns"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 32 entries",
                );
            }
            for (k, v) in &self.columns {
                if k.is_empty() {
                    c.fail(
                        &at.key("columns", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 64) {
                    c.fail(
                        &at.key("columns", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.value("columns", k),
                        &MAP_VALUES_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.value("columns", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.updated_at_column.as_str(), 128) {
                c.fail(
                    &at.field("updated_at_column"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::PostgresEndpoint {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.host.is_empty() {
                c.fail(
                    &at.field("host"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.host.as_str(), 253) {
                c.fail(
                    &at.field("host"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if !(0..=65_535).contains(&self.port) {
                c.fail(
                    &at.field("port"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 65535",
                );
            }
            if self.database.is_empty() {
                c.fail(
                    &at.field("database"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.database.as_str(), 128) {
                c.fail(
                    &at.field("database"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !pb::TlsMode::is_valid(self.tls_mode) {
                c.fail(
                    &at.field("tls_mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.ca_certificates_pem.as_str(), 65_536) {
                c.fail(
                    &at.field("ca_certificates_pem"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
        }
    }
    impl Validate for pb::PostgresConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            } else {
                c.fail(&at.field("endpoint"), &REQUIRED, "value is required");
            }
            if self.schemas.len() > 50 {
                c.fail(
                    &at.field("schemas"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.schemas.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("schemas", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("schemas", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.lag {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("lag"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if !(0..=1_000_000).contains(&self.fetch_size) {
                c.fail(
                    &at.field("fetch_size"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::FileConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.directory.is_empty() {
                c.fail(
                    &at.field("directory"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.directory.as_str(), 1024) {
                c.fail(
                    &at.field("directory"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.directory.contains("..") {
                c.fail(
                    &at.field("directory"),
                    &STRING_NOT_CONTAINS,
                    "contains substring `..`",
                );
            }
            if self.streams.is_empty() {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.streams.len() > 100 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::ObjectStoreConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.bucket.is_empty() {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.bucket.as_str(), 63) {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if cel::longer(self.prefix.as_str(), 1024) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.region.as_str(), 64) {
                c.fail(
                    &at.field("region"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !self.endpoint_url.is_empty() {
                if cel::longer(self.endpoint_url.as_str(), 2048) {
                    c.fail(
                        &at.field("endpoint_url"),
                        &STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !self.endpoint_url.is_empty()
                    && !uri::is_uri(self.endpoint_url.as_str())
                {
                    c.fail(
                        &at.field("endpoint_url"),
                        &STRING_URI,
                        "must be a valid URI",
                    );
                }
                if self.endpoint_url.is_empty() {
                    c.fail(
                        &at.field("endpoint_url"),
                        &STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
            if self.streams.is_empty() {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.streams.len() > 100 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::FileStream {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.glob.is_empty() {
                c.fail(
                    &at.field("glob"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.glob.as_str(), 1024) {
                c.fail(
                    &at.field("glob"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if !crate::platform::data::v1::FileFormat::is_valid(self.format) {
                c.fail(
                    &at.field("format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !crate::platform::data::v1::FileCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.csv {
                v.check(c, &at.field("csv"));
            }
            if let Some(v) = &self.settle_time {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("settle_time"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.primary_key.len() > 16 {
                c.fail(
                    &at.field("primary_key"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.primary_key.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::ExecConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.program.is_empty() {
                c.fail(
                    &at.field("program"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.program.as_str(), 128) {
                c.fail(
                    &at.field("program"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.settings.len() > 256 {
                c.fail(
                    &at.field("settings"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.settings.iter().enumerate() {
                v.check(c, &at.item("settings", i));
            }
            if self.memory_limit_bytes != 0 {
                if !(67_108_864..=68_719_476_736).contains(&self.memory_limit_bytes) {
                    c.fail(
                        &at.field("memory_limit_bytes"),
                        &INT64_GTE_LTE,
                        "must be greater than or equal to 67108864 and less than or equal to 68719476736",
                    );
                }
            }
            if let Some(v) = &self.time_limit {
                if !(60_000_000_000..=604_800_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("time_limit"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 604800s",
                    );
                }
            }
        }
    }
    impl Validate for pb::RustmqConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.binding_ids.is_empty() {
                c.fail(
                    &at.field("binding_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.binding_ids.len() > 100 {
                c.fail(
                    &at.field("binding_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.binding_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("binding_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.binding_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("binding_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("binding_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if !pb::TopicStart::is_valid(self.start) {
                c.fail(
                    &at.field("start"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::TopicValueFormat::is_valid(self.value_format) {
                c.fail(
                    &at.field("value_format"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ConveyorConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline.is_empty() {
                c.fail(
                    &at.field("pipeline"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline.as_str(), 128) {
                c.fail(
                    &at.field("pipeline"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.streams.is_empty() {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.streams.len() > 100 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::PushConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.streams.is_empty() {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.streams.len() > 100 {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::PushStream {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            if self.primary_key.len() > 16 {
                c.fail(
                    &at.field("primary_key"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.primary_key.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if let Some(v) = &self.expected_every {
                if !(60_000_000_000..=7_776_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("expected_every"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 60s and less than or equal to 7776000s",
                    );
                }
            }
        }
    }
    impl Validate for pb::GetConnectorHealthRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetConnectorHealthResponse {}
    impl Validate for pb::ResetCircuitBreakerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::ResetCircuitBreakerResponse {}
    impl Validate for pb::GetRateLimitStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetRateLimitStatusResponse {}
    impl Validate for pb::GetQueueStatusRequest {
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
    impl Validate for pb::GetQueueStatusResponse {}
    impl Validate for pb::ConnectorHealth {}
    impl Validate for pb::CircuitBreakerState {}
    impl Validate for pb::DspRateLimitStatus {}
    impl Validate for pb::RateLimitInfo {}
    impl Validate for pb::DailyQuotaInfo {}
    impl Validate for pb::Connector {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::CredentialInfo {}
    impl Validate for pb::InitiateOAuthRequest {
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
            if self.callback_url.is_empty() {
                c.fail(
                    &at.field("callback_url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.callback_url.as_str(), 2048) {
                c.fail(
                    &at.field("callback_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.callback_url.is_empty() && !uri::is_uri(self.callback_url.as_str())
            {
                c.fail(&at.field("callback_url"), &STRING_URI, "must be a valid URI");
            }
            if self.callback_url.is_empty() {
                c.fail(
                    &at.field("callback_url"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
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
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::InitiateOAuthResponse {}
    impl Validate for pb::CompleteOAuthRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.code.is_empty() {
                c.fail(
                    &at.field("code"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.code.as_str(), 4096) {
                c.fail(
                    &at.field("code"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if self.state.is_empty() {
                c.fail(
                    &at.field("state"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.state.as_str(), 512) {
                c.fail(
                    &at.field("state"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
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
    impl Validate for pb::CompleteOAuthResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::RefreshOAuthTokenRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
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
    impl Validate for pb::RefreshOAuthTokenResponse {}
    impl Validate for pb::DisconnectConnectorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DisconnectConnectorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::ListAccountsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
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
            if let Some(v) = self.status {
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::AccountStatus::is_valid(v) {
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
    impl Validate for pb::ListAccountsResponse {}
    impl Validate for pb::SyncAccountsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
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
    impl Validate for pb::SyncAccountsResponse {}
    impl Validate for pb::DspAccount {}
    impl Validate for pb::CreateTopicBindingRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 1 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if cel::longer(self.cluster.as_str(), 128) {
                c.fail(
                    &at.field("cluster"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.topic.is_empty() {
                c.fail(
                    &at.field("topic"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.topic.as_str(), 249) {
                c.fail(
                    &at.field("topic"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
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
    impl Validate for pb::CreateTopicBindingResponse {}
    impl Validate for pb::DeleteTopicBindingRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.binding_id.is_empty() {
                c.fail(
                    &at.field("binding_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.binding_id.as_str(), 128) {
                c.fail(
                    &at.field("binding_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteTopicBindingResponse {}
    impl Validate for pb::ListAllTopicBindingsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.cluster {
                if v.is_empty() {
                    c.fail(
                        &at.field("cluster"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("cluster"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.topic_prefix.as_str(), 249) {
                c.fail(
                    &at.field("topic_prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListAllTopicBindingsResponse {}
    impl Validate for pb::ListTopicBindingsRequest {
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
    impl Validate for pb::ListTopicBindingsResponse {}
    impl Validate for pb::TopicBinding {}
    impl Validate for pb::ConnectorCredentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.kind {
                Some(pb::connector_credentials::Kind::Oauth(v)) => {
                    v.check(c, &at.field("oauth"));
                }
                Some(pb::connector_credentials::Kind::GoogleServiceAccount(v)) => {
                    v.check(c, &at.field("google_service_account"));
                }
                Some(pb::connector_credentials::Kind::Token(v)) => {
                    v.check(c, &at.field("token"));
                }
                Some(pb::connector_credentials::Kind::Password(v)) => {
                    v.check(c, &at.field("password"));
                }
                Some(pb::connector_credentials::Kind::Meta(v)) => {
                    v.check(c, &at.field("meta"));
                }
                Some(pb::connector_credentials::Kind::JwtBearer(v)) => {
                    v.check(c, &at.field("jwt_bearer"));
                }
                Some(pb::connector_credentials::Kind::S3(v)) => {
                    v.check(c, &at.field("s3"));
                }
                Some(pb::connector_credentials::Kind::Exec(v)) => {
                    v.check(c, &at.field("exec"));
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
    impl Validate for pb::OAuthCredentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.refresh_token.is_empty() {
                c.fail(
                    &at.field("refresh_token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.refresh_token.as_str(), 8192) {
                c.fail(
                    &at.field("refresh_token"),
                    &STRING_MAX_LEN,
                    "must be at most 8192 characters",
                );
            }
            if cel::longer(self.client_id.as_str(), 512) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if cel::longer(self.client_secret.as_str(), 1024) {
                c.fail(
                    &at.field("client_secret"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.developer_token.as_str(), 256) {
                c.fail(
                    &at.field("developer_token"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::GoogleServiceAccountCredentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key_file.is_empty() {
                c.fail(
                    &at.field("key_file"),
                    &BYTES_MIN_LEN,
                    "must be at least 1 bytes",
                );
            }
            if self.key_file.len() > 16_384 {
                c.fail(
                    &at.field("key_file"),
                    &BYTES_MAX_LEN,
                    "must be at most 16384 bytes",
                );
            }
            if cel::longer(self.subject.as_str(), 254) {
                c.fail(
                    &at.field("subject"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if cel::longer(self.developer_token.as_str(), 256) {
                c.fail(
                    &at.field("developer_token"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::TokenCredentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token.as_str(), 8192) {
                c.fail(
                    &at.field("token"),
                    &STRING_MAX_LEN,
                    "must be at most 8192 characters",
                );
            }
        }
    }
    impl Validate for pb::PasswordCredentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.username.is_empty() {
                c.fail(
                    &at.field("username"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.username.as_str(), 254) {
                c.fail(
                    &at.field("username"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if self.password.is_empty() {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.password.as_str(), 1024) {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::MetaCredentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.access_token.is_empty() {
                c.fail(
                    &at.field("access_token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.access_token.as_str(), 8192) {
                c.fail(
                    &at.field("access_token"),
                    &STRING_MAX_LEN,
                    "must be at most 8192 characters",
                );
            }
            if cel::longer(self.app_secret.as_str(), 256) {
                c.fail(
                    &at.field("app_secret"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::JwtBearerCredentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.client_id.is_empty() {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.client_id.as_str(), 512) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if self.username.is_empty() {
                c.fail(
                    &at.field("username"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.username.as_str(), 254) {
                c.fail(
                    &at.field("username"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if self.private_key_pem.is_empty() {
                c.fail(
                    &at.field("private_key_pem"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.private_key_pem.as_str(), 16_384) {
                c.fail(
                    &at.field("private_key_pem"),
                    &STRING_MAX_LEN,
                    "must be at most 16384 characters",
                );
            }
        }
    }
    impl Validate for pb::S3Credentials {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.access_key_id.is_empty() {
                c.fail(
                    &at.field("access_key_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.access_key_id.as_str(), 128) {
                c.fail(
                    &at.field("access_key_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.secret_access_key.is_empty() {
                c.fail(
                    &at.field("secret_access_key"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.secret_access_key.as_str(), 256) {
                c.fail(
                    &at.field("secret_access_key"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.session_token.as_str(), 8192) {
                c.fail(
                    &at.field("session_token"),
                    &STRING_MAX_LEN,
                    "must be at most 8192 characters",
                );
            }
        }
    }
    impl Validate for pb::ExecSecrets {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.settings.is_empty() {
                c.fail(
                    &at.field("settings"),
                    &MAP_MIN_PAIRS,
                    "map must be at least 1 entries",
                );
            }
            if self.settings.len() > 64 {
                c.fail(
                    &at.field("settings"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.settings {
                if k.is_empty() {
                    c.fail(
                        &at.key("settings", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("settings", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.value("settings", k),
                        &MAP_VALUES_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 16_384) {
                    c.fail(
                        &at.value("settings", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 16384 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::RequestFetchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.report_type != 0) == !self.stream.is_empty() {
                c.fail(
                    at,
                    &REQUEST_FETCH_REQUEST_SUBJECT,
                    "set report_type or stream, and not both",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
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
            if !pb::ReportType::is_valid(self.report_type) {
                c.fail(
                    &at.field("report_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            } else {
                c.fail(&at.field("date_range"), &REQUIRED, "value is required");
            }
            if self.metrics.len() > 200 {
                c.fail(
                    &at.field("metrics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 200 item(s)",
                );
            }
            for (i, v) in self.metrics.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("metrics", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("metrics", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.dimensions.len() > 100 {
                c.fail(
                    &at.field("dimensions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
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
            if self.filters.len() > 50 {
                c.fail(
                    &at.field("filters"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
                );
            }
            for (i, v) in self.filters.iter().enumerate() {
                v.check(c, &at.item("filters", i));
            }
            if !pb::FetchPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
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
            if cel::longer(self.stream.as_str(), 256) {
                c.fail(
                    &at.field("stream"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.account_ids.len() > 1000 {
                c.fail(
                    &at.field("account_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.account_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("account_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.account_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("account_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("account_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
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
    impl Validate for pb::RequestFetchResponse {}
    impl Validate for pb::GetFetchStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetFetchStatusResponse {}
    impl Validate for pb::ListFetchesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
                if !pb::FetchStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
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
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListFetchesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.fetches.iter().enumerate() {
                v.check(c, &at.item("fetches", i));
            }
        }
    }
    impl Validate for pb::CancelFetchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::CancelFetchResponse {}
    impl Validate for pb::Fetch {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::FetchResult {}
    impl Validate for pb::FetchFilter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(if self.operator.as_str() == "in" || self.operator.as_str() == "not_in"
            {
                !self.values.is_empty()
            } else {
                self.values.len() == 1
            }) {
                c.fail(
                    at,
                    &FETCH_FILTER_VALUES,
                    "give one value, or at least one for in and not_in",
                );
            }
            if self.field.is_empty() {
                c.fail(
                    &at.field("field"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.field.as_str(), 128) {
                c.fail(
                    &at.field("field"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.operator.as_str(), 8) {
                c.fail(
                    &at.field("operator"),
                    &STRING_MAX_LEN,
                    "must be at most 8 characters",
                );
            }
            if !matches!(
                self.operator.as_str(), "==" | "!=" | ">" | ">=" | "<" | "<=" | "in" |
                "not_in" | "contains"
            ) {
                c.fail(
                    &at.field("operator"),
                    &STRING_IN,
                    "must be in list [==, !=, >, >=, <, <=, in, not_in, contains]",
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
    impl Validate for pb::StreamRef {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.namespace.as_str(), 128) {
                c.fail(
                    &at.field("namespace"),
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
        }
    }
    impl Validate for pb::StreamDescription {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            }
            if let Some(v) = &self.schema {
                v.check(c, &at.field("schema"));
            }
            for (i, v) in self.changes.iter().enumerate() {
                v.check(c, &at.item("changes", i));
            }
        }
    }
    impl Validate for pb::StreamConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.write_mode == 3 && self.primary_key.is_empty() {
                c.fail(
                    at,
                    &STREAM_CONFIG_DEDUP_KEY,
                    "name a primary_key to de-duplicate by",
                );
            }
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            } else {
                c.fail(&at.field("stream"), &REQUIRED, "value is required");
            }
            if self.sync_mode == 0 {
                c.fail(&at.field("sync_mode"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::SyncMode::is_valid(self.sync_mode) {
                c.fail(
                    &at.field("sync_mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::WriteMode::is_valid(self.write_mode) {
                c.fail(
                    &at.field("write_mode"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.cursor_field.as_str(), 256) {
                c.fail(
                    &at.field("cursor_field"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.primary_key.len() > 16 {
                c.fail(
                    &at.field("primary_key"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.primary_key.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("primary_key", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
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
            if cel::longer(self.dataset.as_str(), 128) {
                c.fail(
                    &at.field("dataset"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !crate::platform::data::v1::SchemaChangePolicy::is_valid(
                self.schema_change_policy,
            ) {
                c.fail(
                    &at.field("schema_change_policy"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = self.restatement_days {
                if !(0..=400).contains(&v) {
                    c.fail(
                        &at.field("restatement_days"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 400",
                    );
                }
            }
            if !self.start_date.is_empty() {
                if !PATTERN_6.is_match(self.start_date.as_str()) {
                    c.fail(
                        &at.field("start_date"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                    );
                }
                if self.start_date.chars().count() != 10 {
                    c.fail(
                        &at.field("start_date"),
                        &STRING_LEN,
                        "must be 10 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::Stream {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
            if let Some(v) = &self.accepted_schema {
                v.check(c, &at.field("accepted_schema"));
            }
            for (i, v) in self.pending_changes.iter().enumerate() {
                v.check(c, &at.item("pending_changes", i));
            }
        }
    }
    impl Validate for pb::StreamState {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            }
            if let Some(v) = &self.position {
                v.check(c, &at.field("position"));
            }
        }
    }
    impl Validate for pb::StreamPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.position {
                Some(pb::stream_position::Position::Cursor(v)) => {
                    v.check(c, &at.field("cursor"));
                }
                Some(pb::stream_position::Position::Date(v)) => {
                    v.check(c, &at.field("date"));
                }
                Some(pb::stream_position::Position::File(v)) => {
                    v.check(c, &at.field("file"));
                }
                Some(pb::stream_position::Position::Topic(v)) => {
                    v.check(c, &at.field("topic"));
                }
                Some(pb::stream_position::Position::RowHash(v)) => {
                    v.check(c, &at.field("row_hash"));
                }
                Some(pb::stream_position::Position::Opaque(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("opaque"),
                            &BYTES_MIN_LEN,
                            "must be at least 1 bytes",
                        );
                    }
                    if v.len() > 1_048_576 {
                        c.fail(
                            &at.field("opaque"),
                            &BYTES_MAX_LEN,
                            "must be at most 1048576 bytes",
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
            }
        }
    }
    impl Validate for pb::CursorPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.cursor {
                v.check(c, &at.field("cursor"));
            } else {
                c.fail(&at.field("cursor"), &REQUIRED, "value is required");
            }
            if self.key.len() > 16 {
                c.fail(
                    &at.field("key"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.key.iter().enumerate() {
                v.check(c, &at.item("key", i));
            }
        }
    }
    impl Validate for pb::DatePosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_6.is_match(self.complete_through.as_str()) {
                c.fail(
                    &at.field("complete_through"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                );
            }
            if self.complete_through.chars().count() != 10 {
                c.fail(
                    &at.field("complete_through"),
                    &STRING_LEN,
                    "must be 10 characters",
                );
            }
            if !self.final_through.is_empty() {
                if !PATTERN_6.is_match(self.final_through.as_str()) {
                    c.fail(
                        &at.field("final_through"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                    );
                }
                if self.final_through.chars().count() != 10 {
                    c.fail(
                        &at.field("final_through"),
                        &STRING_LEN,
                        "must be 10 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::FilePosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.files.len() > 100_000 {
                c.fail(
                    &at.field("files"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100000 item(s)",
                );
            }
            for (i, v) in self.files.iter().enumerate() {
                v.check(c, &at.item("files", i));
            }
        }
    }
    impl Validate for pb::SeenFile {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.path.is_empty() {
                c.fail(
                    &at.field("path"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.path.as_str(), 1024) {
                c.fail(
                    &at.field("path"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.size_bytes < 0 {
                c.fail(
                    &at.field("size_bytes"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.etag.as_str(), 256) {
                c.fail(
                    &at.field("etag"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = self.offset_bytes {
                if v < 0 {
                    c.fail(
                        &at.field("offset_bytes"),
                        &INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::TopicPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.next_offsets.len() > 10_000 {
                c.fail(
                    &at.field("next_offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 10000 entries",
                );
            }
            for (k, v) in &self.next_offsets {
                if *k < 0 {
                    c.fail(
                        &at.key("next_offsets", k),
                        &MAP_KEYS_INT32_GTE,
                        "must be greater than or equal to 0",
                    );
                }
                if *v < 0 {
                    c.fail(
                        &at.value("next_offsets", k),
                        &MAP_VALUES_INT64_GTE,
                        "must be greater than or equal to 0",
                    );
                }
            }
        }
    }
    impl Validate for pb::RowHashPosition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.digest.as_str(), 64) {
                c.fail(
                    &at.field("digest"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.digest.as_str()) {
                c.fail(
                    &at.field("digest"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9a-f]{64}$`",
                );
            }
            if self.row_count < 0 {
                c.fail(
                    &at.field("row_count"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::ListConnectorTypesRequest {
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
    impl Validate for pb::ListConnectorTypesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.types.iter().enumerate() {
                v.check(c, &at.item("types", i));
            }
        }
    }
    impl Validate for pb::ListExecProgramsRequest {
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
    impl Validate for pb::ListExecProgramsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.programs.iter().enumerate() {
                v.check(c, &at.item("programs", i));
            }
        }
    }
    impl Validate for pb::CreateConnectorRequest {
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
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
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
    impl Validate for pb::CreateConnectorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::ListConnectorsRequest {
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
                if !pb::ConnectionStatus::is_valid(v) {
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
    impl Validate for pb::ListConnectorsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.connectors.iter().enumerate() {
                v.check(c, &at.item("connectors", i));
            }
        }
    }
    impl Validate for pb::GetConnectorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::GetConnectorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::UpdateConnectorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
            if let Some(v) = &self.labels {
                v.check(c, &at.field("labels"));
            }
            if let Some(v) = self.expected_revision {
                if v < 1 {
                    c.fail(
                        &at.field("expected_revision"),
                        &INT64_GTE,
                        "must be greater than or equal to 1",
                    );
                }
            }
        }
    }
    impl Validate for pb::ConnectorLabels {
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
    impl Validate for pb::UpdateConnectorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::DeleteConnectorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DeleteConnectorResponse {}
    impl Validate for pb::EnableConnectorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::EnableConnectorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::DisableConnectorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::DisableConnectorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::SetConnectorCredentialsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            } else {
                c.fail(&at.field("credentials"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::SetConnectorCredentialsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.connector {
                v.check(c, &at.field("connector"));
            }
        }
    }
    impl Validate for pb::CheckConnectorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.id.is_empty() && !self.config.is_some() {
                c.fail(
                    at,
                    &CHECK_CONNECTOR_REQUEST_TARGET,
                    "give the id of a connector, or the config of a draft",
                );
            }
            if cel::longer(self.id.as_str(), 128) {
                c.fail(
                    &at.field("id"),
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
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
            if let Some(v) = &self.credentials {
                v.check(c, &at.field("credentials"));
            }
        }
    }
    impl Validate for pb::CheckConnectorResponse {}
    impl Validate for pb::DiscoverStreamsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::DiscoverStreamsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
            for (i, v) in self.missing.iter().enumerate() {
                v.check(c, &at.item("missing", i));
            }
        }
    }
    impl Validate for pb::PreviewStreamRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            } else {
                c.fail(&at.field("stream"), &REQUIRED, "value is required");
            }
            if !(0..=100).contains(&self.limit) {
                c.fail(
                    &at.field("limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::PreviewStreamResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.rows {
                v.check(c, &at.field("rows"));
            }
        }
    }
    impl Validate for pb::CheckStep {}
    impl Validate for pb::ConnectorTypeInfo {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.default_rate_limits {
                v.check(c, &at.field("default_rate_limits"));
            }
        }
    }
    impl Validate for pb::ExecProgram {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.parameters.iter().enumerate() {
                v.check(c, &at.item("parameters", i));
            }
        }
    }
    impl Validate for pb::ExecParameter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.r#type {
                v.check(c, &at.field("type"));
            }
            if let Some(v) = &self.default_value {
                v.check(c, &at.field("default_value"));
            }
            for (i, v) in self.allowed_values.iter().enumerate() {
                v.check(c, &at.item("allowed_values", i));
            }
            for (i, v) in self.only_if.iter().enumerate() {
                v.check(c, &at.item("only_if", i));
            }
        }
    }
    impl Validate for pb::ListStreamsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListStreamsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::ConfigureStreamsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.streams.is_empty() {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
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
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::ConfigureStreamsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
            for (i, v) in self.states_dropped.iter().enumerate() {
                v.check(c, &at.item("states_dropped", i));
            }
        }
    }
    impl Validate for pb::RemoveStreamsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.streams.is_empty() {
                c.fail(
                    &at.field("streams"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
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
                v.check(c, &at.item("streams", i));
            }
        }
    }
    impl Validate for pb::RemoveStreamsResponse {}
    impl Validate for pb::AcceptSchemaChangeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            } else {
                c.fail(&at.field("stream"), &REQUIRED, "value is required");
            }
            if cel::longer(self.fingerprint.as_str(), 64) {
                c.fail(
                    &at.field("fingerprint"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.fingerprint.as_str()) {
                c.fail(
                    &at.field("fingerprint"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9a-f]{64}$`",
                );
            }
        }
    }
    impl Validate for pb::AcceptSchemaChangeResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            }
        }
    }
    impl Validate for pb::StartSyncRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
                v.check(c, &at.item("streams", i));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if !pb::FetchPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
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
    impl Validate for pb::StartSyncResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.sync {
                v.check(c, &at.field("sync"));
            }
        }
    }
    impl Validate for pb::GetSyncRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.sync_id.is_empty() {
                c.fail(
                    &at.field("sync_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sync_id.as_str(), 128) {
                c.fail(
                    &at.field("sync_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetSyncResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.sync {
                v.check(c, &at.field("sync"));
            }
        }
    }
    impl Validate for pb::ListSyncsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
            if let Some(v) = &self.created {
                v.check(c, &at.field("created"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListSyncsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.syncs.iter().enumerate() {
                v.check(c, &at.item("syncs", i));
            }
        }
    }
    impl Validate for pb::WatchSyncRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.sync_id.is_empty() {
                c.fail(
                    &at.field("sync_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sync_id.as_str(), 128) {
                c.fail(
                    &at.field("sync_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::WatchSyncResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.sync {
                v.check(c, &at.field("sync"));
            }
        }
    }
    impl Validate for pb::CancelSyncRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.sync_id.is_empty() {
                c.fail(
                    &at.field("sync_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sync_id.as_str(), 128) {
                c.fail(
                    &at.field("sync_id"),
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
    impl Validate for pb::CancelSyncResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.sync {
                v.check(c, &at.field("sync"));
            }
        }
    }
    impl Validate for pb::ListSyncLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.sync_id.is_empty() {
                c.fail(
                    &at.field("sync_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sync_id.as_str(), 128) {
                c.fail(
                    &at.field("sync_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
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
    impl Validate for pb::ListSyncLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
        }
    }
    impl Validate for pb::ListStreamStatesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListStreamStatesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.states.iter().enumerate() {
                v.check(c, &at.item("states", i));
            }
        }
    }
    impl Validate for pb::GetStreamStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
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
    impl Validate for pb::GetStreamStateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.state {
                v.check(c, &at.field("state"));
            }
        }
    }
    impl Validate for pb::SetStreamStateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
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
    impl Validate for pb::SetStreamStateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.state {
                v.check(c, &at.field("state"));
            }
        }
    }
    impl Validate for pb::ResetStreamStatesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.connector_id.is_empty() {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.connector_id.as_str(), 128) {
                c.fail(
                    &at.field("connector_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
                v.check(c, &at.item("streams", i));
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
    impl Validate for pb::ResetStreamStatesResponse {}
    impl Validate for pb::Sync {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.streams.iter().enumerate() {
                v.check(c, &at.item("streams", i));
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::StreamSync {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            }
        }
    }
    impl Validate for pb::SyncLogEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.stream {
                v.check(c, &at.field("stream"));
            }
        }
    }
};
