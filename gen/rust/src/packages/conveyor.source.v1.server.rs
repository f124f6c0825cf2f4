// @generated
/// Generated server implementations.
pub mod source_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SourceServiceServer.
    #[async_trait]
    pub trait SourceService: std::marker::Send + std::marker::Sync + 'static {
        /** Streams batches from the requested positions for as long as the caller listens.

 The source never sends more than the granted credits and waits when they are spent; `Acknowledge` grants more. A
 stream that ends with OK means that a bounded source has ended; an unbounded one ends only with an error. Sequence
 numbers rise strictly within a partition.

 State: none that lasts; the source may keep what it sent until it is acknowledged.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: the service does not serve this source.
 - NOT_FOUND PARTITION_NOT_FOUND: one of the partitions does not exist.
 - OUT_OF_RANGE OFFSET_OUT_OF_RANGE: a start offset is older than what the source still has, or lies in the future.
 - FAILED_PRECONDITION FENCED: a reader with a higher epoch has taken the partition over.
 - INVALID_ARGUMENT CONFIG_INVALID: the source cannot work with the configuration.
*/
        async fn pull_records(
            &self,
            request: tonic::Request<super::PullRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::super::super::common::v1::RecordBatch>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Settles records: everything below a committed offset, and single records on top of it.

 Called only when every descendant of a record is written by a sink, accepted as a dead letter, or dropped by a
 declared policy. An acknowledgement may come twice, and an offset below the committed one changes nothing.

 State: the source records the committed offsets, durably if it has a store of its own, before it answers.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: the service does not serve this source.
 - NOT_FOUND PARTITION_NOT_FOUND: one of the partitions does not exist.
 - FAILED_PRECONDITION FENCED: a reader with a higher epoch has taken the partition over.
*/
        async fn acknowledge(
            &self,
            request: tonic::Request<super::AckRequest>,
        ) -> std::result::Result<tonic::Response<super::AckResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Says how far event time has come, per partition and over all of them.

 State: none.

 Errors: none of its own.
*/
        async fn get_watermark(
            &self,
            request: tonic::Request<crate::google::protobuf::Empty>,
        ) -> std::result::Result<
            tonic::Response<super::WatermarkResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Reads with credits, acknowledgements, refusals and changes of partitions over one stream.

 The first message must be `open`, and the first answer is `opened`. When the stream breaks, the caller opens a new
 session with the positions of its last acknowledgements.

 State: the source records acknowledged offsets as `Acknowledge` does.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: the service does not serve this source.
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first message is not `open`, or `open` comes again.
 - FAILED_PRECONDITION FENCED: a session with a higher epoch has taken the partitions over.
 - FAILED_PRECONDITION PROTOCOL_VERSION_UNSUPPORTED: the two sides share no version of the session protocol.
 - INVALID_ARGUMENT CONFIG_INVALID: the source cannot work with the configuration.
 - RESOURCE_EXHAUSTED SESSION_LIMIT_REACHED: the source serves no more sessions.
*/
        async fn session(
            &self,
            request: tonic::Request<tonic::Streaming<super::SessionRequest>>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::SessionResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Says what the source supports.

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
        /** Lists the partitions with their bounds and backlog.

 State: none.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: the service does not serve this source.
*/
        async fn list_partitions(
            &self,
            request: tonic::Request<super::ListPartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPartitionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Finds the positions that belong to a time, for a replay that starts there.

 State: none.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: the service does not serve this source.
 - NOT_FOUND PARTITION_NOT_FOUND: one of the partitions does not exist.
*/
        async fn resolve_offsets(
            &self,
            request: tonic::Request<super::ResolveOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResolveOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Checks a configuration without using it for reading.

 State: none; the source may open a connection for the check, and closes it.

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
    /** A source of records, written by users and called by a sidecar or a router.

 The simple profile is `PullRecords` with `Acknowledge`; a source that also serves `Session` gets both, and more,
 over one stream. A record that has not been acknowledged is delivered again after a restart.
*/
    #[derive(Debug)]
    pub struct SourceServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SourceServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for SourceServiceServer<T>
    where
        T: SourceService,
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
                "/conveyor.source.v1.SourceService/PullRecords" => {
                    #[allow(non_camel_case_types)]
                    struct PullRecordsSvc<T: SourceService>(pub Arc<T>);
                    impl<
                        T: SourceService,
                    > tonic::server::ServerStreamingService<super::PullRequest>
                    for PullRecordsSvc<T> {
                        type Response = super::super::super::common::v1::RecordBatch;
                        type ResponseStream = tonic::codegen::BoxStream<super::super::super::common::v1::RecordBatch>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PullRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SourceService>::pull_records(&inner, request).await
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
                        let method = PullRecordsSvc(inner);
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
                "/conveyor.source.v1.SourceService/Acknowledge" => {
                    #[allow(non_camel_case_types)]
                    struct AcknowledgeSvc<T: SourceService>(pub Arc<T>);
                    impl<T: SourceService> tonic::server::UnaryService<super::AckRequest>
                    for AcknowledgeSvc<T> {
                        type Response = super::AckResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AckRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SourceService>::acknowledge(&inner, request).await
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
                        let method = AcknowledgeSvc(inner);
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
                "/conveyor.source.v1.SourceService/GetWatermark" => {
                    #[allow(non_camel_case_types)]
                    struct GetWatermarkSvc<T: SourceService>(pub Arc<T>);
                    impl<
                        T: SourceService,
                    > tonic::server::UnaryService<crate::google::protobuf::Empty>
                    for GetWatermarkSvc<T> {
                        type Response = super::WatermarkResponse;
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
                                <T as SourceService>::get_watermark(&inner, request).await
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
                "/conveyor.source.v1.SourceService/Session" => {
                    #[allow(non_camel_case_types)]
                    struct SessionSvc<T: SourceService>(pub Arc<T>);
                    impl<
                        T: SourceService,
                    > tonic::server::StreamingService<super::SessionRequest>
                    for SessionSvc<T> {
                        type Response = super::SessionResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::SessionResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::SessionRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SourceService>::session(&inner, request).await
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
                        let method = SessionSvc(inner);
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
                "/conveyor.source.v1.SourceService/GetCapabilities" => {
                    #[allow(non_camel_case_types)]
                    struct GetCapabilitiesSvc<T: SourceService>(pub Arc<T>);
                    impl<
                        T: SourceService,
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
                                <T as SourceService>::get_capabilities(&inner, request)
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
                "/conveyor.source.v1.SourceService/ListPartitions" => {
                    #[allow(non_camel_case_types)]
                    struct ListPartitionsSvc<T: SourceService>(pub Arc<T>);
                    impl<
                        T: SourceService,
                    > tonic::server::UnaryService<super::ListPartitionsRequest>
                    for ListPartitionsSvc<T> {
                        type Response = super::ListPartitionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListPartitionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SourceService>::list_partitions(&inner, request).await
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
                        let method = ListPartitionsSvc(inner);
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
                "/conveyor.source.v1.SourceService/ResolveOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct ResolveOffsetsSvc<T: SourceService>(pub Arc<T>);
                    impl<
                        T: SourceService,
                    > tonic::server::UnaryService<super::ResolveOffsetsRequest>
                    for ResolveOffsetsSvc<T> {
                        type Response = super::ResolveOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResolveOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SourceService>::resolve_offsets(&inner, request).await
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
                        let method = ResolveOffsetsSvc(inner);
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
                "/conveyor.source.v1.SourceService/ValidateConfig" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateConfigSvc<T: SourceService>(pub Arc<T>);
                    impl<
                        T: SourceService,
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
                                <T as SourceService>::validate_config(&inner, request).await
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
    impl<T> Clone for SourceServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "conveyor.source.v1.SourceService";
    impl<T> tonic::server::NamedService for SourceServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod push_source_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with PushSourceServiceServer.
    #[async_trait]
    pub trait PushSourceService: std::marker::Send + std::marker::Sync + 'static {
        /** Takes batches in and answers with acknowledgements, credits and hints, over one stream.

 The first message must be `open`, and the first answer is `opened`. Acknowledgements may come in another order
 than the batches. When the stream breaks, the source opens a new one, wherever it can, says in `open` what it needs
 not send again, and sends again what has not been acknowledged: what was settled meanwhile is answered as a
 duplicate.

 State: the records enter the pipeline; settled positions are committed through the coordinator, up to a second
 after they are acknowledged.

 Errors:
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first message is not `open`, `open` comes again, or a numbered
   record leaves a gap in its partition.
 - NOT_FOUND SOURCE_NOT_FOUND: no enabled pipeline has this source.
 - NOT_FOUND PIPELINE_NOT_FOUND: the named pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the named pipeline is not running.
 - FAILED_PRECONDITION FENCED: a producer with a higher epoch has opened one of the partitions; `producer_epoch` in
   the details says which epoch holds.
 - RESOURCE_EXHAUSTED CREDITS_EXCEEDED: the source sent more than it was granted.
*/
        async fn push_records(
            &self,
            request: tonic::Request<tonic::Streaming<super::PushRecordsRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::PushRecordsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Asks for credits ahead of sending, outside of a stream.

 The answer may be less than what was asked for, and zero. Credits that are not spent before they expire are taken
 back.

 State: the credits are reserved in memory of the process that answers; a restart loses them.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: no enabled pipeline has this source.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the named pipeline is not running.
*/
        async fn request_credits(
            &self,
            request: tonic::Request<super::RequestCreditsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestCreditsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
    }
    /** The way in for sources that push: served by routers and sidecars, called by users' sources.

 Credits bound what may be on its way. An acknowledgement means that every descendant of the record is settled, or
 that the record is durable in a disk buffer that the pipeline declares; nothing is ever acknowledged for having been
 received.
*/
    #[derive(Debug)]
    pub struct PushSourceServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> PushSourceServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for PushSourceServiceServer<T>
    where
        T: PushSourceService,
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
                "/conveyor.source.v1.PushSourceService/PushRecords" => {
                    #[allow(non_camel_case_types)]
                    struct PushRecordsSvc<T: PushSourceService>(pub Arc<T>);
                    impl<
                        T: PushSourceService,
                    > tonic::server::StreamingService<super::PushRecordsRequest>
                    for PushRecordsSvc<T> {
                        type Response = super::PushRecordsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::PushRecordsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::PushRecordsRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PushSourceService>::push_records(&inner, request)
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
                        let method = PushRecordsSvc(inner);
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
                "/conveyor.source.v1.PushSourceService/RequestCredits" => {
                    #[allow(non_camel_case_types)]
                    struct RequestCreditsSvc<T: PushSourceService>(pub Arc<T>);
                    impl<
                        T: PushSourceService,
                    > tonic::server::UnaryService<super::RequestCreditsRequest>
                    for RequestCreditsSvc<T> {
                        type Response = super::RequestCreditsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RequestCreditsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PushSourceService>::request_credits(&inner, request)
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
                        let method = RequestCreditsSvc(inner);
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
    impl<T> Clone for PushSourceServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "conveyor.source.v1.PushSourceService";
    impl<T> tonic::server::NamedService for PushSourceServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
