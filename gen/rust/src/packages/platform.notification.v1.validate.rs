const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, host, uri};
    use crate::platform::notification::v1 as pb;
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static INT32_GTE: Rule = Rule::new("int32.gte");
    static INT32_GTE_LTE: Rule = Rule {
        path: "int32.gte",
        id: "int32.gte_lte",
    };
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
    static MAP_KEYS_STRING_PATTERN: Rule = Rule {
        path: "map.keys.string.pattern",
        id: "string.pattern",
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
    static NOTIFICATION_RECIPIENTS_SOME: Rule = Rule {
        path: "",
        id: "notification_recipients.some",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^(([01][0-9]|2[0-3]):[0-5][0-9])?$",
    );
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[A-Za-z0-9-]+$");
    static PATTERN_2: cel::Pattern = cel::Pattern::new("^[a-z][a-z0-9_]{0,62}$");
    static PATTERN_3: cel::Pattern = cel::Pattern::new(
        "^[a-z0-9_]+(\\.[a-z0-9_]+)*(\\.\\*)?$",
    );
    static QUIET_HOURS_TIMES: Rule = Rule {
        path: "",
        id: "quiet_hours.times",
    };
    static REDELIVER_DELIVERIES_REQUEST_SUBJECT: Rule = Rule {
        path: "",
        id: "redeliver_deliveries_request.subject",
    };
    static REDELIVER_WEBHOOK_REQUEST_SUBJECT: Rule = Rule {
        path: "",
        id: "redeliver_webhook_request.subject",
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
    static REPEATED_ITEMS_STRING_IN: Rule = Rule {
        path: "repeated.items.string.in",
        id: "string.in",
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
    static REPEATED_ITEMS_STRING_URI: Rule = Rule {
        path: "repeated.items.string.uri",
        id: "string.uri",
    };
    static REPEATED_ITEMS_STRING_URI_EMPTY: Rule = Rule {
        path: "repeated.items.string.uri",
        id: "string.uri_empty",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static SLACK_CHANNEL_METHOD: Rule = Rule {
        path: "",
        id: "slack_channel.method",
    };
    static STRING_EMAIL: Rule = Rule::new("string.email");
    static STRING_EMAIL_EMPTY: Rule = Rule {
        path: "string.email",
        id: "string.email_empty",
    };
    static STRING_IN: Rule = Rule::new("string.in");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_URI: Rule = Rule::new("string.uri");
    static STRING_URI_EMPTY: Rule = Rule {
        path: "string.uri",
        id: "string.uri_empty",
    };
    impl Validate for pb::NotificationPreferences {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.channels_enabled.len() > 16 {
                c.fail(
                    &at.field("channels_enabled"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for k in self.channels_enabled.keys() {
                if k.is_empty() {
                    c.fail(
                        &at.key("channels_enabled", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 32) {
                    c.fail(
                        &at.key("channels_enabled", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 32 characters",
                    );
                }
            }
            if self.frequency_by_severity.len() > 8 {
                c.fail(
                    &at.field("frequency_by_severity"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 8 entries",
                );
            }
            for (k, v) in &self.frequency_by_severity {
                if k.is_empty() {
                    c.fail(
                        &at.key("frequency_by_severity", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 32) {
                    c.fail(
                        &at.key("frequency_by_severity", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 32 characters",
                    );
                }
                if *v == 0 {
                    c.fail(
                        &at.value("frequency_by_severity", k),
                        &MAP_VALUES_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::DeliveryFrequency::is_valid(*v) {
                    c.fail(
                        &at.value("frequency_by_severity", k),
                        &MAP_VALUES_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.quiet_hours {
                v.check(c, &at.field("quiet_hours"));
            }
            if self.modules_enabled.len() > 16 {
                c.fail(
                    &at.field("modules_enabled"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for k in self.modules_enabled.keys() {
                if k.is_empty() {
                    c.fail(
                        &at.key("modules_enabled", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 32) {
                    c.fail(
                        &at.key("modules_enabled", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 32 characters",
                    );
                }
            }
            if let Some(v) = &self.email {
                v.check(c, &at.field("email"));
            }
            if let Some(v) = &self.slack {
                v.check(c, &at.field("slack"));
            }
            if let Some(v) = &self.digest {
                v.check(c, &at.field("digest"));
            }
            if cel::longer(self.locale.as_str(), 35) {
                c.fail(
                    &at.field("locale"),
                    &STRING_MAX_LEN,
                    "must be at most 35 characters",
                );
            }
            if self.revision < 0 {
                c.fail(
                    &at.field("revision"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
        }
    }
    impl Validate for pb::QuietHours {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.enabled
                && (self.start_time.chars().count() != 5
                    || self.end_time.chars().count() != 5)
            {
                c.fail(
                    at,
                    &QUIET_HOURS_TIMES,
                    "set start_time and end_time when quiet hours are enabled",
                );
            }
            if cel::longer(self.start_time.as_str(), 5) {
                c.fail(
                    &at.field("start_time"),
                    &STRING_MAX_LEN,
                    "must be at most 5 characters",
                );
            }
            if !PATTERN_0.is_match(self.start_time.as_str()) {
                c.fail(
                    &at.field("start_time"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^(([01][0-9]|2[0-3]):[0-5][0-9])?$`",
                );
            }
            if cel::longer(self.end_time.as_str(), 5) {
                c.fail(
                    &at.field("end_time"),
                    &STRING_MAX_LEN,
                    "must be at most 5 characters",
                );
            }
            if !PATTERN_0.is_match(self.end_time.as_str()) {
                c.fail(
                    &at.field("end_time"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^(([01][0-9]|2[0-3]):[0-5][0-9])?$`",
                );
            }
            if cel::longer(self.timezone.as_str(), 64) {
                c.fail(
                    &at.field("timezone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.days.len() > 7 {
                c.fail(
                    &at.field("days"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 7 item(s)",
                );
            }
            if !cel::unique(self.days.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("days"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.days.iter().enumerate() {
                if cel::longer(v.as_str(), 3) {
                    c.fail(
                        &at.item("days", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 3 characters",
                    );
                }
                if !matches!(
                    v.as_str(), "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"
                ) {
                    c.fail(
                        &at.item("days", i),
                        &REPEATED_ITEMS_STRING_IN,
                        "must be in list [mon, tue, wed, thu, fri, sat, sun]",
                    );
                }
            }
        }
    }
    impl Validate for pb::EmailPreferences {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.preferred_email {
                if cel::longer(v.as_str(), 254) {
                    c.fail(
                        &at.field("preferred_email"),
                        &STRING_MAX_LEN,
                        "must be at most 254 characters",
                    );
                }
                if !v.is_empty() && !host::is_email(v.as_str()) {
                    c.fail(
                        &at.field("preferred_email"),
                        &STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.field("preferred_email"),
                        &STRING_EMAIL_EMPTY,
                        "value is empty, which is not a valid email address",
                    );
                }
            }
        }
    }
    impl Validate for pb::SlackPreferences {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.default_channel {
                if v.is_empty() {
                    c.fail(
                        &at.field("default_channel"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.field("default_channel"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::DigestSchedule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.time.as_str(), 5) {
                c.fail(
                    &at.field("time"),
                    &STRING_MAX_LEN,
                    "must be at most 5 characters",
                );
            }
            if !PATTERN_0.is_match(self.time.as_str()) {
                c.fail(
                    &at.field("time"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^(([01][0-9]|2[0-3]):[0-5][0-9])?$`",
                );
            }
            if !self.weekday.is_empty() {
                if cel::longer(self.weekday.as_str(), 3) {
                    c.fail(
                        &at.field("weekday"),
                        &STRING_MAX_LEN,
                        "must be at most 3 characters",
                    );
                }
                if !matches!(
                    self.weekday.as_str(), "mon" | "tue" | "wed" | "thu" | "fri" | "sat"
                    | "sun"
                ) {
                    c.fail(
                        &at.field("weekday"),
                        &STRING_IN,
                        "must be in list [mon, tue, wed, thu, fri, sat, sun]",
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
    impl Validate for pb::SendNotificationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::NotificationType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
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
            if self.channels.len() > 8 {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.channels.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.channels.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::Channel::is_valid(*v) {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.recipients {
                v.check(c, &at.field("recipients"));
            } else {
                c.fail(&at.field("recipients"), &REQUIRED, "value is required");
            }
            if self.template_id.is_empty() {
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
            if let Some(v) = &self.rule_id {
                if v.is_empty() {
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
            if let Some(v) = &self.subject_override {
                if v.is_empty() {
                    c.fail(
                        &at.field("subject_override"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 200) {
                    c.fail(
                        &at.field("subject_override"),
                        &STRING_MAX_LEN,
                        "must be at most 200 characters",
                    );
                }
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
            if self.template_version < 0 {
                c.fail(
                    &at.field("template_version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if !crate::platform::common::v1::ModuleType::is_valid(self.module) {
                c.fail(
                    &at.field("module"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.alert_id.as_str(), 128) {
                c.fail(
                    &at.field("alert_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.thread_key.as_str(), 128) {
                c.fail(
                    &at.field("thread_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::SendNotificationResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.error {
                v.check(c, &at.field("error"));
            }
        }
    }
    impl Validate for pb::SendBatchNotificationsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.notifications.is_empty() {
                c.fail(
                    &at.field("notifications"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.notifications.len() > 100 {
                c.fail(
                    &at.field("notifications"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.notifications.iter().enumerate() {
                v.check(c, &at.item("notifications", i));
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
    impl Validate for pb::SendBatchNotificationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::GetNotificationStatusRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.notification_id.is_empty() {
                c.fail(
                    &at.field("notification_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.notification_id.as_str(), 128) {
                c.fail(
                    &at.field("notification_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetNotificationStatusResponse {}
    impl Validate for pb::ListNotificationsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if let Some(v) = self.r#type {
                if v == 0 {
                    c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::NotificationType::is_valid(v) {
                    c.fail(
                        &at.field("type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
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
            if let Some(v) = self.status {
                if v == 0 {
                    c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::DeliveryStatus::is_valid(v) {
                    c.fail(
                        &at.field("status"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
            if let Some(v) = self.user_id {
                if v <= 0 {
                    c.fail(&at.field("user_id"), &INT64_GT, "must be greater than 0");
                }
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
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
    impl Validate for pb::ListNotificationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.notifications.iter().enumerate() {
                v.check(c, &at.item("notifications", i));
            }
        }
    }
    impl Validate for pb::CancelNotificationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.notification_id.is_empty() {
                c.fail(
                    &at.field("notification_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.notification_id.as_str(), 128) {
                c.fail(
                    &at.field("notification_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::CancelNotificationResponse {}
    impl Validate for pb::GetPreferencesRequest {
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
        }
    }
    impl Validate for pb::GetPreferencesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.preferences {
                v.check(c, &at.field("preferences"));
            }
        }
    }
    impl Validate for pb::UpdatePreferencesRequest {
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
            if let Some(v) = &self.preferences {
                v.check(c, &at.field("preferences"));
            } else {
                c.fail(&at.field("preferences"), &REQUIRED, "value is required");
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
    impl Validate for pb::UpdatePreferencesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.preferences {
                v.check(c, &at.field("preferences"));
            }
        }
    }
    impl Validate for pb::UnsubscribeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.token.is_empty() {
                c.fail(
                    &at.field("token"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.token.as_str(), 1024) {
                c.fail(
                    &at.field("token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if !pb::UnsubscribeScope::is_valid(self.scope) {
                c.fail(
                    &at.field("scope"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::UnsubscribeResponse {}
    impl Validate for pb::ListTemplatesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = self.r#type {
                if v == 0 {
                    c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
                }
                if !pb::NotificationType::is_valid(v) {
                    c.fail(
                        &at.field("type"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.channel {
                if v == 0 {
                    c.fail(
                        &at.field("channel"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::Channel::is_valid(v) {
                    c.fail(
                        &at.field("channel"),
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
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListTemplatesResponse {}
    impl Validate for pb::RenderTemplateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.template_id.is_empty() {
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
            if self.channel == 0 {
                c.fail(&at.field("channel"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
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
            if self.version < 0 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.locale.as_str(), 35) {
                c.fail(
                    &at.field("locale"),
                    &STRING_MAX_LEN,
                    "must be at most 35 characters",
                );
            }
        }
    }
    impl Validate for pb::RenderTemplateResponse {}
    impl Validate for pb::GetChannelStatusRequest {
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
    impl Validate for pb::GetChannelStatusResponse {}
    impl Validate for pb::TestChannelRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.channel == 0 {
                c.fail(&at.field("channel"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.recipient.as_str(), 2048) {
                c.fail(
                    &at.field("recipient"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if cel::longer(self.channel_id.as_str(), 128) {
                c.fail(
                    &at.field("channel_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::TestChannelResponse {}
    impl Validate for pb::NotificationRecipients {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.user_ids.is_empty() && self.emails.is_empty()
                && self.slack_targets.is_empty() && self.webhook_urls.is_empty()
                && self.roles.is_empty() && self.webhook_endpoint_ids.is_empty()
                && self.channel_ids.is_empty()
            {
                c.fail(at, &NOTIFICATION_RECIPIENTS_SOME, "name at least one recipient");
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
            if self.emails.len() > 100 {
                c.fail(
                    &at.field("emails"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
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
            if self.slack_targets.len() > 50 {
                c.fail(
                    &at.field("slack_targets"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 50 item(s)",
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
            if self.webhook_urls.len() > 20 {
                c.fail(
                    &at.field("webhook_urls"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            if !cel::unique(self.webhook_urls.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("webhook_urls"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.webhook_urls.iter().enumerate() {
                if cel::longer(v.as_str(), 2048) {
                    c.fail(
                        &at.item("webhook_urls", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !v.is_empty() && !uri::is_uri(v.as_str()) {
                    c.fail(
                        &at.item("webhook_urls", i),
                        &REPEATED_ITEMS_STRING_URI,
                        "must be a valid URI",
                    );
                }
                if v.is_empty() {
                    c.fail(
                        &at.item("webhook_urls", i),
                        &REPEATED_ITEMS_STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
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
            for (i, v) in self.roles.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("roles", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("roles", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if self.webhook_endpoint_ids.len() > 20 {
                c.fail(
                    &at.field("webhook_endpoint_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            if !cel::unique(self.webhook_endpoint_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("webhook_endpoint_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.webhook_endpoint_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("webhook_endpoint_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("webhook_endpoint_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.channel_ids.len() > 20 {
                c.fail(
                    &at.field("channel_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            if !cel::unique(self.channel_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("channel_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.channel_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("channel_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("channel_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::ChannelDeliveryStatus {}
    impl Validate for pb::ChannelDeliveryDetail {}
    impl Validate for pb::RecipientStatus {}
    impl Validate for pb::NotificationSummary {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::NotificationTemplate {}
    impl Validate for pb::ChannelStatus {}
    impl Validate for pb::CreateChannelRequest {
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
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            } else {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::CreateChannelResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.channel {
                v.check(c, &at.field("channel"));
            }
        }
    }
    impl Validate for pb::GetChannelRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.channel_id.is_empty() {
                c.fail(
                    &at.field("channel_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.channel_id.as_str(), 128) {
                c.fail(
                    &at.field("channel_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetChannelResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.channel {
                v.check(c, &at.field("channel"));
            }
        }
    }
    impl Validate for pb::ListChannelsRequest {
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
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::ListChannelsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.channels.iter().enumerate() {
                v.check(c, &at.item("channels", i));
            }
        }
    }
    impl Validate for pb::UpdateChannelRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.channel_id.is_empty() {
                c.fail(
                    &at.field("channel_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.channel_id.as_str(), 128) {
                c.fail(
                    &at.field("channel_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
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
    impl Validate for pb::UpdateChannelResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.channel {
                v.check(c, &at.field("channel"));
            }
        }
    }
    impl Validate for pb::DeleteChannelRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.channel_id.is_empty() {
                c.fail(
                    &at.field("channel_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.channel_id.as_str(), 128) {
                c.fail(
                    &at.field("channel_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteChannelResponse {}
    impl Validate for pb::SetRoutesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.routes.len() > 100 {
                c.fail(
                    &at.field("routes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.routes.iter().enumerate() {
                v.check(c, &at.item("routes", i));
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
    impl Validate for pb::SetRoutesResponse {}
    impl Validate for pb::GetRoutesRequest {
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
    impl Validate for pb::GetRoutesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.routes.iter().enumerate() {
                v.check(c, &at.item("routes", i));
            }
        }
    }
    impl Validate for pb::Route {
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
            if self.types.len() > 8 {
                c.fail(
                    &at.field("types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.types.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.types.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::NotificationType::is_valid(*v) {
                    c.fail(
                        &at.item("types", i),
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
                if *v == 0 {
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
            if self.channels.is_empty() {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.channels.len() > 8 {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.channels.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.channels.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::Channel::is_valid(*v) {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.channel_ids.len() > 20 {
                c.fail(
                    &at.field("channel_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 20 item(s)",
                );
            }
            if !cel::unique(self.channel_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("channel_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.channel_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("channel_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("channel_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if let Some(v) = &self.recipients {
                v.check(c, &at.field("recipients"));
            }
        }
    }
    impl Validate for pb::ConfiguredChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::ChannelConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=10_000).contains(&self.messages_per_minute) {
                c.fail(
                    &at.field("messages_per_minute"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 10000",
                );
            }
            match &self.kind {
                Some(pb::channel_config::Kind::Email(v)) => {
                    v.check(c, &at.field("email"));
                }
                Some(pb::channel_config::Kind::Slack(v)) => {
                    v.check(c, &at.field("slack"));
                }
                Some(pb::channel_config::Kind::Teams(v)) => {
                    v.check(c, &at.field("teams"));
                }
                Some(pb::channel_config::Kind::Webhook(v)) => {
                    v.check(c, &at.field("webhook"));
                }
                Some(pb::channel_config::Kind::InApp(v)) => {
                    v.check(c, &at.field("in_app"));
                }
                Some(pb::channel_config::Kind::Pagerduty(v)) => {
                    v.check(c, &at.field("pagerduty"));
                }
                Some(pb::channel_config::Kind::Sms(v)) => {
                    v.check(c, &at.field("sms"));
                }
                Some(pb::channel_config::Kind::Push(v)) => {
                    v.check(c, &at.field("push"));
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
    impl Validate for pb::EmailChannel {
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
            if !(1..=65_535).contains(&self.port) {
                c.fail(
                    &at.field("port"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 65535",
                );
            }
            if self.security == 0 {
                c.fail(&at.field("security"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::SmtpSecurity::is_valid(self.security) {
                c.fail(
                    &at.field("security"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.username.as_str(), 254) {
                c.fail(
                    &at.field("username"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if cel::longer(self.password.as_str(), 1024) {
                c.fail(
                    &at.field("password"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::shorter(self.from_address.as_str(), 3) {
                c.fail(
                    &at.field("from_address"),
                    &STRING_MIN_LEN,
                    "must be at least 3 characters",
                );
            }
            if cel::longer(self.from_address.as_str(), 254) {
                c.fail(
                    &at.field("from_address"),
                    &STRING_MAX_LEN,
                    "must be at most 254 characters",
                );
            }
            if !self.from_address.is_empty()
                && !host::is_email(self.from_address.as_str())
            {
                c.fail(
                    &at.field("from_address"),
                    &STRING_EMAIL,
                    "must be a valid email address",
                );
            }
            if self.from_address.is_empty() {
                c.fail(
                    &at.field("from_address"),
                    &STRING_EMAIL_EMPTY,
                    "value is empty, which is not a valid email address",
                );
            }
            if cel::longer(self.from_name.as_str(), 128) {
                c.fail(
                    &at.field("from_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !self.reply_to.is_empty() {
                if cel::longer(self.reply_to.as_str(), 254) {
                    c.fail(
                        &at.field("reply_to"),
                        &STRING_MAX_LEN,
                        "must be at most 254 characters",
                    );
                }
                if !self.reply_to.is_empty() && !host::is_email(self.reply_to.as_str()) {
                    c.fail(
                        &at.field("reply_to"),
                        &STRING_EMAIL,
                        "must be a valid email address",
                    );
                }
                if self.reply_to.is_empty() {
                    c.fail(
                        &at.field("reply_to"),
                        &STRING_EMAIL_EMPTY,
                        "value is empty, which is not a valid email address",
                    );
                }
            }
            if cel::longer(self.ca_pem.as_str(), 65_536) {
                c.fail(
                    &at.field("ca_pem"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
        }
    }
    impl Validate for pb::SlackChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.webhook_url.is_empty() && !self.bot_token.is_empty() {
                c.fail(
                    at,
                    &SLACK_CHANNEL_METHOD,
                    "set the webhook's URL or the bot's token, not both",
                );
            }
            if !self.webhook_url.is_empty() {
                if cel::longer(self.webhook_url.as_str(), 2048) {
                    c.fail(
                        &at.field("webhook_url"),
                        &STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !self.webhook_url.is_empty()
                    && !uri::is_uri(self.webhook_url.as_str())
                {
                    c.fail(&at.field("webhook_url"), &STRING_URI, "must be a valid URI");
                }
                if self.webhook_url.is_empty() {
                    c.fail(
                        &at.field("webhook_url"),
                        &STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
            if cel::longer(self.bot_token.as_str(), 1024) {
                c.fail(
                    &at.field("bot_token"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.default_channel.as_str(), 128) {
                c.fail(
                    &at.field("default_channel"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::TeamsChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.webhook_url.is_empty() {
                if cel::longer(self.webhook_url.as_str(), 2048) {
                    c.fail(
                        &at.field("webhook_url"),
                        &STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !self.webhook_url.is_empty()
                    && !uri::is_uri(self.webhook_url.as_str())
                {
                    c.fail(&at.field("webhook_url"), &STRING_URI, "must be a valid URI");
                }
                if self.webhook_url.is_empty() {
                    c.fail(
                        &at.field("webhook_url"),
                        &STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
        }
    }
    impl Validate for pb::WebhookChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.url.as_str(), 2048) {
                c.fail(
                    &at.field("url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.url.is_empty() && !uri::is_uri(self.url.as_str()) {
                c.fail(&at.field("url"), &STRING_URI, "must be a valid URI");
            }
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
            }
            if !self.hmac_secret.is_empty() {
                if cel::shorter(self.hmac_secret.as_str(), 24) {
                    c.fail(
                        &at.field("hmac_secret"),
                        &STRING_MIN_LEN,
                        "must be at least 24 characters",
                    );
                }
                if cel::longer(self.hmac_secret.as_str(), 256) {
                    c.fail(
                        &at.field("hmac_secret"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.headers.len() > 20 {
                c.fail(
                    &at.field("headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 20 entries",
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
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_1.is_match(k.as_str()) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_PATTERN,
                        "does not match regex pattern `^[A-Za-z0-9-]+$`",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("headers", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if !(0..=30_000).contains(&self.timeout_ms) {
                c.fail(
                    &at.field("timeout_ms"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 30000",
                );
            }
        }
    }
    impl Validate for pb::InAppChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !(0..=400).contains(&self.retention_days) {
                c.fail(
                    &at.field("retention_days"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 400",
                );
            }
        }
    }
    impl Validate for pb::PagerDutyChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.routing_key.as_str(), 128) {
                c.fail(
                    &at.field("routing_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !self.api_url.is_empty() {
                if cel::longer(self.api_url.as_str(), 2048) {
                    c.fail(
                        &at.field("api_url"),
                        &STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !self.api_url.is_empty() && !uri::is_uri(self.api_url.as_str()) {
                    c.fail(&at.field("api_url"), &STRING_URI, "must be a valid URI");
                }
                if self.api_url.is_empty() {
                    c.fail(
                        &at.field("api_url"),
                        &STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
            if !crate::platform::common::v1::AlertSeverity::is_valid(self.min_severity) {
                c.fail(
                    &at.field("min_severity"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::SmsChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.url.as_str(), 2048) {
                c.fail(
                    &at.field("url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.url.is_empty() && !uri::is_uri(self.url.as_str()) {
                c.fail(&at.field("url"), &STRING_URI, "must be a valid URI");
            }
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
            }
            if self.body_template.is_empty() {
                c.fail(
                    &at.field("body_template"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.body_template.as_str(), 4096) {
                c.fail(
                    &at.field("body_template"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if cel::longer(self.authorization.as_str(), 1024) {
                c.fail(
                    &at.field("authorization"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.sender.as_str(), 32) {
                c.fail(
                    &at.field("sender"),
                    &STRING_MAX_LEN,
                    "must be at most 32 characters",
                );
            }
            if !(0..=1600).contains(&self.max_length) {
                c.fail(
                    &at.field("max_length"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1600",
                );
            }
        }
    }
    impl Validate for pb::PushChannel {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.subject.is_empty() {
                c.fail(
                    &at.field("subject"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.subject.as_str(), 2048) {
                c.fail(
                    &at.field("subject"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.subject.is_empty() && !uri::is_uri(self.subject.as_str()) {
                c.fail(&at.field("subject"), &STRING_URI, "must be a valid URI");
            }
            if self.subject.is_empty() {
                c.fail(
                    &at.field("subject"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
            }
            if !(0..=2_419_200).contains(&self.ttl_seconds) {
                c.fail(
                    &at.field("ttl_seconds"),
                    &INT32_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 2419200",
                );
            }
        }
    }
    impl Validate for pb::ListDeliveriesRequest {
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
            if cel::longer(self.notification_id.as_str(), 128) {
                c.fail(
                    &at.field("notification_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.statuses.len() > 10 {
                c.fail(
                    &at.field("statuses"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10 item(s)",
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
                if !pb::DeliveryStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.channels.len() > 8 {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.channels.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("channels"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.channels.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::Channel::is_valid(*v) {
                    c.fail(
                        &at.item("channels", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.recipient.as_str(), 2048) {
                c.fail(
                    &at.field("recipient"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if let Some(v) = &self.date_range {
                v.check(c, &at.field("date_range"));
            }
        }
    }
    impl Validate for pb::ListDeliveriesResponse {}
    impl Validate for pb::GetDeliveryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.delivery_id.is_empty() {
                c.fail(
                    &at.field("delivery_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.delivery_id.as_str(), 128) {
                c.fail(
                    &at.field("delivery_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetDeliveryResponse {}
    impl Validate for pb::RedeliverDeliveriesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.delivery_ids.is_empty() == !self.notification_id.is_empty() {
                c.fail(
                    at,
                    &REDELIVER_DELIVERIES_REQUEST_SUBJECT,
                    "name deliveries or one notification, not both",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.delivery_ids.len() > 500 {
                c.fail(
                    &at.field("delivery_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.delivery_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("delivery_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.delivery_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("delivery_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("delivery_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.notification_id.as_str(), 128) {
                c.fail(
                    &at.field("notification_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::RedeliverDeliveriesResponse {}
    impl Validate for pb::ListSuppressionsRequest {
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
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
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
    impl Validate for pb::ListSuppressionsResponse {}
    impl Validate for pb::AddSuppressionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.channel == 0 {
                c.fail(&at.field("channel"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.address.is_empty() {
                c.fail(
                    &at.field("address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.address.as_str(), 2048) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
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
    impl Validate for pb::AddSuppressionResponse {}
    impl Validate for pb::RemoveSuppressionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.channel == 0 {
                c.fail(&at.field("channel"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.address.is_empty() {
                c.fail(
                    &at.field("address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.address.as_str(), 2048) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
        }
    }
    impl Validate for pb::RemoveSuppressionResponse {}
    impl Validate for pb::GetDeliveryStatisticsRequest {
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
        }
    }
    impl Validate for pb::GetDeliveryStatisticsResponse {}
    impl Validate for pb::Delivery {}
    impl Validate for pb::DeliveryAttempt {}
    impl Validate for pb::Suppression {}
    impl Validate for pb::DeliveryDayStatistics {}
    impl Validate for pb::ListPendingDigestsRequest {
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
    impl Validate for pb::ListPendingDigestsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.digests.iter().enumerate() {
                v.check(c, &at.item("digests", i));
            }
        }
    }
    impl Validate for pb::SendDigestsNowRequest {
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
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::SendDigestsNowResponse {}
    impl Validate for pb::Digest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.notifications.iter().enumerate() {
                v.check(c, &at.item("notifications", i));
            }
        }
    }
    impl Validate for pb::ListInboxRequest {
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
                if *v == 0 {
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
    impl Validate for pb::ListInboxResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.messages.iter().enumerate() {
                v.check(c, &at.item("messages", i));
            }
        }
    }
    impl Validate for pb::GetUnreadCountRequest {
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
    impl Validate for pb::GetUnreadCountResponse {}
    impl Validate for pb::MarkReadRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.message_ids.is_empty() {
                c.fail(
                    &at.field("message_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.message_ids.len() > 500 {
                c.fail(
                    &at.field("message_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.message_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("message_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.message_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("message_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("message_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::MarkReadResponse {}
    impl Validate for pb::MarkAllReadRequest {
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
    impl Validate for pb::MarkAllReadResponse {}
    impl Validate for pb::ArchiveMessagesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.message_ids.is_empty() {
                c.fail(
                    &at.field("message_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.message_ids.len() > 500 {
                c.fail(
                    &at.field("message_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.message_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("message_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.message_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("message_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("message_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for pb::ArchiveMessagesResponse {}
    impl Validate for pb::WatchInboxRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
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
    impl Validate for pb::WatchInboxResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.message {
                v.check(c, &at.field("message"));
            }
        }
    }
    impl Validate for pb::GetPushKeyRequest {
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
    impl Validate for pb::GetPushKeyResponse {}
    impl Validate for pb::RegisterPushSubscriptionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.endpoint.is_empty() {
                c.fail(
                    &at.field("endpoint"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.endpoint.as_str(), 2048) {
                c.fail(
                    &at.field("endpoint"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.endpoint.is_empty() && !uri::is_uri(self.endpoint.as_str()) {
                c.fail(&at.field("endpoint"), &STRING_URI, "must be a valid URI");
            }
            if self.endpoint.is_empty() {
                c.fail(
                    &at.field("endpoint"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
            }
            if self.p256dh.len() != 65 {
                c.fail(&at.field("p256dh"), &BYTES_LEN, "must be 65 bytes");
            }
            if self.auth_secret.len() != 16 {
                c.fail(&at.field("auth_secret"), &BYTES_LEN, "must be 16 bytes");
            }
            if cel::longer(self.device_name.as_str(), 128) {
                c.fail(
                    &at.field("device_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::RegisterPushSubscriptionResponse {}
    impl Validate for pb::ListPushSubscriptionsRequest {
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
    impl Validate for pb::ListPushSubscriptionsResponse {}
    impl Validate for pb::DeletePushSubscriptionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.subscription_id.is_empty() {
                c.fail(
                    &at.field("subscription_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.subscription_id.as_str(), 128) {
                c.fail(
                    &at.field("subscription_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeletePushSubscriptionResponse {}
    impl Validate for pb::InboxMessage {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.entity {
                v.check(c, &at.field("entity"));
            }
        }
    }
    impl Validate for pb::PushSubscription {}
    impl Validate for pb::CreateTemplateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.template_id.as_str(), 63) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_2.is_match(self.template_id.as_str()) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[a-z][a-z0-9_]{0,62}$`",
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
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::NotificationType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.texts.is_empty() {
                c.fail(
                    &at.field("texts"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.texts.len() > 80 {
                c.fail(
                    &at.field("texts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 80 item(s)",
                );
            }
            for (i, v) in self.texts.iter().enumerate() {
                v.check(c, &at.item("texts", i));
            }
            if cel::longer(self.default_locale.as_str(), 35) {
                c.fail(
                    &at.field("default_locale"),
                    &STRING_MAX_LEN,
                    "must be at most 35 characters",
                );
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
    impl Validate for pb::GetTemplateRequest {
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
            if cel::longer(self.template_id.as_str(), 128) {
                c.fail(
                    &at.field("template_id"),
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
    impl Validate for pb::GetTemplateResponse {
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
            if self.template_id.is_empty() {
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
            if self.texts.len() > 80 {
                c.fail(
                    &at.field("texts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 80 item(s)",
                );
            }
            for (i, v) in self.texts.iter().enumerate() {
                v.check(c, &at.item("texts", i));
            }
            if let Some(v) = self.expected_version {
                if v < 1 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 1",
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
            if let Some(v) = &self.default_locale {
                if cel::shorter(v.as_str(), 2) {
                    c.fail(
                        &at.field("default_locale"),
                        &STRING_MIN_LEN,
                        "must be at least 2 characters",
                    );
                }
                if cel::longer(v.as_str(), 35) {
                    c.fail(
                        &at.field("default_locale"),
                        &STRING_MAX_LEN,
                        "must be at most 35 characters",
                    );
                }
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
            if self.template_id.is_empty() {
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
    impl Validate for pb::DeleteTemplateResponse {}
    impl Validate for pb::ListTemplateVersionsRequest {
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
            if cel::longer(self.template_id.as_str(), 128) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
        }
    }
    impl Validate for pb::ListTemplateVersionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.versions.iter().enumerate() {
                v.check(c, &at.item("versions", i));
            }
        }
    }
    impl Validate for pb::RevertTemplateRequest {
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
            if cel::longer(self.template_id.as_str(), 128) {
                c.fail(
                    &at.field("template_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.version < 1 {
                c.fail(
                    &at.field("version"),
                    &INT32_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if let Some(v) = self.expected_version {
                if v < 1 {
                    c.fail(
                        &at.field("expected_version"),
                        &INT32_GTE,
                        "must be greater than or equal to 1",
                    );
                }
            }
        }
    }
    impl Validate for pb::RevertTemplateResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.template {
                v.check(c, &at.field("template"));
            }
        }
    }
    impl Validate for pb::ValidateTemplateRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.texts.is_empty() {
                c.fail(
                    &at.field("texts"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.texts.len() > 80 {
                c.fail(
                    &at.field("texts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 80 item(s)",
                );
            }
            for (i, v) in self.texts.iter().enumerate() {
                v.check(c, &at.item("texts", i));
            }
        }
    }
    impl Validate for pb::ValidateTemplateResponse {}
    impl Validate for pb::TemplateVersion {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.texts.iter().enumerate() {
                v.check(c, &at.item("texts", i));
            }
        }
    }
    impl Validate for pb::TemplateText {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.channel == 0 {
                c.fail(&at.field("channel"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::Channel::is_valid(self.channel) {
                c.fail(
                    &at.field("channel"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.locale.as_str(), 35) {
                c.fail(
                    &at.field("locale"),
                    &STRING_MAX_LEN,
                    "must be at most 35 characters",
                );
            }
            if cel::longer(self.subject.as_str(), 1024) {
                c.fail(
                    &at.field("subject"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.body.is_empty() {
                c.fail(
                    &at.field("body"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.body.as_str(), 65_536) {
                c.fail(
                    &at.field("body"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
            if cel::longer(self.body_plain.as_str(), 65_536) {
                c.fail(
                    &at.field("body_plain"),
                    &STRING_MAX_LEN,
                    "must be at most 65536 characters",
                );
            }
        }
    }
    impl Validate for pb::TemplateIssue {}
    impl Validate for pb::RenderedText {}
    impl Validate for pb::CreateWebhookRequest {
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
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.url.as_str(), 2048) {
                c.fail(
                    &at.field("url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if !self.url.is_empty() && !uri::is_uri(self.url.as_str()) {
                c.fail(&at.field("url"), &STRING_URI, "must be a valid URI");
            }
            if self.url.is_empty() {
                c.fail(
                    &at.field("url"),
                    &STRING_URI_EMPTY,
                    "value is empty, which is not a valid URI",
                );
            }
            if self.event_types.is_empty() {
                c.fail(
                    &at.field("event_types"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.event_types.len() > 100 {
                c.fail(
                    &at.field("event_types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.event_types.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("event_types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.event_types.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if !PATTERN_3.is_match(v.as_str()) {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z0-9_]+(\\.[a-z0-9_]+)*(\\.\\*)?$`",
                    );
                }
            }
            if self.headers.len() > 20 {
                c.fail(
                    &at.field("headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 20 entries",
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
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_1.is_match(k.as_str()) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_PATTERN,
                        "does not match regex pattern `^[A-Za-z0-9-]+$`",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("headers", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
                    );
                }
            }
            if !self.secret.is_empty() {
                if cel::shorter(self.secret.as_str(), 24) {
                    c.fail(
                        &at.field("secret"),
                        &STRING_MIN_LEN,
                        "must be at least 24 characters",
                    );
                }
                if cel::longer(self.secret.as_str(), 256) {
                    c.fail(
                        &at.field("secret"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
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
                if *v == 0 {
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
    impl Validate for pb::CreateWebhookResponse {}
    impl Validate for pb::GetWebhookRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.webhook_id.is_empty() {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.webhook_id.as_str(), 128) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetWebhookResponse {}
    impl Validate for pb::ListWebhooksRequest {
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
    impl Validate for pb::ListWebhooksResponse {}
    impl Validate for pb::UpdateWebhookRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.webhook_id.is_empty() {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.webhook_id.as_str(), 128) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
            if let Some(v) = &self.url {
                if v.is_empty() {
                    c.fail(
                        &at.field("url"),
                        &STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 2048) {
                    c.fail(
                        &at.field("url"),
                        &STRING_MAX_LEN,
                        "must be at most 2048 characters",
                    );
                }
                if !v.is_empty() && !uri::is_uri(v.as_str()) {
                    c.fail(&at.field("url"), &STRING_URI, "must be a valid URI");
                }
                if v.is_empty() {
                    c.fail(
                        &at.field("url"),
                        &STRING_URI_EMPTY,
                        "value is empty, which is not a valid URI",
                    );
                }
            }
            if self.event_types.len() > 100 {
                c.fail(
                    &at.field("event_types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.event_types.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("event_types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.event_types.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if !PATTERN_3.is_match(v.as_str()) {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-z0-9_]+(\\.[a-z0-9_]+)*(\\.\\*)?$`",
                    );
                }
            }
            if self.headers.len() > 20 {
                c.fail(
                    &at.field("headers"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 20 entries",
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
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if !PATTERN_1.is_match(k.as_str()) {
                    c.fail(
                        &at.key("headers", k),
                        &MAP_KEYS_STRING_PATTERN,
                        "does not match regex pattern `^[A-Za-z0-9-]+$`",
                    );
                }
                if cel::longer(v.as_str(), 1024) {
                    c.fail(
                        &at.value("headers", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 1024 characters",
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
            if let Some(v) = self.expected_revision {
                if v < 1 {
                    c.fail(
                        &at.field("expected_revision"),
                        &INT64_GTE,
                        "must be greater than or equal to 1",
                    );
                }
            }
            if let Some(v) = &self.severities {
                v.check(c, &at.field("severities"));
            }
        }
    }
    impl Validate for pb::UpdateWebhookResponse {}
    impl Validate for pb::DeleteWebhookRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.webhook_id.is_empty() {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.webhook_id.as_str(), 128) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteWebhookResponse {}
    impl Validate for pb::RotateWebhookSecretRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.webhook_id.is_empty() {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.webhook_id.as_str(), 128) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !self.secret.is_empty() {
                if cel::shorter(self.secret.as_str(), 24) {
                    c.fail(
                        &at.field("secret"),
                        &STRING_MIN_LEN,
                        "must be at least 24 characters",
                    );
                }
                if cel::longer(self.secret.as_str(), 256) {
                    c.fail(
                        &at.field("secret"),
                        &STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if let Some(v) = self.overlap_seconds {
                if !(0..=604_800).contains(&v) {
                    c.fail(
                        &at.field("overlap_seconds"),
                        &INT32_GTE_LTE,
                        "must be greater than or equal to 0 and less than or equal to 604800",
                    );
                }
            }
        }
    }
    impl Validate for pb::RotateWebhookSecretResponse {}
    impl Validate for pb::TestWebhookRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.webhook_id.is_empty() {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.webhook_id.as_str(), 128) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.event_type.as_str(), 128) {
                c.fail(
                    &at.field("event_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::TestWebhookResponse {}
    impl Validate for pb::ListWebhookDeliveriesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if cel::longer(self.webhook_id.as_str(), 128) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.pagination {
                v.check(c, &at.field("pagination"));
            }
            if self.statuses.len() > 10 {
                c.fail(
                    &at.field("statuses"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10 item(s)",
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
                if !pb::DeliveryStatus::is_valid(*v) {
                    c.fail(
                        &at.item("statuses", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.event_type.as_str(), 128) {
                c.fail(
                    &at.field("event_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.time_range {
                v.check(c, &at.field("time_range"));
            }
        }
    }
    impl Validate for pb::ListWebhookDeliveriesResponse {}
    impl Validate for pb::GetWebhookDeliveryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.delivery_id.is_empty() {
                c.fail(
                    &at.field("delivery_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.delivery_id.as_str(), 128) {
                c.fail(
                    &at.field("delivery_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetWebhookDeliveryResponse {}
    impl Validate for pb::RedeliverWebhookRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.delivery_ids.is_empty() == !self.webhook_id.is_empty()
                || !self.webhook_id.is_empty() != self.failed_since.is_some()
            {
                c.fail(
                    at,
                    &REDELIVER_WEBHOOK_REQUEST_SUBJECT,
                    "name deliveries, or an endpoint with a time since which all failed ones are meant",
                );
            }
            if self.org_id < 0 {
                c.fail(
                    &at.field("org_id"),
                    &INT64_GTE,
                    "must be greater than or equal to 0",
                );
            }
            if self.delivery_ids.len() > 500 {
                c.fail(
                    &at.field("delivery_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 500 item(s)",
                );
            }
            if !cel::unique(self.delivery_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("delivery_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.delivery_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("delivery_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("delivery_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if cel::longer(self.webhook_id.as_str(), 128) {
                c.fail(
                    &at.field("webhook_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::RedeliverWebhookResponse {}
    impl Validate for pb::ListEventTypesRequest {}
    impl Validate for pb::ListEventTypesResponse {}
    impl Validate for pb::SeverityFilter {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
                if *v == 0 {
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
    impl Validate for pb::Webhook {}
    impl Validate for pb::WebhookDelivery {}
    impl Validate for pb::EventType {}
};
