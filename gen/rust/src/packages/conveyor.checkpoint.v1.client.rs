// @generated
/// Generated client implementations.
pub mod checkpoint_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Keeps how far pipelines have come: offsets, watermarks and the states of services.

 An offset is the sequence number of the first record that is not settled. Offsets and watermarks only move forward;
 the one way back is `RouterAdminService.ResetOffsets`, which raises the epoch. Every write may be repeated and
 reordered without harm.
*/
    #[derive(Debug, Clone)]
    pub struct CheckpointServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl CheckpointServiceClient<tonic::transport::Channel> {
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
    impl<T> CheckpointServiceClient<T>
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
        ) -> CheckpointServiceClient<InterceptedService<T, F>>
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
            CheckpointServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Commits the offset of one partition of a source.

 An offset at or below the committed one changes nothing, and the answer says what holds.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION FENCED: the partition has an owner with a higher epoch.
*/
        pub async fn commit_offset(
            &mut self,
            request: impl tonic::IntoRequest<super::CommitOffsetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitOffsetResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/CommitOffset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "CommitOffset",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn commit_frontiers(
            &mut self,
            request: impl tonic::IntoRequest<super::CommitFrontiersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitFrontiersResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/CommitFrontiers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "CommitFrontiers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives the committed offsets of a source, of one partition or of all.

 State: none. Linearizable; answered by the leader, or by a follower after asking the leader how far it is.

 Errors: none of its own.
*/
        pub async fn get_source_offset(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSourceOffsetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSourceOffsetResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/GetSourceOffset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "GetSourceOffset",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reports how far the event time of one partition has come, and answers with the minimum over all.

 A mark behind the known one changes nothing, is counted, and is answered with `accepted` false.

 State: replicated with the next frontiers, at most a second later.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION FENCED: the partition has an owner with a higher epoch.
*/
        pub async fn report_watermark(
            &mut self,
            request: impl tonic::IntoRequest<super::ReportWatermarkRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportWatermarkResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/ReportWatermark",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "ReportWatermark",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives the watermarks of exactly one source, and their minimum.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn get_watermark(
            &mut self,
            request: impl tonic::IntoRequest<super::GetWatermarkRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWatermarkResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/GetWatermark",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "GetWatermark",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Saves a service's own state under its id, with the offsets that belong to it.

 The newest ones are kept, as many as the pipeline's policy says. Saving the same checkpoint again replaces it.

 State: replicated when the call returns. Larger states are stored elsewhere, and a handle is saved.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION FENCED: a checkpoint with a higher epoch has been saved for the service.
 - NOT_FOUND SERVICE_NOT_FOUND: the service is not registered.
*/
        pub async fn save_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveCheckpointResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/SaveCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "SaveCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives the newest saved state of a service, or a named one.

 A service that has saved none is answered with `found` false: that is how it learns to begin afresh.

 State: none. Linearizable.

 Errors:
 - NOT_FOUND CHECKPOINT_NOT_FOUND: the named checkpoint does not exist, or no longer.
*/
        pub async fn get_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::GetCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCheckpointResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/GetCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "GetCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives the committed offsets of a group.

 State: none. Linearizable.

 Errors: none of its own.
*/
        pub async fn get_group_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::GetGroupOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetGroupOffsetsResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/GetGroupOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "GetGroupOffsets",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Commits the offset of one partition for a group.

 An offset at or below the committed one changes nothing, and the answer says what holds.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION GENERATION_STALE: the group has a higher generation.
 - NOT_FOUND GROUP_NOT_FOUND: the group does not exist.
*/
        pub async fn commit_group_offset(
            &mut self,
            request: impl tonic::IntoRequest<super::CommitGroupOffsetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitGroupOffsetResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/CommitGroupOffset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "CommitGroupOffset",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives everything that is saved for one pipeline.

 State: none. Linearizable.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        pub async fn get_pipeline_checkpoints(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPipelineCheckpointsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineCheckpointsResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/GetPipelineCheckpoints",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "GetPipelineCheckpoints",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn report_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::ReportCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportCheckpointResponse>,
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
                "/conveyor.checkpoint.v1.CheckpointService/ReportCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.checkpoint.v1.CheckpointService",
                        "ReportCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
