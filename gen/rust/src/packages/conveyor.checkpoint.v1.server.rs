// @generated
/// Generated server implementations.
pub mod checkpoint_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with CheckpointServiceServer.
    #[async_trait]
    pub trait CheckpointService: std::marker::Send + std::marker::Sync + 'static {
        /** Commits the offset of one partition of a source.

 An offset at or below the committed one changes nothing, and the answer says what holds.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION FENCED: the partition has an owner with a higher epoch.
*/
        async fn commit_offset(
            &self,
            request: tonic::Request<super::CommitOffsetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitOffsetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Commits the frontiers of many lanes and partitions in one call; sidecars call it once a second.

 Each frontier is taken or refused by itself: one with a lower epoch than known is refused, and the others are
 taken.

 State: the leader gathers the frontiers of all sidecars into one replicated entry, which is durable when the call
 returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION INCARNATION_STALE: the cluster has been restored from a backup since.
 - NOT_FOUND SIDECAR_NOT_FOUND: the sidecar is not registered.
*/
        async fn commit_frontiers(
            &self,
            request: tonic::Request<super::CommitFrontiersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitFrontiersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives the committed offsets of a source, of one partition or of all.

 State: none. Linearizable; answered by the leader, or by a follower after asking the leader how far it is.

 Errors: none of its own.
*/
        async fn get_source_offset(
            &self,
            request: tonic::Request<super::GetSourceOffsetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSourceOffsetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Reports how far the event time of one partition has come, and answers with the minimum over all.

 A mark behind the known one changes nothing, is counted, and is answered with `accepted` false.

 State: replicated with the next frontiers, at most a second later.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION FENCED: the partition has an owner with a higher epoch.
*/
        async fn report_watermark(
            &self,
            request: tonic::Request<super::ReportWatermarkRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportWatermarkResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives the watermarks of exactly one source, and their minimum.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        async fn get_watermark(
            &self,
            request: tonic::Request<super::GetWatermarkRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWatermarkResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Saves a service's own state under its id, with the offsets that belong to it.

 The newest ones are kept, as many as the pipeline's policy says. Saving the same checkpoint again replaces it.

 State: replicated when the call returns. Larger states are stored elsewhere, and a handle is saved.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION FENCED: a checkpoint with a higher epoch has been saved for the service.
 - NOT_FOUND SERVICE_NOT_FOUND: the service is not registered.
*/
        async fn save_checkpoint(
            &self,
            request: tonic::Request<super::SaveCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives the newest saved state of a service, or a named one.

 A service that has saved none is answered with `found` false: that is how it learns to begin afresh.

 State: none. Linearizable.

 Errors:
 - NOT_FOUND CHECKPOINT_NOT_FOUND: the named checkpoint does not exist, or no longer.
*/
        async fn get_checkpoint(
            &self,
            request: tonic::Request<super::GetCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives the committed offsets of a group.

 State: none. Linearizable.

 Errors: none of its own.
*/
        async fn get_group_offsets(
            &self,
            request: tonic::Request<super::GetGroupOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetGroupOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Commits the offset of one partition for a group.

 An offset at or below the committed one changes nothing, and the answer says what holds.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION GENERATION_STALE: the group has a higher generation.
 - NOT_FOUND GROUP_NOT_FOUND: the group does not exist.
*/
        async fn commit_group_offset(
            &self,
            request: tonic::Request<super::CommitGroupOffsetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitGroupOffsetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives everything that is saved for one pipeline.

 State: none. Linearizable.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        async fn get_pipeline_checkpoints(
            &self,
            request: tonic::Request<super::GetPipelineCheckpointsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineCheckpointsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Reports what a sidecar has done for a running checkpoint.

 When every task is prepared, the leader commits the checkpoint and tells the sidecars with their heartbeats. A
 report that comes again is answered the same.

 State: the last report replicates the commit; the others are in the leader's memory, and asked for again by a new
 leader.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION FENCED: a task has an owner with a higher epoch.
 - FAILED_PRECONDITION CHECKPOINT_CLOSED: the checkpoint has been committed or aborted already, and the report does
   not fit.
 - NOT_FOUND CHECKPOINT_NOT_FOUND: the pipeline has no such checkpoint.
*/
        async fn report_checkpoint(
            &self,
            request: tonic::Request<super::ReportCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
    }
    /** Keeps how far pipelines have come: offsets, watermarks and the states of services.

 An offset is the sequence number of the first record that is not settled. Offsets and watermarks only move forward;
 the one way back is `RouterAdminService.ResetOffsets`, which raises the epoch. Every write may be repeated and
 reordered without harm.
*/
    #[derive(Debug)]
    pub struct CheckpointServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> CheckpointServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for CheckpointServiceServer<T>
    where
        T: CheckpointService,
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
                "/conveyor.checkpoint.v1.CheckpointService/CommitOffset" => {
                    #[allow(non_camel_case_types)]
                    struct CommitOffsetSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::CommitOffsetRequest>
                    for CommitOffsetSvc<T> {
                        type Response = super::CommitOffsetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CommitOffsetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::commit_offset(&inner, request)
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
                        let method = CommitOffsetSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/CommitFrontiers" => {
                    #[allow(non_camel_case_types)]
                    struct CommitFrontiersSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::CommitFrontiersRequest>
                    for CommitFrontiersSvc<T> {
                        type Response = super::CommitFrontiersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CommitFrontiersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::commit_frontiers(&inner, request)
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
                        let method = CommitFrontiersSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/GetSourceOffset" => {
                    #[allow(non_camel_case_types)]
                    struct GetSourceOffsetSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::GetSourceOffsetRequest>
                    for GetSourceOffsetSvc<T> {
                        type Response = super::GetSourceOffsetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetSourceOffsetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::get_source_offset(&inner, request)
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
                        let method = GetSourceOffsetSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/ReportWatermark" => {
                    #[allow(non_camel_case_types)]
                    struct ReportWatermarkSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::ReportWatermarkRequest>
                    for ReportWatermarkSvc<T> {
                        type Response = super::ReportWatermarkResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReportWatermarkRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::report_watermark(&inner, request)
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
                        let method = ReportWatermarkSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/GetWatermark" => {
                    #[allow(non_camel_case_types)]
                    struct GetWatermarkSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::GetWatermarkRequest>
                    for GetWatermarkSvc<T> {
                        type Response = super::GetWatermarkResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetWatermarkRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::get_watermark(&inner, request)
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
                        let method = GetWatermarkSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/SaveCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct SaveCheckpointSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::SaveCheckpointRequest>
                    for SaveCheckpointSvc<T> {
                        type Response = super::SaveCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::save_checkpoint(&inner, request)
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
                        let method = SaveCheckpointSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/GetCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct GetCheckpointSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::GetCheckpointRequest>
                    for GetCheckpointSvc<T> {
                        type Response = super::GetCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::get_checkpoint(&inner, request)
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
                        let method = GetCheckpointSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/GetGroupOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct GetGroupOffsetsSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::GetGroupOffsetsRequest>
                    for GetGroupOffsetsSvc<T> {
                        type Response = super::GetGroupOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetGroupOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::get_group_offsets(&inner, request)
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
                        let method = GetGroupOffsetsSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/CommitGroupOffset" => {
                    #[allow(non_camel_case_types)]
                    struct CommitGroupOffsetSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::CommitGroupOffsetRequest>
                    for CommitGroupOffsetSvc<T> {
                        type Response = super::CommitGroupOffsetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CommitGroupOffsetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::commit_group_offset(
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
                        let method = CommitGroupOffsetSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/GetPipelineCheckpoints" => {
                    #[allow(non_camel_case_types)]
                    struct GetPipelineCheckpointsSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::GetPipelineCheckpointsRequest>
                    for GetPipelineCheckpointsSvc<T> {
                        type Response = super::GetPipelineCheckpointsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPipelineCheckpointsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::get_pipeline_checkpoints(
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
                        let method = GetPipelineCheckpointsSvc(inner);
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
                "/conveyor.checkpoint.v1.CheckpointService/ReportCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct ReportCheckpointSvc<T: CheckpointService>(pub Arc<T>);
                    impl<
                        T: CheckpointService,
                    > tonic::server::UnaryService<super::ReportCheckpointRequest>
                    for ReportCheckpointSvc<T> {
                        type Response = super::ReportCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReportCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CheckpointService>::report_checkpoint(&inner, request)
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
                        let method = ReportCheckpointSvc(inner);
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
    impl<T> Clone for CheckpointServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "conveyor.checkpoint.v1.CheckpointService";
    impl<T> tonic::server::NamedService for CheckpointServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
