use crate::json::*;

messages! {
    crate::conveyor::sidecar::v1::AssignmentRefusal,
    crate::conveyor::sidecar::v1::BlockRange,
    crate::conveyor::sidecar::v1::CheckpointCommand,
    crate::conveyor::sidecar::v1::DeregisterSidecarRequest,
    crate::conveyor::sidecar::v1::DeregisterSidecarResponse,
    crate::conveyor::sidecar::v1::DrainCommand,
    crate::conveyor::sidecar::v1::DrainProgress,
    crate::conveyor::sidecar::v1::EdgeRoute,
    crate::conveyor::sidecar::v1::ExchangeAck,
    crate::conveyor::sidecar::v1::ExchangeBarrier,
    crate::conveyor::sidecar::v1::ExchangeData,
    crate::conveyor::sidecar::v1::ExchangeDrain,
    crate::conveyor::sidecar::v1::ExchangeError,
    crate::conveyor::sidecar::v1::ExchangeFenced,
    crate::conveyor::sidecar::v1::ExchangeHello,
    crate::conveyor::sidecar::v1::ExchangePing,
    crate::conveyor::sidecar::v1::ExchangePong,
    crate::conveyor::sidecar::v1::ExchangeRecordsRequest,
    crate::conveyor::sidecar::v1::ExchangeRecordsResponse,
    crate::conveyor::sidecar::v1::ExchangeReject,
    crate::conveyor::sidecar::v1::ExchangeWatermark,
    crate::conveyor::sidecar::v1::ExchangeWelcome,
    crate::conveyor::sidecar::v1::ExchangeWithdraw,
    crate::conveyor::sidecar::v1::FailedRecord,
    crate::conveyor::sidecar::v1::FenceCommand,
    crate::conveyor::sidecar::v1::LaneCursor,
    crate::conveyor::sidecar::v1::LaneOwner,
    crate::conveyor::sidecar::v1::LocalService,
    crate::conveyor::sidecar::v1::LocalServiceHealth,
    crate::conveyor::sidecar::v1::OwnedTask,
    crate::conveyor::sidecar::v1::PipelineAssignment,
    crate::conveyor::sidecar::v1::PipelineRevocation,
    crate::conveyor::sidecar::v1::PushBackpressure,
    crate::conveyor::sidecar::v1::PushResponse,
    crate::conveyor::sidecar::v1::ReceiveRecordsRequest,
    crate::conveyor::sidecar::v1::ReceiveRecordsResponse,
    crate::conveyor::sidecar::v1::RecordAck,
    crate::conveyor::sidecar::v1::RecordBlock,
    crate::conveyor::sidecar::v1::RegisterSidecarRequest,
    crate::conveyor::sidecar::v1::RegisterSidecarResponse,
    crate::conveyor::sidecar::v1::RemoteSidecar,
    crate::conveyor::sidecar::v1::ReportSamplesRequest,
    crate::conveyor::sidecar::v1::ReportSamplesResponse,
    crate::conveyor::sidecar::v1::ResumeCommand,
    crate::conveyor::sidecar::v1::SettledCounts,
    crate::conveyor::sidecar::v1::SidecarCapacity,
    crate::conveyor::sidecar::v1::SidecarCommand,
    crate::conveyor::sidecar::v1::SidecarHeartbeatRequest,
    crate::conveyor::sidecar::v1::SidecarHeartbeatResponse,
    crate::conveyor::sidecar::v1::SidecarLoad,
    crate::conveyor::sidecar::v1::StageAssignment,
    crate::conveyor::sidecar::v1::StoreDeadLettersRequest,
    crate::conveyor::sidecar::v1::StoreDeadLettersResponse,
    crate::conveyor::sidecar::v1::TapCommand,
    crate::conveyor::sidecar::v1::TaskRefusal,
    crate::conveyor::sidecar::v1::WatchPipelineAssignmentsRequest,
    crate::conveyor::sidecar::v1::WatchPipelineAssignmentsResponse,
}

enums! {
    crate::conveyor::sidecar::v1::AckStatus {  }
    crate::conveyor::sidecar::v1::BlockCompression {  }
    crate::conveyor::sidecar::v1::CheckpointAction {  }
    crate::conveyor::sidecar::v1::EventType {  }
}

impl Message for crate::conveyor::sidecar::v1::AssignmentRefusal {
    const FIELDS: &'static [&'static str] = &["version", "tasks", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "tasks" => Some(1),
            "message" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            1 => repeated::<Nested, _, _>(from, &mut self.tasks),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("tasks", &self.tasks)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::BlockRange {
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

impl Message for crate::conveyor::sidecar::v1::CheckpointCommand {
    const FIELDS: &'static [&'static str] = &["pipelineId", "checkpointNumber", "action", "deadline", "prepared"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "checkpointNumber" | "checkpoint_number" => Some(1),
            "action" => Some(2),
            "deadline" => Some(3),
            "prepared" => Some(4),
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
            2 => implicit::<Open<crate::conveyor::sidecar::v1::CheckpointAction>, _, _>(from, &mut self.action),
            3 => optional::<Nested, _, _>(from, &mut self.deadline),
            4 => map::<Nested, _, _, _>(from, &mut self.prepared),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.implicit::<Open<crate::conveyor::sidecar::v1::CheckpointAction>, _>("action", &self.action)?;
        to.optional::<Nested, _>("deadline", &self.deadline)?;
        to.map::<Nested, _, _>("prepared", &self.prepared)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::DeregisterSidecarRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "registrationId", "graceful", "drainTimeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "registrationId" | "registration_id" => Some(1),
            "graceful" => Some(2),
            "drainTimeout" | "drain_timeout" => Some(3),
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
            2 => implicit::<Plain, _, _>(from, &mut self.graceful),
            3 => optional::<Nested, _, _>(from, &mut self.drain_timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.implicit::<Plain, _>("graceful", &self.graceful)?;
        to.optional::<Nested, _>("drainTimeout", &self.drain_timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::DeregisterSidecarResponse {
    const FIELDS: &'static [&'static str] = &["revokedPipelines", "pendingRecords"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revokedPipelines" | "revoked_pipelines" => Some(0),
            "pendingRecords" | "pending_records" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.revoked_pipelines),
            1 => implicit::<Plain, _, _>(from, &mut self.pending_records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("revokedPipelines", &self.revoked_pipelines)?;
        to.implicit::<Plain, _>("pendingRecords", &self.pending_records)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::DrainCommand {
    const FIELDS: &'static [&'static str] = &["pipelineIds", "timeoutMs", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineIds" | "pipeline_ids" => Some(0),
            "timeoutMs" | "timeout_ms" => Some(1),
            "reason" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("pipelineIds", &self.pipeline_ids)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::DrainProgress {
    const FIELDS: &'static [&'static str] = &["pendingRecords", "pendingLanes", "drained"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pendingRecords" | "pending_records" => Some(0),
            "pendingLanes" | "pending_lanes" => Some(1),
            "drained" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pending_records),
            1 => implicit::<Plain, _, _>(from, &mut self.pending_lanes),
            2 => implicit::<Plain, _, _>(from, &mut self.drained),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pendingRecords", &self.pending_records)?;
        to.implicit::<Plain, _>("pendingLanes", &self.pending_lanes)?;
        to.implicit::<Plain, _>("drained", &self.drained)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::EdgeRoute {
    const FIELDS: &'static [&'static str] = &["edgeId", "laneCount", "owners"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "edgeId" | "edge_id" => Some(0),
            "laneCount" | "lane_count" => Some(1),
            "owners" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.edge_id),
            1 => implicit::<Plain, _, _>(from, &mut self.lane_count),
            2 => repeated::<Nested, _, _>(from, &mut self.owners),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("edgeId", &self.edge_id)?;
        to.implicit::<Plain, _>("laneCount", &self.lane_count)?;
        to.repeated::<Nested, _>("owners", &self.owners)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeAck {
    const FIELDS: &'static [&'static str] = &["lane", "laneEpoch", "settledBefore", "settledAbove", "credits", "counts", "downstreamWatermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lane" => Some(0),
            "laneEpoch" | "lane_epoch" => Some(1),
            "settledBefore" | "settled_before" => Some(2),
            "settledAbove" | "settled_above" => Some(3),
            "credits" => Some(4),
            "counts" => Some(5),
            "downstreamWatermark" | "downstream_watermark" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.lane),
            1 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.settled_before),
            3 => repeated::<Nested, _, _>(from, &mut self.settled_above),
            4 => optional::<Nested, _, _>(from, &mut self.credits),
            5 => optional::<Nested, _, _>(from, &mut self.counts),
            6 => optional::<Nested, _, _>(from, &mut self.downstream_watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        to.implicit::<Plain, _>("settledBefore", &self.settled_before)?;
        to.repeated::<Nested, _>("settledAbove", &self.settled_above)?;
        to.optional::<Nested, _>("credits", &self.credits)?;
        to.optional::<Nested, _>("counts", &self.counts)?;
        to.optional::<Nested, _>("downstreamWatermark", &self.downstream_watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeBarrier {
    const FIELDS: &'static [&'static str] = &["lanes", "barrier"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lanes" => Some(0),
            "barrier" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.lanes),
            1 => optional::<Nested, _, _>(from, &mut self.barrier),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("lanes", &self.lanes)?;
        to.optional::<Nested, _>("barrier", &self.barrier)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeData {
    const FIELDS: &'static [&'static str] = &["lane", "laneEpoch", "pipelineVersion", "block", "firstSeq", "lastSeq", "attempt", "packed", "batch", "watermark", "barrier", "possibleDuplicate", "sourceId", "partition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lane" => Some(0),
            "laneEpoch" | "lane_epoch" => Some(1),
            "pipelineVersion" | "pipeline_version" => Some(2),
            "block" => Some(3),
            "firstSeq" | "first_seq" => Some(4),
            "lastSeq" | "last_seq" => Some(5),
            "attempt" => Some(6),
            "packed" => Some(7),
            "batch" => Some(8),
            "watermark" => Some(9),
            "barrier" => Some(10),
            "possibleDuplicate" | "possible_duplicate" => Some(11),
            "sourceId" | "source_id" => Some(12),
            "partition" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.lane),
            1 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            3 => implicit::<Plain, _, _>(from, &mut self.block),
            4 => implicit::<Plain, _, _>(from, &mut self.first_seq),
            5 => implicit::<Plain, _, _>(from, &mut self.last_seq),
            6 => implicit::<Plain, _, _>(from, &mut self.attempt),
            7 => member::<Nested, _, _, _>(from, &mut self.body, crate::conveyor::sidecar::v1::exchange_data::Body::Packed),
            8 => member::<Nested, _, _, _>(from, &mut self.body, crate::conveyor::sidecar::v1::exchange_data::Body::Batch),
            9 => optional::<Nested, _, _>(from, &mut self.watermark),
            10 => optional::<Nested, _, _>(from, &mut self.barrier),
            11 => implicit::<Plain, _, _>(from, &mut self.possible_duplicate),
            12 => implicit::<Plain, _, _>(from, &mut self.source_id),
            13 => implicit::<Plain, _, _>(from, &mut self.partition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        to.implicit::<Plain, _>("block", &self.block)?;
        to.implicit::<Plain, _>("firstSeq", &self.first_seq)?;
        to.implicit::<Plain, _>("lastSeq", &self.last_seq)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        match &self.body {
            Some(crate::conveyor::sidecar::v1::exchange_data::Body::Packed(it)) => to.field::<Nested, _>("packed", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_data::Body::Batch(it)) => to.field::<Nested, _>("batch", it)?,
            None => {}
        }
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.optional::<Nested, _>("barrier", &self.barrier)?;
        to.implicit::<Plain, _>("possibleDuplicate", &self.possible_duplicate)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeDrain {
    const FIELDS: &'static [&'static str] = &["lanes", "reason", "deadline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lanes" => Some(0),
            "reason" => Some(1),
            "deadline" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.lanes),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => optional::<Nested, _, _>(from, &mut self.deadline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("lanes", &self.lanes)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("deadline", &self.deadline)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeError {
    const FIELDS: &'static [&'static str] = &["reason", "message", "lane", "block"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
            "message" => Some(1),
            "lane" => Some(2),
            "block" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.reason),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => optional::<Plain, _, _>(from, &mut self.lane),
            3 => optional::<Plain, _, _>(from, &mut self.block),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Plain, _>("lane", &self.lane)?;
        to.optional::<Plain, _>("block", &self.block)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeFenced {
    const FIELDS: &'static [&'static str] = &["lane", "current"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lane" => Some(0),
            "current" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.lane),
            1 => optional::<Nested, _, _>(from, &mut self.current),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.optional::<Nested, _>("current", &self.current)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeHello {
    const FIELDS: &'static [&'static str] = &["minProtocolVersion", "maxProtocolVersion", "senderSidecarId", "receiverSidecarId", "pipelineId", "edgeId", "fence", "lanes", "compressions", "streamId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "minProtocolVersion" | "min_protocol_version" => Some(0),
            "maxProtocolVersion" | "max_protocol_version" => Some(1),
            "senderSidecarId" | "sender_sidecar_id" => Some(2),
            "receiverSidecarId" | "receiver_sidecar_id" => Some(3),
            "pipelineId" | "pipeline_id" => Some(4),
            "edgeId" | "edge_id" => Some(5),
            "fence" => Some(6),
            "lanes" => Some(7),
            "compressions" => Some(8),
            "streamId" | "stream_id" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.min_protocol_version),
            1 => implicit::<Plain, _, _>(from, &mut self.max_protocol_version),
            2 => implicit::<Plain, _, _>(from, &mut self.sender_sidecar_id),
            3 => implicit::<Plain, _, _>(from, &mut self.receiver_sidecar_id),
            4 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            5 => implicit::<Plain, _, _>(from, &mut self.edge_id),
            6 => optional::<Nested, _, _>(from, &mut self.fence),
            7 => repeated::<Nested, _, _>(from, &mut self.lanes),
            8 => repeated::<Open<crate::conveyor::sidecar::v1::BlockCompression>, _, _>(from, &mut self.compressions),
            9 => implicit::<Plain, _, _>(from, &mut self.stream_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("minProtocolVersion", &self.min_protocol_version)?;
        to.implicit::<Plain, _>("maxProtocolVersion", &self.max_protocol_version)?;
        to.implicit::<Plain, _>("senderSidecarId", &self.sender_sidecar_id)?;
        to.implicit::<Plain, _>("receiverSidecarId", &self.receiver_sidecar_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("edgeId", &self.edge_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.repeated::<Nested, _>("lanes", &self.lanes)?;
        to.repeated::<Open<crate::conveyor::sidecar::v1::BlockCompression>, _>("compressions", &self.compressions)?;
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangePing {
    const FIELDS: &'static [&'static str] = &["nonce"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nonce" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.nonce),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nonce", &self.nonce)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangePong {
    const FIELDS: &'static [&'static str] = &["nonce"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nonce" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.nonce),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nonce", &self.nonce)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeRecordsRequest {
    const FIELDS: &'static [&'static str] = &["hello", "data", "barrier", "watermark", "drain", "withdraw", "error", "ping"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "hello" => Some(0),
            "data" => Some(1),
            "barrier" => Some(2),
            "watermark" => Some(3),
            "drain" => Some(4),
            "withdraw" => Some(5),
            "error" => Some(6),
            "ping" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Hello),
            1 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Data),
            2 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Barrier),
            3 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Watermark),
            4 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Drain),
            5 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Withdraw),
            6 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Error),
            7 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_request::Frame::Ping),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.frame {
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Hello(it)) => to.field::<Nested, _>("hello", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Data(it)) => to.field::<Nested, _>("data", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Barrier(it)) => to.field::<Nested, _>("barrier", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Watermark(it)) => to.field::<Nested, _>("watermark", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Drain(it)) => to.field::<Nested, _>("drain", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Withdraw(it)) => to.field::<Nested, _>("withdraw", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Error(it)) => to.field::<Nested, _>("error", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_request::Frame::Ping(it)) => to.field::<Nested, _>("ping", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeRecordsResponse {
    const FIELDS: &'static [&'static str] = &["welcome", "ack", "credits", "reject", "fenced", "drain", "error", "pong"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "welcome" => Some(0),
            "ack" => Some(1),
            "credits" => Some(2),
            "reject" => Some(3),
            "fenced" => Some(4),
            "drain" => Some(5),
            "error" => Some(6),
            "pong" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Welcome),
            1 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Ack),
            2 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Credits),
            3 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Reject),
            4 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Fenced),
            5 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Drain),
            6 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Error),
            7 => member::<Nested, _, _, _>(from, &mut self.frame, crate::conveyor::sidecar::v1::exchange_records_response::Frame::Pong),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.frame {
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Welcome(it)) => to.field::<Nested, _>("welcome", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Ack(it)) => to.field::<Nested, _>("ack", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Credits(it)) => to.field::<Nested, _>("credits", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Reject(it)) => to.field::<Nested, _>("reject", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Fenced(it)) => to.field::<Nested, _>("fenced", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Drain(it)) => to.field::<Nested, _>("drain", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Error(it)) => to.field::<Nested, _>("error", it)?,
            Some(crate::conveyor::sidecar::v1::exchange_records_response::Frame::Pong(it)) => to.field::<Nested, _>("pong", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeReject {
    const FIELDS: &'static [&'static str] = &["lane", "laneEpoch", "block", "failures", "retryAfter", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lane" => Some(0),
            "laneEpoch" | "lane_epoch" => Some(1),
            "block" => Some(2),
            "failures" => Some(3),
            "retryAfter" | "retry_after" => Some(4),
            "reason" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.lane),
            1 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.block),
            3 => repeated::<Nested, _, _>(from, &mut self.failures),
            4 => optional::<Nested, _, _>(from, &mut self.retry_after),
            5 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        to.implicit::<Plain, _>("block", &self.block)?;
        to.repeated::<Nested, _>("failures", &self.failures)?;
        to.optional::<Nested, _>("retryAfter", &self.retry_after)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeWatermark {
    const FIELDS: &'static [&'static str] = &["lanes", "timestamp", "idle"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lanes" => Some(0),
            "timestamp" => Some(1),
            "idle" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.lanes),
            1 => optional::<Nested, _, _>(from, &mut self.timestamp),
            2 => implicit::<Plain, _, _>(from, &mut self.idle),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("lanes", &self.lanes)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("idle", &self.idle)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeWelcome {
    const FIELDS: &'static [&'static str] = &["protocolVersion", "credits", "lanes", "compression", "maxBlockBytes", "maxBlockRecords", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "protocolVersion" | "protocol_version" => Some(0),
            "credits" => Some(1),
            "lanes" => Some(2),
            "compression" => Some(3),
            "maxBlockBytes" | "max_block_bytes" => Some(4),
            "maxBlockRecords" | "max_block_records" => Some(5),
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
            0 => implicit::<Plain, _, _>(from, &mut self.protocol_version),
            1 => optional::<Nested, _, _>(from, &mut self.credits),
            2 => repeated::<Nested, _, _>(from, &mut self.lanes),
            3 => implicit::<Open<crate::conveyor::sidecar::v1::BlockCompression>, _, _>(from, &mut self.compression),
            4 => implicit::<Plain, _, _>(from, &mut self.max_block_bytes),
            5 => implicit::<Plain, _, _>(from, &mut self.max_block_records),
            6 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("protocolVersion", &self.protocol_version)?;
        to.optional::<Nested, _>("credits", &self.credits)?;
        to.repeated::<Nested, _>("lanes", &self.lanes)?;
        to.implicit::<Open<crate::conveyor::sidecar::v1::BlockCompression>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("maxBlockBytes", &self.max_block_bytes)?;
        to.implicit::<Plain, _>("maxBlockRecords", &self.max_block_records)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ExchangeWithdraw {
    const FIELDS: &'static [&'static str] = &["lane", "laneEpoch", "firstBlock"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lane" => Some(0),
            "laneEpoch" | "lane_epoch" => Some(1),
            "firstBlock" | "first_block" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.lane),
            1 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.first_block),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        to.implicit::<Plain, _>("firstBlock", &self.first_block)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::FailedRecord {
    const FIELDS: &'static [&'static str] = &["record", "attempts", "retryCount", "code", "deadLetterId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "record" => Some(0),
            "attempts" => Some(1),
            "retryCount" | "retry_count" => Some(2),
            "code" => Some(3),
            "deadLetterId" | "dead_letter_id" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.record),
            1 => repeated::<Nested, _, _>(from, &mut self.attempts),
            2 => implicit::<Plain, _, _>(from, &mut self.retry_count),
            3 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.code),
            4 => implicit::<Plain, _, _>(from, &mut self.dead_letter_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("record", &self.record)?;
        to.repeated::<Nested, _>("attempts", &self.attempts)?;
        to.implicit::<Plain, _>("retryCount", &self.retry_count)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("code", &self.code)?;
        to.implicit::<Plain, _>("deadLetterId", &self.dead_letter_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::FenceCommand {
    const FIELDS: &'static [&'static str] = &["task", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "task" => Some(0),
            "fence" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.task),
            1 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("task", &self.task)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::LaneCursor {
    const FIELDS: &'static [&'static str] = &["lane", "laneEpoch", "nextBlock"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lane" => Some(0),
            "laneEpoch" | "lane_epoch" => Some(1),
            "nextBlock" | "next_block" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.lane),
            1 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.next_block),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        to.implicit::<Plain, _>("nextBlock", &self.next_block)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::LaneOwner {
    const FIELDS: &'static [&'static str] = &["sidecar", "lanes", "laneEpoch", "weight"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecar" => Some(0),
            "lanes" => Some(1),
            "laneEpoch" | "lane_epoch" => Some(2),
            "weight" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.sidecar),
            1 => repeated::<Nested, _, _>(from, &mut self.lanes),
            2 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            3 => implicit::<Plain, _, _>(from, &mut self.weight),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("sidecar", &self.sidecar)?;
        to.repeated::<Nested, _>("lanes", &self.lanes)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        to.implicit::<Plain, _>("weight", &self.weight)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::LocalService {
    const FIELDS: &'static [&'static str] = &["serviceName", "serviceType", "localEndpoint", "groupId", "labels", "serviceId", "version", "maxConcurrentRequests"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceName" | "service_name" => Some(0),
            "serviceType" | "service_type" => Some(1),
            "localEndpoint" | "local_endpoint" => Some(2),
            "groupId" | "group_id" => Some(3),
            "labels" => Some(4),
            "serviceId" | "service_id" => Some(5),
            "version" => Some(6),
            "maxConcurrentRequests" | "max_concurrent_requests" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_name),
            1 => implicit::<Open<crate::conveyor::common::v1::ServiceType>, _, _>(from, &mut self.service_type),
            2 => implicit::<Plain, _, _>(from, &mut self.local_endpoint),
            3 => implicit::<Plain, _, _>(from, &mut self.group_id),
            4 => map::<Plain, _, _, _>(from, &mut self.labels),
            5 => implicit::<Plain, _, _>(from, &mut self.service_id),
            6 => implicit::<Plain, _, _>(from, &mut self.version),
            7 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_requests),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceName", &self.service_name)?;
        to.implicit::<Open<crate::conveyor::common::v1::ServiceType>, _>("serviceType", &self.service_type)?;
        to.implicit::<Plain, _>("localEndpoint", &self.local_endpoint)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("maxConcurrentRequests", &self.max_concurrent_requests)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::LocalServiceHealth {
    const FIELDS: &'static [&'static str] = &["serviceName", "healthy", "activeRequests", "status", "message", "crashCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceName" | "service_name" => Some(0),
            "healthy" => Some(1),
            "activeRequests" | "active_requests" => Some(2),
            "status" => Some(3),
            "message" => Some(4),
            "crashCount" | "crash_count" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_name),
            1 => implicit::<Plain, _, _>(from, &mut self.healthy),
            2 => implicit::<Plain, _, _>(from, &mut self.active_requests),
            3 => implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _, _>(from, &mut self.status),
            4 => implicit::<Plain, _, _>(from, &mut self.message),
            5 => implicit::<Plain, _, _>(from, &mut self.crash_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceName", &self.service_name)?;
        to.implicit::<Plain, _>("healthy", &self.healthy)?;
        to.implicit::<Plain, _>("activeRequests", &self.active_requests)?;
        to.implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("crashCount", &self.crash_count)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::OwnedTask {
    const FIELDS: &'static [&'static str] = &["task", "fence", "phase", "counters", "oldestUnsettled", "watermark", "message", "pending"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "task" => Some(0),
            "fence" => Some(1),
            "phase" => Some(2),
            "counters" => Some(3),
            "oldestUnsettled" | "oldest_unsettled" => Some(4),
            "watermark" => Some(5),
            "message" => Some(6),
            "pending" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.task),
            1 => optional::<Nested, _, _>(from, &mut self.fence),
            2 => implicit::<Open<crate::conveyor::common::v1::TaskPhase>, _, _>(from, &mut self.phase),
            3 => optional::<Nested, _, _>(from, &mut self.counters),
            4 => optional::<Nested, _, _>(from, &mut self.oldest_unsettled),
            5 => optional::<Nested, _, _>(from, &mut self.watermark),
            6 => implicit::<Plain, _, _>(from, &mut self.message),
            7 => optional::<Plain, _, _>(from, &mut self.pending),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("task", &self.task)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Open<crate::conveyor::common::v1::TaskPhase>, _>("phase", &self.phase)?;
        to.optional::<Nested, _>("counters", &self.counters)?;
        to.optional::<Nested, _>("oldestUnsettled", &self.oldest_unsettled)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Plain, _>("pending", &self.pending)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::PipelineAssignment {
    const FIELDS: &'static [&'static str] = &["pipelineId", "isLocalComplete", "stages", "pipelineVersion", "config", "routes", "prepareOnly", "paused"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "isLocalComplete" | "is_local_complete" => Some(1),
            "stages" => Some(2),
            "pipelineVersion" | "pipeline_version" => Some(3),
            "config" => Some(4),
            "routes" => Some(5),
            "prepareOnly" | "prepare_only" => Some(6),
            "paused" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.is_local_complete),
            2 => repeated::<Nested, _, _>(from, &mut self.stages),
            3 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            4 => optional::<Nested, _, _>(from, &mut self.config),
            5 => repeated::<Nested, _, _>(from, &mut self.routes),
            6 => implicit::<Plain, _, _>(from, &mut self.prepare_only),
            7 => implicit::<Plain, _, _>(from, &mut self.paused),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("isLocalComplete", &self.is_local_complete)?;
        to.repeated::<Nested, _>("stages", &self.stages)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.repeated::<Nested, _>("routes", &self.routes)?;
        to.implicit::<Plain, _>("prepareOnly", &self.prepare_only)?;
        to.implicit::<Plain, _>("paused", &self.paused)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::PipelineRevocation {
    const FIELDS: &'static [&'static str] = &["pipelineId", "drainFirst", "tasks", "drainTimeout", "pipelineVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "drainFirst" | "drain_first" => Some(1),
            "tasks" => Some(2),
            "drainTimeout" | "drain_timeout" => Some(3),
            "pipelineVersion" | "pipeline_version" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.drain_first),
            2 => repeated::<Nested, _, _>(from, &mut self.tasks),
            3 => optional::<Nested, _, _>(from, &mut self.drain_timeout),
            4 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("drainFirst", &self.drain_first)?;
        to.repeated::<Nested, _>("tasks", &self.tasks)?;
        to.optional::<Nested, _>("drainTimeout", &self.drain_timeout)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::PushBackpressure {
    const FIELDS: &'static [&'static str] = &["pause", "waitMs", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pause" => Some(0),
            "waitMs" | "wait_ms" => Some(1),
            "reason" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pause),
            1 => implicit::<Plain, _, _>(from, &mut self.wait_ms),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pause", &self.pause)?;
        to.implicit::<Plain, _>("waitMs", &self.wait_ms)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::PushResponse {
    const FIELDS: &'static [&'static str] = &["batchesReceived", "recordsAccepted", "recordsRejected", "recordAcks", "backpressure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchesReceived" | "batches_received" => Some(0),
            "recordsAccepted" | "records_accepted" => Some(1),
            "recordsRejected" | "records_rejected" => Some(2),
            "recordAcks" | "record_acks" => Some(3),
            "backpressure" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.batches_received),
            1 => implicit::<Plain, _, _>(from, &mut self.records_accepted),
            2 => implicit::<Plain, _, _>(from, &mut self.records_rejected),
            3 => repeated::<Nested, _, _>(from, &mut self.record_acks),
            4 => optional::<Nested, _, _>(from, &mut self.backpressure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchesReceived", &self.batches_received)?;
        to.implicit::<Plain, _>("recordsAccepted", &self.records_accepted)?;
        to.implicit::<Plain, _>("recordsRejected", &self.records_rejected)?;
        to.repeated::<Nested, _>("recordAcks", &self.record_acks)?;
        to.optional::<Nested, _>("backpressure", &self.backpressure)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ReceiveRecordsRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "stageId", "sourceSidecarId", "batch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "stageId" | "stage_id" => Some(1),
            "sourceSidecarId" | "source_sidecar_id" => Some(2),
            "batch" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            2 => implicit::<Plain, _, _>(from, &mut self.source_sidecar_id),
            3 => optional::<Nested, _, _>(from, &mut self.batch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("sourceSidecarId", &self.source_sidecar_id)?;
        to.optional::<Nested, _>("batch", &self.batch)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ReceiveRecordsResponse {
    const FIELDS: &'static [&'static str] = &["recordAcks", "backpressure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordAcks" | "record_acks" => Some(0),
            "backpressure" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.record_acks),
            1 => optional::<Nested, _, _>(from, &mut self.backpressure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("recordAcks", &self.record_acks)?;
        to.optional::<Nested, _>("backpressure", &self.backpressure)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::RecordAck {
    const FIELDS: &'static [&'static str] = &["recordId", "status", "error", "code", "index", "batchId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordId" | "record_id" => Some(0),
            "status" => Some(1),
            "error" => Some(2),
            "code" => Some(3),
            "index" => Some(4),
            "batchId" | "batch_id" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.record_id),
            1 => implicit::<Open<crate::conveyor::sidecar::v1::AckStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.error),
            3 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.code),
            4 => implicit::<Plain, _, _>(from, &mut self.index),
            5 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        to.implicit::<Open<crate::conveyor::sidecar::v1::AckStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("error", &self.error)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("code", &self.code)?;
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::RecordBlock {
    const FIELDS: &'static [&'static str] = &["records", "lengths", "compression", "crc32c", "sharedRecordType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
            "lengths" => Some(1),
            "compression" => Some(2),
            "crc32c" => Some(3),
            "sharedRecordType" | "shared_record_type" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records),
            1 => repeated::<Plain, _, _>(from, &mut self.lengths),
            2 => implicit::<Open<crate::conveyor::sidecar::v1::BlockCompression>, _, _>(from, &mut self.compression),
            3 => implicit::<Plain, _, _>(from, &mut self.crc32c),
            4 => implicit::<Plain, _, _>(from, &mut self.shared_record_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("records", &self.records)?;
        to.repeated::<Plain, _>("lengths", &self.lengths)?;
        to.implicit::<Open<crate::conveyor::sidecar::v1::BlockCompression>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("crc32c", &self.crc32c)?;
        to.implicit::<Plain, _>("sharedRecordType", &self.shared_record_type)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::RegisterSidecarRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "podName", "namespace", "sidecarEndpoint", "localServices", "zone", "nodeName", "labels", "capacity", "minProtocolVersion", "maxProtocolVersion", "builtInStages", "clusterIncarnation", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "podName" | "pod_name" => Some(1),
            "namespace" => Some(2),
            "sidecarEndpoint" | "sidecar_endpoint" => Some(3),
            "localServices" | "local_services" => Some(4),
            "zone" => Some(5),
            "nodeName" | "node_name" => Some(6),
            "labels" => Some(7),
            "capacity" => Some(8),
            "minProtocolVersion" | "min_protocol_version" => Some(9),
            "maxProtocolVersion" | "max_protocol_version" => Some(10),
            "builtInStages" | "built_in_stages" => Some(11),
            "clusterIncarnation" | "cluster_incarnation" => Some(12),
            "version" => Some(13),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pod_name),
            2 => implicit::<Plain, _, _>(from, &mut self.namespace),
            3 => implicit::<Plain, _, _>(from, &mut self.sidecar_endpoint),
            4 => repeated::<Nested, _, _>(from, &mut self.local_services),
            5 => implicit::<Plain, _, _>(from, &mut self.zone),
            6 => implicit::<Plain, _, _>(from, &mut self.node_name),
            7 => map::<Plain, _, _, _>(from, &mut self.labels),
            8 => optional::<Nested, _, _>(from, &mut self.capacity),
            9 => implicit::<Plain, _, _>(from, &mut self.min_protocol_version),
            10 => implicit::<Plain, _, _>(from, &mut self.max_protocol_version),
            11 => repeated::<Plain, _, _>(from, &mut self.built_in_stages),
            12 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            13 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("podName", &self.pod_name)?;
        to.implicit::<Plain, _>("namespace", &self.namespace)?;
        to.implicit::<Plain, _>("sidecarEndpoint", &self.sidecar_endpoint)?;
        to.repeated::<Nested, _>("localServices", &self.local_services)?;
        to.implicit::<Plain, _>("zone", &self.zone)?;
        to.implicit::<Plain, _>("nodeName", &self.node_name)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.optional::<Nested, _>("capacity", &self.capacity)?;
        to.implicit::<Plain, _>("minProtocolVersion", &self.min_protocol_version)?;
        to.implicit::<Plain, _>("maxProtocolVersion", &self.max_protocol_version)?;
        to.repeated::<Plain, _>("builtInStages", &self.built_in_stages)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::RegisterSidecarResponse {
    const FIELDS: &'static [&'static str] = &["registrationId", "initialAssignments", "desiredVersion", "leaseTtl", "heartbeatInterval", "clusterIncarnation", "protocolVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "registrationId" | "registration_id" => Some(0),
            "initialAssignments" | "initial_assignments" => Some(1),
            "desiredVersion" | "desired_version" => Some(2),
            "leaseTtl" | "lease_ttl" => Some(3),
            "heartbeatInterval" | "heartbeat_interval" => Some(4),
            "clusterIncarnation" | "cluster_incarnation" => Some(5),
            "protocolVersion" | "protocol_version" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.registration_id),
            1 => repeated::<Nested, _, _>(from, &mut self.initial_assignments),
            2 => implicit::<Plain, _, _>(from, &mut self.desired_version),
            3 => optional::<Nested, _, _>(from, &mut self.lease_ttl),
            4 => optional::<Nested, _, _>(from, &mut self.heartbeat_interval),
            5 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            6 => implicit::<Plain, _, _>(from, &mut self.protocol_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.repeated::<Nested, _>("initialAssignments", &self.initial_assignments)?;
        to.implicit::<Plain, _>("desiredVersion", &self.desired_version)?;
        to.optional::<Nested, _>("leaseTtl", &self.lease_ttl)?;
        to.optional::<Nested, _>("heartbeatInterval", &self.heartbeat_interval)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        to.implicit::<Plain, _>("protocolVersion", &self.protocol_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::RemoteSidecar {
    const FIELDS: &'static [&'static str] = &["sidecarId", "endpoint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "endpoint" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.endpoint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("endpoint", &self.endpoint)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ReportSamplesRequest {
    const FIELDS: &'static [&'static str] = &["tapId", "sidecarId", "samples", "dropped"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "tapId" | "tap_id" => Some(0),
            "sidecarId" | "sidecar_id" => Some(1),
            "samples" => Some(2),
            "dropped" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.tap_id),
            1 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            2 => repeated::<Nested, _, _>(from, &mut self.samples),
            3 => implicit::<Plain, _, _>(from, &mut self.dropped),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("tapId", &self.tap_id)?;
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.repeated::<Nested, _>("samples", &self.samples)?;
        to.implicit::<Plain, _>("dropped", &self.dropped)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ReportSamplesResponse {
    const FIELDS: &'static [&'static str] = &["received"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "received" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.received),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("received", &self.received)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::ResumeCommand {
    const FIELDS: &'static [&'static str] = &["pipelineIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineIds" | "pipeline_ids" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("pipelineIds", &self.pipeline_ids)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::SettledCounts {
    const FIELDS: &'static [&'static str] = &["written", "filtered", "deadLettered", "shed", "duplicates"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "written" => Some(0),
            "filtered" => Some(1),
            "deadLettered" | "dead_lettered" => Some(2),
            "shed" => Some(3),
            "duplicates" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.written),
            1 => implicit::<Plain, _, _>(from, &mut self.filtered),
            2 => implicit::<Plain, _, _>(from, &mut self.dead_lettered),
            3 => implicit::<Plain, _, _>(from, &mut self.shed),
            4 => implicit::<Plain, _, _>(from, &mut self.duplicates),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("written", &self.written)?;
        to.implicit::<Plain, _>("filtered", &self.filtered)?;
        to.implicit::<Plain, _>("deadLettered", &self.dead_lettered)?;
        to.implicit::<Plain, _>("shed", &self.shed)?;
        to.implicit::<Plain, _>("duplicates", &self.duplicates)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::SidecarCapacity {
    const FIELDS: &'static [&'static str] = &["maxBufferedBytes", "weight", "maxTasks", "diskBufferBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maxBufferedBytes" | "max_buffered_bytes" => Some(0),
            "weight" => Some(1),
            "maxTasks" | "max_tasks" => Some(2),
            "diskBufferBytes" | "disk_buffer_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.max_buffered_bytes),
            1 => implicit::<Plain, _, _>(from, &mut self.weight),
            2 => implicit::<Plain, _, _>(from, &mut self.max_tasks),
            3 => implicit::<Plain, _, _>(from, &mut self.disk_buffer_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("maxBufferedBytes", &self.max_buffered_bytes)?;
        to.implicit::<Plain, _>("weight", &self.weight)?;
        to.implicit::<Plain, _>("maxTasks", &self.max_tasks)?;
        to.implicit::<Plain, _>("diskBufferBytes", &self.disk_buffer_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::SidecarCommand {
    const FIELDS: &'static [&'static str] = &["assign", "revoke", "drain", "checkpoint", "fence", "tap", "resume"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assign" => Some(0),
            "revoke" => Some(1),
            "drain" => Some(2),
            "checkpoint" => Some(3),
            "fence" => Some(4),
            "tap" => Some(5),
            "resume" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::sidecar::v1::sidecar_command::Command::Assign),
            1 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::sidecar::v1::sidecar_command::Command::Revoke),
            2 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::sidecar::v1::sidecar_command::Command::Drain),
            3 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::sidecar::v1::sidecar_command::Command::Checkpoint),
            4 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::sidecar::v1::sidecar_command::Command::Fence),
            5 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::sidecar::v1::sidecar_command::Command::Tap),
            6 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::sidecar::v1::sidecar_command::Command::Resume),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.command {
            Some(crate::conveyor::sidecar::v1::sidecar_command::Command::Assign(it)) => to.field::<Nested, _>("assign", it)?,
            Some(crate::conveyor::sidecar::v1::sidecar_command::Command::Revoke(it)) => to.field::<Nested, _>("revoke", it)?,
            Some(crate::conveyor::sidecar::v1::sidecar_command::Command::Drain(it)) => to.field::<Nested, _>("drain", it)?,
            Some(crate::conveyor::sidecar::v1::sidecar_command::Command::Checkpoint(it)) => to.field::<Nested, _>("checkpoint", it)?,
            Some(crate::conveyor::sidecar::v1::sidecar_command::Command::Fence(it)) => to.field::<Nested, _>("fence", it)?,
            Some(crate::conveyor::sidecar::v1::sidecar_command::Command::Tap(it)) => to.field::<Nested, _>("tap", it)?,
            Some(crate::conveyor::sidecar::v1::sidecar_command::Command::Resume(it)) => to.field::<Nested, _>("resume", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::SidecarHeartbeatRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "serviceHealth", "load", "registrationId", "appliedVersion", "owned", "refusal", "clusterIncarnation", "drain", "changedServices"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "serviceHealth" | "service_health" => Some(1),
            "load" => Some(2),
            "registrationId" | "registration_id" => Some(3),
            "appliedVersion" | "applied_version" => Some(4),
            "owned" => Some(5),
            "refusal" => Some(6),
            "clusterIncarnation" | "cluster_incarnation" => Some(7),
            "drain" => Some(8),
            "changedServices" | "changed_services" => Some(9),
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
            1 => repeated::<Nested, _, _>(from, &mut self.service_health),
            2 => optional::<Nested, _, _>(from, &mut self.load),
            3 => implicit::<Plain, _, _>(from, &mut self.registration_id),
            4 => implicit::<Plain, _, _>(from, &mut self.applied_version),
            5 => repeated::<Nested, _, _>(from, &mut self.owned),
            6 => optional::<Nested, _, _>(from, &mut self.refusal),
            7 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            8 => optional::<Nested, _, _>(from, &mut self.drain),
            9 => repeated::<Nested, _, _>(from, &mut self.changed_services),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.repeated::<Nested, _>("serviceHealth", &self.service_health)?;
        to.optional::<Nested, _>("load", &self.load)?;
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.implicit::<Plain, _>("appliedVersion", &self.applied_version)?;
        to.repeated::<Nested, _>("owned", &self.owned)?;
        to.optional::<Nested, _>("refusal", &self.refusal)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        to.optional::<Nested, _>("drain", &self.drain)?;
        to.repeated::<Nested, _>("changedServices", &self.changed_services)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::SidecarHeartbeatResponse {
    const FIELDS: &'static [&'static str] = &["commands", "desiredVersion", "full", "leaseTtl", "leaderHint", "clusterIncarnation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "commands" => Some(0),
            "desiredVersion" | "desired_version" => Some(1),
            "full" => Some(2),
            "leaseTtl" | "lease_ttl" => Some(3),
            "leaderHint" | "leader_hint" => Some(4),
            "clusterIncarnation" | "cluster_incarnation" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.commands),
            1 => implicit::<Plain, _, _>(from, &mut self.desired_version),
            2 => implicit::<Plain, _, _>(from, &mut self.full),
            3 => optional::<Nested, _, _>(from, &mut self.lease_ttl),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_hint),
            5 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("commands", &self.commands)?;
        to.implicit::<Plain, _>("desiredVersion", &self.desired_version)?;
        to.implicit::<Plain, _>("full", &self.full)?;
        to.optional::<Nested, _>("leaseTtl", &self.lease_ttl)?;
        to.implicit::<Plain, _>("leaderHint", &self.leader_hint)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::SidecarLoad {
    const FIELDS: &'static [&'static str] = &["cpuUsage", "memoryUsage", "totalActiveRequests", "localQueueDepth", "retainedBytes", "recordsPerSecond"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cpuUsage" | "cpu_usage" => Some(0),
            "memoryUsage" | "memory_usage" => Some(1),
            "totalActiveRequests" | "total_active_requests" => Some(2),
            "localQueueDepth" | "local_queue_depth" => Some(3),
            "retainedBytes" | "retained_bytes" => Some(4),
            "recordsPerSecond" | "records_per_second" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cpu_usage),
            1 => implicit::<Plain, _, _>(from, &mut self.memory_usage),
            2 => implicit::<Plain, _, _>(from, &mut self.total_active_requests),
            3 => implicit::<Plain, _, _>(from, &mut self.local_queue_depth),
            4 => implicit::<Plain, _, _>(from, &mut self.retained_bytes),
            5 => implicit::<Plain, _, _>(from, &mut self.records_per_second),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cpuUsage", &self.cpu_usage)?;
        to.implicit::<Plain, _>("memoryUsage", &self.memory_usage)?;
        to.implicit::<Plain, _>("totalActiveRequests", &self.total_active_requests)?;
        to.implicit::<Plain, _>("localQueueDepth", &self.local_queue_depth)?;
        to.implicit::<Plain, _>("retainedBytes", &self.retained_bytes)?;
        to.implicit::<Plain, _>("recordsPerSecond", &self.records_per_second)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::StageAssignment {
    const FIELDS: &'static [&'static str] = &["stageId", "localEndpoint", "remoteSidecar", "builtIn", "remoteEndpoint", "lanes", "fence", "serviceId", "maxConcurrency", "startOffsets", "restoreCheckpointNumber", "restoreHandles", "versionStarts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "localEndpoint" | "local_endpoint" => Some(1),
            "remoteSidecar" | "remote_sidecar" => Some(2),
            "builtIn" | "built_in" => Some(3),
            "remoteEndpoint" | "remote_endpoint" => Some(4),
            "lanes" => Some(5),
            "fence" => Some(6),
            "serviceId" | "service_id" => Some(7),
            "maxConcurrency" | "max_concurrency" => Some(8),
            "startOffsets" | "start_offsets" => Some(9),
            "restoreCheckpointNumber" | "restore_checkpoint_number" => Some(10),
            "restoreHandles" | "restore_handles" => Some(11),
            "versionStarts" | "version_starts" => Some(12),
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
            1 => member::<Plain, _, _, _>(from, &mut self.target, crate::conveyor::sidecar::v1::stage_assignment::Target::LocalEndpoint),
            2 => member::<Nested, _, _, _>(from, &mut self.target, crate::conveyor::sidecar::v1::stage_assignment::Target::RemoteSidecar),
            3 => member::<Plain, _, _, _>(from, &mut self.target, crate::conveyor::sidecar::v1::stage_assignment::Target::BuiltIn),
            4 => member::<Nested, _, _, _>(from, &mut self.target, crate::conveyor::sidecar::v1::stage_assignment::Target::RemoteEndpoint),
            5 => repeated::<Nested, _, _>(from, &mut self.lanes),
            6 => optional::<Nested, _, _>(from, &mut self.fence),
            7 => implicit::<Plain, _, _>(from, &mut self.service_id),
            8 => implicit::<Plain, _, _>(from, &mut self.max_concurrency),
            9 => map::<Plain, _, _, _>(from, &mut self.start_offsets),
            10 => implicit::<Plain, _, _>(from, &mut self.restore_checkpoint_number),
            11 => repeated::<Nested, _, _>(from, &mut self.restore_handles),
            12 => map::<Plain, _, _, _>(from, &mut self.version_starts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        match &self.target {
            Some(crate::conveyor::sidecar::v1::stage_assignment::Target::LocalEndpoint(it)) => to.field::<Plain, _>("localEndpoint", it)?,
            Some(crate::conveyor::sidecar::v1::stage_assignment::Target::RemoteSidecar(it)) => to.field::<Nested, _>("remoteSidecar", it)?,
            Some(crate::conveyor::sidecar::v1::stage_assignment::Target::BuiltIn(it)) => to.field::<Plain, _>("builtIn", it)?,
            Some(crate::conveyor::sidecar::v1::stage_assignment::Target::RemoteEndpoint(it)) => to.field::<Nested, _>("remoteEndpoint", it)?,
            None => {}
        }
        to.repeated::<Nested, _>("lanes", &self.lanes)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("maxConcurrency", &self.max_concurrency)?;
        to.map::<Plain, _, _>("startOffsets", &self.start_offsets)?;
        to.implicit::<Plain, _>("restoreCheckpointNumber", &self.restore_checkpoint_number)?;
        to.repeated::<Nested, _>("restoreHandles", &self.restore_handles)?;
        to.map::<Plain, _, _>("versionStarts", &self.version_starts)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::StoreDeadLettersRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "registrationId", "pipelineId", "stageId", "lane", "fence", "records"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "registrationId" | "registration_id" => Some(1),
            "pipelineId" | "pipeline_id" => Some(2),
            "stageId" | "stage_id" => Some(3),
            "lane" => Some(4),
            "fence" => Some(5),
            "records" => Some(6),
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
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            3 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            4 => implicit::<Plain, _, _>(from, &mut self.lane),
            5 => optional::<Nested, _, _>(from, &mut self.fence),
            6 => repeated::<Nested, _, _>(from, &mut self.records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::StoreDeadLettersResponse {
    const FIELDS: &'static [&'static str] = &["deadLetterIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deadLetterIds" | "dead_letter_ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.dead_letter_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("deadLetterIds", &self.dead_letter_ids)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::TapCommand {
    const FIELDS: &'static [&'static str] = &["tapId", "pipelineId", "edgeId", "stageId", "condition", "sampleEvery", "maxRecords", "expiresAt", "redactMetadata", "collector", "stop"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "tapId" | "tap_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "edgeId" | "edge_id" => Some(2),
            "stageId" | "stage_id" => Some(3),
            "condition" => Some(4),
            "sampleEvery" | "sample_every" => Some(5),
            "maxRecords" | "max_records" => Some(6),
            "expiresAt" | "expires_at" => Some(7),
            "redactMetadata" | "redact_metadata" => Some(8),
            "collector" => Some(9),
            "stop" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.tap_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.edge_id),
            3 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            4 => optional::<Nested, _, _>(from, &mut self.condition),
            5 => implicit::<Plain, _, _>(from, &mut self.sample_every),
            6 => implicit::<Plain, _, _>(from, &mut self.max_records),
            7 => optional::<Nested, _, _>(from, &mut self.expires_at),
            8 => repeated::<Plain, _, _>(from, &mut self.redact_metadata),
            9 => implicit::<Plain, _, _>(from, &mut self.collector),
            10 => implicit::<Plain, _, _>(from, &mut self.stop),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("tapId", &self.tap_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("edgeId", &self.edge_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.optional::<Nested, _>("condition", &self.condition)?;
        to.implicit::<Plain, _>("sampleEvery", &self.sample_every)?;
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.repeated::<Plain, _>("redactMetadata", &self.redact_metadata)?;
        to.implicit::<Plain, _>("collector", &self.collector)?;
        to.implicit::<Plain, _>("stop", &self.stop)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::TaskRefusal {
    const FIELDS: &'static [&'static str] = &["task", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "task" => Some(0),
            "message" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.task),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("task", &self.task)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::WatchPipelineAssignmentsRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "registrationId", "fromVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "registrationId" | "registration_id" => Some(1),
            "fromVersion" | "from_version" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.from_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.implicit::<Plain, _>("fromVersion", &self.from_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sidecar::v1::WatchPipelineAssignmentsResponse {
    const FIELDS: &'static [&'static str] = &["eventType", "assignment", "desiredVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "eventType" | "event_type" => Some(0),
            "assignment" => Some(1),
            "desiredVersion" | "desired_version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::sidecar::v1::EventType>, _, _>(from, &mut self.event_type),
            1 => optional::<Nested, _, _>(from, &mut self.assignment),
            2 => implicit::<Plain, _, _>(from, &mut self.desired_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::sidecar::v1::EventType>, _>("eventType", &self.event_type)?;
        to.optional::<Nested, _>("assignment", &self.assignment)?;
        to.implicit::<Plain, _>("desiredVersion", &self.desired_version)?;
        Ok(())
    }
}
