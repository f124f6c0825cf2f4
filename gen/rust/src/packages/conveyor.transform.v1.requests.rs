impl crate::codec::Request for crate::conveyor::transform::v1::ProcessBatchRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::transform::v1::opaque::ProcessBatchRequest {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::codec::Request for crate::conveyor::transform::v1::ProcessStreamRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::transform::v1::opaque::ProcessStreamRequest {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::codec::Request for crate::conveyor::transform::v1::RestoreStateRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::transform::v1::SnapshotStateRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::transform::v1::ValidateConfigRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

