const _: () = {
    use crate::validate::{Validate, Checker, Path, Rule, cel, time};
    use crate::conveyor::backup::v1 as pb;
    static BYTES_LEN: Rule = Rule::new("bytes.len");
    static BYTES_MAX_LEN: Rule = Rule::new("bytes.max_len");
    static DURATION_GTE_LTE: Rule = Rule {
        path: "duration.gte",
        id: "duration.gte_lte",
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
    static PATTERN_0: cel::Pattern = cel::Pattern::new(
        "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",
    );
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
    static REPEATED_MAX_ITEMS: Rule = Rule::new("repeated.max_items");
    static REPEATED_UNIQUE: Rule = Rule::new("repeated.unique");
    static REQUIRED: Rule = Rule::new("required");
    static STRING_MAX_LEN: Rule = Rule::new("string.max_len");
    static STRING_MIN_LEN: Rule = Rule::new("string.min_len");
    static STRING_PATTERN: Rule = Rule::new("string.pattern");
    static STRING_PREFIX: Rule = Rule::new("string.prefix");
    static UINT32_LTE: Rule = Rule::new("uint32.lte");
    static UINT64_LTE: Rule = Rule::new("uint64.lte");
    impl Validate for pb::CreateSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.snapshot_id.is_empty() {
                if cel::longer(self.snapshot_id.as_str(), 128) {
                    c.fail(
                        &at.field("snapshot_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if !PATTERN_0.is_match(self.snapshot_id.as_str()) {
                    c.fail(
                        &at.field("snapshot_id"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`",
                    );
                }
            }
            if let Some(v) = &self.scope {
                v.check(c, &at.field("scope"));
            }
            if let Some(v) = &self.destination {
                v.check(c, &at.field("destination"));
            }
            if self.labels.len() > 16 {
                c.fail(
                    &at.field("labels"),
                    &MAP_MAX_PAIRS,
                    "map must be at most 16 entries",
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
            if let Some(v) = &self.options {
                v.check(c, &at.field("options"));
            }
        }
    }
    impl Validate for pb::CreateSnapshotResponse {}
    impl Validate for pb::BackupScope {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.pipeline_ids.len() > 1000 {
                c.fail(
                    &at.field("pipeline_ids"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 1000 item(s)",
                );
            }
            if !cel::unique(self.pipeline_ids.iter().map(|item| item.as_str())) {
                c.fail(
                    &at.field("pipeline_ids"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.pipeline_ids.iter().enumerate() {
                if v.is_empty() {
                    c.fail(
                        &at.item("pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MIN_LEN,
                        "must be at least 1 characters",
                    );
                }
                if cel::longer(v.as_str(), 128) {
                    c.fail(
                        &at.item("pipeline_ids", i),
                        &REPEATED_ITEMS_STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
            }
            if self.parts.len() > 8 {
                c.fail(
                    &at.field("parts"),
                    &REPEATED_MAX_ITEMS,
                    "must contain no more than 8 item(s)",
                );
            }
            if !cel::unique(self.parts.iter().map(|item| i64::from(*item))) {
                c.fail(
                    &at.field("parts"),
                    &REPEATED_UNIQUE,
                    "repeated value must contain unique items",
                );
            }
            for (i, v) in self.parts.iter().enumerate() {
                if *v == 0 {
                    c.fail(
                        &at.item("parts", i),
                        &REPEATED_ITEMS_ENUM_NOT_IN,
                        "must not be in list [0]",
                    );
                }
                if !pb::BackupPart::is_valid(*v) {
                    c.fail(
                        &at.item("parts", i),
                        &REPEATED_ITEMS_ENUM_DEFINED_ONLY,
                        "value must be one of the defined enum values",
                    );
                }
            }
        }
    }
    impl Validate for pb::BackupDestination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            match &self.place {
                Some(pb::backup_destination::Place::S3(v)) => {
                    v.check(c, &at.field("s3"));
                }
                Some(pb::backup_destination::Place::Gcs(v)) => {
                    v.check(c, &at.field("gcs"));
                }
                Some(pb::backup_destination::Place::File(v)) => {
                    v.check(c, &at.field("file"));
                }
                None => {
                    c.fail(
                        &at.field("place"),
                        &ONEOF_REQUIRED,
                        "exactly one field is required in oneof",
                    );
                }
            }
        }
    }
    impl Validate for pb::S3Destination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.bucket.is_empty() {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.bucket.as_str(), 63) {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if cel::longer(self.prefix.as_str(), 512) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if cel::longer(self.region.as_str(), 64) {
                c.fail(
                    &at.field("region"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.endpoint_url.as_str(), 2048) {
                c.fail(
                    &at.field("endpoint_url"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
            if cel::longer(self.credentials_secret.as_str(), 253) {
                c.fail(
                    &at.field("credentials_secret"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
        }
    }
    impl Validate for pb::GcsDestination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.bucket.is_empty() {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.bucket.as_str(), 222) {
                c.fail(
                    &at.field("bucket"),
                    &STRING_MAX_LEN,
                    "must be at most 222 characters",
                );
            }
            if cel::longer(self.prefix.as_str(), 512) {
                c.fail(
                    &at.field("prefix"),
                    &STRING_MAX_LEN,
                    "must be at most 512 characters",
                );
            }
            if cel::longer(self.credentials_secret.as_str(), 253) {
                c.fail(
                    &at.field("credentials_secret"),
                    &STRING_MAX_LEN,
                    "must be at most 253 characters",
                );
            }
        }
    }
    impl Validate for pb::FileDestination {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.path.is_empty() {
                c.fail(
                    &at.field("path"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.path.as_str(), 4096) {
                c.fail(
                    &at.field("path"),
                    &STRING_MAX_LEN,
                    "must be at most 4096 characters",
                );
            }
            if !self.path.starts_with("/") {
                c.fail(&at.field("path"), &STRING_PREFIX, "does not have prefix `/`");
            }
        }
    }
    impl Validate for pb::BackupOptions {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !pb::CompressionType::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if cel::longer(self.kms_key.as_str(), 2048) {
                c.fail(
                    &at.field("kms_key"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
        }
    }
    impl Validate for pb::StreamSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if !pb::CompressionType::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
        }
    }
    impl Validate for pb::StreamSnapshotResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.chunk {
                v.check(c, &at.field("chunk"));
            }
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            }
        }
    }
    impl Validate for pb::DataChunk {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.data.len() > 1_048_576 {
                c.fail(
                    &at.field("data"),
                    &BYTES_MAX_LEN,
                    "must be at most 1048576 bytes",
                );
            }
        }
    }
    impl Validate for pb::ArchiveHeader {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if !self.snapshot_id.is_empty() {
                if cel::longer(self.snapshot_id.as_str(), 128) {
                    c.fail(
                        &at.field("snapshot_id"),
                        &STRING_MAX_LEN,
                        "must be at most 128 characters",
                    );
                }
                if !PATTERN_0.is_match(self.snapshot_id.as_str()) {
                    c.fail(
                        &at.field("snapshot_id"),
                        &STRING_PATTERN,
                        "does not match regex pattern `^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`",
                    );
                }
            }
            if self.compression == 0 {
                c.fail(
                    &at.field("compression"),
                    &ENUM_NOT_IN,
                    "must not be in list [0]",
                );
            }
            if !pb::CompressionType::is_valid(self.compression) {
                c.fail(
                    &at.field("compression"),
                    &ENUM_DEFINED_ONLY,
                    "value must be one of the defined enum values",
                );
            }
            if self.sha256.len() != 32 {
                c.fail(&at.field("sha256"), &BYTES_LEN, "must be 32 bytes");
            }
            if self.size_bytes > 68_719_476_736 {
                c.fail(
                    &at.field("size_bytes"),
                    &UINT64_LTE,
                    "must be less than or equal to 68719476736",
                );
            }
            if let Some(v) = &self.state {
                v.check(c, &at.field("state"));
            } else {
                c.fail(&at.field("state"), &REQUIRED, "value is required");
            }
            if cel::longer(self.kms_key.as_str(), 2048) {
                c.fail(
                    &at.field("kms_key"),
                    &STRING_MAX_LEN,
                    "must be at most 2048 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::DeleteSnapshotResponse {}
    impl Validate for pb::UploadSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.chunk {
                v.check(c, &at.field("chunk"));
            } else {
                c.fail(&at.field("chunk"), &REQUIRED, "value is required");
            }
            if let Some(v) = &self.header {
                v.check(c, &at.field("header"));
            }
        }
    }
    impl Validate for pb::UploadSnapshotResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.state {
                v.check(c, &at.field("state"));
            }
        }
    }
    impl Validate for pb::RestoreSnapshotRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.snapshot_id.as_str(), 128) {
                c.fail(
                    &at.field("snapshot_id"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if let Some(v) = &self.scope {
                v.check(c, &at.field("scope"));
            }
        }
    }
    impl Validate for pb::RestoreSnapshotResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.state {
                v.check(c, &at.field("state"));
            }
        }
    }
    impl Validate for pb::OffsetChange {}
    impl Validate for pb::GetStateMetadataRequest {}
    impl Validate for pb::GetStateMetadataResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.state {
                v.check(c, &at.field("state"));
            }
        }
    }
    impl Validate for pb::StateMetadata {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if cel::longer(self.version.as_str(), 64) {
                c.fail(
                    &at.field("version"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if cel::longer(self.cluster_id.as_str(), 64) {
                c.fail(
                    &at.field("cluster_id"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if self.format_version > 1000 {
                c.fail(
                    &at.field("format_version"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if self.state_hash.len() > 32 {
                c.fail(
                    &at.field("state_hash"),
                    &BYTES_MAX_LEN,
                    "must be at most 32 bytes",
                );
            }
        }
    }
    impl Validate for pb::ListSnapshotsRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
            if cel::longer(self.schedule_name.as_str(), 63) {
                c.fail(
                    &at.field("schedule_name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
        }
    }
    impl Validate for pb::ListSnapshotsResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.snapshots.iter().enumerate() {
                v.check(c, &at.item("snapshots", i));
            }
        }
    }
    impl Validate for pb::SnapshotInfo {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.scope {
                v.check(c, &at.field("scope"));
            }
            if let Some(v) = &self.destination {
                v.check(c, &at.field("destination"));
            }
        }
    }
    impl Validate for pb::ApplyBackupScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            } else {
                c.fail(&at.field("schedule"), &REQUIRED, "value is required");
            }
        }
    }
    impl Validate for pb::ApplyBackupScheduleResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.status {
                v.check(c, &at.field("status"));
            }
        }
    }
    impl Validate for pb::BackupSchedule {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
            if !PATTERN_0.is_match(self.name.as_str()) {
                c.fail(
                    &at.field("name"),
                    &STRING_PATTERN,
                    "does not match regex pattern `^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`",
                );
            }
            if self.cron.is_empty() {
                c.fail(
                    &at.field("cron"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.cron.as_str(), 128) {
                c.fail(
                    &at.field("cron"),
                    &STRING_MAX_LEN,
                    "must be at most 128 characters",
                );
            }
            if cel::longer(self.time_zone.as_str(), 64) {
                c.fail(
                    &at.field("time_zone"),
                    &STRING_MAX_LEN,
                    "must be at most 64 characters",
                );
            }
            if let Some(v) = &self.scope {
                v.check(c, &at.field("scope"));
            }
            if let Some(v) = &self.destination {
                v.check(c, &at.field("destination"));
            }
            if self.retention_count > 1000 {
                c.fail(
                    &at.field("retention_count"),
                    &UINT32_LTE,
                    "must be less than or equal to 1000",
                );
            }
            if let Some(v) = &self.retention_age {
                if !(3_600_000_000_000..=315_360_000_000_000_000)
                    .contains(&time::nanos(v.seconds, v.nanos))
                {
                    c.fail(
                        &at.field("retention_age"),
                        &DURATION_GTE_LTE,
                        "must be greater than or equal to 3600s and less than or equal to 315360000s",
                    );
                }
            }
            if let Some(v) = &self.options {
                v.check(c, &at.field("options"));
            }
        }
    }
    impl Validate for pb::BackupScheduleStatus {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if let Some(v) = &self.schedule {
                v.check(c, &at.field("schedule"));
            }
        }
    }
    impl Validate for pb::ListBackupSchedulesRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
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
    impl Validate for pb::ListBackupSchedulesResponse {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            for (i, v) in self.schedules.iter().enumerate() {
                v.check(c, &at.item("schedules", i));
            }
        }
    }
    impl Validate for pb::DeleteBackupScheduleRequest {
        fn check(&self, c: &mut Checker, at: &Path<'_>) {
            if self.name.is_empty() {
                c.fail(
                    &at.field("name"),
                    &STRING_MIN_LEN,
                    "must be at least 1 characters",
                );
            }
            if cel::longer(self.name.as_str(), 63) {
                c.fail(
                    &at.field("name"),
                    &STRING_MAX_LEN,
                    "must be at most 63 characters",
                );
            }
        }
    }
    impl Validate for pb::DeleteBackupScheduleResponse {}
};
