use crate::json::*;

messages! {
    crate::rustmq::common::v1::ApiVersion,
    crate::rustmq::common::v1::BrokerId,
    crate::rustmq::common::v1::BrokerInfo,
    crate::rustmq::common::v1::ClusterConfiguration,
    crate::rustmq::common::v1::ClusterHealth,
    crate::rustmq::common::v1::ClusterMetadata,
    crate::rustmq::common::v1::ComponentHealth,
    crate::rustmq::common::v1::ErrorResponse,
    crate::rustmq::common::v1::FlushPolicy,
    crate::rustmq::common::v1::FollowerState,
    crate::rustmq::common::v1::Header,
    crate::rustmq::common::v1::HealthIssue,
    crate::rustmq::common::v1::Metric,
    crate::rustmq::common::v1::MetricsRequest,
    crate::rustmq::common::v1::MetricsResponse,
    crate::rustmq::common::v1::NetworkEndpoint,
    crate::rustmq::common::v1::OffsetSpec,
    crate::rustmq::common::v1::PartitionAssignment,
    crate::rustmq::common::v1::PartitionInfo,
    crate::rustmq::common::v1::PartitionMetadata,
    crate::rustmq::common::v1::PartitionMove,
    crate::rustmq::common::v1::PartitionPerformance,
    crate::rustmq::common::v1::Record,
    crate::rustmq::common::v1::RecordBatch,
    crate::rustmq::common::v1::RecordSet,
    crate::rustmq::common::v1::ReplicaMetadata,
    crate::rustmq::common::v1::ReplicationState,
    crate::rustmq::common::v1::ResourceUsage,
    crate::rustmq::common::v1::RetentionPolicy,
    crate::rustmq::common::v1::TopicConfig,
    crate::rustmq::common::v1::TopicMetadata,
    crate::rustmq::common::v1::TopicPartition,
    crate::rustmq::common::v1::TransactionMarker,
}

enums! {
    crate::rustmq::common::v1::AcknowledgmentLevel {  }
    crate::rustmq::common::v1::BatchAttribute {  }
    crate::rustmq::common::v1::BrokerStatus {  }
    crate::rustmq::common::v1::CleanupPolicy {  }
    crate::rustmq::common::v1::CompressionType {  }
    crate::rustmq::common::v1::DurabilityLevel {  }
    crate::rustmq::common::v1::ErrorCode {  }
    crate::rustmq::common::v1::HealthSeverity {  }
    crate::rustmq::common::v1::HealthStatus {  }
    crate::rustmq::common::v1::IsolationLevel {  }
    crate::rustmq::common::v1::MetricType {  }
    crate::rustmq::common::v1::OperationStatus {  }
    crate::rustmq::common::v1::PartitionStatus {  }
    crate::rustmq::common::v1::ReplicaRole {  }
    crate::rustmq::common::v1::ReplicaStatus {  }
    crate::rustmq::common::v1::TimestampType {  }
    crate::rustmq::common::v1::TopicStatus {  }
    crate::rustmq::common::v1::TransactionMarkerType {  }
}

impl Message for crate::rustmq::common::v1::ApiVersion {
    const FIELDS: &'static [&'static str] = &["major", "minor", "patch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "major" => Some(0),
            "minor" => Some(1),
            "patch" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.major),
            1 => implicit::<Plain, _, _>(from, &mut self.minor),
            2 => implicit::<Plain, _, _>(from, &mut self.patch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("major", &self.major)?;
        to.implicit::<Plain, _>("minor", &self.minor)?;
        to.implicit::<Plain, _>("patch", &self.patch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::BrokerId {
    const FIELDS: &'static [&'static str] = &["id", "rackId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "rackId" | "rack_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::BrokerInfo {
    const FIELDS: &'static [&'static str] = &["id", "host", "portRpc", "rackId", "status", "version", "nodeId", "endpoints", "softwareVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "host" => Some(1),
            "portRpc" | "port_rpc" => Some(2),
            "rackId" | "rack_id" => Some(3),
            "status" => Some(4),
            "version" => Some(5),
            "nodeId" | "node_id" => Some(6),
            "endpoints" => Some(7),
            "softwareVersion" | "software_version" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.host),
            2 => implicit::<Plain, _, _>(from, &mut self.port_rpc),
            3 => implicit::<Plain, _, _>(from, &mut self.rack_id),
            4 => implicit::<Open<crate::rustmq::common::v1::BrokerStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.version),
            6 => implicit::<Plain, _, _>(from, &mut self.node_id),
            7 => repeated::<Nested, _, _>(from, &mut self.endpoints),
            8 => implicit::<Plain, _, _>(from, &mut self.software_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("host", &self.host)?;
        to.implicit::<Plain, _>("portRpc", &self.port_rpc)?;
        to.implicit::<Plain, _>("rackId", &self.rack_id)?;
        to.implicit::<Open<crate::rustmq::common::v1::BrokerStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.repeated::<Nested, _>("endpoints", &self.endpoints)?;
        to.implicit::<Plain, _>("softwareVersion", &self.software_version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ClusterConfiguration {
    const FIELDS: &'static [&'static str] = &["name", "description", "defaultReplicationFactor", "brokerHeartbeatIntervalMs", "sessionTimeoutMs", "requestTimeoutMs", "maxBatchSizeBytes", "maxRequestSizeBytes", "consumerFetchMaxBytes", "autoCreateTopics", "autoLeaderRebalance", "leaderImbalanceThreshold", "replicaLagTimeMaxMs", "topicDefaults", "maxTransactionTimeout", "transactionalIdExpiration", "producerIdExpiration", "offsetsRetention", "minGroupSessionTimeout", "maxGroupSessionTimeout", "groupHeartbeatInterval", "maxGroupMembers", "moveBandwidthBytes", "maxConcurrentMoves", "maxOffsetMetadataBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "description" => Some(1),
            "defaultReplicationFactor" | "default_replication_factor" => Some(2),
            "brokerHeartbeatIntervalMs" | "broker_heartbeat_interval_ms" => Some(3),
            "sessionTimeoutMs" | "session_timeout_ms" => Some(4),
            "requestTimeoutMs" | "request_timeout_ms" => Some(5),
            "maxBatchSizeBytes" | "max_batch_size_bytes" => Some(6),
            "maxRequestSizeBytes" | "max_request_size_bytes" => Some(7),
            "consumerFetchMaxBytes" | "consumer_fetch_max_bytes" => Some(8),
            "autoCreateTopics" | "auto_create_topics" => Some(9),
            "autoLeaderRebalance" | "auto_leader_rebalance" => Some(10),
            "leaderImbalanceThreshold" | "leader_imbalance_threshold" => Some(11),
            "replicaLagTimeMaxMs" | "replica_lag_time_max_ms" => Some(12),
            "topicDefaults" | "topic_defaults" => Some(13),
            "maxTransactionTimeout" | "max_transaction_timeout" => Some(14),
            "transactionalIdExpiration" | "transactional_id_expiration" => Some(15),
            "producerIdExpiration" | "producer_id_expiration" => Some(16),
            "offsetsRetention" | "offsets_retention" => Some(17),
            "minGroupSessionTimeout" | "min_group_session_timeout" => Some(18),
            "maxGroupSessionTimeout" | "max_group_session_timeout" => Some(19),
            "groupHeartbeatInterval" | "group_heartbeat_interval" => Some(20),
            "maxGroupMembers" | "max_group_members" => Some(21),
            "moveBandwidthBytes" | "move_bandwidth_bytes" => Some(22),
            "maxConcurrentMoves" | "max_concurrent_moves" => Some(23),
            "maxOffsetMetadataBytes" | "max_offset_metadata_bytes" => Some(24),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.name),
            1 => optional::<Plain, _, _>(from, &mut self.description),
            2 => optional::<Plain, _, _>(from, &mut self.default_replication_factor),
            3 => optional::<Plain, _, _>(from, &mut self.broker_heartbeat_interval_ms),
            4 => optional::<Plain, _, _>(from, &mut self.session_timeout_ms),
            5 => optional::<Plain, _, _>(from, &mut self.request_timeout_ms),
            6 => optional::<Plain, _, _>(from, &mut self.max_batch_size_bytes),
            7 => optional::<Plain, _, _>(from, &mut self.max_request_size_bytes),
            8 => optional::<Plain, _, _>(from, &mut self.consumer_fetch_max_bytes),
            9 => optional::<Plain, _, _>(from, &mut self.auto_create_topics),
            10 => optional::<Plain, _, _>(from, &mut self.auto_leader_rebalance),
            11 => optional::<Plain, _, _>(from, &mut self.leader_imbalance_threshold),
            12 => optional::<Plain, _, _>(from, &mut self.replica_lag_time_max_ms),
            13 => optional::<Nested, _, _>(from, &mut self.topic_defaults),
            14 => optional::<Nested, _, _>(from, &mut self.max_transaction_timeout),
            15 => optional::<Nested, _, _>(from, &mut self.transactional_id_expiration),
            16 => optional::<Nested, _, _>(from, &mut self.producer_id_expiration),
            17 => optional::<Nested, _, _>(from, &mut self.offsets_retention),
            18 => optional::<Nested, _, _>(from, &mut self.min_group_session_timeout),
            19 => optional::<Nested, _, _>(from, &mut self.max_group_session_timeout),
            20 => optional::<Nested, _, _>(from, &mut self.group_heartbeat_interval),
            21 => optional::<Plain, _, _>(from, &mut self.max_group_members),
            22 => optional::<Plain, _, _>(from, &mut self.move_bandwidth_bytes),
            23 => optional::<Plain, _, _>(from, &mut self.max_concurrent_moves),
            24 => optional::<Plain, _, _>(from, &mut self.max_offset_metadata_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.optional::<Plain, _>("defaultReplicationFactor", &self.default_replication_factor)?;
        to.optional::<Plain, _>("brokerHeartbeatIntervalMs", &self.broker_heartbeat_interval_ms)?;
        to.optional::<Plain, _>("sessionTimeoutMs", &self.session_timeout_ms)?;
        to.optional::<Plain, _>("requestTimeoutMs", &self.request_timeout_ms)?;
        to.optional::<Plain, _>("maxBatchSizeBytes", &self.max_batch_size_bytes)?;
        to.optional::<Plain, _>("maxRequestSizeBytes", &self.max_request_size_bytes)?;
        to.optional::<Plain, _>("consumerFetchMaxBytes", &self.consumer_fetch_max_bytes)?;
        to.optional::<Plain, _>("autoCreateTopics", &self.auto_create_topics)?;
        to.optional::<Plain, _>("autoLeaderRebalance", &self.auto_leader_rebalance)?;
        to.optional::<Plain, _>("leaderImbalanceThreshold", &self.leader_imbalance_threshold)?;
        to.optional::<Plain, _>("replicaLagTimeMaxMs", &self.replica_lag_time_max_ms)?;
        to.optional::<Nested, _>("topicDefaults", &self.topic_defaults)?;
        to.optional::<Nested, _>("maxTransactionTimeout", &self.max_transaction_timeout)?;
        to.optional::<Nested, _>("transactionalIdExpiration", &self.transactional_id_expiration)?;
        to.optional::<Nested, _>("producerIdExpiration", &self.producer_id_expiration)?;
        to.optional::<Nested, _>("offsetsRetention", &self.offsets_retention)?;
        to.optional::<Nested, _>("minGroupSessionTimeout", &self.min_group_session_timeout)?;
        to.optional::<Nested, _>("maxGroupSessionTimeout", &self.max_group_session_timeout)?;
        to.optional::<Nested, _>("groupHeartbeatInterval", &self.group_heartbeat_interval)?;
        to.optional::<Plain, _>("maxGroupMembers", &self.max_group_members)?;
        to.optional::<Plain, _>("moveBandwidthBytes", &self.move_bandwidth_bytes)?;
        to.optional::<Plain, _>("maxConcurrentMoves", &self.max_concurrent_moves)?;
        to.optional::<Plain, _>("maxOffsetMetadataBytes", &self.max_offset_metadata_bytes)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ClusterHealth {
    const FIELDS: &'static [&'static str] = &["overallStatus", "healthyBrokers", "totalBrokers", "healthyPartitions", "totalPartitions", "underReplicatedPartitions", "offlinePartitions", "controllerAvailable", "issues", "underMinIsrPartitions", "reassigningPartitions", "nonPreferredLeaderPartitions", "offlineLogDirs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "overallStatus" | "overall_status" => Some(0),
            "healthyBrokers" | "healthy_brokers" => Some(1),
            "totalBrokers" | "total_brokers" => Some(2),
            "healthyPartitions" | "healthy_partitions" => Some(3),
            "totalPartitions" | "total_partitions" => Some(4),
            "underReplicatedPartitions" | "under_replicated_partitions" => Some(5),
            "offlinePartitions" | "offline_partitions" => Some(6),
            "controllerAvailable" | "controller_available" => Some(7),
            "issues" => Some(8),
            "underMinIsrPartitions" | "under_min_isr_partitions" => Some(9),
            "reassigningPartitions" | "reassigning_partitions" => Some(10),
            "nonPreferredLeaderPartitions" | "non_preferred_leader_partitions" => Some(11),
            "offlineLogDirs" | "offline_log_dirs" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::common::v1::HealthStatus>, _, _>(from, &mut self.overall_status),
            1 => implicit::<Plain, _, _>(from, &mut self.healthy_brokers),
            2 => implicit::<Plain, _, _>(from, &mut self.total_brokers),
            3 => implicit::<Plain, _, _>(from, &mut self.healthy_partitions),
            4 => implicit::<Plain, _, _>(from, &mut self.total_partitions),
            5 => implicit::<Plain, _, _>(from, &mut self.under_replicated_partitions),
            6 => implicit::<Plain, _, _>(from, &mut self.offline_partitions),
            7 => implicit::<Plain, _, _>(from, &mut self.controller_available),
            8 => repeated::<Nested, _, _>(from, &mut self.issues),
            9 => implicit::<Plain, _, _>(from, &mut self.under_min_isr_partitions),
            10 => implicit::<Plain, _, _>(from, &mut self.reassigning_partitions),
            11 => implicit::<Plain, _, _>(from, &mut self.non_preferred_leader_partitions),
            12 => implicit::<Plain, _, _>(from, &mut self.offline_log_dirs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::HealthStatus>, _>("overallStatus", &self.overall_status)?;
        to.implicit::<Plain, _>("healthyBrokers", &self.healthy_brokers)?;
        to.implicit::<Plain, _>("totalBrokers", &self.total_brokers)?;
        to.implicit::<Plain, _>("healthyPartitions", &self.healthy_partitions)?;
        to.implicit::<Plain, _>("totalPartitions", &self.total_partitions)?;
        to.implicit::<Plain, _>("underReplicatedPartitions", &self.under_replicated_partitions)?;
        to.implicit::<Plain, _>("offlinePartitions", &self.offline_partitions)?;
        to.implicit::<Plain, _>("controllerAvailable", &self.controller_available)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.implicit::<Plain, _>("underMinIsrPartitions", &self.under_min_isr_partitions)?;
        to.implicit::<Plain, _>("reassigningPartitions", &self.reassigning_partitions)?;
        to.implicit::<Plain, _>("nonPreferredLeaderPartitions", &self.non_preferred_leader_partitions)?;
        to.implicit::<Plain, _>("offlineLogDirs", &self.offline_log_dirs)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ClusterMetadata {
    const FIELDS: &'static [&'static str] = &["clusterId", "controllerId", "brokers", "topics", "version", "lastUpdated", "compressionTypes", "minApiVersion", "maxApiVersion", "maxRequestSizeBytes", "controllers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterId" | "cluster_id" => Some(0),
            "controllerId" | "controller_id" => Some(1),
            "brokers" => Some(2),
            "topics" => Some(3),
            "version" => Some(4),
            "lastUpdated" | "last_updated" => Some(5),
            "compressionTypes" | "compression_types" => Some(6),
            "minApiVersion" | "min_api_version" => Some(7),
            "maxApiVersion" | "max_api_version" => Some(8),
            "maxRequestSizeBytes" | "max_request_size_bytes" => Some(9),
            "controllers" => Some(10),
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
            1 => implicit::<Plain, _, _>(from, &mut self.controller_id),
            2 => repeated::<Nested, _, _>(from, &mut self.brokers),
            3 => repeated::<Nested, _, _>(from, &mut self.topics),
            4 => implicit::<Plain, _, _>(from, &mut self.version),
            5 => optional::<Nested, _, _>(from, &mut self.last_updated),
            6 => repeated::<Open<crate::rustmq::common::v1::CompressionType>, _, _>(from, &mut self.compression_types),
            7 => optional::<Nested, _, _>(from, &mut self.min_api_version),
            8 => optional::<Nested, _, _>(from, &mut self.max_api_version),
            9 => implicit::<Plain, _, _>(from, &mut self.max_request_size_bytes),
            10 => repeated::<Nested, _, _>(from, &mut self.controllers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("controllerId", &self.controller_id)?;
        to.repeated::<Nested, _>("brokers", &self.brokers)?;
        to.repeated::<Nested, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("lastUpdated", &self.last_updated)?;
        to.repeated::<Open<crate::rustmq::common::v1::CompressionType>, _>("compressionTypes", &self.compression_types)?;
        to.optional::<Nested, _>("minApiVersion", &self.min_api_version)?;
        to.optional::<Nested, _>("maxApiVersion", &self.max_api_version)?;
        to.implicit::<Plain, _>("maxRequestSizeBytes", &self.max_request_size_bytes)?;
        to.repeated::<Nested, _>("controllers", &self.controllers)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ComponentHealth {
    const FIELDS: &'static [&'static str] = &["status", "lastCheck", "latencyMs", "errorCount", "lastError", "details", "throughputOpsPerSec", "totalOperations", "failedOperations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "lastCheck" | "last_check" => Some(1),
            "latencyMs" | "latency_ms" => Some(2),
            "errorCount" | "error_count" => Some(3),
            "lastError" | "last_error" => Some(4),
            "details" => Some(5),
            "throughputOpsPerSec" | "throughput_ops_per_sec" => Some(6),
            "totalOperations" | "total_operations" => Some(7),
            "failedOperations" | "failed_operations" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::common::v1::HealthStatus>, _, _>(from, &mut self.status),
            1 => optional::<Nested, _, _>(from, &mut self.last_check),
            2 => implicit::<Plain, _, _>(from, &mut self.latency_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.error_count),
            4 => implicit::<Plain, _, _>(from, &mut self.last_error),
            5 => map::<Plain, _, _, _>(from, &mut self.details),
            6 => implicit::<Plain, _, _>(from, &mut self.throughput_ops_per_sec),
            7 => implicit::<Plain, _, _>(from, &mut self.total_operations),
            8 => implicit::<Plain, _, _>(from, &mut self.failed_operations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::HealthStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("lastCheck", &self.last_check)?;
        to.implicit::<Plain, _>("latencyMs", &self.latency_ms)?;
        to.implicit::<Plain, _>("errorCount", &self.error_count)?;
        to.implicit::<Plain, _>("lastError", &self.last_error)?;
        to.map::<Plain, _, _>("details", &self.details)?;
        to.implicit::<Plain, _>("throughputOpsPerSec", &self.throughput_ops_per_sec)?;
        to.implicit::<Plain, _>("totalOperations", &self.total_operations)?;
        to.implicit::<Plain, _>("failedOperations", &self.failed_operations)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ErrorResponse {
    const FIELDS: &'static [&'static str] = &["code", "message", "retriable", "retryAfter", "leaderHint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "message" => Some(1),
            "retriable" => Some(2),
            "retryAfter" | "retry_after" => Some(3),
            "leaderHint" | "leader_hint" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.code),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => implicit::<Plain, _, _>(from, &mut self.retriable),
            3 => optional::<Nested, _, _>(from, &mut self.retry_after),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_hint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("retriable", &self.retriable)?;
        to.optional::<Nested, _>("retryAfter", &self.retry_after)?;
        to.implicit::<Plain, _>("leaderHint", &self.leader_hint)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::FlushPolicy {
    const FIELDS: &'static [&'static str] = &["never", "interval", "every"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "never" => Some(0),
            "interval" => Some(1),
            "every" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.policy, crate::rustmq::common::v1::flush_policy::Policy::Never),
            1 => member::<Nested, _, _, _>(from, &mut self.policy, crate::rustmq::common::v1::flush_policy::Policy::Interval),
            2 => member::<Plain, _, _, _>(from, &mut self.policy, crate::rustmq::common::v1::flush_policy::Policy::Every),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.policy {
            Some(crate::rustmq::common::v1::flush_policy::Policy::Never(it)) => to.field::<Plain, _>("never", it)?,
            Some(crate::rustmq::common::v1::flush_policy::Policy::Interval(it)) => to.field::<Nested, _>("interval", it)?,
            Some(crate::rustmq::common::v1::flush_policy::Policy::Every(it)) => to.field::<Plain, _>("every", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::FollowerState {
    const FIELDS: &'static [&'static str] = &["brokerId", "lastKnownOffset", "lastHeartbeat", "lag", "lagTimeMs", "inSync"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerId" | "broker_id" => Some(0),
            "lastKnownOffset" | "last_known_offset" => Some(1),
            "lastHeartbeat" | "last_heartbeat" => Some(2),
            "lag" => Some(3),
            "lagTimeMs" | "lag_time_ms" => Some(4),
            "inSync" | "in_sync" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.last_known_offset),
            2 => optional::<Nested, _, _>(from, &mut self.last_heartbeat),
            3 => implicit::<Plain, _, _>(from, &mut self.lag),
            4 => implicit::<Plain, _, _>(from, &mut self.lag_time_ms),
            5 => implicit::<Plain, _, _>(from, &mut self.in_sync),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.implicit::<Plain, _>("lastKnownOffset", &self.last_known_offset)?;
        to.optional::<Nested, _>("lastHeartbeat", &self.last_heartbeat)?;
        to.implicit::<Plain, _>("lag", &self.lag)?;
        to.implicit::<Plain, _>("lagTimeMs", &self.lag_time_ms)?;
        to.implicit::<Plain, _>("inSync", &self.in_sync)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::Header {
    const FIELDS: &'static [&'static str] = &["key", "value"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "value" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::HealthIssue {
    const FIELDS: &'static [&'static str] = &["issueId", "severity", "component", "description", "detectedAt", "affectedResources", "recommendedAction"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "issueId" | "issue_id" => Some(0),
            "severity" => Some(1),
            "component" => Some(2),
            "description" => Some(3),
            "detectedAt" | "detected_at" => Some(4),
            "affectedResources" | "affected_resources" => Some(5),
            "recommendedAction" | "recommended_action" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.issue_id),
            1 => implicit::<Open<crate::rustmq::common::v1::HealthSeverity>, _, _>(from, &mut self.severity),
            2 => implicit::<Plain, _, _>(from, &mut self.component),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => optional::<Nested, _, _>(from, &mut self.detected_at),
            5 => repeated::<Plain, _, _>(from, &mut self.affected_resources),
            6 => implicit::<Plain, _, _>(from, &mut self.recommended_action),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("issueId", &self.issue_id)?;
        to.implicit::<Open<crate::rustmq::common::v1::HealthSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("component", &self.component)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("detectedAt", &self.detected_at)?;
        to.repeated::<Plain, _>("affectedResources", &self.affected_resources)?;
        to.implicit::<Plain, _>("recommendedAction", &self.recommended_action)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::Metric {
    const FIELDS: &'static [&'static str] = &["name", "value", "labels", "timestamp", "type"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "value" => Some(1),
            "labels" => Some(2),
            "timestamp" => Some(3),
            "type" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.value),
            2 => map::<Plain, _, _, _>(from, &mut self.labels),
            3 => optional::<Nested, _, _>(from, &mut self.timestamp),
            4 => implicit::<Open<crate::rustmq::common::v1::MetricType>, _, _>(from, &mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Open<crate::rustmq::common::v1::MetricType>, _>("type", &self.r#type)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::MetricsRequest {
    const FIELDS: &'static [&'static str] = &["metricNames", "startTime", "endTime", "version", "maxSamples"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "metricNames" | "metric_names" => Some(0),
            "startTime" | "start_time" => Some(1),
            "endTime" | "end_time" => Some(2),
            "version" => Some(3),
            "maxSamples" | "max_samples" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.metric_names),
            1 => optional::<Nested, _, _>(from, &mut self.start_time),
            2 => optional::<Nested, _, _>(from, &mut self.end_time),
            3 => optional::<Nested, _, _>(from, &mut self.version),
            4 => implicit::<Plain, _, _>(from, &mut self.max_samples),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("metricNames", &self.metric_names)?;
        to.optional::<Nested, _>("startTime", &self.start_time)?;
        to.optional::<Nested, _>("endTime", &self.end_time)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("maxSamples", &self.max_samples)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::MetricsResponse {
    const FIELDS: &'static [&'static str] = &["metrics", "truncated", "oldestTime"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "metrics" => Some(0),
            "truncated" => Some(1),
            "oldestTime" | "oldest_time" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.metrics),
            1 => implicit::<Plain, _, _>(from, &mut self.truncated),
            2 => optional::<Nested, _, _>(from, &mut self.oldest_time),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("metrics", &self.metrics)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        to.optional::<Nested, _>("oldestTime", &self.oldest_time)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::NetworkEndpoint {
    const FIELDS: &'static [&'static str] = &["protocol", "host", "port", "listener"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "protocol" => Some(0),
            "host" => Some(1),
            "port" => Some(2),
            "listener" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.protocol),
            1 => implicit::<Plain, _, _>(from, &mut self.host),
            2 => implicit::<Plain, _, _>(from, &mut self.port),
            3 => implicit::<Plain, _, _>(from, &mut self.listener),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("protocol", &self.protocol)?;
        to.implicit::<Plain, _>("host", &self.host)?;
        to.implicit::<Plain, _>("port", &self.port)?;
        to.implicit::<Plain, _>("listener", &self.listener)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::OffsetSpec {
    const FIELDS: &'static [&'static str] = &["offset", "timestamp", "earliest", "latest", "maxTimestamp"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offset" => Some(0),
            "timestamp" => Some(1),
            "earliest" => Some(2),
            "latest" => Some(3),
            "maxTimestamp" | "max_timestamp" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.spec, crate::rustmq::common::v1::offset_spec::Spec::Offset),
            1 => member::<Nested, _, _, _>(from, &mut self.spec, crate::rustmq::common::v1::offset_spec::Spec::Timestamp),
            2 => member::<Plain, _, _, _>(from, &mut self.spec, crate::rustmq::common::v1::offset_spec::Spec::Earliest),
            3 => member::<Plain, _, _, _>(from, &mut self.spec, crate::rustmq::common::v1::offset_spec::Spec::Latest),
            4 => member::<Plain, _, _, _>(from, &mut self.spec, crate::rustmq::common::v1::offset_spec::Spec::MaxTimestamp),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.spec {
            Some(crate::rustmq::common::v1::offset_spec::Spec::Offset(it)) => to.field::<Plain, _>("offset", it)?,
            Some(crate::rustmq::common::v1::offset_spec::Spec::Timestamp(it)) => to.field::<Nested, _>("timestamp", it)?,
            Some(crate::rustmq::common::v1::offset_spec::Spec::Earliest(it)) => to.field::<Plain, _>("earliest", it)?,
            Some(crate::rustmq::common::v1::offset_spec::Spec::Latest(it)) => to.field::<Plain, _>("latest", it)?,
            Some(crate::rustmq::common::v1::offset_spec::Spec::MaxTimestamp(it)) => to.field::<Plain, _>("maxTimestamp", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::PartitionAssignment {
    const FIELDS: &'static [&'static str] = &["partition", "currentReplicas", "targetReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partition" => Some(0),
            "currentReplicas" | "current_replicas" => Some(1),
            "targetReplicas" | "target_replicas" => Some(2),
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
            1 => repeated::<Plain, _, _>(from, &mut self.current_replicas),
            2 => repeated::<Plain, _, _>(from, &mut self.target_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("partition", &self.partition)?;
        to.repeated::<Plain, _>("currentReplicas", &self.current_replicas)?;
        to.repeated::<Plain, _>("targetReplicas", &self.target_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::PartitionInfo {
    const FIELDS: &'static [&'static str] = &["id", "topic", "leader", "replicas", "inSyncReplicas", "leaderEpoch", "status", "highWatermark", "logStartOffset", "errorCode", "eligibleLeaderReplicas", "isrVersion", "addingReplicas", "removingReplicas"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "topic" => Some(1),
            "leader" => Some(2),
            "replicas" => Some(3),
            "inSyncReplicas" | "in_sync_replicas" => Some(4),
            "leaderEpoch" | "leader_epoch" => Some(5),
            "status" => Some(6),
            "highWatermark" | "high_watermark" => Some(7),
            "logStartOffset" | "log_start_offset" => Some(8),
            "errorCode" | "error_code" => Some(9),
            "eligibleLeaderReplicas" | "eligible_leader_replicas" => Some(10),
            "isrVersion" | "isr_version" => Some(11),
            "addingReplicas" | "adding_replicas" => Some(12),
            "removingReplicas" | "removing_replicas" => Some(13),
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
            1 => implicit::<Plain, _, _>(from, &mut self.topic),
            2 => implicit::<Plain, _, _>(from, &mut self.leader),
            3 => repeated::<Plain, _, _>(from, &mut self.replicas),
            4 => repeated::<Plain, _, _>(from, &mut self.in_sync_replicas),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            6 => implicit::<Open<crate::rustmq::common::v1::PartitionStatus>, _, _>(from, &mut self.status),
            7 => implicit::<Plain, _, _>(from, &mut self.high_watermark),
            8 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            9 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            10 => repeated::<Plain, _, _>(from, &mut self.eligible_leader_replicas),
            11 => implicit::<Plain, _, _>(from, &mut self.isr_version),
            12 => repeated::<Plain, _, _>(from, &mut self.adding_replicas),
            13 => repeated::<Plain, _, _>(from, &mut self.removing_replicas),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("topic", &self.topic)?;
        to.implicit::<Plain, _>("leader", &self.leader)?;
        to.repeated::<Plain, _>("replicas", &self.replicas)?;
        to.repeated::<Plain, _>("inSyncReplicas", &self.in_sync_replicas)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Open<crate::rustmq::common::v1::PartitionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("highWatermark", &self.high_watermark)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.repeated::<Plain, _>("eligibleLeaderReplicas", &self.eligible_leader_replicas)?;
        to.implicit::<Plain, _>("isrVersion", &self.isr_version)?;
        to.repeated::<Plain, _>("addingReplicas", &self.adding_replicas)?;
        to.repeated::<Plain, _>("removingReplicas", &self.removing_replicas)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::PartitionMetadata {
    const FIELDS: &'static [&'static str] = &["id", "topic", "leader", "replicas", "inSyncReplicas", "leaderEpoch", "status", "lastLeaderChange", "highWatermark", "logStartOffset", "logEndOffset", "sizeBytes", "segmentCount", "performance", "replicaMetadata", "replication", "lastStableOffset", "flushedOffset", "role", "topicId", "logDir", "activeProducers", "openTransactions", "configVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "topic" => Some(1),
            "leader" => Some(2),
            "replicas" => Some(3),
            "inSyncReplicas" | "in_sync_replicas" => Some(4),
            "leaderEpoch" | "leader_epoch" => Some(5),
            "status" => Some(6),
            "lastLeaderChange" | "last_leader_change" => Some(7),
            "highWatermark" | "high_watermark" => Some(8),
            "logStartOffset" | "log_start_offset" => Some(9),
            "logEndOffset" | "log_end_offset" => Some(10),
            "sizeBytes" | "size_bytes" => Some(11),
            "segmentCount" | "segment_count" => Some(12),
            "performance" => Some(13),
            "replicaMetadata" | "replica_metadata" => Some(14),
            "replication" => Some(15),
            "lastStableOffset" | "last_stable_offset" => Some(16),
            "flushedOffset" | "flushed_offset" => Some(17),
            "role" => Some(18),
            "topicId" | "topic_id" => Some(19),
            "logDir" | "log_dir" => Some(20),
            "activeProducers" | "active_producers" => Some(21),
            "openTransactions" | "open_transactions" => Some(22),
            "configVersion" | "config_version" => Some(23),
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
            1 => implicit::<Plain, _, _>(from, &mut self.topic),
            2 => implicit::<Plain, _, _>(from, &mut self.leader),
            3 => repeated::<Plain, _, _>(from, &mut self.replicas),
            4 => repeated::<Plain, _, _>(from, &mut self.in_sync_replicas),
            5 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            6 => implicit::<Open<crate::rustmq::common::v1::PartitionStatus>, _, _>(from, &mut self.status),
            7 => optional::<Nested, _, _>(from, &mut self.last_leader_change),
            8 => implicit::<Plain, _, _>(from, &mut self.high_watermark),
            9 => implicit::<Plain, _, _>(from, &mut self.log_start_offset),
            10 => implicit::<Plain, _, _>(from, &mut self.log_end_offset),
            11 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            12 => implicit::<Plain, _, _>(from, &mut self.segment_count),
            13 => optional::<Nested, _, _>(from, &mut self.performance),
            14 => repeated::<Nested, _, _>(from, &mut self.replica_metadata),
            15 => optional::<Nested, _, _>(from, &mut self.replication),
            16 => implicit::<Plain, _, _>(from, &mut self.last_stable_offset),
            17 => implicit::<Plain, _, _>(from, &mut self.flushed_offset),
            18 => implicit::<Open<crate::rustmq::common::v1::ReplicaRole>, _, _>(from, &mut self.role),
            19 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            20 => implicit::<Plain, _, _>(from, &mut self.log_dir),
            21 => implicit::<Plain, _, _>(from, &mut self.active_producers),
            22 => implicit::<Plain, _, _>(from, &mut self.open_transactions),
            23 => implicit::<Plain, _, _>(from, &mut self.config_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("topic", &self.topic)?;
        to.implicit::<Plain, _>("leader", &self.leader)?;
        to.repeated::<Plain, _>("replicas", &self.replicas)?;
        to.repeated::<Plain, _>("inSyncReplicas", &self.in_sync_replicas)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Open<crate::rustmq::common::v1::PartitionStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("lastLeaderChange", &self.last_leader_change)?;
        to.implicit::<Plain, _>("highWatermark", &self.high_watermark)?;
        to.implicit::<Plain, _>("logStartOffset", &self.log_start_offset)?;
        to.implicit::<Plain, _>("logEndOffset", &self.log_end_offset)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("segmentCount", &self.segment_count)?;
        to.optional::<Nested, _>("performance", &self.performance)?;
        to.repeated::<Nested, _>("replicaMetadata", &self.replica_metadata)?;
        to.optional::<Nested, _>("replication", &self.replication)?;
        to.implicit::<Plain, _>("lastStableOffset", &self.last_stable_offset)?;
        to.implicit::<Plain, _>("flushedOffset", &self.flushed_offset)?;
        to.implicit::<Open<crate::rustmq::common::v1::ReplicaRole>, _>("role", &self.role)?;
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        to.implicit::<Plain, _>("logDir", &self.log_dir)?;
        to.implicit::<Plain, _>("activeProducers", &self.active_producers)?;
        to.implicit::<Plain, _>("openTransactions", &self.open_transactions)?;
        to.implicit::<Plain, _>("configVersion", &self.config_version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::PartitionMove {
    const FIELDS: &'static [&'static str] = &["partition", "fromBroker", "toBroker", "status", "bytesTransferred", "totalBytes", "startedAt", "errorCode", "errorMessage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partition" => Some(0),
            "fromBroker" | "from_broker" => Some(1),
            "toBroker" | "to_broker" => Some(2),
            "status" => Some(3),
            "bytesTransferred" | "bytes_transferred" => Some(4),
            "totalBytes" | "total_bytes" => Some(5),
            "startedAt" | "started_at" => Some(6),
            "errorCode" | "error_code" => Some(7),
            "errorMessage" | "error_message" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.from_broker),
            2 => implicit::<Plain, _, _>(from, &mut self.to_broker),
            3 => implicit::<Open<crate::rustmq::common::v1::OperationStatus>, _, _>(from, &mut self.status),
            4 => implicit::<Plain, _, _>(from, &mut self.bytes_transferred),
            5 => implicit::<Plain, _, _>(from, &mut self.total_bytes),
            6 => optional::<Nested, _, _>(from, &mut self.started_at),
            7 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            8 => implicit::<Plain, _, _>(from, &mut self.error_message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("fromBroker", &self.from_broker)?;
        to.implicit::<Plain, _>("toBroker", &self.to_broker)?;
        to.implicit::<Open<crate::rustmq::common::v1::OperationStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("bytesTransferred", &self.bytes_transferred)?;
        to.implicit::<Plain, _>("totalBytes", &self.total_bytes)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::PartitionPerformance {
    const FIELDS: &'static [&'static str] = &["messagesPerSecond", "bytesPerSecond", "replicationLagMs", "fetchedBytesPerSecond"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "messagesPerSecond" | "messages_per_second" => Some(0),
            "bytesPerSecond" | "bytes_per_second" => Some(1),
            "replicationLagMs" | "replication_lag_ms" => Some(2),
            "fetchedBytesPerSecond" | "fetched_bytes_per_second" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.messages_per_second),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes_per_second),
            2 => implicit::<Plain, _, _>(from, &mut self.replication_lag_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.fetched_bytes_per_second),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("messagesPerSecond", &self.messages_per_second)?;
        to.implicit::<Plain, _>("bytesPerSecond", &self.bytes_per_second)?;
        to.implicit::<Plain, _>("replicationLagMs", &self.replication_lag_ms)?;
        to.implicit::<Plain, _>("fetchedBytesPerSecond", &self.fetched_bytes_per_second)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::Record {
    const FIELDS: &'static [&'static str] = &["key", "value", "headers", "timestamp", "compressionType", "transactionalId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "value" => Some(1),
            "headers" => Some(2),
            "timestamp" => Some(3),
            "compressionType" | "compression_type" => Some(4),
            "transactionalId" | "transactional_id" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.key),
            1 => optional::<Plain, _, _>(from, &mut self.value),
            2 => repeated::<Nested, _, _>(from, &mut self.headers),
            3 => optional::<Nested, _, _>(from, &mut self.timestamp),
            4 => implicit::<Plain, _, _>(from, &mut self.compression_type),
            5 => implicit::<Plain, _, _>(from, &mut self.transactional_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("key", &self.key)?;
        to.optional::<Plain, _>("value", &self.value)?;
        to.repeated::<Nested, _>("headers", &self.headers)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("compressionType", &self.compression_type)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::RecordBatch {
    const FIELDS: &'static [&'static str] = &["magic", "compressionType", "baseOffset", "lastOffsetDelta", "firstTimestamp", "maxTimestamp", "records", "crc32", "packedRecords", "producerId", "producerEpoch", "baseSequence", "attributes", "leaderEpoch", "transactionalId", "offsetDeltas", "logAppendTime"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "magic" => Some(0),
            "compressionType" | "compression_type" => Some(1),
            "baseOffset" | "base_offset" => Some(2),
            "lastOffsetDelta" | "last_offset_delta" => Some(3),
            "firstTimestamp" | "first_timestamp" => Some(4),
            "maxTimestamp" | "max_timestamp" => Some(5),
            "records" => Some(6),
            "crc32" => Some(7),
            "packedRecords" | "packed_records" => Some(8),
            "producerId" | "producer_id" => Some(9),
            "producerEpoch" | "producer_epoch" => Some(10),
            "baseSequence" | "base_sequence" => Some(11),
            "attributes" => Some(12),
            "leaderEpoch" | "leader_epoch" => Some(13),
            "transactionalId" | "transactional_id" => Some(14),
            "offsetDeltas" | "offset_deltas" => Some(15),
            "logAppendTime" | "log_append_time" => Some(16),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.magic),
            1 => implicit::<Plain, _, _>(from, &mut self.compression_type),
            2 => implicit::<Plain, _, _>(from, &mut self.base_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.last_offset_delta),
            4 => optional::<Nested, _, _>(from, &mut self.first_timestamp),
            5 => optional::<Nested, _, _>(from, &mut self.max_timestamp),
            6 => repeated::<Nested, _, _>(from, &mut self.records),
            7 => optional::<Plain, _, _>(from, &mut self.crc32),
            8 => implicit::<Plain, _, _>(from, &mut self.packed_records),
            9 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            10 => implicit::<Plain, _, _>(from, &mut self.producer_epoch),
            11 => implicit::<Plain, _, _>(from, &mut self.base_sequence),
            12 => implicit::<Plain, _, _>(from, &mut self.attributes),
            13 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            14 => implicit::<Plain, _, _>(from, &mut self.transactional_id),
            15 => repeated::<Plain, _, _>(from, &mut self.offset_deltas),
            16 => implicit::<Plain, _, _>(from, &mut self.log_append_time),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("magic", &self.magic)?;
        to.implicit::<Plain, _>("compressionType", &self.compression_type)?;
        to.implicit::<Plain, _>("baseOffset", &self.base_offset)?;
        to.implicit::<Plain, _>("lastOffsetDelta", &self.last_offset_delta)?;
        to.optional::<Nested, _>("firstTimestamp", &self.first_timestamp)?;
        to.optional::<Nested, _>("maxTimestamp", &self.max_timestamp)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        to.optional::<Plain, _>("crc32", &self.crc32)?;
        to.implicit::<Plain, _>("packedRecords", &self.packed_records)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("producerEpoch", &self.producer_epoch)?;
        to.implicit::<Plain, _>("baseSequence", &self.base_sequence)?;
        to.implicit::<Plain, _>("attributes", &self.attributes)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        to.implicit::<Plain, _>("transactionalId", &self.transactional_id)?;
        to.repeated::<Plain, _>("offsetDeltas", &self.offset_deltas)?;
        to.implicit::<Plain, _>("logAppendTime", &self.log_append_time)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::RecordSet {
    const FIELDS: &'static [&'static str] = &["records"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("records", &self.records)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ReplicaMetadata {
    const FIELDS: &'static [&'static str] = &["brokerId", "role", "status", "logEndOffset", "highWatermark", "lagMessages", "lagTimeMs", "lastFetch", "fetchRateMbs", "errorCount", "flushedOffset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokerId" | "broker_id" => Some(0),
            "role" => Some(1),
            "status" => Some(2),
            "logEndOffset" | "log_end_offset" => Some(3),
            "highWatermark" | "high_watermark" => Some(4),
            "lagMessages" | "lag_messages" => Some(5),
            "lagTimeMs" | "lag_time_ms" => Some(6),
            "lastFetch" | "last_fetch" => Some(7),
            "fetchRateMbs" | "fetch_rate_mbs" => Some(8),
            "errorCount" | "error_count" => Some(9),
            "flushedOffset" | "flushed_offset" => Some(10),
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
            1 => implicit::<Open<crate::rustmq::common::v1::ReplicaRole>, _, _>(from, &mut self.role),
            2 => implicit::<Open<crate::rustmq::common::v1::ReplicaStatus>, _, _>(from, &mut self.status),
            3 => implicit::<Plain, _, _>(from, &mut self.log_end_offset),
            4 => implicit::<Plain, _, _>(from, &mut self.high_watermark),
            5 => implicit::<Plain, _, _>(from, &mut self.lag_messages),
            6 => implicit::<Plain, _, _>(from, &mut self.lag_time_ms),
            7 => optional::<Nested, _, _>(from, &mut self.last_fetch),
            8 => implicit::<Plain, _, _>(from, &mut self.fetch_rate_mbs),
            9 => implicit::<Plain, _, _>(from, &mut self.error_count),
            10 => implicit::<Plain, _, _>(from, &mut self.flushed_offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.implicit::<Open<crate::rustmq::common::v1::ReplicaRole>, _>("role", &self.role)?;
        to.implicit::<Open<crate::rustmq::common::v1::ReplicaStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("logEndOffset", &self.log_end_offset)?;
        to.implicit::<Plain, _>("highWatermark", &self.high_watermark)?;
        to.implicit::<Plain, _>("lagMessages", &self.lag_messages)?;
        to.implicit::<Plain, _>("lagTimeMs", &self.lag_time_ms)?;
        to.optional::<Nested, _>("lastFetch", &self.last_fetch)?;
        to.implicit::<Plain, _>("fetchRateMbs", &self.fetch_rate_mbs)?;
        to.implicit::<Plain, _>("errorCount", &self.error_count)?;
        to.implicit::<Plain, _>("flushedOffset", &self.flushed_offset)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ReplicationState {
    const FIELDS: &'static [&'static str] = &["isrVersion", "maxLagMessages", "maxLagTimeMs", "averageReplicationLatencyMs", "underReplicatedCount", "lastIsrChange", "replicationThroughputMbs", "totalReplicatedBytes", "totalReplicatedMessages"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "isrVersion" | "isr_version" => Some(0),
            "maxLagMessages" | "max_lag_messages" => Some(1),
            "maxLagTimeMs" | "max_lag_time_ms" => Some(2),
            "averageReplicationLatencyMs" | "average_replication_latency_ms" => Some(3),
            "underReplicatedCount" | "under_replicated_count" => Some(4),
            "lastIsrChange" | "last_isr_change" => Some(5),
            "replicationThroughputMbs" | "replication_throughput_mbs" => Some(6),
            "totalReplicatedBytes" | "total_replicated_bytes" => Some(7),
            "totalReplicatedMessages" | "total_replicated_messages" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.isr_version),
            1 => implicit::<Plain, _, _>(from, &mut self.max_lag_messages),
            2 => implicit::<Plain, _, _>(from, &mut self.max_lag_time_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.average_replication_latency_ms),
            4 => implicit::<Plain, _, _>(from, &mut self.under_replicated_count),
            5 => optional::<Nested, _, _>(from, &mut self.last_isr_change),
            6 => implicit::<Plain, _, _>(from, &mut self.replication_throughput_mbs),
            7 => implicit::<Plain, _, _>(from, &mut self.total_replicated_bytes),
            8 => implicit::<Plain, _, _>(from, &mut self.total_replicated_messages),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("isrVersion", &self.isr_version)?;
        to.implicit::<Plain, _>("maxLagMessages", &self.max_lag_messages)?;
        to.implicit::<Plain, _>("maxLagTimeMs", &self.max_lag_time_ms)?;
        to.implicit::<Plain, _>("averageReplicationLatencyMs", &self.average_replication_latency_ms)?;
        to.implicit::<Plain, _>("underReplicatedCount", &self.under_replicated_count)?;
        to.optional::<Nested, _>("lastIsrChange", &self.last_isr_change)?;
        to.implicit::<Plain, _>("replicationThroughputMbs", &self.replication_throughput_mbs)?;
        to.implicit::<Plain, _>("totalReplicatedBytes", &self.total_replicated_bytes)?;
        to.implicit::<Plain, _>("totalReplicatedMessages", &self.total_replicated_messages)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::ResourceUsage {
    const FIELDS: &'static [&'static str] = &["cpuUsagePercent", "memoryUsageBytes", "memoryTotalBytes", "diskUsageBytes", "diskTotalBytes", "networkInBytesPerSec", "networkOutBytesPerSec", "openFileDescriptors", "activeConnections"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cpuUsagePercent" | "cpu_usage_percent" => Some(0),
            "memoryUsageBytes" | "memory_usage_bytes" => Some(1),
            "memoryTotalBytes" | "memory_total_bytes" => Some(2),
            "diskUsageBytes" | "disk_usage_bytes" => Some(3),
            "diskTotalBytes" | "disk_total_bytes" => Some(4),
            "networkInBytesPerSec" | "network_in_bytes_per_sec" => Some(5),
            "networkOutBytesPerSec" | "network_out_bytes_per_sec" => Some(6),
            "openFileDescriptors" | "open_file_descriptors" => Some(7),
            "activeConnections" | "active_connections" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cpu_usage_percent),
            1 => implicit::<Plain, _, _>(from, &mut self.memory_usage_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.memory_total_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.disk_usage_bytes),
            4 => implicit::<Plain, _, _>(from, &mut self.disk_total_bytes),
            5 => implicit::<Plain, _, _>(from, &mut self.network_in_bytes_per_sec),
            6 => implicit::<Plain, _, _>(from, &mut self.network_out_bytes_per_sec),
            7 => implicit::<Plain, _, _>(from, &mut self.open_file_descriptors),
            8 => implicit::<Plain, _, _>(from, &mut self.active_connections),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cpuUsagePercent", &self.cpu_usage_percent)?;
        to.implicit::<Plain, _>("memoryUsageBytes", &self.memory_usage_bytes)?;
        to.implicit::<Plain, _>("memoryTotalBytes", &self.memory_total_bytes)?;
        to.implicit::<Plain, _>("diskUsageBytes", &self.disk_usage_bytes)?;
        to.implicit::<Plain, _>("diskTotalBytes", &self.disk_total_bytes)?;
        to.implicit::<Plain, _>("networkInBytesPerSec", &self.network_in_bytes_per_sec)?;
        to.implicit::<Plain, _>("networkOutBytesPerSec", &self.network_out_bytes_per_sec)?;
        to.implicit::<Plain, _>("openFileDescriptors", &self.open_file_descriptors)?;
        to.implicit::<Plain, _>("activeConnections", &self.active_connections)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::RetentionPolicy {
    const FIELDS: &'static [&'static str] = &["retentionMs", "retentionBytes", "infinite"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "retentionMs" | "retention_ms" => Some(0),
            "retentionBytes" | "retention_bytes" => Some(1),
            "infinite" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.retention_ms),
            1 => optional::<Plain, _, _>(from, &mut self.retention_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.infinite),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("retentionMs", &self.retention_ms)?;
        to.optional::<Plain, _>("retentionBytes", &self.retention_bytes)?;
        to.implicit::<Plain, _>("infinite", &self.infinite)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::TopicConfig {
    const FIELDS: &'static [&'static str] = &["name", "partitionCount", "replicationFactor", "retentionPolicy", "compression", "version", "cleanupPolicy", "minInSyncReplicas", "segmentBytes", "segmentDuration", "flushPolicy", "maxMessageBytes", "timestampType", "acceptedCompressionTypes", "deleteRetention", "minCompactionLag", "maxCompactionLag", "minDirtyPercent", "uncleanLeaderElection", "deduplicationWindow", "maxTimestampBehind", "maxTimestampAhead", "indexIntervalBytes", "requireChecksum", "description", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "partitionCount" | "partition_count" => Some(1),
            "replicationFactor" | "replication_factor" => Some(2),
            "retentionPolicy" | "retention_policy" => Some(3),
            "compression" => Some(4),
            "version" => Some(5),
            "cleanupPolicy" | "cleanup_policy" => Some(6),
            "minInSyncReplicas" | "min_in_sync_replicas" => Some(7),
            "segmentBytes" | "segment_bytes" => Some(8),
            "segmentDuration" | "segment_duration" => Some(9),
            "flushPolicy" | "flush_policy" => Some(10),
            "maxMessageBytes" | "max_message_bytes" => Some(11),
            "timestampType" | "timestamp_type" => Some(12),
            "acceptedCompressionTypes" | "accepted_compression_types" => Some(13),
            "deleteRetention" | "delete_retention" => Some(14),
            "minCompactionLag" | "min_compaction_lag" => Some(15),
            "maxCompactionLag" | "max_compaction_lag" => Some(16),
            "minDirtyPercent" | "min_dirty_percent" => Some(17),
            "uncleanLeaderElection" | "unclean_leader_election" => Some(18),
            "deduplicationWindow" | "deduplication_window" => Some(19),
            "maxTimestampBehind" | "max_timestamp_behind" => Some(20),
            "maxTimestampAhead" | "max_timestamp_ahead" => Some(21),
            "indexIntervalBytes" | "index_interval_bytes" => Some(22),
            "requireChecksum" | "require_checksum" => Some(23),
            "description" => Some(24),
            "labels" => Some(25),
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
            1 => implicit::<Plain, _, _>(from, &mut self.partition_count),
            2 => implicit::<Plain, _, _>(from, &mut self.replication_factor),
            3 => optional::<Nested, _, _>(from, &mut self.retention_policy),
            4 => optional::<Open<crate::rustmq::common::v1::CompressionType>, _, _>(from, &mut self.compression),
            5 => implicit::<Plain, _, _>(from, &mut self.version),
            6 => optional::<Open<crate::rustmq::common::v1::CleanupPolicy>, _, _>(from, &mut self.cleanup_policy),
            7 => optional::<Plain, _, _>(from, &mut self.min_in_sync_replicas),
            8 => optional::<Plain, _, _>(from, &mut self.segment_bytes),
            9 => optional::<Nested, _, _>(from, &mut self.segment_duration),
            10 => optional::<Nested, _, _>(from, &mut self.flush_policy),
            11 => optional::<Plain, _, _>(from, &mut self.max_message_bytes),
            12 => optional::<Open<crate::rustmq::common::v1::TimestampType>, _, _>(from, &mut self.timestamp_type),
            13 => repeated::<Open<crate::rustmq::common::v1::CompressionType>, _, _>(from, &mut self.accepted_compression_types),
            14 => optional::<Nested, _, _>(from, &mut self.delete_retention),
            15 => optional::<Nested, _, _>(from, &mut self.min_compaction_lag),
            16 => optional::<Nested, _, _>(from, &mut self.max_compaction_lag),
            17 => optional::<Plain, _, _>(from, &mut self.min_dirty_percent),
            18 => optional::<Plain, _, _>(from, &mut self.unclean_leader_election),
            19 => optional::<Nested, _, _>(from, &mut self.deduplication_window),
            20 => optional::<Nested, _, _>(from, &mut self.max_timestamp_behind),
            21 => optional::<Nested, _, _>(from, &mut self.max_timestamp_ahead),
            22 => optional::<Plain, _, _>(from, &mut self.index_interval_bytes),
            23 => optional::<Plain, _, _>(from, &mut self.require_checksum),
            24 => optional::<Plain, _, _>(from, &mut self.description),
            25 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("partitionCount", &self.partition_count)?;
        to.implicit::<Plain, _>("replicationFactor", &self.replication_factor)?;
        to.optional::<Nested, _>("retentionPolicy", &self.retention_policy)?;
        to.optional::<Open<crate::rustmq::common::v1::CompressionType>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Open<crate::rustmq::common::v1::CleanupPolicy>, _>("cleanupPolicy", &self.cleanup_policy)?;
        to.optional::<Plain, _>("minInSyncReplicas", &self.min_in_sync_replicas)?;
        to.optional::<Plain, _>("segmentBytes", &self.segment_bytes)?;
        to.optional::<Nested, _>("segmentDuration", &self.segment_duration)?;
        to.optional::<Nested, _>("flushPolicy", &self.flush_policy)?;
        to.optional::<Plain, _>("maxMessageBytes", &self.max_message_bytes)?;
        to.optional::<Open<crate::rustmq::common::v1::TimestampType>, _>("timestampType", &self.timestamp_type)?;
        to.repeated::<Open<crate::rustmq::common::v1::CompressionType>, _>("acceptedCompressionTypes", &self.accepted_compression_types)?;
        to.optional::<Nested, _>("deleteRetention", &self.delete_retention)?;
        to.optional::<Nested, _>("minCompactionLag", &self.min_compaction_lag)?;
        to.optional::<Nested, _>("maxCompactionLag", &self.max_compaction_lag)?;
        to.optional::<Plain, _>("minDirtyPercent", &self.min_dirty_percent)?;
        to.optional::<Plain, _>("uncleanLeaderElection", &self.unclean_leader_election)?;
        to.optional::<Nested, _>("deduplicationWindow", &self.deduplication_window)?;
        to.optional::<Nested, _>("maxTimestampBehind", &self.max_timestamp_behind)?;
        to.optional::<Nested, _>("maxTimestampAhead", &self.max_timestamp_ahead)?;
        to.optional::<Plain, _>("indexIntervalBytes", &self.index_interval_bytes)?;
        to.optional::<Plain, _>("requireChecksum", &self.require_checksum)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::TopicMetadata {
    const FIELDS: &'static [&'static str] = &["name", "partitions", "config", "errorCode", "errorMessage", "topicId", "internal", "status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "partitions" => Some(1),
            "config" => Some(2),
            "errorCode" | "error_code" => Some(3),
            "errorMessage" | "error_message" => Some(4),
            "topicId" | "topic_id" => Some(5),
            "internal" => Some(6),
            "status" => Some(7),
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
            1 => repeated::<Nested, _, _>(from, &mut self.partitions),
            2 => optional::<Nested, _, _>(from, &mut self.config),
            3 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            4 => implicit::<Plain, _, _>(from, &mut self.error_message),
            5 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            6 => implicit::<Plain, _, _>(from, &mut self.internal),
            7 => implicit::<Open<crate::rustmq::common::v1::TopicStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        to.implicit::<Plain, _>("internal", &self.internal)?;
        to.implicit::<Open<crate::rustmq::common::v1::TopicStatus>, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::TopicPartition {
    const FIELDS: &'static [&'static str] = &["topic", "partition", "topicId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topic" => Some(0),
            "partition" => Some(1),
            "topicId" | "topic_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.topic),
            1 => implicit::<Plain, _, _>(from, &mut self.partition),
            2 => implicit::<Plain, _, _>(from, &mut self.topic_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("topic", &self.topic)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("topicId", &self.topic_id)?;
        Ok(())
    }
}

impl Message for crate::rustmq::common::v1::TransactionMarker {
    const FIELDS: &'static [&'static str] = &["type", "coordinatorEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "coordinatorEpoch" | "coordinator_epoch" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::rustmq::common::v1::TransactionMarkerType>, _, _>(from, &mut self.r#type),
            1 => implicit::<Plain, _, _>(from, &mut self.coordinator_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::rustmq::common::v1::TransactionMarkerType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("coordinatorEpoch", &self.coordinator_epoch)?;
        Ok(())
    }
}
