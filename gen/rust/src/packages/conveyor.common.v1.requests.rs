impl crate::codec::Request for crate::conveyor::common::v1::RecordBatch {
    const FAMILY: &'static str = "conveyor";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

