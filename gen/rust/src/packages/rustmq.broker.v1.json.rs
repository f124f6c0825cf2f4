use crate::json::*;

messages! {
    crate::rustmq::broker::v1::AbortPartitionTransferRequest,
    crate::rustmq::broker::v1::AbortPartitionTransferResponse,
    crate::rustmq::broker::v1::AssignPartitionRequest,
    crate::rustmq::broker::v1::AssignPartitionResponse,
    crate::rustmq::broker::v1::BeginPartitionTransferRequest,
    crate::rustmq::broker::v1::BeginPartitionTransferResponse,
    crate::rustmq::broker::v1::CommitPartitionTransferRequest,
    crate::rustmq::broker::v1::CommitPartitionTransferResponse,
    crate::rustmq::broker::v1::DeleteRecordsPartition,
    crate::rustmq::broker::v1::DeleteRecordsRequest,
    crate::rustmq::broker::v1::DeleteRecordsResponse,
    crate::rustmq::broker::v1::DeleteRecordsResult,
    crate::rustmq::broker::v1::DescribeLogDirsRequest,
    crate::rustmq::broker::v1::DescribeLogDirsResponse,
    crate::rustmq::broker::v1::GetIsrRequest,
    crate::rustmq::broker::v1::GetIsrResponse,
    crate::rustmq::broker::v1::GetLeaderEpochRequest,
    crate::rustmq::broker::v1::GetLeaderEpochResponse,
    crate::rustmq::broker::v1::GetPartitionStateRequest,
    crate::rustmq::broker::v1::GetPartitionStateResponse,
    crate::rustmq::broker::v1::HealthCheckRequest,
    crate::rustmq::broker::v1::HealthCheckResponse,
    crate::rustmq::broker::v1::HeartbeatRequest,
    crate::rustmq::broker::v1::HeartbeatResponse,
    crate::rustmq::broker::v1::LogDir,
    crate::rustmq::broker::v1::LogDirReplica,
    crate::rustmq::broker::v1::MigratePartitionProgress,
    crate::rustmq::broker::v1::MigratePartitionRequest,
    crate::rustmq::broker::v1::MoveReplicaLogsRequest,
    crate::rustmq::broker::v1::MoveReplicaLogsResponse,
    crate::rustmq::broker::v1::RemovePartitionRequest,
    crate::rustmq::broker::v1::RemovePartitionResponse,
    crate::rustmq::broker::v1::ReplicaEpoch,
    crate::rustmq::broker::v1::ReplicaLogMove,
    crate::rustmq::broker::v1::ReplicaLogMoveResult,
    crate::rustmq::broker::v1::ReplicateDataRequest,
    crate::rustmq::broker::v1::ReplicateDataResponse,
    crate::rustmq::broker::v1::StageTransactionOffsetsRequest,
    crate::rustmq::broker::v1::StageTransactionOffsetsResponse,
    crate::rustmq::broker::v1::TransactionMarkerEntry,
    crate::rustmq::broker::v1::TransactionMarkerResult,
    crate::rustmq::broker::v1::TransferFile,
    crate::rustmq::broker::v1::TransferLeadershipRequest,
    crate::rustmq::broker::v1::TransferLeadershipResponse,
    crate::rustmq::broker::v1::TransferPartitionDataRequest,
    crate::rustmq::broker::v1::TransferPartitionDataResponse,
    crate::rustmq::broker::v1::UpdateIsrRequest,
    crate::rustmq::broker::v1::UpdateIsrResponse,
    crate::rustmq::broker::v1::UpdatePartitionConfigRequest,
    crate::rustmq::broker::v1::UpdatePartitionConfigResponse,
    crate::rustmq::broker::v1::VerifyTransactionRequest,
    crate::rustmq::broker::v1::VerifyTransactionResponse,
    crate::rustmq::broker::v1::VerifyTransactionResult,
    crate::rustmq::broker::v1::WriteTransactionMarkersRequest,
    crate::rustmq::broker::v1::WriteTransactionMarkersResponse,
}

enums! {
    crate::rustmq::broker::v1::MigrationPhase {  }
    crate::rustmq::broker::v1::TransferFileKind {  }
}

impl Message for crate::rustmq::broker::v1::AbortPartitionTransferRequest {
    const FIELDS: &'static [&'static str] = &["version", "transferId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transferId" | "transfer_id" => Some(1),
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
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.transfer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transferId", &self.transfer_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::AbortPartitionTransferResponse {
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

impl Message for crate::rustmq::broker::v1::AssignPartitionRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "replicaSet", "leaderId", "leaderEpoch", "controllerId", "version", "controllerEpoch", "assignmentReason", "topicConfig", "initialOffset", "isNewPartition", "inSyncReplicas", "isrVersion", "addingReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "replicaSet" | "replica_set" => Some(1),
            "leaderId" | "leader_id" => Some(2),
            "leaderEpoch" | "leader_epoch" => Some(3),
            "controllerId" | "controller_id" => Some(4),
            "version" => Some(5),
            "controllerEpoch" | "controller_epoch" => Some(6),
            "assignmentReason" | "assignment_reason" => Some(7),
            "topicConfig" | "topic_config" => Some(8),
            "initialOffset" | "initial_offset" => Some(9),
            "isNewPartition" | "is_new_partition" => Some(10),
            "inSyncReplicas" | "in_sync_replicas" => Some(11),
            "isrVersion" | "isr_version" => Some(12),
            "addingReplicas" | "adding_replicas" => Some(13),
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
            1 => repeated::<Plain, _, _>(from, &mut self.replica_set),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            3 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.controller_id),
            5 => optional::<Nested, _, _>(from, &mut self.version),
            6 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            7 => implicit::<Plain, _, _>(from, &mut self.assignment_reason),
            8 => optional::<Nested, _, _>(from, &mut self.topic_config),
            9 => implicit::<Plain, _, _>(from, &mut self.initial_offset),
            10 => implicit::<Plain, _, _>(from, &mut self.is_new_partition),
            11 => repeated::<Plain, _, _>(from, &mut self.in_sync_replicas),
            12 => implicit::<Plain, _, _>(from, &mut self.isr_version),
            13 => repeated::<Plain, _, _>(from, &mut self.adding_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.repeated::<Plain, _>("replicaSet", &self.replica_set)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("controllerId", &self.controller_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("assignmentReason", &self.assignment_reason)?;
        to.optional::<Nested, _>("topicConfig", &self.topic_config)?;
        to.implicit::<Plain, _>("initialOffset", &self.initial_offset)?;
        to.implicit::<Plain, _>("isNewPartition", &self.is_new_partition)?;
        to.repeated::<Plain, _>("inSyncReplicas", &self.in_sync_replicas)?;
        to.implicit::<Plain, _>("isrVersion", &self.isr_version)?;
        to.repeated::<Plain, _>("addingReplicas", &self.adding_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::AssignPartitionResponse {
    const FIELDS: &'static [&'static str] = &["assignedLogEndOffset", "lastLeaderEpoch", "logDir"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assignedLogEndOffset" | "assigned_log_end_offset" => Some(0),
            "lastLeaderEpoch" | "last_leader_epoch" => Some(1),
            "logDir" | "log_dir" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.assigned_log_end_offset),
            1 => optional::<Plain, _, _>(from, &mut self.last_leader_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.log_dir),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("assignedLogEndOffset", &self.assigned_log_end_offset)?;
        to.optional::<Plain, _>("lastLeaderEpoch", &self.last_leader_epoch)?;
        to.implicit::<Plain, _>("logDir", &self.log_dir)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::BeginPartitionTransferRequest {
    const FIELDS: &'static [&'static str] = &["version", "transferId", "topicPartition", "leaderEpoch", "logStartOffset", "endOffset", "files"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transferId" | "transfer_id" => Some(1),
            "topicPartition" | "topic_partition" => Some(2),
            "leaderEpoch" | "leader_epoch" => Some(3),
            "logStartOffset" | "log_start_offset" => Some(4),
            "endOffset" | "end_offset" => Some(5),
            "files" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.transfer_id),
            2 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            3 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            5 => implicit::<Plain, _, _>(from, &mut self.end_offset),
            6 => repeated::<Nested, _, _>(from, &mut self.files),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transferId", &self.transfer_id)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        to.implicit::<Plain, _>("endOffset", &self.end_offset)?;
        to.repeated::<Nested, _>("files", &self.files)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::BeginPartitionTransferResponse {
    const FIELDS: &'static [&'static str] = &["positions", "maxChunkBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "positions" => Some(0),
            "maxChunkBytes" | "max_chunk_bytes" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.positions),
            1 => implicit::<Plain, _, _>(from, &mut self.max_chunk_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("positions", &self.positions)?;
        to.implicit::<Plain, _>("maxChunkBytes", &self.max_chunk_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::CommitPartitionTransferRequest {
    const FIELDS: &'static [&'static str] = &["version", "transferId", "leaderEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transferId" | "transfer_id" => Some(1),
            "leaderEpoch" | "leader_epoch" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.transfer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transferId", &self.transfer_id)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::CommitPartitionTransferResponse {
    const FIELDS: &'static [&'static str] = &["logEndOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logEndOffset" | "log_end_offset" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.log_end_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("logEndOffset", &self.log_end_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::DeleteRecordsPartition {
    const FIELDS: &'static [&'static str] = &["topicPartition", "beforeOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "beforeOffset" | "before_offset" => Some(1),
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
            1 => optional::<Plain, _, _>(from, &mut self.before_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Plain, _>("beforeOffset", &self.before_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::DeleteRecordsRequest {
    const FIELDS: &'static [&'static str] = &["version", "partitions", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "partitions" => Some(1),
            "timeout" => Some(2),
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
            2 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::DeleteRecordsResponse {
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

impl Message for crate::rustmq::broker::v1::DeleteRecordsResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage", "logStartOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "logStartOffset" | "log_start_offset" => Some(3),
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
            3 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::DescribeLogDirsRequest {
    const FIELDS: &'static [&'static str] = &["version", "topics", "onlyTotals"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "topics" => Some(1),
            "onlyTotals" | "only_totals" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.only_totals),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("onlyTotals", &self.only_totals)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::DescribeLogDirsResponse {
    const FIELDS: &'static [&'static str] = &["logDirs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logDirs" | "log_dirs" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.log_dirs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("logDirs", &self.log_dirs)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::GetIsrRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::GetIsrResponse {
    const FIELDS: &'static [&'static str] = &["inSyncReplicas", "isrVersion", "leaderId", "leaderEpoch", "followers", "eligibleLeaderReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "inSyncReplicas" | "in_sync_replicas" => Some(0),
            "isrVersion" | "isr_version" => Some(1),
            "leaderId" | "leader_id" => Some(2),
            "leaderEpoch" | "leader_epoch" => Some(3),
            "followers" => Some(4),
            "eligibleLeaderReplicas" | "eligible_leader_replicas" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.in_sync_replicas),
            1 => implicit::<Plain, _, _>(from, &mut self.isr_version),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            3 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            4 => repeated::<Nested, _, _>(from, &mut self.followers),
            5 => repeated::<Plain, _, _>(from, &mut self.eligible_leader_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("inSyncReplicas", &self.in_sync_replicas)?;
        to.implicit::<Plain, _>("isrVersion", &self.isr_version)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.repeated::<Nested, _>("followers", &self.followers)?;
        to.repeated::<Plain, _>("eligibleLeaderReplicas", &self.eligible_leader_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::GetLeaderEpochRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "currentLeaderEpoch", "leaderEpoch", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "currentLeaderEpoch" | "current_leader_epoch" => Some(1),
            "leaderEpoch" | "leader_epoch" => Some(2),
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
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => optional::<Plain, _, _>(from, &mut self.current_leader_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Plain, _>("currentLeaderEpoch", &self.current_leader_epoch)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::GetLeaderEpochResponse {
    const FIELDS: &'static [&'static str] = &["leaderEpoch", "endOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leaderEpoch" | "leader_epoch" => Some(0),
            "endOffset" | "end_offset" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.leader_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.end_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("endOffset", &self.end_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::GetPartitionStateRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::GetPartitionStateResponse {
    const FIELDS: &'static [&'static str] = &["partition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partition" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.partition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("partition", &self.partition)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::HealthCheckRequest {
    const FIELDS: &'static [&'static str] = &["checkWal", "checkNetwork", "checkReplication", "timeoutMs", "version", "includeResourceUsage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkWal" | "check_wal" => Some(0),
            "checkNetwork" | "check_network" => Some(1),
            "checkReplication" | "check_replication" => Some(2),
            "timeoutMs" | "timeout_ms" => Some(3),
            "version" => Some(4),
            "includeResourceUsage" | "include_resource_usage" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.check_wal),
            1 => implicit::<Plain, _, _>(from, &mut self.check_network),
            2 => implicit::<Plain, _, _>(from, &mut self.check_replication),
            3 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.include_resource_usage),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("checkWal", &self.check_wal)?;
        to.implicit::<Plain, _>("checkNetwork", &self.check_network)?;
        to.implicit::<Plain, _>("checkReplication", &self.check_replication)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("includeResourceUsage", &self.include_resource_usage)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::HealthCheckResponse {
    const FIELDS: &'static [&'static str] = &["overallHealthy", "brokerId", "timestamp", "uptimeSeconds", "walHealth", "networkHealth", "replicationHealth", "resourceUsage", "partitionCount", "errorSummary"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "overallHealthy" | "overall_healthy" => Some(0),
            "brokerId" | "broker_id" => Some(1),
            "timestamp" => Some(2),
            "uptimeSeconds" | "uptime_seconds" => Some(3),
            "walHealth" | "wal_health" => Some(4),
            "networkHealth" | "network_health" => Some(5),
            "replicationHealth" | "replication_health" => Some(6),
            "resourceUsage" | "resource_usage" => Some(7),
            "partitionCount" | "partition_count" => Some(8),
            "errorSummary" | "error_summary" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.overall_healthy),
            1 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            2 => optional::<Nested, _, _>(from, &mut self.timestamp),
            3 => implicit::<Plain, _, _>(from, &mut self.uptime_seconds),
            4 => optional::<Nested, _, _>(from, &mut self.wal_health),
            5 => optional::<Nested, _, _>(from, &mut self.network_health),
            6 => optional::<Nested, _, _>(from, &mut self.replication_health),
            7 => optional::<Nested, _, _>(from, &mut self.resource_usage),
            8 => implicit::<Plain, _, _>(from, &mut self.partition_count),
            9 => implicit::<Plain, _, _>(from, &mut self.error_summary),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("overallHealthy", &self.overall_healthy)?;
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("uptimeSeconds", &self.uptime_seconds)?;
        to.optional::<Nested, _>("walHealth", &self.wal_health)?;
        to.optional::<Nested, _>("networkHealth", &self.network_health)?;
        to.optional::<Nested, _>("replicationHealth", &self.replication_health)?;
        to.optional::<Nested, _>("resourceUsage", &self.resource_usage)?;
        to.implicit::<Plain, _>("partitionCount", &self.partition_count)?;
        to.implicit::<Plain, _>("errorSummary", &self.error_summary)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::HeartbeatRequest {
    const FIELDS: &'static [&'static str] = &["leaderEpoch", "leaderId", "topicPartition", "highWatermark", "version", "leaderLogEndOffset", "inSyncReplicas", "heartbeatIntervalMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leaderEpoch" | "leader_epoch" => Some(0),
            "leaderId" | "leader_id" => Some(1),
            "topicPartition" | "topic_partition" => Some(2),
            "highWatermark" | "high_watermark" => Some(3),
            "version" => Some(4),
            "leaderLogEndOffset" | "leader_log_end_offset" => Some(5),
            "inSyncReplicas" | "in_sync_replicas" => Some(6),
            "heartbeatIntervalMs" | "heartbeat_interval_ms" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            2 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            3 => implicit::<Plain, _, _>(from, &mut self.high_watermark),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_log_end_offset),
            6 => repeated::<Plain, _, _>(from, &mut self.in_sync_replicas),
            7 => implicit::<Plain, _, _>(from, &mut self.heartbeat_interval_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("highWatermark", &self.high_watermark)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("leaderLogEndOffset", &self.leader_log_end_offset)?;
        to.repeated::<Plain, _>("inSyncReplicas", &self.in_sync_replicas)?;
        to.implicit::<Plain, _>("heartbeatIntervalMs", &self.heartbeat_interval_ms)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::HeartbeatResponse {
    const FIELDS: &'static [&'static str] = &["followerState", "leaderEpoch", "durableOffset", "freeDiskBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "followerState" | "follower_state" => Some(0),
            "leaderEpoch" | "leader_epoch" => Some(1),
            "durableOffset" | "durable_offset" => Some(2),
            "freeDiskBytes" | "free_disk_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.follower_state),
            1 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.durable_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.free_disk_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("followerState", &self.follower_state)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("durableOffset", &self.durable_offset)?;
        to.implicit::<Plain, _>("freeDiskBytes", &self.free_disk_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::LogDir {
    const FIELDS: &'static [&'static str] = &["path", "status", "errorMessage", "totalBytes", "freeBytes", "usedBytes", "replicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "path" => Some(0),
            "status" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "totalBytes" | "total_bytes" => Some(3),
            "freeBytes" | "free_bytes" => Some(4),
            "usedBytes" | "used_bytes" => Some(5),
            "replicas" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.path),
            1 => implicit::<Open<crate::rustmq::common::v1::HealthStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            3 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            4 => implicit::<Plain, _, _>(from, &mut self.free_bytes),
            5 => implicit::<Plain, _, _>(from, &mut self.used_bytes),
            6 => repeated::<Nested, _, _>(from, &mut self.replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("path", &self.path)?;
        to.implicit::<Open<crate::rustmq::common::v1::HealthStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.implicit::<Plain, _>("freeBytes", &self.free_bytes)?;
        to.implicit::<Plain, _>("usedBytes", &self.used_bytes)?;
        to.repeated::<Nested, _>("replicas", &self.replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::LogDirReplica {
    const FIELDS: &'static [&'static str] = &["topicPartition", "sizeBytes", "offsetLag", "isFuture"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "sizeBytes" | "size_bytes" => Some(1),
            "offsetLag" | "offset_lag" => Some(2),
            "isFuture" | "is_future" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.offset_lag),
            3 => implicit::<Plain, _, _>(from, &mut self.is_future),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("offsetLag", &self.offset_lag)?;
        to.implicit::<Plain, _>("isFuture", &self.is_future)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::MigratePartitionProgress {
    const FIELDS: &'static [&'static str] = &["errorCode", "errorMessage", "phase", "bytesCopied", "bytesTotal", "currentOffset", "targetOffset", "done", "bytesPerSecond"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "errorCode" | "error_code" => Some(0),
            "errorMessage" | "error_message" => Some(1),
            "phase" => Some(2),
            "bytesCopied" | "bytes_copied" => Some(3),
            "bytesTotal" | "bytes_total" => Some(4),
            "currentOffset" | "current_offset" => Some(5),
            "targetOffset" | "target_offset" => Some(6),
            "done" => Some(7),
            "bytesPerSecond" | "bytes_per_second" => Some(8),
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
            2 => implicit::<Open<crate::rustmq::broker::v1::MigrationPhase>, _, _>(from, &mut self.phase),
            3 => implicit::<Plain, _, _>(from, &mut self.bytes_copied),
            4 => implicit::<Plain, _, _>(from, &mut self.bytes_total),
            5 => implicit::<Plain, _, _>(from, &mut self.current_offset),
            6 => implicit::<Plain, _, _>(from, &mut self.target_offset),
            7 => implicit::<Plain, _, _>(from, &mut self.done),
            8 => implicit::<Plain, _, _>(from, &mut self.bytes_per_second),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Open<crate::rustmq::broker::v1::MigrationPhase>, _>("phase", &self.phase)?;
        to.implicit::<Plain, _>("bytesCopied", &self.bytes_copied)?;
        to.implicit::<Plain, _>("bytesTotal", &self.bytes_total)?;
        to.implicit::<Plain, _>("currentOffset", &self.current_offset)?;
        to.implicit::<Plain, _>("targetOffset", &self.target_offset)?;
        to.implicit::<Plain, _>("done", &self.done)?;
        to.implicit::<Plain, _>("bytesPerSecond", &self.bytes_per_second)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::MigratePartitionRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "sourceBrokerId", "targetBrokerId", "controllerEpoch", "bandwidthLimitBytes", "timeout", "version", "migrationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "sourceBrokerId" | "source_broker_id" => Some(1),
            "targetBrokerId" | "target_broker_id" => Some(2),
            "controllerEpoch" | "controller_epoch" => Some(3),
            "bandwidthLimitBytes" | "bandwidth_limit_bytes" => Some(4),
            "timeout" => Some(5),
            "version" => Some(6),
            "migrationId" | "migration_id" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.source_broker_id),
            2 => implicit::<Plain, _, _>(from, &mut self.target_broker_id),
            3 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.bandwidth_limit_bytes),
            5 => optional::<Nested, _, _>(from, &mut self.timeout),
            6 => optional::<Nested, _, _>(from, &mut self.version),
            7 => implicit::<Plain, _, _>(from, &mut self.migration_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("sourceBrokerId", &self.source_broker_id)?;
        to.implicit::<Plain, _>("targetBrokerId", &self.target_broker_id)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("bandwidthLimitBytes", &self.bandwidth_limit_bytes)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("migrationId", &self.migration_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::MoveReplicaLogsRequest {
    const FIELDS: &'static [&'static str] = &["version", "moves"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "moves" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.moves),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Nested, _>("moves", &self.moves)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::MoveReplicaLogsResponse {
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

impl Message for crate::rustmq::broker::v1::RemovePartitionRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "controllerId", "version", "controllerEpoch", "removalReason", "gracefulRemoval", "removalTimeoutMs", "preserveData"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "controllerId" | "controller_id" => Some(1),
            "version" => Some(2),
            "controllerEpoch" | "controller_epoch" => Some(3),
            "removalReason" | "removal_reason" => Some(4),
            "gracefulRemoval" | "graceful_removal" => Some(5),
            "removalTimeoutMs" | "removal_timeout_ms" => Some(6),
            "preserveData" | "preserve_data" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.controller_id),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.removal_reason),
            5 => implicit::<Plain, _, _>(from, &mut self.graceful_removal),
            6 => implicit::<Plain, _, _>(from, &mut self.removal_timeout_ms),
            7 => implicit::<Plain, _, _>(from, &mut self.preserve_data),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("controllerId", &self.controller_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("removalReason", &self.removal_reason)?;
        to.implicit::<Plain, _>("gracefulRemoval", &self.graceful_removal)?;
        to.implicit::<Plain, _>("removalTimeoutMs", &self.removal_timeout_ms)?;
        to.implicit::<Plain, _>("preserveData", &self.preserve_data)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::RemovePartitionResponse {
    const FIELDS: &'static [&'static str] = &["finalLogEndOffset", "removedDataBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "finalLogEndOffset" | "final_log_end_offset" => Some(0),
            "removedDataBytes" | "removed_data_bytes" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.final_log_end_offset),
            1 => implicit::<Plain, _, _>(from, &mut self.removed_data_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("finalLogEndOffset", &self.final_log_end_offset)?;
        to.implicit::<Plain, _>("removedDataBytes", &self.removed_data_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::ReplicaEpoch {
    const FIELDS: &'static [&'static str] = &["brokerId", "brokerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerId" | "broker_id" => Some(0),
            "brokerEpoch" | "broker_epoch" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.broker_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.implicit::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::ReplicaLogMove {
    const FIELDS: &'static [&'static str] = &["topicPartition", "logDir"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "logDir" | "log_dir" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.log_dir),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("logDir", &self.log_dir)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::ReplicaLogMoveResult {
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

impl Message for crate::rustmq::broker::v1::ReplicateDataRequest {
    const FIELDS: &'static [&'static str] = &["leaderEpoch", "topicPartition", "leaderId", "leaderHighWatermark", "requestId", "version", "batchBaseOffset", "previousLeaderEpoch", "leaderLogStartOffset", "leaderLogEndOffset", "batches"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leaderEpoch" | "leader_epoch" => Some(0),
            "topicPartition" | "topic_partition" => Some(1),
            "leaderId" | "leader_id" => Some(2),
            "leaderHighWatermark" | "leader_high_watermark" => Some(3),
            "requestId" | "request_id" => Some(4),
            "version" => Some(5),
            "batchBaseOffset" | "batch_base_offset" => Some(6),
            "previousLeaderEpoch" | "previous_leader_epoch" => Some(7),
            "leaderLogStartOffset" | "leader_log_start_offset" => Some(8),
            "leaderLogEndOffset" | "leader_log_end_offset" => Some(9),
            "batches" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            1 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            3 => implicit::<Plain, _, _>(from, &mut self.leader_high_watermark),
            4 => implicit::<Plain, _, _>(from, &mut self.request_id),
            5 => optional::<Nested, _, _>(from, &mut self.version),
            6 => implicit::<Plain, _, _>(from, &mut self.batch_base_offset),
            7 => optional::<Plain, _, _>(from, &mut self.previous_leader_epoch),
            8 => implicit::<Plain, _, _>(from, &mut self.leader_log_start_offset),
            9 => implicit::<Plain, _, _>(from, &mut self.leader_log_end_offset),
            10 => repeated::<Nested, _, _>(from, &mut self.batches),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("leaderHighWatermark", &self.leader_high_watermark)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("batchBaseOffset", &self.batch_base_offset)?;
        to.optional::<Plain, _>("previousLeaderEpoch", &self.previous_leader_epoch)?;
        to.implicit::<Plain, _>("leaderLogStartOffset", &self.leader_log_start_offset)?;
        to.implicit::<Plain, _>("leaderLogEndOffset", &self.leader_log_end_offset)?;
        to.repeated::<Nested, _>("batches", &self.batches)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::ReplicateDataResponse {
    const FIELDS: &'static [&'static str] = &["errorCode", "errorMessage", "followerLogEndOffset", "followerHighWatermark", "requestId", "leaderEpoch", "durableOffset", "divergingEpoch", "divergingEndOffset", "topicPartition", "throttleTime", "brokerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "errorCode" | "error_code" => Some(0),
            "errorMessage" | "error_message" => Some(1),
            "followerLogEndOffset" | "follower_log_end_offset" => Some(2),
            "followerHighWatermark" | "follower_high_watermark" => Some(3),
            "requestId" | "request_id" => Some(4),
            "leaderEpoch" | "leader_epoch" => Some(5),
            "durableOffset" | "durable_offset" => Some(6),
            "divergingEpoch" | "diverging_epoch" => Some(7),
            "divergingEndOffset" | "diverging_end_offset" => Some(8),
            "topicPartition" | "topic_partition" => Some(9),
            "throttleTime" | "throttle_time" => Some(10),
            "brokerEpoch" | "broker_epoch" => Some(11),
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
            2 => implicit::<Plain, _, _>(from, &mut self.follower_log_end_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.follower_high_watermark),
            4 => implicit::<Plain, _, _>(from, &mut self.request_id),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            6 => implicit::<Plain, _, _>(from, &mut self.durable_offset),
            7 => optional::<Plain, _, _>(from, &mut self.diverging_epoch),
            8 => optional::<Plain, _, _>(from, &mut self.diverging_end_offset),
            9 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            10 => optional::<Nested, _, _>(from, &mut self.throttle_time),
            11 => implicit::<Plain, _, _>(from, &mut self.broker_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("followerLogEndOffset", &self.follower_log_end_offset)?;
        to.implicit::<Plain, _>("followerHighWatermark", &self.follower_high_watermark)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("durableOffset", &self.durable_offset)?;
        to.optional::<Plain, _>("divergingEpoch", &self.diverging_epoch)?;
        to.optional::<Plain, _>("divergingEndOffset", &self.diverging_end_offset)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Nested, _>("throttleTime", &self.throttle_time)?;
        to.implicit::<Plain, _>("brokerEpoch", &self.broker_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::StageTransactionOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId", "producerId", "producerEpoch", "groupId", "memberId", "generationId", "offsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
            "producerId" | "producer_id" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
            "groupId" | "group_id" => Some(4),
            "memberId" | "member_id" => Some(5),
            "generationId" | "generation_id" => Some(6),
            "offsets" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.transactional_id),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.group_id),
            5 => implicit::<Plain, _, _>(from, &mut self.member_id),
            6 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            7 => repeated::<Nested, _, _>(from, &mut self.offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.repeated::<Nested, _>("offsets", &self.offsets)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::StageTransactionOffsetsResponse {
    const FIELDS: &'static [&'static str] = &["offsetsPartition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offsetsPartition" | "offsets_partition" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.offsets_partition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("offsetsPartition", &self.offsets_partition)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::TransactionMarkerEntry {
    const FIELDS: &'static [&'static str] = &["transactionalId", "producerId", "producerEpoch", "type", "coordinatorEpoch", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transactionalId" | "transactional_id" => Some(0),
            "producerId" | "producer_id" => Some(1),
            "producerEpoch" | "producer_epoch" => Some(2),
            "type" => Some(3),
            "coordinatorEpoch" | "coordinator_epoch" => Some(4),
            "partitions" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.transactional_id),
            1 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            3 => implicit::<Open<crate::rustmq::common::v1::TransactionMarkerType>, _, _>(from, &mut self.r#type),
            4 => implicit::<Plain, _, _>(from, &mut self.coordinator_epoch),
            5 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Open<crate::rustmq::common::v1::TransactionMarkerType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("coordinatorEpoch", &self.coordinator_epoch)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::TransactionMarkerResult {
    const FIELDS: &'static [&'static str] = &["producerId", "topicPartition", "errorCode", "offset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerId" | "producer_id" => Some(0),
            "topicPartition" | "topic_partition" => Some(1),
            "errorCode" | "error_code" => Some(2),
            "offset" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            1 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            2 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            3 => optional::<Plain, _, _>(from, &mut self.offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.optional::<Plain, _>("offset", &self.offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::TransferFile {
    const FIELDS: &'static [&'static str] = &["kind", "baseOffset", "sizeBytes", "crc32c"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "baseOffset" | "base_offset" => Some(1),
            "sizeBytes" | "size_bytes" => Some(2),
            "crc32c" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::broker::v1::TransferFileKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.base_offset),
            2 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.crc32c),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::broker::v1::TransferFileKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("baseOffset", &self.base_offset)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("crc32c", &self.crc32c)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::TransferLeadershipRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "currentLeaderId", "currentLeaderEpoch", "newLeaderId", "version", "controllerId", "controllerEpoch", "transferTimeoutMs", "forceTransfer", "waitForSync"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "currentLeaderId" | "current_leader_id" => Some(1),
            "currentLeaderEpoch" | "current_leader_epoch" => Some(2),
            "newLeaderId" | "new_leader_id" => Some(3),
            "version" => Some(4),
            "controllerId" | "controller_id" => Some(5),
            "controllerEpoch" | "controller_epoch" => Some(6),
            "transferTimeoutMs" | "transfer_timeout_ms" => Some(7),
            "forceTransfer" | "force_transfer" => Some(8),
            "waitForSync" | "wait_for_sync" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.current_leader_id),
            2 => implicit::<Plain, _, _>(from, &mut self.current_leader_epoch),
            3 => implicit::<Plain, _, _>(from, &mut self.new_leader_id),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.controller_id),
            6 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            7 => implicit::<Plain, _, _>(from, &mut self.transfer_timeout_ms),
            8 => implicit::<Plain, _, _>(from, &mut self.force_transfer),
            9 => implicit::<Plain, _, _>(from, &mut self.wait_for_sync),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("currentLeaderId", &self.current_leader_id)?;
        to.implicit::<Plain, _>("currentLeaderEpoch", &self.current_leader_epoch)?;
        to.implicit::<Plain, _>("newLeaderId", &self.new_leader_id)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("controllerId", &self.controller_id)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.implicit::<Plain, _>("transferTimeoutMs", &self.transfer_timeout_ms)?;
        to.implicit::<Plain, _>("forceTransfer", &self.force_transfer)?;
        to.implicit::<Plain, _>("waitForSync", &self.wait_for_sync)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::TransferLeadershipResponse {
    const FIELDS: &'static [&'static str] = &["newLeaderEpoch", "actualNewLeaderId", "transferTimeMs", "finalLogEndOffset", "newIsr"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "newLeaderEpoch" | "new_leader_epoch" => Some(0),
            "actualNewLeaderId" | "actual_new_leader_id" => Some(1),
            "transferTimeMs" | "transfer_time_ms" => Some(2),
            "finalLogEndOffset" | "final_log_end_offset" => Some(3),
            "newIsr" | "new_isr" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.new_leader_epoch),
            1 => implicit::<Plain, _, _>(from, &mut self.actual_new_leader_id),
            2 => implicit::<Plain, _, _>(from, &mut self.transfer_time_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.final_log_end_offset),
            4 => repeated::<Plain, _, _>(from, &mut self.new_isr),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("newLeaderEpoch", &self.new_leader_epoch)?;
        to.implicit::<Plain, _>("actualNewLeaderId", &self.actual_new_leader_id)?;
        to.implicit::<Plain, _>("transferTimeMs", &self.transfer_time_ms)?;
        to.implicit::<Plain, _>("finalLogEndOffset", &self.final_log_end_offset)?;
        to.repeated::<Plain, _>("newIsr", &self.new_isr)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::TransferPartitionDataRequest {
    const FIELDS: &'static [&'static str] = &["version", "transferId", "fileIndex", "position", "crc32c", "data"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transferId" | "transfer_id" => Some(1),
            "fileIndex" | "file_index" => Some(2),
            "position" => Some(3),
            "crc32c" => Some(4),
            "data" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.transfer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.file_index),
            3 => implicit::<Plain, _, _>(from, &mut self.position),
            4 => implicit::<Plain, _, _>(from, &mut self.crc32c),
            5 => implicit::<Plain, _, _>(from, &mut self.data),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transferId", &self.transfer_id)?;
        to.implicit::<Plain, _>("fileIndex", &self.file_index)?;
        to.implicit::<Plain, _>("position", &self.position)?;
        to.implicit::<Plain, _>("crc32c", &self.crc32c)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::TransferPartitionDataResponse {
    const FIELDS: &'static [&'static str] = &["fileIndex", "position", "totalBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fileIndex" | "file_index" => Some(0),
            "position" => Some(1),
            "totalBytes" | "total_bytes" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.file_index),
            1 => implicit::<Plain, _, _>(from, &mut self.position),
            2 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("fileIndex", &self.file_index)?;
        to.implicit::<Plain, _>("position", &self.position)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::UpdateIsrRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "leaderId", "leaderEpoch", "currentIsr", "proposedIsr", "version", "changeReason", "isrVersion", "proposedEpochs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "leaderId" | "leader_id" => Some(1),
            "leaderEpoch" | "leader_epoch" => Some(2),
            "currentIsr" | "current_isr" => Some(3),
            "proposedIsr" | "proposed_isr" => Some(4),
            "version" => Some(5),
            "changeReason" | "change_reason" => Some(6),
            "isrVersion" | "isr_version" => Some(7),
            "proposedEpochs" | "proposed_epochs" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            3 => repeated::<Plain, _, _>(from, &mut self.current_isr),
            4 => repeated::<Plain, _, _>(from, &mut self.proposed_isr),
            5 => optional::<Nested, _, _>(from, &mut self.version),
            6 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            7 => implicit::<Plain, _, _>(from, &mut self.isr_version),
            8 => repeated::<Nested, _, _>(from, &mut self.proposed_epochs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.repeated::<Plain, _>("currentIsr", &self.current_isr)?;
        to.repeated::<Plain, _>("proposedIsr", &self.proposed_isr)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        to.implicit::<Plain, _>("isrVersion", &self.isr_version)?;
        to.repeated::<Nested, _>("proposedEpochs", &self.proposed_epochs)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::UpdateIsrResponse {
    const FIELDS: &'static [&'static str] = &["approvedIsr", "isrVersion", "leaderEpoch", "eligibleLeaderReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "approvedIsr" | "approved_isr" => Some(0),
            "isrVersion" | "isr_version" => Some(1),
            "leaderEpoch" | "leader_epoch" => Some(2),
            "eligibleLeaderReplicas" | "eligible_leader_replicas" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.approved_isr),
            1 => implicit::<Plain, _, _>(from, &mut self.isr_version),
            2 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            3 => repeated::<Plain, _, _>(from, &mut self.eligible_leader_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("approvedIsr", &self.approved_isr)?;
        to.implicit::<Plain, _>("isrVersion", &self.isr_version)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.repeated::<Plain, _>("eligibleLeaderReplicas", &self.eligible_leader_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::UpdatePartitionConfigRequest {
    const FIELDS: &'static [&'static str] = &["topicPartition", "config", "controllerEpoch", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "config" => Some(1),
            "controllerEpoch" | "controller_epoch" => Some(2),
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
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => optional::<Nested, _, _>(from, &mut self.config),
            2 => implicit::<Plain, _, _>(from, &mut self.controller_epoch),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("controllerEpoch", &self.controller_epoch)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::UpdatePartitionConfigResponse {
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

impl Message for crate::rustmq::broker::v1::VerifyTransactionRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId", "producerId", "producerEpoch", "partitions", "verifyOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
            "producerId" | "producer_id" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
            "partitions" => Some(4),
            "verifyOnly" | "verify_only" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.transactional_id),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            4 => repeated::<Nested, _, _>(from, &mut self.partitions),
            5 => implicit::<Plain, _, _>(from, &mut self.verify_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("verifyOnly", &self.verify_only)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::VerifyTransactionResponse {
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

impl Message for crate::rustmq::broker::v1::VerifyTransactionResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::WriteTransactionMarkersRequest {
    const FIELDS: &'static [&'static str] = &["version", "markers", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "markers" => Some(1),
            "timeout" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.markers),
            2 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Nested, _>("markers", &self.markers)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::rustmq::broker::v1::WriteTransactionMarkersResponse {
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
