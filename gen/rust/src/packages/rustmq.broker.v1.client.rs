// @generated
/// Generated client implementations.
pub mod broker_health_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Tells how a broker does, part by part, for operators and the controller. Probes use `grpc.health.v1`.
*/
    #[derive(Debug, Clone)]
    pub struct BrokerHealthServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl BrokerHealthServiceClient<tonic::transport::Channel> {
        /// Attempt to create a new client by connecting to a given endpoint.
        pub async fn connect<D>(dst: D) -> Result<Self, tonic::transport::Error>
        where
            D: TryInto<tonic::transport::Endpoint>,
            D::Error: Into<StdError>,
        {
            let conn = tonic::transport::Endpoint::new(dst)?.connect().await?;
            Ok(Self::new(conn))
        }
    }
    impl<T> BrokerHealthServiceClient<T>
    where
        T: tonic::client::GrpcService<tonic::body::Body>,
        T::Error: Into<StdError>,
        T::ResponseBody: Body<Data = Bytes> + std::marker::Send + 'static,
        <T::ResponseBody as Body>::Error: Into<StdError> + std::marker::Send,
    {
        pub fn new(inner: T) -> Self {
            let inner = tonic::client::Grpc::new(inner);
            Self { inner }
        }
        pub fn with_origin(inner: T, origin: Uri) -> Self {
            let inner = tonic::client::Grpc::with_origin(inner, origin);
            Self { inner }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> BrokerHealthServiceClient<InterceptedService<T, F>>
        where
            F: tonic::service::Interceptor,
            T::ResponseBody: Default,
            T: tonic::codegen::Service<
                http::Request<tonic::body::Body>,
                Response = http::Response<
                    <T as tonic::client::GrpcService<tonic::body::Body>>::ResponseBody,
                >,
            >,
            <T as tonic::codegen::Service<
                http::Request<tonic::body::Body>,
            >>::Error: Into<StdError> + std::marker::Send + std::marker::Sync,
        {
            BrokerHealthServiceClient::new(InterceptedService::new(inner, interceptor))
        }
        /// Compress requests with the given encoding.
        ///
        /// This requires the server to support it otherwise it might respond with an
        /// error.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.send_compressed(encoding);
            self
        }
        /// Enable decompressing responses.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.accept_compressed(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_decoding_message_size(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_encoding_message_size(limit);
            self
        }
        /** Checks the parts of the broker.

 State: none; the check of the journal writes and deletes a small file in each log directory.

 Errors: none of its own.
*/
        pub async fn health_check(
            &mut self,
            request: impl tonic::IntoRequest<super::HealthCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::HealthCheckResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerHealthService/HealthCheck",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerHealthService",
                        "HealthCheck",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns the broker's metrics, the same that its HTTP port shows to Prometheus.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_metrics(
            &mut self,
            request: impl tonic::IntoRequest<
                super::super::super::common::v1::MetricsRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::super::super::common::v1::MetricsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerHealthService/GetMetrics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.broker.v1.BrokerHealthService", "GetMetrics"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Describes the broker's log directories, and which partitions take how much of them.

 State: none.

 Errors: none of its own.
*/
        pub async fn describe_log_dirs(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeLogDirsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeLogDirsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerHealthService/DescribeLogDirs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerHealthService",
                        "DescribeLogDirs",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Moves replicas between log directories of this broker, in the background. DescribeLogDirs shows how it goes.

 State: records the wish; a replica is copied, caught up, and switched at one stroke.

 Errors: none of its own.
*/
        pub async fn move_replica_logs(
            &mut self,
            request: impl tonic::IntoRequest<super::MoveReplicaLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MoveReplicaLogsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerHealthService/MoveReplicaLogs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerHealthService",
                        "MoveReplicaLogs",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod partition_management_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Tells a broker which partitions it holds and how. Served by brokers, mostly to the controller.

 The controllers' metadata is the truth, and a broker works towards it by itself
 (`ControllerBrokerService.WatchMetadata`); these calls make it act at once, and tell when it has. Every command
 carries the controller's epoch, and one of a controller that has been replaced is refused.
*/
    #[derive(Debug, Clone)]
    pub struct PartitionManagementServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl PartitionManagementServiceClient<tonic::transport::Channel> {
        /// Attempt to create a new client by connecting to a given endpoint.
        pub async fn connect<D>(dst: D) -> Result<Self, tonic::transport::Error>
        where
            D: TryInto<tonic::transport::Endpoint>,
            D::Error: Into<StdError>,
        {
            let conn = tonic::transport::Endpoint::new(dst)?.connect().await?;
            Ok(Self::new(conn))
        }
    }
    impl<T> PartitionManagementServiceClient<T>
    where
        T: tonic::client::GrpcService<tonic::body::Body>,
        T::Error: Into<StdError>,
        T::ResponseBody: Body<Data = Bytes> + std::marker::Send + 'static,
        <T::ResponseBody as Body>::Error: Into<StdError> + std::marker::Send,
    {
        pub fn new(inner: T) -> Self {
            let inner = tonic::client::Grpc::new(inner);
            Self { inner }
        }
        pub fn with_origin(inner: T, origin: Uri) -> Self {
            let inner = tonic::client::Grpc::with_origin(inner, origin);
            Self { inner }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> PartitionManagementServiceClient<InterceptedService<T, F>>
        where
            F: tonic::service::Interceptor,
            T::ResponseBody: Default,
            T: tonic::codegen::Service<
                http::Request<tonic::body::Body>,
                Response = http::Response<
                    <T as tonic::client::GrpcService<tonic::body::Body>>::ResponseBody,
                >,
            >,
            <T as tonic::codegen::Service<
                http::Request<tonic::body::Body>,
            >>::Error: Into<StdError> + std::marker::Send + std::marker::Sync,
        {
            PartitionManagementServiceClient::new(
                InterceptedService::new(inner, interceptor),
            )
        }
        /// Compress requests with the given encoding.
        ///
        /// This requires the server to support it otherwise it might respond with an
        /// error.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.send_compressed(encoding);
            self
        }
        /// Enable decompressing responses.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.accept_compressed(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_decoding_message_size(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_encoding_message_size(limit);
            self
        }
        /** Gives the broker a replica of a partition, or another role or replica set for one that it holds.

 Repeating it with the same epochs changes nothing. A new leader recovers its log before the call returns.

 State: creates the partition's log if there is none, and records role and epoch with it;
 durable when the call returns.

 Errors:
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the broker knows a newer leader epoch of the partition.
 - FAILED_PRECONDITION TOPIC_ID_MISMATCH: the broker holds a log of an earlier topic of that name;
   it is to be removed first.
 - UNAVAILABLE LOG_DIR_OFFLINE: no log directory can take the partition.
*/
        pub async fn assign_partition(
            &mut self,
            request: impl tonic::IntoRequest<super::AssignPartitionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AssignPartitionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionManagementService/AssignPartition",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionManagementService",
                        "AssignPartition",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes a replica away from the broker.

 State: stops the replica and, unless `preserve_data` is set, renames its log away;
 the space is freed in the background.

 Errors:
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION STILL_LEADER: the broker leads the partition, and `graceful_removal` is set.
*/
        pub async fn remove_partition(
            &mut self,
            request: impl tonic::IntoRequest<super::RemovePartitionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemovePartitionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionManagementService/RemovePartition",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionManagementService",
                        "RemovePartition",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Moves a replica from one broker to another, and streams how it goes. Goes to the broker that leads the partition.

 The leader sends the closed segments by PartitionTransferService, chunk by chunk with checksums; replicates the
 rest until the target is in sync; then the controller replaces the source by the target. The partition stays
 available throughout. A transfer that was interrupted goes on where it was, and a call with the same `migration_id`
 goes on with the move. Closing the stream before SWITCHING cancels the move and leaves the source as it is. The
 last message has `done` set.

 State: copies the partition to the target, and changes its replica set in the controllers' metadata at the end.

 Errors:
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION REASSIGNMENT_IN_PROGRESS: the partition is being moved already.
 - UNAVAILABLE BROKER_NOT_AVAILABLE: the target is not alive.
 - NOT_FOUND BROKER_NOT_FOUND: source or target is not known to the cluster.
*/
        pub async fn migrate_partition(
            &mut self,
            request: impl tonic::IntoRequest<super::MigratePartitionRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::MigratePartitionProgress>>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionManagementService/MigratePartition",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionManagementService",
                        "MigratePartition",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Tells how this broker's replica of a partition does; if it leads, also how the others do.

 State: none.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
*/
        pub async fn get_partition_state(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPartitionStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPartitionStateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionManagementService/GetPartitionState",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionManagementService",
                        "GetPartitionState",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Applies a changed topic configuration to a replica at once.

 State: records the configuration with the partition; a version that is not newer changes nothing.

 Errors:
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
*/
        pub async fn update_partition_config(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdatePartitionConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdatePartitionConfigResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionManagementService/UpdatePartitionConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionManagementService",
                        "UpdatePartitionConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes the records before given offsets, in partitions that this broker leads.

 Consumers can no longer read them when the call returns; their space is freed later, by whole segments. Only topics
 whose cleanup policy includes DELETE allow it; others answer INVALID_CONFIG.

 Access: each topic needs `rustmq.record.delete`; without it, its partitions answer UNAUTHORIZED.

 State: moves the start of each log, on all in-sync replicas when the call returns.

 Errors: none of its own.
*/
        pub async fn delete_records(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRecordsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionManagementService/DeleteRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionManagementService",
                        "DeleteRecords",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod broker_replication_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Replication between the brokers that hold a partition: the leader pushes, the followers confirm.

 Every message carries the leader's epoch. A follower refuses an older one, and takes up a newer one at once. A batch
 is committed, and the high watermark moves past it, when every in-sync replica has it.

 Before the first batch of an epoch or of a stream, both sides agree on a common point by leader epochs, never by the
 high watermark. The leader sends a request without batches, which names its own end. A follower that is only behind
 answers OFFSET_GAP, and the leader goes on at the follower's end. One whose log differs answers LOG_DIVERGED with an
 epoch and where it ends there; the leader looks up the greatest epoch, up to that one, that it knows itself, and goes
 on where that epoch ends in the shorter of the two logs. The follower skips a batch that it has already, at the same
 offset and of the same leader epoch; it cuts its log at the first one that differs, and where the leader's log ends.
 It never cuts what is of the leader's own epoch, so a message that was overtaken does no harm.

 Brokers serve this service to each other. UpdateISR is served by the active controller alone: a broker or another
 controller answers NOT_CONTROLLER. The active controller serves nothing else of it but GetISR.
*/
    #[derive(Debug, Clone)]
    pub struct BrokerReplicationServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl BrokerReplicationServiceClient<tonic::transport::Channel> {
        /// Attempt to create a new client by connecting to a given endpoint.
        pub async fn connect<D>(dst: D) -> Result<Self, tonic::transport::Error>
        where
            D: TryInto<tonic::transport::Endpoint>,
            D::Error: Into<StdError>,
        {
            let conn = tonic::transport::Endpoint::new(dst)?.connect().await?;
            Ok(Self::new(conn))
        }
    }
    impl<T> BrokerReplicationServiceClient<T>
    where
        T: tonic::client::GrpcService<tonic::body::Body>,
        T::Error: Into<StdError>,
        T::ResponseBody: Body<Data = Bytes> + std::marker::Send + 'static,
        <T::ResponseBody as Body>::Error: Into<StdError> + std::marker::Send,
    {
        pub fn new(inner: T) -> Self {
            let inner = tonic::client::Grpc::new(inner);
            Self { inner }
        }
        pub fn with_origin(inner: T, origin: Uri) -> Self {
            let inner = tonic::client::Grpc::with_origin(inner, origin);
            Self { inner }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> BrokerReplicationServiceClient<InterceptedService<T, F>>
        where
            F: tonic::service::Interceptor,
            T::ResponseBody: Default,
            T: tonic::codegen::Service<
                http::Request<tonic::body::Body>,
                Response = http::Response<
                    <T as tonic::client::GrpcService<tonic::body::Body>>::ResponseBody,
                >,
            >,
            <T as tonic::codegen::Service<
                http::Request<tonic::body::Body>,
            >>::Error: Into<StdError> + std::marker::Send + std::marker::Sync,
        {
            BrokerReplicationServiceClient::new(
                InterceptedService::new(inner, interceptor),
            )
        }
        /// Compress requests with the given encoding.
        ///
        /// This requires the server to support it otherwise it might respond with an
        /// error.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.send_compressed(encoding);
            self
        }
        /// Enable decompressing responses.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.accept_compressed(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_decoding_message_size(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_encoding_message_size(limit);
            self
        }
        /** Pushes batches of one partition to a follower, or only tells it the high watermark.
 ReplicateStream does the same without waiting.

 State: cuts the follower's log where it differs, and appends the batches; in its page cache when the call returns,
 on its disk as far as `durable_offset` says.

 Errors: none of its own.
*/
        pub async fn replicate_data(
            &mut self,
            request: impl tonic::IntoRequest<super::ReplicateDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReplicateDataResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateData",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "ReplicateData",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Pushes batches of many partitions to a follower over one stream, many under way at once.

 Requests of one partition are carried out and answered in their order. The follower also answers on its own
 account, with the last `request_id` of the partition, when more of its log has reached its disk. A refusal concerns
 its partition alone: the follower refuses that partition's further requests with the same code,
 until one fits on to its log.

 State: as ReplicateData, for every request.

 Errors: none of its own.
*/
        pub async fn replicate_stream(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::ReplicateDataRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ReplicateDataResponse>>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateStream",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "ReplicateStream",
                    ),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Tells a follower that its leader lives, and asks how the follower does. For partitions without traffic on a stream.

 State: the follower takes up the leader's epoch and high watermark.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the follower knows a newer epoch; the fact `leader_epoch` tells it.
*/
        pub async fn send_heartbeat(
            &mut self,
            request: impl tonic::IntoRequest<super::HeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::HeartbeatResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/SendHeartbeat",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "SendHeartbeat",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Asks the leader of a partition to hand it over to another in-sync replica.

 The leader stops taking writes (they answer NOT_AVAILABLE), waits until the successor has everything, and lets the
 controller make it the leader. If that does not succeed within the timeout, the leader goes on as before. With
 `force_transfer` it does not wait; what the successor lacks is lost only if it was not acknowledged by ACK_ALL. If
 the answer is lost, GetISR tells who leads.

 State: a new leader and leader epoch in the controllers' metadata, durably when the call returns.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the partition has had another leader since.
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - FAILED_PRECONDITION REPLICA_NOT_IN_SYNC: the successor is not in sync, and did not become so in time.
*/
        pub async fn transfer_leadership(
            &mut self,
            request: impl tonic::IntoRequest<super::TransferLeadershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferLeadershipResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/TransferLeadership",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "TransferLeadership",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells where a leader epoch ended in this broker's log,
 so that a follower or consumer finds the point where its own differs.

 State: none.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: `current_leader_epoch` is not the broker's;
   the fact `leader_epoch` tells it.
*/
        pub async fn get_leader_epoch(
            &mut self,
            request: impl tonic::IntoRequest<super::GetLeaderEpochRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetLeaderEpochResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/GetLeaderEpoch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "GetLeaderEpoch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Proposes another in-sync set for a partition that the caller leads. Goes to the active controller.

 A leader adds a follower that has reached the high watermark and everything of the leader's own epoch, and removes
 one that has been behind for `replica_lag_time_max_ms`. Until the answer, it takes the greater of both sets for
 granted when it moves the high watermark. Proposing again what is in force already is answered with it.

 State: a new in-sync set and `isr_version` in the controllers' metadata, durably when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number.
 - FAILED_PRECONDITION NOT_LEADER: the caller does not lead the partition any more;
   the fact `leader` tells who does.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the partition has had another leader since.
 - FAILED_PRECONDITION STALE_BROKER_EPOCH: the caller has registered anew since.
 - ABORTED ISR_VERSION_MISMATCH: the set has changed since; the answer's facts tell version and set.
 - FAILED_PRECONDITION INELIGIBLE_REPLICA: a proposed replica is not one, is not alive,
   or has started anew since it caught up.
*/
        pub async fn update_isr(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateIsrRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateIsrResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/UpdateISR",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "UpdateISR",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the in-sync set of a partition: the controller's as it is recorded, the leader's with how each follower does.

 State: none.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number, or the broker holds no replica of it.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION NOT_CONTROLLER: the controller is not the active one; the fact `leader` names it.
*/
        pub async fn get_isr(
            &mut self,
            request: impl tonic::IntoRequest<super::GetIsrRequest>,
        ) -> std::result::Result<tonic::Response<super::GetIsrResponse>, tonic::Status> {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/GetISR",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "GetISR",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod broker_transaction_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** What brokers say to each other about transactions: coordinators to leaders of partitions, and the other way round.
*/
    #[derive(Debug, Clone)]
    pub struct BrokerTransactionServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl BrokerTransactionServiceClient<tonic::transport::Channel> {
        /// Attempt to create a new client by connecting to a given endpoint.
        pub async fn connect<D>(dst: D) -> Result<Self, tonic::transport::Error>
        where
            D: TryInto<tonic::transport::Endpoint>,
            D::Error: Into<StdError>,
        {
            let conn = tonic::transport::Endpoint::new(dst)?.connect().await?;
            Ok(Self::new(conn))
        }
    }
    impl<T> BrokerTransactionServiceClient<T>
    where
        T: tonic::client::GrpcService<tonic::body::Body>,
        T::Error: Into<StdError>,
        T::ResponseBody: Body<Data = Bytes> + std::marker::Send + 'static,
        <T::ResponseBody as Body>::Error: Into<StdError> + std::marker::Send,
    {
        pub fn new(inner: T) -> Self {
            let inner = tonic::client::Grpc::new(inner);
            Self { inner }
        }
        pub fn with_origin(inner: T, origin: Uri) -> Self {
            let inner = tonic::client::Grpc::with_origin(inner, origin);
            Self { inner }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> BrokerTransactionServiceClient<InterceptedService<T, F>>
        where
            F: tonic::service::Interceptor,
            T::ResponseBody: Default,
            T: tonic::codegen::Service<
                http::Request<tonic::body::Body>,
                Response = http::Response<
                    <T as tonic::client::GrpcService<tonic::body::Body>>::ResponseBody,
                >,
            >,
            <T as tonic::codegen::Service<
                http::Request<tonic::body::Body>,
            >>::Error: Into<StdError> + std::marker::Send + std::marker::Sync,
        {
            BrokerTransactionServiceClient::new(
                InterceptedService::new(inner, interceptor),
            )
        }
        /// Compress requests with the given encoding.
        ///
        /// This requires the server to support it otherwise it might respond with an
        /// error.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.send_compressed(encoding);
            self
        }
        /// Enable decompressing responses.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.accept_compressed(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_decoding_message_size(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_encoding_message_size(limit);
            self
        }
        /** Writes the markers that end transactions, in partitions that this broker leads. Called by the coordinator until
 every partition has answered OK.

 A marker carries the epoch after the transaction's, which is that of the producer's next transaction. It counts
 only if the partition knows no such epoch of the producer yet; otherwise the partition has the marker, or a later
 one, already, and answers OK without an offset. So one that was overtaken cannot end the next transaction.

 State: appends one control batch to each partition; on all in-sync replicas when the call returns.

 Errors: none of its own.
*/
        pub async fn write_transaction_markers(
            &mut self,
            request: impl tonic::IntoRequest<super::WriteTransactionMarkersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::WriteTransactionMarkersResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerTransactionService/WriteTransactionMarkers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerTransactionService",
                        "WriteTransactionMarkers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Enters a partition into an open transaction, or makes sure that it is part of it. Called by the partition's leader
 with the first batch of each transaction, before it is appended; so a producer that has been shut out cannot begin
 one, though the partition has not heard of its successor.

 State: records the partitions in the transaction, durably when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
 - FAILED_PRECONDITION PRODUCER_FENCED: a newer incarnation of the producer exists.
 - ABORTED CONCURRENT_TRANSACTION: the preceding transaction is still being completed.
*/
        pub async fn verify_transaction(
            &mut self,
            request: impl tonic::IntoRequest<super::VerifyTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::VerifyTransactionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerTransactionService/VerifyTransaction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerTransactionService",
                        "VerifyTransaction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Hands the offsets of a transaction to the coordinator of its group, where they wait for the outcome. Called by the
 transaction's coordinator when it commits, before the decision.

 State: records the offsets as pending in the group's topic; durable when the call returns.
 The marker makes them count, or drops them.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: the epoch is not the member's.
 - NOT_FOUND MEMBER_NOT_FOUND: the group has no such member, or no longer.
 - FAILED_PRECONDITION PRODUCER_FENCED: the group has pending offsets of a newer incarnation of the producer.
*/
        pub async fn stage_transaction_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::StageTransactionOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StageTransactionOffsetsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerTransactionService/StageTransactionOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerTransactionService",
                        "StageTransactionOffsets",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod partition_transfer_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Carries the closed segments of a partition to a broker that is to become its replica: in chunks,
 with checksums, resumable.

 The source begins with a manifest; the target answers which files it has already, and where each of the others goes
 on. The source streams the missing chunks, the target confirms what is on its disk. The end compares whole files, and
 makes them a replica at one stroke. What an interrupted transfer has brought stays for a day.
*/
    #[derive(Debug, Clone)]
    pub struct PartitionTransferServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl PartitionTransferServiceClient<tonic::transport::Channel> {
        /// Attempt to create a new client by connecting to a given endpoint.
        pub async fn connect<D>(dst: D) -> Result<Self, tonic::transport::Error>
        where
            D: TryInto<tonic::transport::Endpoint>,
            D::Error: Into<StdError>,
        {
            let conn = tonic::transport::Endpoint::new(dst)?.connect().await?;
            Ok(Self::new(conn))
        }
    }
    impl<T> PartitionTransferServiceClient<T>
    where
        T: tonic::client::GrpcService<tonic::body::Body>,
        T::Error: Into<StdError>,
        T::ResponseBody: Body<Data = Bytes> + std::marker::Send + 'static,
        <T::ResponseBody as Body>::Error: Into<StdError> + std::marker::Send,
    {
        pub fn new(inner: T) -> Self {
            let inner = tonic::client::Grpc::new(inner);
            Self { inner }
        }
        pub fn with_origin(inner: T, origin: Uri) -> Self {
            let inner = tonic::client::Grpc::with_origin(inner, origin);
            Self { inner }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> PartitionTransferServiceClient<InterceptedService<T, F>>
        where
            F: tonic::service::Interceptor,
            T::ResponseBody: Default,
            T: tonic::codegen::Service<
                http::Request<tonic::body::Body>,
                Response = http::Response<
                    <T as tonic::client::GrpcService<tonic::body::Body>>::ResponseBody,
                >,
            >,
            <T as tonic::codegen::Service<
                http::Request<tonic::body::Body>,
            >>::Error: Into<StdError> + std::marker::Send + std::marker::Sync,
        {
            PartitionTransferServiceClient::new(
                InterceptedService::new(inner, interceptor),
            )
        }
        /// Compress requests with the given encoding.
        ///
        /// This requires the server to support it otherwise it might respond with an
        /// error.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.send_compressed(encoding);
            self
        }
        /// Enable decompressing responses.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.accept_compressed(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_decoding_message_size(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_encoding_message_size(limit);
            self
        }
        /** Begins a transfer, or takes an interrupted one up again.

 State: creates a folder for the transfer beside the logs, and records the manifest in it;
 durable when the call returns.

 Errors:
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the target knows a newer leader of the partition.
 - ALREADY_EXISTS PARTITION_EXISTS: the target holds a replica already.
 - RESOURCE_EXHAUSTED TOO_MANY_TRANSFERS: the target receives `max_concurrent_moves` partitions already.
 - RESOURCE_EXHAUSTED DISK_FULL: the target has no room for the partition.
*/
        pub async fn begin_partition_transfer(
            &mut self,
            request: impl tonic::IntoRequest<super::BeginPartitionTransferRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BeginPartitionTransferResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionTransferService/BeginPartitionTransfer",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionTransferService",
                        "BeginPartitionTransfer",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams chunks of files. The target answers what is on its disk, at least every 16 MiB.

 Chunks of one file come in order of position; files may alternate. A chunk that begins before what is there already
 is skipped. The source keeps at most 16 MiB unconfirmed.

 State: writes the chunks to the transfer's folder; durable as confirmed.

 Errors:
 - NOT_FOUND TRANSFER_NOT_FOUND: no such transfer, or no longer.
 - OUT_OF_RANGE CHUNK_OUT_OF_ORDER: a chunk begins after the end of what is there; the fact `position` tells it.
 - DATA_LOSS CHECKSUM_MISMATCH: a chunk was damaged on its way; take the transfer up again.
 - RESOURCE_EXHAUSTED DISK_FULL: the target has no room left.
*/
        pub async fn transfer_partition_data(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::TransferPartitionDataRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<
                tonic::codec::Streaming<super::TransferPartitionDataResponse>,
            >,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionTransferService/TransferPartitionData",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionTransferService",
                        "TransferPartitionData",
                    ),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Ends a transfer: compares every file with the manifest, rebuilds the indexes,
 and makes the files a replica that follows.

 State: renames the folder to the partition's log; durable when the call returns.

 Errors:
 - NOT_FOUND TRANSFER_NOT_FOUND: no such transfer, or no longer.
 - FAILED_PRECONDITION TRANSFER_INCOMPLETE: a file is not complete; begin again to learn which.
 - DATA_LOSS CHECKSUM_MISMATCH: a file differs from the manifest; it is deleted, and the transfer goes on with it.
*/
        pub async fn commit_partition_transfer(
            &mut self,
            request: impl tonic::IntoRequest<super::CommitPartitionTransferRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitPartitionTransferResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionTransferService/CommitPartitionTransfer",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionTransferService",
                        "CommitPartitionTransfer",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives a transfer up.

 State: deletes what it has brought.

 Errors: none of its own.
*/
        pub async fn abort_partition_transfer(
            &mut self,
            request: impl tonic::IntoRequest<super::AbortPartitionTransferRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AbortPartitionTransferResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.PartitionTransferService/AbortPartitionTransfer",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.PartitionTransferService",
                        "AbortPartitionTransfer",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
