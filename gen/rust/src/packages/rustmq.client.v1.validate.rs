const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::rustmq::client::v1 as pb;
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static COMMIT_TRANSACTION_REQUEST_OFFSETS: Rule = Rule {
        path: "",
        id: "commit_transaction_request.offsets",
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
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static JOIN_GROUP_REQUEST_SUBSCRIPTION: Rule = Rule {
        path: "",
        id: "join_group_request.subscription",
    };
    static LEAVE_GROUP_REQUEST_KEEP_STATIC_MEMBER: Rule = Rule {
        path: "",
        id: "leave_group_request.keep_static_member",
    };
    static PATTERN_0: cel::Pattern = cel::Pattern::new("^[a-zA-Z0-9._-]+$");
    static PATTERN_1: cel::Pattern = cel::Pattern::new("^[a-zA-Z0-9._-]*$");
    static PRODUCE_BATCH_REQUEST_CUSTOM_ACK_COUNT: Rule = Rule {
        path: "",
        id: "produce_batch_request.custom_ack_count",
    };
    static PRODUCE_REQUEST_CUSTOM_ACK_COUNT: Rule = Rule {
        path: "",
        id: "produce_request.custom_ack_count",
    };
    static PRODUCE_REQUEST_RECORDS_OR_BATCH: Rule = Rule {
        path: "",
        id: "produce_request.records_or_batch",
    };
    static RECORD_ACKNOWLEDGEMENT_DELAY: Rule = Rule {
        path: "",
        id: "record_acknowledgement.delay",
    };
    static RECORD_ACKNOWLEDGEMENT_RANGE: Rule = Rule {
        path: "",
        id: "record_acknowledgement.range",
    };
    static REMOVE_GROUP_MEMBERS_REQUEST_MEMBERS: Rule = Rule {
        path: "",
        id: "remove_group_members_request.members",
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
    static REPEATED_ITEMS_STRING_PATTERN: Rule = Rule {
        path: "repeated.items.string.pattern",
        id: "string.pattern",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static SHARE_GROUP_HEARTBEAT_REQUEST_TOPICS: Rule = Rule {
        path: "",
        id: "share_group_heartbeat_request.topics",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static SUBSCRIBE_REQUEST_MEMBER: Rule = Rule {
        path: "",
        id: "subscribe_request.member",
    };
    static UINT32_GTE_LTE: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for pb::JoinGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.topics.is_empty() && self.topic_pattern.is_empty() {
                c.fail(
                    at,
                    &JOIN_GROUP_REQUEST_SUBSCRIPTION,
                    "set topics, topic_pattern or both",
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
            if self.group_id.is_empty() {
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
                        &DURATION_GT_LTE,
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
                        &DURATION_GT_LTE,
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
                if v.is_empty() {
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
    impl Validate for pb::JoinGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.assigned_partitions.iter().enumerate() {
                v.check(c, &at.item("assigned_partitions", i));
            }
            for (i, v) in self.pending_partitions.iter().enumerate() {
                v.check(c, &at.item("pending_partitions", i));
            }
        }
    }
    impl Validate for pb::GroupHeartbeatRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
            if self.member_id.is_empty() {
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
    impl Validate for pb::GroupSubscription {
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
                if v.is_empty() {
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
    impl Validate for pb::GroupAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
        }
    }
    impl Validate for pb::GroupHeartbeatResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.assignment {
                v.check(c, &at.field("assignment"));
            }
            for (i, v) in self.pending_partitions.iter().enumerate() {
                v.check(c, &at.item("pending_partitions", i));
            }
        }
    }
    impl Validate for pb::LeaveGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.keep_static_member && self.instance_id.is_empty() {
                c.fail(
                    at,
                    &LEAVE_GROUP_REQUEST_KEEP_STATIC_MEMBER,
                    "keep_static_member needs instance_id",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
            if self.member_id.is_empty() {
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
    impl Validate for pb::LeaveGroupResponse {}
    impl Validate for pb::CommitOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
            if self.offsets.len() > 10_000 {
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
    impl Validate for pb::OffsetCommit {
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
    impl Validate for pb::CommitOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::OffsetCommitResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::FetchOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
            if cel::longer(self.member_id.as_str(), 128) {
                c.fail(
                    &at.field("member_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::FetchOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.offsets.iter().enumerate() {
                v.check(c, &at.item("offsets", i));
            }
        }
    }
    impl Validate for pb::CommittedOffset {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::ListGroupsRequest {
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
                if *v == 0 {
                    c.fail(
                        &at.item("states", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::GroupState::is_valid(*v) {
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
                if *v == 0 {
                    c.fail(
                        &at.item("types", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::GroupType::is_valid(*v) {
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
    impl Validate for pb::ListGroupsResponse {}
    impl Validate for pb::GroupListing {}
    impl Validate for pb::DescribeGroupsRequest {
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
                if v.is_empty() {
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
    impl Validate for pb::DescribeGroupsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.groups.iter().enumerate() {
                v.check(c, &at.item("groups", i));
            }
        }
    }
    impl Validate for pb::GroupDescription {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.members.iter().enumerate() {
                v.check(c, &at.item("members", i));
            }
        }
    }
    impl Validate for pb::GroupMember {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.assigned_partitions.iter().enumerate() {
                v.check(c, &at.item("assigned_partitions", i));
            }
            for (i, v) in self.target_partitions.iter().enumerate() {
                v.check(c, &at.item("target_partitions", i));
            }
        }
    }
    impl Validate for pb::GetGroupLagRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
        }
    }
    impl Validate for pb::GetGroupLagResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::PartitionLag {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::RemoveGroupMembersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.member_ids.is_empty() && self.instance_ids.is_empty() {
                c.fail(
                    at,
                    &REMOVE_GROUP_MEMBERS_REQUEST_MEMBERS,
                    "name members by member_ids, instance_ids or both",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
                if v.is_empty() {
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
                if v.is_empty() {
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
    impl Validate for pb::RemoveGroupMembersResponse {}
    impl Validate for pb::DeleteGroupsRequest {
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
                if v.is_empty() {
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
    impl Validate for pb::DeleteGroupsResponse {}
    impl Validate for pb::GroupResult {}
    impl Validate for pb::DeleteOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
        }
    }
    impl Validate for pb::DeleteOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::AuthenticationRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.mechanism.is_empty() {
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
            if self.auth_data.is_empty() {
                c.fail(
                    &at.field("auth_data"),
                    &BYTES_MIN_LEN,
                    "must be at least 1 bytes",
                );
            }
            if self.auth_data.len() > 16_384 {
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
    impl Validate for pb::AuthenticationResponse {}
    impl Validate for pb::WhoAmIRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::WhoAmIResponse {}
    impl Validate for pb::FetchRequest {
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
                if !(0..=300_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("max_wait"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 300s",
                    );
                }
            }
            if self.min_bytes > 67_108_864 {
                c.fail(
                    &at.field("min_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if self.max_bytes > 268_435_456 {
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
    impl Validate for pb::FetchPartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.partition_max_bytes > 268_435_456 {
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
    impl Validate for pb::FetchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::FetchPartitionResponse {
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
    impl Validate for pb::AbortedTransaction {}
    impl Validate for pb::FetchBatchRequest {
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
            if self.max_total_bytes > 268_435_456 {
                c.fail(
                    &at.field("max_total_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 268435456",
                );
            }
        }
    }
    impl Validate for pb::FetchBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.responses.iter().enumerate() {
                v.check(c, &at.item("responses", i));
            }
        }
    }
    impl Validate for pb::SubscribeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.group_id.is_empty() != !self.member_id.is_empty() {
                c.fail(
                    at,
                    &SUBSCRIBE_REQUEST_MEMBER,
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
            if self.max_bytes > 268_435_456 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 268435456",
                );
            }
            if let Some(v) = &self.max_wait {
                if !(0..=10_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("max_wait"),
                        &DURATION_GTE_LTE,
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
            if self.initial_credit_bytes > 1_073_741_824 {
                c.fail(
                    &at.field("initial_credit_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 1073741824",
                );
            }
            if self.min_bytes > 67_108_864 {
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
    impl Validate for pb::GrantCreditRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
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
    impl Validate for pb::GrantCreditResponse {}
    impl Validate for pb::ListOffsetsRequest {
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
    impl Validate for pb::ListOffsetsPartition {
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
    impl Validate for pb::ListOffsetsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::ListOffsetsResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::GetTopicMetadataRequest {
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
        }
    }
    impl Validate for pb::GetTopicMetadataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.topics.iter().enumerate() {
                v.check(c, &at.item("topics", i));
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
    impl Validate for pb::GetBrokerListRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetBrokerListResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.brokers.iter().enumerate() {
                v.check(c, &at.item("brokers", i));
            }
        }
    }
    impl Validate for pb::GetPartitionLeaderRequest {
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
    impl Validate for pb::GetPartitionLeaderResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.leader {
                v.check(c, &at.field("leader"));
            }
        }
    }
    impl Validate for pb::GetClusterMetadataRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
        }
    }
    impl Validate for pb::GetClusterMetadataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.metadata {
                v.check(c, &at.field("metadata"));
            }
        }
    }
    impl Validate for pb::FindCoordinatorRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::CoordinatorType::is_valid(self.r#type) {
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
                if v.is_empty() {
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
    impl Validate for pb::FindCoordinatorResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.coordinators.iter().enumerate() {
                v.check(c, &at.item("coordinators", i));
            }
        }
    }
    impl Validate for pb::Coordinator {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.broker {
                v.check(c, &at.field("broker"));
            }
        }
    }
    impl Validate for pb::InitTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
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
                if !(1_000_000_000..=86_400_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 86400s",
                    );
                }
            }
            if self.producer_epoch > 2_147_483_647 {
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
    impl Validate for pb::InitTransactionResponse {}
    impl Validate for pb::CommitTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.offsets.is_empty() && self.group_id.is_empty() {
                c.fail(
                    at,
                    &COMMIT_TRANSACTION_REQUEST_OFFSETS,
                    "offsets need a group_id",
                );
            }
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
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
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
            if self.offsets.len() > 10_000 {
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
    impl Validate for pb::CommitTransactionResponse {}
    impl Validate for pb::AbortTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
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
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
        }
    }
    impl Validate for pb::AbortTransactionResponse {}
    impl Validate for pb::AddPartitionsToTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
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
            if self.producer_epoch > 2_147_483_647 {
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
    impl Validate for pb::AddPartitionsToTransactionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::TransactionPartitionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::GetTransactionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
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
    impl Validate for pb::GetTransactionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::ListTransactionsRequest {
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
                if !pb::TransactionState::is_valid(*v) {
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
                if !(0..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("min_age"),
                        &DURATION_GTE_LTE,
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
    impl Validate for pb::ListTransactionsResponse {}
    impl Validate for pb::DescribeProducersRequest {
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
    impl Validate for pb::DescribeProducersResponse {}
    impl Validate for pb::ProducerState {}
    impl Validate for pb::AbortHangingTransactionRequest {
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
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
        }
    }
    impl Validate for pb::AbortHangingTransactionResponse {}
    impl Validate for pb::FenceProducerRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.transactional_id.is_empty() {
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
    impl Validate for pb::FenceProducerResponse {}
    impl Validate for pb::TransactionMetadata {}
    impl Validate for pb::ProduceRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.records.is_empty() == self.batch.is_some() {
                c.fail(
                    at,
                    &PRODUCE_REQUEST_RECORDS_OR_BATCH,
                    "set exactly one of records and batch",
                );
            }
            if (self.acks.map_or(0, |v| i64::from(v)) == 4)
                != (self.custom_ack_count > 0)
            {
                c.fail(
                    at,
                    &PRODUCE_REQUEST_CUSTOM_ACK_COUNT,
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
                        &DURATION_GT_LTE,
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
    impl Validate for pb::ProduceResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.leader_endpoint {
                v.check(c, &at.field("leader_endpoint"));
            }
        }
    }
    impl Validate for pb::ProduceBatchRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if (self.acks.map_or(0, |v| i64::from(v)) == 4)
                != (self.custom_ack_count > 0)
            {
                c.fail(
                    at,
                    &PRODUCE_BATCH_REQUEST_CUSTOM_ACK_COUNT,
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
                        &DURATION_GT_LTE,
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
    impl Validate for pb::ProducePartitionData {
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
    impl Validate for pb::ProduceBatchResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::ProducePartitionResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
            if let Some(v) = &self.leader_endpoint {
                v.check(c, &at.field("leader_endpoint"));
            }
        }
    }
    impl Validate for pb::InitProducerRequest {
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
            if self.producer_epoch > 2_147_483_647 {
                c.fail(
                    &at.field("producer_epoch"),
                    &UINT32_LTE,
                    "must be less than or equal to 2147483647",
                );
            }
        }
    }
    impl Validate for pb::InitProducerResponse {}
    impl Validate for pb::ShareGroupHeartbeatRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.member_epoch <= 0 && !self.leave && self.topics.is_empty() {
                c.fail(
                    at,
                    &SHARE_GROUP_HEARTBEAT_REQUEST_TOPICS,
                    "a member that joins names its topics",
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
            if self.group_id.is_empty() {
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
            if self.member_id.is_empty() {
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
    impl Validate for pb::ShareGroupHeartbeatResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.assignment {
                v.check(c, &at.field("assignment"));
            }
        }
    }
    impl Validate for pb::ShareAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::AcquireRecordsRequest {
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
            if self.group_id.is_empty() {
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
            if self.member_id.is_empty() {
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
            if self.max_records > 10_000 {
                c.fail(
                    &at.field("max_records"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if self.max_bytes > 67_108_864 {
                c.fail(
                    &at.field("max_bytes"),
                    &UINT32_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.max_wait {
                if !(0..=300_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("max_wait"),
                        &DURATION_GTE_LTE,
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
    impl Validate for pb::AcquireRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::AcquiredPartition {
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
    impl Validate for pb::AcquiredRange {}
    impl Validate for pb::AcknowledgeRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
            if self.member_id.is_empty() {
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
    impl Validate for pb::RecordAcknowledgement {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.last_offset < self.first_offset {
                c.fail(
                    at,
                    &RECORD_ACKNOWLEDGEMENT_RANGE,
                    "last_offset must not be smaller than first_offset",
                );
            }
            if self.delay.is_some() && self.r#type != 2 {
                c.fail(at, &RECORD_ACKNOWLEDGEMENT_DELAY, "delay goes with RELEASE");
            }
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            } else {
                c.fail(&at.field("topic_partition"), &REQUIRED, "value is required");
            }
            if self.r#type == 0 {
                c.fail(&at.field("type"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AcknowledgementType::is_valid(self.r#type) {
                c.fail(
                    &at.field("type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.delay {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("delay"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
        }
    }
    impl Validate for pb::AcknowledgeRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::AcknowledgementResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::GetShareGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
    impl Validate for pb::GetShareGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::SharePartitionState {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
    impl Validate for pb::UpdateShareGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
    impl Validate for pb::UpdateShareGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
        }
    }
    impl Validate for pb::ShareGroupConfig {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.lock_duration {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("lock_duration"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = self.max_deliveries {
                if !(1..=1000).contains(&v) {
                    c.fail(
                        &at.field("max_deliveries"),
                        &UINT32_GTE_LTE,
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
                if v == 0 {
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
                if !(100..=100_000).contains(&v) {
                    c.fail(
                        &at.field("max_in_flight"),
                        &UINT32_GTE_LTE,
                        "must be greater than or equal to 100 and less than or equal to 100000",
                    );
                }
            }
            if let Some(v) = &self.session_timeout {
                if !(1_000_000_000..=3_600_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("session_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 1s and less than or equal to 3600s",
                    );
                }
            }
            if let Some(v) = &self.retry_delay {
                if !(0..=3_600_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("retry_delay"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::SeekShareGroupRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.version {
                v.check(c, &at.field("version"));
            }
            if self.group_id.is_empty() {
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
    impl Validate for pb::SharePartitionSeek {
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
    impl Validate for pb::SeekShareGroupResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.results.iter().enumerate() {
                v.check(c, &at.item("results", i));
            }
        }
    }
    impl Validate for pb::SharePartitionSeekResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.topic_partition {
                v.check(c, &at.field("topic_partition"));
            }
        }
    }
};
