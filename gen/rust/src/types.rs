use crate::registry::Type;

pub(crate) const TYPES: &[Type] = &[
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::ApplyBackupScheduleRequest>("conveyor.backup.v1.ApplyBackupScheduleRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::ApplyBackupScheduleResponse>("conveyor.backup.v1.ApplyBackupScheduleResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::ArchiveHeader>("conveyor.backup.v1.ArchiveHeader"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::BackupDestination>("conveyor.backup.v1.BackupDestination"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::BackupOptions>("conveyor.backup.v1.BackupOptions"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::BackupSchedule>("conveyor.backup.v1.BackupSchedule"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::BackupScheduleStatus>("conveyor.backup.v1.BackupScheduleStatus"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::BackupScope>("conveyor.backup.v1.BackupScope"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::CreateSnapshotRequest>("conveyor.backup.v1.CreateSnapshotRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::CreateSnapshotResponse>("conveyor.backup.v1.CreateSnapshotResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::DataChunk>("conveyor.backup.v1.DataChunk"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::DeleteBackupScheduleRequest>("conveyor.backup.v1.DeleteBackupScheduleRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::DeleteBackupScheduleResponse>("conveyor.backup.v1.DeleteBackupScheduleResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::DeleteSnapshotRequest>("conveyor.backup.v1.DeleteSnapshotRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::DeleteSnapshotResponse>("conveyor.backup.v1.DeleteSnapshotResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::FileDestination>("conveyor.backup.v1.FileDestination"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::GcsDestination>("conveyor.backup.v1.GcsDestination"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::GetStateMetadataRequest>("conveyor.backup.v1.GetStateMetadataRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::GetStateMetadataResponse>("conveyor.backup.v1.GetStateMetadataResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::ListBackupSchedulesRequest>("conveyor.backup.v1.ListBackupSchedulesRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::ListBackupSchedulesResponse>("conveyor.backup.v1.ListBackupSchedulesResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::ListSnapshotsRequest>("conveyor.backup.v1.ListSnapshotsRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::ListSnapshotsResponse>("conveyor.backup.v1.ListSnapshotsResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::OffsetChange>("conveyor.backup.v1.OffsetChange"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::RestoreSnapshotRequest>("conveyor.backup.v1.RestoreSnapshotRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::RestoreSnapshotResponse>("conveyor.backup.v1.RestoreSnapshotResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::S3Destination>("conveyor.backup.v1.S3Destination"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::SnapshotInfo>("conveyor.backup.v1.SnapshotInfo"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::StateMetadata>("conveyor.backup.v1.StateMetadata"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::StreamSnapshotRequest>("conveyor.backup.v1.StreamSnapshotRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::StreamSnapshotResponse>("conveyor.backup.v1.StreamSnapshotResponse"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::UploadSnapshotRequest>("conveyor.backup.v1.UploadSnapshotRequest"),
    #[cfg(feature = "conveyor-backup-v1")]
    Type::of::<crate::conveyor::backup::v1::UploadSnapshotResponse>("conveyor.backup.v1.UploadSnapshotResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::CommitFrontiersRequest>("conveyor.checkpoint.v1.CommitFrontiersRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::CommitFrontiersResponse>("conveyor.checkpoint.v1.CommitFrontiersResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::CommitGroupOffsetRequest>("conveyor.checkpoint.v1.CommitGroupOffsetRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::CommitGroupOffsetResponse>("conveyor.checkpoint.v1.CommitGroupOffsetResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::CommitOffsetRequest>("conveyor.checkpoint.v1.CommitOffsetRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::CommitOffsetResponse>("conveyor.checkpoint.v1.CommitOffsetResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::Frontier>("conveyor.checkpoint.v1.Frontier"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetCheckpointRequest>("conveyor.checkpoint.v1.GetCheckpointRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetCheckpointResponse>("conveyor.checkpoint.v1.GetCheckpointResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetGroupOffsetsRequest>("conveyor.checkpoint.v1.GetGroupOffsetsRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetGroupOffsetsResponse>("conveyor.checkpoint.v1.GetGroupOffsetsResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetPipelineCheckpointsRequest>("conveyor.checkpoint.v1.GetPipelineCheckpointsRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetPipelineCheckpointsResponse>("conveyor.checkpoint.v1.GetPipelineCheckpointsResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetSourceOffsetRequest>("conveyor.checkpoint.v1.GetSourceOffsetRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetSourceOffsetResponse>("conveyor.checkpoint.v1.GetSourceOffsetResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetWatermarkRequest>("conveyor.checkpoint.v1.GetWatermarkRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::GetWatermarkResponse>("conveyor.checkpoint.v1.GetWatermarkResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::PartitionOffsets>("conveyor.checkpoint.v1.PartitionOffsets"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::PipelineCheckpoint>("conveyor.checkpoint.v1.PipelineCheckpoint"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::RefusedFrontier>("conveyor.checkpoint.v1.RefusedFrontier"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::ReportCheckpointRequest>("conveyor.checkpoint.v1.ReportCheckpointRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::ReportCheckpointResponse>("conveyor.checkpoint.v1.ReportCheckpointResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::ReportWatermarkRequest>("conveyor.checkpoint.v1.ReportWatermarkRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::ReportWatermarkResponse>("conveyor.checkpoint.v1.ReportWatermarkResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::SaveCheckpointRequest>("conveyor.checkpoint.v1.SaveCheckpointRequest"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::SaveCheckpointResponse>("conveyor.checkpoint.v1.SaveCheckpointResponse"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::SequenceRange>("conveyor.checkpoint.v1.SequenceRange"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::ServiceCheckpoint>("conveyor.checkpoint.v1.ServiceCheckpoint"),
    #[cfg(feature = "conveyor-checkpoint-v1")]
    Type::of::<crate::conveyor::checkpoint::v1::TaskState>("conveyor.checkpoint.v1.TaskState"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Barrier>("conveyor.common.v1.Barrier"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::CheckpointBarrier>("conveyor.common.v1.CheckpointBarrier"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::ConfigViolation>("conveyor.common.v1.ConfigViolation"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Credits>("conveyor.common.v1.Credits"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Delivery>("conveyor.common.v1.Delivery"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::DrainBarrier>("conveyor.common.v1.DrainBarrier"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::EndOfInput>("conveyor.common.v1.EndOfInput"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Endpoint>("conveyor.common.v1.Endpoint"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Fence>("conveyor.common.v1.Fence"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::IdleMark>("conveyor.common.v1.IdleMark"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::LaneRange>("conveyor.common.v1.LaneRange"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Offset>("conveyor.common.v1.Offset"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Record>("conveyor.common.v1.Record"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::RecordBatch>("conveyor.common.v1.RecordBatch"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::RecordFailure>("conveyor.common.v1.RecordFailure"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::ServiceIdentity>("conveyor.common.v1.ServiceIdentity"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::StateHandle>("conveyor.common.v1.StateHandle"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Task>("conveyor.common.v1.Task"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::TaskCounters>("conveyor.common.v1.TaskCounters"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::VersionBarrier>("conveyor.common.v1.VersionBarrier"),
    #[cfg(feature = "conveyor-common-v1")]
    Type::of::<crate::conveyor::common::v1::Watermark>("conveyor.common.v1.Watermark"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::BatchLookupRequest>("conveyor.lookup.v1.BatchLookupRequest"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::BatchLookupResponse>("conveyor.lookup.v1.BatchLookupResponse"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::BatchStats>("conveyor.lookup.v1.BatchStats"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::GetCapabilitiesRequest>("conveyor.lookup.v1.GetCapabilitiesRequest"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::GetCapabilitiesResponse>("conveyor.lookup.v1.GetCapabilitiesResponse"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::LookupKey>("conveyor.lookup.v1.LookupKey"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::LookupRequest>("conveyor.lookup.v1.LookupRequest"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::LookupResponse>("conveyor.lookup.v1.LookupResponse"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::ValidateConfigRequest>("conveyor.lookup.v1.ValidateConfigRequest"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::ValidateConfigResponse>("conveyor.lookup.v1.ValidateConfigResponse"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::WatchInvalidationsRequest>("conveyor.lookup.v1.WatchInvalidationsRequest"),
    #[cfg(feature = "conveyor-lookup-v1")]
    Type::of::<crate::conveyor::lookup::v1::WatchInvalidationsResponse>("conveyor.lookup.v1.WatchInvalidationsResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::AppendAccepted>("conveyor.raft.v1.AppendAccepted"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::AppendEntriesRequest>("conveyor.raft.v1.AppendEntriesRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::AppendEntriesResponse>("conveyor.raft.v1.AppendEntriesResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::AppendResult>("conveyor.raft.v1.AppendResult"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::GetSnapshotProgressRequest>("conveyor.raft.v1.GetSnapshotProgressRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::GetSnapshotProgressResponse>("conveyor.raft.v1.GetSnapshotProgressResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::InstallSnapshotRequest>("conveyor.raft.v1.InstallSnapshotRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::InstallSnapshotResponse>("conveyor.raft.v1.InstallSnapshotResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::LeaderId>("conveyor.raft.v1.LeaderId"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::LogEntry>("conveyor.raft.v1.LogEntry"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::LogId>("conveyor.raft.v1.LogId"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::Membership>("conveyor.raft.v1.Membership"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::PreVoteRequest>("conveyor.raft.v1.PreVoteRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::PreVoteResponse>("conveyor.raft.v1.PreVoteResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::ProposeRequest>("conveyor.raft.v1.ProposeRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::ProposeResponse>("conveyor.raft.v1.ProposeResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::RaftHeader>("conveyor.raft.v1.RaftHeader"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::RaftNode>("conveyor.raft.v1.RaftNode"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::ReadIndexRequest>("conveyor.raft.v1.ReadIndexRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::ReadIndexResponse>("conveyor.raft.v1.ReadIndexResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::SnapshotMeta>("conveyor.raft.v1.SnapshotMeta"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::StoredMembership>("conveyor.raft.v1.StoredMembership"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::StreamAppendRequest>("conveyor.raft.v1.StreamAppendRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::StreamAppendResponse>("conveyor.raft.v1.StreamAppendResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::TimeoutNowRequest>("conveyor.raft.v1.TimeoutNowRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::TimeoutNowResponse>("conveyor.raft.v1.TimeoutNowResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::Vote>("conveyor.raft.v1.Vote"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::VoteRequest>("conveyor.raft.v1.VoteRequest"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::VoteResponse>("conveyor.raft.v1.VoteResponse"),
    #[cfg(feature = "conveyor-raft-v1")]
    Type::of::<crate::conveyor::raft::v1::VoterSet>("conveyor.raft.v1.VoterSet"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::AssignPartitions>("conveyor.registry.v1.AssignPartitions"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ComponentHealth>("conveyor.registry.v1.ComponentHealth"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ConfigUpdate>("conveyor.registry.v1.ConfigUpdate"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::DeregisterRequest>("conveyor.registry.v1.DeregisterRequest"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::DeregisterResponse>("conveyor.registry.v1.DeregisterResponse"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::DesiredStateRefusal>("conveyor.registry.v1.DesiredStateRefusal"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::DrainCommand>("conveyor.registry.v1.DrainCommand"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::EndpointInfo>("conveyor.registry.v1.EndpointInfo"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::GetServiceEndpointsRequest>("conveyor.registry.v1.GetServiceEndpointsRequest"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::GetServiceEndpointsResponse>("conveyor.registry.v1.GetServiceEndpointsResponse"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::GroupAssignment>("conveyor.registry.v1.GroupAssignment"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::HeartbeatRequest>("conveyor.registry.v1.HeartbeatRequest"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::HeartbeatResponse>("conveyor.registry.v1.HeartbeatResponse"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::JoinGroupRequest>("conveyor.registry.v1.JoinGroupRequest"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::JoinGroupResponse>("conveyor.registry.v1.JoinGroupResponse"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::LeaveGroupRequest>("conveyor.registry.v1.LeaveGroupRequest"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::LeaveGroupResponse>("conveyor.registry.v1.LeaveGroupResponse"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ListServicesRequest>("conveyor.registry.v1.ListServicesRequest"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ListServicesResponse>("conveyor.registry.v1.ListServicesResponse"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::RegisterRequest>("conveyor.registry.v1.RegisterRequest"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::RegisterResponse>("conveyor.registry.v1.RegisterResponse"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::RegisteredService>("conveyor.registry.v1.RegisteredService"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ResumeCommand>("conveyor.registry.v1.ResumeCommand"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::RevokePartitions>("conveyor.registry.v1.RevokePartitions"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::RouterCommand>("conveyor.registry.v1.RouterCommand"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ServiceEvent>("conveyor.registry.v1.ServiceEvent"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ServiceHealth>("conveyor.registry.v1.ServiceHealth"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ServiceLoad>("conveyor.registry.v1.ServiceLoad"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::ServiceMetadata>("conveyor.registry.v1.ServiceMetadata"),
    #[cfg(feature = "conveyor-registry-v1")]
    Type::of::<crate::conveyor::registry::v1::WatchServicesRequest>("conveyor.registry.v1.WatchServicesRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::AddMemberRequest>("conveyor.router.v1.AddMemberRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::AddMemberResponse>("conveyor.router.v1.AddMemberResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::AggregateTransform>("conveyor.router.v1.AggregateTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Aggregation>("conveyor.router.v1.Aggregation"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::AndCondition>("conveyor.router.v1.AndCondition"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ApplyPipelineRequest>("conveyor.router.v1.ApplyPipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ApplyPipelineResponse>("conveyor.router.v1.ApplyPipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ApplyServiceRequest>("conveyor.router.v1.ApplyServiceRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ApplyServiceResponse>("conveyor.router.v1.ApplyServiceResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::AuditEntry>("conveyor.router.v1.AuditEntry"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::AwsAccess>("conveyor.router.v1.AwsAccess"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::BatchPolicy>("conveyor.router.v1.BatchPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::BufferPolicy>("conveyor.router.v1.BufferPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::CastTransform>("conveyor.router.v1.CastTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::CheckpointPolicy>("conveyor.router.v1.CheckpointPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::CircuitBreaker>("conveyor.router.v1.CircuitBreaker"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Condition>("conveyor.router.v1.Condition"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::CreatePipelineRequest>("conveyor.router.v1.CreatePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::CreatePipelineResponse>("conveyor.router.v1.CreatePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Credentials>("conveyor.router.v1.Credentials"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DatabaseConnection>("conveyor.router.v1.DatabaseConnection"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeadLetter>("conveyor.router.v1.DeadLetter"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeadLetterAttempt>("conveyor.router.v1.DeadLetterAttempt"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeadLetterFailure>("conveyor.router.v1.DeadLetterFailure"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeadLetterFilter>("conveyor.router.v1.DeadLetterFilter"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeadLetterPolicy>("conveyor.router.v1.DeadLetterPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeadLetterSink>("conveyor.router.v1.DeadLetterSink"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeadLetterStore>("conveyor.router.v1.DeadLetterStore"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DedupeTransform>("conveyor.router.v1.DedupeTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeleteCheckpointRequest>("conveyor.router.v1.DeleteCheckpointRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeleteCheckpointResponse>("conveyor.router.v1.DeleteCheckpointResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeletePipelineRequest>("conveyor.router.v1.DeletePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeletePipelineResponse>("conveyor.router.v1.DeletePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeleteServiceRequest>("conveyor.router.v1.DeleteServiceRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DeleteServiceResponse>("conveyor.router.v1.DeleteServiceResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DescribeTopologyRequest>("conveyor.router.v1.DescribeTopologyRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DescribeTopologyResponse>("conveyor.router.v1.DescribeTopologyResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DisablePipelineRequest>("conveyor.router.v1.DisablePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DisablePipelineResponse>("conveyor.router.v1.DisablePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DiscardDeadLettersRequest>("conveyor.router.v1.DiscardDeadLettersRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DiscardDeadLettersResponse>("conveyor.router.v1.DiscardDeadLettersResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DrainPipelineRequest>("conveyor.router.v1.DrainPipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DrainPipelineResponse>("conveyor.router.v1.DrainPipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DrainSidecarRequest>("conveyor.router.v1.DrainSidecarRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::DrainSidecarResponse>("conveyor.router.v1.DrainSidecarResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Edge>("conveyor.router.v1.Edge"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::EdgeOrdering>("conveyor.router.v1.EdgeOrdering"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::EnablePipelineRequest>("conveyor.router.v1.EnablePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::EnablePipelineResponse>("conveyor.router.v1.EnablePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::EndpointCheck>("conveyor.router.v1.EndpointCheck"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FanInMember>("conveyor.router.v1.FanInMember"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FanInStage>("conveyor.router.v1.FanInStage"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FanOutBranch>("conveyor.router.v1.FanOutBranch"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FanOutStage>("conveyor.router.v1.FanOutStage"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FieldCast>("conveyor.router.v1.FieldCast"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FieldMapping>("conveyor.router.v1.FieldMapping"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FieldMasking>("conveyor.router.v1.FieldMasking"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FieldMatch>("conveyor.router.v1.FieldMatch"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FileSource>("conveyor.router.v1.FileSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FilterTransform>("conveyor.router.v1.FilterTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::FlatMapTransform>("conveyor.router.v1.FlatMapTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Framing>("conveyor.router.v1.Framing"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GcsSource>("conveyor.router.v1.GcsSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetCheckpointRequest>("conveyor.router.v1.GetCheckpointRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetCheckpointResponse>("conveyor.router.v1.GetCheckpointResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetClusterStatusRequest>("conveyor.router.v1.GetClusterStatusRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetClusterStatusResponse>("conveyor.router.v1.GetClusterStatusResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetDeadLetterRequest>("conveyor.router.v1.GetDeadLetterRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetDeadLetterResponse>("conveyor.router.v1.GetDeadLetterResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetMetricsRequest>("conveyor.router.v1.GetMetricsRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetMetricsResponse>("conveyor.router.v1.GetMetricsResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetPipelineRequest>("conveyor.router.v1.GetPipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetPipelineResponse>("conveyor.router.v1.GetPipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetServiceRequest>("conveyor.router.v1.GetServiceRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GetServiceResponse>("conveyor.router.v1.GetServiceResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::GrpcSource>("conveyor.router.v1.GrpcSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::HttpListen>("conveyor.router.v1.HttpListen"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::HttpPoll>("conveyor.router.v1.HttpPoll"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::HttpSource>("conveyor.router.v1.HttpSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::JoinKey>("conveyor.router.v1.JoinKey"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::JoinOutputField>("conveyor.router.v1.JoinOutputField"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::JoinTransform>("conveyor.router.v1.JoinTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::KafkaSource>("conveyor.router.v1.KafkaSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::KinesisSource>("conveyor.router.v1.KinesisSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListAuditEntriesRequest>("conveyor.router.v1.ListAuditEntriesRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListAuditEntriesResponse>("conveyor.router.v1.ListAuditEntriesResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListCheckpointsRequest>("conveyor.router.v1.ListCheckpointsRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListCheckpointsResponse>("conveyor.router.v1.ListCheckpointsResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListDeadLettersRequest>("conveyor.router.v1.ListDeadLettersRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListDeadLettersResponse>("conveyor.router.v1.ListDeadLettersResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListPipelineVersionsRequest>("conveyor.router.v1.ListPipelineVersionsRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListPipelineVersionsResponse>("conveyor.router.v1.ListPipelineVersionsResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListPipelinesRequest>("conveyor.router.v1.ListPipelinesRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListPipelinesResponse>("conveyor.router.v1.ListPipelinesResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListServicesRequest>("conveyor.router.v1.ListServicesRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListServicesResponse>("conveyor.router.v1.ListServicesResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListSidecarsRequest>("conveyor.router.v1.ListSidecarsRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListSidecarsResponse>("conveyor.router.v1.ListSidecarsResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListSourceOffsetsRequest>("conveyor.router.v1.ListSourceOffsetsRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ListSourceOffsetsResponse>("conveyor.router.v1.ListSourceOffsetsResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Literal>("conveyor.router.v1.Literal"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::LookupCache>("conveyor.router.v1.LookupCache"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::LookupKeyMapping>("conveyor.router.v1.LookupKeyMapping"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::LookupStage>("conveyor.router.v1.LookupStage"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MapTransform>("conveyor.router.v1.MapTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MaskTransform>("conveyor.router.v1.MaskTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MassFailureGuard>("conveyor.router.v1.MassFailureGuard"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MetadataMatch>("conveyor.router.v1.MetadataMatch"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MockAnswer>("conveyor.router.v1.MockAnswer"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MockLookup>("conveyor.router.v1.MockLookup"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MockRecords>("conveyor.router.v1.MockRecords"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MongoDbSource>("conveyor.router.v1.MongoDbSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::MySqlSource>("conveyor.router.v1.MySqlSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::NatsSource>("conveyor.router.v1.NatsSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::NodeStatus>("conveyor.router.v1.NodeStatus"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::NotCondition>("conveyor.router.v1.NotCondition"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::OffsetMove>("conveyor.router.v1.OffsetMove"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::OrCondition>("conveyor.router.v1.OrCondition"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PartitionProgress>("conveyor.router.v1.PartitionProgress"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PausePipelineRequest>("conveyor.router.v1.PausePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PausePipelineResponse>("conveyor.router.v1.PausePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineChange>("conveyor.router.v1.PipelineChange"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineConfig>("conveyor.router.v1.PipelineConfig"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineLimits>("conveyor.router.v1.PipelineLimits"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineStatus>("conveyor.router.v1.PipelineStatus"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineTest>("conveyor.router.v1.PipelineTest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineTestResult>("conveyor.router.v1.PipelineTestResult"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineVersion>("conveyor.router.v1.PipelineVersion"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PipelineViolation>("conveyor.router.v1.PipelineViolation"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PlacementPolicy>("conveyor.router.v1.PlacementPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PostgresSource>("conveyor.router.v1.PostgresSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ProjectTransform>("conveyor.router.v1.ProjectTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::PulsarSource>("conveyor.router.v1.PulsarSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RabbitMqSource>("conveyor.router.v1.RabbitMqSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RateLimit>("conveyor.router.v1.RateLimit"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RateLimitTransform>("conveyor.router.v1.RateLimitTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RebalanceRequest>("conveyor.router.v1.RebalanceRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RebalanceResponse>("conveyor.router.v1.RebalanceResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RedisSource>("conveyor.router.v1.RedisSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RemoveMemberRequest>("conveyor.router.v1.RemoveMemberRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RemoveMemberResponse>("conveyor.router.v1.RemoveMemberResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RenameTransform>("conveyor.router.v1.RenameTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ReplayDeadLettersRequest>("conveyor.router.v1.ReplayDeadLettersRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ReplayDeadLettersResponse>("conveyor.router.v1.ReplayDeadLettersResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ResetOffsetsRequest>("conveyor.router.v1.ResetOffsetsRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ResetOffsetsResponse>("conveyor.router.v1.ResetOffsetsResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RestoreCheckpointRequest>("conveyor.router.v1.RestoreCheckpointRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RestoreCheckpointResponse>("conveyor.router.v1.RestoreCheckpointResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ResumePipelineRequest>("conveyor.router.v1.ResumePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ResumePipelineResponse>("conveyor.router.v1.ResumePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ResumeSidecarRequest>("conveyor.router.v1.ResumeSidecarRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ResumeSidecarResponse>("conveyor.router.v1.ResumeSidecarResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RetryPolicy>("conveyor.router.v1.RetryPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RollbackPipelineRequest>("conveyor.router.v1.RollbackPipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RollbackPipelineResponse>("conveyor.router.v1.RollbackPipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RolloutPolicy>("conveyor.router.v1.RolloutPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RolloutStatus>("conveyor.router.v1.RolloutStatus"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RoutingRule>("conveyor.router.v1.RoutingRule"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::RustMqSource>("conveyor.router.v1.RustMqSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::S3Source>("conveyor.router.v1.S3Source"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SampleCondition>("conveyor.router.v1.SampleCondition"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SampleTransform>("conveyor.router.v1.SampleTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SampledRecord>("conveyor.router.v1.SampledRecord"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SaslAuth>("conveyor.router.v1.SaslAuth"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ScalePolicy>("conveyor.router.v1.ScalePolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ScaleStageRequest>("conveyor.router.v1.ScaleStageRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ScaleStageResponse>("conveyor.router.v1.ScaleStageResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SchemaReference>("conveyor.router.v1.SchemaReference"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SecretRef>("conveyor.router.v1.SecretRef"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ServiceDefinition>("conveyor.router.v1.ServiceDefinition"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ServiceSelector>("conveyor.router.v1.ServiceSelector"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ServiceStatus>("conveyor.router.v1.ServiceStatus"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SessionWindow>("conveyor.router.v1.SessionWindow"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SessionizeTransform>("conveyor.router.v1.SessionizeTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SidecarStatus>("conveyor.router.v1.SidecarStatus"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SinkStage>("conveyor.router.v1.SinkStage"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SlidingWindow>("conveyor.router.v1.SlidingWindow"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SourceStage>("conveyor.router.v1.SourceStage"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SplitRoute>("conveyor.router.v1.SplitRoute"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SplitTransform>("conveyor.router.v1.SplitTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::SqsSource>("conveyor.router.v1.SqsSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Stage>("conveyor.router.v1.Stage"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::StageMock>("conveyor.router.v1.StageMock"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::StageStatus>("conveyor.router.v1.StageStatus"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::StartOffsets>("conveyor.router.v1.StartOffsets"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::StartPosition>("conveyor.router.v1.StartPosition"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TapRecordsRequest>("conveyor.router.v1.TapRecordsRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TapRecordsResponse>("conveyor.router.v1.TapRecordsResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TaskMove>("conveyor.router.v1.TaskMove"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TestExpectation>("conveyor.router.v1.TestExpectation"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TestInput>("conveyor.router.v1.TestInput"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TestOutput>("conveyor.router.v1.TestOutput"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TestPipelineRequest>("conveyor.router.v1.TestPipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TestPipelineResponse>("conveyor.router.v1.TestPipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TlsConfig>("conveyor.router.v1.TlsConfig"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Topology>("conveyor.router.v1.Topology"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TopologyEdge>("conveyor.router.v1.TopologyEdge"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TopologyNode>("conveyor.router.v1.TopologyNode"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TopologyTask>("conveyor.router.v1.TopologyTask"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TraceRecordRequest>("conveyor.router.v1.TraceRecordRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TraceRecordResponse>("conveyor.router.v1.TraceRecordResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TransferLeadershipRequest>("conveyor.router.v1.TransferLeadershipRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TransferLeadershipResponse>("conveyor.router.v1.TransferLeadershipResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TransformStage>("conveyor.router.v1.TransformStage"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TriggerCheckpointRequest>("conveyor.router.v1.TriggerCheckpointRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TriggerCheckpointResponse>("conveyor.router.v1.TriggerCheckpointResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::TumblingWindow>("conveyor.router.v1.TumblingWindow"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::UpdatePipelineRequest>("conveyor.router.v1.UpdatePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::UpdatePipelineResponse>("conveyor.router.v1.UpdatePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ValidatePipelineRequest>("conveyor.router.v1.ValidatePipelineRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ValidatePipelineResponse>("conveyor.router.v1.ValidatePipelineResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ValidateServiceRequest>("conveyor.router.v1.ValidateServiceRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ValidateServiceResponse>("conveyor.router.v1.ValidateServiceResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::ValidateTransform>("conveyor.router.v1.ValidateTransform"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::WatchPipelinesRequest>("conveyor.router.v1.WatchPipelinesRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::WatchPipelinesResponse>("conveyor.router.v1.WatchPipelinesResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::WatchTopologyRequest>("conveyor.router.v1.WatchTopologyRequest"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::WatchTopologyResponse>("conveyor.router.v1.WatchTopologyResponse"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::WatermarkPolicy>("conveyor.router.v1.WatermarkPolicy"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::WebSocketSource>("conveyor.router.v1.WebSocketSource"),
    #[cfg(feature = "conveyor-router-v1")]
    Type::of::<crate::conveyor::router::v1::Window>("conveyor.router.v1.Window"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::AssignmentRefusal>("conveyor.sidecar.v1.AssignmentRefusal"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::BlockRange>("conveyor.sidecar.v1.BlockRange"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::CheckpointCommand>("conveyor.sidecar.v1.CheckpointCommand"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::DeregisterSidecarRequest>("conveyor.sidecar.v1.DeregisterSidecarRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::DeregisterSidecarResponse>("conveyor.sidecar.v1.DeregisterSidecarResponse"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::DrainCommand>("conveyor.sidecar.v1.DrainCommand"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::DrainProgress>("conveyor.sidecar.v1.DrainProgress"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::EdgeRoute>("conveyor.sidecar.v1.EdgeRoute"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeAck>("conveyor.sidecar.v1.ExchangeAck"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeBarrier>("conveyor.sidecar.v1.ExchangeBarrier"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeData>("conveyor.sidecar.v1.ExchangeData"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeDrain>("conveyor.sidecar.v1.ExchangeDrain"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeError>("conveyor.sidecar.v1.ExchangeError"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeFenced>("conveyor.sidecar.v1.ExchangeFenced"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeHello>("conveyor.sidecar.v1.ExchangeHello"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangePing>("conveyor.sidecar.v1.ExchangePing"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangePong>("conveyor.sidecar.v1.ExchangePong"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeRecordsRequest>("conveyor.sidecar.v1.ExchangeRecordsRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeRecordsResponse>("conveyor.sidecar.v1.ExchangeRecordsResponse"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeReject>("conveyor.sidecar.v1.ExchangeReject"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeWatermark>("conveyor.sidecar.v1.ExchangeWatermark"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeWelcome>("conveyor.sidecar.v1.ExchangeWelcome"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ExchangeWithdraw>("conveyor.sidecar.v1.ExchangeWithdraw"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::FenceCommand>("conveyor.sidecar.v1.FenceCommand"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::LaneCursor>("conveyor.sidecar.v1.LaneCursor"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::LaneOwner>("conveyor.sidecar.v1.LaneOwner"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::LocalService>("conveyor.sidecar.v1.LocalService"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::LocalServiceHealth>("conveyor.sidecar.v1.LocalServiceHealth"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::OwnedTask>("conveyor.sidecar.v1.OwnedTask"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::PipelineAssignment>("conveyor.sidecar.v1.PipelineAssignment"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::PipelineRevocation>("conveyor.sidecar.v1.PipelineRevocation"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::PushBackpressure>("conveyor.sidecar.v1.PushBackpressure"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::PushResponse>("conveyor.sidecar.v1.PushResponse"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ReceiveRecordsRequest>("conveyor.sidecar.v1.ReceiveRecordsRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ReceiveRecordsResponse>("conveyor.sidecar.v1.ReceiveRecordsResponse"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::RecordAck>("conveyor.sidecar.v1.RecordAck"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::RecordBlock>("conveyor.sidecar.v1.RecordBlock"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::RegisterSidecarRequest>("conveyor.sidecar.v1.RegisterSidecarRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::RegisterSidecarResponse>("conveyor.sidecar.v1.RegisterSidecarResponse"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::RemoteSidecar>("conveyor.sidecar.v1.RemoteSidecar"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ReportSamplesRequest>("conveyor.sidecar.v1.ReportSamplesRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ReportSamplesResponse>("conveyor.sidecar.v1.ReportSamplesResponse"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::ResumeCommand>("conveyor.sidecar.v1.ResumeCommand"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::SettledCounts>("conveyor.sidecar.v1.SettledCounts"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::SidecarCapacity>("conveyor.sidecar.v1.SidecarCapacity"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::SidecarCommand>("conveyor.sidecar.v1.SidecarCommand"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::SidecarHeartbeatRequest>("conveyor.sidecar.v1.SidecarHeartbeatRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::SidecarHeartbeatResponse>("conveyor.sidecar.v1.SidecarHeartbeatResponse"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::SidecarLoad>("conveyor.sidecar.v1.SidecarLoad"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::StageAssignment>("conveyor.sidecar.v1.StageAssignment"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::TapCommand>("conveyor.sidecar.v1.TapCommand"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::TaskRefusal>("conveyor.sidecar.v1.TaskRefusal"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::WatchPipelineAssignmentsRequest>("conveyor.sidecar.v1.WatchPipelineAssignmentsRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::WatchPipelineAssignmentsResponse>("conveyor.sidecar.v1.WatchPipelineAssignmentsResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::AbortCheckpointRequest>("conveyor.sink.v1.AbortCheckpointRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::AbortCheckpointResponse>("conveyor.sink.v1.AbortCheckpointResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::BackpressureNotice>("conveyor.sink.v1.BackpressureNotice"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::CapacityResponse>("conveyor.sink.v1.CapacityResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::CommitAck>("conveyor.sink.v1.CommitAck"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::CommitCheckpointRequest>("conveyor.sink.v1.CommitCheckpointRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::CommitCheckpointResponse>("conveyor.sink.v1.CommitCheckpointResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::CommitMarker>("conveyor.sink.v1.CommitMarker"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::DeadLetterContext>("conveyor.sink.v1.DeadLetterContext"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::Deduplication>("conveyor.sink.v1.Deduplication"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::FlushRequest>("conveyor.sink.v1.FlushRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::FlushResponse>("conveyor.sink.v1.FlushResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::GetCapabilitiesRequest>("conveyor.sink.v1.GetCapabilitiesRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::GetCapabilitiesResponse>("conveyor.sink.v1.GetCapabilitiesResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::GetPositionsRequest>("conveyor.sink.v1.GetPositionsRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::GetPositionsResponse>("conveyor.sink.v1.GetPositionsResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::PrepareCheckpointRequest>("conveyor.sink.v1.PrepareCheckpointRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::PrepareCheckpointResponse>("conveyor.sink.v1.PrepareCheckpointResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::RecordWriteResult>("conveyor.sink.v1.RecordWriteResult"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::StoredPosition>("conveyor.sink.v1.StoredPosition"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::StreamWriteBatch>("conveyor.sink.v1.StreamWriteBatch"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::StreamWriteInit>("conveyor.sink.v1.StreamWriteInit"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::StreamWriteReady>("conveyor.sink.v1.StreamWriteReady"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::StreamWriteResult>("conveyor.sink.v1.StreamWriteResult"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::ValidateConfigRequest>("conveyor.sink.v1.ValidateConfigRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::ValidateConfigResponse>("conveyor.sink.v1.ValidateConfigResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::WriteBatchRequest>("conveyor.sink.v1.WriteBatchRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::WriteBatchResponse>("conveyor.sink.v1.WriteBatchResponse"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::WriteOptions>("conveyor.sink.v1.WriteOptions"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::WriteStreamRequest>("conveyor.sink.v1.WriteStreamRequest"),
    #[cfg(feature = "conveyor-sink-v1")]
    Type::of::<crate::conveyor::sink::v1::WriteStreamResponse>("conveyor.sink.v1.WriteStreamResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::AckRequest>("conveyor.source.v1.AckRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::AckResponse>("conveyor.source.v1.AckResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::BackpressureSignal>("conveyor.source.v1.BackpressureSignal"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::BatchAck>("conveyor.source.v1.BatchAck"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::CreditDemand>("conveyor.source.v1.CreditDemand"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::CreditGrant>("conveyor.source.v1.CreditGrant"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::GetCapabilitiesRequest>("conveyor.source.v1.GetCapabilitiesRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::GetCapabilitiesResponse>("conveyor.source.v1.GetCapabilitiesResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::Heartbeat>("conveyor.source.v1.Heartbeat"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::ListPartitionsRequest>("conveyor.source.v1.ListPartitionsRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::ListPartitionsResponse>("conveyor.source.v1.ListPartitionsResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PartitionStart>("conveyor.source.v1.PartitionStart"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PartitionsChanged>("conveyor.source.v1.PartitionsChanged"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PullRequest>("conveyor.source.v1.PullRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PushEnd>("conveyor.source.v1.PushEnd"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PushOpen>("conveyor.source.v1.PushOpen"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PushOpened>("conveyor.source.v1.PushOpened"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PushRecordAck>("conveyor.source.v1.PushRecordAck"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PushRecordsRequest>("conveyor.source.v1.PushRecordsRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PushRecordsResponse>("conveyor.source.v1.PushRecordsResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::PushRedirect>("conveyor.source.v1.PushRedirect"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::RecordAck>("conveyor.source.v1.RecordAck"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::RecordPosition>("conveyor.source.v1.RecordPosition"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::RequestCreditsRequest>("conveyor.source.v1.RequestCreditsRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::RequestCreditsResponse>("conveyor.source.v1.RequestCreditsResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::ResolveOffsetsRequest>("conveyor.source.v1.ResolveOffsetsRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::ResolveOffsetsResponse>("conveyor.source.v1.ResolveOffsetsResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionAck>("conveyor.source.v1.SessionAck"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionAcked>("conveyor.source.v1.SessionAcked"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionAssign>("conveyor.source.v1.SessionAssign"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionClose>("conveyor.source.v1.SessionClose"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionClosing>("conveyor.source.v1.SessionClosing"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionNack>("conveyor.source.v1.SessionNack"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionOpen>("conveyor.source.v1.SessionOpen"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionOpened>("conveyor.source.v1.SessionOpened"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionPause>("conveyor.source.v1.SessionPause"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionRequest>("conveyor.source.v1.SessionRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionResponse>("conveyor.source.v1.SessionResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SessionRevoke>("conveyor.source.v1.SessionRevoke"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SourcePartition>("conveyor.source.v1.SourcePartition"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::SourceStatus>("conveyor.source.v1.SourceStatus"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::ValidateConfigRequest>("conveyor.source.v1.ValidateConfigRequest"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::ValidateConfigResponse>("conveyor.source.v1.ValidateConfigResponse"),
    #[cfg(feature = "conveyor-source-v1")]
    Type::of::<crate::conveyor::source::v1::WatermarkResponse>("conveyor.source.v1.WatermarkResponse"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::BatchResult>("conveyor.transform.v1.BatchResult"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::Capabilities>("conveyor.transform.v1.Capabilities"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::FlushCommand>("conveyor.transform.v1.FlushCommand"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::ProcessBatchRequest>("conveyor.transform.v1.ProcessBatchRequest"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::ProcessBatchResponse>("conveyor.transform.v1.ProcessBatchResponse"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::ProcessStreamRequest>("conveyor.transform.v1.ProcessStreamRequest"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::ProcessStreamResponse>("conveyor.transform.v1.ProcessStreamResponse"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::RestoreStateRequest>("conveyor.transform.v1.RestoreStateRequest"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::RestoreStateResponse>("conveyor.transform.v1.RestoreStateResponse"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::SnapshotStateRequest>("conveyor.transform.v1.SnapshotStateRequest"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::SnapshotStateResponse>("conveyor.transform.v1.SnapshotStateResponse"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::StreamCompleted>("conveyor.transform.v1.StreamCompleted"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::StreamInit>("conveyor.transform.v1.StreamInit"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::StreamReady>("conveyor.transform.v1.StreamReady"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::TransformResult>("conveyor.transform.v1.TransformResult"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::ValidateConfigRequest>("conveyor.transform.v1.ValidateConfigRequest"),
    #[cfg(feature = "conveyor-transform-v1")]
    Type::of::<crate::conveyor::transform::v1::ValidateConfigResponse>("conveyor.transform.v1.ValidateConfigResponse"),
    Type::of::<crate::google::protobuf::Any>("google.protobuf.Any"),
    Type::of::<crate::google::protobuf::BoolValue>("google.protobuf.BoolValue"),
    Type::of::<crate::google::protobuf::BytesValue>("google.protobuf.BytesValue"),
    Type::of::<crate::google::protobuf::DoubleValue>("google.protobuf.DoubleValue"),
    Type::of::<crate::google::protobuf::Duration>("google.protobuf.Duration"),
    Type::of::<crate::google::protobuf::Empty>("google.protobuf.Empty"),
    Type::of::<crate::google::protobuf::FieldMask>("google.protobuf.FieldMask"),
    Type::of::<crate::google::protobuf::FloatValue>("google.protobuf.FloatValue"),
    Type::of::<crate::google::protobuf::Int32Value>("google.protobuf.Int32Value"),
    Type::of::<crate::google::protobuf::Int64Value>("google.protobuf.Int64Value"),
    Type::of::<crate::google::protobuf::ListValue>("google.protobuf.ListValue"),
    Type::of::<crate::google::protobuf::StringValue>("google.protobuf.StringValue"),
    Type::of::<crate::google::protobuf::Struct>("google.protobuf.Struct"),
    Type::of::<crate::google::protobuf::Timestamp>("google.protobuf.Timestamp"),
    Type::of::<crate::google::protobuf::UInt32Value>("google.protobuf.UInt32Value"),
    Type::of::<crate::google::protobuf::UInt64Value>("google.protobuf.UInt64Value"),
    Type::of::<crate::google::protobuf::Value>("google.protobuf.Value"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::BatchCheckPermissionsRequest>("platform.auth.v1.BatchCheckPermissionsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::BatchCheckPermissionsResponse>("platform.auth.v1.BatchCheckPermissionsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::BeginTotpEnrollmentRequest>("platform.auth.v1.BeginTotpEnrollmentRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::BeginTotpEnrollmentResponse>("platform.auth.v1.BeginTotpEnrollmentResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ChangeEmailRequest>("platform.auth.v1.ChangeEmailRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ChangeEmailResponse>("platform.auth.v1.ChangeEmailResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ChangePasswordRequest>("platform.auth.v1.ChangePasswordRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ChangePasswordResponse>("platform.auth.v1.ChangePasswordResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CheckPermissionRequest>("platform.auth.v1.CheckPermissionRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CheckPermissionResponse>("platform.auth.v1.CheckPermissionResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CompleteMfaRequest>("platform.auth.v1.CompleteMfaRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CompleteMfaResponse>("platform.auth.v1.CompleteMfaResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CompleteOidcSignInRequest>("platform.auth.v1.CompleteOidcSignInRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CompleteOidcSignInResponse>("platform.auth.v1.CompleteOidcSignInResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ConfirmTotpEnrollmentRequest>("platform.auth.v1.ConfirmTotpEnrollmentRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ConfirmTotpEnrollmentResponse>("platform.auth.v1.ConfirmTotpEnrollmentResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ConnectedDsp>("platform.auth.v1.ConnectedDSP"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateIdentityProviderRequest>("platform.auth.v1.CreateIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateIdentityProviderResponse>("platform.auth.v1.CreateIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateUserRequest>("platform.auth.v1.CreateUserRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateUserResponse>("platform.auth.v1.CreateUserResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteAccountRequest>("platform.auth.v1.DeleteAccountRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteAccountResponse>("platform.auth.v1.DeleteAccountResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteIdentityProviderRequest>("platform.auth.v1.DeleteIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteIdentityProviderResponse>("platform.auth.v1.DeleteIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DisableTotpRequest>("platform.auth.v1.DisableTotpRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DisableTotpResponse>("platform.auth.v1.DisableTotpResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::EntityPermission>("platform.auth.v1.EntityPermission"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetIdentityProviderRequest>("platform.auth.v1.GetIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetIdentityProviderResponse>("platform.auth.v1.GetIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationMembersRequest>("platform.auth.v1.GetOrganizationMembersRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationMembersResponse>("platform.auth.v1.GetOrganizationMembersResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationRequest>("platform.auth.v1.GetOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationResponse>("platform.auth.v1.GetOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetUserByEmailRequest>("platform.auth.v1.GetUserByEmailRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetUserByEmailResponse>("platform.auth.v1.GetUserByEmailResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetUserPermissionsRequest>("platform.auth.v1.GetUserPermissionsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetUserPermissionsResponse>("platform.auth.v1.GetUserPermissionsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetUserRequest>("platform.auth.v1.GetUserRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetUserResponse>("platform.auth.v1.GetUserResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Identity>("platform.auth.v1.Identity"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::IdentityProvider>("platform.auth.v1.IdentityProvider"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::IdentityProviderSettings>("platform.auth.v1.IdentityProviderSettings"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::InvalidateAllSessionsRequest>("platform.auth.v1.InvalidateAllSessionsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::InvalidateAllSessionsResponse>("platform.auth.v1.InvalidateAllSessionsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::InvalidateSessionRequest>("platform.auth.v1.InvalidateSessionRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::InvalidateSessionResponse>("platform.auth.v1.InvalidateSessionResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentitiesRequest>("platform.auth.v1.ListIdentitiesRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentitiesResponse>("platform.auth.v1.ListIdentitiesResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentityProvidersRequest>("platform.auth.v1.ListIdentityProvidersRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentityProvidersResponse>("platform.auth.v1.ListIdentityProvidersResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSessionsRequest>("platform.auth.v1.ListSessionsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSessionsResponse>("platform.auth.v1.ListSessionsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSignInMethodsRequest>("platform.auth.v1.ListSignInMethodsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSignInMethodsResponse>("platform.auth.v1.ListSignInMethodsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListUsersRequest>("platform.auth.v1.ListUsersRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListUsersResponse>("platform.auth.v1.ListUsersResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::LoginRequest>("platform.auth.v1.LoginRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::LoginResponse>("platform.auth.v1.LoginResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::LogoutRequest>("platform.auth.v1.LogoutRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::LogoutResponse>("platform.auth.v1.LogoutResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::MfaChallenge>("platform.auth.v1.MfaChallenge"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Organization>("platform.auth.v1.Organization"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::OrganizationLimits>("platform.auth.v1.OrganizationLimits"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::OrganizationMember>("platform.auth.v1.OrganizationMember"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::OrganizationSettings>("platform.auth.v1.OrganizationSettings"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PermissionCheck>("platform.auth.v1.PermissionCheck"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PermissionDetails>("platform.auth.v1.PermissionDetails"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RefreshAccessTokenRequest>("platform.auth.v1.RefreshAccessTokenRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RefreshAccessTokenResponse>("platform.auth.v1.RefreshAccessTokenResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RegenerateRecoveryCodesRequest>("platform.auth.v1.RegenerateRecoveryCodesRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RegenerateRecoveryCodesResponse>("platform.auth.v1.RegenerateRecoveryCodesResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RegisterRequest>("platform.auth.v1.RegisterRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RegisterResponse>("platform.auth.v1.RegisterResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestEmailVerificationRequest>("platform.auth.v1.RequestEmailVerificationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestEmailVerificationResponse>("platform.auth.v1.RequestEmailVerificationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestPasswordResetRequest>("platform.auth.v1.RequestPasswordResetRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestPasswordResetResponse>("platform.auth.v1.RequestPasswordResetResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetPasswordRequest>("platform.auth.v1.ResetPasswordRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetPasswordResponse>("platform.auth.v1.ResetPasswordResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetUserMfaRequest>("platform.auth.v1.ResetUserMfaRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetUserMfaResponse>("platform.auth.v1.ResetUserMfaResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SelectOrganizationRequest>("platform.auth.v1.SelectOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SelectOrganizationResponse>("platform.auth.v1.SelectOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Session>("platform.auth.v1.Session"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetOperatorRequest>("platform.auth.v1.SetOperatorRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetOperatorResponse>("platform.auth.v1.SetOperatorResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetUserStatusRequest>("platform.auth.v1.SetUserStatusRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetUserStatusResponse>("platform.auth.v1.SetUserStatusResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SignInProvider>("platform.auth.v1.SignInProvider"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SignedIn>("platform.auth.v1.SignedIn"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::StartOidcSignInRequest>("platform.auth.v1.StartOidcSignInRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::StartOidcSignInResponse>("platform.auth.v1.StartOidcSignInResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::TokenClaims>("platform.auth.v1.TokenClaims"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlinkIdentityRequest>("platform.auth.v1.UnlinkIdentityRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlinkIdentityResponse>("platform.auth.v1.UnlinkIdentityResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlockUserRequest>("platform.auth.v1.UnlockUserRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlockUserResponse>("platform.auth.v1.UnlockUserResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateIdentityProviderRequest>("platform.auth.v1.UpdateIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateIdentityProviderResponse>("platform.auth.v1.UpdateIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateProfileRequest>("platform.auth.v1.UpdateProfileRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateProfileResponse>("platform.auth.v1.UpdateProfileResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::User>("platform.auth.v1.User"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UserOrganization>("platform.auth.v1.UserOrganization"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ValidateTokenRequest>("platform.auth.v1.ValidateTokenRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ValidateTokenResponse>("platform.auth.v1.ValidateTokenResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::VerifyEmailRequest>("platform.auth.v1.VerifyEmailRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::VerifyEmailResponse>("platform.auth.v1.VerifyEmailResponse"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::Access>("platform.common.v1.Access"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::AuditContext>("platform.common.v1.AuditContext"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::ComponentHealth>("platform.common.v1.ComponentHealth"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::CursorPaginationRequest>("platform.common.v1.CursorPaginationRequest"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::CursorPaginationResponse>("platform.common.v1.CursorPaginationResponse"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::DateRange>("platform.common.v1.DateRange"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::EntityReference>("platform.common.v1.EntityReference"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::Error>("platform.common.v1.Error"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::FieldError>("platform.common.v1.FieldError"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::HealthServiceCheckRequest>("platform.common.v1.HealthServiceCheckRequest"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::HealthServiceCheckResponse>("platform.common.v1.HealthServiceCheckResponse"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::HealthServiceWatchRequest>("platform.common.v1.HealthServiceWatchRequest"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::HealthServiceWatchResponse>("platform.common.v1.HealthServiceWatchResponse"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::Money>("platform.common.v1.Money"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::PaginationRequest>("platform.common.v1.PaginationRequest"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::PaginationResponse>("platform.common.v1.PaginationResponse"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::ReadinessServiceReadyRequest>("platform.common.v1.ReadinessServiceReadyRequest"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::ReadinessServiceReadyResponse>("platform.common.v1.ReadinessServiceReadyResponse"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::Tenant>("platform.common.v1.Tenant"),
    #[cfg(feature = "platform-common-v1")]
    Type::of::<crate::platform::common::v1::TimeRange>("platform.common.v1.TimeRange"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::AcceptSchemaChangeRequest>("platform.connector.v1.AcceptSchemaChangeRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::AcceptSchemaChangeResponse>("platform.connector.v1.AcceptSchemaChangeResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::BookingDbConfig>("platform.connector.v1.BookingDbConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CancelFetchRequest>("platform.connector.v1.CancelFetchRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CancelFetchResponse>("platform.connector.v1.CancelFetchResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CancelSyncRequest>("platform.connector.v1.CancelSyncRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CancelSyncResponse>("platform.connector.v1.CancelSyncResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CheckConnectorRequest>("platform.connector.v1.CheckConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CheckConnectorResponse>("platform.connector.v1.CheckConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CheckStep>("platform.connector.v1.CheckStep"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CircuitBreakerState>("platform.connector.v1.CircuitBreakerState"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CompleteOAuthRequest>("platform.connector.v1.CompleteOAuthRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CompleteOAuthResponse>("platform.connector.v1.CompleteOAuthResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConfigureStreamsRequest>("platform.connector.v1.ConfigureStreamsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConfigureStreamsResponse>("platform.connector.v1.ConfigureStreamsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::Connector>("platform.connector.v1.Connector"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConnectorConfig>("platform.connector.v1.ConnectorConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConnectorCredentials>("platform.connector.v1.ConnectorCredentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConnectorHealth>("platform.connector.v1.ConnectorHealth"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConnectorLabels>("platform.connector.v1.ConnectorLabels"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConnectorTypeInfo>("platform.connector.v1.ConnectorTypeInfo"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ConveyorConfig>("platform.connector.v1.ConveyorConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CreateConnectorRequest>("platform.connector.v1.CreateConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CreateConnectorResponse>("platform.connector.v1.CreateConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CreateTopicBindingRequest>("platform.connector.v1.CreateTopicBindingRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CreateTopicBindingResponse>("platform.connector.v1.CreateTopicBindingResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CredentialInfo>("platform.connector.v1.CredentialInfo"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::CursorPosition>("platform.connector.v1.CursorPosition"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DspAccount>("platform.connector.v1.DSPAccount"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DspRateLimitStatus>("platform.connector.v1.DSPRateLimitStatus"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DailyQuotaInfo>("platform.connector.v1.DailyQuotaInfo"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DatePosition>("platform.connector.v1.DatePosition"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DeleteConnectorRequest>("platform.connector.v1.DeleteConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DeleteConnectorResponse>("platform.connector.v1.DeleteConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DeleteTopicBindingRequest>("platform.connector.v1.DeleteTopicBindingRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DeleteTopicBindingResponse>("platform.connector.v1.DeleteTopicBindingResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DisableConnectorRequest>("platform.connector.v1.DisableConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DisableConnectorResponse>("platform.connector.v1.DisableConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DisconnectConnectorRequest>("platform.connector.v1.DisconnectConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DisconnectConnectorResponse>("platform.connector.v1.DisconnectConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DiscoverStreamsRequest>("platform.connector.v1.DiscoverStreamsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::DiscoverStreamsResponse>("platform.connector.v1.DiscoverStreamsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::Dv360Config>("platform.connector.v1.Dv360Config"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::Dv360Filter>("platform.connector.v1.Dv360Filter"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::Dv360Report>("platform.connector.v1.Dv360Report"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::EnableConnectorRequest>("platform.connector.v1.EnableConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::EnableConnectorResponse>("platform.connector.v1.EnableConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ExecConfig>("platform.connector.v1.ExecConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ExecParameter>("platform.connector.v1.ExecParameter"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ExecProgram>("platform.connector.v1.ExecProgram"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ExecSecrets>("platform.connector.v1.ExecSecrets"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::Fetch>("platform.connector.v1.Fetch"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::FetchFilter>("platform.connector.v1.FetchFilter"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::FetchResult>("platform.connector.v1.FetchResult"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::FileConfig>("platform.connector.v1.FileConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::FilePosition>("platform.connector.v1.FilePosition"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::FileStream>("platform.connector.v1.FileStream"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetConnectorHealthRequest>("platform.connector.v1.GetConnectorHealthRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetConnectorHealthResponse>("platform.connector.v1.GetConnectorHealthResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetConnectorRequest>("platform.connector.v1.GetConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetConnectorResponse>("platform.connector.v1.GetConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetFetchStatusRequest>("platform.connector.v1.GetFetchStatusRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetFetchStatusResponse>("platform.connector.v1.GetFetchStatusResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetQueueStatusRequest>("platform.connector.v1.GetQueueStatusRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetQueueStatusResponse>("platform.connector.v1.GetQueueStatusResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetRateLimitStatusRequest>("platform.connector.v1.GetRateLimitStatusRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetRateLimitStatusResponse>("platform.connector.v1.GetRateLimitStatusResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetStreamStateRequest>("platform.connector.v1.GetStreamStateRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetStreamStateResponse>("platform.connector.v1.GetStreamStateResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetSyncRequest>("platform.connector.v1.GetSyncRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GetSyncResponse>("platform.connector.v1.GetSyncResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GoogleAdsConfig>("platform.connector.v1.GoogleAdsConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GoogleAdsReport>("platform.connector.v1.GoogleAdsReport"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GoogleServiceAccountCredentials>("platform.connector.v1.GoogleServiceAccountCredentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::GoogleSheetsConfig>("platform.connector.v1.GoogleSheetsConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::HttpConfig>("platform.connector.v1.HttpConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::HttpErrorRule>("platform.connector.v1.HttpErrorRule"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::HttpIncremental>("platform.connector.v1.HttpIncremental"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::HttpPagination>("platform.connector.v1.HttpPagination"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::HttpStream>("platform.connector.v1.HttpStream"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::InitiateOAuthRequest>("platform.connector.v1.InitiateOAuthRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::InitiateOAuthResponse>("platform.connector.v1.InitiateOAuthResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::JwtBearerCredentials>("platform.connector.v1.JwtBearerCredentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::KeysetPagination>("platform.connector.v1.KeysetPagination"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListAccountsRequest>("platform.connector.v1.ListAccountsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListAccountsResponse>("platform.connector.v1.ListAccountsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListAllTopicBindingsRequest>("platform.connector.v1.ListAllTopicBindingsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListAllTopicBindingsResponse>("platform.connector.v1.ListAllTopicBindingsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListConnectorTypesRequest>("platform.connector.v1.ListConnectorTypesRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListConnectorTypesResponse>("platform.connector.v1.ListConnectorTypesResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListConnectorsRequest>("platform.connector.v1.ListConnectorsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListConnectorsResponse>("platform.connector.v1.ListConnectorsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListExecProgramsRequest>("platform.connector.v1.ListExecProgramsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListExecProgramsResponse>("platform.connector.v1.ListExecProgramsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListFetchesRequest>("platform.connector.v1.ListFetchesRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListFetchesResponse>("platform.connector.v1.ListFetchesResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListStreamStatesRequest>("platform.connector.v1.ListStreamStatesRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListStreamStatesResponse>("platform.connector.v1.ListStreamStatesResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListStreamsRequest>("platform.connector.v1.ListStreamsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListStreamsResponse>("platform.connector.v1.ListStreamsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListSyncLogsRequest>("platform.connector.v1.ListSyncLogsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListSyncLogsResponse>("platform.connector.v1.ListSyncLogsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListSyncsRequest>("platform.connector.v1.ListSyncsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListSyncsResponse>("platform.connector.v1.ListSyncsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListTopicBindingsRequest>("platform.connector.v1.ListTopicBindingsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ListTopicBindingsResponse>("platform.connector.v1.ListTopicBindingsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::MetaConfig>("platform.connector.v1.MetaConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::MetaCredentials>("platform.connector.v1.MetaCredentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::MetaReport>("platform.connector.v1.MetaReport"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::NetworkSettings>("platform.connector.v1.NetworkSettings"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::OAuthCredentials>("platform.connector.v1.OAuthCredentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ObjectStoreConfig>("platform.connector.v1.ObjectStoreConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::OffsetPagination>("platform.connector.v1.OffsetPagination"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PageNumberPagination>("platform.connector.v1.PageNumberPagination"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PasswordCredentials>("platform.connector.v1.PasswordCredentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PostgresConfig>("platform.connector.v1.PostgresConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PostgresEndpoint>("platform.connector.v1.PostgresEndpoint"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PreviewStreamRequest>("platform.connector.v1.PreviewStreamRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PreviewStreamResponse>("platform.connector.v1.PreviewStreamResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PushConfig>("platform.connector.v1.PushConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::PushStream>("platform.connector.v1.PushStream"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RateLimitInfo>("platform.connector.v1.RateLimitInfo"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RateLimits>("platform.connector.v1.RateLimits"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RefreshOAuthTokenRequest>("platform.connector.v1.RefreshOAuthTokenRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RefreshOAuthTokenResponse>("platform.connector.v1.RefreshOAuthTokenResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RemoveStreamsRequest>("platform.connector.v1.RemoveStreamsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RemoveStreamsResponse>("platform.connector.v1.RemoveStreamsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RequestFetchRequest>("platform.connector.v1.RequestFetchRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RequestFetchResponse>("platform.connector.v1.RequestFetchResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ResetCircuitBreakerRequest>("platform.connector.v1.ResetCircuitBreakerRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ResetCircuitBreakerResponse>("platform.connector.v1.ResetCircuitBreakerResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ResetStreamStatesRequest>("platform.connector.v1.ResetStreamStatesRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::ResetStreamStatesResponse>("platform.connector.v1.ResetStreamStatesResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RowHashPosition>("platform.connector.v1.RowHashPosition"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::RustmqConfig>("platform.connector.v1.RustmqConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::S3Credentials>("platform.connector.v1.S3Credentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SalesforceConfig>("platform.connector.v1.SalesforceConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SalesforceObject>("platform.connector.v1.SalesforceObject"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SeenFile>("platform.connector.v1.SeenFile"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SetConnectorCredentialsRequest>("platform.connector.v1.SetConnectorCredentialsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SetConnectorCredentialsResponse>("platform.connector.v1.SetConnectorCredentialsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SetStreamStateRequest>("platform.connector.v1.SetStreamStateRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SetStreamStateResponse>("platform.connector.v1.SetStreamStateResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SheetRange>("platform.connector.v1.SheetRange"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StartSyncRequest>("platform.connector.v1.StartSyncRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StartSyncResponse>("platform.connector.v1.StartSyncResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::Stream>("platform.connector.v1.Stream"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StreamConfig>("platform.connector.v1.StreamConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StreamDescription>("platform.connector.v1.StreamDescription"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StreamPosition>("platform.connector.v1.StreamPosition"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StreamRef>("platform.connector.v1.StreamRef"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StreamState>("platform.connector.v1.StreamState"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::StreamSync>("platform.connector.v1.StreamSync"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::Sync>("platform.connector.v1.Sync"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SyncAccountsRequest>("platform.connector.v1.SyncAccountsRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SyncAccountsResponse>("platform.connector.v1.SyncAccountsResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::SyncLogEntry>("platform.connector.v1.SyncLogEntry"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::TokenCredentials>("platform.connector.v1.TokenCredentials"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::TokenPagination>("platform.connector.v1.TokenPagination"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::TopicBinding>("platform.connector.v1.TopicBinding"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::TopicPosition>("platform.connector.v1.TopicPosition"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::TtdConfig>("platform.connector.v1.TtdConfig"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::TtdReport>("platform.connector.v1.TtdReport"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::UpdateConnectorRequest>("platform.connector.v1.UpdateConnectorRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::UpdateConnectorResponse>("platform.connector.v1.UpdateConnectorResponse"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::WatchSyncRequest>("platform.connector.v1.WatchSyncRequest"),
    #[cfg(feature = "platform-connector-v1")]
    Type::of::<crate::platform::connector::v1::WatchSyncResponse>("platform.connector.v1.WatchSyncResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Aggregation>("platform.data.v1.Aggregation"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::AppendPosition>("platform.data.v1.AppendPosition"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ApplyRetentionRequest>("platform.data.v1.ApplyRetentionRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ApplyRetentionResponse>("platform.data.v1.ApplyRetentionResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::BronzeBatch>("platform.data.v1.BronzeBatch"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::BuildAggregationRequest>("platform.data.v1.BuildAggregationRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::BuildAggregationResponse>("platform.data.v1.BuildAggregationResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::BuildFromSilverRequest>("platform.data.v1.BuildFromSilverRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::BuildFromSilverResponse>("platform.data.v1.BuildFromSilverResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::CampaignMetric>("platform.data.v1.CampaignMetric"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::CancelTableOperationRequest>("platform.data.v1.CancelTableOperationRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::CancelTableOperationResponse>("platform.data.v1.CancelTableOperationResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Column>("platform.data.v1.Column"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ColumnMapping>("platform.data.v1.ColumnMapping"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::CsvDialect>("platform.data.v1.CsvDialect"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DataType>("platform.data.v1.DataType"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Deal>("platform.data.v1.Deal"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DeleteBatchRequest>("platform.data.v1.DeleteBatchRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DeleteBatchResponse>("platform.data.v1.DeleteBatchResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DeleteDealsRequest>("platform.data.v1.DeleteDealsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DeleteDealsResponse>("platform.data.v1.DeleteDealsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DeleteRowsRequest>("platform.data.v1.DeleteRowsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DeleteRowsResponse>("platform.data.v1.DeleteRowsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DiscardQuarantinedRequest>("platform.data.v1.DiscardQuarantinedRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DiscardQuarantinedResponse>("platform.data.v1.DiscardQuarantinedResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DropTableRequest>("platform.data.v1.DropTableRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::DropTableResponse>("platform.data.v1.DropTableResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::EnsureTableRequest>("platform.data.v1.EnsureTableRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::EnsureTableResponse>("platform.data.v1.EnsureTableResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::EraseRawRecordsRequest>("platform.data.v1.EraseRawRecordsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::EraseRawRecordsResponse>("platform.data.v1.EraseRawRecordsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::EraseRowsRequest>("platform.data.v1.EraseRowsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::EraseRowsResponse>("platform.data.v1.EraseRowsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Failure>("platform.data.v1.Failure"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Freshness>("platform.data.v1.Freshness"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetAggregationRequest>("platform.data.v1.GetAggregationRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetAggregationResponse>("platform.data.v1.GetAggregationResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetBatchRequest>("platform.data.v1.GetBatchRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetBatchResponse>("platform.data.v1.GetBatchResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetDataFreshnessRequest>("platform.data.v1.GetDataFreshnessRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetDataFreshnessResponse>("platform.data.v1.GetDataFreshnessResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetDealRequest>("platform.data.v1.GetDealRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetDealResponse>("platform.data.v1.GetDealResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetLineageRequest>("platform.data.v1.GetLineageRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetLineageResponse>("platform.data.v1.GetLineageResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetMarginRequest>("platform.data.v1.GetMarginRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetMarginResponse>("platform.data.v1.GetMarginResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetPacingRequest>("platform.data.v1.GetPacingRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetPacingResponse>("platform.data.v1.GetPacingResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetQualityReportRequest>("platform.data.v1.GetQualityReportRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetQualityReportResponse>("platform.data.v1.GetQualityReportResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetQuarantinedRecordRequest>("platform.data.v1.GetQuarantinedRecordRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetQuarantinedRecordResponse>("platform.data.v1.GetQuarantinedRecordResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetResultRequest>("platform.data.v1.GetResultRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetResultResponse>("platform.data.v1.GetResultResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetTableOperationRequest>("platform.data.v1.GetTableOperationRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetTableOperationResponse>("platform.data.v1.GetTableOperationResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetTableRequest>("platform.data.v1.GetTableRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GetTableResponse>("platform.data.v1.GetTableResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::GoldResult>("platform.data.v1.GoldResult"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestBatchRequest>("platform.data.v1.IngestBatchRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestBatchResponse>("platform.data.v1.IngestBatchResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestFromStorageRequest>("platform.data.v1.IngestFromStorageRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestFromStorageResponse>("platform.data.v1.IngestFromStorageResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestHeader>("platform.data.v1.IngestHeader"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestRecordsRequest>("platform.data.v1.IngestRecordsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestRecordsResponse>("platform.data.v1.IngestRecordsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::IngestTrailer>("platform.data.v1.IngestTrailer"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::LineageEdge>("platform.data.v1.LineageEdge"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::LineageNode>("platform.data.v1.LineageNode"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::LineageNodeRef>("platform.data.v1.LineageNodeRef"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListAggregationsRequest>("platform.data.v1.ListAggregationsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListAggregationsResponse>("platform.data.v1.ListAggregationsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListBatchesRequest>("platform.data.v1.ListBatchesRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListBatchesResponse>("platform.data.v1.ListBatchesResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListCampaignEntitiesRequest>("platform.data.v1.ListCampaignEntitiesRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListCampaignEntitiesResponse>("platform.data.v1.ListCampaignEntitiesResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListDealsRequest>("platform.data.v1.ListDealsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListDealsResponse>("platform.data.v1.ListDealsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListPacingRequest>("platform.data.v1.ListPacingRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListPacingResponse>("platform.data.v1.ListPacingResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListQuarantineRequest>("platform.data.v1.ListQuarantineRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListQuarantineResponse>("platform.data.v1.ListQuarantineResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListRawRecordsRequest>("platform.data.v1.ListRawRecordsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListRawRecordsResponse>("platform.data.v1.ListRawRecordsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListResultsRequest>("platform.data.v1.ListResultsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListResultsResponse>("platform.data.v1.ListResultsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListTableOperationsRequest>("platform.data.v1.ListTableOperationsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListTableOperationsResponse>("platform.data.v1.ListTableOperationsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListTableVersionsRequest>("platform.data.v1.ListTableVersionsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListTableVersionsResponse>("platform.data.v1.ListTableVersionsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListTablesRequest>("platform.data.v1.ListTablesRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListTablesResponse>("platform.data.v1.ListTablesResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ListValue>("platform.data.v1.ListValue"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::LookedUpRow>("platform.data.v1.LookedUpRow"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::LookupRowsRequest>("platform.data.v1.LookupRowsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::LookupRowsResponse>("platform.data.v1.LookupRowsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::MapValue>("platform.data.v1.MapValue"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::MapValueEntry>("platform.data.v1.MapValueEntry"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Measure>("platform.data.v1.Measure"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::NamedValue>("platform.data.v1.NamedValue"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::OptimizeTableRequest>("platform.data.v1.OptimizeTableRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::OptimizeTableResponse>("platform.data.v1.OptimizeTableResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::PacingSnapshot>("platform.data.v1.PacingSnapshot"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Predicate>("platform.data.v1.Predicate"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ProcessBatchRequest>("platform.data.v1.ProcessBatchRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ProcessBatchResponse>("platform.data.v1.ProcessBatchResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ProcessingIssue>("platform.data.v1.ProcessingIssue"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QualityPoint>("platform.data.v1.QualityPoint"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QuarantineFilter>("platform.data.v1.QuarantineFilter"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QuarantinedRecord>("platform.data.v1.QuarantinedRecord"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryAggregationRequest>("platform.data.v1.QueryAggregationRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryAggregationResponse>("platform.data.v1.QueryAggregationResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryCampaignMetricsRequest>("platform.data.v1.QueryCampaignMetricsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryCampaignMetricsResponse>("platform.data.v1.QueryCampaignMetricsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryMetricsRequest>("platform.data.v1.QueryMetricsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryMetricsResponse>("platform.data.v1.QueryMetricsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryRowsRequest>("platform.data.v1.QueryRowsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::QueryRowsResponse>("platform.data.v1.QueryRowsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RawPayload>("platform.data.v1.RawPayload"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RawPayloads>("platform.data.v1.RawPayloads"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RawRecord>("platform.data.v1.RawRecord"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadHeader>("platform.data.v1.ReadHeader"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadRawRequest>("platform.data.v1.ReadRawRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadRawResponse>("platform.data.v1.ReadRawResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadSummary>("platform.data.v1.ReadSummary"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadTableChangesRequest>("platform.data.v1.ReadTableChangesRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadTableChangesResponse>("platform.data.v1.ReadTableChangesResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadTableRequest>("platform.data.v1.ReadTableRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReadTableResponse>("platform.data.v1.ReadTableResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReevaluateQuarantinedRequest>("platform.data.v1.ReevaluateQuarantinedRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReevaluateQuarantinedResponse>("platform.data.v1.ReevaluateQuarantinedResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RefreshViewsRequest>("platform.data.v1.RefreshViewsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RefreshViewsResponse>("platform.data.v1.RefreshViewsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReleaseQuarantinedRequest>("platform.data.v1.ReleaseQuarantinedRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReleaseQuarantinedResponse>("platform.data.v1.ReleaseQuarantinedResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReplayBatchesRequest>("platform.data.v1.ReplayBatchesRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ReplayBatchesResponse>("platform.data.v1.ReplayBatchesResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RestoreTableRequest>("platform.data.v1.RestoreTableRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RestoreTableResponse>("platform.data.v1.RestoreTableResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RetentionPolicy>("platform.data.v1.RetentionPolicy"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Row>("platform.data.v1.Row"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RowBatch>("platform.data.v1.RowBatch"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RowChange>("platform.data.v1.RowChange"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RowChanges>("platform.data.v1.RowChanges"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RowIssue>("platform.data.v1.RowIssue"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RowProvenance>("platform.data.v1.RowProvenance"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::RowQuality>("platform.data.v1.RowQuality"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::SchemaChange>("platform.data.v1.SchemaChange"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ScoreRowsRequest>("platform.data.v1.ScoreRowsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::ScoreRowsResponse>("platform.data.v1.ScoreRowsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::SetTableRetentionRequest>("platform.data.v1.SetTableRetentionRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::SetTableRetentionResponse>("platform.data.v1.SetTableRetentionResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::SilverCampaign>("platform.data.v1.SilverCampaign"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::SilverMetric>("platform.data.v1.SilverMetric"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::SilverResult>("platform.data.v1.SilverResult"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::SortKey>("platform.data.v1.SortKey"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::StructValue>("platform.data.v1.StructValue"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Table>("platform.data.v1.Table"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::TableOperation>("platform.data.v1.TableOperation"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::TableRef>("platform.data.v1.TableRef"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::TableSchema>("platform.data.v1.TableSchema"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::TableUpdate>("platform.data.v1.TableUpdate"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::TableVersion>("platform.data.v1.TableVersion"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::UpsertDealsRequest>("platform.data.v1.UpsertDealsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::UpsertDealsResponse>("platform.data.v1.UpsertDealsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::UpsertRowsRequest>("platform.data.v1.UpsertRowsRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::UpsertRowsResponse>("platform.data.v1.UpsertRowsResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::VacuumTableRequest>("platform.data.v1.VacuumTableRequest"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::VacuumTableResponse>("platform.data.v1.VacuumTableResponse"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::Value>("platform.data.v1.Value"),
    #[cfg(feature = "platform-data-v1")]
    Type::of::<crate::platform::data::v1::VersionSelector>("platform.data.v1.VersionSelector"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::AppendExecutionLogsRequest>("platform.etl.v1.AppendExecutionLogsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::AppendExecutionLogsResponse>("platform.etl.v1.AppendExecutionLogsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::Backfill>("platform.etl.v1.Backfill"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::BackfillChunk>("platform.etl.v1.BackfillChunk"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::BackfillChunkError>("platform.etl.v1.BackfillChunkError"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::BreakLeaseRequest>("platform.etl.v1.BreakLeaseRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::BreakLeaseResponse>("platform.etl.v1.BreakLeaseResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::CancelBackfillRequest>("platform.etl.v1.CancelBackfillRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::CancelBackfillResponse>("platform.etl.v1.CancelBackfillResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::CancelExecutionRequest>("platform.etl.v1.CancelExecutionRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::CancelExecutionResponse>("platform.etl.v1.CancelExecutionResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::EstimateBackfillRequest>("platform.etl.v1.EstimateBackfillRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::EstimateBackfillResponse>("platform.etl.v1.EstimateBackfillResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::Execution>("platform.etl.v1.Execution"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ExecutionError>("platform.etl.v1.ExecutionError"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ExecutionLogEntry>("platform.etl.v1.ExecutionLogEntry"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ExecutionMetrics>("platform.etl.v1.ExecutionMetrics"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ExecutionStep>("platform.etl.v1.ExecutionStep"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::Firing>("platform.etl.v1.Firing"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetBackfillStatusRequest>("platform.etl.v1.GetBackfillStatusRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetBackfillStatusResponse>("platform.etl.v1.GetBackfillStatusResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetColumnLineageRequest>("platform.etl.v1.GetColumnLineageRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetColumnLineageResponse>("platform.etl.v1.GetColumnLineageResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetDataQualityMetricsRequest>("platform.etl.v1.GetDataQualityMetricsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetDataQualityMetricsResponse>("platform.etl.v1.GetDataQualityMetricsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetExecutionLogsRequest>("platform.etl.v1.GetExecutionLogsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetExecutionLogsResponse>("platform.etl.v1.GetExecutionLogsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetExecutionRequest>("platform.etl.v1.GetExecutionRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetExecutionResponse>("platform.etl.v1.GetExecutionResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetLineageRequest>("platform.etl.v1.GetLineageRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetLineageResponse>("platform.etl.v1.GetLineageResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetRunPolicyRequest>("platform.etl.v1.GetRunPolicyRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetRunPolicyResponse>("platform.etl.v1.GetRunPolicyResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetScheduleRequest>("platform.etl.v1.GetScheduleRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetScheduleResponse>("platform.etl.v1.GetScheduleResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetWatermarkRequest>("platform.etl.v1.GetWatermarkRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::GetWatermarkResponse>("platform.etl.v1.GetWatermarkResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::LayerProgress>("platform.etl.v1.LayerProgress"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::Lease>("platform.etl.v1.Lease"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListBackfillChunksRequest>("platform.etl.v1.ListBackfillChunksRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListBackfillChunksResponse>("platform.etl.v1.ListBackfillChunksResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListBackfillsRequest>("platform.etl.v1.ListBackfillsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListBackfillsResponse>("platform.etl.v1.ListBackfillsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListExecutionStepsRequest>("platform.etl.v1.ListExecutionStepsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListExecutionStepsResponse>("platform.etl.v1.ListExecutionStepsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListExecutionsRequest>("platform.etl.v1.ListExecutionsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListExecutionsResponse>("platform.etl.v1.ListExecutionsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListFiringsRequest>("platform.etl.v1.ListFiringsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListFiringsResponse>("platform.etl.v1.ListFiringsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListLeasesRequest>("platform.etl.v1.ListLeasesRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListLeasesResponse>("platform.etl.v1.ListLeasesResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListSchedulesRequest>("platform.etl.v1.ListSchedulesRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListSchedulesResponse>("platform.etl.v1.ListSchedulesResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListWatermarksRequest>("platform.etl.v1.ListWatermarksRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ListWatermarksResponse>("platform.etl.v1.ListWatermarksResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PauseBackfillRequest>("platform.etl.v1.PauseBackfillRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PauseBackfillResponse>("platform.etl.v1.PauseBackfillResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PauseScheduleRequest>("platform.etl.v1.PauseScheduleRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PauseScheduleResponse>("platform.etl.v1.PauseScheduleResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PipelineQuality>("platform.etl.v1.PipelineQuality"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PipelineSchedule>("platform.etl.v1.PipelineSchedule"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PreviewScheduleRequest>("platform.etl.v1.PreviewScheduleRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::PreviewScheduleResponse>("platform.etl.v1.PreviewScheduleResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::QualityIssue>("platform.etl.v1.QualityIssue"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::QualitySummary>("platform.etl.v1.QualitySummary"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RecordLineageRequest>("platform.etl.v1.RecordLineageRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RecordLineageResponse>("platform.etl.v1.RecordLineageResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ResetWatermarksRequest>("platform.etl.v1.ResetWatermarksRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ResetWatermarksResponse>("platform.etl.v1.ResetWatermarksResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ResumeBackfillRequest>("platform.etl.v1.ResumeBackfillRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ResumeBackfillResponse>("platform.etl.v1.ResumeBackfillResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ResumeScheduleRequest>("platform.etl.v1.ResumeScheduleRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ResumeScheduleResponse>("platform.etl.v1.ResumeScheduleResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RetryBackfillChunksRequest>("platform.etl.v1.RetryBackfillChunksRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RetryBackfillChunksResponse>("platform.etl.v1.RetryBackfillChunksResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RetryExecutionRequest>("platform.etl.v1.RetryExecutionRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RetryExecutionResponse>("platform.etl.v1.RetryExecutionResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RetryPolicy>("platform.etl.v1.RetryPolicy"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::RunPolicy>("platform.etl.v1.RunPolicy"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::ScheduleOccurrence>("platform.etl.v1.ScheduleOccurrence"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::SetRunPolicyRequest>("platform.etl.v1.SetRunPolicyRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::SetRunPolicyResponse>("platform.etl.v1.SetRunPolicyResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::SetWatermarkRequest>("platform.etl.v1.SetWatermarkRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::SetWatermarkResponse>("platform.etl.v1.SetWatermarkResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::StartBackfillRequest>("platform.etl.v1.StartBackfillRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::StartBackfillResponse>("platform.etl.v1.StartBackfillResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::StepAttempt>("platform.etl.v1.StepAttempt"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::StreamExecutionLogsRequest>("platform.etl.v1.StreamExecutionLogsRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::StreamExecutionLogsResponse>("platform.etl.v1.StreamExecutionLogsResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::TriggerPipelineRequest>("platform.etl.v1.TriggerPipelineRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::TriggerPipelineResponse>("platform.etl.v1.TriggerPipelineResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::WatchExecutionRequest>("platform.etl.v1.WatchExecutionRequest"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::WatchExecutionResponse>("platform.etl.v1.WatchExecutionResponse"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::Watermark>("platform.etl.v1.Watermark"),
    #[cfg(feature = "platform-etl-v1")]
    Type::of::<crate::platform::etl::v1::WatermarkPosition>("platform.etl.v1.WatermarkPosition"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::AbortPartitionTransferRequest>("rustmq.broker.v1.AbortPartitionTransferRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::AbortPartitionTransferResponse>("rustmq.broker.v1.AbortPartitionTransferResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::AssignPartitionRequest>("rustmq.broker.v1.AssignPartitionRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::AssignPartitionResponse>("rustmq.broker.v1.AssignPartitionResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::BeginPartitionTransferRequest>("rustmq.broker.v1.BeginPartitionTransferRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::BeginPartitionTransferResponse>("rustmq.broker.v1.BeginPartitionTransferResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::CommitPartitionTransferRequest>("rustmq.broker.v1.CommitPartitionTransferRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::CommitPartitionTransferResponse>("rustmq.broker.v1.CommitPartitionTransferResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::DeleteRecordsPartition>("rustmq.broker.v1.DeleteRecordsPartition"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::DeleteRecordsRequest>("rustmq.broker.v1.DeleteRecordsRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::DeleteRecordsResponse>("rustmq.broker.v1.DeleteRecordsResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::DeleteRecordsResult>("rustmq.broker.v1.DeleteRecordsResult"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::DescribeLogDirsRequest>("rustmq.broker.v1.DescribeLogDirsRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::DescribeLogDirsResponse>("rustmq.broker.v1.DescribeLogDirsResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::GetIsrRequest>("rustmq.broker.v1.GetISRRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::GetIsrResponse>("rustmq.broker.v1.GetISRResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::GetLeaderEpochRequest>("rustmq.broker.v1.GetLeaderEpochRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::GetLeaderEpochResponse>("rustmq.broker.v1.GetLeaderEpochResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::GetPartitionStateRequest>("rustmq.broker.v1.GetPartitionStateRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::GetPartitionStateResponse>("rustmq.broker.v1.GetPartitionStateResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::HealthCheckRequest>("rustmq.broker.v1.HealthCheckRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::HealthCheckResponse>("rustmq.broker.v1.HealthCheckResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::HeartbeatRequest>("rustmq.broker.v1.HeartbeatRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::HeartbeatResponse>("rustmq.broker.v1.HeartbeatResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::LogDir>("rustmq.broker.v1.LogDir"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::LogDirReplica>("rustmq.broker.v1.LogDirReplica"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::MigratePartitionProgress>("rustmq.broker.v1.MigratePartitionProgress"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::MigratePartitionRequest>("rustmq.broker.v1.MigratePartitionRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::MoveReplicaLogsRequest>("rustmq.broker.v1.MoveReplicaLogsRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::MoveReplicaLogsResponse>("rustmq.broker.v1.MoveReplicaLogsResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::RemovePartitionRequest>("rustmq.broker.v1.RemovePartitionRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::RemovePartitionResponse>("rustmq.broker.v1.RemovePartitionResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::ReplicaEpoch>("rustmq.broker.v1.ReplicaEpoch"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::ReplicaLogMove>("rustmq.broker.v1.ReplicaLogMove"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::ReplicaLogMoveResult>("rustmq.broker.v1.ReplicaLogMoveResult"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::ReplicateDataRequest>("rustmq.broker.v1.ReplicateDataRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::ReplicateDataResponse>("rustmq.broker.v1.ReplicateDataResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::StageTransactionOffsetsRequest>("rustmq.broker.v1.StageTransactionOffsetsRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::StageTransactionOffsetsResponse>("rustmq.broker.v1.StageTransactionOffsetsResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::TransactionMarkerEntry>("rustmq.broker.v1.TransactionMarkerEntry"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::TransactionMarkerResult>("rustmq.broker.v1.TransactionMarkerResult"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::TransferFile>("rustmq.broker.v1.TransferFile"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::TransferLeadershipRequest>("rustmq.broker.v1.TransferLeadershipRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::TransferLeadershipResponse>("rustmq.broker.v1.TransferLeadershipResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::TransferPartitionDataRequest>("rustmq.broker.v1.TransferPartitionDataRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::TransferPartitionDataResponse>("rustmq.broker.v1.TransferPartitionDataResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::UpdateIsrRequest>("rustmq.broker.v1.UpdateISRRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::UpdateIsrResponse>("rustmq.broker.v1.UpdateISRResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::UpdatePartitionConfigRequest>("rustmq.broker.v1.UpdatePartitionConfigRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::UpdatePartitionConfigResponse>("rustmq.broker.v1.UpdatePartitionConfigResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::VerifyTransactionRequest>("rustmq.broker.v1.VerifyTransactionRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::VerifyTransactionResponse>("rustmq.broker.v1.VerifyTransactionResponse"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::VerifyTransactionResult>("rustmq.broker.v1.VerifyTransactionResult"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::WriteTransactionMarkersRequest>("rustmq.broker.v1.WriteTransactionMarkersRequest"),
    #[cfg(feature = "rustmq-broker-v1")]
    Type::of::<crate::rustmq::broker::v1::WriteTransactionMarkersResponse>("rustmq.broker.v1.WriteTransactionMarkersResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AbortHangingTransactionRequest>("rustmq.client.v1.AbortHangingTransactionRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AbortHangingTransactionResponse>("rustmq.client.v1.AbortHangingTransactionResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AbortTransactionRequest>("rustmq.client.v1.AbortTransactionRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AbortTransactionResponse>("rustmq.client.v1.AbortTransactionResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AbortedTransaction>("rustmq.client.v1.AbortedTransaction"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AcknowledgeRecordsRequest>("rustmq.client.v1.AcknowledgeRecordsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AcknowledgeRecordsResponse>("rustmq.client.v1.AcknowledgeRecordsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AcknowledgementResult>("rustmq.client.v1.AcknowledgementResult"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AcquireRecordsRequest>("rustmq.client.v1.AcquireRecordsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AcquireRecordsResponse>("rustmq.client.v1.AcquireRecordsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AcquiredPartition>("rustmq.client.v1.AcquiredPartition"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AcquiredRange>("rustmq.client.v1.AcquiredRange"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AddPartitionsToTransactionRequest>("rustmq.client.v1.AddPartitionsToTransactionRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AddPartitionsToTransactionResponse>("rustmq.client.v1.AddPartitionsToTransactionResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AuthenticationRequest>("rustmq.client.v1.AuthenticationRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::AuthenticationResponse>("rustmq.client.v1.AuthenticationResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::CommitOffsetsRequest>("rustmq.client.v1.CommitOffsetsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::CommitOffsetsResponse>("rustmq.client.v1.CommitOffsetsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::CommitTransactionRequest>("rustmq.client.v1.CommitTransactionRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::CommitTransactionResponse>("rustmq.client.v1.CommitTransactionResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::CommittedOffset>("rustmq.client.v1.CommittedOffset"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::Coordinator>("rustmq.client.v1.Coordinator"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DeleteGroupsRequest>("rustmq.client.v1.DeleteGroupsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DeleteGroupsResponse>("rustmq.client.v1.DeleteGroupsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DeleteOffsetsRequest>("rustmq.client.v1.DeleteOffsetsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DeleteOffsetsResponse>("rustmq.client.v1.DeleteOffsetsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DescribeGroupsRequest>("rustmq.client.v1.DescribeGroupsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DescribeGroupsResponse>("rustmq.client.v1.DescribeGroupsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DescribeProducersRequest>("rustmq.client.v1.DescribeProducersRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::DescribeProducersResponse>("rustmq.client.v1.DescribeProducersResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FenceProducerRequest>("rustmq.client.v1.FenceProducerRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FenceProducerResponse>("rustmq.client.v1.FenceProducerResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchBatchRequest>("rustmq.client.v1.FetchBatchRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchBatchResponse>("rustmq.client.v1.FetchBatchResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchOffsetsRequest>("rustmq.client.v1.FetchOffsetsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchOffsetsResponse>("rustmq.client.v1.FetchOffsetsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchPartition>("rustmq.client.v1.FetchPartition"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchPartitionResponse>("rustmq.client.v1.FetchPartitionResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchRequest>("rustmq.client.v1.FetchRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FetchResponse>("rustmq.client.v1.FetchResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FindCoordinatorRequest>("rustmq.client.v1.FindCoordinatorRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::FindCoordinatorResponse>("rustmq.client.v1.FindCoordinatorResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetBrokerListRequest>("rustmq.client.v1.GetBrokerListRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetBrokerListResponse>("rustmq.client.v1.GetBrokerListResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetClusterMetadataRequest>("rustmq.client.v1.GetClusterMetadataRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetClusterMetadataResponse>("rustmq.client.v1.GetClusterMetadataResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetGroupLagRequest>("rustmq.client.v1.GetGroupLagRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetGroupLagResponse>("rustmq.client.v1.GetGroupLagResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetPartitionLeaderRequest>("rustmq.client.v1.GetPartitionLeaderRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetPartitionLeaderResponse>("rustmq.client.v1.GetPartitionLeaderResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetShareGroupRequest>("rustmq.client.v1.GetShareGroupRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetShareGroupResponse>("rustmq.client.v1.GetShareGroupResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetTopicMetadataRequest>("rustmq.client.v1.GetTopicMetadataRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetTopicMetadataResponse>("rustmq.client.v1.GetTopicMetadataResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetTransactionRequest>("rustmq.client.v1.GetTransactionRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GetTransactionResponse>("rustmq.client.v1.GetTransactionResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GrantCreditRequest>("rustmq.client.v1.GrantCreditRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GrantCreditResponse>("rustmq.client.v1.GrantCreditResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupAssignment>("rustmq.client.v1.GroupAssignment"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupDescription>("rustmq.client.v1.GroupDescription"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupHeartbeatRequest>("rustmq.client.v1.GroupHeartbeatRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupHeartbeatResponse>("rustmq.client.v1.GroupHeartbeatResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupListing>("rustmq.client.v1.GroupListing"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupMember>("rustmq.client.v1.GroupMember"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupResult>("rustmq.client.v1.GroupResult"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::GroupSubscription>("rustmq.client.v1.GroupSubscription"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::InitProducerRequest>("rustmq.client.v1.InitProducerRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::InitProducerResponse>("rustmq.client.v1.InitProducerResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::InitTransactionRequest>("rustmq.client.v1.InitTransactionRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::InitTransactionResponse>("rustmq.client.v1.InitTransactionResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::JoinGroupRequest>("rustmq.client.v1.JoinGroupRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::JoinGroupResponse>("rustmq.client.v1.JoinGroupResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::LeaveGroupRequest>("rustmq.client.v1.LeaveGroupRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::LeaveGroupResponse>("rustmq.client.v1.LeaveGroupResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListGroupsRequest>("rustmq.client.v1.ListGroupsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListGroupsResponse>("rustmq.client.v1.ListGroupsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListOffsetsPartition>("rustmq.client.v1.ListOffsetsPartition"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListOffsetsRequest>("rustmq.client.v1.ListOffsetsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListOffsetsResponse>("rustmq.client.v1.ListOffsetsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListOffsetsResult>("rustmq.client.v1.ListOffsetsResult"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListTopicsRequest>("rustmq.client.v1.ListTopicsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListTopicsResponse>("rustmq.client.v1.ListTopicsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListTransactionsRequest>("rustmq.client.v1.ListTransactionsRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ListTransactionsResponse>("rustmq.client.v1.ListTransactionsResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::OffsetCommit>("rustmq.client.v1.OffsetCommit"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::OffsetCommitResult>("rustmq.client.v1.OffsetCommitResult"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::PartitionLag>("rustmq.client.v1.PartitionLag"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ProduceBatchRequest>("rustmq.client.v1.ProduceBatchRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ProduceBatchResponse>("rustmq.client.v1.ProduceBatchResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ProducePartitionData>("rustmq.client.v1.ProducePartitionData"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ProducePartitionResult>("rustmq.client.v1.ProducePartitionResult"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ProduceRequest>("rustmq.client.v1.ProduceRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ProduceResponse>("rustmq.client.v1.ProduceResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ProducerState>("rustmq.client.v1.ProducerState"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::RecordAcknowledgement>("rustmq.client.v1.RecordAcknowledgement"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::RemoveGroupMembersRequest>("rustmq.client.v1.RemoveGroupMembersRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::RemoveGroupMembersResponse>("rustmq.client.v1.RemoveGroupMembersResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::SeekShareGroupRequest>("rustmq.client.v1.SeekShareGroupRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::SeekShareGroupResponse>("rustmq.client.v1.SeekShareGroupResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ShareAssignment>("rustmq.client.v1.ShareAssignment"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ShareGroupConfig>("rustmq.client.v1.ShareGroupConfig"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ShareGroupHeartbeatRequest>("rustmq.client.v1.ShareGroupHeartbeatRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::ShareGroupHeartbeatResponse>("rustmq.client.v1.ShareGroupHeartbeatResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::SharePartitionSeek>("rustmq.client.v1.SharePartitionSeek"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::SharePartitionSeekResult>("rustmq.client.v1.SharePartitionSeekResult"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::SharePartitionState>("rustmq.client.v1.SharePartitionState"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::SubscribeRequest>("rustmq.client.v1.SubscribeRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::TransactionMetadata>("rustmq.client.v1.TransactionMetadata"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::TransactionPartitionResult>("rustmq.client.v1.TransactionPartitionResult"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::UpdateShareGroupRequest>("rustmq.client.v1.UpdateShareGroupRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::UpdateShareGroupResponse>("rustmq.client.v1.UpdateShareGroupResponse"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::WhoAmIRequest>("rustmq.client.v1.WhoAmIRequest"),
    #[cfg(feature = "rustmq-client-v1")]
    Type::of::<crate::rustmq::client::v1::WhoAmIResponse>("rustmq.client.v1.WhoAmIResponse"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ApiVersion>("rustmq.common.v1.ApiVersion"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::BrokerId>("rustmq.common.v1.BrokerId"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::BrokerInfo>("rustmq.common.v1.BrokerInfo"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ClusterConfiguration>("rustmq.common.v1.ClusterConfiguration"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ClusterHealth>("rustmq.common.v1.ClusterHealth"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ClusterMetadata>("rustmq.common.v1.ClusterMetadata"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ComponentHealth>("rustmq.common.v1.ComponentHealth"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ErrorResponse>("rustmq.common.v1.ErrorResponse"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::FlushPolicy>("rustmq.common.v1.FlushPolicy"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::FollowerState>("rustmq.common.v1.FollowerState"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::Header>("rustmq.common.v1.Header"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::HealthIssue>("rustmq.common.v1.HealthIssue"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::Metric>("rustmq.common.v1.Metric"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::MetricsRequest>("rustmq.common.v1.MetricsRequest"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::MetricsResponse>("rustmq.common.v1.MetricsResponse"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::NetworkEndpoint>("rustmq.common.v1.NetworkEndpoint"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::OffsetSpec>("rustmq.common.v1.OffsetSpec"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::PartitionAssignment>("rustmq.common.v1.PartitionAssignment"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::PartitionInfo>("rustmq.common.v1.PartitionInfo"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::PartitionMetadata>("rustmq.common.v1.PartitionMetadata"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::PartitionMove>("rustmq.common.v1.PartitionMove"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::PartitionPerformance>("rustmq.common.v1.PartitionPerformance"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::Record>("rustmq.common.v1.Record"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::RecordBatch>("rustmq.common.v1.RecordBatch"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::RecordSet>("rustmq.common.v1.RecordSet"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ReplicaMetadata>("rustmq.common.v1.ReplicaMetadata"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ReplicationState>("rustmq.common.v1.ReplicationState"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::ResourceUsage>("rustmq.common.v1.ResourceUsage"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::RetentionPolicy>("rustmq.common.v1.RetentionPolicy"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::TopicConfig>("rustmq.common.v1.TopicConfig"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::TopicMetadata>("rustmq.common.v1.TopicMetadata"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::TopicPartition>("rustmq.common.v1.TopicPartition"),
    #[cfg(feature = "rustmq-common-v1")]
    Type::of::<crate::rustmq::common::v1::TransactionMarker>("rustmq.common.v1.TransactionMarker"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AclFilter>("rustmq.controller.v1.AclFilter"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AclRule>("rustmq.controller.v1.AclRule"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AddPeerRequest>("rustmq.controller.v1.AddPeerRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AddPeerResponse>("rustmq.controller.v1.AddPeerResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AllocateProducerIdsRequest>("rustmq.controller.v1.AllocateProducerIdsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AllocateProducerIdsResponse>("rustmq.controller.v1.AllocateProducerIdsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AlterTopicConfigRequest>("rustmq.controller.v1.AlterTopicConfigRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AlterTopicConfigResponse>("rustmq.controller.v1.AlterTopicConfigResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AppendEntriesRequest>("rustmq.controller.v1.AppendEntriesRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AppendEntriesResponse>("rustmq.controller.v1.AppendEntriesResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AppendStreamRequest>("rustmq.controller.v1.AppendStreamRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::AppendStreamResponse>("rustmq.controller.v1.AppendStreamResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::BrokerDetails>("rustmq.controller.v1.BrokerDetails"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::BrokerHeartbeatRequest>("rustmq.controller.v1.BrokerHeartbeatRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::BrokerHeartbeatResponse>("rustmq.controller.v1.BrokerHeartbeatResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::BrokerResources>("rustmq.controller.v1.BrokerResources"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CheckAccessRequest>("rustmq.controller.v1.CheckAccessRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CheckAccessResponse>("rustmq.controller.v1.CheckAccessResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ControllerCommand>("rustmq.controller.v1.ControllerCommand"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CoordinatorEntry>("rustmq.controller.v1.CoordinatorEntry"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreateAclsRequest>("rustmq.controller.v1.CreateAclsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreateAclsResponse>("rustmq.controller.v1.CreateAclsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreatePartitionsRequest>("rustmq.controller.v1.CreatePartitionsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreatePartitionsResponse>("rustmq.controller.v1.CreatePartitionsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreateTopicRequest>("rustmq.controller.v1.CreateTopicRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreateTopicResponse>("rustmq.controller.v1.CreateTopicResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreateUserRequest>("rustmq.controller.v1.CreateUserRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::CreateUserResponse>("rustmq.controller.v1.CreateUserResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteAclsRequest>("rustmq.controller.v1.DeleteAclsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteAclsResponse>("rustmq.controller.v1.DeleteAclsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeletePartitionsRequest>("rustmq.controller.v1.DeletePartitionsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeletePartitionsResponse>("rustmq.controller.v1.DeletePartitionsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteQuotaRequest>("rustmq.controller.v1.DeleteQuotaRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteQuotaResponse>("rustmq.controller.v1.DeleteQuotaResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteTopicRequest>("rustmq.controller.v1.DeleteTopicRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteTopicResponse>("rustmq.controller.v1.DeleteTopicResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteUserRequest>("rustmq.controller.v1.DeleteUserRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DeleteUserResponse>("rustmq.controller.v1.DeleteUserResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DescribeBrokerRequest>("rustmq.controller.v1.DescribeBrokerRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DescribeBrokerResponse>("rustmq.controller.v1.DescribeBrokerResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DescribeTopicRequest>("rustmq.controller.v1.DescribeTopicRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DescribeTopicResponse>("rustmq.controller.v1.DescribeTopicResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DrainBrokerRequest>("rustmq.controller.v1.DrainBrokerRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::DrainBrokerResponse>("rustmq.controller.v1.DrainBrokerResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ElectLeadersRequest>("rustmq.controller.v1.ElectLeadersRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ElectLeadersResponse>("rustmq.controller.v1.ElectLeadersResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ElectionResult>("rustmq.controller.v1.ElectionResult"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::GetClusterConfigRequest>("rustmq.controller.v1.GetClusterConfigRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::GetClusterConfigResponse>("rustmq.controller.v1.GetClusterConfigResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::GetClusterHealthRequest>("rustmq.controller.v1.GetClusterHealthRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::GetClusterHealthResponse>("rustmq.controller.v1.GetClusterHealthResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::GetConfigurationRequest>("rustmq.controller.v1.GetConfigurationRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::GetConfigurationResponse>("rustmq.controller.v1.GetConfigurationResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::IncreasePartitionsRequest>("rustmq.controller.v1.IncreasePartitionsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::IncreasePartitionsResponse>("rustmq.controller.v1.IncreasePartitionsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::InstallSnapshotRequest>("rustmq.controller.v1.InstallSnapshotRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::InstallSnapshotResponse>("rustmq.controller.v1.InstallSnapshotResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListAclsRequest>("rustmq.controller.v1.ListAclsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListAclsResponse>("rustmq.controller.v1.ListAclsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListBrokersRequest>("rustmq.controller.v1.ListBrokersRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListBrokersResponse>("rustmq.controller.v1.ListBrokersResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListQuotasRequest>("rustmq.controller.v1.ListQuotasRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListQuotasResponse>("rustmq.controller.v1.ListQuotasResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListReassignmentsRequest>("rustmq.controller.v1.ListReassignmentsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListReassignmentsResponse>("rustmq.controller.v1.ListReassignmentsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListTopicsRequest>("rustmq.controller.v1.ListTopicsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListTopicsResponse>("rustmq.controller.v1.ListTopicsResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListUsersRequest>("rustmq.controller.v1.ListUsersRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ListUsersResponse>("rustmq.controller.v1.ListUsersResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::LoadMetrics>("rustmq.controller.v1.LoadMetrics"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::LogEntry>("rustmq.controller.v1.LogEntry"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::LogId>("rustmq.controller.v1.LogId"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::Membership>("rustmq.controller.v1.Membership"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::MetadataChange>("rustmq.controller.v1.MetadataChange"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::NodeInfo>("rustmq.controller.v1.NodeInfo"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::PartitionResult>("rustmq.controller.v1.PartitionResult"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::Peer>("rustmq.controller.v1.Peer"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::PlanRebalanceRequest>("rustmq.controller.v1.PlanRebalanceRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::PlanRebalanceResponse>("rustmq.controller.v1.PlanRebalanceResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::PreVoteRequest>("rustmq.controller.v1.PreVoteRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::PreVoteResponse>("rustmq.controller.v1.PreVoteResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::Quota>("rustmq.controller.v1.Quota"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::QuotaEntity>("rustmq.controller.v1.QuotaEntity"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ReassignPartitionsProgress>("rustmq.controller.v1.ReassignPartitionsProgress"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ReassignPartitionsRequest>("rustmq.controller.v1.ReassignPartitionsRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::Reassignment>("rustmq.controller.v1.Reassignment"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::RegisterBrokerRequest>("rustmq.controller.v1.RegisterBrokerRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::RegisterBrokerResponse>("rustmq.controller.v1.RegisterBrokerResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::RemovePeerRequest>("rustmq.controller.v1.RemovePeerRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::RemovePeerResponse>("rustmq.controller.v1.RemovePeerResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ReplicaList>("rustmq.controller.v1.ReplicaList"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ResumeBrokerRequest>("rustmq.controller.v1.ResumeBrokerRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ResumeBrokerResponse>("rustmq.controller.v1.ResumeBrokerResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::ScramVerifier>("rustmq.controller.v1.ScramVerifier"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::SetQuotaRequest>("rustmq.controller.v1.SetQuotaRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::SetQuotaResponse>("rustmq.controller.v1.SetQuotaResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::TimeoutNowRequest>("rustmq.controller.v1.TimeoutNowRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::TimeoutNowResponse>("rustmq.controller.v1.TimeoutNowResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::TopicSummary>("rustmq.controller.v1.TopicSummary"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::TransferLeadershipRequest>("rustmq.controller.v1.TransferLeadershipRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::TransferLeadershipResponse>("rustmq.controller.v1.TransferLeadershipResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::UnregisterBrokerRequest>("rustmq.controller.v1.UnregisterBrokerRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::UnregisterBrokerResponse>("rustmq.controller.v1.UnregisterBrokerResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::UpdateClusterConfigRequest>("rustmq.controller.v1.UpdateClusterConfigRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::UpdateClusterConfigResponse>("rustmq.controller.v1.UpdateClusterConfigResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::UpdateUserRequest>("rustmq.controller.v1.UpdateUserRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::UpdateUserResponse>("rustmq.controller.v1.UpdateUserResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::User>("rustmq.controller.v1.User"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::UserCredentials>("rustmq.controller.v1.UserCredentials"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::Vote>("rustmq.controller.v1.Vote"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::VoteRequest>("rustmq.controller.v1.VoteRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::VoteResponse>("rustmq.controller.v1.VoteResponse"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::VoterSet>("rustmq.controller.v1.VoterSet"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::WatchMetadataRequest>("rustmq.controller.v1.WatchMetadataRequest"),
    #[cfg(feature = "rustmq-controller-v1")]
    Type::of::<crate::rustmq::controller::v1::WatchMetadataResponse>("rustmq.controller.v1.WatchMetadataResponse"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::BulkLoadHeader>("rustmq.streaming.v1.BulkLoadHeader"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::BulkLoadPartitionResult>("rustmq.streaming.v1.BulkLoadPartitionResult"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::BulkLoadRequest>("rustmq.streaming.v1.BulkLoadRequest"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::BulkLoadResponse>("rustmq.streaming.v1.BulkLoadResponse"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::Event>("rustmq.streaming.v1.Event"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::QueryEnd>("rustmq.streaming.v1.QueryEnd"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::QueryProgress>("rustmq.streaming.v1.QueryProgress"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::QueryRequest>("rustmq.streaming.v1.QueryRequest"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::QueryResponse>("rustmq.streaming.v1.QueryResponse"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::QueryStart>("rustmq.streaming.v1.QueryStart"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::RecordWithOffset>("rustmq.streaming.v1.RecordWithOffset"),
    #[cfg(feature = "rustmq-streaming-v1")]
    Type::of::<crate::rustmq::streaming::v1::SubscriptionRequest>("rustmq.streaming.v1.SubscriptionRequest"),
];
