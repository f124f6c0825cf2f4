impl crate::codec::Request for crate::node::v1::AdvanceOperationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::AppendEntriesRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::BatchGetRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::BatchWriteRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CancelMigrationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CancelOperationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CancelSplitRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CheckShardRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ClaimOperationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CompareAndSwapRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CompleteMigrationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CompleteSplitRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CountKeysRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CreateShardRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::CreateUserRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::DeleteRangeRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::DeleteRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::DeleteUserRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::DrainNodeRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ExpireRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ExportShardRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::FinalizeUpgradeRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ForwardEntriesRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetClusterRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetImportProgressRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetMigrationStatusRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetNodeStatusRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetOperationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetRaftStateRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetReadIndexRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetRoutingTableRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetShardRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetSnapshotProgressRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetTransferProgressRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::GetUserRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::HealthCheckRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ImportShardRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::IncrementRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::InitializeClusterRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::InstallSnapshotRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::JoinClusterRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::LeaveClusterRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ListNodesRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ListOperationsRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ListShardsRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ListUsersRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::LocateKeysRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::MergeShardsRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::MigrationDataChunk {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::MoveReplicaRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::MoveSlotsRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::PipelineRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::PreVoteRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::PutRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::RebalanceShardsRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::RecoverShardRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ReportNodeRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::RequestVoteRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ResumeNodeRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ScanRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::ScanStreamRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::SetMetadataVotersRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::SplitShardRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::StartMigrationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::StreamAppendRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::TransactRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::TransferLeaderRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::TransferShardLeaderRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::TransferSplitSnapshotRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::UpdateClusterSettingsRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::UpdateNodeRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::UpdateUserRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::WatchNodePlanRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::WatchOperationRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::WatchRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::node::v1::WatchRoutingTableRequest {
    const FAMILY: &'static str = "node";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

