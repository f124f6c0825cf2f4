impl crate::codec::Request for crate::conveyor::sidecar::v1::DeregisterSidecarRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sidecar::v1::ExchangeRecordsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sidecar::v1::ReceiveRecordsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sidecar::v1::RegisterSidecarRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sidecar::v1::ReportSamplesRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sidecar::v1::SidecarHeartbeatRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sidecar::v1::WatchPipelineAssignmentsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

