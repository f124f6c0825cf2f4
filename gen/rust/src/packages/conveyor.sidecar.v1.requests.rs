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

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::sidecar::v1::opaque::ExchangeRecordsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::codec::Request for crate::conveyor::sidecar::v1::ReceiveRecordsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::sidecar::v1::opaque::ReceiveRecordsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
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

impl crate::codec::Request for crate::conveyor::sidecar::v1::StoreDeadLettersRequest {
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

