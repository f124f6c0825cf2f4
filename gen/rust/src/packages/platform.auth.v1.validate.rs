const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, host, ip, time, uri};
    use crate::platform::auth::v1 as pb;
    static CHECK_PERMISSION_REQUEST_ENTITY: Rule = Rule {
        path: "",
        id: "check_permission_request.entity",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static DURATION_GT_LTE: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_IN: Rule = Rule::new("enum.in");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static EXPLAIN_PERMISSION_REQUEST_ENTITY: Rule = Rule {
        path: "",
        id: "explain_permission_request.entity",
    };
    static INT32_GTE: Rule = Rule::new("int32.gte");
    static INT32_GTE_LTE: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
    static INT64_GT: Rule = Rule::new("int64.gt");
    static INT64_GTE: Rule = Rule::new("int64.gte");
    static LIST_AUDIT_LOGS_REQUEST_ENTITY: Rule = Rule {
        path: "",
        id: "list_audit_logs_request.entity",
    };
    static LIST_GRANTS_REQUEST_ENTITY: Rule = Rule {
        path: "",
        id: "list_grants_request.entity",
    };
    static LIST_SUBJECTS_REQUEST_ENTITY: Rule = Rule {
        path: "",
        id: "list_subjects_request.entity",
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
    static MAP_VALUES_STRING_MIN_LEN: Rule = Rule {
        path: "map.values.string.min_len",
        id: "string.min_len",
    };
    static MAP_VALUES_STRING_PATTERN: Rule = Rule {
        path: "map.values.string.pattern",
        id: "string.pattern",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
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
    static PERMISSION_CHECK_ENTITY: Rule = Rule {
        path: "",
        id: "permission_check.entity",
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
    static REPEATED_ITEMS_STRING_HOSTNAME: Rule = Rule {
        path: "repeated.items.string.hostname",
        id: "string.hostname",
    };
    static REPEATED_ITEMS_STRING_HOSTNAME_EMPTY: Rule = Rule {
        path: "repeated.items.string.hostname",
        id: "string.hostname_empty",
    };
    static REPEATED_ITEMS_STRING_IP_PREFIX: Rule = Rule {
        path: "repeated.items.string.ip_prefix",
        id: "string.ip_prefix",
    };
    static REPEATED_ITEMS_STRING_IP_PREFIX_EMPTY: Rule = Rule {
        path: "repeated.items.string.ip_prefix",
        id: "string.ip_prefix_empty",
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
    static STRING_EMAIL: Rule = Rule::new("string.email");
    static STRING_EMAIL_EMPTY: Rule = Rule {
        path: "string.email",
        id: "string.email_empty",
    };
    static STRING_IP: Rule = Rule::new("string.ip");
    static STRING_IP_EMPTY: Rule = Rule {
        path: "string.ip",
        id: "string.ip_empty",
    };
    static STRING_LEN: Rule = Rule::new("string.len");
    static STRING_MAX_BYTES: Rule = Rule::new("string.max_bytes");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_BYTES: Rule = Rule::new("string.min_bytes");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_URI: Rule = Rule::new("string.uri");
    static STRING_URI_EMPTY: Rule = Rule {
        path: "string.uri",
        id: "string.uri_empty",
    };
    static STRING_UUID: Rule = Rule::new("string.uuid");
    static STRING_UUID_EMPTY: Rule = Rule {
        path: "string.uuid",
        id: "string.uuid_empty",
    };
    static TIMESTAMP_GT_NOW: Rule = Rule::new("timestamp.gt_now");
    impl Validate for pb::SignedIn {}
    impl Validate for pb::MfaChallenge {}
    impl Validate for pb::TokenClaims {}
    impl Validate for pb::PermissionDetails {}
    impl Validate for pb::EntityPermission {}
    impl Validate for pb::User {}
    impl Validate for pb::UserOrganization {}
    impl Validate for pb::Organization {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
        }
    }
    impl Validate for pb::OrganizationSettings {
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
                if *v == 0 {
                    c.fail(
                        &at.item("allowed_sign_in_methods", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::SignInMethod::is_valid(*v) {
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
                if !v.is_empty() && !host::is_hostname(v.as_str()) {
                    c.fail(
                        &at.item("allowed_email_domains", i),
                        &REPEATED_ITEMS_STRING_HOSTNAME,
                        "must be a valid hostname",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.item("allowed_email_domains", i),
                        &REPEATED_ITEMS_STRING_HOSTNAME_EMPTY,
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
                if !v.is_empty() && !ip::is_ip_prefix(v.as_str(), 0, true) {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_IP_PREFIX,
                        "must be a valid IP prefix",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_IP_PREFIX_EMPTY,
                        "value is empty, which is not a valid IP prefix",
                    );
                }
            }
            if let Some(v) = &self.session_idle_timeout {
                if !(300_000_000_000..=2_592_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("session_idle_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 300s and less than or equal to 2592000s",
                    );
                }
            }
            if let Some(v) = &self.session_max_age {
                if !(3_600_000_000_000..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("session_max_age"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 3600s and less than or equal to 31536000s",
                    );
                }
            }
            if !(0..=3650).contains(&self.password_max_age_days) {
                c.fail(
                    &at.field("password_max_age_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 3650",
                );
            }
            if !(0..=3650).contains(&self.api_key_max_age_days) {
                c.fail(
                    &at.field("api_key_max_age_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 3650",
                );
            }
            if self.audit_retention_days != 0 {
                if !(90..=3650).contains(&self.audit_retention_days) {
                    c.fail(
                        &at.field("audit_retention_days"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 90 and less than or equal to 3650",
                    );
                }
            }
            if !(0..=7).contains(&self.first_weekday) {
                c.fail(
                    &at.field("first_weekday"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 7",
                );
            }
        }
    }
    impl Validate for pb::OrganizationLimits {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=1_000_000).contains(&self.max_members) {
                c.fail(
                    &at.field("max_members"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000",
                );
            }
            if !(0..=100_000).contains(&self.max_pipelines) {
                c.fail(
                    &at.field("max_pipelines"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if !(0..=100_000).contains(&self.max_rules) {
                c.fail(
                    &at.field("max_rules"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if !(0..=100_000).contains(&self.max_datasets) {
                c.fail(
                    &at.field("max_datasets"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if !(0..=100_000).contains(&self.max_credentials) {
                c.fail(
                    &at.field("max_credentials"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 100000",
                );
            }
            if !(0..=1_000_000).contains(&self.max_calls_per_minute) {
                c.fail(
                    &at.field("max_calls_per_minute"),
                    &INT32_GTE_LTE,
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
            if !(0..=10_000).contains(&self.max_running_pipelines) {
                c.fail(
                    &at.field("max_running_pipelines"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
        }
    }
    impl Validate for pb::ConnectedDsp {}
    impl Validate for pb::OrganizationMember {}
    impl Validate for pb::Session {}
    impl Validate for pb::RegisterRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.password.as_bytes().len() < 12 {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_BYTES,
                    "must be at least 12 bytes",
                );
            }
            if self.password.as_bytes().len() > 256 {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
            if self.full_name.is_empty() {
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
    impl Validate for pb::RegisterResponse {}
    impl Validate for pb::VerifyEmailRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.is_empty() {
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
    impl Validate for pb::VerifyEmailResponse {}
    impl Validate for pb::RequestEmailVerificationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for pb::RequestEmailVerificationResponse {}
    impl Validate for pb::ChangeEmailRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.new_email.as_str(), 254) {
                c.fail(
                    &at.field("new_email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.new_email.is_empty() && !host::is_email(self.new_email.as_str()) {
                c.fail(
                    &at.field("new_email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.new_email.is_empty() {
                c.fail(
                    &at.field("new_email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.password.is_empty() {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.password.as_bytes().len() > 256 {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
        }
    }
    impl Validate for pb::ChangeEmailResponse {}
    impl Validate for pb::UpdateProfileRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.full_name {
                if v.is_empty() {
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
    impl Validate for pb::UpdateProfileResponse {}
    impl Validate for pb::ChangePasswordRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.current_password.is_empty() {
                c.fail(
                    &at.field("current_password"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.current_password.as_bytes().len() > 256 {
                c.fail(
                    &at.field("current_password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
            if self.new_password.as_bytes().len() < 12 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MIN_BYTES,
                    "must be at least 12 bytes",
                );
            }
            if self.new_password.as_bytes().len() > 256 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
        }
    }
    impl Validate for pb::ChangePasswordResponse {}
    impl Validate for pb::RequestPasswordResetRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for pb::RequestPasswordResetResponse {}
    impl Validate for pb::ResetPasswordRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.is_empty() {
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
            if self.new_password.as_bytes().len() < 12 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MIN_BYTES,
                    "must be at least 12 bytes",
                );
            }
            if self.new_password.as_bytes().len() > 256 {
                c.fail(
                    &at.field("new_password"),
                    &STRING_MAX_BYTES,
                    "must be at most 256 bytes",
                );
            }
        }
    }
    impl Validate for pb::ResetPasswordResponse {}
    impl Validate for pb::BeginTotpEnrollmentRequest {}
    impl Validate for pb::BeginTotpEnrollmentResponse {}
    impl Validate for pb::ConfirmTotpEnrollmentRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_1.is_match(self.totp_code.as_str()) {
                c.fail(
                    &at.field("totp_code"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{6}$`",
                );
            }
            if self.totp_code.chars().count() != 6 {
                c.fail(&at.field("totp_code"), &STRING_LEN, "must be 6 characters");
            }
        }
    }
    impl Validate for pb::ConfirmTotpEnrollmentResponse {}
    impl Validate for pb::DisableTotpRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.factor {
                Some(pb::disable_totp_request::Factor::TotpCode(v)) => {
                    if !PATTERN_1.is_match(v.as_str()) {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9]{6}$`",
                        );
                    }
                    if v.chars().count() != 6 {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_LEN,
                            "must be 6 characters",
                        );
                    }
                }
                Some(pb::disable_totp_request::Factor::RecoveryCode(v)) => {
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
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::DisableTotpResponse {}
    impl Validate for pb::RegenerateRecoveryCodesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !PATTERN_1.is_match(self.totp_code.as_str()) {
                c.fail(
                    &at.field("totp_code"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[0-9]{6}$`",
                );
            }
            if self.totp_code.chars().count() != 6 {
                c.fail(&at.field("totp_code"), &STRING_LEN, "must be 6 characters");
            }
        }
    }
    impl Validate for pb::RegenerateRecoveryCodesResponse {}
    impl Validate for pb::DeleteAccountRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.confirm_email.as_str(), 254) {
                c.fail(
                    &at.field("confirm_email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.confirm_email.is_empty()
                && !host::is_email(self.confirm_email.as_str())
            {
                c.fail(
                    &at.field("confirm_email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.confirm_email.is_empty() {
                c.fail(
                    &at.field("confirm_email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for pb::DeleteAccountResponse {}
    impl Validate for pb::ListUsersRequest {
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
                if v == 0 {
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
    impl Validate for pb::ListUsersResponse {}
    impl Validate for pb::CreateUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.full_name.is_empty() {
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
    impl Validate for pb::CreateUserResponse {}
    impl Validate for pb::SetUserStatusRequest {
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
    impl Validate for pb::SetUserStatusResponse {}
    impl Validate for pb::UnlockUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::UnlockUserResponse {}
    impl Validate for pb::ResetUserMfaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
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
    impl Validate for pb::ResetUserMfaResponse {}
    impl Validate for pb::SetOperatorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::SetOperatorResponse {}
    impl Validate for pb::RecordAuditEventsRequest {
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
    impl Validate for pb::RecordAuditEventsResponse {}
    impl Validate for pb::ListAuditLogsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.entity_id.is_empty() && self.entity_type.is_empty() {
                c.fail(
                    at,
                    &LIST_AUDIT_LOGS_REQUEST_ENTITY,
                    "entity_id needs entity_type beside it",
                );
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
                if *v == 0 {
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
                if v == 0 {
                    c.fail(
                        &at.field("outcome"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::AuditOutcome::is_valid(v) {
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
    impl Validate for pb::ListAuditLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.events.iter().enumerate() {
                v.check(c, &at.item("events", i));
            }
        }
    }
    impl Validate for pb::StreamAuditLogsRequest {
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
    impl Validate for pb::StreamAuditLogsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.events.iter().enumerate() {
                v.check(c, &at.item("events", i));
            }
        }
    }
    impl Validate for pb::AuditEvent {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.id.is_empty() && !PATTERN_4.is_match(self.id.as_str()) {
                c.fail(&at.field("id"), &STRING_UUID, "must be a valid UUID");
            }
            if self.id.is_empty() {
                c.fail(
                    &at.field("id"),
                    &STRING_UUID_EMPTY,
                    "value is empty, which is not a valid UUID",
                );
            }
            if let Some(v) = &self.context {
                v.check(c, &at.field("context"));
            } else {
                c.fail(&at.field("context"), &REQUIRED, "value is required");
            }
            if self.action == 0 {
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
            if self.outcome == 0 {
                c.fail(&at.field("outcome"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AuditOutcome::is_valid(self.outcome) {
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
            if self.service.is_empty() {
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
            if !pb::PrincipalKind::is_valid(self.principal_kind) {
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
    impl Validate for pb::AuditChange {
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
        }
    }
    impl Validate for pb::LoginRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
            if self.password.is_empty() {
                c.fail(
                    &at.field("password"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.password.as_bytes().len() > 256 {
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
    impl Validate for pb::LoginResponse {}
    impl Validate for pb::CompleteMfaRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.challenge.is_empty() {
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
                Some(pb::complete_mfa_request::Factor::TotpCode(v)) => {
                    if !PATTERN_1.is_match(v.as_str()) {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_PATTERN,
                            "does not match regex pattern `^[0-9]{6}$`",
                        );
                    }
                    if v.chars().count() != 6 {
                        c.fail(
                            &at.field("totp_code"),
                            &STRING_LEN,
                            "must be 6 characters",
                        );
                    }
                }
                Some(pb::complete_mfa_request::Factor::RecoveryCode(v)) => {
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
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::CompleteMfaResponse {}
    impl Validate for pb::LogoutRequest {}
    impl Validate for pb::LogoutResponse {}
    impl Validate for pb::SelectOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::SelectOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::ValidateTokenRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if self.token.as_bytes().len() > 4096 {
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
    impl Validate for pb::ValidateTokenResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for pb::RefreshAccessTokenRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.refresh_token.is_empty() {
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
    impl Validate for pb::RefreshAccessTokenResponse {}
    impl Validate for pb::CheckPermissionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.is_empty() != self.entity_id.is_empty() {
                c.fail(
                    at,
                    &CHECK_PERMISSION_REQUEST_ENTITY,
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
    impl Validate for pb::CheckPermissionResponse {}
    impl Validate for pb::BatchCheckPermissionsRequest {
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
    impl Validate for pb::PermissionCheck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.is_empty() != self.entity_id.is_empty() {
                c.fail(
                    at,
                    &PERMISSION_CHECK_ENTITY,
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
    impl Validate for pb::BatchCheckPermissionsResponse {}
    impl Validate for pb::GetUserPermissionsRequest {
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
    impl Validate for pb::GetUserPermissionsResponse {}
    impl Validate for pb::GetUserRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::GetUserResponse {}
    impl Validate for pb::GetUserByEmailRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for pb::GetUserByEmailResponse {}
    impl Validate for pb::GetOrganizationRequest {
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
    impl Validate for pb::GetOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::GetOrganizationMembersRequest {
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
    impl Validate for pb::GetOrganizationMembersResponse {}
    impl Validate for pb::ListSessionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListSessionsResponse {}
    impl Validate for pb::InvalidateSessionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.session_id.is_empty() {
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
    impl Validate for pb::InvalidateSessionResponse {}
    impl Validate for pb::InvalidateAllSessionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_id <= 0 {
                c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.except_session_id {
                if v.is_empty() {
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
    impl Validate for pb::InvalidateAllSessionsResponse {}
    impl Validate for pb::CreateApiKeyRequest {
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
                if !v.is_empty() && !ip::is_ip_prefix(v.as_str(), 0, true) {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_IP_PREFIX,
                        "must be a valid IP prefix",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.item("allowed_networks", i),
                        &REPEATED_ITEMS_STRING_IP_PREFIX_EMPTY,
                        "value is empty, which is not a valid IP prefix",
                    );
                }
            }
        }
    }
    impl Validate for pb::CreateApiKeyResponse {}
    impl Validate for pb::ListApiKeysRequest {
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
    impl Validate for pb::ListApiKeysResponse {}
    impl Validate for pb::RevokeApiKeyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.api_key_id.is_empty() {
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
    impl Validate for pb::RevokeApiKeyResponse {}
    impl Validate for pb::RotateApiKeyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.api_key_id.is_empty() {
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
                if !(0..=604_800_000_000_000).contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("overlap"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 604800s",
                    );
                }
            }
        }
    }
    impl Validate for pb::RotateApiKeyResponse {}
    impl Validate for pb::ValidateApiKeyRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.key.is_empty() {
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
        }
    }
    impl Validate for pb::ValidateApiKeyResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for pb::CreateServiceAccountRequest {
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
    impl Validate for pb::CreateServiceAccountResponse {}
    impl Validate for pb::GetServiceAccountRequest {
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
    impl Validate for pb::GetServiceAccountResponse {}
    impl Validate for pb::ListServiceAccountsRequest {
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
    impl Validate for pb::ListServiceAccountsResponse {}
    impl Validate for pb::UpdateServiceAccountRequest {
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
    impl Validate for pb::UpdateServiceAccountResponse {}
    impl Validate for pb::DeleteServiceAccountRequest {
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
    impl Validate for pb::DeleteServiceAccountResponse {}
    impl Validate for pb::ApiKey {}
    impl Validate for pb::ServiceAccount {}
    impl Validate for pb::ListSignInMethodsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.email.as_str(), 254) {
                c.fail(
                    &at.field("email"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
        }
    }
    impl Validate for pb::ListSignInMethodsResponse {}
    impl Validate for pb::SignInProvider {}
    impl Validate for pb::StartOidcSignInRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.provider_slug.is_empty() {
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
            if !self.redirect_uri.is_empty() && !uri::is_uri(self.redirect_uri.as_str())
            {
                c.fail(&at.field("redirect_uri"), &STRING_URI, "must be a valid URI");
            }
            if self.redirect_uri.is_empty() {
                c.fail(
                    &at.field("redirect_uri"),
                    &STRING_URI_EMPTY,
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
                if !self.login_hint.is_empty()
                    && !host::is_email(self.login_hint.as_str())
                {
                    c.fail(
                        &at.field("login_hint"),
                        &STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if self.login_hint.is_empty() {
                    c.fail(
                        &at.field("login_hint"),
                        &STRING_EMAIL_EMPTY,
                        "value is empty, which is not a valid email address",
                    );
                }
            }
        }
    }
    impl Validate for pb::StartOidcSignInResponse {}
    impl Validate for pb::CompleteOidcSignInRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.state.is_empty() {
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
            if self.browser_binding.is_empty() {
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
    impl Validate for pb::CompleteOidcSignInResponse {}
    impl Validate for pb::ListIdentitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListIdentitiesResponse {}
    impl Validate for pb::UnlinkIdentityRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.identity_id.is_empty() {
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
    impl Validate for pb::UnlinkIdentityResponse {}
    impl Validate for pb::CreateIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.slug.is_empty() {
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
            if self.client_secret.is_empty() {
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
    impl Validate for pb::CreateIdentityProviderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.provider {
                v.check(c, &at.field("provider"));
            }
        }
    }
    impl Validate for pb::GetIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.provider_id.is_empty() {
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
    impl Validate for pb::GetIdentityProviderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.provider {
                v.check(c, &at.field("provider"));
            }
        }
    }
    impl Validate for pb::ListIdentityProvidersRequest {
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
    impl Validate for pb::ListIdentityProvidersResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.providers.iter().enumerate() {
                v.check(c, &at.item("providers", i));
            }
        }
    }
    impl Validate for pb::UpdateIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.provider_id.is_empty() {
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
                if v.is_empty() {
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
    impl Validate for pb::UpdateIdentityProviderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.provider {
                v.check(c, &at.field("provider"));
            }
        }
    }
    impl Validate for pb::DeleteIdentityProviderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.provider_id.is_empty() {
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
    impl Validate for pb::DeleteIdentityProviderResponse {}
    impl Validate for pb::IdentityProvider {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.settings {
                v.check(c, &at.field("settings"));
            }
        }
    }
    impl Validate for pb::IdentityProviderSettings {
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
            if cel::longer(self.issuer.as_str(), 2048) {
                c.fail(
                    &at.field("issuer"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.issuer.is_empty() && !uri::is_uri(self.issuer.as_str()) {
                c.fail(&at.field("issuer"), &STRING_URI, "must be a valid URI");
            }
            if self.issuer.is_empty() {
                c.fail(
                    &at.field("issuer"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
            }
            if self.client_id.is_empty() {
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
                if v.is_empty() {
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
                if !v.is_empty() && !host::is_hostname(v.as_str()) {
                    c.fail(
                        &at.item("email_domains", i),
                        &REPEATED_ITEMS_STRING_HOSTNAME,
                        "must be a valid hostname",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.item("email_domains", i),
                        &REPEATED_ITEMS_STRING_HOSTNAME_EMPTY,
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
                if k.is_empty() {
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
                if k.is_empty() {
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
                if v.is_empty() {
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
    impl Validate for pb::Identity {}
    impl Validate for pb::CreateOrganizationRequest {
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
    impl Validate for pb::CreateOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::ListOrganizationsRequest {
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
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::OrganizationStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListOrganizationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.organizations.iter().enumerate() {
                v.check(c, &at.item("organizations", i));
            }
        }
    }
    impl Validate for pb::UpdateOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
                if v.is_empty() {
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
                if v.chars().count() != 3 {
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
                if !v.is_empty() && !host::is_email(v.as_str()) {
                    c.fail(
                        &at.field("billing_email"),
                        &STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.field("billing_email"),
                        &STRING_EMAIL_EMPTY,
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
    impl Validate for pb::ModuleSelection {
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
        }
    }
    impl Validate for pb::LabelSelection {
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
    impl Validate for pb::UpdateOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::SetOrganizationLimitsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.limits {
                v.check(c, &at.field("limits"));
            }
        }
    }
    impl Validate for pb::SetOrganizationLimitsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::SuspendOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
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
    impl Validate for pb::SuspendOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::ResumeOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::ResumeOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::DeleteOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.confirm_slug.is_empty() {
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
    impl Validate for pb::DeleteOrganizationResponse {}
    impl Validate for pb::RestoreOrganizationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for pb::RestoreOrganizationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::TransferOwnershipRequest {
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
    impl Validate for pb::TransferOwnershipResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.organization {
                v.check(c, &at.field("organization"));
            }
        }
    }
    impl Validate for pb::AddMemberRequest {
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
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
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
    impl Validate for pb::AddMemberResponse {}
    impl Validate for pb::ChangeMemberRoleRequest {
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
    impl Validate for pb::ChangeMemberRoleResponse {}
    impl Validate for pb::RemoveMemberRequest {
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
    impl Validate for pb::RemoveMemberResponse {}
    impl Validate for pb::CreateInvitationRequest {
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
            if !self.email.is_empty() && !host::is_email(self.email.as_str()) {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.email.is_empty() {
                c.fail(
                    &at.field("email"),
                    &STRING_EMAIL_EMPTY,
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
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::CreateInvitationResponse {}
    impl Validate for pb::ListInvitationsRequest {
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
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::InvitationStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::ListInvitationsResponse {}
    impl Validate for pb::ResendInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.invitation_id.is_empty() {
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
    impl Validate for pb::ResendInvitationResponse {}
    impl Validate for pb::RevokeInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.invitation_id.is_empty() {
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
    impl Validate for pb::RevokeInvitationResponse {}
    impl Validate for pb::GetInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.is_empty() {
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
    impl Validate for pb::GetInvitationResponse {}
    impl Validate for pb::AcceptInvitationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.is_empty() {
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
    impl Validate for pb::AcceptInvitationResponse {}
    impl Validate for pb::Invitation {}
    impl Validate for pb::GrantPermissionRequest {
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
    impl Validate for pb::GrantPermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.grant {
                v.check(c, &at.field("grant"));
            }
        }
    }
    impl Validate for pb::RevokePermissionRequest {
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
    impl Validate for pb::RevokePermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.grant {
                v.check(c, &at.field("grant"));
            }
        }
    }
    impl Validate for pb::DenyPermissionRequest {
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
    impl Validate for pb::DenyPermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.grant {
                v.check(c, &at.field("grant"));
            }
        }
    }
    impl Validate for pb::ListGrantsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.entity_id.is_empty() && self.entity_type.is_empty() {
                c.fail(
                    at,
                    &LIST_GRANTS_REQUEST_ENTITY,
                    "entity_id needs entity_type beside it",
                );
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
                if v == 0 {
                    c.fail(&at.field("effect"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::GrantEffect::is_valid(v) {
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
    impl Validate for pb::ListGrantsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.grants.iter().enumerate() {
                v.check(c, &at.item("grants", i));
            }
        }
    }
    impl Validate for pb::ExplainPermissionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.is_empty() != self.entity_id.is_empty() {
                c.fail(
                    at,
                    &EXPLAIN_PERMISSION_REQUEST_ENTITY,
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
    impl Validate for pb::ExplainPermissionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.chain.iter().enumerate() {
                v.check(c, &at.item("chain", i));
            }
            for (i, v) in self.considered.iter().enumerate() {
                v.check(c, &at.item("considered", i));
            }
        }
    }
    impl Validate for pb::ListObjectsRequest {
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
    impl Validate for pb::ListObjectsResponse {}
    impl Validate for pb::ListSubjectsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.entity_type.is_empty() != self.entity_id.is_empty() {
                c.fail(
                    at,
                    &LIST_SUBJECTS_REQUEST_ENTITY,
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
    impl Validate for pb::ListSubjectsResponse {}
    impl Validate for pb::PutEntitiesRequest {
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
    impl Validate for pb::PutEntitiesResponse {}
    impl Validate for pb::RemoveEntitiesRequest {
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
    impl Validate for pb::RemoveEntitiesResponse {}
    impl Validate for pb::Grant {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.subject {
                v.check(c, &at.field("subject"));
            }
            if let Some(v) = &self.target {
                v.check(c, &at.field("target"));
            }
        }
    }
    impl Validate for pb::GrantSubject {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.subject {
                Some(pb::grant_subject::Subject::UserId(v)) => {
                    if *v <= 0 {
                        c.fail(
                            &at.field("user_id"),
                            &INT64_GT,
                            "must be greater than 0",
                        );
                    }
                }
                Some(pb::grant_subject::Subject::GroupId(v)) => {
                    if v.is_empty() {
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
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::GrantTarget {
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
            if self.entity_id.is_empty() {
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
    impl Validate for pb::Entity {
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
    impl Validate for pb::PermissionSubject {}
    impl Validate for pb::PermissionStep {}
    impl Validate for pb::CreateRoleRequest {
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
    impl Validate for pb::CreateRoleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.role {
                v.check(c, &at.field("role"));
            }
        }
    }
    impl Validate for pb::GetRoleRequest {
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
    impl Validate for pb::GetRoleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.role {
                v.check(c, &at.field("role"));
            }
        }
    }
    impl Validate for pb::ListRolesRequest {
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
    impl Validate for pb::ListRolesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.roles.iter().enumerate() {
                v.check(c, &at.item("roles", i));
            }
        }
    }
    impl Validate for pb::UpdateRoleRequest {
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
    impl Validate for pb::UpdateRoleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.role {
                v.check(c, &at.field("role"));
            }
        }
    }
    impl Validate for pb::DeleteRoleRequest {
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
    impl Validate for pb::DeleteRoleResponse {}
    impl Validate for pb::ListPermissionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListPermissionsResponse {}
    impl Validate for pb::CreateGroupRequest {
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
        }
    }
    impl Validate for pb::CreateGroupResponse {}
    impl Validate for pb::ListGroupsRequest {
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
    impl Validate for pb::ListGroupsResponse {}
    impl Validate for pb::UpdateGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.is_empty() {
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
            if self.expected_version < 0 {
                c.fail(
                    &at.field("expected_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::UpdateGroupResponse {}
    impl Validate for pb::DeleteGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.is_empty() {
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
    impl Validate for pb::DeleteGroupResponse {}
    impl Validate for pb::ChangeGroupMembersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.is_empty() {
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
    impl Validate for pb::ChangeGroupMembersResponse {}
    impl Validate for pb::ListGroupMembersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.group_id.is_empty() {
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
    impl Validate for pb::ListGroupMembersResponse {}
    impl Validate for pb::Role {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.permissions.iter().enumerate() {
                v.check(c, &at.item("permissions", i));
            }
        }
    }
    impl Validate for pb::RolePermission {
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
            if !pb::PermissionScope::is_valid(self.scope) {
                c.fail(
                    &at.field("scope"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::PermissionInfo {}
    impl Validate for pb::Group {}
    impl Validate for pb::GetJwksRequest {}
    impl Validate for pb::GetJwksResponse {}
    impl Validate for pb::ExchangeTokenRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.audience.is_empty() {
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
                        &DURATION_GT_LTE,
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
                Some(pb::exchange_token_request::Subject::SubjectToken(v)) => {
                    if v.is_empty() {
                        c.fail(
                            &at.field("subject_token"),
                            &STRING_MIN_LEN,
                            "must be at least 1 characters",
                        );
                    }
                    if v.as_bytes().len() > 4096 {
                        c.fail(
                            &at.field("subject_token"),
                            &STRING_MAX_BYTES,
                            "must be at most 4096 bytes",
                        );
                    }
                }
                Some(pb::exchange_token_request::Subject::ServiceAccount(v)) => {
                    v.check(c, &at.field("service_account"));
                }
                None => {
                    c.fail(
                        &at.field("subject"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::ServiceAccountSubject {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id <= 0 {
                c.fail(&at.field("org_id"), &INT64_GT, "must be greater than 0");
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
    impl Validate for pb::ExchangeTokenResponse {}
    impl Validate for pb::WatchRevocationsRequest {}
    impl Validate for pb::WatchRevocationsResponse {}
    impl Validate for pb::RevocationSnapshot {}
    impl Validate for pb::RevocationChanges {}
    impl Validate for pb::RevocationBeat {}
    impl Validate for pb::Revocation {}
    impl Validate for pb::PrincipalRevocation {}
    impl Validate for pb::GrantRevision {}
    impl Validate for pb::OrganizationRevocation {}
    impl Validate for pb::JsonWebKey {}
};
