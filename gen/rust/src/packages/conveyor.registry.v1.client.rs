// @generated
/// Generated client implementations.
pub mod service_registry_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Where services make themselves known and are found.

 The registry is replicated by the routers' consensus: what a call has answered survives the loss of a router.
 Heartbeats are not replicated; a new leader gives every lease its full time again.
*/
    #[derive(Debug, Clone)]
    pub struct ServiceRegistryClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ServiceRegistryClient<tonic::transport::Channel> {
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
    impl<T> ServiceRegistryClient<T>
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
        ) -> ServiceRegistryClient<InterceptedService<T, F>>
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
            ServiceRegistryClient::new(InterceptedService::new(inner, interceptor))
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
        /** Registers an instance of a service, or replaces its registration.

 Registering the same `service_id` again ends the older registration: its holder is told so by its next heartbeat.

 State: the registration is replicated when the call returns, and watchers are told.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION ENDPOINT_FORBIDDEN: the endpoint is outside of what the cluster may call.
 - NOT_FOUND SIDECAR_NOT_FOUND: the named sidecar is not registered.
*/
        pub async fn register(
            &mut self,
            request: impl tonic::IntoRequest<super::RegisterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterResponse>,
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
                "/conveyor.registry.v1.ServiceRegistry/Register",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.registry.v1.ServiceRegistry", "Register"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes a registration back.

 With `graceful` the instance gets nothing new and the call waits until its work is settled, at most
 `drain_timeout`. A registration that is gone already is left so.

 State: the registration is removed for all routers when the call returns, and watchers are told.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION REGISTRATION_STALE: the service has been registered again since.
*/
        pub async fn deregister(
            &mut self,
            request: impl tonic::IntoRequest<super::DeregisterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeregisterResponse>,
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
                "/conveyor.registry.v1.ServiceRegistry/Deregister",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.registry.v1.ServiceRegistry", "Deregister"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Keeps registrations alive, reports health and load, and receives what to do.

 One stream may carry the heartbeats of several services. Each message is answered once; a message about a service
 that is not registered, or registered again by someone else, is answered with `acknowledged` false, and the
 service registers anew. What to do is told as a difference to what the message says has been applied, and is told
 again until it is.

 State: none that is replicated: the lease is in the leader's memory, and a change of health is replicated.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead, or leads no more; `leader` in the details says who
   does.
*/
        pub async fn heartbeat(
            &mut self,
            request: impl tonic::IntoStreamingRequest<Message = super::HeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::HeartbeatResponse>>,
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
                "/conveyor.registry.v1.ServiceRegistry/Heartbeat",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.registry.v1.ServiceRegistry", "Heartbeat"),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Lists registered instances.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn list_services(
            &mut self,
            request: impl tonic::IntoRequest<super::ListServicesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListServicesResponse>,
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
                "/conveyor.registry.v1.ServiceRegistry/ListServices",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.registry.v1.ServiceRegistry",
                        "ListServices",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams the registered instances and then every change.

 The stream begins with an ADDED event for each instance and a SNAPSHOT_COMPLETE, or goes on from `from_revision`.
 A reader that falls too far behind is cut off, and begins again.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - OUT_OF_RANGE REVISION_COMPACTED: the changes since `from_revision` are no longer kept; begin without it.
 - RESOURCE_EXHAUSTED WATCHER_TOO_SLOW: the reader fell too far behind.
*/
        pub async fn watch_services(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchServicesRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ServiceEvent>>,
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
                "/conveyor.registry.v1.ServiceRegistry/WatchServices",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.registry.v1.ServiceRegistry",
                        "WatchServices",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Gives the endpoints of a service's instances that are healthy and whose lease is valid.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn get_service_endpoints(
            &mut self,
            request: impl tonic::IntoRequest<super::GetServiceEndpointsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetServiceEndpointsResponse>,
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
                "/conveyor.registry.v1.ServiceRegistry/GetServiceEndpoints",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.registry.v1.ServiceRegistry",
                        "GetServiceEndpoints",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes an instance a member of a group, which shares its stage's partitions among its members.

 The group's generation rises, and few partitions move: each is taken from its holder before another gets it, so
 the first answer may hold none and more come with the heartbeats. Joining again changes nothing.

 State: the membership and the new assignment are replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - NOT_FOUND SERVICE_NOT_FOUND: the instance is not registered.
 - NOT_FOUND STAGE_NOT_FOUND: no pipeline has the stage.
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
                "/conveyor.registry.v1.ServiceRegistry/JoinGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.registry.v1.ServiceRegistry", "JoinGroup"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends a membership; the partitions go to the other members.

 A membership that is gone already is left so.

 State: the membership is removed and the new assignment is replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
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
                "/conveyor.registry.v1.ServiceRegistry/LeaveGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.registry.v1.ServiceRegistry", "LeaveGroup"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
