// @generated
/// Generated server implementations.
pub mod sidecar_data_plane_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SidecarDataPlaneServer.
    #[async_trait]
    pub trait SidecarDataPlane: std::marker::Send + std::marker::Sync + 'static {
        /** Takes one batch, runs the pipeline from the named stage onward, and answers when all of it is settled.

 A batch is never sent back to a stage that it has passed. A call whose outcome is unknown is repeated by the
 sender with the same batch id and a higher `attempt`, and may lead to duplicates at sinks that do not recognise
 them. Routers replay dead letters with it, one in each call, to whoever runs the record's lane; a record that fails
 for good again is open again, and answered as FAILED.

 State: the records are settled downstream when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the sidecar does not run the pipeline.
 - NOT_FOUND STAGE_NOT_FOUND: the sidecar does not run the stage.
 - FAILED_PRECONDITION FENCED: the lane has an owner with a higher epoch; `lane_epoch` in the details says which.
 - RESOURCE_EXHAUSTED BUFFER_FULL: the sidecar has no room for the batch.
*/
        async fn receive_records(
            &self,
            request: tonic::Request<super::ReceiveRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ReceiveRecordsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Takes batches over one stream and answers once, at its end, when all of them are settled.

 Every batch names its pipeline and its place in `delivery`.

 State: the records are settled downstream when the call returns.

 Errors:
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: a batch has no `delivery`, or belongs to another pipeline than the
   first.
 - NOT_FOUND PIPELINE_NOT_FOUND: the sidecar does not run the pipeline.
 - NOT_FOUND STAGE_NOT_FOUND: the sidecar does not run the stage.
 - FAILED_PRECONDITION FENCED: a lane has an owner with a higher epoch; `lane_epoch` in the details says which.
 - RESOURCE_EXHAUSTED BUFFER_FULL: the sidecar has no room for the batches.
*/
        async fn push_records(
            &self,
            request: tonic::Request<
                tonic::Streaming<
                    super::super::super::super::common::v1::opaque::RecordBatch,
                >,
            >,
        ) -> std::result::Result<
            tonic::Response<super::super::PushResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Carries one edge of one pipeline between two sidecars, for as long as both run it.

 The sender opens with `hello` and may send data once `welcome` has granted credits. Blocks are numbered per lane;
 the receiver acknowledges cumulatively, and only what is settled. The sender keeps what is not acknowledged, so
 its memory is bounded by the credits, and sends it again on a new stream. Marks never overtake data of their lane.

 State: none of its own; settled positions are committed through the coordinator.

 Errors:
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first frame is not `hello`, or a frame does not follow the
   protocol.
 - FAILED_PRECONDITION PROTOCOL_VERSION_UNSUPPORTED: the two sides share no version of the exchange protocol.
 - FAILED_PRECONDITION INCARNATION_STALE: the sender knows an older life of the cluster.
 - NOT_FOUND PIPELINE_NOT_FOUND: the receiver does not run the pipeline.
 - NOT_FOUND EDGE_NOT_FOUND: the receiver does not run the stage behind the edge.
 - RESOURCE_EXHAUSTED CREDITS_EXCEEDED: more was sent than granted.
*/
        async fn exchange_records(
            &self,
            request: tonic::Request<tonic::Streaming<super::ExchangeRecordsRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::super::ExchangeRecordsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
    }
    /** Where sidecars pass records to each other.

 `ExchangeRecords` is how they do it; the other two are for tools, tests and senders that cannot keep a stream.
 Whatever the way, a record is acknowledged only when everything below it is settled.
*/
    #[derive(Debug)]
    pub struct SidecarDataPlaneServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SidecarDataPlaneServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for SidecarDataPlaneServer<T>
    where
        T: SidecarDataPlane,
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
                "/conveyor.sidecar.v1.SidecarDataPlane/ReceiveRecords" => {
                    #[allow(non_camel_case_types)]
                    struct ReceiveRecordsSvc<T: SidecarDataPlane>(pub Arc<T>);
                    impl<
                        T: SidecarDataPlane,
                    > tonic::server::UnaryService<super::ReceiveRecordsRequest>
                    for ReceiveRecordsSvc<T> {
                        type Response = super::super::ReceiveRecordsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReceiveRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SidecarDataPlane>::receive_records(&inner, request)
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
                        let method = ReceiveRecordsSvc(inner);
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
                "/conveyor.sidecar.v1.SidecarDataPlane/PushRecords" => {
                    #[allow(non_camel_case_types)]
                    struct PushRecordsSvc<T: SidecarDataPlane>(pub Arc<T>);
                    impl<
                        T: SidecarDataPlane,
                    > tonic::server::ClientStreamingService<
                        super::super::super::super::common::v1::opaque::RecordBatch,
                    > for PushRecordsSvc<T> {
                        type Response = super::super::PushResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<
                                    super::super::super::super::common::v1::opaque::RecordBatch,
                                >,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SidecarDataPlane>::push_records(&inner, request).await
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
                        let res = grpc.client_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.sidecar.v1.SidecarDataPlane/ExchangeRecords" => {
                    #[allow(non_camel_case_types)]
                    struct ExchangeRecordsSvc<T: SidecarDataPlane>(pub Arc<T>);
                    impl<
                        T: SidecarDataPlane,
                    > tonic::server::StreamingService<super::ExchangeRecordsRequest>
                    for ExchangeRecordsSvc<T> {
                        type Response = super::super::ExchangeRecordsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::super::ExchangeRecordsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::ExchangeRecordsRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SidecarDataPlane>::exchange_records(&inner, request)
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
                        let method = ExchangeRecordsSvc(inner);
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
    impl<T> Clone for SidecarDataPlaneServer<T> {
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
    pub const SERVICE_NAME: &str = "conveyor.sidecar.v1.SidecarDataPlane";
    impl<T> tonic::server::NamedService for SidecarDataPlaneServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
