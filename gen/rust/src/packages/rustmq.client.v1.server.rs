// @generated
/// Generated server implementations.
pub mod group_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with GroupServiceServer.
    #[async_trait]
    pub trait GroupService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists the groups that this broker coordinates. Asked of every broker, it lists them all.

 Access: only groups are listed on which the caller has `rustmq.group.read`.

 State: none.

 Errors: none of its own.
*/
        async fn list_groups(
            &self,
            request: tonic::Request<super::ListGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGroupsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Describes groups with their members and what is assigned to them.

 Access: each group needs `rustmq.group.read`; without it, its entry answers GROUP_AUTHORIZATION_FAILED.

 State: none.

 Errors: none of its own.
*/
        async fn describe_groups(
            &self,
            request: tonic::Request<super::DescribeGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeGroupsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells how far a group is behind in each partition.
 Goes to the group's coordinator, which asks the partitions' leaders.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        async fn get_group_lag(
            &self,
            request: tonic::Request<super::GetGroupLagRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetGroupLagResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Removes members from a group, such as static ones whose processes will not come back.

 State: removes the members and raises the group's epoch; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        async fn remove_group_members(
            &self,
            request: tonic::Request<super::RemoveGroupMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveGroupMembersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Deletes groups with all their offsets. A group with members is not deleted.

 Access: each group needs `rustmq.group.delete`; without it, its entry answers GROUP_AUTHORIZATION_FAILED.

 State: writes tombstones to the group's topic; durable when the call returns.

 Errors: none of its own.
*/
        async fn delete_groups(
            &self,
            request: tonic::Request<super::DeleteGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteGroupsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Deletes a group's offsets for partitions that no member reads any more.

 State: writes tombstones to the group's topic; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        async fn delete_offsets(
            &self,
            request: tonic::Request<super::DeleteOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Looks into groups and tidies them up. ConsumerService and ShareGroupService are for their members.
*/
    #[derive(Debug)]
    pub struct GroupServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> GroupServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for GroupServiceServer<T>
    where
        T: GroupService,
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
                "/rustmq.client.v1.GroupService/ListGroups" => {
                    #[allow(non_camel_case_types)]
                    struct ListGroupsSvc<T: GroupService>(pub Arc<T>);
                    impl<
                        T: GroupService,
                    > tonic::server::UnaryService<super::ListGroupsRequest>
                    for ListGroupsSvc<T> {
                        type Response = super::ListGroupsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListGroupsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GroupService>::list_groups(&inner, request).await
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
                        let method = ListGroupsSvc(inner);
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
                "/rustmq.client.v1.GroupService/DescribeGroups" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeGroupsSvc<T: GroupService>(pub Arc<T>);
                    impl<
                        T: GroupService,
                    > tonic::server::UnaryService<super::DescribeGroupsRequest>
                    for DescribeGroupsSvc<T> {
                        type Response = super::DescribeGroupsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeGroupsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GroupService>::describe_groups(&inner, request).await
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
                        let method = DescribeGroupsSvc(inner);
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
                "/rustmq.client.v1.GroupService/GetGroupLag" => {
                    #[allow(non_camel_case_types)]
                    struct GetGroupLagSvc<T: GroupService>(pub Arc<T>);
                    impl<
                        T: GroupService,
                    > tonic::server::UnaryService<super::GetGroupLagRequest>
                    for GetGroupLagSvc<T> {
                        type Response = super::GetGroupLagResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetGroupLagRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GroupService>::get_group_lag(&inner, request).await
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
                        let method = GetGroupLagSvc(inner);
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
                "/rustmq.client.v1.GroupService/RemoveGroupMembers" => {
                    #[allow(non_camel_case_types)]
                    struct RemoveGroupMembersSvc<T: GroupService>(pub Arc<T>);
                    impl<
                        T: GroupService,
                    > tonic::server::UnaryService<super::RemoveGroupMembersRequest>
                    for RemoveGroupMembersSvc<T> {
                        type Response = super::RemoveGroupMembersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemoveGroupMembersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GroupService>::remove_group_members(&inner, request)
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
                        let method = RemoveGroupMembersSvc(inner);
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
                "/rustmq.client.v1.GroupService/DeleteGroups" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteGroupsSvc<T: GroupService>(pub Arc<T>);
                    impl<
                        T: GroupService,
                    > tonic::server::UnaryService<super::DeleteGroupsRequest>
                    for DeleteGroupsSvc<T> {
                        type Response = super::DeleteGroupsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteGroupsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GroupService>::delete_groups(&inner, request).await
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
                        let method = DeleteGroupsSvc(inner);
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
                "/rustmq.client.v1.GroupService/DeleteOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteOffsetsSvc<T: GroupService>(pub Arc<T>);
                    impl<
                        T: GroupService,
                    > tonic::server::UnaryService<super::DeleteOffsetsRequest>
                    for DeleteOffsetsSvc<T> {
                        type Response = super::DeleteOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GroupService>::delete_offsets(&inner, request).await
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
                        let method = DeleteOffsetsSvc(inner);
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
    impl<T> Clone for GroupServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.client.v1.GroupService";
    impl<T> tonic::server::NamedService for GroupServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod auth_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AuthServiceServer.
    #[async_trait]
    pub trait AuthService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn authenticate(
            &self,
            request: tonic::Request<super::AuthenticationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AuthenticationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells who the caller is and until when.

 State: none.

 Errors: none of its own.
*/
        async fn who_am_i(
            &self,
            request: tonic::Request<super::WhoAmIRequest>,
        ) -> std::result::Result<tonic::Response<super::WhoAmIResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Turns a password or a token into a session.

 A session token is sent as `authorization: Bearer <token, in base64url>` with every call, to any broker. Clients with
 a certificate of the cluster, or with a token that the cluster's operator trusts, need no session: they are
 authenticated on every call.
*/
    #[derive(Debug)]
    pub struct AuthServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AuthServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AuthServiceServer<T>
    where
        T: AuthService,
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
                "/rustmq.client.v1.AuthService/Authenticate" => {
                    #[allow(non_camel_case_types)]
                    struct AuthenticateSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::AuthenticationRequest>
                    for AuthenticateSvc<T> {
                        type Response = super::AuthenticationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AuthenticationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::authenticate(&inner, request).await
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
                        let method = AuthenticateSvc(inner);
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
                "/rustmq.client.v1.AuthService/WhoAmI" => {
                    #[allow(non_camel_case_types)]
                    struct WhoAmISvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::WhoAmIRequest>
                    for WhoAmISvc<T> {
                        type Response = super::WhoAmIResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WhoAmIRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::who_am_i(&inner, request).await
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
                        let method = WhoAmISvc(inner);
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
    impl<T> Clone for AuthServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.client.v1.AuthService";
    impl<T> tonic::server::NamedService for AuthServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod consumer_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ConsumerServiceServer.
    #[async_trait]
    pub trait ConsumerService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn fetch(
            &self,
            request: tonic::Request<super::FetchRequest>,
        ) -> std::result::Result<tonic::Response<super::FetchResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Carries out several fetches under one limit of size, in the order given.

 Access: as Fetch.

 State: none.

 Errors: none of its own.
*/
        async fn fetch_batch(
            &self,
            request: tonic::Request<super::FetchBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn subscribe(
            &self,
            request: tonic::Request<super::SubscribeRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::FetchResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lets a subscription send more. Goes to the broker that serves it.

 The grant is a total since the stream began, so a repetition or an overtaken call does no harm.

 State: raises the stream's credit, in memory.

 Errors:
 - NOT_FOUND SUBSCRIPTION_NOT_FOUND: this broker has no such stream of this caller.
*/
        async fn grant_credit(
            &self,
            request: tonic::Request<super::GrantCreditRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GrantCreditResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Finds offsets by time or by meaning, in partitions that this broker leads.

 Access: each topic needs `rustmq.record.read`; without it, its partitions answer UNAUTHORIZED.

 State: none.

 Errors: none of its own.
*/
        async fn list_offsets(
            &self,
            request: tonic::Request<super::ListOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn join_group(
            &self,
            request: tonic::Request<super::JoinGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::JoinGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn group_heartbeat(
            &self,
            request: tonic::Request<super::GroupHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GroupHeartbeatResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn leave_group(
            &self,
            request: tonic::Request<super::LeaveGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LeaveGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn commit_offsets(
            &self,
            request: tonic::Request<super::CommitOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn fetch_offsets(
            &self,
            request: tonic::Request<super::FetchOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Reads records from partitions, alone or as a member of a consumer group.

 Nobody reads above a partition's high watermark, and with READ_COMMITTED nobody reads above its last stable offset.
 What was read once stays at its offset until retention, compaction or DeleteRecords takes it away.

 A group is coordinated by one broker (FindCoordinator), which assigns the partitions. A member tells it every few
 seconds, by GroupHeartbeat, what it wants and what it holds; the answer says what it is to hold. Partitions change
 hands one by one: the old owner gives one up before the new one receives it, and the others go on meanwhile. A commit
 carries the member's epoch, so a member that has lost its place cannot overwrite its successor's offsets.

 The responses that hold a RecordBatch have opaque twins.
*/
    #[derive(Debug)]
    pub struct ConsumerServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ConsumerServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ConsumerServiceServer<T>
    where
        T: ConsumerService,
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
                "/rustmq.client.v1.ConsumerService/Fetch" => {
                    #[allow(non_camel_case_types)]
                    struct FetchSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::FetchRequest> for FetchSvc<T> {
                        type Response = super::FetchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FetchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::fetch(&inner, request).await
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
                        let method = FetchSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/FetchBatch" => {
                    #[allow(non_camel_case_types)]
                    struct FetchBatchSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::FetchBatchRequest>
                    for FetchBatchSvc<T> {
                        type Response = super::FetchBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FetchBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::fetch_batch(&inner, request).await
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
                        let method = FetchBatchSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/Subscribe" => {
                    #[allow(non_camel_case_types)]
                    struct SubscribeSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::ServerStreamingService<super::SubscribeRequest>
                    for SubscribeSvc<T> {
                        type Response = super::FetchResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::FetchResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SubscribeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::subscribe(&inner, request).await
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
                "/rustmq.client.v1.ConsumerService/GrantCredit" => {
                    #[allow(non_camel_case_types)]
                    struct GrantCreditSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::GrantCreditRequest>
                    for GrantCreditSvc<T> {
                        type Response = super::GrantCreditResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GrantCreditRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::grant_credit(&inner, request).await
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
                        let method = GrantCreditSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/ListOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct ListOffsetsSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::ListOffsetsRequest>
                    for ListOffsetsSvc<T> {
                        type Response = super::ListOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::list_offsets(&inner, request).await
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
                        let method = ListOffsetsSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/JoinGroup" => {
                    #[allow(non_camel_case_types)]
                    struct JoinGroupSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::JoinGroupRequest>
                    for JoinGroupSvc<T> {
                        type Response = super::JoinGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::JoinGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::join_group(&inner, request).await
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
                        let method = JoinGroupSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/GroupHeartbeat" => {
                    #[allow(non_camel_case_types)]
                    struct GroupHeartbeatSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::GroupHeartbeatRequest>
                    for GroupHeartbeatSvc<T> {
                        type Response = super::GroupHeartbeatResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GroupHeartbeatRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::group_heartbeat(&inner, request)
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
                        let method = GroupHeartbeatSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/LeaveGroup" => {
                    #[allow(non_camel_case_types)]
                    struct LeaveGroupSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::LeaveGroupRequest>
                    for LeaveGroupSvc<T> {
                        type Response = super::LeaveGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::LeaveGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::leave_group(&inner, request).await
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
                        let method = LeaveGroupSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/CommitOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct CommitOffsetsSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::CommitOffsetsRequest>
                    for CommitOffsetsSvc<T> {
                        type Response = super::CommitOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CommitOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::commit_offsets(&inner, request)
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
                        let method = CommitOffsetsSvc(inner);
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
                "/rustmq.client.v1.ConsumerService/FetchOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct FetchOffsetsSvc<T: ConsumerService>(pub Arc<T>);
                    impl<
                        T: ConsumerService,
                    > tonic::server::UnaryService<super::FetchOffsetsRequest>
                    for FetchOffsetsSvc<T> {
                        type Response = super::FetchOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FetchOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConsumerService>::fetch_offsets(&inner, request).await
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
                        let method = FetchOffsetsSvc(inner);
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
    impl<T> Clone for ConsumerServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.client.v1.ConsumerService";
    impl<T> tonic::server::NamedService for ConsumerServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod metadata_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with MetadataServiceServer.
    #[async_trait]
    pub trait MetadataService: std::marker::Send + std::marker::Sync + 'static {
        /** Tells partitions, leaders, replicas and configuration of topics.

 A topic that is not there, or that the caller may not see, answers TOPIC_NOT_FOUND or UNAUTHORIZED in its entry.

 Access: each topic needs `rustmq.topic.read`.

 State: none.

 Errors: none of its own.
*/
        async fn get_topic_metadata(
            &self,
            request: tonic::Request<super::GetTopicMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTopicMetadataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the names of topics.

 Access: only topics are listed on which the caller has `rustmq.topic.read`.

 State: none.

 Errors: none of its own.
*/
        async fn list_topics(
            &self,
            request: tonic::Request<super::ListTopicsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTopicsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the brokers and where they can be reached.

 State: none.

 Errors: none of its own.
*/
        async fn get_broker_list(
            &self,
            request: tonic::Request<super::GetBrokerListRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBrokerListResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells who leads one partition.

 State: none.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number.
 - UNAVAILABLE LEADER_NOT_AVAILABLE: the partition has no leader at the moment.
*/
        async fn get_partition_leader(
            &self,
            request: tonic::Request<super::GetPartitionLeaderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPartitionLeaderResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Describes the cluster: its identity, brokers, limits, compressions and versions. The first call of a client.

 Access: only topics are listed on which the caller has `rustmq.topic.read`.

 State: none.

 Errors:
 - FAILED_PRECONDITION UNSUPPORTED_VERSION: the server does not speak the major version of the request.
   Every method answers so.
*/
        async fn get_cluster_metadata(
            &self,
            request: tonic::Request<super::GetClusterMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterMetadataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Finds the brokers that coordinate groups or transactions.

 Access: each key needs `rustmq.group.read` or `rustmq.transaction.read`;
 without it, its entry answers UNAUTHORIZED.

 State: creates the internal topic of that kind, `__groups` or `__transactions`, when the first one is asked for.

 Errors: none of its own.
*/
        async fn find_coordinator(
            &self,
            request: tonic::Request<super::FindCoordinatorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FindCoordinatorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Tells what there is and who serves it. Every broker answers, from its copy of the controllers' metadata, to every
 principal of the cluster: its users, the services that it trusts and its operators. The token of an organisation
 makes nobody a principal of it.

 A copy can be behind by a heartbeat; `version` in the answers says how far it has come. A client asks again when a
 broker answers NOT_LEADER, and otherwise every few minutes.
*/
    #[derive(Debug)]
    pub struct MetadataServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> MetadataServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for MetadataServiceServer<T>
    where
        T: MetadataService,
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
                "/rustmq.client.v1.MetadataService/GetTopicMetadata" => {
                    #[allow(non_camel_case_types)]
                    struct GetTopicMetadataSvc<T: MetadataService>(pub Arc<T>);
                    impl<
                        T: MetadataService,
                    > tonic::server::UnaryService<super::GetTopicMetadataRequest>
                    for GetTopicMetadataSvc<T> {
                        type Response = super::GetTopicMetadataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTopicMetadataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MetadataService>::get_topic_metadata(&inner, request)
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
                        let method = GetTopicMetadataSvc(inner);
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
                "/rustmq.client.v1.MetadataService/ListTopics" => {
                    #[allow(non_camel_case_types)]
                    struct ListTopicsSvc<T: MetadataService>(pub Arc<T>);
                    impl<
                        T: MetadataService,
                    > tonic::server::UnaryService<super::ListTopicsRequest>
                    for ListTopicsSvc<T> {
                        type Response = super::ListTopicsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTopicsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MetadataService>::list_topics(&inner, request).await
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
                        let method = ListTopicsSvc(inner);
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
                "/rustmq.client.v1.MetadataService/GetBrokerList" => {
                    #[allow(non_camel_case_types)]
                    struct GetBrokerListSvc<T: MetadataService>(pub Arc<T>);
                    impl<
                        T: MetadataService,
                    > tonic::server::UnaryService<super::GetBrokerListRequest>
                    for GetBrokerListSvc<T> {
                        type Response = super::GetBrokerListResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetBrokerListRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MetadataService>::get_broker_list(&inner, request)
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
                        let method = GetBrokerListSvc(inner);
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
                "/rustmq.client.v1.MetadataService/GetPartitionLeader" => {
                    #[allow(non_camel_case_types)]
                    struct GetPartitionLeaderSvc<T: MetadataService>(pub Arc<T>);
                    impl<
                        T: MetadataService,
                    > tonic::server::UnaryService<super::GetPartitionLeaderRequest>
                    for GetPartitionLeaderSvc<T> {
                        type Response = super::GetPartitionLeaderResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPartitionLeaderRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MetadataService>::get_partition_leader(
                                        &inner,
                                        request,
                                    )
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
                        let method = GetPartitionLeaderSvc(inner);
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
                "/rustmq.client.v1.MetadataService/GetClusterMetadata" => {
                    #[allow(non_camel_case_types)]
                    struct GetClusterMetadataSvc<T: MetadataService>(pub Arc<T>);
                    impl<
                        T: MetadataService,
                    > tonic::server::UnaryService<super::GetClusterMetadataRequest>
                    for GetClusterMetadataSvc<T> {
                        type Response = super::GetClusterMetadataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetClusterMetadataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MetadataService>::get_cluster_metadata(
                                        &inner,
                                        request,
                                    )
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
                        let method = GetClusterMetadataSvc(inner);
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
                "/rustmq.client.v1.MetadataService/FindCoordinator" => {
                    #[allow(non_camel_case_types)]
                    struct FindCoordinatorSvc<T: MetadataService>(pub Arc<T>);
                    impl<
                        T: MetadataService,
                    > tonic::server::UnaryService<super::FindCoordinatorRequest>
                    for FindCoordinatorSvc<T> {
                        type Response = super::FindCoordinatorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FindCoordinatorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MetadataService>::find_coordinator(&inner, request)
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
                        let method = FindCoordinatorSvc(inner);
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
    impl<T> Clone for MetadataServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.client.v1.MetadataService";
    impl<T> tonic::server::NamedService for MetadataServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod transaction_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with TransactionServiceServer.
    #[async_trait]
    pub trait TransactionService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn add_partitions_to_transaction(
            &self,
            request: tonic::Request<super::AddPartitionsToTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddPartitionsToTransactionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells the state of one transaction. Goes to its coordinator.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
*/
        async fn get_transaction(
            &self,
            request: tonic::Request<super::GetTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTransactionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the transactions that this broker coordinates. Asked of every broker, it lists them all.

 Access: only transactional ids are listed on which the caller has `rustmq.transaction.read`.

 State: none.

 Errors: none of its own.
*/
        async fn list_transactions(
            &self,
            request: tonic::Request<super::ListTransactionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTransactionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn describe_producers(
            &self,
            request: tonic::Request<super::DescribeProducersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeProducersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn abort_hanging_transaction(
            &self,
            request: tonic::Request<super::AbortHangingTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AbortHangingTransactionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Shuts out the present producer of a transactional id and aborts what it has open. Goes to the coordinator.

 State: raises the id's epoch and writes abort markers; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the id; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND TRANSACTION_NOT_FOUND: the transactional id is not known.
 - ABORTED CONCURRENT_TRANSACTION: a transaction is being completed; try again after the delay given.
*/
        async fn fence_producer(
            &self,
            request: tonic::Request<super::FenceProducerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FenceProducerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Looks into transactions, and helps those that hang. ProducerService begins and ends them.
*/
    #[derive(Debug)]
    pub struct TransactionServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> TransactionServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for TransactionServiceServer<T>
    where
        T: TransactionService,
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
                "/rustmq.client.v1.TransactionService/AddPartitionsToTransaction" => {
                    #[allow(non_camel_case_types)]
                    struct AddPartitionsToTransactionSvc<T: TransactionService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: TransactionService,
                    > tonic::server::UnaryService<
                        super::AddPartitionsToTransactionRequest,
                    > for AddPartitionsToTransactionSvc<T> {
                        type Response = super::AddPartitionsToTransactionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::AddPartitionsToTransactionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransactionService>::add_partitions_to_transaction(
                                        &inner,
                                        request,
                                    )
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
                        let method = AddPartitionsToTransactionSvc(inner);
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
                "/rustmq.client.v1.TransactionService/GetTransaction" => {
                    #[allow(non_camel_case_types)]
                    struct GetTransactionSvc<T: TransactionService>(pub Arc<T>);
                    impl<
                        T: TransactionService,
                    > tonic::server::UnaryService<super::GetTransactionRequest>
                    for GetTransactionSvc<T> {
                        type Response = super::GetTransactionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTransactionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransactionService>::get_transaction(&inner, request)
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
                        let method = GetTransactionSvc(inner);
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
                "/rustmq.client.v1.TransactionService/ListTransactions" => {
                    #[allow(non_camel_case_types)]
                    struct ListTransactionsSvc<T: TransactionService>(pub Arc<T>);
                    impl<
                        T: TransactionService,
                    > tonic::server::UnaryService<super::ListTransactionsRequest>
                    for ListTransactionsSvc<T> {
                        type Response = super::ListTransactionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTransactionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransactionService>::list_transactions(
                                        &inner,
                                        request,
                                    )
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
                        let method = ListTransactionsSvc(inner);
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
                "/rustmq.client.v1.TransactionService/DescribeProducers" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeProducersSvc<T: TransactionService>(pub Arc<T>);
                    impl<
                        T: TransactionService,
                    > tonic::server::UnaryService<super::DescribeProducersRequest>
                    for DescribeProducersSvc<T> {
                        type Response = super::DescribeProducersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeProducersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransactionService>::describe_producers(
                                        &inner,
                                        request,
                                    )
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
                        let method = DescribeProducersSvc(inner);
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
                "/rustmq.client.v1.TransactionService/AbortHangingTransaction" => {
                    #[allow(non_camel_case_types)]
                    struct AbortHangingTransactionSvc<T: TransactionService>(pub Arc<T>);
                    impl<
                        T: TransactionService,
                    > tonic::server::UnaryService<super::AbortHangingTransactionRequest>
                    for AbortHangingTransactionSvc<T> {
                        type Response = super::AbortHangingTransactionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::AbortHangingTransactionRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransactionService>::abort_hanging_transaction(
                                        &inner,
                                        request,
                                    )
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
                        let method = AbortHangingTransactionSvc(inner);
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
                "/rustmq.client.v1.TransactionService/FenceProducer" => {
                    #[allow(non_camel_case_types)]
                    struct FenceProducerSvc<T: TransactionService>(pub Arc<T>);
                    impl<
                        T: TransactionService,
                    > tonic::server::UnaryService<super::FenceProducerRequest>
                    for FenceProducerSvc<T> {
                        type Response = super::FenceProducerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FenceProducerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TransactionService>::fence_producer(&inner, request)
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
                        let method = FenceProducerSvc(inner);
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
    impl<T> Clone for TransactionServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.client.v1.TransactionService";
    impl<T> tonic::server::NamedService for TransactionServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod producer_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ProducerServiceServer.
    #[async_trait]
    pub trait ProducerService: std::marker::Send + std::marker::Sync + 'static {
        /** Writes records or one batch to one partition.

 The records become visible to consumers all at once, at consecutive offsets.
 Refusals that concern the partition come in `error_code`, so that Produce,
 ProduceBatch and ProduceStream say the same.

 State: appends the records to the log of the partition and replicates them;
 durable as `acks` says when the call returns.

 Errors: none of its own.
*/
        async fn produce(
            &self,
            request: tonic::Request<super::ProduceRequest>,
        ) -> std::result::Result<tonic::Response<super::ProduceResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Writes one batch to each of many partitions that this broker leads.

 The outcomes are independent of each other: some partitions may refuse while others take their batch.
 The call waits for the slowest.

 Access: each topic needs `rustmq.record.write`; without it, its partitions answer UNAUTHORIZED.

 State: appends each batch to its partition's log and replicates it; durable as `acks` says when the call returns.

 Errors: none of its own.
*/
        async fn produce_batch(
            &self,
            request: tonic::Request<super::ProduceBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProduceBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn produce_stream(
            &self,
            request: tonic::Request<tonic::Streaming<super::ProduceRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ProduceResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Gives a producer an identity, so that its retries do not double anything. Any broker answers.

 Called without an identity, it answers a new one at epoch 0. Called with the present one, it answers the next
 epoch, which a producer takes after a batch was lost for good, in order to start again at sequence 0; partitions
 learn of it from its batches. Producers with a transactional id call InitTransaction instead.

 Access: the producer needs `rustmq.record.write` on at least one topic.

 State: takes an id from the broker's block, which the controller has recorded durably; an id is never given twice.

 Errors: none of its own.
*/
        async fn init_producer(
            &self,
            request: tonic::Request<super::InitProducerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitProducerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn init_transaction(
            &self,
            request: tonic::Request<super::InitTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitTransactionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn commit_transaction(
            &self,
            request: tonic::Request<super::CommitTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CommitTransactionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn abort_transaction(
            &self,
            request: tonic::Request<super::AbortTransactionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AbortTransactionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Writes records to partitions. A produce call goes to the broker that leads the partition.

 A record has a place once its answer says OK; what the answer promises beyond that is the acknowledgement level's.
 Order: the records of one producer reach a partition in the order in which they were sent on one stream, or one call
 after the other. Retries: an answer that is lost leaves the outcome open. A producer with an identity (InitProducer)
 repeats the same batch and is told the first offset; one without may write twice. Both kinds may have five batches of
 a partition under way. The answer to a repetition waits for `acks` as the first one did, under the present leader.

 The requests and responses of Produce, ProduceBatch and ProduceStream that hold a RecordBatch have opaque twins, and
 are checked by the handler instead of the general validation, by the same rules.
*/
    #[derive(Debug)]
    pub struct ProducerServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ProducerServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ProducerServiceServer<T>
    where
        T: ProducerService,
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
                "/rustmq.client.v1.ProducerService/Produce" => {
                    #[allow(non_camel_case_types)]
                    struct ProduceSvc<T: ProducerService>(pub Arc<T>);
                    impl<
                        T: ProducerService,
                    > tonic::server::UnaryService<super::ProduceRequest>
                    for ProduceSvc<T> {
                        type Response = super::ProduceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ProduceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ProducerService>::produce(&inner, request).await
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
                        let method = ProduceSvc(inner);
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
                "/rustmq.client.v1.ProducerService/ProduceBatch" => {
                    #[allow(non_camel_case_types)]
                    struct ProduceBatchSvc<T: ProducerService>(pub Arc<T>);
                    impl<
                        T: ProducerService,
                    > tonic::server::UnaryService<super::ProduceBatchRequest>
                    for ProduceBatchSvc<T> {
                        type Response = super::ProduceBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ProduceBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ProducerService>::produce_batch(&inner, request).await
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
                        let method = ProduceBatchSvc(inner);
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
                "/rustmq.client.v1.ProducerService/ProduceStream" => {
                    #[allow(non_camel_case_types)]
                    struct ProduceStreamSvc<T: ProducerService>(pub Arc<T>);
                    impl<
                        T: ProducerService,
                    > tonic::server::StreamingService<super::ProduceRequest>
                    for ProduceStreamSvc<T> {
                        type Response = super::ProduceResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ProduceResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::ProduceRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ProducerService>::produce_stream(&inner, request)
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
                        let method = ProduceStreamSvc(inner);
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
                "/rustmq.client.v1.ProducerService/InitProducer" => {
                    #[allow(non_camel_case_types)]
                    struct InitProducerSvc<T: ProducerService>(pub Arc<T>);
                    impl<
                        T: ProducerService,
                    > tonic::server::UnaryService<super::InitProducerRequest>
                    for InitProducerSvc<T> {
                        type Response = super::InitProducerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::InitProducerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ProducerService>::init_producer(&inner, request).await
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
                        let method = InitProducerSvc(inner);
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
                "/rustmq.client.v1.ProducerService/InitTransaction" => {
                    #[allow(non_camel_case_types)]
                    struct InitTransactionSvc<T: ProducerService>(pub Arc<T>);
                    impl<
                        T: ProducerService,
                    > tonic::server::UnaryService<super::InitTransactionRequest>
                    for InitTransactionSvc<T> {
                        type Response = super::InitTransactionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::InitTransactionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ProducerService>::init_transaction(&inner, request)
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
                        let method = InitTransactionSvc(inner);
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
                "/rustmq.client.v1.ProducerService/CommitTransaction" => {
                    #[allow(non_camel_case_types)]
                    struct CommitTransactionSvc<T: ProducerService>(pub Arc<T>);
                    impl<
                        T: ProducerService,
                    > tonic::server::UnaryService<super::CommitTransactionRequest>
                    for CommitTransactionSvc<T> {
                        type Response = super::CommitTransactionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CommitTransactionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ProducerService>::commit_transaction(&inner, request)
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
                        let method = CommitTransactionSvc(inner);
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
                "/rustmq.client.v1.ProducerService/AbortTransaction" => {
                    #[allow(non_camel_case_types)]
                    struct AbortTransactionSvc<T: ProducerService>(pub Arc<T>);
                    impl<
                        T: ProducerService,
                    > tonic::server::UnaryService<super::AbortTransactionRequest>
                    for AbortTransactionSvc<T> {
                        type Response = super::AbortTransactionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AbortTransactionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ProducerService>::abort_transaction(&inner, request)
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
                        let method = AbortTransactionSvc(inner);
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
    impl<T> Clone for ProducerServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.client.v1.ProducerService";
    impl<T> tonic::server::NamedService for ProducerServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod share_group_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ShareGroupServiceServer.
    #[async_trait]
    pub trait ShareGroupService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn share_group_heartbeat(
            &self,
            request: tonic::Request<super::ShareGroupHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ShareGroupHeartbeatResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn acquire_records(
            &self,
            request: tonic::Request<super::AcquireRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcquireRecordsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Accepts, releases, rejects or keeps records that the member has acquired.

 Records that are no longer the member's answer INVALID_RECORD_STATE: another member may have them.

 State: records the acknowledgements with the partition, on the disks of its in-sync replicas when the call returns;
 rejected records are written to the dead letter topic first.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the group has no such member, or no longer.
*/
        async fn acknowledge_records(
            &self,
            request: tonic::Request<super::AcknowledgeRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcknowledgeRecordsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells the settings of a share group and where it stands in each partition.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
*/
        async fn get_share_group(
            &self,
            request: tonic::Request<super::GetShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetShareGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Creates a share group, or changes its settings. A group that is joined before that has the defaults.

 State: records the settings durably; brokers apply them to records that are acquired from then on.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - FAILED_PRECONDITION GROUP_TYPE_MISMATCH: a consumer group has that id.
 - NOT_FOUND TOPIC_NOT_FOUND: the dead letter topic does not exist.
*/
        async fn update_share_group(
            &self,
            request: tonic::Request<super::UpdateShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateShareGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Moves a share group without members to other offsets. What it had acquired or set aside is forgotten.

 State: records the new offsets with the partitions, durably when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_COORDINATOR: another broker coordinates the group; the fact `coordinator` names it.
 - UNAVAILABLE COORDINATOR_NOT_AVAILABLE: the coordinator is loading its state or moving.
 - NOT_FOUND GROUP_NOT_FOUND: no such group.
 - FAILED_PRECONDITION GROUP_NOT_EMPTY: the group has members.
*/
        async fn seek_share_group(
            &self,
            request: tonic::Request<super::SeekShareGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SeekShareGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Reads a topic as a queue: every record is handed to one member of a share group at a time,
 and is acknowledged by itself.

 A member acquires records from the leaders of partitions, for a limited time. It accepts each one (done), releases it
 (somebody shall try again, perhaps later) or rejects it (nobody shall). A record whose time runs out is released by
 itself. After `max_deliveries` attempts, or a rejection, it goes to the dead letter topic where one is set. Any
 number of members may share a partition; order is not kept. Every record is delivered at least once.
*/
    #[derive(Debug)]
    pub struct ShareGroupServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ShareGroupServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ShareGroupServiceServer<T>
    where
        T: ShareGroupService,
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
                "/rustmq.client.v1.ShareGroupService/ShareGroupHeartbeat" => {
                    #[allow(non_camel_case_types)]
                    struct ShareGroupHeartbeatSvc<T: ShareGroupService>(pub Arc<T>);
                    impl<
                        T: ShareGroupService,
                    > tonic::server::UnaryService<super::ShareGroupHeartbeatRequest>
                    for ShareGroupHeartbeatSvc<T> {
                        type Response = super::ShareGroupHeartbeatResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ShareGroupHeartbeatRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShareGroupService>::share_group_heartbeat(
                                        &inner,
                                        request,
                                    )
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
                        let method = ShareGroupHeartbeatSvc(inner);
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
                "/rustmq.client.v1.ShareGroupService/AcquireRecords" => {
                    #[allow(non_camel_case_types)]
                    struct AcquireRecordsSvc<T: ShareGroupService>(pub Arc<T>);
                    impl<
                        T: ShareGroupService,
                    > tonic::server::UnaryService<super::AcquireRecordsRequest>
                    for AcquireRecordsSvc<T> {
                        type Response = super::AcquireRecordsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AcquireRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShareGroupService>::acquire_records(&inner, request)
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
                        let method = AcquireRecordsSvc(inner);
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
                "/rustmq.client.v1.ShareGroupService/AcknowledgeRecords" => {
                    #[allow(non_camel_case_types)]
                    struct AcknowledgeRecordsSvc<T: ShareGroupService>(pub Arc<T>);
                    impl<
                        T: ShareGroupService,
                    > tonic::server::UnaryService<super::AcknowledgeRecordsRequest>
                    for AcknowledgeRecordsSvc<T> {
                        type Response = super::AcknowledgeRecordsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AcknowledgeRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShareGroupService>::acknowledge_records(
                                        &inner,
                                        request,
                                    )
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
                        let method = AcknowledgeRecordsSvc(inner);
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
                "/rustmq.client.v1.ShareGroupService/GetShareGroup" => {
                    #[allow(non_camel_case_types)]
                    struct GetShareGroupSvc<T: ShareGroupService>(pub Arc<T>);
                    impl<
                        T: ShareGroupService,
                    > tonic::server::UnaryService<super::GetShareGroupRequest>
                    for GetShareGroupSvc<T> {
                        type Response = super::GetShareGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetShareGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShareGroupService>::get_share_group(&inner, request)
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
                        let method = GetShareGroupSvc(inner);
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
                "/rustmq.client.v1.ShareGroupService/UpdateShareGroup" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateShareGroupSvc<T: ShareGroupService>(pub Arc<T>);
                    impl<
                        T: ShareGroupService,
                    > tonic::server::UnaryService<super::UpdateShareGroupRequest>
                    for UpdateShareGroupSvc<T> {
                        type Response = super::UpdateShareGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateShareGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShareGroupService>::update_share_group(
                                        &inner,
                                        request,
                                    )
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
                        let method = UpdateShareGroupSvc(inner);
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
                "/rustmq.client.v1.ShareGroupService/SeekShareGroup" => {
                    #[allow(non_camel_case_types)]
                    struct SeekShareGroupSvc<T: ShareGroupService>(pub Arc<T>);
                    impl<
                        T: ShareGroupService,
                    > tonic::server::UnaryService<super::SeekShareGroupRequest>
                    for SeekShareGroupSvc<T> {
                        type Response = super::SeekShareGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SeekShareGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShareGroupService>::seek_share_group(&inner, request)
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
                        let method = SeekShareGroupSvc(inner);
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
    impl<T> Clone for ShareGroupServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.client.v1.ShareGroupService";
    impl<T> tonic::server::NamedService for ShareGroupServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
