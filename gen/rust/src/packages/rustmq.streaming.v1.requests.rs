impl crate::codec::Request for crate::rustmq::streaming::v1::BulkLoadRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::streaming::v1::BulkLoadRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::rustmq::streaming::v1::opaque::BulkLoadRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::version::Versioned for crate::rustmq::streaming::v1::opaque::BulkLoadRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::streaming::v1::QueryRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::streaming::v1::QueryRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::streaming::v1::SubscriptionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::streaming::v1::SubscriptionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

