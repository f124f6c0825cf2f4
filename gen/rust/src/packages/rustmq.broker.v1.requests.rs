impl crate::codec::Request for crate::rustmq::broker::v1::AbortPartitionTransferRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::AbortPartitionTransferRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::AssignPartitionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::AssignPartitionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::BeginPartitionTransferRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::BeginPartitionTransferRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::CommitPartitionTransferRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::CommitPartitionTransferRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::DeleteRecordsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::DeleteRecordsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::DescribeLogDirsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::DescribeLogDirsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::GetIsrRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::GetIsrRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::GetLeaderEpochRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::GetLeaderEpochRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::GetPartitionStateRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::GetPartitionStateRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::HealthCheckRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::HealthCheckRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::HeartbeatRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::HeartbeatRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::MigratePartitionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::MigratePartitionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::MoveReplicaLogsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::MoveReplicaLogsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::RemovePartitionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::RemovePartitionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::ReplicateDataRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::ReplicateDataRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::rustmq::broker::v1::opaque::ReplicateDataRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::opaque::ReplicateDataRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::StageTransactionOffsetsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::StageTransactionOffsetsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::TransferLeadershipRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::TransferLeadershipRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::TransferPartitionDataRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::TransferPartitionDataRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::UpdateIsrRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::UpdateIsrRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::UpdatePartitionConfigRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::UpdatePartitionConfigRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::VerifyTransactionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::VerifyTransactionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::broker::v1::WriteTransactionMarkersRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::broker::v1::WriteTransactionMarkersRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

