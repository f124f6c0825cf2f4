// @generated
/// Generated server implementations.
pub mod backup_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with BackupServiceServer.
    #[async_trait]
    pub trait BackupService: std::marker::Send + std::marker::Sync + 'static {
        /** Makes a snapshot of the state as of one entry of the log.

 Writes go on meanwhile.

 State: the snapshot is durable, at its destination too, when the call returns.

 Errors:
 - ALREADY_EXISTS SNAPSHOT_ALREADY_EXISTS: there is a snapshot of this id.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION DESTINATION_FORBIDDEN: the destination is outside of what the cluster may write to.
*/
        async fn create_snapshot(
            &self,
            request: tonic::Request<super::CreateSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateSnapshotResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Streams a snapshot as an archive, in chunks without gaps.

 A transfer that broke off goes on at `offset`, with the same compression.

 State: none.

 Errors:
 - NOT_FOUND SNAPSHOT_NOT_FOUND: there is no such snapshot.
 - DATA_LOSS SNAPSHOT_CORRUPT: the snapshot does not fit its checksum.
 - OUT_OF_RANGE SNAPSHOT_OFFSET_OUT_OF_RANGE: the archive is shorter than the offset.
*/
        async fn stream_snapshot(
            &self,
            request: tonic::Request<super::StreamSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::StreamSnapshotResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Deletes a snapshot; one that is gone is left so.

 State: the snapshot is gone here and at its destination when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION SNAPSHOT_IN_USE: the snapshot is being streamed or restored.
*/
        async fn delete_snapshot(
            &self,
            request: tonic::Request<super::DeleteSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteSnapshotResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Takes an archive in and keeps it as a snapshot of this cluster.

 The first message has the header; the archive is checked against it before the snapshot can be used.

 State: the snapshot is durable when the call returns; nothing of it is in use yet.

 Errors:
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first message lacks the header, or a chunk leaves a gap.
 - DATA_LOSS SNAPSHOT_CORRUPT: the archive does not fit its checksum, or cannot be read.
 - ALREADY_EXISTS SNAPSHOT_ALREADY_EXISTS: there is a snapshot of this id.
 - FAILED_PRECONDITION SNAPSHOT_VERSION_UNSUPPORTED: the archive was written by a later release.
 - RESOURCE_EXHAUSTED SNAPSHOT_TOO_LARGE: the archive is larger than the cluster takes in.
*/
        async fn upload_snapshot(
            &self,
            request: tonic::Request<tonic::Streaming<super::UploadSnapshotRequest>>,
        ) -> std::result::Result<
            tonic::Response<super::UploadSnapshotResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Replaces the cluster's state by a snapshot, or only shows what that would change.

 With `validate_only` the whole snapshot is read and compared, and nothing else is done. A restore raises the
 cluster's incarnation, so that whoever works under an older one is fenced, and every pipeline comes up paused
 unless `resume_pipelines` says otherwise.

 State: the state of all routers is replaced at one entry of the log; a snapshot of the state before is made first.

 Errors:
 - NOT_FOUND SNAPSHOT_NOT_FOUND: there is no such snapshot.
 - DATA_LOSS SNAPSHOT_CORRUPT: the snapshot does not fit its checksum, or cannot be read.
 - FAILED_PRECONDITION SNAPSHOT_FOREIGN: the snapshot is of another cluster, and `allow_foreign` is not set.
 - FAILED_PRECONDITION SNAPSHOT_VERSION_UNSUPPORTED: the snapshot was written by a later release.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION RESTORE_IN_PROGRESS: another restore runs.
*/
        async fn restore_snapshot(
            &self,
            request: tonic::Request<super::RestoreSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreSnapshotResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Tells what the state is made of now.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        async fn get_state_metadata(
            &self,
            request: tonic::Request<super::GetStateMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetStateMetadataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists the snapshots, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_snapshots(
            &self,
            request: tonic::Request<super::ListSnapshotsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSnapshotsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Creates a schedule of snapshots, or replaces the one of its name.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - INVALID_ARGUMENT SCHEDULE_INVALID: the cron expression or the time zone cannot be understood, or never comes.
 - FAILED_PRECONDITION DESTINATION_FORBIDDEN: the destination is outside of what the cluster may write to.
*/
        async fn apply_backup_schedule(
            &self,
            request: tonic::Request<super::ApplyBackupScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyBackupScheduleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists the schedules, by name, with their last and next runs.

 State: none.

 Errors: none of its own.
*/
        async fn list_backup_schedules(
            &self,
            request: tonic::Request<super::ListBackupSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBackupSchedulesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Deletes a schedule, not its snapshots; one that is gone is left so.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn delete_backup_schedule(
            &self,
            request: tonic::Request<super::DeleteBackupScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteBackupScheduleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
    }
    /** Saves the cluster's control state and brings it back: services, pipelines, offsets, watermarks, checkpoints and
 dead-letter indexes.

 Records on their way are not part of it: they come again from their sources. Secrets are not part of it either, only
 references.
*/
    #[derive(Debug)]
    pub struct BackupServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> BackupServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for BackupServiceServer<T>
    where
        T: BackupService,
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
                "/conveyor.backup.v1.BackupService/CreateSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct CreateSnapshotSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::CreateSnapshotRequest>
                    for CreateSnapshotSvc<T> {
                        type Response = super::CreateSnapshotResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateSnapshotRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::create_snapshot(&inner, request).await
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
                        let method = CreateSnapshotSvc(inner);
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
                "/conveyor.backup.v1.BackupService/StreamSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct StreamSnapshotSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::ServerStreamingService<super::StreamSnapshotRequest>
                    for StreamSnapshotSvc<T> {
                        type Response = super::StreamSnapshotResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::StreamSnapshotResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StreamSnapshotRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::stream_snapshot(&inner, request).await
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
                        let method = StreamSnapshotSvc(inner);
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
                "/conveyor.backup.v1.BackupService/DeleteSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteSnapshotSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::DeleteSnapshotRequest>
                    for DeleteSnapshotSvc<T> {
                        type Response = super::DeleteSnapshotResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteSnapshotRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::delete_snapshot(&inner, request).await
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
                        let method = DeleteSnapshotSvc(inner);
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
                "/conveyor.backup.v1.BackupService/UploadSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct UploadSnapshotSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::ClientStreamingService<super::UploadSnapshotRequest>
                    for UploadSnapshotSvc<T> {
                        type Response = super::UploadSnapshotResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::UploadSnapshotRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::upload_snapshot(&inner, request).await
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
                        let method = UploadSnapshotSvc(inner);
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
                        let res = grpc.client_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.backup.v1.BackupService/RestoreSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct RestoreSnapshotSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::RestoreSnapshotRequest>
                    for RestoreSnapshotSvc<T> {
                        type Response = super::RestoreSnapshotResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RestoreSnapshotRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::restore_snapshot(&inner, request)
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
                        let method = RestoreSnapshotSvc(inner);
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
                "/conveyor.backup.v1.BackupService/GetStateMetadata" => {
                    #[allow(non_camel_case_types)]
                    struct GetStateMetadataSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::GetStateMetadataRequest>
                    for GetStateMetadataSvc<T> {
                        type Response = super::GetStateMetadataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetStateMetadataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::get_state_metadata(&inner, request)
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
                        let method = GetStateMetadataSvc(inner);
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
                "/conveyor.backup.v1.BackupService/ListSnapshots" => {
                    #[allow(non_camel_case_types)]
                    struct ListSnapshotsSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::ListSnapshotsRequest>
                    for ListSnapshotsSvc<T> {
                        type Response = super::ListSnapshotsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSnapshotsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::list_snapshots(&inner, request).await
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
                        let method = ListSnapshotsSvc(inner);
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
                "/conveyor.backup.v1.BackupService/ApplyBackupSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct ApplyBackupScheduleSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::ApplyBackupScheduleRequest>
                    for ApplyBackupScheduleSvc<T> {
                        type Response = super::ApplyBackupScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ApplyBackupScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::apply_backup_schedule(&inner, request)
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
                        let method = ApplyBackupScheduleSvc(inner);
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
                "/conveyor.backup.v1.BackupService/ListBackupSchedules" => {
                    #[allow(non_camel_case_types)]
                    struct ListBackupSchedulesSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::ListBackupSchedulesRequest>
                    for ListBackupSchedulesSvc<T> {
                        type Response = super::ListBackupSchedulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListBackupSchedulesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::list_backup_schedules(&inner, request)
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
                        let method = ListBackupSchedulesSvc(inner);
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
                "/conveyor.backup.v1.BackupService/DeleteBackupSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteBackupScheduleSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::DeleteBackupScheduleRequest>
                    for DeleteBackupScheduleSvc<T> {
                        type Response = super::DeleteBackupScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteBackupScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::delete_backup_schedule(
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
                        let method = DeleteBackupScheduleSvc(inner);
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
    impl<T> Clone for BackupServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "conveyor.backup.v1.BackupService";
    impl<T> tonic::server::NamedService for BackupServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
