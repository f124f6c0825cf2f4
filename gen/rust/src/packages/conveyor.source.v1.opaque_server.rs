// @generated
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
            tonic::Response<tonic::codegen::BoxStream<super::super::PushRecordsResponse>>,
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
            request: tonic::Request<super::super::RequestCreditsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::RequestCreditsResponse>,
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
                        type Response = super::super::PushRecordsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::super::PushRecordsResponse>;
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
                    > tonic::server::UnaryService<super::super::RequestCreditsRequest>
                    for RequestCreditsSvc<T> {
                        type Response = super::super::RequestCreditsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::super::RequestCreditsRequest>,
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
