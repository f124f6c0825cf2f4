impl crate::codec::Request for crate::rustmq::common::v1::MetricsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::common::v1::MetricsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

