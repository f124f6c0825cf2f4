// @generated
/// Generated server implementations.
pub mod streaming_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with StreamingServiceServer.
    #[async_trait]
    pub trait StreamingService: std::marker::Send + std::marker::Sync + 'static {
        /** Searches records, any number of queries on one stream.

 A query begins with `start` and a `query_id` of the client's choice. The server sends a record for each credit;
 `more_credits` gives more. `end` or `error` is the last message of a query; the stream goes on until the client
 closes its side. A query ends at the offsets that were the end when it began, unless it follows; it reads whole
 partitions, so a client bounds it by offsets or time. At most 16 queries run at once.

 Access: each topic needs `rustmq.record.read`; without it, the query ends with UNAUTHORIZED.

 State: none.

 Errors: none of its own.
*/
        async fn interactive_query(
            &self,
            request: tonic::Request<tonic::Streaming<super::QueryRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::QueryResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Streams events of the cluster: topics, leaders, brokers, moves, and records that have come.

 Each event comes at least once, in the order of its `sequence`; a client that comes back continues after the last
 one that it has seen. Events are kept for one hour. RECORDS_AVAILABLE is gathered: one event for each partition and
 second at most, and not kept.

 Access: events of topics need `rustmq.topic.read`, those of brokers `rustmq.broker.read`; the others are left out.

 State: none.

 Errors:
 - OUT_OF_RANGE EVENTS_EXPIRED: events since `since` or `after_sequence` are no longer kept;
   read the metadata, and begin at the end.
*/
        async fn subscribe(
            &self,
            request: tonic::Request<super::SubscriptionRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::Event>>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Loads batches into many partitions, whoever leads them, and answers once.

 The first message is the header. A partition that refuses a batch takes no more of this load, and the others go on;
 the answer tells of each how far it has come. Batches of one partition are written in their order. Nothing is known
 of the load until the answer;
 if it is lost, a client without producer ids in its batches cannot tell what was written.

 Access: each topic needs `rustmq.record.write`; without it, its partitions answer UNAUTHORIZED.

 State: appends the batches and replicates them; durable as the header's `acks` says when the call returns.

 Errors:
 - INVALID_ARGUMENT HEADER_EXPECTED: the first message is no header, or a later one is.
*/
        async fn bulk_load(
            &self,
            request: tonic::Request<tonic::Streaming<super::BulkLoadRequest>>,
        ) -> std::result::Result<
            tonic::Response<super::BulkLoadResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Searches topics, tells what happens in the cluster, and loads records in bulk.
 Every broker serves it, and asks the leaders of partitions.
*/
    #[derive(Debug)]
    pub struct StreamingServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> StreamingServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for StreamingServiceServer<T>
    where
        T: StreamingService,
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
                "/rustmq.streaming.v1.StreamingService/InteractiveQuery" => {
                    #[allow(non_camel_case_types)]
                    struct InteractiveQuerySvc<T: StreamingService>(pub Arc<T>);
                    impl<
                        T: StreamingService,
                    > tonic::server::StreamingService<super::QueryRequest>
                    for InteractiveQuerySvc<T> {
                        type Response = super::QueryResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::QueryResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::QueryRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as StreamingService>::interactive_query(&inner, request)
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
                        let method = InteractiveQuerySvc(inner);
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
                "/rustmq.streaming.v1.StreamingService/Subscribe" => {
                    #[allow(non_camel_case_types)]
                    struct SubscribeSvc<T: StreamingService>(pub Arc<T>);
                    impl<
                        T: StreamingService,
                    > tonic::server::ServerStreamingService<super::SubscriptionRequest>
                    for SubscribeSvc<T> {
                        type Response = super::Event;
                        type ResponseStream = tonic::codegen::BoxStream<super::Event>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SubscriptionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as StreamingService>::subscribe(&inner, request).await
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
                        let method = SubscribeSvc(inner);
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
                "/rustmq.streaming.v1.StreamingService/BulkLoad" => {
                    #[allow(non_camel_case_types)]
                    struct BulkLoadSvc<T: StreamingService>(pub Arc<T>);
                    impl<
                        T: StreamingService,
                    > tonic::server::ClientStreamingService<super::BulkLoadRequest>
                    for BulkLoadSvc<T> {
                        type Response = super::BulkLoadResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::BulkLoadRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as StreamingService>::bulk_load(&inner, request).await
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
                        let method = BulkLoadSvc(inner);
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
                        let res = grpc.client_streaming(method, req).await;
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
    impl<T> Clone for StreamingServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.streaming.v1.StreamingService";
    impl<T> tonic::server::NamedService for StreamingServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
