// @generated
/// Generated client implementations.
pub mod streaming_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Searches topics, tells what happens in the cluster, and loads records in bulk.
 Every broker serves it, and asks the leaders of partitions.
*/
    #[derive(Debug, Clone)]
    pub struct StreamingServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl StreamingServiceClient<tonic::transport::Channel> {
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
    impl<T> StreamingServiceClient<T>
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
        ) -> StreamingServiceClient<InterceptedService<T, F>>
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
            StreamingServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Searches records, any number of queries on one stream.

 A query begins with `start` and a `query_id` of the client's choice. The server sends a record for each credit;
 `more_credits` gives more. `end` or `error` is the last message of a query; the stream goes on until the client
 closes its side. A query ends at the offsets that were the end when it began, unless it follows; it reads whole
 partitions, so a client bounds it by offsets or time. At most 16 queries run at once.

 Access: each topic needs `rustmq.record.read`; without it, the query ends with UNAUTHORIZED.

 State: none.

 Errors: none of its own.
*/
        pub async fn interactive_query(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::super::QueryRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::super::QueryResponse>>,
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
                "/rustmq.streaming.v1.StreamingService/InteractiveQuery",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.streaming.v1.StreamingService",
                        "InteractiveQuery",
                    ),
                );
            self.inner.streaming(req, path, codec).await
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
        pub async fn subscribe(
            &mut self,
            request: impl tonic::IntoRequest<super::super::SubscriptionRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::super::Event>>,
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
                "/rustmq.streaming.v1.StreamingService/Subscribe",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.streaming.v1.StreamingService",
                        "Subscribe",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
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
        pub async fn bulk_load(
            &mut self,
            request: impl tonic::IntoStreamingRequest<Message = super::BulkLoadRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::BulkLoadResponse>,
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
                "/rustmq.streaming.v1.StreamingService/BulkLoad",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.streaming.v1.StreamingService",
                        "BulkLoad",
                    ),
                );
            self.inner.client_streaming(req, path, codec).await
        }
    }
}
