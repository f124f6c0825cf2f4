// @generated
/// Generated server implementations.
pub mod config_change_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ConfigChangeServiceServer.
    #[async_trait]
    pub trait ConfigChangeService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn watch_config(
            &self,
            request: tonic::Request<super::WatchConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchConfigResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn apply_config(
            &self,
            request: tonic::Request<super::ApplyConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyConfigResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams the organisation's own objects as of one revision, in an order in which they can be applied, without what
 is output only.

 It holds what its caller may read, kind by kind: everything, everything but what is denied, or the objects of its
 grants alone. An object that is left out can still be referred to.

 State: none.

 Errors: none of its own.
*/
        async fn export_config(
            &self,
            request: tonic::Request<super::ExportConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ExportConfigResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** An organisation's configuration as a whole: watch it, apply it from a file, write it into one.
*/
    #[derive(Debug)]
    pub struct ConfigChangeServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ConfigChangeServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ConfigChangeServiceServer<T>
    where
        T: ConfigChangeService,
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
                "/platform.config.v1.ConfigChangeService/WatchConfig" => {
                    #[allow(non_camel_case_types)]
                    struct WatchConfigSvc<T: ConfigChangeService>(pub Arc<T>);
                    impl<
                        T: ConfigChangeService,
                    > tonic::server::ServerStreamingService<super::WatchConfigRequest>
                    for WatchConfigSvc<T> {
                        type Response = super::WatchConfigResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchConfigResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigChangeService>::watch_config(&inner, request)
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
                        let method = WatchConfigSvc(inner);
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
                "/platform.config.v1.ConfigChangeService/ApplyConfig" => {
                    #[allow(non_camel_case_types)]
                    struct ApplyConfigSvc<T: ConfigChangeService>(pub Arc<T>);
                    impl<
                        T: ConfigChangeService,
                    > tonic::server::UnaryService<super::ApplyConfigRequest>
                    for ApplyConfigSvc<T> {
                        type Response = super::ApplyConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ApplyConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigChangeService>::apply_config(&inner, request)
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
                        let method = ApplyConfigSvc(inner);
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
                "/platform.config.v1.ConfigChangeService/ExportConfig" => {
                    #[allow(non_camel_case_types)]
                    struct ExportConfigSvc<T: ConfigChangeService>(pub Arc<T>);
                    impl<
                        T: ConfigChangeService,
                    > tonic::server::ServerStreamingService<super::ExportConfigRequest>
                    for ExportConfigSvc<T> {
                        type Response = super::ExportConfigResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ExportConfigResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExportConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigChangeService>::export_config(&inner, request)
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
                        let method = ExportConfigSvc(inner);
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
    impl<T> Clone for ConfigChangeServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.config.v1.ConfigChangeService";
    impl<T> tonic::server::NamedService for ConfigChangeServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod config_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ConfigServiceServer.
    #[async_trait]
    pub trait ConfigService: std::marker::Send + std::marker::Sync + 'static {
        /** Returns a pipeline with its latest execution.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has no such pipeline.
*/
        async fn get_pipeline(
            &self,
            request: tonic::Request<super::GetPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists pipelines; sorts by `created_at`, `updated_at`, `name`, `next_run_at` or `last_run_at`.

 Who has the permission by grants alone sees the pipelines of those grants.

 State: none.

 Errors: none of its own.
*/
        async fn list_pipelines(
            &self,
            request: tonic::Request<super::ListPipelinesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPipelinesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn create_pipeline(
            &self,
            request: tonic::Request<super::CreatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreatePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn update_pipeline(
            &self,
            request: tonic::Request<super::UpdatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdatePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a pipeline: it is not started any more and hidden from lists. A running execution ends by itself; data
 stay.

 State: writes the deletion, its version and the event in one transaction; versions stay for 90 days.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has no such pipeline.
 - ABORTED VERSION_CONFLICT: the pipeline has another version than `expected_version`.
 - FAILED_PRECONDITION PIPELINE_IN_USE: another pipeline runs after it, or a rule triggers it; the facts name one.
*/
        async fn delete_pipeline(
            &self,
            request: tonic::Request<super::DeletePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeletePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells what is wrong with the settings of a pipeline. Issues are the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        async fn validate_pipeline_config(
            &self,
            request: tonic::Request<super::ValidatePipelineConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidatePipelineConfigResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells all that is known of a pipeline before it is made: issues, pipelines that resemble it, defaults, and what it
 would cost.

 State: none.

 Errors: none of its own.
*/
        async fn analyze_pipeline(
            &self,
            request: tonic::Request<super::AnalyzePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AnalyzePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of a pipeline, newest first; also of one that was deleted less than 90 days ago.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the organisation has and had no such pipeline.
*/
        async fn list_pipeline_versions(
            &self,
            request: tonic::Request<super::ListPipelineVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPipelineVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn revert_pipeline(
            &self,
            request: tonic::Request<super::RevertPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevertPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells config how an execution stands, so that pipelines show their latest one and stop after repeated failures.

 A report about an older execution than the one that is known changes nothing. It makes no version.

 State: writes the summary, the next run and, if it changes, the status with its event, in one transaction.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        async fn report_pipeline_run(
            &self,
            request: tonic::Request<super::ReportPipelineRunRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportPipelineRunResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the built-in templates and the organisation's own; sorts by `created_at`, `name` or `usage_count`.

 Who has the permission by grants alone sees the templates of those grants.

 State: none.

 Errors: none of its own.
*/
        async fn list_templates(
            &self,
            request: tonic::Request<super::ListTemplatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTemplatesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns a template, built in or the organisation's own.

 State: none.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: the organisation sees no such template.
*/
        async fn get_template(
            &self,
            request: tonic::Request<super::GetTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTemplateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes a template of the organisation's own.

 State: writes the template and the event in one transaction.

 Errors:
 - INVALID_ARGUMENT CONFIG_INVALID: an object has errors that no input could mend, or a text names an input that is
   not declared.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a template of this name.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 templates.
*/
        async fn create_template(
            &self,
            request: tonic::Request<super::CreateTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateTemplateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn update_template(
            &self,
            request: tonic::Request<super::UpdateTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateTemplateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a template of the organisation's own. What was made from it stays.

 State: deletes the template and writes the event in one transaction.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: the organisation sees no such template.
 - FAILED_PRECONDITION TEMPLATE_BUILT_IN: built-in templates stay.
*/
        async fn delete_template(
            &self,
            request: tonic::Request<super::DeleteTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTemplateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn install_template(
            &self,
            request: tonic::Request<super::InstallTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InstallTemplateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Suggests settings and a schedule for a new pipeline, learned from at most 50 similar organisations that allow it.

 With fewer than 10 examples the confidence is below 0.7 and nothing is suggested.

 State: none.

 Errors: none of its own.
*/
        async fn get_smart_defaults(
            &self,
            request: tonic::Request<super::GetSmartDefaultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSmartDefaultsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns a rule.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has no such rule.
*/
        async fn get_rule(
            &self,
            request: tonic::Request<super::GetRuleRequest>,
        ) -> std::result::Result<tonic::Response<super::GetRuleResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists rules; sorts by `created_at`, `updated_at` or `name`.

 Who has the permission by grants alone sees the rules of those grants.

 State: none.

 Errors: none of its own.
*/
        async fn list_rules(
            &self,
            request: tonic::Request<super::ListRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRulesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn create_rule(
            &self,
            request: tonic::Request<super::CreateRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateRuleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn update_rule(
            &self,
            request: tonic::Request<super::UpdateRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateRuleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a rule: it is not evaluated any more and hidden from lists. Its matches and alerts stay.

 State: writes the deletion, its version and the event in one transaction; versions stay for 90 days.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has no such rule.
 - ABORTED VERSION_CONFLICT: the rule has another version than `expected_version`.
*/
        async fn delete_rule(
            &self,
            request: tonic::Request<super::DeleteRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRuleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Switches a rule on or off.

 State: writes the rule, its version and the event in one transaction; nothing if it is so already.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has no such rule.
*/
        async fn toggle_rule(
            &self,
            request: tonic::Request<super::ToggleRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ToggleRuleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells what is wrong with the conditions of a rule, and which fields they use. Issues are the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        async fn validate_rule_conditions(
            &self,
            request: tonic::Request<super::ValidateRuleConditionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateRuleConditionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of a rule, newest first; also of one that was deleted less than 90 days ago.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: the organisation has and had no such rule.
*/
        async fn list_rule_versions(
            &self,
            request: tonic::Request<super::ListRuleVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRuleVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn revert_rule(
            &self,
            request: tonic::Request<super::RevertRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevertRuleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells config how often rules were evaluated and held. Totals only rise: a lower one than is known changes nothing,
 and unknown rules are left out.

 State: writes the totals durably. It makes no version and no event.

 Errors: none of its own.
*/
        async fn report_rule_stats(
            &self,
            request: tonic::Request<super::ReportRuleStatsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportRuleStatsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the fields of a kind of entity, built in or the organisation's own, in the newest version or an older one.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_SCHEMA_NOT_FOUND: the organisation sees no such kind.
 - NOT_FOUND VERSION_NOT_FOUND: it has no such version.
*/
        async fn get_entity_schema(
            &self,
            request: tonic::Request<super::GetEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetEntitySchemaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the kinds of entities, built in and the organisation's own, in their newest versions; sorts by `entity_type`
 or `updated_at`.

 State: none.

 Errors: none of its own.
*/
        async fn list_entity_schemas(
            &self,
            request: tonic::Request<super::ListEntitySchemasRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListEntitySchemasResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn create_entity_schema(
            &self,
            request: tonic::Request<super::CreateEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateEntitySchemaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn update_entity_schema(
            &self,
            request: tonic::Request<super::UpdateEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateEntitySchemaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a kind of entity.

 State: deletes the schema with its versions and writes the event in one transaction.

 Errors:
 - NOT_FOUND ENTITY_SCHEMA_NOT_FOUND: the organisation sees no such kind.
 - FAILED_PRECONDITION ENTITY_SCHEMA_BUILT_IN: built-in kinds stay.
 - FAILED_PRECONDITION ENTITY_SCHEMA_IN_USE: a rule, a data set or another kind refers to it; the facts name one.
*/
        async fn delete_entity_schema(
            &self,
            request: tonic::Request<super::DeleteEntitySchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteEntitySchemaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Keeps what an organisation has configured: pipelines, templates, rules and entity schemas. Data sets:
 `DatasetService`.

 Every object has versions, and every change of an organisation's configuration has a revision, which only rises. An
 update that names `expected_version` is made only if nobody else has changed the object meanwhile.
*/
    #[derive(Debug)]
    pub struct ConfigServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ConfigServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ConfigServiceServer<T>
    where
        T: ConfigService,
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
                "/platform.config.v1.ConfigService/GetPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct GetPipelineSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::GetPipelineRequest>
                    for GetPipelineSvc<T> {
                        type Response = super::GetPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::get_pipeline(&inner, request).await
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
                        let method = GetPipelineSvc(inner);
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
                "/platform.config.v1.ConfigService/ListPipelines" => {
                    #[allow(non_camel_case_types)]
                    struct ListPipelinesSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ListPipelinesRequest>
                    for ListPipelinesSvc<T> {
                        type Response = super::ListPipelinesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListPipelinesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::list_pipelines(&inner, request).await
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
                        let method = ListPipelinesSvc(inner);
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
                "/platform.config.v1.ConfigService/CreatePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct CreatePipelineSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::CreatePipelineRequest>
                    for CreatePipelineSvc<T> {
                        type Response = super::CreatePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreatePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::create_pipeline(&inner, request).await
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
                        let method = CreatePipelineSvc(inner);
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
                "/platform.config.v1.ConfigService/UpdatePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct UpdatePipelineSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::UpdatePipelineRequest>
                    for UpdatePipelineSvc<T> {
                        type Response = super::UpdatePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdatePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::update_pipeline(&inner, request).await
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
                        let method = UpdatePipelineSvc(inner);
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
                "/platform.config.v1.ConfigService/DeletePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct DeletePipelineSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::DeletePipelineRequest>
                    for DeletePipelineSvc<T> {
                        type Response = super::DeletePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeletePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::delete_pipeline(&inner, request).await
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
                        let method = DeletePipelineSvc(inner);
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
                "/platform.config.v1.ConfigService/ValidatePipelineConfig" => {
                    #[allow(non_camel_case_types)]
                    struct ValidatePipelineConfigSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ValidatePipelineConfigRequest>
                    for ValidatePipelineConfigSvc<T> {
                        type Response = super::ValidatePipelineConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidatePipelineConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::validate_pipeline_config(
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
                        let method = ValidatePipelineConfigSvc(inner);
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
                "/platform.config.v1.ConfigService/AnalyzePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct AnalyzePipelineSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::AnalyzePipelineRequest>
                    for AnalyzePipelineSvc<T> {
                        type Response = super::AnalyzePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AnalyzePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::analyze_pipeline(&inner, request)
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
                        let method = AnalyzePipelineSvc(inner);
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
                "/platform.config.v1.ConfigService/ListPipelineVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListPipelineVersionsSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ListPipelineVersionsRequest>
                    for ListPipelineVersionsSvc<T> {
                        type Response = super::ListPipelineVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListPipelineVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::list_pipeline_versions(
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
                        let method = ListPipelineVersionsSvc(inner);
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
                "/platform.config.v1.ConfigService/RevertPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct RevertPipelineSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::RevertPipelineRequest>
                    for RevertPipelineSvc<T> {
                        type Response = super::RevertPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RevertPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::revert_pipeline(&inner, request).await
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
                        let method = RevertPipelineSvc(inner);
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
                "/platform.config.v1.ConfigService/ReportPipelineRun" => {
                    #[allow(non_camel_case_types)]
                    struct ReportPipelineRunSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ReportPipelineRunRequest>
                    for ReportPipelineRunSvc<T> {
                        type Response = super::ReportPipelineRunResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReportPipelineRunRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::report_pipeline_run(&inner, request)
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
                        let method = ReportPipelineRunSvc(inner);
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
                "/platform.config.v1.ConfigService/ListTemplates" => {
                    #[allow(non_camel_case_types)]
                    struct ListTemplatesSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ListTemplatesRequest>
                    for ListTemplatesSvc<T> {
                        type Response = super::ListTemplatesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTemplatesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::list_templates(&inner, request).await
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
                        let method = ListTemplatesSvc(inner);
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
                "/platform.config.v1.ConfigService/GetTemplate" => {
                    #[allow(non_camel_case_types)]
                    struct GetTemplateSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::GetTemplateRequest>
                    for GetTemplateSvc<T> {
                        type Response = super::GetTemplateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTemplateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::get_template(&inner, request).await
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
                        let method = GetTemplateSvc(inner);
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
                "/platform.config.v1.ConfigService/CreateTemplate" => {
                    #[allow(non_camel_case_types)]
                    struct CreateTemplateSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::CreateTemplateRequest>
                    for CreateTemplateSvc<T> {
                        type Response = super::CreateTemplateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateTemplateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::create_template(&inner, request).await
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
                        let method = CreateTemplateSvc(inner);
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
                "/platform.config.v1.ConfigService/UpdateTemplate" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateTemplateSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::UpdateTemplateRequest>
                    for UpdateTemplateSvc<T> {
                        type Response = super::UpdateTemplateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateTemplateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::update_template(&inner, request).await
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
                        let method = UpdateTemplateSvc(inner);
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
                "/platform.config.v1.ConfigService/DeleteTemplate" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteTemplateSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::DeleteTemplateRequest>
                    for DeleteTemplateSvc<T> {
                        type Response = super::DeleteTemplateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteTemplateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::delete_template(&inner, request).await
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
                        let method = DeleteTemplateSvc(inner);
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
                "/platform.config.v1.ConfigService/InstallTemplate" => {
                    #[allow(non_camel_case_types)]
                    struct InstallTemplateSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::InstallTemplateRequest>
                    for InstallTemplateSvc<T> {
                        type Response = super::InstallTemplateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::InstallTemplateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::install_template(&inner, request)
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
                        let method = InstallTemplateSvc(inner);
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
                "/platform.config.v1.ConfigService/GetSmartDefaults" => {
                    #[allow(non_camel_case_types)]
                    struct GetSmartDefaultsSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::GetSmartDefaultsRequest>
                    for GetSmartDefaultsSvc<T> {
                        type Response = super::GetSmartDefaultsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetSmartDefaultsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::get_smart_defaults(&inner, request)
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
                        let method = GetSmartDefaultsSvc(inner);
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
                "/platform.config.v1.ConfigService/GetRule" => {
                    #[allow(non_camel_case_types)]
                    struct GetRuleSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::GetRuleRequest>
                    for GetRuleSvc<T> {
                        type Response = super::GetRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::get_rule(&inner, request).await
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
                        let method = GetRuleSvc(inner);
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
                "/platform.config.v1.ConfigService/ListRules" => {
                    #[allow(non_camel_case_types)]
                    struct ListRulesSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ListRulesRequest>
                    for ListRulesSvc<T> {
                        type Response = super::ListRulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRulesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::list_rules(&inner, request).await
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
                        let method = ListRulesSvc(inner);
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
                "/platform.config.v1.ConfigService/CreateRule" => {
                    #[allow(non_camel_case_types)]
                    struct CreateRuleSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::CreateRuleRequest>
                    for CreateRuleSvc<T> {
                        type Response = super::CreateRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::create_rule(&inner, request).await
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
                        let method = CreateRuleSvc(inner);
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
                "/platform.config.v1.ConfigService/UpdateRule" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateRuleSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::UpdateRuleRequest>
                    for UpdateRuleSvc<T> {
                        type Response = super::UpdateRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::update_rule(&inner, request).await
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
                        let method = UpdateRuleSvc(inner);
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
                "/platform.config.v1.ConfigService/DeleteRule" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteRuleSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::DeleteRuleRequest>
                    for DeleteRuleSvc<T> {
                        type Response = super::DeleteRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::delete_rule(&inner, request).await
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
                        let method = DeleteRuleSvc(inner);
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
                "/platform.config.v1.ConfigService/ToggleRule" => {
                    #[allow(non_camel_case_types)]
                    struct ToggleRuleSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ToggleRuleRequest>
                    for ToggleRuleSvc<T> {
                        type Response = super::ToggleRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ToggleRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::toggle_rule(&inner, request).await
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
                        let method = ToggleRuleSvc(inner);
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
                "/platform.config.v1.ConfigService/ValidateRuleConditions" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateRuleConditionsSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ValidateRuleConditionsRequest>
                    for ValidateRuleConditionsSvc<T> {
                        type Response = super::ValidateRuleConditionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateRuleConditionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::validate_rule_conditions(
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
                        let method = ValidateRuleConditionsSvc(inner);
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
                "/platform.config.v1.ConfigService/ListRuleVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListRuleVersionsSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ListRuleVersionsRequest>
                    for ListRuleVersionsSvc<T> {
                        type Response = super::ListRuleVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRuleVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::list_rule_versions(&inner, request)
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
                        let method = ListRuleVersionsSvc(inner);
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
                "/platform.config.v1.ConfigService/RevertRule" => {
                    #[allow(non_camel_case_types)]
                    struct RevertRuleSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::RevertRuleRequest>
                    for RevertRuleSvc<T> {
                        type Response = super::RevertRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RevertRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::revert_rule(&inner, request).await
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
                        let method = RevertRuleSvc(inner);
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
                "/platform.config.v1.ConfigService/ReportRuleStats" => {
                    #[allow(non_camel_case_types)]
                    struct ReportRuleStatsSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ReportRuleStatsRequest>
                    for ReportRuleStatsSvc<T> {
                        type Response = super::ReportRuleStatsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReportRuleStatsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::report_rule_stats(&inner, request)
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
                        let method = ReportRuleStatsSvc(inner);
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
                "/platform.config.v1.ConfigService/GetEntitySchema" => {
                    #[allow(non_camel_case_types)]
                    struct GetEntitySchemaSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::GetEntitySchemaRequest>
                    for GetEntitySchemaSvc<T> {
                        type Response = super::GetEntitySchemaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetEntitySchemaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::get_entity_schema(&inner, request)
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
                        let method = GetEntitySchemaSvc(inner);
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
                "/platform.config.v1.ConfigService/ListEntitySchemas" => {
                    #[allow(non_camel_case_types)]
                    struct ListEntitySchemasSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::ListEntitySchemasRequest>
                    for ListEntitySchemasSvc<T> {
                        type Response = super::ListEntitySchemasResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListEntitySchemasRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::list_entity_schemas(&inner, request)
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
                        let method = ListEntitySchemasSvc(inner);
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
                "/platform.config.v1.ConfigService/CreateEntitySchema" => {
                    #[allow(non_camel_case_types)]
                    struct CreateEntitySchemaSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::CreateEntitySchemaRequest>
                    for CreateEntitySchemaSvc<T> {
                        type Response = super::CreateEntitySchemaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateEntitySchemaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::create_entity_schema(&inner, request)
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
                        let method = CreateEntitySchemaSvc(inner);
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
                "/platform.config.v1.ConfigService/UpdateEntitySchema" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateEntitySchemaSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::UpdateEntitySchemaRequest>
                    for UpdateEntitySchemaSvc<T> {
                        type Response = super::UpdateEntitySchemaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateEntitySchemaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::update_entity_schema(&inner, request)
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
                        let method = UpdateEntitySchemaSvc(inner);
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
                "/platform.config.v1.ConfigService/DeleteEntitySchema" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteEntitySchemaSvc<T: ConfigService>(pub Arc<T>);
                    impl<
                        T: ConfigService,
                    > tonic::server::UnaryService<super::DeleteEntitySchemaRequest>
                    for DeleteEntitySchemaSvc<T> {
                        type Response = super::DeleteEntitySchemaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteEntitySchemaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConfigService>::delete_entity_schema(&inner, request)
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
                        let method = DeleteEntitySchemaSvc(inner);
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
    impl<T> Clone for ConfigServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.config.v1.ConfigService";
    impl<T> tonic::server::NamedService for ConfigServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod dataset_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with DatasetServiceServer.
    #[async_trait]
    pub trait DatasetService: std::marker::Send + std::marker::Sync + 'static {
        /** Declares a data set, as version 1.

 State: writes the data set, its version and the event in one transaction; tables are made when the first rows come.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a data set of this name, or one whose data are still
   being removed.
 - INVALID_ARGUMENT CONFIG_INVALID: the definition has errors; `BadRequest` has one violation for each.
 - NOT_FOUND DATASET_NOT_FOUND: an input does not exist.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the data sets that it may have.
*/
        async fn create_dataset(
            &self,
            request: tonic::Request<super::CreateDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns a data set, in the newest version or an older one, with the columns that its readers see.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set.
 - NOT_FOUND VERSION_NOT_FOUND: it has no such version.
*/
        async fn get_dataset(
            &self,
            request: tonic::Request<super::GetDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists data sets; sorts by `created_at`, `updated_at` or `name`.

 Who has the permission by grants alone sees the data sets of those grants.

 State: none.

 Errors: none of its own.
*/
        async fn list_datasets(
            &self,
            request: tonic::Request<super::ListDatasetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDatasetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn update_dataset(
            &self,
            request: tonic::Request<super::UpdateDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a data set; its data are removed after 30 days, and until then `RevertDataset` brings it back.

 State: writes the deletion, its version and the event in one transaction.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has no such data set.
 - ABORTED VERSION_CONFLICT: the data set has another version than `expected_version`.
 - FAILED_PRECONDITION DATASET_IN_USE: a data set, a rule or a kind of entity refers to it; the facts name one.
*/
        async fn delete_dataset(
            &self,
            request: tonic::Request<super::DeleteDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells what is wrong with a declaration, and which columns its readers would see. Issues are the answer, not an
 error.

 State: none.

 Errors: none of its own.
*/
        async fn validate_dataset(
            &self,
            request: tonic::Request<super::ValidateDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Proposes the declaration of a data set, bronze and silver, from some received rows: columns, types, keys and first
 quality rules.

 State: none; the rows are not kept.

 Errors: none of its own.
*/
        async fn suggest_dataset(
            &self,
            request: tonic::Request<super::SuggestDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SuggestDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of a data set, newest first.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the organisation has and had no such data set.
*/
        async fn list_dataset_versions(
            &self,
            request: tonic::Request<super::ListDatasetVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDatasetVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn revert_dataset(
            &self,
            request: tonic::Request<super::RevertDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevertDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Declares data sets. Bronze, silver and gold read the declarations and do what they say.
*/
    #[derive(Debug)]
    pub struct DatasetServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> DatasetServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for DatasetServiceServer<T>
    where
        T: DatasetService,
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
                "/platform.config.v1.DatasetService/CreateDataset" => {
                    #[allow(non_camel_case_types)]
                    struct CreateDatasetSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::CreateDatasetRequest>
                    for CreateDatasetSvc<T> {
                        type Response = super::CreateDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::create_dataset(&inner, request).await
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
                        let method = CreateDatasetSvc(inner);
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
                "/platform.config.v1.DatasetService/GetDataset" => {
                    #[allow(non_camel_case_types)]
                    struct GetDatasetSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::GetDatasetRequest>
                    for GetDatasetSvc<T> {
                        type Response = super::GetDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::get_dataset(&inner, request).await
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
                        let method = GetDatasetSvc(inner);
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
                "/platform.config.v1.DatasetService/ListDatasets" => {
                    #[allow(non_camel_case_types)]
                    struct ListDatasetsSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::ListDatasetsRequest>
                    for ListDatasetsSvc<T> {
                        type Response = super::ListDatasetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListDatasetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::list_datasets(&inner, request).await
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
                        let method = ListDatasetsSvc(inner);
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
                "/platform.config.v1.DatasetService/UpdateDataset" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateDatasetSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::UpdateDatasetRequest>
                    for UpdateDatasetSvc<T> {
                        type Response = super::UpdateDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::update_dataset(&inner, request).await
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
                        let method = UpdateDatasetSvc(inner);
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
                "/platform.config.v1.DatasetService/DeleteDataset" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteDatasetSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::DeleteDatasetRequest>
                    for DeleteDatasetSvc<T> {
                        type Response = super::DeleteDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::delete_dataset(&inner, request).await
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
                        let method = DeleteDatasetSvc(inner);
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
                "/platform.config.v1.DatasetService/ValidateDataset" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateDatasetSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::ValidateDatasetRequest>
                    for ValidateDatasetSvc<T> {
                        type Response = super::ValidateDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::validate_dataset(&inner, request)
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
                        let method = ValidateDatasetSvc(inner);
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
                "/platform.config.v1.DatasetService/SuggestDataset" => {
                    #[allow(non_camel_case_types)]
                    struct SuggestDatasetSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::SuggestDatasetRequest>
                    for SuggestDatasetSvc<T> {
                        type Response = super::SuggestDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SuggestDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::suggest_dataset(&inner, request)
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
                        let method = SuggestDatasetSvc(inner);
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
                "/platform.config.v1.DatasetService/ListDatasetVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListDatasetVersionsSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::ListDatasetVersionsRequest>
                    for ListDatasetVersionsSvc<T> {
                        type Response = super::ListDatasetVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListDatasetVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::list_dataset_versions(
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
                        let method = ListDatasetVersionsSvc(inner);
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
                "/platform.config.v1.DatasetService/RevertDataset" => {
                    #[allow(non_camel_case_types)]
                    struct RevertDatasetSvc<T: DatasetService>(pub Arc<T>);
                    impl<
                        T: DatasetService,
                    > tonic::server::UnaryService<super::RevertDatasetRequest>
                    for RevertDatasetSvc<T> {
                        type Response = super::RevertDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RevertDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DatasetService>::revert_dataset(&inner, request).await
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
                        let method = RevertDatasetSvc(inner);
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
    impl<T> Clone for DatasetServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.config.v1.DatasetService";
    impl<T> tonic::server::NamedService for DatasetServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
