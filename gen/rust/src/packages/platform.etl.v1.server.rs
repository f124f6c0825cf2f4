// @generated
/// Generated server implementations.
pub mod etl_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with EtlServiceServer.
    #[async_trait]
    pub trait EtlService: std::marker::Send + std::marker::Sync + 'static {
        /** Starts an execution of a pipeline.

 The call returns when the execution is stored; follow it with `WatchExecution`. With `idempotency_key` the call may
 be repeated; without, look with `ListExecutions` after an unknown outcome.

 Days, asked for or by default, need a connector that knows days; with one of files, objects or topics the call is
 refused.

 State: stores the execution as PENDING with its event; durable when the call returns. Nothing if it was skipped.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is disabled.
 - ALREADY_EXISTS IDEMPOTENCY_KEY_REUSED: the key was used for another request.
 - INVALID_ARGUMENT PARAMETER_UNKNOWN: the pipeline declares no parameter of this name.
 - INVALID_ARGUMENT PARAMETER_TYPE_MISMATCH: a parameter's value is not of the declared type.
 - RESOURCE_EXHAUSTED EXECUTION_QUEUE_FULL: the organisation has as many waiting executions as its plan allows.
*/
        async fn trigger_pipeline(
            &self,
            request: tonic::Request<super::TriggerPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one execution.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        async fn get_execution(
            &self,
            request: tonic::Request<super::GetExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetExecutionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists executions, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_executions(
            &self,
            request: tonic::Request<super::ListExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExecutionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams an execution: as it is, then after every change, at most once a second. Ends after the last change.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        async fn watch_execution(
            &self,
            request: tonic::Request<super::WatchExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchExecutionResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the steps of an execution with every attempt.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        async fn list_execution_steps(
            &self,
            request: tonic::Request<super::ListExecutionStepsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExecutionStepsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Cancels an execution that has not ended.

 One that waits ends at once. One that runs ends at its next checkpoint, within a second or two; what its finished
 steps wrote stays. One that is cancelled already stays so.

 State: stores the wish and its event; durable when the call returns.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
 - FAILED_PRECONDITION EXECUTION_FINISHED: it has completed, failed or timed out already.
*/
        async fn cancel_execution(
            &self,
            request: tonic::Request<super::CancelExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelExecutionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Starts a new execution with the parameters of an old one, which may reuse what its finished steps made.

 After an unknown outcome look with `ListExecutions` for one whose `retry_of` is the old one.

 State: stores the execution as PENDING with its event; durable when the call returns.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
 - FAILED_PRECONDITION EXECUTION_NOT_FINISHED: it has not ended, or a retry of it has not; cancel that one first.
 - FAILED_PRECONDITION LAYER_NOT_REACHED: a layer before `from_layer` was never finished, so there is nothing to
   reuse.
 - FAILED_PRECONDITION INPUT_EXPIRED: what the layers before made has been removed by retention; retry from an
   earlier one.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is disabled.
*/
        async fn retry_execution(
            &self,
            request: tonic::Request<super::RetryExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RetryExecutionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists what an execution logged, newest first unless the request asks for `asc`. At most 10,000 entries of one
 execution are kept; then a sample, which says so.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        async fn get_execution_logs(
            &self,
            request: tonic::Request<super::GetExecutionLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetExecutionLogsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams what an execution logs: what there is, then what comes, without gap or repetition. Ends after the last
 entry once the execution has ended.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        async fn stream_execution_logs(
            &self,
            request: tonic::Request<super::StreamExecutionLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::StreamExecutionLogsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Adds entries to an execution's log, for the services that work for it.

 State: appends the entries; durable when the call returns. A call with a `request_id` that was answered before adds
 nothing.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        async fn append_execution_logs(
            &self,
            request: tonic::Request<super::AppendExecutionLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AppendExecutionLogsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the leases under which executions run.

 State: none.

 Errors: none of its own.
*/
        async fn list_leases(
            &self,
            request: tonic::Request<super::ListLeasesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListLeasesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Takes an execution's lease away, so that another worker takes the execution up at once instead of when the lease
 ends.

 Safe even if the worker lives: its writes are refused from then on, since the fence has grown.

 State: raises the fence; durable when the call returns.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
 - ABORTED LEASE_CHANGED: the fence is not `expected_fence`; another worker has taken over meanwhile.
*/
        async fn break_lease(
            &self,
            request: tonic::Request<super::BreakLeaseRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BreakLeaseResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Summarises the quality of what pipelines brought in a range of days.

 State: none.

 Errors: none of its own.
*/
        async fn get_data_quality_metrics(
            &self,
            request: tonic::Request<super::GetDataQualityMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDataQualityMetricsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells what a backfill would do, without starting it.

 Refused for a pipeline whose connector knows no days: one of files, objects or topics.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - OUT_OF_RANGE BACKFILL_TOO_LONG: the range has more chunks than allowed.
*/
        async fn estimate_backfill(
            &self,
            request: tonic::Request<super::EstimateBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EstimateBackfillResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Starts bringing a pipeline's data for a range of days anew, in chunks.

 From the source on it needs a connector that knows days: with one of files, objects or topics `from_layer` must be
 another. From bronze on, batches that are about no days count by the day on which they were ingested, in the time
 zone of the organisation.

 With `idempotency_key` the call may be repeated; without, look with `ListBackfills` after an unknown outcome.

 State: stores the backfill and its chunks in one transaction; durable when the call returns, and continued after a
 restart.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is disabled.
 - OUT_OF_RANGE BACKFILL_TOO_LONG: the range has more chunks than allowed.
 - FAILED_PRECONDITION BACKFILL_OVERLAPS: another backfill of the pipeline has not ended and shares days with this
   one.
 - ALREADY_EXISTS IDEMPOTENCY_KEY_REUSED: the key was used for another request.
*/
        async fn start_backfill(
            &self,
            request: tonic::Request<super::StartBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartBackfillResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns how far a backfill is.

 State: none.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
*/
        async fn get_backfill_status(
            &self,
            request: tonic::Request<super::GetBackfillStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBackfillStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists backfills, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_backfills(
            &self,
            request: tonic::Request<super::ListBackfillsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBackfillsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the chunks of a backfill.

 State: none.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
*/
        async fn list_backfill_chunks(
            &self,
            request: tonic::Request<super::ListBackfillChunksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBackfillChunksResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Keeps a backfill from starting new chunks until it is resumed; those that run come to an end.

 State: writes the backfill; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_FINISHED: it has ended already.
*/
        async fn pause_backfill(
            &self,
            request: tonic::Request<super::PauseBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseBackfillResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lets a paused backfill go on, if asked with another concurrency or priority.

 State: writes the backfill; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_FINISHED: it has ended already.
*/
        async fn resume_backfill(
            &self,
            request: tonic::Request<super::ResumeBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeBackfillResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Queues failed chunks of a backfill again, and reopens it if it has ended.

 State: writes the chunks and the backfill in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_OVERLAPS: another backfill of the pipeline shares days with this one meanwhile.
*/
        async fn retry_backfill_chunks(
            &self,
            request: tonic::Request<super::RetryBackfillChunksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RetryBackfillChunksResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Ends a backfill: no new chunk is started, and those that run come to an end unless `cancel_running` is set.

 What its chunks brought stays. One that is cancelled already stays so.

 State: writes the backfill; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_FINISHED: it has completed or failed already.
*/
        async fn cancel_backfill(
            &self,
            request: tonic::Request<super::CancelBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelBackfillResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Runs pipelines: fetch, bronze, silver, gold, each as a step that is done once its result is stored.

 Pipelines are declared in the config service. An execution is taken up by a worker under a lease with a fence; a
 worker that dies is replaced, and the execution goes on after its last finished step. Nothing is written twice: every
 call to the layers carries the execution and the fence. Whoever starts an execution needs the right to; the work is
 done as the service account of the pipeline.
*/
    #[derive(Debug)]
    pub struct EtlServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> EtlServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for EtlServiceServer<T>
    where
        T: EtlService,
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
                "/platform.etl.v1.ETLService/TriggerPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct TriggerPipelineSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::TriggerPipelineRequest>
                    for TriggerPipelineSvc<T> {
                        type Response = super::TriggerPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TriggerPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::trigger_pipeline(&inner, request).await
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
                        let method = TriggerPipelineSvc(inner);
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
                "/platform.etl.v1.ETLService/GetExecution" => {
                    #[allow(non_camel_case_types)]
                    struct GetExecutionSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::GetExecutionRequest>
                    for GetExecutionSvc<T> {
                        type Response = super::GetExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::get_execution(&inner, request).await
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
                        let method = GetExecutionSvc(inner);
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
                "/platform.etl.v1.ETLService/ListExecutions" => {
                    #[allow(non_camel_case_types)]
                    struct ListExecutionsSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::ListExecutionsRequest>
                    for ListExecutionsSvc<T> {
                        type Response = super::ListExecutionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListExecutionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::list_executions(&inner, request).await
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
                        let method = ListExecutionsSvc(inner);
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
                "/platform.etl.v1.ETLService/WatchExecution" => {
                    #[allow(non_camel_case_types)]
                    struct WatchExecutionSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::ServerStreamingService<super::WatchExecutionRequest>
                    for WatchExecutionSvc<T> {
                        type Response = super::WatchExecutionResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchExecutionResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::watch_execution(&inner, request).await
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
                        let method = WatchExecutionSvc(inner);
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
                "/platform.etl.v1.ETLService/ListExecutionSteps" => {
                    #[allow(non_camel_case_types)]
                    struct ListExecutionStepsSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::ListExecutionStepsRequest>
                    for ListExecutionStepsSvc<T> {
                        type Response = super::ListExecutionStepsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListExecutionStepsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::list_execution_steps(&inner, request)
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
                        let method = ListExecutionStepsSvc(inner);
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
                "/platform.etl.v1.ETLService/CancelExecution" => {
                    #[allow(non_camel_case_types)]
                    struct CancelExecutionSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::CancelExecutionRequest>
                    for CancelExecutionSvc<T> {
                        type Response = super::CancelExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::cancel_execution(&inner, request).await
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
                        let method = CancelExecutionSvc(inner);
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
                "/platform.etl.v1.ETLService/RetryExecution" => {
                    #[allow(non_camel_case_types)]
                    struct RetryExecutionSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::RetryExecutionRequest>
                    for RetryExecutionSvc<T> {
                        type Response = super::RetryExecutionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RetryExecutionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::retry_execution(&inner, request).await
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
                        let method = RetryExecutionSvc(inner);
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
                "/platform.etl.v1.ETLService/GetExecutionLogs" => {
                    #[allow(non_camel_case_types)]
                    struct GetExecutionLogsSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::GetExecutionLogsRequest>
                    for GetExecutionLogsSvc<T> {
                        type Response = super::GetExecutionLogsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetExecutionLogsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::get_execution_logs(&inner, request).await
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
                        let method = GetExecutionLogsSvc(inner);
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
                "/platform.etl.v1.ETLService/StreamExecutionLogs" => {
                    #[allow(non_camel_case_types)]
                    struct StreamExecutionLogsSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::ServerStreamingService<
                        super::StreamExecutionLogsRequest,
                    > for StreamExecutionLogsSvc<T> {
                        type Response = super::StreamExecutionLogsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::StreamExecutionLogsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StreamExecutionLogsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::stream_execution_logs(&inner, request)
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
                        let method = StreamExecutionLogsSvc(inner);
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
                "/platform.etl.v1.ETLService/AppendExecutionLogs" => {
                    #[allow(non_camel_case_types)]
                    struct AppendExecutionLogsSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::AppendExecutionLogsRequest>
                    for AppendExecutionLogsSvc<T> {
                        type Response = super::AppendExecutionLogsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AppendExecutionLogsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::append_execution_logs(&inner, request)
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
                        let method = AppendExecutionLogsSvc(inner);
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
                "/platform.etl.v1.ETLService/ListLeases" => {
                    #[allow(non_camel_case_types)]
                    struct ListLeasesSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::ListLeasesRequest>
                    for ListLeasesSvc<T> {
                        type Response = super::ListLeasesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListLeasesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::list_leases(&inner, request).await
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
                        let method = ListLeasesSvc(inner);
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
                "/platform.etl.v1.ETLService/BreakLease" => {
                    #[allow(non_camel_case_types)]
                    struct BreakLeaseSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::BreakLeaseRequest>
                    for BreakLeaseSvc<T> {
                        type Response = super::BreakLeaseResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BreakLeaseRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::break_lease(&inner, request).await
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
                        let method = BreakLeaseSvc(inner);
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
                "/platform.etl.v1.ETLService/GetDataQualityMetrics" => {
                    #[allow(non_camel_case_types)]
                    struct GetDataQualityMetricsSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::GetDataQualityMetricsRequest>
                    for GetDataQualityMetricsSvc<T> {
                        type Response = super::GetDataQualityMetricsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetDataQualityMetricsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::get_data_quality_metrics(&inner, request)
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
                        let method = GetDataQualityMetricsSvc(inner);
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
                "/platform.etl.v1.ETLService/EstimateBackfill" => {
                    #[allow(non_camel_case_types)]
                    struct EstimateBackfillSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::EstimateBackfillRequest>
                    for EstimateBackfillSvc<T> {
                        type Response = super::EstimateBackfillResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EstimateBackfillRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::estimate_backfill(&inner, request).await
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
                        let method = EstimateBackfillSvc(inner);
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
                "/platform.etl.v1.ETLService/StartBackfill" => {
                    #[allow(non_camel_case_types)]
                    struct StartBackfillSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::StartBackfillRequest>
                    for StartBackfillSvc<T> {
                        type Response = super::StartBackfillResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartBackfillRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::start_backfill(&inner, request).await
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
                        let method = StartBackfillSvc(inner);
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
                "/platform.etl.v1.ETLService/GetBackfillStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetBackfillStatusSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::GetBackfillStatusRequest>
                    for GetBackfillStatusSvc<T> {
                        type Response = super::GetBackfillStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetBackfillStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::get_backfill_status(&inner, request)
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
                        let method = GetBackfillStatusSvc(inner);
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
                "/platform.etl.v1.ETLService/ListBackfills" => {
                    #[allow(non_camel_case_types)]
                    struct ListBackfillsSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::ListBackfillsRequest>
                    for ListBackfillsSvc<T> {
                        type Response = super::ListBackfillsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListBackfillsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::list_backfills(&inner, request).await
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
                        let method = ListBackfillsSvc(inner);
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
                "/platform.etl.v1.ETLService/ListBackfillChunks" => {
                    #[allow(non_camel_case_types)]
                    struct ListBackfillChunksSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::ListBackfillChunksRequest>
                    for ListBackfillChunksSvc<T> {
                        type Response = super::ListBackfillChunksResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListBackfillChunksRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::list_backfill_chunks(&inner, request)
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
                        let method = ListBackfillChunksSvc(inner);
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
                "/platform.etl.v1.ETLService/PauseBackfill" => {
                    #[allow(non_camel_case_types)]
                    struct PauseBackfillSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::PauseBackfillRequest>
                    for PauseBackfillSvc<T> {
                        type Response = super::PauseBackfillResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PauseBackfillRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::pause_backfill(&inner, request).await
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
                        let method = PauseBackfillSvc(inner);
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
                "/platform.etl.v1.ETLService/ResumeBackfill" => {
                    #[allow(non_camel_case_types)]
                    struct ResumeBackfillSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::ResumeBackfillRequest>
                    for ResumeBackfillSvc<T> {
                        type Response = super::ResumeBackfillResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResumeBackfillRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::resume_backfill(&inner, request).await
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
                        let method = ResumeBackfillSvc(inner);
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
                "/platform.etl.v1.ETLService/RetryBackfillChunks" => {
                    #[allow(non_camel_case_types)]
                    struct RetryBackfillChunksSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::RetryBackfillChunksRequest>
                    for RetryBackfillChunksSvc<T> {
                        type Response = super::RetryBackfillChunksResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RetryBackfillChunksRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::retry_backfill_chunks(&inner, request)
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
                        let method = RetryBackfillChunksSvc(inner);
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
                "/platform.etl.v1.ETLService/CancelBackfill" => {
                    #[allow(non_camel_case_types)]
                    struct CancelBackfillSvc<T: EtlService>(pub Arc<T>);
                    impl<
                        T: EtlService,
                    > tonic::server::UnaryService<super::CancelBackfillRequest>
                    for CancelBackfillSvc<T> {
                        type Response = super::CancelBackfillResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelBackfillRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as EtlService>::cancel_backfill(&inner, request).await
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
                        let method = CancelBackfillSvc(inner);
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
    impl<T> Clone for EtlServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.etl.v1.ETLService";
    impl<T> tonic::server::NamedService for EtlServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod lineage_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with LineageServiceServer.
    #[async_trait]
    pub trait LineageService: std::marker::Send + std::marker::Sync + 'static {
        /** Returns the part of the lineage graph around one node.

 State: none.

 Errors:
 - NOT_FOUND LINEAGE_NODE_NOT_FOUND: nothing is known of such a node.
*/
        async fn get_lineage(
            &self,
            request: tonic::Request<super::GetLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetLineageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the columns that one column of a table was made of, or that were made of it.

 State: none.

 Errors:
 - NOT_FOUND LINEAGE_NODE_NOT_FOUND: nothing is known of such a node, or of such a column of it.
*/
        async fn get_column_lineage(
            &self,
            request: tonic::Request<super::GetColumnLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetColumnLineageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Records that data moved, for the services that move it or read it.

 State: writes the edges, replacing those with the same ends and execution; durable when the call returns.

 Errors: none of its own.
*/
        async fn record_lineage(
            &self,
            request: tonic::Request<super::RecordLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordLineageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Where data came from and where it went, over all layers: streams, batches, tables, rules and queries.
*/
    #[derive(Debug)]
    pub struct LineageServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> LineageServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for LineageServiceServer<T>
    where
        T: LineageService,
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
                "/platform.etl.v1.LineageService/GetLineage" => {
                    #[allow(non_camel_case_types)]
                    struct GetLineageSvc<T: LineageService>(pub Arc<T>);
                    impl<
                        T: LineageService,
                    > tonic::server::UnaryService<super::GetLineageRequest>
                    for GetLineageSvc<T> {
                        type Response = super::GetLineageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetLineageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as LineageService>::get_lineage(&inner, request).await
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
                        let method = GetLineageSvc(inner);
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
                "/platform.etl.v1.LineageService/GetColumnLineage" => {
                    #[allow(non_camel_case_types)]
                    struct GetColumnLineageSvc<T: LineageService>(pub Arc<T>);
                    impl<
                        T: LineageService,
                    > tonic::server::UnaryService<super::GetColumnLineageRequest>
                    for GetColumnLineageSvc<T> {
                        type Response = super::GetColumnLineageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetColumnLineageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as LineageService>::get_column_lineage(&inner, request)
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
                        let method = GetColumnLineageSvc(inner);
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
                "/platform.etl.v1.LineageService/RecordLineage" => {
                    #[allow(non_camel_case_types)]
                    struct RecordLineageSvc<T: LineageService>(pub Arc<T>);
                    impl<
                        T: LineageService,
                    > tonic::server::UnaryService<super::RecordLineageRequest>
                    for RecordLineageSvc<T> {
                        type Response = super::RecordLineageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RecordLineageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as LineageService>::record_lineage(&inner, request).await
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
                        let method = RecordLineageSvc(inner);
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
    impl<T> Clone for LineageServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.etl.v1.LineageService";
    impl<T> tonic::server::NamedService for LineageServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod schedule_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ScheduleServiceServer.
    #[async_trait]
    pub trait ScheduleService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists the schedules of pipelines with their next occurrence.

 State: none.

 Errors: none of its own.
*/
        async fn list_schedules(
            &self,
            request: tonic::Request<super::ListSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSchedulesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the schedule of one pipeline.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        async fn get_schedule(
            &self,
            request: tonic::Request<super::GetScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetScheduleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Keeps a schedule from starting executions until it is resumed. Those that run go on, and starting by hand stays
 possible.

 State: writes the schedule and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        async fn pause_schedule(
            &self,
            request: tonic::Request<super::PauseScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseScheduleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lets a paused schedule start executions again. Occurrences in the pause are lost unless `apply_misfire_policy` is
 set.

 State: writes the schedule and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is disabled.
*/
        async fn resume_schedule(
            &self,
            request: tonic::Request<super::ResumeScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeScheduleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Computes the next occurrences of a schedule, of a pipeline or of a draft.

 Around a change of the clocks: a time that is skipped is met at the first instant after the gap; a time of day that
 comes twice is met the first time, while expressions that come every hour, or several times in an hour, are met both
 times.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - INVALID_ARGUMENT CRON_INVALID: the expression cannot be read; the place is in the details.
 - INVALID_ARGUMENT TIME_ZONE_UNKNOWN: the time zone is not among those of the IANA database.
 - INVALID_ARGUMENT SCHEDULE_NEVER_FIRES: the expression has no occurrence, such as 31 February.
 - INVALID_ARGUMENT SCHEDULE_TOO_FREQUENT: two occurrences are less than 5 minutes apart.
*/
        async fn preview_schedule(
            &self,
            request: tonic::Request<super::PreviewScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PreviewScheduleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists what became of past occurrences, newest first, for 90 days.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        async fn list_firings(
            &self,
            request: tonic::Request<super::ListFiringsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFiringsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the run policy of a pipeline: the defaults if none was set.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        async fn get_run_policy(
            &self,
            request: tonic::Request<super::GetRunPolicyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRunPolicyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Replaces the run policy of a pipeline as a whole. Executions that have begun keep the old one.

 State: writes the policy and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - ABORTED RUN_POLICY_CHANGED: the policy is not at `expected_revision`; read it again.
*/
        async fn set_run_policy(
            &self,
            request: tonic::Request<super::SetRunPolicyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetRunPolicyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** When pipelines run by themselves, and how.

 When is declared with the pipeline in the config service: a cron expression in a time zone, an interval, or by hand.
 How is the run policy here: what follows when an occurrence was missed, when the one before still runs, when work
 fails. An occurrence starts at most one execution, whatever fails.
*/
    #[derive(Debug)]
    pub struct ScheduleServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ScheduleServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ScheduleServiceServer<T>
    where
        T: ScheduleService,
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
                "/platform.etl.v1.ScheduleService/ListSchedules" => {
                    #[allow(non_camel_case_types)]
                    struct ListSchedulesSvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::ListSchedulesRequest>
                    for ListSchedulesSvc<T> {
                        type Response = super::ListSchedulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSchedulesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::list_schedules(&inner, request)
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
                        let method = ListSchedulesSvc(inner);
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
                "/platform.etl.v1.ScheduleService/GetSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct GetScheduleSvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::GetScheduleRequest>
                    for GetScheduleSvc<T> {
                        type Response = super::GetScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::get_schedule(&inner, request).await
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
                        let method = GetScheduleSvc(inner);
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
                "/platform.etl.v1.ScheduleService/PauseSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct PauseScheduleSvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::PauseScheduleRequest>
                    for PauseScheduleSvc<T> {
                        type Response = super::PauseScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PauseScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::pause_schedule(&inner, request)
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
                        let method = PauseScheduleSvc(inner);
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
                "/platform.etl.v1.ScheduleService/ResumeSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct ResumeScheduleSvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::ResumeScheduleRequest>
                    for ResumeScheduleSvc<T> {
                        type Response = super::ResumeScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResumeScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::resume_schedule(&inner, request)
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
                        let method = ResumeScheduleSvc(inner);
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
                "/platform.etl.v1.ScheduleService/PreviewSchedule" => {
                    #[allow(non_camel_case_types)]
                    struct PreviewScheduleSvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::PreviewScheduleRequest>
                    for PreviewScheduleSvc<T> {
                        type Response = super::PreviewScheduleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PreviewScheduleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::preview_schedule(&inner, request)
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
                        let method = PreviewScheduleSvc(inner);
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
                "/platform.etl.v1.ScheduleService/ListFirings" => {
                    #[allow(non_camel_case_types)]
                    struct ListFiringsSvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::ListFiringsRequest>
                    for ListFiringsSvc<T> {
                        type Response = super::ListFiringsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListFiringsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::list_firings(&inner, request).await
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
                        let method = ListFiringsSvc(inner);
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
                "/platform.etl.v1.ScheduleService/GetRunPolicy" => {
                    #[allow(non_camel_case_types)]
                    struct GetRunPolicySvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::GetRunPolicyRequest>
                    for GetRunPolicySvc<T> {
                        type Response = super::GetRunPolicyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRunPolicyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::get_run_policy(&inner, request)
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
                        let method = GetRunPolicySvc(inner);
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
                "/platform.etl.v1.ScheduleService/SetRunPolicy" => {
                    #[allow(non_camel_case_types)]
                    struct SetRunPolicySvc<T: ScheduleService>(pub Arc<T>);
                    impl<
                        T: ScheduleService,
                    > tonic::server::UnaryService<super::SetRunPolicyRequest>
                    for SetRunPolicySvc<T> {
                        type Response = super::SetRunPolicyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetRunPolicyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ScheduleService>::set_run_policy(&inner, request)
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
                        let method = SetRunPolicySvc(inner);
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
    impl<T> Clone for ScheduleServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.etl.v1.ScheduleService";
    impl<T> tonic::server::NamedService for ScheduleServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod watermark_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with WatermarkServiceServer.
    #[async_trait]
    pub trait WatermarkService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists the watermarks of a pipeline.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        async fn list_watermarks(
            &self,
            request: tonic::Request<super::ListWatermarksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWatermarksResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one watermark.

 State: none.

 Errors:
 - NOT_FOUND WATERMARK_NOT_FOUND: there is no such watermark.
*/
        async fn get_watermark(
            &self,
            request: tonic::Request<super::GetWatermarkRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWatermarkResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Sets a watermark, also backwards, so that the next execution begins there.

 What lies between is brought or computed again; since rows are merged by key, nothing is doubled.

 State: writes the watermark and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_RUNNING: an execution of the pipeline runs; wait or cancel it.
 - ABORTED WATERMARK_CHANGED: the watermark is not at `expected_revision`; read it again.
*/
        async fn set_watermark(
            &self,
            request: tonic::Request<super::SetWatermarkRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetWatermarkResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Forgets watermarks, so that the next execution begins at the beginning.

 State: deletes the watermarks and writes their event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_RUNNING: an execution of the pipeline runs; wait or cancel it.
*/
        async fn reset_watermarks(
            &self,
            request: tonic::Request<super::ResetWatermarksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetWatermarksResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** How far each layer of a pipeline has come, so that the next execution goes on from there.

 A watermark is moved in the transaction that marks a step as done, and only forward. A connector's own place in a
 stream is the stream's state in `SyncService`.
*/
    #[derive(Debug)]
    pub struct WatermarkServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> WatermarkServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for WatermarkServiceServer<T>
    where
        T: WatermarkService,
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
                "/platform.etl.v1.WatermarkService/ListWatermarks" => {
                    #[allow(non_camel_case_types)]
                    struct ListWatermarksSvc<T: WatermarkService>(pub Arc<T>);
                    impl<
                        T: WatermarkService,
                    > tonic::server::UnaryService<super::ListWatermarksRequest>
                    for ListWatermarksSvc<T> {
                        type Response = super::ListWatermarksResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListWatermarksRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WatermarkService>::list_watermarks(&inner, request)
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
                        let method = ListWatermarksSvc(inner);
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
                "/platform.etl.v1.WatermarkService/GetWatermark" => {
                    #[allow(non_camel_case_types)]
                    struct GetWatermarkSvc<T: WatermarkService>(pub Arc<T>);
                    impl<
                        T: WatermarkService,
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
                                <T as WatermarkService>::get_watermark(&inner, request)
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
                "/platform.etl.v1.WatermarkService/SetWatermark" => {
                    #[allow(non_camel_case_types)]
                    struct SetWatermarkSvc<T: WatermarkService>(pub Arc<T>);
                    impl<
                        T: WatermarkService,
                    > tonic::server::UnaryService<super::SetWatermarkRequest>
                    for SetWatermarkSvc<T> {
                        type Response = super::SetWatermarkResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetWatermarkRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WatermarkService>::set_watermark(&inner, request)
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
                        let method = SetWatermarkSvc(inner);
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
                "/platform.etl.v1.WatermarkService/ResetWatermarks" => {
                    #[allow(non_camel_case_types)]
                    struct ResetWatermarksSvc<T: WatermarkService>(pub Arc<T>);
                    impl<
                        T: WatermarkService,
                    > tonic::server::UnaryService<super::ResetWatermarksRequest>
                    for ResetWatermarksSvc<T> {
                        type Response = super::ResetWatermarksResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetWatermarksRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as WatermarkService>::reset_watermarks(&inner, request)
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
                        let method = ResetWatermarksSvc(inner);
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
    impl<T> Clone for WatermarkServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.etl.v1.WatermarkService";
    impl<T> tonic::server::NamedService for WatermarkServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
