const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::conveyor::sidecar::v1 as pb;
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static BYTES_MIN_LEN: Rule = Rule::new("bytes.min_len");
    static DOUBLE_GTE_LTE: Rule = Rule {
        path: "double.gte",
        id: "double.gte_lte",
    };
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
    };
    static ENUM_DEFINED_ONLY: Rule = Rule::new("enum.defined_only");
    static ENUM_NOT_IN: Rule = Rule::new("enum.not_in");
    static EXCHANGE_DATA_SEQUENCE_ORDER: Rule = Rule {
        path: "",
        id: "exchange_data.sequence_order",
    };
    static EXCHANGE_HELLO_PROTOCOL_VERSIONS: Rule = Rule {
        path: "",
        id: "exchange_hello.protocol_versions",
    };
    static FLOAT_GTE_LTE: Rule = Rule {
        path: "float.gte",
        id: "float.gte_lte",
    };
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
    static RECEIVE_RECORDS_REQUEST_DELIVERY: Rule = Rule {
        path: "",
        id: "receive_records_request.delivery",
    };
    static REGISTER_SIDECAR_REQUEST_PROTOCOL_VERSIONS: Rule = Rule {
        path: "",
        id: "register_sidecar_request.protocol_versions",
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
    static UINT64_GT: Rule = Rule::new("uint64.gt");
    static UINT64_GTE: Rule = Rule::new("uint64.gte");
    impl Validate for pb::SidecarCommand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.command {
                Some(pb::sidecar_command::Command::Assign(v)) => {
                    v.check(c, &at.field("assign"));
                }
                Some(pb::sidecar_command::Command::Revoke(v)) => {
                    v.check(c, &at.field("revoke"));
                }
                Some(pb::sidecar_command::Command::Checkpoint(v)) => {
                    v.check(c, &at.field("checkpoint"));
                }
                Some(pb::sidecar_command::Command::Fence(v)) => {
                    v.check(c, &at.field("fence"));
                }
                Some(pb::sidecar_command::Command::Tap(v)) => {
                    v.check(c, &at.field("tap"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::PipelineAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.stages.iter().enumerate() {
                v.check(c, &at.item("stages", i));
            }
            if let Some(v) = &self.config {
                v.check(c, &at.field("config"));
            }
            for (i, v) in self.routes.iter().enumerate() {
                v.check(c, &at.item("routes", i));
            }
        }
    }
    impl Validate for pb::StageAssignment {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.lanes.iter().enumerate() {
                v.check(c, &at.item("lanes", i));
            }
            for (i, v) in self.restore_handles.iter().enumerate() {
                v.check(c, &at.item("restore_handles", i));
            }
            if let Some(pb::stage_assignment::Target::RemoteEndpoint(v)) = &self.target {
                v.check(c, &at.field("remote_endpoint"));
            }
        }
    }
    impl Validate for pb::RemoteSidecar {}
    impl Validate for pb::EdgeRoute {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.owners.iter().enumerate() {
                v.check(c, &at.item("owners", i));
            }
        }
    }
    impl Validate for pb::LaneOwner {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.lanes.iter().enumerate() {
                v.check(c, &at.item("lanes", i));
            }
        }
    }
    impl Validate for pb::PipelineRevocation {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.tasks.iter().enumerate() {
                v.check(c, &at.item("tasks", i));
            }
        }
    }
    impl Validate for pb::DrainCommand {}
    impl Validate for pb::ResumeCommand {}
    impl Validate for pb::CheckpointCommand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (k, v) in &self.prepared {
                v.check(c, &at.value("prepared", k));
            }
        }
    }
    impl Validate for pb::FenceCommand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.task {
                v.check(c, &at.field("task"));
            }
        }
    }
    impl Validate for pb::TapCommand {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.condition {
                v.check(c, &at.field("condition"));
            }
        }
    }
    impl Validate for pb::ExchangeRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.frame {
                Some(pb::exchange_records_request::Frame::Hello(v)) => {
                    v.check(c, &at.field("hello"));
                }
                Some(pb::exchange_records_request::Frame::Data(v)) => {
                    v.check(c, &at.field("data"));
                }
                Some(pb::exchange_records_request::Frame::Barrier(v)) => {
                    v.check(c, &at.field("barrier"));
                }
                Some(pb::exchange_records_request::Frame::Watermark(v)) => {
                    v.check(c, &at.field("watermark"));
                }
                Some(pb::exchange_records_request::Frame::Drain(v)) => {
                    v.check(c, &at.field("drain"));
                }
                Some(pb::exchange_records_request::Frame::Withdraw(v)) => {
                    v.check(c, &at.field("withdraw"));
                }
                Some(pb::exchange_records_request::Frame::Error(v)) => {
                    v.check(c, &at.field("error"));
                }
                None => {
                    c.fail(
                        &at.field("frame"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ExchangeRecordsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.frame {
                Some(pb::exchange_records_response::Frame::Welcome(v)) => {
                    v.check(c, &at.field("welcome"));
                }
                Some(pb::exchange_records_response::Frame::Reject(v)) => {
                    v.check(c, &at.field("reject"));
                }
                Some(pb::exchange_records_response::Frame::Drain(v)) => {
                    v.check(c, &at.field("drain"));
                }
                Some(pb::exchange_records_response::Frame::Error(v)) => {
                    v.check(c, &at.field("error"));
                }
                _ => {}
            }
        }
    }
    impl Validate for pb::ExchangeHello {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.max_protocol_version < self.min_protocol_version {
                c.fail(
                    at,
                    &EXCHANGE_HELLO_PROTOCOL_VERSIONS,
                    "max_protocol_version must not be less than min_protocol_version",
                );
            }
            if !(1..=1000).contains(&self.min_protocol_version) {
                c.fail(
                    &at.field("min_protocol_version"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
            if !(1..=1000).contains(&self.max_protocol_version) {
                c.fail(
                    &at.field("max_protocol_version"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
            if self.sender_sidecar_id.is_empty() {
                c.fail(
                    &at.field("sender_sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sender_sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sender_sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if self.receiver_sidecar_id.is_empty() {
                c.fail(
                    &at.field("receiver_sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.receiver_sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("receiver_sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
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
            if self.edge_id.is_empty() {
                c.fail(
                    &at.field("edge_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.edge_id.as_str(), 256) {
                c.fail(
                    &at.field("edge_id"),
                    &STRING_MAX_LEN,
                    "must be at most 256 characters",
                );
            }
            if self.fence.is_none() {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
            if self.lanes.is_empty() {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.lanes.len() > 65_536 {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.lanes.iter().enumerate() {
                v.check(c, &at.item("lanes", i));
            }
            if self.compressions.len() > 8 {
                c.fail(
                    &at.field("compressions"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.compressions.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("compressions"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.compressions.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("compressions", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::BlockCompression::is_valid(*v) {
                    c.fail(
                        &at.item("compressions", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
            if cel::longer(self.stream_id.as_str(), 128) {
                c.fail(
                    &at.field("stream_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::LaneCursor {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lane > 65_535 {
                c.fail(
                    &at.field("lane"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.next_block < 1 {
                c.fail(
                    &at.field("next_block"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
        }
    }
    impl Validate for pb::ExchangeWelcome {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.lanes.iter().enumerate() {
                v.check(c, &at.item("lanes", i));
            }
        }
    }
    impl Validate for pb::ExchangeData {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.last_seq < self.first_seq {
                c.fail(
                    at,
                    &EXCHANGE_DATA_SEQUENCE_ORDER,
                    "last_seq must not be less than first_seq",
                );
            }
            if self.lane > 65_535 {
                c.fail(
                    &at.field("lane"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.block < 1 {
                c.fail(
                    &at.field("block"),
                    &UINT64_GTE,
                    "must be greater than or equal to 1",
                );
            }
            if self.attempt > 1_000_000 {
                c.fail(
                    &at.field("attempt"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
            if let Some(v) = &self.barrier {
                v.check(c, &at.field("barrier"));
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
            match &self.body {
                Some(pb::exchange_data::Body::Packed(v)) => {
                    v.check(c, &at.field("packed"));
                }
                Some(pb::exchange_data::Body::Batch(v)) => {
                    v.check(c, &at.field("batch"));
                }
                None => {
                    c.fail(
                        &at.field("body"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::RecordBlock {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.records.is_empty() {
                c.fail(&at.field("records"), &BYTES_MIN_LEN, "must be at least 1 bytes");
            }
            if self.records.len() > 4_194_304 {
                c.fail(
                    &at.field("records"),
                    &BYTES_MAX_LEN,
                    "must be at most 4194304 bytes",
                );
            }
            if self.lengths.is_empty() {
                c.fail(
                    &at.field("lengths"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.lengths.len() > 10_000 {
                c.fail(
                    &at.field("lengths"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.lengths.iter().enumerate() {
                if *v > 4_194_304 {
                    c.fail(
                        &at.item("lengths", i),
                        &REPEATED_ITEMS_UINT32_LTE,
                        "must be less than or equal to 4194304",
                    );
                }
            }
            if !pb::BlockCompression::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.shared_record_type.as_str(), 128) {
                c.fail(
                    &at.field("shared_record_type"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::ExchangeBarrier {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lanes.is_empty() {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.lanes.len() > 65_536 {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.lanes.iter().enumerate() {
                v.check(c, &at.item("lanes", i));
            }
            if let Some(v) = &self.barrier {
                v.check(c, &at.field("barrier"));
            } else {
                c.fail(&at.field("barrier"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ExchangeWatermark {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lanes.is_empty() {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.lanes.len() > 65_536 {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            for (i, v) in self.lanes.iter().enumerate() {
                v.check(c, &at.item("lanes", i));
            }
            if self.timestamp.is_none() {
                c.fail(&at.field("timestamp"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ExchangeDrain {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lanes.len() > 65_536 {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 65536 item(s)",
                );
            }
            if !cel::unique(self.lanes.iter().map(|item| u64::from(*item))) {
                c.fail(
                    &at.field("lanes"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.lanes.iter().enumerate() {
                if *v > 65_535 {
                    c.fail(
                        &at.item("lanes", i),
                        &REPEATED_ITEMS_UINT32_LTE,
                        "must be less than or equal to 65535",
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
    impl Validate for pb::ExchangeWithdraw {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.lane > 65_535 {
                c.fail(
                    &at.field("lane"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
        }
    }
    impl Validate for pb::ExchangeError {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.reason.is_empty() {
                c.fail(
                    &at.field("reason"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.reason.as_str(), 63) {
                c.fail(
                    &at.field("reason"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
            if let Some(v) = self.lane {
                if v > 65_535 {
                    c.fail(
                        &at.field("lane"),
                        &UINT32_LTE,
                        "must be less than or equal to 65535",
                    );
                }
            }
        }
    }
    impl Validate for pb::ExchangePing {}
    impl Validate for pb::ExchangePong {}
    impl Validate for pb::ExchangeAck {}
    impl Validate for pb::BlockRange {}
    impl Validate for pb::SettledCounts {}
    impl Validate for pb::ExchangeReject {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.failures.iter().enumerate() {
                v.check(c, &at.item("failures", i));
            }
        }
    }
    impl Validate for pb::ExchangeFenced {}
    impl Validate for pb::RegisterSidecarRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.max_protocol_version < self.min_protocol_version {
                c.fail(
                    at,
                    &REGISTER_SIDECAR_REQUEST_PROTOCOL_VERSIONS,
                    "max_protocol_version must not be less than min_protocol_version",
                );
            }
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if cel::longer(self.pod_name.as_str(), 253) {
                c.fail(
                    &at.field("pod_name"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if cel::longer(self.namespace.as_str(), 63) {
                c.fail(
                    &at.field("namespace"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if self.sidecar_endpoint.is_empty() {
                c.fail(
                    &at.field("sidecar_endpoint"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_endpoint.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_endpoint"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if self.local_services.len() > 64 {
                c.fail(
                    &at.field("local_services"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.local_services.iter().enumerate() {
                v.check(c, &at.item("local_services", i));
            }
            if cel::longer(self.zone.as_str(), 128) {
                c.fail(
                    &at.field("zone"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.node_name.as_str(), 253) {
                c.fail(
                    &at.field("node_name"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
            if self.labels.len() > 64 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.labels {
                if k.is_empty() {
                    c.fail(
                        &at.key("labels", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("labels", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("labels", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if let Some(v) = &self.capacity {
                v.check(c, &at.field("capacity"));
            }
            if !(1..=1000).contains(&self.min_protocol_version) {
                c.fail(
                    &at.field("min_protocol_version"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
            if !(1..=1000).contains(&self.max_protocol_version) {
                c.fail(
                    &at.field("max_protocol_version"),
                    &UINT32_GTE_LTE,
                    "must be greater than or equal to 1 and less than or equal to 1000",
                );
            }
            if self.built_in_stages.len() > 64 {
                c.fail(
                    &at.field("built_in_stages"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            if !cel::unique(self.built_in_stages.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("built_in_stages"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.built_in_stages.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("built_in_stages", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 64) {
                    c.fail(
                        &at.item("built_in_stages", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 64 characters",
                    );
                }
            }
            if cel::longer(self.version.as_str(), 64) {
                c.fail(
                    &at.field("version"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
        }
    }
    impl Validate for pb::LocalService {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.service_name.is_empty() {
                c.fail(
                    &at.field("service_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.service_name.as_str(), 128) {
                c.fail(
                    &at.field("service_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.service_type == 0 {
                c.fail(
                    &at.field("service_type"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !crate::conveyor::common::v1::ServiceType::is_valid(self.service_type) {
                c.fail(
                    &at.field("service_type"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.local_endpoint.is_empty() {
                c.fail(
                    &at.field("local_endpoint"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.local_endpoint.as_str(), 320) {
                c.fail(
                    &at.field("local_endpoint"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if cel::longer(self.group_id.as_str(), 128) {
                c.fail(
                    &at.field("group_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.labels.len() > 64 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 64 entries",
                );
            }
            for (k, v) in &self.labels {
                if k.is_empty() {
                    c.fail(
                        &at.key("labels", k),
                        &MAP_KEYS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(k.as_str(), 63) {
                    c.fail(
                        &at.key("labels", k),
                        &MAP_KEYS_STRING_MAX_LEN,
                        "must be at most 63 characters",
                    );
                }
                if cel::longer(v.as_str(), 256) {
                    c.fail(
                        &at.value("labels", k),
                        &MAP_VALUES_STRING_MAX_LEN,
                        "must be at most 256 characters",
                    );
                }
            }
            if cel::longer(self.service_id.as_str(), 512) {
                c.fail(
                    &at.field("service_id"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if cel::longer(self.version.as_str(), 64) {
                c.fail(
                    &at.field("version"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.max_concurrent_requests > 1_000_000 {
                c.fail(
                    &at.field("max_concurrent_requests"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::SidecarCapacity {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.weight > 10_000 {
                c.fail(
                    &at.field("weight"),
                    &UINT32_LTE,
                    "must be less than or equal to 10000",
                );
            }
            if self.max_tasks > 1_000_000 {
                c.fail(
                    &at.field("max_tasks"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
        }
    }
    impl Validate for pb::RegisterSidecarResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.initial_assignments.iter().enumerate() {
                v.check(c, &at.item("initial_assignments", i));
            }
        }
    }
    impl Validate for pb::SidecarHeartbeatRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if self.service_health.len() > 64 {
                c.fail(
                    &at.field("service_health"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.service_health.iter().enumerate() {
                v.check(c, &at.item("service_health", i));
            }
            if let Some(v) = &self.load {
                v.check(c, &at.field("load"));
            }
            if self.registration_id.is_empty() {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.registration_id.as_str(), 128) {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.owned.len() > 10_000 {
                c.fail(
                    &at.field("owned"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 10000 item(s)",
                );
            }
            for (i, v) in self.owned.iter().enumerate() {
                v.check(c, &at.item("owned", i));
            }
            if let Some(v) = &self.refusal {
                v.check(c, &at.field("refusal"));
            }
            if self.changed_services.len() > 64 {
                c.fail(
                    &at.field("changed_services"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 64 item(s)",
                );
            }
            for (i, v) in self.changed_services.iter().enumerate() {
                v.check(c, &at.item("changed_services", i));
            }
        }
    }
    impl Validate for pb::LocalServiceHealth {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.service_name.is_empty() {
                c.fail(
                    &at.field("service_name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.service_name.as_str(), 128) {
                c.fail(
                    &at.field("service_name"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if !crate::conveyor::common::v1::HealthStatus::is_valid(self.status) {
                c.fail(
                    &at.field("status"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::SidecarLoad {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if f64::from(self.cpu_usage).is_nan() || f64::from(self.cpu_usage) > 1.0
                || f64::from(self.cpu_usage) < 0.0
            {
                c.fail(
                    &at.field("cpu_usage"),
                    &FLOAT_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
            if f64::from(self.memory_usage).is_nan()
                || f64::from(self.memory_usage) > 1.0
                || f64::from(self.memory_usage) < 0.0
            {
                c.fail(
                    &at.field("memory_usage"),
                    &FLOAT_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1",
                );
            }
            if self.records_per_second.is_nan()
                || self.records_per_second > 1000000000000.0
                || self.records_per_second < 0.0
            {
                c.fail(
                    &at.field("records_per_second"),
                    &DOUBLE_GTE_LTE,
                    "must be greater than or equal to 0 and less than or equal to 1000000000000",
                );
            }
        }
    }
    impl Validate for pb::OwnedTask {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.task {
                v.check(c, &at.field("task"));
            } else {
                c.fail(&at.field("task"), &REQUIRED, "value is required");
            }
            if self.fence.is_none() {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
            if self.phase == 0 {
                c.fail(&at.field("phase"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::conveyor::common::v1::TaskPhase::is_valid(self.phase) {
                c.fail(
                    &at.field("phase"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if let Some(v) = &self.oldest_unsettled {
                if !(0..=31_536_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("oldest_unsettled"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 31536000s",
                    );
                }
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::AssignmentRefusal {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.version <= 0 {
                c.fail(&at.field("version"), &UINT64_GT, "must be greater than 0");
            }
            if self.tasks.len() > 1000 {
                c.fail(
                    &at.field("tasks"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.tasks.iter().enumerate() {
                v.check(c, &at.item("tasks", i));
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::TaskRefusal {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.task {
                v.check(c, &at.field("task"));
            } else {
                c.fail(&at.field("task"), &REQUIRED, "value is required");
            }
            if cel::longer(self.message.as_str(), 1024) {
                c.fail(
                    &at.field("message"),
                    &STRING_MAX_LEN,
                    "must be at most 1024 characters",
                );
            }
        }
    }
    impl Validate for pb::DrainProgress {}
    impl Validate for pb::SidecarHeartbeatResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.commands.iter().enumerate() {
                v.check(c, &at.item("commands", i));
            }
        }
    }
    impl Validate for pb::WatchPipelineAssignmentsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if self.registration_id.is_empty() {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.registration_id.as_str(), 128) {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::WatchPipelineAssignmentsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.assignment {
                v.check(c, &at.field("assignment"));
            }
        }
    }
    impl Validate for pb::DeregisterSidecarRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if cel::longer(self.registration_id.as_str(), 128) {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.drain_timeout {
                if !(0..=3_600_000_000_000).contains(&time::nanos(v.seconds, v.nanos)) {
                    c.fail(
                        &at.field("drain_timeout"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 0s and less than or equal to 3600s",
                    );
                }
            }
        }
    }
    impl Validate for pb::DeregisterSidecarResponse {}
    impl Validate for pb::ReportSamplesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.tap_id.is_empty() {
                c.fail(
                    &at.field("tap_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.tap_id.as_str(), 128) {
                c.fail(
                    &at.field("tap_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if self.samples.len() > 1000 {
                c.fail(
                    &at.field("samples"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.samples.iter().enumerate() {
                v.check(c, &at.item("samples", i));
            }
        }
    }
    impl Validate for pb::ReportSamplesResponse {}
    impl Validate for pb::StoreDeadLettersRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.sidecar_id.is_empty() {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if self.registration_id.is_empty() {
                c.fail(
                    &at.field("registration_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.registration_id.as_str(), 128) {
                c.fail(
                    &at.field("registration_id"),
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
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.lane > 65_535 {
                c.fail(
                    &at.field("lane"),
                    &UINT32_LTE,
                    "must be less than or equal to 65535",
                );
            }
            if self.fence.is_none() {
                c.fail(&at.field("fence"), &REQUIRED, "value is required");
            }
            if self.records.is_empty() {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.records.len() > 1000 {
                c.fail(
                    &at.field("records"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            for (i, v) in self.records.iter().enumerate() {
                v.check(c, &at.item("records", i));
            }
        }
    }
    impl Validate for pb::FailedRecord {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.record {
                v.check(c, &at.field("record"));
            } else {
                c.fail(&at.field("record"), &REQUIRED, "value is required");
            }
            if self.attempts.is_empty() {
                c.fail(
                    &at.field("attempts"),
                    &REPEATED_MIN_ITEMS,
                    "must contain at least 1 item(s)",
                );
            }
            if self.attempts.len() > 32 {
                c.fail(
                    &at.field("attempts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 32 item(s)",
                );
            }
            for (i, v) in self.attempts.iter().enumerate() {
                v.check(c, &at.item("attempts", i));
            }
            if self.retry_count > 1_000_000 {
                c.fail(
                    &at.field("retry_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000000",
                );
            }
            if self.code == 0 {
                c.fail(&at.field("code"), &ENUM_NOT_IN, "must not be in list [0]");
            }
            if !crate::conveyor::common::v1::FailureCode::is_valid(self.code) {
                c.fail(
                    &at.field("code"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.dead_letter_id.as_str(), 128) {
                c.fail(
                    &at.field("dead_letter_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
        }
    }
    impl Validate for pb::StoreDeadLettersResponse {}
    impl Validate for pb::ReceiveRecordsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.batch.as_ref().is_some_and(|m| m.delivery.is_some()) {
                c.fail(
                    at,
                    &RECEIVE_RECORDS_REQUEST_DELIVERY,
                    "set delivery in the batch",
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
            if self.stage_id.is_empty() {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.stage_id.as_str(), 128) {
                c.fail(
                    &at.field("stage_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if self.source_sidecar_id.is_empty() {
                c.fail(
                    &at.field("source_sidecar_id"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.source_sidecar_id.as_str(), 320) {
                c.fail(
                    &at.field("source_sidecar_id"),
                    &STRING_MAX_LEN,
                    "must be at most 320 characters",
                );
            }
            if let Some(v) = &self.batch {
                v.check(c, &at.field("batch"));
            } else {
                c.fail(&at.field("batch"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ReceiveRecordsResponse {}
    impl Validate for pb::PushResponse {}
    impl Validate for pb::RecordAck {}
    impl Validate for pb::PushBackpressure {}
};
