const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static RULE_10: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static RULE_11: Rule = Rule {
        path: "",
        id: "install_snapshot_request.first_message",
    };
    static RULE_6: Rule = Rule { path: "", id: "required" };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    impl Validate for crate::conveyor::raft::v1::RaftHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.group_id <= 0 {
                c.fail(&at.field("group_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.cluster_id.as_str().is_empty() {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.from_node_id <= 0 {
                c.fail(&at.field("from_node_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.to_node_id <= 0 {
                c.fail(&at.field("to_node_id"), &UINT64_GT, "must be greater than 0");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::LeaderId {}
    impl Validate for crate::conveyor::raft::v1::Vote {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_none() {
                c.fail(&at.field("leader_id"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::LogId {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_none() {
                c.fail(&at.field("leader_id"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::LogEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.log_id {
                v.check(c, &at.field("log_id"));
            } else {
                c.fail(&at.field("log_id"), &REQUIRED, "value is required");
            }
            match &self.payload {
                Some(crate::conveyor::raft::v1::log_entry::Payload::Blank(v)) => {
                    if !*v {
                        c.fail(&at.field("blank"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(crate::conveyor::raft::v1::log_entry::Payload::Command(v)) => {
                    if (&v[..]).len() > 1048576 {
                        c.fail(
                            &at.field("command"),
                            &BYTES_MAX_LEN,
                            "must be at most 1048576 bytes",
                        );
                    }
                }
                Some(crate::conveyor::raft::v1::log_entry::Payload::Membership(v)) => {
                    v.check(c, &at.field("membership"));
                }
                None => {
                    c.fail(
                        &at.field("payload"),
                        &RULE_6,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::Membership {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.configs.len() > 2 {
                c.fail(
                    &at.field("configs"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 2 item(s)",
                );
            }
            for (i, v) in self.configs.iter().enumerate() {
                v.check(c, &at.item("configs", i));
            }
            if self.nodes.len() > 64 {
                c.fail(
                    &at.field("nodes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.nodes.iter().enumerate() {
                v.check(c, &at.item("nodes", i));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::VoterSet {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_ids.len() > 16 {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 16 item(s)",
                );
            }
            if !cel::unique(self.node_ids.iter().map(|item| *item)) {
                c.fail(
                    &at.field("node_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::RaftNode {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id <= 0 {
                c.fail(&at.field("node_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.raft_address.as_str().is_empty() {
                c.fail(
                    &at.field("raft_address"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.raft_address.as_str(), 320) {
                c.fail(
                    &at.field("raft_address"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if cel::longer(self.address.as_str(), 320) {
                c.fail(
                    &at.field("address"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
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
    impl Validate for crate::conveyor::raft::v1::StoredMembership {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.log_id {
                v.check(c, &at.field("log_id"));
            }
            if let Some(v) = &self.membership {
                v.check(c, &at.field("membership"));
            } else {
                c.fail(&at.field("membership"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::VoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            } else {
                c.fail(&at.field("vote"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::VoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::PreVoteRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            } else {
                c.fail(&at.field("vote"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::PreVoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::AppendEntriesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            } else {
                c.fail(&at.field("vote"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.prev_log_id {
                v.check(c, &at.field("prev_log_id"));
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
            if let Some(v) = &self.leader_commit {
                v.check(c, &at.field("leader_commit"));
            }
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::AppendEntriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::AppendResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.outcome {
                Some(crate::conveyor::raft::v1::append_result::Outcome::Accepted(v)) => {
                    v.check(c, &at.field("accepted"));
                }
                Some(crate::conveyor::raft::v1::append_result::Outcome::Conflict(v)) => {
                    v.check(c, &at.field("conflict"));
                }
                Some(
                    crate::conveyor::raft::v1::append_result::Outcome::HigherVote(v),
                ) => {
                    v.check(c, &at.field("higher_vote"));
                }
                None => {}
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::AppendAccepted {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.matching {
                v.check(c, &at.field("matching"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::StreamAppendRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sequence <= 0 {
                c.fail(&at.field("sequence"), &UINT64_GT, "must be greater than 0");
            }
            if let Some(v) = &self.append {
                v.check(c, &at.field("append"));
            } else {
                c.fail(&at.field("append"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::StreamAppendResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::SnapshotMeta {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
            if let Some(v) = &self.last_membership {
                v.check(c, &at.field("last_membership"));
            } else {
                c.fail(&at.field("last_membership"), &REQUIRED, "value is required");
            }
            if self.snapshot_id.as_str().is_empty() {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.snapshot_id.as_str(), 128) {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if (&self.sha256[..]).len() != 32 {
                c.fail(&at.field("sha256"), &BYTES_LEN, "must be 32 bytes");
            }
            if self.format_version > 1000 || self.format_version < 1 {
                c.fail(
                    &at.field("format_version"),
                    &RULE_10,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::InstallSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.vote.is_some() != self.meta.is_some()
                || self.meta.is_some() != self.header.is_some()
            {
                c.fail(
                    at,
                    &RULE_11,
                    "set vote, meta and header together, in the first message only",
                );
            }
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
            if let Some(v) = &self.meta {
                v.check(c, &at.field("meta"));
            }
            if (&self.data[..]).len() > 1048576 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::InstallSnapshotResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::GetSnapshotProgressRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.snapshot_id.as_str().is_empty() {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.snapshot_id.as_str(), 128) {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::GetSnapshotProgressResponse {}
    impl Validate for crate::conveyor::raft::v1::TimeoutNowRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.from_leader {
                v.check(c, &at.field("from_leader"));
            } else {
                c.fail(&at.field("from_leader"), &REQUIRED, "value is required");
            }
            if self.target_node_id <= 0 {
                c.fail(
                    &at.field("target_node_id"),
                    &UINT64_GT,
                    "must be greater than 0",
                );
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::TimeoutNowResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::ReadIndexRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::ReadIndexResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.read_log_id {
                v.check(c, &at.field("read_log_id"));
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::ProposeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if (&self.command[..]).is_empty() {
                c.fail(&at.field("command"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if (&self.command[..]).len() > 1048576 {
                c.fail(
                    &at.field("command"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
            if (&self.command_id[..]).len() != 16 {
                c.fail(&at.field("command_id"), &BYTES_LEN, "must be 16 bytes");
            }
        }
    }
    impl Validate for crate::conveyor::raft::v1::ProposeResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.log_id {
                v.check(c, &at.field("log_id"));
            }
        }
    }
};
