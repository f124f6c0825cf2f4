use crate::json::*;

messages! {
    crate::conveyor::source::v1::AckRequest,
    crate::conveyor::source::v1::AckResponse,
    crate::conveyor::source::v1::BackpressureSignal,
    crate::conveyor::source::v1::BatchAck,
    crate::conveyor::source::v1::CreditDemand,
    crate::conveyor::source::v1::CreditGrant,
    crate::conveyor::source::v1::GetCapabilitiesRequest,
    crate::conveyor::source::v1::GetCapabilitiesResponse,
    crate::conveyor::source::v1::Heartbeat,
    crate::conveyor::source::v1::ListPartitionsRequest,
    crate::conveyor::source::v1::ListPartitionsResponse,
    crate::conveyor::source::v1::PartitionStart,
    crate::conveyor::source::v1::PartitionsChanged,
    crate::conveyor::source::v1::PullRequest,
    crate::conveyor::source::v1::PushEnd,
    crate::conveyor::source::v1::PushOpen,
    crate::conveyor::source::v1::PushOpened,
    crate::conveyor::source::v1::PushRecordAck,
    crate::conveyor::source::v1::PushRecordsRequest,
    crate::conveyor::source::v1::PushRecordsResponse,
    crate::conveyor::source::v1::PushRedirect,
    crate::conveyor::source::v1::RecordAck,
    crate::conveyor::source::v1::RecordPosition,
    crate::conveyor::source::v1::RequestCreditsRequest,
    crate::conveyor::source::v1::RequestCreditsResponse,
    crate::conveyor::source::v1::ResolveOffsetsRequest,
    crate::conveyor::source::v1::ResolveOffsetsResponse,
    crate::conveyor::source::v1::SessionAck,
    crate::conveyor::source::v1::SessionAcked,
    crate::conveyor::source::v1::SessionAssign,
    crate::conveyor::source::v1::SessionClose,
    crate::conveyor::source::v1::SessionClosing,
    crate::conveyor::source::v1::SessionNack,
    crate::conveyor::source::v1::SessionOpen,
    crate::conveyor::source::v1::SessionOpened,
    crate::conveyor::source::v1::SessionPause,
    crate::conveyor::source::v1::SessionRequest,
    crate::conveyor::source::v1::SessionResponse,
    crate::conveyor::source::v1::SessionRevoke,
    crate::conveyor::source::v1::SourcePartition,
    crate::conveyor::source::v1::SourceStatus,
    crate::conveyor::source::v1::ValidateConfigRequest,
    crate::conveyor::source::v1::ValidateConfigResponse,
    crate::conveyor::source::v1::WatermarkResponse,
}

enums! {
    crate::conveyor::source::v1::AckStatus {  }
    crate::conveyor::source::v1::BackpressureLevel {  }
    crate::conveyor::source::v1::CreditPriority {  }
}

impl Message for crate::conveyor::source::v1::AckRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "batchId", "recordAcks", "commitOffsets", "pipelineId", "credits", "fence", "groupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "batchId" | "batch_id" => Some(1),
            "recordAcks" | "record_acks" => Some(2),
            "commitOffsets" | "commit_offsets" => Some(3),
            "pipelineId" | "pipeline_id" => Some(4),
            "credits" => Some(5),
            "fence" => Some(6),
            "groupId" | "group_id" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            2 => repeated::<Nested, _, _>(from, &mut self.record_acks),
            3 => map::<Plain, _, _, _>(from, &mut self.commit_offsets),
            4 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            5 => optional::<Nested, _, _>(from, &mut self.credits),
            6 => optional::<Nested, _, _>(from, &mut self.fence),
            7 => implicit::<Plain, _, _>(from, &mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.repeated::<Nested, _>("recordAcks", &self.record_acks)?;
        to.map::<Plain, _, _>("commitOffsets", &self.commit_offsets)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("credits", &self.credits)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::AckResponse {
    const FIELDS: &'static [&'static str] = &["acknowledgedRecords", "committedOffsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "acknowledgedRecords" | "acknowledged_records" => Some(0),
            "committedOffsets" | "committed_offsets" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.acknowledged_records),
            1 => map::<Plain, _, _, _>(from, &mut self.committed_offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("acknowledgedRecords", &self.acknowledged_records)?;
        to.map::<Plain, _, _>("committedOffsets", &self.committed_offsets)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::BackpressureSignal {
    const FIELDS: &'static [&'static str] = &["pause", "recommendedBatchSize", "resumeAfterMs", "level", "stageId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pause" => Some(0),
            "recommendedBatchSize" | "recommended_batch_size" => Some(1),
            "resumeAfterMs" | "resume_after_ms" => Some(2),
            "level" => Some(3),
            "stageId" | "stage_id" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.recommended_batch_size),
            2 => implicit::<Plain, _, _>(from, &mut self.resume_after_ms),
            3 => implicit::<Open<crate::conveyor::source::v1::BackpressureLevel>, _, _>(from, &mut self.level),
            4 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pause", &self.pause)?;
        to.implicit::<Plain, _>("recommendedBatchSize", &self.recommended_batch_size)?;
        to.implicit::<Plain, _>("resumeAfterMs", &self.resume_after_ms)?;
        to.implicit::<Open<crate::conveyor::source::v1::BackpressureLevel>, _>("level", &self.level)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::BatchAck {
    const FIELDS: &'static [&'static str] = &["batchId", "recordAcks", "committedOffsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "recordAcks" | "record_acks" => Some(1),
            "committedOffsets" | "committed_offsets" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            1 => repeated::<Nested, _, _>(from, &mut self.record_acks),
            2 => map::<Plain, _, _, _>(from, &mut self.committed_offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.repeated::<Nested, _>("recordAcks", &self.record_acks)?;
        to.map::<Plain, _, _>("committedOffsets", &self.committed_offsets)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::CreditDemand {
    const FIELDS: &'static [&'static str] = &["credits", "priority"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "credits" => Some(0),
            "priority" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.credits),
            1 => implicit::<Open<crate::conveyor::source::v1::CreditPriority>, _, _>(from, &mut self.priority),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("credits", &self.credits)?;
        to.implicit::<Open<crate::conveyor::source::v1::CreditPriority>, _>("priority", &self.priority)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::CreditGrant {
    const FIELDS: &'static [&'static str] = &["credits", "expiresAtMs", "bytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "credits" => Some(0),
            "expiresAtMs" | "expires_at_ms" => Some(1),
            "bytes" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.credits),
            1 => implicit::<Plain, _, _>(from, &mut self.expires_at_ms),
            2 => implicit::<Plain, _, _>(from, &mut self.bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("credits", &self.credits)?;
        to.implicit::<Plain, _>("expiresAtMs", &self.expires_at_ms)?;
        to.implicit::<Plain, _>("bytes", &self.bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::GetCapabilitiesRequest {
    const FIELDS: &'static [&'static str] = &["sourceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::GetCapabilitiesResponse {
    const FIELDS: &'static [&'static str] = &["sourceId", "supportsSession", "supportsSelectiveAck", "replayable", "bounded", "assignsSequenceNumbers", "storesOffsets", "emitsWatermarks", "maxBatchBytes", "maxUnacknowledged", "recordTypes", "configKinds", "protocolVersions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "supportsSession" | "supports_session" => Some(1),
            "supportsSelectiveAck" | "supports_selective_ack" => Some(2),
            "replayable" => Some(3),
            "bounded" => Some(4),
            "assignsSequenceNumbers" | "assigns_sequence_numbers" => Some(5),
            "storesOffsets" | "stores_offsets" => Some(6),
            "emitsWatermarks" | "emits_watermarks" => Some(7),
            "maxBatchBytes" | "max_batch_bytes" => Some(8),
            "maxUnacknowledged" | "max_unacknowledged" => Some(9),
            "recordTypes" | "record_types" => Some(10),
            "configKinds" | "config_kinds" => Some(11),
            "protocolVersions" | "protocol_versions" => Some(12),
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
            1 => implicit::<Plain, _, _>(from, &mut self.supports_session),
            2 => implicit::<Plain, _, _>(from, &mut self.supports_selective_ack),
            3 => implicit::<Plain, _, _>(from, &mut self.replayable),
            4 => implicit::<Plain, _, _>(from, &mut self.bounded),
            5 => implicit::<Plain, _, _>(from, &mut self.assigns_sequence_numbers),
            6 => implicit::<Plain, _, _>(from, &mut self.stores_offsets),
            7 => implicit::<Plain, _, _>(from, &mut self.emits_watermarks),
            8 => implicit::<Plain, _, _>(from, &mut self.max_batch_bytes),
            9 => implicit::<Plain, _, _>(from, &mut self.max_unacknowledged),
            10 => repeated::<Plain, _, _>(from, &mut self.record_types),
            11 => repeated::<Plain, _, _>(from, &mut self.config_kinds),
            12 => repeated::<Plain, _, _>(from, &mut self.protocol_versions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("supportsSession", &self.supports_session)?;
        to.implicit::<Plain, _>("supportsSelectiveAck", &self.supports_selective_ack)?;
        to.implicit::<Plain, _>("replayable", &self.replayable)?;
        to.implicit::<Plain, _>("bounded", &self.bounded)?;
        to.implicit::<Plain, _>("assignsSequenceNumbers", &self.assigns_sequence_numbers)?;
        to.implicit::<Plain, _>("storesOffsets", &self.stores_offsets)?;
        to.implicit::<Plain, _>("emitsWatermarks", &self.emits_watermarks)?;
        to.implicit::<Plain, _>("maxBatchBytes", &self.max_batch_bytes)?;
        to.implicit::<Plain, _>("maxUnacknowledged", &self.max_unacknowledged)?;
        to.repeated::<Plain, _>("recordTypes", &self.record_types)?;
        to.repeated::<Plain, _>("configKinds", &self.config_kinds)?;
        to.repeated::<Plain, _>("protocolVersions", &self.protocol_versions)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::Heartbeat {
    const FIELDS: &'static [&'static str] = &["timestamp", "watermarks", "pending"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "timestamp" => Some(0),
            "watermarks" => Some(1),
            "pending" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.timestamp),
            1 => repeated::<Nested, _, _>(from, &mut self.watermarks),
            2 => optional::<Plain, _, _>(from, &mut self.pending),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.repeated::<Nested, _>("watermarks", &self.watermarks)?;
        to.optional::<Plain, _>("pending", &self.pending)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::ListPartitionsRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "groupId", "pageSize", "pageToken", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
            "config" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            4 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::ListPartitionsResponse {
    const FIELDS: &'static [&'static str] = &["partitions", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.partitions),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PartitionStart {
    const FIELDS: &'static [&'static str] = &["partition", "offset", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partition" => Some(0),
            "offset" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.partition),
            1 => optional::<Plain, _, _>(from, &mut self.offset),
            2 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Plain, _>("offset", &self.offset)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PartitionsChanged {
    const FIELDS: &'static [&'static str] = &["added", "removed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "added" => Some(0),
            "removed" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.added),
            1 => repeated::<Plain, _, _>(from, &mut self.removed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("added", &self.added)?;
        to.repeated::<Plain, _>("removed", &self.removed)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PullRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "pipelineId", "partitions", "startOffsets", "maxRecords", "maxBytes", "maxWait", "groupId", "initialCredits", "config", "fence", "stopAtEnd"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "partitions" => Some(2),
            "startOffsets" | "start_offsets" => Some(3),
            "maxRecords" | "max_records" => Some(4),
            "maxBytes" | "max_bytes" => Some(5),
            "maxWait" | "max_wait" => Some(6),
            "groupId" | "group_id" => Some(7),
            "initialCredits" | "initial_credits" => Some(8),
            "config" => Some(9),
            "fence" => Some(10),
            "stopAtEnd" | "stop_at_end" => Some(11),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => repeated::<Plain, _, _>(from, &mut self.partitions),
            3 => map::<Plain, _, _, _>(from, &mut self.start_offsets),
            4 => implicit::<Plain, _, _>(from, &mut self.max_records),
            5 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            6 => optional::<Nested, _, _>(from, &mut self.max_wait),
            7 => implicit::<Plain, _, _>(from, &mut self.group_id),
            8 => optional::<Nested, _, _>(from, &mut self.initial_credits),
            9 => optional::<Nested, _, _>(from, &mut self.config),
            10 => optional::<Nested, _, _>(from, &mut self.fence),
            11 => implicit::<Plain, _, _>(from, &mut self.stop_at_end),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.map::<Plain, _, _>("startOffsets", &self.start_offsets)?;
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        to.optional::<Nested, _>("maxWait", &self.max_wait)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("initialCredits", &self.initial_credits)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("stopAtEnd", &self.stop_at_end)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PushEnd {
    const FIELDS: &'static [&'static str] = &["reason", "endOfInput"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
            "endOfInput" | "end_of_input" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.end_of_input),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("endOfInput", &self.end_of_input)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PushOpen {
    const FIELDS: &'static [&'static str] = &["sourceId", "pipelineId", "partitions", "producerEpoch", "maxInFlight", "assignsSequenceNumbers", "nextOffsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "partitions" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
            "maxInFlight" | "max_in_flight" => Some(4),
            "assignsSequenceNumbers" | "assigns_sequence_numbers" => Some(5),
            "nextOffsets" | "next_offsets" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => repeated::<Plain, _, _>(from, &mut self.partitions),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.max_in_flight),
            5 => implicit::<Plain, _, _>(from, &mut self.assigns_sequence_numbers),
            6 => map::<Plain, _, _, _>(from, &mut self.next_offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Plain, _>("maxInFlight", &self.max_in_flight)?;
        to.implicit::<Plain, _>("assignsSequenceNumbers", &self.assigns_sequence_numbers)?;
        to.map::<Plain, _, _>("nextOffsets", &self.next_offsets)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PushOpened {
    const FIELDS: &'static [&'static str] = &["streamId", "credits", "committedOffsets", "maxBatchBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streamId" | "stream_id" => Some(0),
            "credits" => Some(1),
            "committedOffsets" | "committed_offsets" => Some(2),
            "maxBatchBytes" | "max_batch_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stream_id),
            1 => optional::<Nested, _, _>(from, &mut self.credits),
            2 => map::<Plain, _, _, _>(from, &mut self.committed_offsets),
            3 => implicit::<Plain, _, _>(from, &mut self.max_batch_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.optional::<Nested, _>("credits", &self.credits)?;
        to.map::<Plain, _, _>("committedOffsets", &self.committed_offsets)?;
        to.implicit::<Plain, _>("maxBatchBytes", &self.max_batch_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PushRecordAck {
    const FIELDS: &'static [&'static str] = &["recordId", "status", "errorMessage", "index", "code", "retryAfter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordId" | "record_id" => Some(0),
            "status" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "index" => Some(3),
            "code" => Some(4),
            "retryAfter" | "retry_after" => Some(5),
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
            1 => implicit::<Open<crate::conveyor::source::v1::AckStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            3 => implicit::<Plain, _, _>(from, &mut self.index),
            4 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.code),
            5 => optional::<Nested, _, _>(from, &mut self.retry_after),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        to.implicit::<Open<crate::conveyor::source::v1::AckStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("code", &self.code)?;
        to.optional::<Nested, _>("retryAfter", &self.retry_after)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PushRecordsRequest {
    const FIELDS: &'static [&'static str] = &["batch", "heartbeat", "open", "demand", "end"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batch" => Some(0),
            "heartbeat" => Some(1),
            "open" => Some(2),
            "demand" => Some(3),
            "end" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_request::Msg::Batch),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_request::Msg::Heartbeat),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_request::Msg::Open),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_request::Msg::Demand),
            4 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_request::Msg::End),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::source::v1::push_records_request::Msg::Batch(it)) => to.field::<Nested, _>("batch", it)?,
            Some(crate::conveyor::source::v1::push_records_request::Msg::Heartbeat(it)) => to.field::<Nested, _>("heartbeat", it)?,
            Some(crate::conveyor::source::v1::push_records_request::Msg::Open(it)) => to.field::<Nested, _>("open", it)?,
            Some(crate::conveyor::source::v1::push_records_request::Msg::Demand(it)) => to.field::<Nested, _>("demand", it)?,
            Some(crate::conveyor::source::v1::push_records_request::Msg::End(it)) => to.field::<Nested, _>("end", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PushRecordsResponse {
    const FIELDS: &'static [&'static str] = &["ack", "backpressure", "credits", "opened", "redirect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ack" => Some(0),
            "backpressure" => Some(1),
            "credits" => Some(2),
            "opened" => Some(3),
            "redirect" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_response::Msg::Ack),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_response::Msg::Backpressure),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_response::Msg::Credits),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_response::Msg::Opened),
            4 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::push_records_response::Msg::Redirect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::source::v1::push_records_response::Msg::Ack(it)) => to.field::<Nested, _>("ack", it)?,
            Some(crate::conveyor::source::v1::push_records_response::Msg::Backpressure(it)) => to.field::<Nested, _>("backpressure", it)?,
            Some(crate::conveyor::source::v1::push_records_response::Msg::Credits(it)) => to.field::<Nested, _>("credits", it)?,
            Some(crate::conveyor::source::v1::push_records_response::Msg::Opened(it)) => to.field::<Nested, _>("opened", it)?,
            Some(crate::conveyor::source::v1::push_records_response::Msg::Redirect(it)) => to.field::<Nested, _>("redirect", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::PushRedirect {
    const FIELDS: &'static [&'static str] = &["endpoint", "reason", "deadline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "endpoint" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.endpoint),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => optional::<Nested, _, _>(from, &mut self.deadline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("deadline", &self.deadline)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::RecordAck {
    const FIELDS: &'static [&'static str] = &["recordId", "status", "errorMessage", "partition", "sequenceNumber", "redeliverAfter", "maxDeliveries"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordId" | "record_id" => Some(0),
            "status" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "partition" => Some(3),
            "sequenceNumber" | "sequence_number" => Some(4),
            "redeliverAfter" | "redeliver_after" => Some(5),
            "maxDeliveries" | "max_deliveries" => Some(6),
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
            1 => implicit::<Open<crate::conveyor::source::v1::AckStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            3 => implicit::<Plain, _, _>(from, &mut self.partition),
            4 => implicit::<Plain, _, _>(from, &mut self.sequence_number),
            5 => optional::<Nested, _, _>(from, &mut self.redeliver_after),
            6 => implicit::<Plain, _, _>(from, &mut self.max_deliveries),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        to.implicit::<Open<crate::conveyor::source::v1::AckStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("sequenceNumber", &self.sequence_number)?;
        to.optional::<Nested, _>("redeliverAfter", &self.redeliver_after)?;
        to.implicit::<Plain, _>("maxDeliveries", &self.max_deliveries)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::RecordPosition {
    const FIELDS: &'static [&'static str] = &["partition", "sequenceNumber"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partition" => Some(0),
            "sequenceNumber" | "sequence_number" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.partition),
            1 => implicit::<Plain, _, _>(from, &mut self.sequence_number),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("sequenceNumber", &self.sequence_number)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::RequestCreditsRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "pipelineId", "requestedCredits", "priority", "requestedBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "requestedCredits" | "requested_credits" => Some(2),
            "priority" => Some(3),
            "requestedBytes" | "requested_bytes" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.requested_credits),
            3 => implicit::<Open<crate::conveyor::source::v1::CreditPriority>, _, _>(from, &mut self.priority),
            4 => implicit::<Plain, _, _>(from, &mut self.requested_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("requestedCredits", &self.requested_credits)?;
        to.implicit::<Open<crate::conveyor::source::v1::CreditPriority>, _>("priority", &self.priority)?;
        to.implicit::<Plain, _>("requestedBytes", &self.requested_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::RequestCreditsResponse {
    const FIELDS: &'static [&'static str] = &["grantedCredits", "totalAvailable", "expiresInMs", "currentPressure", "grantedBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "grantedCredits" | "granted_credits" => Some(0),
            "totalAvailable" | "total_available" => Some(1),
            "expiresInMs" | "expires_in_ms" => Some(2),
            "currentPressure" | "current_pressure" => Some(3),
            "grantedBytes" | "granted_bytes" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.granted_credits),
            1 => implicit::<Plain, _, _>(from, &mut self.total_available),
            2 => implicit::<Plain, _, _>(from, &mut self.expires_in_ms),
            3 => implicit::<Open<crate::conveyor::source::v1::BackpressureLevel>, _, _>(from, &mut self.current_pressure),
            4 => implicit::<Plain, _, _>(from, &mut self.granted_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("grantedCredits", &self.granted_credits)?;
        to.implicit::<Plain, _>("totalAvailable", &self.total_available)?;
        to.implicit::<Plain, _>("expiresInMs", &self.expires_in_ms)?;
        to.implicit::<Open<crate::conveyor::source::v1::BackpressureLevel>, _>("currentPressure", &self.current_pressure)?;
        to.implicit::<Plain, _>("grantedBytes", &self.granted_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::ResolveOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "partitions", "timestamp", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "partitions" => Some(1),
            "timestamp" => Some(2),
            "config" => Some(3),
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
            1 => repeated::<Plain, _, _>(from, &mut self.partitions),
            2 => optional::<Nested, _, _>(from, &mut self.timestamp),
            3 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::ResolveOffsetsResponse {
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

impl Message for crate::conveyor::source::v1::SessionAck {
    const FIELDS: &'static [&'static str] = &["commitOffsets", "records", "ackId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "commitOffsets" | "commit_offsets" => Some(0),
            "records" => Some(1),
            "ackId" | "ack_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.commit_offsets),
            1 => repeated::<Nested, _, _>(from, &mut self.records),
            2 => implicit::<Plain, _, _>(from, &mut self.ack_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("commitOffsets", &self.commit_offsets)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        to.implicit::<Plain, _>("ackId", &self.ack_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionAcked {
    const FIELDS: &'static [&'static str] = &["ackId", "committedOffsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ackId" | "ack_id" => Some(0),
            "committedOffsets" | "committed_offsets" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.ack_id),
            1 => map::<Plain, _, _, _>(from, &mut self.committed_offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("ackId", &self.ack_id)?;
        to.map::<Plain, _, _>("committedOffsets", &self.committed_offsets)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionAssign {
    const FIELDS: &'static [&'static str] = &["partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionClose {
    const FIELDS: &'static [&'static str] = &["reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionClosing {
    const FIELDS: &'static [&'static str] = &["reason", "deadline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
            "deadline" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.deadline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("deadline", &self.deadline)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionNack {
    const FIELDS: &'static [&'static str] = &["records", "reason", "redeliverAfter", "maxDeliveries"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
            "reason" => Some(1),
            "redeliverAfter" | "redeliver_after" => Some(2),
            "maxDeliveries" | "max_deliveries" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.records),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => optional::<Nested, _, _>(from, &mut self.redeliver_after),
            3 => implicit::<Plain, _, _>(from, &mut self.max_deliveries),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("records", &self.records)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("redeliverAfter", &self.redeliver_after)?;
        to.implicit::<Plain, _>("maxDeliveries", &self.max_deliveries)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionOpen {
    const FIELDS: &'static [&'static str] = &["sourceId", "pipelineId", "groupId", "protocolVersion", "config", "assign", "credits", "maxRecords", "maxBytes", "maxWait"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "groupId" | "group_id" => Some(2),
            "protocolVersion" | "protocol_version" => Some(3),
            "config" => Some(4),
            "assign" => Some(5),
            "credits" => Some(6),
            "maxRecords" | "max_records" => Some(7),
            "maxBytes" | "max_bytes" => Some(8),
            "maxWait" | "max_wait" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.group_id),
            3 => implicit::<Plain, _, _>(from, &mut self.protocol_version),
            4 => optional::<Nested, _, _>(from, &mut self.config),
            5 => optional::<Nested, _, _>(from, &mut self.assign),
            6 => optional::<Nested, _, _>(from, &mut self.credits),
            7 => implicit::<Plain, _, _>(from, &mut self.max_records),
            8 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            9 => optional::<Nested, _, _>(from, &mut self.max_wait),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("protocolVersion", &self.protocol_version)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("assign", &self.assign)?;
        to.optional::<Nested, _>("credits", &self.credits)?;
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        to.optional::<Nested, _>("maxWait", &self.max_wait)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionOpened {
    const FIELDS: &'static [&'static str] = &["sessionId", "protocolVersion", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sessionId" | "session_id" => Some(0),
            "protocolVersion" | "protocol_version" => Some(1),
            "partitions" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.session_id),
            1 => implicit::<Plain, _, _>(from, &mut self.protocol_version),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sessionId", &self.session_id)?;
        to.implicit::<Plain, _>("protocolVersion", &self.protocol_version)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionPause {
    const FIELDS: &'static [&'static str] = &["partitions", "paused"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "paused" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.partitions),
            1 => implicit::<Plain, _, _>(from, &mut self.paused),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("paused", &self.paused)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionRequest {
    const FIELDS: &'static [&'static str] = &["open", "credits", "ack", "nack", "assign", "revoke", "pause", "close"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "open" => Some(0),
            "credits" => Some(1),
            "ack" => Some(2),
            "nack" => Some(3),
            "assign" => Some(4),
            "revoke" => Some(5),
            "pause" => Some(6),
            "close" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Open),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Credits),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Ack),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Nack),
            4 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Assign),
            5 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Revoke),
            6 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Pause),
            7 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_request::Msg::Close),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::source::v1::session_request::Msg::Open(it)) => to.field::<Nested, _>("open", it)?,
            Some(crate::conveyor::source::v1::session_request::Msg::Credits(it)) => to.field::<Nested, _>("credits", it)?,
            Some(crate::conveyor::source::v1::session_request::Msg::Ack(it)) => to.field::<Nested, _>("ack", it)?,
            Some(crate::conveyor::source::v1::session_request::Msg::Nack(it)) => to.field::<Nested, _>("nack", it)?,
            Some(crate::conveyor::source::v1::session_request::Msg::Assign(it)) => to.field::<Nested, _>("assign", it)?,
            Some(crate::conveyor::source::v1::session_request::Msg::Revoke(it)) => to.field::<Nested, _>("revoke", it)?,
            Some(crate::conveyor::source::v1::session_request::Msg::Pause(it)) => to.field::<Nested, _>("pause", it)?,
            Some(crate::conveyor::source::v1::session_request::Msg::Close(it)) => to.field::<Nested, _>("close", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionResponse {
    const FIELDS: &'static [&'static str] = &["opened", "batch", "acked", "partitionsChanged", "status", "closing"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "opened" => Some(0),
            "batch" => Some(1),
            "acked" => Some(2),
            "partitionsChanged" | "partitions_changed" => Some(3),
            "status" => Some(4),
            "closing" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_response::Msg::Opened),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_response::Msg::Batch),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_response::Msg::Acked),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_response::Msg::PartitionsChanged),
            4 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_response::Msg::Status),
            5 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::source::v1::session_response::Msg::Closing),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::source::v1::session_response::Msg::Opened(it)) => to.field::<Nested, _>("opened", it)?,
            Some(crate::conveyor::source::v1::session_response::Msg::Batch(it)) => to.field::<Nested, _>("batch", it)?,
            Some(crate::conveyor::source::v1::session_response::Msg::Acked(it)) => to.field::<Nested, _>("acked", it)?,
            Some(crate::conveyor::source::v1::session_response::Msg::PartitionsChanged(it)) => to.field::<Nested, _>("partitionsChanged", it)?,
            Some(crate::conveyor::source::v1::session_response::Msg::Status(it)) => to.field::<Nested, _>("status", it)?,
            Some(crate::conveyor::source::v1::session_response::Msg::Closing(it)) => to.field::<Nested, _>("closing", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SessionRevoke {
    const FIELDS: &'static [&'static str] = &["partitions", "drain"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "drain" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.partitions),
            1 => implicit::<Plain, _, _>(from, &mut self.drain),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("drain", &self.drain)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SourcePartition {
    const FIELDS: &'static [&'static str] = &["partition", "earliestOffset", "latestOffset", "committedOffset", "pending", "watermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partition" => Some(0),
            "earliestOffset" | "earliest_offset" => Some(1),
            "latestOffset" | "latest_offset" => Some(2),
            "committedOffset" | "committed_offset" => Some(3),
            "pending" => Some(4),
            "watermark" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.partition),
            1 => implicit::<Plain, _, _>(from, &mut self.earliest_offset),
            2 => implicit::<Plain, _, _>(from, &mut self.latest_offset),
            3 => optional::<Plain, _, _>(from, &mut self.committed_offset),
            4 => optional::<Plain, _, _>(from, &mut self.pending),
            5 => optional::<Nested, _, _>(from, &mut self.watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("earliestOffset", &self.earliest_offset)?;
        to.implicit::<Plain, _>("latestOffset", &self.latest_offset)?;
        to.optional::<Plain, _>("committedOffset", &self.committed_offset)?;
        to.optional::<Plain, _>("pending", &self.pending)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::SourceStatus {
    const FIELDS: &'static [&'static str] = &["pending", "watermarks", "caughtUp"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pending" => Some(0),
            "watermarks" => Some(1),
            "caughtUp" | "caught_up" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.pending),
            1 => repeated::<Nested, _, _>(from, &mut self.watermarks),
            2 => implicit::<Plain, _, _>(from, &mut self.caught_up),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("pending", &self.pending)?;
        to.repeated::<Nested, _>("watermarks", &self.watermarks)?;
        to.implicit::<Plain, _>("caughtUp", &self.caught_up)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::ValidateConfigRequest {
    const FIELDS: &'static [&'static str] = &["sourceId", "config", "connect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "config" => Some(1),
            "connect" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.config),
            2 => implicit::<Plain, _, _>(from, &mut self.connect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("connect", &self.connect)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::ValidateConfigResponse {
    const FIELDS: &'static [&'static str] = &["violations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "violations" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.violations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("violations", &self.violations)?;
        Ok(())
    }
}

impl Message for crate::conveyor::source::v1::WatermarkResponse {
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
