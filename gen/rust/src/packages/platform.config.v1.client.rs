// @generated
/// Generated client implementations.
pub mod config_change_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** An organisation's configuration as a whole: watch it, apply it from a file, write it into one.
*/
    #[derive(Debug, Clone)]
    pub struct ConfigChangeServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ConfigChangeServiceClient<tonic::transport::Channel> {
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
    impl<T> ConfigChangeServiceClient<T>
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
        ) -> ConfigChangeServiceClient<InterceptedService<T, F>>
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
            ConfigChangeServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Streams configuration: first every object as it is, then every change, in the order of the revisions.

 A stream begins with a snapshot, whose end is marked, or after a revision that the caller has. On one stream no
 change is left out and none comes twice; changes of one object that follow each other may come merged, as the last
 of them. A bookmark comes at least every 10 seconds: the stream is complete up to its revision, which is where to
 go on after a break. Changes are kept for 7 days.

 A stream shows what its caller may read, kind by kind: everything, everything but what is denied, or the objects of
 its grants alone; a kind of which nothing may be read is left out. What comes to be seen later is told with its next
 change, or with a new snapshot.

 The stream ends, as a new call would be refused, when the credential is revoked or runs out and when the permission
 is taken away. It ends with UNAVAILABLE DEPENDENCY_UNAVAILABLE when nobody could tell for 30 seconds whether they
 still hold, or for 5 seconds after something was heard that concerns them.

 State: none.

 Errors:
 - OUT_OF_RANGE REVISION_COMPACTED: changes after `after_revision` are no longer kept; begin with a snapshot.
 - OUT_OF_RANGE REVISION_UNKNOWN: `after_revision` is higher than any that was given; begin with a snapshot.
 - RESOURCE_EXHAUSTED SLOW_CONSUMER: the reader did not keep up; go on after the last bookmark.
*/
        pub async fn watch_config(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchConfigResponse>>,
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
                "/platform.config.v1.ConfigChangeService/WatchConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigChangeService",
                        "WatchConfig",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Makes the configuration what a file says: makes what is missing, changes what differs, and leaves or deletes the
 rest. All or nothing.

 Objects are known by their names. References among them may go forward. What does not differ gets no new version.
 The caller needs the permissions for each change; without one of them nothing is written.

 State: writes the objects, their versions and the events in one transaction; nothing with `dry_run`.

 Errors:
 - INVALID_ARGUMENT CONFIG_INVALID: an object has errors; `BadRequest` has one violation for each.
 - INVALID_ARGUMENT DUPLICATE_OBJECT: two objects of a kind have the same name.
 - ABORTED VERSION_CONFLICT: the configuration has another revision than `expected_revision`, or the configuration
   or the permissions changed again and again while they were compared.
 - FAILED_PRECONDITION SCHEMA_INCOMPATIBLE: a data set or a kind of entity would change in a way that breaks its
   data or readers.
 - FAILED_PRECONDITION DATASET_IN_USE: something that stays reads a data set that would go; the facts name one.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation may not have so many objects.
*/
        pub async fn apply_config(
            &mut self,
            request: impl tonic::IntoRequest<super::ApplyConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyConfigResponse>,
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
                "/platform.config.v1.ConfigChangeService/ApplyConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigChangeService",
                        "ApplyConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams the organisation's own objects as of one revision, in an order in which they can be applied, without what
 is output only.

 It holds what its caller may read, kind by kind: everything, everything but what is denied, or the objects of its
 grants alone. An object that is left out can still be referred to.

 State: none.

 Errors: none of its own.
*/
        pub async fn export_config(
            &mut self,
            request: impl tonic::IntoRequest<super::ExportConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ExportConfigResponse>>,
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
                "/platform.config.v1.ConfigChangeService/ExportConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigChangeService",
                        "ExportConfig",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod config_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Keeps what an organisation has configured: pipelines, templates, rules and entity schemas. Data sets:
 `DatasetService`.

 Every object has versions, and every change of an organisation's configuration has a revision, which only rises. An
 update that names `expected_version` is made only if nobody else has changed the object meanwhile.
*/
    #[derive(Debug, Clone)]
    pub struct ConfigServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ConfigServiceClient<tonic::transport::Channel> {
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
    impl<T> ConfigServiceClient<T>
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
        ) -> ConfigServiceClient<InterceptedService<T, F>>
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
            ConfigServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Returns a pipeline with its latest execution.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has no such pipeline.
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
                "/platform.config.v1.ConfigService/GetPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "GetPipeline"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists pipelines; sorts by `created_at`, `updated_at`, `name`, `next_run_at` or `last_run_at`.

 Who has the permission by grants alone sees the pipelines of those grants.

 State: none.

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
                "/platform.config.v1.ConfigService/ListPipelines",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "ListPipelines"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a pipeline: lays its settings over the template's, validates them and the schedule, and computes the next
 run.

 Suggestions never stand in the way; one of them names a pipeline that resembles the new one.

 State: writes the pipeline, its version, the template's count and the event in one transaction.

 Errors:
 - INVALID_ARGUMENT CONFIG_INVALID: settings or schedule have errors; `BadRequest` has one violation for each.
 - INVALID_ARGUMENT TEMPLATE_INPUT_MISSING: a required input of the template is not among the settings.
 - NOT_FOUND TEMPLATE_NOT_FOUND: the organisation sees no such template.
 - FAILED_PRECONDITION PIPELINE_CYCLE: pipelines would run after each other in a circle.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a pipeline of this name.
 - ABORTED VERSION_CONFLICT: the configuration or the permissions changed again and again while they were compared.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the pipelines that it may have.
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
                "/platform.config.v1.ConfigService/CreatePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "CreatePipeline"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes the fields of a pipeline that are set, and computes the next run. A running execution goes on as it began.

 State: writes the pipeline, its version and the event in one transaction. A change of nothing makes no version.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has no such pipeline.
 - ABORTED VERSION_CONFLICT: the pipeline has another version than `expected_version`, or the configuration or the
   permissions changed again and again while they were compared.
 - INVALID_ARGUMENT CONFIG_INVALID: settings or schedule would have errors; `BadRequest` has one violation for each.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a pipeline of this name.
 - FAILED_PRECONDITION PIPELINE_CYCLE: pipelines would run after each other in a circle.
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
                "/platform.config.v1.ConfigService/UpdatePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "UpdatePipeline"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a pipeline: it is not started any more and hidden from lists. A running execution ends by itself; data
 stay.

 State: writes the deletion, its version and the event in one transaction; versions stay for 90 days.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has no such pipeline.
 - ABORTED VERSION_CONFLICT: the pipeline has another version than `expected_version`.
 - FAILED_PRECONDITION PIPELINE_IN_USE: another pipeline runs after it, or a rule triggers it; the facts name one.
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
                "/platform.config.v1.ConfigService/DeletePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "DeletePipeline"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells what is wrong with the settings of a pipeline. Issues are the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_pipeline_config(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidatePipelineConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidatePipelineConfigResponse>,
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
                "/platform.config.v1.ConfigService/ValidatePipelineConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "ValidatePipelineConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells all that is known of a pipeline before it is made: issues, pipelines that resemble it, defaults, and what it
 would cost.

 State: none.

 Errors: none of its own.
*/
        pub async fn analyze_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::AnalyzePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AnalyzePipelineResponse>,
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
                "/platform.config.v1.ConfigService/AnalyzePipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "AnalyzePipeline",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of a pipeline, newest first; also of one that was deleted less than 90 days ago.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has and had no such pipeline.
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
                "/platform.config.v1.ConfigService/ListPipelineVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "ListPipelineVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a pipeline again what it was in an earlier version, as a new version; a deleted one comes back, PAUSED.

 State: writes the pipeline, its version and the event in one transaction.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has and had no such pipeline.
 - NOT_FOUND VERSION_NOT_FOUND: it has no such version, or no longer.
 - ABORTED VERSION_CONFLICT: the pipeline has another version than `expected_version`, or the configuration or the
   permissions changed again and again while they were compared.
 - INVALID_ARGUMENT CONFIG_INVALID: what was good then has errors now.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: another pipeline has the name meanwhile.
*/
        pub async fn revert_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::RevertPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevertPipelineResponse>,
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
                "/platform.config.v1.ConfigService/RevertPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "RevertPipeline"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells config how an execution stands, so that pipelines show their latest one and stop after repeated failures.

 A report about an older execution than the one that is known changes nothing. It makes no version.

 State: writes the summary, the next run and, if it changes, the status with its event, in one transaction.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        pub async fn report_pipeline_run(
            &mut self,
            request: impl tonic::IntoRequest<super::ReportPipelineRunRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportPipelineRunResponse>,
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
                "/platform.config.v1.ConfigService/ReportPipelineRun",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "ReportPipelineRun",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the built-in templates and the organisation's own; sorts by `created_at`, `name` or `usage_count`.

 Who has the permission by grants alone sees the templates of those grants.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_templates(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTemplatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTemplatesResponse>,
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
                "/platform.config.v1.ConfigService/ListTemplates",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "ListTemplates"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a template, built in or the organisation's own.

 State: none.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: the organisation sees no such template.
*/
        pub async fn get_template(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTemplateResponse>,
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
                "/platform.config.v1.ConfigService/GetTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "GetTemplate"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a template of the organisation's own.

 State: writes the template and the event in one transaction.

 Errors:
 - INVALID_ARGUMENT CONFIG_INVALID: an object has errors that no input could mend, or a text names an input that is
   not declared.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a template of this name.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 templates.
*/
        pub async fn create_template(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateTemplateResponse>,
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
                "/platform.config.v1.ConfigService/CreateTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "CreateTemplate"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces a template of the organisation's own. What was made from it stays as it is.

 State: writes the template and the event in one transaction.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: the organisation sees no such template.
 - FAILED_PRECONDITION TEMPLATE_BUILT_IN: built-in templates do not change.
 - ABORTED VERSION_CONFLICT: the template has another version than `expected_version`.
 - INVALID_ARGUMENT CONFIG_INVALID: an object has errors that no input could mend, or a text names an input that is
   not declared.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a template of this name.
*/
        pub async fn update_template(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateTemplateResponse>,
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
                "/platform.config.v1.ConfigService/UpdateTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "UpdateTemplate"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a template of the organisation's own. What was made from it stays.

 State: deletes the template and writes the event in one transaction.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: the organisation sees no such template.
 - FAILED_PRECONDITION TEMPLATE_BUILT_IN: built-in templates stay.
*/
        pub async fn delete_template(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTemplateResponse>,
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
                "/platform.config.v1.ConfigService/DeleteTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "DeleteTemplate"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes everything that a template has, with these inputs: all or nothing.

 An object that exists and was made from the same template is updated; one that was made otherwise is a conflict.

 State: writes the objects, their versions, the template's count and the events in one transaction; nothing with
 `dry_run`.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: the organisation sees no such template.
 - INVALID_ARGUMENT TEMPLATE_INPUT_MISSING: a required input is not given.
 - INVALID_ARGUMENT CONFIG_INVALID: with these inputs an object has errors; `BadRequest` has one violation for each.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: an object of the same name was made otherwise.
 - ABORTED VERSION_CONFLICT: the configuration or the permissions changed again and again while they were compared.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation may not have so many objects.
*/
        pub async fn install_template(
            &mut self,
            request: impl tonic::IntoRequest<super::InstallTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InstallTemplateResponse>,
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
                "/platform.config.v1.ConfigService/InstallTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "InstallTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Suggests settings and a schedule for a new pipeline, learned from at most 50 similar organisations that allow it.

 With fewer than 10 examples the confidence is below 0.7 and nothing is suggested.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_smart_defaults(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSmartDefaultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSmartDefaultsResponse>,
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
                "/platform.config.v1.ConfigService/GetSmartDefaults",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "GetSmartDefaults",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a rule.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has no such rule.
*/
        pub async fn get_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRuleResponse>,
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
                "/platform.config.v1.ConfigService/GetRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.config.v1.ConfigService", "GetRule"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists rules; sorts by `created_at`, `updated_at` or `name`.

 Who has the permission by grants alone sees the rules of those grants.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_rules(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRulesResponse>,
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
                "/platform.config.v1.ConfigService/ListRules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "ListRules"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a rule, as version 1, after validating its conditions and actions against its data set.

 State: writes the rule, its version and the event in one transaction.

 Errors:
 - INVALID_ARGUMENT CONFIG_INVALID: conditions, actions or schedule have errors, or there are more than 20
   comparisons; `BadRequest` has one violation for each.
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a rule of this name.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the rules that it may have.
*/
        pub async fn create_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateRuleResponse>,
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
                "/platform.config.v1.ConfigService/CreateRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "CreateRule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes the fields of a rule that are set, as a new version; the old one stays in the history.

 State: writes the rule, its version and the event in one transaction. A change of nothing makes no version.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has no such rule.
 - ABORTED VERSION_CONFLICT: the rule has another version than `expected_version`.
 - INVALID_ARGUMENT CONFIG_INVALID: conditions, actions or schedule would have errors; `BadRequest` has one
   violation for each.
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a rule of this name.
*/
        pub async fn update_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateRuleResponse>,
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
                "/platform.config.v1.ConfigService/UpdateRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "UpdateRule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a rule: it is not evaluated any more and hidden from lists. Its matches and alerts stay.

 State: writes the deletion, its version and the event in one transaction; versions stay for 90 days.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has no such rule.
 - ABORTED VERSION_CONFLICT: the rule has another version than `expected_version`.
*/
        pub async fn delete_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRuleResponse>,
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
                "/platform.config.v1.ConfigService/DeleteRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "DeleteRule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Switches a rule on or off.

 State: writes the rule, its version and the event in one transaction; nothing if it is so already.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has no such rule.
*/
        pub async fn toggle_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::ToggleRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ToggleRuleResponse>,
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
                "/platform.config.v1.ConfigService/ToggleRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "ToggleRule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells what is wrong with the conditions of a rule, and which fields they use. Issues are the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_rule_conditions(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateRuleConditionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateRuleConditionsResponse>,
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
                "/platform.config.v1.ConfigService/ValidateRuleConditions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "ValidateRuleConditions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of a rule, newest first; also of one that was deleted less than 90 days ago.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has and had no such rule.
*/
        pub async fn list_rule_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRuleVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRuleVersionsResponse>,
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
                "/platform.config.v1.ConfigService/ListRuleVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "ListRuleVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a rule again what it was in an earlier version, as a new version; a deleted one comes back, switched off.

 State: writes the rule, its version and the event in one transaction.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has and had no such rule.
 - NOT_FOUND VERSION_NOT_FOUND: it has no such version, or no longer.
 - ABORTED VERSION_CONFLICT: the rule has another version than `expected_version`.
 - INVALID_ARGUMENT CONFIG_INVALID: what was good then has errors now.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: another rule has the name meanwhile.
*/
        pub async fn revert_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::RevertRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevertRuleResponse>,
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
                "/platform.config.v1.ConfigService/RevertRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.ConfigService", "RevertRule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells config how often rules were evaluated and held. Totals only rise: a lower one than is known changes nothing,
 and unknown rules are left out.

 State: writes the totals durably. It makes no version and no event.

 Errors: none of its own.
*/
        pub async fn report_rule_stats(
            &mut self,
            request: impl tonic::IntoRequest<super::ReportRuleStatsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportRuleStatsResponse>,
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
                "/platform.config.v1.ConfigService/ReportRuleStats",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "ReportRuleStats",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns the fields of a kind of entity, built in or the organisation's own, in the newest version or an older one.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_SCHEMA_NOT_FOUND: the organisation sees no such kind.
 - NOT_FOUND VERSION_NOT_FOUND: it has no such version.
*/
        pub async fn get_entity_schema(
            &mut self,
            request: impl tonic::IntoRequest<super::GetEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetEntitySchemaResponse>,
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
                "/platform.config.v1.ConfigService/GetEntitySchema",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "GetEntitySchema",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the kinds of entities, built in and the organisation's own, in their newest versions; sorts by `entity_type`
 or `updated_at`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_entity_schemas(
            &mut self,
            request: impl tonic::IntoRequest<super::ListEntitySchemasRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListEntitySchemasResponse>,
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
                "/platform.config.v1.ConfigService/ListEntitySchemas",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "ListEntitySchemas",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Declares a kind of entity.

 State: writes the schema, as version `1`, and the event in one transaction.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the kind is built in or declared.
 - INVALID_ARGUMENT CONFIG_INVALID: a field has errors, or does not fit the data set; `BadRequest` has one violation
   for each.
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 kinds.
*/
        pub async fn create_entity_schema(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateEntitySchemaResponse>,
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
                "/platform.config.v1.ConfigService/CreateEntitySchema",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "CreateEntitySchema",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the fields of a kind of entity, as a new version.

 State: writes the schema and the event in one transaction. A change of nothing makes no version.

 Errors:
 - NOT_FOUND ENTITY_SCHEMA_NOT_FOUND: the organisation sees no such kind.
 - FAILED_PRECONDITION ENTITY_SCHEMA_BUILT_IN: built-in kinds do not change.
 - ABORTED VERSION_CONFLICT: it has another version than `expected_version`.
 - INVALID_ARGUMENT CONFIG_INVALID: a field has errors, or does not fit the data set; `BadRequest` has one violation
   for each.
 - FAILED_PRECONDITION SCHEMA_INCOMPATIBLE: a field that a rule uses would go or change its type; the facts name
   one.
*/
        pub async fn update_entity_schema(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateEntitySchemaResponse>,
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
                "/platform.config.v1.ConfigService/UpdateEntitySchema",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "UpdateEntitySchema",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a kind of entity.

 State: deletes the schema with its versions and writes the event in one transaction.

 Errors:
 - NOT_FOUND ENTITY_SCHEMA_NOT_FOUND: the organisation sees no such kind.
 - FAILED_PRECONDITION ENTITY_SCHEMA_BUILT_IN: built-in kinds stay.
 - FAILED_PRECONDITION ENTITY_SCHEMA_IN_USE: a rule, a data set or another kind refers to it; the facts name one.
*/
        pub async fn delete_entity_schema(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteEntitySchemaResponse>,
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
                "/platform.config.v1.ConfigService/DeleteEntitySchema",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.ConfigService",
                        "DeleteEntitySchema",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod dataset_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Declares data sets. Bronze, silver and gold read the declarations and do what they say.
*/
    #[derive(Debug, Clone)]
    pub struct DatasetServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl DatasetServiceClient<tonic::transport::Channel> {
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
    impl<T> DatasetServiceClient<T>
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
        ) -> DatasetServiceClient<InterceptedService<T, F>>
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
            DatasetServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Declares a data set, as version 1.

 State: writes the data set, its version and the event in one transaction; tables are made when the first rows come.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a data set of this name, or one whose data are still
   being removed.
 - INVALID_ARGUMENT CONFIG_INVALID: the definition has errors; `BadRequest` has one violation for each.
 - NOT_FOUND DATASET_NOT_FOUND: an input does not exist.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the data sets that it may have.
*/
        pub async fn create_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateDatasetResponse>,
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
                "/platform.config.v1.DatasetService/CreateDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.DatasetService", "CreateDataset"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a data set, in the newest version or an older one, with the columns that its readers see.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set.
 - NOT_FOUND VERSION_NOT_FOUND: it has no such version.
*/
        pub async fn get_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDatasetResponse>,
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
                "/platform.config.v1.DatasetService/GetDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.DatasetService", "GetDataset"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists data sets; sorts by `created_at`, `updated_at` or `name`.

 Who has the permission by grants alone sees the data sets of those grants.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_datasets(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDatasetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDatasetsResponse>,
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
                "/platform.config.v1.DatasetService/ListDatasets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.DatasetService", "ListDatasets"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces a data set's declaration, as a new version.

 New nullable columns, other texts, rules, retention and status are taken at once and hold for rows to come. A
 change of a key, of a column's type or source, of an aggregation or of a partition needs `allow_rebuild`: the data
 are then computed again from the layer below, and readers see the old ones until that is done.

 State: writes the data set, its version and the event in one transaction. A change of nothing makes no version.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set, or an input does not exist.
 - ABORTED VERSION_CONFLICT: the data set has another version than `expected_version`.
 - INVALID_ARGUMENT CONFIG_INVALID: the definition has errors; `BadRequest` has one violation for each.
 - FAILED_PRECONDITION SCHEMA_INCOMPATIBLE: the change needs `allow_rebuild`, or breaks a reader, or changes the
   layer; the facts say which.
*/
        pub async fn update_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateDatasetResponse>,
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
                "/platform.config.v1.DatasetService/UpdateDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.DatasetService", "UpdateDataset"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a data set; its data are removed after 30 days, and until then `RevertDataset` brings it back.

 State: writes the deletion, its version and the event in one transaction.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set.
 - ABORTED VERSION_CONFLICT: the data set has another version than `expected_version`.
 - FAILED_PRECONDITION DATASET_IN_USE: a data set, a rule or a kind of entity refers to it; the facts name one.
*/
        pub async fn delete_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteDatasetResponse>,
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
                "/platform.config.v1.DatasetService/DeleteDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.DatasetService", "DeleteDataset"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells what is wrong with a declaration, and which columns its readers would see. Issues are the answer, not an
 error.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateDatasetResponse>,
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
                "/platform.config.v1.DatasetService/ValidateDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.DatasetService",
                        "ValidateDataset",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Proposes the declaration of a data set, bronze and silver, from some received rows: columns, types, keys and first
 quality rules.

 State: none; the rows are not kept.

 Errors: none of its own.
*/
        pub async fn suggest_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::SuggestDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SuggestDatasetResponse>,
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
                "/platform.config.v1.DatasetService/SuggestDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.DatasetService",
                        "SuggestDataset",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of a data set, newest first.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has and had no such data set.
*/
        pub async fn list_dataset_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDatasetVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDatasetVersionsResponse>,
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
                "/platform.config.v1.DatasetService/ListDatasetVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.config.v1.DatasetService",
                        "ListDatasetVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a data set again what it was in an earlier version, as a new version; a deleted one comes back, PAUSED.

 State: writes the data set, its version and the event in one transaction.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has and had no such data set.
 - NOT_FOUND VERSION_NOT_FOUND: it has no such version.
 - ABORTED VERSION_CONFLICT: the data set has another version than `expected_version`.
 - INVALID_ARGUMENT CONFIG_INVALID: what was good then has errors now.
 - FAILED_PRECONDITION SCHEMA_INCOMPATIBLE: the change needs `allow_rebuild`, or breaks a reader; the facts say
   which.
*/
        pub async fn revert_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::RevertDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevertDatasetResponse>,
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
                "/platform.config.v1.DatasetService/RevertDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.config.v1.DatasetService", "RevertDataset"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
