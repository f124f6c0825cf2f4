// @generated
/// Generated server implementations.
pub mod topic_binding_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with TopicBindingServiceServer.
    #[async_trait]
    pub trait TopicBindingService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn create_topic_binding(
            &self,
            request: tonic::Request<super::CreateTopicBindingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateTopicBindingResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Takes a binding back. Connectors that read the topic stop within a few seconds.

 Called by operators for any organisation. A binding that does not exist any more is no error.

 State: deletes the binding and writes its event in one transaction; durable when the call returns.

 Errors: none of its own.
*/
        async fn delete_topic_binding(
            &self,
            request: tonic::Request<super::DeleteTopicBindingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTopicBindingResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the bindings of all organisations, for operators.

 State: none.

 Errors: none of its own.
*/
        async fn list_all_topic_bindings(
            &self,
            request: tonic::Request<super::ListAllTopicBindingsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAllTopicBindingsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the organisation's bindings.

 State: none.

 Errors: none of its own.
*/
        async fn list_topic_bindings(
            &self,
            request: tonic::Request<super::ListTopicBindingsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTopicBindingsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Which topics of RustMQ an organisation's connectors may read.

 RustMQ knows no organisations: a topic belongs to the cluster. So an operator binds a topic to one organisation
 before a connector of it may read the topic, and nobody else can.
*/
    #[derive(Debug)]
    pub struct TopicBindingServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> TopicBindingServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for TopicBindingServiceServer<T>
    where
        T: TopicBindingService,
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
                "/platform.connector.v1.TopicBindingService/CreateTopicBinding" => {
                    #[allow(non_camel_case_types)]
                    struct CreateTopicBindingSvc<T: TopicBindingService>(pub Arc<T>);
                    impl<
                        T: TopicBindingService,
                    > tonic::server::UnaryService<super::CreateTopicBindingRequest>
                    for CreateTopicBindingSvc<T> {
                        type Response = super::CreateTopicBindingResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateTopicBindingRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TopicBindingService>::create_topic_binding(
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
                        let method = CreateTopicBindingSvc(inner);
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
                "/platform.connector.v1.TopicBindingService/DeleteTopicBinding" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteTopicBindingSvc<T: TopicBindingService>(pub Arc<T>);
                    impl<
                        T: TopicBindingService,
                    > tonic::server::UnaryService<super::DeleteTopicBindingRequest>
                    for DeleteTopicBindingSvc<T> {
                        type Response = super::DeleteTopicBindingResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteTopicBindingRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TopicBindingService>::delete_topic_binding(
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
                        let method = DeleteTopicBindingSvc(inner);
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
                "/platform.connector.v1.TopicBindingService/ListAllTopicBindings" => {
                    #[allow(non_camel_case_types)]
                    struct ListAllTopicBindingsSvc<T: TopicBindingService>(pub Arc<T>);
                    impl<
                        T: TopicBindingService,
                    > tonic::server::UnaryService<super::ListAllTopicBindingsRequest>
                    for ListAllTopicBindingsSvc<T> {
                        type Response = super::ListAllTopicBindingsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAllTopicBindingsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TopicBindingService>::list_all_topic_bindings(
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
                        let method = ListAllTopicBindingsSvc(inner);
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
                "/platform.connector.v1.TopicBindingService/ListTopicBindings" => {
                    #[allow(non_camel_case_types)]
                    struct ListTopicBindingsSvc<T: TopicBindingService>(pub Arc<T>);
                    impl<
                        T: TopicBindingService,
                    > tonic::server::UnaryService<super::ListTopicBindingsRequest>
                    for ListTopicBindingsSvc<T> {
                        type Response = super::ListTopicBindingsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTopicBindingsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TopicBindingService>::list_topic_bindings(
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
                        let method = ListTopicBindingsSvc(inner);
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
    impl<T> Clone for TopicBindingServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.connector.v1.TopicBindingService";
    impl<T> tonic::server::NamedService for TopicBindingServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod connector_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ConnectorServiceServer.
    #[async_trait]
    pub trait ConnectorService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists the types of connectors that this installation offers, with what each can do.

 State: none.

 Errors: none of its own.
*/
        async fn list_connector_types(
            &self,
            request: tonic::Request<super::ListConnectorTypesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListConnectorTypesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the programs that operators registered for connectors of type EXEC, with their settings.

 Programs are registered in the server's configuration file, and in no other way.

 State: none.

 Errors: none of its own.
*/
        async fn list_exec_programs(
            &self,
            request: tonic::Request<super::ListExecProgramsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExecProgramsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn create_connector(
            &self,
            request: tonic::Request<super::CreateConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists connectors with their health.

 State: none.

 Errors: none of its own.
*/
        async fn list_connectors(
            &self,
            request: tonic::Request<super::ListConnectorsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListConnectorsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one connector with its health.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn get_connector(
            &self,
            request: tonic::Request<super::GetConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn update_connector(
            &self,
            request: tonic::Request<super::UpdateConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a connector with its credentials, streams and states. Data that it brought stays.

 State: deletes in one transaction, cancels what runs and is queued, and revokes the tokens at the other side as far
 as it lets us; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - FAILED_PRECONDITION CONNECTOR_IN_USE: pipelines use the connector, and `force` is not set; they are in the
   details.
*/
        async fn delete_connector(
            &self,
            request: tonic::Request<super::DeleteConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lets a connector call the other side again.

 State: writes the connector and its event; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn enable_connector(
            &self,
            request: tonic::Request<super::EnableConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EnableConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Keeps a connector from calling the other side: new work is refused, what is queued is cancelled, what runs comes to
 an end.

 State: writes the connector and its event; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn disable_connector(
            &self,
            request: tonic::Request<super::DisableConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisableConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Replaces a connector's credentials.

 Unless `skip_check` is set, the connection is tried with the new ones first, and the old ones stay if it fails.

 State: writes the sealed credentials and the event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - INVALID_ARGUMENT CREDENTIAL_KIND_NOT_ACCEPTED: the type does not sign in with this kind of credential.
 - FAILED_PRECONDITION CONNECTION_CHECK_FAILED: the connection was tried and failed; the steps are in the details.
*/
        async fn set_connector_credentials(
            &self,
            request: tonic::Request<super::SetConnectorCredentialsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetConnectorCredentialsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn check_connector(
            &self,
            request: tonic::Request<super::CheckConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn discover_streams(
            &self,
            request: tonic::Request<super::DiscoverStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DiscoverStreamsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn preview_stream(
            &self,
            request: tonic::Request<super::PreviewStreamRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PreviewStreamResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns a connector's latency, rate of errors and circuit breaker.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn get_connector_health(
            &self,
            request: tonic::Request<super::GetConnectorHealthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetConnectorHealthResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Closes a connector's circuit breaker before its time, because the other side is known to be well again.

 State: writes the breaker; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn reset_circuit_breaker(
            &self,
            request: tonic::Request<super::ResetCircuitBreakerRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetCircuitBreakerResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn initiate_o_auth(
            &self,
            request: tonic::Request<super::InitiateOAuthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitiateOAuthResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn complete_o_auth(
            &self,
            request: tonic::Request<super::CompleteOAuthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteOAuthResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn refresh_o_auth_token(
            &self,
            request: tonic::Request<super::RefreshOAuthTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RefreshOAuthTokenResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Signs a connector out: revokes and deletes its credentials, and cancels what is queued. Configuration and state
 stay.

 State: deletes the credentials and writes the event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn disconnect_connector(
            &self,
            request: tonic::Request<super::DisconnectConnectorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisconnectConnectorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn request_fetch(
            &self,
            request: tonic::Request<super::RequestFetchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestFetchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns how far a pull is, and its result.

 State: none.

 Errors:
 - NOT_FOUND FETCH_NOT_FOUND: there is no such request, or it ended more than 30 days ago.
*/
        async fn get_fetch_status(
            &self,
            request: tonic::Request<super::GetFetchStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetFetchStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists pulls, newest first; ended ones for 30 days.

 State: none.

 Errors: none of its own.
*/
        async fn list_fetches(
            &self,
            request: tonic::Request<super::ListFetchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFetchesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Cancels a pull that has not ended. One that is cancelled already stays so.

 State: stores the wish, durable when the call returns; a pull that runs ends a moment later, and its report at the
 other side is deleted as far as it lets us.

 Errors:
 - NOT_FOUND FETCH_NOT_FOUND: there is no such request, or it ended more than 30 days ago.
 - FAILED_PRECONDITION FETCH_FINISHED: it has completed or failed already.
*/
        async fn cancel_fetch(
            &self,
            request: tonic::Request<super::CancelFetchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelFetchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the accounts that a connector's credentials open, as of the last `SyncAccounts`.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn list_accounts(
            &self,
            request: tonic::Request<super::ListAccountsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAccountsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn sync_accounts(
            &self,
            request: tonic::Request<super::SyncAccountsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SyncAccountsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns how far rate limits and quotas are used.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn get_rate_limit_status(
            &self,
            request: tonic::Request<super::GetRateLimitStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRateLimitStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns what waits in the organisation's queue.

 State: none.

 Errors: none of its own.
*/
        async fn get_queue_status(
            &self,
            request: tonic::Request<super::GetQueueStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQueueStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Connections to the systems that data comes from: their configuration, credentials, health and limits, and single
 pulls.

 What is pulled again and again, with state, is told to `SyncService`. Nothing is stored here but configuration, state
 and bookkeeping: the data itself goes to bronze.
*/
    #[derive(Debug)]
    pub struct ConnectorServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ConnectorServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ConnectorServiceServer<T>
    where
        T: ConnectorService,
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
                "/platform.connector.v1.ConnectorService/ListConnectorTypes" => {
                    #[allow(non_camel_case_types)]
                    struct ListConnectorTypesSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::ListConnectorTypesRequest>
                    for ListConnectorTypesSvc<T> {
                        type Response = super::ListConnectorTypesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListConnectorTypesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::list_connector_types(
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
                        let method = ListConnectorTypesSvc(inner);
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
                "/platform.connector.v1.ConnectorService/ListExecPrograms" => {
                    #[allow(non_camel_case_types)]
                    struct ListExecProgramsSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::ListExecProgramsRequest>
                    for ListExecProgramsSvc<T> {
                        type Response = super::ListExecProgramsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListExecProgramsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::list_exec_programs(&inner, request)
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
                        let method = ListExecProgramsSvc(inner);
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
                "/platform.connector.v1.ConnectorService/CreateConnector" => {
                    #[allow(non_camel_case_types)]
                    struct CreateConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::CreateConnectorRequest>
                    for CreateConnectorSvc<T> {
                        type Response = super::CreateConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::create_connector(&inner, request)
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
                        let method = CreateConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/ListConnectors" => {
                    #[allow(non_camel_case_types)]
                    struct ListConnectorsSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::ListConnectorsRequest>
                    for ListConnectorsSvc<T> {
                        type Response = super::ListConnectorsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListConnectorsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::list_connectors(&inner, request)
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
                        let method = ListConnectorsSvc(inner);
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
                "/platform.connector.v1.ConnectorService/GetConnector" => {
                    #[allow(non_camel_case_types)]
                    struct GetConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::GetConnectorRequest>
                    for GetConnectorSvc<T> {
                        type Response = super::GetConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::get_connector(&inner, request)
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
                        let method = GetConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/UpdateConnector" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::UpdateConnectorRequest>
                    for UpdateConnectorSvc<T> {
                        type Response = super::UpdateConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::update_connector(&inner, request)
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
                        let method = UpdateConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/DeleteConnector" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::DeleteConnectorRequest>
                    for DeleteConnectorSvc<T> {
                        type Response = super::DeleteConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::delete_connector(&inner, request)
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
                        let method = DeleteConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/EnableConnector" => {
                    #[allow(non_camel_case_types)]
                    struct EnableConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::EnableConnectorRequest>
                    for EnableConnectorSvc<T> {
                        type Response = super::EnableConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EnableConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::enable_connector(&inner, request)
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
                        let method = EnableConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/DisableConnector" => {
                    #[allow(non_camel_case_types)]
                    struct DisableConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::DisableConnectorRequest>
                    for DisableConnectorSvc<T> {
                        type Response = super::DisableConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DisableConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::disable_connector(&inner, request)
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
                        let method = DisableConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/SetConnectorCredentials" => {
                    #[allow(non_camel_case_types)]
                    struct SetConnectorCredentialsSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::SetConnectorCredentialsRequest>
                    for SetConnectorCredentialsSvc<T> {
                        type Response = super::SetConnectorCredentialsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::SetConnectorCredentialsRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::set_connector_credentials(
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
                        let method = SetConnectorCredentialsSvc(inner);
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
                "/platform.connector.v1.ConnectorService/CheckConnector" => {
                    #[allow(non_camel_case_types)]
                    struct CheckConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::CheckConnectorRequest>
                    for CheckConnectorSvc<T> {
                        type Response = super::CheckConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CheckConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::check_connector(&inner, request)
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
                        let method = CheckConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/DiscoverStreams" => {
                    #[allow(non_camel_case_types)]
                    struct DiscoverStreamsSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::DiscoverStreamsRequest>
                    for DiscoverStreamsSvc<T> {
                        type Response = super::DiscoverStreamsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DiscoverStreamsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::discover_streams(&inner, request)
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
                        let method = DiscoverStreamsSvc(inner);
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
                "/platform.connector.v1.ConnectorService/PreviewStream" => {
                    #[allow(non_camel_case_types)]
                    struct PreviewStreamSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::PreviewStreamRequest>
                    for PreviewStreamSvc<T> {
                        type Response = super::PreviewStreamResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PreviewStreamRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::preview_stream(&inner, request)
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
                        let method = PreviewStreamSvc(inner);
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
                "/platform.connector.v1.ConnectorService/GetConnectorHealth" => {
                    #[allow(non_camel_case_types)]
                    struct GetConnectorHealthSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::GetConnectorHealthRequest>
                    for GetConnectorHealthSvc<T> {
                        type Response = super::GetConnectorHealthResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetConnectorHealthRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::get_connector_health(
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
                        let method = GetConnectorHealthSvc(inner);
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
                "/platform.connector.v1.ConnectorService/ResetCircuitBreaker" => {
                    #[allow(non_camel_case_types)]
                    struct ResetCircuitBreakerSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::ResetCircuitBreakerRequest>
                    for ResetCircuitBreakerSvc<T> {
                        type Response = super::ResetCircuitBreakerResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetCircuitBreakerRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::reset_circuit_breaker(
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
                        let method = ResetCircuitBreakerSvc(inner);
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
                "/platform.connector.v1.ConnectorService/InitiateOAuth" => {
                    #[allow(non_camel_case_types)]
                    struct InitiateOAuthSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::InitiateOAuthRequest>
                    for InitiateOAuthSvc<T> {
                        type Response = super::InitiateOAuthResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::InitiateOAuthRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::initiate_o_auth(&inner, request)
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
                        let method = InitiateOAuthSvc(inner);
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
                "/platform.connector.v1.ConnectorService/CompleteOAuth" => {
                    #[allow(non_camel_case_types)]
                    struct CompleteOAuthSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::CompleteOAuthRequest>
                    for CompleteOAuthSvc<T> {
                        type Response = super::CompleteOAuthResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CompleteOAuthRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::complete_o_auth(&inner, request)
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
                        let method = CompleteOAuthSvc(inner);
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
                "/platform.connector.v1.ConnectorService/RefreshOAuthToken" => {
                    #[allow(non_camel_case_types)]
                    struct RefreshOAuthTokenSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::RefreshOAuthTokenRequest>
                    for RefreshOAuthTokenSvc<T> {
                        type Response = super::RefreshOAuthTokenResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RefreshOAuthTokenRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::refresh_o_auth_token(
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
                        let method = RefreshOAuthTokenSvc(inner);
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
                "/platform.connector.v1.ConnectorService/DisconnectConnector" => {
                    #[allow(non_camel_case_types)]
                    struct DisconnectConnectorSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::DisconnectConnectorRequest>
                    for DisconnectConnectorSvc<T> {
                        type Response = super::DisconnectConnectorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DisconnectConnectorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::disconnect_connector(
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
                        let method = DisconnectConnectorSvc(inner);
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
                "/platform.connector.v1.ConnectorService/RequestFetch" => {
                    #[allow(non_camel_case_types)]
                    struct RequestFetchSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::RequestFetchRequest>
                    for RequestFetchSvc<T> {
                        type Response = super::RequestFetchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RequestFetchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::request_fetch(&inner, request)
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
                        let method = RequestFetchSvc(inner);
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
                "/platform.connector.v1.ConnectorService/GetFetchStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetFetchStatusSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::GetFetchStatusRequest>
                    for GetFetchStatusSvc<T> {
                        type Response = super::GetFetchStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetFetchStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::get_fetch_status(&inner, request)
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
                        let method = GetFetchStatusSvc(inner);
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
                "/platform.connector.v1.ConnectorService/ListFetches" => {
                    #[allow(non_camel_case_types)]
                    struct ListFetchesSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::ListFetchesRequest>
                    for ListFetchesSvc<T> {
                        type Response = super::ListFetchesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListFetchesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::list_fetches(&inner, request).await
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
                        let method = ListFetchesSvc(inner);
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
                "/platform.connector.v1.ConnectorService/CancelFetch" => {
                    #[allow(non_camel_case_types)]
                    struct CancelFetchSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::CancelFetchRequest>
                    for CancelFetchSvc<T> {
                        type Response = super::CancelFetchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelFetchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::cancel_fetch(&inner, request).await
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
                        let method = CancelFetchSvc(inner);
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
                "/platform.connector.v1.ConnectorService/ListAccounts" => {
                    #[allow(non_camel_case_types)]
                    struct ListAccountsSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::ListAccountsRequest>
                    for ListAccountsSvc<T> {
                        type Response = super::ListAccountsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAccountsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::list_accounts(&inner, request)
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
                        let method = ListAccountsSvc(inner);
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
                "/platform.connector.v1.ConnectorService/SyncAccounts" => {
                    #[allow(non_camel_case_types)]
                    struct SyncAccountsSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::SyncAccountsRequest>
                    for SyncAccountsSvc<T> {
                        type Response = super::SyncAccountsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SyncAccountsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::sync_accounts(&inner, request)
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
                        let method = SyncAccountsSvc(inner);
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
                "/platform.connector.v1.ConnectorService/GetRateLimitStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetRateLimitStatusSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::GetRateLimitStatusRequest>
                    for GetRateLimitStatusSvc<T> {
                        type Response = super::GetRateLimitStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRateLimitStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::get_rate_limit_status(
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
                        let method = GetRateLimitStatusSvc(inner);
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
                "/platform.connector.v1.ConnectorService/GetQueueStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetQueueStatusSvc<T: ConnectorService>(pub Arc<T>);
                    impl<
                        T: ConnectorService,
                    > tonic::server::UnaryService<super::GetQueueStatusRequest>
                    for GetQueueStatusSvc<T> {
                        type Response = super::GetQueueStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQueueStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ConnectorService>::get_queue_status(&inner, request)
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
                        let method = GetQueueStatusSvc(inner);
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
    impl<T> Clone for ConnectorServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.connector.v1.ConnectorService";
    impl<T> tonic::server::NamedService for ConnectorServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod sync_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SyncServiceServer.
    #[async_trait]
    pub trait SyncService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists a connector's configured streams.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn list_streams(
            &self,
            request: tonic::Request<super::ListStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListStreamsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn configure_streams(
            &self,
            request: tonic::Request<super::ConfigureStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ConfigureStreamsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Forgets streams with their states. Data that they brought stays; names that are not configured are passed over.

 State: deletes the streams and writes their event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn remove_streams(
            &self,
            request: tonic::Request<super::RemoveStreamsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveStreamsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Accepts the changed columns for which a stream waits, and lets it go on.

 State: writes the accepted columns and the event in one transaction; durable when the call returns.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_NOT_FOUND: no such stream is configured.
 - ABORTED SCHEMA_CHANGED_AGAIN: the columns are not those of `fingerprint` any more; look at them again.
*/
        async fn accept_schema_change(
            &self,
            request: tonic::Request<super::AcceptSchemaChangeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcceptSchemaChangeResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn start_sync(
            &self,
            request: tonic::Request<super::StartSyncRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartSyncResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one sync with its streams.

 State: none.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
*/
        async fn get_sync(
            &self,
            request: tonic::Request<super::GetSyncRequest>,
        ) -> std::result::Result<tonic::Response<super::GetSyncResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists syncs, newest first; ended ones for 90 days.

 State: none.

 Errors: none of its own.
*/
        async fn list_syncs(
            &self,
            request: tonic::Request<super::ListSyncsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSyncsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams a sync: as it is, then after every change, at most once a second. Ends after the last change.

 State: none.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
*/
        async fn watch_sync(
            &self,
            request: tonic::Request<super::WatchSyncRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::WatchSyncResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Cancels a sync that has not ended. What bronze has stored stays, and so does the state that covers it.

 State: stores the wish, durable when the call returns; a sync that runs ends within a second or two, an external
 program within 10 seconds.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
 - FAILED_PRECONDITION SYNC_FINISHED: it has completed or failed already.
*/
        async fn cancel_sync(
            &self,
            request: tonic::Request<super::CancelSyncRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelSyncResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists what a sync logged, newest first unless the request asks for `asc`. At most 10,000 entries of one sync are
 kept; then a sample, which says so.

 State: none.

 Errors:
 - NOT_FOUND SYNC_NOT_FOUND: there is no such sync, or it ended more than 90 days ago.
*/
        async fn list_sync_logs(
            &self,
            request: tonic::Request<super::ListSyncLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSyncLogsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the states of a connector's streams.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
*/
        async fn list_stream_states(
            &self,
            request: tonic::Request<super::ListStreamStatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListStreamStatesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the state of one stream, or of one part of it.

 State: none.

 Errors:
 - NOT_FOUND CONNECTOR_NOT_FOUND: there is no such connector.
 - NOT_FOUND STREAM_STATE_NOT_FOUND: the stream has not been brought yet, or its state was reset.
*/
        async fn get_stream_state(
            &self,
            request: tonic::Request<super::GetStreamStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetStreamStateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn set_stream_state(
            &self,
            request: tonic::Request<super::SetStreamStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetStreamStateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn reset_stream_states(
            &self,
            request: tonic::Request<super::ResetStreamStatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetStreamStatesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Streams that are brought again and again: which, how, how far, and the syncs that bring them.

 A sync reads each stream from its state, writes batches to bronze, and moves the state forward only over what bronze
 has stored. Streams of one sync succeed and fail on their own.
*/
    #[derive(Debug)]
    pub struct SyncServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SyncServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for SyncServiceServer<T>
    where
        T: SyncService,
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
                "/platform.connector.v1.SyncService/ListStreams" => {
                    #[allow(non_camel_case_types)]
                    struct ListStreamsSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::ListStreamsRequest>
                    for ListStreamsSvc<T> {
                        type Response = super::ListStreamsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListStreamsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::list_streams(&inner, request).await
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
                        let method = ListStreamsSvc(inner);
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
                "/platform.connector.v1.SyncService/ConfigureStreams" => {
                    #[allow(non_camel_case_types)]
                    struct ConfigureStreamsSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::ConfigureStreamsRequest>
                    for ConfigureStreamsSvc<T> {
                        type Response = super::ConfigureStreamsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ConfigureStreamsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::configure_streams(&inner, request).await
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
                        let method = ConfigureStreamsSvc(inner);
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
                "/platform.connector.v1.SyncService/RemoveStreams" => {
                    #[allow(non_camel_case_types)]
                    struct RemoveStreamsSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::RemoveStreamsRequest>
                    for RemoveStreamsSvc<T> {
                        type Response = super::RemoveStreamsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemoveStreamsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::remove_streams(&inner, request).await
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
                        let method = RemoveStreamsSvc(inner);
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
                "/platform.connector.v1.SyncService/AcceptSchemaChange" => {
                    #[allow(non_camel_case_types)]
                    struct AcceptSchemaChangeSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::AcceptSchemaChangeRequest>
                    for AcceptSchemaChangeSvc<T> {
                        type Response = super::AcceptSchemaChangeResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AcceptSchemaChangeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::accept_schema_change(&inner, request)
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
                        let method = AcceptSchemaChangeSvc(inner);
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
                "/platform.connector.v1.SyncService/StartSync" => {
                    #[allow(non_camel_case_types)]
                    struct StartSyncSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::StartSyncRequest>
                    for StartSyncSvc<T> {
                        type Response = super::StartSyncResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartSyncRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::start_sync(&inner, request).await
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
                        let method = StartSyncSvc(inner);
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
                "/platform.connector.v1.SyncService/GetSync" => {
                    #[allow(non_camel_case_types)]
                    struct GetSyncSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::GetSyncRequest>
                    for GetSyncSvc<T> {
                        type Response = super::GetSyncResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetSyncRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::get_sync(&inner, request).await
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
                        let method = GetSyncSvc(inner);
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
                "/platform.connector.v1.SyncService/ListSyncs" => {
                    #[allow(non_camel_case_types)]
                    struct ListSyncsSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::ListSyncsRequest>
                    for ListSyncsSvc<T> {
                        type Response = super::ListSyncsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSyncsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::list_syncs(&inner, request).await
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
                        let method = ListSyncsSvc(inner);
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
                "/platform.connector.v1.SyncService/WatchSync" => {
                    #[allow(non_camel_case_types)]
                    struct WatchSyncSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::ServerStreamingService<super::WatchSyncRequest>
                    for WatchSyncSvc<T> {
                        type Response = super::WatchSyncResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchSyncResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchSyncRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::watch_sync(&inner, request).await
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
                        let method = WatchSyncSvc(inner);
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
                "/platform.connector.v1.SyncService/CancelSync" => {
                    #[allow(non_camel_case_types)]
                    struct CancelSyncSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::CancelSyncRequest>
                    for CancelSyncSvc<T> {
                        type Response = super::CancelSyncResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelSyncRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::cancel_sync(&inner, request).await
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
                        let method = CancelSyncSvc(inner);
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
                "/platform.connector.v1.SyncService/ListSyncLogs" => {
                    #[allow(non_camel_case_types)]
                    struct ListSyncLogsSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::ListSyncLogsRequest>
                    for ListSyncLogsSvc<T> {
                        type Response = super::ListSyncLogsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSyncLogsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::list_sync_logs(&inner, request).await
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
                        let method = ListSyncLogsSvc(inner);
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
                "/platform.connector.v1.SyncService/ListStreamStates" => {
                    #[allow(non_camel_case_types)]
                    struct ListStreamStatesSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::ListStreamStatesRequest>
                    for ListStreamStatesSvc<T> {
                        type Response = super::ListStreamStatesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListStreamStatesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::list_stream_states(&inner, request)
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
                        let method = ListStreamStatesSvc(inner);
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
                "/platform.connector.v1.SyncService/GetStreamState" => {
                    #[allow(non_camel_case_types)]
                    struct GetStreamStateSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::GetStreamStateRequest>
                    for GetStreamStateSvc<T> {
                        type Response = super::GetStreamStateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetStreamStateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::get_stream_state(&inner, request).await
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
                        let method = GetStreamStateSvc(inner);
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
                "/platform.connector.v1.SyncService/SetStreamState" => {
                    #[allow(non_camel_case_types)]
                    struct SetStreamStateSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::SetStreamStateRequest>
                    for SetStreamStateSvc<T> {
                        type Response = super::SetStreamStateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetStreamStateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::set_stream_state(&inner, request).await
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
                        let method = SetStreamStateSvc(inner);
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
                "/platform.connector.v1.SyncService/ResetStreamStates" => {
                    #[allow(non_camel_case_types)]
                    struct ResetStreamStatesSvc<T: SyncService>(pub Arc<T>);
                    impl<
                        T: SyncService,
                    > tonic::server::UnaryService<super::ResetStreamStatesRequest>
                    for ResetStreamStatesSvc<T> {
                        type Response = super::ResetStreamStatesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetStreamStatesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SyncService>::reset_stream_states(&inner, request)
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
                        let method = ResetStreamStatesSvc(inner);
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
    impl<T> Clone for SyncServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.connector.v1.SyncService";
    impl<T> tonic::server::NamedService for SyncServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
