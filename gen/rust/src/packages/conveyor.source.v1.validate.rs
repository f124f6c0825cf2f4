const _: () = {
    use crate::validate::Checker;
    use crate::validate::Path;
    use crate::validate::Rule;
    use crate::validate::Validate;
    use crate::validate::cel;
    use crate::validate::time;
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static MAP_MAX_PAIRS: Rule = Rule::new("map.max_pairs");
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_MIN_ITEMS: Rule = Rule::new("repeated.min_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static RULE_10: Rule = Rule { path: "", id: "required" };
    static RULE_11: Rule = Rule {
        path: "uint32.gte",
        id: "uint32.gte_lte",
    };
    static RULE_14: Rule = Rule {
        path: "uint64.gte",
        id: "uint64.gte_lte",
    };
    static RULE_7: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for crate::conveyor::source::v1::PullRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.as_str().is_empty() {
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
                    &UINT64_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.max_wait {
                if time::nanos(v.seconds, v.nanos) > 60_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("max_wait"),
                        &RULE_7,
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
    impl Validate for crate::conveyor::source::v1::AckRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.as_str().is_empty() {
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
            if cel::longer(self.batch_id.as_str(), 256) {
                c.fail(
                    &at.field("batch_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.record_acks.len() > 10000 {
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
    impl Validate for crate::conveyor::source::v1::AckResponse {}
    impl Validate for crate::conveyor::source::v1::RecordAck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.record_id.as_str(), 256) {
                c.fail(
                    &at.field("record_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if matches!(self.status, 0) {
                c.fail(&at.field("status"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::conveyor::source::v1::AckStatus::is_valid(self.status) {
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
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("redeliver_after"),
                        &RULE_7,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.max_deliveries > 1000000 {
                c.fail(
                    &at.field("max_deliveries"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::WatermarkResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
            if let Some(v) = &self.global_watermark {
                v.check(c, &at.field("global_watermark"));
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::SessionRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(crate::conveyor::source::v1::session_request::Msg::Open(v)) => {
                    v.check(c, &at.field("open"));
                }
                Some(crate::conveyor::source::v1::session_request::Msg::Ack(v)) => {
                    v.check(c, &at.field("ack"));
                }
                Some(crate::conveyor::source::v1::session_request::Msg::Nack(v)) => {
                    v.check(c, &at.field("nack"));
                }
                Some(crate::conveyor::source::v1::session_request::Msg::Assign(v)) => {
                    v.check(c, &at.field("assign"));
                }
                Some(crate::conveyor::source::v1::session_request::Msg::Revoke(v)) => {
                    v.check(c, &at.field("revoke"));
                }
                Some(crate::conveyor::source::v1::session_request::Msg::Pause(v)) => {
                    v.check(c, &at.field("pause"));
                }
                Some(crate::conveyor::source::v1::session_request::Msg::Close(v)) => {
                    v.check(c, &at.field("close"));
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &RULE_10,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::SessionOpen {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.as_str().is_empty() {
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
            if self.pipeline_id.as_str().is_empty() {
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
            if self.protocol_version > 1000 || self.protocol_version < 1 {
                c.fail(
                    &at.field("protocol_version"),
                    &RULE_11,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
            if let Some(v) = &self.assign {
                v.check(c, &at.field("assign"));
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
                    &UINT64_LTE,
                    "must be less than or equal to 67108864",
                );
            }
            if let Some(v) = &self.max_wait {
                if time::nanos(v.seconds, v.nanos) > 60_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("max_wait"),
                        &RULE_7,
                        "must be greater than or equal to 0s and less than or equal to 60s",
                    );
                }
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::SessionAck {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.commit_offsets.len() > 4096 {
                c.fail(
                    &at.field("commit_offsets"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 4096 entries",
                );
            }
            if self.records.len() > 10000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::SessionNack {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.records.is_empty() {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.records.len() > 10000 {
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
                if time::nanos(v.seconds, v.nanos) > 86_400_000_000_000
                    || time::nanos(v.seconds, v.nanos) < 0
                {
                    c.fail(
                        &at.field("redeliver_after"),
                        &RULE_7,
                        "must be greater than or equal to 0s and less than or equal to 86400s",
                    );
                }
            }
            if self.max_deliveries > 1000000 {
                c.fail(
                    &at.field("max_deliveries"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::RecordPosition {}
    impl Validate for crate::conveyor::source::v1::SessionAssign {
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
    impl Validate for crate::conveyor::source::v1::PartitionStart {}
    impl Validate for crate::conveyor::source::v1::SessionRevoke {
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
    impl Validate for crate::conveyor::source::v1::SessionPause {
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
    impl Validate for crate::conveyor::source::v1::SessionClose {
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
    impl Validate for crate::conveyor::source::v1::SessionResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(crate::conveyor::source::v1::session_response::Msg::Batch(v)) => {
                    v.check(c, &at.field("batch"));
                }
                Some(crate::conveyor::source::v1::session_response::Msg::Status(v)) => {
                    v.check(c, &at.field("status"));
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::SessionOpened {}
    impl Validate for crate::conveyor::source::v1::SessionAcked {}
    impl Validate for crate::conveyor::source::v1::PartitionsChanged {}
    impl Validate for crate::conveyor::source::v1::SourceStatus {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.watermarks.iter().enumerate() {
                v.check(c, &at.item("watermarks", i));
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::SessionClosing {}
    impl Validate for crate::conveyor::source::v1::GetCapabilitiesRequest {
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
    impl Validate for crate::conveyor::source::v1::GetCapabilitiesResponse {}
    impl Validate for crate::conveyor::source::v1::ListPartitionsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.as_str().is_empty() {
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
    impl Validate for crate::conveyor::source::v1::ListPartitionsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.partitions.iter().enumerate() {
                v.check(c, &at.item("partitions", i));
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::SourcePartition {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.watermark {
                v.check(c, &at.field("watermark"));
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::ResolveOffsetsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.as_str().is_empty() {
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
    impl Validate for crate::conveyor::source::v1::ResolveOffsetsResponse {}
    impl Validate for crate::conveyor::source::v1::ValidateConfigRequest {
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
    impl Validate for crate::conveyor::source::v1::ValidateConfigResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.violations.iter().enumerate() {
                v.check(c, &at.item("violations", i));
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::PushRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(
                    crate::conveyor::source::v1::push_records_request::Msg::Batch(v),
                ) => {
                    v.check(c, &at.field("batch"));
                }
                Some(
                    crate::conveyor::source::v1::push_records_request::Msg::Heartbeat(v),
                ) => {
                    v.check(c, &at.field("heartbeat"));
                }
                Some(
                    crate::conveyor::source::v1::push_records_request::Msg::Open(v),
                ) => {
                    v.check(c, &at.field("open"));
                }
                Some(
                    crate::conveyor::source::v1::push_records_request::Msg::Demand(v),
                ) => {
                    v.check(c, &at.field("demand"));
                }
                Some(crate::conveyor::source::v1::push_records_request::Msg::End(v)) => {
                    v.check(c, &at.field("end"));
                }
                None => {
                    c.fail(
                        &at.field("msg"),
                        &RULE_10,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::PushOpen {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.as_str().is_empty() {
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
        }
    }
    impl Validate for crate::conveyor::source::v1::Heartbeat {
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
    impl Validate for crate::conveyor::source::v1::CreditDemand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.credits.is_none() {
                c.fail(&at.field("credits"), &REQUIRED, "value is required");
            }
            if !crate::conveyor::source::v1::CreditPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::PushEnd {
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
    impl Validate for crate::conveyor::source::v1::PushRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.msg {
                Some(
                    crate::conveyor::source::v1::push_records_response::Msg::Redirect(v),
                ) => {
                    v.check(c, &at.field("redirect"));
                }
                _ => {}
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::PushOpened {}
    impl Validate for crate::conveyor::source::v1::BatchAck {}
    impl Validate for crate::conveyor::source::v1::PushRecordAck {}
    impl Validate for crate::conveyor::source::v1::BackpressureSignal {}
    impl Validate for crate::conveyor::source::v1::CreditGrant {}
    impl Validate for crate::conveyor::source::v1::PushRedirect {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.endpoint {
                v.check(c, &at.field("endpoint"));
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::RequestCreditsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.source_id.as_str().is_empty() {
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
            if self.requested_credits > 10000000 || self.requested_credits < 1 {
                c.fail(
                    &at.field("requested_credits"),
                    &RULE_14,
                    "must be greater than or equal to 1 and less than or equal to 10000000",
                );
            }
            if !crate::conveyor::source::v1::CreditPriority::is_valid(self.priority) {
                c.fail(
                    &at.field("priority"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.requested_bytes > 17179869184 {
                c.fail(
                    &at.field("requested_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 17179869184",
                );
            }
        }
    }
    impl Validate for crate::conveyor::source::v1::RequestCreditsResponse {}
};
