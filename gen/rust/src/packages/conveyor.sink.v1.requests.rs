impl crate::codec::Request for crate::conveyor::sink::v1::AbortCheckpointRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::CommitCheckpointRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::FlushRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::GetCapabilitiesRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::GetPositionsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::PrepareCheckpointRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::ValidateConfigRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::WriteBatchRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::sink::v1::opaque::WriteBatchRequest {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::codec::Request for crate::conveyor::sink::v1::WriteStreamRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::sink::v1::opaque::WriteStreamRequest {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

