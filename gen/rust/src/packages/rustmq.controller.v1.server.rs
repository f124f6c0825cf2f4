// @generated
/// Generated server implementations.
pub mod access_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AccessServiceServer.
    #[async_trait]
    pub trait AccessService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a user who signs in with a password.

 The password is not stored: for each mechanism, salt, iterations and keys are derived from it. If the answer is
 lost, ListUsers tells whether there is a user.

 State: records the user and its credentials.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - ALREADY_EXISTS USER_ALREADY_EXISTS: a user of that name exists.
 - FAILED_PRECONDITION INSECURE_TRANSPORT: the connection is neither TLS nor loopback.
*/
        async fn create_user(
            &self,
            request: tonic::Request<super::CreateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateUserResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Changes a user's password, mechanisms or description, or locks the user out.

 A changed password, or a lock, ends the user's sessions and streams.

 State: records the change.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND USER_NOT_FOUND: no such user.
 - FAILED_PRECONDITION INSECURE_TRANSPORT: the connection is neither TLS nor loopback.
*/
        async fn update_user(
            &self,
            request: tonic::Request<super::UpdateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateUserResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Deletes a user, ends its sessions and streams, and deletes the access rules that name it.

 State: removes the user and its rules.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND USER_NOT_FOUND: no such user.
*/
        async fn delete_user(
            &self,
            request: tonic::Request<super::DeleteUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteUserResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the users.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn list_users(
            &self,
            request: tonic::Request<super::ListUsersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListUsersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Creates access rules, all or none. A rule that says the same as an existing one is answered with that one.

 State: records the rules.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - INVALID_ARGUMENT INVALID_ACL: an operation does not go with the type of resource.
*/
        async fn create_acls(
            &self,
            request: tonic::Request<super::CreateAclsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateAclsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Deletes the access rules that match any of the filters.

 State: removes the rules.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn delete_acls(
            &self,
            request: tonic::Request<super::DeleteAclsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteAclsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the access rules that match a filter.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn list_acls(
            &self,
            request: tonic::Request<super::ListAclsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAclsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells whether a principal may do something, and which rule says so.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn check_access(
            &self,
            request: tonic::Request<super::CheckAccessRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckAccessResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Manages who may do what in the cluster: its users and its access rules.

 Without a rule that allows it, nobody but operators and the cluster's own processes may do anything. A rule that
 denies wins over every rule that allows. Brokers keep the rules in memory, apply a change within moments, and check
 running streams again when one comes.
*/
    #[derive(Debug)]
    pub struct AccessServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AccessServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AccessServiceServer<T>
    where
        T: AccessService,
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
                "/rustmq.controller.v1.AccessService/CreateUser" => {
                    #[allow(non_camel_case_types)]
                    struct CreateUserSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::CreateUserRequest>
                    for CreateUserSvc<T> {
                        type Response = super::CreateUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::create_user(&inner, request).await
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
                        let method = CreateUserSvc(inner);
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
                "/rustmq.controller.v1.AccessService/UpdateUser" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateUserSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::UpdateUserRequest>
                    for UpdateUserSvc<T> {
                        type Response = super::UpdateUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::update_user(&inner, request).await
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
                        let method = UpdateUserSvc(inner);
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
                "/rustmq.controller.v1.AccessService/DeleteUser" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteUserSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::DeleteUserRequest>
                    for DeleteUserSvc<T> {
                        type Response = super::DeleteUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::delete_user(&inner, request).await
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
                        let method = DeleteUserSvc(inner);
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
                "/rustmq.controller.v1.AccessService/ListUsers" => {
                    #[allow(non_camel_case_types)]
                    struct ListUsersSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::ListUsersRequest>
                    for ListUsersSvc<T> {
                        type Response = super::ListUsersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListUsersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::list_users(&inner, request).await
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
                        let method = ListUsersSvc(inner);
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
                "/rustmq.controller.v1.AccessService/CreateAcls" => {
                    #[allow(non_camel_case_types)]
                    struct CreateAclsSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::CreateAclsRequest>
                    for CreateAclsSvc<T> {
                        type Response = super::CreateAclsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateAclsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::create_acls(&inner, request).await
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
                        let method = CreateAclsSvc(inner);
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
                "/rustmq.controller.v1.AccessService/DeleteAcls" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteAclsSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::DeleteAclsRequest>
                    for DeleteAclsSvc<T> {
                        type Response = super::DeleteAclsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteAclsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::delete_acls(&inner, request).await
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
                        let method = DeleteAclsSvc(inner);
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
                "/rustmq.controller.v1.AccessService/ListAcls" => {
                    #[allow(non_camel_case_types)]
                    struct ListAclsSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::ListAclsRequest>
                    for ListAclsSvc<T> {
                        type Response = super::ListAclsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAclsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::list_acls(&inner, request).await
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
                        let method = ListAclsSvc(inner);
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
                "/rustmq.controller.v1.AccessService/CheckAccess" => {
                    #[allow(non_camel_case_types)]
                    struct CheckAccessSvc<T: AccessService>(pub Arc<T>);
                    impl<
                        T: AccessService,
                    > tonic::server::UnaryService<super::CheckAccessRequest>
                    for CheckAccessSvc<T> {
                        type Response = super::CheckAccessResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CheckAccessRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccessService>::check_access(&inner, request).await
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
                        let method = CheckAccessSvc(inner);
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
    impl<T> Clone for AccessServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.controller.v1.AccessService";
    impl<T> tonic::server::NamedService for AccessServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod quota_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with QuotaServiceServer.
    #[async_trait]
    pub trait QuotaService: std::marker::Send + std::marker::Sync + 'static {
        /** Sets the limits of one entity. Limits that are not set are left as they are.

 State: records the quota; brokers apply it within moments.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn set_quota(
            &self,
            request: tonic::Request<super::SetQuotaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetQuotaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Removes the limits of one entity.

 State: removes the quota; brokers apply that within moments.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND QUOTA_NOT_FOUND: the entity has no quota.
*/
        async fn delete_quota(
            &self,
            request: tonic::Request<super::DeleteQuotaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteQuotaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the quotas.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn list_quotas(
            &self,
            request: tonic::Request<super::ListQuotasRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQuotasResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Limits what users and clients take of the brokers.

 A quota holds for each broker by itself. A client that exceeds it is slowed down: answers carry `throttle_time`, and
 further requests wait that long.
 The most specific quota counts: user and client, then user, then client, then the defaults.
*/
    #[derive(Debug)]
    pub struct QuotaServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> QuotaServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for QuotaServiceServer<T>
    where
        T: QuotaService,
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
                "/rustmq.controller.v1.QuotaService/SetQuota" => {
                    #[allow(non_camel_case_types)]
                    struct SetQuotaSvc<T: QuotaService>(pub Arc<T>);
                    impl<
                        T: QuotaService,
                    > tonic::server::UnaryService<super::SetQuotaRequest>
                    for SetQuotaSvc<T> {
                        type Response = super::SetQuotaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetQuotaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QuotaService>::set_quota(&inner, request).await
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
                        let method = SetQuotaSvc(inner);
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
                "/rustmq.controller.v1.QuotaService/DeleteQuota" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteQuotaSvc<T: QuotaService>(pub Arc<T>);
                    impl<
                        T: QuotaService,
                    > tonic::server::UnaryService<super::DeleteQuotaRequest>
                    for DeleteQuotaSvc<T> {
                        type Response = super::DeleteQuotaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteQuotaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QuotaService>::delete_quota(&inner, request).await
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
                        let method = DeleteQuotaSvc(inner);
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
                "/rustmq.controller.v1.QuotaService/ListQuotas" => {
                    #[allow(non_camel_case_types)]
                    struct ListQuotasSvc<T: QuotaService>(pub Arc<T>);
                    impl<
                        T: QuotaService,
                    > tonic::server::UnaryService<super::ListQuotasRequest>
                    for ListQuotasSvc<T> {
                        type Response = super::ListQuotasResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQuotasRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QuotaService>::list_quotas(&inner, request).await
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
                        let method = ListQuotasSvc(inner);
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
    impl<T> Clone for QuotaServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.controller.v1.QuotaService";
    impl<T> tonic::server::NamedService for QuotaServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod controller_broker_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ControllerBrokerServiceServer.
    #[async_trait]
    pub trait ControllerBrokerService: std::marker::Send + std::marker::Sync + 'static {
        /** Makes a broker part of the cluster, at its every start.

 Another process that registers the same id takes its place: the earlier one's epoch is refused from then on. The
 broker leads and follows nothing until it has caught up with the metadata and its
 heartbeat is answered without `fenced`.

 State: records the broker with a new epoch, and a number at its first registration.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: the broker's disks belong to another cluster.
 - FAILED_PRECONDITION LOG_DIR_IN_USE: a live broker of another id has registered one of the log directories.
*/
        async fn register_broker(
            &self,
            request: tonic::Request<super::RegisterBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterBrokerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Removes a broker from the cluster.

 With `drain` its partitions are moved away first, and the call returns when that has begun; DescribeBroker shows
 how it goes. Without it the broker must hold nothing, or be gone for good.

 State: removes the broker, or records that it is to be removed.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: no such broker.
 - FAILED_PRECONDITION STALE_BROKER_EPOCH: the broker has registered anew since.
 - FAILED_PRECONDITION BROKER_NOT_EMPTY: the broker holds replicas, and `drain` is not set.
*/
        async fn unregister_broker(
            &self,
            request: tonic::Request<super::UnregisterBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnregisterBrokerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells that a broker lives and how it does, and fetches what it is to do.

 A broker that is silent for `session_timeout_ms` is OFFLINE:
 its partitions get other leaders out of their in-sync sets.

 State: extends the broker's session and keeps its load, in the controller's memory;
 changes of its state are recorded.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: the broker is not registered; it must register.
 - FAILED_PRECONDITION STALE_BROKER_EPOCH: the broker has been replaced, or must register anew.
*/
        async fn heartbeat_broker(
            &self,
            request: tonic::Request<super::BrokerHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BrokerHeartbeatResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Creates partitions of a topic by number, and the topic with the first of them.
 AdminService.CreateTopic is the comfortable way.

 All or nothing: nothing is recorded unless every partition can be placed. If the answer is lost, DescribeTopic
 tells. Where `target_replicas` is empty, replicas are spread over racks and then over the least loaded brokers.

 State: records the partitions; their brokers create them within moments.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: another controller has become active since the epoch given.
 - INVALID_ARGUMENT RESERVED_TOPIC_NAME: names that begin with `__` are the cluster's own.
 - INVALID_ARGUMENT INVALID_CONFIG: a setting contradicts another one or the cluster's limits.
 - INVALID_ARGUMENT INVALID_REPLICA_ASSIGNMENT: replicas are unknown, doubled, or of different number.
 - FAILED_PRECONDITION NOT_ENOUGH_BROKERS: fewer brokers are alive than replicas are wanted.
 - ALREADY_EXISTS PARTITION_EXISTS: a partition of that number exists.
 - FAILED_PRECONDITION TOPIC_DELETION_IN_PROGRESS: a topic of that name is being deleted.
*/
        async fn create_partitions(
            &self,
            request: tonic::Request<super::CreatePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreatePartitionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Deletes whole topics, named by all of their partitions. A topic cannot lose some of its partitions.

 State: records the deletion;
 the brokers delete their replicas, at once or when they are back, and the name is free when the last has.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: another controller has become active since the epoch given.
*/
        async fn delete_partitions(
            &self,
            request: tonic::Request<super::DeletePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeletePartitionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Gives partitions other replicas, and streams how that goes; or cancels it.

 The moves go on when the stream is closed, and when another controller becomes active; calling again with the same
 assignments watches them. With `cancel`, moves that are not yet switching are undone.
 The last message has `done` set.

 State: records the wanted replicas before the first message;
 each partition switches by itself when its new replicas are in sync.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: another controller has become active since the epoch given.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number.
 - FAILED_PRECONDITION REASSIGNMENT_IN_PROGRESS: a partition is being moved elsewhere.
 - NOT_FOUND REASSIGNMENT_NOT_FOUND: with `cancel`, a partition is not being moved.
 - INVALID_ARGUMENT INVALID_REPLICA_ASSIGNMENT: replicas are unknown or doubled.
 - ABORTED REPLICAS_CHANGED: `current_replicas` is not what a partition has.
*/
        async fn reassign_partitions(
            &self,
            request: tonic::Request<super::ReassignPartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ReassignPartitionsProgress>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Changes settings of the whole cluster.

 State: records the settings; brokers and controllers apply them within moments, without a restart.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - ABORTED CONFIG_VERSION_MISMATCH: the settings have changed since `expected_version`.
 - INVALID_ARGUMENT INVALID_CONFIG: a setting contradicts another one, or `reset_fields` names none.
*/
        async fn update_cluster_config(
            &self,
            request: tonic::Request<super::UpdateClusterConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateClusterConfigResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells the settings of the whole cluster, defaults included.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn get_cluster_config(
            &self,
            request: tonic::Request<super::GetClusterConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterConfigResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Streams the cluster's metadata to a broker: what differs from the version that it has, and then every change.

 If the changes since that version are no longer kept, the stream begins with a snapshot, in pieces. Changes of one
 version arrive together, versions in order. When nothing changes, an empty message every second tells that the
 stream is alive. Every controller serves it, as far as it has come itself.

 State: none.

 Errors:
 - NOT_FOUND BROKER_NOT_FOUND: the broker is not registered.
*/
        async fn watch_metadata(
            &self,
            request: tonic::Request<super::WatchMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchMetadataResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Gives a broker a block of producer ids to hand out.

 State: records that the block is given away.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_BROKER_EPOCH: the broker has registered anew since.
*/
        async fn allocate_producer_ids(
            &self,
            request: tonic::Request<super::AllocateProducerIdsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AllocateProducerIdsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Keeps the brokers and partitions of the cluster together. Served by the active controller; the others answer
 NOT_CONTROLLER with its address.

 What is answered with success is committed by a majority of the controllers, and survives any one of them.
*/
    #[derive(Debug)]
    pub struct ControllerBrokerServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ControllerBrokerServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>>
    for ControllerBrokerServiceServer<T>
    where
        T: ControllerBrokerService,
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
                "/rustmq.controller.v1.ControllerBrokerService/RegisterBroker" => {
                    #[allow(non_camel_case_types)]
                    struct RegisterBrokerSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::RegisterBrokerRequest>
                    for RegisterBrokerSvc<T> {
                        type Response = super::RegisterBrokerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RegisterBrokerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::register_broker(
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
                        let method = RegisterBrokerSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/UnregisterBroker" => {
                    #[allow(non_camel_case_types)]
                    struct UnregisterBrokerSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::UnregisterBrokerRequest>
                    for UnregisterBrokerSvc<T> {
                        type Response = super::UnregisterBrokerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UnregisterBrokerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::unregister_broker(
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
                        let method = UnregisterBrokerSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/HeartbeatBroker" => {
                    #[allow(non_camel_case_types)]
                    struct HeartbeatBrokerSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::BrokerHeartbeatRequest>
                    for HeartbeatBrokerSvc<T> {
                        type Response = super::BrokerHeartbeatResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BrokerHeartbeatRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::heartbeat_broker(
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
                        let method = HeartbeatBrokerSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/CreatePartitions" => {
                    #[allow(non_camel_case_types)]
                    struct CreatePartitionsSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::CreatePartitionsRequest>
                    for CreatePartitionsSvc<T> {
                        type Response = super::CreatePartitionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreatePartitionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::create_partitions(
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
                        let method = CreatePartitionsSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/DeletePartitions" => {
                    #[allow(non_camel_case_types)]
                    struct DeletePartitionsSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::DeletePartitionsRequest>
                    for DeletePartitionsSvc<T> {
                        type Response = super::DeletePartitionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeletePartitionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::delete_partitions(
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
                        let method = DeletePartitionsSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/ReassignPartitions" => {
                    #[allow(non_camel_case_types)]
                    struct ReassignPartitionsSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::ServerStreamingService<
                        super::ReassignPartitionsRequest,
                    > for ReassignPartitionsSvc<T> {
                        type Response = super::ReassignPartitionsProgress;
                        type ResponseStream = tonic::codegen::BoxStream<super::ReassignPartitionsProgress>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReassignPartitionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::reassign_partitions(
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
                        let method = ReassignPartitionsSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/UpdateClusterConfig" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateClusterConfigSvc<T: ControllerBrokerService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::UpdateClusterConfigRequest>
                    for UpdateClusterConfigSvc<T> {
                        type Response = super::UpdateClusterConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateClusterConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::update_cluster_config(
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
                        let method = UpdateClusterConfigSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/GetClusterConfig" => {
                    #[allow(non_camel_case_types)]
                    struct GetClusterConfigSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::GetClusterConfigRequest>
                    for GetClusterConfigSvc<T> {
                        type Response = super::GetClusterConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetClusterConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::get_cluster_config(
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
                        let method = GetClusterConfigSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/WatchMetadata" => {
                    #[allow(non_camel_case_types)]
                    struct WatchMetadataSvc<T: ControllerBrokerService>(pub Arc<T>);
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::ServerStreamingService<super::WatchMetadataRequest>
                    for WatchMetadataSvc<T> {
                        type Response = super::WatchMetadataResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchMetadataResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchMetadataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::watch_metadata(
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
                        let method = WatchMetadataSvc(inner);
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
                "/rustmq.controller.v1.ControllerBrokerService/AllocateProducerIds" => {
                    #[allow(non_camel_case_types)]
                    struct AllocateProducerIdsSvc<T: ControllerBrokerService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: ControllerBrokerService,
                    > tonic::server::UnaryService<super::AllocateProducerIdsRequest>
                    for AllocateProducerIdsSvc<T> {
                        type Response = super::AllocateProducerIdsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AllocateProducerIdsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerBrokerService>::allocate_producer_ids(
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
                        let method = AllocateProducerIdsSvc(inner);
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
    impl<T> Clone for ControllerBrokerServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.controller.v1.ControllerBrokerService";
    impl<T> tonic::server::NamedService for ControllerBrokerServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod admin_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AdminServiceServer.
    #[async_trait]
    pub trait AdminService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a topic and spreads its partitions over the brokers.

 Replicas go to different racks as far as there are enough, and to the least loaded brokers. The topic can be used
 when its partitions have leaders, within moments; clients see NOT_AVAILABLE until then. If the answer is lost,
 DescribeTopic tells whether there is a topic.

 State: records the topic and its partitions; nothing is recorded if they cannot all be placed.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - ALREADY_EXISTS TOPIC_ALREADY_EXISTS: a topic of that name exists.
 - FAILED_PRECONDITION TOPIC_DELETION_IN_PROGRESS: a topic of that name is being deleted.
 - INVALID_ARGUMENT RESERVED_TOPIC_NAME: names that begin with `__` are the cluster's own.
 - INVALID_ARGUMENT INVALID_CONFIG: a setting contradicts another one or the cluster's limits.
 - INVALID_ARGUMENT INVALID_REPLICA_ASSIGNMENT: replicas are unknown, doubled, or of different number.
 - FAILED_PRECONDITION NOT_ENOUGH_BROKERS: fewer brokers are alive than replicas are wanted, or those that are have
   as many partitions as they may; the fact `limit` tells how many.
*/
        async fn create_topic(
            &self,
            request: tonic::Request<super::CreateTopicRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateTopicResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Deletes a topic with all its records. It cannot be undone.

 State: records the deletion; the brokers delete their replicas, at once or when they are back, and the name is free
 when the last has. Offsets of groups for the topic are deleted with it.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic, or its id is not the one given.
 - INVALID_ARGUMENT RESERVED_TOPIC_NAME: the topic is the cluster's own.
*/
        async fn delete_topic(
            &self,
            request: tonic::Request<super::DeleteTopicRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTopicResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Describes a topic: configuration, partitions, replicas.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
*/
        async fn describe_topic(
            &self,
            request: tonic::Request<super::DescribeTopicRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeTopicResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists topics with what matters to operators.

 Access: only topics are listed on which the caller has `rustmq.topic.read`.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
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
        /** Changes settings of a topic. Number of partitions and replicas have calls of their own.

 State: records the settings; the topic's brokers apply them within moments, without a restart.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - ABORTED CONFIG_VERSION_MISMATCH: the settings have changed since `expected_version`.
 - INVALID_ARGUMENT INVALID_CONFIG: a setting contradicts another one or the cluster's limits,
   or `reset_fields` names none.
*/
        async fn alter_topic_config(
            &self,
            request: tonic::Request<super::AlterTopicConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AlterTopicConfigResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Gives a topic more partitions. Their number never falls.

 Producers that choose a partition by key will send some keys to other partitions from then on;
 records stay where they are.

 State: records the new partitions; nothing is recorded if they cannot all be placed.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - INVALID_ARGUMENT INVALID_PARTITION_COUNT: the topic has that many partitions or more.
 - INVALID_ARGUMENT INVALID_REPLICA_ASSIGNMENT: replicas are unknown, doubled, or of different number.
 - FAILED_PRECONDITION NOT_ENOUGH_BROKERS: fewer brokers are alive than replicas are wanted, or those that are have
   as many partitions as they may; the fact `limit` tells how many.
*/
        async fn increase_partitions(
            &self,
            request: tonic::Request<super::IncreasePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IncreasePartitionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Elects leaders of partitions anew: the preferred ones, or out of what is left.

 With UNCLEAN, a partition without a leader gets the replica that has most, even if acknowledged records are lost;
 transactions that are torn by that are aborted. The outcome tells from which offset on records may be missing.

 State: records the new leaders; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn elect_leaders(
            &self,
            request: tonic::Request<super::ElectLeadersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ElectLeadersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the partitions that are being moved.
 ControllerBrokerService.ReassignPartitions begins, watches and cancels moves.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn list_reassignments(
            &self,
            request: tonic::Request<super::ListReassignmentsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListReassignmentsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Works out which moves would even the load of the brokers. ReassignPartitions carries the plan out.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION NOT_ENOUGH_BROKERS: the partitions cannot be placed on the brokers that are left.
*/
        async fn plan_rebalance(
            &self,
            request: tonic::Request<super::PlanRebalanceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PlanRebalanceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Takes a broker out of service: its leaderships, and on demand its replicas, go to others.
 DescribeBroker shows how it goes.

 State: records the broker's status MAINTENANCE, or DECOMMISSIONING with `move_replicas`, and begins the moves.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: no such broker.
 - FAILED_PRECONDITION NOT_ENOUGH_BROKERS: the replicas cannot be placed on the brokers that are left.
*/
        async fn drain_broker(
            &self,
            request: tonic::Request<super::DrainBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainBrokerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Puts a broker back into service. Moves that are under way are cancelled; those that are complete stay.

 State: records the broker's status ONLINE.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: no such broker.
*/
        async fn resume_broker(
            &self,
            request: tonic::Request<super::ResumeBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeBrokerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Lists the brokers with their load.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn list_brokers(
            &self,
            request: tonic::Request<super::ListBrokersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBrokersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Describes one broker, how far its draining has come, and which partitions it holds.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: no such broker.
*/
        async fn describe_broker(
            &self,
            request: tonic::Request<super::DescribeBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeBrokerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells how the cluster does, and what is wrong with it.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        async fn get_cluster_health(
            &self,
            request: tonic::Request<super::GetClusterHealthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterHealthResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** What operators do with topics, partitions and brokers. Served by the active controller; the others answer
 NOT_CONTROLLER with its address.

 What is answered with success is committed by a majority of the controllers.
*/
    #[derive(Debug)]
    pub struct AdminServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AdminServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AdminServiceServer<T>
    where
        T: AdminService,
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
                "/rustmq.controller.v1.AdminService/CreateTopic" => {
                    #[allow(non_camel_case_types)]
                    struct CreateTopicSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::CreateTopicRequest>
                    for CreateTopicSvc<T> {
                        type Response = super::CreateTopicResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateTopicRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::create_topic(&inner, request).await
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
                        let method = CreateTopicSvc(inner);
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
                "/rustmq.controller.v1.AdminService/DeleteTopic" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteTopicSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::DeleteTopicRequest>
                    for DeleteTopicSvc<T> {
                        type Response = super::DeleteTopicResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteTopicRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::delete_topic(&inner, request).await
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
                        let method = DeleteTopicSvc(inner);
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
                "/rustmq.controller.v1.AdminService/DescribeTopic" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeTopicSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::DescribeTopicRequest>
                    for DescribeTopicSvc<T> {
                        type Response = super::DescribeTopicResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeTopicRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::describe_topic(&inner, request).await
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
                        let method = DescribeTopicSvc(inner);
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
                "/rustmq.controller.v1.AdminService/ListTopics" => {
                    #[allow(non_camel_case_types)]
                    struct ListTopicsSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
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
                                <T as AdminService>::list_topics(&inner, request).await
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
                "/rustmq.controller.v1.AdminService/AlterTopicConfig" => {
                    #[allow(non_camel_case_types)]
                    struct AlterTopicConfigSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::AlterTopicConfigRequest>
                    for AlterTopicConfigSvc<T> {
                        type Response = super::AlterTopicConfigResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AlterTopicConfigRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::alter_topic_config(&inner, request)
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
                        let method = AlterTopicConfigSvc(inner);
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
                "/rustmq.controller.v1.AdminService/IncreasePartitions" => {
                    #[allow(non_camel_case_types)]
                    struct IncreasePartitionsSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::IncreasePartitionsRequest>
                    for IncreasePartitionsSvc<T> {
                        type Response = super::IncreasePartitionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::IncreasePartitionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::increase_partitions(&inner, request)
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
                        let method = IncreasePartitionsSvc(inner);
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
                "/rustmq.controller.v1.AdminService/ElectLeaders" => {
                    #[allow(non_camel_case_types)]
                    struct ElectLeadersSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::ElectLeadersRequest>
                    for ElectLeadersSvc<T> {
                        type Response = super::ElectLeadersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ElectLeadersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::elect_leaders(&inner, request).await
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
                        let method = ElectLeadersSvc(inner);
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
                "/rustmq.controller.v1.AdminService/ListReassignments" => {
                    #[allow(non_camel_case_types)]
                    struct ListReassignmentsSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::ListReassignmentsRequest>
                    for ListReassignmentsSvc<T> {
                        type Response = super::ListReassignmentsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListReassignmentsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::list_reassignments(&inner, request)
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
                        let method = ListReassignmentsSvc(inner);
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
                "/rustmq.controller.v1.AdminService/PlanRebalance" => {
                    #[allow(non_camel_case_types)]
                    struct PlanRebalanceSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::PlanRebalanceRequest>
                    for PlanRebalanceSvc<T> {
                        type Response = super::PlanRebalanceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PlanRebalanceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::plan_rebalance(&inner, request).await
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
                        let method = PlanRebalanceSvc(inner);
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
                "/rustmq.controller.v1.AdminService/DrainBroker" => {
                    #[allow(non_camel_case_types)]
                    struct DrainBrokerSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::DrainBrokerRequest>
                    for DrainBrokerSvc<T> {
                        type Response = super::DrainBrokerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DrainBrokerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::drain_broker(&inner, request).await
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
                        let method = DrainBrokerSvc(inner);
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
                "/rustmq.controller.v1.AdminService/ResumeBroker" => {
                    #[allow(non_camel_case_types)]
                    struct ResumeBrokerSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::ResumeBrokerRequest>
                    for ResumeBrokerSvc<T> {
                        type Response = super::ResumeBrokerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResumeBrokerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::resume_broker(&inner, request).await
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
                        let method = ResumeBrokerSvc(inner);
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
                "/rustmq.controller.v1.AdminService/ListBrokers" => {
                    #[allow(non_camel_case_types)]
                    struct ListBrokersSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::ListBrokersRequest>
                    for ListBrokersSvc<T> {
                        type Response = super::ListBrokersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListBrokersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::list_brokers(&inner, request).await
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
                        let method = ListBrokersSvc(inner);
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
                "/rustmq.controller.v1.AdminService/DescribeBroker" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeBrokerSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::DescribeBrokerRequest>
                    for DescribeBrokerSvc<T> {
                        type Response = super::DescribeBrokerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeBrokerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::describe_broker(&inner, request).await
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
                        let method = DescribeBrokerSvc(inner);
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
                "/rustmq.controller.v1.AdminService/GetClusterHealth" => {
                    #[allow(non_camel_case_types)]
                    struct GetClusterHealthSvc<T: AdminService>(pub Arc<T>);
                    impl<
                        T: AdminService,
                    > tonic::server::UnaryService<super::GetClusterHealthRequest>
                    for GetClusterHealthSvc<T> {
                        type Response = super::GetClusterHealthResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetClusterHealthRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AdminService>::get_cluster_health(&inner, request)
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
                        let method = GetClusterHealthSvc(inner);
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
    impl<T> Clone for AdminServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.controller.v1.AdminService";
    impl<T> tonic::server::NamedService for AdminServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod controller_raft_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ControllerRaftServiceServer.
    #[async_trait]
    pub trait ControllerRaftService: std::marker::Send + std::marker::Sync + 'static {
        /** Asks for a vote in an election.

 A voter gives one vote a term, to a candidate whose log is at least as up to date as its own, and none while it
 hears from a leader, unless `leadership_transfer` says that the leader wanted the election.
 With `pre_vote` it does what PreVote does.

 State: term and vote, durable when the call returns.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
*/
        async fn request_vote(
            &self,
            request: tonic::Request<super::VoteRequest>,
        ) -> std::result::Result<tonic::Response<super::VoteResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Replicates entries to a follower, or tells it that the leader lives. AppendStream does the same without waiting.

 State: replaces what differs in the follower's log and appends the entries, durable when the call returns;
 commits up to `leader_commit`.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
*/
        async fn append_entries(
            &self,
            request: tonic::Request<super::AppendEntriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AppendEntriesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Replicates entries to a follower over one stream, several requests under way at once, answered in their order.

 After a refusal the stream ends, and the leader begins another one from the point that the refusal names.

 State: as AppendEntries, for every request.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
*/
        async fn append_stream(
            &self,
            request: tonic::Request<tonic::Streaming<super::AppendStreamRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::AppendStreamResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Sends a snapshot to a follower that is too far behind for the log.

 The first chunk describes the snapshot. Chunks come in order of offset; after an interruption the leader goes on
 with the same `snapshot_id` where SNAPSHOT_OFFSET_MISMATCH says, or anew from 0. The last chunk has `done` set.

 State: replaces the follower's state, log and membership by the snapshot; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
 - OUT_OF_RANGE SNAPSHOT_OFFSET_MISMATCH: the chunk does not begin where the last one ended;
   the fact `next_offset` tells where that is.
 - DATA_LOSS CHECKSUM_MISMATCH: a chunk, or the whole, was damaged on its way.
 - RESOURCE_EXHAUSTED DISK_FULL: the follower has no room for the snapshot.
*/
        async fn install_snapshot(
            &self,
            request: tonic::Request<tonic::Streaming<super::InstallSnapshotRequest>>,
        ) -> std::result::Result<
            tonic::Response<super::InstallSnapshotResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Asks whether an election would be won, so that a node that was cut off does not
 depose a leader that serves the others.

 State: none.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
*/
        async fn pre_vote(
            &self,
            request: tonic::Request<super::PreVoteRequest>,
        ) -> std::result::Result<tonic::Response<super::PreVoteResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells a voter that the leader hands over: the target begins an election at once, the others let it have one.

 State: none by itself; the election that follows has its own.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
*/
        async fn timeout_now(
            &self,
            request: tonic::Request<super::TimeoutNowRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TimeoutNowResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Adds a node, or makes a learner a voter. Goes to the leader.

 The node is a learner until it has caught up; a voter is made of it by a joint change.
 Repeating it is answered with what is in force.

 State: a committed membership entry; durable on a majority when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - ABORTED MEMBERSHIP_CHANGE_IN_PROGRESS: another change is not complete; try again after the delay given.
 - ALREADY_EXISTS PEER_ALREADY_EXISTS: the node id is in use with another address.
 - UNAVAILABLE PEER_UNREACHABLE: the node does not answer, or did not catch up in time; it stays a learner.
*/
        async fn add_peer(
            &self,
            request: tonic::Request<super::AddPeerRequest>,
        ) -> std::result::Result<tonic::Response<super::AddPeerResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Removes a node, voter or learner. Goes to the leader, which may remove itself and then steps down.

 State: a committed membership entry; durable on a majority when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - ABORTED MEMBERSHIP_CHANGE_IN_PROGRESS: another change is not complete; try again after the delay given.
 - NOT_FOUND PEER_NOT_FOUND: no node has that id.
 - FAILED_PRECONDITION LAST_VOTER: the node is the only voter.
 - FAILED_PRECONDITION QUORUM_AT_RISK: without it, fewer than a majority of the voters would be alive, and
   `force_removal` is not set.
*/
        async fn remove_peer(
            &self,
            request: tonic::Request<super::RemovePeerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemovePeerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells the membership and how each node does. Any node answers as far as it knows; the leader knows all.

 State: none.

 Errors: none of its own.
*/
        async fn get_configuration(
            &self,
            request: tonic::Request<super::GetConfigurationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetConfigurationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Hands the leadership of the controllers to another voter, such as before the leader is stopped. Goes to the leader.

 State: a new term with a new leader when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND PEER_NOT_FOUND: no voter has that id.
 - ABORTED TRANSFER_FAILED: the target did not become the leader in time; who is, GetConfiguration tells.
*/
        async fn transfer_leadership(
            &self,
            request: tonic::Request<super::TransferLeadershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferLeadershipResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
    /** Consensus among the controllers: standard Raft with Pre-Vote, leadership transfer,
 learners and joint membership changes.

 Conventions on the wire: an index of 0 means none, and the first entry has index 1; a position in the log is an index
 with its term; a node is named by its number in decimal. Term, vote and entries are on the disk before an answer that
 promises them. A message whose `cluster_id` or `target_id` is set and is not the receiver's is refused with
 CLUSTER_ID_MISMATCH or PEER_ID_MISMATCH.
*/
    #[derive(Debug)]
    pub struct ControllerRaftServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ControllerRaftServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>>
    for ControllerRaftServiceServer<T>
    where
        T: ControllerRaftService,
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
                "/rustmq.controller.v1.ControllerRaftService/RequestVote" => {
                    #[allow(non_camel_case_types)]
                    struct RequestVoteSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::VoteRequest>
                    for RequestVoteSvc<T> {
                        type Response = super::VoteResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::VoteRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::request_vote(&inner, request)
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
                        let method = RequestVoteSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/AppendEntries" => {
                    #[allow(non_camel_case_types)]
                    struct AppendEntriesSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::AppendEntriesRequest>
                    for AppendEntriesSvc<T> {
                        type Response = super::AppendEntriesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AppendEntriesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::append_entries(
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
                        let method = AppendEntriesSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/AppendStream" => {
                    #[allow(non_camel_case_types)]
                    struct AppendStreamSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::StreamingService<super::AppendStreamRequest>
                    for AppendStreamSvc<T> {
                        type Response = super::AppendStreamResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::AppendStreamResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::AppendStreamRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::append_stream(&inner, request)
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
                        let method = AppendStreamSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/InstallSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct InstallSnapshotSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::ClientStreamingService<
                        super::InstallSnapshotRequest,
                    > for InstallSnapshotSvc<T> {
                        type Response = super::InstallSnapshotResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::InstallSnapshotRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::install_snapshot(
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
                        let method = InstallSnapshotSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/PreVote" => {
                    #[allow(non_camel_case_types)]
                    struct PreVoteSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::PreVoteRequest>
                    for PreVoteSvc<T> {
                        type Response = super::PreVoteResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PreVoteRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::pre_vote(&inner, request)
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
                        let method = PreVoteSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/TimeoutNow" => {
                    #[allow(non_camel_case_types)]
                    struct TimeoutNowSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::TimeoutNowRequest>
                    for TimeoutNowSvc<T> {
                        type Response = super::TimeoutNowResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TimeoutNowRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::timeout_now(&inner, request)
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
                        let method = TimeoutNowSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/AddPeer" => {
                    #[allow(non_camel_case_types)]
                    struct AddPeerSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::AddPeerRequest>
                    for AddPeerSvc<T> {
                        type Response = super::AddPeerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AddPeerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::add_peer(&inner, request)
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
                        let method = AddPeerSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/RemovePeer" => {
                    #[allow(non_camel_case_types)]
                    struct RemovePeerSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::RemovePeerRequest>
                    for RemovePeerSvc<T> {
                        type Response = super::RemovePeerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemovePeerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::remove_peer(&inner, request)
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
                        let method = RemovePeerSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/GetConfiguration" => {
                    #[allow(non_camel_case_types)]
                    struct GetConfigurationSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::GetConfigurationRequest>
                    for GetConfigurationSvc<T> {
                        type Response = super::GetConfigurationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetConfigurationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::get_configuration(
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
                        let method = GetConfigurationSvc(inner);
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
                "/rustmq.controller.v1.ControllerRaftService/TransferLeadership" => {
                    #[allow(non_camel_case_types)]
                    struct TransferLeadershipSvc<T: ControllerRaftService>(pub Arc<T>);
                    impl<
                        T: ControllerRaftService,
                    > tonic::server::UnaryService<super::TransferLeadershipRequest>
                    for TransferLeadershipSvc<T> {
                        type Response = super::TransferLeadershipResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TransferLeadershipRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ControllerRaftService>::transfer_leadership(
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
                        let method = TransferLeadershipSvc(inner);
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
    impl<T> Clone for ControllerRaftServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "rustmq.controller.v1.ControllerRaftService";
    impl<T> tonic::server::NamedService for ControllerRaftServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
