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
    Type::of::<crate::conveyor::common::v1::VersionStart>("conveyor.common.v1.VersionStart"),
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
    Type::of::<crate::conveyor::sidecar::v1::FailedRecord>("conveyor.sidecar.v1.FailedRecord"),
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
    Type::of::<crate::conveyor::sidecar::v1::StoreDeadLettersRequest>("conveyor.sidecar.v1.StoreDeadLettersRequest"),
    #[cfg(feature = "conveyor-sidecar-v1")]
    Type::of::<crate::conveyor::sidecar::v1::StoreDeadLettersResponse>("conveyor.sidecar.v1.StoreDeadLettersResponse"),
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
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::AdvanceOperationRequest>("node.v1.AdvanceOperationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::AdvanceOperationResponse>("node.v1.AdvanceOperationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::AppendBatch>("node.v1.AppendBatch"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::AppendEntriesRequest>("node.v1.AppendEntriesRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::AppendEntriesResponse>("node.v1.AppendEntriesResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::AppendOutcome>("node.v1.AppendOutcome"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::AppliedWrite>("node.v1.AppliedWrite"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::BatchGetRequest>("node.v1.BatchGetRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::BatchGetResponse>("node.v1.BatchGetResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::BatchGetResult>("node.v1.BatchGetResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::BatchWriteRequest>("node.v1.BatchWriteRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::BatchWriteResponse>("node.v1.BatchWriteResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::BatchWriteResult>("node.v1.BatchWriteResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CancelMigrationRequest>("node.v1.CancelMigrationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CancelMigrationResponse>("node.v1.CancelMigrationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CancelOperationRequest>("node.v1.CancelOperationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CancelOperationResponse>("node.v1.CancelOperationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CancelSplitRequest>("node.v1.CancelSplitRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CancelSplitResponse>("node.v1.CancelSplitResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CheckShardRequest>("node.v1.CheckShardRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CheckShardResponse>("node.v1.CheckShardResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ClaimOperationRequest>("node.v1.ClaimOperationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ClaimOperationResponse>("node.v1.ClaimOperationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ClusterNode>("node.v1.ClusterNode"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ClusterSettings>("node.v1.ClusterSettings"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CollectionEdit>("node.v1.CollectionEdit"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CompareAndSwapRequest>("node.v1.CompareAndSwapRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CompareAndSwapResponse>("node.v1.CompareAndSwapResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::Comparison>("node.v1.Comparison"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CompleteMigrationRequest>("node.v1.CompleteMigrationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CompleteMigrationResponse>("node.v1.CompleteMigrationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CompleteSplitRequest>("node.v1.CompleteSplitRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CompleteSplitResponse>("node.v1.CompleteSplitResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ComponentHealth>("node.v1.ComponentHealth"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ContentChunk>("node.v1.ContentChunk"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ContentEnd>("node.v1.ContentEnd"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CountKeysRequest>("node.v1.CountKeysRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CountKeysResponse>("node.v1.CountKeysResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CreateShardRequest>("node.v1.CreateShardRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CreateShardResponse>("node.v1.CreateShardResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CreateUserRequest>("node.v1.CreateUserRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::CreateUserResponse>("node.v1.CreateUserResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteOperation>("node.v1.DeleteOperation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteRangeRequest>("node.v1.DeleteRangeRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteRangeResponse>("node.v1.DeleteRangeResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteRequest>("node.v1.DeleteRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteResponse>("node.v1.DeleteResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteResult>("node.v1.DeleteResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteUserRequest>("node.v1.DeleteUserRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DeleteUserResponse>("node.v1.DeleteUserResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DrainNodeRequest>("node.v1.DrainNodeRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::DrainNodeResponse>("node.v1.DrainNodeResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExpireOperation>("node.v1.ExpireOperation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExpireRequest>("node.v1.ExpireRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExpireResponse>("node.v1.ExpireResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExpireResult>("node.v1.ExpireResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExpiryEdit>("node.v1.ExpiryEdit"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExportDescription>("node.v1.ExportDescription"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExportShardRequest>("node.v1.ExportShardRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ExportShardResponse>("node.v1.ExportShardResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::FinalizeUpgradeRequest>("node.v1.FinalizeUpgradeRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::FinalizeUpgradeResponse>("node.v1.FinalizeUpgradeResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ForwardEntriesRequest>("node.v1.ForwardEntriesRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ForwardEntriesResponse>("node.v1.ForwardEntriesResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ForwardedEntry>("node.v1.ForwardedEntry"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetClusterRequest>("node.v1.GetClusterRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetClusterResponse>("node.v1.GetClusterResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetImportProgressRequest>("node.v1.GetImportProgressRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetImportProgressResponse>("node.v1.GetImportProgressResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetMigrationStatusRequest>("node.v1.GetMigrationStatusRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetMigrationStatusResponse>("node.v1.GetMigrationStatusResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetNodeStatusRequest>("node.v1.GetNodeStatusRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetNodeStatusResponse>("node.v1.GetNodeStatusResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetOperation>("node.v1.GetOperation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetOperationRequest>("node.v1.GetOperationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetOperationResponse>("node.v1.GetOperationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetRaftStateRequest>("node.v1.GetRaftStateRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetRaftStateResponse>("node.v1.GetRaftStateResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetReadIndexRequest>("node.v1.GetReadIndexRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetReadIndexResponse>("node.v1.GetReadIndexResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetRequest>("node.v1.GetRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetResponse>("node.v1.GetResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetResult>("node.v1.GetResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetRoutingTableRequest>("node.v1.GetRoutingTableRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetRoutingTableResponse>("node.v1.GetRoutingTableResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetShardRequest>("node.v1.GetShardRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetShardResponse>("node.v1.GetShardResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetSnapshotProgressRequest>("node.v1.GetSnapshotProgressRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetSnapshotProgressResponse>("node.v1.GetSnapshotProgressResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetTransferProgressRequest>("node.v1.GetTransferProgressRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetTransferProgressResponse>("node.v1.GetTransferProgressResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetUserRequest>("node.v1.GetUserRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GetUserResponse>("node.v1.GetUserResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GroupMember>("node.v1.GroupMember"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GroupMembership>("node.v1.GroupMembership"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::GroupRefusal>("node.v1.GroupRefusal"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::HandoverFence>("node.v1.HandoverFence"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::HashEdit>("node.v1.HashEdit"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::HashField>("node.v1.HashField"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::HashFields>("node.v1.HashFields"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::HealthCheckRequest>("node.v1.HealthCheckRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::HealthCheckResponse>("node.v1.HealthCheckResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ImportDescription>("node.v1.ImportDescription"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ImportShardRequest>("node.v1.ImportShardRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ImportShardResponse>("node.v1.ImportShardResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::IncrementOperation>("node.v1.IncrementOperation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::IncrementRequest>("node.v1.IncrementRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::IncrementResponse>("node.v1.IncrementResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::IncrementResult>("node.v1.IncrementResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::InitializeClusterRequest>("node.v1.InitializeClusterRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::InitializeClusterResponse>("node.v1.InitializeClusterResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::InstallSnapshotRequest>("node.v1.InstallSnapshotRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::InstallSnapshotResponse>("node.v1.InstallSnapshotResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ItemFailure>("node.v1.ItemFailure"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::JoinClusterRequest>("node.v1.JoinClusterRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::JoinClusterResponse>("node.v1.JoinClusterResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::KeyEffect>("node.v1.KeyEffect"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::KeyEvent>("node.v1.KeyEvent"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::KeyRule>("node.v1.KeyRule"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::KeyRules>("node.v1.KeyRules"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::KeySpan>("node.v1.KeySpan"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::KeyValue>("node.v1.KeyValue"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::KeyValueHeader>("node.v1.KeyValueHeader"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::LeaveClusterRequest>("node.v1.LeaveClusterRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::LeaveClusterResponse>("node.v1.LeaveClusterResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListEdit>("node.v1.ListEdit"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListElements>("node.v1.ListElements"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListNodesRequest>("node.v1.ListNodesRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListNodesResponse>("node.v1.ListNodesResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListOperationsRequest>("node.v1.ListOperationsRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListOperationsResponse>("node.v1.ListOperationsResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListReplacement>("node.v1.ListReplacement"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListShardsRequest>("node.v1.ListShardsRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListShardsResponse>("node.v1.ListShardsResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListUsersRequest>("node.v1.ListUsersRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ListUsersResponse>("node.v1.ListUsersResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::LocateKeysRequest>("node.v1.LocateKeysRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::LocateKeysResponse>("node.v1.LocateKeysResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::LogId>("node.v1.LogId"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::LogMatch>("node.v1.LogMatch"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MergeShardsRequest>("node.v1.MergeShardsRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MergeShardsResponse>("node.v1.MergeShardsResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MigrationDataChunk>("node.v1.MigrationDataChunk"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MigrationDataResponse>("node.v1.MigrationDataResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MoveReplicaRequest>("node.v1.MoveReplicaRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MoveReplicaResponse>("node.v1.MoveReplicaResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MoveSlotsRequest>("node.v1.MoveSlotsRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::MoveSlotsResponse>("node.v1.MoveSlotsResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::NodeLabels>("node.v1.NodeLabels"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::NodePlan>("node.v1.NodePlan"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::NodeRoute>("node.v1.NodeRoute"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::Operation>("node.v1.Operation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::OperationFailure>("node.v1.OperationFailure"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::OperationProgress>("node.v1.OperationProgress"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PipelineRequest>("node.v1.PipelineRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PipelineResponse>("node.v1.PipelineResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PlannedReplica>("node.v1.PlannedReplica"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PreVoteRequest>("node.v1.PreVoteRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PreVoteResponse>("node.v1.PreVoteResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PutOperation>("node.v1.PutOperation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PutRequest>("node.v1.PutRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PutResponse>("node.v1.PutResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::PutResult>("node.v1.PutResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RaftEntry>("node.v1.RaftEntry"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RaftHeader>("node.v1.RaftHeader"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ReadOptions>("node.v1.ReadOptions"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RebalanceShardsRequest>("node.v1.RebalanceShardsRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RebalanceShardsResponse>("node.v1.RebalanceShardsResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RebalanceStep>("node.v1.RebalanceStep"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RecoverShardRequest>("node.v1.RecoverShardRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RecoverShardResponse>("node.v1.RecoverShardResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ReplicaChecksum>("node.v1.ReplicaChecksum"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ReplicaRoute>("node.v1.ReplicaRoute"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ReplicaStatus>("node.v1.ReplicaStatus"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ReplicationProgress>("node.v1.ReplicationProgress"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ReportNodeRequest>("node.v1.ReportNodeRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ReportNodeResponse>("node.v1.ReportNodeResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RequestVoteRequest>("node.v1.RequestVoteRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RequestVoteResponse>("node.v1.RequestVoteResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ResumeNodeRequest>("node.v1.ResumeNodeRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ResumeNodeResponse>("node.v1.ResumeNodeResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RouteHint>("node.v1.RouteHint"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::RoutingTable>("node.v1.RoutingTable"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ScanRequest>("node.v1.ScanRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ScanResponse>("node.v1.ScanResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ScanStreamRequest>("node.v1.ScanStreamRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ScanStreamResponse>("node.v1.ScanStreamResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SetEdit>("node.v1.SetEdit"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SetMembers>("node.v1.SetMembers"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SetMetadataVotersRequest>("node.v1.SetMetadataVotersRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SetMetadataVotersResponse>("node.v1.SetMetadataVotersResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::Shard>("node.v1.Shard"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ShardLoad>("node.v1.ShardLoad"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ShardReplica>("node.v1.ShardReplica"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::ShardRoute>("node.v1.ShardRoute"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SlotHandover>("node.v1.SlotHandover"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SlotLoad>("node.v1.SlotLoad"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SlotRange>("node.v1.SlotRange"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SlotRedirect>("node.v1.SlotRedirect"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SnapshotChunk>("node.v1.SnapshotChunk"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SnapshotDescription>("node.v1.SnapshotDescription"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SnapshotHeader>("node.v1.SnapshotHeader"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SnapshotRecord>("node.v1.SnapshotRecord"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SnapshotTrailer>("node.v1.SnapshotTrailer"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SortedSetEdit>("node.v1.SortedSetEdit"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SortedSetMember>("node.v1.SortedSetMember"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SortedSetMembers>("node.v1.SortedSetMembers"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SplitShardRequest>("node.v1.SplitShardRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::SplitShardResponse>("node.v1.SplitShardResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StartMigrationRequest>("node.v1.StartMigrationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StartMigrationResponse>("node.v1.StartMigrationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StoredHandover>("node.v1.StoredHandover"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StoredKey>("node.v1.StoredKey"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StreamAppendItem>("node.v1.StreamAppendItem"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StreamAppendRequest>("node.v1.StreamAppendRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StreamAppendResponse>("node.v1.StreamAppendResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::StreamAppendResult>("node.v1.StreamAppendResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransactRequest>("node.v1.TransactRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransactResponse>("node.v1.TransactResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransactionOperation>("node.v1.TransactionOperation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransactionResult>("node.v1.TransactionResult"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransferLeaderRequest>("node.v1.TransferLeaderRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransferLeaderResponse>("node.v1.TransferLeaderResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransferShardLeaderRequest>("node.v1.TransferShardLeaderRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransferShardLeaderResponse>("node.v1.TransferShardLeaderResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransferSplitSnapshotRequest>("node.v1.TransferSplitSnapshotRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::TransferSplitSnapshotResponse>("node.v1.TransferSplitSnapshotResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::UpdateClusterSettingsRequest>("node.v1.UpdateClusterSettingsRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::UpdateClusterSettingsResponse>("node.v1.UpdateClusterSettingsResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::UpdateNodeRequest>("node.v1.UpdateNodeRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::UpdateNodeResponse>("node.v1.UpdateNodeResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::UpdateUserRequest>("node.v1.UpdateUserRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::UpdateUserResponse>("node.v1.UpdateUserResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::User>("node.v1.User"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::UserIdentities>("node.v1.UserIdentities"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::Vote>("node.v1.Vote"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::VoterSet>("node.v1.VoterSet"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchContinuation>("node.v1.WatchContinuation"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchEvents>("node.v1.WatchEvents"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchMoved>("node.v1.WatchMoved"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchNodePlanRequest>("node.v1.WatchNodePlanRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchNodePlanResponse>("node.v1.WatchNodePlanResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchOperationRequest>("node.v1.WatchOperationRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchOperationResponse>("node.v1.WatchOperationResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchProgress>("node.v1.WatchProgress"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchRequest>("node.v1.WatchRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchResponse>("node.v1.WatchResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchRoutingTableRequest>("node.v1.WatchRoutingTableRequest"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchRoutingTableResponse>("node.v1.WatchRoutingTableResponse"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WatchStarted>("node.v1.WatchStarted"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WriteId>("node.v1.WriteId"),
    #[cfg(feature = "node-v1")]
    Type::of::<crate::node::v1::WriteOperation>("node.v1.WriteOperation"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::AcceptInvitationRequest>("platform.auth.v1.AcceptInvitationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::AcceptInvitationResponse>("platform.auth.v1.AcceptInvitationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::AddMemberRequest>("platform.auth.v1.AddMemberRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::AddMemberResponse>("platform.auth.v1.AddMemberResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ApiKey>("platform.auth.v1.ApiKey"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::AuditChange>("platform.auth.v1.AuditChange"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::AuditEvent>("platform.auth.v1.AuditEvent"),
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
    Type::of::<crate::platform::auth::v1::ChangeGroupMembersRequest>("platform.auth.v1.ChangeGroupMembersRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ChangeGroupMembersResponse>("platform.auth.v1.ChangeGroupMembersResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ChangeMemberRoleRequest>("platform.auth.v1.ChangeMemberRoleRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ChangeMemberRoleResponse>("platform.auth.v1.ChangeMemberRoleResponse"),
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
    Type::of::<crate::platform::auth::v1::CreateApiKeyRequest>("platform.auth.v1.CreateApiKeyRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateApiKeyResponse>("platform.auth.v1.CreateApiKeyResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateGroupRequest>("platform.auth.v1.CreateGroupRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateGroupResponse>("platform.auth.v1.CreateGroupResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateIdentityProviderRequest>("platform.auth.v1.CreateIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateIdentityProviderResponse>("platform.auth.v1.CreateIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateInvitationRequest>("platform.auth.v1.CreateInvitationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateInvitationResponse>("platform.auth.v1.CreateInvitationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateOrganizationRequest>("platform.auth.v1.CreateOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateOrganizationResponse>("platform.auth.v1.CreateOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateRoleRequest>("platform.auth.v1.CreateRoleRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateRoleResponse>("platform.auth.v1.CreateRoleResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateServiceAccountRequest>("platform.auth.v1.CreateServiceAccountRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateServiceAccountResponse>("platform.auth.v1.CreateServiceAccountResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateUserRequest>("platform.auth.v1.CreateUserRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::CreateUserResponse>("platform.auth.v1.CreateUserResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteAccountRequest>("platform.auth.v1.DeleteAccountRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteAccountResponse>("platform.auth.v1.DeleteAccountResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteGroupRequest>("platform.auth.v1.DeleteGroupRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteGroupResponse>("platform.auth.v1.DeleteGroupResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteIdentityProviderRequest>("platform.auth.v1.DeleteIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteIdentityProviderResponse>("platform.auth.v1.DeleteIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteOrganizationRequest>("platform.auth.v1.DeleteOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteOrganizationResponse>("platform.auth.v1.DeleteOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteRoleRequest>("platform.auth.v1.DeleteRoleRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteRoleResponse>("platform.auth.v1.DeleteRoleResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteServiceAccountRequest>("platform.auth.v1.DeleteServiceAccountRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DeleteServiceAccountResponse>("platform.auth.v1.DeleteServiceAccountResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DenyPermissionRequest>("platform.auth.v1.DenyPermissionRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DenyPermissionResponse>("platform.auth.v1.DenyPermissionResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DisableTotpRequest>("platform.auth.v1.DisableTotpRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::DisableTotpResponse>("platform.auth.v1.DisableTotpResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Entity>("platform.auth.v1.Entity"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::EntityPermission>("platform.auth.v1.EntityPermission"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ExchangeTokenRequest>("platform.auth.v1.ExchangeTokenRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ExchangeTokenResponse>("platform.auth.v1.ExchangeTokenResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ExplainPermissionRequest>("platform.auth.v1.ExplainPermissionRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ExplainPermissionResponse>("platform.auth.v1.ExplainPermissionResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetIdentityProviderRequest>("platform.auth.v1.GetIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetIdentityProviderResponse>("platform.auth.v1.GetIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetInvitationRequest>("platform.auth.v1.GetInvitationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetInvitationResponse>("platform.auth.v1.GetInvitationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetJwksRequest>("platform.auth.v1.GetJwksRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetJwksResponse>("platform.auth.v1.GetJwksResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationMembersRequest>("platform.auth.v1.GetOrganizationMembersRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationMembersResponse>("platform.auth.v1.GetOrganizationMembersResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationRequest>("platform.auth.v1.GetOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetOrganizationResponse>("platform.auth.v1.GetOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetRoleRequest>("platform.auth.v1.GetRoleRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetRoleResponse>("platform.auth.v1.GetRoleResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetServiceAccountRequest>("platform.auth.v1.GetServiceAccountRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GetServiceAccountResponse>("platform.auth.v1.GetServiceAccountResponse"),
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
    Type::of::<crate::platform::auth::v1::Grant>("platform.auth.v1.Grant"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GrantPermissionRequest>("platform.auth.v1.GrantPermissionRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GrantPermissionResponse>("platform.auth.v1.GrantPermissionResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GrantRevision>("platform.auth.v1.GrantRevision"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GrantSubject>("platform.auth.v1.GrantSubject"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::GrantTarget>("platform.auth.v1.GrantTarget"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Group>("platform.auth.v1.Group"),
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
    Type::of::<crate::platform::auth::v1::Invitation>("platform.auth.v1.Invitation"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::JsonWebKey>("platform.auth.v1.JsonWebKey"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::LabelSelection>("platform.auth.v1.LabelSelection"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListApiKeysRequest>("platform.auth.v1.ListApiKeysRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListApiKeysResponse>("platform.auth.v1.ListApiKeysResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListAuditLogsRequest>("platform.auth.v1.ListAuditLogsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListAuditLogsResponse>("platform.auth.v1.ListAuditLogsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListGrantsRequest>("platform.auth.v1.ListGrantsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListGrantsResponse>("platform.auth.v1.ListGrantsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListGroupMembersRequest>("platform.auth.v1.ListGroupMembersRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListGroupMembersResponse>("platform.auth.v1.ListGroupMembersResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListGroupsRequest>("platform.auth.v1.ListGroupsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListGroupsResponse>("platform.auth.v1.ListGroupsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentitiesRequest>("platform.auth.v1.ListIdentitiesRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentitiesResponse>("platform.auth.v1.ListIdentitiesResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentityProvidersRequest>("platform.auth.v1.ListIdentityProvidersRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListIdentityProvidersResponse>("platform.auth.v1.ListIdentityProvidersResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListInvitationsRequest>("platform.auth.v1.ListInvitationsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListInvitationsResponse>("platform.auth.v1.ListInvitationsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListObjectsRequest>("platform.auth.v1.ListObjectsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListObjectsResponse>("platform.auth.v1.ListObjectsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListOrganizationsRequest>("platform.auth.v1.ListOrganizationsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListOrganizationsResponse>("platform.auth.v1.ListOrganizationsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListPermissionsRequest>("platform.auth.v1.ListPermissionsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListPermissionsResponse>("platform.auth.v1.ListPermissionsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListRolesRequest>("platform.auth.v1.ListRolesRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListRolesResponse>("platform.auth.v1.ListRolesResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListServiceAccountsRequest>("platform.auth.v1.ListServiceAccountsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListServiceAccountsResponse>("platform.auth.v1.ListServiceAccountsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSessionsRequest>("platform.auth.v1.ListSessionsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSessionsResponse>("platform.auth.v1.ListSessionsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSignInMethodsRequest>("platform.auth.v1.ListSignInMethodsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSignInMethodsResponse>("platform.auth.v1.ListSignInMethodsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSubjectsRequest>("platform.auth.v1.ListSubjectsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ListSubjectsResponse>("platform.auth.v1.ListSubjectsResponse"),
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
    Type::of::<crate::platform::auth::v1::ModuleSelection>("platform.auth.v1.ModuleSelection"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Organization>("platform.auth.v1.Organization"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::OrganizationLimits>("platform.auth.v1.OrganizationLimits"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::OrganizationMember>("platform.auth.v1.OrganizationMember"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::OrganizationRevocation>("platform.auth.v1.OrganizationRevocation"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::OrganizationSettings>("platform.auth.v1.OrganizationSettings"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PermissionCheck>("platform.auth.v1.PermissionCheck"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PermissionDetails>("platform.auth.v1.PermissionDetails"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PermissionInfo>("platform.auth.v1.PermissionInfo"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PermissionStep>("platform.auth.v1.PermissionStep"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PermissionSubject>("platform.auth.v1.PermissionSubject"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PrincipalRevocation>("platform.auth.v1.PrincipalRevocation"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PutEntitiesRequest>("platform.auth.v1.PutEntitiesRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::PutEntitiesResponse>("platform.auth.v1.PutEntitiesResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RecordAuditEventsRequest>("platform.auth.v1.RecordAuditEventsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RecordAuditEventsResponse>("platform.auth.v1.RecordAuditEventsResponse"),
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
    Type::of::<crate::platform::auth::v1::RemoveEntitiesRequest>("platform.auth.v1.RemoveEntitiesRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RemoveEntitiesResponse>("platform.auth.v1.RemoveEntitiesResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RemoveMemberRequest>("platform.auth.v1.RemoveMemberRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RemoveMemberResponse>("platform.auth.v1.RemoveMemberResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestEmailVerificationRequest>("platform.auth.v1.RequestEmailVerificationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestEmailVerificationResponse>("platform.auth.v1.RequestEmailVerificationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestPasswordResetRequest>("platform.auth.v1.RequestPasswordResetRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RequestPasswordResetResponse>("platform.auth.v1.RequestPasswordResetResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResendInvitationRequest>("platform.auth.v1.ResendInvitationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResendInvitationResponse>("platform.auth.v1.ResendInvitationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetPasswordRequest>("platform.auth.v1.ResetPasswordRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetPasswordResponse>("platform.auth.v1.ResetPasswordResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetUserMfaRequest>("platform.auth.v1.ResetUserMfaRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResetUserMfaResponse>("platform.auth.v1.ResetUserMfaResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RestoreOrganizationRequest>("platform.auth.v1.RestoreOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RestoreOrganizationResponse>("platform.auth.v1.RestoreOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResumeOrganizationRequest>("platform.auth.v1.ResumeOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ResumeOrganizationResponse>("platform.auth.v1.ResumeOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Revocation>("platform.auth.v1.Revocation"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevocationBeat>("platform.auth.v1.RevocationBeat"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevocationChanges>("platform.auth.v1.RevocationChanges"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevocationSnapshot>("platform.auth.v1.RevocationSnapshot"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevokeApiKeyRequest>("platform.auth.v1.RevokeApiKeyRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevokeApiKeyResponse>("platform.auth.v1.RevokeApiKeyResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevokeInvitationRequest>("platform.auth.v1.RevokeInvitationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevokeInvitationResponse>("platform.auth.v1.RevokeInvitationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevokePermissionRequest>("platform.auth.v1.RevokePermissionRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RevokePermissionResponse>("platform.auth.v1.RevokePermissionResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Role>("platform.auth.v1.Role"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RolePermission>("platform.auth.v1.RolePermission"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RotateApiKeyRequest>("platform.auth.v1.RotateApiKeyRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::RotateApiKeyResponse>("platform.auth.v1.RotateApiKeyResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SelectOrganizationRequest>("platform.auth.v1.SelectOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SelectOrganizationResponse>("platform.auth.v1.SelectOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ServiceAccount>("platform.auth.v1.ServiceAccount"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ServiceAccountSubject>("platform.auth.v1.ServiceAccountSubject"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::Session>("platform.auth.v1.Session"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetOperatorRequest>("platform.auth.v1.SetOperatorRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetOperatorResponse>("platform.auth.v1.SetOperatorResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetOrganizationLimitsRequest>("platform.auth.v1.SetOrganizationLimitsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SetOrganizationLimitsResponse>("platform.auth.v1.SetOrganizationLimitsResponse"),
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
    Type::of::<crate::platform::auth::v1::StreamAuditLogsRequest>("platform.auth.v1.StreamAuditLogsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::StreamAuditLogsResponse>("platform.auth.v1.StreamAuditLogsResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SuspendOrganizationRequest>("platform.auth.v1.SuspendOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::SuspendOrganizationResponse>("platform.auth.v1.SuspendOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::TokenClaims>("platform.auth.v1.TokenClaims"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::TransferOwnershipRequest>("platform.auth.v1.TransferOwnershipRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::TransferOwnershipResponse>("platform.auth.v1.TransferOwnershipResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlinkIdentityRequest>("platform.auth.v1.UnlinkIdentityRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlinkIdentityResponse>("platform.auth.v1.UnlinkIdentityResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlockUserRequest>("platform.auth.v1.UnlockUserRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UnlockUserResponse>("platform.auth.v1.UnlockUserResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateGroupRequest>("platform.auth.v1.UpdateGroupRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateGroupResponse>("platform.auth.v1.UpdateGroupResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateIdentityProviderRequest>("platform.auth.v1.UpdateIdentityProviderRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateIdentityProviderResponse>("platform.auth.v1.UpdateIdentityProviderResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateOrganizationRequest>("platform.auth.v1.UpdateOrganizationRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateOrganizationResponse>("platform.auth.v1.UpdateOrganizationResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateProfileRequest>("platform.auth.v1.UpdateProfileRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateProfileResponse>("platform.auth.v1.UpdateProfileResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateRoleRequest>("platform.auth.v1.UpdateRoleRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateRoleResponse>("platform.auth.v1.UpdateRoleResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateServiceAccountRequest>("platform.auth.v1.UpdateServiceAccountRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UpdateServiceAccountResponse>("platform.auth.v1.UpdateServiceAccountResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::User>("platform.auth.v1.User"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::UserOrganization>("platform.auth.v1.UserOrganization"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ValidateApiKeyRequest>("platform.auth.v1.ValidateApiKeyRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ValidateApiKeyResponse>("platform.auth.v1.ValidateApiKeyResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ValidateTokenRequest>("platform.auth.v1.ValidateTokenRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::ValidateTokenResponse>("platform.auth.v1.ValidateTokenResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::VerifyEmailRequest>("platform.auth.v1.VerifyEmailRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::VerifyEmailResponse>("platform.auth.v1.VerifyEmailResponse"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::WatchRevocationsRequest>("platform.auth.v1.WatchRevocationsRequest"),
    #[cfg(feature = "platform-auth-v1")]
    Type::of::<crate::platform::auth::v1::WatchRevocationsResponse>("platform.auth.v1.WatchRevocationsResponse"),
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
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::AdjustBudgetAction>("platform.config.v1.AdjustBudgetAction"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::AlertAction>("platform.config.v1.AlertAction"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::AllowedValuesCheck>("platform.config.v1.AllowedValuesCheck"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::AnalyzePipelineRequest>("platform.config.v1.AnalyzePipelineRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::AnalyzePipelineResponse>("platform.config.v1.AnalyzePipelineResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ApplyConfigRequest>("platform.config.v1.ApplyConfigRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ApplyConfigResponse>("platform.config.v1.ApplyConfigResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::Bookmark>("platform.config.v1.Bookmark"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::BronzeDefinition>("platform.config.v1.BronzeDefinition"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ColumnPair>("platform.config.v1.ColumnPair"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ColumnSource>("platform.config.v1.ColumnSource"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ComparisonValue>("platform.config.v1.ComparisonValue"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ConfigObject>("platform.config.v1.ConfigObject"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateDatasetRequest>("platform.config.v1.CreateDatasetRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateDatasetResponse>("platform.config.v1.CreateDatasetResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateEntitySchemaRequest>("platform.config.v1.CreateEntitySchemaRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateEntitySchemaResponse>("platform.config.v1.CreateEntitySchemaResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreatePipelineRequest>("platform.config.v1.CreatePipelineRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreatePipelineResponse>("platform.config.v1.CreatePipelineResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateRuleRequest>("platform.config.v1.CreateRuleRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateRuleResponse>("platform.config.v1.CreateRuleResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateTemplateRequest>("platform.config.v1.CreateTemplateRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::CreateTemplateResponse>("platform.config.v1.CreateTemplateResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::Dataset>("platform.config.v1.Dataset"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DatasetColumn>("platform.config.v1.DatasetColumn"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DatasetDefinition>("platform.config.v1.DatasetDefinition"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DatasetVersion>("platform.config.v1.DatasetVersion"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteDatasetRequest>("platform.config.v1.DeleteDatasetRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteDatasetResponse>("platform.config.v1.DeleteDatasetResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteEntitySchemaRequest>("platform.config.v1.DeleteEntitySchemaRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteEntitySchemaResponse>("platform.config.v1.DeleteEntitySchemaResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeletePipelineRequest>("platform.config.v1.DeletePipelineRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeletePipelineResponse>("platform.config.v1.DeletePipelineResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteRuleRequest>("platform.config.v1.DeleteRuleRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteRuleResponse>("platform.config.v1.DeleteRuleResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteTemplateRequest>("platform.config.v1.DeleteTemplateRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::DeleteTemplateResponse>("platform.config.v1.DeleteTemplateResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::EntitySchema>("platform.config.v1.EntitySchema"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ExecutionSummary>("platform.config.v1.ExecutionSummary"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ExportConfigRequest>("platform.config.v1.ExportConfigRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ExportConfigResponse>("platform.config.v1.ExportConfigResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::FieldComparison>("platform.config.v1.FieldComparison"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetDatasetRequest>("platform.config.v1.GetDatasetRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetDatasetResponse>("platform.config.v1.GetDatasetResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetEntitySchemaRequest>("platform.config.v1.GetEntitySchemaRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetEntitySchemaResponse>("platform.config.v1.GetEntitySchemaResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetPipelineRequest>("platform.config.v1.GetPipelineRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetPipelineResponse>("platform.config.v1.GetPipelineResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetRuleRequest>("platform.config.v1.GetRuleRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetRuleResponse>("platform.config.v1.GetRuleResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetSmartDefaultsRequest>("platform.config.v1.GetSmartDefaultsRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetSmartDefaultsResponse>("platform.config.v1.GetSmartDefaultsResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetTemplateRequest>("platform.config.v1.GetTemplateRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GetTemplateResponse>("platform.config.v1.GetTemplateResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GoldColumn>("platform.config.v1.GoldColumn"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GoldDefinition>("platform.config.v1.GoldDefinition"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GoldDimension>("platform.config.v1.GoldDimension"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GoldInput>("platform.config.v1.GoldInput"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GoldMeasure>("platform.config.v1.GoldMeasure"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GoldRefresh>("platform.config.v1.GoldRefresh"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::GoldWindow>("platform.config.v1.GoldWindow"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::InstallTemplateRequest>("platform.config.v1.InstallTemplateRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::InstallTemplateResponse>("platform.config.v1.InstallTemplateResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::Labels>("platform.config.v1.Labels"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListDatasetVersionsRequest>("platform.config.v1.ListDatasetVersionsRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListDatasetVersionsResponse>("platform.config.v1.ListDatasetVersionsResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListDatasetsRequest>("platform.config.v1.ListDatasetsRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListDatasetsResponse>("platform.config.v1.ListDatasetsResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListEntitySchemasRequest>("platform.config.v1.ListEntitySchemasRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListEntitySchemasResponse>("platform.config.v1.ListEntitySchemasResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListPipelineVersionsRequest>("platform.config.v1.ListPipelineVersionsRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListPipelineVersionsResponse>("platform.config.v1.ListPipelineVersionsResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListPipelinesRequest>("platform.config.v1.ListPipelinesRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListPipelinesResponse>("platform.config.v1.ListPipelinesResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListRuleVersionsRequest>("platform.config.v1.ListRuleVersionsRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListRuleVersionsResponse>("platform.config.v1.ListRuleVersionsResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListRulesRequest>("platform.config.v1.ListRulesRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListRulesResponse>("platform.config.v1.ListRulesResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListTemplatesRequest>("platform.config.v1.ListTemplatesRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ListTemplatesResponse>("platform.config.v1.ListTemplatesResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::LogAction>("platform.config.v1.LogAction"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::MaxAgeCheck>("platform.config.v1.MaxAgeCheck"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ObjectChange>("platform.config.v1.ObjectChange"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ObjectDeleted>("platform.config.v1.ObjectDeleted"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::OptimizationSuggestion>("platform.config.v1.OptimizationSuggestion"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::PartitionBy>("platform.config.v1.PartitionBy"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::PatternCheck>("platform.config.v1.PatternCheck"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::PauseCampaignAction>("platform.config.v1.PauseCampaignAction"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::Pipeline>("platform.config.v1.Pipeline"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::PipelineIds>("platform.config.v1.PipelineIds"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::PipelineStream>("platform.config.v1.PipelineStream"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::PipelineStreams>("platform.config.v1.PipelineStreams"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::PipelineVersion>("platform.config.v1.PipelineVersion"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::QualityPolicy>("platform.config.v1.QualityPolicy"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::QualityRule>("platform.config.v1.QualityRule"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RangeCheck>("platform.config.v1.RangeCheck"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ReferenceCheck>("platform.config.v1.ReferenceCheck"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ReportPipelineRunRequest>("platform.config.v1.ReportPipelineRunRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ReportPipelineRunResponse>("platform.config.v1.ReportPipelineRunResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ReportRuleStatsRequest>("platform.config.v1.ReportRuleStatsRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ReportRuleStatsResponse>("platform.config.v1.ReportRuleStatsResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RequiredColumnsCheck>("platform.config.v1.RequiredColumnsCheck"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RevertDatasetRequest>("platform.config.v1.RevertDatasetRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RevertDatasetResponse>("platform.config.v1.RevertDatasetResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RevertPipelineRequest>("platform.config.v1.RevertPipelineRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RevertPipelineResponse>("platform.config.v1.RevertPipelineResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RevertRuleRequest>("platform.config.v1.RevertRuleRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RevertRuleResponse>("platform.config.v1.RevertRuleResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::Rule>("platform.config.v1.Rule"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RuleAction>("platform.config.v1.RuleAction"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RuleActions>("platform.config.v1.RuleActions"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RuleCondition>("platform.config.v1.RuleCondition"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RuleConditionList>("platform.config.v1.RuleConditionList"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RulePolicy>("platform.config.v1.RulePolicy"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RuleStats>("platform.config.v1.RuleStats"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::RuleVersion>("platform.config.v1.RuleVersion"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::Schedule>("platform.config.v1.Schedule"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SchemaField>("platform.config.v1.SchemaField"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SilverColumn>("platform.config.v1.SilverColumn"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SilverDefinition>("platform.config.v1.SilverDefinition"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SilverInput>("platform.config.v1.SilverInput"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SimilarPipeline>("platform.config.v1.SimilarPipeline"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SmartDefaultExplanation>("platform.config.v1.SmartDefaultExplanation"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SmartDefaults>("platform.config.v1.SmartDefaults"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SnapshotEnd>("platform.config.v1.SnapshotEnd"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SuggestDatasetRequest>("platform.config.v1.SuggestDatasetRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::SuggestDatasetResponse>("platform.config.v1.SuggestDatasetResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::Template>("platform.config.v1.Template"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::TemplateInput>("platform.config.v1.TemplateInput"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::TemplateObject>("platform.config.v1.TemplateObject"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ToggleRuleRequest>("platform.config.v1.ToggleRuleRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ToggleRuleResponse>("platform.config.v1.ToggleRuleResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::TriggerPipelineAction>("platform.config.v1.TriggerPipelineAction"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UniqueCheck>("platform.config.v1.UniqueCheck"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateBidAction>("platform.config.v1.UpdateBidAction"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateDatasetRequest>("platform.config.v1.UpdateDatasetRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateDatasetResponse>("platform.config.v1.UpdateDatasetResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateEntitySchemaRequest>("platform.config.v1.UpdateEntitySchemaRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateEntitySchemaResponse>("platform.config.v1.UpdateEntitySchemaResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdatePipelineRequest>("platform.config.v1.UpdatePipelineRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdatePipelineResponse>("platform.config.v1.UpdatePipelineResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateRuleRequest>("platform.config.v1.UpdateRuleRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateRuleResponse>("platform.config.v1.UpdateRuleResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateTemplateRequest>("platform.config.v1.UpdateTemplateRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::UpdateTemplateResponse>("platform.config.v1.UpdateTemplateResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ValidateDatasetRequest>("platform.config.v1.ValidateDatasetRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ValidateDatasetResponse>("platform.config.v1.ValidateDatasetResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ValidatePipelineConfigRequest>("platform.config.v1.ValidatePipelineConfigRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ValidatePipelineConfigResponse>("platform.config.v1.ValidatePipelineConfigResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ValidateRuleConditionsRequest>("platform.config.v1.ValidateRuleConditionsRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ValidateRuleConditionsResponse>("platform.config.v1.ValidateRuleConditionsResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::ValidationIssue>("platform.config.v1.ValidationIssue"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::WatchConfigRequest>("platform.config.v1.WatchConfigRequest"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::WatchConfigResponse>("platform.config.v1.WatchConfigResponse"),
    #[cfg(feature = "platform-config-v1")]
    Type::of::<crate::platform::config::v1::WebhookAction>("platform.config.v1.WebhookAction"),
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
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AcknowledgeAlertRequest>("platform.intelligence.v1.AcknowledgeAlertRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AcknowledgeAlertResponse>("platform.intelligence.v1.AcknowledgeAlertResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ActionParameter>("platform.intelligence.v1.ActionParameter"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ActionResult>("platform.intelligence.v1.ActionResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ActionType>("platform.intelligence.v1.ActionType"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AddAlertNoteRequest>("platform.intelligence.v1.AddAlertNoteRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AddAlertNoteResponse>("platform.intelligence.v1.AddAlertNoteResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Alert>("platform.intelligence.v1.Alert"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertFilters>("platform.intelligence.v1.AlertFilters"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertHistoryEntry>("platform.intelligence.v1.AlertHistoryEntry"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertModuleCount>("platform.intelligence.v1.AlertModuleCount"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertPolicy>("platform.intelligence.v1.AlertPolicy"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertRuleCount>("platform.intelligence.v1.AlertRuleCount"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertSeverityCount>("platform.intelligence.v1.AlertSeverityCount"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertStateCount>("platform.intelligence.v1.AlertStateCount"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AlertUpdateOutcome>("platform.intelligence.v1.AlertUpdateOutcome"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Anomaly>("platform.intelligence.v1.Anomaly"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AnomalyDetection>("platform.intelligence.v1.AnomalyDetection"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AnomalyMonitor>("platform.intelligence.v1.AnomalyMonitor"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ArgumentInfo>("platform.intelligence.v1.ArgumentInfo"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AssignAlertRequest>("platform.intelligence.v1.AssignAlertRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::AssignAlertResponse>("platform.intelligence.v1.AssignAlertResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BatchEvaluateRulesRequest>("platform.intelligence.v1.BatchEvaluateRulesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BatchEvaluateRulesResponse>("platform.intelligence.v1.BatchEvaluateRulesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BatchEvaluationSummary>("platform.intelligence.v1.BatchEvaluationSummary"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BatchUpdateAlertsRequest>("platform.intelligence.v1.BatchUpdateAlertsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BatchUpdateAlertsResponse>("platform.intelligence.v1.BatchUpdateAlertsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BookedCost>("platform.intelligence.v1.BookedCost"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Budget>("platform.intelligence.v1.Budget"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BudgetAlert>("platform.intelligence.v1.BudgetAlert"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BuildNameRequest>("platform.intelligence.v1.BuildNameRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::BuildNameResponse>("platform.intelligence.v1.BuildNameResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CalculateForecastRequest>("platform.intelligence.v1.CalculateForecastRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CalculateForecastResponse>("platform.intelligence.v1.CalculateForecastResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CalculateMarginRequest>("platform.intelligence.v1.CalculateMarginRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CalculateMarginResponse>("platform.intelligence.v1.CalculateMarginResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CalculatePacingRequest>("platform.intelligence.v1.CalculatePacingRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CalculatePacingResponse>("platform.intelligence.v1.CalculatePacingResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CancelEvaluationRequest>("platform.intelligence.v1.CancelEvaluationRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CancelEvaluationResponse>("platform.intelligence.v1.CancelEvaluationResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CancelExportRequest>("platform.intelligence.v1.CancelExportRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CancelExportResponse>("platform.intelligence.v1.CancelExportResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CodeComponent>("platform.intelligence.v1.CodeComponent"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ComponentValue>("platform.intelligence.v1.ComponentValue"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ConditionResult>("platform.intelligence.v1.ConditionResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CostEntry>("platform.intelligence.v1.CostEntry"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CostPeriod>("platform.intelligence.v1.CostPeriod"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CostShare>("platform.intelligence.v1.CostShare"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CountAlertsRequest>("platform.intelligence.v1.CountAlertsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CountAlertsResponse>("platform.intelligence.v1.CountAlertsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CreateSilenceRequest>("platform.intelligence.v1.CreateSilenceRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::CreateSilenceResponse>("platform.intelligence.v1.CreateSilenceResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DatasetFreshness>("platform.intelligence.v1.DatasetFreshness"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DateComponent>("platform.intelligence.v1.DateComponent"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DayCost>("platform.intelligence.v1.DayCost"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DayCount>("platform.intelligence.v1.DayCount"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DayUsage>("platform.intelligence.v1.DayUsage"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteBudgetRequest>("platform.intelligence.v1.DeleteBudgetRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteBudgetResponse>("platform.intelligence.v1.DeleteBudgetResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteFormulaRequest>("platform.intelligence.v1.DeleteFormulaRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteFormulaResponse>("platform.intelligence.v1.DeleteFormulaResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteMonitorRequest>("platform.intelligence.v1.DeleteMonitorRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteMonitorResponse>("platform.intelligence.v1.DeleteMonitorResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteQaCheckRequest>("platform.intelligence.v1.DeleteQaCheckRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteQaCheckResponse>("platform.intelligence.v1.DeleteQaCheckResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteQaTemplateRequest>("platform.intelligence.v1.DeleteQaTemplateRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteQaTemplateResponse>("platform.intelligence.v1.DeleteQaTemplateResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteReportRequest>("platform.intelligence.v1.DeleteReportRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteReportResponse>("platform.intelligence.v1.DeleteReportResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteTaxonomyRequest>("platform.intelligence.v1.DeleteTaxonomyRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DeleteTaxonomyResponse>("platform.intelligence.v1.DeleteTaxonomyResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DetectAnomaliesRequest>("platform.intelligence.v1.DetectAnomaliesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DetectAnomaliesResponse>("platform.intelligence.v1.DetectAnomaliesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DismissRecommendationRequest>("platform.intelligence.v1.DismissRecommendationRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DismissRecommendationResponse>("platform.intelligence.v1.DismissRecommendationResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DownloadExportRequest>("platform.intelligence.v1.DownloadExportRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::DownloadExportResponse>("platform.intelligence.v1.DownloadExportResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EntityData>("platform.intelligence.v1.EntityData"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EntityEvaluationResult>("platform.intelligence.v1.EntityEvaluationResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EnumComponent>("platform.intelligence.v1.EnumComponent"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateBatchRequest>("platform.intelligence.v1.EvaluateBatchRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateBatchResponse>("platform.intelligence.v1.EvaluateBatchResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateRequest>("platform.intelligence.v1.EvaluateRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateResponse>("platform.intelligence.v1.EvaluateResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateRuleRequest>("platform.intelligence.v1.EvaluateRuleRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateRuleResponse>("platform.intelligence.v1.EvaluateRuleResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateStreamOpen>("platform.intelligence.v1.EvaluateStreamOpen"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateStreamRequest>("platform.intelligence.v1.EvaluateStreamRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateStreamResponse>("platform.intelligence.v1.EvaluateStreamResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluateStreamRows>("platform.intelligence.v1.EvaluateStreamRows"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluationStep>("platform.intelligence.v1.EvaluationStep"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::EvaluationSummary>("platform.intelligence.v1.EvaluationSummary"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ExecuteActionRequest>("platform.intelligence.v1.ExecuteActionRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ExecuteActionResponse>("platform.intelligence.v1.ExecuteActionResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ExpireSilenceRequest>("platform.intelligence.v1.ExpireSilenceRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ExpireSilenceResponse>("platform.intelligence.v1.ExpireSilenceResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Export>("platform.intelligence.v1.Export"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ForecastPoint>("platform.intelligence.v1.ForecastPoint"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FormulaIssue>("platform.intelligence.v1.FormulaIssue"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FormulaReference>("platform.intelligence.v1.FormulaReference"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FormulaRow>("platform.intelligence.v1.FormulaRow"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FormulaSource>("platform.intelligence.v1.FormulaSource"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FormulaTestCase>("platform.intelligence.v1.FormulaTestCase"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FormulaTestOutcome>("platform.intelligence.v1.FormulaTestOutcome"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FormulaValue>("platform.intelligence.v1.FormulaValue"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::FunctionInfo>("platform.intelligence.v1.FunctionInfo"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetActionStatusRequest>("platform.intelligence.v1.GetActionStatusRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetActionStatusResponse>("platform.intelligence.v1.GetActionStatusResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetAlertPoliciesRequest>("platform.intelligence.v1.GetAlertPoliciesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetAlertPoliciesResponse>("platform.intelligence.v1.GetAlertPoliciesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetAlertRequest>("platform.intelligence.v1.GetAlertRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetAlertResponse>("platform.intelligence.v1.GetAlertResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetBudgetRequest>("platform.intelligence.v1.GetBudgetRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetBudgetResponse>("platform.intelligence.v1.GetBudgetResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetCostSummaryRequest>("platform.intelligence.v1.GetCostSummaryRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetCostSummaryResponse>("platform.intelligence.v1.GetCostSummaryResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetEvaluationStatusRequest>("platform.intelligence.v1.GetEvaluationStatusRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetEvaluationStatusResponse>("platform.intelligence.v1.GetEvaluationStatusResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetExportRequest>("platform.intelligence.v1.GetExportRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetExportResponse>("platform.intelligence.v1.GetExportResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetFormulaRequest>("platform.intelligence.v1.GetFormulaRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetFormulaResponse>("platform.intelligence.v1.GetFormulaResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetFreshnessRequest>("platform.intelligence.v1.GetFreshnessRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetFreshnessResponse>("platform.intelligence.v1.GetFreshnessResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetMonitorRequest>("platform.intelligence.v1.GetMonitorRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetMonitorResponse>("platform.intelligence.v1.GetMonitorResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetPipelineHealthRequest>("platform.intelligence.v1.GetPipelineHealthRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetPipelineHealthResponse>("platform.intelligence.v1.GetPipelineHealthResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetPipelineTrendRequest>("platform.intelligence.v1.GetPipelineTrendRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetPipelineTrendResponse>("platform.intelligence.v1.GetPipelineTrendResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetQaCheckRequest>("platform.intelligence.v1.GetQaCheckRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetQaCheckResponse>("platform.intelligence.v1.GetQaCheckResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetQaRunRequest>("platform.intelligence.v1.GetQaRunRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetQaRunResponse>("platform.intelligence.v1.GetQaRunResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetQaScoreRequest>("platform.intelligence.v1.GetQaScoreRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetQaScoreResponse>("platform.intelligence.v1.GetQaScoreResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetReportRequest>("platform.intelligence.v1.GetReportRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetReportResponse>("platform.intelligence.v1.GetReportResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetRuleMatchRequest>("platform.intelligence.v1.GetRuleMatchRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetRuleMatchResponse>("platform.intelligence.v1.GetRuleMatchResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetRuleStatisticsRequest>("platform.intelligence.v1.GetRuleStatisticsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetRuleStatisticsResponse>("platform.intelligence.v1.GetRuleStatisticsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetTaxonomyListRequest>("platform.intelligence.v1.GetTaxonomyListRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetTaxonomyListResponse>("platform.intelligence.v1.GetTaxonomyListResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetTaxonomyRequest>("platform.intelligence.v1.GetTaxonomyRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetTaxonomyResponse>("platform.intelligence.v1.GetTaxonomyResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetThresholdsRequest>("platform.intelligence.v1.GetThresholdsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetThresholdsResponse>("platform.intelligence.v1.GetThresholdsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetUsageRequest>("platform.intelligence.v1.GetUsageRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::GetUsageResponse>("platform.intelligence.v1.GetUsageResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListActionTypesRequest>("platform.intelligence.v1.ListActionTypesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListActionTypesResponse>("platform.intelligence.v1.ListActionTypesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListAlertHistoryRequest>("platform.intelligence.v1.ListAlertHistoryRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListAlertHistoryResponse>("platform.intelligence.v1.ListAlertHistoryResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListAlertsRequest>("platform.intelligence.v1.ListAlertsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListAlertsResponse>("platform.intelligence.v1.ListAlertsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListAnomaliesRequest>("platform.intelligence.v1.ListAnomaliesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListAnomaliesResponse>("platform.intelligence.v1.ListAnomaliesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListCostsRequest>("platform.intelligence.v1.ListCostsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListCostsResponse>("platform.intelligence.v1.ListCostsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListEvaluationsRequest>("platform.intelligence.v1.ListEvaluationsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListEvaluationsResponse>("platform.intelligence.v1.ListEvaluationsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListExportsRequest>("platform.intelligence.v1.ListExportsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListExportsResponse>("platform.intelligence.v1.ListExportsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListFormulaVersionsRequest>("platform.intelligence.v1.ListFormulaVersionsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListFormulaVersionsResponse>("platform.intelligence.v1.ListFormulaVersionsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListFormulasRequest>("platform.intelligence.v1.ListFormulasRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListFormulasResponse>("platform.intelligence.v1.ListFormulasResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListFunctionsRequest>("platform.intelligence.v1.ListFunctionsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListFunctionsResponse>("platform.intelligence.v1.ListFunctionsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListMonitorsRequest>("platform.intelligence.v1.ListMonitorsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListMonitorsResponse>("platform.intelligence.v1.ListMonitorsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListNameResultsRequest>("platform.intelligence.v1.ListNameResultsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListNameResultsResponse>("platform.intelligence.v1.ListNameResultsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaChecksRequest>("platform.intelligence.v1.ListQaChecksRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaChecksResponse>("platform.intelligence.v1.ListQaChecksResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaResultsRequest>("platform.intelligence.v1.ListQaResultsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaResultsResponse>("platform.intelligence.v1.ListQaResultsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaRunsRequest>("platform.intelligence.v1.ListQaRunsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaRunsResponse>("platform.intelligence.v1.ListQaRunsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaTemplatesRequest>("platform.intelligence.v1.ListQaTemplatesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaTemplatesResponse>("platform.intelligence.v1.ListQaTemplatesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaWaiversRequest>("platform.intelligence.v1.ListQaWaiversRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListQaWaiversResponse>("platform.intelligence.v1.ListQaWaiversResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListRecommendationsRequest>("platform.intelligence.v1.ListRecommendationsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListRecommendationsResponse>("platform.intelligence.v1.ListRecommendationsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListReportsRequest>("platform.intelligence.v1.ListReportsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListReportsResponse>("platform.intelligence.v1.ListReportsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListRuleMatchesRequest>("platform.intelligence.v1.ListRuleMatchesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListRuleMatchesResponse>("platform.intelligence.v1.ListRuleMatchesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListRuleStatesRequest>("platform.intelligence.v1.ListRuleStatesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListRuleStatesResponse>("platform.intelligence.v1.ListRuleStatesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListSilencesRequest>("platform.intelligence.v1.ListSilencesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListSilencesResponse>("platform.intelligence.v1.ListSilencesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListTaxonomiesRequest>("platform.intelligence.v1.ListTaxonomiesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListTaxonomiesResponse>("platform.intelligence.v1.ListTaxonomiesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListTaxonomyListsRequest>("platform.intelligence.v1.ListTaxonomyListsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListTaxonomyListsResponse>("platform.intelligence.v1.ListTaxonomyListsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListTaxonomyVersionsRequest>("platform.intelligence.v1.ListTaxonomyVersionsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ListTaxonomyVersionsResponse>("platform.intelligence.v1.ListTaxonomyVersionsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::MarginInput>("platform.intelligence.v1.MarginInput"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::MarginResult>("platform.intelligence.v1.MarginResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::MetricPoint>("platform.intelligence.v1.MetricPoint"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::NameInput>("platform.intelligence.v1.NameInput"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::NameIssue>("platform.intelligence.v1.NameIssue"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::NameResult>("platform.intelligence.v1.NameResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::NameSuggestion>("platform.intelligence.v1.NameSuggestion"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::NamedFormula>("platform.intelligence.v1.NamedFormula"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::OverallHealth>("platform.intelligence.v1.OverallHealth"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PacingBands>("platform.intelligence.v1.PacingBands"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PacingInput>("platform.intelligence.v1.PacingInput"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PacingResult>("platform.intelligence.v1.PacingResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ParseNameRequest>("platform.intelligence.v1.ParseNameRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ParseNameResponse>("platform.intelligence.v1.ParseNameResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PipelineCost>("platform.intelligence.v1.PipelineCost"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PipelineHealth>("platform.intelligence.v1.PipelineHealth"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PipelineRun>("platform.intelligence.v1.PipelineRun"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PipelineTrendPoint>("platform.intelligence.v1.PipelineTrendPoint"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::PointJudgement>("platform.intelligence.v1.PointJudgement"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaCategoryScore>("platform.intelligence.v1.QaCategoryScore"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaCheck>("platform.intelligence.v1.QaCheck"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaFix>("platform.intelligence.v1.QaFix"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaResult>("platform.intelligence.v1.QaResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaRun>("platform.intelligence.v1.QaRun"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaScore>("platform.intelligence.v1.QaScore"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaScorePoint>("platform.intelligence.v1.QaScorePoint"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaTemplate>("platform.intelligence.v1.QaTemplate"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::QaWaiver>("platform.intelligence.v1.QaWaiver"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RaiseAlertRequest>("platform.intelligence.v1.RaiseAlertRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RaiseAlertResponse>("platform.intelligence.v1.RaiseAlertResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Recommendation>("platform.intelligence.v1.Recommendation"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RecordCostRequest>("platform.intelligence.v1.RecordCostRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RecordCostResponse>("platform.intelligence.v1.RecordCostResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RecordUsageRequest>("platform.intelligence.v1.RecordUsageRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RecordUsageResponse>("platform.intelligence.v1.RecordUsageResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RegexComponent>("platform.intelligence.v1.RegexComponent"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Report>("platform.intelligence.v1.Report"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ReportQuery>("platform.intelligence.v1.ReportQuery"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ResetRuleStateRequest>("platform.intelligence.v1.ResetRuleStateRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ResetRuleStateResponse>("platform.intelligence.v1.ResetRuleStateResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ResolveAlertRequest>("platform.intelligence.v1.ResolveAlertRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ResolveAlertResponse>("platform.intelligence.v1.ResolveAlertResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ReviewAnomalyRequest>("platform.intelligence.v1.ReviewAnomalyRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ReviewAnomalyResponse>("platform.intelligence.v1.ReviewAnomalyResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RevokeQaWaiverRequest>("platform.intelligence.v1.RevokeQaWaiverRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RevokeQaWaiverResponse>("platform.intelligence.v1.RevokeQaWaiverResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RowError>("platform.intelligence.v1.RowError"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RuleDayStatistics>("platform.intelligence.v1.RuleDayStatistics"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RuleDraft>("platform.intelligence.v1.RuleDraft"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RuleFailure>("platform.intelligence.v1.RuleFailure"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RuleMatch>("platform.intelligence.v1.RuleMatch"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RuleMatchResult>("platform.intelligence.v1.RuleMatchResult"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RuleState>("platform.intelligence.v1.RuleState"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RunQaChecksRequest>("platform.intelligence.v1.RunQaChecksRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::RunQaChecksResponse>("platform.intelligence.v1.RunQaChecksResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveFormulaRequest>("platform.intelligence.v1.SaveFormulaRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveFormulaResponse>("platform.intelligence.v1.SaveFormulaResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveMonitorRequest>("platform.intelligence.v1.SaveMonitorRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveMonitorResponse>("platform.intelligence.v1.SaveMonitorResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveQaCheckRequest>("platform.intelligence.v1.SaveQaCheckRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveQaCheckResponse>("platform.intelligence.v1.SaveQaCheckResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveQaTemplateRequest>("platform.intelligence.v1.SaveQaTemplateRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveQaTemplateResponse>("platform.intelligence.v1.SaveQaTemplateResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveReportRequest>("platform.intelligence.v1.SaveReportRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SaveReportResponse>("platform.intelligence.v1.SaveReportResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SeriesPoint>("platform.intelligence.v1.SeriesPoint"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetAlertPoliciesRequest>("platform.intelligence.v1.SetAlertPoliciesRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetAlertPoliciesResponse>("platform.intelligence.v1.SetAlertPoliciesResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetBudgetRequest>("platform.intelligence.v1.SetBudgetRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetBudgetResponse>("platform.intelligence.v1.SetBudgetResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetTaxonomyListRequest>("platform.intelligence.v1.SetTaxonomyListRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetTaxonomyListResponse>("platform.intelligence.v1.SetTaxonomyListResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetTaxonomyRequest>("platform.intelligence.v1.SetTaxonomyRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetTaxonomyResponse>("platform.intelligence.v1.SetTaxonomyResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetThresholdsRequest>("platform.intelligence.v1.SetThresholdsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SetThresholdsResponse>("platform.intelligence.v1.SetThresholdsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Silence>("platform.intelligence.v1.Silence"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SilenceMatcher>("platform.intelligence.v1.SilenceMatcher"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SnoozeAlertRequest>("platform.intelligence.v1.SnoozeAlertRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SnoozeAlertResponse>("platform.intelligence.v1.SnoozeAlertResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::StartExportRequest>("platform.intelligence.v1.StartExportRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::StartExportResponse>("platform.intelligence.v1.StartExportResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SuggestNameRequest>("platform.intelligence.v1.SuggestNameRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::SuggestNameResponse>("platform.intelligence.v1.SuggestNameResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TaxonomyComponent>("platform.intelligence.v1.TaxonomyComponent"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TaxonomyList>("platform.intelligence.v1.TaxonomyList"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TaxonomyPattern>("platform.intelligence.v1.TaxonomyPattern"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TaxonomyTerm>("platform.intelligence.v1.TaxonomyTerm"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TestFormulaRequest>("platform.intelligence.v1.TestFormulaRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TestFormulaResponse>("platform.intelligence.v1.TestFormulaResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TestRuleMatch>("platform.intelligence.v1.TestRuleMatch"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TestRuleRequest>("platform.intelligence.v1.TestRuleRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TestRuleResponse>("platform.intelligence.v1.TestRuleResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Threshold>("platform.intelligence.v1.Threshold"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TriggerRuleEvaluationRequest>("platform.intelligence.v1.TriggerRuleEvaluationRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::TriggerRuleEvaluationResponse>("platform.intelligence.v1.TriggerRuleEvaluationResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::Usage>("platform.intelligence.v1.Usage"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::UsageEntry>("platform.intelligence.v1.UsageEntry"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::UsageLimits>("platform.intelligence.v1.UsageLimits"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ValidateNameRequest>("platform.intelligence.v1.ValidateNameRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ValidateNameResponse>("platform.intelligence.v1.ValidateNameResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ValidateNamesBatchRequest>("platform.intelligence.v1.ValidateNamesBatchRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ValidateNamesBatchResponse>("platform.intelligence.v1.ValidateNamesBatchResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ValidateRequest>("platform.intelligence.v1.ValidateRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::ValidateResponse>("platform.intelligence.v1.ValidateResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::WaiveQaCheckRequest>("platform.intelligence.v1.WaiveQaCheckRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::WaiveQaCheckResponse>("platform.intelligence.v1.WaiveQaCheckResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::WatchAlertsRequest>("platform.intelligence.v1.WatchAlertsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::WatchAlertsResponse>("platform.intelligence.v1.WatchAlertsResponse"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::WatchBudgetAlertsRequest>("platform.intelligence.v1.WatchBudgetAlertsRequest"),
    #[cfg(feature = "platform-intelligence-v1")]
    Type::of::<crate::platform::intelligence::v1::WatchBudgetAlertsResponse>("platform.intelligence.v1.WatchBudgetAlertsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::AddSuppressionRequest>("platform.notification.v1.AddSuppressionRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::AddSuppressionResponse>("platform.notification.v1.AddSuppressionResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ArchiveMessagesRequest>("platform.notification.v1.ArchiveMessagesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ArchiveMessagesResponse>("platform.notification.v1.ArchiveMessagesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CancelNotificationRequest>("platform.notification.v1.CancelNotificationRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CancelNotificationResponse>("platform.notification.v1.CancelNotificationResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ChannelConfig>("platform.notification.v1.ChannelConfig"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ChannelDeliveryDetail>("platform.notification.v1.ChannelDeliveryDetail"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ChannelDeliveryStatus>("platform.notification.v1.ChannelDeliveryStatus"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ChannelStatus>("platform.notification.v1.ChannelStatus"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ConfiguredChannel>("platform.notification.v1.ConfiguredChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CreateChannelRequest>("platform.notification.v1.CreateChannelRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CreateChannelResponse>("platform.notification.v1.CreateChannelResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CreateTemplateRequest>("platform.notification.v1.CreateTemplateRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CreateTemplateResponse>("platform.notification.v1.CreateTemplateResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CreateWebhookRequest>("platform.notification.v1.CreateWebhookRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::CreateWebhookResponse>("platform.notification.v1.CreateWebhookResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeleteChannelRequest>("platform.notification.v1.DeleteChannelRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeleteChannelResponse>("platform.notification.v1.DeleteChannelResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeletePushSubscriptionRequest>("platform.notification.v1.DeletePushSubscriptionRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeletePushSubscriptionResponse>("platform.notification.v1.DeletePushSubscriptionResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeleteTemplateRequest>("platform.notification.v1.DeleteTemplateRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeleteTemplateResponse>("platform.notification.v1.DeleteTemplateResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeleteWebhookRequest>("platform.notification.v1.DeleteWebhookRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeleteWebhookResponse>("platform.notification.v1.DeleteWebhookResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::Delivery>("platform.notification.v1.Delivery"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeliveryAttempt>("platform.notification.v1.DeliveryAttempt"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DeliveryDayStatistics>("platform.notification.v1.DeliveryDayStatistics"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::Digest>("platform.notification.v1.Digest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::DigestSchedule>("platform.notification.v1.DigestSchedule"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::EmailChannel>("platform.notification.v1.EmailChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::EmailPreferences>("platform.notification.v1.EmailPreferences"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::EventType>("platform.notification.v1.EventType"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetChannelRequest>("platform.notification.v1.GetChannelRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetChannelResponse>("platform.notification.v1.GetChannelResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetChannelStatusRequest>("platform.notification.v1.GetChannelStatusRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetChannelStatusResponse>("platform.notification.v1.GetChannelStatusResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetDeliveryRequest>("platform.notification.v1.GetDeliveryRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetDeliveryResponse>("platform.notification.v1.GetDeliveryResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetDeliveryStatisticsRequest>("platform.notification.v1.GetDeliveryStatisticsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetDeliveryStatisticsResponse>("platform.notification.v1.GetDeliveryStatisticsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetNotificationStatusRequest>("platform.notification.v1.GetNotificationStatusRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetNotificationStatusResponse>("platform.notification.v1.GetNotificationStatusResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetPreferencesRequest>("platform.notification.v1.GetPreferencesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetPreferencesResponse>("platform.notification.v1.GetPreferencesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetPushKeyRequest>("platform.notification.v1.GetPushKeyRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetPushKeyResponse>("platform.notification.v1.GetPushKeyResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetRoutesRequest>("platform.notification.v1.GetRoutesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetRoutesResponse>("platform.notification.v1.GetRoutesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetTemplateRequest>("platform.notification.v1.GetTemplateRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetTemplateResponse>("platform.notification.v1.GetTemplateResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetUnreadCountRequest>("platform.notification.v1.GetUnreadCountRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetUnreadCountResponse>("platform.notification.v1.GetUnreadCountResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetWebhookDeliveryRequest>("platform.notification.v1.GetWebhookDeliveryRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetWebhookDeliveryResponse>("platform.notification.v1.GetWebhookDeliveryResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetWebhookRequest>("platform.notification.v1.GetWebhookRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::GetWebhookResponse>("platform.notification.v1.GetWebhookResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::InAppChannel>("platform.notification.v1.InAppChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::InboxMessage>("platform.notification.v1.InboxMessage"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListChannelsRequest>("platform.notification.v1.ListChannelsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListChannelsResponse>("platform.notification.v1.ListChannelsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListDeliveriesRequest>("platform.notification.v1.ListDeliveriesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListDeliveriesResponse>("platform.notification.v1.ListDeliveriesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListEventTypesRequest>("platform.notification.v1.ListEventTypesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListEventTypesResponse>("platform.notification.v1.ListEventTypesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListInboxRequest>("platform.notification.v1.ListInboxRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListInboxResponse>("platform.notification.v1.ListInboxResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListNotificationsRequest>("platform.notification.v1.ListNotificationsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListNotificationsResponse>("platform.notification.v1.ListNotificationsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListPendingDigestsRequest>("platform.notification.v1.ListPendingDigestsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListPendingDigestsResponse>("platform.notification.v1.ListPendingDigestsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListPushSubscriptionsRequest>("platform.notification.v1.ListPushSubscriptionsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListPushSubscriptionsResponse>("platform.notification.v1.ListPushSubscriptionsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListSuppressionsRequest>("platform.notification.v1.ListSuppressionsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListSuppressionsResponse>("platform.notification.v1.ListSuppressionsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListTemplateVersionsRequest>("platform.notification.v1.ListTemplateVersionsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListTemplateVersionsResponse>("platform.notification.v1.ListTemplateVersionsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListTemplatesRequest>("platform.notification.v1.ListTemplatesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListTemplatesResponse>("platform.notification.v1.ListTemplatesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListWebhookDeliveriesRequest>("platform.notification.v1.ListWebhookDeliveriesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListWebhookDeliveriesResponse>("platform.notification.v1.ListWebhookDeliveriesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListWebhooksRequest>("platform.notification.v1.ListWebhooksRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ListWebhooksResponse>("platform.notification.v1.ListWebhooksResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::MarkAllReadRequest>("platform.notification.v1.MarkAllReadRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::MarkAllReadResponse>("platform.notification.v1.MarkAllReadResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::MarkReadRequest>("platform.notification.v1.MarkReadRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::MarkReadResponse>("platform.notification.v1.MarkReadResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::NotificationPreferences>("platform.notification.v1.NotificationPreferences"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::NotificationRecipients>("platform.notification.v1.NotificationRecipients"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::NotificationSummary>("platform.notification.v1.NotificationSummary"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::NotificationTemplate>("platform.notification.v1.NotificationTemplate"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::PagerDutyChannel>("platform.notification.v1.PagerDutyChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::PushChannel>("platform.notification.v1.PushChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::PushSubscription>("platform.notification.v1.PushSubscription"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::QuietHours>("platform.notification.v1.QuietHours"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RecipientStatus>("platform.notification.v1.RecipientStatus"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RedeliverDeliveriesRequest>("platform.notification.v1.RedeliverDeliveriesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RedeliverDeliveriesResponse>("platform.notification.v1.RedeliverDeliveriesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RedeliverWebhookRequest>("platform.notification.v1.RedeliverWebhookRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RedeliverWebhookResponse>("platform.notification.v1.RedeliverWebhookResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RegisterPushSubscriptionRequest>("platform.notification.v1.RegisterPushSubscriptionRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RegisterPushSubscriptionResponse>("platform.notification.v1.RegisterPushSubscriptionResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RemoveSuppressionRequest>("platform.notification.v1.RemoveSuppressionRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RemoveSuppressionResponse>("platform.notification.v1.RemoveSuppressionResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RenderTemplateRequest>("platform.notification.v1.RenderTemplateRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RenderTemplateResponse>("platform.notification.v1.RenderTemplateResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RenderedText>("platform.notification.v1.RenderedText"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RevertTemplateRequest>("platform.notification.v1.RevertTemplateRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RevertTemplateResponse>("platform.notification.v1.RevertTemplateResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RotateWebhookSecretRequest>("platform.notification.v1.RotateWebhookSecretRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::RotateWebhookSecretResponse>("platform.notification.v1.RotateWebhookSecretResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::Route>("platform.notification.v1.Route"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SendBatchNotificationsRequest>("platform.notification.v1.SendBatchNotificationsRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SendBatchNotificationsResponse>("platform.notification.v1.SendBatchNotificationsResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SendDigestsNowRequest>("platform.notification.v1.SendDigestsNowRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SendDigestsNowResponse>("platform.notification.v1.SendDigestsNowResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SendNotificationRequest>("platform.notification.v1.SendNotificationRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SendNotificationResponse>("platform.notification.v1.SendNotificationResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SetRoutesRequest>("platform.notification.v1.SetRoutesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SetRoutesResponse>("platform.notification.v1.SetRoutesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SeverityFilter>("platform.notification.v1.SeverityFilter"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SlackChannel>("platform.notification.v1.SlackChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SlackPreferences>("platform.notification.v1.SlackPreferences"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::SmsChannel>("platform.notification.v1.SmsChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::Suppression>("platform.notification.v1.Suppression"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TeamsChannel>("platform.notification.v1.TeamsChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TemplateIssue>("platform.notification.v1.TemplateIssue"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TemplateText>("platform.notification.v1.TemplateText"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TemplateVersion>("platform.notification.v1.TemplateVersion"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TestChannelRequest>("platform.notification.v1.TestChannelRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TestChannelResponse>("platform.notification.v1.TestChannelResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TestWebhookRequest>("platform.notification.v1.TestWebhookRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::TestWebhookResponse>("platform.notification.v1.TestWebhookResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UnsubscribeRequest>("platform.notification.v1.UnsubscribeRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UnsubscribeResponse>("platform.notification.v1.UnsubscribeResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdateChannelRequest>("platform.notification.v1.UpdateChannelRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdateChannelResponse>("platform.notification.v1.UpdateChannelResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdatePreferencesRequest>("platform.notification.v1.UpdatePreferencesRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdatePreferencesResponse>("platform.notification.v1.UpdatePreferencesResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdateTemplateRequest>("platform.notification.v1.UpdateTemplateRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdateTemplateResponse>("platform.notification.v1.UpdateTemplateResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdateWebhookRequest>("platform.notification.v1.UpdateWebhookRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::UpdateWebhookResponse>("platform.notification.v1.UpdateWebhookResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ValidateTemplateRequest>("platform.notification.v1.ValidateTemplateRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::ValidateTemplateResponse>("platform.notification.v1.ValidateTemplateResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::WatchInboxRequest>("platform.notification.v1.WatchInboxRequest"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::WatchInboxResponse>("platform.notification.v1.WatchInboxResponse"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::Webhook>("platform.notification.v1.Webhook"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::WebhookChannel>("platform.notification.v1.WebhookChannel"),
    #[cfg(feature = "platform-notification-v1")]
    Type::of::<crate::platform::notification::v1::WebhookDelivery>("platform.notification.v1.WebhookDelivery"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::AcknowledgeAlertRequest>("platform.query.v1.AcknowledgeAlertRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::AcknowledgeAlertResponse>("platform.query.v1.AcknowledgeAlertResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::Campaign>("platform.query.v1.Campaign"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CampaignFilters>("platform.query.v1.CampaignFilters"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CampaignMetrics>("platform.query.v1.CampaignMetrics"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CampaignMetricsPoint>("platform.query.v1.CampaignMetricsPoint"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CancelQueryRequest>("platform.query.v1.CancelQueryRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CancelQueryResponse>("platform.query.v1.CancelQueryResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CatalogHit>("platform.query.v1.CatalogHit"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CloseCursorRequest>("platform.query.v1.CloseCursorRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CloseCursorResponse>("platform.query.v1.CloseCursorResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ColumnMeasure>("platform.query.v1.ColumnMeasure"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ColumnProfile>("platform.query.v1.ColumnProfile"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::CostUpdate>("platform.query.v1.CostUpdate"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::Dashboard>("platform.query.v1.Dashboard"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DashboardFilter>("platform.query.v1.DashboardFilter"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DataUpdate>("platform.query.v1.DataUpdate"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DeleteDashboardRequest>("platform.query.v1.DeleteDashboardRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DeleteDashboardResponse>("platform.query.v1.DeleteDashboardResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DeleteSavedQueryRequest>("platform.query.v1.DeleteSavedQueryRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DeleteSavedQueryResponse>("platform.query.v1.DeleteSavedQueryResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DeleteViewRequest>("platform.query.v1.DeleteViewRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::DeleteViewResponse>("platform.query.v1.DeleteViewResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::Entity>("platform.query.v1.Entity"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::EntityCount>("platform.query.v1.EntityCount"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ExecuteGraphQlRequest>("platform.query.v1.ExecuteGraphQLRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ExecuteGraphQlResponse>("platform.query.v1.ExecuteGraphQLResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ExecuteSqlRequest>("platform.query.v1.ExecuteSqlRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ExecuteSqlResponse>("platform.query.v1.ExecuteSqlResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ExecutionUpdate>("platform.query.v1.ExecutionUpdate"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ExplainSqlRequest>("platform.query.v1.ExplainSqlRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ExplainSqlResponse>("platform.query.v1.ExplainSqlResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::FetchCursorRequest>("platform.query.v1.FetchCursorRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::FetchCursorResponse>("platform.query.v1.FetchCursorResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::Freshness>("platform.query.v1.Freshness"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetCampaignRequest>("platform.query.v1.GetCampaignRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetCampaignResponse>("platform.query.v1.GetCampaignResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetDashboardMetricsRequest>("platform.query.v1.GetDashboardMetricsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetDashboardMetricsResponse>("platform.query.v1.GetDashboardMetricsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetDashboardRequest>("platform.query.v1.GetDashboardRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetDashboardResponse>("platform.query.v1.GetDashboardResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetEntityRequest>("platform.query.v1.GetEntityRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetEntityResponse>("platform.query.v1.GetEntityResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetGraphQlSchemaRequest>("platform.query.v1.GetGraphQLSchemaRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetGraphQlSchemaResponse>("platform.query.v1.GetGraphQLSchemaResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetMarginDataRequest>("platform.query.v1.GetMarginDataRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetMarginDataResponse>("platform.query.v1.GetMarginDataResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetPacingDataRequest>("platform.query.v1.GetPacingDataRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetPacingDataResponse>("platform.query.v1.GetPacingDataResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetQueryLimitsRequest>("platform.query.v1.GetQueryLimitsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetQueryLimitsResponse>("platform.query.v1.GetQueryLimitsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetQueryRequest>("platform.query.v1.GetQueryRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetQueryResponse>("platform.query.v1.GetQueryResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetRelationRequest>("platform.query.v1.GetRelationRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetRelationResponse>("platform.query.v1.GetRelationResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetSavedQueryRequest>("platform.query.v1.GetSavedQueryRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GetSavedQueryResponse>("platform.query.v1.GetSavedQueryResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::GraphQlError>("platform.query.v1.GraphQLError"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::HistogramBucket>("platform.query.v1.HistogramBucket"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListAlertsRequest>("platform.query.v1.ListAlertsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListAlertsResponse>("platform.query.v1.ListAlertsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListCampaignsRequest>("platform.query.v1.ListCampaignsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListCampaignsResponse>("platform.query.v1.ListCampaignsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListDashboardVersionsRequest>("platform.query.v1.ListDashboardVersionsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListDashboardVersionsResponse>("platform.query.v1.ListDashboardVersionsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListDashboardsRequest>("platform.query.v1.ListDashboardsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListDashboardsResponse>("platform.query.v1.ListDashboardsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListEntitiesRequest>("platform.query.v1.ListEntitiesRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListEntitiesResponse>("platform.query.v1.ListEntitiesResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListQueriesRequest>("platform.query.v1.ListQueriesRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListQueriesResponse>("platform.query.v1.ListQueriesResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListRelationsRequest>("platform.query.v1.ListRelationsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListRelationsResponse>("platform.query.v1.ListRelationsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListSavedQueriesRequest>("platform.query.v1.ListSavedQueriesRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListSavedQueriesResponse>("platform.query.v1.ListSavedQueriesResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListSavedQueryVersionsRequest>("platform.query.v1.ListSavedQueryVersionsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListSavedQueryVersionsResponse>("platform.query.v1.ListSavedQueryVersionsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListSqlFunctionsRequest>("platform.query.v1.ListSqlFunctionsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListSqlFunctionsResponse>("platform.query.v1.ListSqlFunctionsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListViewVersionsRequest>("platform.query.v1.ListViewVersionsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ListViewVersionsResponse>("platform.query.v1.ListViewVersionsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::MarginPoint>("platform.query.v1.MarginPoint"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::MeasureSelector>("platform.query.v1.MeasureSelector"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::MetricQuery>("platform.query.v1.MetricQuery"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::OpenCursorRequest>("platform.query.v1.OpenCursorRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::OpenCursorResponse>("platform.query.v1.OpenCursorResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::Panel>("platform.query.v1.Panel"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::PanelPosition>("platform.query.v1.PanelPosition"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::PanelThreshold>("platform.query.v1.PanelThreshold"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::PlanStep>("platform.query.v1.PlanStep"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ProfileRelationRequest>("platform.query.v1.ProfileRelationRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ProfileRelationResponse>("platform.query.v1.ProfileRelationResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryDatasetRequest>("platform.query.v1.QueryDatasetRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryDatasetResponse>("platform.query.v1.QueryDatasetResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryMetricsRequest>("platform.query.v1.QueryMetricsRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryMetricsResponse>("platform.query.v1.QueryMetricsResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryParameter>("platform.query.v1.QueryParameter"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryProgress>("platform.query.v1.QueryProgress"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryRecord>("platform.query.v1.QueryRecord"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryStarted>("platform.query.v1.QueryStarted"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::QueryStatistics>("platform.query.v1.QueryStatistics"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ReadRelation>("platform.query.v1.ReadRelation"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::Relation>("platform.query.v1.Relation"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::RenderDashboardRequest>("platform.query.v1.RenderDashboardRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::RenderDashboardResponse>("platform.query.v1.RenderDashboardResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ResolveAlertRequest>("platform.query.v1.ResolveAlertRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ResolveAlertResponse>("platform.query.v1.ResolveAlertResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::RunSavedQueryRequest>("platform.query.v1.RunSavedQueryRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::RunSavedQueryResponse>("platform.query.v1.RunSavedQueryResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SaveDashboardRequest>("platform.query.v1.SaveDashboardRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SaveDashboardResponse>("platform.query.v1.SaveDashboardResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SaveQueryRequest>("platform.query.v1.SaveQueryRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SaveQueryResponse>("platform.query.v1.SaveQueryResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SaveViewRequest>("platform.query.v1.SaveViewRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SaveViewResponse>("platform.query.v1.SaveViewResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SavedQuery>("platform.query.v1.SavedQuery"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SavedQuerySource>("platform.query.v1.SavedQuerySource"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SearchCatalogRequest>("platform.query.v1.SearchCatalogRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SearchCatalogResponse>("platform.query.v1.SearchCatalogResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SearchHit>("platform.query.v1.SearchHit"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SearchRequest>("platform.query.v1.SearchRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SearchResponse>("platform.query.v1.SearchResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SnoozeAlertRequest>("platform.query.v1.SnoozeAlertRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SnoozeAlertResponse>("platform.query.v1.SnoozeAlertResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SqlFunction>("platform.query.v1.SqlFunction"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SqlIssue>("platform.query.v1.SqlIssue"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SqlLimits>("platform.query.v1.SqlLimits"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SqlParameter>("platform.query.v1.SqlParameter"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SqlStatement>("platform.query.v1.SqlStatement"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SubscribeRequest>("platform.query.v1.SubscribeRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::SubscribeResponse>("platform.query.v1.SubscribeResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ValidateSqlRequest>("platform.query.v1.ValidateSqlRequest"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ValidateSqlResponse>("platform.query.v1.ValidateSqlResponse"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ValueCount>("platform.query.v1.ValueCount"),
    #[cfg(feature = "platform-query-v1")]
    Type::of::<crate::platform::query::v1::ViewVersion>("platform.query.v1.ViewVersion"),
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
