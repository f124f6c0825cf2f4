const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, ip, time};
    use crate::platform::common::v1 as pb;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static DATE_RANGE_ORDER: Rule = Rule {
        path: "",
        id: "date_range.order",
    };
    static ENTITY_REFERENCE_CUSTOM_TYPE: Rule = Rule {
        path: "",
        id: "entity_reference.custom_type",
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
        "^([a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*)?$",
    );
    static PATTERN_1: cel::Pattern = cel::Pattern::new(
        "^(platform|rustmq|conveyor|node)\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$",
    );
    static PATTERN_2: cel::Pattern = cel::Pattern::new(
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    );
    static PATTERN_3: cel::Pattern = cel::Pattern::new("^([a-z][a-z0-9_]*)?$");
    static PATTERN_4: cel::Pattern = cel::Pattern::new("^[A-Z]{3}$");
    static PATTERN_5: cel::Pattern = cel::Pattern::new("^[A-Z][A-Z0-9_]*$");
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_IP: Rule = Rule::new("string.ip");
    static STRING_IP_EMPTY: Rule = Rule {
        path: "string.ip",
        id: "string.ip_empty",
    };
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static TIME_RANGE_ORDER: Rule = Rule {
        path: "",
        id: "time_range.order",
    };
    impl Validate for pb::Access {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
                    "does not match regex pattern `^([a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*)?$`",
                );
            }
            if cel::longer(self.self_.as_str(), 128) {
                c.fail(
                    &at.field("self"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.self_.as_str()) {
                c.fail(
                    &at.field("self"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*)?$`",
                );
            }
            if let Some(v) = &self.tenant {
                v.check(c, &at.field("tenant"));
            }
            match &self.kind {
                Some(pb::access::Kind::Public(v)) => {
                    if !*v {
                        c.fail(&at.field("public"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::access::Kind::Authenticated(v)) => {
                    if !*v {
                        c.fail(
                            &at.field("authenticated"),
                            &BOOL_CONST,
                            "must equal true",
                        );
                    }
                }
                Some(pb::access::Kind::Permission(v)) => {
                    if cel::longer(v.as_str(), 64) {
                        c.fail(
                            &at.field("permission"),
                            &STRING_MAX_LEN,
                            "must be at most 64 characters",
                        );
                    }
                    if !PATTERN_1.is_match(v.as_str()) {
                        c.fail(
                            &at.field("permission"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^(platform|rustmq|conveyor|node)\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                        );
                    }
                }
                Some(pb::access::Kind::PeerOnly(v)) => {
                    if !*v {
                        c.fail(&at.field("peer_only"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::access::Kind::UserImplemented(v)) => {
                    if !*v {
                        c.fail(
                            &at.field("user_implemented"),
                            &BOOL_CONST,
                            "must equal true",
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
    impl Validate for pb::Tenant {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.org.as_str(), 128) {
                c.fail(
                    &at.field("org"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !PATTERN_0.is_match(self.org.as_str()) {
                c.fail(
                    &at.field("org"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*)?$`",
                );
            }
        }
    }
    impl Validate for pb::DateRange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.start.as_str() > self.end.as_str() {
                c.fail(at, &DATE_RANGE_ORDER, "start must not be after end");
            }
            if !PATTERN_2.is_match(self.start.as_str()) {
                c.fail(
                    &at.field("start"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                );
            }
            if self.start.chars().count() != 10 {
                c.fail(&at.field("start"), &STRING_LEN, "must be 10 characters");
            }
            if !PATTERN_2.is_match(self.end.as_str()) {
                c.fail(
                    &at.field("end"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`",
                );
            }
            if self.end.chars().count() != 10 {
                c.fail(&at.field("end"), &STRING_LEN, "must be 10 characters");
            }
        }
    }
    impl Validate for pb::TimeRange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.start.is_some() && self.end.is_some()
                && self.start.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos))
                    >= self.end.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos))
            {
                c.fail(at, &TIME_RANGE_ORDER, "start must be before end");
            }
        }
    }
    impl Validate for pb::EntityReference {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.r#type == 20) != !self.custom_type.is_empty() {
                c.fail(
                    at,
                    &ENTITY_REFERENCE_CUSTOM_TYPE,
                    "custom_type names the entity type when type is CUSTOM, and is empty otherwise",
                );
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::EntityType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
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
            if cel::longer(self.id.as_str(), 256) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.name.as_str(), 256) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.custom_type.as_str(), 63) {
                c.fail(
                    &at.field("custom_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_3.is_match(self.custom_type.as_str()) {
                c.fail(
                    &at.field("custom_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
        }
    }
    impl Validate for pb::Money {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_4.is_match(self.currency.as_str()) {
                c.fail(
                    &at.field("currency"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Z]{3}$`",
                );
            }
            if self.currency.chars().count() != 3 {
                c.fail(&at.field("currency"), &STRING_LEN, "must be 3 characters");
            }
        }
    }
    impl Validate for pb::AuditContext {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id < 0 {
                c.fail(
                    &at.field("user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if !self.ip_address.is_empty() {
                if cel::longer(self.ip_address.as_str(), 45) {
                    c.fail(
                        &at.field("ip_address"),
                        &STRING_MAX_LEN,
                        "must be at most 45 characters",
                    );
                }
                if !self.ip_address.is_empty() && !ip::is_ip(self.ip_address.as_str(), 0)
                {
                    c.fail(
                        &at.field("ip_address"),
                        &STRING_IP,
                        "must be a valid IP address",
                    );
                }
                if self.ip_address.is_empty() {
                    c.fail(
                        &at.field("ip_address"),
                        &STRING_IP_EMPTY,
                        "value is empty, which is not a valid IP address",
                    );
                }
            }
            if cel::longer(self.user_agent.as_str(), 512) {
                c.fail(
                    &at.field("user_agent"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
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
    impl Validate for pb::PaginationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=10_000).contains(&self.page) {
                c.fail(
                    &at.field("page"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
            if !(0..=1000).contains(&self.limit) {
                c.fail(
                    &at.field("limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if cel::longer(self.sort_by.as_str(), 64) {
                c.fail(
                    &at.field("sort_by"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_3.is_match(self.sort_by.as_str()) {
                c.fail(
                    &at.field("sort_by"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.sort_order.as_str(), 4) {
                c.fail(
                    &at.field("sort_order"),
                    &STRING_MAX_LEN,
                    "must be at most 4 characters",
                );
            }
            if !matches!(self.sort_order.as_str(), "" | "asc" | "desc") {
                c.fail(
                    &at.field("sort_order"),
                    &STRING_IN,
                    "must be in list [, asc, desc]",
                );
            }
        }
    }
    impl Validate for pb::PaginationResponse {}
    impl Validate for pb::CursorPaginationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.cursor.as_str(), 1024) {
                c.fail(
                    &at.field("cursor"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if !(0..=1000).contains(&self.limit) {
                c.fail(
                    &at.field("limit"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000",
                );
            }
            if cel::longer(self.sort_order.as_str(), 4) {
                c.fail(
                    &at.field("sort_order"),
                    &STRING_MAX_LEN,
                    "must be at most 4 characters",
                );
            }
            if !matches!(self.sort_order.as_str(), "" | "asc" | "desc") {
                c.fail(
                    &at.field("sort_order"),
                    &STRING_IN,
                    "must be in list [, asc, desc]",
                );
            }
        }
    }
    impl Validate for pb::CursorPaginationResponse {}
    impl Validate for pb::Error {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.code.is_empty() {
                c.fail(
                    &at.field("code"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.code.as_str(), 64) {
                c.fail(
                    &at.field("code"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_5.is_match(self.code.as_str()) {
                c.fail(
                    &at.field("code"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Z][A-Z0-9_]*$`",
                );
            }
            if cel::longer(self.message.as_str(), 4096) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if self.details.len() > 32 {
                c.fail(
                    &at.field("details"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 32 entries",
                );
            }
            for (k, v) in &self.details {
                if k.is_empty() {
                    c.fail(
                        &at.key("details", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 64) {
                    c.fail(
                        &at.key("details", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("details", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if self.field_errors.len() > 128 {
                c.fail(
                    &at.field("field_errors"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 128 item(s)",
                );
            }
            for (i, v) in self.field_errors.iter().enumerate() {
                v.check(c, &at.item("field_errors", i));
            }
            if cel::longer(self.request_id.as_str(), 128) {
                c.fail(
                    &at.field("request_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.kind == 0 {
                c.fail(&at.field("kind"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::ErrorCode::is_valid(self.kind) {
                c.fail(
                    &at.field("kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::FieldError {
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
            if self.code.is_empty() {
                c.fail(
                    &at.field("code"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.code.as_str(), 128) {
                c.fail(
                    &at.field("code"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::HealthServiceCheckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.service.as_str(), 128) {
                c.fail(
                    &at.field("service"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::HealthServiceCheckResponse {}
    impl Validate for pb::HealthServiceWatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.service.as_str(), 128) {
                c.fail(
                    &at.field("service"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::HealthServiceWatchResponse {}
    impl Validate for pb::ComponentHealth {}
    impl Validate for pb::ReadinessServiceReadyRequest {}
    impl Validate for pb::ReadinessServiceReadyResponse {}
};
