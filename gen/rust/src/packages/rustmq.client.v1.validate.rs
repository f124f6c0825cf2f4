const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    use crate::validate::time;
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-zA-Z0-9._-]+$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[a-zA-Z0-9._-]*$");
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
    static REQUIRED: Rule = Rule::new("required");
    static RULE_0: Rule = Rule {
        path: "",
        id: "join_group_request.subscription",
    };
    static RULE_10: Rule = Rule {
        path: "",
        id: "leave_group_request.keep_static_member",
    };
    static RULE_16: Rule = Rule {
        path: "",
        id: "remove_group_members_request.members",
    };
    static RULE_19: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static RULE_22: Rule = Rule {
        path: "",
        id: "subscribe_request.member",
    };
    static RULE_24: Rule = Rule {
        path: "",
        id: "commit_transaction_request.offsets",
    };
    static RULE_25: Rule = Rule {
        path: "",
        id: "produce_request.records_or_batch",
    };
    static RULE_26: Rule = Rule {
        path: "",
        id: "produce_request.custom_ack_count",
    };
    static RULE_27: Rule = Rule {
        path: "",
        id: "produce_batch_request.custom_ack_count",
    };
    static RULE_28: Rule = Rule {
        path: "",
        id: "share_group_heartbeat_request.topics",
    };
    static RULE_29: Rule = Rule {
        path: "",
        id: "record_acknowledgement.range",
    };
    static RULE_3: Rule = Rule {
        path: "duration.gt",
        id: "duration.gt_lte",
    };
    static RULE_30: Rule = Rule {
        path: "",
        id: "record_acknowledgement.delay",
    };
    static RULE_31: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for crate::rustmq::client::v1::JoinGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.topics.is_empty() && self.topic_pattern.as_str().is_empty() {
                c.fail(at, &RULE_0, "set topics, topic_pattern or both");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.session_timeout {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("session_timeout"),
                        &RULE_3,
                        "must be greater than 0s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.rebalance_timeout {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("rebalance_timeout"),
                        &RULE_3,
                        "must be greater than 0s and less than or equal to 3600s",
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
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-zA-Z0-9._-]+$`",
                    );
                }
            }
            if self.assignment_strategies.len() > 8 {
                c.fail(
                    &at.field("assignment_strategies"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(
                self.assignment_strategies.iter().map(|item| item.as_str()),
            ) {
                c.fail(
                    &at.field("assignment_strategies"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.assignment_strategies.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("assignment_strategies", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("assignment_strategies", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if cel::longer(self.topic_pattern.as_str(), 1024) {
                c.fail(
                    &at.field("topic_pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if cel::longer(self.instance_id.as_str(), 128) {
                c.fail(
                    &at.field("instance_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.rack_id.as_str(), 128) {
                c.fail(
                    &at.field("rack_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::JoinGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.assigned_partitions.iter().enumerate() {
                v.check(c, &at.item("assigned_partitions", i));
            }
            for (i, v) in self.pending_partitions.iter().enumerate() {
                v.check(c, &at.item("pending_partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GroupHeartbeatRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.member_id.as_str().is_empty() {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.generation_id <= 0 {
                c.fail(&at.field("generation_id"), &UINT64_GT, "must be greater than 0");
            }
            if cel::longer(self.instance_id.as_str(), 128) {
                c.fail(
                    &at.field("instance_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.subscription {
                v.check(c, &at.field("subscription"));
            }
            if let Some(v) = &self.owned {
                v.check(c, &at.field("owned"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GroupSubscription {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-zA-Z0-9._-]+$`",
                    );
                }
            }
            if cel::longer(self.topic_pattern.as_str(), 1024) {
                c.fail(
                    &at.field("topic_pattern"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if self.assignment_strategies.len() > 8 {
                c.fail(
                    &at.field("assignment_strategies"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(
                self.assignment_strategies.iter().map(|item| item.as_str()),
            ) {
                c.fail(
                    &at.field("assignment_strategies"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.assignment_strategies.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("assignment_strategies", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 63) {
                    c.fail(
                        &at.item("assignment_strategies", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
            }
            if cel::longer(self.rack_id.as_str(), 128) {
                c.fail(
                    &at.field("rack_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GroupAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.partitions.len() > 10000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GroupHeartbeatResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.assignment {
                v.check(c, &at.field("assignment"));
            }
            for (i, v) in self.pending_partitions.iter().enumerate() {
                v.check(c, &at.item("pending_partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::LeaveGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.keep_static_member && self.instance_id.as_str().is_empty() {
                c.fail(at, &RULE_10, "keep_static_member needs instance_id");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.member_id.as_str().is_empty() {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.instance_id.as_str(), 128) {
                c.fail(
                    &at.field("instance_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::LeaveGroupResponse {}
    impl Validate for crate::rustmq::client::v1::CommitOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.offsets.is_empty() {
                c.fail(
                    &at.field("offsets"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.offsets.len() > 10000 {
                c.fail(
                    &at.field("offsets"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.offsets.iter().enumerate() {
                v.check(c, &at.item("offsets", i));
            }
            if cel::longer(self.instance_id.as_str(), 128) {
                c.fail(
                    &at.field("instance_id"),
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
    impl Validate for crate::rustmq::client::v1::OffsetCommit {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if cel::longer(self.metadata.as_str(), 4096) {
                c.fail(
                    &at.field("metadata"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::CommitOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::OffsetCommitResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FetchOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.len() > 10000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FetchOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.offsets.iter().enumerate() {
                v.check(c, &at.item("offsets", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::CommittedOffset {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ListGroupsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.states.len() > 8 {
                c.fail(
                    &at.field("states"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.states.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("states"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.states.iter().enumerate() {
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::rustmq::client::v1::GroupState::is_valid(*v) {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.types.len() > 4 {
                c.fail(
                    &at.field("types"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
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
                if matches!(* v, 0) {
                    c.fail(
                        &at.item("types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::rustmq::client::v1::GroupType::is_valid(*v) {
                    c.fail(
                        &at.item("types", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
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
    impl Validate for crate::rustmq::client::v1::ListGroupsResponse {}
    impl Validate for crate::rustmq::client::v1::GroupListing {}
    impl Validate for crate::rustmq::client::v1::DescribeGroupsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_ids.is_empty() {
                c.fail(
                    &at.field("group_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.group_ids.len() > 100 {
                c.fail(
                    &at.field("group_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
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
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("group_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::DescribeGroupsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.groups.iter().enumerate() {
                v.check(c, &at.item("groups", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GroupDescription {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.members.iter().enumerate() {
                v.check(c, &at.item("members", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GroupMember {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.assigned_partitions.iter().enumerate() {
                v.check(c, &at.item("assigned_partitions", i));
            }
            for (i, v) in self.target_partitions.iter().enumerate() {
                v.check(c, &at.item("target_partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetGroupLagRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.topics.len() > 100 {
                c.fail(
                    &at.field("topics"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
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
        }
    }
    impl Validate for crate::rustmq::client::v1::GetGroupLagResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::PartitionLag {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::RemoveGroupMembersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.member_ids.is_empty() && self.instance_ids.is_empty() {
                c.fail(at, &RULE_16, "name members by member_ids, instance_ids or both");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.member_ids.len() > 1000 {
                c.fail(
                    &at.field("member_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.member_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("member_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.member_ids.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("member_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("member_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.instance_ids.len() > 1000 {
                c.fail(
                    &at.field("instance_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.instance_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("instance_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.instance_ids.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("instance_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("instance_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
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
    impl Validate for crate::rustmq::client::v1::RemoveGroupMembersResponse {}
    impl Validate for crate::rustmq::client::v1::DeleteGroupsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_ids.is_empty() {
                c.fail(
                    &at.field("group_ids"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.group_ids.len() > 100 {
                c.fail(
                    &at.field("group_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
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
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("group_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::DeleteGroupsResponse {}
    impl Validate for crate::rustmq::client::v1::GroupResult {}
    impl Validate for crate::rustmq::client::v1::DeleteOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.partitions.len() > 10000 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::DeleteOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AuthenticationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.mechanism.as_str().is_empty() {
                c.fail(
                    &at.field("mechanism"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.mechanism.as_str(), 32) {
                c.fail(
                    &at.field("mechanism"),
                    &STRING_MAX_LEN,
                    "must be at most 32 characters",
                );
            }
            if (&self.auth_data[..]).is_empty() {
                c.fail(
                    &at.field("auth_data"),
                    &BYTES_MIN_LEN,
                    "must be at least 1 bytes",
                );
            }
            if (&self.auth_data[..]).len() > 16384 {
                c.fail(
                    &at.field("auth_data"),
                    &BYTES_MAX_LEN,
                    "must be at most 16384 bytes",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.exchange_id.as_str(), 128) {
                c.fail(
                    &at.field("exchange_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AuthenticationResponse {}
    impl Validate for crate::rustmq::client::v1::WhoAmIRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::WhoAmIResponse {}
    impl Validate for crate::rustmq::client::v1::FetchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if let Some(v) = &self.max_wait {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("max_wait"),
                        &RULE_19,
                        "must be greater than or equal to 0s and less than or equal to 300s",
                    );
                }
            }
            if self.min_bytes > 67108864 {
                c.fail(
                    &at.field("min_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if self.max_bytes > 268435456 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 268435456",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
            if !crate::rustmq::common::v1::IsolationLevel::is_valid(
                self.isolation_level,
            ) {
                c.fail(
                    &at.field("isolation_level"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.rack_id.as_str(), 128) {
                c.fail(
                    &at.field("rack_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FetchPartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.partition_max_bytes > 268435456 {
                c.fail(
                    &at.field("partition_max_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 268435456",
                );
            }
            if let Some(v) = &self.start {
                v.check(c, &at.field("start"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FetchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FetchPartitionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
            for (i, v) in self.batches.iter().enumerate() {
                v.check(c, &at.item("batches", i));
            }
            if let Some(v) = &self.leader_endpoint {
                v.check(c, &at.field("leader_endpoint"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AbortedTransaction {}
    impl Validate for crate::rustmq::client::v1::FetchBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.requests.is_empty() {
                c.fail(
                    &at.field("requests"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.requests.len() > 100 {
                c.fail(
                    &at.field("requests"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            for (i, v) in self.requests.iter().enumerate() {
                v.check(c, &at.item("requests", i));
            }
            if self.max_total_bytes > 268435456 {
                c.fail(
                    &at.field("max_total_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 268435456",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FetchBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.responses.iter().enumerate() {
                v.check(c, &at.item("responses", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::SubscribeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.group_id.as_str().is_empty() != !self.member_id.as_str().is_empty()
            {
                c.fail(
                    at,
                    &RULE_22,
                    "member_id needs group_id, and a group_id needs member_id",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
            if self.max_bytes > 268435456 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 268435456",
                );
            }
            if let Some(v) = &self.max_wait {
                if time::nanos(v.seconds, v.nanos) > 10_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("max_wait"),
                        &RULE_19,
                        "must be greater than or equal to 0s and less than or equal to 10s",
                    );
                }
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
            if self.initial_credit_bytes > 1073741824 {
                c.fail(
                    &at.field("initial_credit_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 1073741824",
                );
            }
            if self.min_bytes > 67108864 {
                c.fail(
                    &at.field("min_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if cel::longer(self.rack_id.as_str(), 128) {
                c.fail(
                    &at.field("rack_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GrantCreditRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.subscription_id.as_str().is_empty() {
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
    impl Validate for crate::rustmq::client::v1::GrantCreditResponse {}
    impl Validate for crate::rustmq::client::v1::ListOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
    impl Validate for crate::rustmq::client::v1::ListOffsetsPartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.spec {
                v.check(c, &at.field("spec"));
            } else {
                c.fail(&at.field("spec"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ListOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ListOffsetsResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetTopicMetadataRequest {
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
        }
    }
    impl Validate for crate::rustmq::client::v1::GetTopicMetadataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.topics.iter().enumerate() {
                v.check(c, &at.item("topics", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ListTopicsRequest {
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
    impl Validate for crate::rustmq::client::v1::ListTopicsResponse {}
    impl Validate for crate::rustmq::client::v1::GetBrokerListRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetBrokerListResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.brokers.iter().enumerate() {
                v.check(c, &at.item("brokers", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetPartitionLeaderRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetPartitionLeaderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.leader {
                v.check(c, &at.field("leader"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetClusterMetadataRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetClusterMetadataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.metadata {
                v.check(c, &at.field("metadata"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FindCoordinatorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if matches!(self.r#type, 0) {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::rustmq::client::v1::CoordinatorType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.keys.is_empty() {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.keys.len() > 100 {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 100 item(s)",
                );
            }
            if !cel::unique(self.keys.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("keys"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.keys.iter().enumerate() {
                if v.as_str().is_empty() {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("keys", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FindCoordinatorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.coordinators.iter().enumerate() {
                v.check(c, &at.item("coordinators", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::Coordinator {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.broker {
                v.check(c, &at.field("broker"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::InitTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.as_str().is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("timeout"),
                        &RULE_19,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if self.producer_epoch > 2147483647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
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
    impl Validate for crate::rustmq::client::v1::InitTransactionResponse {}
    impl Validate for crate::rustmq::client::v1::CommitTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.offsets.is_empty() && self.group_id.as_str().is_empty() {
                c.fail(at, &RULE_24, "offsets need a group_id");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.as_str().is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.producer_id <= 0 {
                c.fail(&at.field("producer_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.producer_epoch > 2147483647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
            if self.offsets.len() > 10000 {
                c.fail(
                    &at.field("offsets"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.offsets.iter().enumerate() {
                v.check(c, &at.item("offsets", i));
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::CommitTransactionResponse {}
    impl Validate for crate::rustmq::client::v1::AbortTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.as_str().is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.producer_id <= 0 {
                c.fail(&at.field("producer_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.producer_epoch > 2147483647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AbortTransactionResponse {}
    impl Validate for crate::rustmq::client::v1::AddPartitionsToTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.as_str().is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.producer_id <= 0 {
                c.fail(&at.field("producer_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.producer_epoch > 2147483647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
        }
    }
    impl Validate for crate::rustmq::client::v1::AddPartitionsToTransactionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::TransactionPartitionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.as_str().is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetTransactionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ListTransactionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.states.len() > 4 {
                c.fail(
                    &at.field("states"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4 item(s)",
                );
            }
            if !cel::unique(self.states.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("states"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.states.iter().enumerate() {
                if !crate::rustmq::client::v1::TransactionState::is_valid(*v) {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.prefix.as_str(), 128) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.min_age {
                if time::nanos(v.seconds, v.nanos) > 31_536_000_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("min_age"),
                        &RULE_19,
                        "must be greater than or equal to 0s and less than or equal to 31536000s",
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
    impl Validate for crate::rustmq::client::v1::ListTransactionsResponse {}
    impl Validate for crate::rustmq::client::v1::DescribeProducersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
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
    impl Validate for crate::rustmq::client::v1::DescribeProducersResponse {}
    impl Validate for crate::rustmq::client::v1::ProducerState {}
    impl Validate for crate::rustmq::client::v1::AbortHangingTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.producer_id <= 0 {
                c.fail(&at.field("producer_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.producer_epoch > 2147483647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AbortHangingTransactionResponse {}
    impl Validate for crate::rustmq::client::v1::FenceProducerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.as_str().is_empty() {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.transactional_id.as_str(), 128) {
                c.fail(
                    &at.field("transactional_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::FenceProducerResponse {}
    impl Validate for crate::rustmq::client::v1::TransactionMetadata {}
    impl Validate for crate::rustmq::client::v1::ProduceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.records.is_empty() == self.batch.is_some() {
                c.fail(at, &RULE_25, "set exactly one of records and batch");
            }
            if (self.acks.map_or(0, |v| i64::from(v)) == 4)
                != (self.custom_ack_count > 0)
            {
                c.fail(
                    at,
                    &RULE_26,
                    "custom_ack_count goes with ACK_CUSTOM, and must be at least 1 there",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.records.len() > 10000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
            if let Some(v) = self.acks {
                if !crate::rustmq::common::v1::AcknowledgmentLevel::is_valid(v) {
                    c.fail(
                        &at.field("acks"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if self.custom_ack_count > 15 {
                c.fail(
                    &at.field("custom_ack_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 15",
                );
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("timeout"),
                        &RULE_3,
                        "must be greater than 0s and less than or equal to 300s",
                    );
                }
            }
            if cel::longer(self.idempotency_key.as_str(), 128) {
                c.fail(
                    &at.field("idempotency_key"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ProduceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.leader_endpoint {
                v.check(c, &at.field("leader_endpoint"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ProduceBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.acks.map_or(0, |v| i64::from(v)) == 4)
                != (self.custom_ack_count > 0)
            {
                c.fail(
                    at,
                    &RULE_27,
                    "custom_ack_count goes with ACK_CUSTOM, and must be at least 1 there",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
            if let Some(v) = self.acks {
                if !crate::rustmq::common::v1::AcknowledgmentLevel::is_valid(v) {
                    c.fail(
                        &at.field("acks"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = &self.timeout {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) <= 0
                {
                    c.fail(
                        &at.field("timeout"),
                        &RULE_3,
                        "must be greater than 0s and less than or equal to 300s",
                    );
                }
            }
            if self.custom_ack_count > 15 {
                c.fail(
                    &at.field("custom_ack_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 15",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ProducePartitionData {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            } else {
                c.fail(&at.field("batch"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ProduceBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ProducePartitionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
            if let Some(v) = &self.leader_endpoint {
                v.check(c, &at.field("leader_endpoint"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::InitProducerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.producer_epoch > 2147483647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::InitProducerResponse {}
    impl Validate for crate::rustmq::client::v1::ShareGroupHeartbeatRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.member_epoch <= 0 && !self.leave && self.topics.is_empty() {
                c.fail(at, &RULE_28, "a member that joins names its topics");
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.member_id.as_str().is_empty() {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
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
                if !PATTERN_0.is_match(v.as_str()) {
                    c.fail(
                        &at.item("topics", i),
                        &REPEATED_ITEMS_STRING_PATTERN,
                        "does not match regex pattern `^[a-zA-Z0-9._-]+$`",
                    );
                }
            }
            if cel::longer(self.rack_id.as_str(), 128) {
                c.fail(
                    &at.field("rack_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ShareGroupHeartbeatResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.assignment {
                v.check(c, &at.field("assignment"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ShareAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AcquireRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if cel::longer(self.client_id.as_str(), 255) {
                c.fail(
                    &at.field("client_id"),
                    &STRING_MAX_LEN,
                    "must be at most 255 characters",
                );
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.member_id.as_str().is_empty() {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.member_epoch <= 0 {
                c.fail(&at.field("member_epoch"), &UINT64_GT, "must be greater than 0");
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
            if self.max_records > 10000 {
                c.fail(
                    &at.field("max_records"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if self.max_bytes > 67108864 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.max_wait {
                if time::nanos(v.seconds, v.nanos) > 300_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("max_wait"),
                        &RULE_19,
                        "must be greater than or equal to 0s and less than or equal to 300s",
                    );
                }
            }
            if self.acknowledgements.len() > 1000 {
                c.fail(
                    &at.field("acknowledgements"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.acknowledgements.iter().enumerate() {
                v.check(c, &at.item("acknowledgements", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AcquireRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AcquiredPartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
            for (i, v) in self.batches.iter().enumerate() {
                v.check(c, &at.item("batches", i));
            }
            if let Some(v) = &self.leader_endpoint {
                v.check(c, &at.field("leader_endpoint"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AcquiredRange {}
    impl Validate for crate::rustmq::client::v1::AcknowledgeRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.member_id.as_str().is_empty() {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.acknowledgements.is_empty() {
                c.fail(
                    &at.field("acknowledgements"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.acknowledgements.len() > 1000 {
                c.fail(
                    &at.field("acknowledgements"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.acknowledgements.iter().enumerate() {
                v.check(c, &at.item("acknowledgements", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::RecordAcknowledgement {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.last_offset < self.first_offset {
                c.fail(
                    at,
                    &RULE_29,
                    "last_offset must not be smaller than first_offset",
                );
            }
            if self.delay.is_some() && self.r#type != 2 {
                c.fail(at, &RULE_30, "delay goes with RELEASE");
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if matches!(self.r#type, 0) {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::rustmq::client::v1::AcknowledgementType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.delay {
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("delay"),
                        &RULE_19,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AcknowledgeRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::AcknowledgementResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetShareGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::GetShareGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::SharePartitionState {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::UpdateShareGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
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
    impl Validate for crate::rustmq::client::v1::UpdateShareGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::ShareGroupConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.lock_duration {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("lock_duration"),
                        &RULE_19,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = self.max_deliveries {
                if v > 1000 || v < 1 {
                    c.fail(
                        &at.field("max_deliveries"),
                        &RULE_31,
                        "must be greater than or equal to 1 and less than or equal to 1000",
                    );
                }
            }
            if let Some(v) = &self.dead_letter_topic {
                if cel::longer(v.as_str(), 249) {
                    c.fail(
                        &at.field("dead_letter_topic"),
                        &STRING_MAX_LEN,
                        "must be at most 249 characters",
                    );
                }
                if !PATTERN_1.is_match(v.as_str()) {
                    c.fail(
                        &at.field("dead_letter_topic"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[a-zA-Z0-9._-]*$`",
                    );
                }
            }
            if let Some(v) = &self.start {
                v.check(c, &at.field("start"));
            }
            if let Some(v) = self.isolation_level {
                if matches!(v, 0) {
                    c.fail(
                        &at.field("isolation_level"),
                        &ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !crate::rustmq::common::v1::IsolationLevel::is_valid(v) {
                    c.fail(
                        &at.field("isolation_level"),
                        &ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if let Some(v) = self.max_in_flight {
                if v > 100000 || v < 100 {
                    c.fail(
                        &at.field("max_in_flight"),
                        &RULE_31,
                        "must be greater than or equal to 100 and less than or equal to 100000",
                    );
                }
            }
            if let Some(v) = &self.session_timeout {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 1_000_000_000
                {
                    c.fail(
                        &at.field("session_timeout"),
                        &RULE_19,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.retry_delay {
                if time::nanos(v.seconds, v.nanos) > 3_600_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("retry_delay"),
                        &RULE_19,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::SeekShareGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.as_str().is_empty() {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
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
        }
    }
    impl Validate for crate::rustmq::client::v1::SharePartitionSeek {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.spec {
                v.check(c, &at.field("spec"));
            } else {
                c.fail(&at.field("spec"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::SeekShareGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for crate::rustmq::client::v1::SharePartitionSeekResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
};
