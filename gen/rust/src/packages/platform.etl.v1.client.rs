// @generated
/// Generated client implementations.
pub mod etl_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Runs pipelines: fetch, bronze, silver, gold, each as a step that is done once its result is stored.

 Pipelines are declared in the config service. An execution is taken up by a worker under a lease with a fence; a
 worker that dies is replaced, and the execution goes on after its last finished step. Nothing is written twice: every
 call to the layers carries the execution and the fence. Whoever starts an execution needs the right to; the work is
 done as the service account of the pipeline.
*/
    #[derive(Debug, Clone)]
    pub struct EtlServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl EtlServiceClient<tonic::transport::Channel> {
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
    impl<T> EtlServiceClient<T>
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
        ) -> EtlServiceClient<InterceptedService<T, F>>
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
            EtlServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn trigger_pipeline(
            &mut self,
            request: impl tonic::IntoRequest<super::TriggerPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerPipelineResponse>,
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
                "/platform.etl.v1.ETLService/TriggerPipeline",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "TriggerPipeline"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns one execution.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        pub async fn get_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::GetExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetExecutionResponse>,
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
                "/platform.etl.v1.ETLService/GetExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "GetExecution"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists executions, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_executions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListExecutionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExecutionsResponse>,
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
                "/platform.etl.v1.ETLService/ListExecutions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "ListExecutions"));
            self.inner.unary(req, path, codec).await
        }
        /** Streams an execution: as it is, then after every change, at most once a second. Ends after the last change.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        pub async fn watch_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchExecutionResponse>>,
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
                "/platform.etl.v1.ETLService/WatchExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "WatchExecution"));
            self.inner.server_streaming(req, path, codec).await
        }
        /** Lists the steps of an execution with every attempt.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        pub async fn list_execution_steps(
            &mut self,
            request: impl tonic::IntoRequest<super::ListExecutionStepsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExecutionStepsResponse>,
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
                "/platform.etl.v1.ETLService/ListExecutionSteps",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "ListExecutionSteps"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Cancels an execution that has not ended.

 One that waits ends at once. One that runs ends at its next checkpoint, within a second or two; what its finished
 steps wrote stays. One that is cancelled already stays so.

 State: stores the wish and its event; durable when the call returns.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
 - FAILED_PRECONDITION EXECUTION_FINISHED: it has completed, failed or timed out already.
*/
        pub async fn cancel_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelExecutionResponse>,
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
                "/platform.etl.v1.ETLService/CancelExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "CancelExecution"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn retry_execution(
            &mut self,
            request: impl tonic::IntoRequest<super::RetryExecutionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RetryExecutionResponse>,
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
                "/platform.etl.v1.ETLService/RetryExecution",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "RetryExecution"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists what an execution logged, newest first unless the request asks for `asc`. At most 10,000 entries of one
 execution are kept; then a sample, which says so.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        pub async fn get_execution_logs(
            &mut self,
            request: impl tonic::IntoRequest<super::GetExecutionLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetExecutionLogsResponse>,
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
                "/platform.etl.v1.ETLService/GetExecutionLogs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "GetExecutionLogs"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams what an execution logs: what there is, then what comes, without gap or repetition. Ends after the last
 entry once the execution has ended.

 State: none.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
*/
        pub async fn stream_execution_logs(
            &mut self,
            request: impl tonic::IntoRequest<super::StreamExecutionLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::StreamExecutionLogsResponse>>,
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
                "/platform.etl.v1.ETLService/StreamExecutionLogs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "StreamExecutionLogs"),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Adds entries to an execution's log, for the services that work for it.

 State: appends the entries; durable when the call returns. A call with a `request_id` that was answered before adds
 nothing.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn append_execution_logs(
            &mut self,
            request: impl tonic::IntoRequest<super::AppendExecutionLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AppendExecutionLogsResponse>,
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
                "/platform.etl.v1.ETLService/AppendExecutionLogs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "AppendExecutionLogs"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the leases under which executions run.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_leases(
            &mut self,
            request: impl tonic::IntoRequest<super::ListLeasesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListLeasesResponse>,
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
                "/platform.etl.v1.ETLService/ListLeases",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "ListLeases"));
            self.inner.unary(req, path, codec).await
        }
        /** Takes an execution's lease away, so that another worker takes the execution up at once instead of when the lease
 ends.

 Safe even if the worker lives: its writes are refused from then on, since the fence has grown.

 State: raises the fence; durable when the call returns.

 Errors:
 - NOT_FOUND EXECUTION_NOT_FOUND: there is no such execution.
 - ABORTED LEASE_CHANGED: the fence is not `expected_fence`; another worker has taken over meanwhile.
*/
        pub async fn break_lease(
            &mut self,
            request: impl tonic::IntoRequest<super::BreakLeaseRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BreakLeaseResponse>,
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
                "/platform.etl.v1.ETLService/BreakLease",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "BreakLease"));
            self.inner.unary(req, path, codec).await
        }
        /** Summarises the quality of what pipelines brought in a range of days.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_data_quality_metrics(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDataQualityMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDataQualityMetricsResponse>,
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
                "/platform.etl.v1.ETLService/GetDataQualityMetrics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.etl.v1.ETLService",
                        "GetDataQualityMetrics",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells what a backfill would do, without starting it.

 Refused for a pipeline whose connector knows no days: one of files, objects or topics.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - OUT_OF_RANGE BACKFILL_TOO_LONG: the range has more chunks than allowed.
*/
        pub async fn estimate_backfill(
            &mut self,
            request: impl tonic::IntoRequest<super::EstimateBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EstimateBackfillResponse>,
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
                "/platform.etl.v1.ETLService/EstimateBackfill",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "EstimateBackfill"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn start_backfill(
            &mut self,
            request: impl tonic::IntoRequest<super::StartBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartBackfillResponse>,
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
                "/platform.etl.v1.ETLService/StartBackfill",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "StartBackfill"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns how far a backfill is.

 State: none.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
*/
        pub async fn get_backfill_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetBackfillStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBackfillStatusResponse>,
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
                "/platform.etl.v1.ETLService/GetBackfillStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "GetBackfillStatus"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists backfills, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_backfills(
            &mut self,
            request: impl tonic::IntoRequest<super::ListBackfillsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBackfillsResponse>,
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
                "/platform.etl.v1.ETLService/ListBackfills",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "ListBackfills"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists the chunks of a backfill.

 State: none.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
*/
        pub async fn list_backfill_chunks(
            &mut self,
            request: impl tonic::IntoRequest<super::ListBackfillChunksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBackfillChunksResponse>,
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
                "/platform.etl.v1.ETLService/ListBackfillChunks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "ListBackfillChunks"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Keeps a backfill from starting new chunks until it is resumed; those that run come to an end.

 State: writes the backfill; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_FINISHED: it has ended already.
*/
        pub async fn pause_backfill(
            &mut self,
            request: impl tonic::IntoRequest<super::PauseBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseBackfillResponse>,
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
                "/platform.etl.v1.ETLService/PauseBackfill",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "PauseBackfill"));
            self.inner.unary(req, path, codec).await
        }
        /** Lets a paused backfill go on, if asked with another concurrency or priority.

 State: writes the backfill; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_FINISHED: it has ended already.
*/
        pub async fn resume_backfill(
            &mut self,
            request: impl tonic::IntoRequest<super::ResumeBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeBackfillResponse>,
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
                "/platform.etl.v1.ETLService/ResumeBackfill",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "ResumeBackfill"));
            self.inner.unary(req, path, codec).await
        }
        /** Queues failed chunks of a backfill again, and reopens it if it has ended.

 State: writes the chunks and the backfill in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_OVERLAPS: another backfill of the pipeline shares days with this one meanwhile.
*/
        pub async fn retry_backfill_chunks(
            &mut self,
            request: impl tonic::IntoRequest<super::RetryBackfillChunksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RetryBackfillChunksResponse>,
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
                "/platform.etl.v1.ETLService/RetryBackfillChunks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ETLService", "RetryBackfillChunks"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends a backfill: no new chunk is started, and those that run come to an end unless `cancel_running` is set.

 What its chunks brought stays. One that is cancelled already stays so.

 State: writes the backfill; durable when the call returns.

 Errors:
 - NOT_FOUND BACKFILL_NOT_FOUND: there is no such backfill.
 - FAILED_PRECONDITION BACKFILL_FINISHED: it has completed or failed already.
*/
        pub async fn cancel_backfill(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelBackfillRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelBackfillResponse>,
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
                "/platform.etl.v1.ETLService/CancelBackfill",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.ETLService", "CancelBackfill"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod lineage_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Where data came from and where it went, over all layers: streams, batches, tables, rules and queries.
*/
    #[derive(Debug, Clone)]
    pub struct LineageServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl LineageServiceClient<tonic::transport::Channel> {
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
    impl<T> LineageServiceClient<T>
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
        ) -> LineageServiceClient<InterceptedService<T, F>>
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
            LineageServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Returns the part of the lineage graph around one node.

 State: none.

 Errors:
 - NOT_FOUND LINEAGE_NODE_NOT_FOUND: nothing is known of such a node.
*/
        pub async fn get_lineage(
            &mut self,
            request: impl tonic::IntoRequest<super::GetLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetLineageResponse>,
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
                "/platform.etl.v1.LineageService/GetLineage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.etl.v1.LineageService", "GetLineage"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns the columns that one column of a table was made of, or that were made of it.

 State: none.

 Errors:
 - NOT_FOUND LINEAGE_NODE_NOT_FOUND: nothing is known of such a node, or of such a column of it.
*/
        pub async fn get_column_lineage(
            &mut self,
            request: impl tonic::IntoRequest<super::GetColumnLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetColumnLineageResponse>,
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
                "/platform.etl.v1.LineageService/GetColumnLineage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.LineageService", "GetColumnLineage"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Records that data moved, for the services that move it or read it.

 State: writes the edges, replacing those with the same ends and execution; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn record_lineage(
            &mut self,
            request: impl tonic::IntoRequest<super::RecordLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordLineageResponse>,
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
                "/platform.etl.v1.LineageService/RecordLineage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.LineageService", "RecordLineage"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod schedule_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** When pipelines run by themselves, and how.

 When is declared with the pipeline in the config service: a cron expression in a time zone, an interval, or by hand.
 How is the run policy here: what follows when an occurrence was missed, when the one before still runs, when work
 fails. An occurrence starts at most one execution, whatever fails.
*/
    #[derive(Debug, Clone)]
    pub struct ScheduleServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ScheduleServiceClient<tonic::transport::Channel> {
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
    impl<T> ScheduleServiceClient<T>
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
        ) -> ScheduleServiceClient<InterceptedService<T, F>>
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
            ScheduleServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists the schedules of pipelines with their next occurrence.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_schedules(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSchedulesResponse>,
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
                "/platform.etl.v1.ScheduleService/ListSchedules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "ListSchedules"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns the schedule of one pipeline.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        pub async fn get_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::GetScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetScheduleResponse>,
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
                "/platform.etl.v1.ScheduleService/GetSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "GetSchedule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Keeps a schedule from starting executions until it is resumed. Those that run go on, and starting by hand stays
 possible.

 State: writes the schedule and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        pub async fn pause_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::PauseScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PauseScheduleResponse>,
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
                "/platform.etl.v1.ScheduleService/PauseSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "PauseSchedule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lets a paused schedule start executions again. Occurrences in the pause are lost unless `apply_misfire_policy` is
 set.

 State: writes the schedule and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is disabled.
*/
        pub async fn resume_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::ResumeScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeScheduleResponse>,
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
                "/platform.etl.v1.ScheduleService/ResumeSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "ResumeSchedule"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn preview_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::PreviewScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PreviewScheduleResponse>,
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
                "/platform.etl.v1.ScheduleService/PreviewSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "PreviewSchedule"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists what became of past occurrences, newest first, for 90 days.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        pub async fn list_firings(
            &mut self,
            request: impl tonic::IntoRequest<super::ListFiringsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFiringsResponse>,
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
                "/platform.etl.v1.ScheduleService/ListFirings",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "ListFirings"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns the run policy of a pipeline: the defaults if none was set.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        pub async fn get_run_policy(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRunPolicyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRunPolicyResponse>,
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
                "/platform.etl.v1.ScheduleService/GetRunPolicy",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "GetRunPolicy"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the run policy of a pipeline as a whole. Executions that have begun keep the old one.

 State: writes the policy and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - ABORTED RUN_POLICY_CHANGED: the policy is not at `expected_revision`; read it again.
*/
        pub async fn set_run_policy(
            &mut self,
            request: impl tonic::IntoRequest<super::SetRunPolicyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetRunPolicyResponse>,
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
                "/platform.etl.v1.ScheduleService/SetRunPolicy",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.ScheduleService", "SetRunPolicy"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod watermark_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** How far each layer of a pipeline has come, so that the next execution goes on from there.

 A watermark is moved in the transaction that marks a step as done, and only forward. A connector's own place in a
 stream is the stream's state in `SyncService`.
*/
    #[derive(Debug, Clone)]
    pub struct WatermarkServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl WatermarkServiceClient<tonic::transport::Channel> {
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
    impl<T> WatermarkServiceClient<T>
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
        ) -> WatermarkServiceClient<InterceptedService<T, F>>
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
            WatermarkServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists the watermarks of a pipeline.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
*/
        pub async fn list_watermarks(
            &mut self,
            request: impl tonic::IntoRequest<super::ListWatermarksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWatermarksResponse>,
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
                "/platform.etl.v1.WatermarkService/ListWatermarks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.WatermarkService", "ListWatermarks"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns one watermark.

 State: none.

 Errors:
 - NOT_FOUND WATERMARK_NOT_FOUND: there is no such watermark.
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
                "/platform.etl.v1.WatermarkService/GetWatermark",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.WatermarkService", "GetWatermark"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sets a watermark, also backwards, so that the next execution begins there.

 What lies between is brought or computed again; since rows are merged by key, nothing is doubled.

 State: writes the watermark and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_RUNNING: an execution of the pipeline runs; wait or cancel it.
 - ABORTED WATERMARK_CHANGED: the watermark is not at `expected_revision`; read it again.
*/
        pub async fn set_watermark(
            &mut self,
            request: impl tonic::IntoRequest<super::SetWatermarkRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetWatermarkResponse>,
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
                "/platform.etl.v1.WatermarkService/SetWatermark",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.etl.v1.WatermarkService", "SetWatermark"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Forgets watermarks, so that the next execution begins at the beginning.

 State: deletes the watermarks and writes their event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: there is no such pipeline.
 - FAILED_PRECONDITION PIPELINE_RUNNING: an execution of the pipeline runs; wait or cancel it.
*/
        pub async fn reset_watermarks(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetWatermarksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetWatermarksResponse>,
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
                "/platform.etl.v1.WatermarkService/ResetWatermarks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.etl.v1.WatermarkService",
                        "ResetWatermarks",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
