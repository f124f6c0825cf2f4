const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    use crate::validate::host;
    use crate::validate::ip;
    use crate::validate::time;
    use crate::validate::uri;
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_IN: Rule = Rule::new("enum.in");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static INT32_GTE: Rule = Rule::new("int32.gte");
    static INT64_GT: Rule = Rule::new("int64.gt");
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
    static MAP_VALUES_STRING_MIN_LEN: Rule = Rule {
        path: "map.values.string.min_len",
        id: "string.min_len",
    };
    static MAP_VALUES_STRING_PATTERN: Rule = Rule {
        path: "map.values.string.pattern",
        id: "string.pattern",
    };
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$",
    );
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[0-9]{6}$");
    static PATTERN_10: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9-]*$");
    static PATTERN_11: cel::Pattern = cel::Pattern::new("^[!#-\\[\\]-\\~]+$");
    static PATTERN_12: cel::Pattern = cel::Pattern::new("^([a-z][a-z0-9_-]*)?$");
    static PATTERN_13: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9-]*[a-z0-9]$");
    static PATTERN_14: cel::Pattern = cel::Pattern::new("^([A-Z]{3})?$");
    static PATTERN_15: cel::Pattern = cel::Pattern::new("^[A-Z]{3}$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^[0-9A-Za-z-]+$");
    static PATTERN_3: cel::Pattern = cel::Pattern::new("^([a-z][a-z0-9_]*)?$");
    static PATTERN_4: cel::Pattern = cel::Pattern::new(
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    );
    static PATTERN_5: cel::Pattern = cel::Pattern::new("^([0-9a-f]{32})?$");
    static PATTERN_6: cel::Pattern = cel::Pattern::new("^([0-9]{6})?$");
    static PATTERN_7: cel::Pattern = cel::Pattern::new(
        "^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$",
    );
    static PATTERN_8: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]*$");
    static PATTERN_9: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_-]*$");
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
    static REPEATED_ITEMS_STRING_HOSTNAME: Rule = Rule {
        path: "repeated.items.string.hostname",
        id: "string.hostname",
    };
    static REPEATED_ITEMS_STRING_IP_PREFIX: Rule = Rule {
        path: "repeated.items.string.ip_prefix",
        id: "string.ip_prefix",
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
    static RULE_10: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
    static RULE_14: Rule = Rule {
        path: "string.email",
        id: "string.email_empty",
    };
    static RULE_20: Rule = Rule { path: "", id: "required" };
    static RULE_26: Rule = Rule {
        path: "",
        id: "list_audit_logs_request.entity",
    };
    static RULE_28: Rule = Rule {
        path: "string.uuid",
        id: "string.uuid_empty",
    };
    static RULE_30: Rule = Rule {
        path: "",
        id: "check_permission_request.entity",
    };
    static RULE_31: Rule = Rule {
        path: "",
        id: "permission_check.entity",
    };
    static RULE_35: Rule = Rule {
        path: "string.ip",
        id: "string.ip_empty",
    };
    static RULE_38: Rule = Rule {
        path: "string.uri",
        id: "string.uri_empty",
    };
    static RULE_46: Rule = Rule {
        path: "",
        id: "list_grants_request.entity",
    };
    static RULE_47: Rule = Rule {
        path: "",
        id: "explain_permission_request.entity",
    };
    static RULE_48: Rule = Rule {
        path: "",
        id: "list_subjects_request.entity",
    };
    static RULE_50: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
    static RULE_6: Rule = Rule {
        path: "repeated.items.string.hostname",
        id: "string.hostname_empty",
    };
    static RULE_8: Rule = Rule {
        path: "repeated.items.string.ip_prefix",
        id: "string.ip_prefix_empty",
    };
    static RULE_9: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static STRING_EMAIL: Rule = Rule::new("string.email");
    static STRING_IP: Rule = Rule::new("string.ip");
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_BYTES: Rule = Rule::new("string.max_bytes");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_BYTES: Rule = Rule::new("string.min_bytes");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_URI: Rule = Rule::new("string.uri");
    static STRING_UUID: Rule = Rule::new("string.uuid");
    static TIMESTAMP_GT_NOW: Rule = Rule::new("timestamp.gt_now");
    impl Validate for crate::platform::auth::v1::SignedIn {}
    impl Validate for crate::platform::auth::v1::MfaChallenge {}
    impl Validate for crate::platform::auth::v1::TokenClaims {}
    impl Validate for crate::platform::auth::v1::PermissionDetails {}
    impl Validate for crate::platform::auth::v1::EntityPermission {}
    impl Validate for crate::platform::auth::v1::User {}
    impl Validate for crate::platform::auth::v1::UserOrganization {}
    impl Validate for crate::platform::auth::v1::Organization {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::OrganizationSettings {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.allowed_sign_in_methods.len() > 8 {
                c.fail(
                    &at.field("allowed_sign_in_methods"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(
                self.allowed_sign_in_methods.iter().map(|item| i64::from(*item)),
            ) {
                c.fail(
                    &at.field("allowed_sign_in_methods"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.allowed_sign_in_methods.iter().enumerate() {
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("allowed_sign_in_methods", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::auth::v1::SignInMethod::is_valid(*v) {
                    c.fail(
                        &at.item("allowed_sign_in_methods", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.allowed_email_domains.len() > 64 {
                c.fail(
                    &at.field("allowed_email_domains"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(
                self.allowed_email_domains.iter().map(|item| item.as_str()),
            ) {
                c.fail(
                    &at.field("allowed_email_domains"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.allowed_email_domains.iter().enumerate() {
                if cel::longer(v.as_str(), 253) {
                    c.fail(
                        &at.item("allowed_email_domains", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 253 characters",
                    );
                }
                if !v.as_str().is_empty() && !host::is_hostname(v.as_str()) {
                    c.fail(
                        &at.item("allowed_email_domains", i),
                        &REPEATED_ITEMS_STRING_HOSTNAME,
                        "must be a valid hostname",
                    );
                }
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("allowed_email_domains", i),
                        &RULE_6,
                        "value is empty, which is not a valid hostname",
                    );
                }
            }
            if self.allowed_networks.len() > 256 {
                c.fail(
                    &at.field("allowed_networks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.allowed_networks.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("allowed_networks"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.allowed_networks.iter().enumerate() {
                if cel::longer(v.as_str(), 49) {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 49 characters",
                    );
                }
                if !v.as_str().is_empty() && !ip::is_ip_prefix(v.as_str(), 0, true) {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_IP_PREFIX,
                        "must be a valid IP prefix",
                    );
                }
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &RULE_8,
                        "value is empty, which is not a valid IP prefix",
                    );
                }
            }
            if let Some(v) = &self.session_idle_timeout {
                if time::nanos(v.seconds, v.nanos) > 2_592_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 300_000_000_000
                {
                    c.fail(
                        &at.field("session_idle_timeout"),
                        &RULE_9,
                        "must be greater than or equal to 300s and less than or equal to 2592000s",
                    );
                }
            }
            if let Some(v) = &self.session_max_age {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 3_600_000_000_000
                {
                    c.fail(
                        &at.field("session_max_age"),
                        &RULE_9,
                        "must be greater than or equal to 3600s and less than or equal to 31536000s",
                    );
                }
            }
            if self.password_max_age_days > 3650 || self.password_max_age_days < 0 {
                c.fail(
                    &at.field("password_max_age_days"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 3650",
                );
            }
            if self.api_key_max_age_days > 3650 || self.api_key_max_age_days < 0 {
                c.fail(
                    &at.field("api_key_max_age_days"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 3650",
                );
            }
            if self.audit_retention_days != 0 {
                if self.audit_retention_days > 3650 || self.audit_retention_days < 90 {
                    c.fail(
                        &at.field("audit_retention_days"),
                        &RULE_10,
                        "must be greater than or equal to 90 and less than or equal to 3650",
                    );
                }
            }
            if self.first_weekday > 7 || self.first_weekday < 0 {
                c.fail(
                    &at.field("first_weekday"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 7",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::OrganizationLimits {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.max_members > 1000000 || self.max_members < 0 {
                c.fail(
                    &at.field("max_members"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
            if self.max_pipelines > 100000 || self.max_pipelines < 0 {
                c.fail(
                    &at.field("max_pipelines"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if self.max_rules > 100000 || self.max_rules < 0 {
                c.fail(
                    &at.field("max_rules"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if self.max_datasets > 100000 || self.max_datasets < 0 {
                c.fail(
                    &at.field("max_datasets"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if self.max_credentials > 100000 || self.max_credentials < 0 {
                c.fail(
                    &at.field("max_credentials"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if self.max_calls_per_minute > 1000000 || self.max_calls_per_minute < 0 {
                c.fail(
                    &at.field("max_calls_per_minute"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
            if self.max_storage_bytes < 0 {
                c.fail(
                    &at.field("max_storage_bytes"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.max_running_pipelines > 10000 || self.max_running_pipelines < 0 {
                c.fail(
                    &at.field("max_running_pipelines"),
                    &RULE_10,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ConnectedDsp {}
    impl Validate for crate::platform::auth::v1::OrganizationMember {}
    impl Validate for crate::platform::auth::v1::Session {}
    impl Validate for crate::platform::auth::v1::RegisterRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.password.as_str().as_bytes().len() < 12 {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_BYTES,
                    "must be at least 12 bytes",
                );
            }
            if self.password.as_str().as_bytes().len() > 256 {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
            if self.full_name.as_str().is_empty() {
                c.fail(
                    &at.field("full_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.full_name.as_str(), 128) {
                c.fail(
                    &at.field("full_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.invitation_token.as_str(), 128) {
                c.fail(
                    &at.field("invitation_token"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.locale.as_str(), 35) {
                c.fail(
                    &at.field("locale"),
                    &STRING_MAX_LEN,
                    "must be at most 35 characters",
                );
            }
            if !PATTERN_0.is_match(self.locale.as_str()) {
                c.fail(
                    &at.field("locale"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RegisterResponse {}
    impl Validate for crate::platform::auth::v1::VerifyEmailRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.as_str().is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token.as_str(), 128) {
                c.fail(
                    &at.field("token"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::VerifyEmailResponse {}
    impl Validate for crate::platform::auth::v1::RequestEmailVerificationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RequestEmailVerificationResponse {}
    impl Validate for crate::platform::auth::v1::ChangeEmailRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.new_email.as_str(), 254) {
                c.fail(
                    &at.field("new_email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.new_email.as_str().is_empty()
                && !host::is_email(self.new_email.as_str())
            {
                c.fail(
                    &at.field("new_email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.new_email.as_str().is_empty() {
                c.fail(
                    &at.field("new_email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.password.as_str().is_empty() {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.password.as_str().as_bytes().len() > 256 {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ChangeEmailResponse {}
    impl Validate for crate::platform::auth::v1::UpdateProfileRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.full_name {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.field("full_name"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("full_name"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.locale {
                if cel::longer(v.as_str(), 35) {
                    c.fail(
                        &at.field("locale"),
                        &STRING_MAX_LEN,
                        "must be at most 35 characters",
                    );
                }
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.field("locale"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$`",
                    );
                }
            }
            if let Some(v) = &self.timezone {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.field("timezone"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::UpdateProfileResponse {}
    impl Validate for crate::platform::auth::v1::ChangePasswordRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.current_password.as_str().is_empty() {
                c.fail(
                    &at.field("current_password"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.current_password.as_str().as_bytes().len() > 256 {
                c.fail(
                    &at.field("current_password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
            if self.new_password.as_str().as_bytes().len() < 12 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MIN_BYTES,
                    "must be at least 12 bytes",
                );
            }
            if self.new_password.as_str().as_bytes().len() > 256 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ChangePasswordResponse {}
    impl Validate for crate::platform::auth::v1::RequestPasswordResetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RequestPasswordResetResponse {}
    impl Validate for crate::platform::auth::v1::ResetPasswordRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.as_str().is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token.as_str(), 128) {
                c.fail(
                    &at.field("token"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.new_password.as_str().as_bytes().len() < 12 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MIN_BYTES,
                    "must be at least 12 bytes",
                );
            }
            if self.new_password.as_str().as_bytes().len() > 256 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ResetPasswordResponse {}
    impl Validate for crate::platform::auth::v1::BeginTotpEnrollmentRequest {}
    impl Validate for crate::platform::auth::v1::BeginTotpEnrollmentResponse {}
    impl Validate for crate::platform::auth::v1::ConfirmTotpEnrollmentRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_1.is_match(self.totp_code.as_str()) {
                c.fail(
                    &at.field("totp_code"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{6}$`",
                );
            }
            if self.totp_code.as_str().chars().count() != 6 {
                c.fail(&at.field("totp_code"), &STRING_LEN, "must be 6 characters");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ConfirmTotpEnrollmentResponse {}
    impl Validate for crate::platform::auth::v1::DisableTotpRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.factor {
                Some(
                    crate::platform::auth::v1::disable_totp_request::Factor::TotpCode(v),
                ) => {
                    if !PATTERN_1.is_match(v.as_str()) {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9]{6}$`",
                        );
                    }
                    if v.as_str().chars().count() != 6 {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_LEN,
                            "must be 6 characters",
                        );
                    }
                }
                Some(
                    crate::platform::auth::v1::disable_totp_request::Factor::RecoveryCode(
                        v,
                    ),
                ) => {
                    if cel::shorter(v.as_str(), 8) {
                        c.fail(
                            &at.field("recovery_code"),
                            &STRING_MIN_LEN,
                            "must be at least 8 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 32) {
                        c.fail(
                            &at.field("recovery_code"),
                            &STRING_MAX_LEN,
                            "must be at most 32 characters",
                        );
                    }
                    if !PATTERN_2.is_match(v.as_str()) {
                        c.fail(
                            &at.field("recovery_code"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9A-Za-z-]+$`",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("factor"),
                        &RULE_20,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DisableTotpResponse {}
    impl Validate for crate::platform::auth::v1::RegenerateRecoveryCodesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_1.is_match(self.totp_code.as_str()) {
                c.fail(
                    &at.field("totp_code"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{6}$`",
                );
            }
            if self.totp_code.as_str().chars().count() != 6 {
                c.fail(&at.field("totp_code"), &STRING_LEN, "must be 6 characters");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RegenerateRecoveryCodesResponse {}
    impl Validate for crate::platform::auth::v1::DeleteAccountRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.confirm_email.as_str(), 254) {
                c.fail(
                    &at.field("confirm_email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.confirm_email.as_str().is_empty()
                && !host::is_email(self.confirm_email.as_str())
            {
                c.fail(
                    &at.field("confirm_email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.confirm_email.as_str().is_empty() {
                c.fail(
                    &at.field("confirm_email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteAccountResponse {}
    impl Validate for crate::platform::auth::v1::ListUsersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if let Some(v) = self.status {
                if matches!(v, 0) {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::common::v1::GenericStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListUsersResponse {}
    impl Validate for crate::platform::auth::v1::CreateUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.full_name.as_str().is_empty() {
                c.fail(
                    &at.field("full_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.full_name.as_str(), 128) {
                c.fail(
                    &at.field("full_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateUserResponse {}
    impl Validate for crate::platform::auth::v1::SetUserStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if !matches!(self.status, 1 | 2) {
                c.fail(&at.field("status"), &ENUM_IN, "must be in list [1, 2]");
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
    impl Validate for crate::platform::auth::v1::SetUserStatusResponse {}
    impl Validate for crate::platform::auth::v1::UnlockUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::UnlockUserResponse {}
    impl Validate for crate::platform::auth::v1::ResetUserMfaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
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
    impl Validate for crate::platform::auth::v1::ResetUserMfaResponse {}
    impl Validate for crate::platform::auth::v1::SetOperatorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::SetOperatorResponse {}
    impl Validate for crate::platform::auth::v1::RecordAuditEventsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.events.is_empty() {
                c.fail(
                    &at.field("events"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.events.len() > 1000 {
                c.fail(
                    &at.field("events"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.events.iter().enumerate() {
                v.check(c, &at.item("events", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RecordAuditEventsResponse {}
    impl Validate for crate::platform::auth::v1::ListAuditLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.entity_id.as_str().is_empty()
                && self.entity_type.as_str().is_empty()
            {
                c.fail(at, &RULE_26, "entity_id needs entity_type beside it");
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id < 0 {
                c.fail(
                    &at.field("user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.actions.len() > 16 {
                c.fail(
                    &at.field("actions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.actions.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("actions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.actions.iter().enumerate() {
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("actions", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::common::v1::AuditAction::is_valid(*v) {
                    c.fail(
                        &at.item("actions", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_3.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if let Some(v) = &self.time_range {
                v.check(c, &at.field("time_range"));
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = self.outcome {
                if matches!(v, 0) {
                    c.fail(
                        &at.field("outcome"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::platform::auth::v1::AuditOutcome::is_valid(v) {
                    c.fail(
                        &at.field("outcome"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
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
    impl Validate for crate::platform::auth::v1::ListAuditLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.events.iter().enumerate() {
                v.check(c, &at.item("events", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::StreamAuditLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
        }
    }
    impl Validate for crate::platform::auth::v1::StreamAuditLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.events.iter().enumerate() {
                v.check(c, &at.item("events", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::AuditEvent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.id.as_str().is_empty() && !PATTERN_4.is_match(self.id.as_str()) {
                c.fail(&at.field("id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.id.as_str().is_empty() {
                c.fail(
                    &at.field("id"),
                    &RULE_28,
                    "value is empty, which is not a valid UUID",
                );
            }
            if let Some(v) = &self.context {
                v.check(c, &at.field("context"));
            } else {
                c.fail(&at.field("context"), &REQUIRED, "value is required");
            }
            if matches!(self.action, 0) {
                c.fail(&at.field("action"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::common::v1::AuditAction::is_valid(self.action) {
                c.fail(
                    &at.field("action"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_3.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.entity_name.as_str(), 256) {
                c.fail(
                    &at.field("entity_name"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if matches!(self.outcome, 0) {
                c.fail(&at.field("outcome"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::platform::auth::v1::AuditOutcome::is_valid(self.outcome) {
                c.fail(
                    &at.field("outcome"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.changes.len() > 256 {
                c.fail(
                    &at.field("changes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.changes.iter().enumerate() {
                v.check(c, &at.item("changes", i));
            }
            if self.occurred_at.is_none() {
                c.fail(&at.field("occurred_at"), &REQUIRED, "value is required");
            }
            if self.service.as_str().is_empty() {
                c.fail(
                    &at.field("service"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.service.as_str(), 128) {
                c.fail(
                    &at.field("service"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.method.as_str(), 256) {
                c.fail(
                    &at.field("method"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if !crate::platform::auth::v1::PrincipalKind::is_valid(self.principal_kind) {
                c.fail(
                    &at.field("principal_kind"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.actor.as_str(), 128) {
                c.fail(
                    &at.field("actor"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.session_id.as_str(), 64) {
                c.fail(
                    &at.field("session_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.api_key_id.as_str(), 64) {
                c.fail(
                    &at.field("api_key_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.trace_id.as_str(), 32) {
                c.fail(
                    &at.field("trace_id"),
                    &STRING_MAX_LEN,
                    "must be at most 32 characters",
                );
            }
            if !PATTERN_5.is_match(self.trace_id.as_str()) {
                c.fail(
                    &at.field("trace_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([0-9a-f]{32})?$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::AuditChange {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.field.as_str().is_empty() {
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
        }
    }
    impl Validate for crate::platform::auth::v1::LoginRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.password.as_str().is_empty() {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.password.as_str().as_bytes().len() > 256 {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
            if cel::longer(self.mfa_code.as_str(), 6) {
                c.fail(
                    &at.field("mfa_code"),
                    &STRING_MAX_LEN,
                    "must be at most 6 characters",
                );
            }
            if !PATTERN_6.is_match(self.mfa_code.as_str()) {
                c.fail(
                    &at.field("mfa_code"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([0-9]{6})?$`",
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
    impl Validate for crate::platform::auth::v1::LoginResponse {}
    impl Validate for crate::platform::auth::v1::CompleteMfaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.challenge.as_str().is_empty() {
                c.fail(
                    &at.field("challenge"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.challenge.as_str(), 128) {
                c.fail(
                    &at.field("challenge"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            match &self.factor {
                Some(
                    crate::platform::auth::v1::complete_mfa_request::Factor::TotpCode(v),
                ) => {
                    if !PATTERN_1.is_match(v.as_str()) {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9]{6}$`",
                        );
                    }
                    if v.as_str().chars().count() != 6 {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_LEN,
                            "must be 6 characters",
                        );
                    }
                }
                Some(
                    crate::platform::auth::v1::complete_mfa_request::Factor::RecoveryCode(
                        v,
                    ),
                ) => {
                    if cel::shorter(v.as_str(), 8) {
                        c.fail(
                            &at.field("recovery_code"),
                            &STRING_MIN_LEN,
                            "must be at least 8 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 32) {
                        c.fail(
                            &at.field("recovery_code"),
                            &STRING_MAX_LEN,
                            "must be at most 32 characters",
                        );
                    }
                    if !PATTERN_2.is_match(v.as_str()) {
                        c.fail(
                            &at.field("recovery_code"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9A-Za-z-]+$`",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("factor"),
                        &RULE_20,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CompleteMfaResponse {}
    impl Validate for crate::platform::auth::v1::LogoutRequest {}
    impl Validate for crate::platform::auth::v1::LogoutResponse {}
    impl Validate for crate::platform::auth::v1::SelectOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::SelectOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ValidateTokenRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.as_str().is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.token.as_str().as_bytes().len() > 4096 {
                c.fail(
                    &at.field("token"),
                    &STRING_MAX_BYTES,
                    "must be at most 4096 bytes",
                );
            }
            if cel::longer(self.audience.as_str(), 128) {
                c.fail(
                    &at.field("audience"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ValidateTokenResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RefreshAccessTokenRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.refresh_token.as_str().is_empty() {
                c.fail(
                    &at.field("refresh_token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.refresh_token.as_str(), 256) {
                c.fail(
                    &at.field("refresh_token"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = self.org_id {
                if v <= 0 {
                    c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RefreshAccessTokenResponse {}
    impl Validate for crate::platform::auth::v1::CheckPermissionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.as_str().is_empty() != self.entity_id.as_str().is_empty()
            {
                c.fail(
                    at,
                    &RULE_30,
                    "entity_type and entity_id are set together, or both empty for the whole organisation",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
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
            if !PATTERN_3.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.permission.as_str(), 64) {
                c.fail(
                    &at.field("permission"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.permission.as_str()) {
                c.fail(
                    &at.field("permission"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                );
            }
            if cel::longer(self.at_least_as_fresh.as_str(), 64) {
                c.fail(
                    &at.field("at_least_as_fresh"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CheckPermissionResponse {}
    impl Validate for crate::platform::auth::v1::BatchCheckPermissionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.checks.len() > 1000 {
                c.fail(
                    &at.field("checks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.checks.iter().enumerate() {
                v.check(c, &at.item("checks", i));
            }
            if cel::longer(self.at_least_as_fresh.as_str(), 64) {
                c.fail(
                    &at.field("at_least_as_fresh"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::PermissionCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.as_str().is_empty() != self.entity_id.as_str().is_empty()
            {
                c.fail(
                    at,
                    &RULE_31,
                    "entity_type and entity_id are set together, or both empty for the whole organisation",
                );
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_3.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.permission.as_str(), 64) {
                c.fail(
                    &at.field("permission"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.permission.as_str()) {
                c.fail(
                    &at.field("permission"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::BatchCheckPermissionsResponse {}
    impl Validate for crate::platform::auth::v1::GetUserPermissionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.entity_type {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.field("entity_type"),
                        &STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_8.is_match(v.as_str()) {
                    c.fail(
                        &at.field("entity_type"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                    );
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetUserPermissionsResponse {}
    impl Validate for crate::platform::auth::v1::GetUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetUserResponse {}
    impl Validate for crate::platform::auth::v1::GetUserByEmailRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetUserByEmailResponse {}
    impl Validate for crate::platform::auth::v1::GetOrganizationRequest {
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
    impl Validate for crate::platform::auth::v1::GetOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetOrganizationMembersRequest {
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
            if let Some(v) = &self.role {
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.field("role"),
                        &STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_9.is_match(v.as_str()) {
                    c.fail(
                        &at.field("role"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
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
    impl Validate for crate::platform::auth::v1::GetOrganizationMembersResponse {}
    impl Validate for crate::platform::auth::v1::ListSessionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListSessionsResponse {}
    impl Validate for crate::platform::auth::v1::InvalidateSessionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.session_id.as_str().is_empty() {
                c.fail(
                    &at.field("session_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.session_id.as_str(), 64) {
                c.fail(
                    &at.field("session_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::InvalidateSessionResponse {}
    impl Validate for crate::platform::auth::v1::InvalidateAllSessionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.except_session_id {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.field("except_session_id"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.field("except_session_id"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::InvalidateAllSessionsResponse {}
    impl Validate for crate::platform::auth::v1::CreateApiKeyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
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
            if self.permissions.len() > 256 {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.permissions.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.permissions.iter().enumerate() {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_7.is_match(v.as_str()) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                    );
                }
            }
            if let Some(v) = &self.expires_at {
                {
                    let now = c.now();
                    if time::nanos(v.seconds, v.nanos) < now {
                        c.fail(
                            &at.field("expires_at"),
                            &TIMESTAMP_GT_NOW,
                            "must be greater than now",
                        );
                    }
                }
            }
            if self.allowed_networks.len() > 64 {
                c.fail(
                    &at.field("allowed_networks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.allowed_networks.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("allowed_networks"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.allowed_networks.iter().enumerate() {
                if cel::longer(v.as_str(), 49) {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 49 characters",
                    );
                }
                if !v.as_str().is_empty() && !ip::is_ip_prefix(v.as_str(), 0, true) {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_IP_PREFIX,
                        "must be a valid IP prefix",
                    );
                }
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &RULE_8,
                        "value is empty, which is not a valid IP prefix",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateApiKeyResponse {}
    impl Validate for crate::platform::auth::v1::ListApiKeysRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id < 0 {
                c.fail(
                    &at.field("user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListApiKeysResponse {}
    impl Validate for crate::platform::auth::v1::RevokeApiKeyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.api_key_id.as_str().is_empty() {
                c.fail(
                    &at.field("api_key_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.api_key_id.as_str(), 64) {
                c.fail(
                    &at.field("api_key_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RevokeApiKeyResponse {}
    impl Validate for crate::platform::auth::v1::RotateApiKeyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.api_key_id.as_str().is_empty() {
                c.fail(
                    &at.field("api_key_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.api_key_id.as_str(), 64) {
                c.fail(
                    &at.field("api_key_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.overlap {
                if time::nanos(v.seconds, v.nanos) > 604_800_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("overlap"),
                        &RULE_9,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RotateApiKeyResponse {}
    impl Validate for crate::platform::auth::v1::ValidateApiKeyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.as_str().is_empty() {
                c.fail(
                    &at.field("key"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.key.as_str(), 256) {
                c.fail(
                    &at.field("key"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
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
                if !self.ip_address.as_str().is_empty()
                    && !ip::is_ip(self.ip_address.as_str(), 0)
                {
                    c.fail(
                        &at.field("ip_address"),
                        &STRING_IP,
                        "must be a valid IP address",
                    );
                }
                if self.ip_address.as_str().is_empty() {
                    c.fail(
                        &at.field("ip_address"),
                        &RULE_35,
                        "value is empty, which is not a valid IP address",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ValidateApiKeyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateServiceAccountRequest {
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
            if cel::longer(self.role.as_str(), 63) {
                c.fail(
                    &at.field("role"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_9.is_match(self.role.as_str()) {
                c.fail(
                    &at.field("role"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateServiceAccountResponse {}
    impl Validate for crate::platform::auth::v1::GetServiceAccountRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetServiceAccountResponse {}
    impl Validate for crate::platform::auth::v1::ListServiceAccountsRequest {
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
    impl Validate for crate::platform::auth::v1::ListServiceAccountsResponse {}
    impl Validate for crate::platform::auth::v1::UpdateServiceAccountRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.name {
                if v.as_str().is_empty() {
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
            if let Some(v) = self.status {
                if !matches!(v, 1 | 2) {
                    c.fail(&at.field("status"), &ENUM_IN, "must be in list [1, 2]");
                }
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
    impl Validate for crate::platform::auth::v1::UpdateServiceAccountResponse {}
    impl Validate for crate::platform::auth::v1::DeleteServiceAccountRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteServiceAccountResponse {}
    impl Validate for crate::platform::auth::v1::ApiKey {}
    impl Validate for crate::platform::auth::v1::ServiceAccount {}
    impl Validate for crate::platform::auth::v1::ListSignInMethodsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListSignInMethodsResponse {}
    impl Validate for crate::platform::auth::v1::SignInProvider {}
    impl Validate for crate::platform::auth::v1::StartOidcSignInRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.provider_slug.as_str().is_empty() {
                c.fail(
                    &at.field("provider_slug"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.provider_slug.as_str(), 63) {
                c.fail(
                    &at.field("provider_slug"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_10.is_match(self.provider_slug.as_str()) {
                c.fail(
                    &at.field("provider_slug"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9-]*$`",
                );
            }
            if cel::longer(self.redirect_uri.as_str(), 2048) {
                c.fail(
                    &at.field("redirect_uri"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.redirect_uri.as_str().is_empty()
                && !uri::is_uri(self.redirect_uri.as_str())
            {
                c.fail(&at.field("redirect_uri"), &STRING_URI, "must be a valid URI");
            }
            if self.redirect_uri.as_str().is_empty() {
                c.fail(
                    &at.field("redirect_uri"),
                    &RULE_38,
                    "value is empty, which is not a valid URI",
                );
            }
            if !self.login_hint.is_empty() {
                if cel::longer(self.login_hint.as_str(), 254) {
                    c.fail(
                        &at.field("login_hint"),
                        &STRING_MAX_LEN,
                        "must be at most 254 characters",
                    );
                }
                if !self.login_hint.as_str().is_empty()
                    && !host::is_email(self.login_hint.as_str())
                {
                    c.fail(
                        &at.field("login_hint"),
                        &STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if self.login_hint.as_str().is_empty() {
                    c.fail(
                        &at.field("login_hint"),
                        &RULE_14,
                        "value is empty, which is not a valid email address",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::StartOidcSignInResponse {}
    impl Validate for crate::platform::auth::v1::CompleteOidcSignInRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.state.as_str().is_empty() {
                c.fail(
                    &at.field("state"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.state.as_str(), 256) {
                c.fail(
                    &at.field("state"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.code.as_str().is_empty() {
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
            if self.browser_binding.as_str().is_empty() {
                c.fail(
                    &at.field("browser_binding"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.browser_binding.as_str(), 128) {
                c.fail(
                    &at.field("browser_binding"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.issuer.as_str(), 2048) {
                c.fail(
                    &at.field("issuer"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CompleteOidcSignInResponse {}
    impl Validate for crate::platform::auth::v1::ListIdentitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListIdentitiesResponse {}
    impl Validate for crate::platform::auth::v1::UnlinkIdentityRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.identity_id.as_str().is_empty() {
                c.fail(
                    &at.field("identity_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.identity_id.as_str(), 64) {
                c.fail(
                    &at.field("identity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::UnlinkIdentityResponse {}
    impl Validate for crate::platform::auth::v1::CreateIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.slug.as_str().is_empty() {
                c.fail(
                    &at.field("slug"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.slug.as_str(), 63) {
                c.fail(
                    &at.field("slug"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_10.is_match(self.slug.as_str()) {
                c.fail(
                    &at.field("slug"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9-]*$`",
                );
            }
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            } else {
                c.fail(&at.field("settings"), &REQUIRED, "value is required");
            }
            if self.client_secret.as_str().is_empty() {
                c.fail(
                    &at.field("client_secret"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.client_secret.as_str(), 1024) {
                c.fail(
                    &at.field("client_secret"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateIdentityProviderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.provider {
                v.check(c, &at.field("provider"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.provider_id.as_str().is_empty() {
                c.fail(
                    &at.field("provider_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.provider_id.as_str(), 64) {
                c.fail(
                    &at.field("provider_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetIdentityProviderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.provider {
                v.check(c, &at.field("provider"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListIdentityProvidersRequest {
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
    impl Validate for crate::platform::auth::v1::ListIdentityProvidersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.providers.iter().enumerate() {
                v.check(c, &at.item("providers", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::UpdateIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.provider_id.as_str().is_empty() {
                c.fail(
                    &at.field("provider_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.provider_id.as_str(), 64) {
                c.fail(
                    &at.field("provider_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
            if let Some(v) = &self.client_secret {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.field("client_secret"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.field("client_secret"),
                        &STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
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
    impl Validate for crate::platform::auth::v1::UpdateIdentityProviderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.provider {
                v.check(c, &at.field("provider"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.provider_id.as_str().is_empty() {
                c.fail(
                    &at.field("provider_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.provider_id.as_str(), 64) {
                c.fail(
                    &at.field("provider_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteIdentityProviderResponse {}
    impl Validate for crate::platform::auth::v1::IdentityProvider {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::IdentityProviderSettings {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if cel::longer(self.issuer.as_str(), 2048) {
                c.fail(
                    &at.field("issuer"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.issuer.as_str().is_empty() && !uri::is_uri(self.issuer.as_str()) {
                c.fail(&at.field("issuer"), &STRING_URI, "must be a valid URI");
            }
            if self.issuer.as_str().is_empty() {
                c.fail(
                    &at.field("issuer"),
                    &RULE_38,
                    "value is empty, which is not a valid URI",
                );
            }
            if self.client_id.as_str().is_empty() {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.client_id.as_str(), 256) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.scopes.len() > 32 {
                c.fail(
                    &at.field("scopes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            if !cel::unique(self.scopes.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("scopes"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.scopes.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("scopes", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("scopes", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if !PATTERN_11.is_match(v.as_str()) {
                    c.fail(
                        &at.item("scopes", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[!#-\\[\\]-~]+$`",
                    );
                }
            }
            if self.email_domains.is_empty() {
                c.fail(
                    &at.field("email_domains"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.email_domains.len() > 64 {
                c.fail(
                    &at.field("email_domains"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.email_domains.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("email_domains"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.email_domains.iter().enumerate() {
                if cel::longer(v.as_str(), 253) {
                    c.fail(
                        &at.item("email_domains", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 253 characters",
                    );
                }
                if !v.as_str().is_empty() && !host::is_hostname(v.as_str()) {
                    c.fail(
                        &at.item("email_domains", i),
                        &REPEATED_ITEMS_STRING_HOSTNAME,
                        "must be a valid hostname",
                    );
                }
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("email_domains", i),
                        &RULE_6,
                        "value is empty, which is not a valid hostname",
                    );
                }
            }
            if cel::longer(self.default_role.as_str(), 63) {
                c.fail(
                    &at.field("default_role"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_12.is_match(self.default_role.as_str()) {
                c.fail(
                    &at.field("default_role"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_-]*)?$`",
                );
            }
            if cel::longer(self.groups_claim.as_str(), 128) {
                c.fail(
                    &at.field("groups_claim"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.role_by_claim_value.len() > 64 {
                c.fail(
                    &at.field("role_by_claim_value"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.role_by_claim_value {
                if k.as_str().is_empty() {
                    c.fail(
                        &at.key("role_by_claim_value", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 256) {
                    c.fail(
                        &at.key("role_by_claim_value", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.value("role_by_claim_value", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_9.is_match(v.as_str()) {
                    c.fail(
                        &at.value("role_by_claim_value", k),
                        &MAP_VALUES_STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                    );
                }
            }
            if self.group_id_by_claim_value.len() > 256 {
                c.fail(
                    &at.field("group_id_by_claim_value"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 256 entries",
                );
            }
            for (k, v) in &self.group_id_by_claim_value {
                if k.as_str().is_empty() {
                    c.fail(
                        &at.key("group_id_by_claim_value", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 256) {
                    c.fail(
                        &at.key("group_id_by_claim_value", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
                if v.as_str().is_empty() {
                    c.fail(
                        &at.value("group_id_by_claim_value", k),
                        &MAP_VALUES_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.value("group_id_by_claim_value", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::Identity {}
    impl Validate for crate::platform::auth::v1::CreateOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if cel::shorter(self.slug.as_str(), 3) {
                c.fail(
                    &at.field("slug"),
                    &STRING_MIN_LEN,
                    "must be at least 3 characters",
                );
            }
            if cel::longer(self.slug.as_str(), 63) {
                c.fail(
                    &at.field("slug"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_13.is_match(self.slug.as_str()) {
                c.fail(
                    &at.field("slug"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9-]*[a-z0-9]$`",
                );
            }
            if cel::longer(self.timezone.as_str(), 64) {
                c.fail(
                    &at.field("timezone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.currency.as_str(), 3) {
                c.fail(
                    &at.field("currency"),
                    &STRING_MAX_LEN,
                    "must be at most 3 characters",
                );
            }
            if !PATTERN_14.is_match(self.currency.as_str()) {
                c.fail(
                    &at.field("currency"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([A-Z]{3})?$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListOrganizationsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if let Some(v) = self.status {
                if matches!(v, 0) {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::auth::v1::OrganizationStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListOrganizationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.organizations.iter().enumerate() {
                v.check(c, &at.item("organizations", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::UpdateOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.name {
                if v.as_str().is_empty() {
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
            if let Some(v) = &self.slug {
                if cel::shorter(v.as_str(), 3) {
                    c.fail(
                        &at.field("slug"),
                        &STRING_MIN_LEN,
                        "must be at least 3 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.field("slug"),
                        &STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_13.is_match(v.as_str()) {
                    c.fail(
                        &at.field("slug"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[a-z][a-z0-9-]*[a-z0-9]$`",
                    );
                }
            }
            if let Some(v) = &self.timezone {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.field("timezone"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.field("timezone"),
                        &STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if let Some(v) = &self.currency {
                if !PATTERN_15.is_match(v.as_str()) {
                    c.fail(
                        &at.field("currency"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[A-Z]{3}$`",
                    );
                }
                if v.as_str().chars().count() != 3 {
                    c.fail(&at.field("currency"), &STRING_LEN, "must be 3 characters");
                }
            }
            if let Some(v) = &self.enabled_modules {
                v.check(c, &at.field("enabled_modules"));
            }
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
            if let Some(v) = &self.billing_email {
                if cel::longer(v.as_str(), 254) {
                    c.fail(
                        &at.field("billing_email"),
                        &STRING_MAX_LEN,
                        "must be at most 254 characters",
                    );
                }
                if !v.as_str().is_empty() && !host::is_email(v.as_str()) {
                    c.fail(
                        &at.field("billing_email"),
                        &STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if v.as_str().is_empty() {
                    c.fail(
                        &at.field("billing_email"),
                        &RULE_14,
                        "value is empty, which is not a valid email address",
                    );
                }
            }
            if let Some(v) = &self.labels {
                v.check(c, &at.field("labels"));
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
    impl Validate for crate::platform::auth::v1::ModuleSelection {
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
        }
    }
    impl Validate for crate::platform::auth::v1::LabelSelection {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for crate::platform::auth::v1::UpdateOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::SetOrganizationLimitsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::SetOrganizationLimitsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::SuspendOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
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
    impl Validate for crate::platform::auth::v1::SuspendOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ResumeOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ResumeOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.confirm_slug.as_str().is_empty() {
                c.fail(
                    &at.field("confirm_slug"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.confirm_slug.as_str(), 63) {
                c.fail(
                    &at.field("confirm_slug"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteOrganizationResponse {}
    impl Validate for crate::platform::auth::v1::RestoreOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RestoreOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::TransferOwnershipRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.new_owner_user_id <= 0 {
                c.fail(
                    &at.field("new_owner_user_id"),
                    &INT64_GT,
                    "must be greater than 0",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::TransferOwnershipResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::AddMemberRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
            if cel::longer(self.role.as_str(), 63) {
                c.fail(
                    &at.field("role"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_9.is_match(self.role.as_str()) {
                c.fail(
                    &at.field("role"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::AddMemberResponse {}
    impl Validate for crate::platform::auth::v1::ChangeMemberRoleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if cel::longer(self.role.as_str(), 63) {
                c.fail(
                    &at.field("role"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_9.is_match(self.role.as_str()) {
                c.fail(
                    &at.field("role"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
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
    impl Validate for crate::platform::auth::v1::ChangeMemberRoleResponse {}
    impl Validate for crate::platform::auth::v1::RemoveMemberRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RemoveMemberResponse {}
    impl Validate for crate::platform::auth::v1::CreateInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.as_str().is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.as_str().is_empty() {
                c.fail(
                    &at.field("email"),
                    &RULE_14,
                    "value is empty, which is not a valid email address",
                );
            }
            if cel::longer(self.role.as_str(), 63) {
                c.fail(
                    &at.field("role"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_9.is_match(self.role.as_str()) {
                c.fail(
                    &at.field("role"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                );
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
                if v.as_str().is_empty() {
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
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateInvitationResponse {}
    impl Validate for crate::platform::auth::v1::ListInvitationsRequest {
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
            if let Some(v) = self.status {
                if matches!(v, 0) {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::auth::v1::InvitationStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListInvitationsResponse {}
    impl Validate for crate::platform::auth::v1::ResendInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.invitation_id.as_str().is_empty() {
                c.fail(
                    &at.field("invitation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.invitation_id.as_str(), 64) {
                c.fail(
                    &at.field("invitation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ResendInvitationResponse {}
    impl Validate for crate::platform::auth::v1::RevokeInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.invitation_id.as_str().is_empty() {
                c.fail(
                    &at.field("invitation_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.invitation_id.as_str(), 64) {
                c.fail(
                    &at.field("invitation_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RevokeInvitationResponse {}
    impl Validate for crate::platform::auth::v1::GetInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.as_str().is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token.as_str(), 128) {
                c.fail(
                    &at.field("token"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetInvitationResponse {}
    impl Validate for crate::platform::auth::v1::AcceptInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.as_str().is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token.as_str(), 128) {
                c.fail(
                    &at.field("token"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::AcceptInvitationResponse {}
    impl Validate for crate::platform::auth::v1::Invitation {}
    impl Validate for crate::platform::auth::v1::GrantPermissionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.subject {
                v.check(c, &at.field("subject"));
            } else {
                c.fail(&at.field("subject"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.target {
                v.check(c, &at.field("target"));
            } else {
                c.fail(&at.field("target"), &REQUIRED, "value is required");
            }
            if self.permissions.is_empty() {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.permissions.len() > 64 {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.permissions.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.permissions.iter().enumerate() {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_7.is_match(v.as_str()) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                    );
                }
            }
            if let Some(v) = &self.expires_at {
                {
                    let now = c.now();
                    if time::nanos(v.seconds, v.nanos) < now {
                        c.fail(
                            &at.field("expires_at"),
                            &TIMESTAMP_GT_NOW,
                            "must be greater than now",
                        );
                    }
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
    impl Validate for crate::platform::auth::v1::GrantPermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.grant {
                v.check(c, &at.field("grant"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RevokePermissionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.subject {
                v.check(c, &at.field("subject"));
            } else {
                c.fail(&at.field("subject"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.target {
                v.check(c, &at.field("target"));
            } else {
                c.fail(&at.field("target"), &REQUIRED, "value is required");
            }
            if self.permissions.len() > 64 {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.permissions.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.permissions.iter().enumerate() {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_7.is_match(v.as_str()) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
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
    impl Validate for crate::platform::auth::v1::RevokePermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.grant {
                v.check(c, &at.field("grant"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DenyPermissionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.subject {
                v.check(c, &at.field("subject"));
            } else {
                c.fail(&at.field("subject"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.target {
                v.check(c, &at.field("target"));
            } else {
                c.fail(&at.field("target"), &REQUIRED, "value is required");
            }
            if self.permissions.is_empty() {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.permissions.len() > 64 {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.permissions.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.permissions.iter().enumerate() {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_7.is_match(v.as_str()) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                    );
                }
            }
            if let Some(v) = &self.expires_at {
                {
                    let now = c.now();
                    if time::nanos(v.seconds, v.nanos) < now {
                        c.fail(
                            &at.field("expires_at"),
                            &TIMESTAMP_GT_NOW,
                            "must be greater than now",
                        );
                    }
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
    impl Validate for crate::platform::auth::v1::DenyPermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.grant {
                v.check(c, &at.field("grant"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListGrantsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.entity_id.as_str().is_empty()
                && self.entity_type.as_str().is_empty()
            {
                c.fail(at, &RULE_46, "entity_id needs entity_type beside it");
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = &self.subject {
                v.check(c, &at.field("subject"));
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_3.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if let Some(v) = self.effect {
                if matches!(v, 0) {
                    c.fail(&at.field("effect"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !crate::platform::auth::v1::GrantEffect::is_valid(v) {
                    c.fail(
                        &at.field("effect"),
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
    impl Validate for crate::platform::auth::v1::ListGrantsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.grants.iter().enumerate() {
                v.check(c, &at.item("grants", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ExplainPermissionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.as_str().is_empty() != self.entity_id.as_str().is_empty()
            {
                c.fail(
                    at,
                    &RULE_47,
                    "entity_type and entity_id are set together, or both empty for the whole organisation",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_3.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.permission.as_str(), 64) {
                c.fail(
                    &at.field("permission"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.permission.as_str()) {
                c.fail(
                    &at.field("permission"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                );
            }
            if cel::longer(self.at_least_as_fresh.as_str(), 64) {
                c.fail(
                    &at.field("at_least_as_fresh"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ExplainPermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.chain.iter().enumerate() {
                v.check(c, &at.item("chain", i));
            }
            for (i, v) in self.considered.iter().enumerate() {
                v.check(c, &at.item("considered", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListObjectsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_8.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if cel::longer(self.permission.as_str(), 64) {
                c.fail(
                    &at.field("permission"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.permission.as_str()) {
                c.fail(
                    &at.field("permission"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if cel::longer(self.at_least_as_fresh.as_str(), 64) {
                c.fail(
                    &at.field("at_least_as_fresh"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListObjectsResponse {}
    impl Validate for crate::platform::auth::v1::ListSubjectsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.as_str().is_empty() != self.entity_id.as_str().is_empty()
            {
                c.fail(
                    at,
                    &RULE_48,
                    "entity_type and entity_id are set together, or both empty for the whole organisation",
                );
            }
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
            if !PATTERN_3.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^([a-z][a-z0-9_]*)?$`",
                );
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if cel::longer(self.permission.as_str(), 64) {
                c.fail(
                    &at.field("permission"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.permission.as_str()) {
                c.fail(
                    &at.field("permission"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if cel::longer(self.at_least_as_fresh.as_str(), 64) {
                c.fail(
                    &at.field("at_least_as_fresh"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListSubjectsResponse {}
    impl Validate for crate::platform::auth::v1::PutEntitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for crate::platform::auth::v1::PutEntitiesResponse {}
    impl Validate for crate::platform::auth::v1::RemoveEntitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for crate::platform::auth::v1::RemoveEntitiesResponse {}
    impl Validate for crate::platform::auth::v1::Grant {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.subject {
                v.check(c, &at.field("subject"));
            }
            if let Some(v) = &self.target {
                v.check(c, &at.field("target"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GrantSubject {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.subject {
                Some(crate::platform::auth::v1::grant_subject::Subject::UserId(v)) => {
                    if *v <= 0 {
                        c.fail(
                            &at.field("user_id"),
                            &INT64_GT,
                            "must be greater than 0",
                        );
                    }
                }
                Some(crate::platform::auth::v1::grant_subject::Subject::GroupId(v)) => {
                    if v.as_str().is_empty() {
                        c.fail(
                            &at.field("group_id"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if cel::longer(v.as_str(), 64) {
                        c.fail(
                            &at.field("group_id"),
                            &STRING_MAX_LEN,
                            "must be at most 64 characters",
                        );
                    }
                }
                None => {
                    c.fail(
                        &at.field("subject"),
                        &RULE_20,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GrantTarget {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.entity_type.as_str(), 63) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_8.is_match(self.entity_type.as_str()) {
                c.fail(
                    &at.field("entity_type"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]*$`",
                );
            }
            if self.entity_id.as_str().is_empty() {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.entity_id.as_str(), 256) {
                c.fail(
                    &at.field("entity_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::Entity {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            } else {
                c.fail(&at.field("entity"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.parent {
                v.check(c, &at.field("parent"));
            }
            if cel::longer(self.name.as_str(), 256) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.creator_user_id < 0 {
                c.fail(
                    &at.field("creator_user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::PermissionSubject {}
    impl Validate for crate::platform::auth::v1::PermissionStep {}
    impl Validate for crate::platform::auth::v1::CreateRoleRequest {
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
            if !PATTERN_9.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                );
            }
            if cel::longer(self.description.as_str(), 1024) {
                c.fail(
                    &at.field("description"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.permissions.len() > 256 {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.permissions.iter().enumerate() {
                v.check(c, &at.item("permissions", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::CreateRoleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.role {
                v.check(c, &at.field("role"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetRoleRequest {
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
            if !PATTERN_9.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::GetRoleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.role {
                v.check(c, &at.field("role"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListRolesRequest {
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
    impl Validate for crate::platform::auth::v1::ListRolesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.roles.iter().enumerate() {
                v.check(c, &at.item("roles", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::UpdateRoleRequest {
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
            if !PATTERN_9.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
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
            if self.add.len() > 256 {
                c.fail(
                    &at.field("add"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            for (i, v) in self.add.iter().enumerate() {
                v.check(c, &at.item("add", i));
            }
            if self.remove.len() > 256 {
                c.fail(
                    &at.field("remove"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 256 item(s)",
                );
            }
            if !cel::unique(self.remove.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("remove"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.remove.iter().enumerate() {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("remove", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_7.is_match(v.as_str()) {
                    c.fail(
                        &at.item("remove", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                    );
                }
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
    impl Validate for crate::platform::auth::v1::UpdateRoleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.role {
                v.check(c, &at.field("role"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteRoleRequest {
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
            if !PATTERN_9.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_-]*$`",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteRoleResponse {}
    impl Validate for crate::platform::auth::v1::ListPermissionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListPermissionsResponse {}
    impl Validate for crate::platform::auth::v1::CreateGroupRequest {
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
        }
    }
    impl Validate for crate::platform::auth::v1::CreateGroupResponse {}
    impl Validate for crate::platform::auth::v1::ListGroupsRequest {
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
            if self.user_id < 0 {
                c.fail(
                    &at.field("user_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListGroupsResponse {}
    impl Validate for crate::platform::auth::v1::UpdateGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 64) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.name {
                if v.as_str().is_empty() {
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
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::UpdateGroupResponse {}
    impl Validate for crate::platform::auth::v1::DeleteGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 64) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::DeleteGroupResponse {}
    impl Validate for crate::platform::auth::v1::ChangeGroupMembersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 64) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.add_user_ids.len() > 1000 {
                c.fail(
                    &at.field("add_user_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.add_user_ids.iter().map(|item| *item)) {
                c.fail(
                    &at.field("add_user_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.add_user_ids.iter().enumerate() {
                if *v <= 0 {
                    c.fail(
                        &at.item("add_user_ids", i),
                        &REPEATED_ITEMS_INT64_GT,
                        "must be greater than 0",
                    );
                }
            }
            if self.remove_user_ids.len() > 1000 {
                c.fail(
                    &at.field("remove_user_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.remove_user_ids.iter().map(|item| *item)) {
                c.fail(
                    &at.field("remove_user_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.remove_user_ids.iter().enumerate() {
                if *v <= 0 {
                    c.fail(
                        &at.item("remove_user_ids", i),
                        &REPEATED_ITEMS_INT64_GT,
                        "must be greater than 0",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ChangeGroupMembersResponse {}
    impl Validate for crate::platform::auth::v1::ListGroupMembersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 64) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ListGroupMembersResponse {}
    impl Validate for crate::platform::auth::v1::Role {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.permissions.iter().enumerate() {
                v.check(c, &at.item("permissions", i));
            }
        }
    }
    impl Validate for crate::platform::auth::v1::RolePermission {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.permission.as_str(), 64) {
                c.fail(
                    &at.field("permission"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if !PATTERN_7.is_match(self.permission.as_str()) {
                c.fail(
                    &at.field("permission"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                );
            }
            if !crate::platform::auth::v1::PermissionScope::is_valid(self.scope) {
                c.fail(
                    &at.field("scope"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::platform::auth::v1::PermissionInfo {}
    impl Validate for crate::platform::auth::v1::Group {}
    impl Validate for crate::platform::auth::v1::GetJwksRequest {}
    impl Validate for crate::platform::auth::v1::GetJwksResponse {}
    impl Validate for crate::platform::auth::v1::ExchangeTokenRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.audience.as_str().is_empty() {
                c.fail(
                    &at.field("audience"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.audience.as_str(), 128) {
                c.fail(
                    &at.field("audience"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.lifetime {
                if time::nanos(v.seconds, v.nanos) > 60_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("lifetime"),
                        &RULE_50,
                        "must be greater than 0s and less than or equal to 60s",
                    );
                }
            }
            if self.permissions.len() > 64 {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.permissions.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("permissions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.permissions.iter().enumerate() {
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
                if !PATTERN_7.is_match(v.as_str()) {
                    c.fail(
                        &at.item("permissions", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^platform\\.[a-z][a-z0-9_]*\\.(read|write|delete|execute|grant|admin)$`",
                    );
                }
            }
            match &self.subject {
                Some(
                    crate::platform::auth::v1::exchange_token_request::Subject::SubjectToken(
                        v,
                    ),
                ) => {
                    if v.as_str().is_empty() {
                        c.fail(
                            &at.field("subject_token"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if v.as_str().as_bytes().len() > 4096 {
                        c.fail(
                            &at.field("subject_token"),
                            &STRING_MAX_BYTES,
                            "must be at most 4096 bytes",
                        );
                    }
                }
                Some(
                    crate::platform::auth::v1::exchange_token_request::Subject::ServiceAccount(
                        v,
                    ),
                ) => {
                    v.check(c, &at.field("service_account"));
                }
                None => {
                    c.fail(
                        &at.field("subject"),
                        &RULE_20,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ServiceAccountSubject {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::platform::auth::v1::ExchangeTokenResponse {}
    impl Validate for crate::platform::auth::v1::WatchRevocationsRequest {}
    impl Validate for crate::platform::auth::v1::WatchRevocationsResponse {}
    impl Validate for crate::platform::auth::v1::RevocationSnapshot {}
    impl Validate for crate::platform::auth::v1::RevocationChanges {}
    impl Validate for crate::platform::auth::v1::RevocationBeat {}
    impl Validate for crate::platform::auth::v1::Revocation {}
    impl Validate for crate::platform::auth::v1::PrincipalRevocation {}
    impl Validate for crate::platform::auth::v1::GrantRevision {}
    impl Validate for crate::platform::auth::v1::OrganizationRevocation {}
    impl Validate for crate::platform::auth::v1::JsonWebKey {}
};
