use crate::json::*;

messages! {
    crate::conveyor::backup::v1::ApplyBackupScheduleRequest,
    crate::conveyor::backup::v1::ApplyBackupScheduleResponse,
    crate::conveyor::backup::v1::ArchiveHeader,
    crate::conveyor::backup::v1::BackupDestination,
    crate::conveyor::backup::v1::BackupOptions,
    crate::conveyor::backup::v1::BackupSchedule,
    crate::conveyor::backup::v1::BackupScheduleStatus,
    crate::conveyor::backup::v1::BackupScope,
    crate::conveyor::backup::v1::CreateSnapshotRequest,
    crate::conveyor::backup::v1::CreateSnapshotResponse,
    crate::conveyor::backup::v1::DataChunk,
    crate::conveyor::backup::v1::DeleteBackupScheduleRequest,
    crate::conveyor::backup::v1::DeleteBackupScheduleResponse,
    crate::conveyor::backup::v1::DeleteSnapshotRequest,
    crate::conveyor::backup::v1::DeleteSnapshotResponse,
    crate::conveyor::backup::v1::FileDestination,
    crate::conveyor::backup::v1::GcsDestination,
    crate::conveyor::backup::v1::GetStateMetadataRequest,
    crate::conveyor::backup::v1::GetStateMetadataResponse,
    crate::conveyor::backup::v1::ListBackupSchedulesRequest,
    crate::conveyor::backup::v1::ListBackupSchedulesResponse,
    crate::conveyor::backup::v1::ListSnapshotsRequest,
    crate::conveyor::backup::v1::ListSnapshotsResponse,
    crate::conveyor::backup::v1::OffsetChange,
    crate::conveyor::backup::v1::RestoreSnapshotRequest,
    crate::conveyor::backup::v1::RestoreSnapshotResponse,
    crate::conveyor::backup::v1::S3Destination,
    crate::conveyor::backup::v1::SnapshotInfo,
    crate::conveyor::backup::v1::StateMetadata,
    crate::conveyor::backup::v1::StreamSnapshotRequest,
    crate::conveyor::backup::v1::StreamSnapshotResponse,
    crate::conveyor::backup::v1::UploadSnapshotRequest,
    crate::conveyor::backup::v1::UploadSnapshotResponse,
}

enums! {
    crate::conveyor::backup::v1::BackupPart {  }
    crate::conveyor::backup::v1::CompressionType {  }
}

impl Message for crate::conveyor::backup::v1::ApplyBackupScheduleRequest {
    const FIELDS: &'static [&'static str] = &["schedule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schedule" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.schedule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::ApplyBackupScheduleResponse {
    const FIELDS: &'static [&'static str] = &["status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::ArchiveHeader {
    const FIELDS: &'static [&'static str] = &["snapshotId", "compression", "sha256", "sizeBytes", "state", "kmsKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            "compression" => Some(1),
            "sha256" => Some(2),
            "sizeBytes" | "size_bytes" => Some(3),
            "state" => Some(4),
            "kmsKey" | "kms_key" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            1 => implicit::<Open<crate::conveyor::backup::v1::CompressionType>, _, _>(from, &mut self.compression),
            2 => implicit::<Plain, _, _>(from, &mut self.sha256),
            3 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            4 => optional::<Nested, _, _>(from, &mut self.state),
            5 => implicit::<Plain, _, _>(from, &mut self.kms_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Open<crate::conveyor::backup::v1::CompressionType>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("sha256", &self.sha256)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.optional::<Nested, _>("state", &self.state)?;
        to.implicit::<Plain, _>("kmsKey", &self.kms_key)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::BackupDestination {
    const FIELDS: &'static [&'static str] = &["s3", "gcs", "file"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "s3" => Some(0),
            "gcs" => Some(1),
            "file" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.place, crate::conveyor::backup::v1::backup_destination::Place::S3),
            1 => member::<Nested, _, _, _>(from, &mut self.place, crate::conveyor::backup::v1::backup_destination::Place::Gcs),
            2 => member::<Nested, _, _, _>(from, &mut self.place, crate::conveyor::backup::v1::backup_destination::Place::File),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.place {
            Some(crate::conveyor::backup::v1::backup_destination::Place::S3(it)) => to.field::<Nested, _>("s3", it)?,
            Some(crate::conveyor::backup::v1::backup_destination::Place::Gcs(it)) => to.field::<Nested, _>("gcs", it)?,
            Some(crate::conveyor::backup::v1::backup_destination::Place::File(it)) => to.field::<Nested, _>("file", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::BackupOptions {
    const FIELDS: &'static [&'static str] = &["compression", "kmsKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "compression" => Some(0),
            "kmsKey" | "kms_key" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::backup::v1::CompressionType>, _, _>(from, &mut self.compression),
            1 => implicit::<Plain, _, _>(from, &mut self.kms_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::backup::v1::CompressionType>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("kmsKey", &self.kms_key)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::BackupSchedule {
    const FIELDS: &'static [&'static str] = &["name", "cron", "timeZone", "scope", "destination", "retentionCount", "retentionAge", "options", "suspended"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "cron" => Some(1),
            "timeZone" | "time_zone" => Some(2),
            "scope" => Some(3),
            "destination" => Some(4),
            "retentionCount" | "retention_count" => Some(5),
            "retentionAge" | "retention_age" => Some(6),
            "options" => Some(7),
            "suspended" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.cron),
            2 => implicit::<Plain, _, _>(from, &mut self.time_zone),
            3 => optional::<Nested, _, _>(from, &mut self.scope),
            4 => optional::<Nested, _, _>(from, &mut self.destination),
            5 => implicit::<Plain, _, _>(from, &mut self.retention_count),
            6 => optional::<Nested, _, _>(from, &mut self.retention_age),
            7 => optional::<Nested, _, _>(from, &mut self.options),
            8 => implicit::<Plain, _, _>(from, &mut self.suspended),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("cron", &self.cron)?;
        to.implicit::<Plain, _>("timeZone", &self.time_zone)?;
        to.optional::<Nested, _>("scope", &self.scope)?;
        to.optional::<Nested, _>("destination", &self.destination)?;
        to.implicit::<Plain, _>("retentionCount", &self.retention_count)?;
        to.optional::<Nested, _>("retentionAge", &self.retention_age)?;
        to.optional::<Nested, _>("options", &self.options)?;
        to.implicit::<Plain, _>("suspended", &self.suspended)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::BackupScheduleStatus {
    const FIELDS: &'static [&'static str] = &["schedule", "nextRun", "lastRun", "lastSnapshotId", "lastError"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schedule" => Some(0),
            "nextRun" | "next_run" => Some(1),
            "lastRun" | "last_run" => Some(2),
            "lastSnapshotId" | "last_snapshot_id" => Some(3),
            "lastError" | "last_error" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.schedule),
            1 => optional::<Nested, _, _>(from, &mut self.next_run),
            2 => optional::<Nested, _, _>(from, &mut self.last_run),
            3 => implicit::<Plain, _, _>(from, &mut self.last_snapshot_id),
            4 => implicit::<Plain, _, _>(from, &mut self.last_error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.optional::<Nested, _>("nextRun", &self.next_run)?;
        to.optional::<Nested, _>("lastRun", &self.last_run)?;
        to.implicit::<Plain, _>("lastSnapshotId", &self.last_snapshot_id)?;
        to.implicit::<Plain, _>("lastError", &self.last_error)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::BackupScope {
    const FIELDS: &'static [&'static str] = &["pipelineIds", "parts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineIds" | "pipeline_ids" => Some(0),
            "parts" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.pipeline_ids),
            1 => repeated::<Open<crate::conveyor::backup::v1::BackupPart>, _, _>(from, &mut self.parts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("pipelineIds", &self.pipeline_ids)?;
        to.repeated::<Open<crate::conveyor::backup::v1::BackupPart>, _>("parts", &self.parts)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::CreateSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["snapshotId", "scope", "destination", "labels", "options"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            "scope" => Some(1),
            "destination" => Some(2),
            "labels" => Some(3),
            "options" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            1 => optional::<Nested, _, _>(from, &mut self.scope),
            2 => optional::<Nested, _, _>(from, &mut self.destination),
            3 => map::<Plain, _, _, _>(from, &mut self.labels),
            4 => optional::<Nested, _, _>(from, &mut self.options),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.optional::<Nested, _>("scope", &self.scope)?;
        to.optional::<Nested, _>("destination", &self.destination)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.optional::<Nested, _>("options", &self.options)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::CreateSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["snapshotId", "sizeBytes", "commitIndex", "term", "timestamp", "sha256"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            "sizeBytes" | "size_bytes" => Some(1),
            "commitIndex" | "commit_index" => Some(2),
            "term" => Some(3),
            "timestamp" => Some(4),
            "sha256" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            1 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.commit_index),
            3 => implicit::<Plain, _, _>(from, &mut self.term),
            4 => optional::<Nested, _, _>(from, &mut self.timestamp),
            5 => implicit::<Plain, _, _>(from, &mut self.sha256),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("commitIndex", &self.commit_index)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("sha256", &self.sha256)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::DataChunk {
    const FIELDS: &'static [&'static str] = &["data", "offset", "isLast", "crc32c"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "data" => Some(0),
            "offset" => Some(1),
            "isLast" | "is_last" => Some(2),
            "crc32c" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.data),
            1 => implicit::<Plain, _, _>(from, &mut self.offset),
            2 => implicit::<Plain, _, _>(from, &mut self.is_last),
            3 => implicit::<Plain, _, _>(from, &mut self.crc32c),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("data", &self.data)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("isLast", &self.is_last)?;
        to.implicit::<Plain, _>("crc32c", &self.crc32c)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::DeleteBackupScheduleRequest {
    const FIELDS: &'static [&'static str] = &["name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::DeleteBackupScheduleResponse {
    const FIELDS: &'static [&'static str] = &["deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::DeleteSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["snapshotId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::DeleteSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::FileDestination {
    const FIELDS: &'static [&'static str] = &["path"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "path" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.path),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("path", &self.path)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::GcsDestination {
    const FIELDS: &'static [&'static str] = &["bucket", "prefix", "credentialsSecret"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bucket" => Some(0),
            "prefix" => Some(1),
            "credentialsSecret" | "credentials_secret" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.bucket),
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => implicit::<Plain, _, _>(from, &mut self.credentials_secret),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("bucket", &self.bucket)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("credentialsSecret", &self.credentials_secret)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::GetStateMetadataRequest {
    const FIELDS: &'static [&'static str] = &["linearizable"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "linearizable" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.linearizable),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("linearizable", &self.linearizable)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::GetStateMetadataResponse {
    const FIELDS: &'static [&'static str] = &["state"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.state),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("state", &self.state)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::ListBackupSchedulesRequest {
    const FIELDS: &'static [&'static str] = &["pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pageSize" | "page_size" => Some(0),
            "pageToken" | "page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.page_size),
            1 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::ListBackupSchedulesResponse {
    const FIELDS: &'static [&'static str] = &["schedules", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schedules" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.schedules),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("schedules", &self.schedules)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::ListSnapshotsRequest {
    const FIELDS: &'static [&'static str] = &["pageSize", "pageToken", "scheduleName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pageSize" | "page_size" => Some(0),
            "pageToken" | "page_token" => Some(1),
            "scheduleName" | "schedule_name" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.page_size),
            1 => implicit::<Plain, _, _>(from, &mut self.page_token),
            2 => implicit::<Plain, _, _>(from, &mut self.schedule_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        to.implicit::<Plain, _>("scheduleName", &self.schedule_name)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::ListSnapshotsResponse {
    const FIELDS: &'static [&'static str] = &["snapshots", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshots" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.snapshots),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("snapshots", &self.snapshots)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::OffsetChange {
    const FIELDS: &'static [&'static str] = &["pipelineId", "sourceId", "partition", "fromOffset", "toOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "sourceId" | "source_id" => Some(1),
            "partition" => Some(2),
            "fromOffset" | "from_offset" => Some(3),
            "toOffset" | "to_offset" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            1 => implicit::<Plain, _, _>(from, &mut self.source_id),
            2 => implicit::<Plain, _, _>(from, &mut self.partition),
            3 => optional::<Plain, _, _>(from, &mut self.from_offset),
            4 => optional::<Plain, _, _>(from, &mut self.to_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Plain, _>("fromOffset", &self.from_offset)?;
        to.optional::<Plain, _>("toOffset", &self.to_offset)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::RestoreSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["snapshotId", "validateOnly", "allowForeign", "scope", "resumePipelines"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            "validateOnly" | "validate_only" => Some(1),
            "allowForeign" | "allow_foreign" => Some(2),
            "scope" => Some(3),
            "resumePipelines" | "resume_pipelines" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            1 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            2 => implicit::<Plain, _, _>(from, &mut self.allow_foreign),
            3 => optional::<Nested, _, _>(from, &mut self.scope),
            4 => implicit::<Plain, _, _>(from, &mut self.resume_pipelines),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        to.implicit::<Plain, _>("allowForeign", &self.allow_foreign)?;
        to.optional::<Nested, _>("scope", &self.scope)?;
        to.implicit::<Plain, _>("resumePipelines", &self.resume_pipelines)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::RestoreSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["state", "previousSnapshotId", "offsetChanges", "addedPipelines", "removedPipelines", "changedPipelines", "warnings"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "previousSnapshotId" | "previous_snapshot_id" => Some(1),
            "offsetChanges" | "offset_changes" => Some(2),
            "addedPipelines" | "added_pipelines" => Some(3),
            "removedPipelines" | "removed_pipelines" => Some(4),
            "changedPipelines" | "changed_pipelines" => Some(5),
            "warnings" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.state),
            1 => implicit::<Plain, _, _>(from, &mut self.previous_snapshot_id),
            2 => repeated::<Nested, _, _>(from, &mut self.offset_changes),
            3 => repeated::<Plain, _, _>(from, &mut self.added_pipelines),
            4 => repeated::<Plain, _, _>(from, &mut self.removed_pipelines),
            5 => repeated::<Plain, _, _>(from, &mut self.changed_pipelines),
            6 => repeated::<Plain, _, _>(from, &mut self.warnings),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("state", &self.state)?;
        to.implicit::<Plain, _>("previousSnapshotId", &self.previous_snapshot_id)?;
        to.repeated::<Nested, _>("offsetChanges", &self.offset_changes)?;
        to.repeated::<Plain, _>("addedPipelines", &self.added_pipelines)?;
        to.repeated::<Plain, _>("removedPipelines", &self.removed_pipelines)?;
        to.repeated::<Plain, _>("changedPipelines", &self.changed_pipelines)?;
        to.repeated::<Plain, _>("warnings", &self.warnings)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::S3Destination {
    const FIELDS: &'static [&'static str] = &["bucket", "prefix", "region", "endpointUrl", "credentialsSecret"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bucket" => Some(0),
            "prefix" => Some(1),
            "region" => Some(2),
            "endpointUrl" | "endpoint_url" => Some(3),
            "credentialsSecret" | "credentials_secret" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.bucket),
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => implicit::<Plain, _, _>(from, &mut self.region),
            3 => implicit::<Plain, _, _>(from, &mut self.endpoint_url),
            4 => implicit::<Plain, _, _>(from, &mut self.credentials_secret),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("bucket", &self.bucket)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("region", &self.region)?;
        to.implicit::<Plain, _>("endpointUrl", &self.endpoint_url)?;
        to.implicit::<Plain, _>("credentialsSecret", &self.credentials_secret)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::SnapshotInfo {
    const FIELDS: &'static [&'static str] = &["snapshotId", "sizeBytes", "commitIndex", "term", "createdAt", "scope", "destination", "labels", "scheduleName", "clusterId", "sha256"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            "sizeBytes" | "size_bytes" => Some(1),
            "commitIndex" | "commit_index" => Some(2),
            "term" => Some(3),
            "createdAt" | "created_at" => Some(4),
            "scope" => Some(5),
            "destination" => Some(6),
            "labels" => Some(7),
            "scheduleName" | "schedule_name" => Some(8),
            "clusterId" | "cluster_id" => Some(9),
            "sha256" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            1 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.commit_index),
            3 => implicit::<Plain, _, _>(from, &mut self.term),
            4 => optional::<Nested, _, _>(from, &mut self.created_at),
            5 => optional::<Nested, _, _>(from, &mut self.scope),
            6 => optional::<Nested, _, _>(from, &mut self.destination),
            7 => map::<Plain, _, _, _>(from, &mut self.labels),
            8 => implicit::<Plain, _, _>(from, &mut self.schedule_name),
            9 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            10 => implicit::<Plain, _, _>(from, &mut self.sha256),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("commitIndex", &self.commit_index)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("scope", &self.scope)?;
        to.optional::<Nested, _>("destination", &self.destination)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("scheduleName", &self.schedule_name)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("sha256", &self.sha256)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::StateMetadata {
    const FIELDS: &'static [&'static str] = &["commitIndex", "term", "serviceCount", "pipelineCount", "version", "clusterId", "clusterIncarnation", "formatVersion", "offsetCount", "checkpointCount", "stateHash"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "commitIndex" | "commit_index" => Some(0),
            "term" => Some(1),
            "serviceCount" | "service_count" => Some(2),
            "pipelineCount" | "pipeline_count" => Some(3),
            "version" => Some(4),
            "clusterId" | "cluster_id" => Some(5),
            "clusterIncarnation" | "cluster_incarnation" => Some(6),
            "formatVersion" | "format_version" => Some(7),
            "offsetCount" | "offset_count" => Some(8),
            "checkpointCount" | "checkpoint_count" => Some(9),
            "stateHash" | "state_hash" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.commit_index),
            1 => implicit::<Plain, _, _>(from, &mut self.term),
            2 => implicit::<Plain, _, _>(from, &mut self.service_count),
            3 => implicit::<Plain, _, _>(from, &mut self.pipeline_count),
            4 => implicit::<Plain, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            6 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            7 => implicit::<Plain, _, _>(from, &mut self.format_version),
            8 => implicit::<Plain, _, _>(from, &mut self.offset_count),
            9 => implicit::<Plain, _, _>(from, &mut self.checkpoint_count),
            10 => implicit::<Plain, _, _>(from, &mut self.state_hash),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("commitIndex", &self.commit_index)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("serviceCount", &self.service_count)?;
        to.implicit::<Plain, _>("pipelineCount", &self.pipeline_count)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        to.implicit::<Plain, _>("formatVersion", &self.format_version)?;
        to.implicit::<Plain, _>("offsetCount", &self.offset_count)?;
        to.implicit::<Plain, _>("checkpointCount", &self.checkpoint_count)?;
        to.implicit::<Plain, _>("stateHash", &self.state_hash)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::StreamSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["snapshotId", "compression", "offset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            "compression" => Some(1),
            "offset" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            1 => implicit::<Open<crate::conveyor::backup::v1::CompressionType>, _, _>(from, &mut self.compression),
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Open<crate::conveyor::backup::v1::CompressionType>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::StreamSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["chunk", "header"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "chunk" => Some(0),
            "header" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.chunk),
            1 => optional::<Nested, _, _>(from, &mut self.header),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("chunk", &self.chunk)?;
        to.optional::<Nested, _>("header", &self.header)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::UploadSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["chunk", "header"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "chunk" => Some(0),
            "header" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.chunk),
            1 => optional::<Nested, _, _>(from, &mut self.header),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("chunk", &self.chunk)?;
        to.optional::<Nested, _>("header", &self.header)?;
        Ok(())
    }
}

impl Message for crate::conveyor::backup::v1::UploadSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["snapshotId", "state"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "snapshotId" | "snapshot_id" => Some(0),
            "state" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            1 => optional::<Nested, _, _>(from, &mut self.state),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.optional::<Nested, _>("state", &self.state)?;
        Ok(())
    }
}
