use crate::json::*;

messages! {
    crate::platform::etl::v1::AppendExecutionLogsRequest,
    crate::platform::etl::v1::AppendExecutionLogsResponse,
    crate::platform::etl::v1::Backfill,
    crate::platform::etl::v1::BackfillChunk,
    crate::platform::etl::v1::BackfillChunkError,
    crate::platform::etl::v1::BreakLeaseRequest,
    crate::platform::etl::v1::BreakLeaseResponse,
    crate::platform::etl::v1::CancelBackfillRequest,
    crate::platform::etl::v1::CancelBackfillResponse,
    crate::platform::etl::v1::CancelExecutionRequest,
    crate::platform::etl::v1::CancelExecutionResponse,
    crate::platform::etl::v1::EstimateBackfillRequest,
    crate::platform::etl::v1::EstimateBackfillResponse,
    crate::platform::etl::v1::Execution,
    crate::platform::etl::v1::ExecutionError,
    crate::platform::etl::v1::ExecutionLogEntry,
    crate::platform::etl::v1::ExecutionMetrics,
    crate::platform::etl::v1::ExecutionStep,
    crate::platform::etl::v1::Firing,
    crate::platform::etl::v1::GetBackfillStatusRequest,
    crate::platform::etl::v1::GetBackfillStatusResponse,
    crate::platform::etl::v1::GetColumnLineageRequest,
    crate::platform::etl::v1::GetColumnLineageResponse,
    crate::platform::etl::v1::GetDataQualityMetricsRequest,
    crate::platform::etl::v1::GetDataQualityMetricsResponse,
    crate::platform::etl::v1::GetExecutionLogsRequest,
    crate::platform::etl::v1::GetExecutionLogsResponse,
    crate::platform::etl::v1::GetExecutionRequest,
    crate::platform::etl::v1::GetExecutionResponse,
    crate::platform::etl::v1::GetLineageRequest,
    crate::platform::etl::v1::GetLineageResponse,
    crate::platform::etl::v1::GetRunPolicyRequest,
    crate::platform::etl::v1::GetRunPolicyResponse,
    crate::platform::etl::v1::GetScheduleRequest,
    crate::platform::etl::v1::GetScheduleResponse,
    crate::platform::etl::v1::GetWatermarkRequest,
    crate::platform::etl::v1::GetWatermarkResponse,
    crate::platform::etl::v1::LayerProgress,
    crate::platform::etl::v1::Lease,
    crate::platform::etl::v1::ListBackfillChunksRequest,
    crate::platform::etl::v1::ListBackfillChunksResponse,
    crate::platform::etl::v1::ListBackfillsRequest,
    crate::platform::etl::v1::ListBackfillsResponse,
    crate::platform::etl::v1::ListExecutionStepsRequest,
    crate::platform::etl::v1::ListExecutionStepsResponse,
    crate::platform::etl::v1::ListExecutionsRequest,
    crate::platform::etl::v1::ListExecutionsResponse,
    crate::platform::etl::v1::ListFiringsRequest,
    crate::platform::etl::v1::ListFiringsResponse,
    crate::platform::etl::v1::ListLeasesRequest,
    crate::platform::etl::v1::ListLeasesResponse,
    crate::platform::etl::v1::ListSchedulesRequest,
    crate::platform::etl::v1::ListSchedulesResponse,
    crate::platform::etl::v1::ListWatermarksRequest,
    crate::platform::etl::v1::ListWatermarksResponse,
    crate::platform::etl::v1::PauseBackfillRequest,
    crate::platform::etl::v1::PauseBackfillResponse,
    crate::platform::etl::v1::PauseScheduleRequest,
    crate::platform::etl::v1::PauseScheduleResponse,
    crate::platform::etl::v1::PipelineQuality,
    crate::platform::etl::v1::PipelineSchedule,
    crate::platform::etl::v1::PreviewScheduleRequest,
    crate::platform::etl::v1::PreviewScheduleResponse,
    crate::platform::etl::v1::QualityIssue,
    crate::platform::etl::v1::QualitySummary,
    crate::platform::etl::v1::RecordLineageRequest,
    crate::platform::etl::v1::RecordLineageResponse,
    crate::platform::etl::v1::ResetWatermarksRequest,
    crate::platform::etl::v1::ResetWatermarksResponse,
    crate::platform::etl::v1::ResumeBackfillRequest,
    crate::platform::etl::v1::ResumeBackfillResponse,
    crate::platform::etl::v1::ResumeScheduleRequest,
    crate::platform::etl::v1::ResumeScheduleResponse,
    crate::platform::etl::v1::RetryBackfillChunksRequest,
    crate::platform::etl::v1::RetryBackfillChunksResponse,
    crate::platform::etl::v1::RetryExecutionRequest,
    crate::platform::etl::v1::RetryExecutionResponse,
    crate::platform::etl::v1::RetryPolicy,
    crate::platform::etl::v1::RunPolicy,
    crate::platform::etl::v1::ScheduleOccurrence,
    crate::platform::etl::v1::SetRunPolicyRequest,
    crate::platform::etl::v1::SetRunPolicyResponse,
    crate::platform::etl::v1::SetWatermarkRequest,
    crate::platform::etl::v1::SetWatermarkResponse,
    crate::platform::etl::v1::StartBackfillRequest,
    crate::platform::etl::v1::StartBackfillResponse,
    crate::platform::etl::v1::StepAttempt,
    crate::platform::etl::v1::StreamExecutionLogsRequest,
    crate::platform::etl::v1::StreamExecutionLogsResponse,
    crate::platform::etl::v1::TriggerPipelineRequest,
    crate::platform::etl::v1::TriggerPipelineResponse,
    crate::platform::etl::v1::WatchExecutionRequest,
    crate::platform::etl::v1::WatchExecutionResponse,
    crate::platform::etl::v1::Watermark,
    crate::platform::etl::v1::WatermarkPosition,
}

enums! {
    crate::platform::etl::v1::BackfillOrder {  }
    crate::platform::etl::v1::BackfillPriority {  }
    crate::platform::etl::v1::ClockChange {  }
    crate::platform::etl::v1::ExecutionPriority {  }
    crate::platform::etl::v1::FiringOutcome {  }
    crate::platform::etl::v1::IssueSeverity {  }
    crate::platform::etl::v1::LineageDirection {  }
    crate::platform::etl::v1::LogLevel {  }
    crate::platform::etl::v1::MisfirePolicy {  }
    crate::platform::etl::v1::OverlapPolicy {  }
    crate::platform::etl::v1::TriggerType {  }
}

impl Message for crate::platform::etl::v1::AppendExecutionLogsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "executionId", "fence", "entries", "requestId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "executionId" | "execution_id" => Some(1),
            "fence" => Some(2),
            "entries" => Some(3),
            "requestId" | "request_id" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            2 => implicit::<Plain, _, _>(from, &mut self.fence),
            3 => repeated::<Nested, _, _>(from, &mut self.entries),
            4 => implicit::<Plain, _, _>(from, &mut self.request_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::AppendExecutionLogsResponse {
    const FIELDS: &'static [&'static str] = &["storedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "storedCount" | "stored_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stored_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("storedCount", &self.stored_count)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::Backfill {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "pipelineId", "dateRange", "status", "paused", "pauseReason", "concurrency", "priority", "order", "fromLayer", "chunkDays", "totalChunks", "completedChunks", "runningChunks", "failedChunks", "totalRecords", "initiatedBy", "createdAt", "completedAt", "estimatedCompletion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "pipelineId" | "pipeline_id" => Some(2),
            "dateRange" | "date_range" => Some(3),
            "status" => Some(4),
            "paused" => Some(5),
            "pauseReason" | "pause_reason" => Some(6),
            "concurrency" => Some(7),
            "priority" => Some(8),
            "order" => Some(9),
            "fromLayer" | "from_layer" => Some(10),
            "chunkDays" | "chunk_days" => Some(11),
            "totalChunks" | "total_chunks" => Some(12),
            "completedChunks" | "completed_chunks" => Some(13),
            "runningChunks" | "running_chunks" => Some(14),
            "failedChunks" | "failed_chunks" => Some(15),
            "totalRecords" | "total_records" => Some(16),
            "initiatedBy" | "initiated_by" => Some(17),
            "createdAt" | "created_at" => Some(18),
            "completedAt" | "completed_at" => Some(19),
            "estimatedCompletion" | "estimated_completion" => Some(20),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            3 => optional::<Nested, _, _>(from, &mut self.date_range),
            4 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.paused),
            6 => implicit::<Plain, _, _>(from, &mut self.pause_reason),
            7 => implicit::<Plain, _, _>(from, &mut self.concurrency),
            8 => implicit::<Open<crate::platform::etl::v1::BackfillPriority>, _, _>(from, &mut self.priority),
            9 => implicit::<Open<crate::platform::etl::v1::BackfillOrder>, _, _>(from, &mut self.order),
            10 => implicit::<Plain, _, _>(from, &mut self.from_layer),
            11 => implicit::<Plain, _, _>(from, &mut self.chunk_days),
            12 => implicit::<Plain, _, _>(from, &mut self.total_chunks),
            13 => implicit::<Plain, _, _>(from, &mut self.completed_chunks),
            14 => implicit::<Plain, _, _>(from, &mut self.running_chunks),
            15 => implicit::<Plain, _, _>(from, &mut self.failed_chunks),
            16 => implicit::<Plain, _, _>(from, &mut self.total_records),
            17 => implicit::<Plain, _, _>(from, &mut self.initiated_by),
            18 => optional::<Nested, _, _>(from, &mut self.created_at),
            19 => optional::<Nested, _, _>(from, &mut self.completed_at),
            20 => optional::<Nested, _, _>(from, &mut self.estimated_completion),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("paused", &self.paused)?;
        to.implicit::<Plain, _>("pauseReason", &self.pause_reason)?;
        to.implicit::<Plain, _>("concurrency", &self.concurrency)?;
        to.implicit::<Open<crate::platform::etl::v1::BackfillPriority>, _>("priority", &self.priority)?;
        to.implicit::<Open<crate::platform::etl::v1::BackfillOrder>, _>("order", &self.order)?;
        to.implicit::<Plain, _>("fromLayer", &self.from_layer)?;
        to.implicit::<Plain, _>("chunkDays", &self.chunk_days)?;
        to.implicit::<Plain, _>("totalChunks", &self.total_chunks)?;
        to.implicit::<Plain, _>("completedChunks", &self.completed_chunks)?;
        to.implicit::<Plain, _>("runningChunks", &self.running_chunks)?;
        to.implicit::<Plain, _>("failedChunks", &self.failed_chunks)?;
        to.implicit::<Plain, _>("totalRecords", &self.total_records)?;
        to.implicit::<Plain, _>("initiatedBy", &self.initiated_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("estimatedCompletion", &self.estimated_completion)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::BackfillChunk {
    const FIELDS: &'static [&'static str] = &["id", "dateRange", "status", "executionId", "attempt", "recordCount", "failure", "startedAt", "completedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "dateRange" | "date_range" => Some(1),
            "status" => Some(2),
            "executionId" | "execution_id" => Some(3),
            "attempt" => Some(4),
            "recordCount" | "record_count" => Some(5),
            "failure" => Some(6),
            "startedAt" | "started_at" => Some(7),
            "completedAt" | "completed_at" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => optional::<Nested, _, _>(from, &mut self.date_range),
            2 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            3 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            4 => implicit::<Plain, _, _>(from, &mut self.attempt),
            5 => implicit::<Plain, _, _>(from, &mut self.record_count),
            6 => optional::<Nested, _, _>(from, &mut self.failure),
            7 => optional::<Nested, _, _>(from, &mut self.started_at),
            8 => optional::<Nested, _, _>(from, &mut self.completed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("recordCount", &self.record_count)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::BackfillChunkError {
    const FIELDS: &'static [&'static str] = &["date", "errorMessage", "retryCount", "chunkId", "failure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "errorMessage" | "error_message" => Some(1),
            "retryCount" | "retry_count" => Some(2),
            "chunkId" | "chunk_id" => Some(3),
            "failure" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => implicit::<Plain, _, _>(from, &mut self.error_message),
            2 => implicit::<Plain, _, _>(from, &mut self.retry_count),
            3 => implicit::<Plain, _, _>(from, &mut self.chunk_id),
            4 => optional::<Nested, _, _>(from, &mut self.failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("retryCount", &self.retry_count)?;
        to.implicit::<Plain, _>("chunkId", &self.chunk_id)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::BreakLeaseRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "executionId", "expectedFence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "executionId" | "execution_id" => Some(1),
            "expectedFence" | "expected_fence" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("expectedFence", &self.expected_fence)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::BreakLeaseResponse {
    const FIELDS: &'static [&'static str] = &["lease"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lease" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.lease),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("lease", &self.lease)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::CancelBackfillRequest {
    const FIELDS: &'static [&'static str] = &["backfillId", "orgId", "cancelRunning", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfillId" | "backfill_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "cancelRunning" | "cancel_running" => Some(2),
            "reason" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.cancel_running),
            3 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("cancelRunning", &self.cancel_running)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::CancelBackfillResponse {
    const FIELDS: &'static [&'static str] = &["backfill"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfill" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.backfill),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("backfill", &self.backfill)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::CancelExecutionRequest {
    const FIELDS: &'static [&'static str] = &["executionId", "reason", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "reason" => Some(1),
            "orgId" | "org_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            1 => optional::<Plain, _, _>(from, &mut self.reason),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::CancelExecutionResponse {
    const FIELDS: &'static [&'static str] = &["execution"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "execution" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.execution),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("execution", &self.execution)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::EstimateBackfillRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "orgId", "dateRange", "concurrency", "chunkDays"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "concurrency" => Some(3),
            "chunkDays" | "chunk_days" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            3 => implicit::<Plain, _, _>(from, &mut self.concurrency),
            4 => implicit::<Plain, _, _>(from, &mut self.chunk_days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("concurrency", &self.concurrency)?;
        to.implicit::<Plain, _>("chunkDays", &self.chunk_days)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::EstimateBackfillResponse {
    const FIELDS: &'static [&'static str] = &["totalChunks", "estimatedDurationSeconds", "estimatedCalls", "dailyCallQuota"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totalChunks" | "total_chunks" => Some(0),
            "estimatedDurationSeconds" | "estimated_duration_seconds" => Some(1),
            "estimatedCalls" | "estimated_calls" => Some(2),
            "dailyCallQuota" | "daily_call_quota" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total_chunks),
            1 => optional::<Plain, _, _>(from, &mut self.estimated_duration_seconds),
            2 => optional::<Plain, _, _>(from, &mut self.estimated_calls),
            3 => optional::<Plain, _, _>(from, &mut self.daily_call_quota),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totalChunks", &self.total_chunks)?;
        to.optional::<Plain, _>("estimatedDurationSeconds", &self.estimated_duration_seconds)?;
        to.optional::<Plain, _>("estimatedCalls", &self.estimated_calls)?;
        to.optional::<Plain, _>("dailyCallQuota", &self.daily_call_quota)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::Execution {
    const FIELDS: &'static [&'static str] = &["id", "pipelineId", "pipelineName", "orgId", "status", "triggerType", "triggeredBy", "parameters", "layers", "metrics", "error", "createdAt", "startedAt", "completedAt", "dateRange", "scheduledFor", "missedCount", "retryOf", "backfillId", "attempt", "priority", "cancelRequested", "cancelReason", "nextAttemptAt", "pipelineVersion", "labels", "runAsUserId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "pipelineName" | "pipeline_name" => Some(2),
            "orgId" | "org_id" => Some(3),
            "status" => Some(4),
            "triggerType" | "trigger_type" => Some(5),
            "triggeredBy" | "triggered_by" => Some(6),
            "parameters" => Some(7),
            "layers" => Some(8),
            "metrics" => Some(9),
            "error" => Some(10),
            "createdAt" | "created_at" => Some(11),
            "startedAt" | "started_at" => Some(12),
            "completedAt" | "completed_at" => Some(13),
            "dateRange" | "date_range" => Some(14),
            "scheduledFor" | "scheduled_for" => Some(15),
            "missedCount" | "missed_count" => Some(16),
            "retryOf" | "retry_of" => Some(17),
            "backfillId" | "backfill_id" => Some(18),
            "attempt" => Some(19),
            "priority" => Some(20),
            "cancelRequested" | "cancel_requested" => Some(21),
            "cancelReason" | "cancel_reason" => Some(22),
            "nextAttemptAt" | "next_attempt_at" => Some(23),
            "pipelineVersion" | "pipeline_version" => Some(24),
            "labels" => Some(25),
            "runAsUserId" | "run_as_user_id" => Some(26),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_name),
            3 => implicit::<Plain, _, _>(from, &mut self.org_id),
            4 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Open<crate::platform::etl::v1::TriggerType>, _, _>(from, &mut self.trigger_type),
            6 => optional::<Plain, _, _>(from, &mut self.triggered_by),
            7 => repeated::<Nested, _, _>(from, &mut self.parameters),
            8 => repeated::<Nested, _, _>(from, &mut self.layers),
            9 => optional::<Nested, _, _>(from, &mut self.metrics),
            10 => optional::<Nested, _, _>(from, &mut self.error),
            11 => optional::<Nested, _, _>(from, &mut self.created_at),
            12 => optional::<Nested, _, _>(from, &mut self.started_at),
            13 => optional::<Nested, _, _>(from, &mut self.completed_at),
            14 => optional::<Nested, _, _>(from, &mut self.date_range),
            15 => optional::<Nested, _, _>(from, &mut self.scheduled_for),
            16 => implicit::<Plain, _, _>(from, &mut self.missed_count),
            17 => implicit::<Plain, _, _>(from, &mut self.retry_of),
            18 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            19 => implicit::<Plain, _, _>(from, &mut self.attempt),
            20 => implicit::<Open<crate::platform::etl::v1::ExecutionPriority>, _, _>(from, &mut self.priority),
            21 => implicit::<Plain, _, _>(from, &mut self.cancel_requested),
            22 => implicit::<Plain, _, _>(from, &mut self.cancel_reason),
            23 => optional::<Nested, _, _>(from, &mut self.next_attempt_at),
            24 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            25 => map::<Plain, _, _, _>(from, &mut self.labels),
            26 => implicit::<Plain, _, _>(from, &mut self.run_as_user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("pipelineName", &self.pipeline_name)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Open<crate::platform::etl::v1::TriggerType>, _>("triggerType", &self.trigger_type)?;
        to.optional::<Plain, _>("triggeredBy", &self.triggered_by)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.repeated::<Nested, _>("layers", &self.layers)?;
        to.optional::<Nested, _>("metrics", &self.metrics)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Nested, _>("scheduledFor", &self.scheduled_for)?;
        to.implicit::<Plain, _>("missedCount", &self.missed_count)?;
        to.implicit::<Plain, _>("retryOf", &self.retry_of)?;
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Open<crate::platform::etl::v1::ExecutionPriority>, _>("priority", &self.priority)?;
        to.implicit::<Plain, _>("cancelRequested", &self.cancel_requested)?;
        to.implicit::<Plain, _>("cancelReason", &self.cancel_reason)?;
        to.optional::<Nested, _>("nextAttemptAt", &self.next_attempt_at)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("runAsUserId", &self.run_as_user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ExecutionError {
    const FIELDS: &'static [&'static str] = &["code", "message", "layer", "stackTrace", "retryable", "failureClass", "stepId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "message" => Some(1),
            "layer" => Some(2),
            "stackTrace" | "stack_trace" => Some(3),
            "retryable" => Some(4),
            "failureClass" | "failure_class" => Some(5),
            "stepId" | "step_id" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.code),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => implicit::<Plain, _, _>(from, &mut self.layer),
            3 => optional::<Plain, _, _>(from, &mut self.stack_trace),
            4 => implicit::<Plain, _, _>(from, &mut self.retryable),
            5 => implicit::<Open<crate::platform::data::v1::FailureClass>, _, _>(from, &mut self.failure_class),
            6 => implicit::<Plain, _, _>(from, &mut self.step_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.optional::<Plain, _>("stackTrace", &self.stack_trace)?;
        to.implicit::<Plain, _>("retryable", &self.retryable)?;
        to.implicit::<Open<crate::platform::data::v1::FailureClass>, _>("failureClass", &self.failure_class)?;
        to.implicit::<Plain, _>("stepId", &self.step_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ExecutionLogEntry {
    const FIELDS: &'static [&'static str] = &["timestamp", "level", "layer", "message", "metadata", "sequence", "stepId", "attempt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "timestamp" => Some(0),
            "level" => Some(1),
            "layer" => Some(2),
            "message" => Some(3),
            "metadata" => Some(4),
            "sequence" => Some(5),
            "stepId" | "step_id" => Some(6),
            "attempt" => Some(7),
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
            1 => implicit::<Open<crate::platform::etl::v1::LogLevel>, _, _>(from, &mut self.level),
            2 => implicit::<Plain, _, _>(from, &mut self.layer),
            3 => implicit::<Plain, _, _>(from, &mut self.message),
            4 => map::<Plain, _, _, _>(from, &mut self.metadata),
            5 => implicit::<Plain, _, _>(from, &mut self.sequence),
            6 => implicit::<Plain, _, _>(from, &mut self.step_id),
            7 => implicit::<Plain, _, _>(from, &mut self.attempt),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Open<crate::platform::etl::v1::LogLevel>, _>("level", &self.level)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.map::<Plain, _, _>("metadata", &self.metadata)?;
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        to.implicit::<Plain, _>("stepId", &self.step_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ExecutionMetrics {
    const FIELDS: &'static [&'static str] = &["totalRecords", "filteredRecords", "totalSizeBytes", "totalDurationMs", "qualityScore", "estimatedCost", "quarantinedRecords", "outputRecords"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totalRecords" | "total_records" => Some(0),
            "filteredRecords" | "filtered_records" => Some(1),
            "totalSizeBytes" | "total_size_bytes" => Some(2),
            "totalDurationMs" | "total_duration_ms" => Some(3),
            "qualityScore" | "quality_score" => Some(4),
            "estimatedCost" | "estimated_cost" => Some(5),
            "quarantinedRecords" | "quarantined_records" => Some(6),
            "outputRecords" | "output_records" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total_records),
            1 => implicit::<Plain, _, _>(from, &mut self.filtered_records),
            2 => implicit::<Plain, _, _>(from, &mut self.total_size_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.total_duration_ms),
            4 => implicit::<Plain, _, _>(from, &mut self.quality_score),
            5 => optional::<Plain, _, _>(from, &mut self.estimated_cost),
            6 => implicit::<Plain, _, _>(from, &mut self.quarantined_records),
            7 => implicit::<Plain, _, _>(from, &mut self.output_records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totalRecords", &self.total_records)?;
        to.implicit::<Plain, _>("filteredRecords", &self.filtered_records)?;
        to.implicit::<Plain, _>("totalSizeBytes", &self.total_size_bytes)?;
        to.implicit::<Plain, _>("totalDurationMs", &self.total_duration_ms)?;
        to.implicit::<Plain, _>("qualityScore", &self.quality_score)?;
        to.optional::<Plain, _>("estimatedCost", &self.estimated_cost)?;
        to.implicit::<Plain, _>("quarantinedRecords", &self.quarantined_records)?;
        to.implicit::<Plain, _>("outputRecords", &self.output_records)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ExecutionStep {
    const FIELDS: &'static [&'static str] = &["id", "layer", "subject", "status", "dependsOn", "inputRef", "outputRef", "tableName", "tableVersion", "inputRecords", "outputRecords", "attempts", "nextAttemptAt", "startedAt", "completedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "layer" => Some(1),
            "subject" => Some(2),
            "status" => Some(3),
            "dependsOn" | "depends_on" => Some(4),
            "inputRef" | "input_ref" => Some(5),
            "outputRef" | "output_ref" => Some(6),
            "tableName" | "table_name" => Some(7),
            "tableVersion" | "table_version" => Some(8),
            "inputRecords" | "input_records" => Some(9),
            "outputRecords" | "output_records" => Some(10),
            "attempts" => Some(11),
            "nextAttemptAt" | "next_attempt_at" => Some(12),
            "startedAt" | "started_at" => Some(13),
            "completedAt" | "completed_at" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.layer),
            2 => implicit::<Plain, _, _>(from, &mut self.subject),
            3 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            4 => repeated::<Plain, _, _>(from, &mut self.depends_on),
            5 => implicit::<Plain, _, _>(from, &mut self.input_ref),
            6 => implicit::<Plain, _, _>(from, &mut self.output_ref),
            7 => implicit::<Plain, _, _>(from, &mut self.table_name),
            8 => optional::<Plain, _, _>(from, &mut self.table_version),
            9 => implicit::<Plain, _, _>(from, &mut self.input_records),
            10 => implicit::<Plain, _, _>(from, &mut self.output_records),
            11 => repeated::<Nested, _, _>(from, &mut self.attempts),
            12 => optional::<Nested, _, _>(from, &mut self.next_attempt_at),
            13 => optional::<Nested, _, _>(from, &mut self.started_at),
            14 => optional::<Nested, _, _>(from, &mut self.completed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.repeated::<Plain, _>("dependsOn", &self.depends_on)?;
        to.implicit::<Plain, _>("inputRef", &self.input_ref)?;
        to.implicit::<Plain, _>("outputRef", &self.output_ref)?;
        to.implicit::<Plain, _>("tableName", &self.table_name)?;
        to.optional::<Plain, _>("tableVersion", &self.table_version)?;
        to.implicit::<Plain, _>("inputRecords", &self.input_records)?;
        to.implicit::<Plain, _>("outputRecords", &self.output_records)?;
        to.repeated::<Nested, _>("attempts", &self.attempts)?;
        to.optional::<Nested, _>("nextAttemptAt", &self.next_attempt_at)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::Firing {
    const FIELDS: &'static [&'static str] = &["scheduledFor", "firedAt", "outcome", "executionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "scheduledFor" | "scheduled_for" => Some(0),
            "firedAt" | "fired_at" => Some(1),
            "outcome" => Some(2),
            "executionId" | "execution_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.scheduled_for),
            1 => optional::<Nested, _, _>(from, &mut self.fired_at),
            2 => implicit::<Open<crate::platform::etl::v1::FiringOutcome>, _, _>(from, &mut self.outcome),
            3 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("scheduledFor", &self.scheduled_for)?;
        to.optional::<Nested, _>("firedAt", &self.fired_at)?;
        to.implicit::<Open<crate::platform::etl::v1::FiringOutcome>, _>("outcome", &self.outcome)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetBackfillStatusRequest {
    const FIELDS: &'static [&'static str] = &["backfillId", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfillId" | "backfill_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetBackfillStatusResponse {
    const FIELDS: &'static [&'static str] = &["backfillId", "status", "completedChunks", "totalChunks", "failedChunks", "currentDate", "totalRecords", "startedAt", "completedAt", "estimatedCompletion", "errors", "backfill"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfillId" | "backfill_id" => Some(0),
            "status" => Some(1),
            "completedChunks" | "completed_chunks" => Some(2),
            "totalChunks" | "total_chunks" => Some(3),
            "failedChunks" | "failed_chunks" => Some(4),
            "currentDate" | "current_date" => Some(5),
            "totalRecords" | "total_records" => Some(6),
            "startedAt" | "started_at" => Some(7),
            "completedAt" | "completed_at" => Some(8),
            "estimatedCompletion" | "estimated_completion" => Some(9),
            "errors" => Some(10),
            "backfill" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            1 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.completed_chunks),
            3 => implicit::<Plain, _, _>(from, &mut self.total_chunks),
            4 => implicit::<Plain, _, _>(from, &mut self.failed_chunks),
            5 => optional::<Plain, _, _>(from, &mut self.current_date),
            6 => implicit::<Plain, _, _>(from, &mut self.total_records),
            7 => optional::<Nested, _, _>(from, &mut self.started_at),
            8 => optional::<Nested, _, _>(from, &mut self.completed_at),
            9 => optional::<Nested, _, _>(from, &mut self.estimated_completion),
            10 => repeated::<Nested, _, _>(from, &mut self.errors),
            11 => optional::<Nested, _, _>(from, &mut self.backfill),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("completedChunks", &self.completed_chunks)?;
        to.implicit::<Plain, _>("totalChunks", &self.total_chunks)?;
        to.implicit::<Plain, _>("failedChunks", &self.failed_chunks)?;
        to.optional::<Plain, _>("currentDate", &self.current_date)?;
        to.implicit::<Plain, _>("totalRecords", &self.total_records)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("estimatedCompletion", &self.estimated_completion)?;
        to.repeated::<Nested, _>("errors", &self.errors)?;
        to.optional::<Nested, _>("backfill", &self.backfill)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetColumnLineageRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "node", "column", "direction", "depth"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "node" => Some(1),
            "column" => Some(2),
            "direction" => Some(3),
            "depth" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.node),
            2 => implicit::<Plain, _, _>(from, &mut self.column),
            3 => implicit::<Open<crate::platform::etl::v1::LineageDirection>, _, _>(from, &mut self.direction),
            4 => implicit::<Plain, _, _>(from, &mut self.depth),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("node", &self.node)?;
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Open<crate::platform::etl::v1::LineageDirection>, _>("direction", &self.direction)?;
        to.implicit::<Plain, _>("depth", &self.depth)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetColumnLineageResponse {
    const FIELDS: &'static [&'static str] = &["edges", "truncated"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "edges" => Some(0),
            "truncated" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.edges),
            1 => implicit::<Plain, _, _>(from, &mut self.truncated),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("edges", &self.edges)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetDataQualityMetricsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "dateRange" | "date_range" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetDataQualityMetricsResponse {
    const FIELDS: &'static [&'static str] = &["summary", "byPipeline", "recentIssues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "summary" => Some(0),
            "byPipeline" | "by_pipeline" => Some(1),
            "recentIssues" | "recent_issues" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.summary),
            1 => repeated::<Nested, _, _>(from, &mut self.by_pipeline),
            2 => repeated::<Nested, _, _>(from, &mut self.recent_issues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("summary", &self.summary)?;
        to.repeated::<Nested, _>("byPipeline", &self.by_pipeline)?;
        to.repeated::<Nested, _>("recentIssues", &self.recent_issues)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetExecutionLogsRequest {
    const FIELDS: &'static [&'static str] = &["executionId", "layer", "level", "search", "pagination", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "layer" => Some(1),
            "level" => Some(2),
            "search" => Some(3),
            "pagination" => Some(4),
            "orgId" | "org_id" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            1 => optional::<Plain, _, _>(from, &mut self.layer),
            2 => optional::<Open<crate::platform::etl::v1::LogLevel>, _, _>(from, &mut self.level),
            3 => optional::<Plain, _, _>(from, &mut self.search),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            5 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Plain, _>("layer", &self.layer)?;
        to.optional::<Open<crate::platform::etl::v1::LogLevel>, _>("level", &self.level)?;
        to.optional::<Plain, _>("search", &self.search)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetExecutionLogsResponse {
    const FIELDS: &'static [&'static str] = &["logs", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logs" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.logs),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("logs", &self.logs)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetExecutionRequest {
    const FIELDS: &'static [&'static str] = &["executionId", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetExecutionResponse {
    const FIELDS: &'static [&'static str] = &["execution"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "execution" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.execution),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("execution", &self.execution)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetLineageRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "node", "direction", "depth", "executionId", "asOf", "kinds", "nodeLimit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "node" => Some(1),
            "direction" => Some(2),
            "depth" => Some(3),
            "executionId" | "execution_id" => Some(4),
            "asOf" | "as_of" => Some(5),
            "kinds" => Some(6),
            "nodeLimit" | "node_limit" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.node),
            2 => implicit::<Open<crate::platform::etl::v1::LineageDirection>, _, _>(from, &mut self.direction),
            3 => implicit::<Plain, _, _>(from, &mut self.depth),
            4 => optional::<Plain, _, _>(from, &mut self.execution_id),
            5 => optional::<Nested, _, _>(from, &mut self.as_of),
            6 => repeated::<Open<crate::platform::data::v1::LineageNodeKind>, _, _>(from, &mut self.kinds),
            7 => implicit::<Plain, _, _>(from, &mut self.node_limit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("node", &self.node)?;
        to.implicit::<Open<crate::platform::etl::v1::LineageDirection>, _>("direction", &self.direction)?;
        to.implicit::<Plain, _>("depth", &self.depth)?;
        to.optional::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("asOf", &self.as_of)?;
        to.repeated::<Open<crate::platform::data::v1::LineageNodeKind>, _>("kinds", &self.kinds)?;
        to.implicit::<Plain, _>("nodeLimit", &self.node_limit)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetLineageResponse {
    const FIELDS: &'static [&'static str] = &["nodes", "edges", "truncated"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodes" => Some(0),
            "edges" => Some(1),
            "truncated" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.nodes),
            1 => repeated::<Nested, _, _>(from, &mut self.edges),
            2 => implicit::<Plain, _, _>(from, &mut self.truncated),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        to.repeated::<Nested, _>("edges", &self.edges)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetRunPolicyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetRunPolicyResponse {
    const FIELDS: &'static [&'static str] = &["policy", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "policy" => Some(0),
            "revision" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.policy),
            1 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("policy", &self.policy)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetScheduleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetScheduleResponse {
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

impl Message for crate::platform::etl::v1::GetWatermarkRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "layer", "subject", "partition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "layer" => Some(2),
            "subject" => Some(3),
            "partition" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.layer),
            3 => implicit::<Plain, _, _>(from, &mut self.subject),
            4 => implicit::<Plain, _, _>(from, &mut self.partition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::GetWatermarkResponse {
    const FIELDS: &'static [&'static str] = &["watermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "watermark" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::LayerProgress {
    const FIELDS: &'static [&'static str] = &["layer", "status", "recordsProcessed", "recordsFailed", "sizeBytes", "durationMs", "tablesUpdated", "startedAt", "completedAt", "completedSteps", "totalSteps", "reused"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "layer" => Some(0),
            "status" => Some(1),
            "recordsProcessed" | "records_processed" => Some(2),
            "recordsFailed" | "records_failed" => Some(3),
            "sizeBytes" | "size_bytes" => Some(4),
            "durationMs" | "duration_ms" => Some(5),
            "tablesUpdated" | "tables_updated" => Some(6),
            "startedAt" | "started_at" => Some(7),
            "completedAt" | "completed_at" => Some(8),
            "completedSteps" | "completed_steps" => Some(9),
            "totalSteps" | "total_steps" => Some(10),
            "reused" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.layer),
            1 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.records_processed),
            3 => implicit::<Plain, _, _>(from, &mut self.records_failed),
            4 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            5 => implicit::<Plain, _, _>(from, &mut self.duration_ms),
            6 => repeated::<Plain, _, _>(from, &mut self.tables_updated),
            7 => optional::<Nested, _, _>(from, &mut self.started_at),
            8 => optional::<Nested, _, _>(from, &mut self.completed_at),
            9 => implicit::<Plain, _, _>(from, &mut self.completed_steps),
            10 => implicit::<Plain, _, _>(from, &mut self.total_steps),
            11 => implicit::<Plain, _, _>(from, &mut self.reused),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("recordsProcessed", &self.records_processed)?;
        to.implicit::<Plain, _>("recordsFailed", &self.records_failed)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("durationMs", &self.duration_ms)?;
        to.repeated::<Plain, _>("tablesUpdated", &self.tables_updated)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.implicit::<Plain, _>("completedSteps", &self.completed_steps)?;
        to.implicit::<Plain, _>("totalSteps", &self.total_steps)?;
        to.implicit::<Plain, _>("reused", &self.reused)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::Lease {
    const FIELDS: &'static [&'static str] = &["executionId", "owner", "fence", "acquiredAt", "renewedAt", "expiresAt", "duration"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "owner" => Some(1),
            "fence" => Some(2),
            "acquiredAt" | "acquired_at" => Some(3),
            "renewedAt" | "renewed_at" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            "duration" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            1 => implicit::<Plain, _, _>(from, &mut self.owner),
            2 => implicit::<Plain, _, _>(from, &mut self.fence),
            3 => optional::<Nested, _, _>(from, &mut self.acquired_at),
            4 => optional::<Nested, _, _>(from, &mut self.renewed_at),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            6 => optional::<Nested, _, _>(from, &mut self.duration),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("owner", &self.owner)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        to.optional::<Nested, _>("acquiredAt", &self.acquired_at)?;
        to.optional::<Nested, _>("renewedAt", &self.renewed_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Nested, _>("duration", &self.duration)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListBackfillChunksRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "backfillId", "statuses", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "backfillId" | "backfill_id" => Some(1),
            "statuses" => Some(2),
            "pagination" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            2 => repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.statuses),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _>("statuses", &self.statuses)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListBackfillChunksResponse {
    const FIELDS: &'static [&'static str] = &["chunks", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "chunks" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.chunks),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("chunks", &self.chunks)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListBackfillsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "statuses", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "statuses" => Some(2),
            "pagination" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.statuses),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _>("statuses", &self.statuses)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListBackfillsResponse {
    const FIELDS: &'static [&'static str] = &["backfills", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfills" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.backfills),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("backfills", &self.backfills)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListExecutionStepsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "executionId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "executionId" | "execution_id" => Some(1),
            "pagination" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListExecutionStepsResponse {
    const FIELDS: &'static [&'static str] = &["steps", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "steps" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.steps),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("steps", &self.steps)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListExecutionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "status", "dateRange", "pagination", "triggerType", "backfillId", "retryOf", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "status" => Some(2),
            "dateRange" | "date_range" => Some(3),
            "pagination" => Some(4),
            "triggerType" | "trigger_type" => Some(5),
            "backfillId" | "backfill_id" => Some(6),
            "retryOf" | "retry_of" => Some(7),
            "labels" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            3 => optional::<Nested, _, _>(from, &mut self.date_range),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            5 => optional::<Open<crate::platform::etl::v1::TriggerType>, _, _>(from, &mut self.trigger_type),
            6 => optional::<Plain, _, _>(from, &mut self.backfill_id),
            7 => optional::<Plain, _, _>(from, &mut self.retry_of),
            8 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Open<crate::platform::etl::v1::TriggerType>, _>("triggerType", &self.trigger_type)?;
        to.optional::<Plain, _>("backfillId", &self.backfill_id)?;
        to.optional::<Plain, _>("retryOf", &self.retry_of)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListExecutionsResponse {
    const FIELDS: &'static [&'static str] = &["executions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executions" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.executions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("executions", &self.executions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListFiringsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "outcomes", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "outcomes" => Some(2),
            "pagination" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => repeated::<Open<crate::platform::etl::v1::FiringOutcome>, _, _>(from, &mut self.outcomes),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.repeated::<Open<crate::platform::etl::v1::FiringOutcome>, _>("outcomes", &self.outcomes)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListFiringsResponse {
    const FIELDS: &'static [&'static str] = &["firings", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "firings" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.firings),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("firings", &self.firings)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListLeasesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "expiredOnly", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "expiredOnly" | "expired_only" => Some(1),
            "pagination" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.expired_only),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("expiredOnly", &self.expired_only)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListLeasesResponse {
    const FIELDS: &'static [&'static str] = &["leases", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leases" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.leases),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("leases", &self.leases)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListSchedulesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "paused", "dueBefore", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "paused" => Some(1),
            "dueBefore" | "due_before" => Some(2),
            "pagination" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Plain, _, _>(from, &mut self.paused),
            2 => optional::<Nested, _, _>(from, &mut self.due_before),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("paused", &self.paused)?;
        to.optional::<Nested, _>("dueBefore", &self.due_before)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListSchedulesResponse {
    const FIELDS: &'static [&'static str] = &["schedules", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schedules" => Some(0),
            "pagination" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("schedules", &self.schedules)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListWatermarksRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "layer", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "layer" => Some(2),
            "pagination" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Plain, _, _>(from, &mut self.layer),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Plain, _>("layer", &self.layer)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ListWatermarksResponse {
    const FIELDS: &'static [&'static str] = &["watermarks", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "watermarks" => Some(0),
            "pagination" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("watermarks", &self.watermarks)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::PauseBackfillRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "backfillId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "backfillId" | "backfill_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::PauseBackfillResponse {
    const FIELDS: &'static [&'static str] = &["backfill"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfill" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.backfill),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("backfill", &self.backfill)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::PauseScheduleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "reason", "until"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "reason" => Some(2),
            "until" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            3 => optional::<Nested, _, _>(from, &mut self.until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("until", &self.until)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::PauseScheduleResponse {
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

impl Message for crate::platform::etl::v1::PipelineQuality {
    const FIELDS: &'static [&'static str] = &["pipelineId", "pipelineName", "qualityScore", "recordsProcessed", "recordsWithIssues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "pipelineName" | "pipeline_name" => Some(1),
            "qualityScore" | "quality_score" => Some(2),
            "recordsProcessed" | "records_processed" => Some(3),
            "recordsWithIssues" | "records_with_issues" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_name),
            2 => implicit::<Plain, _, _>(from, &mut self.quality_score),
            3 => implicit::<Plain, _, _>(from, &mut self.records_processed),
            4 => implicit::<Plain, _, _>(from, &mut self.records_with_issues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("pipelineName", &self.pipeline_name)?;
        to.implicit::<Plain, _>("qualityScore", &self.quality_score)?;
        to.implicit::<Plain, _>("recordsProcessed", &self.records_processed)?;
        to.implicit::<Plain, _>("recordsWithIssues", &self.records_with_issues)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::PipelineSchedule {
    const FIELDS: &'static [&'static str] = &["pipelineId", "pipelineName", "orgId", "cronExpression", "intervalMinutes", "anchor", "timeZone", "enabled", "paused", "pauseReason", "pausedUntil", "nextRunAt", "lastScheduledFor", "lastExecutionId", "consecutiveFailures", "queuedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "pipelineName" | "pipeline_name" => Some(1),
            "orgId" | "org_id" => Some(2),
            "cronExpression" | "cron_expression" => Some(3),
            "intervalMinutes" | "interval_minutes" => Some(4),
            "anchor" => Some(5),
            "timeZone" | "time_zone" => Some(6),
            "enabled" => Some(7),
            "paused" => Some(8),
            "pauseReason" | "pause_reason" => Some(9),
            "pausedUntil" | "paused_until" => Some(10),
            "nextRunAt" | "next_run_at" => Some(11),
            "lastScheduledFor" | "last_scheduled_for" => Some(12),
            "lastExecutionId" | "last_execution_id" => Some(13),
            "consecutiveFailures" | "consecutive_failures" => Some(14),
            "queuedCount" | "queued_count" => Some(15),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_name),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            3 => implicit::<Plain, _, _>(from, &mut self.cron_expression),
            4 => implicit::<Plain, _, _>(from, &mut self.interval_minutes),
            5 => optional::<Nested, _, _>(from, &mut self.anchor),
            6 => implicit::<Plain, _, _>(from, &mut self.time_zone),
            7 => implicit::<Plain, _, _>(from, &mut self.enabled),
            8 => implicit::<Plain, _, _>(from, &mut self.paused),
            9 => implicit::<Plain, _, _>(from, &mut self.pause_reason),
            10 => optional::<Nested, _, _>(from, &mut self.paused_until),
            11 => optional::<Nested, _, _>(from, &mut self.next_run_at),
            12 => optional::<Nested, _, _>(from, &mut self.last_scheduled_for),
            13 => implicit::<Plain, _, _>(from, &mut self.last_execution_id),
            14 => implicit::<Plain, _, _>(from, &mut self.consecutive_failures),
            15 => implicit::<Plain, _, _>(from, &mut self.queued_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("pipelineName", &self.pipeline_name)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("cronExpression", &self.cron_expression)?;
        to.implicit::<Plain, _>("intervalMinutes", &self.interval_minutes)?;
        to.optional::<Nested, _>("anchor", &self.anchor)?;
        to.implicit::<Plain, _>("timeZone", &self.time_zone)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("paused", &self.paused)?;
        to.implicit::<Plain, _>("pauseReason", &self.pause_reason)?;
        to.optional::<Nested, _>("pausedUntil", &self.paused_until)?;
        to.optional::<Nested, _>("nextRunAt", &self.next_run_at)?;
        to.optional::<Nested, _>("lastScheduledFor", &self.last_scheduled_for)?;
        to.implicit::<Plain, _>("lastExecutionId", &self.last_execution_id)?;
        to.implicit::<Plain, _>("consecutiveFailures", &self.consecutive_failures)?;
        to.implicit::<Plain, _>("queuedCount", &self.queued_count)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::PreviewScheduleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "cronExpression", "intervalMinutes", "timeZone", "anchor", "after", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "cronExpression" | "cron_expression" => Some(2),
            "intervalMinutes" | "interval_minutes" => Some(3),
            "timeZone" | "time_zone" => Some(4),
            "anchor" => Some(5),
            "after" => Some(6),
            "count" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.cron_expression),
            3 => implicit::<Plain, _, _>(from, &mut self.interval_minutes),
            4 => implicit::<Plain, _, _>(from, &mut self.time_zone),
            5 => optional::<Nested, _, _>(from, &mut self.anchor),
            6 => optional::<Nested, _, _>(from, &mut self.after),
            7 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("cronExpression", &self.cron_expression)?;
        to.implicit::<Plain, _>("intervalMinutes", &self.interval_minutes)?;
        to.implicit::<Plain, _>("timeZone", &self.time_zone)?;
        to.optional::<Nested, _>("anchor", &self.anchor)?;
        to.optional::<Nested, _>("after", &self.after)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::PreviewScheduleResponse {
    const FIELDS: &'static [&'static str] = &["occurrences"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "occurrences" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.occurrences),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("occurrences", &self.occurrences)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::QualityIssue {
    const FIELDS: &'static [&'static str] = &["timestamp", "pipelineId", "executionId", "layer", "issueType", "description", "affectedRecords", "severity", "field"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "timestamp" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "executionId" | "execution_id" => Some(2),
            "layer" => Some(3),
            "issueType" | "issue_type" => Some(4),
            "description" => Some(5),
            "affectedRecords" | "affected_records" => Some(6),
            "severity" => Some(7),
            "field" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            3 => implicit::<Plain, _, _>(from, &mut self.layer),
            4 => implicit::<Plain, _, _>(from, &mut self.issue_type),
            5 => implicit::<Plain, _, _>(from, &mut self.description),
            6 => implicit::<Plain, _, _>(from, &mut self.affected_records),
            7 => implicit::<Open<crate::platform::etl::v1::IssueSeverity>, _, _>(from, &mut self.severity),
            8 => implicit::<Plain, _, _>(from, &mut self.field),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("issueType", &self.issue_type)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("affectedRecords", &self.affected_records)?;
        to.implicit::<Open<crate::platform::etl::v1::IssueSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("field", &self.field)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::QualitySummary {
    const FIELDS: &'static [&'static str] = &["avgQualityScore", "totalRecords", "recordsWithIssues", "issuesByType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "avgQualityScore" | "avg_quality_score" => Some(0),
            "totalRecords" | "total_records" => Some(1),
            "recordsWithIssues" | "records_with_issues" => Some(2),
            "issuesByType" | "issues_by_type" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.avg_quality_score),
            1 => implicit::<Plain, _, _>(from, &mut self.total_records),
            2 => implicit::<Plain, _, _>(from, &mut self.records_with_issues),
            3 => map::<Plain, _, _, _>(from, &mut self.issues_by_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("avgQualityScore", &self.avg_quality_score)?;
        to.implicit::<Plain, _>("totalRecords", &self.total_records)?;
        to.implicit::<Plain, _>("recordsWithIssues", &self.records_with_issues)?;
        to.map::<Plain, _, _>("issuesByType", &self.issues_by_type)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::RecordLineageRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "edges", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "edges" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Nested, _, _>(from, &mut self.edges),
            2 => implicit::<Plain, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("edges", &self.edges)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::RecordLineageResponse {
    const FIELDS: &'static [&'static str] = &["recordedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordedCount" | "recorded_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.recorded_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordedCount", &self.recorded_count)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ResetWatermarksRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "layer", "subject"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "layer" => Some(2),
            "subject" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Plain, _, _>(from, &mut self.layer),
            3 => optional::<Plain, _, _>(from, &mut self.subject),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Plain, _>("layer", &self.layer)?;
        to.optional::<Plain, _>("subject", &self.subject)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ResetWatermarksResponse {
    const FIELDS: &'static [&'static str] = &["resetCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "resetCount" | "reset_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.reset_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("resetCount", &self.reset_count)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ResumeBackfillRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "backfillId", "concurrency", "priority"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "backfillId" | "backfill_id" => Some(1),
            "concurrency" => Some(2),
            "priority" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            2 => optional::<Plain, _, _>(from, &mut self.concurrency),
            3 => optional::<Open<crate::platform::etl::v1::BackfillPriority>, _, _>(from, &mut self.priority),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.optional::<Plain, _>("concurrency", &self.concurrency)?;
        to.optional::<Open<crate::platform::etl::v1::BackfillPriority>, _>("priority", &self.priority)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ResumeBackfillResponse {
    const FIELDS: &'static [&'static str] = &["backfill"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfill" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.backfill),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("backfill", &self.backfill)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ResumeScheduleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "applyMisfirePolicy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "applyMisfirePolicy" | "apply_misfire_policy" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.apply_misfire_policy),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("applyMisfirePolicy", &self.apply_misfire_policy)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ResumeScheduleResponse {
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

impl Message for crate::platform::etl::v1::RetryBackfillChunksRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "backfillId", "chunkIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "backfillId" | "backfill_id" => Some(1),
            "chunkIds" | "chunk_ids" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            2 => repeated::<Plain, _, _>(from, &mut self.chunk_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.repeated::<Plain, _>("chunkIds", &self.chunk_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::RetryBackfillChunksResponse {
    const FIELDS: &'static [&'static str] = &["retriedCount", "backfill"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "retriedCount" | "retried_count" => Some(0),
            "backfill" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.retried_count),
            1 => optional::<Nested, _, _>(from, &mut self.backfill),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("retriedCount", &self.retried_count)?;
        to.optional::<Nested, _>("backfill", &self.backfill)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::RetryExecutionRequest {
    const FIELDS: &'static [&'static str] = &["executionId", "fromLayer", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "fromLayer" | "from_layer" => Some(1),
            "orgId" | "org_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            1 => optional::<Plain, _, _>(from, &mut self.from_layer),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Plain, _>("fromLayer", &self.from_layer)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::RetryExecutionResponse {
    const FIELDS: &'static [&'static str] = &["newExecution"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "newExecution" | "new_execution" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.new_execution),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("newExecution", &self.new_execution)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::RetryPolicy {
    const FIELDS: &'static [&'static str] = &["failureClass", "maxRetries", "initialDelay", "maxDelay", "multiplier"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "failureClass" | "failure_class" => Some(0),
            "maxRetries" | "max_retries" => Some(1),
            "initialDelay" | "initial_delay" => Some(2),
            "maxDelay" | "max_delay" => Some(3),
            "multiplier" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::data::v1::FailureClass>, _, _>(from, &mut self.failure_class),
            1 => implicit::<Plain, _, _>(from, &mut self.max_retries),
            2 => optional::<Nested, _, _>(from, &mut self.initial_delay),
            3 => optional::<Nested, _, _>(from, &mut self.max_delay),
            4 => implicit::<Plain, _, _>(from, &mut self.multiplier),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::data::v1::FailureClass>, _>("failureClass", &self.failure_class)?;
        to.implicit::<Plain, _>("maxRetries", &self.max_retries)?;
        to.optional::<Nested, _>("initialDelay", &self.initial_delay)?;
        to.optional::<Nested, _>("maxDelay", &self.max_delay)?;
        to.implicit::<Plain, _>("multiplier", &self.multiplier)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::RunPolicy {
    const FIELDS: &'static [&'static str] = &["overlap", "misfire", "maxCatchUpRuns", "maxMisfireAge", "jitter", "executionTimeout", "maxConcurrentExecutions", "retries", "pauseAfterFailures", "priority"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "overlap" => Some(0),
            "misfire" => Some(1),
            "maxCatchUpRuns" | "max_catch_up_runs" => Some(2),
            "maxMisfireAge" | "max_misfire_age" => Some(3),
            "jitter" => Some(4),
            "executionTimeout" | "execution_timeout" => Some(5),
            "maxConcurrentExecutions" | "max_concurrent_executions" => Some(6),
            "retries" => Some(7),
            "pauseAfterFailures" | "pause_after_failures" => Some(8),
            "priority" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::etl::v1::OverlapPolicy>, _, _>(from, &mut self.overlap),
            1 => implicit::<Open<crate::platform::etl::v1::MisfirePolicy>, _, _>(from, &mut self.misfire),
            2 => implicit::<Plain, _, _>(from, &mut self.max_catch_up_runs),
            3 => optional::<Nested, _, _>(from, &mut self.max_misfire_age),
            4 => optional::<Nested, _, _>(from, &mut self.jitter),
            5 => optional::<Nested, _, _>(from, &mut self.execution_timeout),
            6 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_executions),
            7 => repeated::<Nested, _, _>(from, &mut self.retries),
            8 => implicit::<Plain, _, _>(from, &mut self.pause_after_failures),
            9 => implicit::<Open<crate::platform::etl::v1::ExecutionPriority>, _, _>(from, &mut self.priority),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::etl::v1::OverlapPolicy>, _>("overlap", &self.overlap)?;
        to.implicit::<Open<crate::platform::etl::v1::MisfirePolicy>, _>("misfire", &self.misfire)?;
        to.implicit::<Plain, _>("maxCatchUpRuns", &self.max_catch_up_runs)?;
        to.optional::<Nested, _>("maxMisfireAge", &self.max_misfire_age)?;
        to.optional::<Nested, _>("jitter", &self.jitter)?;
        to.optional::<Nested, _>("executionTimeout", &self.execution_timeout)?;
        to.implicit::<Plain, _>("maxConcurrentExecutions", &self.max_concurrent_executions)?;
        to.repeated::<Nested, _>("retries", &self.retries)?;
        to.implicit::<Plain, _>("pauseAfterFailures", &self.pause_after_failures)?;
        to.implicit::<Open<crate::platform::etl::v1::ExecutionPriority>, _>("priority", &self.priority)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::ScheduleOccurrence {
    const FIELDS: &'static [&'static str] = &["at", "localTime", "clockChange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "at" => Some(0),
            "localTime" | "local_time" => Some(1),
            "clockChange" | "clock_change" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.at),
            1 => implicit::<Plain, _, _>(from, &mut self.local_time),
            2 => implicit::<Open<crate::platform::etl::v1::ClockChange>, _, _>(from, &mut self.clock_change),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Plain, _>("localTime", &self.local_time)?;
        to.implicit::<Open<crate::platform::etl::v1::ClockChange>, _>("clockChange", &self.clock_change)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::SetRunPolicyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "policy", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "policy" => Some(2),
            "expectedRevision" | "expected_revision" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Nested, _, _>(from, &mut self.policy),
            3 => optional::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("policy", &self.policy)?;
        to.optional::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::SetRunPolicyResponse {
    const FIELDS: &'static [&'static str] = &["policy", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "policy" => Some(0),
            "revision" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.policy),
            1 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("policy", &self.policy)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::SetWatermarkRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "layer", "subject", "partition", "position", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "layer" => Some(2),
            "subject" => Some(3),
            "partition" => Some(4),
            "position" => Some(5),
            "expectedRevision" | "expected_revision" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.layer),
            3 => implicit::<Plain, _, _>(from, &mut self.subject),
            4 => implicit::<Plain, _, _>(from, &mut self.partition),
            5 => optional::<Nested, _, _>(from, &mut self.position),
            6 => optional::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Nested, _>("position", &self.position)?;
        to.optional::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::SetWatermarkResponse {
    const FIELDS: &'static [&'static str] = &["watermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "watermark" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::StartBackfillRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "orgId", "dateRange", "concurrency", "priority", "chunkDays", "order", "fromLayer", "pauseAfterFailures", "idempotencyKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "concurrency" => Some(3),
            "priority" => Some(4),
            "chunkDays" | "chunk_days" => Some(5),
            "order" => Some(6),
            "fromLayer" | "from_layer" => Some(7),
            "pauseAfterFailures" | "pause_after_failures" => Some(8),
            "idempotencyKey" | "idempotency_key" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            3 => implicit::<Plain, _, _>(from, &mut self.concurrency),
            4 => implicit::<Open<crate::platform::etl::v1::BackfillPriority>, _, _>(from, &mut self.priority),
            5 => implicit::<Plain, _, _>(from, &mut self.chunk_days),
            6 => implicit::<Open<crate::platform::etl::v1::BackfillOrder>, _, _>(from, &mut self.order),
            7 => optional::<Plain, _, _>(from, &mut self.from_layer),
            8 => implicit::<Plain, _, _>(from, &mut self.pause_after_failures),
            9 => optional::<Plain, _, _>(from, &mut self.idempotency_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("concurrency", &self.concurrency)?;
        to.implicit::<Open<crate::platform::etl::v1::BackfillPriority>, _>("priority", &self.priority)?;
        to.implicit::<Plain, _>("chunkDays", &self.chunk_days)?;
        to.implicit::<Open<crate::platform::etl::v1::BackfillOrder>, _>("order", &self.order)?;
        to.optional::<Plain, _>("fromLayer", &self.from_layer)?;
        to.implicit::<Plain, _>("pauseAfterFailures", &self.pause_after_failures)?;
        to.optional::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::StartBackfillResponse {
    const FIELDS: &'static [&'static str] = &["backfillId", "estimatedDurationSeconds", "totalChunks", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "backfillId" | "backfill_id" => Some(0),
            "estimatedDurationSeconds" | "estimated_duration_seconds" => Some(1),
            "totalChunks" | "total_chunks" => Some(2),
            "duplicate" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.backfill_id),
            1 => implicit::<Plain, _, _>(from, &mut self.estimated_duration_seconds),
            2 => implicit::<Plain, _, _>(from, &mut self.total_chunks),
            3 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("backfillId", &self.backfill_id)?;
        to.implicit::<Plain, _>("estimatedDurationSeconds", &self.estimated_duration_seconds)?;
        to.implicit::<Plain, _>("totalChunks", &self.total_chunks)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::StepAttempt {
    const FIELDS: &'static [&'static str] = &["number", "fence", "worker", "startedAt", "endedAt", "failure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "number" => Some(0),
            "fence" => Some(1),
            "worker" => Some(2),
            "startedAt" | "started_at" => Some(3),
            "endedAt" | "ended_at" => Some(4),
            "failure" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.number),
            1 => implicit::<Plain, _, _>(from, &mut self.fence),
            2 => implicit::<Plain, _, _>(from, &mut self.worker),
            3 => optional::<Nested, _, _>(from, &mut self.started_at),
            4 => optional::<Nested, _, _>(from, &mut self.ended_at),
            5 => optional::<Nested, _, _>(from, &mut self.failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("number", &self.number)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("worker", &self.worker)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("endedAt", &self.ended_at)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::StreamExecutionLogsRequest {
    const FIELDS: &'static [&'static str] = &["executionId", "layer", "since", "orgId", "afterSequence", "level"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "layer" => Some(1),
            "since" => Some(2),
            "orgId" | "org_id" => Some(3),
            "afterSequence" | "after_sequence" => Some(4),
            "level" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            1 => optional::<Plain, _, _>(from, &mut self.layer),
            2 => optional::<Nested, _, _>(from, &mut self.since),
            3 => implicit::<Plain, _, _>(from, &mut self.org_id),
            4 => implicit::<Plain, _, _>(from, &mut self.after_sequence),
            5 => implicit::<Open<crate::platform::etl::v1::LogLevel>, _, _>(from, &mut self.level),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Plain, _>("layer", &self.layer)?;
        to.optional::<Nested, _>("since", &self.since)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("afterSequence", &self.after_sequence)?;
        to.implicit::<Open<crate::platform::etl::v1::LogLevel>, _>("level", &self.level)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::StreamExecutionLogsResponse {
    const FIELDS: &'static [&'static str] = &["entries"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entries" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.entries),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entries", &self.entries)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::TriggerPipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "orgId", "dateRange", "parameters", "skipIfRunning", "idempotencyKey", "priority", "streams", "fullRefresh", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "parameters" => Some(3),
            "skipIfRunning" | "skip_if_running" => Some(4),
            "idempotencyKey" | "idempotency_key" => Some(5),
            "priority" => Some(6),
            "streams" => Some(7),
            "fullRefresh" | "full_refresh" => Some(8),
            "labels" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            3 => repeated::<Nested, _, _>(from, &mut self.parameters),
            4 => implicit::<Plain, _, _>(from, &mut self.skip_if_running),
            5 => optional::<Plain, _, _>(from, &mut self.idempotency_key),
            6 => implicit::<Open<crate::platform::etl::v1::ExecutionPriority>, _, _>(from, &mut self.priority),
            7 => repeated::<Plain, _, _>(from, &mut self.streams),
            8 => implicit::<Plain, _, _>(from, &mut self.full_refresh),
            9 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.implicit::<Plain, _>("skipIfRunning", &self.skip_if_running)?;
        to.optional::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Open<crate::platform::etl::v1::ExecutionPriority>, _>("priority", &self.priority)?;
        to.repeated::<Plain, _>("streams", &self.streams)?;
        to.implicit::<Plain, _>("fullRefresh", &self.full_refresh)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::TriggerPipelineResponse {
    const FIELDS: &'static [&'static str] = &["execution", "skipped", "existingExecutionId", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "execution" => Some(0),
            "skipped" => Some(1),
            "existingExecutionId" | "existing_execution_id" => Some(2),
            "duplicate" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.execution),
            1 => implicit::<Plain, _, _>(from, &mut self.skipped),
            2 => optional::<Plain, _, _>(from, &mut self.existing_execution_id),
            3 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("execution", &self.execution)?;
        to.implicit::<Plain, _>("skipped", &self.skipped)?;
        to.optional::<Plain, _>("existingExecutionId", &self.existing_execution_id)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::WatchExecutionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "executionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "executionId" | "execution_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::WatchExecutionResponse {
    const FIELDS: &'static [&'static str] = &["execution"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "execution" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.execution),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("execution", &self.execution)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::Watermark {
    const FIELDS: &'static [&'static str] = &["pipelineId", "layer", "subject", "partition", "position", "revision", "updatedAt", "executionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "layer" => Some(1),
            "subject" => Some(2),
            "partition" => Some(3),
            "position" => Some(4),
            "revision" => Some(5),
            "updatedAt" | "updated_at" => Some(6),
            "executionId" | "execution_id" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.layer),
            2 => implicit::<Plain, _, _>(from, &mut self.subject),
            3 => implicit::<Plain, _, _>(from, &mut self.partition),
            4 => optional::<Nested, _, _>(from, &mut self.position),
            5 => implicit::<Plain, _, _>(from, &mut self.revision),
            6 => optional::<Nested, _, _>(from, &mut self.updated_at),
            7 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Nested, _>("position", &self.position)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        Ok(())
    }
}

impl Message for crate::platform::etl::v1::WatermarkPosition {
    const FIELDS: &'static [&'static str] = &["eventTime", "date", "tableVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "eventTime" | "event_time" => Some(0),
            "date" => Some(1),
            "tableVersion" | "table_version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.position, crate::platform::etl::v1::watermark_position::Position::EventTime),
            1 => member::<Plain, _, _, _>(from, &mut self.position, crate::platform::etl::v1::watermark_position::Position::Date),
            2 => member::<Plain, _, _, _>(from, &mut self.position, crate::platform::etl::v1::watermark_position::Position::TableVersion),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.position {
            Some(crate::platform::etl::v1::watermark_position::Position::EventTime(it)) => to.field::<Nested, _>("eventTime", it)?,
            Some(crate::platform::etl::v1::watermark_position::Position::Date(it)) => to.field::<Plain, _>("date", it)?,
            Some(crate::platform::etl::v1::watermark_position::Position::TableVersion(it)) => to.field::<Plain, _>("tableVersion", it)?,
            None => {}
        }
        Ok(())
    }
}
