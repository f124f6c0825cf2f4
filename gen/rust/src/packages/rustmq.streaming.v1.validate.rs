const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::rustmq::streaming::v1 as pb;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static DURATION_GT_LTE: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
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
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static QUERY_START_FOLLOW: Rule = Rule {
        path: "",
        id: "query_start.follow",
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
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static SUBSCRIPTION_REQUEST_ONE_START: Rule = Rule {
        path: "",
        id: "subscription_request.one_start",
    };
    static UINT32_GTE_LTE: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    impl Validate for pb::QueryRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.query_id.is_empty() {
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
                Some(pb::query_request::Msg::Start(v)) => {
                    v.check(c, &at.field("start"));
                }
                Some(pb::query_request::Msg::MoreCredits(v)) => {
                    if !(1..=100_000).contains(&*v) {
                        c.fail(
                            &at.field("more_credits"),
                            &UINT32_GTE_LTE,
                            "must be greater than or equal to 1 and less than or equal to 100000",
                        );
                    }
                }
                Some(pb::query_request::Msg::Cancel(v)) => {
                    if !*v {
                        c.fail(&at.field("cancel"), &BOOL_CONST, "must equal true");
                    }
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::QueryStart {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.follow && self.to.is_some() {
                c.fail(at, &QUERY_START_FOLLOW, "follow excludes to");
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
            if self.partitions.len() > 10_000 {
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
                if v.len() > 1_048_576 {
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
                if k.is_empty() {
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
            if self.initial_credits > 100_000 {
                c.fail(
                    &at.field("initial_credits"),
                    &UINT32_LTE,
                    "must be less than or equal to 100000",
                );
            }
            if self.value_contains.len() > 4096 {
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
    impl Validate for pb::QueryResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(pb::query_response::Msg::Record(v)) => {
                    v.check(c, &at.field("record"));
                }
                Some(pb::query_response::Msg::Error(v)) => {
                    v.check(c, &at.field("error"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::RecordWithOffset {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
            if let Some(v) = &self.record {
                v.check(c, &at.field("record"));
            }
        }
    }
    impl Validate for pb::QueryEnd {}
    impl Validate for pb::QueryProgress {}
    impl Validate for pb::SubscriptionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.since.is_some() && self.after_sequence.is_some() {
                c.fail(
                    at,
                    &SUBSCRIPTION_REQUEST_ONE_START,
                    "set since or after_sequence, not both",
                );
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
                if *v == 0 {
                    c.fail(
                        &at.item("event_types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::EventType::is_valid(*v) {
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
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::Event {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::BulkLoadRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            match &self.msg {
                Some(pb::bulk_load_request::Msg::Header(v)) => {
                    v.check(c, &at.field("header"));
                }
                Some(pb::bulk_load_request::Msg::Batch(v)) => {
                    v.check(c, &at.field("batch"));
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::BulkLoadHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if let Some(v) = self.acks {
                if v == 4 {
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
                        &DURATION_GT_LTE,
                        "must be greater than 0s and less than or equal to 300s",
                    );
                }
            }
        }
    }
    impl Validate for pb::BulkLoadResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::BulkLoadPartitionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
};
