// @generated
/// Generated client implementations.
pub mod router_admin_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** How people and tools run a cluster: pipelines, services, placement, dead letters, checkpoints and the routers
 themselves.

 Every change is replicated by consensus and written to the audit with its author. Changes go to the leader; a router
 that does not lead refuses them and says who does. Reads are answered by every router from what it has applied,
 unless their comment says otherwise.
*/
    #[derive(Debug, Clone)]
    pub struct RouterAdminServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl RouterAdminServiceClient<tonic::transport::Channel> {
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
    impl<T> RouterAdminServiceClient<T>
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
        ) -> RouterAdminServiceClient<InterceptedService<T, F>>
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
            RouterAdminServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a pipeline at version 1.

 A call whose outcome is unknown has created the pipeline if `GetPipeline` knows its id; `ApplyPipeline` can be
 repeated instead.

 State: the pipeline is replicated when the call returns; its tasks start after that.

 Errors:
 - ALREADY_EXISTS PIPELINE_ALREADY_EXISTS: there is a pipeline of this id.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - RESOURCE_EXHAUSTED PIPELINE_LIMIT_REACHED: the cluster has as many pipelines as it may.
*/
        pub async fn create_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::CreatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreatePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/CreatePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "CreatePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the definition of a pipeline by another, as its next version.

 A definition equal to the newest makes no new version. Which of the old version's stages go on, and how, the
 changes in the answer tell.

 State: the version is replicated when the call returns; sidecars take it up after that, without losing what is on
 its way.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION ROLLOUT_IN_PROGRESS: another change of version runs.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn update_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdatePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/UpdatePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "UpdatePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a pipeline what is given: creates it, changes it, or finds nothing to do.

 Sidecars make the new version ready while the old one runs. It takes over at a mark that flows from the sources,
 and is given up if a sidecar refuses it or its canary fails.

 State: the version is replicated when the call returns; with `dry_run` nothing is changed.

 Errors:
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION ROLLOUT_IN_PROGRESS: another change of version runs.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - RESOURCE_EXHAUSTED PIPELINE_LIMIT_REACHED: the cluster has as many pipelines as it may.
*/
        pub async fn apply_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::ApplyPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyPipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ApplyPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ApplyPipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Checks a definition by all rules without applying it.

 A definition that is wrong is the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidatePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ValidatePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ValidatePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Runs the tests of a definition in the router, with mocks for its services.

 A test that fails is the answer, not an error. Tests take at most 10 seconds together.

 State: none; nothing outside of the router is called.

 Errors:
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - NOT_FOUND TEST_NOT_FOUND: the definition has no test of one of the names.
*/
        pub async fn test_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::TestPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestPipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/TestPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "TestPipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a pipeline with its offsets, checkpoints and dead letters.

 One that is gone is left so.

 State: everything of the pipeline is gone for all routers when the call returns.

 Errors:
 - FAILED_PRECONDITION PIPELINE_ENABLED: the pipeline is enabled and `force` is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn delete_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::DeletePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeletePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DeletePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DeletePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives a pipeline, as applied, and how it is.

 State: none. Answered by any router; rates and counters come from the leader, and are missing if none is known.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND PIPELINE_VERSION_NOT_FOUND: the pipeline has no such version, or no longer.
*/
        pub async fn get_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/GetPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "GetPipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists pipelines, by id.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn list_pipelines(
            &mut self,
            request: impl tonic::IntoRequest<super::ListPipelinesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPipelinesResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListPipelines",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListPipelines",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams pipelines and then every change.

 The stream begins with an ADDED event for each pipeline and a SNAPSHOT_COMPLETE, or goes on from `from_revision`.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - OUT_OF_RANGE REVISION_COMPACTED: the changes since `from_revision` are no longer kept; begin without it.
 - RESOURCE_EXHAUSTED WATCHER_TOO_SLOW: the reader fell too far behind.
*/
        pub async fn watch_pipelines(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchPipelinesRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchPipelinesResponse>>,
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
                "/conveyor.router.v1.RouterAdminService/WatchPipelines",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "WatchPipelines",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Lists the versions of a pipeline, newest first. The last 100 are kept.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        pub async fn list_pipeline_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListPipelineVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPipelineVersionsResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListPipelineVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListPipelineVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Applies an older version again, as a new one.

 With `expected_version` a repeated call fails with VERSION_CONFLICT instead of making another version. A change of
 version that runs is given up.

 State: the version is replicated when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND PIPELINE_VERSION_NOT_FOUND: the pipeline has no such version, or no longer.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn rollback_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::RollbackPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RollbackPipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/RollbackPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "RollbackPipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lets a pipeline run, from its committed offsets.

 One that is enabled is left so.

 State: replicated when the call returns; its tasks start after that.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn enable_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::EnablePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EnablePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/EnablePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "EnablePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends the running of a pipeline and takes its tasks away.

 One that is disabled is left so.

 State: replicated when the call returns; with `drain`, after everything is settled or the time is over.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn disable_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::DisablePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisablePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DisablePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DisablePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Stops the sources of a pipeline; what is on its way is settled, and tasks and states stay.

 State: replicated when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn pause_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::PausePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PausePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/PausePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "PausePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lets a paused or drained pipeline go on, and stages that have stopped over an error.

 State: replicated when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn resume_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::ResumePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumePipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ResumePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ResumePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Pauses a pipeline and waits until nothing is on its way.

 State: the pause is replicated at once; the call returns when everything is settled, or when the time is over.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn drain_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::DrainPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainPipelineResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DrainPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DrainPipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a declared service what is given: creates it, changes it, or finds nothing to do.

 State: replicated when the call returns; with `dry_run` nothing is changed.

 Errors:
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION ENDPOINT_FORBIDDEN: an endpoint is outside of what the cluster may call.
 - FAILED_PRECONDITION SERVICE_IN_USE: pipelines select the service as another type.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn apply_service(
            &mut self,
            request: impl tonic::IntoRequest<super::ApplyServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyServiceResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ApplyService",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ApplyService",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives a declared service and how its instances are.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND SERVICE_NOT_FOUND: the service is not declared.
*/
        pub async fn get_service(
            &mut self,
            request: impl tonic::IntoRequest<super::GetServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetServiceResponse>,
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
                "/conveyor.router.v1.RouterAdminService/GetService",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "GetService",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists declared services, by name. Instances are listed by `ServiceRegistry.ListServices`.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn list_services(
            &mut self,
            request: impl tonic::IntoRequest<super::ListServicesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListServicesResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListServices",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListServices",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a declared service; instances that registered themselves stay.

 One that is gone is left so.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION SERVICE_IN_USE: pipelines select the service and `force` is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn delete_service(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteServiceResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DeleteService",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DeleteService",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Checks a declaration, and calls its instances if asked to.

 A declaration that is wrong is the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_service(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateServiceResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ValidateService",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ValidateService",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells what runs where: stages, edges, tasks and their sidecars.

 State: none. Answered by the leader.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn describe_topology(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeTopologyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeTopologyResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DescribeTopology",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DescribeTopology",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams what runs where, in full, and again with every change.

 State: none. Answered by the leader.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - RESOURCE_EXHAUSTED WATCHER_TOO_SLOW: the reader fell too far behind.
*/
        pub async fn watch_topology(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchTopologyRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchTopologyResponse>>,
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
                "/conveyor.router.v1.RouterAdminService/WatchTopology",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "WatchTopology",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Sets how many tasks a stage has, whatever its definition says.

 State: replicated when the call returns; lanes move after that, each drained first if it is ordered.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND STAGE_NOT_FOUND: the pipeline has no such stage.
 - FAILED_PRECONDITION STAGE_NOT_SCALABLE: the source has fewer partitions, or an edge fewer lanes, than tasks are
   asked for.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn scale_stage(
            &mut self,
            request: impl tonic::IntoRequest<super::ScaleStageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ScaleStageResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ScaleStage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ScaleStage",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Spreads tasks over the sidecars anew, moving as few as needed.

 Repeating the call may move more; `DescribeTopology` tells what is in place.

 State: the new assignment is replicated when the call returns; with `dry_run` nothing is changed.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn rebalance(
            &mut self,
            request: impl tonic::IntoRequest<super::RebalanceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RebalanceResponse>,
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
                "/conveyor.router.v1.RouterAdminService/Rebalance",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.router.v1.RouterAdminService", "Rebalance"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists sidecars, by id.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn list_sidecars(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSidecarsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSidecarsResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListSidecars",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListSidecars",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Hands everything that a sidecar runs to others, and gives it nothing more.

 State: replicated at once; the call returns when everything is handed over, or when the time is over.

 Errors:
 - NOT_FOUND SIDECAR_NOT_FOUND: the sidecar is not registered.
 - FAILED_PRECONDITION NO_OTHER_SIDECAR: no other sidecar can run one of its tasks.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn drain_sidecar(
            &mut self,
            request: impl tonic::IntoRequest<super::DrainSidecarRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainSidecarResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DrainSidecar",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DrainSidecar",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lets a drained sidecar take tasks again.

 State: replicated when the call returns.

 Errors:
 - NOT_FOUND SIDECAR_NOT_FOUND: the sidecar is not registered.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn resume_sidecar(
            &mut self,
            request: impl tonic::IntoRequest<super::ResumeSidecarRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeSidecarResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ResumeSidecar",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ResumeSidecar",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists dead letters of a pipeline that are in the store of the cluster.

 State: none; every call with payloads is audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION DEAD_LETTERS_EXTERNAL: the dead letters of the pipeline go to a sink service.
*/
        pub async fn list_dead_letters(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDeadLettersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDeadLettersResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListDeadLetters",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListDeadLetters",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives one dead letter with its payload and its tries.

 State: none; every call is audited.

 Errors:
 - NOT_FOUND DEAD_LETTER_NOT_FOUND: there is no such dead letter, or no longer.
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        pub async fn get_dead_letter(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDeadLetterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDeadLetterResponse>,
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
                "/conveyor.router.v1.RouterAdminService/GetDeadLetter",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "GetDeadLetter",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sends dead letters through their pipeline again, from the stage in which they failed, under the version that runs
 now.

 Those that are on their way or closed are passed over, so a call may be repeated. Replayed records come after what
 their lane has sent meanwhile.

 State: the dead letters are marked as being on their way when the call returns; each is closed when its record is
 settled.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - NOT_FOUND STAGE_NOT_FOUND: the pipeline has no stage `from_stage_id`.
 - FAILED_PRECONDITION DEAD_LETTERS_EXTERNAL: the dead letters of the pipeline go to a sink service.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn replay_dead_letters(
            &mut self,
            request: impl tonic::IntoRequest<super::ReplayDeadLettersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReplayDeadLettersResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ReplayDeadLetters",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ReplayDeadLetters",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives dead letters up, or deletes them.

 Those that are closed are passed over.

 State: replicated when the call returns, and audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION DEAD_LETTERS_EXTERNAL: the dead letters of the pipeline go to a sink service.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn discard_dead_letters(
            &mut self,
            request: impl tonic::IntoRequest<super::DiscardDeadLettersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DiscardDeadLettersResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DiscardDeadLetters",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DiscardDeadLetters",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Begins an aligned checkpoint, or a savepoint, now.

 `ListCheckpoints` tells whether a call of unknown outcome has begun one.

 State: the beginning is replicated when the call returns; with `wait`, the end.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION CHECKPOINT_IN_PROGRESS: another one runs.
 - ABORTED CHECKPOINT_ABORTED: it was given up while the call waited; the details say why.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn trigger_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::TriggerCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerCheckpointResponse>,
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
                "/conveyor.router.v1.RouterAdminService/TriggerCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "TriggerCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the checkpoints of a pipeline, newest first.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        pub async fn list_checkpoints(
            &mut self,
            request: impl tonic::IntoRequest<super::ListCheckpointsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCheckpointsResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListCheckpoints",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListCheckpoints",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives one checkpoint with the states of its tasks.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND CHECKPOINT_NOT_FOUND: the pipeline has no such checkpoint, or no longer.
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
                "/conveyor.router.v1.RouterAdminService/GetCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "GetCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a checkpoint and the states that no other needs.

 One that is gone is left so.

 State: it is gone for all routers when the call returns; its states are deleted after that.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION CHECKPOINT_IN_USE: it is being restored, or its commit is not finished.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn delete_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteCheckpointResponse>,
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
                "/conveyor.router.v1.RouterAdminService/DeleteCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "DeleteCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Puts a pipeline back to a checkpoint: its offsets and the states of its stages.

 State: replicated when the call returns; every epoch of the pipeline is raised, and its stages take their states
 up when it runs again.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND CHECKPOINT_NOT_FOUND: the pipeline has no such checkpoint, or no longer.
 - FAILED_PRECONDITION PIPELINE_RUNNING: the pipeline is neither paused nor disabled.
 - FAILED_PRECONDITION CHECKPOINT_INCOMPATIBLE: it has states of stages that the pipeline no longer has, and
   `allow_missing_stages` is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn restore_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::RestoreCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreCheckpointResponse>,
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
                "/conveyor.router.v1.RouterAdminService/RestoreCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "RestoreCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells how far each partition of a pipeline's sources has been read, and how much waits.

 State: none. Answered by the leader.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn list_source_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSourceOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSourceOffsetsResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListSourceOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListSourceOffsets",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Moves the committed offsets of a source; the only way back.

 State: replicated when the call returns; the epochs of the partitions are raised, so that no late commit undoes
 it.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND SOURCE_NOT_FOUND: the pipeline has no such source.
 - FAILED_PRECONDITION PIPELINE_RUNNING: the pipeline is neither paused nor disabled.
 - OUT_OF_RANGE OFFSET_OUT_OF_RANGE: the source no longer has an offset, or does not have it yet.
 - FAILED_PRECONDITION SOURCE_NOT_REPLAYABLE: the source cannot be read again from an offset or a time.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn reset_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetOffsetsResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ResetOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ResetOffsets",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells how the cluster is.

 State: none. Answered by any router, also without a leader.

 Errors: none of its own.
*/
        pub async fn get_cluster_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetClusterStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterStatusResponse>,
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
                "/conveyor.router.v1.RouterAdminService/GetClusterStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "GetClusterStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives metrics of the router that answers.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_metrics(
            &mut self,
            request: impl tonic::IntoRequest<super::GetMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMetricsResponse>,
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
                "/conveyor.router.v1.RouterAdminService/GetMetrics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "GetMetrics",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Adds a router to the cluster: first it follows, then it votes.

 The call waits until the router has caught up. A router that is there already, with the same addresses, is left
 so.

 State: the new set of members is replicated when the call returns.

 Errors:
 - ALREADY_EXISTS MEMBER_ALREADY_EXISTS: there is a router of this id at another address.
 - FAILED_PRECONDITION MEMBERSHIP_CHANGE_IN_PROGRESS: another change of members runs.
 - UNAVAILABLE MEMBER_UNREACHABLE: the router does not answer, or has not caught up in time.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn add_member(
            &mut self,
            request: impl tonic::IntoRequest<super::AddMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddMemberResponse>,
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
                "/conveyor.router.v1.RouterAdminService/AddMember",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.router.v1.RouterAdminService", "AddMember"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes a router out of the cluster. A leader that removes itself hands the lead over first.

 One that is gone is left so.

 State: the new set of members is replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION MEMBERSHIP_CHANGE_IN_PROGRESS: another change of members runs.
 - FAILED_PRECONDITION QUORUM_AT_RISK: the voters that are left are not all healthy, or none is left, and `force`
   is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn remove_member(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveMemberResponse>,
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
                "/conveyor.router.v1.RouterAdminService/RemoveMember",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "RemoveMember",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives the lead to another router, without waiting for an election by time-out.

 State: none but the new term.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: there is no such router.
 - FAILED_PRECONDITION MEMBER_NOT_VOTER: the router does not vote.
 - ABORTED TRANSFER_FAILED: another router leads when the time is over; `leader` in the details says which.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
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
                "/conveyor.router.v1.RouterAdminService/TransferLeadership",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "TransferLeadership",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists what was done in the cluster and by whom, newest first.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn list_audit_entries(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAuditEntriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAuditEntriesResponse>,
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
                "/conveyor.router.v1.RouterAdminService/ListAuditEntries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "ListAuditEntries",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams records as they pass an edge or leave a stage.

 Whoever may call it sees data: secrets and redacted metadata are left out, payloads are not.

 State: none; the pipeline is never slowed, and the call is audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND STAGE_NOT_FOUND: the pipeline has no such stage.
 - NOT_FOUND EDGE_NOT_FOUND: the pipeline has no such edge.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - RESOURCE_EXHAUSTED TAP_LIMIT_REACHED: as many taps are open as may be.
*/
        pub async fn tap_records(
            &mut self,
            request: impl tonic::IntoRequest<super::TapRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::TapRecordsResponse>>,
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
                "/conveyor.router.v1.RouterAdminService/TapRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "TapRecords",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Follows one record, and all that comes of it, until everything is settled.

 State: none; the pipeline is never slowed, and the call is audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - RESOURCE_EXHAUSTED TAP_LIMIT_REACHED: as many taps are open as may be.
*/
        pub async fn trace_record(
            &mut self,
            request: impl tonic::IntoRequest<super::TraceRecordRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::TraceRecordResponse>>,
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
                "/conveyor.router.v1.RouterAdminService/TraceRecord",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.router.v1.RouterAdminService",
                        "TraceRecord",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
