impl crate::codec::Request for crate::conveyor::common::v1::RecordBatch {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::conveyor::common::v1::opaque::RecordBatch {
    const FAMILY: &'static str = "conveyor";

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

