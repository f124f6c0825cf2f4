impl crate::codec::Request for crate::rustmq::controller::v1::AddPeerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::AddPeerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::AllocateProducerIdsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::AllocateProducerIdsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::AlterTopicConfigRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::AlterTopicConfigRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::AppendEntriesRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::AppendEntriesRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::AppendStreamRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::AppendStreamRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::BrokerHeartbeatRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::BrokerHeartbeatRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::CheckAccessRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::CheckAccessRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::CreateAclsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::CreateAclsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::CreatePartitionsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::CreatePartitionsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::CreateTopicRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::CreateTopicRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::CreateUserRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::CreateUserRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DeleteAclsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DeleteAclsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DeletePartitionsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DeletePartitionsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DeleteQuotaRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DeleteQuotaRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DeleteTopicRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DeleteTopicRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DeleteUserRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DeleteUserRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DescribeBrokerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DescribeBrokerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DescribeTopicRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DescribeTopicRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::DrainBrokerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::DrainBrokerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ElectLeadersRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ElectLeadersRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::GetClusterConfigRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::GetClusterConfigRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::GetClusterHealthRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::GetClusterHealthRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::GetConfigurationRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::GetConfigurationRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::IncreasePartitionsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::IncreasePartitionsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::InstallSnapshotRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::InstallSnapshotRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ListAclsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ListAclsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ListBrokersRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ListBrokersRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ListQuotasRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ListQuotasRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ListReassignmentsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ListReassignmentsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ListTopicsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ListTopicsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ListUsersRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ListUsersRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::PlanRebalanceRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::PlanRebalanceRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::PreVoteRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::PreVoteRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ReassignPartitionsRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ReassignPartitionsRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::RegisterBrokerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::RegisterBrokerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::RemovePeerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::RemovePeerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::ResumeBrokerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::ResumeBrokerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::SetQuotaRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::SetQuotaRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::TimeoutNowRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::TimeoutNowRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::TransferLeadershipRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::TransferLeadershipRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::UnregisterBrokerRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::UnregisterBrokerRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::UpdateClusterConfigRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::UpdateClusterConfigRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::UpdateUserRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::UpdateUserRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::VoteRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::VoteRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

impl crate::codec::Request for crate::rustmq::controller::v1::WatchMetadataRequest {
    const FAMILY: &'static str = "rustmq";

    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::version::Versioned for crate::rustmq::controller::v1::WatchMetadataRequest {
    fn version(&self) -> crate::version::Version {
        self.version.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        })
    }
}

