// @generated
/// Generated client implementations.
pub mod consumer_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Reads records from partitions, alone or as a member of a consumer group.

 Nobody reads above a partition's high watermark, and with READ_COMMITTED nobody reads above its last stable offset.
 What was read once stays at its offset until retention, compaction or DeleteRecords takes it away.

 A group is coordinated by one broker (FindCoordinator), which assigns the partitions. A member tells it every few
 seconds, by GroupHeartbeat, what it wants and what it holds; the answer says what it is to hold. Partitions change
 hands one by one: the old owner gives one up before the new one receives it, and the others go on meanwhile. A commit
 carries the member's epoch, so a member that has lost its place cannot overwrite its successor's offsets.

 The responses that hold a RecordBatch have opaque twins.
*/
    #[derive(Debug, Clone)]
    pub struct ConsumerServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ConsumerServiceClient<tonic::transport::Channel> {
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
    impl<T> ConsumerServiceClient<T>
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
        ) -> ConsumerServiceClient<InterceptedService<T, F>>
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
            ConsumerServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Reads batches from partitions that this broker holds, and waits for some if there are none.

 The answer comes when `min_bytes` are there, or `max_wait` is over, or a partition has something to report. Whole
 batches are returned: the first one may begin before the offset that was asked for, and the consumer skips what it
 does not want. At least one batch is returned whatever its size, if there is one.

 The broker serves nothing that its disk has damaged: the partition answers STORAGE_ERROR until the replica has been
 repaired from another one. A consumer checks each batch's `crc32`; on a mismatch it drops the batch, does not go
 past it, and fetches again, from another replica if that repeats.

 Access: each topic needs `rustmq.record.read`; without it, its partitions answer UNAUTHORIZED.
 `replica_id` needs a peer.

 State: none.

 Errors: none of its own.
*/
        pub async fn fetch(
            &mut self,
            request: impl tonic::IntoRequest<super::super::FetchRequest>,
        ) -> std::result::Result<tonic::Response<super::FetchResponse>, tonic::Status> {
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
                "/rustmq.client.v1.ConsumerService/Fetch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "Fetch"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Carries out several fetches under one limit of size, in the order given.

 Access: as Fetch.

 State: none.

 Errors: none of its own.
*/
        pub async fn fetch_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::super::FetchBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchBatchResponse>,
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
                "/rustmq.client.v1.ConsumerService/FetchBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "FetchBatch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams the records of partitions from given offsets on, as they come. This is the fast path of reading.

 The first response holds the `subscription_id` and no records. The server sends no more bytes than it has credit
 for: `initial_credit_bytes` at first, more by GrantCredit; without credits, HTTP/2 flow control alone holds it
 back. When nothing comes, an empty response every ten seconds tells that the stream is alive and how the watermarks
 stand. Nothing is committed by reading; that is CommitOffsets' task.
 A partition that this broker stops serving is reported by one FetchPartitionResponse with NOT_LEADER, and the
 others go on; when none is left, the stream ends. When the member's assignment changes, `error_code` is
 REBALANCE_IN_PROGRESS, and the stream ends with OK.

 Access: each topic needs `rustmq.record.read`, and the group `rustmq.group.write`;
 both are checked again while the stream runs. When the caller's credentials run out, partitions answer
 AUTHENTICATION_FAILED; when they are revoked, the stream ends with UNAUTHENTICATED.

 State: none.

 Errors:
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: `generation_id` is not the epoch in
   which these partitions are the member's.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the membership cannot be checked at the moment.
*/
        pub async fn subscribe(
            &mut self,
            request: impl tonic::IntoRequest<super::super::SubscribeRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::FetchResponse>>,
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
                "/rustmq.client.v1.ConsumerService/Subscribe",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "Subscribe",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Lets a subscription send more. Goes to the broker that serves it.

 The grant is a total since the stream began, so a repetition or an overtaken call does no harm.

 State: raises the stream's credit, in memory.

 Errors:
 - NOT_FOUND SUBSCRIPTION_NOT_FOUND: this broker has no such stream of this caller.
*/
        pub async fn grant_credit(
            &mut self,
            request: impl tonic::IntoRequest<super::super::GrantCreditRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GrantCreditResponse>,
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
                "/rustmq.client.v1.ConsumerService/GrantCredit",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "GrantCredit",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Finds offsets by time or by meaning, in partitions that this broker leads.

 Access: each topic needs `rustmq.record.read`; without it, its partitions answer UNAUTHORIZED.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::super::ListOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ListOffsetsResponse>,
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
                "/rustmq.client.v1.ConsumerService/ListOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "ListOffsets",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Joins a group: it is the heartbeat of a member that has no epoch yet. Goes to the group's coordinator.

 The answer holds what the member may read at once; what others still have follows by GroupHeartbeat. A member with
 an `instance_id` takes over the place, and the partitions, of the one that had it. A member id that is chosen by
 the client (a UUID) makes the call safe to repeat;
 without one, a repetition leaves a ghost behind until its session times out.

 Access: topics without `rustmq.record.read` for the caller are not assigned to it.

 State: records the member and a new group epoch in the group's topic, durably when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - OUT_OF_RANGE SESSION_TIMEOUT_OUT_OF_RANGE: the session timeout is outside of the cluster's limits.
 - FAILED_PRECONDITION GROUP_TYPE_MISMATCH: a share group has that id.
 - FAILED_PRECONDITION INSTANCE_ID_IN_USE: a live member has the instance id.
 - INVALID_ARGUMENT UNSUPPORTED_ASSIGNOR: the coordinator knows none of the assignment strategies.
 - RESOURCE_EXHAUSTED GROUP_FULL: the group has `max_group_members` members.
*/
        pub async fn join_group(
            &mut self,
            request: impl tonic::IntoRequest<super::super::JoinGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::JoinGroupResponse>,
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
                "/rustmq.client.v1.ConsumerService/JoinGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "JoinGroup",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the coordinator that the member lives, what it wants and what it holds, and learns what it is to hold.

 To be sent every `heartbeat_interval`, and at once when partitions have been given up. The answer's assignment is
 what the member may read now;
 it stops reading, commits and reports by the next heartbeat whatever it holds beyond that.

 State: extends the member's session;
 a changed subscription or a finished hand-over is recorded durably before the answer.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
 - NOT_FOUND MEMBER_NOT_FOUND: the member's session has timed out; it joins anew.
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: the epoch is neither the member's nor the one before; it gives everything
   up and joins anew.
 - FAILED_PRECONDITION MEMBER_FENCED: another process has taken over the instance id.
 - INVALID_ARGUMENT UNSUPPORTED_ASSIGNOR: the coordinator knows none of the assignment strategies.
*/
        pub async fn group_heartbeat(
            &mut self,
            request: impl tonic::IntoRequest<super::super::GroupHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GroupHeartbeatResponse>,
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
                "/rustmq.client.v1.ConsumerService/GroupHeartbeat",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "GroupHeartbeat",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Leaves a group; its partitions are assigned to others at once.

 State: removes the member and raises the group's epoch, durably when the call returns; with `keep_static_member`
 nothing changes but that the place is free for the same instance id until the session times out.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
 - NOT_FOUND MEMBER_NOT_FOUND: the group has no such member, or no longer.
*/
        pub async fn leave_group(
            &mut self,
            request: impl tonic::IntoRequest<super::super::LeaveGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::LeaveGroupResponse>,
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
                "/rustmq.client.v1.ConsumerService/LeaveGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "LeaveGroup",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Records how far a group has read.

 A consumer that assigns itself, or an operator who moves a group's offsets, leaves `member_id` empty; that is
 refused while the group has members. A member commits what it holds; other partitions answer ILLEGAL_GENERATION in
 their result, and those of a topic that does not exist TOPIC_NOT_FOUND.

 State: writes the offsets to the group's topic; on the disks of its in-sync replicas when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: the epoch is not the member's, or no longer; what it has given up since
   is its successor's to commit, and for the rest it commits again with its present epoch.
 - NOT_FOUND MEMBER_NOT_FOUND: the group has no such member, or no longer.
 - FAILED_PRECONDITION MEMBER_FENCED: another process has taken over the instance id.
 - FAILED_PRECONDITION GROUP_NOT_EMPTY: a commit without a member id, while the group has members.
 - FAILED_PRECONDITION GROUP_TYPE_MISMATCH: a share group has that id.
*/
        pub async fn commit_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::super::CommitOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::CommitOffsetsResponse>,
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
                "/rustmq.client.v1.ConsumerService/CommitOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "CommitOffsets",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells how far a group has read.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: a member asks with an epoch that is not its own.
 - ABORTED UNSTABLE_OFFSETS: `require_stable` is set and a transaction that commits offsets is open;
   try again after the delay given.
*/
        pub async fn fetch_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::super::FetchOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::FetchOffsetsResponse>,
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
                "/rustmq.client.v1.ConsumerService/FetchOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ConsumerService",
                        "FetchOffsets",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod producer_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Writes records to partitions. A produce call goes to the broker that leads the partition.

 A record has a place once its answer says OK; what the answer promises beyond that is the acknowledgement level's.
 Order: the records of one producer reach a partition in the order in which they were sent on one stream, or one call
 after the other. Retries: an answer that is lost leaves the outcome open. A producer with an identity (InitProducer)
 repeats the same batch and is told the first offset; one without may write twice. Both kinds may have five batches of
 a partition under way. The answer to a repetition waits for `acks` as the first one did, under the present leader.

 The requests and responses of Produce, ProduceBatch and ProduceStream that hold a RecordBatch have opaque twins, and
 are checked by the handler instead of the general validation, by the same rules.
*/
    #[derive(Debug, Clone)]
    pub struct ProducerServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ProducerServiceClient<tonic::transport::Channel> {
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
    impl<T> ProducerServiceClient<T>
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
        ) -> ProducerServiceClient<InterceptedService<T, F>>
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
            ProducerServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Writes records or one batch to one partition.

 The records become visible to consumers all at once, at consecutive offsets.
 Refusals that concern the partition come in `error_code`, so that Produce,
 ProduceBatch and ProduceStream say the same.

 State: appends the records to the log of the partition and replicates them;
 durable as `acks` says when the call returns.

 Errors: none of its own.
*/
        pub async fn produce(
            &mut self,
            request: impl tonic::IntoRequest<super::ProduceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ProduceResponse>,
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
                "/rustmq.client.v1.ProducerService/Produce",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.client.v1.ProducerService", "Produce"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Writes one batch to each of many partitions that this broker leads.

 The outcomes are independent of each other: some partitions may refuse while others take their batch.
 The call waits for the slowest.

 Access: each topic needs `rustmq.record.write`; without it, its partitions answer UNAUTHORIZED.

 State: appends each batch to its partition's log and replicates it; durable as `acks` says when the call returns.

 Errors: none of its own.
*/
        pub async fn produce_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::ProduceBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ProduceBatchResponse>,
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
                "/rustmq.client.v1.ProducerService/ProduceBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ProducerService",
                        "ProduceBatch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Writes a stream of requests, each as Produce does. This is the fast path: many requests are under way at once.

 Every request is answered, in the order of the requests, with its `correlation_id`. A refused request does not end
 the stream; requests for the same partition that follow it are taken or refused by their own sequence numbers.
 The server stops reading while too much is under way, which the client sees as flow control. When the client has
 closed its side, the server answers what is left and closes too. When the caller's credentials run out, the
 remaining requests answer AUTHENTICATION_FAILED; when they are revoked, the stream ends with UNAUTHENTICATED.

 Access: each topic needs `rustmq.record.write`; without it, its requests answer UNAUTHORIZED.

 State: appends the records of each request and replicates them;
 durable as the request's `acks` says when it is answered.

 Errors: none of its own.
*/
        pub async fn produce_stream(
            &mut self,
            request: impl tonic::IntoStreamingRequest<Message = super::ProduceRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::super::ProduceResponse>>,
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
                "/rustmq.client.v1.ProducerService/ProduceStream",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ProducerService",
                        "ProduceStream",
                    ),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Gives a producer an identity, so that its retries do not double anything. Any broker answers.

 Called without an identity, it answers a new one at epoch 0. Called with the present one, it answers the next
 epoch, which a producer takes after a batch was lost for good, in order to start again at sequence 0; partitions
 learn of it from its batches. Producers with a transactional id call InitTransaction instead.

 Access: the producer needs `rustmq.record.write` on at least one topic.

 State: takes an id from the broker's block, which the controller has recorded durably; an id is never given twice.

 Errors: none of its own.
*/
        pub async fn init_producer(
            &mut self,
            request: impl tonic::IntoRequest<super::super::InitProducerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::InitProducerResponse>,
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
                "/rustmq.client.v1.ProducerService/InitProducer",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ProducerService",
                        "InitProducer",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Opens a producer with a transactional id, and shuts out every earlier one of the same id.

 Goes to the transaction's coordinator (FindCoordinator). A transaction that an earlier incarnation left open is
 aborted first, and one that it was committing is completed. After the answer, nothing of an earlier epoch is
 appended or committed any more. The first batch that is produced with the id and epoch begins a transaction.
 A producer that resumes with the epoch just before the present one gets the present identity: its last answer was
 lost, and asking again is safe.

 State: records the id, its epoch and its timeout durably,
 and may write the markers that end the earlier transaction.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - ABORTED CONCURRENT_TRANSACTION: the earlier transaction is still being completed;
   try again after the delay given.
 - FAILED_PRECONDITION PRODUCER_FENCED: the identity given in order to resume has been replaced.
 - OUT_OF_RANGE TRANSACTION_TIMEOUT_OUT_OF_RANGE: the timeout exceeds the cluster's `max_transaction_timeout`.
*/
        pub async fn init_transaction(
            &mut self,
            request: impl tonic::IntoRequest<super::super::InitTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::InitTransactionResponse>,
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
                "/rustmq.client.v1.ProducerService/InitTransaction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ProducerService",
                        "InitTransaction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Commits the open transaction, and with it the offsets of the records that it consumed.

 When it returns, the outcome is decided for good; the markers that show it to READ_COMMITTED consumers follow at
 once, and are written again by the coordinator's successor if it fails. Repeating it with the same id and epoch
 answers the same. The answer holds a new epoch: every transaction has its own, so that a late message of this one
 cannot touch the next. A transaction without any batch and without offsets is committed without effect.

 State: moves the transaction through PREPARING to COMMITTED, writes a commit marker to each of its partitions and
 the offsets to the group; the decision is durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
 - FAILED_PRECONDITION PRODUCER_FENCED: a newer incarnation of the producer exists.
 - FAILED_PRECONDITION INVALID_TRANSACTION_STATE: the transaction was aborted, such as by its timeout.
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: the group has moved on, so the offsets are not this member's to commit.
   The transaction is still open and must be aborted.
 - NOT_FOUND MEMBER_NOT_FOUND: the group has no such member; the transaction must be aborted.
 - ABORTED CONCURRENT_TRANSACTION: the call is being carried out on another connection.
*/
        pub async fn commit_transaction(
            &mut self,
            request: impl tonic::IntoRequest<super::super::CommitTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::CommitTransactionResponse>,
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
                "/rustmq.client.v1.ProducerService/CommitTransaction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ProducerService",
                        "CommitTransaction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Aborts the open transaction: its records become void, and the offsets that it consumed are not committed.

 The coordinator does the same by itself when the transaction's timeout has passed. Repeating it answers the same,
 and the answer holds a new epoch, as for CommitTransaction.

 State: moves the transaction to ABORTED and writes an abort marker to each of its partitions; the decision is
 durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
 - FAILED_PRECONDITION PRODUCER_FENCED: a newer incarnation of the producer exists.
 - FAILED_PRECONDITION INVALID_TRANSACTION_STATE: the transaction is committed already.
 - ABORTED CONCURRENT_TRANSACTION: the call is being carried out on another connection.
*/
        pub async fn abort_transaction(
            &mut self,
            request: impl tonic::IntoRequest<super::super::AbortTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::AbortTransactionResponse>,
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
                "/rustmq.client.v1.ProducerService/AbortTransaction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ProducerService",
                        "AbortTransaction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod share_group_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Reads a topic as a queue: every record is handed to one member of a share group at a time,
 and is acknowledged by itself.

 A member acquires records from the leaders of partitions, for a limited time. It accepts each one (done), releases it
 (somebody shall try again, perhaps later) or rejects it (nobody shall). A record whose time runs out is released by
 itself. After `max_deliveries` attempts, or a rejection, it goes to the dead letter topic where one is set. Any
 number of members may share a partition; order is not kept. Every record is delivered at least once.
*/
    #[derive(Debug, Clone)]
    pub struct ShareGroupServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ShareGroupServiceClient<tonic::transport::Channel> {
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
    impl<T> ShareGroupServiceClient<T>
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
        ) -> ShareGroupServiceClient<InterceptedService<T, F>>
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
            ShareGroupServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Joins a share group, stays in it, or leaves it. Goes to the group's coordinator.

 State: records membership in memory of the coordinator, which a successor learns from the next heartbeats.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND MEMBER_NOT_FOUND: the member's session has timed out; it joins anew.
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: the epoch is not the member's; it joins anew.
 - FAILED_PRECONDITION GROUP_TYPE_MISMATCH: a consumer group has that id.
 - RESOURCE_EXHAUSTED GROUP_FULL: the group has `max_group_members` members.
*/
        pub async fn share_group_heartbeat(
            &mut self,
            request: impl tonic::IntoRequest<super::super::ShareGroupHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ShareGroupHeartbeatResponse>,
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
                "/rustmq.client.v1.ShareGroupService/ShareGroupHeartbeat",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ShareGroupService",
                        "ShareGroupHeartbeat",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Acquires records from partitions that this broker leads, and waits for some if there are none.

 Acknowledgements may ride along; they are carried out first.
 If the answer is lost, the records come again when their time runs out.

 Access: each topic needs `rustmq.record.read`; without it, its partitions answer UNAUTHORIZED.

 State: records the deliveries and acknowledgements with the partition,
 on the disks of its in-sync replicas when the call returns.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the group has no such member, or no longer.
 - FAILED_PRECONDITION STALE_MEMBER_EPOCH: the epoch is not the member's.
*/
        pub async fn acquire_records(
            &mut self,
            request: impl tonic::IntoRequest<super::super::AcquireRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcquireRecordsResponse>,
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
                "/rustmq.client.v1.ShareGroupService/AcquireRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ShareGroupService",
                        "AcquireRecords",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Accepts, releases, rejects or keeps records that the member has acquired.

 Records that are no longer the member's answer INVALID_RECORD_STATE: another member may have them.

 State: records the acknowledgements with the partition, on the disks of its in-sync replicas when the call returns;
 rejected records are written to the dead letter topic first.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the group has no such member, or no longer.
*/
        pub async fn acknowledge_records(
            &mut self,
            request: impl tonic::IntoRequest<super::super::AcknowledgeRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::AcknowledgeRecordsResponse>,
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
                "/rustmq.client.v1.ShareGroupService/AcknowledgeRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ShareGroupService",
                        "AcknowledgeRecords",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the settings of a share group and where it stands in each partition.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        pub async fn get_share_group(
            &mut self,
            request: impl tonic::IntoRequest<super::super::GetShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GetShareGroupResponse>,
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
                "/rustmq.client.v1.ShareGroupService/GetShareGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ShareGroupService",
                        "GetShareGroup",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Creates a share group, or changes its settings. A group that is joined before that has the defaults.

 State: records the settings durably; brokers apply them to records that are acquired from then on.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - FAILED_PRECONDITION GROUP_TYPE_MISMATCH: a consumer group has that id.
 - NOT_FOUND TOPIC_NOT_FOUND: the dead letter topic does not exist.
*/
        pub async fn update_share_group(
            &mut self,
            request: impl tonic::IntoRequest<super::super::UpdateShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::UpdateShareGroupResponse>,
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
                "/rustmq.client.v1.ShareGroupService/UpdateShareGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ShareGroupService",
                        "UpdateShareGroup",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Moves a share group without members to other offsets. What it had acquired or set aside is forgotten.

 State: records the new offsets with the partitions, durably when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
 - FAILED_PRECONDITION GROUP_NOT_EMPTY: the group has members.
*/
        pub async fn seek_share_group(
            &mut self,
            request: impl tonic::IntoRequest<super::super::SeekShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::SeekShareGroupResponse>,
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
                "/rustmq.client.v1.ShareGroupService/SeekShareGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.ShareGroupService",
                        "SeekShareGroup",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
