const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::conveyor::source::v1 as pb;
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static MAP_MAX_PAIRS: Rule = Rule::new("map.max_pairs");
    static ONEOF_REQUIRED: Rule = Rule { path: "", id: "required" };
    static PUSH_OPEN_NEXT_OFFSETS: Rule = Rule {
        path: "",
        id: "push_open.next_offsets",
    };
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_GTE_LTE: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_GTE_LTE: Rule = Rule {
        path: "uint64.gte",
        id: "uint64.gte_lte",
    };
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for pb::PullRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            if self.start_offsets.len() > 4096 {
                c.fail(
                    &at.field("start_offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
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
                    &UINT64_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.max_wait {
                if !(0..=60_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("max_wait"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 60s",
                    );
                }
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
    impl Validate for pb::AckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.batch_id.as_str(), 512) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if self.record_acks.len() > 10_000 {
                c.fail(
                    &at.field("record_acks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.record_acks.iter().enumerate() {
                v.check(c, &at.item("record_acks", i));
            }
            if self.commit_offsets.len() > 4096 {
                c.fail(
                    &at.field("commit_offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
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
    impl Validate for pb::AckResponse {}
    impl Validate for pb::RecordAck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.record_id.as_str(), 256) {
                c.fail(
                    &at.field("record_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.status == 0 {
                c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !pb::AckStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.error_message.as_str(), 4096) {
                c.fail(
                    &at.field("error_message"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if let Some(v) = &self.redeliver_after {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("redeliver_after"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.max_deliveries > 1_000_000 {
                c.fail(
                    &at.field("max_deliveries"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::WatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
            if let Some(v) = &self.global_watermark {
                v.check(c, &at.field("global_watermark"));
            }
        }
    }
    impl Validate for pb::SessionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(pb::session_request::Msg::Open(v)) => {
                    v.check(c, &at.field("open"));
                }
                Some(pb::session_request::Msg::Ack(v)) => {
                    v.check(c, &at.field("ack"));
                }
                Some(pb::session_request::Msg::Nack(v)) => {
                    v.check(c, &at.field("nack"));
                }
                Some(pb::session_request::Msg::Assign(v)) => {
                    v.check(c, &at.field("assign"));
                }
                Some(pb::session_request::Msg::Revoke(v)) => {
                    v.check(c, &at.field("revoke"));
                }
                Some(pb::session_request::Msg::Pause(v)) => {
                    v.check(c, &at.field("pause"));
                }
                Some(pb::session_request::Msg::Close(v)) => {
                    v.check(c, &at.field("close"));
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::SessionOpen {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.pipeline_id.is_empty() {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !(1..=1000).contains(&self.protocol_version) {
                c.fail(
                    &at.field("protocol_version"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
            if let Some(v) = &self.assign {
                v.check(c, &at.field("assign"));
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
                    &UINT64_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.max_wait {
                if !(0..=60_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("max_wait"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 60s",
                    );
                }
            }
        }
    }
    impl Validate for pb::SessionAck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.commit_offsets.len() > 4096 {
                c.fail(
                    &at.field("commit_offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
            }
            if self.records.len() > 10_000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
        }
    }
    impl Validate for pb::SessionNack {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if cel::longer(self.reason.as_str(), 1024) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if let Some(v) = &self.redeliver_after {
                if !(0..=86_400_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("redeliver_after"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.max_deliveries > 1_000_000 {
                c.fail(
                    &at.field("max_deliveries"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::RecordPosition {}
    impl Validate for pb::SessionAssign {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
        }
    }
    impl Validate for pb::PartitionStart {}
    impl Validate for pb::SessionRevoke {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.partitions.is_empty() {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
        }
    }
    impl Validate for pb::SessionPause {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
        }
    }
    impl Validate for pb::SessionClose {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.reason.as_str(), 256) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::SessionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(pb::session_response::Msg::Batch(v)) => {
                    v.check(c, &at.field("batch"));
                }
                Some(pb::session_response::Msg::Status(v)) => {
                    v.check(c, &at.field("status"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::SessionOpened {}
    impl Validate for pb::SessionAcked {}
    impl Validate for pb::PartitionsChanged {}
    impl Validate for pb::SourceStatus {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
        }
    }
    impl Validate for pb::SessionClosing {}
    impl Validate for pb::GetCapabilitiesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::GetCapabilitiesResponse {}
    impl Validate for pb::ListPartitionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
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
    impl Validate for pb::ListPartitionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for pb::SourcePartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for pb::ResolveOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            if self.timestamp.is_none() {
                c.fail(&at.field("timestamp"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ResolveOffsetsResponse {}
    impl Validate for pb::ValidateConfigRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
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
    impl Validate for pb::PushRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(pb::push_records_request::Msg::Batch(v)) => {
                    v.check(c, &at.field("batch"));
                }
                Some(pb::push_records_request::Msg::Heartbeat(v)) => {
                    v.check(c, &at.field("heartbeat"));
                }
                Some(pb::push_records_request::Msg::Open(v)) => {
                    v.check(c, &at.field("open"));
                }
                Some(pb::push_records_request::Msg::Demand(v)) => {
                    v.check(c, &at.field("demand"));
                }
                Some(pb::push_records_request::Msg::End(v)) => {
                    v.check(c, &at.field("end"));
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
    impl Validate for pb::PushOpen {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.assigns_sequence_numbers && !self.next_offsets.is_empty() {
                c.fail(
                    at,
                    &PUSH_OPEN_NEXT_OFFSETS,
                    "set assigns_sequence_numbers to give next_offsets",
                );
            }
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.partitions.len() > 4096 {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            if !cel::unique(self.partitions.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("partitions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            if self.next_offsets.len() > 4096 {
                c.fail(
                    &at.field("next_offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
            }
        }
    }
    impl Validate for pb::Heartbeat {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.watermarks.len() > 4096 {
                c.fail(
                    &at.field("watermarks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 4096 item(s)",
                );
            }
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
        }
    }
    impl Validate for pb::CreditDemand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.credits.is_none() {
                c.fail(&at.field("credits"), &REQUIRED, "value is required");
            }
            if !pb::CreditPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::PushEnd {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.reason.as_str(), 256) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
        }
    }
    impl Validate for pb::PushRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(pb::push_records_response::Msg::Redirect(v)) = &self.msg {
                v.check(c, &at.field("redirect"));
            }
        }
    }
    impl Validate for pb::PushOpened {}
    impl Validate for pb::BatchAck {}
    impl Validate for pb::PushRecordAck {}
    impl Validate for pb::BackpressureSignal {}
    impl Validate for pb::CreditGrant {}
    impl Validate for pb::PushRedirect {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            }
        }
    }
    impl Validate for pb::RequestCreditsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.is_empty() {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_id.as_str(), 128) {
                c.fail(
                    &at.field("source_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.pipeline_id.as_str(), 128) {
                c.fail(
                    &at.field("pipeline_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !(1..=10_000_000).contains(&self.requested_credits) {
                c.fail(
                    &at.field("requested_credits"),
                    &UINT64_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 10000000",
                );
            }
            if !pb::CreditPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.requested_bytes > 17_179_869_184 {
                c.fail(
                    &at.field("requested_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 17179869184",
                );
            }
        }
    }
    impl Validate for pb::RequestCreditsResponse {}
};
