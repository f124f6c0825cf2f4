use crate::json::*;

messages! {
    crate::node::v1::AdvanceOperationRequest,
    crate::node::v1::AdvanceOperationResponse,
    crate::node::v1::AppendBatch,
    crate::node::v1::AppendEntriesRequest,
    crate::node::v1::AppendEntriesResponse,
    crate::node::v1::AppendOutcome,
    crate::node::v1::AppliedWrite,
    crate::node::v1::BatchGetRequest,
    crate::node::v1::BatchGetResponse,
    crate::node::v1::BatchGetResult,
    crate::node::v1::BatchWriteRequest,
    crate::node::v1::BatchWriteResponse,
    crate::node::v1::BatchWriteResult,
    crate::node::v1::CancelMigrationRequest,
    crate::node::v1::CancelMigrationResponse,
    crate::node::v1::CancelOperationRequest,
    crate::node::v1::CancelOperationResponse,
    crate::node::v1::CancelSplitRequest,
    crate::node::v1::CancelSplitResponse,
    crate::node::v1::CheckShardRequest,
    crate::node::v1::CheckShardResponse,
    crate::node::v1::ClaimOperationRequest,
    crate::node::v1::ClaimOperationResponse,
    crate::node::v1::ClusterNode,
    crate::node::v1::ClusterSettings,
    crate::node::v1::CollectionEdit,
    crate::node::v1::CompareAndSwapRequest,
    crate::node::v1::CompareAndSwapResponse,
    crate::node::v1::Comparison,
    crate::node::v1::CompleteMigrationRequest,
    crate::node::v1::CompleteMigrationResponse,
    crate::node::v1::CompleteSplitRequest,
    crate::node::v1::CompleteSplitResponse,
    crate::node::v1::ComponentHealth,
    crate::node::v1::ContentChunk,
    crate::node::v1::ContentEnd,
    crate::node::v1::CountKeysRequest,
    crate::node::v1::CountKeysResponse,
    crate::node::v1::CreateShardRequest,
    crate::node::v1::CreateShardResponse,
    crate::node::v1::CreateUserRequest,
    crate::node::v1::CreateUserResponse,
    crate::node::v1::DeleteOperation,
    crate::node::v1::DeleteRangeRequest,
    crate::node::v1::DeleteRangeResponse,
    crate::node::v1::DeleteRequest,
    crate::node::v1::DeleteResponse,
    crate::node::v1::DeleteResult,
    crate::node::v1::DeleteUserRequest,
    crate::node::v1::DeleteUserResponse,
    crate::node::v1::DrainNodeRequest,
    crate::node::v1::DrainNodeResponse,
    crate::node::v1::ExpireOperation,
    crate::node::v1::ExpireRequest,
    crate::node::v1::ExpireResponse,
    crate::node::v1::ExpireResult,
    crate::node::v1::ExpiryEdit,
    crate::node::v1::ExportDescription,
    crate::node::v1::ExportShardRequest,
    crate::node::v1::ExportShardResponse,
    crate::node::v1::FinalizeUpgradeRequest,
    crate::node::v1::FinalizeUpgradeResponse,
    crate::node::v1::ForwardEntriesRequest,
    crate::node::v1::ForwardEntriesResponse,
    crate::node::v1::ForwardedEntry,
    crate::node::v1::GetClusterRequest,
    crate::node::v1::GetClusterResponse,
    crate::node::v1::GetImportProgressRequest,
    crate::node::v1::GetImportProgressResponse,
    crate::node::v1::GetMigrationStatusRequest,
    crate::node::v1::GetMigrationStatusResponse,
    crate::node::v1::GetNodeStatusRequest,
    crate::node::v1::GetNodeStatusResponse,
    crate::node::v1::GetOperation,
    crate::node::v1::GetOperationRequest,
    crate::node::v1::GetOperationResponse,
    crate::node::v1::GetRaftStateRequest,
    crate::node::v1::GetRaftStateResponse,
    crate::node::v1::GetReadIndexRequest,
    crate::node::v1::GetReadIndexResponse,
    crate::node::v1::GetRequest,
    crate::node::v1::GetResponse,
    crate::node::v1::GetResult,
    crate::node::v1::GetRoutingTableRequest,
    crate::node::v1::GetRoutingTableResponse,
    crate::node::v1::GetShardRequest,
    crate::node::v1::GetShardResponse,
    crate::node::v1::GetSnapshotProgressRequest,
    crate::node::v1::GetSnapshotProgressResponse,
    crate::node::v1::GetTransferProgressRequest,
    crate::node::v1::GetTransferProgressResponse,
    crate::node::v1::GetUserRequest,
    crate::node::v1::GetUserResponse,
    crate::node::v1::GroupMember,
    crate::node::v1::GroupMembership,
    crate::node::v1::GroupRefusal,
    crate::node::v1::HandoverFence,
    crate::node::v1::HashEdit,
    crate::node::v1::HashField,
    crate::node::v1::HashFields,
    crate::node::v1::HealthCheckRequest,
    crate::node::v1::HealthCheckResponse,
    crate::node::v1::ImportDescription,
    crate::node::v1::ImportShardRequest,
    crate::node::v1::ImportShardResponse,
    crate::node::v1::IncrementOperation,
    crate::node::v1::IncrementRequest,
    crate::node::v1::IncrementResponse,
    crate::node::v1::IncrementResult,
    crate::node::v1::InitializeClusterRequest,
    crate::node::v1::InitializeClusterResponse,
    crate::node::v1::InstallSnapshotRequest,
    crate::node::v1::InstallSnapshotResponse,
    crate::node::v1::ItemFailure,
    crate::node::v1::JoinClusterRequest,
    crate::node::v1::JoinClusterResponse,
    crate::node::v1::KeyEffect,
    crate::node::v1::KeyEvent,
    crate::node::v1::KeyRule,
    crate::node::v1::KeyRules,
    crate::node::v1::KeySpan,
    crate::node::v1::KeyValue,
    crate::node::v1::KeyValueHeader,
    crate::node::v1::LeaveClusterRequest,
    crate::node::v1::LeaveClusterResponse,
    crate::node::v1::ListEdit,
    crate::node::v1::ListElements,
    crate::node::v1::ListNodesRequest,
    crate::node::v1::ListNodesResponse,
    crate::node::v1::ListOperationsRequest,
    crate::node::v1::ListOperationsResponse,
    crate::node::v1::ListReplacement,
    crate::node::v1::ListShardsRequest,
    crate::node::v1::ListShardsResponse,
    crate::node::v1::ListUsersRequest,
    crate::node::v1::ListUsersResponse,
    crate::node::v1::LocateKeysRequest,
    crate::node::v1::LocateKeysResponse,
    crate::node::v1::LogId,
    crate::node::v1::LogMatch,
    crate::node::v1::MergeShardsRequest,
    crate::node::v1::MergeShardsResponse,
    crate::node::v1::MigrationDataChunk,
    crate::node::v1::MigrationDataResponse,
    crate::node::v1::MoveReplicaRequest,
    crate::node::v1::MoveReplicaResponse,
    crate::node::v1::MoveSlotsRequest,
    crate::node::v1::MoveSlotsResponse,
    crate::node::v1::NodeLabels,
    crate::node::v1::NodePlan,
    crate::node::v1::NodeRoute,
    crate::node::v1::Operation,
    crate::node::v1::OperationFailure,
    crate::node::v1::OperationProgress,
    crate::node::v1::PipelineRequest,
    crate::node::v1::PipelineResponse,
    crate::node::v1::PlannedReplica,
    crate::node::v1::PreVoteRequest,
    crate::node::v1::PreVoteResponse,
    crate::node::v1::PutOperation,
    crate::node::v1::PutRequest,
    crate::node::v1::PutResponse,
    crate::node::v1::PutResult,
    crate::node::v1::RaftEntry,
    crate::node::v1::RaftHeader,
    crate::node::v1::ReadOptions,
    crate::node::v1::RebalanceShardsRequest,
    crate::node::v1::RebalanceShardsResponse,
    crate::node::v1::RebalanceStep,
    crate::node::v1::RecoverShardRequest,
    crate::node::v1::RecoverShardResponse,
    crate::node::v1::ReplicaChecksum,
    crate::node::v1::ReplicaRoute,
    crate::node::v1::ReplicaStatus,
    crate::node::v1::ReplicationProgress,
    crate::node::v1::ReportNodeRequest,
    crate::node::v1::ReportNodeResponse,
    crate::node::v1::RequestVoteRequest,
    crate::node::v1::RequestVoteResponse,
    crate::node::v1::ResumeNodeRequest,
    crate::node::v1::ResumeNodeResponse,
    crate::node::v1::RouteHint,
    crate::node::v1::RoutingTable,
    crate::node::v1::ScanRequest,
    crate::node::v1::ScanResponse,
    crate::node::v1::ScanStreamRequest,
    crate::node::v1::ScanStreamResponse,
    crate::node::v1::SetEdit,
    crate::node::v1::SetMembers,
    crate::node::v1::SetMetadataVotersRequest,
    crate::node::v1::SetMetadataVotersResponse,
    crate::node::v1::Shard,
    crate::node::v1::ShardLoad,
    crate::node::v1::ShardReplica,
    crate::node::v1::ShardRoute,
    crate::node::v1::SlotHandover,
    crate::node::v1::SlotLoad,
    crate::node::v1::SlotRange,
    crate::node::v1::SlotRedirect,
    crate::node::v1::SnapshotChunk,
    crate::node::v1::SnapshotDescription,
    crate::node::v1::SnapshotHeader,
    crate::node::v1::SnapshotRecord,
    crate::node::v1::SnapshotTrailer,
    crate::node::v1::SortedSetEdit,
    crate::node::v1::SortedSetMember,
    crate::node::v1::SortedSetMembers,
    crate::node::v1::SplitShardRequest,
    crate::node::v1::SplitShardResponse,
    crate::node::v1::StartMigrationRequest,
    crate::node::v1::StartMigrationResponse,
    crate::node::v1::StoredHandover,
    crate::node::v1::StoredKey,
    crate::node::v1::StreamAppendItem,
    crate::node::v1::StreamAppendRequest,
    crate::node::v1::StreamAppendResponse,
    crate::node::v1::StreamAppendResult,
    crate::node::v1::TransactRequest,
    crate::node::v1::TransactResponse,
    crate::node::v1::TransactionOperation,
    crate::node::v1::TransactionResult,
    crate::node::v1::TransferLeaderRequest,
    crate::node::v1::TransferLeaderResponse,
    crate::node::v1::TransferShardLeaderRequest,
    crate::node::v1::TransferShardLeaderResponse,
    crate::node::v1::TransferSplitSnapshotRequest,
    crate::node::v1::TransferSplitSnapshotResponse,
    crate::node::v1::UpdateClusterSettingsRequest,
    crate::node::v1::UpdateClusterSettingsResponse,
    crate::node::v1::UpdateNodeRequest,
    crate::node::v1::UpdateNodeResponse,
    crate::node::v1::UpdateUserRequest,
    crate::node::v1::UpdateUserResponse,
    crate::node::v1::User,
    crate::node::v1::UserIdentities,
    crate::node::v1::Vote,
    crate::node::v1::VoterSet,
    crate::node::v1::WatchContinuation,
    crate::node::v1::WatchEvents,
    crate::node::v1::WatchMoved,
    crate::node::v1::WatchNodePlanRequest,
    crate::node::v1::WatchNodePlanResponse,
    crate::node::v1::WatchOperationRequest,
    crate::node::v1::WatchOperationResponse,
    crate::node::v1::WatchProgress,
    crate::node::v1::WatchRequest,
    crate::node::v1::WatchResponse,
    crate::node::v1::WatchRoutingTableRequest,
    crate::node::v1::WatchRoutingTableResponse,
    crate::node::v1::WatchStarted,
    crate::node::v1::WriteId,
    crate::node::v1::WriteOperation,
}

enums! {
    crate::node::v1::ComparisonOperator {  }
    crate::node::v1::HealthStatus {  }
    crate::node::v1::KeyEventKind {  }
    crate::node::v1::KeyType {  }
    crate::node::v1::MigrationStatus {  }
    crate::node::v1::NodeLiveness {  }
    crate::node::v1::NodeState {  }
    crate::node::v1::NodeStatus {  }
    crate::node::v1::OperationKind {  }
    crate::node::v1::OperationPhase {  }
    crate::node::v1::ReadConsistency {  }
    crate::node::v1::RebalanceStepKind {  }
    crate::node::v1::ReplicaRole {  }
    crate::node::v1::ShardState {  }
    crate::node::v1::TransferCompression {  }
    crate::node::v1::TransferStatus {  }
    crate::node::v1::UserRole {  }
}

impl Message for crate::node::v1::AdvanceOperationRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "attempt", "fromPhase", "toPhase", "progress", "finalIndex", "firstRevision", "failure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "attempt" => Some(1),
            "fromPhase" | "from_phase" => Some(2),
            "toPhase" | "to_phase" => Some(3),
            "progress" => Some(4),
            "finalIndex" | "final_index" => Some(5),
            "firstRevision" | "first_revision" => Some(6),
            "failure" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.attempt),
            2 => implicit::<Open<crate::node::v1::OperationPhase>, _, _>(from, &mut self.from_phase),
            3 => implicit::<Open<crate::node::v1::OperationPhase>, _, _>(from, &mut self.to_phase),
            4 => optional::<Nested, _, _>(from, &mut self.progress),
            5 => implicit::<Plain, _, _>(from, &mut self.final_index),
            6 => implicit::<Plain, _, _>(from, &mut self.first_revision),
            7 => optional::<Nested, _, _>(from, &mut self.failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Open<crate::node::v1::OperationPhase>, _>("fromPhase", &self.from_phase)?;
        to.implicit::<Open<crate::node::v1::OperationPhase>, _>("toPhase", &self.to_phase)?;
        to.optional::<Nested, _>("progress", &self.progress)?;
        to.implicit::<Plain, _>("finalIndex", &self.final_index)?;
        to.implicit::<Plain, _>("firstRevision", &self.first_revision)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        Ok(())
    }
}

impl Message for crate::node::v1::AdvanceOperationResponse {
    const FIELDS: &'static [&'static str] = &["operation", "routingEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            "routingEpoch" | "routing_epoch" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            1 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::AppendBatch {
    const FIELDS: &'static [&'static str] = &["groupId", "vote", "previousLogId", "entries", "leaderCommit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "vote" => Some(1),
            "previousLogId" | "previous_log_id" => Some(2),
            "entries" => Some(3),
            "leaderCommit" | "leader_commit" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => optional::<Nested, _, _>(from, &mut self.vote),
            2 => optional::<Nested, _, _>(from, &mut self.previous_log_id),
            3 => repeated::<Nested, _, _>(from, &mut self.entries),
            4 => optional::<Nested, _, _>(from, &mut self.leader_commit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("previousLogId", &self.previous_log_id)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.optional::<Nested, _>("leaderCommit", &self.leader_commit)?;
        Ok(())
    }
}

impl Message for crate::node::v1::AppendEntriesRequest {
    const FIELDS: &'static [&'static str] = &["header", "batch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "batch" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => optional::<Nested, _, _>(from, &mut self.batch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.optional::<Nested, _>("batch", &self.batch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::AppendEntriesResponse {
    const FIELDS: &'static [&'static str] = &["outcome"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "outcome" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.outcome),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("outcome", &self.outcome)?;
        Ok(())
    }
}

impl Message for crate::node::v1::AppendOutcome {
    const FIELDS: &'static [&'static str] = &["matched", "conflict", "higherVote", "refused"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "matched" => Some(0),
            "conflict" => Some(1),
            "higherVote" | "higher_vote" => Some(2),
            "refused" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.verdict, crate::node::v1::append_outcome::Verdict::Matched),
            1 => member::<Nested, _, _, _>(from, &mut self.verdict, crate::node::v1::append_outcome::Verdict::Conflict),
            2 => member::<Nested, _, _, _>(from, &mut self.verdict, crate::node::v1::append_outcome::Verdict::HigherVote),
            3 => member::<Nested, _, _, _>(from, &mut self.verdict, crate::node::v1::append_outcome::Verdict::Refused),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.verdict {
            Some(crate::node::v1::append_outcome::Verdict::Matched(it)) => to.field::<Nested, _>("matched", it)?,
            Some(crate::node::v1::append_outcome::Verdict::Conflict(it)) => to.field::<Nested, _>("conflict", it)?,
            Some(crate::node::v1::append_outcome::Verdict::HigherVote(it)) => to.field::<Nested, _>("higherVote", it)?,
            Some(crate::node::v1::append_outcome::Verdict::Refused(it)) => to.field::<Nested, _>("refused", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::AppliedWrite {
    const FIELDS: &'static [&'static str] = &["slot", "clientId", "sequence", "revision", "appliedAt", "response"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "slot" => Some(0),
            "clientId" | "client_id" => Some(1),
            "sequence" => Some(2),
            "revision" => Some(3),
            "appliedAt" | "applied_at" => Some(4),
            "response" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.slot),
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.sequence),
            3 => implicit::<Plain, _, _>(from, &mut self.revision),
            4 => optional::<Nested, _, _>(from, &mut self.applied_at),
            5 => implicit::<Plain, _, _>(from, &mut self.response),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("slot", &self.slot)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("appliedAt", &self.applied_at)?;
        to.implicit::<Plain, _>("response", &self.response)?;
        Ok(())
    }
}

impl Message for crate::node::v1::BatchGetRequest {
    const FIELDS: &'static [&'static str] = &["keys", "read", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keys" => Some(0),
            "read" => Some(1),
            "route" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.keys),
            1 => optional::<Nested, _, _>(from, &mut self.read),
            2 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("keys", &self.keys)?;
        to.optional::<Nested, _>("read", &self.read)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::BatchGetResponse {
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

impl Message for crate::node::v1::BatchGetResult {
    const FIELDS: &'static [&'static str] = &["header", "entry", "failure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "entry" => Some(1),
            "failure" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => optional::<Nested, _, _>(from, &mut self.entry),
            2 => optional::<Nested, _, _>(from, &mut self.failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.optional::<Nested, _>("entry", &self.entry)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        Ok(())
    }
}

impl Message for crate::node::v1::BatchWriteRequest {
    const FIELDS: &'static [&'static str] = &["writes", "writeId", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "writes" => Some(0),
            "writeId" | "write_id" => Some(1),
            "route" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.writes),
            1 => optional::<Nested, _, _>(from, &mut self.write_id),
            2 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("writes", &self.writes)?;
        to.optional::<Nested, _>("writeId", &self.write_id)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::BatchWriteResponse {
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

impl Message for crate::node::v1::BatchWriteResult {
    const FIELDS: &'static [&'static str] = &["header", "failure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "failure" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => optional::<Nested, _, _>(from, &mut self.failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CancelMigrationRequest {
    const FIELDS: &'static [&'static str] = &["taskId", "attempt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "taskId" | "task_id" => Some(0),
            "attempt" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.task_id),
            1 => implicit::<Plain, _, _>(from, &mut self.attempt),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("taskId", &self.task_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CancelMigrationResponse {
    const FIELDS: &'static [&'static str] = &["status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::MigrationStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::MigrationStatus>, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CancelOperationRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "comment"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "comment" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.comment),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("comment", &self.comment)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CancelOperationResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CancelSplitRequest {
    const FIELDS: &'static [&'static str] = &["splitTaskId", "attempt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "splitTaskId" | "split_task_id" => Some(0),
            "attempt" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.split_task_id),
            1 => implicit::<Plain, _, _>(from, &mut self.attempt),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("splitTaskId", &self.split_task_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CancelSplitResponse {
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

impl Message for crate::node::v1::CheckShardRequest {
    const FIELDS: &'static [&'static str] = &["shardId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CheckShardResponse {
    const FIELDS: &'static [&'static str] = &["consistent", "logIndex", "replicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "consistent" => Some(0),
            "logIndex" | "log_index" => Some(1),
            "replicas" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.consistent),
            1 => implicit::<Plain, _, _>(from, &mut self.log_index),
            2 => repeated::<Nested, _, _>(from, &mut self.replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("consistent", &self.consistent)?;
        to.implicit::<Plain, _>("logIndex", &self.log_index)?;
        to.repeated::<Nested, _>("replicas", &self.replicas)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ClaimOperationRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "nodeId", "sourceTerm"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "sourceTerm" | "source_term" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => implicit::<Plain, _, _>(from, &mut self.source_term),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("sourceTerm", &self.source_term)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ClaimOperationResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ClusterNode {
    const FIELDS: &'static [&'static str] = &["nodeId", "raftNode", "address", "respAddress", "labels", "weight", "state", "liveness", "status", "version", "incarnation", "replicaCount", "leaderCount", "metadataVoter", "diskUsedBytes", "diskFreeBytes", "memoryUsageBytes", "cpuUsage", "joinedAt", "reportedAt", "drainOperationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "raftNode" | "raft_node" => Some(1),
            "address" => Some(2),
            "respAddress" | "resp_address" => Some(3),
            "labels" => Some(4),
            "weight" => Some(5),
            "state" => Some(6),
            "liveness" => Some(7),
            "status" => Some(8),
            "version" => Some(9),
            "incarnation" => Some(10),
            "replicaCount" | "replica_count" => Some(11),
            "leaderCount" | "leader_count" => Some(12),
            "metadataVoter" | "metadata_voter" => Some(13),
            "diskUsedBytes" | "disk_used_bytes" => Some(14),
            "diskFreeBytes" | "disk_free_bytes" => Some(15),
            "memoryUsageBytes" | "memory_usage_bytes" => Some(16),
            "cpuUsage" | "cpu_usage" => Some(17),
            "joinedAt" | "joined_at" => Some(18),
            "reportedAt" | "reported_at" => Some(19),
            "drainOperationId" | "drain_operation_id" => Some(20),
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
            1 => implicit::<Plain, _, _>(from, &mut self.raft_node),
            2 => implicit::<Plain, _, _>(from, &mut self.address),
            3 => implicit::<Plain, _, _>(from, &mut self.resp_address),
            4 => map::<Plain, _, _, _>(from, &mut self.labels),
            5 => implicit::<Plain, _, _>(from, &mut self.weight),
            6 => implicit::<Open<crate::node::v1::NodeState>, _, _>(from, &mut self.state),
            7 => implicit::<Open<crate::node::v1::NodeLiveness>, _, _>(from, &mut self.liveness),
            8 => implicit::<Open<crate::node::v1::NodeStatus>, _, _>(from, &mut self.status),
            9 => implicit::<Plain, _, _>(from, &mut self.version),
            10 => implicit::<Plain, _, _>(from, &mut self.incarnation),
            11 => implicit::<Plain, _, _>(from, &mut self.replica_count),
            12 => implicit::<Plain, _, _>(from, &mut self.leader_count),
            13 => implicit::<Plain, _, _>(from, &mut self.metadata_voter),
            14 => implicit::<Plain, _, _>(from, &mut self.disk_used_bytes),
            15 => implicit::<Plain, _, _>(from, &mut self.disk_free_bytes),
            16 => implicit::<Plain, _, _>(from, &mut self.memory_usage_bytes),
            17 => implicit::<Plain, _, _>(from, &mut self.cpu_usage),
            18 => optional::<Nested, _, _>(from, &mut self.joined_at),
            19 => optional::<Nested, _, _>(from, &mut self.reported_at),
            20 => implicit::<Plain, _, _>(from, &mut self.drain_operation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("raftNode", &self.raft_node)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("respAddress", &self.resp_address)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("weight", &self.weight)?;
        to.implicit::<Open<crate::node::v1::NodeState>, _>("state", &self.state)?;
        to.implicit::<Open<crate::node::v1::NodeLiveness>, _>("liveness", &self.liveness)?;
        to.implicit::<Open<crate::node::v1::NodeStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("incarnation", &self.incarnation)?;
        to.implicit::<Plain, _>("replicaCount", &self.replica_count)?;
        to.implicit::<Plain, _>("leaderCount", &self.leader_count)?;
        to.implicit::<Plain, _>("metadataVoter", &self.metadata_voter)?;
        to.implicit::<Plain, _>("diskUsedBytes", &self.disk_used_bytes)?;
        to.implicit::<Plain, _>("diskFreeBytes", &self.disk_free_bytes)?;
        to.implicit::<Plain, _>("memoryUsageBytes", &self.memory_usage_bytes)?;
        to.implicit::<Plain, _>("cpuUsage", &self.cpu_usage)?;
        to.optional::<Nested, _>("joinedAt", &self.joined_at)?;
        to.optional::<Nested, _>("reportedAt", &self.reported_at)?;
        to.implicit::<Plain, _>("drainOperationId", &self.drain_operation_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ClusterSettings {
    const FIELDS: &'static [&'static str] = &["replicationFactor", "spreadLabel", "chunkBytes", "catchUpThreshold", "bufferingWindow", "bufferMaxRequests", "transferIdleTimeout", "operationPhaseTimeout", "transferBytesPerSecond", "nodeSuspectAfter", "nodeDeadAfter", "watchRetention", "watchRetentionBytes", "writeIdRetention", "autoRebalance", "autoSplitBytes", "maxConcurrentOperations", "maxNodeBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "replicationFactor" | "replication_factor" => Some(0),
            "spreadLabel" | "spread_label" => Some(1),
            "chunkBytes" | "chunk_bytes" => Some(2),
            "catchUpThreshold" | "catch_up_threshold" => Some(3),
            "bufferingWindow" | "buffering_window" => Some(4),
            "bufferMaxRequests" | "buffer_max_requests" => Some(5),
            "transferIdleTimeout" | "transfer_idle_timeout" => Some(6),
            "operationPhaseTimeout" | "operation_phase_timeout" => Some(7),
            "transferBytesPerSecond" | "transfer_bytes_per_second" => Some(8),
            "nodeSuspectAfter" | "node_suspect_after" => Some(9),
            "nodeDeadAfter" | "node_dead_after" => Some(10),
            "watchRetention" | "watch_retention" => Some(11),
            "watchRetentionBytes" | "watch_retention_bytes" => Some(12),
            "writeIdRetention" | "write_id_retention" => Some(13),
            "autoRebalance" | "auto_rebalance" => Some(14),
            "autoSplitBytes" | "auto_split_bytes" => Some(15),
            "maxConcurrentOperations" | "max_concurrent_operations" => Some(16),
            "maxNodeBytes" | "max_node_bytes" => Some(17),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.replication_factor),
            1 => optional::<Plain, _, _>(from, &mut self.spread_label),
            2 => optional::<Plain, _, _>(from, &mut self.chunk_bytes),
            3 => optional::<Plain, _, _>(from, &mut self.catch_up_threshold),
            4 => optional::<Nested, _, _>(from, &mut self.buffering_window),
            5 => optional::<Plain, _, _>(from, &mut self.buffer_max_requests),
            6 => optional::<Nested, _, _>(from, &mut self.transfer_idle_timeout),
            7 => optional::<Nested, _, _>(from, &mut self.operation_phase_timeout),
            8 => optional::<Plain, _, _>(from, &mut self.transfer_bytes_per_second),
            9 => optional::<Nested, _, _>(from, &mut self.node_suspect_after),
            10 => optional::<Nested, _, _>(from, &mut self.node_dead_after),
            11 => optional::<Nested, _, _>(from, &mut self.watch_retention),
            12 => optional::<Plain, _, _>(from, &mut self.watch_retention_bytes),
            13 => optional::<Nested, _, _>(from, &mut self.write_id_retention),
            14 => optional::<Plain, _, _>(from, &mut self.auto_rebalance),
            15 => optional::<Plain, _, _>(from, &mut self.auto_split_bytes),
            16 => optional::<Plain, _, _>(from, &mut self.max_concurrent_operations),
            17 => optional::<Plain, _, _>(from, &mut self.max_node_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("replicationFactor", &self.replication_factor)?;
        to.optional::<Plain, _>("spreadLabel", &self.spread_label)?;
        to.optional::<Plain, _>("chunkBytes", &self.chunk_bytes)?;
        to.optional::<Plain, _>("catchUpThreshold", &self.catch_up_threshold)?;
        to.optional::<Nested, _>("bufferingWindow", &self.buffering_window)?;
        to.optional::<Plain, _>("bufferMaxRequests", &self.buffer_max_requests)?;
        to.optional::<Nested, _>("transferIdleTimeout", &self.transfer_idle_timeout)?;
        to.optional::<Nested, _>("operationPhaseTimeout", &self.operation_phase_timeout)?;
        to.optional::<Plain, _>("transferBytesPerSecond", &self.transfer_bytes_per_second)?;
        to.optional::<Nested, _>("nodeSuspectAfter", &self.node_suspect_after)?;
        to.optional::<Nested, _>("nodeDeadAfter", &self.node_dead_after)?;
        to.optional::<Nested, _>("watchRetention", &self.watch_retention)?;
        to.optional::<Plain, _>("watchRetentionBytes", &self.watch_retention_bytes)?;
        to.optional::<Nested, _>("writeIdRetention", &self.write_id_retention)?;
        to.optional::<Plain, _>("autoRebalance", &self.auto_rebalance)?;
        to.optional::<Plain, _>("autoSplitBytes", &self.auto_split_bytes)?;
        to.optional::<Plain, _>("maxConcurrentOperations", &self.max_concurrent_operations)?;
        to.optional::<Plain, _>("maxNodeBytes", &self.max_node_bytes)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CollectionEdit {
    const FIELDS: &'static [&'static str] = &["modRevision", "list", "hash", "set", "sortedSet"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "modRevision" | "mod_revision" => Some(0),
            "list" => Some(1),
            "hash" => Some(2),
            "set" => Some(3),
            "sortedSet" | "sorted_set" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.mod_revision),
            1 => member::<Nested, _, _, _>(from, &mut self.edit, crate::node::v1::collection_edit::Edit::List),
            2 => member::<Nested, _, _, _>(from, &mut self.edit, crate::node::v1::collection_edit::Edit::Hash),
            3 => member::<Nested, _, _, _>(from, &mut self.edit, crate::node::v1::collection_edit::Edit::Set),
            4 => member::<Nested, _, _, _>(from, &mut self.edit, crate::node::v1::collection_edit::Edit::SortedSet),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("modRevision", &self.mod_revision)?;
        match &self.edit {
            Some(crate::node::v1::collection_edit::Edit::List(it)) => to.field::<Nested, _>("list", it)?,
            Some(crate::node::v1::collection_edit::Edit::Hash(it)) => to.field::<Nested, _>("hash", it)?,
            Some(crate::node::v1::collection_edit::Edit::Set(it)) => to.field::<Nested, _>("set", it)?,
            Some(crate::node::v1::collection_edit::Edit::SortedSet(it)) => to.field::<Nested, _>("sortedSet", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::CompareAndSwapRequest {
    const FIELDS: &'static [&'static str] = &["key", "expectedAbsent", "expectedModRevision", "expectedContent", "content", "delete", "ttl", "keepExpiry", "writeId", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "expectedAbsent" | "expected_absent" => Some(1),
            "expectedModRevision" | "expected_mod_revision" => Some(2),
            "expectedContent" | "expected_content" => Some(3),
            "content" => Some(4),
            "delete" => Some(5),
            "ttl" => Some(6),
            "keepExpiry" | "keep_expiry" => Some(7),
            "writeId" | "write_id" => Some(8),
            "route" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => member::<Plain, _, _, _>(from, &mut self.expected, crate::node::v1::compare_and_swap_request::Expected::ExpectedAbsent),
            2 => member::<Plain, _, _, _>(from, &mut self.expected, crate::node::v1::compare_and_swap_request::Expected::ExpectedModRevision),
            3 => member::<Plain, _, _, _>(from, &mut self.expected, crate::node::v1::compare_and_swap_request::Expected::ExpectedContent),
            4 => member::<Plain, _, _, _>(from, &mut self.replacement, crate::node::v1::compare_and_swap_request::Replacement::Content),
            5 => member::<Plain, _, _, _>(from, &mut self.replacement, crate::node::v1::compare_and_swap_request::Replacement::Delete),
            6 => optional::<Nested, _, _>(from, &mut self.ttl),
            7 => implicit::<Plain, _, _>(from, &mut self.keep_expiry),
            8 => optional::<Nested, _, _>(from, &mut self.write_id),
            9 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        match &self.expected {
            Some(crate::node::v1::compare_and_swap_request::Expected::ExpectedAbsent(it)) => to.field::<Plain, _>("expectedAbsent", it)?,
            Some(crate::node::v1::compare_and_swap_request::Expected::ExpectedModRevision(it)) => to.field::<Plain, _>("expectedModRevision", it)?,
            Some(crate::node::v1::compare_and_swap_request::Expected::ExpectedContent(it)) => to.field::<Plain, _>("expectedContent", it)?,
            None => {}
        }
        match &self.replacement {
            Some(crate::node::v1::compare_and_swap_request::Replacement::Content(it)) => to.field::<Plain, _>("content", it)?,
            Some(crate::node::v1::compare_and_swap_request::Replacement::Delete(it)) => to.field::<Plain, _>("delete", it)?,
            None => {}
        }
        to.optional::<Nested, _>("ttl", &self.ttl)?;
        to.implicit::<Plain, _>("keepExpiry", &self.keep_expiry)?;
        to.optional::<Nested, _>("writeId", &self.write_id)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CompareAndSwapResponse {
    const FIELDS: &'static [&'static str] = &["header", "swapped", "current"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "swapped" => Some(1),
            "current" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.swapped),
            2 => optional::<Nested, _, _>(from, &mut self.current),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("swapped", &self.swapped)?;
        to.optional::<Nested, _>("current", &self.current)?;
        Ok(())
    }
}

impl Message for crate::node::v1::Comparison {
    const FIELDS: &'static [&'static str] = &["key", "operator", "createRevision", "modRevision", "version", "content"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "operator" => Some(1),
            "createRevision" | "create_revision" => Some(2),
            "modRevision" | "mod_revision" => Some(3),
            "version" => Some(4),
            "content" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Open<crate::node::v1::ComparisonOperator>, _, _>(from, &mut self.operator),
            2 => member::<Plain, _, _, _>(from, &mut self.operand, crate::node::v1::comparison::Operand::CreateRevision),
            3 => member::<Plain, _, _, _>(from, &mut self.operand, crate::node::v1::comparison::Operand::ModRevision),
            4 => member::<Plain, _, _, _>(from, &mut self.operand, crate::node::v1::comparison::Operand::Version),
            5 => member::<Plain, _, _, _>(from, &mut self.operand, crate::node::v1::comparison::Operand::Content),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Open<crate::node::v1::ComparisonOperator>, _>("operator", &self.operator)?;
        match &self.operand {
            Some(crate::node::v1::comparison::Operand::CreateRevision(it)) => to.field::<Plain, _>("createRevision", it)?,
            Some(crate::node::v1::comparison::Operand::ModRevision(it)) => to.field::<Plain, _>("modRevision", it)?,
            Some(crate::node::v1::comparison::Operand::Version(it)) => to.field::<Plain, _>("version", it)?,
            Some(crate::node::v1::comparison::Operand::Content(it)) => to.field::<Plain, _>("content", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::CompleteMigrationRequest {
    const FIELDS: &'static [&'static str] = &["taskId", "fence", "finalIndex", "finalRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "taskId" | "task_id" => Some(0),
            "fence" => Some(1),
            "finalIndex" | "final_index" => Some(2),
            "finalRevision" | "final_revision" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.task_id),
            1 => optional::<Nested, _, _>(from, &mut self.fence),
            2 => implicit::<Plain, _, _>(from, &mut self.final_index),
            3 => implicit::<Plain, _, _>(from, &mut self.final_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("taskId", &self.task_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("finalIndex", &self.final_index)?;
        to.implicit::<Plain, _>("finalRevision", &self.final_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CompleteMigrationResponse {
    const FIELDS: &'static [&'static str] = &["routingEpoch", "targetEpoch", "firstRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "routingEpoch" | "routing_epoch" => Some(0),
            "targetEpoch" | "target_epoch" => Some(1),
            "firstRevision" | "first_revision" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.target_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.first_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("targetEpoch", &self.target_epoch)?;
        to.implicit::<Plain, _>("firstRevision", &self.first_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CompleteSplitRequest {
    const FIELDS: &'static [&'static str] = &["splitTaskId", "fence", "finalIndex", "finalRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "splitTaskId" | "split_task_id" => Some(0),
            "fence" => Some(1),
            "finalIndex" | "final_index" => Some(2),
            "finalRevision" | "final_revision" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.split_task_id),
            1 => optional::<Nested, _, _>(from, &mut self.fence),
            2 => implicit::<Plain, _, _>(from, &mut self.final_index),
            3 => implicit::<Plain, _, _>(from, &mut self.final_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("splitTaskId", &self.split_task_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("finalIndex", &self.final_index)?;
        to.implicit::<Plain, _>("finalRevision", &self.final_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CompleteSplitResponse {
    const FIELDS: &'static [&'static str] = &["routingEpoch", "targetEpoch", "firstRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "routingEpoch" | "routing_epoch" => Some(0),
            "targetEpoch" | "target_epoch" => Some(1),
            "firstRevision" | "first_revision" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.target_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.first_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("targetEpoch", &self.target_epoch)?;
        to.implicit::<Plain, _>("firstRevision", &self.first_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ComponentHealth {
    const FIELDS: &'static [&'static str] = &["name", "status", "message", "since"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "status" => Some(1),
            "message" => Some(2),
            "since" => Some(3),
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
            1 => implicit::<Open<crate::node::v1::HealthStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => optional::<Nested, _, _>(from, &mut self.since),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::node::v1::HealthStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Nested, _>("since", &self.since)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ContentChunk {
    const FIELDS: &'static [&'static str] = &["offset", "data", "crc32c"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offset" => Some(0),
            "data" => Some(1),
            "crc32c" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.offset),
            1 => implicit::<Plain, _, _>(from, &mut self.data),
            2 => implicit::<Plain, _, _>(from, &mut self.crc32c),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.implicit::<Plain, _>("crc32c", &self.crc32c)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ContentEnd {
    const FIELDS: &'static [&'static str] = &["totalBytes", "contentCrc32c"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totalBytes" | "total_bytes" => Some(0),
            "contentCrc32c" | "content_crc32c" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            1 => implicit::<Plain, _, _>(from, &mut self.content_crc32c),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("contentCrc32c", &self.content_crc32c)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CountKeysRequest {
    const FIELDS: &'static [&'static str] = &["span", "read", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "span" => Some(0),
            "read" => Some(1),
            "route" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.span),
            1 => optional::<Nested, _, _>(from, &mut self.read),
            2 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("span", &self.span)?;
        to.optional::<Nested, _>("read", &self.read)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CountKeysResponse {
    const FIELDS: &'static [&'static str] = &["header", "keyCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "keyCount" | "key_count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.key_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("keyCount", &self.key_count)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CreateShardRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "shardId", "nodeIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "shardId" | "shard_id" => Some(1),
            "nodeIds" | "node_ids" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            2 => repeated::<Plain, _, _>(from, &mut self.node_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.repeated::<Plain, _>("nodeIds", &self.node_ids)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CreateShardResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CreateUserRequest {
    const FIELDS: &'static [&'static str] = &["name", "password", "role", "keyRules", "identities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "password" => Some(1),
            "role" => Some(2),
            "keyRules" | "key_rules" => Some(3),
            "identities" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.password),
            2 => implicit::<Open<crate::node::v1::UserRole>, _, _>(from, &mut self.role),
            3 => optional::<Nested, _, _>(from, &mut self.key_rules),
            4 => repeated::<Plain, _, _>(from, &mut self.identities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("password", &self.password)?;
        to.implicit::<Open<crate::node::v1::UserRole>, _>("role", &self.role)?;
        to.optional::<Nested, _>("keyRules", &self.key_rules)?;
        to.repeated::<Plain, _>("identities", &self.identities)?;
        Ok(())
    }
}

impl Message for crate::node::v1::CreateUserResponse {
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

impl Message for crate::node::v1::DeleteOperation {
    const FIELDS: &'static [&'static str] = &["key"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DeleteRangeRequest {
    const FIELDS: &'static [&'static str] = &["span", "limit", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "span" => Some(0),
            "limit" => Some(1),
            "route" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.span),
            1 => implicit::<Plain, _, _>(from, &mut self.limit),
            2 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("span", &self.span)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DeleteRangeResponse {
    const FIELDS: &'static [&'static str] = &["header", "deletedCount", "more"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "deletedCount" | "deleted_count" => Some(1),
            "more" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.deleted_count),
            2 => implicit::<Plain, _, _>(from, &mut self.more),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("deletedCount", &self.deleted_count)?;
        to.implicit::<Plain, _>("more", &self.more)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DeleteRequest {
    const FIELDS: &'static [&'static str] = &["key", "returnPrevious", "writeId", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "returnPrevious" | "return_previous" => Some(1),
            "writeId" | "write_id" => Some(2),
            "route" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.return_previous),
            2 => optional::<Nested, _, _>(from, &mut self.write_id),
            3 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("returnPrevious", &self.return_previous)?;
        to.optional::<Nested, _>("writeId", &self.write_id)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DeleteResponse {
    const FIELDS: &'static [&'static str] = &["header", "deleted", "previous"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "deleted" => Some(1),
            "previous" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.deleted),
            2 => optional::<Nested, _, _>(from, &mut self.previous),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        to.optional::<Nested, _>("previous", &self.previous)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DeleteResult {
    const FIELDS: &'static [&'static str] = &["deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DeleteUserRequest {
    const FIELDS: &'static [&'static str] = &["name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DeleteUserResponse {
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

impl Message for crate::node::v1::DrainNodeRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "nodeId", "onlyLeaderships"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "onlyLeaderships" | "only_leaderships" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => implicit::<Plain, _, _>(from, &mut self.only_leaderships),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("onlyLeaderships", &self.only_leaderships)?;
        Ok(())
    }
}

impl Message for crate::node::v1::DrainNodeResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExpireOperation {
    const FIELDS: &'static [&'static str] = &["key", "ttl"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "ttl" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => optional::<Nested, _, _>(from, &mut self.ttl),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.optional::<Nested, _>("ttl", &self.ttl)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExpireRequest {
    const FIELDS: &'static [&'static str] = &["key", "ttl", "expectedCreateRevision", "writeId", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "ttl" => Some(1),
            "expectedCreateRevision" | "expected_create_revision" => Some(2),
            "writeId" | "write_id" => Some(3),
            "route" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => optional::<Nested, _, _>(from, &mut self.ttl),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_create_revision),
            3 => optional::<Nested, _, _>(from, &mut self.write_id),
            4 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.optional::<Nested, _>("ttl", &self.ttl)?;
        to.implicit::<Plain, _>("expectedCreateRevision", &self.expected_create_revision)?;
        to.optional::<Nested, _>("writeId", &self.write_id)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExpireResponse {
    const FIELDS: &'static [&'static str] = &["header", "changed", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "changed" => Some(1),
            "expiresAt" | "expires_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.changed),
            2 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("changed", &self.changed)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExpireResult {
    const FIELDS: &'static [&'static str] = &["changed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "changed" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.changed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("changed", &self.changed)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExpiryEdit {
    const FIELDS: &'static [&'static str] = &["expiresAt", "modRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "expiresAt" | "expires_at" => Some(0),
            "modRevision" | "mod_revision" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.expires_at),
            1 => implicit::<Plain, _, _>(from, &mut self.mod_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("modRevision", &self.mod_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExportDescription {
    const FIELDS: &'static [&'static str] = &["exportId", "header", "compression", "totalBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "exportId" | "export_id" => Some(0),
            "header" => Some(1),
            "compression" => Some(2),
            "totalBytes" | "total_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.export_id),
            1 => optional::<Nested, _, _>(from, &mut self.header),
            2 => implicit::<Open<crate::node::v1::TransferCompression>, _, _>(from, &mut self.compression),
            3 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("exportId", &self.export_id)?;
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Open<crate::node::v1::TransferCompression>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExportShardRequest {
    const FIELDS: &'static [&'static str] = &["shardId", "exportId", "offset", "allowStale", "compression"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "exportId" | "export_id" => Some(1),
            "offset" => Some(2),
            "allowStale" | "allow_stale" => Some(3),
            "compression" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.export_id),
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            3 => implicit::<Plain, _, _>(from, &mut self.allow_stale),
            4 => implicit::<Open<crate::node::v1::TransferCompression>, _, _>(from, &mut self.compression),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("exportId", &self.export_id)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("allowStale", &self.allow_stale)?;
        to.implicit::<Open<crate::node::v1::TransferCompression>, _>("compression", &self.compression)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ExportShardResponse {
    const FIELDS: &'static [&'static str] = &["description", "chunk", "end"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "description" => Some(0),
            "chunk" => Some(1),
            "end" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::export_shard_response::Payload::Description),
            1 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::export_shard_response::Payload::Chunk),
            2 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::export_shard_response::Payload::End),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.payload {
            Some(crate::node::v1::export_shard_response::Payload::Description(it)) => to.field::<Nested, _>("description", it)?,
            Some(crate::node::v1::export_shard_response::Payload::Chunk(it)) => to.field::<Nested, _>("chunk", it)?,
            Some(crate::node::v1::export_shard_response::Payload::End(it)) => to.field::<Nested, _>("end", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::FinalizeUpgradeRequest {
    const FIELDS: &'static [&'static str] = &["clusterVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterVersion" | "cluster_version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterVersion", &self.cluster_version)?;
        Ok(())
    }
}

impl Message for crate::node::v1::FinalizeUpgradeResponse {
    const FIELDS: &'static [&'static str] = &["clusterVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterVersion" | "cluster_version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterVersion", &self.cluster_version)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ForwardEntriesRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "fence", "previousIndex", "readIndex", "entries", "frozen", "sourceCommitIndex"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "fence" => Some(1),
            "previousIndex" | "previous_index" => Some(2),
            "readIndex" | "read_index" => Some(3),
            "entries" => Some(4),
            "frozen" => Some(5),
            "sourceCommitIndex" | "source_commit_index" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => optional::<Nested, _, _>(from, &mut self.fence),
            2 => implicit::<Plain, _, _>(from, &mut self.previous_index),
            3 => implicit::<Plain, _, _>(from, &mut self.read_index),
            4 => repeated::<Nested, _, _>(from, &mut self.entries),
            5 => implicit::<Plain, _, _>(from, &mut self.frozen),
            6 => implicit::<Plain, _, _>(from, &mut self.source_commit_index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("previousIndex", &self.previous_index)?;
        to.implicit::<Plain, _>("readIndex", &self.read_index)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.implicit::<Plain, _>("frozen", &self.frozen)?;
        to.implicit::<Plain, _>("sourceCommitIndex", &self.source_commit_index)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ForwardEntriesResponse {
    const FIELDS: &'static [&'static str] = &["appliedSourceIndex", "targetIndex"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "appliedSourceIndex" | "applied_source_index" => Some(0),
            "targetIndex" | "target_index" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.applied_source_index),
            1 => implicit::<Plain, _, _>(from, &mut self.target_index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("appliedSourceIndex", &self.applied_source_index)?;
        to.implicit::<Plain, _>("targetIndex", &self.target_index)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ForwardedEntry {
    const FIELDS: &'static [&'static str] = &["index", "term", "revision", "effects", "appliedWrites"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "index" => Some(0),
            "term" => Some(1),
            "revision" => Some(2),
            "effects" => Some(3),
            "appliedWrites" | "applied_writes" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.index),
            1 => implicit::<Plain, _, _>(from, &mut self.term),
            2 => implicit::<Plain, _, _>(from, &mut self.revision),
            3 => repeated::<Nested, _, _>(from, &mut self.effects),
            4 => repeated::<Nested, _, _>(from, &mut self.applied_writes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.repeated::<Nested, _>("effects", &self.effects)?;
        to.repeated::<Nested, _>("appliedWrites", &self.applied_writes)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetClusterRequest {
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

impl Message for crate::node::v1::GetClusterResponse {
    const FIELDS: &'static [&'static str] = &["clusterId", "clusterName", "metadataLeaderNodeId", "metadataLeaderAddress", "metadataTerm", "metadataMembership", "settings", "settingsRevision", "clusterVersion", "routingEpoch", "nodeCount", "aliveNodeCount", "shardCount", "underReplicatedShardCount", "leaderlessShardCount", "activeOperationCount", "keyCount", "sizeBytes", "createdAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterId" | "cluster_id" => Some(0),
            "clusterName" | "cluster_name" => Some(1),
            "metadataLeaderNodeId" | "metadata_leader_node_id" => Some(2),
            "metadataLeaderAddress" | "metadata_leader_address" => Some(3),
            "metadataTerm" | "metadata_term" => Some(4),
            "metadataMembership" | "metadata_membership" => Some(5),
            "settings" => Some(6),
            "settingsRevision" | "settings_revision" => Some(7),
            "clusterVersion" | "cluster_version" => Some(8),
            "routingEpoch" | "routing_epoch" => Some(9),
            "nodeCount" | "node_count" => Some(10),
            "aliveNodeCount" | "alive_node_count" => Some(11),
            "shardCount" | "shard_count" => Some(12),
            "underReplicatedShardCount" | "under_replicated_shard_count" => Some(13),
            "leaderlessShardCount" | "leaderless_shard_count" => Some(14),
            "activeOperationCount" | "active_operation_count" => Some(15),
            "keyCount" | "key_count" => Some(16),
            "sizeBytes" | "size_bytes" => Some(17),
            "createdAt" | "created_at" => Some(18),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            1 => implicit::<Plain, _, _>(from, &mut self.cluster_name),
            2 => implicit::<Plain, _, _>(from, &mut self.metadata_leader_node_id),
            3 => implicit::<Plain, _, _>(from, &mut self.metadata_leader_address),
            4 => implicit::<Plain, _, _>(from, &mut self.metadata_term),
            5 => optional::<Nested, _, _>(from, &mut self.metadata_membership),
            6 => optional::<Nested, _, _>(from, &mut self.settings),
            7 => implicit::<Plain, _, _>(from, &mut self.settings_revision),
            8 => implicit::<Plain, _, _>(from, &mut self.cluster_version),
            9 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            10 => implicit::<Plain, _, _>(from, &mut self.node_count),
            11 => implicit::<Plain, _, _>(from, &mut self.alive_node_count),
            12 => implicit::<Plain, _, _>(from, &mut self.shard_count),
            13 => implicit::<Plain, _, _>(from, &mut self.under_replicated_shard_count),
            14 => implicit::<Plain, _, _>(from, &mut self.leaderless_shard_count),
            15 => implicit::<Plain, _, _>(from, &mut self.active_operation_count),
            16 => implicit::<Plain, _, _>(from, &mut self.key_count),
            17 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            18 => optional::<Nested, _, _>(from, &mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("clusterName", &self.cluster_name)?;
        to.implicit::<Plain, _>("metadataLeaderNodeId", &self.metadata_leader_node_id)?;
        to.implicit::<Plain, _>("metadataLeaderAddress", &self.metadata_leader_address)?;
        to.implicit::<Plain, _>("metadataTerm", &self.metadata_term)?;
        to.optional::<Nested, _>("metadataMembership", &self.metadata_membership)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.implicit::<Plain, _>("settingsRevision", &self.settings_revision)?;
        to.implicit::<Plain, _>("clusterVersion", &self.cluster_version)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("nodeCount", &self.node_count)?;
        to.implicit::<Plain, _>("aliveNodeCount", &self.alive_node_count)?;
        to.implicit::<Plain, _>("shardCount", &self.shard_count)?;
        to.implicit::<Plain, _>("underReplicatedShardCount", &self.under_replicated_shard_count)?;
        to.implicit::<Plain, _>("leaderlessShardCount", &self.leaderless_shard_count)?;
        to.implicit::<Plain, _>("activeOperationCount", &self.active_operation_count)?;
        to.implicit::<Plain, _>("keyCount", &self.key_count)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetImportProgressRequest {
    const FIELDS: &'static [&'static str] = &["importId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "importId" | "import_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.import_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("importId", &self.import_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetImportProgressResponse {
    const FIELDS: &'static [&'static str] = &["status", "receivedBytes", "writtenKeys", "errorMessage", "startedAt", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "receivedBytes" | "received_bytes" => Some(1),
            "writtenKeys" | "written_keys" => Some(2),
            "errorMessage" | "error_message" => Some(3),
            "startedAt" | "started_at" => Some(4),
            "updatedAt" | "updated_at" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::TransferStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.written_keys),
            3 => implicit::<Plain, _, _>(from, &mut self.error_message),
            4 => optional::<Nested, _, _>(from, &mut self.started_at),
            5 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::TransferStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        to.implicit::<Plain, _>("writtenKeys", &self.written_keys)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetMigrationStatusRequest {
    const FIELDS: &'static [&'static str] = &["taskId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "taskId" | "task_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.task_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("taskId", &self.task_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetMigrationStatusResponse {
    const FIELDS: &'static [&'static str] = &["status", "receivedBytes", "receivedChunks", "nextChunkIndex", "errorMessage", "startedAt", "updatedAt", "totalBytes", "attempt", "appliedSourceIndex", "snapshotId", "sourceShardId", "targetShardId", "slotRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "receivedBytes" | "received_bytes" => Some(1),
            "receivedChunks" | "received_chunks" => Some(2),
            "nextChunkIndex" | "next_chunk_index" => Some(3),
            "errorMessage" | "error_message" => Some(4),
            "startedAt" | "started_at" => Some(5),
            "updatedAt" | "updated_at" => Some(6),
            "totalBytes" | "total_bytes" => Some(7),
            "attempt" => Some(8),
            "appliedSourceIndex" | "applied_source_index" => Some(9),
            "snapshotId" | "snapshot_id" => Some(10),
            "sourceShardId" | "source_shard_id" => Some(11),
            "targetShardId" | "target_shard_id" => Some(12),
            "slotRange" | "slot_range" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::MigrationStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.received_chunks),
            3 => implicit::<Plain, _, _>(from, &mut self.next_chunk_index),
            4 => implicit::<Plain, _, _>(from, &mut self.error_message),
            5 => optional::<Nested, _, _>(from, &mut self.started_at),
            6 => optional::<Nested, _, _>(from, &mut self.updated_at),
            7 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            8 => implicit::<Plain, _, _>(from, &mut self.attempt),
            9 => implicit::<Plain, _, _>(from, &mut self.applied_source_index),
            10 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            11 => implicit::<Plain, _, _>(from, &mut self.source_shard_id),
            12 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            13 => optional::<Nested, _, _>(from, &mut self.slot_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::MigrationStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        to.implicit::<Plain, _>("receivedChunks", &self.received_chunks)?;
        to.implicit::<Plain, _>("nextChunkIndex", &self.next_chunk_index)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("appliedSourceIndex", &self.applied_source_index)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("sourceShardId", &self.source_shard_id)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        to.optional::<Nested, _>("slotRange", &self.slot_range)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetNodeStatusRequest {
    const FIELDS: &'static [&'static str] = &["includeReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "includeReplicas" | "include_replicas" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.include_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("includeReplicas", &self.include_replicas)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetNodeStatusResponse {
    const FIELDS: &'static [&'static str] = &["nodeId", "status", "shardCount", "memoryUsage", "cpuUsage", "version", "startedAt", "now", "clusterId", "leaderCount", "memoryLimitBytes", "diskUsedBytes", "diskFreeBytes", "routingEpoch", "connectionCount", "incomingTransferCount", "replicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "status" => Some(1),
            "shardCount" | "shard_count" => Some(2),
            "memoryUsage" | "memory_usage" => Some(3),
            "cpuUsage" | "cpu_usage" => Some(4),
            "version" => Some(5),
            "startedAt" | "started_at" => Some(6),
            "now" => Some(7),
            "clusterId" | "cluster_id" => Some(8),
            "leaderCount" | "leader_count" => Some(9),
            "memoryLimitBytes" | "memory_limit_bytes" => Some(10),
            "diskUsedBytes" | "disk_used_bytes" => Some(11),
            "diskFreeBytes" | "disk_free_bytes" => Some(12),
            "routingEpoch" | "routing_epoch" => Some(13),
            "connectionCount" | "connection_count" => Some(14),
            "incomingTransferCount" | "incoming_transfer_count" => Some(15),
            "replicas" => Some(16),
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
            1 => implicit::<Open<crate::node::v1::NodeStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.shard_count),
            3 => implicit::<Plain, _, _>(from, &mut self.memory_usage),
            4 => implicit::<Plain, _, _>(from, &mut self.cpu_usage),
            5 => implicit::<Plain, _, _>(from, &mut self.version),
            6 => optional::<Nested, _, _>(from, &mut self.started_at),
            7 => optional::<Nested, _, _>(from, &mut self.now),
            8 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            9 => implicit::<Plain, _, _>(from, &mut self.leader_count),
            10 => implicit::<Plain, _, _>(from, &mut self.memory_limit_bytes),
            11 => implicit::<Plain, _, _>(from, &mut self.disk_used_bytes),
            12 => implicit::<Plain, _, _>(from, &mut self.disk_free_bytes),
            13 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            14 => implicit::<Plain, _, _>(from, &mut self.connection_count),
            15 => implicit::<Plain, _, _>(from, &mut self.incoming_transfer_count),
            16 => repeated::<Nested, _, _>(from, &mut self.replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Open<crate::node::v1::NodeStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("shardCount", &self.shard_count)?;
        to.implicit::<Plain, _>("memoryUsage", &self.memory_usage)?;
        to.implicit::<Plain, _>("cpuUsage", &self.cpu_usage)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("now", &self.now)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("leaderCount", &self.leader_count)?;
        to.implicit::<Plain, _>("memoryLimitBytes", &self.memory_limit_bytes)?;
        to.implicit::<Plain, _>("diskUsedBytes", &self.disk_used_bytes)?;
        to.implicit::<Plain, _>("diskFreeBytes", &self.disk_free_bytes)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("connectionCount", &self.connection_count)?;
        to.implicit::<Plain, _>("incomingTransferCount", &self.incoming_transfer_count)?;
        to.repeated::<Nested, _>("replicas", &self.replicas)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetOperation {
    const FIELDS: &'static [&'static str] = &["key"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetOperationRequest {
    const FIELDS: &'static [&'static str] = &["operationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetOperationResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetRaftStateRequest {
    const FIELDS: &'static [&'static str] = &["raftGroupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "raftGroupId" | "raft_group_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.raft_group_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("raftGroupId", &self.raft_group_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetRaftStateResponse {
    const FIELDS: &'static [&'static str] = &["raftGroupId", "nodeId", "role", "currentTerm", "leaderId", "lastApplied", "groupId", "vote", "lastLogId", "commitLogId", "snapshotLogId", "purgedLogId", "membership", "membershipCommitted", "replication", "quorumSilentMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "raftGroupId" | "raft_group_id" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "role" => Some(2),
            "currentTerm" | "current_term" => Some(3),
            "leaderId" | "leader_id" => Some(4),
            "lastApplied" | "last_applied" => Some(5),
            "groupId" | "group_id" => Some(6),
            "vote" => Some(7),
            "lastLogId" | "last_log_id" => Some(8),
            "commitLogId" | "commit_log_id" => Some(9),
            "snapshotLogId" | "snapshot_log_id" => Some(10),
            "purgedLogId" | "purged_log_id" => Some(11),
            "membership" => Some(12),
            "membershipCommitted" | "membership_committed" => Some(13),
            "replication" => Some(14),
            "quorumSilentMs" | "quorum_silent_ms" => Some(15),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.raft_group_id),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => implicit::<Open<crate::node::v1::ReplicaRole>, _, _>(from, &mut self.role),
            3 => implicit::<Plain, _, _>(from, &mut self.current_term),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            5 => implicit::<Plain, _, _>(from, &mut self.last_applied),
            6 => implicit::<Plain, _, _>(from, &mut self.group_id),
            7 => optional::<Nested, _, _>(from, &mut self.vote),
            8 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            9 => optional::<Nested, _, _>(from, &mut self.commit_log_id),
            10 => optional::<Nested, _, _>(from, &mut self.snapshot_log_id),
            11 => optional::<Nested, _, _>(from, &mut self.purged_log_id),
            12 => optional::<Nested, _, _>(from, &mut self.membership),
            13 => implicit::<Plain, _, _>(from, &mut self.membership_committed),
            14 => repeated::<Nested, _, _>(from, &mut self.replication),
            15 => optional::<Plain, _, _>(from, &mut self.quorum_silent_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("raftGroupId", &self.raft_group_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Open<crate::node::v1::ReplicaRole>, _>("role", &self.role)?;
        to.implicit::<Plain, _>("currentTerm", &self.current_term)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("lastApplied", &self.last_applied)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        to.optional::<Nested, _>("commitLogId", &self.commit_log_id)?;
        to.optional::<Nested, _>("snapshotLogId", &self.snapshot_log_id)?;
        to.optional::<Nested, _>("purgedLogId", &self.purged_log_id)?;
        to.optional::<Nested, _>("membership", &self.membership)?;
        to.implicit::<Plain, _>("membershipCommitted", &self.membership_committed)?;
        to.repeated::<Nested, _>("replication", &self.replication)?;
        to.optional::<Plain, _>("quorumSilentMs", &self.quorum_silent_ms)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetReadIndexRequest {
    const FIELDS: &'static [&'static str] = &["header", "groupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "groupId" | "group_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetReadIndexResponse {
    const FIELDS: &'static [&'static str] = &["readLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "readLogId" | "read_log_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.read_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("readLogId", &self.read_log_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetRequest {
    const FIELDS: &'static [&'static str] = &["key", "read", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "read" => Some(1),
            "route" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => optional::<Nested, _, _>(from, &mut self.read),
            2 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.optional::<Nested, _>("read", &self.read)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetResponse {
    const FIELDS: &'static [&'static str] = &["header", "entry"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "entry" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => optional::<Nested, _, _>(from, &mut self.entry),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.optional::<Nested, _>("entry", &self.entry)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetResult {
    const FIELDS: &'static [&'static str] = &["entry"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entry" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entry),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entry", &self.entry)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetRoutingTableRequest {
    const FIELDS: &'static [&'static str] = &["knownEpoch", "minEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "knownEpoch" | "known_epoch" => Some(0),
            "minEpoch" | "min_epoch" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.known_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.min_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("knownEpoch", &self.known_epoch)?;
        to.implicit::<Plain, _>("minEpoch", &self.min_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetRoutingTableResponse {
    const FIELDS: &'static [&'static str] = &["epoch", "table"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "epoch" => Some(0),
            "table" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.epoch),
            1 => optional::<Nested, _, _>(from, &mut self.table),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("epoch", &self.epoch)?;
        to.optional::<Nested, _>("table", &self.table)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetShardRequest {
    const FIELDS: &'static [&'static str] = &["shardId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetShardResponse {
    const FIELDS: &'static [&'static str] = &["shard"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shard" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.shard),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("shard", &self.shard)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetSnapshotProgressRequest {
    const FIELDS: &'static [&'static str] = &["header", "groupId", "snapshotId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "groupId" | "group_id" => Some(1),
            "snapshotId" | "snapshot_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetSnapshotProgressResponse {
    const FIELDS: &'static [&'static str] = &["receivedBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "receivedBytes" | "received_bytes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetTransferProgressRequest {
    const FIELDS: &'static [&'static str] = &["transferId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transferId" | "transfer_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.transfer_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transferId", &self.transfer_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetTransferProgressResponse {
    const FIELDS: &'static [&'static str] = &["status", "receivedBytes", "totalBytes", "receivedChunks", "totalChunks", "errorMessage", "attempt", "startedAt", "updatedAt", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "receivedBytes" | "received_bytes" => Some(1),
            "totalBytes" | "total_bytes" => Some(2),
            "receivedChunks" | "received_chunks" => Some(3),
            "totalChunks" | "total_chunks" => Some(4),
            "errorMessage" | "error_message" => Some(5),
            "attempt" => Some(6),
            "startedAt" | "started_at" => Some(7),
            "updatedAt" | "updated_at" => Some(8),
            "expiresAt" | "expires_at" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::TransferStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.received_chunks),
            4 => implicit::<Plain, _, _>(from, &mut self.total_chunks),
            5 => implicit::<Plain, _, _>(from, &mut self.error_message),
            6 => implicit::<Plain, _, _>(from, &mut self.attempt),
            7 => optional::<Nested, _, _>(from, &mut self.started_at),
            8 => optional::<Nested, _, _>(from, &mut self.updated_at),
            9 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::TransferStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("receivedChunks", &self.received_chunks)?;
        to.implicit::<Plain, _>("totalChunks", &self.total_chunks)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetUserRequest {
    const FIELDS: &'static [&'static str] = &["name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GetUserResponse {
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

impl Message for crate::node::v1::GroupMember {
    const FIELDS: &'static [&'static str] = &["node", "nodeId", "address"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "node" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "address" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => implicit::<Plain, _, _>(from, &mut self.address),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("node", &self.node)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GroupMembership {
    const FIELDS: &'static [&'static str] = &["configs", "members"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "configs" => Some(0),
            "members" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.configs),
            1 => repeated::<Nested, _, _>(from, &mut self.members),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("configs", &self.configs)?;
        to.repeated::<Nested, _>("members", &self.members)?;
        Ok(())
    }
}

impl Message for crate::node::v1::GroupRefusal {
    const FIELDS: &'static [&'static str] = &["reason", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
            "message" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.reason),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::node::v1::HandoverFence {
    const FIELDS: &'static [&'static str] = &["attempt", "sourceEpoch", "targetEpoch", "sourceTerm"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "attempt" => Some(0),
            "sourceEpoch" | "source_epoch" => Some(1),
            "targetEpoch" | "target_epoch" => Some(2),
            "sourceTerm" | "source_term" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.attempt),
            1 => implicit::<Plain, _, _>(from, &mut self.source_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.target_epoch),
            3 => implicit::<Plain, _, _>(from, &mut self.source_term),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("sourceEpoch", &self.source_epoch)?;
        to.implicit::<Plain, _>("targetEpoch", &self.target_epoch)?;
        to.implicit::<Plain, _>("sourceTerm", &self.source_term)?;
        Ok(())
    }
}

impl Message for crate::node::v1::HashEdit {
    const FIELDS: &'static [&'static str] = &["setFields", "removedFields"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "setFields" | "set_fields" => Some(0),
            "removedFields" | "removed_fields" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.set_fields),
            1 => repeated::<Plain, _, _>(from, &mut self.removed_fields),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("setFields", &self.set_fields)?;
        to.repeated::<Plain, _>("removedFields", &self.removed_fields)?;
        Ok(())
    }
}

impl Message for crate::node::v1::HashField {
    const FIELDS: &'static [&'static str] = &["field", "content"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "content" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => implicit::<Plain, _, _>(from, &mut self.content),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("content", &self.content)?;
        Ok(())
    }
}

impl Message for crate::node::v1::HashFields {
    const FIELDS: &'static [&'static str] = &["fields"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fields" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.fields),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("fields", &self.fields)?;
        Ok(())
    }
}

impl Message for crate::node::v1::HealthCheckRequest {
    const FIELDS: &'static [&'static str] = &["service"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "service" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("service", &self.service)?;
        Ok(())
    }
}

impl Message for crate::node::v1::HealthCheckResponse {
    const FIELDS: &'static [&'static str] = &["status", "message", "components"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "message" => Some(1),
            "components" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::HealthStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => repeated::<Nested, _, _>(from, &mut self.components),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::HealthStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.repeated::<Nested, _>("components", &self.components)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ImportDescription {
    const FIELDS: &'static [&'static str] = &["importId", "formatVersion", "compression", "overwrite"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "importId" | "import_id" => Some(0),
            "formatVersion" | "format_version" => Some(1),
            "compression" => Some(2),
            "overwrite" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.import_id),
            1 => implicit::<Plain, _, _>(from, &mut self.format_version),
            2 => implicit::<Open<crate::node::v1::TransferCompression>, _, _>(from, &mut self.compression),
            3 => implicit::<Plain, _, _>(from, &mut self.overwrite),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("importId", &self.import_id)?;
        to.implicit::<Plain, _>("formatVersion", &self.format_version)?;
        to.implicit::<Open<crate::node::v1::TransferCompression>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("overwrite", &self.overwrite)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ImportShardRequest {
    const FIELDS: &'static [&'static str] = &["description", "chunk", "end"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "description" => Some(0),
            "chunk" => Some(1),
            "end" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::import_shard_request::Payload::Description),
            1 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::import_shard_request::Payload::Chunk),
            2 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::import_shard_request::Payload::End),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.payload {
            Some(crate::node::v1::import_shard_request::Payload::Description(it)) => to.field::<Nested, _>("description", it)?,
            Some(crate::node::v1::import_shard_request::Payload::Chunk(it)) => to.field::<Nested, _>("chunk", it)?,
            Some(crate::node::v1::import_shard_request::Payload::End(it)) => to.field::<Nested, _>("end", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::ImportShardResponse {
    const FIELDS: &'static [&'static str] = &["writtenKeys", "expiredKeys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "writtenKeys" | "written_keys" => Some(0),
            "expiredKeys" | "expired_keys" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.written_keys),
            1 => implicit::<Plain, _, _>(from, &mut self.expired_keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("writtenKeys", &self.written_keys)?;
        to.implicit::<Plain, _>("expiredKeys", &self.expired_keys)?;
        Ok(())
    }
}

impl Message for crate::node::v1::IncrementOperation {
    const FIELDS: &'static [&'static str] = &["key", "delta"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "delta" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.delta),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("delta", &self.delta)?;
        Ok(())
    }
}

impl Message for crate::node::v1::IncrementRequest {
    const FIELDS: &'static [&'static str] = &["key", "delta", "ttlIfCreated", "writeId", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "delta" => Some(1),
            "ttlIfCreated" | "ttl_if_created" => Some(2),
            "writeId" | "write_id" => Some(3),
            "route" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.delta),
            2 => optional::<Nested, _, _>(from, &mut self.ttl_if_created),
            3 => optional::<Nested, _, _>(from, &mut self.write_id),
            4 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("delta", &self.delta)?;
        to.optional::<Nested, _>("ttlIfCreated", &self.ttl_if_created)?;
        to.optional::<Nested, _>("writeId", &self.write_id)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::IncrementResponse {
    const FIELDS: &'static [&'static str] = &["header", "number"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "number" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.number),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("number", &self.number)?;
        Ok(())
    }
}

impl Message for crate::node::v1::IncrementResult {
    const FIELDS: &'static [&'static str] = &["number"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "number" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.number),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("number", &self.number)?;
        Ok(())
    }
}

impl Message for crate::node::v1::InitializeClusterRequest {
    const FIELDS: &'static [&'static str] = &["clusterName", "peerAddresses", "shardCount", "settings"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterName" | "cluster_name" => Some(0),
            "peerAddresses" | "peer_addresses" => Some(1),
            "shardCount" | "shard_count" => Some(2),
            "settings" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_name),
            1 => repeated::<Plain, _, _>(from, &mut self.peer_addresses),
            2 => implicit::<Plain, _, _>(from, &mut self.shard_count),
            3 => optional::<Nested, _, _>(from, &mut self.settings),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterName", &self.cluster_name)?;
        to.repeated::<Plain, _>("peerAddresses", &self.peer_addresses)?;
        to.implicit::<Plain, _>("shardCount", &self.shard_count)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        Ok(())
    }
}

impl Message for crate::node::v1::InitializeClusterResponse {
    const FIELDS: &'static [&'static str] = &["clusterId", "nodes", "routingEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterId" | "cluster_id" => Some(0),
            "nodes" => Some(1),
            "routingEpoch" | "routing_epoch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            1 => repeated::<Nested, _, _>(from, &mut self.nodes),
            2 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::InstallSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["description", "chunk"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "description" => Some(0),
            "chunk" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::install_snapshot_request::Payload::Description),
            1 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::install_snapshot_request::Payload::Chunk),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.payload {
            Some(crate::node::v1::install_snapshot_request::Payload::Description(it)) => to.field::<Nested, _>("description", it)?,
            Some(crate::node::v1::install_snapshot_request::Payload::Chunk(it)) => to.field::<Nested, _>("chunk", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::InstallSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["vote", "installed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "installed" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => implicit::<Plain, _, _>(from, &mut self.installed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("installed", &self.installed)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ItemFailure {
    const FIELDS: &'static [&'static str] = &["code", "reason", "message", "redirect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "reason" => Some(1),
            "message" => Some(2),
            "redirect" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.code),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => optional::<Nested, _, _>(from, &mut self.redirect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Nested, _>("redirect", &self.redirect)?;
        Ok(())
    }
}

impl Message for crate::node::v1::JoinClusterRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "clusterId", "raftNode", "incarnation", "address", "respAddress", "labels", "weight", "version", "minClusterVersion", "maxClusterVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "clusterId" | "cluster_id" => Some(1),
            "raftNode" | "raft_node" => Some(2),
            "incarnation" => Some(3),
            "address" => Some(4),
            "respAddress" | "resp_address" => Some(5),
            "labels" => Some(6),
            "weight" => Some(7),
            "version" => Some(8),
            "minClusterVersion" | "min_cluster_version" => Some(9),
            "maxClusterVersion" | "max_cluster_version" => Some(10),
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
            1 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            2 => implicit::<Plain, _, _>(from, &mut self.raft_node),
            3 => implicit::<Plain, _, _>(from, &mut self.incarnation),
            4 => implicit::<Plain, _, _>(from, &mut self.address),
            5 => implicit::<Plain, _, _>(from, &mut self.resp_address),
            6 => map::<Plain, _, _, _>(from, &mut self.labels),
            7 => implicit::<Plain, _, _>(from, &mut self.weight),
            8 => implicit::<Plain, _, _>(from, &mut self.version),
            9 => implicit::<Plain, _, _>(from, &mut self.min_cluster_version),
            10 => implicit::<Plain, _, _>(from, &mut self.max_cluster_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("raftNode", &self.raft_node)?;
        to.implicit::<Plain, _>("incarnation", &self.incarnation)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("respAddress", &self.resp_address)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("weight", &self.weight)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("minClusterVersion", &self.min_cluster_version)?;
        to.implicit::<Plain, _>("maxClusterVersion", &self.max_cluster_version)?;
        Ok(())
    }
}

impl Message for crate::node::v1::JoinClusterResponse {
    const FIELDS: &'static [&'static str] = &["clusterId", "raftNode", "metadataMembership", "nodes", "settings", "clusterVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterId" | "cluster_id" => Some(0),
            "raftNode" | "raft_node" => Some(1),
            "metadataMembership" | "metadata_membership" => Some(2),
            "nodes" => Some(3),
            "settings" => Some(4),
            "clusterVersion" | "cluster_version" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            1 => implicit::<Plain, _, _>(from, &mut self.raft_node),
            2 => optional::<Nested, _, _>(from, &mut self.metadata_membership),
            3 => repeated::<Nested, _, _>(from, &mut self.nodes),
            4 => optional::<Nested, _, _>(from, &mut self.settings),
            5 => implicit::<Plain, _, _>(from, &mut self.cluster_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("raftNode", &self.raft_node)?;
        to.optional::<Nested, _>("metadataMembership", &self.metadata_membership)?;
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.implicit::<Plain, _>("clusterVersion", &self.cluster_version)?;
        Ok(())
    }
}

impl Message for crate::node::v1::KeyEffect {
    const FIELDS: &'static [&'static str] = &["key", "replaced", "removed", "edited", "expiry"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "replaced" => Some(1),
            "removed" => Some(2),
            "edited" => Some(3),
            "expiry" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => member::<Nested, _, _, _>(from, &mut self.effect, crate::node::v1::key_effect::Effect::Replaced),
            2 => member::<Plain, _, _, _>(from, &mut self.effect, crate::node::v1::key_effect::Effect::Removed),
            3 => member::<Nested, _, _, _>(from, &mut self.effect, crate::node::v1::key_effect::Effect::Edited),
            4 => member::<Nested, _, _, _>(from, &mut self.effect, crate::node::v1::key_effect::Effect::Expiry),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        match &self.effect {
            Some(crate::node::v1::key_effect::Effect::Replaced(it)) => to.field::<Nested, _>("replaced", it)?,
            Some(crate::node::v1::key_effect::Effect::Removed(it)) => to.field::<Plain, _>("removed", it)?,
            Some(crate::node::v1::key_effect::Effect::Edited(it)) => to.field::<Nested, _>("edited", it)?,
            Some(crate::node::v1::key_effect::Effect::Expiry(it)) => to.field::<Nested, _>("expiry", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::KeyEvent {
    const FIELDS: &'static [&'static str] = &["kind", "entry", "previous"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "entry" => Some(1),
            "previous" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::KeyEventKind>, _, _>(from, &mut self.kind),
            1 => optional::<Nested, _, _>(from, &mut self.entry),
            2 => optional::<Nested, _, _>(from, &mut self.previous),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::KeyEventKind>, _>("kind", &self.kind)?;
        to.optional::<Nested, _>("entry", &self.entry)?;
        to.optional::<Nested, _>("previous", &self.previous)?;
        Ok(())
    }
}

impl Message for crate::node::v1::KeyRule {
    const FIELDS: &'static [&'static str] = &["prefix", "readOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "prefix" => Some(0),
            "readOnly" | "read_only" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.prefix),
            1 => implicit::<Plain, _, _>(from, &mut self.read_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("readOnly", &self.read_only)?;
        Ok(())
    }
}

impl Message for crate::node::v1::KeyRules {
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

impl Message for crate::node::v1::KeySpan {
    const FIELDS: &'static [&'static str] = &["slots", "hashTag", "startKey", "endKey", "prefix"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "slots" => Some(0),
            "hashTag" | "hash_tag" => Some(1),
            "startKey" | "start_key" => Some(2),
            "endKey" | "end_key" => Some(3),
            "prefix" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.scope, crate::node::v1::key_span::Scope::Slots),
            1 => member::<Plain, _, _, _>(from, &mut self.scope, crate::node::v1::key_span::Scope::HashTag),
            2 => implicit::<Plain, _, _>(from, &mut self.start_key),
            3 => implicit::<Plain, _, _>(from, &mut self.end_key),
            4 => implicit::<Plain, _, _>(from, &mut self.prefix),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.scope {
            Some(crate::node::v1::key_span::Scope::Slots(it)) => to.field::<Nested, _>("slots", it)?,
            Some(crate::node::v1::key_span::Scope::HashTag(it)) => to.field::<Plain, _>("hashTag", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("startKey", &self.start_key)?;
        to.implicit::<Plain, _>("endKey", &self.end_key)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        Ok(())
    }
}

impl Message for crate::node::v1::KeyValue {
    const FIELDS: &'static [&'static str] = &["key", "content", "createRevision", "modRevision", "version", "expiresAt", "type"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "content" => Some(1),
            "createRevision" | "create_revision" => Some(2),
            "modRevision" | "mod_revision" => Some(3),
            "version" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            "type" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.content),
            2 => implicit::<Plain, _, _>(from, &mut self.create_revision),
            3 => implicit::<Plain, _, _>(from, &mut self.mod_revision),
            4 => implicit::<Plain, _, _>(from, &mut self.version),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            6 => implicit::<Open<crate::node::v1::KeyType>, _, _>(from, &mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("content", &self.content)?;
        to.implicit::<Plain, _>("createRevision", &self.create_revision)?;
        to.implicit::<Plain, _>("modRevision", &self.mod_revision)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Open<crate::node::v1::KeyType>, _>("type", &self.r#type)?;
        Ok(())
    }
}

impl Message for crate::node::v1::KeyValueHeader {
    const FIELDS: &'static [&'static str] = &["shardId", "nodeId", "revision", "shardEpoch", "routingEpoch", "term", "staleness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "revision" => Some(2),
            "shardEpoch" | "shard_epoch" => Some(3),
            "routingEpoch" | "routing_epoch" => Some(4),
            "term" => Some(5),
            "staleness" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => implicit::<Plain, _, _>(from, &mut self.revision),
            3 => implicit::<Plain, _, _>(from, &mut self.shard_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            5 => implicit::<Plain, _, _>(from, &mut self.term),
            6 => optional::<Nested, _, _>(from, &mut self.staleness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Plain, _>("shardEpoch", &self.shard_epoch)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.optional::<Nested, _>("staleness", &self.staleness)?;
        Ok(())
    }
}

impl Message for crate::node::v1::LeaveClusterRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "force"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "force" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.force),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("force", &self.force)?;
        Ok(())
    }
}

impl Message for crate::node::v1::LeaveClusterResponse {
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

impl Message for crate::node::v1::ListEdit {
    const FIELDS: &'static [&'static str] = &["dropFront", "dropBack", "pushFront", "pushBack", "replacements"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dropFront" | "drop_front" => Some(0),
            "dropBack" | "drop_back" => Some(1),
            "pushFront" | "push_front" => Some(2),
            "pushBack" | "push_back" => Some(3),
            "replacements" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.drop_front),
            1 => implicit::<Plain, _, _>(from, &mut self.drop_back),
            2 => repeated::<Plain, _, _>(from, &mut self.push_front),
            3 => repeated::<Plain, _, _>(from, &mut self.push_back),
            4 => repeated::<Nested, _, _>(from, &mut self.replacements),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dropFront", &self.drop_front)?;
        to.implicit::<Plain, _>("dropBack", &self.drop_back)?;
        to.repeated::<Plain, _>("pushFront", &self.push_front)?;
        to.repeated::<Plain, _>("pushBack", &self.push_back)?;
        to.repeated::<Nested, _>("replacements", &self.replacements)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListElements {
    const FIELDS: &'static [&'static str] = &["elements"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "elements" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.elements),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("elements", &self.elements)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListNodesRequest {
    const FIELDS: &'static [&'static str] = &["states", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "states" => Some(0),
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
            0 => repeated::<Open<crate::node::v1::NodeState>, _, _>(from, &mut self.states),
            1 => implicit::<Plain, _, _>(from, &mut self.page_size),
            2 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Open<crate::node::v1::NodeState>, _>("states", &self.states)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListNodesResponse {
    const FIELDS: &'static [&'static str] = &["nodes", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodes" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.nodes),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListOperationsRequest {
    const FIELDS: &'static [&'static str] = &["shardId", "nodeId", "kinds", "onlyActive", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "kinds" => Some(2),
            "onlyActive" | "only_active" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => repeated::<Open<crate::node::v1::OperationKind>, _, _>(from, &mut self.kinds),
            3 => implicit::<Plain, _, _>(from, &mut self.only_active),
            4 => implicit::<Plain, _, _>(from, &mut self.page_size),
            5 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.repeated::<Open<crate::node::v1::OperationKind>, _>("kinds", &self.kinds)?;
        to.implicit::<Plain, _>("onlyActive", &self.only_active)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListOperationsResponse {
    const FIELDS: &'static [&'static str] = &["operations", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operations" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.operations),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("operations", &self.operations)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListReplacement {
    const FIELDS: &'static [&'static str] = &["position", "element"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "position" => Some(0),
            "element" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.position),
            1 => implicit::<Plain, _, _>(from, &mut self.element),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("position", &self.position)?;
        to.implicit::<Plain, _>("element", &self.element)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListShardsRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "states", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "states" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => repeated::<Open<crate::node::v1::ShardState>, _, _>(from, &mut self.states),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.repeated::<Open<crate::node::v1::ShardState>, _>("states", &self.states)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListShardsResponse {
    const FIELDS: &'static [&'static str] = &["shards", "nextPageToken", "routingEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shards" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            "routingEpoch" | "routing_epoch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.shards),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            2 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("shards", &self.shards)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListUsersRequest {
    const FIELDS: &'static [&'static str] = &["pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pageSize" | "page_size" => Some(0),
            "pageToken" | "page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.page_size),
            1 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ListUsersResponse {
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

impl Message for crate::node::v1::LocateKeysRequest {
    const FIELDS: &'static [&'static str] = &["keys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keys" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("keys", &self.keys)?;
        Ok(())
    }
}

impl Message for crate::node::v1::LocateKeysResponse {
    const FIELDS: &'static [&'static str] = &["locations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "locations" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.locations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("locations", &self.locations)?;
        Ok(())
    }
}

impl Message for crate::node::v1::LogId {
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

impl Message for crate::node::v1::LogMatch {
    const FIELDS: &'static [&'static str] = &["logId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logId" | "log_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("logId", &self.log_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MergeShardsRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "sourceShardId", "targetShardId", "expectedSourceEpoch", "expectedTargetEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "sourceShardId" | "source_shard_id" => Some(1),
            "targetShardId" | "target_shard_id" => Some(2),
            "expectedSourceEpoch" | "expected_source_epoch" => Some(3),
            "expectedTargetEpoch" | "expected_target_epoch" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.source_shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_source_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.expected_target_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("sourceShardId", &self.source_shard_id)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        to.implicit::<Plain, _>("expectedSourceEpoch", &self.expected_source_epoch)?;
        to.implicit::<Plain, _>("expectedTargetEpoch", &self.expected_target_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MergeShardsResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MigrationDataChunk {
    const FIELDS: &'static [&'static str] = &["taskId", "chunkIndex", "isLastChunk", "data", "checksum", "offset", "attempt", "contentChecksum"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "taskId" | "task_id" => Some(0),
            "chunkIndex" | "chunk_index" => Some(1),
            "isLastChunk" | "is_last_chunk" => Some(2),
            "data" => Some(3),
            "checksum" => Some(4),
            "offset" => Some(5),
            "attempt" => Some(6),
            "contentChecksum" | "content_checksum" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.task_id),
            1 => implicit::<Plain, _, _>(from, &mut self.chunk_index),
            2 => implicit::<Plain, _, _>(from, &mut self.is_last_chunk),
            3 => implicit::<Plain, _, _>(from, &mut self.data),
            4 => implicit::<Plain, _, _>(from, &mut self.checksum),
            5 => implicit::<Plain, _, _>(from, &mut self.offset),
            6 => implicit::<Plain, _, _>(from, &mut self.attempt),
            7 => implicit::<Plain, _, _>(from, &mut self.content_checksum),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("taskId", &self.task_id)?;
        to.implicit::<Plain, _>("chunkIndex", &self.chunk_index)?;
        to.implicit::<Plain, _>("isLastChunk", &self.is_last_chunk)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.implicit::<Plain, _>("checksum", &self.checksum)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("contentChecksum", &self.content_checksum)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MigrationDataResponse {
    const FIELDS: &'static [&'static str] = &["receivedBytes", "receivedChunks", "targetIndex"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "receivedBytes" | "received_bytes" => Some(0),
            "receivedChunks" | "received_chunks" => Some(1),
            "targetIndex" | "target_index" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            1 => implicit::<Plain, _, _>(from, &mut self.received_chunks),
            2 => implicit::<Plain, _, _>(from, &mut self.target_index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        to.implicit::<Plain, _>("receivedChunks", &self.received_chunks)?;
        to.implicit::<Plain, _>("targetIndex", &self.target_index)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MoveReplicaRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "shardId", "fromNodeId", "toNodeId", "learner"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "shardId" | "shard_id" => Some(1),
            "fromNodeId" | "from_node_id" => Some(2),
            "toNodeId" | "to_node_id" => Some(3),
            "learner" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.from_node_id),
            3 => implicit::<Plain, _, _>(from, &mut self.to_node_id),
            4 => implicit::<Plain, _, _>(from, &mut self.learner),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("fromNodeId", &self.from_node_id)?;
        to.implicit::<Plain, _>("toNodeId", &self.to_node_id)?;
        to.implicit::<Plain, _>("learner", &self.learner)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MoveReplicaResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MoveSlotsRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "sourceShardId", "targetShardId", "slots", "expectedSourceEpoch", "expectedTargetEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "sourceShardId" | "source_shard_id" => Some(1),
            "targetShardId" | "target_shard_id" => Some(2),
            "slots" => Some(3),
            "expectedSourceEpoch" | "expected_source_epoch" => Some(4),
            "expectedTargetEpoch" | "expected_target_epoch" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.source_shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            3 => optional::<Nested, _, _>(from, &mut self.slots),
            4 => implicit::<Plain, _, _>(from, &mut self.expected_source_epoch),
            5 => implicit::<Plain, _, _>(from, &mut self.expected_target_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("sourceShardId", &self.source_shard_id)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        to.optional::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("expectedSourceEpoch", &self.expected_source_epoch)?;
        to.implicit::<Plain, _>("expectedTargetEpoch", &self.expected_target_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::MoveSlotsResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::NodeLabels {
    const FIELDS: &'static [&'static str] = &["labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "labels" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::node::v1::NodePlan {
    const FIELDS: &'static [&'static str] = &["replicas", "operations", "settings", "state"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "replicas" => Some(0),
            "operations" => Some(1),
            "settings" => Some(2),
            "state" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.replicas),
            1 => repeated::<Nested, _, _>(from, &mut self.operations),
            2 => optional::<Nested, _, _>(from, &mut self.settings),
            3 => implicit::<Open<crate::node::v1::NodeState>, _, _>(from, &mut self.state),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("replicas", &self.replicas)?;
        to.repeated::<Nested, _>("operations", &self.operations)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.implicit::<Open<crate::node::v1::NodeState>, _>("state", &self.state)?;
        Ok(())
    }
}

impl Message for crate::node::v1::NodeRoute {
    const FIELDS: &'static [&'static str] = &["nodeId", "address", "respAddress", "labels", "respNodeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "address" => Some(1),
            "respAddress" | "resp_address" => Some(2),
            "labels" => Some(3),
            "respNodeId" | "resp_node_id" => Some(4),
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
            2 => implicit::<Plain, _, _>(from, &mut self.resp_address),
            3 => map::<Plain, _, _, _>(from, &mut self.labels),
            4 => implicit::<Plain, _, _>(from, &mut self.resp_node_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("respAddress", &self.resp_address)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("respNodeId", &self.resp_node_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::Operation {
    const FIELDS: &'static [&'static str] = &["operationId", "kind", "phase", "attempt", "driverNodeId", "driverTerm", "sourceShardId", "targetShardId", "slots", "sourceEpoch", "targetEpoch", "fromNodeId", "toNodeId", "progress", "failure", "parentOperationId", "createdBy", "createdAt", "updatedAt", "endedAt", "finalIndex", "firstRevision", "switchedRoutingEpoch", "cancelComment"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "kind" => Some(1),
            "phase" => Some(2),
            "attempt" => Some(3),
            "driverNodeId" | "driver_node_id" => Some(4),
            "driverTerm" | "driver_term" => Some(5),
            "sourceShardId" | "source_shard_id" => Some(6),
            "targetShardId" | "target_shard_id" => Some(7),
            "slots" => Some(8),
            "sourceEpoch" | "source_epoch" => Some(9),
            "targetEpoch" | "target_epoch" => Some(10),
            "fromNodeId" | "from_node_id" => Some(11),
            "toNodeId" | "to_node_id" => Some(12),
            "progress" => Some(13),
            "failure" => Some(14),
            "parentOperationId" | "parent_operation_id" => Some(15),
            "createdBy" | "created_by" => Some(16),
            "createdAt" | "created_at" => Some(17),
            "updatedAt" | "updated_at" => Some(18),
            "endedAt" | "ended_at" => Some(19),
            "finalIndex" | "final_index" => Some(20),
            "firstRevision" | "first_revision" => Some(21),
            "switchedRoutingEpoch" | "switched_routing_epoch" => Some(22),
            "cancelComment" | "cancel_comment" => Some(23),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Open<crate::node::v1::OperationKind>, _, _>(from, &mut self.kind),
            2 => implicit::<Open<crate::node::v1::OperationPhase>, _, _>(from, &mut self.phase),
            3 => implicit::<Plain, _, _>(from, &mut self.attempt),
            4 => implicit::<Plain, _, _>(from, &mut self.driver_node_id),
            5 => implicit::<Plain, _, _>(from, &mut self.driver_term),
            6 => implicit::<Plain, _, _>(from, &mut self.source_shard_id),
            7 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            8 => repeated::<Nested, _, _>(from, &mut self.slots),
            9 => implicit::<Plain, _, _>(from, &mut self.source_epoch),
            10 => implicit::<Plain, _, _>(from, &mut self.target_epoch),
            11 => implicit::<Plain, _, _>(from, &mut self.from_node_id),
            12 => implicit::<Plain, _, _>(from, &mut self.to_node_id),
            13 => optional::<Nested, _, _>(from, &mut self.progress),
            14 => optional::<Nested, _, _>(from, &mut self.failure),
            15 => implicit::<Plain, _, _>(from, &mut self.parent_operation_id),
            16 => implicit::<Plain, _, _>(from, &mut self.created_by),
            17 => optional::<Nested, _, _>(from, &mut self.created_at),
            18 => optional::<Nested, _, _>(from, &mut self.updated_at),
            19 => optional::<Nested, _, _>(from, &mut self.ended_at),
            20 => implicit::<Plain, _, _>(from, &mut self.final_index),
            21 => implicit::<Plain, _, _>(from, &mut self.first_revision),
            22 => implicit::<Plain, _, _>(from, &mut self.switched_routing_epoch),
            23 => implicit::<Plain, _, _>(from, &mut self.cancel_comment),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Open<crate::node::v1::OperationKind>, _>("kind", &self.kind)?;
        to.implicit::<Open<crate::node::v1::OperationPhase>, _>("phase", &self.phase)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("driverNodeId", &self.driver_node_id)?;
        to.implicit::<Plain, _>("driverTerm", &self.driver_term)?;
        to.implicit::<Plain, _>("sourceShardId", &self.source_shard_id)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        to.repeated::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("sourceEpoch", &self.source_epoch)?;
        to.implicit::<Plain, _>("targetEpoch", &self.target_epoch)?;
        to.implicit::<Plain, _>("fromNodeId", &self.from_node_id)?;
        to.implicit::<Plain, _>("toNodeId", &self.to_node_id)?;
        to.optional::<Nested, _>("progress", &self.progress)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        to.implicit::<Plain, _>("parentOperationId", &self.parent_operation_id)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("endedAt", &self.ended_at)?;
        to.implicit::<Plain, _>("finalIndex", &self.final_index)?;
        to.implicit::<Plain, _>("firstRevision", &self.first_revision)?;
        to.implicit::<Plain, _>("switchedRoutingEpoch", &self.switched_routing_epoch)?;
        to.implicit::<Plain, _>("cancelComment", &self.cancel_comment)?;
        Ok(())
    }
}

impl Message for crate::node::v1::OperationFailure {
    const FIELDS: &'static [&'static str] = &["reason", "message", "phase"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
            "message" => Some(1),
            "phase" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.reason),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => implicit::<Open<crate::node::v1::OperationPhase>, _, _>(from, &mut self.phase),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Open<crate::node::v1::OperationPhase>, _>("phase", &self.phase)?;
        Ok(())
    }
}

impl Message for crate::node::v1::OperationProgress {
    const FIELDS: &'static [&'static str] = &["transferredBytes", "totalBytes", "transferredKeys", "appliedSourceIndex", "lagEntries", "heldRequestCount", "frozenFor", "completedParts", "totalParts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transferredBytes" | "transferred_bytes" => Some(0),
            "totalBytes" | "total_bytes" => Some(1),
            "transferredKeys" | "transferred_keys" => Some(2),
            "appliedSourceIndex" | "applied_source_index" => Some(3),
            "lagEntries" | "lag_entries" => Some(4),
            "heldRequestCount" | "held_request_count" => Some(5),
            "frozenFor" | "frozen_for" => Some(6),
            "completedParts" | "completed_parts" => Some(7),
            "totalParts" | "total_parts" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.transferred_bytes),
            1 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.transferred_keys),
            3 => implicit::<Plain, _, _>(from, &mut self.applied_source_index),
            4 => implicit::<Plain, _, _>(from, &mut self.lag_entries),
            5 => implicit::<Plain, _, _>(from, &mut self.held_request_count),
            6 => optional::<Nested, _, _>(from, &mut self.frozen_for),
            7 => implicit::<Plain, _, _>(from, &mut self.completed_parts),
            8 => implicit::<Plain, _, _>(from, &mut self.total_parts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transferredBytes", &self.transferred_bytes)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("transferredKeys", &self.transferred_keys)?;
        to.implicit::<Plain, _>("appliedSourceIndex", &self.applied_source_index)?;
        to.implicit::<Plain, _>("lagEntries", &self.lag_entries)?;
        to.implicit::<Plain, _>("heldRequestCount", &self.held_request_count)?;
        to.optional::<Nested, _>("frozenFor", &self.frozen_for)?;
        to.implicit::<Plain, _>("completedParts", &self.completed_parts)?;
        to.implicit::<Plain, _>("totalParts", &self.total_parts)?;
        Ok(())
    }
}

impl Message for crate::node::v1::PipelineRequest {
    const FIELDS: &'static [&'static str] = &["callId", "get", "put", "delete", "compareAndSwap", "increment", "expire", "transact"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "callId" | "call_id" => Some(0),
            "get" => Some(1),
            "put" => Some(2),
            "delete" => Some(3),
            "compareAndSwap" | "compare_and_swap" => Some(4),
            "increment" => Some(5),
            "expire" => Some(6),
            "transact" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.call_id),
            1 => member::<Nested, _, _, _>(from, &mut self.call, crate::node::v1::pipeline_request::Call::Get),
            2 => member::<Nested, _, _, _>(from, &mut self.call, crate::node::v1::pipeline_request::Call::Put),
            3 => member::<Nested, _, _, _>(from, &mut self.call, crate::node::v1::pipeline_request::Call::Delete),
            4 => member::<Nested, _, _, _>(from, &mut self.call, crate::node::v1::pipeline_request::Call::CompareAndSwap),
            5 => member::<Nested, _, _, _>(from, &mut self.call, crate::node::v1::pipeline_request::Call::Increment),
            6 => member::<Nested, _, _, _>(from, &mut self.call, crate::node::v1::pipeline_request::Call::Expire),
            7 => member::<Nested, _, _, _>(from, &mut self.call, crate::node::v1::pipeline_request::Call::Transact),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("callId", &self.call_id)?;
        match &self.call {
            Some(crate::node::v1::pipeline_request::Call::Get(it)) => to.field::<Nested, _>("get", it)?,
            Some(crate::node::v1::pipeline_request::Call::Put(it)) => to.field::<Nested, _>("put", it)?,
            Some(crate::node::v1::pipeline_request::Call::Delete(it)) => to.field::<Nested, _>("delete", it)?,
            Some(crate::node::v1::pipeline_request::Call::CompareAndSwap(it)) => to.field::<Nested, _>("compareAndSwap", it)?,
            Some(crate::node::v1::pipeline_request::Call::Increment(it)) => to.field::<Nested, _>("increment", it)?,
            Some(crate::node::v1::pipeline_request::Call::Expire(it)) => to.field::<Nested, _>("expire", it)?,
            Some(crate::node::v1::pipeline_request::Call::Transact(it)) => to.field::<Nested, _>("transact", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::PipelineResponse {
    const FIELDS: &'static [&'static str] = &["callId", "failure", "get", "put", "delete", "compareAndSwap", "increment", "expire", "transact"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "callId" | "call_id" => Some(0),
            "failure" => Some(1),
            "get" => Some(2),
            "put" => Some(3),
            "delete" => Some(4),
            "compareAndSwap" | "compare_and_swap" => Some(5),
            "increment" => Some(6),
            "expire" => Some(7),
            "transact" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.call_id),
            1 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::Failure),
            2 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::Get),
            3 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::Put),
            4 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::Delete),
            5 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::CompareAndSwap),
            6 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::Increment),
            7 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::Expire),
            8 => member::<Nested, _, _, _>(from, &mut self.answer, crate::node::v1::pipeline_response::Answer::Transact),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("callId", &self.call_id)?;
        match &self.answer {
            Some(crate::node::v1::pipeline_response::Answer::Failure(it)) => to.field::<Nested, _>("failure", it)?,
            Some(crate::node::v1::pipeline_response::Answer::Get(it)) => to.field::<Nested, _>("get", it)?,
            Some(crate::node::v1::pipeline_response::Answer::Put(it)) => to.field::<Nested, _>("put", it)?,
            Some(crate::node::v1::pipeline_response::Answer::Delete(it)) => to.field::<Nested, _>("delete", it)?,
            Some(crate::node::v1::pipeline_response::Answer::CompareAndSwap(it)) => to.field::<Nested, _>("compareAndSwap", it)?,
            Some(crate::node::v1::pipeline_response::Answer::Increment(it)) => to.field::<Nested, _>("increment", it)?,
            Some(crate::node::v1::pipeline_response::Answer::Expire(it)) => to.field::<Nested, _>("expire", it)?,
            Some(crate::node::v1::pipeline_response::Answer::Transact(it)) => to.field::<Nested, _>("transact", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::PlannedReplica {
    const FIELDS: &'static [&'static str] = &["shardId", "groupId", "removing", "initialMembership", "slots", "shardEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "removing" => Some(2),
            "initialMembership" | "initial_membership" => Some(3),
            "slots" => Some(4),
            "shardEpoch" | "shard_epoch" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.removing),
            3 => optional::<Nested, _, _>(from, &mut self.initial_membership),
            4 => repeated::<Nested, _, _>(from, &mut self.slots),
            5 => implicit::<Plain, _, _>(from, &mut self.shard_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("removing", &self.removing)?;
        to.optional::<Nested, _>("initialMembership", &self.initial_membership)?;
        to.repeated::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("shardEpoch", &self.shard_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::PreVoteRequest {
    const FIELDS: &'static [&'static str] = &["header", "groupId", "vote", "lastLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "groupId" | "group_id" => Some(1),
            "vote" => Some(2),
            "lastLogId" | "last_log_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => optional::<Nested, _, _>(from, &mut self.vote),
            3 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::PreVoteResponse {
    const FIELDS: &'static [&'static str] = &["vote", "granted", "lastLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "granted" => Some(1),
            "lastLogId" | "last_log_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => implicit::<Plain, _, _>(from, &mut self.granted),
            2 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("granted", &self.granted)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::PutOperation {
    const FIELDS: &'static [&'static str] = &["key", "content", "ttl", "keepExpiry"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "content" => Some(1),
            "ttl" => Some(2),
            "keepExpiry" | "keep_expiry" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.content),
            2 => optional::<Nested, _, _>(from, &mut self.ttl),
            3 => implicit::<Plain, _, _>(from, &mut self.keep_expiry),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("content", &self.content)?;
        to.optional::<Nested, _>("ttl", &self.ttl)?;
        to.implicit::<Plain, _>("keepExpiry", &self.keep_expiry)?;
        Ok(())
    }
}

impl Message for crate::node::v1::PutRequest {
    const FIELDS: &'static [&'static str] = &["key", "content", "ttl", "keepExpiry", "returnPrevious", "writeId", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "content" => Some(1),
            "ttl" => Some(2),
            "keepExpiry" | "keep_expiry" => Some(3),
            "returnPrevious" | "return_previous" => Some(4),
            "writeId" | "write_id" => Some(5),
            "route" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.content),
            2 => optional::<Nested, _, _>(from, &mut self.ttl),
            3 => implicit::<Plain, _, _>(from, &mut self.keep_expiry),
            4 => implicit::<Plain, _, _>(from, &mut self.return_previous),
            5 => optional::<Nested, _, _>(from, &mut self.write_id),
            6 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("content", &self.content)?;
        to.optional::<Nested, _>("ttl", &self.ttl)?;
        to.implicit::<Plain, _>("keepExpiry", &self.keep_expiry)?;
        to.implicit::<Plain, _>("returnPrevious", &self.return_previous)?;
        to.optional::<Nested, _>("writeId", &self.write_id)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::PutResponse {
    const FIELDS: &'static [&'static str] = &["header", "previous"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "previous" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => optional::<Nested, _, _>(from, &mut self.previous),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.optional::<Nested, _>("previous", &self.previous)?;
        Ok(())
    }
}

impl Message for crate::node::v1::PutResult {
    const FIELDS: &'static [&'static str] = &["created"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "created" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.created),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("created", &self.created)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RaftEntry {
    const FIELDS: &'static [&'static str] = &["logId", "blank", "command", "membership"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logId" | "log_id" => Some(0),
            "blank" => Some(1),
            "command" => Some(2),
            "membership" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.log_id),
            1 => member::<Plain, _, _, _>(from, &mut self.payload, crate::node::v1::raft_entry::Payload::Blank),
            2 => member::<Plain, _, _, _>(from, &mut self.payload, crate::node::v1::raft_entry::Payload::Command),
            3 => member::<Nested, _, _, _>(from, &mut self.payload, crate::node::v1::raft_entry::Payload::Membership),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("logId", &self.log_id)?;
        match &self.payload {
            Some(crate::node::v1::raft_entry::Payload::Blank(it)) => to.field::<Plain, _>("blank", it)?,
            Some(crate::node::v1::raft_entry::Payload::Command(it)) => to.field::<Plain, _>("command", it)?,
            Some(crate::node::v1::raft_entry::Payload::Membership(it)) => to.field::<Nested, _>("membership", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::RaftHeader {
    const FIELDS: &'static [&'static str] = &["clusterId", "fromNode", "toNode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterId" | "cluster_id" => Some(0),
            "fromNode" | "from_node" => Some(1),
            "toNode" | "to_node" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            1 => implicit::<Plain, _, _>(from, &mut self.from_node),
            2 => implicit::<Plain, _, _>(from, &mut self.to_node),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("fromNode", &self.from_node)?;
        to.implicit::<Plain, _>("toNode", &self.to_node)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ReadOptions {
    const FIELDS: &'static [&'static str] = &["consistency", "maxStaleness", "minRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "consistency" => Some(0),
            "maxStaleness" | "max_staleness" => Some(1),
            "minRevision" | "min_revision" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::ReadConsistency>, _, _>(from, &mut self.consistency),
            1 => optional::<Nested, _, _>(from, &mut self.max_staleness),
            2 => implicit::<Plain, _, _>(from, &mut self.min_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::ReadConsistency>, _>("consistency", &self.consistency)?;
        to.optional::<Nested, _>("maxStaleness", &self.max_staleness)?;
        to.implicit::<Plain, _>("minRevision", &self.min_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RebalanceShardsRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "dryRun", "maxSteps", "keepSlots"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "dryRun" | "dry_run" => Some(1),
            "maxSteps" | "max_steps" => Some(2),
            "keepSlots" | "keep_slots" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            2 => implicit::<Plain, _, _>(from, &mut self.max_steps),
            3 => implicit::<Plain, _, _>(from, &mut self.keep_slots),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("maxSteps", &self.max_steps)?;
        to.implicit::<Plain, _>("keepSlots", &self.keep_slots)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RebalanceShardsResponse {
    const FIELDS: &'static [&'static str] = &["operation", "steps"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            "steps" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            1 => repeated::<Nested, _, _>(from, &mut self.steps),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        to.repeated::<Nested, _>("steps", &self.steps)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RebalanceStep {
    const FIELDS: &'static [&'static str] = &["kind", "shardId", "fromNodeId", "toNodeId", "targetShardId", "slots", "estimatedBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "shardId" | "shard_id" => Some(1),
            "fromNodeId" | "from_node_id" => Some(2),
            "toNodeId" | "to_node_id" => Some(3),
            "targetShardId" | "target_shard_id" => Some(4),
            "slots" => Some(5),
            "estimatedBytes" | "estimated_bytes" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::RebalanceStepKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.from_node_id),
            3 => implicit::<Plain, _, _>(from, &mut self.to_node_id),
            4 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            5 => optional::<Nested, _, _>(from, &mut self.slots),
            6 => implicit::<Plain, _, _>(from, &mut self.estimated_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::RebalanceStepKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("fromNodeId", &self.from_node_id)?;
        to.implicit::<Plain, _>("toNodeId", &self.to_node_id)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        to.optional::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("estimatedBytes", &self.estimated_bytes)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RecoverShardRequest {
    const FIELDS: &'static [&'static str] = &["shardId", "nodeId", "acceptDataLoss"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "nodeId" | "node_id" => Some(1),
            "acceptDataLoss" | "accept_data_loss" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            2 => implicit::<Plain, _, _>(from, &mut self.accept_data_loss),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("acceptDataLoss", &self.accept_data_loss)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RecoverShardResponse {
    const FIELDS: &'static [&'static str] = &["shard", "lastIndex"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shard" => Some(0),
            "lastIndex" | "last_index" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.shard),
            1 => implicit::<Plain, _, _>(from, &mut self.last_index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("shard", &self.shard)?;
        to.implicit::<Plain, _>("lastIndex", &self.last_index)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ReplicaChecksum {
    const FIELDS: &'static [&'static str] = &["nodeId", "sha256", "keyCount", "errorMessage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "sha256" => Some(1),
            "keyCount" | "key_count" => Some(2),
            "errorMessage" | "error_message" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sha256),
            2 => implicit::<Plain, _, _>(from, &mut self.key_count),
            3 => implicit::<Plain, _, _>(from, &mut self.error_message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("sha256", &self.sha256)?;
        to.implicit::<Plain, _>("keyCount", &self.key_count)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ReplicaRoute {
    const FIELDS: &'static [&'static str] = &["nodeId", "voter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "voter" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.voter),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("voter", &self.voter)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ReplicaStatus {
    const FIELDS: &'static [&'static str] = &["shardId", "groupId", "role", "term", "leaderNodeId", "lastIndex", "commitIndex", "appliedIndex", "snapshotIndex", "keyCount", "sizeBytes", "logBytes", "revision", "shardEpoch", "health"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "role" => Some(2),
            "term" => Some(3),
            "leaderNodeId" | "leader_node_id" => Some(4),
            "lastIndex" | "last_index" => Some(5),
            "commitIndex" | "commit_index" => Some(6),
            "appliedIndex" | "applied_index" => Some(7),
            "snapshotIndex" | "snapshot_index" => Some(8),
            "keyCount" | "key_count" => Some(9),
            "sizeBytes" | "size_bytes" => Some(10),
            "logBytes" | "log_bytes" => Some(11),
            "revision" => Some(12),
            "shardEpoch" | "shard_epoch" => Some(13),
            "health" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Open<crate::node::v1::ReplicaRole>, _, _>(from, &mut self.role),
            3 => implicit::<Plain, _, _>(from, &mut self.term),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_node_id),
            5 => implicit::<Plain, _, _>(from, &mut self.last_index),
            6 => implicit::<Plain, _, _>(from, &mut self.commit_index),
            7 => implicit::<Plain, _, _>(from, &mut self.applied_index),
            8 => implicit::<Plain, _, _>(from, &mut self.snapshot_index),
            9 => implicit::<Plain, _, _>(from, &mut self.key_count),
            10 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            11 => implicit::<Plain, _, _>(from, &mut self.log_bytes),
            12 => implicit::<Plain, _, _>(from, &mut self.revision),
            13 => implicit::<Plain, _, _>(from, &mut self.shard_epoch),
            14 => implicit::<Open<crate::node::v1::HealthStatus>, _, _>(from, &mut self.health),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Open<crate::node::v1::ReplicaRole>, _>("role", &self.role)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("leaderNodeId", &self.leader_node_id)?;
        to.implicit::<Plain, _>("lastIndex", &self.last_index)?;
        to.implicit::<Plain, _>("commitIndex", &self.commit_index)?;
        to.implicit::<Plain, _>("appliedIndex", &self.applied_index)?;
        to.implicit::<Plain, _>("snapshotIndex", &self.snapshot_index)?;
        to.implicit::<Plain, _>("keyCount", &self.key_count)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("logBytes", &self.log_bytes)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Plain, _>("shardEpoch", &self.shard_epoch)?;
        to.implicit::<Open<crate::node::v1::HealthStatus>, _>("health", &self.health)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ReplicationProgress {
    const FIELDS: &'static [&'static str] = &["member", "matchedLogId", "installingSnapshot"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "member" => Some(0),
            "matchedLogId" | "matched_log_id" => Some(1),
            "installingSnapshot" | "installing_snapshot" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.member),
            1 => optional::<Nested, _, _>(from, &mut self.matched_log_id),
            2 => implicit::<Plain, _, _>(from, &mut self.installing_snapshot),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("member", &self.member)?;
        to.optional::<Nested, _>("matchedLogId", &self.matched_log_id)?;
        to.implicit::<Plain, _>("installingSnapshot", &self.installing_snapshot)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ReportNodeRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "incarnation", "status", "replicas", "loads", "memoryUsageBytes", "cpuUsage", "diskUsedBytes", "diskFreeBytes", "routingEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "incarnation" => Some(1),
            "status" => Some(2),
            "replicas" => Some(3),
            "loads" => Some(4),
            "memoryUsageBytes" | "memory_usage_bytes" => Some(5),
            "cpuUsage" | "cpu_usage" => Some(6),
            "diskUsedBytes" | "disk_used_bytes" => Some(7),
            "diskFreeBytes" | "disk_free_bytes" => Some(8),
            "routingEpoch" | "routing_epoch" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.incarnation),
            2 => implicit::<Open<crate::node::v1::NodeStatus>, _, _>(from, &mut self.status),
            3 => repeated::<Nested, _, _>(from, &mut self.replicas),
            4 => repeated::<Nested, _, _>(from, &mut self.loads),
            5 => implicit::<Plain, _, _>(from, &mut self.memory_usage_bytes),
            6 => implicit::<Plain, _, _>(from, &mut self.cpu_usage),
            7 => implicit::<Plain, _, _>(from, &mut self.disk_used_bytes),
            8 => implicit::<Plain, _, _>(from, &mut self.disk_free_bytes),
            9 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("incarnation", &self.incarnation)?;
        to.implicit::<Open<crate::node::v1::NodeStatus>, _>("status", &self.status)?;
        to.repeated::<Nested, _>("replicas", &self.replicas)?;
        to.repeated::<Nested, _>("loads", &self.loads)?;
        to.implicit::<Plain, _>("memoryUsageBytes", &self.memory_usage_bytes)?;
        to.implicit::<Plain, _>("cpuUsage", &self.cpu_usage)?;
        to.implicit::<Plain, _>("diskUsedBytes", &self.disk_used_bytes)?;
        to.implicit::<Plain, _>("diskFreeBytes", &self.disk_free_bytes)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ReportNodeResponse {
    const FIELDS: &'static [&'static str] = &["state", "routingEpoch", "planRevision", "settingsRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "routingEpoch" | "routing_epoch" => Some(1),
            "planRevision" | "plan_revision" => Some(2),
            "settingsRevision" | "settings_revision" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::NodeState>, _, _>(from, &mut self.state),
            1 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.plan_revision),
            3 => implicit::<Plain, _, _>(from, &mut self.settings_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::NodeState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("planRevision", &self.plan_revision)?;
        to.implicit::<Plain, _>("settingsRevision", &self.settings_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RequestVoteRequest {
    const FIELDS: &'static [&'static str] = &["header", "groupId", "vote", "lastLogId", "leadershipTransfer"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "groupId" | "group_id" => Some(1),
            "vote" => Some(2),
            "lastLogId" | "last_log_id" => Some(3),
            "leadershipTransfer" | "leadership_transfer" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => optional::<Nested, _, _>(from, &mut self.vote),
            3 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            4 => implicit::<Plain, _, _>(from, &mut self.leadership_transfer),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        to.implicit::<Plain, _>("leadershipTransfer", &self.leadership_transfer)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RequestVoteResponse {
    const FIELDS: &'static [&'static str] = &["vote", "granted", "lastLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "granted" => Some(1),
            "lastLogId" | "last_log_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => implicit::<Plain, _, _>(from, &mut self.granted),
            2 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("granted", &self.granted)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ResumeNodeRequest {
    const FIELDS: &'static [&'static str] = &["nodeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ResumeNodeResponse {
    const FIELDS: &'static [&'static str] = &["node"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "node" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.node),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("node", &self.node)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RouteHint {
    const FIELDS: &'static [&'static str] = &["routingEpoch", "asking"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "routingEpoch" | "routing_epoch" => Some(0),
            "asking" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.asking),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("asking", &self.asking)?;
        Ok(())
    }
}

impl Message for crate::node::v1::RoutingTable {
    const FIELDS: &'static [&'static str] = &["clusterId", "epoch", "shards", "nodes", "changedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterId" | "cluster_id" => Some(0),
            "epoch" => Some(1),
            "shards" => Some(2),
            "nodes" => Some(3),
            "changedAt" | "changed_at" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            1 => implicit::<Plain, _, _>(from, &mut self.epoch),
            2 => repeated::<Nested, _, _>(from, &mut self.shards),
            3 => repeated::<Nested, _, _>(from, &mut self.nodes),
            4 => optional::<Nested, _, _>(from, &mut self.changed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("epoch", &self.epoch)?;
        to.repeated::<Nested, _>("shards", &self.shards)?;
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        to.optional::<Nested, _>("changedAt", &self.changed_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ScanRequest {
    const FIELDS: &'static [&'static str] = &["span", "read", "pageSize", "pageToken", "keysOnly", "reverse", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "span" => Some(0),
            "read" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
            "keysOnly" | "keys_only" => Some(4),
            "reverse" => Some(5),
            "route" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.span),
            1 => optional::<Nested, _, _>(from, &mut self.read),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            4 => implicit::<Plain, _, _>(from, &mut self.keys_only),
            5 => implicit::<Plain, _, _>(from, &mut self.reverse),
            6 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("span", &self.span)?;
        to.optional::<Nested, _>("read", &self.read)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        to.implicit::<Plain, _>("keysOnly", &self.keys_only)?;
        to.implicit::<Plain, _>("reverse", &self.reverse)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ScanResponse {
    const FIELDS: &'static [&'static str] = &["header", "entries", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "entries" => Some(1),
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
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => repeated::<Nested, _, _>(from, &mut self.entries),
            2 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ScanStreamRequest {
    const FIELDS: &'static [&'static str] = &["span", "read", "keysOnly", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "span" => Some(0),
            "read" => Some(1),
            "keysOnly" | "keys_only" => Some(2),
            "route" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.span),
            1 => optional::<Nested, _, _>(from, &mut self.read),
            2 => implicit::<Plain, _, _>(from, &mut self.keys_only),
            3 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("span", &self.span)?;
        to.optional::<Nested, _>("read", &self.read)?;
        to.implicit::<Plain, _>("keysOnly", &self.keys_only)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ScanStreamResponse {
    const FIELDS: &'static [&'static str] = &["header", "entries", "complete"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "entries" => Some(1),
            "complete" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => repeated::<Nested, _, _>(from, &mut self.entries),
            2 => implicit::<Plain, _, _>(from, &mut self.complete),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.implicit::<Plain, _>("complete", &self.complete)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SetEdit {
    const FIELDS: &'static [&'static str] = &["addedMembers", "removedMembers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "addedMembers" | "added_members" => Some(0),
            "removedMembers" | "removed_members" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.added_members),
            1 => repeated::<Plain, _, _>(from, &mut self.removed_members),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("addedMembers", &self.added_members)?;
        to.repeated::<Plain, _>("removedMembers", &self.removed_members)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SetMembers {
    const FIELDS: &'static [&'static str] = &["members"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "members" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.members),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("members", &self.members)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SetMetadataVotersRequest {
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

impl Message for crate::node::v1::SetMetadataVotersResponse {
    const FIELDS: &'static [&'static str] = &["membership"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "membership" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.membership),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("membership", &self.membership)?;
        Ok(())
    }
}

impl Message for crate::node::v1::Shard {
    const FIELDS: &'static [&'static str] = &["shardId", "groupId", "state", "slots", "shardEpoch", "replicationFactor", "leaderNodeId", "replicas", "keyCount", "sizeBytes", "readsPerSecond", "writesPerSecond", "operationId", "createdAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "state" => Some(2),
            "slots" => Some(3),
            "shardEpoch" | "shard_epoch" => Some(4),
            "replicationFactor" | "replication_factor" => Some(5),
            "leaderNodeId" | "leader_node_id" => Some(6),
            "replicas" => Some(7),
            "keyCount" | "key_count" => Some(8),
            "sizeBytes" | "size_bytes" => Some(9),
            "readsPerSecond" | "reads_per_second" => Some(10),
            "writesPerSecond" | "writes_per_second" => Some(11),
            "operationId" | "operation_id" => Some(12),
            "createdAt" | "created_at" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Open<crate::node::v1::ShardState>, _, _>(from, &mut self.state),
            3 => repeated::<Nested, _, _>(from, &mut self.slots),
            4 => implicit::<Plain, _, _>(from, &mut self.shard_epoch),
            5 => implicit::<Plain, _, _>(from, &mut self.replication_factor),
            6 => implicit::<Plain, _, _>(from, &mut self.leader_node_id),
            7 => repeated::<Nested, _, _>(from, &mut self.replicas),
            8 => implicit::<Plain, _, _>(from, &mut self.key_count),
            9 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            10 => implicit::<Plain, _, _>(from, &mut self.reads_per_second),
            11 => implicit::<Plain, _, _>(from, &mut self.writes_per_second),
            12 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            13 => optional::<Nested, _, _>(from, &mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Open<crate::node::v1::ShardState>, _>("state", &self.state)?;
        to.repeated::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("shardEpoch", &self.shard_epoch)?;
        to.implicit::<Plain, _>("replicationFactor", &self.replication_factor)?;
        to.implicit::<Plain, _>("leaderNodeId", &self.leader_node_id)?;
        to.repeated::<Nested, _>("replicas", &self.replicas)?;
        to.implicit::<Plain, _>("keyCount", &self.key_count)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("readsPerSecond", &self.reads_per_second)?;
        to.implicit::<Plain, _>("writesPerSecond", &self.writes_per_second)?;
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ShardLoad {
    const FIELDS: &'static [&'static str] = &["shardId", "readsPerSecond", "writesPerSecond", "writtenBytesPerSecond", "hotSlots"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "readsPerSecond" | "reads_per_second" => Some(1),
            "writesPerSecond" | "writes_per_second" => Some(2),
            "writtenBytesPerSecond" | "written_bytes_per_second" => Some(3),
            "hotSlots" | "hot_slots" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.reads_per_second),
            2 => implicit::<Plain, _, _>(from, &mut self.writes_per_second),
            3 => implicit::<Plain, _, _>(from, &mut self.written_bytes_per_second),
            4 => repeated::<Nested, _, _>(from, &mut self.hot_slots),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("readsPerSecond", &self.reads_per_second)?;
        to.implicit::<Plain, _>("writesPerSecond", &self.writes_per_second)?;
        to.implicit::<Plain, _>("writtenBytesPerSecond", &self.written_bytes_per_second)?;
        to.repeated::<Nested, _>("hotSlots", &self.hot_slots)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ShardReplica {
    const FIELDS: &'static [&'static str] = &["nodeId", "voter", "status", "reportedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "voter" => Some(1),
            "status" => Some(2),
            "reportedAt" | "reported_at" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.voter),
            2 => optional::<Nested, _, _>(from, &mut self.status),
            3 => optional::<Nested, _, _>(from, &mut self.reported_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("voter", &self.voter)?;
        to.optional::<Nested, _>("status", &self.status)?;
        to.optional::<Nested, _>("reportedAt", &self.reported_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::ShardRoute {
    const FIELDS: &'static [&'static str] = &["shardId", "slots", "shardEpoch", "replicas", "leaderNodeId", "leaderTerm", "handovers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "slots" => Some(1),
            "shardEpoch" | "shard_epoch" => Some(2),
            "replicas" => Some(3),
            "leaderNodeId" | "leader_node_id" => Some(4),
            "leaderTerm" | "leader_term" => Some(5),
            "handovers" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => repeated::<Nested, _, _>(from, &mut self.slots),
            2 => implicit::<Plain, _, _>(from, &mut self.shard_epoch),
            3 => repeated::<Nested, _, _>(from, &mut self.replicas),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_node_id),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_term),
            6 => repeated::<Nested, _, _>(from, &mut self.handovers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.repeated::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("shardEpoch", &self.shard_epoch)?;
        to.repeated::<Nested, _>("replicas", &self.replicas)?;
        to.implicit::<Plain, _>("leaderNodeId", &self.leader_node_id)?;
        to.implicit::<Plain, _>("leaderTerm", &self.leader_term)?;
        to.repeated::<Nested, _>("handovers", &self.handovers)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SlotHandover {
    const FIELDS: &'static [&'static str] = &["operationId", "slots", "targetShardId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "slots" => Some(1),
            "targetShardId" | "target_shard_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => optional::<Nested, _, _>(from, &mut self.slots),
            2 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.optional::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SlotLoad {
    const FIELDS: &'static [&'static str] = &["slot", "requestsPerSecond"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "slot" => Some(0),
            "requestsPerSecond" | "requests_per_second" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.slot),
            1 => implicit::<Plain, _, _>(from, &mut self.requests_per_second),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("slot", &self.slot)?;
        to.implicit::<Plain, _>("requestsPerSecond", &self.requests_per_second)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SlotRange {
    const FIELDS: &'static [&'static str] = &["startSlot", "endSlot"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "startSlot" | "start_slot" => Some(0),
            "endSlot" | "end_slot" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.start_slot),
            1 => implicit::<Plain, _, _>(from, &mut self.end_slot),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("startSlot", &self.start_slot)?;
        to.implicit::<Plain, _>("endSlot", &self.end_slot)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SlotRedirect {
    const FIELDS: &'static [&'static str] = &["slot", "shardId", "leaderNodeId", "leader", "routingEpoch", "asking"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "slot" => Some(0),
            "shardId" | "shard_id" => Some(1),
            "leaderNodeId" | "leader_node_id" => Some(2),
            "leader" => Some(3),
            "routingEpoch" | "routing_epoch" => Some(4),
            "asking" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.slot),
            1 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_node_id),
            3 => implicit::<Plain, _, _>(from, &mut self.leader),
            4 => implicit::<Plain, _, _>(from, &mut self.routing_epoch),
            5 => implicit::<Plain, _, _>(from, &mut self.asking),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("slot", &self.slot)?;
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("leaderNodeId", &self.leader_node_id)?;
        to.implicit::<Plain, _>("leader", &self.leader)?;
        to.implicit::<Plain, _>("routingEpoch", &self.routing_epoch)?;
        to.implicit::<Plain, _>("asking", &self.asking)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SnapshotChunk {
    const FIELDS: &'static [&'static str] = &["offset", "data", "crc32c"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offset" => Some(0),
            "data" => Some(1),
            "crc32c" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.offset),
            1 => implicit::<Plain, _, _>(from, &mut self.data),
            2 => implicit::<Plain, _, _>(from, &mut self.crc32c),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.implicit::<Plain, _>("crc32c", &self.crc32c)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SnapshotDescription {
    const FIELDS: &'static [&'static str] = &["header", "groupId", "vote", "snapshotId", "lastLogId", "membershipLogId", "membership", "totalBytes", "contentCrc32c", "formatVersion", "compression"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "groupId" | "group_id" => Some(1),
            "vote" => Some(2),
            "snapshotId" | "snapshot_id" => Some(3),
            "lastLogId" | "last_log_id" => Some(4),
            "membershipLogId" | "membership_log_id" => Some(5),
            "membership" => Some(6),
            "totalBytes" | "total_bytes" => Some(7),
            "contentCrc32c" | "content_crc32c" => Some(8),
            "formatVersion" | "format_version" => Some(9),
            "compression" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => optional::<Nested, _, _>(from, &mut self.vote),
            3 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            4 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            5 => optional::<Nested, _, _>(from, &mut self.membership_log_id),
            6 => optional::<Nested, _, _>(from, &mut self.membership),
            7 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            8 => implicit::<Plain, _, _>(from, &mut self.content_crc32c),
            9 => implicit::<Plain, _, _>(from, &mut self.format_version),
            10 => implicit::<Open<crate::node::v1::TransferCompression>, _, _>(from, &mut self.compression),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        to.optional::<Nested, _>("membershipLogId", &self.membership_log_id)?;
        to.optional::<Nested, _>("membership", &self.membership)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("contentCrc32c", &self.content_crc32c)?;
        to.implicit::<Plain, _>("formatVersion", &self.format_version)?;
        to.implicit::<Open<crate::node::v1::TransferCompression>, _>("compression", &self.compression)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SnapshotHeader {
    const FIELDS: &'static [&'static str] = &["formatVersion", "shardId", "slots", "logIndex", "logTerm", "revision", "shardEpoch", "takenAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "formatVersion" | "format_version" => Some(0),
            "shardId" | "shard_id" => Some(1),
            "slots" => Some(2),
            "logIndex" | "log_index" => Some(3),
            "logTerm" | "log_term" => Some(4),
            "revision" => Some(5),
            "shardEpoch" | "shard_epoch" => Some(6),
            "takenAt" | "taken_at" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.format_version),
            1 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            2 => repeated::<Nested, _, _>(from, &mut self.slots),
            3 => implicit::<Plain, _, _>(from, &mut self.log_index),
            4 => implicit::<Plain, _, _>(from, &mut self.log_term),
            5 => implicit::<Plain, _, _>(from, &mut self.revision),
            6 => implicit::<Plain, _, _>(from, &mut self.shard_epoch),
            7 => optional::<Nested, _, _>(from, &mut self.taken_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("formatVersion", &self.format_version)?;
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.repeated::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("logIndex", &self.log_index)?;
        to.implicit::<Plain, _>("logTerm", &self.log_term)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Plain, _>("shardEpoch", &self.shard_epoch)?;
        to.optional::<Nested, _>("takenAt", &self.taken_at)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SnapshotRecord {
    const FIELDS: &'static [&'static str] = &["header", "key", "appliedWrite", "trailer", "handover"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "key" => Some(1),
            "appliedWrite" | "applied_write" => Some(2),
            "trailer" => Some(3),
            "handover" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.record, crate::node::v1::snapshot_record::Record::Header),
            1 => member::<Nested, _, _, _>(from, &mut self.record, crate::node::v1::snapshot_record::Record::Key),
            2 => member::<Nested, _, _, _>(from, &mut self.record, crate::node::v1::snapshot_record::Record::AppliedWrite),
            3 => member::<Nested, _, _, _>(from, &mut self.record, crate::node::v1::snapshot_record::Record::Trailer),
            4 => member::<Nested, _, _, _>(from, &mut self.record, crate::node::v1::snapshot_record::Record::Handover),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.record {
            Some(crate::node::v1::snapshot_record::Record::Header(it)) => to.field::<Nested, _>("header", it)?,
            Some(crate::node::v1::snapshot_record::Record::Key(it)) => to.field::<Nested, _>("key", it)?,
            Some(crate::node::v1::snapshot_record::Record::AppliedWrite(it)) => to.field::<Nested, _>("appliedWrite", it)?,
            Some(crate::node::v1::snapshot_record::Record::Trailer(it)) => to.field::<Nested, _>("trailer", it)?,
            Some(crate::node::v1::snapshot_record::Record::Handover(it)) => to.field::<Nested, _>("handover", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::SnapshotTrailer {
    const FIELDS: &'static [&'static str] = &["keyCount", "recordCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keyCount" | "key_count" => Some(0),
            "recordCount" | "record_count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key_count),
            1 => implicit::<Plain, _, _>(from, &mut self.record_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("keyCount", &self.key_count)?;
        to.implicit::<Plain, _>("recordCount", &self.record_count)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SortedSetEdit {
    const FIELDS: &'static [&'static str] = &["setMembers", "removedMembers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "setMembers" | "set_members" => Some(0),
            "removedMembers" | "removed_members" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.set_members),
            1 => repeated::<Plain, _, _>(from, &mut self.removed_members),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("setMembers", &self.set_members)?;
        to.repeated::<Plain, _>("removedMembers", &self.removed_members)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SortedSetMember {
    const FIELDS: &'static [&'static str] = &["member", "score"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "member" => Some(0),
            "score" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.member),
            1 => implicit::<Plain, _, _>(from, &mut self.score),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("member", &self.member)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SortedSetMembers {
    const FIELDS: &'static [&'static str] = &["members"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "members" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.members),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("members", &self.members)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SplitShardRequest {
    const FIELDS: &'static [&'static str] = &["operationId", "shardId", "splitSlot", "newShardId", "targetNodeIds", "expectedEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "shardId" | "shard_id" => Some(1),
            "splitSlot" | "split_slot" => Some(2),
            "newShardId" | "new_shard_id" => Some(3),
            "targetNodeIds" | "target_node_ids" => Some(4),
            "expectedEpoch" | "expected_epoch" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.split_slot),
            3 => implicit::<Plain, _, _>(from, &mut self.new_shard_id),
            4 => repeated::<Plain, _, _>(from, &mut self.target_node_ids),
            5 => implicit::<Plain, _, _>(from, &mut self.expected_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("splitSlot", &self.split_slot)?;
        to.implicit::<Plain, _>("newShardId", &self.new_shard_id)?;
        to.repeated::<Plain, _>("targetNodeIds", &self.target_node_ids)?;
        to.implicit::<Plain, _>("expectedEpoch", &self.expected_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::SplitShardResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::StartMigrationRequest {
    const FIELDS: &'static [&'static str] = &["taskId", "sourceShardId", "targetNodeId", "slotRange", "targetShardId", "fence", "snapshotIndex", "snapshotTerm", "snapshotId", "totalBytes", "formatVersion", "compression", "sourceNodeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "taskId" | "task_id" => Some(0),
            "sourceShardId" | "source_shard_id" => Some(1),
            "targetNodeId" | "target_node_id" => Some(2),
            "slotRange" | "slot_range" => Some(3),
            "targetShardId" | "target_shard_id" => Some(4),
            "fence" => Some(5),
            "snapshotIndex" | "snapshot_index" => Some(6),
            "snapshotTerm" | "snapshot_term" => Some(7),
            "snapshotId" | "snapshot_id" => Some(8),
            "totalBytes" | "total_bytes" => Some(9),
            "formatVersion" | "format_version" => Some(10),
            "compression" => Some(11),
            "sourceNodeId" | "source_node_id" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.task_id),
            1 => implicit::<Plain, _, _>(from, &mut self.source_shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.target_node_id),
            3 => optional::<Nested, _, _>(from, &mut self.slot_range),
            4 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            5 => optional::<Nested, _, _>(from, &mut self.fence),
            6 => implicit::<Plain, _, _>(from, &mut self.snapshot_index),
            7 => implicit::<Plain, _, _>(from, &mut self.snapshot_term),
            8 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            9 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            10 => implicit::<Plain, _, _>(from, &mut self.format_version),
            11 => implicit::<Open<crate::node::v1::TransferCompression>, _, _>(from, &mut self.compression),
            12 => implicit::<Plain, _, _>(from, &mut self.source_node_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("taskId", &self.task_id)?;
        to.implicit::<Plain, _>("sourceShardId", &self.source_shard_id)?;
        to.implicit::<Plain, _>("targetNodeId", &self.target_node_id)?;
        to.optional::<Nested, _>("slotRange", &self.slot_range)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("snapshotIndex", &self.snapshot_index)?;
        to.implicit::<Plain, _>("snapshotTerm", &self.snapshot_term)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("formatVersion", &self.format_version)?;
        to.implicit::<Open<crate::node::v1::TransferCompression>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("sourceNodeId", &self.source_node_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::StartMigrationResponse {
    const FIELDS: &'static [&'static str] = &["status", "nextChunkIndex", "nextOffset", "maxChunkBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "nextChunkIndex" | "next_chunk_index" => Some(1),
            "nextOffset" | "next_offset" => Some(2),
            "maxChunkBytes" | "max_chunk_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::node::v1::MigrationStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.next_chunk_index),
            2 => implicit::<Plain, _, _>(from, &mut self.next_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.max_chunk_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::node::v1::MigrationStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("nextChunkIndex", &self.next_chunk_index)?;
        to.implicit::<Plain, _>("nextOffset", &self.next_offset)?;
        to.implicit::<Plain, _>("maxChunkBytes", &self.max_chunk_bytes)?;
        Ok(())
    }
}

impl Message for crate::node::v1::StoredHandover {
    const FIELDS: &'static [&'static str] = &["operationId", "attempt", "slots", "otherShardId", "importing", "appliedSourceIndex", "frozenIndex"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            "attempt" => Some(1),
            "slots" => Some(2),
            "otherShardId" | "other_shard_id" => Some(3),
            "importing" => Some(4),
            "appliedSourceIndex" | "applied_source_index" => Some(5),
            "frozenIndex" | "frozen_index" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.attempt),
            2 => optional::<Nested, _, _>(from, &mut self.slots),
            3 => implicit::<Plain, _, _>(from, &mut self.other_shard_id),
            4 => implicit::<Plain, _, _>(from, &mut self.importing),
            5 => implicit::<Plain, _, _>(from, &mut self.applied_source_index),
            6 => implicit::<Plain, _, _>(from, &mut self.frozen_index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.optional::<Nested, _>("slots", &self.slots)?;
        to.implicit::<Plain, _>("otherShardId", &self.other_shard_id)?;
        to.implicit::<Plain, _>("importing", &self.importing)?;
        to.implicit::<Plain, _>("appliedSourceIndex", &self.applied_source_index)?;
        to.implicit::<Plain, _>("frozenIndex", &self.frozen_index)?;
        Ok(())
    }
}

impl Message for crate::node::v1::StoredKey {
    const FIELDS: &'static [&'static str] = &["key", "createRevision", "modRevision", "version", "expiresAt", "stringValue", "list", "hash", "set", "sortedSet", "continues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "createRevision" | "create_revision" => Some(1),
            "modRevision" | "mod_revision" => Some(2),
            "version" => Some(3),
            "expiresAt" | "expires_at" => Some(4),
            "stringValue" | "string_value" => Some(5),
            "list" => Some(6),
            "hash" => Some(7),
            "set" => Some(8),
            "sortedSet" | "sorted_set" => Some(9),
            "continues" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.create_revision),
            2 => implicit::<Plain, _, _>(from, &mut self.mod_revision),
            3 => implicit::<Plain, _, _>(from, &mut self.version),
            4 => optional::<Nested, _, _>(from, &mut self.expires_at),
            5 => member::<Plain, _, _, _>(from, &mut self.content, crate::node::v1::stored_key::Content::StringValue),
            6 => member::<Nested, _, _, _>(from, &mut self.content, crate::node::v1::stored_key::Content::List),
            7 => member::<Nested, _, _, _>(from, &mut self.content, crate::node::v1::stored_key::Content::Hash),
            8 => member::<Nested, _, _, _>(from, &mut self.content, crate::node::v1::stored_key::Content::Set),
            9 => member::<Nested, _, _, _>(from, &mut self.content, crate::node::v1::stored_key::Content::SortedSet),
            10 => implicit::<Plain, _, _>(from, &mut self.continues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("createRevision", &self.create_revision)?;
        to.implicit::<Plain, _>("modRevision", &self.mod_revision)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        match &self.content {
            Some(crate::node::v1::stored_key::Content::StringValue(it)) => to.field::<Plain, _>("stringValue", it)?,
            Some(crate::node::v1::stored_key::Content::List(it)) => to.field::<Nested, _>("list", it)?,
            Some(crate::node::v1::stored_key::Content::Hash(it)) => to.field::<Nested, _>("hash", it)?,
            Some(crate::node::v1::stored_key::Content::Set(it)) => to.field::<Nested, _>("set", it)?,
            Some(crate::node::v1::stored_key::Content::SortedSet(it)) => to.field::<Nested, _>("sortedSet", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("continues", &self.continues)?;
        Ok(())
    }
}

impl Message for crate::node::v1::StreamAppendItem {
    const FIELDS: &'static [&'static str] = &["session", "sequence", "batch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "session" => Some(0),
            "sequence" => Some(1),
            "batch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.session),
            1 => implicit::<Plain, _, _>(from, &mut self.sequence),
            2 => optional::<Nested, _, _>(from, &mut self.batch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("session", &self.session)?;
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        to.optional::<Nested, _>("batch", &self.batch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::StreamAppendRequest {
    const FIELDS: &'static [&'static str] = &["header", "items"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "items" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => repeated::<Nested, _, _>(from, &mut self.items),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.repeated::<Nested, _>("items", &self.items)?;
        Ok(())
    }
}

impl Message for crate::node::v1::StreamAppendResponse {
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

impl Message for crate::node::v1::StreamAppendResult {
    const FIELDS: &'static [&'static str] = &["groupId", "session", "sequence", "outcome"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "session" => Some(1),
            "sequence" => Some(2),
            "outcome" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => implicit::<Plain, _, _>(from, &mut self.session),
            2 => implicit::<Plain, _, _>(from, &mut self.sequence),
            3 => optional::<Nested, _, _>(from, &mut self.outcome),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("session", &self.session)?;
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        to.optional::<Nested, _>("outcome", &self.outcome)?;
        Ok(())
    }
}

impl Message for crate::node::v1::TransactRequest {
    const FIELDS: &'static [&'static str] = &["comparisons", "thenOperations", "elseOperations", "writeId", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "comparisons" => Some(0),
            "thenOperations" | "then_operations" => Some(1),
            "elseOperations" | "else_operations" => Some(2),
            "writeId" | "write_id" => Some(3),
            "route" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.comparisons),
            1 => repeated::<Nested, _, _>(from, &mut self.then_operations),
            2 => repeated::<Nested, _, _>(from, &mut self.else_operations),
            3 => optional::<Nested, _, _>(from, &mut self.write_id),
            4 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("comparisons", &self.comparisons)?;
        to.repeated::<Nested, _>("thenOperations", &self.then_operations)?;
        to.repeated::<Nested, _>("elseOperations", &self.else_operations)?;
        to.optional::<Nested, _>("writeId", &self.write_id)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::TransactResponse {
    const FIELDS: &'static [&'static str] = &["header", "succeeded", "results"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "succeeded" => Some(1),
            "results" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.succeeded),
            2 => repeated::<Nested, _, _>(from, &mut self.results),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("succeeded", &self.succeeded)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        Ok(())
    }
}

impl Message for crate::node::v1::TransactionOperation {
    const FIELDS: &'static [&'static str] = &["get", "put", "delete", "increment", "expire"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "get" => Some(0),
            "put" => Some(1),
            "delete" => Some(2),
            "increment" => Some(3),
            "expire" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.operation, crate::node::v1::transaction_operation::Operation::Get),
            1 => member::<Nested, _, _, _>(from, &mut self.operation, crate::node::v1::transaction_operation::Operation::Put),
            2 => member::<Nested, _, _, _>(from, &mut self.operation, crate::node::v1::transaction_operation::Operation::Delete),
            3 => member::<Nested, _, _, _>(from, &mut self.operation, crate::node::v1::transaction_operation::Operation::Increment),
            4 => member::<Nested, _, _, _>(from, &mut self.operation, crate::node::v1::transaction_operation::Operation::Expire),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.operation {
            Some(crate::node::v1::transaction_operation::Operation::Get(it)) => to.field::<Nested, _>("get", it)?,
            Some(crate::node::v1::transaction_operation::Operation::Put(it)) => to.field::<Nested, _>("put", it)?,
            Some(crate::node::v1::transaction_operation::Operation::Delete(it)) => to.field::<Nested, _>("delete", it)?,
            Some(crate::node::v1::transaction_operation::Operation::Increment(it)) => to.field::<Nested, _>("increment", it)?,
            Some(crate::node::v1::transaction_operation::Operation::Expire(it)) => to.field::<Nested, _>("expire", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::TransactionResult {
    const FIELDS: &'static [&'static str] = &["get", "put", "delete", "increment", "expire"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "get" => Some(0),
            "put" => Some(1),
            "delete" => Some(2),
            "increment" => Some(3),
            "expire" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::node::v1::transaction_result::Outcome::Get),
            1 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::node::v1::transaction_result::Outcome::Put),
            2 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::node::v1::transaction_result::Outcome::Delete),
            3 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::node::v1::transaction_result::Outcome::Increment),
            4 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::node::v1::transaction_result::Outcome::Expire),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.outcome {
            Some(crate::node::v1::transaction_result::Outcome::Get(it)) => to.field::<Nested, _>("get", it)?,
            Some(crate::node::v1::transaction_result::Outcome::Put(it)) => to.field::<Nested, _>("put", it)?,
            Some(crate::node::v1::transaction_result::Outcome::Delete(it)) => to.field::<Nested, _>("delete", it)?,
            Some(crate::node::v1::transaction_result::Outcome::Increment(it)) => to.field::<Nested, _>("increment", it)?,
            Some(crate::node::v1::transaction_result::Outcome::Expire(it)) => to.field::<Nested, _>("expire", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::TransferLeaderRequest {
    const FIELDS: &'static [&'static str] = &["header", "groupId", "fromLeader", "successor", "lastLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "groupId" | "group_id" => Some(1),
            "fromLeader" | "from_leader" => Some(2),
            "successor" => Some(3),
            "lastLogId" | "last_log_id" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => optional::<Nested, _, _>(from, &mut self.from_leader),
            3 => implicit::<Plain, _, _>(from, &mut self.successor),
            4 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("fromLeader", &self.from_leader)?;
        to.implicit::<Plain, _>("successor", &self.successor)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::TransferLeaderResponse {
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

impl Message for crate::node::v1::TransferShardLeaderRequest {
    const FIELDS: &'static [&'static str] = &["shardId", "toNodeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "shardId" | "shard_id" => Some(0),
            "toNodeId" | "to_node_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.to_node_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("shardId", &self.shard_id)?;
        to.implicit::<Plain, _>("toNodeId", &self.to_node_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::TransferShardLeaderResponse {
    const FIELDS: &'static [&'static str] = &["leaderNodeId", "term"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leaderNodeId" | "leader_node_id" => Some(0),
            "term" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.leader_node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.term),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("leaderNodeId", &self.leader_node_id)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        Ok(())
    }
}

impl Message for crate::node::v1::TransferSplitSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["sourceShardId", "targetShardId", "splitSlot", "snapshotIndex", "snapshotTerm", "chunkData", "isLastChunk", "chunkIndex", "totalChunks", "checksum", "transferId", "offset", "totalBytes", "contentChecksum", "operationId", "fence", "formatVersion", "compression"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceShardId" | "source_shard_id" => Some(0),
            "targetShardId" | "target_shard_id" => Some(1),
            "splitSlot" | "split_slot" => Some(2),
            "snapshotIndex" | "snapshot_index" => Some(3),
            "snapshotTerm" | "snapshot_term" => Some(4),
            "chunkData" | "chunk_data" => Some(5),
            "isLastChunk" | "is_last_chunk" => Some(6),
            "chunkIndex" | "chunk_index" => Some(7),
            "totalChunks" | "total_chunks" => Some(8),
            "checksum" => Some(9),
            "transferId" | "transfer_id" => Some(10),
            "offset" => Some(11),
            "totalBytes" | "total_bytes" => Some(12),
            "contentChecksum" | "content_checksum" => Some(13),
            "operationId" | "operation_id" => Some(14),
            "fence" => Some(15),
            "formatVersion" | "format_version" => Some(16),
            "compression" => Some(17),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source_shard_id),
            1 => implicit::<Plain, _, _>(from, &mut self.target_shard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.split_slot),
            3 => implicit::<Plain, _, _>(from, &mut self.snapshot_index),
            4 => implicit::<Plain, _, _>(from, &mut self.snapshot_term),
            5 => implicit::<Plain, _, _>(from, &mut self.chunk_data),
            6 => implicit::<Plain, _, _>(from, &mut self.is_last_chunk),
            7 => implicit::<Plain, _, _>(from, &mut self.chunk_index),
            8 => implicit::<Plain, _, _>(from, &mut self.total_chunks),
            9 => implicit::<Plain, _, _>(from, &mut self.checksum),
            10 => implicit::<Plain, _, _>(from, &mut self.transfer_id),
            11 => implicit::<Plain, _, _>(from, &mut self.offset),
            12 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            13 => implicit::<Plain, _, _>(from, &mut self.content_checksum),
            14 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            15 => optional::<Nested, _, _>(from, &mut self.fence),
            16 => implicit::<Plain, _, _>(from, &mut self.format_version),
            17 => implicit::<Open<crate::node::v1::TransferCompression>, _, _>(from, &mut self.compression),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceShardId", &self.source_shard_id)?;
        to.implicit::<Plain, _>("targetShardId", &self.target_shard_id)?;
        to.implicit::<Plain, _>("splitSlot", &self.split_slot)?;
        to.implicit::<Plain, _>("snapshotIndex", &self.snapshot_index)?;
        to.implicit::<Plain, _>("snapshotTerm", &self.snapshot_term)?;
        to.implicit::<Plain, _>("chunkData", &self.chunk_data)?;
        to.implicit::<Plain, _>("isLastChunk", &self.is_last_chunk)?;
        to.implicit::<Plain, _>("chunkIndex", &self.chunk_index)?;
        to.implicit::<Plain, _>("totalChunks", &self.total_chunks)?;
        to.implicit::<Plain, _>("checksum", &self.checksum)?;
        to.implicit::<Plain, _>("transferId", &self.transfer_id)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("contentChecksum", &self.content_checksum)?;
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("formatVersion", &self.format_version)?;
        to.implicit::<Open<crate::node::v1::TransferCompression>, _>("compression", &self.compression)?;
        Ok(())
    }
}

impl Message for crate::node::v1::TransferSplitSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["receivedBytes", "receivedChunks", "targetIndex"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "receivedBytes" | "received_bytes" => Some(0),
            "receivedChunks" | "received_chunks" => Some(1),
            "targetIndex" | "target_index" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            1 => implicit::<Plain, _, _>(from, &mut self.received_chunks),
            2 => implicit::<Plain, _, _>(from, &mut self.target_index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        to.implicit::<Plain, _>("receivedChunks", &self.received_chunks)?;
        to.implicit::<Plain, _>("targetIndex", &self.target_index)?;
        Ok(())
    }
}

impl Message for crate::node::v1::UpdateClusterSettingsRequest {
    const FIELDS: &'static [&'static str] = &["settings", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "settings" => Some(0),
            "expectedRevision" | "expected_revision" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.settings),
            1 => implicit::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.implicit::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::UpdateClusterSettingsResponse {
    const FIELDS: &'static [&'static str] = &["settings", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "settings" => Some(0),
            "revision" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.settings),
            1 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::UpdateNodeRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "labels", "weight"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "labels" => Some(1),
            "weight" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.labels),
            2 => optional::<Plain, _, _>(from, &mut self.weight),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.optional::<Nested, _>("labels", &self.labels)?;
        to.optional::<Plain, _>("weight", &self.weight)?;
        Ok(())
    }
}

impl Message for crate::node::v1::UpdateNodeResponse {
    const FIELDS: &'static [&'static str] = &["node"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "node" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.node),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("node", &self.node)?;
        Ok(())
    }
}

impl Message for crate::node::v1::UpdateUserRequest {
    const FIELDS: &'static [&'static str] = &["name", "password", "role", "keyRules", "enabled", "identities", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "password" => Some(1),
            "role" => Some(2),
            "keyRules" | "key_rules" => Some(3),
            "enabled" => Some(4),
            "identities" => Some(5),
            "expectedRevision" | "expected_revision" => Some(6),
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
            1 => optional::<Plain, _, _>(from, &mut self.password),
            2 => optional::<Open<crate::node::v1::UserRole>, _, _>(from, &mut self.role),
            3 => optional::<Nested, _, _>(from, &mut self.key_rules),
            4 => optional::<Plain, _, _>(from, &mut self.enabled),
            5 => optional::<Nested, _, _>(from, &mut self.identities),
            6 => implicit::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("password", &self.password)?;
        to.optional::<Open<crate::node::v1::UserRole>, _>("role", &self.role)?;
        to.optional::<Nested, _>("keyRules", &self.key_rules)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        to.optional::<Nested, _>("identities", &self.identities)?;
        to.implicit::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::UpdateUserResponse {
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

impl Message for crate::node::v1::User {
    const FIELDS: &'static [&'static str] = &["name", "enabled", "role", "keyRules", "hasPassword", "identities", "revision", "createdAt", "updatedAt", "createdBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "enabled" => Some(1),
            "role" => Some(2),
            "keyRules" | "key_rules" => Some(3),
            "hasPassword" | "has_password" => Some(4),
            "identities" => Some(5),
            "revision" => Some(6),
            "createdAt" | "created_at" => Some(7),
            "updatedAt" | "updated_at" => Some(8),
            "createdBy" | "created_by" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.enabled),
            2 => implicit::<Open<crate::node::v1::UserRole>, _, _>(from, &mut self.role),
            3 => optional::<Nested, _, _>(from, &mut self.key_rules),
            4 => implicit::<Plain, _, _>(from, &mut self.has_password),
            5 => repeated::<Plain, _, _>(from, &mut self.identities),
            6 => implicit::<Plain, _, _>(from, &mut self.revision),
            7 => optional::<Nested, _, _>(from, &mut self.created_at),
            8 => optional::<Nested, _, _>(from, &mut self.updated_at),
            9 => implicit::<Plain, _, _>(from, &mut self.created_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Open<crate::node::v1::UserRole>, _>("role", &self.role)?;
        to.optional::<Nested, _>("keyRules", &self.key_rules)?;
        to.implicit::<Plain, _>("hasPassword", &self.has_password)?;
        to.repeated::<Plain, _>("identities", &self.identities)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        Ok(())
    }
}

impl Message for crate::node::v1::UserIdentities {
    const FIELDS: &'static [&'static str] = &["identities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "identities" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.identities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("identities", &self.identities)?;
        Ok(())
    }
}

impl Message for crate::node::v1::Vote {
    const FIELDS: &'static [&'static str] = &["term", "node", "committed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "node" => Some(1),
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
            1 => optional::<Plain, _, _>(from, &mut self.node),
            2 => implicit::<Plain, _, _>(from, &mut self.committed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.optional::<Plain, _>("node", &self.node)?;
        to.implicit::<Plain, _>("committed", &self.committed)?;
        Ok(())
    }
}

impl Message for crate::node::v1::VoterSet {
    const FIELDS: &'static [&'static str] = &["nodes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.nodes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("nodes", &self.nodes)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchContinuation {
    const FIELDS: &'static [&'static str] = &["slots", "redirect", "startRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "slots" => Some(0),
            "redirect" => Some(1),
            "startRevision" | "start_revision" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.slots),
            1 => optional::<Nested, _, _>(from, &mut self.redirect),
            2 => implicit::<Plain, _, _>(from, &mut self.start_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("slots", &self.slots)?;
        to.optional::<Nested, _>("redirect", &self.redirect)?;
        to.implicit::<Plain, _>("startRevision", &self.start_revision)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchEvents {
    const FIELDS: &'static [&'static str] = &["events", "partial"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "events" => Some(0),
            "partial" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.events),
            1 => implicit::<Plain, _, _>(from, &mut self.partial),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("events", &self.events)?;
        to.implicit::<Plain, _>("partial", &self.partial)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchMoved {
    const FIELDS: &'static [&'static str] = &["continuations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "continuations" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.continuations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("continuations", &self.continuations)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchNodePlanRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "incarnation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "incarnation" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.incarnation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("incarnation", &self.incarnation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchNodePlanResponse {
    const FIELDS: &'static [&'static str] = &["metadataTerm", "planRevision", "plan"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "metadataTerm" | "metadata_term" => Some(0),
            "planRevision" | "plan_revision" => Some(1),
            "plan" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.metadata_term),
            1 => implicit::<Plain, _, _>(from, &mut self.plan_revision),
            2 => optional::<Nested, _, _>(from, &mut self.plan),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("metadataTerm", &self.metadata_term)?;
        to.implicit::<Plain, _>("planRevision", &self.plan_revision)?;
        to.optional::<Nested, _>("plan", &self.plan)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchOperationRequest {
    const FIELDS: &'static [&'static str] = &["operationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operationId" | "operation_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchOperationResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchProgress {
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

impl Message for crate::node::v1::WatchRequest {
    const FIELDS: &'static [&'static str] = &["span", "startRevision", "includePrevious", "keysOnly", "kinds", "progressInterval", "route"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "span" => Some(0),
            "startRevision" | "start_revision" => Some(1),
            "includePrevious" | "include_previous" => Some(2),
            "keysOnly" | "keys_only" => Some(3),
            "kinds" => Some(4),
            "progressInterval" | "progress_interval" => Some(5),
            "route" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.span),
            1 => implicit::<Plain, _, _>(from, &mut self.start_revision),
            2 => implicit::<Plain, _, _>(from, &mut self.include_previous),
            3 => implicit::<Plain, _, _>(from, &mut self.keys_only),
            4 => repeated::<Open<crate::node::v1::KeyEventKind>, _, _>(from, &mut self.kinds),
            5 => optional::<Nested, _, _>(from, &mut self.progress_interval),
            6 => optional::<Nested, _, _>(from, &mut self.route),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("span", &self.span)?;
        to.implicit::<Plain, _>("startRevision", &self.start_revision)?;
        to.implicit::<Plain, _>("includePrevious", &self.include_previous)?;
        to.implicit::<Plain, _>("keysOnly", &self.keys_only)?;
        to.repeated::<Open<crate::node::v1::KeyEventKind>, _>("kinds", &self.kinds)?;
        to.optional::<Nested, _>("progressInterval", &self.progress_interval)?;
        to.optional::<Nested, _>("route", &self.route)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchResponse {
    const FIELDS: &'static [&'static str] = &["header", "started", "events", "progress", "moved"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "started" => Some(1),
            "events" => Some(2),
            "progress" => Some(3),
            "moved" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => member::<Nested, _, _, _>(from, &mut self.body, crate::node::v1::watch_response::Body::Started),
            2 => member::<Nested, _, _, _>(from, &mut self.body, crate::node::v1::watch_response::Body::Events),
            3 => member::<Nested, _, _, _>(from, &mut self.body, crate::node::v1::watch_response::Body::Progress),
            4 => member::<Nested, _, _, _>(from, &mut self.body, crate::node::v1::watch_response::Body::Moved),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        match &self.body {
            Some(crate::node::v1::watch_response::Body::Started(it)) => to.field::<Nested, _>("started", it)?,
            Some(crate::node::v1::watch_response::Body::Events(it)) => to.field::<Nested, _>("events", it)?,
            Some(crate::node::v1::watch_response::Body::Progress(it)) => to.field::<Nested, _>("progress", it)?,
            Some(crate::node::v1::watch_response::Body::Moved(it)) => to.field::<Nested, _>("moved", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::node::v1::WatchRoutingTableRequest {
    const FIELDS: &'static [&'static str] = &["knownEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "knownEpoch" | "known_epoch" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.known_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("knownEpoch", &self.known_epoch)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchRoutingTableResponse {
    const FIELDS: &'static [&'static str] = &["previousEpoch", "epoch", "table", "changedShards", "removedShardIds", "changedNodes", "removedNodeIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "previousEpoch" | "previous_epoch" => Some(0),
            "epoch" => Some(1),
            "table" => Some(2),
            "changedShards" | "changed_shards" => Some(3),
            "removedShardIds" | "removed_shard_ids" => Some(4),
            "changedNodes" | "changed_nodes" => Some(5),
            "removedNodeIds" | "removed_node_ids" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.previous_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.epoch),
            2 => optional::<Nested, _, _>(from, &mut self.table),
            3 => repeated::<Nested, _, _>(from, &mut self.changed_shards),
            4 => repeated::<Plain, _, _>(from, &mut self.removed_shard_ids),
            5 => repeated::<Nested, _, _>(from, &mut self.changed_nodes),
            6 => repeated::<Plain, _, _>(from, &mut self.removed_node_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("previousEpoch", &self.previous_epoch)?;
        to.implicit::<Plain, _>("epoch", &self.epoch)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.repeated::<Nested, _>("changedShards", &self.changed_shards)?;
        to.repeated::<Plain, _>("removedShardIds", &self.removed_shard_ids)?;
        to.repeated::<Nested, _>("changedNodes", &self.changed_nodes)?;
        to.repeated::<Plain, _>("removedNodeIds", &self.removed_node_ids)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WatchStarted {
    const FIELDS: &'static [&'static str] = &["startRevision", "slots"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "startRevision" | "start_revision" => Some(0),
            "slots" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.start_revision),
            1 => optional::<Nested, _, _>(from, &mut self.slots),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("startRevision", &self.start_revision)?;
        to.optional::<Nested, _>("slots", &self.slots)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WriteId {
    const FIELDS: &'static [&'static str] = &["clientId", "sequence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clientId" | "client_id" => Some(0),
            "sequence" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.client_id),
            1 => implicit::<Plain, _, _>(from, &mut self.sequence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        Ok(())
    }
}

impl Message for crate::node::v1::WriteOperation {
    const FIELDS: &'static [&'static str] = &["put", "delete"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "put" => Some(0),
            "delete" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.operation, crate::node::v1::write_operation::Operation::Put),
            1 => member::<Nested, _, _, _>(from, &mut self.operation, crate::node::v1::write_operation::Operation::Delete),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.operation {
            Some(crate::node::v1::write_operation::Operation::Put(it)) => to.field::<Nested, _>("put", it)?,
            Some(crate::node::v1::write_operation::Operation::Delete(it)) => to.field::<Nested, _>("delete", it)?,
            None => {}
        }
        Ok(())
    }
}
