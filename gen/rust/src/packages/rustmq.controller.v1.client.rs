// @generated
/// Generated client implementations.
pub mod access_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Manages who may do what in the cluster: its users and its access rules.

 Without a rule that allows it, nobody but operators and the cluster's own processes may do anything. A rule that
 denies wins over every rule that allows. Brokers keep the rules in memory, apply a change within moments, and check
 running streams again when one comes.
*/
    #[derive(Debug, Clone)]
    pub struct AccessServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AccessServiceClient<tonic::transport::Channel> {
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
    impl<T> AccessServiceClient<T>
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
        ) -> AccessServiceClient<InterceptedService<T, F>>
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
            AccessServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a user who signs in with a password.

 The password is not stored: for each mechanism, salt, iterations and keys are derived from it. If the answer is
 lost, ListUsers tells whether there is a user.

 State: records the user and its credentials.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - ALREADY_EXISTS USER_ALREADY_EXISTS: a user of that name exists.
 - FAILED_PRECONDITION INSECURE_TRANSPORT: the connection is neither TLS nor loopback.
*/
        pub async fn create_user(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateUserResponse>,
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
                "/rustmq.controller.v1.AccessService/CreateUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "CreateUser"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes a user's password, mechanisms or description, or locks the user out.

 A changed password, or a lock, ends the user's sessions and streams.

 State: records the change.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND USER_NOT_FOUND: no such user.
 - FAILED_PRECONDITION INSECURE_TRANSPORT: the connection is neither TLS nor loopback.
*/
        pub async fn update_user(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateUserResponse>,
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
                "/rustmq.controller.v1.AccessService/UpdateUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "UpdateUser"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a user, ends its sessions and streams, and deletes the access rules that name it.

 State: removes the user and its rules.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND USER_NOT_FOUND: no such user.
*/
        pub async fn delete_user(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteUserResponse>,
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
                "/rustmq.controller.v1.AccessService/DeleteUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "DeleteUser"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the users.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn list_users(
            &mut self,
            request: impl tonic::IntoRequest<super::ListUsersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListUsersResponse>,
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
                "/rustmq.controller.v1.AccessService/ListUsers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "ListUsers"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Creates access rules, all or none. A rule that says the same as an existing one is answered with that one.

 State: records the rules.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - INVALID_ARGUMENT INVALID_ACL: an operation does not go with the type of resource.
*/
        pub async fn create_acls(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateAclsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateAclsResponse>,
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
                "/rustmq.controller.v1.AccessService/CreateAcls",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "CreateAcls"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes the access rules that match any of the filters.

 State: removes the rules.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn delete_acls(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteAclsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteAclsResponse>,
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
                "/rustmq.controller.v1.AccessService/DeleteAcls",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "DeleteAcls"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the access rules that match a filter.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn list_acls(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAclsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAclsResponse>,
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
                "/rustmq.controller.v1.AccessService/ListAcls",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "ListAcls"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells whether a principal may do something, and which rule says so.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn check_access(
            &mut self,
            request: impl tonic::IntoRequest<super::CheckAccessRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckAccessResponse>,
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
                "/rustmq.controller.v1.AccessService/CheckAccess",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AccessService", "CheckAccess"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod quota_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Limits what users and clients take of the brokers.

 A quota holds for each broker by itself. A client that exceeds it is slowed down: answers carry `throttle_time`, and
 further requests wait that long.
 The most specific quota counts: user and client, then user, then client, then the defaults.
*/
    #[derive(Debug, Clone)]
    pub struct QuotaServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl QuotaServiceClient<tonic::transport::Channel> {
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
    impl<T> QuotaServiceClient<T>
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
        ) -> QuotaServiceClient<InterceptedService<T, F>>
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
            QuotaServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Sets the limits of one entity. Limits that are not set are left as they are.

 State: records the quota; brokers apply it within moments.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn set_quota(
            &mut self,
            request: impl tonic::IntoRequest<super::SetQuotaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetQuotaResponse>,
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
                "/rustmq.controller.v1.QuotaService/SetQuota",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.QuotaService", "SetQuota"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Removes the limits of one entity.

 State: removes the quota; brokers apply that within moments.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND QUOTA_NOT_FOUND: the entity has no quota.
*/
        pub async fn delete_quota(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteQuotaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteQuotaResponse>,
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
                "/rustmq.controller.v1.QuotaService/DeleteQuota",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.QuotaService", "DeleteQuota"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the quotas.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn list_quotas(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQuotasRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQuotasResponse>,
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
                "/rustmq.controller.v1.QuotaService/ListQuotas",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.QuotaService", "ListQuotas"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod controller_broker_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Keeps the brokers and partitions of the cluster together. Served by the active controller; the others answer
 NOT_CONTROLLER with its address.

 What is answered with success is committed by a majority of the controllers, and survives any one of them.
*/
    #[derive(Debug, Clone)]
    pub struct ControllerBrokerServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ControllerBrokerServiceClient<tonic::transport::Channel> {
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
    impl<T> ControllerBrokerServiceClient<T>
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
        ) -> ControllerBrokerServiceClient<InterceptedService<T, F>>
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
            ControllerBrokerServiceClient::new(
                InterceptedService::new(inner, interceptor),
            )
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
        pub async fn register_broker(
            &mut self,
            request: impl tonic::IntoRequest<super::RegisterBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterBrokerResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/RegisterBroker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "RegisterBroker",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn unregister_broker(
            &mut self,
            request: impl tonic::IntoRequest<super::UnregisterBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnregisterBrokerResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/UnregisterBroker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "UnregisterBroker",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn heartbeat_broker(
            &mut self,
            request: impl tonic::IntoRequest<super::BrokerHeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BrokerHeartbeatResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/HeartbeatBroker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "HeartbeatBroker",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn create_partitions(
            &mut self,
            request: impl tonic::IntoRequest<super::CreatePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreatePartitionsResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/CreatePartitions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "CreatePartitions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes whole topics, named by all of their partitions. A topic cannot lose some of its partitions.

 State: records the deletion;
 the brokers delete their replicas, at once or when they are back, and the name is free when the last has.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: another controller has become active since the epoch given.
*/
        pub async fn delete_partitions(
            &mut self,
            request: impl tonic::IntoRequest<super::DeletePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeletePartitionsResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/DeletePartitions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "DeletePartitions",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn reassign_partitions(
            &mut self,
            request: impl tonic::IntoRequest<super::ReassignPartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ReassignPartitionsProgress>>,
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
                "/rustmq.controller.v1.ControllerBrokerService/ReassignPartitions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "ReassignPartitions",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Changes settings of the whole cluster.

 State: records the settings; brokers and controllers apply them within moments, without a restart.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - ABORTED CONFIG_VERSION_MISMATCH: the settings have changed since `expected_version`.
 - INVALID_ARGUMENT INVALID_CONFIG: a setting contradicts another one, or `reset_fields` names none.
*/
        pub async fn update_cluster_config(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateClusterConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateClusterConfigResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/UpdateClusterConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "UpdateClusterConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the settings of the whole cluster, defaults included.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn get_cluster_config(
            &mut self,
            request: impl tonic::IntoRequest<super::GetClusterConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterConfigResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/GetClusterConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "GetClusterConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams the cluster's metadata to a broker: what differs from the version that it has, and then every change.

 If the changes since that version are no longer kept, the stream begins with a snapshot, in pieces. Changes of one
 version arrive together, versions in order. When nothing changes, an empty message every second tells that the
 stream is alive. Every controller serves it, as far as it has come itself.

 State: none.

 Errors:
 - NOT_FOUND BROKER_NOT_FOUND: the broker is not registered.
*/
        pub async fn watch_metadata(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchMetadataResponse>>,
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
                "/rustmq.controller.v1.ControllerBrokerService/WatchMetadata",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "WatchMetadata",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Gives a broker a block of producer ids to hand out.

 State: records that the block is given away.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_BROKER_EPOCH: the broker has registered anew since.
*/
        pub async fn allocate_producer_ids(
            &mut self,
            request: impl tonic::IntoRequest<super::AllocateProducerIdsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AllocateProducerIdsResponse>,
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
                "/rustmq.controller.v1.ControllerBrokerService/AllocateProducerIds",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerBrokerService",
                        "AllocateProducerIds",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod admin_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** What operators do with topics, partitions and brokers. Served by the active controller; the others answer
 NOT_CONTROLLER with its address.

 What is answered with success is committed by a majority of the controllers.
*/
    #[derive(Debug, Clone)]
    pub struct AdminServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AdminServiceClient<tonic::transport::Channel> {
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
    impl<T> AdminServiceClient<T>
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
        ) -> AdminServiceClient<InterceptedService<T, F>>
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
            AdminServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn create_topic(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateTopicRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateTopicResponse>,
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
                "/rustmq.controller.v1.AdminService/CreateTopic",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "CreateTopic"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a topic with all its records. It cannot be undone.

 State: records the deletion; the brokers delete their replicas, at once or when they are back, and the name is free
 when the last has. Offsets of groups for the topic are deleted with it.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic, or its id is not the one given.
 - INVALID_ARGUMENT RESERVED_TOPIC_NAME: the topic is the cluster's own.
*/
        pub async fn delete_topic(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteTopicRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTopicResponse>,
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
                "/rustmq.controller.v1.AdminService/DeleteTopic",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "DeleteTopic"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Describes a topic: configuration, partitions, replicas.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
*/
        pub async fn describe_topic(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeTopicRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeTopicResponse>,
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
                "/rustmq.controller.v1.AdminService/DescribeTopic",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "DescribeTopic"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists topics with what matters to operators.

 Access: only topics are listed on which the caller has `rustmq.topic.read`.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
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
                "/rustmq.controller.v1.AdminService/ListTopics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "ListTopics"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn alter_topic_config(
            &mut self,
            request: impl tonic::IntoRequest<super::AlterTopicConfigRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AlterTopicConfigResponse>,
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
                "/rustmq.controller.v1.AdminService/AlterTopicConfig",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.AdminService",
                        "AlterTopicConfig",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn increase_partitions(
            &mut self,
            request: impl tonic::IntoRequest<super::IncreasePartitionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IncreasePartitionsResponse>,
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
                "/rustmq.controller.v1.AdminService/IncreasePartitions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.AdminService",
                        "IncreasePartitions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Elects leaders of partitions anew: the preferred ones, or out of what is left.

 With UNCLEAN, a partition without a leader gets the replica that has most, even if acknowledged records are lost;
 transactions that are torn by that are aborted. The outcome tells from which offset on records may be missing.

 State: records the new leaders; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn elect_leaders(
            &mut self,
            request: impl tonic::IntoRequest<super::ElectLeadersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ElectLeadersResponse>,
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
                "/rustmq.controller.v1.AdminService/ElectLeaders",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "ElectLeaders"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the partitions that are being moved.
 ControllerBrokerService.ReassignPartitions begins, watches and cancels moves.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn list_reassignments(
            &mut self,
            request: impl tonic::IntoRequest<super::ListReassignmentsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListReassignmentsResponse>,
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
                "/rustmq.controller.v1.AdminService/ListReassignments",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.AdminService",
                        "ListReassignments",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Works out which moves would even the load of the brokers. ReassignPartitions carries the plan out.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - FAILED_PRECONDITION NOT_ENOUGH_BROKERS: the partitions cannot be placed on the brokers that are left.
*/
        pub async fn plan_rebalance(
            &mut self,
            request: impl tonic::IntoRequest<super::PlanRebalanceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PlanRebalanceResponse>,
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
                "/rustmq.controller.v1.AdminService/PlanRebalance",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "PlanRebalance"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes a broker out of service: its leaderships, and on demand its replicas, go to others.
 DescribeBroker shows how it goes.

 State: records the broker's status MAINTENANCE, or DECOMMISSIONING with `move_replicas`, and begins the moves.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: no such broker.
 - FAILED_PRECONDITION NOT_ENOUGH_BROKERS: the replicas cannot be placed on the brokers that are left.
*/
        pub async fn drain_broker(
            &mut self,
            request: impl tonic::IntoRequest<super::DrainBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainBrokerResponse>,
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
                "/rustmq.controller.v1.AdminService/DrainBroker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "DrainBroker"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Puts a broker back into service. Moves that are under way are cancelled; those that are complete stay.

 State: records the broker's status ONLINE.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: no such broker.
*/
        pub async fn resume_broker(
            &mut self,
            request: impl tonic::IntoRequest<super::ResumeBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeBrokerResponse>,
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
                "/rustmq.controller.v1.AdminService/ResumeBroker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "ResumeBroker"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the brokers with their load.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn list_brokers(
            &mut self,
            request: impl tonic::IntoRequest<super::ListBrokersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBrokersResponse>,
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
                "/rustmq.controller.v1.AdminService/ListBrokers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("rustmq.controller.v1.AdminService", "ListBrokers"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Describes one broker, how far its draining has come, and which partitions it holds.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND BROKER_NOT_FOUND: no such broker.
*/
        pub async fn describe_broker(
            &mut self,
            request: impl tonic::IntoRequest<super::DescribeBrokerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeBrokerResponse>,
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
                "/rustmq.controller.v1.AdminService/DescribeBroker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.AdminService",
                        "DescribeBroker",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells how the cluster does, and what is wrong with it.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
*/
        pub async fn get_cluster_health(
            &mut self,
            request: impl tonic::IntoRequest<super::GetClusterHealthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterHealthResponse>,
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
                "/rustmq.controller.v1.AdminService/GetClusterHealth",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.AdminService",
                        "GetClusterHealth",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod controller_raft_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Consensus among the controllers: standard Raft with Pre-Vote, leadership transfer,
 learners and joint membership changes.

 Conventions on the wire: an index of 0 means none, and the first entry has index 1; a position in the log is an index
 with its term; a node is named by its number in decimal. Term, vote and entries are on the disk before an answer that
 promises them. A message whose `cluster_id` or `target_id` is set and is not the receiver's is refused with
 CLUSTER_ID_MISMATCH or PEER_ID_MISMATCH.
*/
    #[derive(Debug, Clone)]
    pub struct ControllerRaftServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ControllerRaftServiceClient<tonic::transport::Channel> {
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
    impl<T> ControllerRaftServiceClient<T>
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
        ) -> ControllerRaftServiceClient<InterceptedService<T, F>>
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
            ControllerRaftServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Asks for a vote in an election.

 A voter gives one vote a term, to a candidate whose log is at least as up to date as its own, and none while it
 hears from a leader, unless `leadership_transfer` says that the leader wanted the election.
 With `pre_vote` it does what PreVote does.

 State: term and vote, durable when the call returns.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
*/
        pub async fn request_vote(
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
                "/rustmq.controller.v1.ControllerRaftService/RequestVote",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "RequestVote",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replicates entries to a follower, or tells it that the leader lives. AppendStream does the same without waiting.

 State: replaces what differs in the follower's log and appends the entries, durable when the call returns;
 commits up to `leader_commit`.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
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
                "/rustmq.controller.v1.ControllerRaftService/AppendEntries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "AppendEntries",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replicates entries to a follower over one stream, several requests under way at once, answered in their order.

 After a refusal the stream ends, and the leader begins another one from the point that the refusal names.

 State: as AppendEntries, for every request.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
*/
        pub async fn append_stream(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::AppendStreamRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::AppendStreamResponse>>,
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
                "/rustmq.controller.v1.ControllerRaftService/AppendStream",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "AppendStream",
                    ),
                );
            self.inner.streaming(req, path, codec).await
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
                "/rustmq.controller.v1.ControllerRaftService/InstallSnapshot",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "InstallSnapshot",
                    ),
                );
            self.inner.client_streaming(req, path, codec).await
        }
        /** Asks whether an election would be won, so that a node that was cut off does not
 depose a leader that serves the others.

 State: none.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
 - FAILED_PRECONDITION PEER_ID_MISMATCH: the receiver is not the node that the caller means.
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
                "/rustmq.controller.v1.ControllerRaftService/PreVote",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "PreVote",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells a voter that the leader hands over: the target begins an election at once, the others let it have one.

 State: none by itself; the election that follows has its own.

 Errors:
 - FAILED_PRECONDITION CLUSTER_ID_MISMATCH: caller and receiver belong to different clusters.
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
                "/rustmq.controller.v1.ControllerRaftService/TimeoutNow",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "TimeoutNow",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn add_peer(
            &mut self,
            request: impl tonic::IntoRequest<super::AddPeerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddPeerResponse>,
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
                "/rustmq.controller.v1.ControllerRaftService/AddPeer",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "AddPeer",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn remove_peer(
            &mut self,
            request: impl tonic::IntoRequest<super::RemovePeerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemovePeerResponse>,
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
                "/rustmq.controller.v1.ControllerRaftService/RemovePeer",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "RemovePeer",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the membership and how each node does. Any node answers as far as it knows; the leader knows all.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_configuration(
            &mut self,
            request: impl tonic::IntoRequest<super::GetConfigurationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetConfigurationResponse>,
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
                "/rustmq.controller.v1.ControllerRaftService/GetConfiguration",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "GetConfiguration",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Hands the leadership of the controllers to another voter, such as before the leader is stopped. Goes to the leader.

 State: a new term with a new leader when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND PEER_NOT_FOUND: no voter has that id.
 - ABORTED TRANSFER_FAILED: the target did not become the leader in time; who is, GetConfiguration tells.
*/
        pub async fn transfer_leadership(
            &mut self,
            request: impl tonic::IntoRequest<super::TransferLeadershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferLeadershipResponse>,
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
                "/rustmq.controller.v1.ControllerRaftService/TransferLeadership",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.controller.v1.ControllerRaftService",
                        "TransferLeadership",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
