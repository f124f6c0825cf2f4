use crate::json::*;

messages! {
    crate::conveyor::transform::v1::BatchResult,
    crate::conveyor::transform::v1::Capabilities,
    crate::conveyor::transform::v1::FlushCommand,
    crate::conveyor::transform::v1::ProcessBatchRequest,
    crate::conveyor::transform::v1::ProcessBatchResponse,
    crate::conveyor::transform::v1::ProcessStreamRequest,
    crate::conveyor::transform::v1::ProcessStreamResponse,
    crate::conveyor::transform::v1::RestoreStateRequest,
    crate::conveyor::transform::v1::RestoreStateResponse,
    crate::conveyor::transform::v1::SnapshotStateRequest,
    crate::conveyor::transform::v1::SnapshotStateResponse,
    crate::conveyor::transform::v1::StreamCompleted,
    crate::conveyor::transform::v1::StreamInit,
    crate::conveyor::transform::v1::StreamReady,
    crate::conveyor::transform::v1::TransformResult,
    crate::conveyor::transform::v1::ValidateConfigRequest,
    crate::conveyor::transform::v1::ValidateConfigResponse,
}

enums! {
    crate::conveyor::transform::v1::TransformStatus {  }
}

impl Message for crate::conveyor::transform::v1::BatchResult {
    const FIELDS: &'static [&'static str] = &["batchId", "attempt", "results", "watermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "attempt" => Some(1),
            "results" => Some(2),
            "watermark" => Some(3),
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
            2 => repeated::<Nested, _, _>(from, &mut self.results),
            3 => optional::<Nested, _, _>(from, &mut self.watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::Capabilities {
    const FIELDS: &'static [&'static str] = &["transformId", "supportedRecordTypes", "supportsStreaming", "maxBatchSize", "maxConcurrentBatches", "maxBatchBytes", "ordered", "deterministic", "stateful", "typedConfig", "outputNames", "outputRecordTypes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transformId" | "transform_id" => Some(0),
            "supportedRecordTypes" | "supported_record_types" => Some(1),
            "supportsStreaming" | "supports_streaming" => Some(2),
            "maxBatchSize" | "max_batch_size" => Some(3),
            "maxConcurrentBatches" | "max_concurrent_batches" => Some(4),
            "maxBatchBytes" | "max_batch_bytes" => Some(5),
            "ordered" => Some(6),
            "deterministic" => Some(7),
            "stateful" => Some(8),
            "typedConfig" | "typed_config" => Some(9),
            "outputNames" | "output_names" => Some(10),
            "outputRecordTypes" | "output_record_types" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.transform_id),
            1 => repeated::<Plain, _, _>(from, &mut self.supported_record_types),
            2 => implicit::<Plain, _, _>(from, &mut self.supports_streaming),
            3 => implicit::<Plain, _, _>(from, &mut self.max_batch_size),
            4 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_batches),
            5 => implicit::<Plain, _, _>(from, &mut self.max_batch_bytes),
            6 => implicit::<Plain, _, _>(from, &mut self.ordered),
            7 => implicit::<Plain, _, _>(from, &mut self.deterministic),
            8 => implicit::<Plain, _, _>(from, &mut self.stateful),
            9 => implicit::<Plain, _, _>(from, &mut self.typed_config),
            10 => repeated::<Plain, _, _>(from, &mut self.output_names),
            11 => repeated::<Plain, _, _>(from, &mut self.output_record_types),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transformId", &self.transform_id)?;
        to.repeated::<Plain, _>("supportedRecordTypes", &self.supported_record_types)?;
        to.implicit::<Plain, _>("supportsStreaming", &self.supports_streaming)?;
        to.implicit::<Plain, _>("maxBatchSize", &self.max_batch_size)?;
        to.implicit::<Plain, _>("maxConcurrentBatches", &self.max_concurrent_batches)?;
        to.implicit::<Plain, _>("maxBatchBytes", &self.max_batch_bytes)?;
        to.implicit::<Plain, _>("ordered", &self.ordered)?;
        to.implicit::<Plain, _>("deterministic", &self.deterministic)?;
        to.implicit::<Plain, _>("stateful", &self.stateful)?;
        to.implicit::<Plain, _>("typedConfig", &self.typed_config)?;
        to.repeated::<Plain, _>("outputNames", &self.output_names)?;
        to.repeated::<Plain, _>("outputRecordTypes", &self.output_record_types)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::FlushCommand {
    const FIELDS: &'static [&'static str] = &["streamId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streamId" | "stream_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::ProcessBatchRequest {
    const FIELDS: &'static [&'static str] = &["transformId", "inputBatch", "transformConfig", "config", "stageId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transformId" | "transform_id" => Some(0),
            "inputBatch" | "input_batch" => Some(1),
            "transformConfig" | "transform_config" => Some(2),
            "config" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.transform_id),
            1 => optional::<Nested, _, _>(from, &mut self.input_batch),
            2 => map::<Plain, _, _, _>(from, &mut self.transform_config),
            3 => optional::<Nested, _, _>(from, &mut self.config),
            4 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transformId", &self.transform_id)?;
        to.optional::<Nested, _>("inputBatch", &self.input_batch)?;
        to.map::<Plain, _, _>("transformConfig", &self.transform_config)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::ProcessBatchResponse {
    const FIELDS: &'static [&'static str] = &["batchId", "results", "watermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "results" => Some(1),
            "watermark" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.results),
            2 => optional::<Nested, _, _>(from, &mut self.watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::ProcessStreamRequest {
    const FIELDS: &'static [&'static str] = &["init", "record", "flush", "batch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "init" => Some(0),
            "record" => Some(1),
            "flush" => Some(2),
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
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_request::Msg::Init),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_request::Msg::Record),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_request::Msg::Flush),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_request::Msg::Batch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::transform::v1::process_stream_request::Msg::Init(it)) => to.field::<Nested, _>("init", it)?,
            Some(crate::conveyor::transform::v1::process_stream_request::Msg::Record(it)) => to.field::<Nested, _>("record", it)?,
            Some(crate::conveyor::transform::v1::process_stream_request::Msg::Flush(it)) => to.field::<Nested, _>("flush", it)?,
            Some(crate::conveyor::transform::v1::process_stream_request::Msg::Batch(it)) => to.field::<Nested, _>("batch", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::ProcessStreamResponse {
    const FIELDS: &'static [&'static str] = &["ready", "result", "completed", "batchResult", "credits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ready" => Some(0),
            "result" => Some(1),
            "completed" => Some(2),
            "batchResult" | "batch_result" => Some(3),
            "credits" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_response::Msg::Ready),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_response::Msg::Result),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_response::Msg::Completed),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_response::Msg::BatchResult),
            4 => member::<Nested, _, _, _>(from, &mut self.msg, crate::conveyor::transform::v1::process_stream_response::Msg::Credits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::conveyor::transform::v1::process_stream_response::Msg::Ready(it)) => to.field::<Nested, _>("ready", it)?,
            Some(crate::conveyor::transform::v1::process_stream_response::Msg::Result(it)) => to.field::<Nested, _>("result", it)?,
            Some(crate::conveyor::transform::v1::process_stream_response::Msg::Completed(it)) => to.field::<Nested, _>("completed", it)?,
            Some(crate::conveyor::transform::v1::process_stream_response::Msg::BatchResult(it)) => to.field::<Nested, _>("batchResult", it)?,
            Some(crate::conveyor::transform::v1::process_stream_response::Msg::Credits(it)) => to.field::<Nested, _>("credits", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::RestoreStateRequest {
    const FIELDS: &'static [&'static str] = &["transformId", "pipelineId", "stageId", "checkpointNumber", "lanes", "handles", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transformId" | "transform_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "checkpointNumber" | "checkpoint_number" => Some(3),
            "lanes" => Some(4),
            "handles" => Some(5),
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
            0 => implicit::<Plain, _, _>(from, &mut self.transform_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            4 => repeated::<Plain, _, _>(from, &mut self.lanes),
            5 => repeated::<Nested, _, _>(from, &mut self.handles),
            6 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transformId", &self.transform_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.repeated::<Plain, _>("lanes", &self.lanes)?;
        to.repeated::<Nested, _>("handles", &self.handles)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::RestoreStateResponse {
    const FIELDS: &'static [&'static str] = &["lanes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lanes" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("lanes", &self.lanes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::SnapshotStateRequest {
    const FIELDS: &'static [&'static str] = &["transformId", "pipelineId", "stageId", "checkpointNumber", "lanes", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transformId" | "transform_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "checkpointNumber" | "checkpoint_number" => Some(3),
            "lanes" => Some(4),
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
            0 => implicit::<Plain, _, _>(from, &mut self.transform_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            4 => repeated::<Plain, _, _>(from, &mut self.lanes),
            5 => optional::<Nested, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transformId", &self.transform_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.repeated::<Plain, _>("lanes", &self.lanes)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::SnapshotStateResponse {
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

impl Message for crate::conveyor::transform::v1::StreamCompleted {
    const FIELDS: &'static [&'static str] = &["streamId", "recordsProcessed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streamId" | "stream_id" => Some(0),
            "recordsProcessed" | "records_processed" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.records_processed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.implicit::<Plain, _>("recordsProcessed", &self.records_processed)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::StreamInit {
    const FIELDS: &'static [&'static str] = &["transformId", "streamId", "config", "typedConfig", "stageId", "lanes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transformId" | "transform_id" => Some(0),
            "streamId" | "stream_id" => Some(1),
            "config" => Some(2),
            "typedConfig" | "typed_config" => Some(3),
            "stageId" | "stage_id" => Some(4),
            "lanes" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.transform_id),
            1 => implicit::<Plain, _, _>(from, &mut self.stream_id),
            2 => map::<Plain, _, _, _>(from, &mut self.config),
            3 => optional::<Nested, _, _>(from, &mut self.typed_config),
            4 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            5 => repeated::<Plain, _, _>(from, &mut self.lanes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transformId", &self.transform_id)?;
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.map::<Plain, _, _>("config", &self.config)?;
        to.optional::<Nested, _>("typedConfig", &self.typed_config)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.repeated::<Plain, _>("lanes", &self.lanes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::StreamReady {
    const FIELDS: &'static [&'static str] = &["streamId", "bufferCapacity", "bufferCapacityBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streamId" | "stream_id" => Some(0),
            "bufferCapacity" | "buffer_capacity" => Some(1),
            "bufferCapacityBytes" | "buffer_capacity_bytes" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.buffer_capacity),
            2 => implicit::<Plain, _, _>(from, &mut self.buffer_capacity_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("streamId", &self.stream_id)?;
        to.implicit::<Plain, _>("bufferCapacity", &self.buffer_capacity)?;
        to.implicit::<Plain, _>("bufferCapacityBytes", &self.buffer_capacity_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::TransformResult {
    const FIELDS: &'static [&'static str] = &["originalId", "status", "outputRecords", "errorMessage", "index", "failureClass", "retryAfter", "outputNames", "failureCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "originalId" | "original_id" => Some(0),
            "status" => Some(1),
            "outputRecords" | "output_records" => Some(2),
            "errorMessage" | "error_message" => Some(3),
            "index" => Some(4),
            "failureClass" | "failure_class" => Some(5),
            "retryAfter" | "retry_after" => Some(6),
            "outputNames" | "output_names" => Some(7),
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
            0 => implicit::<Plain, _, _>(from, &mut self.original_id),
            1 => implicit::<Open<crate::conveyor::transform::v1::TransformStatus>, _, _>(from, &mut self.status),
            2 => repeated::<Nested, _, _>(from, &mut self.output_records),
            3 => implicit::<Plain, _, _>(from, &mut self.error_message),
            4 => implicit::<Plain, _, _>(from, &mut self.index),
            5 => implicit::<Open<crate::conveyor::common::v1::FailureClass>, _, _>(from, &mut self.failure_class),
            6 => optional::<Nested, _, _>(from, &mut self.retry_after),
            7 => repeated::<Plain, _, _>(from, &mut self.output_names),
            8 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.failure_code),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("originalId", &self.original_id)?;
        to.implicit::<Open<crate::conveyor::transform::v1::TransformStatus>, _>("status", &self.status)?;
        to.repeated::<Nested, _>("outputRecords", &self.output_records)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureClass>, _>("failureClass", &self.failure_class)?;
        to.optional::<Nested, _>("retryAfter", &self.retry_after)?;
        to.repeated::<Plain, _>("outputNames", &self.output_names)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("failureCode", &self.failure_code)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::ValidateConfigRequest {
    const FIELDS: &'static [&'static str] = &["transformId", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transformId" | "transform_id" => Some(0),
            "config" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.transform_id),
            1 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transformId", &self.transform_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::transform::v1::ValidateConfigResponse {
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
