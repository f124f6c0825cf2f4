const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel};
    use crate::conveyor::raft::v1 as pb;
    static BOOL_CONST: Rule = Rule::new("bool.const");
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static INSTALL_SNAPSHOT_REQUEST_FIRST_MESSAGE: Rule = Rule {
        path: "",
        id: "install_snapshot_request.first_message",
    };
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_GTE_LTE: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    impl Validate for pb::RaftHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.group_id <= 0 {
                c.fail(&at.field("group_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.cluster_id.is_empty() {
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
    impl Validate for pb::LeaderId {}
    impl Validate for pb::Vote {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_none() {
                c.fail(&at.field("leader_id"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::LogId {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.leader_id.is_none() {
                c.fail(&at.field("leader_id"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::LogEntry {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.log_id {
                v.check(c, &at.field("log_id"));
            } else {
                c.fail(&at.field("log_id"), &REQUIRED, "value is required");
            }
            match &self.payload {
                Some(pb::log_entry::Payload::Blank(v)) => {
                    if !*v {
                        c.fail(&at.field("blank"), &BOOL_CONST, "must equal true");
                    }
                }
                Some(pb::log_entry::Payload::Command(v)) => {
                    if v.len() > 1_048_576 {
                        c.fail(
                            &at.field("command"),
                            &BYTES_MAX_LEN,
                            "must be at most 1048576 bytes",
                        );
                    }
                }
                Some(pb::log_entry::Payload::Membership(v)) => {
                    v.check(c, &at.field("membership"));
                }
                None => {
                    c.fail(
                        &at.field("payload"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::Membership {
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
    impl Validate for pb::VoterSet {
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
    impl Validate for pb::RaftNode {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.node_id <= 0 {
                c.fail(&at.field("node_id"), &UINT64_GT, "must be greater than 0");
            }
            if self.raft_address.is_empty() {
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
    impl Validate for pb::StoredMembership {
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
    impl Validate for pb::VoteRequest {
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
    impl Validate for pb::VoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for pb::PreVoteRequest {
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
    impl Validate for pb::PreVoteResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
        }
    }
    impl Validate for pb::AppendEntriesRequest {
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
    impl Validate for pb::AppendEntriesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for pb::AppendResult {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.outcome {
                Some(pb::append_result::Outcome::Accepted(v)) => {
                    v.check(c, &at.field("accepted"));
                }
                Some(pb::append_result::Outcome::Conflict(v)) => {
                    v.check(c, &at.field("conflict"));
                }
                Some(pb::append_result::Outcome::HigherVote(v)) => {
                    v.check(c, &at.field("higher_vote"));
                }
                None => {}
            }
        }
    }
    impl Validate for pb::AppendAccepted {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.matching {
                v.check(c, &at.field("matching"));
            }
        }
    }
    impl Validate for pb::StreamAppendRequest {
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
    impl Validate for pb::StreamAppendResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.result {
                v.check(c, &at.field("result"));
            }
        }
    }
    impl Validate for pb::SnapshotMeta {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.last_log_id {
                v.check(c, &at.field("last_log_id"));
            }
            if let Some(v) = &self.last_membership {
                v.check(c, &at.field("last_membership"));
            } else {
                c.fail(&at.field("last_membership"), &REQUIRED, "value is required");
            }
            if self.snapshot_id.is_empty() {
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
            if self.sha256.len() != 32 {
                c.fail(&at.field("sha256"), &BYTES_LEN, "must be 32 bytes");
            }
            if !(1..=1000).contains(&self.format_version) {
                c.fail(
                    &at.field("format_version"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
        }
    }
    impl Validate for pb::InstallSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.vote.is_some() != self.meta.is_some()
                || self.meta.is_some() != self.header.is_some()
            {
                c.fail(
                    at,
                    &INSTALL_SNAPSHOT_REQUEST_FIRST_MESSAGE,
                    "set vote, meta and header together, in the first message only",
                );
            }
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
            if let Some(v) = &self.meta {
                v.check(c, &at.field("meta"));
            }
            if self.data.len() > 1_048_576 {
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
    impl Validate for pb::InstallSnapshotResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
        }
    }
    impl Validate for pb::GetSnapshotProgressRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.snapshot_id.is_empty() {
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
    impl Validate for pb::GetSnapshotProgressResponse {}
    impl Validate for pb::TimeoutNowRequest {
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
    impl Validate for pb::TimeoutNowResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.vote {
                v.check(c, &at.field("vote"));
            }
        }
    }
    impl Validate for pb::ReadIndexRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ReadIndexResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.read_log_id {
                v.check(c, &at.field("read_log_id"));
            }
        }
    }
    impl Validate for pb::ProposeRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            } else {
                c.fail(&at.field("header"), &REQUIRED, "value is required");
            }
            if self.command.is_empty() {
                c.fail(&at.field("command"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.command.len() > 1_048_576 {
                c.fail(
                    &at.field("command"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
            if self.command_id.len() != 16 {
                c.fail(&at.field("command_id"), &BYTES_LEN, "must be 16 bytes");
            }
        }
    }
    impl Validate for pb::ProposeResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.log_id {
                v.check(c, &at.field("log_id"));
            }
        }
    }
};
