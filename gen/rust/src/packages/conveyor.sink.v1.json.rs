use crate::json::*;

messages! {
    crate::conveyor::sink::v1::AbortCheckpointRequest,
    crate::conveyor::sink::v1::AbortCheckpointResponse,
    crate::conveyor::sink::v1::BackpressureNotice,
    crate::conveyor::sink::v1::CapacityResponse,
    crate::conveyor::sink::v1::CommitAck,
    crate::conveyor::sink::v1::CommitCheckpointRequest,
    crate::conveyor::sink::v1::CommitCheckpointResponse,
    crate::conveyor::sink::v1::CommitMarker,
    crate::conveyor::sink::v1::DeadLetterContext,
    crate::conveyor::sink::v1::Deduplication,
    crate::conveyor::sink::v1::FlushRequest,
    crate::conveyor::sink::v1::FlushResponse,
    crate::conveyor::sink::v1::GetCapabilitiesRequest,
    crate::conveyor::sink::v1::GetCapabilitiesResponse,
    crate::conveyor::sink::v1::GetPositionsRequest,
    crate::conveyor::sink::v1::GetPositionsResponse,
    crate::conveyor::sink::v1::PrepareCheckpointRequest,
    crate::conveyor::sink::v1::PrepareCheckpointResponse,
    crate::conveyor::sink::v1::RecordWriteResult,
    crate::conveyor::sink::v1::StoredPosition,
    crate::conveyor::sink::v1::StreamWriteBatch,
    crate::conveyor::sink::v1::StreamWriteInit,
    crate::conveyor::sink::v1::StreamWriteReady,
    crate::conveyor::sink::v1::StreamWriteResult,
    crate::conveyor::sink::v1::ValidateConfigRequest,
    crate::conveyor::sink::v1::ValidateConfigResponse,
    crate::conveyor::sink::v1::WriteBatchRequest,
    crate::conveyor::sink::v1::WriteBatchResponse,
    crate::conveyor::sink::v1::WriteOptions,
    crate::conveyor::sink::v1::WriteStreamRequest,
    crate::conveyor::sink::v1::WriteStreamResponse,
}

enums! {
    crate::conveyor::sink::v1::DedupeLevel {  }
    crate::conveyor::sink::v1::WriteStatus {  }
}

impl Message for crate::conveyor::sink::v1::AbortCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["sinkId", "pipelineId", "stageId", "checkpointNumber", "handle"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "checkpointNumber" | "checkpoint_number" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            4 => optional::<Nested, _, _>(from, &mut self.handle),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.optional::<Nested, _>("handle", &self.handle)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::AbortCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["aborted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "aborted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.aborted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("aborted", &self.aborted)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::BackpressureNotice {
    const FIELDS: &'static [&'static str] = &["availableCredits", "waitMs", "availableBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "availableCredits" | "available_credits" => Some(0),
            "waitMs" | "wait_ms" => Some(1),
            "availableBytes" | "available_bytes" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.available_credits),
            1 => implicit::<Plain, _, _>(from, &mut self.wait_ms),
            2 => implicit::<Plain, _, _>(from, &mut self.available_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("availableCredits", &self.available_credits)?;
        to.implicit::<Plain, _>("waitMs", &self.wait_ms)?;
        to.implicit::<Plain, _>("availableBytes", &self.available_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::CapacityResponse {
    const FIELDS: &'static [&'static str] = &["availableCapacity", "currentQueueDepth", "estimatedLatencyMs", "availableBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "availableCapacity" | "available_capacity" => Some(0),
            "currentQueueDepth" | "current_queue_depth" => Some(1),
            "estimatedLatencyMs" | "estimated_latency_ms" => Some(2),
            "availableBytes" | "available_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.available_capacity),
            1 => implicit::<Plain, _, _>(from, &mut self.current_queue_depth),
            2 => implicit::<Plain, _, _>(from, &mut self.estimated_latency_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.available_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("availableCapacity", &self.available_capacity)?;
        to.implicit::<Plain, _>("currentQueueDepth", &self.current_queue_depth)?;
        to.implicit::<Plain, _>("estimatedLatencyMs", &self.estimated_latency_ms)?;
        to.implicit::<Plain, _>("availableBytes", &self.available_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::CommitAck {
    const FIELDS: &'static [&'static str] = &["streamId", "committedSequence", "lane"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streamId" | "stream_id" => Some(0),
            "committedSequence" | "committed_sequence" => Some(1),
            "lane" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.committed_sequence),
            2 => implicit::<Plain, _, _>(from, &mut self.lane),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.implicit::<Plain, _>("committedSequence", &self.committed_sequence)?;
        to.implicit::<Plain, _>("lane", &self.lane)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::CommitCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["sinkId", "pipelineId", "stageId", "checkpointNumber", "handle"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "checkpointNumber" | "checkpoint_number" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            4 => optional::<Nested, _, _>(from, &mut self.handle),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.optional::<Nested, _>("handle", &self.handle)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::CommitCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["alreadyCommitted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alreadyCommitted" | "already_committed" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.already_committed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("alreadyCommitted", &self.already_committed)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::CommitMarker {
    const FIELDS: &'static [&'static str] = &["streamId", "upToSequence", "lane"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streamId" | "stream_id" => Some(0),
            "upToSequence" | "up_to_sequence" => Some(1),
            "lane" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.up_to_sequence),
            2 => implicit::<Plain, _, _>(from, &mut self.lane),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.implicit::<Plain, _>("upToSequence", &self.up_to_sequence)?;
        to.implicit::<Plain, _>("lane", &self.lane)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::DeadLetterContext {
    const FIELDS: &'static [&'static str] = &["deadLetterId", "pipelineId", "pipelineVersion", "stageId", "serviceId", "code", "message", "attempts", "firstFailure", "lastFailure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deadLetterId" | "dead_letter_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "pipelineVersion" | "pipeline_version" => Some(2),
            "stageId" | "stage_id" => Some(3),
            "serviceId" | "service_id" => Some(4),
            "code" => Some(5),
            "message" => Some(6),
            "attempts" => Some(7),
            "firstFailure" | "first_failure" => Some(8),
            "lastFailure" | "last_failure" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.dead_letter_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            3 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            4 => implicit::<Plain, _, _>(from, &mut self.service_id),
            5 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.code),
            6 => implicit::<Plain, _, _>(from, &mut self.message),
            7 => implicit::<Plain, _, _>(from, &mut self.attempts),
            8 => optional::<Nested, _, _>(from, &mut self.first_failure),
            9 => optional::<Nested, _, _>(from, &mut self.last_failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deadLetterId", &self.dead_letter_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("attempts", &self.attempts)?;
        to.optional::<Nested, _>("firstFailure", &self.first_failure)?;
        to.optional::<Nested, _>("lastFailure", &self.last_failure)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::Deduplication {
    const FIELDS: &'static [&'static str] = &["producerKey", "firstSeq", "lastSeq", "epoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerKey" | "producer_key" => Some(0),
            "firstSeq" | "first_seq" => Some(1),
            "lastSeq" | "last_seq" => Some(2),
            "epoch" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.producer_key),
            1 => implicit::<Plain, _, _>(from, &mut self.first_seq),
            2 => implicit::<Plain, _, _>(from, &mut self.last_seq),
            3 => optional::<Nested, _, _>(from, &mut self.epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerKey", &self.producer_key)?;
        to.implicit::<Plain, _>("firstSeq", &self.first_seq)?;
        to.implicit::<Plain, _>("lastSeq", &self.last_seq)?;
        to.optional::<Nested, _>("epoch", &self.epoch)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::FlushRequest {
    const FIELDS: &'static [&'static str] = &["sinkId", "waitForCompletion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "waitForCompletion" | "wait_for_completion" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => implicit::<Plain, _, _>(from, &mut self.wait_for_completion),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.implicit::<Plain, _>("waitForCompletion", &self.wait_for_completion)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::FlushResponse {
    const FIELDS: &'static [&'static str] = &["flushedRecords"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "flushedRecords" | "flushed_records" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.flushed_records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("flushedRecords", &self.flushed_records)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::GetCapabilitiesRequest {
    const FIELDS: &'static [&'static str] = &["sinkId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::GetCapabilitiesResponse {
    const FIELDS: &'static [&'static str] = &["sinkId", "dedupeLevel", "dedupeWindow", "supportsStreaming", "maxBatchSize", "maxBatchBytes", "maxConcurrentBatches", "ordered", "buffers", "supportsTombstones", "supportedRecordTypes", "acceptsDeadLetters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "dedupeLevel" | "dedupe_level" => Some(1),
            "dedupeWindow" | "dedupe_window" => Some(2),
            "supportsStreaming" | "supports_streaming" => Some(3),
            "maxBatchSize" | "max_batch_size" => Some(4),
            "maxBatchBytes" | "max_batch_bytes" => Some(5),
            "maxConcurrentBatches" | "max_concurrent_batches" => Some(6),
            "ordered" => Some(7),
            "buffers" => Some(8),
            "supportsTombstones" | "supports_tombstones" => Some(9),
            "supportedRecordTypes" | "supported_record_types" => Some(10),
            "acceptsDeadLetters" | "accepts_dead_letters" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => implicit::<Open<crate::conveyor::sink::v1::DedupeLevel>, _, _>(from, &mut self.dedupe_level),
            2 => optional::<Nested, _, _>(from, &mut self.dedupe_window),
            3 => implicit::<Plain, _, _>(from, &mut self.supports_streaming),
            4 => implicit::<Plain, _, _>(from, &mut self.max_batch_size),
            5 => implicit::<Plain, _, _>(from, &mut self.max_batch_bytes),
            6 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_batches),
            7 => implicit::<Plain, _, _>(from, &mut self.ordered),
            8 => implicit::<Plain, _, _>(from, &mut self.buffers),
            9 => implicit::<Plain, _, _>(from, &mut self.supports_tombstones),
            10 => repeated::<Plain, _, _>(from, &mut self.supported_record_types),
            11 => implicit::<Plain, _, _>(from, &mut self.accepts_dead_letters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.implicit::<Open<crate::conveyor::sink::v1::DedupeLevel>, _>("dedupeLevel", &self.dedupe_level)?;
        to.optional::<Nested, _>("dedupeWindow", &self.dedupe_window)?;
        to.implicit::<Plain, _>("supportsStreaming", &self.supports_streaming)?;
        to.implicit::<Plain, _>("maxBatchSize", &self.max_batch_size)?;
        to.implicit::<Plain, _>("maxBatchBytes", &self.max_batch_bytes)?;
        to.implicit::<Plain, _>("maxConcurrentBatches", &self.max_concurrent_batches)?;
        to.implicit::<Plain, _>("ordered", &self.ordered)?;
        to.implicit::<Plain, _>("buffers", &self.buffers)?;
        to.implicit::<Plain, _>("supportsTombstones", &self.supports_tombstones)?;
        to.repeated::<Plain, _>("supportedRecordTypes", &self.supported_record_types)?;
        to.implicit::<Plain, _>("acceptsDeadLetters", &self.accepts_dead_letters)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::GetPositionsRequest {
    const FIELDS: &'static [&'static str] = &["sinkId", "producerKeys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "producerKeys" | "producer_keys" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => repeated::<Plain, _, _>(from, &mut self.producer_keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.repeated::<Plain, _>("producerKeys", &self.producer_keys)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::GetPositionsResponse {
    const FIELDS: &'static [&'static str] = &["positions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "positions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.positions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("positions", &self.positions)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::PrepareCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["sinkId", "pipelineId", "stageId", "checkpointNumber", "producerKeys", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "checkpointNumber" | "checkpoint_number" => Some(3),
            "producerKeys" | "producer_keys" => Some(4),
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
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            4 => repeated::<Plain, _, _>(from, &mut self.producer_keys),
            5 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.repeated::<Plain, _>("producerKeys", &self.producer_keys)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::PrepareCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["handle"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "handle" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.handle),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("handle", &self.handle)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::RecordWriteResult {
    const FIELDS: &'static [&'static str] = &["recordId", "success", "error", "retryable", "index", "failureClass", "retryAfter", "duplicate", "failureCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordId" | "record_id" => Some(0),
            "success" => Some(1),
            "error" => Some(2),
            "retryable" => Some(3),
            "index" => Some(4),
            "failureClass" | "failure_class" => Some(5),
            "retryAfter" | "retry_after" => Some(6),
            "duplicate" => Some(7),
            "failureCode" | "failure_code" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.success),
            2 => implicit::<Plain, _, _>(from, &mut self.error),
            3 => optional::<Plain, _, _>(from, &mut self.retryable),
            4 => implicit::<Plain, _, _>(from, &mut self.index),
            5 => implicit::<Open<crate::conveyor::common::v1::FailureClass>, _, _>(from, &mut self.failure_class),
            6 => optional::<Nested, _, _>(from, &mut self.retry_after),
            7 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            8 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.failure_code),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        to.implicit::<Plain, _>("success", &self.success)?;
        to.implicit::<Plain, _>("error", &self.error)?;
        to.optional::<Plain, _>("retryable", &self.retryable)?;
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureClass>, _>("failureClass", &self.failure_class)?;
        to.optional::<Nested, _>("retryAfter", &self.retry_after)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("failureCode", &self.failure_code)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::StoredPosition {
    const FIELDS: &'static [&'static str] = &["producerKey", "lastSeq", "epoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerKey" | "producer_key" => Some(0),
            "lastSeq" | "last_seq" => Some(1),
            "epoch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.producer_key),
            1 => implicit::<Plain, _, _>(from, &mut self.last_seq),
            2 => optional::<Nested, _, _>(from, &mut self.epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerKey", &self.producer_key)?;
        to.implicit::<Plain, _>("lastSeq", &self.last_seq)?;
        to.optional::<Nested, _>("epoch", &self.epoch)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::StreamWriteBatch {
    const FIELDS: &'static [&'static str] = &["batch", "dedupe", "checkpointNumber"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batch" => Some(0),
            "dedupe" => Some(1),
            "checkpointNumber" | "checkpoint_number" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.batch),
            1 => optional::<Nested, _, _>(from, &mut self.dedupe),
            2 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("batch", &self.batch)?;
        to.optional::<Nested, _>("dedupe", &self.dedupe)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::StreamWriteInit {
    const FIELDS: &'static [&'static str] = &["sinkId", "streamId", "options", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "streamId" | "stream_id" => Some(1),
            "options" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => implicit::<Plain, _, _>(from, &mut self.stream_id),
            2 => optional::<Nested, _, _>(from, &mut self.options),
            3 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.optional::<Nested, _>("options", &self.options)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::StreamWriteReady {
    const FIELDS: &'static [&'static str] = &["streamId", "initialCredits", "initialCreditBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streamId" | "stream_id" => Some(0),
            "initialCredits" | "initial_credits" => Some(1),
            "initialCreditBytes" | "initial_credit_bytes" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.initial_credits),
            2 => implicit::<Plain, _, _>(from, &mut self.initial_credit_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.implicit::<Plain, _>("initialCredits", &self.initial_credits)?;
        to.implicit::<Plain, _>("initialCreditBytes", &self.initial_credit_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::StreamWriteResult {
    const FIELDS: &'static [&'static str] = &["batchId", "attempt", "status", "results", "credits", "creditBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "attempt" => Some(1),
            "status" => Some(2),
            "results" => Some(3),
            "credits" => Some(4),
            "creditBytes" | "credit_bytes" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.attempt),
            2 => implicit::<Open<crate::conveyor::sink::v1::WriteStatus>, _, _>(from, &mut self.status),
            3 => repeated::<Nested, _, _>(from, &mut self.results),
            4 => implicit::<Plain, _, _>(from, &mut self.credits),
            5 => implicit::<Plain, _, _>(from, &mut self.credit_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Open<crate::conveyor::sink::v1::WriteStatus>, _>("status", &self.status)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        to.implicit::<Plain, _>("credits", &self.credits)?;
        to.implicit::<Plain, _>("creditBytes", &self.credit_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::ValidateConfigRequest {
    const FIELDS: &'static [&'static str] = &["sinkId", "config", "connect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => optional::<Nested, _, _>(from, &mut self.config),
            2 => implicit::<Plain, _, _>(from, &mut self.connect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("connect", &self.connect)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::ValidateConfigResponse {
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

impl Message for crate::conveyor::sink::v1::WriteBatchRequest {
    const FIELDS: &'static [&'static str] = &["sinkId", "batch", "options", "dedupe", "config", "checkpointNumber", "deadLetters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "batch" => Some(1),
            "options" => Some(2),
            "dedupe" => Some(3),
            "config" => Some(4),
            "checkpointNumber" | "checkpoint_number" => Some(5),
            "deadLetters" | "dead_letters" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => optional::<Nested, _, _>(from, &mut self.batch),
            2 => optional::<Nested, _, _>(from, &mut self.options),
            3 => optional::<Nested, _, _>(from, &mut self.dedupe),
            4 => optional::<Nested, _, _>(from, &mut self.config),
            5 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            6 => repeated::<Nested, _, _>(from, &mut self.dead_letters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.optional::<Nested, _>("batch", &self.batch)?;
        to.optional::<Nested, _>("options", &self.options)?;
        to.optional::<Nested, _>("dedupe", &self.dedupe)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.repeated::<Nested, _>("deadLetters", &self.dead_letters)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::WriteBatchResponse {
    const FIELDS: &'static [&'static str] = &["batchId", "status", "results", "storedSeq"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "status" => Some(1),
            "results" => Some(2),
            "storedSeq" | "stored_seq" => Some(3),
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
            1 => implicit::<Open<crate::conveyor::sink::v1::WriteStatus>, _, _>(from, &mut self.status),
            2 => repeated::<Nested, _, _>(from, &mut self.results),
            3 => optional::<Plain, _, _>(from, &mut self.stored_seq),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Open<crate::conveyor::sink::v1::WriteStatus>, _>("status", &self.status)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Plain, _>("storedSeq", &self.stored_seq)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::WriteOptions {
    const FIELDS: &'static [&'static str] = &["requireAck", "timeoutMs", "guarantee"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "requireAck" | "require_ack" => Some(0),
            "timeoutMs" | "timeout_ms" => Some(1),
            "guarantee" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.require_ack),
            1 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            2 => implicit::<Open<crate::conveyor::common::v1::DeliveryGuarantee>, _, _>(from, &mut self.guarantee),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("requireAck", &self.require_ack)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        to.implicit::<Open<crate::conveyor::common::v1::DeliveryGuarantee>, _>("guarantee", &self.guarantee)?;
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::WriteStreamRequest {
    const FIELDS: &'static [&'static str] = &["init", "record", "commit", "batch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "init" => Some(0),
            "record" => Some(1),
            "commit" => Some(2),
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
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_request::Msg::Init),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_request::Msg::Record),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_request::Msg::Commit),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_request::Msg::Batch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::sink::v1::write_stream_request::Msg::Init(it)) => to.field::<Nested, _>("init", it)?,
            Some(crate::conveyor::sink::v1::write_stream_request::Msg::Record(it)) => to.field::<Nested, _>("record", it)?,
            Some(crate::conveyor::sink::v1::write_stream_request::Msg::Commit(it)) => to.field::<Nested, _>("commit", it)?,
            Some(crate::conveyor::sink::v1::write_stream_request::Msg::Batch(it)) => to.field::<Nested, _>("batch", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::sink::v1::WriteStreamResponse {
    const FIELDS: &'static [&'static str] = &["ready", "result", "commitAck", "backpressure", "batchResult"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ready" => Some(0),
            "result" => Some(1),
            "commitAck" | "commit_ack" => Some(2),
            "backpressure" => Some(3),
            "batchResult" | "batch_result" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_response::Msg::Ready),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_response::Msg::Result),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_response::Msg::CommitAck),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_response::Msg::Backpressure),
            4 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::sink::v1::write_stream_response::Msg::BatchResult),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::sink::v1::write_stream_response::Msg::Ready(it)) => to.field::<Nested, _>("ready", it)?,
            Some(crate::conveyor::sink::v1::write_stream_response::Msg::Result(it)) => to.field::<Nested, _>("result", it)?,
            Some(crate::conveyor::sink::v1::write_stream_response::Msg::CommitAck(it)) => to.field::<Nested, _>("commitAck", it)?,
            Some(crate::conveyor::sink::v1::write_stream_response::Msg::Backpressure(it)) => to.field::<Nested, _>("backpressure", it)?,
            Some(crate::conveyor::sink::v1::write_stream_response::Msg::BatchResult(it)) => to.field::<Nested, _>("batchResult", it)?,
            None => {}
        }
        Ok(())
    }
}
