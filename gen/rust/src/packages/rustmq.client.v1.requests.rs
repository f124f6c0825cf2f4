impl crate::codec::Request for crate::rustmq::client::v1::AbortHangingTransactionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::AbortHangingTransactionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::AbortTransactionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::AbortTransactionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::AcknowledgeRecordsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::AcknowledgeRecordsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::AcquireRecordsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::AcquireRecordsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::AddPartitionsToTransactionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::AddPartitionsToTransactionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::AuthenticationRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::AuthenticationRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::CommitOffsetsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::CommitOffsetsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::CommitTransactionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::CommitTransactionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::DeleteGroupsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::DeleteGroupsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::DeleteOffsetsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::DeleteOffsetsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::DescribeGroupsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::DescribeGroupsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::DescribeProducersRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::DescribeProducersRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::FenceProducerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::FenceProducerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::FetchBatchRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::FetchBatchRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::FetchOffsetsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::FetchOffsetsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::FetchRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::FetchRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::FindCoordinatorRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::FindCoordinatorRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GetBrokerListRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GetBrokerListRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GetClusterMetadataRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GetClusterMetadataRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GetGroupLagRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GetGroupLagRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GetPartitionLeaderRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GetPartitionLeaderRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GetShareGroupRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GetShareGroupRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GetTopicMetadataRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GetTopicMetadataRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GetTransactionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GetTransactionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GrantCreditRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GrantCreditRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::GroupHeartbeatRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::GroupHeartbeatRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::InitProducerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::InitProducerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::InitTransactionRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::InitTransactionRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::JoinGroupRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::JoinGroupRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::LeaveGroupRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::LeaveGroupRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::ListGroupsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::ListGroupsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::ListOffsetsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::ListOffsetsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::ListTopicsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::ListTopicsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::ListTransactionsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::ListTransactionsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::ProduceBatchRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::ProduceBatchRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::rustmq::client::v1::opaque::ProduceBatchRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::opaque::ProduceBatchRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::ProduceRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::ProduceRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

// Its rules are not checked: the handler does.
impl crate::codec::Request for crate::rustmq::client::v1::opaque::ProduceRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::opaque::ProduceRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::RemoveGroupMembersRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::RemoveGroupMembersRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::SeekShareGroupRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::SeekShareGroupRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::ShareGroupHeartbeatRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::ShareGroupHeartbeatRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::SubscribeRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::SubscribeRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::UpdateShareGroupRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::UpdateShareGroupRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::client::v1::WhoAmIRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::client::v1::WhoAmIRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

