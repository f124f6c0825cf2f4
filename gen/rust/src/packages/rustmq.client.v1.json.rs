use crate::json::*;

messages! {
    crate::rustmq::client::v1::AbortHangingTransactionRequest,
    crate::rustmq::client::v1::AbortHangingTransactionResponse,
    crate::rustmq::client::v1::AbortTransactionRequest,
    crate::rustmq::client::v1::AbortTransactionResponse,
    crate::rustmq::client::v1::AbortedTransaction,
    crate::rustmq::client::v1::AcknowledgeRecordsRequest,
    crate::rustmq::client::v1::AcknowledgeRecordsResponse,
    crate::rustmq::client::v1::AcknowledgementResult,
    crate::rustmq::client::v1::AcquireRecordsRequest,
    crate::rustmq::client::v1::AcquireRecordsResponse,
    crate::rustmq::client::v1::AcquiredPartition,
    crate::rustmq::client::v1::AcquiredRange,
    crate::rustmq::client::v1::AddPartitionsToTransactionRequest,
    crate::rustmq::client::v1::AddPartitionsToTransactionResponse,
    crate::rustmq::client::v1::AuthenticationRequest,
    crate::rustmq::client::v1::AuthenticationResponse,
    crate::rustmq::client::v1::CommitOffsetsRequest,
    crate::rustmq::client::v1::CommitOffsetsResponse,
    crate::rustmq::client::v1::CommitTransactionRequest,
    crate::rustmq::client::v1::CommitTransactionResponse,
    crate::rustmq::client::v1::CommittedOffset,
    crate::rustmq::client::v1::Coordinator,
    crate::rustmq::client::v1::DeleteGroupsRequest,
    crate::rustmq::client::v1::DeleteGroupsResponse,
    crate::rustmq::client::v1::DeleteOffsetsRequest,
    crate::rustmq::client::v1::DeleteOffsetsResponse,
    crate::rustmq::client::v1::DescribeGroupsRequest,
    crate::rustmq::client::v1::DescribeGroupsResponse,
    crate::rustmq::client::v1::DescribeProducersRequest,
    crate::rustmq::client::v1::DescribeProducersResponse,
    crate::rustmq::client::v1::FenceProducerRequest,
    crate::rustmq::client::v1::FenceProducerResponse,
    crate::rustmq::client::v1::FetchBatchRequest,
    crate::rustmq::client::v1::FetchBatchResponse,
    crate::rustmq::client::v1::FetchOffsetsRequest,
    crate::rustmq::client::v1::FetchOffsetsResponse,
    crate::rustmq::client::v1::FetchPartition,
    crate::rustmq::client::v1::FetchPartitionResponse,
    crate::rustmq::client::v1::FetchRequest,
    crate::rustmq::client::v1::FetchResponse,
    crate::rustmq::client::v1::FindCoordinatorRequest,
    crate::rustmq::client::v1::FindCoordinatorResponse,
    crate::rustmq::client::v1::GetBrokerListRequest,
    crate::rustmq::client::v1::GetBrokerListResponse,
    crate::rustmq::client::v1::GetClusterMetadataRequest,
    crate::rustmq::client::v1::GetClusterMetadataResponse,
    crate::rustmq::client::v1::GetGroupLagRequest,
    crate::rustmq::client::v1::GetGroupLagResponse,
    crate::rustmq::client::v1::GetPartitionLeaderRequest,
    crate::rustmq::client::v1::GetPartitionLeaderResponse,
    crate::rustmq::client::v1::GetShareGroupRequest,
    crate::rustmq::client::v1::GetShareGroupResponse,
    crate::rustmq::client::v1::GetTopicMetadataRequest,
    crate::rustmq::client::v1::GetTopicMetadataResponse,
    crate::rustmq::client::v1::GetTransactionRequest,
    crate::rustmq::client::v1::GetTransactionResponse,
    crate::rustmq::client::v1::GrantCreditRequest,
    crate::rustmq::client::v1::GrantCreditResponse,
    crate::rustmq::client::v1::GroupAssignment,
    crate::rustmq::client::v1::GroupDescription,
    crate::rustmq::client::v1::GroupHeartbeatRequest,
    crate::rustmq::client::v1::GroupHeartbeatResponse,
    crate::rustmq::client::v1::GroupListing,
    crate::rustmq::client::v1::GroupMember,
    crate::rustmq::client::v1::GroupResult,
    crate::rustmq::client::v1::GroupSubscription,
    crate::rustmq::client::v1::InitProducerRequest,
    crate::rustmq::client::v1::InitProducerResponse,
    crate::rustmq::client::v1::InitTransactionRequest,
    crate::rustmq::client::v1::InitTransactionResponse,
    crate::rustmq::client::v1::JoinGroupRequest,
    crate::rustmq::client::v1::JoinGroupResponse,
    crate::rustmq::client::v1::LeaveGroupRequest,
    crate::rustmq::client::v1::LeaveGroupResponse,
    crate::rustmq::client::v1::ListGroupsRequest,
    crate::rustmq::client::v1::ListGroupsResponse,
    crate::rustmq::client::v1::ListOffsetsPartition,
    crate::rustmq::client::v1::ListOffsetsRequest,
    crate::rustmq::client::v1::ListOffsetsResponse,
    crate::rustmq::client::v1::ListOffsetsResult,
    crate::rustmq::client::v1::ListTopicsRequest,
    crate::rustmq::client::v1::ListTopicsResponse,
    crate::rustmq::client::v1::ListTransactionsRequest,
    crate::rustmq::client::v1::ListTransactionsResponse,
    crate::rustmq::client::v1::OffsetCommit,
    crate::rustmq::client::v1::OffsetCommitResult,
    crate::rustmq::client::v1::PartitionLag,
    crate::rustmq::client::v1::ProduceBatchRequest,
    crate::rustmq::client::v1::ProduceBatchResponse,
    crate::rustmq::client::v1::ProducePartitionData,
    crate::rustmq::client::v1::ProducePartitionResult,
    crate::rustmq::client::v1::ProduceRequest,
    crate::rustmq::client::v1::ProduceResponse,
    crate::rustmq::client::v1::ProducerState,
    crate::rustmq::client::v1::RecordAcknowledgement,
    crate::rustmq::client::v1::RemoveGroupMembersRequest,
    crate::rustmq::client::v1::RemoveGroupMembersResponse,
    crate::rustmq::client::v1::SeekShareGroupRequest,
    crate::rustmq::client::v1::SeekShareGroupResponse,
    crate::rustmq::client::v1::ShareAssignment,
    crate::rustmq::client::v1::ShareGroupConfig,
    crate::rustmq::client::v1::ShareGroupHeartbeatRequest,
    crate::rustmq::client::v1::ShareGroupHeartbeatResponse,
    crate::rustmq::client::v1::SharePartitionSeek,
    crate::rustmq::client::v1::SharePartitionSeekResult,
    crate::rustmq::client::v1::SharePartitionState,
    crate::rustmq::client::v1::SubscribeRequest,
    crate::rustmq::client::v1::TransactionMetadata,
    crate::rustmq::client::v1::TransactionPartitionResult,
    crate::rustmq::client::v1::UpdateShareGroupRequest,
    crate::rustmq::client::v1::UpdateShareGroupResponse,
    crate::rustmq::client::v1::WhoAmIRequest,
    crate::rustmq::client::v1::WhoAmIResponse,
}

enums! {
    crate::rustmq::client::v1::AcknowledgementType {  }
    crate::rustmq::client::v1::CoordinatorType {  }
    crate::rustmq::client::v1::GroupState {  }
    crate::rustmq::client::v1::GroupType {  }
    crate::rustmq::client::v1::TransactionState {  }
}

impl Message for crate::rustmq::client::v1::AbortHangingTransactionRequest {
    const FIELDS: &'static [&'static str] = &["version", "topicPartition", "producerId", "producerEpoch", "transactionStartOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "topicPartition" | "topic_partition" => Some(1),
            "producerId" | "producer_id" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
            "transactionStartOffset" | "transaction_start_offset" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.transaction_start_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Plain, _>("transactionStartOffset", &self.transaction_start_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AbortHangingTransactionResponse {
    const FIELDS: &'static [&'static str] = &["lastStableOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lastStableOffset" | "last_stable_offset" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.last_stable_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lastStableOffset", &self.last_stable_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AbortTransactionRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId", "producerId", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
            "producerId" | "producer_id" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AbortTransactionResponse {
    const FIELDS: &'static [&'static str] = &["state", "producerId", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "producerId" | "producer_id" => Some(1),
            "producerEpoch" | "producer_epoch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::client::v1::TransactionState>, _, _>(from, &mut self.state),
            1 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::client::v1::TransactionState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AbortedTransaction {
    const FIELDS: &'static [&'static str] = &["producerId", "firstOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerId" | "producer_id" => Some(0),
            "firstOffset" | "first_offset" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.first_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("firstOffset", &self.first_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AcknowledgeRecordsRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "memberId", "acknowledgements"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "memberId" | "member_id" => Some(2),
            "acknowledgements" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.member_id),
            3 => repeated::<Nested, _, _>(from, &mut self.acknowledgements),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.repeated::<Nested, _>("acknowledgements", &self.acknowledgements)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AcknowledgeRecordsResponse {
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

impl Message for crate::rustmq::client::v1::AcknowledgementResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage", "lockedUntil"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "lockedUntil" | "locked_until" => Some(3),
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
            3 => optional::<Nested, _, _>(from, &mut self.locked_until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.optional::<Nested, _>("lockedUntil", &self.locked_until)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AcquireRecordsRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "groupId", "memberId", "memberEpoch", "partitions", "maxRecords", "maxBytes", "maxWait", "acknowledgements"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "groupId" | "group_id" => Some(2),
            "memberId" | "member_id" => Some(3),
            "memberEpoch" | "member_epoch" => Some(4),
            "partitions" => Some(5),
            "maxRecords" | "max_records" => Some(6),
            "maxBytes" | "max_bytes" => Some(7),
            "maxWait" | "max_wait" => Some(8),
            "acknowledgements" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.group_id),
            3 => implicit::<Plain, _, _>(from, &mut self.member_id),
            4 => implicit::<Plain, _, _>(from, &mut self.member_epoch),
            5 => repeated::<Nested, _, _>(from, &mut self.partitions),
            6 => implicit::<Plain, _, _>(from, &mut self.max_records),
            7 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            8 => optional::<Nested, _, _>(from, &mut self.max_wait),
            9 => repeated::<Nested, _, _>(from, &mut self.acknowledgements),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("memberEpoch", &self.member_epoch)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        to.optional::<Nested, _>("maxWait", &self.max_wait)?;
        to.repeated::<Nested, _>("acknowledgements", &self.acknowledgements)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AcquireRecordsResponse {
    const FIELDS: &'static [&'static str] = &["partitions", "results", "throttleTime"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "results" => Some(1),
            "throttleTime" | "throttle_time" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.results),
            2 => optional::<Nested, _, _>(from, &mut self.throttle_time),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Nested, _>("throttleTime", &self.throttle_time)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AcquiredPartition {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage", "batches", "acquired", "leaderEndpoint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "batches" => Some(3),
            "acquired" => Some(4),
            "leaderEndpoint" | "leader_endpoint" => Some(5),
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
            3 => repeated::<Nested, _, _>(from, &mut self.batches),
            4 => repeated::<Nested, _, _>(from, &mut self.acquired),
            5 => optional::<Nested, _, _>(from, &mut self.leader_endpoint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.repeated::<Nested, _>("batches", &self.batches)?;
        to.repeated::<Nested, _>("acquired", &self.acquired)?;
        to.optional::<Nested, _>("leaderEndpoint", &self.leader_endpoint)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AcquiredRange {
    const FIELDS: &'static [&'static str] = &["firstOffset", "lastOffset", "deliveryCount", "lockedUntil"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "firstOffset" | "first_offset" => Some(0),
            "lastOffset" | "last_offset" => Some(1),
            "deliveryCount" | "delivery_count" => Some(2),
            "lockedUntil" | "locked_until" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.first_offset),
            1 => implicit::<Plain, _, _>(from, &mut self.last_offset),
            2 => implicit::<Plain, _, _>(from, &mut self.delivery_count),
            3 => optional::<Nested, _, _>(from, &mut self.locked_until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("firstOffset", &self.first_offset)?;
        to.implicit::<Plain, _>("lastOffset", &self.last_offset)?;
        to.implicit::<Plain, _>("deliveryCount", &self.delivery_count)?;
        to.optional::<Nested, _>("lockedUntil", &self.locked_until)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AddPartitionsToTransactionRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId", "producerId", "producerEpoch", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
            "producerId" | "producer_id" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
            "partitions" => Some(4),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AddPartitionsToTransactionResponse {
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

impl Message for crate::rustmq::client::v1::AuthenticationRequest {
    const FIELDS: &'static [&'static str] = &["mechanism", "authData", "version", "exchangeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mechanism" => Some(0),
            "authData" | "auth_data" => Some(1),
            "version" => Some(2),
            "exchangeId" | "exchange_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.mechanism),
            1 => implicit::<Plain, _, _>(from, &mut self.auth_data),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => implicit::<Plain, _, _>(from, &mut self.exchange_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("mechanism", &self.mechanism)?;
        to.implicit::<Plain, _>("authData", &self.auth_data)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("exchangeId", &self.exchange_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::AuthenticationResponse {
    const FIELDS: &'static [&'static str] = &["authenticated", "sessionToken", "expiresIn", "challenge", "exchangeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "authenticated" => Some(0),
            "sessionToken" | "session_token" => Some(1),
            "expiresIn" | "expires_in" => Some(2),
            "challenge" => Some(3),
            "exchangeId" | "exchange_id" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.authenticated),
            1 => implicit::<Plain, _, _>(from, &mut self.session_token),
            2 => optional::<Nested, _, _>(from, &mut self.expires_in),
            3 => implicit::<Plain, _, _>(from, &mut self.challenge),
            4 => implicit::<Plain, _, _>(from, &mut self.exchange_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("authenticated", &self.authenticated)?;
        to.implicit::<Plain, _>("sessionToken", &self.session_token)?;
        to.optional::<Nested, _>("expiresIn", &self.expires_in)?;
        to.implicit::<Plain, _>("challenge", &self.challenge)?;
        to.implicit::<Plain, _>("exchangeId", &self.exchange_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::CommitOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "memberId", "generationId", "offsets", "instanceId", "clientId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "memberId" | "member_id" => Some(2),
            "generationId" | "generation_id" => Some(3),
            "offsets" => Some(4),
            "instanceId" | "instance_id" => Some(5),
            "clientId" | "client_id" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.member_id),
            3 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            4 => repeated::<Nested, _, _>(from, &mut self.offsets),
            5 => implicit::<Plain, _, _>(from, &mut self.instance_id),
            6 => implicit::<Plain, _, _>(from, &mut self.client_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.repeated::<Nested, _>("offsets", &self.offsets)?;
        to.implicit::<Plain, _>("instanceId", &self.instance_id)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::CommitOffsetsResponse {
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

impl Message for crate::rustmq::client::v1::CommitTransactionRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId", "producerId", "producerEpoch", "offsets", "groupId", "memberId", "generationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
            "producerId" | "producer_id" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
            "offsets" => Some(4),
            "groupId" | "group_id" => Some(5),
            "memberId" | "member_id" => Some(6),
            "generationId" | "generation_id" => Some(7),
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
            4 => repeated::<Nested, _, _>(from, &mut self.offsets),
            5 => implicit::<Plain, _, _>(from, &mut self.group_id),
            6 => implicit::<Plain, _, _>(from, &mut self.member_id),
            7 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.repeated::<Nested, _>("offsets", &self.offsets)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::CommitTransactionResponse {
    const FIELDS: &'static [&'static str] = &["state", "producerId", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "producerId" | "producer_id" => Some(1),
            "producerEpoch" | "producer_epoch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::client::v1::TransactionState>, _, _>(from, &mut self.state),
            1 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::client::v1::TransactionState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::CommittedOffset {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "offset", "leaderEpoch", "metadata", "committedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "offset" => Some(2),
            "leaderEpoch" | "leader_epoch" => Some(3),
            "metadata" => Some(4),
            "committedAt" | "committed_at" => Some(5),
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
            2 => optional::<Plain, _, _>(from, &mut self.offset),
            3 => optional::<Plain, _, _>(from, &mut self.leader_epoch),
            4 => implicit::<Plain, _, _>(from, &mut self.metadata),
            5 => optional::<Nested, _, _>(from, &mut self.committed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.optional::<Plain, _>("offset", &self.offset)?;
        to.optional::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("metadata", &self.metadata)?;
        to.optional::<Nested, _>("committedAt", &self.committed_at)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::Coordinator {
    const FIELDS: &'static [&'static str] = &["key", "errorCode", "errorMessage", "broker"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "broker" => Some(3),
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
            1 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            3 => optional::<Nested, _, _>(from, &mut self.broker),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.optional::<Nested, _>("broker", &self.broker)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::DeleteGroupsRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupIds" | "group_ids" => Some(1),
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
            1 => repeated::<Plain, _, _>(from, &mut self.group_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("groupIds", &self.group_ids)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::DeleteGroupsResponse {
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

impl Message for crate::rustmq::client::v1::DeleteOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "partitions" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::DeleteOffsetsResponse {
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

impl Message for crate::rustmq::client::v1::DescribeGroupsRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupIds" | "group_ids" => Some(1),
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
            1 => repeated::<Plain, _, _>(from, &mut self.group_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("groupIds", &self.group_ids)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::DescribeGroupsResponse {
    const FIELDS: &'static [&'static str] = &["groups"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groups" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.groups),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("groups", &self.groups)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::DescribeProducersRequest {
    const FIELDS: &'static [&'static str] = &["version", "topicPartition", "onlyOpenTransactions", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "topicPartition" | "topic_partition" => Some(1),
            "onlyOpenTransactions" | "only_open_transactions" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            2 => implicit::<Plain, _, _>(from, &mut self.only_open_transactions),
            3 => implicit::<Plain, _, _>(from, &mut self.page_size),
            4 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("onlyOpenTransactions", &self.only_open_transactions)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::DescribeProducersResponse {
    const FIELDS: &'static [&'static str] = &["producers", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producers" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.producers),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("producers", &self.producers)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FenceProducerRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FenceProducerResponse {
    const FIELDS: &'static [&'static str] = &["producerId", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerId" | "producer_id" => Some(0),
            "producerEpoch" | "producer_epoch" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchBatchRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "requests", "maxTotalBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "requests" => Some(2),
            "maxTotalBytes" | "max_total_bytes" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => repeated::<Nested, _, _>(from, &mut self.requests),
            3 => implicit::<Plain, _, _>(from, &mut self.max_total_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.repeated::<Nested, _>("requests", &self.requests)?;
        to.implicit::<Plain, _>("maxTotalBytes", &self.max_total_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchBatchResponse {
    const FIELDS: &'static [&'static str] = &["responses", "truncated"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "responses" => Some(0),
            "truncated" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.responses),
            1 => implicit::<Plain, _, _>(from, &mut self.truncated),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("responses", &self.responses)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "partitions", "requireStable", "memberId", "generationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "partitions" => Some(2),
            "requireStable" | "require_stable" => Some(3),
            "memberId" | "member_id" => Some(4),
            "generationId" | "generation_id" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            3 => implicit::<Plain, _, _>(from, &mut self.require_stable),
            4 => implicit::<Plain, _, _>(from, &mut self.member_id),
            5 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("requireStable", &self.require_stable)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchOffsetsResponse {
    const FIELDS: &'static [&'static str] = &["offsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offsets" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("offsets", &self.offsets)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchPartition {
    const FIELDS: &'static [&'static str] = &["topicPartition", "fetchOffset", "logStartOffset", "partitionMaxBytes", "currentLeaderEpoch", "lastFetchedEpoch", "start"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "fetchOffset" | "fetch_offset" => Some(1),
            "logStartOffset" | "log_start_offset" => Some(2),
            "partitionMaxBytes" | "partition_max_bytes" => Some(3),
            "currentLeaderEpoch" | "current_leader_epoch" => Some(4),
            "lastFetchedEpoch" | "last_fetched_epoch" => Some(5),
            "start" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.fetch_offset),
            2 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.partition_max_bytes),
            4 => optional::<Plain, _, _>(from, &mut self.current_leader_epoch),
            5 => optional::<Plain, _, _>(from, &mut self.last_fetched_epoch),
            6 => optional::<Nested, _, _>(from, &mut self.start),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("fetchOffset", &self.fetch_offset)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        to.implicit::<Plain, _>("partitionMaxBytes", &self.partition_max_bytes)?;
        to.optional::<Plain, _>("currentLeaderEpoch", &self.current_leader_epoch)?;
        to.optional::<Plain, _>("lastFetchedEpoch", &self.last_fetched_epoch)?;
        to.optional::<Nested, _>("start", &self.start)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchPartitionResponse {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "highWatermark", "lastStableOffset", "logStartOffset", "batches", "errorMessage", "leaderId", "leaderEndpoint", "leaderEpoch", "abortedTransactions", "preferredReadReplica", "divergingEpoch", "divergingEndOffset", "nextOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "highWatermark" | "high_watermark" => Some(2),
            "lastStableOffset" | "last_stable_offset" => Some(3),
            "logStartOffset" | "log_start_offset" => Some(4),
            "batches" => Some(5),
            "errorMessage" | "error_message" => Some(6),
            "leaderId" | "leader_id" => Some(7),
            "leaderEndpoint" | "leader_endpoint" => Some(8),
            "leaderEpoch" | "leader_epoch" => Some(9),
            "abortedTransactions" | "aborted_transactions" => Some(10),
            "preferredReadReplica" | "preferred_read_replica" => Some(11),
            "divergingEpoch" | "diverging_epoch" => Some(12),
            "divergingEndOffset" | "diverging_end_offset" => Some(13),
            "nextOffset" | "next_offset" => Some(14),
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
            2 => implicit::<Plain, _, _>(from, &mut self.high_watermark),
            3 => implicit::<Plain, _, _>(from, &mut self.last_stable_offset),
            4 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            5 => repeated::<Nested, _, _>(from, &mut self.batches),
            6 => implicit::<Plain, _, _>(from, &mut self.error_message),
            7 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            8 => optional::<Nested, _, _>(from, &mut self.leader_endpoint),
            9 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            10 => repeated::<Nested, _, _>(from, &mut self.aborted_transactions),
            11 => implicit::<Plain, _, _>(from, &mut self.preferred_read_replica),
            12 => optional::<Plain, _, _>(from, &mut self.diverging_epoch),
            13 => optional::<Plain, _, _>(from, &mut self.diverging_end_offset),
            14 => implicit::<Plain, _, _>(from, &mut self.next_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("highWatermark", &self.high_watermark)?;
        to.implicit::<Plain, _>("lastStableOffset", &self.last_stable_offset)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        to.repeated::<Nested, _>("batches", &self.batches)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.optional::<Nested, _>("leaderEndpoint", &self.leader_endpoint)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.repeated::<Nested, _>("abortedTransactions", &self.aborted_transactions)?;
        to.implicit::<Plain, _>("preferredReadReplica", &self.preferred_read_replica)?;
        to.optional::<Plain, _>("divergingEpoch", &self.diverging_epoch)?;
        to.optional::<Plain, _>("divergingEndOffset", &self.diverging_end_offset)?;
        to.implicit::<Plain, _>("nextOffset", &self.next_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "replicaId", "maxWait", "minBytes", "maxBytes", "partitions", "isolationLevel", "rackId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "replicaId" | "replica_id" => Some(2),
            "maxWait" | "max_wait" => Some(3),
            "minBytes" | "min_bytes" => Some(4),
            "maxBytes" | "max_bytes" => Some(5),
            "partitions" => Some(6),
            "isolationLevel" | "isolation_level" => Some(7),
            "rackId" | "rack_id" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => optional::<Plain, _, _>(from, &mut self.replica_id),
            3 => optional::<Nested, _, _>(from, &mut self.max_wait),
            4 => implicit::<Plain, _, _>(from, &mut self.min_bytes),
            5 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            6 => repeated::<Nested, _, _>(from, &mut self.partitions),
            7 => implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _, _>(from, &mut self.isolation_level),
            8 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.optional::<Plain, _>("replicaId", &self.replica_id)?;
        to.optional::<Nested, _>("maxWait", &self.max_wait)?;
        to.implicit::<Plain, _>("minBytes", &self.min_bytes)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _>("isolationLevel", &self.isolation_level)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FetchResponse {
    const FIELDS: &'static [&'static str] = &["errorCode", "errorMessage", "partitions", "throttleTime", "subscriptionId", "sentBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "errorCode" | "error_code" => Some(0),
            "errorMessage" | "error_message" => Some(1),
            "partitions" => Some(2),
            "throttleTime" | "throttle_time" => Some(3),
            "subscriptionId" | "subscription_id" => Some(4),
            "sentBytes" | "sent_bytes" => Some(5),
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
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            3 => optional::<Nested, _, _>(from, &mut self.throttle_time),
            4 => implicit::<Plain, _, _>(from, &mut self.subscription_id),
            5 => implicit::<Plain, _, _>(from, &mut self.sent_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("throttleTime", &self.throttle_time)?;
        to.implicit::<Plain, _>("subscriptionId", &self.subscription_id)?;
        to.implicit::<Plain, _>("sentBytes", &self.sent_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FindCoordinatorRequest {
    const FIELDS: &'static [&'static str] = &["version", "type", "keys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "type" => Some(1),
            "keys" => Some(2),
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
            1 => implicit::<Open<crate::rustmq::client::v1::CoordinatorType>, _, _>(from, &mut self.r#type),
            2 => repeated::<Plain, _, _>(from, &mut self.keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Open<crate::rustmq::client::v1::CoordinatorType>, _>("type", &self.r#type)?;
        to.repeated::<Plain, _>("keys", &self.keys)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::FindCoordinatorResponse {
    const FIELDS: &'static [&'static str] = &["coordinators"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "coordinators" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.coordinators),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("coordinators", &self.coordinators)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetBrokerListRequest {
    const FIELDS: &'static [&'static str] = &["version", "includeOffline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "includeOffline" | "include_offline" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.include_offline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("includeOffline", &self.include_offline)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetBrokerListResponse {
    const FIELDS: &'static [&'static str] = &["brokers", "controllerId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokers" => Some(0),
            "controllerId" | "controller_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.controller_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("brokers", &self.brokers)?;
        to.implicit::<Plain, _>("controllerId", &self.controller_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetClusterMetadataRequest {
    const FIELDS: &'static [&'static str] = &["version", "includeTopics", "knownVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "includeTopics" | "include_topics" => Some(1),
            "knownVersion" | "known_version" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.include_topics),
            2 => implicit::<Plain, _, _>(from, &mut self.known_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("includeTopics", &self.include_topics)?;
        to.implicit::<Plain, _>("knownVersion", &self.known_version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetClusterMetadataResponse {
    const FIELDS: &'static [&'static str] = &["metadata", "brokerId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "metadata" => Some(0),
            "brokerId" | "broker_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.metadata),
            1 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("metadata", &self.metadata)?;
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetGroupLagRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "topics"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "topics" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => repeated::<Plain, _, _>(from, &mut self.topics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetGroupLagResponse {
    const FIELDS: &'static [&'static str] = &["partitions", "totalLag"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "totalLag" | "total_lag" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.total_lag),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("totalLag", &self.total_lag)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetPartitionLeaderRequest {
    const FIELDS: &'static [&'static str] = &["version", "topicPartition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "topicPartition" | "topic_partition" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetPartitionLeaderResponse {
    const FIELDS: &'static [&'static str] = &["leader", "leaderEpoch", "inSyncReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leader" => Some(0),
            "leaderEpoch" | "leader_epoch" => Some(1),
            "inSyncReplicas" | "in_sync_replicas" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.leader),
            1 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            2 => repeated::<Plain, _, _>(from, &mut self.in_sync_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("leader", &self.leader)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.repeated::<Plain, _>("inSyncReplicas", &self.in_sync_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetShareGroupRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetShareGroupResponse {
    const FIELDS: &'static [&'static str] = &["config", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "partitions" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetTopicMetadataRequest {
    const FIELDS: &'static [&'static str] = &["version", "topics", "includeConfig", "allowAutoCreate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "topics" => Some(1),
            "includeConfig" | "include_config" => Some(2),
            "allowAutoCreate" | "allow_auto_create" => Some(3),
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
            2 => implicit::<Plain, _, _>(from, &mut self.include_config),
            3 => implicit::<Plain, _, _>(from, &mut self.allow_auto_create),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("includeConfig", &self.include_config)?;
        to.implicit::<Plain, _>("allowAutoCreate", &self.allow_auto_create)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetTopicMetadataResponse {
    const FIELDS: &'static [&'static str] = &["topics", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topics" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.topics),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetTransactionRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GetTransactionResponse {
    const FIELDS: &'static [&'static str] = &["metadata", "partitions", "lastUpdate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "metadata" => Some(0),
            "partitions" => Some(1),
            "lastUpdate" | "last_update" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.metadata),
            1 => repeated::<Nested, _, _>(from, &mut self.partitions),
            2 => optional::<Nested, _, _>(from, &mut self.last_update),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("metadata", &self.metadata)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("lastUpdate", &self.last_update)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GrantCreditRequest {
    const FIELDS: &'static [&'static str] = &["version", "subscriptionId", "totalCreditBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "subscriptionId" | "subscription_id" => Some(1),
            "totalCreditBytes" | "total_credit_bytes" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.subscription_id),
            2 => implicit::<Plain, _, _>(from, &mut self.total_credit_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("subscriptionId", &self.subscription_id)?;
        to.implicit::<Plain, _>("totalCreditBytes", &self.total_credit_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GrantCreditResponse {
    const FIELDS: &'static [&'static str] = &["remainingBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "remainingBytes" | "remaining_bytes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.remaining_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("remainingBytes", &self.remaining_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GroupAssignment {
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

impl Message for crate::rustmq::client::v1::GroupDescription {
    const FIELDS: &'static [&'static str] = &["groupId", "errorCode", "errorMessage", "type", "state", "groupEpoch", "assignmentEpoch", "strategy", "members"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "type" => Some(3),
            "state" => Some(4),
            "groupEpoch" | "group_epoch" => Some(5),
            "assignmentEpoch" | "assignment_epoch" => Some(6),
            "strategy" => Some(7),
            "members" => Some(8),
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
            1 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            3 => implicit::<Open<crate::rustmq::client::v1::GroupType>, _, _>(from, &mut self.r#type),
            4 => implicit::<Open<crate::rustmq::client::v1::GroupState>, _, _>(from, &mut self.state),
            5 => implicit::<Plain, _, _>(from, &mut self.group_epoch),
            6 => implicit::<Plain, _, _>(from, &mut self.assignment_epoch),
            7 => implicit::<Plain, _, _>(from, &mut self.strategy),
            8 => repeated::<Nested, _, _>(from, &mut self.members),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Open<crate::rustmq::client::v1::GroupType>, _>("type", &self.r#type)?;
        to.implicit::<Open<crate::rustmq::client::v1::GroupState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("groupEpoch", &self.group_epoch)?;
        to.implicit::<Plain, _>("assignmentEpoch", &self.assignment_epoch)?;
        to.implicit::<Plain, _>("strategy", &self.strategy)?;
        to.repeated::<Nested, _>("members", &self.members)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GroupHeartbeatRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "memberId", "generationId", "instanceId", "subscription", "owned"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "memberId" | "member_id" => Some(2),
            "generationId" | "generation_id" => Some(3),
            "instanceId" | "instance_id" => Some(4),
            "subscription" => Some(5),
            "owned" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.member_id),
            3 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            4 => implicit::<Plain, _, _>(from, &mut self.instance_id),
            5 => optional::<Nested, _, _>(from, &mut self.subscription),
            6 => optional::<Nested, _, _>(from, &mut self.owned),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.implicit::<Plain, _>("instanceId", &self.instance_id)?;
        to.optional::<Nested, _>("subscription", &self.subscription)?;
        to.optional::<Nested, _>("owned", &self.owned)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GroupHeartbeatResponse {
    const FIELDS: &'static [&'static str] = &["generationId", "assignment", "pendingPartitions", "heartbeatInterval", "groupEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "generationId" | "generation_id" => Some(0),
            "assignment" => Some(1),
            "pendingPartitions" | "pending_partitions" => Some(2),
            "heartbeatInterval" | "heartbeat_interval" => Some(3),
            "groupEpoch" | "group_epoch" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            1 => optional::<Nested, _, _>(from, &mut self.assignment),
            2 => repeated::<Nested, _, _>(from, &mut self.pending_partitions),
            3 => optional::<Nested, _, _>(from, &mut self.heartbeat_interval),
            4 => implicit::<Plain, _, _>(from, &mut self.group_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.optional::<Nested, _>("assignment", &self.assignment)?;
        to.repeated::<Nested, _>("pendingPartitions", &self.pending_partitions)?;
        to.optional::<Nested, _>("heartbeatInterval", &self.heartbeat_interval)?;
        to.implicit::<Plain, _>("groupEpoch", &self.group_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GroupListing {
    const FIELDS: &'static [&'static str] = &["groupId", "type", "state", "memberCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "type" => Some(1),
            "state" => Some(2),
            "memberCount" | "member_count" => Some(3),
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
            1 => implicit::<Open<crate::rustmq::client::v1::GroupType>, _, _>(from, &mut self.r#type),
            2 => implicit::<Open<crate::rustmq::client::v1::GroupState>, _, _>(from, &mut self.state),
            3 => implicit::<Plain, _, _>(from, &mut self.member_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Open<crate::rustmq::client::v1::GroupType>, _>("type", &self.r#type)?;
        to.implicit::<Open<crate::rustmq::client::v1::GroupState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("memberCount", &self.member_count)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GroupMember {
    const FIELDS: &'static [&'static str] = &["memberId", "clientId", "assignedPartitions", "targetPartitions", "instanceId", "rackId", "clientHost", "generationId", "topics", "topicPattern", "lastHeartbeat"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "memberId" | "member_id" => Some(0),
            "clientId" | "client_id" => Some(1),
            "assignedPartitions" | "assigned_partitions" => Some(2),
            "targetPartitions" | "target_partitions" => Some(3),
            "instanceId" | "instance_id" => Some(4),
            "rackId" | "rack_id" => Some(5),
            "clientHost" | "client_host" => Some(6),
            "generationId" | "generation_id" => Some(7),
            "topics" => Some(8),
            "topicPattern" | "topic_pattern" => Some(9),
            "lastHeartbeat" | "last_heartbeat" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.member_id),
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => repeated::<Nested, _, _>(from, &mut self.assigned_partitions),
            3 => repeated::<Nested, _, _>(from, &mut self.target_partitions),
            4 => implicit::<Plain, _, _>(from, &mut self.instance_id),
            5 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            6 => implicit::<Plain, _, _>(from, &mut self.client_host),
            7 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            8 => repeated::<Plain, _, _>(from, &mut self.topics),
            9 => implicit::<Plain, _, _>(from, &mut self.topic_pattern),
            10 => optional::<Nested, _, _>(from, &mut self.last_heartbeat),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.repeated::<Nested, _>("assignedPartitions", &self.assigned_partitions)?;
        to.repeated::<Nested, _>("targetPartitions", &self.target_partitions)?;
        to.implicit::<Plain, _>("instanceId", &self.instance_id)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        to.implicit::<Plain, _>("clientHost", &self.client_host)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("topicPattern", &self.topic_pattern)?;
        to.optional::<Nested, _>("lastHeartbeat", &self.last_heartbeat)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GroupResult {
    const FIELDS: &'static [&'static str] = &["groupId", "errorCode", "errorMessage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::GroupSubscription {
    const FIELDS: &'static [&'static str] = &["topics", "topicPattern", "assignmentStrategies", "rackId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topics" => Some(0),
            "topicPattern" | "topic_pattern" => Some(1),
            "assignmentStrategies" | "assignment_strategies" => Some(2),
            "rackId" | "rack_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.topics),
            1 => implicit::<Plain, _, _>(from, &mut self.topic_pattern),
            2 => repeated::<Plain, _, _>(from, &mut self.assignment_strategies),
            3 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("topicPattern", &self.topic_pattern)?;
        to.repeated::<Plain, _>("assignmentStrategies", &self.assignment_strategies)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::InitProducerRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "producerId", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "producerId" | "producer_id" => Some(2),
            "producerEpoch" | "producer_epoch" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::InitProducerResponse {
    const FIELDS: &'static [&'static str] = &["producerId", "producerEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerId" | "producer_id" => Some(0),
            "producerEpoch" | "producer_epoch" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::InitTransactionRequest {
    const FIELDS: &'static [&'static str] = &["version", "transactionalId", "timeout", "producerId", "producerEpoch", "clientId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "transactionalId" | "transactional_id" => Some(1),
            "timeout" => Some(2),
            "producerId" | "producer_id" => Some(3),
            "producerEpoch" | "producer_epoch" => Some(4),
            "clientId" | "client_id" => Some(5),
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
            2 => optional::<Nested, _, _>(from, &mut self.timeout),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            4 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            5 => implicit::<Plain, _, _>(from, &mut self.client_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::InitTransactionResponse {
    const FIELDS: &'static [&'static str] = &["producerId", "producerEpoch", "metadata"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerId" | "producer_id" => Some(0),
            "producerEpoch" | "producer_epoch" => Some(1),
            "metadata" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            2 => optional::<Nested, _, _>(from, &mut self.metadata),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.optional::<Nested, _>("metadata", &self.metadata)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::JoinGroupRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "groupId", "memberId", "sessionTimeout", "rebalanceTimeout", "topics", "assignmentStrategies", "topicPattern", "instanceId", "rackId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "groupId" | "group_id" => Some(2),
            "memberId" | "member_id" => Some(3),
            "sessionTimeout" | "session_timeout" => Some(4),
            "rebalanceTimeout" | "rebalance_timeout" => Some(5),
            "topics" => Some(6),
            "assignmentStrategies" | "assignment_strategies" => Some(7),
            "topicPattern" | "topic_pattern" => Some(8),
            "instanceId" | "instance_id" => Some(9),
            "rackId" | "rack_id" => Some(10),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.group_id),
            3 => implicit::<Plain, _, _>(from, &mut self.member_id),
            4 => optional::<Nested, _, _>(from, &mut self.session_timeout),
            5 => optional::<Nested, _, _>(from, &mut self.rebalance_timeout),
            6 => repeated::<Plain, _, _>(from, &mut self.topics),
            7 => repeated::<Plain, _, _>(from, &mut self.assignment_strategies),
            8 => implicit::<Plain, _, _>(from, &mut self.topic_pattern),
            9 => implicit::<Plain, _, _>(from, &mut self.instance_id),
            10 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.optional::<Nested, _>("sessionTimeout", &self.session_timeout)?;
        to.optional::<Nested, _>("rebalanceTimeout", &self.rebalance_timeout)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.repeated::<Plain, _>("assignmentStrategies", &self.assignment_strategies)?;
        to.implicit::<Plain, _>("topicPattern", &self.topic_pattern)?;
        to.implicit::<Plain, _>("instanceId", &self.instance_id)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::JoinGroupResponse {
    const FIELDS: &'static [&'static str] = &["generationId", "memberId", "assignedPartitions", "pendingPartitions", "strategy", "heartbeatInterval"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "generationId" | "generation_id" => Some(0),
            "memberId" | "member_id" => Some(1),
            "assignedPartitions" | "assigned_partitions" => Some(2),
            "pendingPartitions" | "pending_partitions" => Some(3),
            "strategy" => Some(4),
            "heartbeatInterval" | "heartbeat_interval" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.member_id),
            2 => repeated::<Nested, _, _>(from, &mut self.assigned_partitions),
            3 => repeated::<Nested, _, _>(from, &mut self.pending_partitions),
            4 => implicit::<Plain, _, _>(from, &mut self.strategy),
            5 => optional::<Nested, _, _>(from, &mut self.heartbeat_interval),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.repeated::<Nested, _>("assignedPartitions", &self.assigned_partitions)?;
        to.repeated::<Nested, _>("pendingPartitions", &self.pending_partitions)?;
        to.implicit::<Plain, _>("strategy", &self.strategy)?;
        to.optional::<Nested, _>("heartbeatInterval", &self.heartbeat_interval)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::LeaveGroupRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "memberId", "instanceId", "keepStaticMember"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "memberId" | "member_id" => Some(2),
            "instanceId" | "instance_id" => Some(3),
            "keepStaticMember" | "keep_static_member" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.member_id),
            3 => implicit::<Plain, _, _>(from, &mut self.instance_id),
            4 => implicit::<Plain, _, _>(from, &mut self.keep_static_member),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("instanceId", &self.instance_id)?;
        to.implicit::<Plain, _>("keepStaticMember", &self.keep_static_member)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::LeaveGroupResponse {
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

impl Message for crate::rustmq::client::v1::ListGroupsRequest {
    const FIELDS: &'static [&'static str] = &["version", "states", "types", "prefix", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "states" => Some(1),
            "types" => Some(2),
            "prefix" => Some(3),
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
            1 => repeated::<Open<crate::rustmq::client::v1::GroupState>, _, _>(from, &mut self.states),
            2 => repeated::<Open<crate::rustmq::client::v1::GroupType>, _, _>(from, &mut self.types),
            3 => implicit::<Plain, _, _>(from, &mut self.prefix),
            4 => implicit::<Plain, _, _>(from, &mut self.page_size),
            5 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Open<crate::rustmq::client::v1::GroupState>, _>("states", &self.states)?;
        to.repeated::<Open<crate::rustmq::client::v1::GroupType>, _>("types", &self.types)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListGroupsResponse {
    const FIELDS: &'static [&'static str] = &["groups", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groups" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.groups),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("groups", &self.groups)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListOffsetsPartition {
    const FIELDS: &'static [&'static str] = &["topicPartition", "spec", "currentLeaderEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "spec" => Some(1),
            "currentLeaderEpoch" | "current_leader_epoch" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.spec),
            2 => optional::<Plain, _, _>(from, &mut self.current_leader_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Nested, _>("spec", &self.spec)?;
        to.optional::<Plain, _>("currentLeaderEpoch", &self.current_leader_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "partitions", "isolationLevel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "partitions" => Some(2),
            "isolationLevel" | "isolation_level" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            3 => implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _, _>(from, &mut self.isolation_level),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _>("isolationLevel", &self.isolation_level)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListOffsetsResponse {
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

impl Message for crate::rustmq::client::v1::ListOffsetsResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage", "offset", "timestamp", "leaderEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "offset" => Some(3),
            "timestamp" => Some(4),
            "leaderEpoch" | "leader_epoch" => Some(5),
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
            3 => implicit::<Plain, _, _>(from, &mut self.offset),
            4 => optional::<Nested, _, _>(from, &mut self.timestamp),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListTopicsRequest {
    const FIELDS: &'static [&'static str] = &["version", "prefix", "includeInternal", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "prefix" => Some(1),
            "includeInternal" | "include_internal" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => implicit::<Plain, _, _>(from, &mut self.include_internal),
            3 => implicit::<Plain, _, _>(from, &mut self.page_size),
            4 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("includeInternal", &self.include_internal)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListTopicsResponse {
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
            0 => repeated::<Plain, _, _>(from, &mut self.topics),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListTransactionsRequest {
    const FIELDS: &'static [&'static str] = &["version", "states", "prefix", "minAge", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "states" => Some(1),
            "prefix" => Some(2),
            "minAge" | "min_age" => Some(3),
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
            1 => repeated::<Open<crate::rustmq::client::v1::TransactionState>, _, _>(from, &mut self.states),
            2 => implicit::<Plain, _, _>(from, &mut self.prefix),
            3 => optional::<Nested, _, _>(from, &mut self.min_age),
            4 => implicit::<Plain, _, _>(from, &mut self.page_size),
            5 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Open<crate::rustmq::client::v1::TransactionState>, _>("states", &self.states)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.optional::<Nested, _>("minAge", &self.min_age)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ListTransactionsResponse {
    const FIELDS: &'static [&'static str] = &["transactions", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transactions" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.transactions),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("transactions", &self.transactions)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::OffsetCommit {
    const FIELDS: &'static [&'static str] = &["topicPartition", "offset", "leaderEpoch", "metadata"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "offset" => Some(1),
            "leaderEpoch" | "leader_epoch" => Some(2),
            "metadata" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.offset),
            2 => optional::<Plain, _, _>(from, &mut self.leader_epoch),
            3 => implicit::<Plain, _, _>(from, &mut self.metadata),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.optional::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("metadata", &self.metadata)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::OffsetCommitResult {
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

impl Message for crate::rustmq::client::v1::PartitionLag {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "committedOffset", "endOffset", "lag", "lagTime", "memberId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "committedOffset" | "committed_offset" => Some(2),
            "endOffset" | "end_offset" => Some(3),
            "lag" => Some(4),
            "lagTime" | "lag_time" => Some(5),
            "memberId" | "member_id" => Some(6),
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
            2 => optional::<Plain, _, _>(from, &mut self.committed_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.end_offset),
            4 => implicit::<Plain, _, _>(from, &mut self.lag),
            5 => optional::<Nested, _, _>(from, &mut self.lag_time),
            6 => implicit::<Plain, _, _>(from, &mut self.member_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.optional::<Plain, _>("committedOffset", &self.committed_offset)?;
        to.implicit::<Plain, _>("endOffset", &self.end_offset)?;
        to.implicit::<Plain, _>("lag", &self.lag)?;
        to.optional::<Nested, _>("lagTime", &self.lag_time)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ProduceBatchRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "partitions", "acks", "timeout", "customAckCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "partitions" => Some(2),
            "acks" => Some(3),
            "timeout" => Some(4),
            "customAckCount" | "custom_ack_count" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            3 => optional::<Open<crate::rustmq::common::v1::AcknowledgmentLevel>, _, _>(from, &mut self.acks),
            4 => optional::<Nested, _, _>(from, &mut self.timeout),
            5 => implicit::<Plain, _, _>(from, &mut self.custom_ack_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.optional::<Open<crate::rustmq::common::v1::AcknowledgmentLevel>, _>("acks", &self.acks)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        to.implicit::<Plain, _>("customAckCount", &self.custom_ack_count)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ProduceBatchResponse {
    const FIELDS: &'static [&'static str] = &["partitions", "throttleTime"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "throttleTime" | "throttle_time" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.throttle_time),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("throttleTime", &self.throttle_time)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ProducePartitionData {
    const FIELDS: &'static [&'static str] = &["topicPartition", "batch", "currentLeaderEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "batch" => Some(1),
            "currentLeaderEpoch" | "current_leader_epoch" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.batch),
            2 => optional::<Plain, _, _>(from, &mut self.current_leader_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Nested, _>("batch", &self.batch)?;
        to.optional::<Plain, _>("currentLeaderEpoch", &self.current_leader_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ProducePartitionResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage", "baseOffset", "logAppendTime", "leaderId", "durability", "leaderEndpoint", "leaderEpoch", "duplicate", "logStartOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "baseOffset" | "base_offset" => Some(3),
            "logAppendTime" | "log_append_time" => Some(4),
            "leaderId" | "leader_id" => Some(5),
            "durability" => Some(6),
            "leaderEndpoint" | "leader_endpoint" => Some(7),
            "leaderEpoch" | "leader_epoch" => Some(8),
            "duplicate" => Some(9),
            "logStartOffset" | "log_start_offset" => Some(10),
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
            3 => implicit::<Plain, _, _>(from, &mut self.base_offset),
            4 => implicit::<Plain, _, _>(from, &mut self.log_append_time),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            6 => implicit::<Open<crate::rustmq::common::v1::DurabilityLevel>, _, _>(from, &mut self.durability),
            7 => optional::<Nested, _, _>(from, &mut self.leader_endpoint),
            8 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            9 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            10 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("baseOffset", &self.base_offset)?;
        to.implicit::<Plain, _>("logAppendTime", &self.log_append_time)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Open<crate::rustmq::common::v1::DurabilityLevel>, _>("durability", &self.durability)?;
        to.optional::<Nested, _>("leaderEndpoint", &self.leader_endpoint)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ProduceRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "topicPartition", "records", "acks", "customAckCount", "timeout", "idempotencyKey", "correlationId", "currentLeaderEpoch", "batch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "topicPartition" | "topic_partition" => Some(2),
            "records" => Some(3),
            "acks" => Some(4),
            "customAckCount" | "custom_ack_count" => Some(5),
            "timeout" => Some(6),
            "idempotencyKey" | "idempotency_key" => Some(7),
            "correlationId" | "correlation_id" => Some(8),
            "currentLeaderEpoch" | "current_leader_epoch" => Some(9),
            "batch" => Some(10),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            3 => repeated::<Nested, _, _>(from, &mut self.records),
            4 => optional::<Open<crate::rustmq::common::v1::AcknowledgmentLevel>, _, _>(from, &mut self.acks),
            5 => implicit::<Plain, _, _>(from, &mut self.custom_ack_count),
            6 => optional::<Nested, _, _>(from, &mut self.timeout),
            7 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            8 => implicit::<Plain, _, _>(from, &mut self.correlation_id),
            9 => optional::<Plain, _, _>(from, &mut self.current_leader_epoch),
            10 => optional::<Nested, _, _>(from, &mut self.batch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        to.optional::<Open<crate::rustmq::common::v1::AcknowledgmentLevel>, _>("acks", &self.acks)?;
        to.implicit::<Plain, _>("customAckCount", &self.custom_ack_count)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Plain, _>("correlationId", &self.correlation_id)?;
        to.optional::<Plain, _>("currentLeaderEpoch", &self.current_leader_epoch)?;
        to.optional::<Nested, _>("batch", &self.batch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ProduceResponse {
    const FIELDS: &'static [&'static str] = &["errorCode", "errorMessage", "offset", "timestamp", "logAppendTime", "leaderId", "correlationId", "leaderEndpoint", "leaderEpoch", "durability", "ackCount", "duplicate", "throttleTime", "logStartOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "errorCode" | "error_code" => Some(0),
            "errorMessage" | "error_message" => Some(1),
            "offset" => Some(2),
            "timestamp" => Some(3),
            "logAppendTime" | "log_append_time" => Some(4),
            "leaderId" | "leader_id" => Some(5),
            "correlationId" | "correlation_id" => Some(6),
            "leaderEndpoint" | "leader_endpoint" => Some(7),
            "leaderEpoch" | "leader_epoch" => Some(8),
            "durability" => Some(9),
            "ackCount" | "ack_count" => Some(10),
            "duplicate" => Some(11),
            "throttleTime" | "throttle_time" => Some(12),
            "logStartOffset" | "log_start_offset" => Some(13),
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
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            3 => optional::<Nested, _, _>(from, &mut self.timestamp),
            4 => implicit::<Plain, _, _>(from, &mut self.log_append_time),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            6 => implicit::<Plain, _, _>(from, &mut self.correlation_id),
            7 => optional::<Nested, _, _>(from, &mut self.leader_endpoint),
            8 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            9 => implicit::<Open<crate::rustmq::common::v1::DurabilityLevel>, _, _>(from, &mut self.durability),
            10 => implicit::<Plain, _, _>(from, &mut self.ack_count),
            11 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            12 => optional::<Nested, _, _>(from, &mut self.throttle_time),
            13 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("logAppendTime", &self.log_append_time)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("correlationId", &self.correlation_id)?;
        to.optional::<Nested, _>("leaderEndpoint", &self.leader_endpoint)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Open<crate::rustmq::common::v1::DurabilityLevel>, _>("durability", &self.durability)?;
        to.implicit::<Plain, _>("ackCount", &self.ack_count)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        to.optional::<Nested, _>("throttleTime", &self.throttle_time)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ProducerState {
    const FIELDS: &'static [&'static str] = &["producerId", "producerEpoch", "lastSequence", "lastTimestamp", "coordinatorEpoch", "transactionStartOffset", "transactionalId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "producerId" | "producer_id" => Some(0),
            "producerEpoch" | "producer_epoch" => Some(1),
            "lastSequence" | "last_sequence" => Some(2),
            "lastTimestamp" | "last_timestamp" => Some(3),
            "coordinatorEpoch" | "coordinator_epoch" => Some(4),
            "transactionStartOffset" | "transaction_start_offset" => Some(5),
            "transactionalId" | "transactional_id" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.last_sequence),
            3 => optional::<Nested, _, _>(from, &mut self.last_timestamp),
            4 => implicit::<Plain, _, _>(from, &mut self.coordinator_epoch),
            5 => optional::<Plain, _, _>(from, &mut self.transaction_start_offset),
            6 => implicit::<Plain, _, _>(from, &mut self.transactional_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Plain, _>("lastSequence", &self.last_sequence)?;
        to.optional::<Nested, _>("lastTimestamp", &self.last_timestamp)?;
        to.implicit::<Plain, _>("coordinatorEpoch", &self.coordinator_epoch)?;
        to.optional::<Plain, _>("transactionStartOffset", &self.transaction_start_offset)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::RecordAcknowledgement {
    const FIELDS: &'static [&'static str] = &["topicPartition", "firstOffset", "lastOffset", "type", "delay"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "firstOffset" | "first_offset" => Some(1),
            "lastOffset" | "last_offset" => Some(2),
            "type" => Some(3),
            "delay" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.first_offset),
            2 => implicit::<Plain, _, _>(from, &mut self.last_offset),
            3 => implicit::<Open<crate::rustmq::client::v1::AcknowledgementType>, _, _>(from, &mut self.r#type),
            4 => optional::<Nested, _, _>(from, &mut self.delay),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("firstOffset", &self.first_offset)?;
        to.implicit::<Plain, _>("lastOffset", &self.last_offset)?;
        to.implicit::<Open<crate::rustmq::client::v1::AcknowledgementType>, _>("type", &self.r#type)?;
        to.optional::<Nested, _>("delay", &self.delay)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::RemoveGroupMembersRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "memberIds", "instanceIds", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "memberIds" | "member_ids" => Some(2),
            "instanceIds" | "instance_ids" => Some(3),
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
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => repeated::<Plain, _, _>(from, &mut self.member_ids),
            3 => repeated::<Plain, _, _>(from, &mut self.instance_ids),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Plain, _>("memberIds", &self.member_ids)?;
        to.repeated::<Plain, _>("instanceIds", &self.instance_ids)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::RemoveGroupMembersResponse {
    const FIELDS: &'static [&'static str] = &["removedMemberIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "removedMemberIds" | "removed_member_ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.removed_member_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("removedMemberIds", &self.removed_member_ids)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::SeekShareGroupRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
            "partitions" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::SeekShareGroupResponse {
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

impl Message for crate::rustmq::client::v1::ShareAssignment {
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

impl Message for crate::rustmq::client::v1::ShareGroupConfig {
    const FIELDS: &'static [&'static str] = &["lockDuration", "maxDeliveries", "deadLetterTopic", "start", "isolationLevel", "maxInFlight", "sessionTimeout", "retryDelay"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lockDuration" | "lock_duration" => Some(0),
            "maxDeliveries" | "max_deliveries" => Some(1),
            "deadLetterTopic" | "dead_letter_topic" => Some(2),
            "start" => Some(3),
            "isolationLevel" | "isolation_level" => Some(4),
            "maxInFlight" | "max_in_flight" => Some(5),
            "sessionTimeout" | "session_timeout" => Some(6),
            "retryDelay" | "retry_delay" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.lock_duration),
            1 => optional::<Plain, _, _>(from, &mut self.max_deliveries),
            2 => optional::<Plain, _, _>(from, &mut self.dead_letter_topic),
            3 => optional::<Nested, _, _>(from, &mut self.start),
            4 => optional::<Open<crate::rustmq::common::v1::IsolationLevel>, _, _>(from, &mut self.isolation_level),
            5 => optional::<Plain, _, _>(from, &mut self.max_in_flight),
            6 => optional::<Nested, _, _>(from, &mut self.session_timeout),
            7 => optional::<Nested, _, _>(from, &mut self.retry_delay),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("lockDuration", &self.lock_duration)?;
        to.optional::<Plain, _>("maxDeliveries", &self.max_deliveries)?;
        to.optional::<Plain, _>("deadLetterTopic", &self.dead_letter_topic)?;
        to.optional::<Nested, _>("start", &self.start)?;
        to.optional::<Open<crate::rustmq::common::v1::IsolationLevel>, _>("isolationLevel", &self.isolation_level)?;
        to.optional::<Plain, _>("maxInFlight", &self.max_in_flight)?;
        to.optional::<Nested, _>("sessionTimeout", &self.session_timeout)?;
        to.optional::<Nested, _>("retryDelay", &self.retry_delay)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ShareGroupHeartbeatRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "groupId", "memberId", "memberEpoch", "topics", "rackId", "leave"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "groupId" | "group_id" => Some(2),
            "memberId" | "member_id" => Some(3),
            "memberEpoch" | "member_epoch" => Some(4),
            "topics" => Some(5),
            "rackId" | "rack_id" => Some(6),
            "leave" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.group_id),
            3 => implicit::<Plain, _, _>(from, &mut self.member_id),
            4 => implicit::<Plain, _, _>(from, &mut self.member_epoch),
            5 => repeated::<Plain, _, _>(from, &mut self.topics),
            6 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            7 => implicit::<Plain, _, _>(from, &mut self.leave),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("memberEpoch", &self.member_epoch)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        to.implicit::<Plain, _>("leave", &self.leave)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::ShareGroupHeartbeatResponse {
    const FIELDS: &'static [&'static str] = &["memberEpoch", "assignment", "heartbeatInterval"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "memberEpoch" | "member_epoch" => Some(0),
            "assignment" => Some(1),
            "heartbeatInterval" | "heartbeat_interval" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.member_epoch),
            1 => optional::<Nested, _, _>(from, &mut self.assignment),
            2 => optional::<Nested, _, _>(from, &mut self.heartbeat_interval),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("memberEpoch", &self.member_epoch)?;
        to.optional::<Nested, _>("assignment", &self.assignment)?;
        to.optional::<Nested, _>("heartbeatInterval", &self.heartbeat_interval)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::SharePartitionSeek {
    const FIELDS: &'static [&'static str] = &["topicPartition", "spec"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "spec" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.spec),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.optional::<Nested, _>("spec", &self.spec)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::SharePartitionSeekResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "offset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "offset" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::SharePartitionState {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "startOffset", "nextOffset", "acquiredCount", "releasedCount", "lag"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "startOffset" | "start_offset" => Some(2),
            "nextOffset" | "next_offset" => Some(3),
            "acquiredCount" | "acquired_count" => Some(4),
            "releasedCount" | "released_count" => Some(5),
            "lag" => Some(6),
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
            2 => implicit::<Plain, _, _>(from, &mut self.start_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.next_offset),
            4 => implicit::<Plain, _, _>(from, &mut self.acquired_count),
            5 => implicit::<Plain, _, _>(from, &mut self.released_count),
            6 => implicit::<Plain, _, _>(from, &mut self.lag),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("startOffset", &self.start_offset)?;
        to.implicit::<Plain, _>("nextOffset", &self.next_offset)?;
        to.implicit::<Plain, _>("acquiredCount", &self.acquired_count)?;
        to.implicit::<Plain, _>("releasedCount", &self.released_count)?;
        to.implicit::<Plain, _>("lag", &self.lag)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::SubscribeRequest {
    const FIELDS: &'static [&'static str] = &["version", "clientId", "groupId", "memberId", "generationId", "partitions", "maxBytes", "maxWait", "isolationLevel", "initialCreditBytes", "minBytes", "rackId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "clientId" | "client_id" => Some(1),
            "groupId" | "group_id" => Some(2),
            "memberId" | "member_id" => Some(3),
            "generationId" | "generation_id" => Some(4),
            "partitions" => Some(5),
            "maxBytes" | "max_bytes" => Some(6),
            "maxWait" | "max_wait" => Some(7),
            "isolationLevel" | "isolation_level" => Some(8),
            "initialCreditBytes" | "initial_credit_bytes" => Some(9),
            "minBytes" | "min_bytes" => Some(10),
            "rackId" | "rack_id" => Some(11),
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
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.group_id),
            3 => implicit::<Plain, _, _>(from, &mut self.member_id),
            4 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            5 => repeated::<Nested, _, _>(from, &mut self.partitions),
            6 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            7 => optional::<Nested, _, _>(from, &mut self.max_wait),
            8 => implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _, _>(from, &mut self.isolation_level),
            9 => implicit::<Plain, _, _>(from, &mut self.initial_credit_bytes),
            10 => implicit::<Plain, _, _>(from, &mut self.min_bytes),
            11 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("memberId", &self.member_id)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        to.optional::<Nested, _>("maxWait", &self.max_wait)?;
        to.implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _>("isolationLevel", &self.isolation_level)?;
        to.implicit::<Plain, _>("initialCreditBytes", &self.initial_credit_bytes)?;
        to.implicit::<Plain, _>("minBytes", &self.min_bytes)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::TransactionMetadata {
    const FIELDS: &'static [&'static str] = &["transactionId", "producerId", "producerEpoch", "state", "startTime", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "transactionId" | "transaction_id" => Some(0),
            "producerId" | "producer_id" => Some(1),
            "producerEpoch" | "producer_epoch" => Some(2),
            "state" => Some(3),
            "startTime" | "start_time" => Some(4),
            "timeout" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.transaction_id),
            1 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            3 => implicit::<Open<crate::rustmq::client::v1::TransactionState>, _, _>(from, &mut self.state),
            4 => optional::<Nested, _, _>(from, &mut self.start_time),
            5 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("transactionId", &self.transaction_id)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Open<crate::rustmq::client::v1::TransactionState>, _>("state", &self.state)?;
        to.optional::<Nested, _>("startTime", &self.start_time)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::TransactionPartitionResult {
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

impl Message for crate::rustmq::client::v1::UpdateShareGroupRequest {
    const FIELDS: &'static [&'static str] = &["version", "groupId", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "groupId" | "group_id" => Some(1),
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
            0 => optional::<Nested, _, _>(from, &mut self.version),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::rustmq::client::v1::UpdateShareGroupResponse {
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

impl Message for crate::rustmq::client::v1::WhoAmIRequest {
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

impl Message for crate::rustmq::client::v1::WhoAmIResponse {
    const FIELDS: &'static [&'static str] = &["principal", "mechanism", "expiresIn", "superUser"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "principal" => Some(0),
            "mechanism" => Some(1),
            "expiresIn" | "expires_in" => Some(2),
            "superUser" | "super_user" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.principal),
            1 => implicit::<Plain, _, _>(from, &mut self.mechanism),
            2 => optional::<Nested, _, _>(from, &mut self.expires_in),
            3 => implicit::<Plain, _, _>(from, &mut self.super_user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("principal", &self.principal)?;
        to.implicit::<Plain, _>("mechanism", &self.mechanism)?;
        to.optional::<Nested, _>("expiresIn", &self.expires_in)?;
        to.implicit::<Plain, _>("superUser", &self.super_user)?;
        Ok(())
    }
}
