// @generated
/// Generated client implementations.
pub mod group_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Looks into groups and tidies them up. ConsumerService and ShareGroupService are for their members.
*/
    #[derive(Debug, Clone)]
    pub struct GroupServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl GroupServiceClient<tonic::transport::Channel> {
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
    impl<T> GroupServiceClient<T>
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
        ) -> GroupServiceClient<InterceptedService<T, F>>
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
            GroupServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists the groups that this broker coordinates. Asked of every broker, it lists them all.

 Access: only groups are listed on which the caller has `rustmq.group.read`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_groups(
            &mut self,
            request: impl tonic::IntoRequest<super::ListGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGroupsResponse>,
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
                "/rustmq.client.v1.GroupService/ListGroups",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("rustmq.client.v1.GroupService", "ListGroups"));
            self.inner.unary(req, path, codec).await
        }
        /** Describes groups with their members and what is assigned to them.

 Access: each group needs `rustmq.group.read`; without it, its entry answers GROUP_AUTHORIZATION_FAILED.

 State: none.

 Errors: none of its own.
*/
        pub async fn describe_groups(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeGroupsResponse>,
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
                "/rustmq.client.v1.GroupService/DescribeGroups",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.client.v1.GroupService", "DescribeGroups"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells how far a group is behind in each partition.
 Goes to the group's coordinator, which asks the partitions' leaders.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        pub async fn get_group_lag(
            &mut self,
            request: impl tonic::IntoRequest<super::GetGroupLagRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetGroupLagResponse>,
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
                "/rustmq.client.v1.GroupService/GetGroupLag",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("rustmq.client.v1.GroupService", "GetGroupLag"));
            self.inner.unary(req, path, codec).await
        }
        /** Removes members from a group, such as static ones whose processes will not come back.

 State: removes the members and raises the group's epoch; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        pub async fn remove_group_members(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveGroupMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveGroupMembersResponse>,
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
                "/rustmq.client.v1.GroupService/RemoveGroupMembers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.GroupService",
                        "RemoveGroupMembers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes groups with all their offsets. A group with members is not deleted.

 Access: each group needs `rustmq.group.delete`; without it, its entry answers GROUP_AUTHORIZATION_FAILED.

 State: writes tombstones to the group's topic; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn delete_groups(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteGroupsResponse>,
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
                "/rustmq.client.v1.GroupService/DeleteGroups",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.client.v1.GroupService", "DeleteGroups"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a group's offsets for partitions that no member reads any more.

 State: writes tombstones to the group's topic; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        pub async fn delete_offsets(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteOffsetsResponse>,
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
                "/rustmq.client.v1.GroupService/DeleteOffsets",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.client.v1.GroupService", "DeleteOffsets"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod auth_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Turns a password or a token into a session.

 A session token is sent as `authorization: Bearer <token, in base64url>` with every call, to any broker. Clients with
 a certificate of the cluster, or with a token that the cluster's operator trusts, need no session: they are
 authenticated on every call.
*/
    #[derive(Debug, Clone)]
    pub struct AuthServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AuthServiceClient<tonic::transport::Channel> {
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
    impl<T> AuthServiceClient<T>
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
        ) -> AuthServiceClient<InterceptedService<T, F>>
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
            AuthServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Proves who the caller is, in one step or in several.

 - `PLAIN`: `auth_data` is NUL, user name, NUL, password. One step.
 - `SCRAM-SHA-256`, `SCRAM-SHA-512`: the messages of RFC 5802 without channel binding. The first call carries
   client-first, and is answered with server-first in `challenge` and an `exchange_id`; the second carries
   client-final and that id, and is answered with `authenticated` and server-final in `challenge`, which the client
   verifies. An exchange lives for 30 seconds, on this broker, and for one second call; an unknown user gets a
   challenge like any other, with the same salt each time and on every broker.
 - `OAUTHBEARER`: `auth_data` is a signed token (JWT) of an issuer that the operator trusts. One step.

 Passwords and session tokens travel only over TLS or on the loopback interface. The session ends early when the
 user is deleted or its password changes. Failures are slowed down per user and address.
 If an answer is lost, the client begins anew.

 State: keeps an exchange in memory; a session is a signed token and is not stored.

 Errors:
 - UNAUTHENTICATED AUTHENTICATION_FAILED: user, password, proof or token is wrong; the answer does not say which.
 - INVALID_ARGUMENT UNSUPPORTED_MECHANISM: the broker does not offer the mechanism;
   the fact `mechanisms` lists those that it does.
 - INVALID_ARGUMENT MALFORMED_AUTH_DATA: `auth_data` is not a message of the mechanism.
 - NOT_FOUND EXCHANGE_NOT_FOUND: the exchange has ended, or was begun with another broker; begin anew.
 - FAILED_PRECONDITION INSECURE_TRANSPORT: the connection is neither TLS nor loopback.
 - RESOURCE_EXHAUSTED TOO_MANY_ATTEMPTS: too many failures of late; wait for the delay given.
*/
        pub async fn authenticate(
            &mut self,
            request: impl tonic::IntoRequest<super::AuthenticationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AuthenticationResponse>,
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
                "/rustmq.client.v1.AuthService/Authenticate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("rustmq.client.v1.AuthService", "Authenticate"));
            self.inner.unary(req, path, codec).await
        }
        /** Tells who the caller is and until when.

 State: none.

 Errors: none of its own.
*/
        pub async fn who_am_i(
            &mut self,
            request: impl tonic::IntoRequest<super::WhoAmIRequest>,
        ) -> std::result::Result<tonic::Response<super::WhoAmIResponse>, tonic::Status> {
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
                "/rustmq.client.v1.AuthService/WhoAmI",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("rustmq.client.v1.AuthService", "WhoAmI"));
            self.inner.unary(req, path, codec).await
        }
    }
}
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
            request: impl tonic::IntoRequest<super::FetchRequest>,
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
                .insert(GrpcMethod::new("rustmq.client.v1.ConsumerService", "Fetch"));
            self.inner.unary(req, path, codec).await
        }
        /** Carries out several fetches under one limit of size, in the order given.

 Access: as Fetch.

 State: none.

 Errors: none of its own.
*/
        pub async fn fetch_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::FetchBatchRequest>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "FetchBatch"),
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
            request: impl tonic::IntoRequest<super::SubscribeRequest>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "Subscribe"),
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
            request: impl tonic::IntoRequest<super::GrantCreditRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GrantCreditResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "GrantCredit"),
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
            request: impl tonic::IntoRequest<super::ListOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOffsetsResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "ListOffsets"),
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
            request: impl tonic::IntoRequest<super::JoinGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::JoinGroupResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "JoinGroup"),
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
            request: impl tonic::IntoRequest<super::GroupHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GroupHeartbeatResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "GroupHeartbeat"),
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
            request: impl tonic::IntoRequest<super::LeaveGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LeaveGroupResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "LeaveGroup"),
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
            request: impl tonic::IntoRequest<super::CommitOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitOffsetsResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "CommitOffsets"),
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
            request: impl tonic::IntoRequest<super::FetchOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchOffsetsResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ConsumerService", "FetchOffsets"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod metadata_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Tells what there is and who serves it. Every broker answers, from its copy of the controllers' metadata, to every
 principal of the cluster: its users, the services that it trusts and its operators. The token of an organisation
 makes nobody a principal of it.

 A copy can be behind by a heartbeat; `version` in the answers says how far it has come. A client asks again when a
 broker answers NOT_LEADER, and otherwise every few minutes.
*/
    #[derive(Debug, Clone)]
    pub struct MetadataServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl MetadataServiceClient<tonic::transport::Channel> {
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
    impl<T> MetadataServiceClient<T>
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
        ) -> MetadataServiceClient<InterceptedService<T, F>>
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
            MetadataServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Tells partitions, leaders, replicas and configuration of topics.

 A topic that is not there, or that the caller may not see, answers TOPIC_NOT_FOUND or UNAUTHORIZED in its entry.

 Access: each topic needs `rustmq.topic.read`.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_topic_metadata(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTopicMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTopicMetadataResponse>,
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
                "/rustmq.client.v1.MetadataService/GetTopicMetadata",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.MetadataService",
                        "GetTopicMetadata",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the names of topics.

 Access: only topics are listed on which the caller has `rustmq.topic.read`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_topics(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTopicsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTopicsResponse>,
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
                "/rustmq.client.v1.MetadataService/ListTopics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.client.v1.MetadataService", "ListTopics"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the brokers and where they can be reached.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_broker_list(
            &mut self,
            request: impl tonic::IntoRequest<super::GetBrokerListRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBrokerListResponse>,
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
                "/rustmq.client.v1.MetadataService/GetBrokerList",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.client.v1.MetadataService", "GetBrokerList"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells who leads one partition.

 State: none.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number.
 - UNAVAILABLE LEADER_NOT_AVAILABLE: the partition has no leader at the moment.
*/
        pub async fn get_partition_leader(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPartitionLeaderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPartitionLeaderResponse>,
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
                "/rustmq.client.v1.MetadataService/GetPartitionLeader",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.MetadataService",
                        "GetPartitionLeader",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Describes the cluster: its identity, brokers, limits, compressions and versions. The first call of a client.

 Access: only topics are listed on which the caller has `rustmq.topic.read`.

 State: none.

 Errors:
 - FAILED_PRECONDITION UNSUPPORTED_VERSION: the server does not speak the major version of the request.
   Every method answers so.
*/
        pub async fn get_cluster_metadata(
            &mut self,
            request: impl tonic::IntoRequest<super::GetClusterMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterMetadataResponse>,
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
                "/rustmq.client.v1.MetadataService/GetClusterMetadata",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.MetadataService",
                        "GetClusterMetadata",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Finds the brokers that coordinate groups or transactions.

 Access: each key needs `rustmq.group.read` or `rustmq.transaction.read`;
 without it, its entry answers UNAUTHORIZED.

 State: creates the internal topic of that kind, `__groups` or `__transactions`, when the first one is asked for.

 Errors: none of its own.
*/
        pub async fn find_coordinator(
            &mut self,
            request: impl tonic::IntoRequest<super::FindCoordinatorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FindCoordinatorResponse>,
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
                "/rustmq.client.v1.MetadataService/FindCoordinator",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.MetadataService",
                        "FindCoordinator",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod transaction_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Looks into transactions, and helps those that hang. ProducerService begins and ends them.
*/
    #[derive(Debug, Clone)]
    pub struct TransactionServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl TransactionServiceClient<tonic::transport::Channel> {
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
    impl<T> TransactionServiceClient<T>
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
        ) -> TransactionServiceClient<InterceptedService<T, F>>
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
            TransactionServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Enters partitions into the open transaction ahead of the first batch.

 It is never needed: the leader of a partition enters it with the first batch of the transaction that it receives.
 A producer that knows its partitions makes those entries one write.

 State: records the partitions in the transaction, durably when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
 - FAILED_PRECONDITION PRODUCER_FENCED: a newer incarnation of the producer exists.
 - ABORTED CONCURRENT_TRANSACTION: the preceding transaction is still being completed;
   try again after the delay given.
*/
        pub async fn add_partitions_to_transaction(
            &mut self,
            request: impl tonic::IntoRequest<super::AddPartitionsToTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddPartitionsToTransactionResponse>,
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
                "/rustmq.client.v1.TransactionService/AddPartitionsToTransaction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.TransactionService",
                        "AddPartitionsToTransaction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the state of one transaction. Goes to its coordinator.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
*/
        pub async fn get_transaction(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTransactionResponse>,
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
                "/rustmq.client.v1.TransactionService/GetTransaction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.TransactionService",
                        "GetTransaction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the transactions that this broker coordinates. Asked of every broker, it lists them all.

 Access: only transactional ids are listed on which the caller has `rustmq.transaction.read`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_transactions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTransactionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTransactionsResponse>,
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
                "/rustmq.client.v1.TransactionService/ListTransactions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.TransactionService",
                        "ListTransactions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the producers that a partition knows, with their sequence numbers and open transactions.
 Goes to the partition's leader.

 A partition whose last stable offset does not move has an open transaction that is found here.

 State: none.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
*/
        pub async fn describe_producers(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeProducersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeProducersResponse>,
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
                "/rustmq.client.v1.TransactionService/DescribeProducers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.TransactionService",
                        "DescribeProducers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends a hanging transaction in one partition, whatever its coordinator says. Goes to the partition's leader.

 It is for transactions that their coordinator does not know any more, such as after an unclean election. For all
 others, FenceProducer is the right call.

 State: appends an abort marker for that producer to the partition,
 replicated to all in-sync replicas when the call returns.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the partition has no open transaction of that producer and first offset.
*/
        pub async fn abort_hanging_transaction(
            &mut self,
            request: impl tonic::IntoRequest<super::AbortHangingTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AbortHangingTransactionResponse>,
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
                "/rustmq.client.v1.TransactionService/AbortHangingTransaction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.TransactionService",
                        "AbortHangingTransaction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Shuts out the present producer of a transactional id and aborts what it has open. Goes to the coordinator.

 State: raises the id's epoch and writes abort markers; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
 - ABORTED CONCURRENT_TRANSACTION: a transaction is being completed; try again after the delay given.
*/
        pub async fn fence_producer(
            &mut self,
            request: impl tonic::IntoRequest<super::FenceProducerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FenceProducerResponse>,
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
                "/rustmq.client.v1.TransactionService/FenceProducer",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.client.v1.TransactionService",
                        "FenceProducer",
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
            tonic::Response<super::ProduceResponse>,
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
                .insert(GrpcMethod::new("rustmq.client.v1.ProducerService", "Produce"));
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
            tonic::Response<super::ProduceBatchResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ProducerService", "ProduceBatch"),
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
            tonic::Response<tonic::codec::Streaming<super::ProduceResponse>>,
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
                    GrpcMethod::new("rustmq.client.v1.ProducerService", "ProduceStream"),
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
            request: impl tonic::IntoRequest<super::InitProducerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitProducerResponse>,
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
                    GrpcMethod::new("rustmq.client.v1.ProducerService", "InitProducer"),
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
            request: impl tonic::IntoRequest<super::InitTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitTransactionResponse>,
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
            request: impl tonic::IntoRequest<super::CommitTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitTransactionResponse>,
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
            request: impl tonic::IntoRequest<super::AbortTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AbortTransactionResponse>,
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
            request: impl tonic::IntoRequest<super::ShareGroupHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ShareGroupHeartbeatResponse>,
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
            request: impl tonic::IntoRequest<super::AcquireRecordsRequest>,
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
            request: impl tonic::IntoRequest<super::AcknowledgeRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcknowledgeRecordsResponse>,
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
            request: impl tonic::IntoRequest<super::GetShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetShareGroupResponse>,
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
            request: impl tonic::IntoRequest<super::UpdateShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateShareGroupResponse>,
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
            request: impl tonic::IntoRequest<super::SeekShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SeekShareGroupResponse>,
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
