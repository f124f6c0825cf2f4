// @generated
/// Generated client implementations.
pub mod sidecar_data_plane_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Where sidecars pass records to each other.

 `ExchangeRecords` is how they do it; the other two are for tools, tests and senders that cannot keep a stream.
 Whatever the way, a record is acknowledged only when everything below it is settled.
*/
    #[derive(Debug, Clone)]
    pub struct SidecarDataPlaneClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SidecarDataPlaneClient<tonic::transport::Channel> {
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
    impl<T> SidecarDataPlaneClient<T>
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
        ) -> SidecarDataPlaneClient<InterceptedService<T, F>>
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
            SidecarDataPlaneClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn receive_records(
            &mut self,
            request: impl tonic::IntoRequest<super::ReceiveRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ReceiveRecordsResponse>,
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
                "/conveyor.sidecar.v1.SidecarDataPlane/ReceiveRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sidecar.v1.SidecarDataPlane",
                        "ReceiveRecords",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn push_records(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::super::super::super::common::v1::opaque::RecordBatch,
            >,
        ) -> std::result::Result<
            tonic::Response<super::super::PushResponse>,
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
                "/conveyor.sidecar.v1.SidecarDataPlane/PushRecords",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sidecar.v1.SidecarDataPlane",
                        "PushRecords",
                    ),
                );
            self.inner.client_streaming(req, path, codec).await
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
        pub async fn exchange_records(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::ExchangeRecordsRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<
                tonic::codec::Streaming<super::super::ExchangeRecordsResponse>,
            >,
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
                "/conveyor.sidecar.v1.SidecarDataPlane/ExchangeRecords",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sidecar.v1.SidecarDataPlane",
                        "ExchangeRecords",
                    ),
                );
            self.inner.streaming(req, path, codec).await
        }
    }
}
