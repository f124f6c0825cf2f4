use crate::json::*;

messages! {
    crate::rustmq::controller::v1::AclFilter,
    crate::rustmq::controller::v1::AclRule,
    crate::rustmq::controller::v1::AddPeerRequest,
    crate::rustmq::controller::v1::AddPeerResponse,
    crate::rustmq::controller::v1::AllocateProducerIdsRequest,
    crate::rustmq::controller::v1::AllocateProducerIdsResponse,
    crate::rustmq::controller::v1::AlterTopicConfigRequest,
    crate::rustmq::controller::v1::AlterTopicConfigResponse,
    crate::rustmq::controller::v1::AppendEntriesRequest,
    crate::rustmq::controller::v1::AppendEntriesResponse,
    crate::rustmq::controller::v1::AppendStreamRequest,
    crate::rustmq::controller::v1::AppendStreamResponse,
    crate::rustmq::controller::v1::BrokerDetails,
    crate::rustmq::controller::v1::BrokerHeartbeatRequest,
    crate::rustmq::controller::v1::BrokerHeartbeatResponse,
    crate::rustmq::controller::v1::BrokerResources,
    crate::rustmq::controller::v1::CheckAccessRequest,
    crate::rustmq::controller::v1::CheckAccessResponse,
    crate::rustmq::controller::v1::ControllerCommand,
    crate::rustmq::controller::v1::CoordinatorEntry,
    crate::rustmq::controller::v1::CreateAclsRequest,
    crate::rustmq::controller::v1::CreateAclsResponse,
    crate::rustmq::controller::v1::CreatePartitionsRequest,
    crate::rustmq::controller::v1::CreatePartitionsResponse,
    crate::rustmq::controller::v1::CreateTopicRequest,
    crate::rustmq::controller::v1::CreateTopicResponse,
    crate::rustmq::controller::v1::CreateUserRequest,
    crate::rustmq::controller::v1::CreateUserResponse,
    crate::rustmq::controller::v1::DeleteAclsRequest,
    crate::rustmq::controller::v1::DeleteAclsResponse,
    crate::rustmq::controller::v1::DeletePartitionsRequest,
    crate::rustmq::controller::v1::DeletePartitionsResponse,
    crate::rustmq::controller::v1::DeleteQuotaRequest,
    crate::rustmq::controller::v1::DeleteQuotaResponse,
    crate::rustmq::controller::v1::DeleteTopicRequest,
    crate::rustmq::controller::v1::DeleteTopicResponse,
    crate::rustmq::controller::v1::DeleteUserRequest,
    crate::rustmq::controller::v1::DeleteUserResponse,
    crate::rustmq::controller::v1::DescribeBrokerRequest,
    crate::rustmq::controller::v1::DescribeBrokerResponse,
    crate::rustmq::controller::v1::DescribeTopicRequest,
    crate::rustmq::controller::v1::DescribeTopicResponse,
    crate::rustmq::controller::v1::DrainBrokerRequest,
    crate::rustmq::controller::v1::DrainBrokerResponse,
    crate::rustmq::controller::v1::ElectLeadersRequest,
    crate::rustmq::controller::v1::ElectLeadersResponse,
    crate::rustmq::controller::v1::ElectionResult,
    crate::rustmq::controller::v1::GetClusterConfigRequest,
    crate::rustmq::controller::v1::GetClusterConfigResponse,
    crate::rustmq::controller::v1::GetClusterHealthRequest,
    crate::rustmq::controller::v1::GetClusterHealthResponse,
    crate::rustmq::controller::v1::GetConfigurationRequest,
    crate::rustmq::controller::v1::GetConfigurationResponse,
    crate::rustmq::controller::v1::IncreasePartitionsRequest,
    crate::rustmq::controller::v1::IncreasePartitionsResponse,
    crate::rustmq::controller::v1::InstallSnapshotRequest,
    crate::rustmq::controller::v1::InstallSnapshotResponse,
    crate::rustmq::controller::v1::ListAclsRequest,
    crate::rustmq::controller::v1::ListAclsResponse,
    crate::rustmq::controller::v1::ListBrokersRequest,
    crate::rustmq::controller::v1::ListBrokersResponse,
    crate::rustmq::controller::v1::ListQuotasRequest,
    crate::rustmq::controller::v1::ListQuotasResponse,
    crate::rustmq::controller::v1::ListReassignmentsRequest,
    crate::rustmq::controller::v1::ListReassignmentsResponse,
    crate::rustmq::controller::v1::ListTopicsRequest,
    crate::rustmq::controller::v1::ListTopicsResponse,
    crate::rustmq::controller::v1::ListUsersRequest,
    crate::rustmq::controller::v1::ListUsersResponse,
    crate::rustmq::controller::v1::LoadMetrics,
    crate::rustmq::controller::v1::LogEntry,
    crate::rustmq::controller::v1::LogId,
    crate::rustmq::controller::v1::Membership,
    crate::rustmq::controller::v1::MetadataChange,
    crate::rustmq::controller::v1::NodeInfo,
    crate::rustmq::controller::v1::PartitionResult,
    crate::rustmq::controller::v1::Peer,
    crate::rustmq::controller::v1::PlanRebalanceRequest,
    crate::rustmq::controller::v1::PlanRebalanceResponse,
    crate::rustmq::controller::v1::PreVoteRequest,
    crate::rustmq::controller::v1::PreVoteResponse,
    crate::rustmq::controller::v1::Quota,
    crate::rustmq::controller::v1::QuotaEntity,
    crate::rustmq::controller::v1::ReassignPartitionsProgress,
    crate::rustmq::controller::v1::ReassignPartitionsRequest,
    crate::rustmq::controller::v1::Reassignment,
    crate::rustmq::controller::v1::RegisterBrokerRequest,
    crate::rustmq::controller::v1::RegisterBrokerResponse,
    crate::rustmq::controller::v1::RemovePeerRequest,
    crate::rustmq::controller::v1::RemovePeerResponse,
    crate::rustmq::controller::v1::ReplicaList,
    crate::rustmq::controller::v1::ResumeBrokerRequest,
    crate::rustmq::controller::v1::ResumeBrokerResponse,
    crate::rustmq::controller::v1::ScramVerifier,
    crate::rustmq::controller::v1::SetQuotaRequest,
    crate::rustmq::controller::v1::SetQuotaResponse,
    crate::rustmq::controller::v1::TimeoutNowRequest,
    crate::rustmq::controller::v1::TimeoutNowResponse,
    crate::rustmq::controller::v1::TopicSummary,
    crate::rustmq::controller::v1::TransferLeadershipRequest,
    crate::rustmq::controller::v1::TransferLeadershipResponse,
    crate::rustmq::controller::v1::UnregisterBrokerRequest,
    crate::rustmq::controller::v1::UnregisterBrokerResponse,
    crate::rustmq::controller::v1::UpdateClusterConfigRequest,
    crate::rustmq::controller::v1::UpdateClusterConfigResponse,
    crate::rustmq::controller::v1::UpdateUserRequest,
    crate::rustmq::controller::v1::UpdateUserResponse,
    crate::rustmq::controller::v1::User,
    crate::rustmq::controller::v1::UserCredentials,
    crate::rustmq::controller::v1::Vote,
    crate::rustmq::controller::v1::VoteRequest,
    crate::rustmq::controller::v1::VoteResponse,
    crate::rustmq::controller::v1::VoterSet,
    crate::rustmq::controller::v1::WatchMetadataRequest,
    crate::rustmq::controller::v1::WatchMetadataResponse,
}

enums! {
    crate::rustmq::controller::v1::AclEffect {  }
    crate::rustmq::controller::v1::AclOperation {  }
    crate::rustmq::controller::v1::AclPattern {  }
    crate::rustmq::controller::v1::AclResourceType {  }
    crate::rustmq::controller::v1::ElectionType {  }
    crate::rustmq::controller::v1::LogEntryType {  }
    crate::rustmq::controller::v1::NodeState {  }
    crate::rustmq::controller::v1::UserMechanism {  }
}

impl Message for crate::rustmq::controller::v1::AclFilter {
    const FIELDS: &'static [&'static str] = &["id", "principal", "resourceType", "resourceName", "operation", "effect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "principal" => Some(1),
            "resourceType" | "resource_type" => Some(2),
            "resourceName" | "resource_name" => Some(3),
            "operation" => Some(4),
            "effect" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.principal),
            2 => implicit::<Open<crate::rustmq::controller::v1::AclResourceType>, _, _>(from, &mut self.resource_type),
            3 => implicit::<Plain, _, _>(from, &mut self.resource_name),
            4 => implicit::<Open<crate::rustmq::controller::v1::AclOperation>, _, _>(from, &mut self.operation),
            5 => implicit::<Open<crate::rustmq::controller::v1::AclEffect>, _, _>(from, &mut self.effect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("principal", &self.principal)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclResourceType>, _>("resourceType", &self.resource_type)?;
        to.implicit::<Plain, _>("resourceName", &self.resource_name)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclOperation>, _>("operation", &self.operation)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclEffect>, _>("effect", &self.effect)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AclRule {
    const FIELDS: &'static [&'static str] = &["id", "principal", "resourceType", "pattern", "resourceName", "operations", "effect", "sourceNetwork", "createdAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "principal" => Some(1),
            "resourceType" | "resource_type" => Some(2),
            "pattern" => Some(3),
            "resourceName" | "resource_name" => Some(4),
            "operations" => Some(5),
            "effect" => Some(6),
            "sourceNetwork" | "source_network" => Some(7),
            "createdAt" | "created_at" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.principal),
            2 => implicit::<Open<crate::rustmq::controller::v1::AclResourceType>, _, _>(from, &mut self.resource_type),
            3 => implicit::<Open<crate::rustmq::controller::v1::AclPattern>, _, _>(from, &mut self.pattern),
            4 => implicit::<Plain, _, _>(from, &mut self.resource_name),
            5 => repeated::<Open<crate::rustmq::controller::v1::AclOperation>, _, _>(from, &mut self.operations),
            6 => implicit::<Open<crate::rustmq::controller::v1::AclEffect>, _, _>(from, &mut self.effect),
            7 => implicit::<Plain, _, _>(from, &mut self.source_network),
            8 => optional::<Nested, _, _>(from, &mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("principal", &self.principal)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclResourceType>, _>("resourceType", &self.resource_type)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclPattern>, _>("pattern", &self.pattern)?;
        to.implicit::<Plain, _>("resourceName", &self.resource_name)?;
        to.repeated::<Open<crate::rustmq::controller::v1::AclOperation>, _>("operations", &self.operations)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclEffect>, _>("effect", &self.effect)?;
        to.implicit::<Plain, _>("sourceNetwork", &self.source_network)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AddPeerRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "nodeAddress", "votingMember", "version", "name", "timeoutMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "nodeAddress" | "node_address" => Some(1),
            "votingMember" | "voting_member" => Some(2),
            "version" => Some(3),
            "name" => Some(4),
            "timeoutMs" | "timeout_ms" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.node_address),
            2 => implicit::<Plain, _, _>(from, &mut self.voting_member),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            4 => implicit::<Plain, _, _>(from, &mut self.name),
            5 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("nodeAddress", &self.node_address)?;
        to.implicit::<Plain, _>("votingMember", &self.voting_member)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AddPeerResponse {
    const FIELDS: &'static [&'static str] = &["configurationIndex", "configurationTerm", "membership"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "configurationIndex" | "configuration_index" => Some(0),
            "configurationTerm" | "configuration_term" => Some(1),
            "membership" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.configuration_index),
            1 => implicit::<Plain, _, _>(from, &mut self.configuration_term),
            2 => optional::<Nested, _, _>(from, &mut self.membership),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("configurationIndex", &self.configuration_index)?;
        to.implicit::<Plain, _>("configurationTerm", &self.configuration_term)?;
        to.optional::<Nested, _>("membership", &self.membership)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AllocateProducerIdsRequest {
    const FIELDS: &'static [&'static str] = &["version", "brokerId", "brokerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "brokerId" | "broker_id" => Some(1),
            "brokerEpoch" | "broker_epoch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            2 => implicit::<Plain, _, _>(from, &mut self.broker_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.implicit::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AllocateProducerIdsResponse {
    const FIELDS: &'static [&'static str] = &["firstProducerId", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "firstProducerId" | "first_producer_id" => Some(0),
            "count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.first_producer_id),
            1 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("firstProducerId", &self.first_producer_id)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AlterTopicConfigRequest {
    const FIELDS: &'static [&'static str] = &["config", "expectedVersion", "resetFields", "version", "validateOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "expectedVersion" | "expected_version" => Some(1),
            "resetFields" | "reset_fields" => Some(2),
            "version" => Some(3),
            "validateOnly" | "validate_only" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => optional::<Plain, _, _>(from, &mut self.expected_version),
            2 => repeated::<Plain, _, _>(from, &mut self.reset_fields),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            4 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.repeated::<Plain, _>("resetFields", &self.reset_fields)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AlterTopicConfigResponse {
    const FIELDS: &'static [&'static str] = &["config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AppendEntriesRequest {
    const FIELDS: &'static [&'static str] = &["term", "leaderId", "prevLogIndex", "prevLogTerm", "entries", "leaderCommit", "version", "groupId", "leaderCommitTerm", "targetId", "clusterId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "leaderId" | "leader_id" => Some(1),
            "prevLogIndex" | "prev_log_index" => Some(2),
            "prevLogTerm" | "prev_log_term" => Some(3),
            "entries" => Some(4),
            "leaderCommit" | "leader_commit" => Some(5),
            "version" => Some(6),
            "groupId" | "group_id" => Some(7),
            "leaderCommitTerm" | "leader_commit_term" => Some(8),
            "targetId" | "target_id" => Some(9),
            "clusterId" | "cluster_id" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            2 => implicit::<Plain, _, _>(from, &mut self.prev_log_index),
            3 => implicit::<Plain, _, _>(from, &mut self.prev_log_term),
            4 => repeated::<Nested, _, _>(from, &mut self.entries),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_commit),
            6 => optional::<Nested, _, _>(from, &mut self.version),
            7 => implicit::<Plain, _, _>(from, &mut self.group_id),
            8 => implicit::<Plain, _, _>(from, &mut self.leader_commit_term),
            9 => implicit::<Plain, _, _>(from, &mut self.target_id),
            10 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("prevLogIndex", &self.prev_log_index)?;
        to.implicit::<Plain, _>("prevLogTerm", &self.prev_log_term)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.implicit::<Plain, _>("leaderCommit", &self.leader_commit)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("leaderCommitTerm", &self.leader_commit_term)?;
        to.implicit::<Plain, _>("targetId", &self.target_id)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AppendEntriesResponse {
    const FIELDS: &'static [&'static str] = &["term", "success", "matchIndex", "nextIndex", "reason", "matchTerm", "higherVote", "conflictTerm"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "success" => Some(1),
            "matchIndex" | "match_index" => Some(2),
            "nextIndex" | "next_index" => Some(3),
            "reason" => Some(4),
            "matchTerm" | "match_term" => Some(5),
            "higherVote" | "higher_vote" => Some(6),
            "conflictTerm" | "conflict_term" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.success),
            2 => implicit::<Plain, _, _>(from, &mut self.match_index),
            3 => implicit::<Plain, _, _>(from, &mut self.next_index),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            5 => implicit::<Plain, _, _>(from, &mut self.match_term),
            6 => optional::<Nested, _, _>(from, &mut self.higher_vote),
            7 => implicit::<Plain, _, _>(from, &mut self.conflict_term),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("success", &self.success)?;
        to.implicit::<Plain, _>("matchIndex", &self.match_index)?;
        to.implicit::<Plain, _>("nextIndex", &self.next_index)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("matchTerm", &self.match_term)?;
        to.optional::<Nested, _>("higherVote", &self.higher_vote)?;
        to.implicit::<Plain, _>("conflictTerm", &self.conflict_term)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AppendStreamRequest {
    const FIELDS: &'static [&'static str] = &["version", "append", "requestId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "append" => Some(1),
            "requestId" | "request_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => optional::<Nested, _, _>(from, &mut self.append),
            2 => implicit::<Plain, _, _>(from, &mut self.request_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Nested, _>("append", &self.append)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::AppendStreamResponse {
    const FIELDS: &'static [&'static str] = &["append", "requestId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "append" => Some(0),
            "requestId" | "request_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.append),
            1 => implicit::<Plain, _, _>(from, &mut self.request_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("append", &self.append)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::BrokerDetails {
    const FIELDS: &'static [&'static str] = &["broker", "brokerEpoch", "registeredAt", "lastHeartbeat", "load", "resources", "capabilities", "metadataVersion", "offlineLogDirIds", "remainingLeaders", "remainingReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "broker" => Some(0),
            "brokerEpoch" | "broker_epoch" => Some(1),
            "registeredAt" | "registered_at" => Some(2),
            "lastHeartbeat" | "last_heartbeat" => Some(3),
            "load" => Some(4),
            "resources" => Some(5),
            "capabilities" => Some(6),
            "metadataVersion" | "metadata_version" => Some(7),
            "offlineLogDirIds" | "offline_log_dir_ids" => Some(8),
            "remainingLeaders" | "remaining_leaders" => Some(9),
            "remainingReplicas" | "remaining_replicas" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.broker),
            1 => implicit::<Plain, _, _>(from, &mut self.broker_epoch),
            2 => optional::<Nested, _, _>(from, &mut self.registered_at),
            3 => optional::<Nested, _, _>(from, &mut self.last_heartbeat),
            4 => optional::<Nested, _, _>(from, &mut self.load),
            5 => optional::<Nested, _, _>(from, &mut self.resources),
            6 => repeated::<Plain, _, _>(from, &mut self.capabilities),
            7 => implicit::<Plain, _, _>(from, &mut self.metadata_version),
            8 => repeated::<Plain, _, _>(from, &mut self.offline_log_dir_ids),
            9 => implicit::<Plain, _, _>(from, &mut self.remaining_leaders),
            10 => implicit::<Plain, _, _>(from, &mut self.remaining_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("broker", &self.broker)?;
        to.implicit::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        to.optional::<Nested, _>("registeredAt", &self.registered_at)?;
        to.optional::<Nested, _>("lastHeartbeat", &self.last_heartbeat)?;
        to.optional::<Nested, _>("load", &self.load)?;
        to.optional::<Nested, _>("resources", &self.resources)?;
        to.repeated::<Plain, _>("capabilities", &self.capabilities)?;
        to.implicit::<Plain, _>("metadataVersion", &self.metadata_version)?;
        to.repeated::<Plain, _>("offlineLogDirIds", &self.offline_log_dir_ids)?;
        to.implicit::<Plain, _>("remainingLeaders", &self.remaining_leaders)?;
        to.implicit::<Plain, _>("remainingReplicas", &self.remaining_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::BrokerHeartbeatRequest {
    const FIELDS: &'static [&'static str] = &["brokerId", "metrics", "brokerEpoch", "version", "metadataVersion", "wantsToStop", "offlineLogDirIds", "completedCommandIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerId" | "broker_id" => Some(0),
            "metrics" => Some(1),
            "brokerEpoch" | "broker_epoch" => Some(2),
            "version" => Some(3),
            "metadataVersion" | "metadata_version" => Some(4),
            "wantsToStop" | "wants_to_stop" => Some(5),
            "offlineLogDirIds" | "offline_log_dir_ids" => Some(6),
            "completedCommandIds" | "completed_command_ids" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            1 => optional::<Nested, _, _>(from, &mut self.metrics),
            2 => implicit::<Plain, _, _>(from, &mut self.broker_epoch),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            4 => implicit::<Plain, _, _>(from, &mut self.metadata_version),
            5 => implicit::<Plain, _, _>(from, &mut self.wants_to_stop),
            6 => repeated::<Plain, _, _>(from, &mut self.offline_log_dir_ids),
            7 => repeated::<Plain, _, _>(from, &mut self.completed_command_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.optional::<Nested, _>("metrics", &self.metrics)?;
        to.implicit::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("metadataVersion", &self.metadata_version)?;
        to.implicit::<Plain, _>("wantsToStop", &self.wants_to_stop)?;
        to.repeated::<Plain, _>("offlineLogDirIds", &self.offline_log_dir_ids)?;
        to.repeated::<Plain, _>("completedCommandIds", &self.completed_command_ids)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::BrokerHeartbeatResponse {
    const FIELDS: &'static [&'static str] = &["heartbeatAgeSeconds", "coordinatorEntries", "commands", "fenced", "controllerEpoch", "metadataVersion", "mayStop"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "heartbeatAgeSeconds" | "heartbeat_age_seconds" => Some(0),
            "coordinatorEntries" | "coordinator_entries" => Some(1),
            "commands" => Some(2),
            "fenced" => Some(3),
            "controllerEpoch" | "controller_epoch" => Some(4),
            "metadataVersion" | "metadata_version" => Some(5),
            "mayStop" | "may_stop" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.heartbeat_age_seconds),
            1 => repeated::<Nested, _, _>(from, &mut self.coordinator_entries),
            2 => repeated::<Nested, _, _>(from, &mut self.commands),
            3 => implicit::<Plain, _, _>(from, &mut self.fenced),
            4 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            5 => implicit::<Plain, _, _>(from, &mut self.metadata_version),
            6 => implicit::<Plain, _, _>(from, &mut self.may_stop),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("heartbeatAgeSeconds", &self.heartbeat_age_seconds)?;
        to.repeated::<Nested, _>("coordinatorEntries", &self.coordinator_entries)?;
        to.repeated::<Nested, _>("commands", &self.commands)?;
        to.implicit::<Plain, _>("fenced", &self.fenced)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("metadataVersion", &self.metadata_version)?;
        to.implicit::<Plain, _>("mayStop", &self.may_stop)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::BrokerResources {
    const FIELDS: &'static [&'static str] = &["cpuCores", "memoryBytes", "diskBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cpuCores" | "cpu_cores" => Some(0),
            "memoryBytes" | "memory_bytes" => Some(1),
            "diskBytes" | "disk_bytes" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cpu_cores),
            1 => implicit::<Plain, _, _>(from, &mut self.memory_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.disk_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cpuCores", &self.cpu_cores)?;
        to.implicit::<Plain, _>("memoryBytes", &self.memory_bytes)?;
        to.implicit::<Plain, _>("diskBytes", &self.disk_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CheckAccessRequest {
    const FIELDS: &'static [&'static str] = &["version", "principal", "resourceType", "resourceName", "operation", "sourceAddress"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "principal" => Some(1),
            "resourceType" | "resource_type" => Some(2),
            "resourceName" | "resource_name" => Some(3),
            "operation" => Some(4),
            "sourceAddress" | "source_address" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.principal),
            2 => implicit::<Open<crate::rustmq::controller::v1::AclResourceType>, _, _>(from, &mut self.resource_type),
            3 => implicit::<Plain, _, _>(from, &mut self.resource_name),
            4 => implicit::<Open<crate::rustmq::controller::v1::AclOperation>, _, _>(from, &mut self.operation),
            5 => implicit::<Plain, _, _>(from, &mut self.source_address),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("principal", &self.principal)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclResourceType>, _>("resourceType", &self.resource_type)?;
        to.implicit::<Plain, _>("resourceName", &self.resource_name)?;
        to.implicit::<Open<crate::rustmq::controller::v1::AclOperation>, _>("operation", &self.operation)?;
        to.implicit::<Plain, _>("sourceAddress", &self.source_address)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CheckAccessResponse {
    const FIELDS: &'static [&'static str] = &["allowed", "decidedBy", "superUser"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "allowed" => Some(0),
            "decidedBy" | "decided_by" => Some(1),
            "superUser" | "super_user" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.allowed),
            1 => optional::<Nested, _, _>(from, &mut self.decided_by),
            2 => implicit::<Plain, _, _>(from, &mut self.super_user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("allowed", &self.allowed)?;
        to.optional::<Nested, _>("decidedBy", &self.decided_by)?;
        to.implicit::<Plain, _>("superUser", &self.super_user)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ControllerCommand {
    const FIELDS: &'static [&'static str] = &["assign", "remove", "transfer", "drain", "configVersion", "commandId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assign" => Some(0),
            "remove" => Some(1),
            "transfer" => Some(2),
            "drain" => Some(3),
            "configVersion" | "config_version" => Some(4),
            "commandId" | "command_id" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.command, crate::rustmq::controller::v1::controller_command::Command::Assign),
            1 => member::<Nested, _, _, _>(from, &mut self.command, crate::rustmq::controller::v1::controller_command::Command::Remove),
            2 => member::<Nested, _, _, _>(from, &mut self.command, crate::rustmq::controller::v1::controller_command::Command::Transfer),
            3 => member::<Plain, _, _, _>(from, &mut self.command, crate::rustmq::controller::v1::controller_command::Command::Drain),
            4 => member::<Plain, _, _, _>(from, &mut self.command, crate::rustmq::controller::v1::controller_command::Command::ConfigVersion),
            5 => implicit::<Plain, _, _>(from, &mut self.command_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.command {
            Some(crate::rustmq::controller::v1::controller_command::Command::Assign(it)) => to.field::<Nested, _>("assign", it)?,
            Some(crate::rustmq::controller::v1::controller_command::Command::Remove(it)) => to.field::<Nested, _>("remove", it)?,
            Some(crate::rustmq::controller::v1::controller_command::Command::Transfer(it)) => to.field::<Nested, _>("transfer", it)?,
            Some(crate::rustmq::controller::v1::controller_command::Command::Drain(it)) => to.field::<Plain, _>("drain", it)?,
            Some(crate::rustmq::controller::v1::controller_command::Command::ConfigVersion(it)) => to.field::<Plain, _>("configVersion", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("commandId", &self.command_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CoordinatorEntry {
    const FIELDS: &'static [&'static str] = &["partition", "brokerId", "host", "port"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partition" => Some(0),
            "brokerId" | "broker_id" => Some(1),
            "host" => Some(2),
            "port" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.partition),
            1 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            2 => implicit::<Plain, _, _>(from, &mut self.host),
            3 => implicit::<Plain, _, _>(from, &mut self.port),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.implicit::<Plain, _>("host", &self.host)?;
        to.implicit::<Plain, _>("port", &self.port)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreateAclsRequest {
    const FIELDS: &'static [&'static str] = &["version", "rules"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "rules" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => repeated::<Nested, _, _>(from, &mut self.rules),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Nested, _>("rules", &self.rules)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreateAclsResponse {
    const FIELDS: &'static [&'static str] = &["rules"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rules" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.rules),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rules", &self.rules)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreatePartitionsRequest {
    const FIELDS: &'static [&'static str] = &["topicConfig", "assignments", "controllerEpoch", "validateOnly", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicConfig" | "topic_config" => Some(0),
            "assignments" => Some(1),
            "controllerEpoch" | "controller_epoch" => Some(2),
            "validateOnly" | "validate_only" => Some(3),
            "version" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topic_config),
            1 => repeated::<Nested, _, _>(from, &mut self.assignments),
            2 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            3 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicConfig", &self.topic_config)?;
        to.repeated::<Nested, _>("assignments", &self.assignments)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreatePartitionsResponse {
    const FIELDS: &'static [&'static str] = &["partitions", "topicId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "topicId" | "topic_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.partitions),
            1 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreateTopicRequest {
    const FIELDS: &'static [&'static str] = &["config", "validateOnly", "version", "assignments"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "validateOnly" | "validate_only" => Some(1),
            "version" => Some(2),
            "assignments" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => repeated::<Nested, _, _>(from, &mut self.assignments),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Nested, _>("assignments", &self.assignments)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreateTopicResponse {
    const FIELDS: &'static [&'static str] = &["partitions", "topicId", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "topicId" | "topic_id" => Some(1),
            "config" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.partitions),
            1 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            2 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreateUserRequest {
    const FIELDS: &'static [&'static str] = &["version", "name", "password", "mechanisms", "description", "iterations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "name" => Some(1),
            "password" => Some(2),
            "mechanisms" => Some(3),
            "description" => Some(4),
            "iterations" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.password),
            3 => repeated::<Open<crate::rustmq::controller::v1::UserMechanism>, _, _>(from, &mut self.mechanisms),
            4 => implicit::<Plain, _, _>(from, &mut self.description),
            5 => implicit::<Plain, _, _>(from, &mut self.iterations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("password", &self.password)?;
        to.repeated::<Open<crate::rustmq::controller::v1::UserMechanism>, _>("mechanisms", &self.mechanisms)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("iterations", &self.iterations)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::CreateUserResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteAclsRequest {
    const FIELDS: &'static [&'static str] = &["version", "filters", "validateOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "filters" => Some(1),
            "validateOnly" | "validate_only" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => repeated::<Nested, _, _>(from, &mut self.filters),
            2 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Nested, _>("filters", &self.filters)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteAclsResponse {
    const FIELDS: &'static [&'static str] = &["rules"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rules" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.rules),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rules", &self.rules)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeletePartitionsRequest {
    const FIELDS: &'static [&'static str] = &["partitions", "controllerEpoch", "deleteData", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "controllerEpoch" | "controller_epoch" => Some(1),
            "deleteData" | "delete_data" => Some(2),
            "version" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.partitions),
            1 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.delete_data),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("deleteData", &self.delete_data)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeletePartitionsResponse {
    const FIELDS: &'static [&'static str] = &["results"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteQuotaRequest {
    const FIELDS: &'static [&'static str] = &["version", "entity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "entity" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => optional::<Nested, _, _>(from, &mut self.entity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteQuotaResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteTopicRequest {
    const FIELDS: &'static [&'static str] = &["name", "topicId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "topicId" | "topic_id" => Some(1),
            "version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteTopicResponse {
    const FIELDS: &'static [&'static str] = &["topicId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicId" | "topic_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteUserRequest {
    const FIELDS: &'static [&'static str] = &["version", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "name" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DeleteUserResponse {
    const FIELDS: &'static [&'static str] = &["deletedAclCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAclCount" | "deleted_acl_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted_acl_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deletedAclCount", &self.deleted_acl_count)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DescribeBrokerRequest {
    const FIELDS: &'static [&'static str] = &["version", "brokerId", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "brokerId" | "broker_id" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DescribeBrokerResponse {
    const FIELDS: &'static [&'static str] = &["broker", "partitions", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "broker" => Some(0),
            "partitions" => Some(1),
            "nextPageToken" | "next_page_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.broker),
            1 => repeated::<Nested, _, _>(from, &mut self.partitions),
            2 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("broker", &self.broker)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DescribeTopicRequest {
    const FIELDS: &'static [&'static str] = &["name", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DescribeTopicResponse {
    const FIELDS: &'static [&'static str] = &["topic", "overriddenFields", "createdAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topic" => Some(0),
            "overriddenFields" | "overridden_fields" => Some(1),
            "createdAt" | "created_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topic),
            1 => repeated::<Plain, _, _>(from, &mut self.overridden_fields),
            2 => optional::<Nested, _, _>(from, &mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topic", &self.topic)?;
        to.repeated::<Plain, _>("overriddenFields", &self.overridden_fields)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DrainBrokerRequest {
    const FIELDS: &'static [&'static str] = &["brokerId", "version", "moveReplicas", "bandwidthLimitBytes", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerId" | "broker_id" => Some(0),
            "version" => Some(1),
            "moveReplicas" | "move_replicas" => Some(2),
            "bandwidthLimitBytes" | "bandwidth_limit_bytes" => Some(3),
            "reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            1 => optional::<Nested, _, _>(from, &mut self.version),
            2 => implicit::<Plain, _, _>(from, &mut self.move_replicas),
            3 => implicit::<Plain, _, _>(from, &mut self.bandwidth_limit_bytes),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("moveReplicas", &self.move_replicas)?;
        to.implicit::<Plain, _>("bandwidthLimitBytes", &self.bandwidth_limit_bytes)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::DrainBrokerResponse {
    const FIELDS: &'static [&'static str] = &["remainingLeaders", "remainingReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "remainingLeaders" | "remaining_leaders" => Some(0),
            "remainingReplicas" | "remaining_replicas" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.remaining_leaders),
            1 => implicit::<Plain, _, _>(from, &mut self.remaining_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("remainingLeaders", &self.remaining_leaders)?;
        to.implicit::<Plain, _>("remainingReplicas", &self.remaining_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ElectLeadersRequest {
    const FIELDS: &'static [&'static str] = &["version", "type", "partitions", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "type" => Some(1),
            "partitions" => Some(2),
            "timeout" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Open<crate::rustmq::controller::v1::ElectionType>, _, _>(from, &mut self.r#type),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            3 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Open<crate::rustmq::controller::v1::ElectionType>, _>("type", &self.r#type)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ElectLeadersResponse {
    const FIELDS: &'static [&'static str] = &["results"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ElectionResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage", "leaderId", "leaderEpoch", "possibleLossFrom"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "leaderId" | "leader_id" => Some(3),
            "leaderEpoch" | "leader_epoch" => Some(4),
            "possibleLossFrom" | "possible_loss_from" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            3 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            5 => optional::<Plain, _, _>(from, &mut self.possible_loss_from),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.optional::<Plain, _>("possibleLossFrom", &self.possible_loss_from)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::GetClusterConfigRequest {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::GetClusterConfigResponse {
    const FIELDS: &'static [&'static str] = &["config", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::GetClusterHealthRequest {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::GetClusterHealthResponse {
    const FIELDS: &'static [&'static str] = &["health"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "health" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.health),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("health", &self.health)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::GetConfigurationRequest {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::GetConfigurationResponse {
    const FIELDS: &'static [&'static str] = &["voters", "learners", "jointOldVoters", "configurationIndex", "leaderId", "term", "clusterId", "nodeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "voters" => Some(0),
            "learners" => Some(1),
            "jointOldVoters" | "joint_old_voters" => Some(2),
            "configurationIndex" | "configuration_index" => Some(3),
            "leaderId" | "leader_id" => Some(4),
            "term" => Some(5),
            "clusterId" | "cluster_id" => Some(6),
            "nodeId" | "node_id" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.voters),
            1 => repeated::<Nested, _, _>(from, &mut self.learners),
            2 => repeated::<Plain, _, _>(from, &mut self.joint_old_voters),
            3 => implicit::<Plain, _, _>(from, &mut self.configuration_index),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            5 => implicit::<Plain, _, _>(from, &mut self.term),
            6 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            7 => implicit::<Plain, _, _>(from, &mut self.node_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("voters", &self.voters)?;
        to.repeated::<Nested, _>("learners", &self.learners)?;
        to.repeated::<Plain, _>("jointOldVoters", &self.joint_old_voters)?;
        to.implicit::<Plain, _>("configurationIndex", &self.configuration_index)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::IncreasePartitionsRequest {
    const FIELDS: &'static [&'static str] = &["version", "topic", "partitionCount", "assignments", "validateOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "topic" => Some(1),
            "partitionCount" | "partition_count" => Some(2),
            "assignments" => Some(3),
            "validateOnly" | "validate_only" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.topic),
            2 => implicit::<Plain, _, _>(from, &mut self.partition_count),
            3 => repeated::<Nested, _, _>(from, &mut self.assignments),
            4 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("topic", &self.topic)?;
        to.implicit::<Plain, _>("partitionCount", &self.partition_count)?;
        to.repeated::<Nested, _>("assignments", &self.assignments)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::IncreasePartitionsResponse {
    const FIELDS: &'static [&'static str] = &["partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::InstallSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["term", "leaderId", "lastIncludedIndex", "lastIncludedTerm", "offset", "data", "done", "version", "snapshotSizeBytes", "snapshotId", "snapshotChecksum", "groupId", "targetId", "clusterId", "membership", "membershipLogId", "chunkChecksum"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "leaderId" | "leader_id" => Some(1),
            "lastIncludedIndex" | "last_included_index" => Some(2),
            "lastIncludedTerm" | "last_included_term" => Some(3),
            "offset" => Some(4),
            "data" => Some(5),
            "done" => Some(6),
            "version" => Some(7),
            "snapshotSizeBytes" | "snapshot_size_bytes" => Some(8),
            "snapshotId" | "snapshot_id" => Some(9),
            "snapshotChecksum" | "snapshot_checksum" => Some(10),
            "groupId" | "group_id" => Some(11),
            "targetId" | "target_id" => Some(12),
            "clusterId" | "cluster_id" => Some(13),
            "membership" => Some(14),
            "membershipLogId" | "membership_log_id" => Some(15),
            "chunkChecksum" | "chunk_checksum" => Some(16),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            2 => implicit::<Plain, _, _>(from, &mut self.last_included_index),
            3 => implicit::<Plain, _, _>(from, &mut self.last_included_term),
            4 => implicit::<Plain, _, _>(from, &mut self.offset),
            5 => implicit::<Plain, _, _>(from, &mut self.data),
            6 => implicit::<Plain, _, _>(from, &mut self.done),
            7 => optional::<Nested, _, _>(from, &mut self.version),
            8 => implicit::<Plain, _, _>(from, &mut self.snapshot_size_bytes),
            9 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            10 => implicit::<Plain, _, _>(from, &mut self.snapshot_checksum),
            11 => implicit::<Plain, _, _>(from, &mut self.group_id),
            12 => implicit::<Plain, _, _>(from, &mut self.target_id),
            13 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            14 => optional::<Nested, _, _>(from, &mut self.membership),
            15 => optional::<Nested, _, _>(from, &mut self.membership_log_id),
            16 => implicit::<Plain, _, _>(from, &mut self.chunk_checksum),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("lastIncludedIndex", &self.last_included_index)?;
        to.implicit::<Plain, _>("lastIncludedTerm", &self.last_included_term)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.implicit::<Plain, _>("done", &self.done)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("snapshotSizeBytes", &self.snapshot_size_bytes)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("snapshotChecksum", &self.snapshot_checksum)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("targetId", &self.target_id)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.optional::<Nested, _>("membership", &self.membership)?;
        to.optional::<Nested, _>("membershipLogId", &self.membership_log_id)?;
        to.implicit::<Plain, _>("chunkChecksum", &self.chunk_checksum)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::InstallSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["term", "bytesReceived", "vote"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "bytesReceived" | "bytes_received" => Some(1),
            "vote" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes_received),
            2 => optional::<Nested, _, _>(from, &mut self.vote),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("bytesReceived", &self.bytes_received)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListAclsRequest {
    const FIELDS: &'static [&'static str] = &["version", "filter", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "filter" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => optional::<Nested, _, _>(from, &mut self.filter),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Nested, _>("filter", &self.filter)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListAclsResponse {
    const FIELDS: &'static [&'static str] = &["rules", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rules" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.rules),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rules", &self.rules)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListBrokersRequest {
    const FIELDS: &'static [&'static str] = &["version", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "pageSize" | "page_size" => Some(1),
            "pageToken" | "page_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.page_size),
            2 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListBrokersResponse {
    const FIELDS: &'static [&'static str] = &["brokers", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokers" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.brokers),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("brokers", &self.brokers)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListQuotasRequest {
    const FIELDS: &'static [&'static str] = &["version", "user", "clientId", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "user" => Some(1),
            "clientId" | "client_id" => Some(2),
            "pageSize" | "page_size" => Some(3),
            "pageToken" | "page_token" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.user),
            2 => implicit::<Plain, _, _>(from, &mut self.client_id),
            3 => implicit::<Plain, _, _>(from, &mut self.page_size),
            4 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("user", &self.user)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListQuotasResponse {
    const FIELDS: &'static [&'static str] = &["quotas", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "quotas" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.quotas),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("quotas", &self.quotas)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListReassignmentsRequest {
    const FIELDS: &'static [&'static str] = &["version", "partitions", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "partitions" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => repeated::<Nested, _, _>(from, &mut self.partitions),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListReassignmentsResponse {
    const FIELDS: &'static [&'static str] = &["reassignments", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reassignments" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.reassignments),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("reassignments", &self.reassignments)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListTopicsRequest {
    const FIELDS: &'static [&'static str] = &["version", "prefix", "includeInternal", "partitionStatuses", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "prefix" => Some(1),
            "includeInternal" | "include_internal" => Some(2),
            "partitionStatuses" | "partition_statuses" => Some(3),
            "pageSize" | "page_size" => Some(4),
            "pageToken" | "page_token" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => implicit::<Plain, _, _>(from, &mut self.include_internal),
            3 => repeated::<Open<crate::rustmq::common::v1::PartitionStatus>, _, _>(from, &mut self.partition_statuses),
            4 => implicit::<Plain, _, _>(from, &mut self.page_size),
            5 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("includeInternal", &self.include_internal)?;
        to.repeated::<Open<crate::rustmq::common::v1::PartitionStatus>, _>("partitionStatuses", &self.partition_statuses)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListTopicsResponse {
    const FIELDS: &'static [&'static str] = &["topics", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topics" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.topics),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListUsersRequest {
    const FIELDS: &'static [&'static str] = &["version", "prefix", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "prefix" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ListUsersResponse {
    const FIELDS: &'static [&'static str] = &["users", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "users" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.users),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("users", &self.users)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::LoadMetrics {
    const FIELDS: &'static [&'static str] = &["cpuUsage", "memoryUsage", "diskUsage", "networkTxBytesSec", "networkRxBytesSec", "partitionCount", "leaderPartitionCount", "messageRate", "consumerLagTotal", "timestamp", "logBytes", "freeDiskBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cpuUsage" | "cpu_usage" => Some(0),
            "memoryUsage" | "memory_usage" => Some(1),
            "diskUsage" | "disk_usage" => Some(2),
            "networkTxBytesSec" | "network_tx_bytes_sec" => Some(3),
            "networkRxBytesSec" | "network_rx_bytes_sec" => Some(4),
            "partitionCount" | "partition_count" => Some(5),
            "leaderPartitionCount" | "leader_partition_count" => Some(6),
            "messageRate" | "message_rate" => Some(7),
            "consumerLagTotal" | "consumer_lag_total" => Some(8),
            "timestamp" => Some(9),
            "logBytes" | "log_bytes" => Some(10),
            "freeDiskBytes" | "free_disk_bytes" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cpu_usage),
            1 => implicit::<Plain, _, _>(from, &mut self.memory_usage),
            2 => implicit::<Plain, _, _>(from, &mut self.disk_usage),
            3 => implicit::<Plain, _, _>(from, &mut self.network_tx_bytes_sec),
            4 => implicit::<Plain, _, _>(from, &mut self.network_rx_bytes_sec),
            5 => implicit::<Plain, _, _>(from, &mut self.partition_count),
            6 => implicit::<Plain, _, _>(from, &mut self.leader_partition_count),
            7 => implicit::<Plain, _, _>(from, &mut self.message_rate),
            8 => implicit::<Plain, _, _>(from, &mut self.consumer_lag_total),
            9 => optional::<Nested, _, _>(from, &mut self.timestamp),
            10 => implicit::<Plain, _, _>(from, &mut self.log_bytes),
            11 => implicit::<Plain, _, _>(from, &mut self.free_disk_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cpuUsage", &self.cpu_usage)?;
        to.implicit::<Plain, _>("memoryUsage", &self.memory_usage)?;
        to.implicit::<Plain, _>("diskUsage", &self.disk_usage)?;
        to.implicit::<Plain, _>("networkTxBytesSec", &self.network_tx_bytes_sec)?;
        to.implicit::<Plain, _>("networkRxBytesSec", &self.network_rx_bytes_sec)?;
        to.implicit::<Plain, _>("partitionCount", &self.partition_count)?;
        to.implicit::<Plain, _>("leaderPartitionCount", &self.leader_partition_count)?;
        to.implicit::<Plain, _>("messageRate", &self.message_rate)?;
        to.implicit::<Plain, _>("consumerLagTotal", &self.consumer_lag_total)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("logBytes", &self.log_bytes)?;
        to.implicit::<Plain, _>("freeDiskBytes", &self.free_disk_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::LogEntry {
    const FIELDS: &'static [&'static str] = &["term", "index", "type", "data", "timestamp"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "index" => Some(1),
            "type" => Some(2),
            "data" => Some(3),
            "timestamp" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.index),
            2 => implicit::<Open<crate::rustmq::controller::v1::LogEntryType>, _, _>(from, &mut self.r#type),
            3 => implicit::<Plain, _, _>(from, &mut self.data),
            4 => optional::<Nested, _, _>(from, &mut self.timestamp),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Open<crate::rustmq::controller::v1::LogEntryType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::LogId {
    const FIELDS: &'static [&'static str] = &["term", "index"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "index" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("index", &self.index)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::Membership {
    const FIELDS: &'static [&'static str] = &["voterSets", "peers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "voterSets" | "voter_sets" => Some(0),
            "peers" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.voter_sets),
            1 => repeated::<Nested, _, _>(from, &mut self.peers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("voterSets", &self.voter_sets)?;
        to.repeated::<Nested, _>("peers", &self.peers)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::MetadataChange {
    const FIELDS: &'static [&'static str] = &["broker", "brokerRemoved", "topic", "topicRemoved", "partition", "clusterConfig", "acl", "aclRemoved", "credentials", "userRemoved", "quota", "quotaRemoved"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "broker" => Some(0),
            "brokerRemoved" | "broker_removed" => Some(1),
            "topic" => Some(2),
            "topicRemoved" | "topic_removed" => Some(3),
            "partition" => Some(4),
            "clusterConfig" | "cluster_config" => Some(5),
            "acl" => Some(6),
            "aclRemoved" | "acl_removed" => Some(7),
            "credentials" => Some(8),
            "userRemoved" | "user_removed" => Some(9),
            "quota" => Some(10),
            "quotaRemoved" | "quota_removed" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::Broker),
            1 => member::<Plain, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::BrokerRemoved),
            2 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::Topic),
            3 => member::<Plain, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::TopicRemoved),
            4 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::Partition),
            5 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::ClusterConfig),
            6 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::Acl),
            7 => member::<Plain, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::AclRemoved),
            8 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::Credentials),
            9 => member::<Plain, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::UserRemoved),
            10 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::Quota),
            11 => member::<Nested, _, _, _>(from, &mut self.change, crate::rustmq::controller::v1::metadata_change::Change::QuotaRemoved),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.change {
            Some(crate::rustmq::controller::v1::metadata_change::Change::Broker(it)) => to.field::<Nested, _>("broker", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::BrokerRemoved(it)) => to.field::<Plain, _>("brokerRemoved", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::Topic(it)) => to.field::<Nested, _>("topic", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::TopicRemoved(it)) => to.field::<Plain, _>("topicRemoved", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::Partition(it)) => to.field::<Nested, _>("partition", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::ClusterConfig(it)) => to.field::<Nested, _>("clusterConfig", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::Acl(it)) => to.field::<Nested, _>("acl", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::AclRemoved(it)) => to.field::<Plain, _>("aclRemoved", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::Credentials(it)) => to.field::<Nested, _>("credentials", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::UserRemoved(it)) => to.field::<Plain, _>("userRemoved", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::Quota(it)) => to.field::<Nested, _>("quota", it)?,
            Some(crate::rustmq::controller::v1::metadata_change::Change::QuotaRemoved(it)) => to.field::<Nested, _>("quotaRemoved", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::NodeInfo {
    const FIELDS: &'static [&'static str] = &["nodeId", "address", "state", "term", "lastLogIndex", "lastLogTerm", "commitIndex", "appliedIndex", "lastContact", "softwareVersion", "snapshotIndex", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "address" => Some(1),
            "state" => Some(2),
            "term" => Some(3),
            "lastLogIndex" | "last_log_index" => Some(4),
            "lastLogTerm" | "last_log_term" => Some(5),
            "commitIndex" | "commit_index" => Some(6),
            "appliedIndex" | "applied_index" => Some(7),
            "lastContact" | "last_contact" => Some(8),
            "softwareVersion" | "software_version" => Some(9),
            "snapshotIndex" | "snapshot_index" => Some(10),
            "name" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.address),
            2 => implicit::<Open<crate::rustmq::controller::v1::NodeState>, _, _>(from, &mut self.state),
            3 => implicit::<Plain, _, _>(from, &mut self.term),
            4 => implicit::<Plain, _, _>(from, &mut self.last_log_index),
            5 => implicit::<Plain, _, _>(from, &mut self.last_log_term),
            6 => implicit::<Plain, _, _>(from, &mut self.commit_index),
            7 => implicit::<Plain, _, _>(from, &mut self.applied_index),
            8 => optional::<Nested, _, _>(from, &mut self.last_contact),
            9 => implicit::<Plain, _, _>(from, &mut self.software_version),
            10 => implicit::<Plain, _, _>(from, &mut self.snapshot_index),
            11 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Open<crate::rustmq::controller::v1::NodeState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("lastLogIndex", &self.last_log_index)?;
        to.implicit::<Plain, _>("lastLogTerm", &self.last_log_term)?;
        to.implicit::<Plain, _>("commitIndex", &self.commit_index)?;
        to.implicit::<Plain, _>("appliedIndex", &self.applied_index)?;
        to.optional::<Nested, _>("lastContact", &self.last_contact)?;
        to.implicit::<Plain, _>("softwareVersion", &self.software_version)?;
        to.implicit::<Plain, _>("snapshotIndex", &self.snapshot_index)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::PartitionResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::Peer {
    const FIELDS: &'static [&'static str] = &["nodeId", "address", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "address" => Some(1),
            "name" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.address),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::PlanRebalanceRequest {
    const FIELDS: &'static [&'static str] = &["version", "topics", "excludedBrokerIds", "maxMoves"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "topics" => Some(1),
            "excludedBrokerIds" | "excluded_broker_ids" => Some(2),
            "maxMoves" | "max_moves" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => repeated::<Plain, _, _>(from, &mut self.topics),
            2 => repeated::<Plain, _, _>(from, &mut self.excluded_broker_ids),
            3 => implicit::<Plain, _, _>(from, &mut self.max_moves),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.repeated::<Plain, _>("excludedBrokerIds", &self.excluded_broker_ids)?;
        to.implicit::<Plain, _>("maxMoves", &self.max_moves)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::PlanRebalanceResponse {
    const FIELDS: &'static [&'static str] = &["assignments", "bytesToMove", "imbalanceBefore", "imbalanceAfter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assignments" => Some(0),
            "bytesToMove" | "bytes_to_move" => Some(1),
            "imbalanceBefore" | "imbalance_before" => Some(2),
            "imbalanceAfter" | "imbalance_after" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.assignments),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes_to_move),
            2 => implicit::<Plain, _, _>(from, &mut self.imbalance_before),
            3 => implicit::<Plain, _, _>(from, &mut self.imbalance_after),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("assignments", &self.assignments)?;
        to.implicit::<Plain, _>("bytesToMove", &self.bytes_to_move)?;
        to.implicit::<Plain, _>("imbalanceBefore", &self.imbalance_before)?;
        to.implicit::<Plain, _>("imbalanceAfter", &self.imbalance_after)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::PreVoteRequest {
    const FIELDS: &'static [&'static str] = &["term", "candidateId", "lastLogIndex", "lastLogTerm", "version", "groupId", "targetId", "clusterId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "candidateId" | "candidate_id" => Some(1),
            "lastLogIndex" | "last_log_index" => Some(2),
            "lastLogTerm" | "last_log_term" => Some(3),
            "version" => Some(4),
            "groupId" | "group_id" => Some(5),
            "targetId" | "target_id" => Some(6),
            "clusterId" | "cluster_id" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.candidate_id),
            2 => implicit::<Plain, _, _>(from, &mut self.last_log_index),
            3 => implicit::<Plain, _, _>(from, &mut self.last_log_term),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.group_id),
            6 => implicit::<Plain, _, _>(from, &mut self.target_id),
            7 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("candidateId", &self.candidate_id)?;
        to.implicit::<Plain, _>("lastLogIndex", &self.last_log_index)?;
        to.implicit::<Plain, _>("lastLogTerm", &self.last_log_term)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("targetId", &self.target_id)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::PreVoteResponse {
    const FIELDS: &'static [&'static str] = &["term", "voteGranted", "voterId", "voteReason", "hasLeader", "currentLeaderId", "vote", "lastLogIndex", "lastLogTerm"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "voteGranted" | "vote_granted" => Some(1),
            "voterId" | "voter_id" => Some(2),
            "voteReason" | "vote_reason" => Some(3),
            "hasLeader" | "has_leader" => Some(4),
            "currentLeaderId" | "current_leader_id" => Some(5),
            "vote" => Some(6),
            "lastLogIndex" | "last_log_index" => Some(7),
            "lastLogTerm" | "last_log_term" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.vote_granted),
            2 => implicit::<Plain, _, _>(from, &mut self.voter_id),
            3 => implicit::<Plain, _, _>(from, &mut self.vote_reason),
            4 => implicit::<Plain, _, _>(from, &mut self.has_leader),
            5 => implicit::<Plain, _, _>(from, &mut self.current_leader_id),
            6 => optional::<Nested, _, _>(from, &mut self.vote),
            7 => implicit::<Plain, _, _>(from, &mut self.last_log_index),
            8 => implicit::<Plain, _, _>(from, &mut self.last_log_term),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("voteGranted", &self.vote_granted)?;
        to.implicit::<Plain, _>("voterId", &self.voter_id)?;
        to.implicit::<Plain, _>("voteReason", &self.vote_reason)?;
        to.implicit::<Plain, _>("hasLeader", &self.has_leader)?;
        to.implicit::<Plain, _>("currentLeaderId", &self.current_leader_id)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("lastLogIndex", &self.last_log_index)?;
        to.implicit::<Plain, _>("lastLogTerm", &self.last_log_term)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::Quota {
    const FIELDS: &'static [&'static str] = &["entity", "produceBytesPerSecond", "fetchBytesPerSecond", "requestsPerSecond", "connections", "mutationsPerSecond"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "produceBytesPerSecond" | "produce_bytes_per_second" => Some(1),
            "fetchBytesPerSecond" | "fetch_bytes_per_second" => Some(2),
            "requestsPerSecond" | "requests_per_second" => Some(3),
            "connections" => Some(4),
            "mutationsPerSecond" | "mutations_per_second" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entity),
            1 => optional::<Plain, _, _>(from, &mut self.produce_bytes_per_second),
            2 => optional::<Plain, _, _>(from, &mut self.fetch_bytes_per_second),
            3 => optional::<Plain, _, _>(from, &mut self.requests_per_second),
            4 => optional::<Plain, _, _>(from, &mut self.connections),
            5 => optional::<Plain, _, _>(from, &mut self.mutations_per_second),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Plain, _>("produceBytesPerSecond", &self.produce_bytes_per_second)?;
        to.optional::<Plain, _>("fetchBytesPerSecond", &self.fetch_bytes_per_second)?;
        to.optional::<Plain, _>("requestsPerSecond", &self.requests_per_second)?;
        to.optional::<Plain, _>("connections", &self.connections)?;
        to.optional::<Plain, _>("mutationsPerSecond", &self.mutations_per_second)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::QuotaEntity {
    const FIELDS: &'static [&'static str] = &["user", "clientId", "defaultUser", "defaultClient"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            "clientId" | "client_id" => Some(1),
            "defaultUser" | "default_user" => Some(2),
            "defaultClient" | "default_client" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user),
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.default_user),
            3 => implicit::<Plain, _, _>(from, &mut self.default_client),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("user", &self.user)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("defaultUser", &self.default_user)?;
        to.implicit::<Plain, _>("defaultClient", &self.default_client)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ReassignPartitionsProgress {
    const FIELDS: &'static [&'static str] = &["errorCode", "errorMessage", "moves", "completed", "total", "done", "bytesTransferred", "totalBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "errorCode" | "error_code" => Some(0),
            "errorMessage" | "error_message" => Some(1),
            "moves" => Some(2),
            "completed" => Some(3),
            "total" => Some(4),
            "done" => Some(5),
            "bytesTransferred" | "bytes_transferred" => Some(6),
            "totalBytes" | "total_bytes" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            1 => implicit::<Plain, _, _>(from, &mut self.error_message),
            2 => repeated::<Nested, _, _>(from, &mut self.moves),
            3 => implicit::<Plain, _, _>(from, &mut self.completed),
            4 => implicit::<Plain, _, _>(from, &mut self.total),
            5 => implicit::<Plain, _, _>(from, &mut self.done),
            6 => implicit::<Plain, _, _>(from, &mut self.bytes_transferred),
            7 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.repeated::<Nested, _>("moves", &self.moves)?;
        to.implicit::<Plain, _>("completed", &self.completed)?;
        to.implicit::<Plain, _>("total", &self.total)?;
        to.implicit::<Plain, _>("done", &self.done)?;
        to.implicit::<Plain, _>("bytesTransferred", &self.bytes_transferred)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ReassignPartitionsRequest {
    const FIELDS: &'static [&'static str] = &["assignments", "controllerEpoch", "bandwidthLimitBytes", "cancel", "version", "validateOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assignments" => Some(0),
            "controllerEpoch" | "controller_epoch" => Some(1),
            "bandwidthLimitBytes" | "bandwidth_limit_bytes" => Some(2),
            "cancel" => Some(3),
            "version" => Some(4),
            "validateOnly" | "validate_only" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.assignments),
            1 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.bandwidth_limit_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.cancel),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("assignments", &self.assignments)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("bandwidthLimitBytes", &self.bandwidth_limit_bytes)?;
        to.implicit::<Plain, _>("cancel", &self.cancel)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::Reassignment {
    const FIELDS: &'static [&'static str] = &["assignment", "moves", "startedAt", "bandwidthLimitBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assignment" => Some(0),
            "moves" => Some(1),
            "startedAt" | "started_at" => Some(2),
            "bandwidthLimitBytes" | "bandwidth_limit_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.assignment),
            1 => repeated::<Nested, _, _>(from, &mut self.moves),
            2 => optional::<Nested, _, _>(from, &mut self.started_at),
            3 => implicit::<Plain, _, _>(from, &mut self.bandwidth_limit_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("assignment", &self.assignment)?;
        to.repeated::<Nested, _>("moves", &self.moves)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.implicit::<Plain, _>("bandwidthLimitBytes", &self.bandwidth_limit_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::RegisterBrokerRequest {
    const FIELDS: &'static [&'static str] = &["broker", "incarnationId", "capabilities", "resources", "version", "clusterId", "logDirIds", "previousBrokerEpoch", "servedVersions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "broker" => Some(0),
            "incarnationId" | "incarnation_id" => Some(1),
            "capabilities" => Some(2),
            "resources" => Some(3),
            "version" => Some(4),
            "clusterId" | "cluster_id" => Some(5),
            "logDirIds" | "log_dir_ids" => Some(6),
            "previousBrokerEpoch" | "previous_broker_epoch" => Some(7),
            "servedVersions" | "served_versions" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.broker),
            1 => implicit::<Plain, _, _>(from, &mut self.incarnation_id),
            2 => repeated::<Plain, _, _>(from, &mut self.capabilities),
            3 => optional::<Nested, _, _>(from, &mut self.resources),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            6 => repeated::<Plain, _, _>(from, &mut self.log_dir_ids),
            7 => optional::<Plain, _, _>(from, &mut self.previous_broker_epoch),
            8 => repeated::<Nested, _, _>(from, &mut self.served_versions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("broker", &self.broker)?;
        to.implicit::<Plain, _>("incarnationId", &self.incarnation_id)?;
        to.repeated::<Plain, _>("capabilities", &self.capabilities)?;
        to.optional::<Nested, _>("resources", &self.resources)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.repeated::<Plain, _>("logDirIds", &self.log_dir_ids)?;
        to.optional::<Plain, _>("previousBrokerEpoch", &self.previous_broker_epoch)?;
        to.repeated::<Nested, _>("servedVersions", &self.served_versions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::RegisterBrokerResponse {
    const FIELDS: &'static [&'static str] = &["brokerEpoch", "heartbeatInterval", "sessionTimeout", "clusterId", "nodeId", "controllerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerEpoch" | "broker_epoch" => Some(0),
            "heartbeatInterval" | "heartbeat_interval" => Some(1),
            "sessionTimeout" | "session_timeout" => Some(2),
            "clusterId" | "cluster_id" => Some(3),
            "nodeId" | "node_id" => Some(4),
            "controllerEpoch" | "controller_epoch" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.broker_epoch),
            1 => optional::<Nested, _, _>(from, &mut self.heartbeat_interval),
            2 => optional::<Nested, _, _>(from, &mut self.session_timeout),
            3 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            4 => implicit::<Plain, _, _>(from, &mut self.node_id),
            5 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        to.optional::<Nested, _>("heartbeatInterval", &self.heartbeat_interval)?;
        to.optional::<Nested, _>("sessionTimeout", &self.session_timeout)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::RemovePeerRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "forceRemoval", "version", "removalReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "forceRemoval" | "force_removal" => Some(1),
            "version" => Some(2),
            "removalReason" | "removal_reason" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.force_removal),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => implicit::<Plain, _, _>(from, &mut self.removal_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("forceRemoval", &self.force_removal)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("removalReason", &self.removal_reason)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::RemovePeerResponse {
    const FIELDS: &'static [&'static str] = &["configurationIndex", "configurationTerm", "membership"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "configurationIndex" | "configuration_index" => Some(0),
            "configurationTerm" | "configuration_term" => Some(1),
            "membership" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.configuration_index),
            1 => implicit::<Plain, _, _>(from, &mut self.configuration_term),
            2 => optional::<Nested, _, _>(from, &mut self.membership),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("configurationIndex", &self.configuration_index)?;
        to.implicit::<Plain, _>("configurationTerm", &self.configuration_term)?;
        to.optional::<Nested, _>("membership", &self.membership)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ReplicaList {
    const FIELDS: &'static [&'static str] = &["brokerIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerIds" | "broker_ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.broker_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("brokerIds", &self.broker_ids)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ResumeBrokerRequest {
    const FIELDS: &'static [&'static str] = &["brokerId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerId" | "broker_id" => Some(0),
            "version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            1 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ResumeBrokerResponse {
    const FIELDS: &'static [&'static str] = &["broker"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "broker" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.broker),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("broker", &self.broker)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::ScramVerifier {
    const FIELDS: &'static [&'static str] = &["mechanism", "salt", "iterations", "storedKey", "serverKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mechanism" => Some(0),
            "salt" => Some(1),
            "iterations" => Some(2),
            "storedKey" | "stored_key" => Some(3),
            "serverKey" | "server_key" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::controller::v1::UserMechanism>, _, _>(from, &mut self.mechanism),
            1 => implicit::<Plain, _, _>(from, &mut self.salt),
            2 => implicit::<Plain, _, _>(from, &mut self.iterations),
            3 => implicit::<Plain, _, _>(from, &mut self.stored_key),
            4 => implicit::<Plain, _, _>(from, &mut self.server_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::controller::v1::UserMechanism>, _>("mechanism", &self.mechanism)?;
        to.implicit::<Plain, _>("salt", &self.salt)?;
        to.implicit::<Plain, _>("iterations", &self.iterations)?;
        to.implicit::<Plain, _>("storedKey", &self.stored_key)?;
        to.implicit::<Plain, _>("serverKey", &self.server_key)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::SetQuotaRequest {
    const FIELDS: &'static [&'static str] = &["version", "quota"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "quota" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => optional::<Nested, _, _>(from, &mut self.quota),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Nested, _>("quota", &self.quota)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::SetQuotaResponse {
    const FIELDS: &'static [&'static str] = &["quota"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "quota" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.quota),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("quota", &self.quota)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::TimeoutNowRequest {
    const FIELDS: &'static [&'static str] = &["term", "leaderId", "version", "groupId", "lastLogIndex", "lastLogTerm", "clusterId", "successorId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "leaderId" | "leader_id" => Some(1),
            "version" => Some(2),
            "groupId" | "group_id" => Some(3),
            "lastLogIndex" | "last_log_index" => Some(4),
            "lastLogTerm" | "last_log_term" => Some(5),
            "clusterId" | "cluster_id" => Some(6),
            "successorId" | "successor_id" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => implicit::<Plain, _, _>(from, &mut self.group_id),
            4 => implicit::<Plain, _, _>(from, &mut self.last_log_index),
            5 => implicit::<Plain, _, _>(from, &mut self.last_log_term),
            6 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            7 => implicit::<Plain, _, _>(from, &mut self.successor_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("lastLogIndex", &self.last_log_index)?;
        to.implicit::<Plain, _>("lastLogTerm", &self.last_log_term)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("successorId", &self.successor_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::TimeoutNowResponse {
    const FIELDS: &'static [&'static str] = &["term", "accepted", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "accepted" => Some(1),
            "reason" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.accepted),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("accepted", &self.accepted)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::TopicSummary {
    const FIELDS: &'static [&'static str] = &["name", "topicId", "partitionCount", "replicationFactor", "status", "internal", "underReplicatedPartitions", "offlinePartitions", "sizeBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "topicId" | "topic_id" => Some(1),
            "partitionCount" | "partition_count" => Some(2),
            "replicationFactor" | "replication_factor" => Some(3),
            "status" => Some(4),
            "internal" => Some(5),
            "underReplicatedPartitions" | "under_replicated_partitions" => Some(6),
            "offlinePartitions" | "offline_partitions" => Some(7),
            "sizeBytes" | "size_bytes" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            2 => implicit::<Plain, _, _>(from, &mut self.partition_count),
            3 => implicit::<Plain, _, _>(from, &mut self.replication_factor),
            4 => implicit::<Open<crate::rustmq::common::v1::TopicStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.internal),
            6 => implicit::<Plain, _, _>(from, &mut self.under_replicated_partitions),
            7 => implicit::<Plain, _, _>(from, &mut self.offline_partitions),
            8 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        to.implicit::<Plain, _>("partitionCount", &self.partition_count)?;
        to.implicit::<Plain, _>("replicationFactor", &self.replication_factor)?;
        to.implicit::<Open<crate::rustmq::common::v1::TopicStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("internal", &self.internal)?;
        to.implicit::<Plain, _>("underReplicatedPartitions", &self.under_replicated_partitions)?;
        to.implicit::<Plain, _>("offlinePartitions", &self.offline_partitions)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::TransferLeadershipRequest {
    const FIELDS: &'static [&'static str] = &["currentLeaderId", "targetLeaderId", "timeoutMs", "version", "transferReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "currentLeaderId" | "current_leader_id" => Some(0),
            "targetLeaderId" | "target_leader_id" => Some(1),
            "timeoutMs" | "timeout_ms" => Some(2),
            "version" => Some(3),
            "transferReason" | "transfer_reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.current_leader_id),
            1 => implicit::<Plain, _, _>(from, &mut self.target_leader_id),
            2 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            4 => implicit::<Plain, _, _>(from, &mut self.transfer_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("currentLeaderId", &self.current_leader_id)?;
        to.implicit::<Plain, _>("targetLeaderId", &self.target_leader_id)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transferReason", &self.transfer_reason)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::TransferLeadershipResponse {
    const FIELDS: &'static [&'static str] = &["newLeaderId", "newTerm", "transferTimeMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "newLeaderId" | "new_leader_id" => Some(0),
            "newTerm" | "new_term" => Some(1),
            "transferTimeMs" | "transfer_time_ms" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.new_leader_id),
            1 => implicit::<Plain, _, _>(from, &mut self.new_term),
            2 => implicit::<Plain, _, _>(from, &mut self.transfer_time_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("newLeaderId", &self.new_leader_id)?;
        to.implicit::<Plain, _>("newTerm", &self.new_term)?;
        to.implicit::<Plain, _>("transferTimeMs", &self.transfer_time_ms)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::UnregisterBrokerRequest {
    const FIELDS: &'static [&'static str] = &["brokerId", "brokerEpoch", "drain", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerId" | "broker_id" => Some(0),
            "brokerEpoch" | "broker_epoch" => Some(1),
            "drain" => Some(2),
            "version" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            1 => optional::<Plain, _, _>(from, &mut self.broker_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.drain),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.optional::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        to.implicit::<Plain, _>("drain", &self.drain)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::UnregisterBrokerResponse {
    const FIELDS: &'static [&'static str] = &["draining"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "draining" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.draining),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("draining", &self.draining)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::UpdateClusterConfigRequest {
    const FIELDS: &'static [&'static str] = &["config", "expectedVersion", "resetFields", "version", "validateOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "expectedVersion" | "expected_version" => Some(1),
            "resetFields" | "reset_fields" => Some(2),
            "version" => Some(3),
            "validateOnly" | "validate_only" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => optional::<Plain, _, _>(from, &mut self.expected_version),
            2 => repeated::<Plain, _, _>(from, &mut self.reset_fields),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            4 => implicit::<Plain, _, _>(from, &mut self.validate_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.repeated::<Plain, _>("resetFields", &self.reset_fields)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("validateOnly", &self.validate_only)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::UpdateClusterConfigResponse {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::UpdateUserRequest {
    const FIELDS: &'static [&'static str] = &["version", "name", "password", "mechanisms", "description", "locked"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "name" => Some(1),
            "password" => Some(2),
            "mechanisms" => Some(3),
            "description" => Some(4),
            "locked" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => optional::<Plain, _, _>(from, &mut self.password),
            3 => repeated::<Open<crate::rustmq::controller::v1::UserMechanism>, _, _>(from, &mut self.mechanisms),
            4 => optional::<Plain, _, _>(from, &mut self.description),
            5 => optional::<Plain, _, _>(from, &mut self.locked),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("password", &self.password)?;
        to.repeated::<Open<crate::rustmq::controller::v1::UserMechanism>, _>("mechanisms", &self.mechanisms)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.optional::<Plain, _>("locked", &self.locked)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::UpdateUserResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::User {
    const FIELDS: &'static [&'static str] = &["name", "mechanisms", "description", "locked", "createdAt", "passwordChangedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "mechanisms" => Some(1),
            "description" => Some(2),
            "locked" => Some(3),
            "createdAt" | "created_at" => Some(4),
            "passwordChangedAt" | "password_changed_at" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => repeated::<Open<crate::rustmq::controller::v1::UserMechanism>, _, _>(from, &mut self.mechanisms),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Plain, _, _>(from, &mut self.locked),
            4 => optional::<Nested, _, _>(from, &mut self.created_at),
            5 => optional::<Nested, _, _>(from, &mut self.password_changed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Open<crate::rustmq::controller::v1::UserMechanism>, _>("mechanisms", &self.mechanisms)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("locked", &self.locked)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("passwordChangedAt", &self.password_changed_at)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::UserCredentials {
    const FIELDS: &'static [&'static str] = &["user", "verifiers", "sessionEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            "verifiers" => Some(1),
            "sessionEpoch" | "session_epoch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            1 => repeated::<Nested, _, _>(from, &mut self.verifiers),
            2 => implicit::<Plain, _, _>(from, &mut self.session_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        to.repeated::<Nested, _>("verifiers", &self.verifiers)?;
        to.implicit::<Plain, _>("sessionEpoch", &self.session_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::Vote {
    const FIELDS: &'static [&'static str] = &["term", "nodeId", "committed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "committed" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => implicit::<Plain, _, _>(from, &mut self.committed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("committed", &self.committed)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::VoteRequest {
    const FIELDS: &'static [&'static str] = &["term", "candidateId", "lastLogIndex", "lastLogTerm", "preVote", "version", "groupId", "leadershipTransfer", "targetId", "clusterId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "candidateId" | "candidate_id" => Some(1),
            "lastLogIndex" | "last_log_index" => Some(2),
            "lastLogTerm" | "last_log_term" => Some(3),
            "preVote" | "pre_vote" => Some(4),
            "version" => Some(5),
            "groupId" | "group_id" => Some(6),
            "leadershipTransfer" | "leadership_transfer" => Some(7),
            "targetId" | "target_id" => Some(8),
            "clusterId" | "cluster_id" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.candidate_id),
            2 => implicit::<Plain, _, _>(from, &mut self.last_log_index),
            3 => implicit::<Plain, _, _>(from, &mut self.last_log_term),
            4 => implicit::<Plain, _, _>(from, &mut self.pre_vote),
            5 => optional::<Nested, _, _>(from, &mut self.version),
            6 => implicit::<Plain, _, _>(from, &mut self.group_id),
            7 => implicit::<Plain, _, _>(from, &mut self.leadership_transfer),
            8 => implicit::<Plain, _, _>(from, &mut self.target_id),
            9 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("candidateId", &self.candidate_id)?;
        to.implicit::<Plain, _>("lastLogIndex", &self.last_log_index)?;
        to.implicit::<Plain, _>("lastLogTerm", &self.last_log_term)?;
        to.implicit::<Plain, _>("preVote", &self.pre_vote)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("leadershipTransfer", &self.leadership_transfer)?;
        to.implicit::<Plain, _>("targetId", &self.target_id)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::VoteResponse {
    const FIELDS: &'static [&'static str] = &["term", "voteGranted", "reason", "vote", "lastLogIndex", "lastLogTerm"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "voteGranted" | "vote_granted" => Some(1),
            "reason" => Some(2),
            "vote" => Some(3),
            "lastLogIndex" | "last_log_index" => Some(4),
            "lastLogTerm" | "last_log_term" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.vote_granted),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            3 => optional::<Nested, _, _>(from, &mut self.vote),
            4 => implicit::<Plain, _, _>(from, &mut self.last_log_index),
            5 => implicit::<Plain, _, _>(from, &mut self.last_log_term),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("voteGranted", &self.vote_granted)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("lastLogIndex", &self.last_log_index)?;
        to.implicit::<Plain, _>("lastLogTerm", &self.last_log_term)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::VoterSet {
    const FIELDS: &'static [&'static str] = &["nodeIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeIds" | "node_ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.node_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("nodeIds", &self.node_ids)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::WatchMetadataRequest {
    const FIELDS: &'static [&'static str] = &["version", "brokerId", "brokerEpoch", "fromVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "brokerId" | "broker_id" => Some(1),
            "brokerEpoch" | "broker_epoch" => Some(2),
            "fromVersion" | "from_version" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            2 => implicit::<Plain, _, _>(from, &mut self.broker_epoch),
            3 => implicit::<Plain, _, _>(from, &mut self.from_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.implicit::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        to.implicit::<Plain, _>("fromVersion", &self.from_version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::controller::v1::WatchMetadataResponse {
    const FIELDS: &'static [&'static str] = &["version", "snapshotBegin", "changes", "complete", "controllerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "snapshotBegin" | "snapshot_begin" => Some(1),
            "changes" => Some(2),
            "complete" => Some(3),
            "controllerEpoch" | "controller_epoch" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.snapshot_begin),
            2 => repeated::<Nested, _, _>(from, &mut self.changes),
            3 => implicit::<Plain, _, _>(from, &mut self.complete),
            4 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("snapshotBegin", &self.snapshot_begin)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        to.implicit::<Plain, _>("complete", &self.complete)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        Ok(())
    }
}
