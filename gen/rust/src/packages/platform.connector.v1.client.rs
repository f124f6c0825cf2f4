// @generated
/// Generated client implementations.
pub mod topic_binding_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Which topics of RustMQ an organisation's connectors may read.

 RustMQ knows no organisations: a topic belongs to the cluster. So an operator binds a topic to one organisation
 before a connector of it may read the topic, and nobody else can.
*/
    #[derive(Debug, Clone)]
    pub struct TopicBindingServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl TopicBindingServiceClient<tonic::transport::Channel> {
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
    impl<T> TopicBindingServiceClient<T>
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
        ) -> TopicBindingServiceClient<InterceptedService<T, F>>
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
            TopicBindingServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Binds a topic to an organisation.

 Called by operators for any organisation, which is why `org_id` need not be that of the token. Binding what is
 bound to the same organisation already returns the binding that there is.

 State: writes the binding and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
 - NOT_FOUND TOPIC_NOT_FOUND: the cluster has no such topic.
 - NOT_FOUND CLUSTER_NOT_FOUND: the server's configuration names no such cluster.
 - ALREADY_EXISTS TOPIC_BOUND_ELSEWHERE: the topic is bound to another organisation, and `shared` is not set on
   both.
*/
        pub async fn create_topic_binding(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateTopicBindingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateTopicBindingResponse>,
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
                "/platform.connector.v1.TopicBindingService/CreateTopicBinding",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.TopicBindingService",
                        "CreateTopicBinding",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes a binding back. Connectors that read the topic stop within a few seconds.

 Called by operators for any organisation. A binding that does not exist any more is no error.

 State: deletes the binding and writes its event in one transaction; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn delete_topic_binding(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteTopicBindingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTopicBindingResponse>,
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
                "/platform.connector.v1.TopicBindingService/DeleteTopicBinding",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.TopicBindingService",
                        "DeleteTopicBinding",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the bindings of all organisations, for operators.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_all_topic_bindings(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAllTopicBindingsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAllTopicBindingsResponse>,
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
                "/platform.connector.v1.TopicBindingService/ListAllTopicBindings",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.TopicBindingService",
                        "ListAllTopicBindings",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the organisation's bindings.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_topic_bindings(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTopicBindingsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTopicBindingsResponse>,
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
                "/platform.connector.v1.TopicBindingService/ListTopicBindings",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.TopicBindingService",
                        "ListTopicBindings",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod connector_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Connections to the systems that data comes from: their configuration, credentials, health and limits, and single
 pulls.

 What is pulled again and again, with state, is told to `SyncService`. Nothing is stored here but configuration, state
 and bookkeeping: the data itself goes to bronze.
*/
    #[derive(Debug, Clone)]
    pub struct ConnectorServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ConnectorServiceClient<tonic::transport::Channel> {
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
    impl<T> ConnectorServiceClient<T>
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
        ) -> ConnectorServiceClient<InterceptedService<T, F>>
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
            ConnectorServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists the types of connectors that this installation offers, with what each can do.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_connector_types(
            &mut self,
            request: impl tonic::IntoRequest<super::ListConnectorTypesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListConnectorTypesResponse>,
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
                "/platform.connector.v1.ConnectorService/ListConnectorTypes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "ListConnectorTypes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the programs that operators registered for connectors of type EXEC, with their settings.

 Programs are registered in the server's configuration file, and in no other way.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_exec_programs(
            &mut self,
            request: impl tonic::IntoRequest<super::ListExecProgramsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExecProgramsResponse>,
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
                "/platform.connector.v1.ConnectorService/ListExecPrograms",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "ListExecPrograms",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Creates a connector.

 Unless `skip_check` is set, the connection is tried first, and nothing is created if it fails. Without credentials
 the connector is created in state PENDING, to be completed by `InitiateOAuth` or `SetConnectorCredentials`. After
 an unknown outcome, look the name up with `ListConnectors`.

 State: writes the connector, its sealed credentials and its event in one transaction; durable when the call
 returns.

 Errors:
 - ALREADY_EXISTS CONNECTOR_NAME_TAKEN: another connector of the organisation has this name.
 - RESOURCE_EXHAUSTED CONNECTOR_QUOTA_USED: the organisation has as many connectors as its plan allows.
 - FAILED_PRECONDITION CONNECTOR_TYPE_NOT_AVAILABLE: this installation does not offer the type.
 - FAILED_PRECONDITION EXEC_PROGRAM_NOT_REGISTERED: no operator registered a program of this name.
 - FAILED_PRECONDITION TOPIC_NOT_BOUND: a binding does not exist, or is another organisation's.
 - FAILED_PRECONDITION ADDRESS_NOT_ALLOWED: an address is private, or outside what the server's configuration
   allows.
 - INVALID_ARGUMENT CREDENTIAL_KIND_NOT_ACCEPTED: the type does not sign in with this kind of credential.
 - FAILED_PRECONDITION CONNECTION_CHECK_FAILED: the connection was tried and failed; the steps are in the details.
*/
        pub async fn create_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/CreateConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "CreateConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists connectors with their health.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_connectors(
            &mut self,
            request: impl tonic::IntoRequest<super::ListConnectorsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListConnectorsResponse>,
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
                "/platform.connector.v1.ConnectorService/ListConnectors",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "ListConnectors",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns one connector with its health.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn get_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::GetConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/GetConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "GetConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes what is set in the request, and leaves the rest.

 A new configuration must be of the same type. It takes effect at the next call to the other side; a sync that runs
 goes on with the old one. Streams that the new configuration does not have any more are disabled and keep their
 state.

 State: writes the connector and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - ABORTED CONNECTOR_CHANGED: the connector is not at `expected_revision`; read it again.
 - ALREADY_EXISTS CONNECTOR_NAME_TAKEN: another connector of the organisation has this name.
 - INVALID_ARGUMENT CONNECTOR_TYPE_FIXED: the configuration is of another type.
 - FAILED_PRECONDITION EXEC_PROGRAM_NOT_REGISTERED: no operator registered a program of this name.
 - FAILED_PRECONDITION TOPIC_NOT_BOUND: a binding does not exist, or is another organisation's.
 - FAILED_PRECONDITION ADDRESS_NOT_ALLOWED: an address is private, or outside what the server's configuration
   allows.
*/
        pub async fn update_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/UpdateConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "UpdateConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a connector with its credentials, streams and states. Data that it brought stays.

 State: deletes in one transaction, cancels what runs and is queued, and revokes the tokens at the other side as far
 as it lets us; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - FAILED_PRECONDITION CONNECTOR_IN_USE: pipelines use the connector, and `force` is not set; they are in the
   details.
*/
        pub async fn delete_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/DeleteConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "DeleteConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lets a connector call the other side again.

 State: writes the connector and its event; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn enable_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::EnableConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EnableConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/EnableConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "EnableConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Keeps a connector from calling the other side: new work is refused, what is queued is cancelled, what runs comes to
 an end.

 State: writes the connector and its event; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn disable_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::DisableConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisableConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/DisableConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "DisableConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces a connector's credentials.

 Unless `skip_check` is set, the connection is tried with the new ones first, and the old ones stay if it fails.

 State: writes the sealed credentials and the event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - INVALID_ARGUMENT CREDENTIAL_KIND_NOT_ACCEPTED: the type does not sign in with this kind of credential.
 - FAILED_PRECONDITION CONNECTION_CHECK_FAILED: the connection was tried and failed; the steps are in the details.
*/
        pub async fn set_connector_credentials(
            &mut self,
            request: impl tonic::IntoRequest<super::SetConnectorCredentialsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetConnectorCredentialsResponse>,
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
                "/platform.connector.v1.ConnectorService/SetConnectorCredentials",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "SetConnectorCredentials",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tries a connection, of a connector or of a draft, and tells step by step how it went.

 A connection that fails is an answer, not an error of this call. The calls count against the rate limit.

 State: updates the connector's health; nothing for a draft.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - FAILED_PRECONDITION CONNECTOR_TYPE_NOT_AVAILABLE: this installation does not offer the type.
 - FAILED_PRECONDITION EXEC_PROGRAM_NOT_REGISTERED: no operator registered a program of this name.
 - FAILED_PRECONDITION TOPIC_NOT_BOUND: a binding does not exist, or is another organisation's.
 - FAILED_PRECONDITION ADDRESS_NOT_ALLOWED: an address is private, or outside what the server's configuration
   allows.
 - INVALID_ARGUMENT CREDENTIAL_KIND_NOT_ACCEPTED: the type does not sign in with this kind of credential.
 - INVALID_ARGUMENT CONNECTOR_TYPE_FIXED: `config` is of another type than the connector.
*/
        pub async fn check_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::CheckConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/CheckConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "CheckConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Asks the other side which streams it has, with their columns, and compares them with those that are configured. The
 columns of a stream that waits are those for which it waits.

 State: remembers the answer for an hour; configured streams are not changed.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - FAILED_PRECONDITION CONNECTOR_DISABLED: the connector is disabled.
 - FAILED_PRECONDITION CREDENTIALS_MISSING: the connector has no valid credentials.
 - UNAVAILABLE SOURCE_UNAVAILABLE: the other side failed, or its circuit breaker is open.
 - RESOURCE_EXHAUSTED SOURCE_QUOTA_USED: the other side's quota is used up; the details say when it is renewed.
*/
        pub async fn discover_streams(
            &mut self,
            request: impl tonic::IntoRequest<super::DiscoverStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DiscoverStreamsResponse>,
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
                "/platform.connector.v1.ConnectorService/DiscoverStreams",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "DiscoverStreams",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads a few rows of a stream, and keeps nothing. For a type that others write to, the rows are the newest in
 bronze.

 State: none here; the calls count against the rate limit.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: the other side has no such stream.
 - FAILED_PRECONDITION CONNECTOR_DISABLED: the connector is disabled.
 - FAILED_PRECONDITION CREDENTIALS_MISSING: the connector has no valid credentials.
 - UNAVAILABLE SOURCE_UNAVAILABLE: the other side failed, or its circuit breaker is open.
 - RESOURCE_EXHAUSTED SOURCE_QUOTA_USED: the other side's quota is used up; the details say when it is renewed.
*/
        pub async fn preview_stream(
            &mut self,
            request: impl tonic::IntoRequest<super::PreviewStreamRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PreviewStreamResponse>,
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
                "/platform.connector.v1.ConnectorService/PreviewStream",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "PreviewStream",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a connector's latency, rate of errors and circuit breaker.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn get_connector_health(
            &mut self,
            request: impl tonic::IntoRequest<super::GetConnectorHealthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetConnectorHealthResponse>,
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
                "/platform.connector.v1.ConnectorService/GetConnectorHealth",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "GetConnectorHealth",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Closes a connector's circuit breaker before its time, because the other side is known to be well again.

 State: writes the breaker; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn reset_circuit_breaker(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetCircuitBreakerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetCircuitBreakerResponse>,
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
                "/platform.connector.v1.ConnectorService/ResetCircuitBreaker",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "ResetCircuitBreaker",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Begins signing in to the other side in the browser (OAuth 2.0 with PKCE).

 State: stores a state that is valid once, for 10 minutes, and in this organisation alone; durable when the call
 returns.

 Errors:
 - INVALID_ARGUMENT OAUTH_NOT_SUPPORTED: the type does not sign in by OAuth.
 - INVALID_ARGUMENT CALLBACK_NOT_ALLOWED: the callback address is not among those that the server's configuration
   allows.
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - FAILED_PRECONDITION CONNECTOR_TYPE_NOT_AVAILABLE: this installation does not offer the type, or has no client for
   it.
*/
        pub async fn initiate_o_auth(
            &mut self,
            request: impl tonic::IntoRequest<super::InitiateOAuthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitiateOAuthResponse>,
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
                "/platform.connector.v1.ConnectorService/InitiateOAuth",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "InitiateOAuth",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends signing in: exchanges the code for tokens, and lists the accounts that they open.

 State: spends the state; writes the sealed tokens, the connector (created if the sign-in was not for one), its
 accounts and its event in one transaction; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION OAUTH_STATE_INVALID: the state is unknown, spent, expired or another organisation's; begin
   again.
 - FAILED_PRECONDITION OAUTH_CODE_REFUSED: the other side did not accept the code; begin again.
 - UNAVAILABLE SOURCE_UNAVAILABLE: the other side failed; the state is spent all the same, so begin again.
*/
        pub async fn complete_o_auth(
            &mut self,
            request: impl tonic::IntoRequest<super::CompleteOAuthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteOAuthResponse>,
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
                "/platform.connector.v1.ConnectorService/CompleteOAuth",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "CompleteOAuth",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Renews a connector's access token now. By itself this happens at four fifths of a token's life.

 Calls at the same time share one renewal.

 State: stores the new tokens before they are used, durable when the call returns; if the other side refuses, the
 connector's state becomes TOKEN_EXPIRED.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - INVALID_ARGUMENT OAUTH_NOT_SUPPORTED: the connector does not sign in by OAuth.
 - FAILED_PRECONDITION TOKEN_REFRESH_REFUSED: the other side refused; a person must sign in again.
 - UNAVAILABLE SOURCE_UNAVAILABLE: the other side failed; the tokens are as they were.
*/
        pub async fn refresh_o_auth_token(
            &mut self,
            request: impl tonic::IntoRequest<super::RefreshOAuthTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RefreshOAuthTokenResponse>,
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
                "/platform.connector.v1.ConnectorService/RefreshOAuthToken",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "RefreshOAuthToken",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Signs a connector out: revokes and deletes its credentials, and cancels what is queued. Configuration and state
 stay.

 State: deletes the credentials and writes the event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn disconnect_connector(
            &mut self,
            request: impl tonic::IntoRequest<super::DisconnectConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisconnectConnectorResponse>,
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
                "/platform.connector.v1.ConnectorService/DisconnectConnector",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "DisconnectConnector",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Queues the pull of one report or stream for a range of days.

 Requests are served by priority, then by age, fairly among organisations. A request may be merged with a similar
 one (same connector and report, overlapping days) that was made within 5 minutes. With `idempotency_key` the call
 may be repeated; without, look with `ListFetches` after an unknown outcome.

 State: stores the request; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: the connector has no such report or stream.
 - FAILED_PRECONDITION CONNECTOR_NOT_FETCHED: others write to a connector of this type, so there is nothing to
   fetch.
 - INVALID_ARGUMENT FIELD_UNKNOWN: a metric, dimension or filter is not known to the report.
 - ALREADY_EXISTS IDEMPOTENCY_KEY_REUSED: the key was used for another request.
 - FAILED_PRECONDITION CONNECTOR_DISABLED: the connector is disabled.
 - FAILED_PRECONDITION CREDENTIALS_MISSING: the connector has no valid credentials.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the other side does not report on so many days, or on days so long ago.
 - RESOURCE_EXHAUSTED SOURCE_QUOTA_USED: the other side's quota is used up; the details say when it is renewed.
 - UNAVAILABLE SOURCE_UNAVAILABLE: the circuit breaker is open, and `accept_stale` is not set or nothing is cached.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn request_fetch(
            &mut self,
            request: impl tonic::IntoRequest<super::RequestFetchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestFetchResponse>,
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
                "/platform.connector.v1.ConnectorService/RequestFetch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "RequestFetch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns how far a pull is, and its result.

 State: none.

 Errors:
 - NOT_FOUND FETCH_NOT_FOUND: there is no such request, or it ended more than 30 days ago.
*/
        pub async fn get_fetch_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetFetchStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetFetchStatusResponse>,
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
                "/platform.connector.v1.ConnectorService/GetFetchStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "GetFetchStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists pulls, newest first; ended ones for 30 days.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_fetches(
            &mut self,
            request: impl tonic::IntoRequest<super::ListFetchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFetchesResponse>,
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
                "/platform.connector.v1.ConnectorService/ListFetches",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "ListFetches",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Cancels a pull that has not ended. One that is cancelled already stays so.

 State: stores the wish, durable when the call returns; a pull that runs ends a moment later, and its report at the
 other side is deleted as far as it lets us.

 Errors:
 - NOT_FOUND FETCH_NOT_FOUND: there is no such request, or it ended more than 30 days ago.
 - FAILED_PRECONDITION FETCH_FINISHED: it has completed or failed already.
*/
        pub async fn cancel_fetch(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelFetchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelFetchResponse>,
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
                "/platform.connector.v1.ConnectorService/CancelFetch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "CancelFetch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the accounts that a connector's credentials open, as of the last `SyncAccounts`.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn list_accounts(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAccountsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAccountsResponse>,
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
                "/platform.connector.v1.ConnectorService/ListAccounts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "ListAccounts",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Asks the other side for its accounts, and stores them.

 State: writes new and changed accounts and marks those that are gone, in one transaction; durable when the call
 returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - FAILED_PRECONDITION CONNECTOR_DISABLED: the connector is disabled.
 - FAILED_PRECONDITION CREDENTIALS_MISSING: the connector has no valid credentials.
 - FAILED_PRECONDITION ACCOUNTS_NOT_SUPPORTED: the type knows no accounts.
 - RESOURCE_EXHAUSTED SOURCE_QUOTA_USED: the other side's quota is used up; the details say when it is renewed.
 - UNAVAILABLE SOURCE_UNAVAILABLE: the other side failed, or its circuit breaker is open.
*/
        pub async fn sync_accounts(
            &mut self,
            request: impl tonic::IntoRequest<super::SyncAccountsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SyncAccountsResponse>,
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
                "/platform.connector.v1.ConnectorService/SyncAccounts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "SyncAccounts",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns how far rate limits and quotas are used.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn get_rate_limit_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRateLimitStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRateLimitStatusResponse>,
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
                "/platform.connector.v1.ConnectorService/GetRateLimitStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "GetRateLimitStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns what waits in the organisation's queue.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_queue_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQueueStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQueueStatusResponse>,
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
                "/platform.connector.v1.ConnectorService/GetQueueStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.ConnectorService",
                        "GetQueueStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod sync_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Streams that are brought again and again: which, how, how far, and the syncs that bring them.

 A sync reads each stream from its state, writes batches to bronze, and moves the state forward only over what bronze
 has stored. Streams of one sync succeed and fail on their own.
*/
    #[derive(Debug, Clone)]
    pub struct SyncServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SyncServiceClient<tonic::transport::Channel> {
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
    impl<T> SyncServiceClient<T>
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
        ) -> SyncServiceClient<InterceptedService<T, F>>
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
            SyncServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists a connector's configured streams.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn list_streams(
            &mut self,
            request: impl tonic::IntoRequest<super::ListStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListStreamsResponse>,
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
                "/platform.connector.v1.SyncService/ListStreams",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.connector.v1.SyncService", "ListStreams"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Configures streams: those that are named are added or replaced as a whole, the others stay.

 A stream's state is kept unless its cursor or key changes; then the stream begins anew with the next sync.

 State: writes the streams and their event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: the other side has no such stream.
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name is declared.
 - INVALID_ARGUMENT SYNC_MODE_NOT_SUPPORTED: the stream cannot be brought that way.
 - INVALID_ARGUMENT FIELD_UNKNOWN: a cursor, key or column is not among the stream's columns.
 - FAILED_PRECONDITION STREAM_FIELD_FIXED: the other side fixes the cursor or the key; leave it empty.
*/
        pub async fn configure_streams(
            &mut self,
            request: impl tonic::IntoRequest<super::ConfigureStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ConfigureStreamsResponse>,
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
                "/platform.connector.v1.SyncService/ConfigureStreams",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.SyncService",
                        "ConfigureStreams",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Forgets streams with their states. Data that they brought stays; names that are not configured are passed over.

 State: deletes the streams and writes their event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn remove_streams(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveStreamsResponse>,
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
                "/platform.connector.v1.SyncService/RemoveStreams",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.connector.v1.SyncService", "RemoveStreams"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Accepts the changed columns for which a stream waits, and lets it go on.

 State: writes the accepted columns and the event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: no such stream is configured.
 - ABORTED SCHEMA_CHANGED_AGAIN: the columns are not those of `fingerprint` any more; look at them again.
*/
        pub async fn accept_schema_change(
            &mut self,
            request: impl tonic::IntoRequest<super::AcceptSchemaChangeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcceptSchemaChangeResponse>,
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
                "/platform.connector.v1.SyncService/AcceptSchemaChange",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.SyncService",
                        "AcceptSchemaChange",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Queues a sync of a connector's enabled streams, or of some of them.

 One sync of a connector brings a stream at a time. It writes into bronze as the service account that started it, or
 as the organisation's own for pipelines if a person did. With `idempotency_key` the call may be repeated; without,
 look with `ListSyncs` after an unknown outcome.

 State: stores the sync; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: no such stream is configured.
 - FAILED_PRECONDITION CONNECTOR_NOT_FETCHED: others write to a connector of this type, so there is nothing to
   fetch.
 - ALREADY_EXISTS IDEMPOTENCY_KEY_REUSED: the key was used for another request.
 - FAILED_PRECONDITION CONNECTOR_DISABLED: the connector is disabled.
 - FAILED_PRECONDITION CREDENTIALS_MISSING: the connector has no valid credentials.
 - FAILED_PRECONDITION STREAM_BUSY: another sync brings one of the streams; its id is in the details.
 - FAILED_PRECONDITION STREAM_PAUSED: one of the named streams waits for its changed columns to be accepted.
 - FAILED_PRECONDITION NO_STREAMS_ENABLED: there is nothing to bring.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
 - RESOURCE_EXHAUSTED SOURCE_QUOTA_USED: the other side's quota is used up; the details say when it is renewed.
*/
        pub async fn start_sync(
            &mut self,
            request: impl tonic::IntoRequest<super::StartSyncRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartSyncResponse>,
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
                "/platform.connector.v1.SyncService/StartSync",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.connector.v1.SyncService", "StartSync"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns one sync with its streams.

 State: none.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
*/
        pub async fn get_sync(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSyncRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSyncResponse>,
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
                "/platform.connector.v1.SyncService/GetSync",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.connector.v1.SyncService", "GetSync"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists syncs, newest first; ended ones for 90 days.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_syncs(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSyncsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSyncsResponse>,
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
                "/platform.connector.v1.SyncService/ListSyncs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.connector.v1.SyncService", "ListSyncs"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams a sync: as it is, then after every change, at most once a second. Ends after the last change.

 State: none.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
*/
        pub async fn watch_sync(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchSyncRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchSyncResponse>>,
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
                "/platform.connector.v1.SyncService/WatchSync",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.connector.v1.SyncService", "WatchSync"),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Cancels a sync that has not ended. What bronze has stored stays, and so does the state that covers it.

 State: stores the wish, durable when the call returns; a sync that runs ends within a second or two, an external
 program within 10 seconds.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
 - FAILED_PRECONDITION SYNC_FINISHED: it has completed or failed already.
*/
        pub async fn cancel_sync(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelSyncRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelSyncResponse>,
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
                "/platform.connector.v1.SyncService/CancelSync",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.connector.v1.SyncService", "CancelSync"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists what a sync logged, newest first unless the request asks for `asc`. At most 10,000 entries of one sync are
 kept; then a sample, which says so.

 State: none.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
*/
        pub async fn list_sync_logs(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSyncLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSyncLogsResponse>,
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
                "/platform.connector.v1.SyncService/ListSyncLogs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.connector.v1.SyncService", "ListSyncLogs"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the states of a connector's streams.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        pub async fn list_stream_states(
            &mut self,
            request: impl tonic::IntoRequest<super::ListStreamStatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListStreamStatesResponse>,
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
                "/platform.connector.v1.SyncService/ListStreamStates",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.SyncService",
                        "ListStreamStates",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns the state of one stream, or of one part of it.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_STATE_NOT_FOUND: the stream has not been brought yet, or its state was reset.
*/
        pub async fn get_stream_state(
            &mut self,
            request: impl tonic::IntoRequest<super::GetStreamStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetStreamStateResponse>,
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
                "/platform.connector.v1.SyncService/GetStreamState",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.SyncService",
                        "GetStreamState",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sets the state of one stream, so that the next sync goes on from there.

 State: writes the state and its event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: no such stream is configured.
 - INVALID_ARGUMENT POSITION_KIND_MISMATCH: the stream does not count by this kind of place.
 - ABORTED STREAM_STATE_CHANGED: the state is not at `expected_revision`; read it again.
 - FAILED_PRECONDITION STREAM_BUSY: a sync brings the stream; its id is in the details.
*/
        pub async fn set_stream_state(
            &mut self,
            request: impl tonic::IntoRequest<super::SetStreamStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetStreamStateResponse>,
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
                "/platform.connector.v1.SyncService/SetStreamState",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.SyncService",
                        "SetStreamState",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Forgets the states of streams, so that the next sync brings them from the beginning. Data that they brought stays,
 unless `clear_data` is set.

 State: deletes the states and writes their event in one transaction, durable when the call returns; with
 `clear_data` the next sync begins a new generation, and older rows go once it is complete. A state that streams
 share is deleted with all of them only.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: no such stream is configured.
 - FAILED_PRECONDITION STREAM_BUSY: a sync brings the stream; its id is in the details.
*/
        pub async fn reset_stream_states(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetStreamStatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetStreamStatesResponse>,
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
                "/platform.connector.v1.SyncService/ResetStreamStates",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.connector.v1.SyncService",
                        "ResetStreamStates",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
