// @generated
/// Generated client implementations.
pub mod sink_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** A sink, written by users and called by sidecars: the end of a record's way.

 A record that a sink has confirmed is settled, and its source may forget it. A confirmation must therefore never
 come before the record is as durable as the sink can make it.
*/
    #[derive(Debug, Clone)]
    pub struct SinkServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SinkServiceClient<tonic::transport::Channel> {
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
    impl<T> SinkServiceClient<T>
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
        ) -> SinkServiceClient<InterceptedService<T, F>>
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
            SinkServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn write_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::WriteBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::WriteBatchResponse>,
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
                "/conveyor.sink.v1.SinkService/WriteBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.sink.v1.SinkService", "WriteBatch"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn write_stream(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::WriteStreamRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::super::WriteStreamResponse>>,
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
                "/conveyor.sink.v1.SinkService/WriteStream",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.sink.v1.SinkService", "WriteStream"),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Says how much the sink could take now; credits upstream and the balancing over its instances follow from it.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_capacity(
            &mut self,
            request: impl tonic::IntoRequest<crate::google::protobuf::Empty>,
        ) -> std::result::Result<
            tonic::Response<super::super::CapacityResponse>,
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
                "/conveyor.sink.v1.SinkService/GetCapacity",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.sink.v1.SinkService", "GetCapacity"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Writes out what the sink has buffered.

 State: with `wait_for_completion` everything confirmed before the call is durable when it returns.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
*/
        pub async fn flush(
            &mut self,
            request: impl tonic::IntoRequest<super::super::FlushRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::FlushResponse>,
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
                "/conveyor.sink.v1.SinkService/Flush",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.sink.v1.SinkService", "Flush"));
            self.inner.unary(req, path, codec).await
        }
        /** Says what the sink supports, above all how it deduplicates.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_capabilities(
            &mut self,
            request: impl tonic::IntoRequest<super::super::GetCapabilitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GetCapabilitiesResponse>,
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
                "/conveyor.sink.v1.SinkService/GetCapabilities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sink.v1.SinkService",
                        "GetCapabilities",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the last position that the sink has stored for each producer key; a new owner of a lane asks before it
 writes.

 State: none.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
*/
        pub async fn get_positions(
            &mut self,
            request: impl tonic::IntoRequest<super::super::GetPositionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GetPositionsResponse>,
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
                "/conveyor.sink.v1.SinkService/GetPositions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sink.v1.SinkService",
                        "GetPositions",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn prepare_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::super::PrepareCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::PrepareCheckpointResponse>,
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
                "/conveyor.sink.v1.SinkService/PrepareCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sink.v1.SinkService",
                        "PrepareCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Second phase of a checkpoint: makes the prepared writes visible. Repeated until it succeeds.

 State: the writes are durable and visible. A checkpoint that is committed already is left as it is.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
 - NOT_FOUND STATE_NOT_FOUND: the sink has no prepared transaction of this handle.
 - FAILED_PRECONDITION CHECKPOINT_CLOSED: the checkpoint has been aborted.
*/
        pub async fn commit_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::super::CommitCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::CommitCheckpointResponse>,
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
                "/conveyor.sink.v1.SinkService/CommitCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sink.v1.SinkService",
                        "CommitCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives a checkpoint up: the prepared writes vanish, and their records come again.

 State: the transaction is gone. One that is unknown or aborted already is left as it is.

 Errors:
 - NOT_FOUND SINK_NOT_FOUND: the service does not serve this sink.
 - FAILED_PRECONDITION CHECKPOINT_CLOSED: the checkpoint has been committed.
*/
        pub async fn abort_checkpoint(
            &mut self,
            request: impl tonic::IntoRequest<super::super::AbortCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::AbortCheckpointResponse>,
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
                "/conveyor.sink.v1.SinkService/AbortCheckpoint",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sink.v1.SinkService",
                        "AbortCheckpoint",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Checks a configuration without writing anything.

 State: none; the sink may open a connection for the check, and closes it.

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
                "/conveyor.sink.v1.SinkService/ValidateConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.sink.v1.SinkService",
                        "ValidateConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
