// @generated
/// Generated client implementations.
pub mod raft_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Carries the consensus of the routers between them.

 Several groups may share one connection; every message names its group and its cluster, and a message of another
 cluster is refused. An absent log id means that there is none, so that index 0 is the first entry. What entries say
 is opaque here.
*/
    #[derive(Debug, Clone)]
    pub struct RaftServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl RaftServiceClient<tonic::transport::Channel> {
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
    impl<T> RaftServiceClient<T>
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
        ) -> RaftServiceClient<InterceptedService<T, F>>
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
            RaftServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Asks for a vote.

 State: a vote that is given is durable before the answer.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
*/
        pub async fn vote(
            &mut self,
            request: impl tonic::IntoRequest<super::VoteRequest>,
        ) -> std::result::Result<tonic::Response<super::VoteResponse>, tonic::Status> {
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
                "/conveyor.raft.v1.RaftService/Vote",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.raft.v1.RaftService", "Vote"));
            self.inner.unary(req, path, codec).await
        }
        /** Asks whether a vote would be given, before the candidate raises its term.

 State: none.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
*/
        pub async fn pre_vote(
            &mut self,
            request: impl tonic::IntoRequest<super::PreVoteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PreVoteResponse>,
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
                "/conveyor.raft.v1.RaftService/PreVote",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.raft.v1.RaftService", "PreVote"));
            self.inner.unary(req, path, codec).await
        }
        /** Appends entries, or shows with none that the leader lives.

 State: the entries are durable before an answer that accepts them.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
*/
        pub async fn append_entries(
            &mut self,
            request: impl tonic::IntoRequest<super::AppendEntriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AppendEntriesResponse>,
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
                "/conveyor.raft.v1.RaftService/AppendEntries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.raft.v1.RaftService", "AppendEntries"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Appends entries over one stream, with several messages on their way; each is answered once, in order.

 A stream that ends without a message is answered without one. Connections must be watched with keep-alive: the
 stream itself has no time limit.

 State: the entries of a message are durable before an answer that accepts them.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
*/
        pub async fn stream_append(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::StreamAppendRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::StreamAppendResponse>>,
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
                "/conveyor.raft.v1.RaftService/StreamAppend",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.raft.v1.RaftService", "StreamAppend"));
            self.inner.streaming(req, path, codec).await
        }
        /** Replaces the state of a follower by a snapshot, sent in chunks.

 The first message has `vote` and `meta`; chunks follow without gaps, each with its checksum, and the last is
 marked. A transfer that broke off goes on at the offset that `GetSnapshotProgress` tells.

 State: the chunks lie in a file beside the state; after the last one the state is replaced at once, durably.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first message lacks the metadata, or a chunk leaves a gap.
 - DATA_LOSS SNAPSHOT_CORRUPT: a chunk or the whole does not fit its checksum. What came before such a chunk stays;
   of such a whole nothing does.
*/
        pub async fn install_snapshot(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::InstallSnapshotRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::InstallSnapshotResponse>,
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
                "/conveyor.raft.v1.RaftService/InstallSnapshot",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.raft.v1.RaftService", "InstallSnapshot"),
                );
            self.inner.client_streaming(req, path, codec).await
        }
        /** Tells how much of a snapshot has arrived.

 State: none.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
*/
        pub async fn get_snapshot_progress(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSnapshotProgressRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSnapshotProgressResponse>,
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
                "/conveyor.raft.v1.RaftService/GetSnapshotProgress",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.raft.v1.RaftService",
                        "GetSnapshotProgress",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells every voter that leadership goes to one of them: that one starts an election at once, the others let go of
 the lease.

 Best effort; the old leader sends it again until the new one leads or its deadline is over.

 State: the lease of the old leader is dropped.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
*/
        pub async fn timeout_now(
            &mut self,
            request: impl tonic::IntoRequest<super::TimeoutNowRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TimeoutNowResponse>,
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
                "/conveyor.raft.v1.RaftService/TimeoutNow",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.raft.v1.RaftService", "TimeoutNow"));
            self.inner.unary(req, path, codec).await
        }
        /** Asks the leader for an index at which a read is linearizable; a follower waits until it has applied it, and then
 reads.

 State: none.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead; `leader` in the details says who does.
*/
        pub async fn read_index(
            &mut self,
            request: impl tonic::IntoRequest<super::ReadIndexRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReadIndexResponse>,
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
                "/conveyor.raft.v1.RaftService/ReadIndex",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.raft.v1.RaftService", "ReadIndex"));
            self.inner.unary(req, path, codec).await
        }
        /** Proposes a command to the leader and waits until it is applied.

 A call whose outcome is unknown may have been applied: the caller finds out by proposing the command with the same
 `command_id`.

 State: the command is committed and applied when the call returns.

 Errors:
 - NOT_FOUND RAFT_GROUP_NOT_FOUND: this node has no such group.
 - FAILED_PRECONDITION CLUSTER_MISMATCH: the message is of another cluster, or is for another node.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead; `leader` in the details says who does.
*/
        pub async fn propose(
            &mut self,
            request: impl tonic::IntoRequest<super::ProposeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProposeResponse>,
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
                "/conveyor.raft.v1.RaftService/Propose",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("conveyor.raft.v1.RaftService", "Propose"));
            self.inner.unary(req, path, codec).await
        }
    }
}
