const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::rustmq::controller::v1 as pb;
    static ACL_RULE_RESOURCE_NAME: Rule = Rule {
        path: "",
        id: "acl_rule.resource_name",
    };
    static ALTER_TOPIC_CONFIG_REQUEST_COUNTS: Rule = Rule {
        path: "",
        id: "alter_topic_config_request.counts",
    };
    static ALTER_TOPIC_CONFIG_REQUEST_NAME: Rule = Rule {
        path: "",
        id: "alter_topic_config_request.name",
    };
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static CREATE_PARTITIONS_REQUEST_NAME: Rule = Rule {
        path: "",
        id: "create_partitions_request.name",
    };
    static CREATE_TOPIC_REQUEST_ASSIGNMENTS: Rule = Rule {
        path: "",
        id: "create_topic_request.assignments",
    };
    static CREATE_TOPIC_REQUEST_NAME: Rule = Rule {
        path: "",
        id: "create_topic_request.name",
    };
    static DOUBLE_GTE_LTE: Rule = Rule {
        path: "double.gte",
        id: "double.gte_lte",
    };
    static DURATION_GT_LTE: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
    static ELECT_LEADERS_REQUEST_UNCLEAN: Rule = Rule {
        path: "",
        id: "elect_leaders_request.unclean",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-zA-Z0-9._@-]+$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new(
        "^(\\*|(User|Service|Certificate):.+)$",
    );
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^[1-9][0-9]*$");
    static QUOTA_A_LIMIT: Rule = Rule {
        path: "",
        id: "quota.a_limit",
    };
    static QUOTA_ENTITY_SOME_ENTITY: Rule = Rule {
        path: "",
        id: "quota_entity.some_entity",
    };
    static QUOTA_ENTITY_USER_OR_DEFAULT: Rule = Rule {
        path: "",
        id: "quota_entity.user_or_default",
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
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static UINT32_GTE_LTE: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GTE: Rule = Rule::new("uint64.gte");
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for pb::CreateUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
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
                    "does not match regex pattern `^[a-zA-Z0-9._@-]+$`",
                );
            }
            if cel::shorter(self.password.as_str(), 8) {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_LEN,
                    "must be at least 8 characters",
                );
            }
            if cel::longer(self.password.as_str(), 256) {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.mechanisms.len() > 4 {
                c.fail(
                    &at.field("mechanisms"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.mechanisms.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("mechanisms"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.mechanisms.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("mechanisms", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::UserMechanism::is_valid(*v) {
                    c.fail(
                        &at.item("mechanisms", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.iterations != 0 {
                if !(4096..=1_000_000).contains(&self.iterations) {
                    c.fail(
                        &at.field("iterations"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 4096 and less than or equal to 1000000",
                    );
                }
            }
        }
    }
    impl Validate for pb::CreateUserResponse {}
    impl Validate for pb::UpdateUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
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
            if let Some(v) = &self.password {
                if cel::shorter(v.as_str(), 8) {
                    c.fail(
                        &at.field("password"),
                        &STRING_MIN_LEN,
                        "must be at least 8 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.field("password"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.mechanisms.len() > 4 {
                c.fail(
                    &at.field("mechanisms"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.mechanisms.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("mechanisms"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.mechanisms.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("mechanisms", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::UserMechanism::is_valid(*v) {
                    c.fail(
                        &at.item("mechanisms", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
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
        }
    }
    impl Validate for pb::UpdateUserResponse {}
    impl Validate for pb::DeleteUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
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
    impl Validate for pb::DeleteUserResponse {}
    impl Validate for pb::ListUsersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.prefix.as_str(), 128) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListUsersResponse {}
    impl Validate for pb::User {}
    impl Validate for pb::UserCredentials {}
    impl Validate for pb::ScramVerifier {}
    impl Validate for pb::CreateAclsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.rules.is_empty() {
                c.fail(
                    &at.field("rules"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.rules.len() > 100 {
                c.fail(
                    &at.field("rules"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.rules.iter().enumerate() {
                v.check(c, &at.item("rules", i));
            }
        }
    }
    impl Validate for pb::CreateAclsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.rules.iter().enumerate() {
                v.check(c, &at.item("rules", i));
            }
        }
    }
    impl Validate for pb::DeleteAclsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.filters.is_empty() {
                c.fail(
                    &at.field("filters"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
    impl Validate for pb::DeleteAclsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.rules.iter().enumerate() {
                v.check(c, &at.item("rules", i));
            }
        }
    }
    impl Validate for pb::ListAclsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if let Some(v) = &self.filter {
                v.check(c, &at.field("filter"));
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListAclsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.rules.iter().enumerate() {
                v.check(c, &at.item("rules", i));
            }
        }
    }
    impl Validate for pb::AclRule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.resource_name.is_empty() != (self.pattern == 3) {
                c.fail(
                    at,
                    &ACL_RULE_RESOURCE_NAME,
                    "name the resource, unless the pattern is ANY",
                );
            }
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.principal.as_str(), 256) {
                c.fail(
                    &at.field("principal"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !PATTERN_1.is_match(self.principal.as_str()) {
                c.fail(
                    &at.field("principal"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^(\\*|(User|Service|Certificate):.+)$`",
                );
            }
            if self.resource_type == 0 {
                c.fail(
                    &at.field("resource_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !pb::AclResourceType::is_valid(self.resource_type) {
                c.fail(
                    &at.field("resource_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.pattern == 0 {
                c.fail(&at.field("pattern"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AclPattern::is_valid(self.pattern) {
                c.fail(
                    &at.field("pattern"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.resource_name.as_str(), 249) {
                c.fail(
                    &at.field("resource_name"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if self.operations.is_empty() {
                c.fail(
                    &at.field("operations"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.operations.len() > 16 {
                c.fail(
                    &at.field("operations"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.operations.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("operations"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.operations.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("operations", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::AclOperation::is_valid(*v) {
                    c.fail(
                        &at.item("operations", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.effect == 0 {
                c.fail(&at.field("effect"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AclEffect::is_valid(self.effect) {
                c.fail(
                    &at.field("effect"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.source_network.as_str(), 64) {
                c.fail(
                    &at.field("source_network"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::AclFilter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.id.as_str(), 64) {
                c.fail(
                    &at.field("id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.principal.as_str(), 256) {
                c.fail(
                    &at.field("principal"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !pb::AclResourceType::is_valid(self.resource_type) {
                c.fail(
                    &at.field("resource_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.resource_name.as_str(), 249) {
                c.fail(
                    &at.field("resource_name"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if !pb::AclOperation::is_valid(self.operation) {
                c.fail(
                    &at.field("operation"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if !pb::AclEffect::is_valid(self.effect) {
                c.fail(
                    &at.field("effect"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::CheckAccessRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.principal.is_empty() {
                c.fail(
                    &at.field("principal"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.principal.as_str(), 256) {
                c.fail(
                    &at.field("principal"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.resource_type == 0 {
                c.fail(
                    &at.field("resource_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !pb::AclResourceType::is_valid(self.resource_type) {
                c.fail(
                    &at.field("resource_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.resource_name.as_str(), 249) {
                c.fail(
                    &at.field("resource_name"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if self.operation == 0 {
                c.fail(&at.field("operation"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AclOperation::is_valid(self.operation) {
                c.fail(
                    &at.field("operation"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.source_address.as_str(), 64) {
                c.fail(
                    &at.field("source_address"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::CheckAccessResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.decided_by {
                v.check(c, &at.field("decided_by"));
            }
        }
    }
    impl Validate for pb::SetQuotaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if let Some(v) = &self.quota {
                v.check(c, &at.field("quota"));
            } else {
                c.fail(&at.field("quota"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::SetQuotaResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.quota {
                v.check(c, &at.field("quota"));
            }
        }
    }
    impl Validate for pb::DeleteQuotaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::DeleteQuotaResponse {}
    impl Validate for pb::ListQuotasRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.user.as_str(), 128) {
                c.fail(
                    &at.field("user"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListQuotasResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.quotas.iter().enumerate() {
                v.check(c, &at.item("quotas", i));
            }
        }
    }
    impl Validate for pb::Quota {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.produce_bytes_per_second.is_some()
                && !self.fetch_bytes_per_second.is_some()
                && !self.requests_per_second.is_some() && !self.connections.is_some()
                && !self.mutations_per_second.is_some()
            {
                c.fail(at, &QUOTA_A_LIMIT, "set at least one limit");
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
            if let Some(v) = self.produce_bytes_per_second {
                if v < 1024 {
                    c.fail(
                        &at.field("produce_bytes_per_second"),
                        &UINT64_GTE,
                        "must be greater than or equal to 1024",
                    );
                }
            }
            if let Some(v) = self.fetch_bytes_per_second {
                if v < 1024 {
                    c.fail(
                        &at.field("fetch_bytes_per_second"),
                        &UINT64_GTE,
                        "must be greater than or equal to 1024",
                    );
                }
            }
            if let Some(v) = self.requests_per_second {
                if !(1..=10_000_000).contains(&v) {
                    c.fail(
                        &at.field("requests_per_second"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 10000000",
                    );
                }
            }
            if let Some(v) = self.connections {
                if !(1..=1_000_000).contains(&v) {
                    c.fail(
                        &at.field("connections"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 1000000",
                    );
                }
            }
            if let Some(v) = self.mutations_per_second {
                if !(1..=100_000).contains(&v) {
                    c.fail(
                        &at.field("mutations_per_second"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 1 and less than or equal to 100000",
                    );
                }
            }
        }
    }
    impl Validate for pb::QuotaEntity {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user.is_empty() && self.client_id.is_empty() && !self.default_user
                && !self.default_client
            {
                c.fail(
                    at,
                    &QUOTA_ENTITY_SOME_ENTITY,
                    "name a user, a client_id, or a default",
                );
            }
            if (self.default_user && !self.user.is_empty())
                || (self.default_client && !self.client_id.is_empty())
            {
                c.fail(
                    at,
                    &QUOTA_ENTITY_USER_OR_DEFAULT,
                    "default_user excludes user, and default_client excludes client_id",
                );
            }
            if cel::longer(self.user.as_str(), 128) {
                c.fail(
                    &at.field("user"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
        }
    }
    impl Validate for pb::RegisterBrokerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.broker {
                v.check(c, &at.field("broker"));
            } else {
                c.fail(&at.field("broker"), &REQUIRED, "value is required");
            }
            if self.incarnation_id.is_empty() {
                c.fail(
                    &at.field("incarnation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.incarnation_id.as_str(), 128) {
                c.fail(
                    &at.field("incarnation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.capabilities.len() > 64 {
                c.fail(
                    &at.field("capabilities"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.capabilities.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("capabilities"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.capabilities.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("capabilities", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("capabilities", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if let Some(v) = &self.resources {
                v.check(c, &at.field("resources"));
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.log_dir_ids.len() > 64 {
                c.fail(
                    &at.field("log_dir_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.log_dir_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("log_dir_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.log_dir_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("log_dir_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("log_dir_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if self.served_versions.len() > 2 {
                c.fail(
                    &at.field("served_versions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2 item(s)",
                );
            }
            for (i, v) in self.served_versions.iter().enumerate() {
                v.check(c, &at.item("served_versions", i));
            }
        }
    }
    impl Validate for pb::BrokerResources {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cpu_cores > 65_536 {
                c.fail(
                    &at.field("cpu_cores"),
                    &UINT32_LTE,
                    "must be less than or equal to 65536",
                );
            }
        }
    }
    impl Validate for pb::RegisterBrokerResponse {}
    impl Validate for pb::UnregisterBrokerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::UnregisterBrokerResponse {}
    impl Validate for pb::BrokerHeartbeatRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.metrics {
                v.check(c, &at.field("metrics"));
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.offline_log_dir_ids.len() > 64 {
                c.fail(
                    &at.field("offline_log_dir_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.offline_log_dir_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("offline_log_dir_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.offline_log_dir_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("offline_log_dir_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("offline_log_dir_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if self.completed_command_ids.len() > 1000 {
                c.fail(
                    &at.field("completed_command_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
        }
    }
    impl Validate for pb::LoadMetrics {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.cpu_usage.is_nan() || self.cpu_usage > 100.0 || self.cpu_usage < 0.0
            {
                c.fail(
                    &at.field("cpu_usage"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.memory_usage.is_nan() || self.memory_usage > 100.0
                || self.memory_usage < 0.0
            {
                c.fail(
                    &at.field("memory_usage"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
            if self.disk_usage.is_nan() || self.disk_usage > 100.0
                || self.disk_usage < 0.0
            {
                c.fail(
                    &at.field("disk_usage"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100",
                );
            }
        }
    }
    impl Validate for pb::BrokerHeartbeatResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.commands.iter().enumerate() {
                v.check(c, &at.item("commands", i));
            }
        }
    }
    impl Validate for pb::CoordinatorEntry {}
    impl Validate for pb::ControllerCommand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.command {
                Some(pb::controller_command::Command::Assign(v)) => {
                    v.check(c, &at.field("assign"));
                }
                Some(pb::controller_command::Command::Remove(v)) => {
                    v.check(c, &at.field("remove"));
                }
                Some(pb::controller_command::Command::Transfer(v)) => {
                    v.check(c, &at.field("transfer"));
                }
                None => {
                    c.fail(
                        &at.field("command"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::CreatePartitionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.topic_config.as_ref().map_or("", |m| m.name.as_str()).is_empty() {
                c.fail(
                    at,
                    &CREATE_PARTITIONS_REQUEST_NAME,
                    "topic_config must have a name",
                );
            }
            if let Some(v) = &self.topic_config {
                v.check(c, &at.field("topic_config"));
            } else {
                c.fail(&at.field("topic_config"), &REQUIRED, "value is required");
            }
            if self.assignments.is_empty() {
                c.fail(
                    &at.field("assignments"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.assignments.len() > 10_000 {
                c.fail(
                    &at.field("assignments"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.assignments.iter().enumerate() {
                v.check(c, &at.item("assignments", i));
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::CreatePartitionsResponse {}
    impl Validate for pb::DeletePartitionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.partitions.len() > 10_000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::DeletePartitionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::PartitionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::ReassignPartitionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.assignments.is_empty() {
                c.fail(
                    &at.field("assignments"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.assignments.len() > 10_000 {
                c.fail(
                    &at.field("assignments"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.assignments.iter().enumerate() {
                v.check(c, &at.item("assignments", i));
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::ReassignPartitionsProgress {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.moves.iter().enumerate() {
                v.check(c, &at.item("moves", i));
            }
        }
    }
    impl Validate for pb::UpdateClusterConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
            if self.reset_fields.len() > 64 {
                c.fail(
                    &at.field("reset_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.reset_fields.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("reset_fields"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.reset_fields.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("reset_fields", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("reset_fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::UpdateClusterConfigResponse {}
    impl Validate for pb::GetClusterConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetClusterConfigResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::WatchMetadataRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::WatchMetadataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.changes.iter().enumerate() {
                v.check(c, &at.item("changes", i));
            }
        }
    }
    impl Validate for pb::MetadataChange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.change {
                Some(pb::metadata_change::Change::Broker(v)) => {
                    v.check(c, &at.field("broker"));
                }
                Some(pb::metadata_change::Change::Topic(v)) => {
                    v.check(c, &at.field("topic"));
                }
                Some(pb::metadata_change::Change::ClusterConfig(v)) => {
                    v.check(c, &at.field("cluster_config"));
                }
                Some(pb::metadata_change::Change::Acl(v)) => {
                    v.check(c, &at.field("acl"));
                }
                Some(pb::metadata_change::Change::Quota(v)) => {
                    v.check(c, &at.field("quota"));
                }
                Some(pb::metadata_change::Change::QuotaRemoved(v)) => {
                    v.check(c, &at.field("quota_removed"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::AllocateProducerIdsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::AllocateProducerIdsResponse {}
    impl Validate for pb::CreateTopicRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.config.as_ref().map_or("", |m| m.name.as_str()).is_empty() {
                c.fail(at, &CREATE_TOPIC_REQUEST_NAME, "config must have a name");
            }
            if !self.assignments.is_empty()
                && (self.config.as_ref().map_or(0, |m| u64::from(m.partition_count)) != 0
                    || self
                        .config
                        .as_ref()
                        .map_or(0, |m| u64::from(m.replication_factor)) != 0)
            {
                c.fail(
                    at,
                    &CREATE_TOPIC_REQUEST_ASSIGNMENTS,
                    "assignments replace partition_count and replication_factor",
                );
            }
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.assignments.len() > 10_000 {
                c.fail(
                    &at.field("assignments"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.assignments.iter().enumerate() {
                v.check(c, &at.item("assignments", i));
            }
        }
    }
    impl Validate for pb::ReplicaList {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.broker_ids.is_empty() {
                c.fail(
                    &at.field("broker_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.broker_ids.len() > 15 {
                c.fail(
                    &at.field("broker_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 15 item(s)",
                );
            }
            if !cel::unique(self.broker_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("broker_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.broker_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("broker_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("broker_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::CreateTopicResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::DeleteTopicRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 249) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if !self.topic_id.is_empty() {
                if self.topic_id.len() != 16 {
                    c.fail(&at.field("topic_id"), &BYTES_LEN, "must be 16 bytes");
                }
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::DeleteTopicResponse {}
    impl Validate for pb::DescribeTopicRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 249) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::DescribeTopicResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic {
                v.check(c, &at.field("topic"));
            }
        }
    }
    impl Validate for pb::ListTopicsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.prefix.as_str(), 249) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 249 characters",
                );
            }
            if self.partition_statuses.len() > 8 {
                c.fail(
                    &at.field("partition_statuses"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(
                self.partition_statuses.iter().map(|item| i64::from(*item)),
            ) {
                c.fail(
                    &at.field("partition_statuses"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.partition_statuses.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("partition_statuses", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::rustmq::common::v1::PartitionStatus::is_valid(*v) {
                    c.fail(
                        &at.item("partition_statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListTopicsResponse {}
    impl Validate for pb::TopicSummary {}
    impl Validate for pb::AlterTopicConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.config.as_ref().map_or("", |m| m.name.as_str()).is_empty() {
                c.fail(at, &ALTER_TOPIC_CONFIG_REQUEST_NAME, "config must have a name");
            }
            if self.config.as_ref().map_or(0, |m| u64::from(m.partition_count)) != 0
                || self.config.as_ref().map_or(0, |m| u64::from(m.replication_factor))
                    != 0
            {
                c.fail(
                    at,
                    &ALTER_TOPIC_CONFIG_REQUEST_COUNTS,
                    "use IncreasePartitions and ReassignPartitions for the number of partitions and replicas",
                );
            }
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
            if self.reset_fields.len() > 64 {
                c.fail(
                    &at.field("reset_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.reset_fields.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("reset_fields"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.reset_fields.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("reset_fields", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("reset_fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::AlterTopicConfigResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::IncreasePartitionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
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
            if !(2..=10_000).contains(&self.partition_count) {
                c.fail(
                    &at.field("partition_count"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 2 and less than or equal to 10000",
                );
            }
            if self.assignments.len() > 10_000 {
                c.fail(
                    &at.field("assignments"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.assignments.iter().enumerate() {
                v.check(c, &at.item("assignments", i));
            }
        }
    }
    impl Validate for pb::IncreasePartitionsResponse {}
    impl Validate for pb::ElectLeadersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.r#type == 2 && self.partitions.is_empty() {
                c.fail(
                    at,
                    &ELECT_LEADERS_REQUEST_UNCLEAN,
                    "name the partitions of an unclean election",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::ElectionType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.partitions.len() > 10_000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 300s",
                    );
                }
            }
        }
    }
    impl Validate for pb::ElectLeadersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::ElectionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::ListReassignmentsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.partitions.len() > 1000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListReassignmentsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.reassignments.iter().enumerate() {
                v.check(c, &at.item("reassignments", i));
            }
        }
    }
    impl Validate for pb::Reassignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.assignment {
                v.check(c, &at.field("assignment"));
            }
            for (i, v) in self.moves.iter().enumerate() {
                v.check(c, &at.item("moves", i));
            }
        }
    }
    impl Validate for pb::PlanRebalanceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.topics.len() > 1000 {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.topics.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.topics.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 249) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 249 characters",
                    );
                }
            }
            if self.excluded_broker_ids.len() > 1000 {
                c.fail(
                    &at.field("excluded_broker_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.excluded_broker_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("excluded_broker_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.excluded_broker_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("excluded_broker_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("excluded_broker_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.max_moves > 10_000 {
                c.fail(
                    &at.field("max_moves"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for pb::PlanRebalanceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.assignments.iter().enumerate() {
                v.check(c, &at.item("assignments", i));
            }
        }
    }
    impl Validate for pb::DrainBrokerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.reason.as_str(), 256) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::DrainBrokerResponse {}
    impl Validate for pb::ResumeBrokerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::ResumeBrokerResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.broker {
                v.check(c, &at.field("broker"));
            }
        }
    }
    impl Validate for pb::ListBrokersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.page_size > 1000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::ListBrokersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.brokers.iter().enumerate() {
                v.check(c, &at.item("brokers", i));
            }
        }
    }
    impl Validate for pb::BrokerDetails {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.broker {
                v.check(c, &at.field("broker"));
            }
            if let Some(v) = &self.load {
                v.check(c, &at.field("load"));
            }
            if let Some(v) = &self.resources {
                v.check(c, &at.field("resources"));
            }
        }
    }
    impl Validate for pb::DescribeBrokerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.broker_id.is_empty() {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.broker_id.as_str(), 128) {
                c.fail(
                    &at.field("broker_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.page_size > 10_000 {
                c.fail(
                    &at.field("page_size"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if cel::longer(self.page_token.as_str(), 1024) {
                c.fail(
                    &at.field("page_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::DescribeBrokerResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.broker {
                v.check(c, &at.field("broker"));
            }
        }
    }
    impl Validate for pb::GetClusterHealthRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetClusterHealthResponse {}
    impl Validate for pb::VoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.candidate_id.is_empty() {
                c.fail(
                    &at.field("candidate_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.candidate_id.as_str(), 20) {
                c.fail(
                    &at.field("candidate_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.target_id.as_str(), 20) {
                c.fail(
                    &at.field("target_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::VoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
        }
    }
    impl Validate for pb::Vote {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.node_id.as_str(), 20) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
        }
    }
    impl Validate for pb::LogId {}
    impl Validate for pb::AppendEntriesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_empty() {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.leader_id.as_str(), 20) {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if self.entries.len() > 4096 {
                c.fail(
                    &at.field("entries"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.entries.iter().enumerate() {
                v.check(c, &at.item("entries", i));
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.target_id.as_str(), 20) {
                c.fail(
                    &at.field("target_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::AppendEntriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.higher_vote {
                v.check(c, &at.field("higher_vote"));
            }
        }
    }
    impl Validate for pb::AppendStreamRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if let Some(v) = &self.append {
                v.check(c, &at.field("append"));
            } else {
                c.fail(&at.field("append"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::AppendStreamResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.append {
                v.check(c, &at.field("append"));
            }
        }
    }
    impl Validate for pb::LogEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::LogEntryType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.data.len() > 8_388_608 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 8388608 bytes",
                );
            }
        }
    }
    impl Validate for pb::Membership {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.voter_sets.len() > 2 {
                c.fail(
                    &at.field("voter_sets"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2 item(s)",
                );
            }
            for (i, v) in self.voter_sets.iter().enumerate() {
                v.check(c, &at.item("voter_sets", i));
            }
            if self.peers.len() > 64 {
                c.fail(
                    &at.field("peers"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.peers.iter().enumerate() {
                v.check(c, &at.item("peers", i));
            }
        }
    }
    impl Validate for pb::VoterSet {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_ids.len() > 32 {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            if !cel::unique(self.node_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.node_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("node_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 20) {
                    c.fail(
                        &at.item("node_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 20 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::Peer {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.node_id.as_str(), 20) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if !PATTERN_2.is_match(self.node_id.as_str()) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[1-9][0-9]*$`",
                );
            }
            if self.address.is_empty() {
                c.fail(
                    &at.field("address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.address.as_str(), 261) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 261 characters",
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
    impl Validate for pb::InstallSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_empty() {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.leader_id.as_str(), 20) {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if self.data.len() > 1_048_576 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.snapshot_id.as_str(), 128) {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.target_id.as_str(), 20) {
                c.fail(
                    &at.field("target_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.membership {
                v.check(c, &at.field("membership"));
            }
        }
    }
    impl Validate for pb::InstallSnapshotResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
        }
    }
    impl Validate for pb::PreVoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.candidate_id.is_empty() {
                c.fail(
                    &at.field("candidate_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.candidate_id.as_str(), 20) {
                c.fail(
                    &at.field("candidate_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.target_id.as_str(), 20) {
                c.fail(
                    &at.field("target_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::PreVoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
        }
    }
    impl Validate for pb::TimeoutNowRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_empty() {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.leader_id.as_str(), 20) {
                c.fail(
                    &at.field("leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.successor_id.is_empty() {
                c.fail(
                    &at.field("successor_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.successor_id.as_str(), 20) {
                c.fail(
                    &at.field("successor_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
        }
    }
    impl Validate for pb::TimeoutNowResponse {}
    impl Validate for pb::AddPeerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.node_id.as_str(), 20) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if !PATTERN_2.is_match(self.node_id.as_str()) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[1-9][0-9]*$`",
                );
            }
            if self.node_address.is_empty() {
                c.fail(
                    &at.field("node_address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_address.as_str(), 261) {
                c.fail(
                    &at.field("node_address"),
                    &STRING_MAX_LEN,
                    "must be at most 261 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.name.as_str(), 128) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.timeout_ms > 3_600_000 {
                c.fail(
                    &at.field("timeout_ms"),
                    &UINT32_LTE,
                    "must be less than or equal to 3600000",
                );
            }
        }
    }
    impl Validate for pb::AddPeerResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.membership {
                v.check(c, &at.field("membership"));
            }
        }
    }
    impl Validate for pb::RemovePeerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id.is_empty() {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.node_id.as_str(), 20) {
                c.fail(
                    &at.field("node_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.removal_reason.as_str(), 256) {
                c.fail(
                    &at.field("removal_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::RemovePeerResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.membership {
                v.check(c, &at.field("membership"));
            }
        }
    }
    impl Validate for pb::GetConfigurationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetConfigurationResponse {}
    impl Validate for pb::NodeInfo {}
    impl Validate for pb::TransferLeadershipRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.current_leader_id.as_str(), 20) {
                c.fail(
                    &at.field("current_leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if cel::longer(self.target_leader_id.as_str(), 20) {
                c.fail(
                    &at.field("target_leader_id"),
                    &STRING_MAX_LEN,
                    "must be at most 20 characters",
                );
            }
            if self.timeout_ms > 60_000 {
                c.fail(
                    &at.field("timeout_ms"),
                    &UINT64_LTE,
                    "must be less than or equal to 60000",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.transfer_reason.as_str(), 256) {
                c.fail(
                    &at.field("transfer_reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::TransferLeadershipResponse {}
};
