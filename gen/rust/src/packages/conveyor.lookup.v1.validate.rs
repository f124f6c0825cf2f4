const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel};
    use crate::conveyor::lookup::v1 as pb;
    static MAP_KEYS_STRING_MAX_LEN: Rule = Rule {
        path: "map.keys.string.max_len",
        id: "string.max_len",
    };
    static MAP_KEYS_STRING_MIN_LEN: Rule = Rule {
        path: "map.keys.string.min_len",
        id: "string.min_len",
    };
    static MAP_MAX_PAIRS: Rule = Rule::new("map.max_pairs");
    static MAP_VALUES_BYTES_MAX_LEN: Rule = Rule {
        path: "map.values.bytes.max_len",
        id: "bytes.max_len",
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
    static REQUIRED: Rule = Rule::new("required");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    impl Validate for pb::LookupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lookup_id.is_empty() {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.lookup_id.as_str(), 128) {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.input_record {
                v.check(c, &at.field("input_record"));
            } else {
                c.fail(&at.field("input_record"), &REQUIRED, "value is required");
            }
            if self.key_fields.is_empty() {
                c.fail(
                    &at.field("key_fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.key_fields.len() > 16 {
                c.fail(
                    &at.field("key_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.key_fields.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("key_fields", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("key_fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if self.keys.len() > 16 {
                c.fail(
                    &at.field("keys"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.keys {
                if k.is_empty() {
                    c.fail(
                        &at.key("keys", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("keys", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if v.len() > 4096 {
                    c.fail(
                        &at.value("keys", k),
                        &MAP_VALUES_BYTES_MAX_LEN,
                        "must be at most 4096 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::LookupResponse {}
    impl Validate for pb::BatchLookupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lookup_id.is_empty() {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.lookup_id.as_str(), 128) {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.records.is_empty() {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.records.len() > 10_000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
            if self.key_fields.is_empty() {
                c.fail(
                    &at.field("key_fields"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.key_fields.len() > 16 {
                c.fail(
                    &at.field("key_fields"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            for (i, v) in self.key_fields.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("key_fields", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.item("key_fields", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if cel::longer(self.batch_id.as_str(), 512) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if self.keys.len() > 10_000 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                v.check(c, &at.item("keys", i));
            }
        }
    }
    impl Validate for pb::LookupKey {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.parts.len() > 16 {
                c.fail(
                    &at.field("parts"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
                );
            }
            for (k, v) in &self.parts {
                if k.is_empty() {
                    c.fail(
                        &at.key("parts", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 128) {
                    c.fail(
                        &at.key("parts", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if v.len() > 4096 {
                    c.fail(
                        &at.value("parts", k),
                        &MAP_VALUES_BYTES_MAX_LEN,
                        "must be at most 4096 bytes",
                    );
                }
            }
        }
    }
    impl Validate for pb::BatchLookupResponse {}
    impl Validate for pb::BatchStats {}
    impl Validate for pb::GetCapabilitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.lookup_id.as_str(), 128) {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetCapabilitiesResponse {}
    impl Validate for pb::WatchInvalidationsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lookup_id.is_empty() {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.lookup_id.as_str(), 128) {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::WatchInvalidationsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.keys.iter().enumerate() {
                v.check(c, &at.item("keys", i));
            }
        }
    }
    impl Validate for pb::ValidateConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.lookup_id.as_str(), 128) {
                c.fail(
                    &at.field("lookup_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.config.is_none() {
                c.fail(&at.field("config"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ValidateConfigResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.violations.iter().enumerate() {
                v.check(c, &at.item("violations", i));
            }
        }
    }
};
