const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    use crate::validate::time;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
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
    static REPEATED_ITEMS_UINT32_LTE: Rule = Rule {
        path: "repeated.items.uint32.lte",
        id: "uint32.lte",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static RULE_16: Rule = Rule {
        path: "",
        id: "subscription_request.one_start",
    };
    static RULE_2: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static RULE_22: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
    static RULE_4: Rule = Rule { path: "", id: "required" };
    static RULE_5: Rule = Rule {
        path: "",
        id: "query_start.follow",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    impl Validate for crate::rustmq::streaming::v1::QueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.query_id.as_str().is_empty() {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.query_id.as_str(), 64) {
                c.fail(
                    &at.field("query_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            match &self.msg {
                Some(crate::rustmq::streaming::v1::query_request::Msg::Start(v)) => {
                    v.check(c, &at.field("start"));
                }
                Some(
                    crate::rustmq::streaming::v1::query_request::Msg::MoreCredits(v),
                ) => {
                    if *v > 100000 || *v < 1 {
                        c.fail(
                            &at.field("more_credits"),
                            &RULE_2,
                            "must be greater than or equal to 1 and less than or equal to 100000",
                        );
                    }
                }
                Some(crate::rustmq::streaming::v1::query_request::Msg::Cancel(v)) => {
                    if !*v {
                        c.fail(&at.field("cancel"), &BOOL_CONST, "must equal true");
                    }
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &RULE_4,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::QueryStart {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.follow && self.to.is_some() {
                c.fail(at, &RULE_5, "follow excludes to");
            }
            if self.topic.as_str().is_empty() {
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
            if self.partitions.len() > 10000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                if *v > 9999 {
                    c.fail(
                        &at.item("partitions", i),
                        &REPEATED_ITEMS_UINT32_LTE,
                        "must be less than or equal to 9999",
                    );
                }
            }
            if let Some(v) = &self.from {
                v.check(c, &at.field("from"));
            }
            if let Some(v) = &self.to {
                v.check(c, &at.field("to"));
            }
            if let Some(v) = &self.key_equals {
                if (&v[..]).len() > 1048576 {
                    c.fail(
                        &at.field("key_equals"),
                        &BYTES_MAX_LEN,
                        "must be at most 1048576 bytes",
                    );
                }
            }
            if self.header_equals.len() > 16 {
                c.fail(
                    &at.field("header_equals"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.header_equals {
                if k.as_str().is_empty() {
                    c.fail(
                        &at.key("header_equals", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 255) {
                    c.fail(
                        &at.key("header_equals", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 255 characters",
                    );
                }
                if cel::longer(v.as_str(), 4096) {
                    c.fail(
                        &at.value("header_equals", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 4096 characters",
                    );
                }
            }
            if self.initial_credits > 100000 {
                c.fail(
                    &at.field("initial_credits"),
                    &UINT32_LTE,
                    "must be less than or equal to 100000",
                );
            }
            if (&self.value_contains[..]).len() > 4096 {
                c.fail(
                    &at.field("value_contains"),
                    &BYTES_MAX_LEN,
                    "must be at most 4096 bytes",
                );
            }
            if !crate::rustmq::common::v1::IsolationLevel::is_valid(
                self.isolation_level,
            ) {
                c.fail(
                    &at.field("isolation_level"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::QueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(crate::rustmq::streaming::v1::query_response::Msg::Record(v)) => {
                    v.check(c, &at.field("record"));
                }
                Some(crate::rustmq::streaming::v1::query_response::Msg::Error(v)) => {
                    v.check(c, &at.field("error"));
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::RecordWithOffset {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
            if let Some(v) = &self.record {
                v.check(c, &at.field("record"));
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::QueryEnd {}
    impl Validate for crate::rustmq::streaming::v1::QueryProgress {}
    impl Validate for crate::rustmq::streaming::v1::SubscriptionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.since.is_some() && self.after_sequence.is_some() {
                c.fail(at, &RULE_16, "set since or after_sequence, not both");
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.event_types.len() > 32 {
                c.fail(
                    &at.field("event_types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            if !cel::unique(self.event_types.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("event_types"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.event_types.iter().enumerate() {
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::rustmq::streaming::v1::EventType::is_valid(*v) {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
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
                if v.as_str().is_empty() {
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
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::Event {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::BulkLoadRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            match &self.msg {
                Some(
                    crate::rustmq::streaming::v1::bulk_load_request::Msg::Header(v),
                ) => {
                    v.check(c, &at.field("header"));
                }
                Some(crate::rustmq::streaming::v1::bulk_load_request::Msg::Batch(v)) => {
                    v.check(c, &at.field("batch"));
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &RULE_4,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::BulkLoadHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if let Some(v) = self.acks {
                if matches!(v, 4) {
                    c.fail(&at.field("acks"), &ENUM_NOT_IN, "must not be in list [4]");
                }
                if !crate::rustmq::common::v1::AcknowledgmentLevel::is_valid(v) {
                    c.fail(
                        &at.field("acks"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if !crate::rustmq::common::v1::CompressionType::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("timeout"),
                        &RULE_22,
                        "must be greater than 0s and less than or equal to 300s",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::BulkLoadResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::streaming::v1::BulkLoadPartitionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
};
