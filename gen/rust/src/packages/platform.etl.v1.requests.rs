impl crate::codec::Request for crate::platform::etl::v1::AppendExecutionLogsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::BreakLeaseRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::CancelBackfillRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::CancelExecutionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::EstimateBackfillRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetBackfillStatusRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetColumnLineageRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetDataQualityMetricsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetExecutionLogsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetExecutionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetLineageRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetRunPolicyRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetScheduleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::GetWatermarkRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListBackfillChunksRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListBackfillsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListExecutionStepsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListExecutionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListFiringsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListLeasesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListSchedulesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ListWatermarksRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::PauseBackfillRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::PauseScheduleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::PreviewScheduleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::RecordLineageRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ResetWatermarksRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ResumeBackfillRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::ResumeScheduleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::RetryBackfillChunksRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::RetryExecutionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::SetRunPolicyRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::SetWatermarkRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::StartBackfillRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::StreamExecutionLogsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::TriggerPipelineRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::etl::v1::WatchExecutionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

