// @generated
/// Generated client implementations.
pub mod transform_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** A transform, written by users and called by sidecars: records in, records out.

 At-least-once delivery may run a record more than once; a transform must not do anything with a record that would
 harm when done twice. Built-in transforms run without this service.
*/
    #[derive(Debug, Clone)]
    pub struct TransformServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl TransformServiceClient<tonic::transport::Channel> {
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
    impl<T> TransformServiceClient<T>
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
        ) -> TransformServiceClient<InterceptedService<T, F>>
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
            TransformServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Processes one batch and gives one result for each input record.

 Results may come in any order and are matched by index. A record without a result counts as failed, and a result
 that repeats an index or names none of the batch makes the whole batch fail: nothing is guessed. The sidecar
 repeats a call by the stage's retry policy, with the records that failed and a higher `attempt`.

 State: the service's own; a stateful service keeps it until `SnapshotState` asks for it.

 Errors:
 - NOT_FOUND TRANSFORM_NOT_FOUND: the service does not serve this transform.
 - INVALID_ARGUMENT CONFIG_INVALID: the transform cannot work with the configuration.
 - FAILED_PRECONDITION FENCED: a stateful transform has seen a higher epoch of the lane.
*/
        pub async fn process_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::ProcessBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProcessBatchResponse>,
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
                "/conveyor.transform.v1.TransformService/ProcessBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.transform.v1.TransformService",
                        "ProcessBatch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Processes batches over one stream, with several on their way at once.

 The first message must be `init`, and the first answer is `ready`. Results may come in any order. A broken stream
 leaves everything without a result unknown, and it is sent again.

 State: the service's own, as for `ProcessBatch`.

 Errors:
 - NOT_FOUND TRANSFORM_NOT_FOUND: the service does not serve this transform.
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first message is not `init`, or `init` comes again.
 - INVALID_ARGUMENT CONFIG_INVALID: the transform cannot work with the configuration.
 - FAILED_PRECONDITION FENCED: a stateful transform has seen a higher epoch of the lane.
 - RESOURCE_EXHAUSTED CREDITS_EXCEEDED: more was sent than granted.
*/
        pub async fn process_stream(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::ProcessStreamRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ProcessStreamResponse>>,
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
                "/conveyor.transform.v1.TransformService/ProcessStream",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.transform.v1.TransformService",
                        "ProcessStream",
                    ),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Says what the transform supports; the caller cuts its batches and bounds its calls accordingly.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_capabilities(
            &mut self,
            request: impl tonic::IntoRequest<crate::google::protobuf::Empty>,
        ) -> std::result::Result<
            tonic::Response<super::super::Capabilities>,
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
                "/conveyor.transform.v1.TransformService/GetCapabilities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.transform.v1.TransformService",
                        "GetCapabilities",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Saves the state of a stateful transform for one checkpoint.

 Called when the barrier of the checkpoint has arrived on every input and nothing before it is left in the service.

 State: the state is durable at the place that the answer names. The same checkpoint asked for again gives the same
 handle.

 Errors:
 - NOT_FOUND TRANSFORM_NOT_FOUND: the service does not serve this transform.
 - FAILED_PRECONDITION FENCED: the service has seen a higher epoch of a lane.
 - RESOURCE_EXHAUSTED CHECKPOINT_TOO_LARGE: the state is larger than the service can save.
*/
        pub async fn snapshot_state(
            &mut self,
            request: impl tonic::IntoRequest<super::super::SnapshotStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::SnapshotStateResponse>,
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
                "/conveyor.transform.v1.TransformService/SnapshotState",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.transform.v1.TransformService",
                        "SnapshotState",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the state of some lanes by a saved one; called before their first record.

 State: what the service held for these lanes is gone.

 Errors:
 - NOT_FOUND TRANSFORM_NOT_FOUND: the service does not serve this transform.
 - NOT_FOUND STATE_NOT_FOUND: nothing lies at the handle.
 - DATA_LOSS STATE_CORRUPT: what lies there does not fit its checksum or cannot be read.
 - FAILED_PRECONDITION FENCED: the service has seen a higher epoch of a lane.
*/
        pub async fn restore_state(
            &mut self,
            request: impl tonic::IntoRequest<super::super::RestoreStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::RestoreStateResponse>,
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
                "/conveyor.transform.v1.TransformService/RestoreState",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.transform.v1.TransformService",
                        "RestoreState",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Checks a configuration without using it.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_config(
            &mut self,
            request: impl tonic::IntoRequest<super::super::ValidateConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ValidateConfigResponse>,
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
                "/conveyor.transform.v1.TransformService/ValidateConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.transform.v1.TransformService",
                        "ValidateConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
