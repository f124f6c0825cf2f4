use crate::json::*;

messages! {
    crate::conveyor::checkpoint::v1::CommitFrontiersRequest,
    crate::conveyor::checkpoint::v1::CommitFrontiersResponse,
    crate::conveyor::checkpoint::v1::CommitGroupOffsetRequest,
    crate::conveyor::checkpoint::v1::CommitGroupOffsetResponse,
    crate::conveyor::checkpoint::v1::CommitOffsetRequest,
    crate::conveyor::checkpoint::v1::CommitOffsetResponse,
    crate::conveyor::checkpoint::v1::Frontier,
    crate::conveyor::checkpoint::v1::GetCheckpointRequest,
    crate::conveyor::checkpoint::v1::GetCheckpointResponse,
    crate::conveyor::checkpoint::v1::GetGroupOffsetsRequest,
    crate::conveyor::checkpoint::v1::GetGroupOffsetsResponse,
    crate::conveyor::checkpoint::v1::GetPipelineCheckpointsRequest,
    crate::conveyor::checkpoint::v1::GetPipelineCheckpointsResponse,
    crate::conveyor::checkpoint::v1::GetSourceOffsetRequest,
    crate::conveyor::checkpoint::v1::GetSourceOffsetResponse,
    crate::conveyor::checkpoint::v1::GetWatermarkRequest,
    crate::conveyor::checkpoint::v1::GetWatermarkResponse,
    crate::conveyor::checkpoint::v1::PartitionOffsets,
    crate::conveyor::checkpoint::v1::PipelineCheckpoint,
    crate::conveyor::checkpoint::v1::RefusedFrontier,
    crate::conveyor::checkpoint::v1::ReportCheckpointRequest,
    crate::conveyor::checkpoint::v1::ReportCheckpointResponse,
    crate::conveyor::checkpoint::v1::ReportWatermarkRequest,
    crate::conveyor::checkpoint::v1::ReportWatermarkResponse,
    crate::conveyor::checkpoint::v1::SaveCheckpointRequest,
    crate::conveyor::checkpoint::v1::SaveCheckpointResponse,
    crate::conveyor::checkpoint::v1::SequenceRange,
    crate::conveyor::checkpoint::v1::ServiceCheckpoint,
    crate::conveyor::checkpoint::v1::TaskState,
}

enums! {
    crate::conveyor::checkpoint::v1::CheckpointStatus {  }
}

impl Message for crate::conveyor::checkpoint::v1::CommitFrontiersRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "registrationId", "clusterIncarnation", "frontiers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "registrationId" | "registration_id" => Some(1),
            "clusterIncarnation" | "cluster_incarnation" => Some(2),
            "frontiers" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            1 => implicit::<Plain, _, _>(from, &mut self.registration_id),
            2 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            3 => repeated::<Nested, _, _>(from, &mut self.frontiers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        to.repeated::<Nested, _>("frontiers", &self.frontiers)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::CommitFrontiersResponse {
    const FIELDS: &'static [&'static str] = &["refused", "clusterIncarnation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "refused" => Some(0),
            "clusterIncarnation" | "cluster_incarnation" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.refused),
            1 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("refused", &self.refused)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::CommitGroupOffsetRequest {
    const FIELDS: &'static [&'static str] = &["groupId", "sourceId", "partition", "offset", "timestamp", "generation", "serviceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "sourceId" | "source_id" => Some(1),
            "partition" => Some(2),
            "offset" => Some(3),
            "timestamp" => Some(4),
            "generation" => Some(5),
            "serviceId" | "service_id" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => implicit::<Plain, _, _>(from, &mut self.source_id),
            2 => implicit::<Plain, _, _>(from, &mut self.partition),
            3 => implicit::<Plain, _, _>(from, &mut self.offset),
            4 => optional::<Nested, _, _>(from, &mut self.timestamp),
            5 => implicit::<Plain, _, _>(from, &mut self.generation),
            6 => implicit::<Plain, _, _>(from, &mut self.service_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("generation", &self.generation)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::CommitGroupOffsetResponse {
    const FIELDS: &'static [&'static str] = &["committedOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "committedOffset" | "committed_offset" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.committed_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("committedOffset", &self.committed_offset)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::CommitOffsetRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "partition", "offset", "timestamp", "pipelineId", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "partition" => Some(1),
            "offset" => Some(2),
            "timestamp" => Some(3),
            "pipelineId" | "pipeline_id" => Some(4),
            "fence" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source_id),
            1 => implicit::<Plain, _, _>(from, &mut self.partition),
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            3 => optional::<Nested, _, _>(from, &mut self.timestamp),
            4 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            5 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::CommitOffsetResponse {
    const FIELDS: &'static [&'static str] = &["committedOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "committedOffset" | "committed_offset" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.committed_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("committedOffset", &self.committed_offset)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::Frontier {
    const FIELDS: &'static [&'static str] = &["pipelineId", "sourceId", "partition", "offset", "watermark", "fence", "idle", "settledAbove", "versionStarts", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "sourceId" | "source_id" => Some(1),
            "partition" => Some(2),
            "offset" => Some(3),
            "watermark" => Some(4),
            "fence" => Some(5),
            "idle" => Some(6),
            "settledAbove" | "settled_above" => Some(7),
            "versionStarts" | "version_starts" => Some(8),
            "producerEpoch" | "producer_epoch" => Some(9),
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
            3 => implicit::<Plain, _, _>(from, &mut self.offset),
            4 => optional::<Nested, _, _>(from, &mut self.watermark),
            5 => optional::<Nested, _, _>(from, &mut self.fence),
            6 => implicit::<Plain, _, _>(from, &mut self.idle),
            7 => repeated::<Nested, _, _>(from, &mut self.settled_above),
            8 => repeated::<Nested, _, _>(from, &mut self.version_starts),
            9 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("idle", &self.idle)?;
        to.repeated::<Nested, _>("settledAbove", &self.settled_above)?;
        to.repeated::<Nested, _>("versionStarts", &self.version_starts)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["serviceId", "checkpointId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "checkpointId" | "checkpoint_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_id),
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("checkpointId", &self.checkpoint_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["found", "checkpointId", "data", "sourceOffsets", "createdAt", "handle"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "found" => Some(0),
            "checkpointId" | "checkpoint_id" => Some(1),
            "data" => Some(2),
            "sourceOffsets" | "source_offsets" => Some(3),
            "createdAt" | "created_at" => Some(4),
            "handle" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.found),
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_id),
            2 => implicit::<Plain, _, _>(from, &mut self.data),
            3 => map::<Nested, _, _, _>(from, &mut self.source_offsets),
            4 => optional::<Nested, _, _>(from, &mut self.created_at),
            5 => optional::<Nested, _, _>(from, &mut self.handle),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("found", &self.found)?;
        to.implicit::<Plain, _>("checkpointId", &self.checkpoint_id)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.map::<Nested, _, _>("sourceOffsets", &self.source_offsets)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("handle", &self.handle)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetGroupOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["groupId", "sourceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "sourceId" | "source_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => optional::<Plain, _, _>(from, &mut self.source_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Plain, _>("sourceId", &self.source_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetGroupOffsetsResponse {
    const FIELDS: &'static [&'static str] = &["sourceOffsets", "generation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceOffsets" | "source_offsets" => Some(0),
            "generation" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Nested, _, _, _>(from, &mut self.source_offsets),
            1 => implicit::<Plain, _, _>(from, &mut self.generation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Nested, _, _>("sourceOffsets", &self.source_offsets)?;
        to.implicit::<Plain, _>("generation", &self.generation)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetPipelineCheckpointsRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetPipelineCheckpointsResponse {
    const FIELDS: &'static [&'static str] = &["serviceCheckpoints", "sourceOffsets", "watermarks", "pipelineCheckpoints"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceCheckpoints" | "service_checkpoints" => Some(0),
            "sourceOffsets" | "source_offsets" => Some(1),
            "watermarks" => Some(2),
            "pipelineCheckpoints" | "pipeline_checkpoints" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.service_checkpoints),
            1 => map::<Nested, _, _, _>(from, &mut self.source_offsets),
            2 => repeated::<Nested, _, _>(from, &mut self.watermarks),
            3 => repeated::<Nested, _, _>(from, &mut self.pipeline_checkpoints),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("serviceCheckpoints", &self.service_checkpoints)?;
        to.map::<Nested, _, _>("sourceOffsets", &self.source_offsets)?;
        to.repeated::<Nested, _>("watermarks", &self.watermarks)?;
        to.repeated::<Nested, _>("pipelineCheckpoints", &self.pipeline_checkpoints)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetSourceOffsetRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "partition", "pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "partition" => Some(1),
            "pipelineId" | "pipeline_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source_id),
            1 => optional::<Plain, _, _>(from, &mut self.partition),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetSourceOffsetResponse {
    const FIELDS: &'static [&'static str] = &["offsets", "timestamps"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offsets" => Some(0),
            "timestamps" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.offsets),
            1 => map::<Nested, _, _, _>(from, &mut self.timestamps),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("offsets", &self.offsets)?;
        to.map::<Nested, _, _>("timestamps", &self.timestamps)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetWatermarkRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "partition", "pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "partition" => Some(1),
            "pipelineId" | "pipeline_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source_id),
            1 => optional::<Plain, _, _>(from, &mut self.partition),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::GetWatermarkResponse {
    const FIELDS: &'static [&'static str] = &["watermarks", "globalWatermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "watermarks" => Some(0),
            "globalWatermark" | "global_watermark" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.watermarks),
            1 => optional::<Nested, _, _>(from, &mut self.global_watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("watermarks", &self.watermarks)?;
        to.optional::<Nested, _>("globalWatermark", &self.global_watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::PartitionOffsets {
    const FIELDS: &'static [&'static str] = &["offsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offsets" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("offsets", &self.offsets)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::PipelineCheckpoint {
    const FIELDS: &'static [&'static str] = &["pipelineId", "checkpointNumber", "pipelineVersion", "status", "startedAt", "endedAt", "tasks", "sourceOffsets", "failure", "savepoint", "sizeBytes", "label"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "checkpointNumber" | "checkpoint_number" => Some(1),
            "pipelineVersion" | "pipeline_version" => Some(2),
            "status" => Some(3),
            "startedAt" | "started_at" => Some(4),
            "endedAt" | "ended_at" => Some(5),
            "tasks" => Some(6),
            "sourceOffsets" | "source_offsets" => Some(7),
            "failure" => Some(8),
            "savepoint" => Some(9),
            "sizeBytes" | "size_bytes" => Some(10),
            "label" => Some(11),
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
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            3 => implicit::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _, _>(from, &mut self.status),
            4 => optional::<Nested, _, _>(from, &mut self.started_at),
            5 => optional::<Nested, _, _>(from, &mut self.ended_at),
            6 => repeated::<Nested, _, _>(from, &mut self.tasks),
            7 => map::<Nested, _, _, _>(from, &mut self.source_offsets),
            8 => implicit::<Plain, _, _>(from, &mut self.failure),
            9 => implicit::<Plain, _, _>(from, &mut self.savepoint),
            10 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            11 => implicit::<Plain, _, _>(from, &mut self.label),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        to.implicit::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("endedAt", &self.ended_at)?;
        to.repeated::<Nested, _>("tasks", &self.tasks)?;
        to.map::<Nested, _, _>("sourceOffsets", &self.source_offsets)?;
        to.implicit::<Plain, _>("failure", &self.failure)?;
        to.implicit::<Plain, _>("savepoint", &self.savepoint)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("label", &self.label)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::RefusedFrontier {
    const FIELDS: &'static [&'static str] = &["index", "reason", "current", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "index" => Some(0),
            "reason" => Some(1),
            "current" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.index),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => optional::<Nested, _, _>(from, &mut self.current),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("current", &self.current)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::ReportCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "pipelineId", "checkpointNumber", "tasks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "checkpointNumber" | "checkpoint_number" => Some(2),
            "tasks" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            3 => repeated::<Nested, _, _>(from, &mut self.tasks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.repeated::<Nested, _>("tasks", &self.tasks)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::ReportCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["status", "pendingTasks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "pendingTasks" | "pending_tasks" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.pending_tasks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("pendingTasks", &self.pending_tasks)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::ReportWatermarkRequest {
    const FIELDS: &'static [&'static str] = &["watermark", "pipelineId", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "watermark" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "fence" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.watermark),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::ReportWatermarkResponse {
    const FIELDS: &'static [&'static str] = &["accepted", "currentGlobalWatermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accepted" => Some(0),
            "currentGlobalWatermark" | "current_global_watermark" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.accepted),
            1 => optional::<Nested, _, _>(from, &mut self.current_global_watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("accepted", &self.accepted)?;
        to.optional::<Nested, _>("currentGlobalWatermark", &self.current_global_watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::SaveCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["serviceId", "checkpointId", "data", "sourceOffsets", "handle", "pipelineId", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "checkpointId" | "checkpoint_id" => Some(1),
            "data" => Some(2),
            "sourceOffsets" | "source_offsets" => Some(3),
            "handle" => Some(4),
            "pipelineId" | "pipeline_id" => Some(5),
            "fence" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_id),
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_id),
            2 => implicit::<Plain, _, _>(from, &mut self.data),
            3 => map::<Nested, _, _, _>(from, &mut self.source_offsets),
            4 => optional::<Nested, _, _>(from, &mut self.handle),
            5 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            6 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("checkpointId", &self.checkpoint_id)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.map::<Nested, _, _>("sourceOffsets", &self.source_offsets)?;
        to.optional::<Nested, _>("handle", &self.handle)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::SaveCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["checkpointId", "createdAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkpointId" | "checkpoint_id" => Some(0),
            "createdAt" | "created_at" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.checkpoint_id),
            1 => optional::<Nested, _, _>(from, &mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("checkpointId", &self.checkpoint_id)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::SequenceRange {
    const FIELDS: &'static [&'static str] = &["first", "last"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "first" => Some(0),
            "last" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.first),
            1 => implicit::<Plain, _, _>(from, &mut self.last),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("first", &self.first)?;
        to.implicit::<Plain, _>("last", &self.last)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::ServiceCheckpoint {
    const FIELDS: &'static [&'static str] = &["serviceId", "checkpointId", "data", "createdAt", "handle"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "checkpointId" | "checkpoint_id" => Some(1),
            "data" => Some(2),
            "createdAt" | "created_at" => Some(3),
            "handle" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_id),
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_id),
            2 => implicit::<Plain, _, _>(from, &mut self.data),
            3 => optional::<Nested, _, _>(from, &mut self.created_at),
            4 => optional::<Nested, _, _>(from, &mut self.handle),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("checkpointId", &self.checkpoint_id)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("handle", &self.handle)?;
        Ok(())
    }
}

impl Message for crate::conveyor::checkpoint::v1::TaskState {
    const FIELDS: &'static [&'static str] = &["stageId", "lanes", "status", "handle", "failure", "offsets", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "lanes" => Some(1),
            "status" => Some(2),
            "handle" => Some(3),
            "failure" => Some(4),
            "offsets" => Some(5),
            "fence" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            1 => repeated::<Plain, _, _>(from, &mut self.lanes),
            2 => implicit::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _, _>(from, &mut self.status),
            3 => optional::<Nested, _, _>(from, &mut self.handle),
            4 => implicit::<Plain, _, _>(from, &mut self.failure),
            5 => map::<Plain, _, _, _>(from, &mut self.offsets),
            6 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.repeated::<Plain, _>("lanes", &self.lanes)?;
        to.implicit::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("handle", &self.handle)?;
        to.implicit::<Plain, _>("failure", &self.failure)?;
        to.map::<Plain, _, _>("offsets", &self.offsets)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}
