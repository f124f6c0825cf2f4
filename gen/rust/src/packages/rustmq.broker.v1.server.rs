// @generated
/// Generated server implementations.
pub mod broker_health_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with BrokerHealthServiceServer.
    #[async_trait]
    pub trait BrokerHealthService: std::marker::Send + std::marker::Sync + 'static {
        /** Checks the parts of the broker.

 State: none; the check of the journal writes and deletes a small file in each log directory.

 Errors: none of its own.
*/
        async fn health_check(
            &self,
            request: tonic::Request<super::HealthCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::HealthCheckResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Returns the broker's metrics, the same that its HTTP port shows to Prometheus.

 State: none.

 Errors: none of its own.
*/
        async fn get_metrics(
            &self,
            request: tonic::Request<super::super::super::common::v1::MetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::super::common::v1::MetricsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Describes the broker's log directories, and which partitions take how much of them.

 State: none.

 Errors: none of its own.
*/
        async fn describe_log_dirs(
            &self,
            request: tonic::Request<super::DescribeLogDirsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeLogDirsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Moves replicas between log directories of this broker, in the background. DescribeLogDirs shows how it goes.

 State: records the wish; a replica is copied, caught up, and switched at one stroke.

 Errors: none of its own.
*/
        async fn move_replica_logs(
            &self,
            request: tonic::Request<super::MoveReplicaLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MoveReplicaLogsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Tells how a broker does, part by part, for operators and the controller. Probes use `grpc.health.v1`.
*/
    #[derive(Debug)]
    pub struct BrokerHealthServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> BrokerHealthServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>> for BrokerHealthServiceServer<T>
    where
        T: BrokerHealthService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/rustmq.broker.v1.BrokerHealthService/HealthCheck" => {
                    #[allow(non_camel_case_types)]
                    struct HealthCheckSvc<T: BrokerHealthService>(pub Arc<T>);
                    impl<
                        T: BrokerHealthService,
                    > tonic::server::UnaryService<super::HealthCheckRequest>
                    for HealthCheckSvc<T> {
                        type Response = super::HealthCheckResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::HealthCheckRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerHealthService>::health_check(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = HealthCheckSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerHealthService/GetMetrics" => {
                    #[allow(non_camel_case_types)]
                    struct GetMetricsSvc<T: BrokerHealthService>(pub Arc<T>);
                    impl<
                        T: BrokerHealthService,
                    > tonic::server::UnaryService<
                        super::super::super::common::v1::MetricsRequest,
                    > for GetMetricsSvc<T> {
                        type Response = super::super::super::common::v1::MetricsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::super::super::common::v1::MetricsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerHealthService>::get_metrics(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetMetricsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerHealthService/DescribeLogDirs" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeLogDirsSvc<T: BrokerHealthService>(pub Arc<T>);
                    impl<
                        T: BrokerHealthService,
                    > tonic::server::UnaryService<super::DescribeLogDirsRequest>
                    for DescribeLogDirsSvc<T> {
                        type Response = super::DescribeLogDirsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeLogDirsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerHealthService>::describe_log_dirs(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeLogDirsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerHealthService/MoveReplicaLogs" => {
                    #[allow(non_camel_case_types)]
                    struct MoveReplicaLogsSvc<T: BrokerHealthService>(pub Arc<T>);
                    impl<
                        T: BrokerHealthService,
                    > tonic::server::UnaryService<super::MoveReplicaLogsRequest>
                    for MoveReplicaLogsSvc<T> {
                        type Response = super::MoveReplicaLogsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::MoveReplicaLogsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerHealthService>::move_replica_logs(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = MoveReplicaLogsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for BrokerHealthServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "rustmq.broker.v1.BrokerHealthService";
    impl<T> tonic::server::NamedService for BrokerHealthServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod partition_management_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with PartitionManagementServiceServer.
    #[async_trait]
    pub trait PartitionManagementService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn assign_partition(
            &self,
            request: tonic::Request<super::AssignPartitionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AssignPartitionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Takes a replica away from the broker.

 State: stops the replica and, unless `preserve_data` is set, renames its log away;
 the space is freed in the background.

 Errors:
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION STILL_LEADER: the broker leads the partition, and `graceful_removal` is set.
*/
        async fn remove_partition(
            &self,
            request: tonic::Request<super::RemovePartitionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemovePartitionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn migrate_partition(
            &self,
            request: tonic::Request<super::MigratePartitionRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::MigratePartitionProgress>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells how this broker's replica of a partition does; if it leads, also how the others do.

 State: none.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
*/
        async fn get_partition_state(
            &self,
            request: tonic::Request<super::GetPartitionStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPartitionStateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Applies a changed topic configuration to a replica at once.

 State: records the configuration with the partition; a version that is not newer changes nothing.

 Errors:
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
*/
        async fn update_partition_config(
            &self,
            request: tonic::Request<super::UpdatePartitionConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdatePartitionConfigResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Deletes the records before given offsets, in partitions that this broker leads.

 Consumers can no longer read them when the call returns; their space is freed later, by whole segments. Only topics
 whose cleanup policy includes DELETE allow it; others answer INVALID_CONFIG.

 Access: each topic needs `rustmq.record.delete`; without it, its partitions answer UNAUTHORIZED.

 State: moves the start of each log, on all in-sync replicas when the call returns.

 Errors: none of its own.
*/
        async fn delete_records(
            &self,
            request: tonic::Request<super::DeleteRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRecordsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Tells a broker which partitions it holds and how. Served by brokers, mostly to the controller.

 The controllers' metadata is the truth, and a broker works towards it by itself
 (`ControllerBrokerService.WatchMetadata`); these calls make it act at once, and tell when it has. Every command
 carries the controller's epoch, and one of a controller that has been replaced is refused.
*/
    #[derive(Debug)]
    pub struct PartitionManagementServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> PartitionManagementServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>>
    for PartitionManagementServiceServer<T>
    where
        T: PartitionManagementService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/rustmq.broker.v1.PartitionManagementService/AssignPartition" => {
                    #[allow(non_camel_case_types)]
                    struct AssignPartitionSvc<T: PartitionManagementService>(pub Arc<T>);
                    impl<
                        T: PartitionManagementService,
                    > tonic::server::UnaryService<super::AssignPartitionRequest>
                    for AssignPartitionSvc<T> {
                        type Response = super::AssignPartitionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AssignPartitionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionManagementService>::assign_partition(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = AssignPartitionSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionManagementService/RemovePartition" => {
                    #[allow(non_camel_case_types)]
                    struct RemovePartitionSvc<T: PartitionManagementService>(pub Arc<T>);
                    impl<
                        T: PartitionManagementService,
                    > tonic::server::UnaryService<super::RemovePartitionRequest>
                    for RemovePartitionSvc<T> {
                        type Response = super::RemovePartitionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemovePartitionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionManagementService>::remove_partition(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RemovePartitionSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionManagementService/MigratePartition" => {
                    #[allow(non_camel_case_types)]
                    struct MigratePartitionSvc<T: PartitionManagementService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: PartitionManagementService,
                    > tonic::server::ServerStreamingService<
                        super::MigratePartitionRequest,
                    > for MigratePartitionSvc<T> {
                        type Response = super::MigratePartitionProgress;
                        type ResponseStream = tonic::codegen::BoxStream<super::MigratePartitionProgress>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::MigratePartitionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionManagementService>::migrate_partition(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = MigratePartitionSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionManagementService/GetPartitionState" => {
                    #[allow(non_camel_case_types)]
                    struct GetPartitionStateSvc<T: PartitionManagementService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: PartitionManagementService,
                    > tonic::server::UnaryService<super::GetPartitionStateRequest>
                    for GetPartitionStateSvc<T> {
                        type Response = super::GetPartitionStateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPartitionStateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionManagementService>::get_partition_state(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetPartitionStateSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionManagementService/UpdatePartitionConfig" => {
                    #[allow(non_camel_case_types)]
                    struct UpdatePartitionConfigSvc<T: PartitionManagementService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: PartitionManagementService,
                    > tonic::server::UnaryService<super::UpdatePartitionConfigRequest>
                    for UpdatePartitionConfigSvc<T> {
                        type Response = super::UpdatePartitionConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdatePartitionConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionManagementService>::update_partition_config(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdatePartitionConfigSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionManagementService/DeleteRecords" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteRecordsSvc<T: PartitionManagementService>(pub Arc<T>);
                    impl<
                        T: PartitionManagementService,
                    > tonic::server::UnaryService<super::DeleteRecordsRequest>
                    for DeleteRecordsSvc<T> {
                        type Response = super::DeleteRecordsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionManagementService>::delete_records(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteRecordsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for PartitionManagementServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "rustmq.broker.v1.PartitionManagementService";
    impl<T> tonic::server::NamedService for PartitionManagementServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod broker_replication_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with BrokerReplicationServiceServer.
    #[async_trait]
    pub trait BrokerReplicationService: std::marker::Send + std::marker::Sync + 'static {
        /** Pushes batches of one partition to a follower, or only tells it the high watermark.
 ReplicateStream does the same without waiting.

 State: cuts the follower's log where it differs, and appends the batches; in its page cache when the call returns,
 on its disk as far as `durable_offset` says.

 Errors: none of its own.
*/
        async fn replicate_data(
            &self,
            request: tonic::Request<super::ReplicateDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReplicateDataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Pushes batches of many partitions to a follower over one stream, many under way at once.

 Requests of one partition are carried out and answered in their order. The follower also answers on its own
 account, with the last `request_id` of the partition, when more of its log has reached its disk. A refusal concerns
 its partition alone: the follower refuses that partition's further requests with the same code,
 until one fits on to its log.

 State: as ReplicateData, for every request.

 Errors: none of its own.
*/
        async fn replicate_stream(
            &self,
            request: tonic::Request<tonic::Streaming<super::ReplicateDataRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ReplicateDataResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells a follower that its leader lives, and asks how the follower does. For partitions without traffic on a stream.

 State: the follower takes up the leader's epoch and high watermark.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the follower knows a newer epoch; the fact `leader_epoch` tells it.
*/
        async fn send_heartbeat(
            &self,
            request: tonic::Request<super::HeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::HeartbeatResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn transfer_leadership(
            &self,
            request: tonic::Request<super::TransferLeadershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferLeadershipResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn get_leader_epoch(
            &self,
            request: tonic::Request<super::GetLeaderEpochRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetLeaderEpochResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn update_isr(
            &self,
            request: tonic::Request<super::UpdateIsrRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateIsrResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells the in-sync set of a partition: the controller's as it is recorded, the leader's with how each follower does.

 State: none.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number, or the broker holds no replica of it.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION NOT_CONTROLLER: the controller is not the active one; the fact `leader` names it.
*/
        async fn get_isr(
            &self,
            request: tonic::Request<super::GetIsrRequest>,
        ) -> std::result::Result<tonic::Response<super::GetIsrResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
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
    #[derive(Debug)]
    pub struct BrokerReplicationServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> BrokerReplicationServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>>
    for BrokerReplicationServiceServer<T>
    where
        T: BrokerReplicationService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateData" => {
                    #[allow(non_camel_case_types)]
                    struct ReplicateDataSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::ReplicateDataRequest>
                    for ReplicateDataSvc<T> {
                        type Response = super::ReplicateDataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReplicateDataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::replicate_data(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ReplicateDataSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateStream" => {
                    #[allow(non_camel_case_types)]
                    struct ReplicateStreamSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::StreamingService<super::ReplicateDataRequest>
                    for ReplicateStreamSvc<T> {
                        type Response = super::ReplicateDataResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ReplicateDataResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::ReplicateDataRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::replicate_stream(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ReplicateStreamSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/SendHeartbeat" => {
                    #[allow(non_camel_case_types)]
                    struct SendHeartbeatSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::HeartbeatRequest>
                    for SendHeartbeatSvc<T> {
                        type Response = super::HeartbeatResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::HeartbeatRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::send_heartbeat(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SendHeartbeatSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/TransferLeadership" => {
                    #[allow(non_camel_case_types)]
                    struct TransferLeadershipSvc<T: BrokerReplicationService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::TransferLeadershipRequest>
                    for TransferLeadershipSvc<T> {
                        type Response = super::TransferLeadershipResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TransferLeadershipRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::transfer_leadership(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TransferLeadershipSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/GetLeaderEpoch" => {
                    #[allow(non_camel_case_types)]
                    struct GetLeaderEpochSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::GetLeaderEpochRequest>
                    for GetLeaderEpochSvc<T> {
                        type Response = super::GetLeaderEpochResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetLeaderEpochRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::get_leader_epoch(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetLeaderEpochSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/UpdateISR" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateISRSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::UpdateIsrRequest>
                    for UpdateISRSvc<T> {
                        type Response = super::UpdateIsrResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateIsrRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::update_isr(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateISRSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/GetISR" => {
                    #[allow(non_camel_case_types)]
                    struct GetISRSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::GetIsrRequest>
                    for GetISRSvc<T> {
                        type Response = super::GetIsrResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetIsrRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::get_isr(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetISRSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for BrokerReplicationServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "rustmq.broker.v1.BrokerReplicationService";
    impl<T> tonic::server::NamedService for BrokerReplicationServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod broker_transaction_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with BrokerTransactionServiceServer.
    #[async_trait]
    pub trait BrokerTransactionService: std::marker::Send + std::marker::Sync + 'static {
        /** Writes the markers that end transactions, in partitions that this broker leads. Called by the coordinator until
 every partition has answered OK.

 A marker carries the epoch after the transaction's, which is that of the producer's next transaction. It counts
 only if the partition knows no such epoch of the producer yet; otherwise the partition has the marker, or a later
 one, already, and answers OK without an offset. So one that was overtaken cannot end the next transaction.

 State: appends one control batch to each partition; on all in-sync replicas when the call returns.

 Errors: none of its own.
*/
        async fn write_transaction_markers(
            &self,
            request: tonic::Request<super::WriteTransactionMarkersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::WriteTransactionMarkersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn verify_transaction(
            &self,
            request: tonic::Request<super::VerifyTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::VerifyTransactionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn stage_transaction_offsets(
            &self,
            request: tonic::Request<super::StageTransactionOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StageTransactionOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** What brokers say to each other about transactions: coordinators to leaders of partitions, and the other way round.
*/
    #[derive(Debug)]
    pub struct BrokerTransactionServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> BrokerTransactionServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>>
    for BrokerTransactionServiceServer<T>
    where
        T: BrokerTransactionService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/rustmq.broker.v1.BrokerTransactionService/WriteTransactionMarkers" => {
                    #[allow(non_camel_case_types)]
                    struct WriteTransactionMarkersSvc<T: BrokerTransactionService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: BrokerTransactionService,
                    > tonic::server::UnaryService<super::WriteTransactionMarkersRequest>
                    for WriteTransactionMarkersSvc<T> {
                        type Response = super::WriteTransactionMarkersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::WriteTransactionMarkersRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerTransactionService>::write_transaction_markers(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = WriteTransactionMarkersSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerTransactionService/VerifyTransaction" => {
                    #[allow(non_camel_case_types)]
                    struct VerifyTransactionSvc<T: BrokerTransactionService>(pub Arc<T>);
                    impl<
                        T: BrokerTransactionService,
                    > tonic::server::UnaryService<super::VerifyTransactionRequest>
                    for VerifyTransactionSvc<T> {
                        type Response = super::VerifyTransactionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::VerifyTransactionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerTransactionService>::verify_transaction(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = VerifyTransactionSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerTransactionService/StageTransactionOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct StageTransactionOffsetsSvc<T: BrokerTransactionService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: BrokerTransactionService,
                    > tonic::server::UnaryService<super::StageTransactionOffsetsRequest>
                    for StageTransactionOffsetsSvc<T> {
                        type Response = super::StageTransactionOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::StageTransactionOffsetsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerTransactionService>::stage_transaction_offsets(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = StageTransactionOffsetsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for BrokerTransactionServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "rustmq.broker.v1.BrokerTransactionService";
    impl<T> tonic::server::NamedService for BrokerTransactionServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod partition_transfer_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with PartitionTransferServiceServer.
    #[async_trait]
    pub trait PartitionTransferService: std::marker::Send + std::marker::Sync + 'static {
        /** Begins a transfer, or takes an interrupted one up again.

 State: creates a folder for the transfer beside the logs, and records the manifest in it;
 durable when the call returns.

 Errors:
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the target knows a newer leader of the partition.
 - ALREADY_EXISTS PARTITION_EXISTS: the target holds a replica already.
 - RESOURCE_EXHAUSTED TOO_MANY_TRANSFERS: the target receives `max_concurrent_moves` partitions already.
 - RESOURCE_EXHAUSTED DISK_FULL: the target has no room for the partition.
*/
        async fn begin_partition_transfer(
            &self,
            request: tonic::Request<super::BeginPartitionTransferRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BeginPartitionTransferResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn transfer_partition_data(
            &self,
            request: tonic::Request<
                tonic::Streaming<super::TransferPartitionDataRequest>,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::TransferPartitionDataResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Ends a transfer: compares every file with the manifest, rebuilds the indexes,
 and makes the files a replica that follows.

 State: renames the folder to the partition's log; durable when the call returns.

 Errors:
 - NOT_FOUND TRANSFER_NOT_FOUND: no such transfer, or no longer.
 - FAILED_PRECONDITION TRANSFER_INCOMPLETE: a file is not complete; begin again to learn which.
 - DATA_LOSS CHECKSUM_MISMATCH: a file differs from the manifest; it is deleted, and the transfer goes on with it.
*/
        async fn commit_partition_transfer(
            &self,
            request: tonic::Request<super::CommitPartitionTransferRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitPartitionTransferResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Gives a transfer up.

 State: deletes what it has brought.

 Errors: none of its own.
*/
        async fn abort_partition_transfer(
            &self,
            request: tonic::Request<super::AbortPartitionTransferRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AbortPartitionTransferResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Carries the closed segments of a partition to a broker that is to become its replica: in chunks,
 with checksums, resumable.

 The source begins with a manifest; the target answers which files it has already, and where each of the others goes
 on. The source streams the missing chunks, the target confirms what is on its disk. The end compares whole files, and
 makes them a replica at one stroke. What an interrupted transfer has brought stays for a day.
*/
    #[derive(Debug)]
    pub struct PartitionTransferServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> PartitionTransferServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>>
    for PartitionTransferServiceServer<T>
    where
        T: PartitionTransferService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/rustmq.broker.v1.PartitionTransferService/BeginPartitionTransfer" => {
                    #[allow(non_camel_case_types)]
                    struct BeginPartitionTransferSvc<T: PartitionTransferService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: PartitionTransferService,
                    > tonic::server::UnaryService<super::BeginPartitionTransferRequest>
                    for BeginPartitionTransferSvc<T> {
                        type Response = super::BeginPartitionTransferResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BeginPartitionTransferRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionTransferService>::begin_partition_transfer(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = BeginPartitionTransferSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionTransferService/TransferPartitionData" => {
                    #[allow(non_camel_case_types)]
                    struct TransferPartitionDataSvc<T: PartitionTransferService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: PartitionTransferService,
                    > tonic::server::StreamingService<
                        super::TransferPartitionDataRequest,
                    > for TransferPartitionDataSvc<T> {
                        type Response = super::TransferPartitionDataResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::TransferPartitionDataResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::TransferPartitionDataRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionTransferService>::transfer_partition_data(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TransferPartitionDataSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionTransferService/CommitPartitionTransfer" => {
                    #[allow(non_camel_case_types)]
                    struct CommitPartitionTransferSvc<T: PartitionTransferService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: PartitionTransferService,
                    > tonic::server::UnaryService<super::CommitPartitionTransferRequest>
                    for CommitPartitionTransferSvc<T> {
                        type Response = super::CommitPartitionTransferResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::CommitPartitionTransferRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionTransferService>::commit_partition_transfer(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CommitPartitionTransferSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.PartitionTransferService/AbortPartitionTransfer" => {
                    #[allow(non_camel_case_types)]
                    struct AbortPartitionTransferSvc<T: PartitionTransferService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: PartitionTransferService,
                    > tonic::server::UnaryService<super::AbortPartitionTransferRequest>
                    for AbortPartitionTransferSvc<T> {
                        type Response = super::AbortPartitionTransferResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AbortPartitionTransferRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PartitionTransferService>::abort_partition_transfer(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = AbortPartitionTransferSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for PartitionTransferServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "rustmq.broker.v1.PartitionTransferService";
    impl<T> tonic::server::NamedService for PartitionTransferServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
