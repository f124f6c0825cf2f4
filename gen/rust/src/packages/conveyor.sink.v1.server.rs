// @generated
/// Generated server implementations.
pub mod sink_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SinkServiceServer.
    #[async_trait]
    pub trait SinkService: std::marker::Send + std::marker::Sync + 'static {
        /** Writes one batch.

 A call whose outcome is unknown, because of its deadline or a broken connection, comes again with the same
 `batch_id`: the sink must expect duplicates, and one that deduplicates answers DUPLICATE, which counts as written.
 After PARTIAL only the records that may be tried again are sent again.

 State: the confirmed records are durable when the call returns, or after the next `Flush` if the status is
 PENDING.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
 - INVALID_ARGUMENT CONFIG_INVALID: the sink cannot work with the configuration.
 - FAILED_PRECONDITION FENCED: the sink has stored a higher epoch for this producer key; nothing was written.
 - FAILED_PRECONDITION SEQUENCE_GAP: the sink has not got everything before `first_seq`; nothing was written.
*/
        async fn write_batch(
            &self,
            request: tonic::Request<super::WriteBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::WriteBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Writes batches over one stream, with several on their way at once.

 The first message must be `init`, and the first answer is `ready`. A commit marker asks for durability up to a
 sequence number and is answered when that is reached. A broken stream leaves everything unconfirmed unknown, and
 it is sent again.

 State: confirmed records are durable, as for `WriteBatch`.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first message is not `init`, or names another stream than the
   first did.
 - INVALID_ARGUMENT CONFIG_INVALID: the sink cannot work with the configuration.
 - FAILED_PRECONDITION FENCED: the sink has stored a higher epoch for the producer key.
 - RESOURCE_EXHAUSTED CREDITS_EXCEEDED: more was sent than granted.
*/
        async fn write_stream(
            &self,
            request: tonic::Request<tonic::Streaming<super::WriteStreamRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WriteStreamResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Says how much the sink could take now; credits upstream and the balancing over its instances follow from it.

 State: none.

 Errors: none of its own.
*/
        async fn get_capacity(
            &self,
            request: tonic::Request<crate::google::protobuf::Empty>,
        ) -> std::result::Result<
            tonic::Response<super::CapacityResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Writes out what the sink has buffered.

 State: with `wait_for_completion` everything confirmed before the call is durable when it returns.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
*/
        async fn flush(
            &self,
            request: tonic::Request<super::FlushRequest>,
        ) -> std::result::Result<tonic::Response<super::FlushResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Says what the sink supports, above all how it deduplicates.

 State: none.

 Errors: none of its own.
*/
        async fn get_capabilities(
            &self,
            request: tonic::Request<super::GetCapabilitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCapabilitiesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Tells the last position that the sink has stored for each producer key; a new owner of a lane asks before it
 writes.

 State: none.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
*/
        async fn get_positions(
            &self,
            request: tonic::Request<super::GetPositionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPositionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** First phase of a checkpoint: makes everything before its barrier ready to be committed, and keeps it invisible.

 Called only on a sink that declares TWO_PHASE. After it has answered, the sink must be able to commit, whatever
 happens to it.

 State: the transaction is durable and pending. The same checkpoint prepared again gives the same handle.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
 - FAILED_PRECONDITION FENCED: the sink has seen a higher epoch.
 - FAILED_PRECONDITION CHECKPOINT_CLOSED: the checkpoint has been committed or aborted already.
*/
        async fn prepare_checkpoint(
            &self,
            request: tonic::Request<super::PrepareCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PrepareCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Second phase of a checkpoint: makes the prepared writes visible. Repeated until it succeeds.

 State: the writes are durable and visible. A checkpoint that is committed already is left as it is.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
 - NOT_FOUND STATE_NOT_FOUND: the sink has no prepared transaction of this handle.
 - FAILED_PRECONDITION CHECKPOINT_CLOSED: the checkpoint has been aborted.
*/
        async fn commit_checkpoint(
            &self,
            request: tonic::Request<super::CommitCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives a checkpoint up: the prepared writes vanish, and their records come again.

 State: the transaction is gone. One that is unknown or aborted already is left as it is.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
 - FAILED_PRECONDITION CHECKPOINT_CLOSED: the checkpoint has been committed.
*/
        async fn abort_checkpoint(
            &self,
            request: tonic::Request<super::AbortCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AbortCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Checks a configuration without writing anything.

 State: none; the sink may open a connection for the check, and closes it.

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
    /** A sink, written by users and called by sidecars: the end of a record's way.

 A record that a sink has confirmed is settled, and its source may forget it. A confirmation must therefore never
 come before the record is as durable as the sink can make it.
*/
    #[derive(Debug)]
    pub struct SinkServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SinkServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for SinkServiceServer<T>
    where
        T: SinkService,
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
                "/conveyor.sink.v1.SinkService/WriteBatch" => {
                    #[allow(non_camel_case_types)]
                    struct WriteBatchSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::UnaryService<super::WriteBatchRequest>
                    for WriteBatchSvc<T> {
                        type Response = super::WriteBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WriteBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::write_batch(&inner, request).await
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
                        let method = WriteBatchSvc(inner);
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
                "/conveyor.sink.v1.SinkService/WriteStream" => {
                    #[allow(non_camel_case_types)]
                    struct WriteStreamSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::StreamingService<super::WriteStreamRequest>
                    for WriteStreamSvc<T> {
                        type Response = super::WriteStreamResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WriteStreamResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::WriteStreamRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::write_stream(&inner, request).await
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
                        let method = WriteStreamSvc(inner);
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
                "/conveyor.sink.v1.SinkService/GetCapacity" => {
                    #[allow(non_camel_case_types)]
                    struct GetCapacitySvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::UnaryService<crate::google::protobuf::Empty>
                    for GetCapacitySvc<T> {
                        type Response = super::CapacityResponse;
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
                                <T as SinkService>::get_capacity(&inner, request).await
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
                        let method = GetCapacitySvc(inner);
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
                "/conveyor.sink.v1.SinkService/Flush" => {
                    #[allow(non_camel_case_types)]
                    struct FlushSvc<T: SinkService>(pub Arc<T>);
                    impl<T: SinkService> tonic::server::UnaryService<super::FlushRequest>
                    for FlushSvc<T> {
                        type Response = super::FlushResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FlushRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::flush(&inner, request).await
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
                        let method = FlushSvc(inner);
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
                "/conveyor.sink.v1.SinkService/GetCapabilities" => {
                    #[allow(non_camel_case_types)]
                    struct GetCapabilitiesSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::UnaryService<super::GetCapabilitiesRequest>
                    for GetCapabilitiesSvc<T> {
                        type Response = super::GetCapabilitiesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetCapabilitiesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::get_capabilities(&inner, request).await
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
                "/conveyor.sink.v1.SinkService/GetPositions" => {
                    #[allow(non_camel_case_types)]
                    struct GetPositionsSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::UnaryService<super::GetPositionsRequest>
                    for GetPositionsSvc<T> {
                        type Response = super::GetPositionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPositionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::get_positions(&inner, request).await
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
                        let method = GetPositionsSvc(inner);
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
                "/conveyor.sink.v1.SinkService/PrepareCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct PrepareCheckpointSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::UnaryService<super::PrepareCheckpointRequest>
                    for PrepareCheckpointSvc<T> {
                        type Response = super::PrepareCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PrepareCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::prepare_checkpoint(&inner, request)
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
                        let method = PrepareCheckpointSvc(inner);
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
                "/conveyor.sink.v1.SinkService/CommitCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct CommitCheckpointSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::UnaryService<super::CommitCheckpointRequest>
                    for CommitCheckpointSvc<T> {
                        type Response = super::CommitCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CommitCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::commit_checkpoint(&inner, request).await
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
                        let method = CommitCheckpointSvc(inner);
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
                "/conveyor.sink.v1.SinkService/AbortCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct AbortCheckpointSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
                    > tonic::server::UnaryService<super::AbortCheckpointRequest>
                    for AbortCheckpointSvc<T> {
                        type Response = super::AbortCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AbortCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SinkService>::abort_checkpoint(&inner, request).await
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
                        let method = AbortCheckpointSvc(inner);
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
                "/conveyor.sink.v1.SinkService/ValidateConfig" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateConfigSvc<T: SinkService>(pub Arc<T>);
                    impl<
                        T: SinkService,
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
                                <T as SinkService>::validate_config(&inner, request).await
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
    impl<T> Clone for SinkServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "conveyor.sink.v1.SinkService";
    impl<T> tonic::server::NamedService for SinkServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
