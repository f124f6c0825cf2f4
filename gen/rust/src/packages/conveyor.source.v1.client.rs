// @generated
/// Generated client implementations.
pub mod source_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** A source of records, written by users and called by a sidecar or a router.

 The simple profile is `PullRecords` with `Acknowledge`; a source that also serves `Session` gets both, and more,
 over one stream. A record that has not been acknowledged is delivered again after a restart.
*/
    #[derive(Debug, Clone)]
    pub struct SourceServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SourceServiceClient<tonic::transport::Channel> {
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
    impl<T> SourceServiceClient<T>
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
        ) -> SourceServiceClient<InterceptedService<T, F>>
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
            SourceServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn pull_records(
            &mut self,
            request: impl tonic::IntoRequest<super::PullRequest>,
        ) -> std::result::Result<
            tonic::Response<
                tonic::codec::Streaming<super::super::super::common::v1::RecordBatch>,
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
                "/conveyor.source.v1.SourceService/PullRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.source.v1.SourceService", "PullRecords"),
                );
            self.inner.server_streaming(req, path, codec).await
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
        pub async fn acknowledge(
            &mut self,
            request: impl tonic::IntoRequest<super::AckRequest>,
        ) -> std::result::Result<tonic::Response<super::AckResponse>, tonic::Status> {
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
                "/conveyor.source.v1.SourceService/Acknowledge",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.source.v1.SourceService", "Acknowledge"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Says how far event time has come, per partition and over all of them.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_watermark(
            &mut self,
            request: impl tonic::IntoRequest<crate::google::protobuf::Empty>,
        ) -> std::result::Result<
            tonic::Response<super::WatermarkResponse>,
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
                "/conveyor.source.v1.SourceService/GetWatermark",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.source.v1.SourceService", "GetWatermark"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn session(
            &mut self,
            request: impl tonic::IntoStreamingRequest<Message = super::SessionRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::SessionResponse>>,
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
                "/conveyor.source.v1.SourceService/Session",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.source.v1.SourceService", "Session"));
            self.inner.streaming(req, path, codec).await
        }
        /** Says what the source supports.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_capabilities(
            &mut self,
            request: impl tonic::IntoRequest<super::GetCapabilitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCapabilitiesResponse>,
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
                "/conveyor.source.v1.SourceService/GetCapabilities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.source.v1.SourceService",
                        "GetCapabilities",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the partitions with their bounds and backlog.

 State: none.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: the service does not serve this source.
*/
        pub async fn list_partitions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListPartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPartitionsResponse>,
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
                "/conveyor.source.v1.SourceService/ListPartitions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.source.v1.SourceService", "ListPartitions"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Finds the positions that belong to a time, for a replay that starts there.

 State: none.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: the service does not serve this source.
 - NOT_FOUND PARTITION_NOT_FOUND: one of the partitions does not exist.
*/
        pub async fn resolve_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::ResolveOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResolveOffsetsResponse>,
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
                "/conveyor.source.v1.SourceService/ResolveOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.source.v1.SourceService", "ResolveOffsets"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Checks a configuration without using it for reading.

 State: none; the source may open a connection for the check, and closes it.

 Errors: none of its own.
*/
        pub async fn validate_config(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateConfigResponse>,
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
                "/conveyor.source.v1.SourceService/ValidateConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.source.v1.SourceService", "ValidateConfig"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod push_source_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The way in for sources that push: served by routers and sidecars, called by users' sources.

 Credits bound what may be on its way. An acknowledgement means that every descendant of the record is settled, or
 that the record is durable in a disk buffer that the pipeline declares; nothing is ever acknowledged for having been
 received.
*/
    #[derive(Debug, Clone)]
    pub struct PushSourceServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl PushSourceServiceClient<tonic::transport::Channel> {
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
    impl<T> PushSourceServiceClient<T>
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
        ) -> PushSourceServiceClient<InterceptedService<T, F>>
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
            PushSourceServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn push_records(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::PushRecordsRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::PushRecordsResponse>>,
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
                "/conveyor.source.v1.PushSourceService/PushRecords",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.source.v1.PushSourceService",
                        "PushRecords",
                    ),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Asks for credits ahead of sending, outside of a stream.

 The answer may be less than what was asked for, and zero. Credits that are not spent before they expire are taken
 back.

 State: the credits are reserved in memory of the process that answers; a restart loses them.

 Errors:
 - NOT_FOUND SOURCE_NOT_FOUND: no enabled pipeline has this source.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the named pipeline is not running.
*/
        pub async fn request_credits(
            &mut self,
            request: impl tonic::IntoRequest<super::RequestCreditsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestCreditsResponse>,
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
                "/conveyor.source.v1.PushSourceService/RequestCredits",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.source.v1.PushSourceService",
                        "RequestCredits",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
