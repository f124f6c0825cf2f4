impl crate::codec::Request for crate::conveyor::source::v1::AckRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::GetCapabilitiesRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::ListPartitionsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::PullRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::PushRecordsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::source::v1::opaque::PushRecordsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::RequestCreditsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::ResolveOffsetsRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::SessionRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::conveyor::source::v1::ValidateConfigRequest {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

