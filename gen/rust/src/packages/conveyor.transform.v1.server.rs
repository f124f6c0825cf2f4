// @generated
/// Generated server implementations.
pub mod transform_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with TransformServiceServer.
    #[async_trait]
    pub trait TransformService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn process_batch(
            &self,
            request: tonic::Request<super::ProcessBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProcessBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
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
        async fn process_stream(
            &self,
            request: tonic::Request<tonic::Streaming<super::ProcessStreamRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ProcessStreamResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Says what the transform supports; the caller cuts its batches and bounds its calls accordingly.

 State: none.

 Errors: none of its own.
*/
        async fn get_capabilities(
            &self,
            request: tonic::Request<crate::google::protobuf::Empty>,
        ) -> std::result::Result<tonic::Response<super::Capabilities>, tonic::Status> {
            Err(crate::codec::not_implemented("conveyor"))
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
        async fn snapshot_state(
            &self,
            request: tonic::Request<super::SnapshotStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SnapshotStateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Replaces the state of some lanes by a saved one; called before their first record.

 State: what the service held for these lanes is gone.

 Errors:
 - NOT_FOUND TRANSFORM_NOT_FOUND: the service does not serve this transform.
 - NOT_FOUND STATE_NOT_FOUND: nothing lies at the handle.
 - DATA_LOSS STATE_CORRUPT: what lies there does not fit its checksum or cannot be read.
 - FAILED_PRECONDITION FENCED: the service has seen a higher epoch of a lane.
*/
        async fn restore_state(
            &self,
            request: tonic::Request<super::RestoreStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreStateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Checks a configuration without using it.

 State: none.

 Errors: none of its own.
*/
        async fn validate_config(
            &self,
            request: tonic::Request<super::ValidateConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateConfigResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
    }
    /** A transform, written by users and called by sidecars: records in, records out.

 At-least-once delivery may run a record more than once; a transform must not do anything with a record that would
 harm when done twice. Built-in transforms run without this service.
*/
    #[derive(Debug)]
    pub struct TransformServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> TransformServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for TransformServiceServer<T>
    where
        T: TransformService,
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
                "/conveyor.transform.v1.TransformService/ProcessBatch" => {
                    #[allow(non_camel_case_types)]
                    struct ProcessBatchSvc<T: TransformService>(pub Arc<T>);
                    impl<
                        T: TransformService,
                    > tonic::server::UnaryService<super::ProcessBatchRequest>
                    for ProcessBatchSvc<T> {
                        type Response = super::ProcessBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ProcessBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransformService>::process_batch(&inner, request)
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
                        let method = ProcessBatchSvc(inner);
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
                "/conveyor.transform.v1.TransformService/ProcessStream" => {
                    #[allow(non_camel_case_types)]
                    struct ProcessStreamSvc<T: TransformService>(pub Arc<T>);
                    impl<
                        T: TransformService,
                    > tonic::server::StreamingService<super::ProcessStreamRequest>
                    for ProcessStreamSvc<T> {
                        type Response = super::ProcessStreamResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ProcessStreamResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::ProcessStreamRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransformService>::process_stream(&inner, request)
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
                        let method = ProcessStreamSvc(inner);
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
                "/conveyor.transform.v1.TransformService/GetCapabilities" => {
                    #[allow(non_camel_case_types)]
                    struct GetCapabilitiesSvc<T: TransformService>(pub Arc<T>);
                    impl<
                        T: TransformService,
                    > tonic::server::UnaryService<crate::google::protobuf::Empty>
                    for GetCapabilitiesSvc<T> {
                        type Response = super::Capabilities;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<crate::google::protobuf::Empty>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransformService>::get_capabilities(&inner, request)
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
                        let method = GetCapabilitiesSvc(inner);
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
                "/conveyor.transform.v1.TransformService/SnapshotState" => {
                    #[allow(non_camel_case_types)]
                    struct SnapshotStateSvc<T: TransformService>(pub Arc<T>);
                    impl<
                        T: TransformService,
                    > tonic::server::UnaryService<super::SnapshotStateRequest>
                    for SnapshotStateSvc<T> {
                        type Response = super::SnapshotStateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SnapshotStateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransformService>::snapshot_state(&inner, request)
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
                        let method = SnapshotStateSvc(inner);
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
                "/conveyor.transform.v1.TransformService/RestoreState" => {
                    #[allow(non_camel_case_types)]
                    struct RestoreStateSvc<T: TransformService>(pub Arc<T>);
                    impl<
                        T: TransformService,
                    > tonic::server::UnaryService<super::RestoreStateRequest>
                    for RestoreStateSvc<T> {
                        type Response = super::RestoreStateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RestoreStateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransformService>::restore_state(&inner, request)
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
                        let method = RestoreStateSvc(inner);
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
                "/conveyor.transform.v1.TransformService/ValidateConfig" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateConfigSvc<T: TransformService>(pub Arc<T>);
                    impl<
                        T: TransformService,
                    > tonic::server::UnaryService<super::ValidateConfigRequest>
                    for ValidateConfigSvc<T> {
                        type Response = super::ValidateConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransformService>::validate_config(&inner, request)
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
                        let method = ValidateConfigSvc(inner);
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
    impl<T> Clone for TransformServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "conveyor.transform.v1.TransformService";
    impl<T> tonic::server::NamedService for TransformServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
