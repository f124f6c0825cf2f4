// @generated
/// Generated server implementations.
pub mod alert_policy_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AlertPolicyServiceServer.
    #[async_trait]
    pub trait AlertPolicyService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a silence. While it lasts, matching alerts open and are counted, but nobody is notified and nothing
 escalates.

 Without an idempotency key a client must not repeat it by itself; ListSilences shows whether it exists.

 State: writes the silence and the event `config.changes`; it takes effect within 5 s.

 Errors:
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 200 silences that have not ended.
*/
        async fn create_silence(
            &self,
            request: tonic::Request<super::CreateSilenceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateSilenceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists silences, by start, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_silences(
            &self,
            request: tonic::Request<super::ListSilencesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSilencesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Ends a silence now. Ending what has ended changes nothing.

 State: writes the silence's end and the event `config.changes`; it takes effect within 5 s.

 Errors:
 - NOT_FOUND SILENCE_NOT_FOUND: no silence has this id.
*/
        async fn expire_silence(
            &self,
            request: tonic::Request<super::ExpireSilenceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExpireSilenceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the policies by which alerts wait, cool down, escalate and resolve.

 State: none.

 Errors: none of its own.
*/
        async fn get_alert_policies(
            &self,
            request: tonic::Request<super::GetAlertPoliciesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetAlertPoliciesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Replaces the organisation's policies as a whole. Alerts that are open go on under the new ones.

 State: writes the policies, their version and the event `config.changes` in one transaction.

 Errors:
 - ABORTED VERSION_CONFLICT: `expected_version` is not the version in force.
*/
        async fn set_alert_policies(
            &self,
            request: tonic::Request<super::SetAlertPoliciesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetAlertPoliciesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the thresholds that built-in rules and pacing bands use.

 State: none.

 Errors: none of its own.
*/
        async fn get_thresholds(
            &self,
            request: tonic::Request<super::GetThresholdsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetThresholdsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Replaces the organisation's thresholds as a whole.

 State: writes the thresholds, their version and the event `config.changes` in one transaction.

 Errors:
 - ABORTED VERSION_CONFLICT: `expected_version` is not the version in force.
*/
        async fn set_thresholds(
            &self,
            request: tonic::Request<super::SetThresholdsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetThresholdsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** How alerts behave: silences, the policies by which they wait, cool down, escalate and resolve,
 and the thresholds of built-in rules.
*/
    #[derive(Debug)]
    pub struct AlertPolicyServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AlertPolicyServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AlertPolicyServiceServer<T>
    where
        T: AlertPolicyService,
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
                "/platform.intelligence.v1.AlertPolicyService/CreateSilence" => {
                    #[allow(non_camel_case_types)]
                    struct CreateSilenceSvc<T: AlertPolicyService>(pub Arc<T>);
                    impl<
                        T: AlertPolicyService,
                    > tonic::server::UnaryService<super::CreateSilenceRequest>
                    for CreateSilenceSvc<T> {
                        type Response = super::CreateSilenceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateSilenceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertPolicyService>::create_silence(&inner, request)
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
                        let method = CreateSilenceSvc(inner);
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
                "/platform.intelligence.v1.AlertPolicyService/ListSilences" => {
                    #[allow(non_camel_case_types)]
                    struct ListSilencesSvc<T: AlertPolicyService>(pub Arc<T>);
                    impl<
                        T: AlertPolicyService,
                    > tonic::server::UnaryService<super::ListSilencesRequest>
                    for ListSilencesSvc<T> {
                        type Response = super::ListSilencesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSilencesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertPolicyService>::list_silences(&inner, request)
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
                        let method = ListSilencesSvc(inner);
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
                "/platform.intelligence.v1.AlertPolicyService/ExpireSilence" => {
                    #[allow(non_camel_case_types)]
                    struct ExpireSilenceSvc<T: AlertPolicyService>(pub Arc<T>);
                    impl<
                        T: AlertPolicyService,
                    > tonic::server::UnaryService<super::ExpireSilenceRequest>
                    for ExpireSilenceSvc<T> {
                        type Response = super::ExpireSilenceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExpireSilenceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertPolicyService>::expire_silence(&inner, request)
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
                        let method = ExpireSilenceSvc(inner);
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
                "/platform.intelligence.v1.AlertPolicyService/GetAlertPolicies" => {
                    #[allow(non_camel_case_types)]
                    struct GetAlertPoliciesSvc<T: AlertPolicyService>(pub Arc<T>);
                    impl<
                        T: AlertPolicyService,
                    > tonic::server::UnaryService<super::GetAlertPoliciesRequest>
                    for GetAlertPoliciesSvc<T> {
                        type Response = super::GetAlertPoliciesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetAlertPoliciesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertPolicyService>::get_alert_policies(
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
                        let method = GetAlertPoliciesSvc(inner);
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
                "/platform.intelligence.v1.AlertPolicyService/SetAlertPolicies" => {
                    #[allow(non_camel_case_types)]
                    struct SetAlertPoliciesSvc<T: AlertPolicyService>(pub Arc<T>);
                    impl<
                        T: AlertPolicyService,
                    > tonic::server::UnaryService<super::SetAlertPoliciesRequest>
                    for SetAlertPoliciesSvc<T> {
                        type Response = super::SetAlertPoliciesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetAlertPoliciesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertPolicyService>::set_alert_policies(
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
                        let method = SetAlertPoliciesSvc(inner);
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
                "/platform.intelligence.v1.AlertPolicyService/GetThresholds" => {
                    #[allow(non_camel_case_types)]
                    struct GetThresholdsSvc<T: AlertPolicyService>(pub Arc<T>);
                    impl<
                        T: AlertPolicyService,
                    > tonic::server::UnaryService<super::GetThresholdsRequest>
                    for GetThresholdsSvc<T> {
                        type Response = super::GetThresholdsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetThresholdsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertPolicyService>::get_thresholds(&inner, request)
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
                        let method = GetThresholdsSvc(inner);
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
                "/platform.intelligence.v1.AlertPolicyService/SetThresholds" => {
                    #[allow(non_camel_case_types)]
                    struct SetThresholdsSvc<T: AlertPolicyService>(pub Arc<T>);
                    impl<
                        T: AlertPolicyService,
                    > tonic::server::UnaryService<super::SetThresholdsRequest>
                    for SetThresholdsSvc<T> {
                        type Response = super::SetThresholdsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetThresholdsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertPolicyService>::set_thresholds(&inner, request)
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
                        let method = SetThresholdsSvc(inner);
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
    impl<T> Clone for AlertPolicyServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.AlertPolicyService";
    impl<T> tonic::server::NamedService for AlertPolicyServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod alert_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AlertServiceServer.
    #[async_trait]
    pub trait AlertService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists alerts.

 State: none.

 Errors: none of its own.
*/
        async fn list_alerts(
            &self,
            request: tonic::Request<super::ListAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAlertsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one alert.

 State: none.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        async fn get_alert(
            &self,
            request: tonic::Request<super::GetAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Counts alerts by state, severity, module and rule.

 State: none.

 Errors: none of its own.
*/
        async fn count_alerts(
            &self,
            request: tonic::Request<super::CountAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountAlertsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads what happened to an alert, newest first.

 State: none.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        async fn list_alert_history(
            &self,
            request: tonic::Request<super::ListAlertHistoryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAlertHistoryResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Follows alerts: first the open ones that fit the filters, then every change.

 A message without an alert comes after the last of the open ones and then at least every 30 s.
 Each message carries a cursor;
 a stream that begins with one goes on behind it, without loss and without repetition, for 24 h.

 State: none.

 Errors:
 - OUT_OF_RANGE CURSOR_EXPIRED: the cursor is older than 24 h; begin without one.
 - ABORTED WATCH_OVERRUN: the client fell 10,000 changes behind; begin again with the last cursor.
*/
        async fn watch_alerts(
            &self,
            request: tonic::Request<super::WatchAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchAlertsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Raises an alert that no rule has found: for services, and for programs of the organisation.

 An open alert of the same key is raised again instead: its count grows, and its severity becomes the higher one.
 A client must not repeat it by itself, since that counts as one more occurrence;
 ListAlerts shows whether it is open.

 State: writes the alert, its history and the event `rules.alerts.triggered` in one transaction.

 Errors:
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 10,000 open alerts.
*/
        async fn raise_alert(
            &self,
            request: tonic::Request<super::RaiseAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RaiseAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells that somebody has taken note. Escalation stops; notifications of this alert stop until its severity grows.
 Acknowledging what is acknowledged changes nothing.

 State: writes the alert, its history and the event `rules.alerts.changed` in one transaction.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
*/
        async fn acknowledge_alert(
            &self,
            request: tonic::Request<super::AcknowledgeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcknowledgeAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Silences one alert until a time. Afterwards it is ACTIVE again if the condition still holds, else resolved.
 Snoozing a snoozed alert moves the time.

 State: writes the alert, its history, the timer and the event `rules.alerts.changed` in one transaction.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
 - OUT_OF_RANGE SNOOZE_OUT_OF_RANGE: the time is past, or more than 30 days away.
*/
        async fn snooze_alert(
            &self,
            request: tonic::Request<super::SnoozeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SnoozeAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Settles an alert. Resolving what is resolved changes nothing.

 State: writes the alert, its history and the event `rules.alerts.changed` in one transaction;
 the cooldown of rule and entity goes on.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        async fn resolve_alert(
            &self,
            request: tonic::Request<super::ResolveAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResolveAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Gives an alert to a member, or to nobody.

 State: writes the alert, its history and the event `rules.alerts.changed` in one transaction;
 the member is notified.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - NOT_FOUND USER_NOT_FOUND: the user is no member of the organisation.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
*/
        async fn assign_alert(
            &self,
            request: tonic::Request<super::AssignAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AssignAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Adds a note to an alert's history, in any state.
 A client must not repeat it by itself; ListAlertHistory shows whether it is there.

 State: writes the note; durable when the call returns.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        async fn add_alert_note(
            &self,
            request: tonic::Request<super::AddAlertNoteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddAlertNoteResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Does one thing to many alerts; each has an outcome of its own.

 State: as the single call, one transaction an alert.

 Errors: none of its own.
*/
        async fn batch_update_alerts(
            &self,
            request: tonic::Request<super::BatchUpdateAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchUpdateAlertsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Alerts: what rules and services have raised, until a person or the data settle it.

 An alert is PENDING until its condition has held for the time that its policy demands,
 then ACTIVE, and NOTIFIED once somebody was told.
 A person acknowledges it (ACKNOWLEDGED:
 no further escalation), snoozes it until a time (SNOOZED), assigns it, or resolves it.
 Unattended it is ESCALATED when its policy's time has passed.
 It is RESOLVED by a person, or by itself when the condition has cleared.
 A resolved alert never changes again; a new match opens a new one that names it as its predecessor.

 One alert is open at a time for each organisation and fingerprint (rule and entity, or the key of RaiseAlert); what
 comes again raises `occurrence_count`. Alerts are kept for 400 days after they are resolved.
*/
    #[derive(Debug)]
    pub struct AlertServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AlertServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AlertServiceServer<T>
    where
        T: AlertService,
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
                "/platform.intelligence.v1.AlertService/ListAlerts" => {
                    #[allow(non_camel_case_types)]
                    struct ListAlertsSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::ListAlertsRequest>
                    for ListAlertsSvc<T> {
                        type Response = super::ListAlertsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAlertsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::list_alerts(&inner, request).await
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
                        let method = ListAlertsSvc(inner);
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
                "/platform.intelligence.v1.AlertService/GetAlert" => {
                    #[allow(non_camel_case_types)]
                    struct GetAlertSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::GetAlertRequest>
                    for GetAlertSvc<T> {
                        type Response = super::GetAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::get_alert(&inner, request).await
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
                        let method = GetAlertSvc(inner);
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
                "/platform.intelligence.v1.AlertService/CountAlerts" => {
                    #[allow(non_camel_case_types)]
                    struct CountAlertsSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::CountAlertsRequest>
                    for CountAlertsSvc<T> {
                        type Response = super::CountAlertsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CountAlertsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::count_alerts(&inner, request).await
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
                        let method = CountAlertsSvc(inner);
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
                "/platform.intelligence.v1.AlertService/ListAlertHistory" => {
                    #[allow(non_camel_case_types)]
                    struct ListAlertHistorySvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::ListAlertHistoryRequest>
                    for ListAlertHistorySvc<T> {
                        type Response = super::ListAlertHistoryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAlertHistoryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::list_alert_history(&inner, request)
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
                        let method = ListAlertHistorySvc(inner);
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
                "/platform.intelligence.v1.AlertService/WatchAlerts" => {
                    #[allow(non_camel_case_types)]
                    struct WatchAlertsSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::ServerStreamingService<super::WatchAlertsRequest>
                    for WatchAlertsSvc<T> {
                        type Response = super::WatchAlertsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchAlertsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchAlertsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::watch_alerts(&inner, request).await
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
                        let method = WatchAlertsSvc(inner);
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
                "/platform.intelligence.v1.AlertService/RaiseAlert" => {
                    #[allow(non_camel_case_types)]
                    struct RaiseAlertSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::RaiseAlertRequest>
                    for RaiseAlertSvc<T> {
                        type Response = super::RaiseAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RaiseAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::raise_alert(&inner, request).await
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
                        let method = RaiseAlertSvc(inner);
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
                "/platform.intelligence.v1.AlertService/AcknowledgeAlert" => {
                    #[allow(non_camel_case_types)]
                    struct AcknowledgeAlertSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::AcknowledgeAlertRequest>
                    for AcknowledgeAlertSvc<T> {
                        type Response = super::AcknowledgeAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AcknowledgeAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::acknowledge_alert(&inner, request)
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
                        let method = AcknowledgeAlertSvc(inner);
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
                "/platform.intelligence.v1.AlertService/SnoozeAlert" => {
                    #[allow(non_camel_case_types)]
                    struct SnoozeAlertSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::SnoozeAlertRequest>
                    for SnoozeAlertSvc<T> {
                        type Response = super::SnoozeAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SnoozeAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::snooze_alert(&inner, request).await
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
                        let method = SnoozeAlertSvc(inner);
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
                "/platform.intelligence.v1.AlertService/ResolveAlert" => {
                    #[allow(non_camel_case_types)]
                    struct ResolveAlertSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::ResolveAlertRequest>
                    for ResolveAlertSvc<T> {
                        type Response = super::ResolveAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResolveAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::resolve_alert(&inner, request).await
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
                        let method = ResolveAlertSvc(inner);
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
                "/platform.intelligence.v1.AlertService/AssignAlert" => {
                    #[allow(non_camel_case_types)]
                    struct AssignAlertSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::AssignAlertRequest>
                    for AssignAlertSvc<T> {
                        type Response = super::AssignAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AssignAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::assign_alert(&inner, request).await
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
                        let method = AssignAlertSvc(inner);
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
                "/platform.intelligence.v1.AlertService/AddAlertNote" => {
                    #[allow(non_camel_case_types)]
                    struct AddAlertNoteSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::AddAlertNoteRequest>
                    for AddAlertNoteSvc<T> {
                        type Response = super::AddAlertNoteResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AddAlertNoteRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::add_alert_note(&inner, request).await
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
                        let method = AddAlertNoteSvc(inner);
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
                "/platform.intelligence.v1.AlertService/BatchUpdateAlerts" => {
                    #[allow(non_camel_case_types)]
                    struct BatchUpdateAlertsSvc<T: AlertService>(pub Arc<T>);
                    impl<
                        T: AlertService,
                    > tonic::server::UnaryService<super::BatchUpdateAlertsRequest>
                    for BatchUpdateAlertsSvc<T> {
                        type Response = super::BatchUpdateAlertsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BatchUpdateAlertsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AlertService>::batch_update_alerts(&inner, request)
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
                        let method = BatchUpdateAlertsSvc(inner);
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
    impl<T> Clone for AlertServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.AlertService";
    impl<T> tonic::server::NamedService for AlertServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod analytics_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AnalyticsServiceServer.
    #[async_trait]
    pub trait AnalyticsService: std::marker::Send + std::marker::Sync + 'static {
        /** Reads the health of one pipeline or of all.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: no pipeline has this id.
*/
        async fn get_pipeline_health(
            &self,
            request: tonic::Request<super::GetPipelineHealthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineHealthResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how runs, records and durations of a pipeline went over time.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: no pipeline has this id.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: more than 1000 points would be needed.
*/
        async fn get_pipeline_trend(
            &self,
            request: tonic::Request<super::GetPipelineTrendRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineTrendResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads what a period cost, by kind and by pipeline.

 State: none.

 Errors:
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the period is longer than 400 days.
*/
        async fn get_cost_summary(
            &self,
            request: tonic::Request<super::GetCostSummaryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCostSummaryResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Books costs. An entry whose key is known already is left as it is and reported as a duplicate.

 State: writes the entries; a budget threshold that they pass alerts in the same transaction.

 Errors:
 - FAILED_PRECONDITION CURRENCY_MISMATCH: an amount is not in the organisation's currency.
*/
        async fn record_cost(
            &self,
            request: tonic::Request<super::RecordCostRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordCostResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists booked costs, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_costs(
            &self,
            request: tonic::Request<super::ListCostsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCostsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the monthly budget and where it stands.

 State: none.

 Errors:
 - NOT_FOUND BUDGET_NOT_FOUND: no budget is set.
*/
        async fn get_budget(
            &self,
            request: tonic::Request<super::GetBudgetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBudgetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Sets the monthly budget, in force for the current month.

 State: writes the budget; thresholds that are passed already and have not alerted alert in the same transaction.

 Errors:
 - FAILED_PRECONDITION CURRENCY_MISMATCH: the amount is not in the organisation's currency.
*/
        async fn set_budget(
            &self,
            request: tonic::Request<super::SetBudgetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetBudgetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Removes the budget. Removing what is not set changes nothing.

 State: deletes the budget.

 Errors: none of its own.
*/
        async fn delete_budget(
            &self,
            request: tonic::Request<super::DeleteBudgetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteBudgetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how much the platform was used, by module and by day.

 State: none.

 Errors:
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the period is longer than 400 days.
*/
        async fn get_usage(
            &self,
            request: tonic::Request<super::GetUsageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUsageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Counts use. An entry whose key is known already is left as it is and reported as a duplicate.

 State: writes the entries.

 Errors: none of its own.
*/
        async fn record_usage(
            &self,
            request: tonic::Request<super::RecordUsageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordUsageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists what could be done better, largest saving first.

 State: none.

 Errors: none of its own.
*/
        async fn list_recommendations(
            &self,
            request: tonic::Request<super::ListRecommendationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRecommendationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Hides a recommendation for 90 days. Dismissing what is dismissed changes nothing.

 State: writes the dismissal.

 Errors:
 - NOT_FOUND RECOMMENDATION_NOT_FOUND: no recommendation has this id.
*/
        async fn dismiss_recommendation(
            &self,
            request: tonic::Request<super::DismissRecommendationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DismissRecommendationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Follows the budget's thresholds: first those that were passed in the current period, then each that is passed.

 State: none.

 Errors: none of its own.
*/
        async fn watch_budget_alerts(
            &self,
            request: tonic::Request<super::WatchBudgetAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchBudgetAlertsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how fresh each dataset is, and what of it is late.

 State: none.

 Errors: none of its own.
*/
        async fn get_freshness(
            &self,
            request: tonic::Request<super::GetFreshnessRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetFreshnessResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The platform watched by itself: health of pipelines, use, cost, budgets and what could be saved.

 Health of a pipeline is a score of 0 to 100 from the share of runs that succeeded and from their duration: HEALTHY
 from 90 (more than 98 % succeed, in less than 5 minutes), DEGRADED from 70 (more than 90 %, in less than 15 minutes),
 else FAILING. A budget's forecast is `spent / elapsed days × days of the period`; each of its thresholds alerts once
 in a period. Amounts are in the organisation's currency. Days are those of the organisation's time zone.
*/
    #[derive(Debug)]
    pub struct AnalyticsServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AnalyticsServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AnalyticsServiceServer<T>
    where
        T: AnalyticsService,
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
                "/platform.intelligence.v1.AnalyticsService/GetPipelineHealth" => {
                    #[allow(non_camel_case_types)]
                    struct GetPipelineHealthSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::GetPipelineHealthRequest>
                    for GetPipelineHealthSvc<T> {
                        type Response = super::GetPipelineHealthResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPipelineHealthRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::get_pipeline_health(
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
                        let method = GetPipelineHealthSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/GetPipelineTrend" => {
                    #[allow(non_camel_case_types)]
                    struct GetPipelineTrendSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::GetPipelineTrendRequest>
                    for GetPipelineTrendSvc<T> {
                        type Response = super::GetPipelineTrendResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPipelineTrendRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::get_pipeline_trend(&inner, request)
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
                        let method = GetPipelineTrendSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/GetCostSummary" => {
                    #[allow(non_camel_case_types)]
                    struct GetCostSummarySvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::GetCostSummaryRequest>
                    for GetCostSummarySvc<T> {
                        type Response = super::GetCostSummaryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetCostSummaryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::get_cost_summary(&inner, request)
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
                        let method = GetCostSummarySvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/RecordCost" => {
                    #[allow(non_camel_case_types)]
                    struct RecordCostSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::RecordCostRequest>
                    for RecordCostSvc<T> {
                        type Response = super::RecordCostResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RecordCostRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::record_cost(&inner, request).await
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
                        let method = RecordCostSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/ListCosts" => {
                    #[allow(non_camel_case_types)]
                    struct ListCostsSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::ListCostsRequest>
                    for ListCostsSvc<T> {
                        type Response = super::ListCostsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListCostsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::list_costs(&inner, request).await
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
                        let method = ListCostsSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/GetBudget" => {
                    #[allow(non_camel_case_types)]
                    struct GetBudgetSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::GetBudgetRequest>
                    for GetBudgetSvc<T> {
                        type Response = super::GetBudgetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetBudgetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::get_budget(&inner, request).await
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
                        let method = GetBudgetSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/SetBudget" => {
                    #[allow(non_camel_case_types)]
                    struct SetBudgetSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::SetBudgetRequest>
                    for SetBudgetSvc<T> {
                        type Response = super::SetBudgetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetBudgetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::set_budget(&inner, request).await
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
                        let method = SetBudgetSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/DeleteBudget" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteBudgetSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::DeleteBudgetRequest>
                    for DeleteBudgetSvc<T> {
                        type Response = super::DeleteBudgetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteBudgetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::delete_budget(&inner, request)
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
                        let method = DeleteBudgetSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/GetUsage" => {
                    #[allow(non_camel_case_types)]
                    struct GetUsageSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::GetUsageRequest>
                    for GetUsageSvc<T> {
                        type Response = super::GetUsageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetUsageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::get_usage(&inner, request).await
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
                        let method = GetUsageSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/RecordUsage" => {
                    #[allow(non_camel_case_types)]
                    struct RecordUsageSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::RecordUsageRequest>
                    for RecordUsageSvc<T> {
                        type Response = super::RecordUsageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RecordUsageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::record_usage(&inner, request).await
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
                        let method = RecordUsageSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/ListRecommendations" => {
                    #[allow(non_camel_case_types)]
                    struct ListRecommendationsSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::ListRecommendationsRequest>
                    for ListRecommendationsSvc<T> {
                        type Response = super::ListRecommendationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRecommendationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::list_recommendations(
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
                        let method = ListRecommendationsSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/DismissRecommendation" => {
                    #[allow(non_camel_case_types)]
                    struct DismissRecommendationSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::DismissRecommendationRequest>
                    for DismissRecommendationSvc<T> {
                        type Response = super::DismissRecommendationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DismissRecommendationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::dismiss_recommendation(
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
                        let method = DismissRecommendationSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/WatchBudgetAlerts" => {
                    #[allow(non_camel_case_types)]
                    struct WatchBudgetAlertsSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::ServerStreamingService<
                        super::WatchBudgetAlertsRequest,
                    > for WatchBudgetAlertsSvc<T> {
                        type Response = super::WatchBudgetAlertsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchBudgetAlertsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchBudgetAlertsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::watch_budget_alerts(
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
                        let method = WatchBudgetAlertsSvc(inner);
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
                "/platform.intelligence.v1.AnalyticsService/GetFreshness" => {
                    #[allow(non_camel_case_types)]
                    struct GetFreshnessSvc<T: AnalyticsService>(pub Arc<T>);
                    impl<
                        T: AnalyticsService,
                    > tonic::server::UnaryService<super::GetFreshnessRequest>
                    for GetFreshnessSvc<T> {
                        type Response = super::GetFreshnessResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetFreshnessRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnalyticsService>::get_freshness(&inner, request)
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
                        let method = GetFreshnessSvc(inner);
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
    impl<T> Clone for AnalyticsServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.AnalyticsService";
    impl<T> tonic::server::NamedService for AnalyticsServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod anomaly_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AnomalyServiceServer.
    #[async_trait]
    pub trait AnomalyService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a monitor, or adds a version to one. Without a difference no version is added.

 The monitor is that of the id, or without an id that of the name, which is created if there is none.

 State: writes the monitor and the event `config.changes` in one transaction.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: the dataset does not exist.
 - INVALID_ARGUMENT MONITOR_INVALID: the metric, a dimension or the filter does not fit the dataset; `BadRequest`
   names it.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: a monitor is to take the name of another.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 200 monitors.
*/
        async fn save_monitor(
            &self,
            request: tonic::Request<super::SaveMonitorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveMonitorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists monitors by name.

 State: none.

 Errors: none of its own.
*/
        async fn list_monitors(
            &self,
            request: tonic::Request<super::ListMonitorsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListMonitorsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one monitor.

 State: none.

 Errors:
 - NOT_FOUND MONITOR_NOT_FOUND: no monitor has this id.
*/
        async fn get_monitor(
            &self,
            request: tonic::Request<super::GetMonitorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMonitorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a monitor. Its anomalies stay. Deleting what is deleted changes nothing.

 State: marks the monitor deleted and writes the event `config.changes`.

 Errors:
 - NOT_FOUND MONITOR_NOT_FOUND: there has never been a monitor of this id.
*/
        async fn delete_monitor(
            &self,
            request: tonic::Request<super::DeleteMonitorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteMonitorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Detects anomalies in a series that the caller gives.

 State: none.

 Errors:
 - FAILED_PRECONDITION SERIES_TOO_SHORT: the method needs more points: 7 for ROBUST_Z_SCORE, 21 for SEASONAL, 2
   for RELATIVE_CHANGE.
*/
        async fn detect_anomalies(
            &self,
            request: tonic::Request<super::DetectAnomaliesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DetectAnomaliesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists stored anomalies, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_anomalies(
            &self,
            request: tonic::Request<super::ListAnomaliesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAnomaliesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Says whether an anomaly was one. A series whose anomalies are refused three times in a row is widened by half.

 State: writes the verdict.

 Errors:
 - NOT_FOUND ANOMALY_NOT_FOUND: no anomaly has this id.
*/
        async fn review_anomaly(
            &self,
            request: tonic::Request<super::ReviewAnomalyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReviewAnomalyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Anomalies: values of a metric that are far from what the metric's own past lets expect.

 A monitor watches one metric of one dataset, for each value of its dimensions. After every refresh of the dataset
 the newest points are held against the expected range, and an anomaly is stored and, if the monitor says so, raised
 as an alert. Detection is deterministic: equal series and settings give equal anomalies.
*/
    #[derive(Debug)]
    pub struct AnomalyServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AnomalyServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AnomalyServiceServer<T>
    where
        T: AnomalyService,
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
                "/platform.intelligence.v1.AnomalyService/SaveMonitor" => {
                    #[allow(non_camel_case_types)]
                    struct SaveMonitorSvc<T: AnomalyService>(pub Arc<T>);
                    impl<
                        T: AnomalyService,
                    > tonic::server::UnaryService<super::SaveMonitorRequest>
                    for SaveMonitorSvc<T> {
                        type Response = super::SaveMonitorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveMonitorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnomalyService>::save_monitor(&inner, request).await
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
                        let method = SaveMonitorSvc(inner);
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
                "/platform.intelligence.v1.AnomalyService/ListMonitors" => {
                    #[allow(non_camel_case_types)]
                    struct ListMonitorsSvc<T: AnomalyService>(pub Arc<T>);
                    impl<
                        T: AnomalyService,
                    > tonic::server::UnaryService<super::ListMonitorsRequest>
                    for ListMonitorsSvc<T> {
                        type Response = super::ListMonitorsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListMonitorsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnomalyService>::list_monitors(&inner, request).await
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
                        let method = ListMonitorsSvc(inner);
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
                "/platform.intelligence.v1.AnomalyService/GetMonitor" => {
                    #[allow(non_camel_case_types)]
                    struct GetMonitorSvc<T: AnomalyService>(pub Arc<T>);
                    impl<
                        T: AnomalyService,
                    > tonic::server::UnaryService<super::GetMonitorRequest>
                    for GetMonitorSvc<T> {
                        type Response = super::GetMonitorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetMonitorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnomalyService>::get_monitor(&inner, request).await
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
                        let method = GetMonitorSvc(inner);
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
                "/platform.intelligence.v1.AnomalyService/DeleteMonitor" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteMonitorSvc<T: AnomalyService>(pub Arc<T>);
                    impl<
                        T: AnomalyService,
                    > tonic::server::UnaryService<super::DeleteMonitorRequest>
                    for DeleteMonitorSvc<T> {
                        type Response = super::DeleteMonitorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteMonitorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnomalyService>::delete_monitor(&inner, request).await
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
                        let method = DeleteMonitorSvc(inner);
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
                "/platform.intelligence.v1.AnomalyService/DetectAnomalies" => {
                    #[allow(non_camel_case_types)]
                    struct DetectAnomaliesSvc<T: AnomalyService>(pub Arc<T>);
                    impl<
                        T: AnomalyService,
                    > tonic::server::UnaryService<super::DetectAnomaliesRequest>
                    for DetectAnomaliesSvc<T> {
                        type Response = super::DetectAnomaliesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DetectAnomaliesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnomalyService>::detect_anomalies(&inner, request)
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
                        let method = DetectAnomaliesSvc(inner);
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
                "/platform.intelligence.v1.AnomalyService/ListAnomalies" => {
                    #[allow(non_camel_case_types)]
                    struct ListAnomaliesSvc<T: AnomalyService>(pub Arc<T>);
                    impl<
                        T: AnomalyService,
                    > tonic::server::UnaryService<super::ListAnomaliesRequest>
                    for ListAnomaliesSvc<T> {
                        type Response = super::ListAnomaliesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAnomaliesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnomalyService>::list_anomalies(&inner, request).await
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
                        let method = ListAnomaliesSvc(inner);
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
                "/platform.intelligence.v1.AnomalyService/ReviewAnomaly" => {
                    #[allow(non_camel_case_types)]
                    struct ReviewAnomalySvc<T: AnomalyService>(pub Arc<T>);
                    impl<
                        T: AnomalyService,
                    > tonic::server::UnaryService<super::ReviewAnomalyRequest>
                    for ReviewAnomalySvc<T> {
                        type Response = super::ReviewAnomalyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReviewAnomalyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AnomalyService>::review_anomaly(&inner, request).await
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
                        let method = ReviewAnomalySvc(inner);
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
    impl<T> Clone for AnomalyServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.AnomalyService";
    impl<T> tonic::server::NamedService for AnomalyServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod calculation_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with CalculationServiceServer.
    #[async_trait]
    pub trait CalculationService: std::marker::Send + std::marker::Sync + 'static {
        /** Evaluates a formula once.

 A variable that the formula uses and the request does not give is an error here;
 give it without a kind to mean NULL.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: the formula is given by a name or version that does not exist.
 - INVALID_ARGUMENT FORMULA_INVALID: it does not parse, exceeds a limit of the language, uses a variable that is
   not given, or a value is of a type that the operator does not take; `BadRequest` names the position.
 - OUT_OF_RANGE FORMULA_OUT_OF_RANGE: division by zero, overflow, or a result that is no finite number.
 - DEADLINE_EXCEEDED FORMULA_TIMEOUT: `timeout_ms` passed.
*/
        async fn evaluate(
            &self,
            request: tonic::Request<super::EvaluateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EvaluateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Checks a formula without evaluating it: syntax, limits, functions, and types where they are declared.

 A formula with faults is an answer, not a failure of the call.

 State: none.

 Errors: none of its own.
*/
        async fn validate(
            &self,
            request: tonic::Request<super::ValidateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Evaluates one formula on up to 10,000 rows.

 The formula is compiled once.
 A row that fails has an error at its index and the others go on, unless `stop_on_error` is set.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: the formula is given by a name or version that does not exist.
 - INVALID_ARGUMENT FORMULA_INVALID: it does not parse, exceeds a limit, or uses a variable that is no column.
 - DEADLINE_EXCEEDED FORMULA_TIMEOUT: `timeout_ms` passed before the last row.
*/
        async fn evaluate_batch(
            &self,
            request: tonic::Request<super::EvaluateBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EvaluateBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Evaluates one formula on a stream of rows: the first message opens the stream, every further one brings rows.

 Results come in the order of the rows.
 The server reads no further while its results are not taken, so that a slow reader slows the writer.
 The stream ends when the client has closed its side and every row is answered.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: the formula is given by a name or version that does not exist.
 - INVALID_ARGUMENT FORMULA_INVALID: it does not parse, exceeds a limit, or uses a variable that is no column.
 - FAILED_PRECONDITION STREAM_NOT_OPENED: rows came before the opening message, or it came twice.
*/
        async fn evaluate_stream(
            &self,
            request: tonic::Request<tonic::Streaming<super::EvaluateStreamRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::EvaluateStreamResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Keeps a formula under a name, as its first or next version.

 The formula is checked first and its test cases are run; both must pass.
 Saving what is the newest version already adds no version.

 State: writes the version and the event `config.changes` in one transaction; durable when the call returns.

 Errors:
 - INVALID_ARGUMENT FORMULA_INVALID: the formula does not parse, exceeds a limit or does not type-check.
 - FAILED_PRECONDITION FORMULA_TESTS_FAILED: a test case failed; the metadata names the first one.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation keeps 1,000 formulas, or this one has 1,000 versions.
*/
        async fn save_formula(
            &self,
            request: tonic::Request<super::SaveFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveFormulaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one version of a kept formula.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: no formula has this name, or it does not have this version.
*/
        async fn get_formula(
            &self,
            request: tonic::Request<super::GetFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetFormulaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the organisation's formulas and the built-in ones, each in its newest version.

 State: none.

 Errors: none of its own.
*/
        async fn list_formulas(
            &self,
            request: tonic::Request<super::ListFormulasRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFormulasResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of one formula, newest first.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: no formula has this name.
*/
        async fn list_formula_versions(
            &self,
            request: tonic::Request<super::ListFormulaVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFormulaVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Hides a formula.

 Whoever pinned a version goes on with it; a reference to the newest version fails.
 The name can be used again and goes on counting versions.
 Deleting what is deleted already changes nothing.

 State: marks the formula deleted and writes the event `config.changes`; durable when the call returns.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: there has never been a formula of this name.
 - FAILED_PRECONDITION FORMULA_BUILT_IN: the formula ships with the platform.
*/
        async fn delete_formula(
            &self,
            request: tonic::Request<super::DeleteFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteFormulaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Runs test cases against a formula and compares each result with what is expected.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: the formula is given by a name or version that does not exist.
 - INVALID_ARGUMENT FORMULA_INVALID: the formula does not parse or exceeds a limit.
*/
        async fn test_formula(
            &self,
            request: tonic::Request<super::TestFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestFormulaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the functions of the language.

 State: none.

 Errors: none of its own.
*/
        async fn list_functions(
            &self,
            request: tonic::Request<super::ListFunctionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFunctionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Computes pacing: how delivery stands against what the flight should have delivered by now.

 `pacing_rate = delivered / booked × total_days / days_elapsed × 100` and `projected = delivered / days_elapsed
 × total_days`. A value whose divisor is zero is left unset, and the status is then unspecified:
 before the flight starts there is no pacing.

 State: none.

 Errors: none of its own.
*/
        async fn calculate_pacing(
            &self,
            request: tonic::Request<super::CalculatePacingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CalculatePacingResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Computes margins.

 `margin = revenue - cost` and `margin_percent = margin / revenue × 100`, unset where the revenue is zero.

 State: none.

 Errors: none of its own.
*/
        async fn calculate_margin(
            &self,
            request: tonic::Request<super::CalculateMarginRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CalculateMarginResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Continues a daily series into the future.

 State: none.

 Errors:
 - FAILED_PRECONDITION SERIES_TOO_SHORT: the method needs more points: 1 for RUN_RATE, 3 for LINEAR, 21 for WEEKLY.
*/
        async fn calculate_forecast(
            &self,
            request: tonic::Request<super::CalculateForecastRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CalculateForecastResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Formulas: checking them, evaluating them on rows, keeping them under a name with versions, and the built-in
 calculations of pacing, margin and forecast.

 The language, in short:

 - Operators `+ - * / %`, `== != > < >= <=`, `AND OR NOT`; `CASE WHEN … THEN … ELSE … END`; the functions that
   `ListFunctions` names.
 - Text in single quotes, a quote doubled; variables are `[A-Za-z_][A-Za-z0-9_.]*`; keywords and functions in any
   case.
 - NULL in arithmetic or in a comparison gives NULL; AND and OR are three-valued.
 - AND, OR, COALESCE, IF and CASE evaluate from the left and no more than they need, so that a condition guards what
   stands behind it; an error belongs to the step that makes it.
 - `/` is always real (`7 / 2` is 3.5); `+ - *` on integers are exact and never wrap; an integer next to a float
   widens to float.
 - Division or remainder by zero, integer overflow, and a result that is NaN or infinite are errors, never values.
 - `ROUND(x, n)` rounds half away from zero on the shortest decimal form, and there is no negative zero; text
   compares by bytes.

 Limits: 10,000 characters, 100 variables, 20 levels, and `timeout_ms` for an evaluation.
 Evaluation is pure: equal input gives equal output.
*/
    #[derive(Debug)]
    pub struct CalculationServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> CalculationServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for CalculationServiceServer<T>
    where
        T: CalculationService,
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
                "/platform.intelligence.v1.CalculationService/Evaluate" => {
                    #[allow(non_camel_case_types)]
                    struct EvaluateSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::EvaluateRequest>
                    for EvaluateSvc<T> {
                        type Response = super::EvaluateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EvaluateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::evaluate(&inner, request).await
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
                        let method = EvaluateSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/Validate" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::ValidateRequest>
                    for ValidateSvc<T> {
                        type Response = super::ValidateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::validate(&inner, request).await
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
                        let method = ValidateSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/EvaluateBatch" => {
                    #[allow(non_camel_case_types)]
                    struct EvaluateBatchSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::EvaluateBatchRequest>
                    for EvaluateBatchSvc<T> {
                        type Response = super::EvaluateBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EvaluateBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::evaluate_batch(&inner, request)
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
                        let method = EvaluateBatchSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/EvaluateStream" => {
                    #[allow(non_camel_case_types)]
                    struct EvaluateStreamSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::StreamingService<super::EvaluateStreamRequest>
                    for EvaluateStreamSvc<T> {
                        type Response = super::EvaluateStreamResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::EvaluateStreamResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::EvaluateStreamRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::evaluate_stream(&inner, request)
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
                        let method = EvaluateStreamSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/SaveFormula" => {
                    #[allow(non_camel_case_types)]
                    struct SaveFormulaSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::SaveFormulaRequest>
                    for SaveFormulaSvc<T> {
                        type Response = super::SaveFormulaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveFormulaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::save_formula(&inner, request)
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
                        let method = SaveFormulaSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/GetFormula" => {
                    #[allow(non_camel_case_types)]
                    struct GetFormulaSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::GetFormulaRequest>
                    for GetFormulaSvc<T> {
                        type Response = super::GetFormulaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetFormulaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::get_formula(&inner, request)
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
                        let method = GetFormulaSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/ListFormulas" => {
                    #[allow(non_camel_case_types)]
                    struct ListFormulasSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::ListFormulasRequest>
                    for ListFormulasSvc<T> {
                        type Response = super::ListFormulasResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListFormulasRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::list_formulas(&inner, request)
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
                        let method = ListFormulasSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/ListFormulaVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListFormulaVersionsSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::ListFormulaVersionsRequest>
                    for ListFormulaVersionsSvc<T> {
                        type Response = super::ListFormulaVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListFormulaVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::list_formula_versions(
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
                        let method = ListFormulaVersionsSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/DeleteFormula" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteFormulaSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::DeleteFormulaRequest>
                    for DeleteFormulaSvc<T> {
                        type Response = super::DeleteFormulaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteFormulaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::delete_formula(&inner, request)
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
                        let method = DeleteFormulaSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/TestFormula" => {
                    #[allow(non_camel_case_types)]
                    struct TestFormulaSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::TestFormulaRequest>
                    for TestFormulaSvc<T> {
                        type Response = super::TestFormulaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TestFormulaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::test_formula(&inner, request)
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
                        let method = TestFormulaSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/ListFunctions" => {
                    #[allow(non_camel_case_types)]
                    struct ListFunctionsSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::ListFunctionsRequest>
                    for ListFunctionsSvc<T> {
                        type Response = super::ListFunctionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListFunctionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::list_functions(&inner, request)
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
                        let method = ListFunctionsSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/CalculatePacing" => {
                    #[allow(non_camel_case_types)]
                    struct CalculatePacingSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::CalculatePacingRequest>
                    for CalculatePacingSvc<T> {
                        type Response = super::CalculatePacingResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CalculatePacingRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::calculate_pacing(&inner, request)
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
                        let method = CalculatePacingSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/CalculateMargin" => {
                    #[allow(non_camel_case_types)]
                    struct CalculateMarginSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::CalculateMarginRequest>
                    for CalculateMarginSvc<T> {
                        type Response = super::CalculateMarginResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CalculateMarginRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::calculate_margin(&inner, request)
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
                        let method = CalculateMarginSvc(inner);
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
                "/platform.intelligence.v1.CalculationService/CalculateForecast" => {
                    #[allow(non_camel_case_types)]
                    struct CalculateForecastSvc<T: CalculationService>(pub Arc<T>);
                    impl<
                        T: CalculationService,
                    > tonic::server::UnaryService<super::CalculateForecastRequest>
                    for CalculateForecastSvc<T> {
                        type Response = super::CalculateForecastResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CalculateForecastRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CalculationService>::calculate_forecast(
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
                        let method = CalculateForecastSvc(inner);
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
    impl<T> Clone for CalculationServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.CalculationService";
    impl<T> tonic::server::NamedService for CalculationServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod qa_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with QaServiceServer.
    #[async_trait]
    pub trait QaService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a check, or adds a version to one. Without a difference no version is added.

 The check is that of the id, or without an id that of the name, which is created if there is none.

 State: writes the version and the event `config.changes` in one transaction.

 Errors:
 - INVALID_ARGUMENT FORMULA_INVALID: the condition does not parse, or uses a field that the entity schema does not
   declare.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: a check is to take the name of another.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 500 checks.
*/
        async fn save_qa_check(
            &self,
            request: tonic::Request<super::SaveQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveQaCheckResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one check.

 State: none.

 Errors:
 - NOT_FOUND QA_CHECK_NOT_FOUND: no check has this id, or it does not have this version.
*/
        async fn get_qa_check(
            &self,
            request: tonic::Request<super::GetQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQaCheckResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the organisation's checks and the built-in ones.

 State: none.

 Errors: none of its own.
*/
        async fn list_qa_checks(
            &self,
            request: tonic::Request<super::ListQaChecksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaChecksResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a check. Its results stay. Deleting what is deleted changes nothing.

 State: marks the check deleted, takes it out of templates, and writes the event `config.changes`.

 Errors:
 - NOT_FOUND QA_CHECK_NOT_FOUND: there has never been a check of this id.
 - FAILED_PRECONDITION QA_CHECK_BUILT_IN: the check ships with the platform; disable it in the template instead.
*/
        async fn delete_qa_check(
            &self,
            request: tonic::Request<super::DeleteQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteQaCheckResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Creates a template, or adds a version to one. Without a difference no version is added.

 The template is that of the id, or without an id that of the name, which is created if there is none.

 State: writes the template and the event `config.changes` in one transaction.

 Errors:
 - NOT_FOUND QA_CHECK_NOT_FOUND: a check that it names does not exist.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: a template is to take the name of another.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 templates.
*/
        async fn save_qa_template(
            &self,
            request: tonic::Request<super::SaveQaTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveQaTemplateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the organisation's templates and the built-in ones.

 State: none.

 Errors: none of its own.
*/
        async fn list_qa_templates(
            &self,
            request: tonic::Request<super::ListQaTemplatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaTemplatesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a template. Its checks and results stay. Deleting what is deleted changes nothing.

 State: marks the template deleted, and writes the event `config.changes`.

 Errors:
 - NOT_FOUND QA_TEMPLATE_NOT_FOUND: there has never been a template of this id.
 - FAILED_PRECONDITION QA_TEMPLATE_BUILT_IN: the template ships with the platform.
*/
        async fn delete_qa_template(
            &self,
            request: tonic::Request<super::DeleteQaTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteQaTemplateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Checks entities. Up to 50 are checked before the call returns; more, or all, are checked in the background.

 A client must not repeat it by itself without an idempotency key; ListQaRuns shows whether it has begun.

 State: writes the run and its results; a dry run writes nothing.

 Errors:
 - NOT_FOUND QA_TEMPLATE_NOT_FOUND: no template has this id.
 - NOT_FOUND QA_CHECK_NOT_FOUND: an id of `check_ids` names no check.
 - NOT_FOUND ENTITY_NOT_FOUND: an entity is in no data of the organisation.
 - RESOURCE_EXHAUSTED EVALUATION_QUEUE_FULL: the organisation has 100 runs waiting.
*/
        async fn run_qa_checks(
            &self,
            request: tonic::Request<super::RunQaChecksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RunQaChecksResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how far a run is, and its sums.

 State: none.

 Errors:
 - NOT_FOUND QA_RUN_NOT_FOUND: no run has this id, or it is older than 400 days.
*/
        async fn get_qa_run(
            &self,
            request: tonic::Request<super::GetQaRunRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQaRunResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists runs, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_qa_runs(
            &self,
            request: tonic::Request<super::ListQaRunsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaRunsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists results, newest run first, failed ones before passed ones.

 State: none.

 Errors: none of its own.
*/
        async fn list_qa_results(
            &self,
            request: tonic::Request<super::ListQaResultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaResultsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the score of one entity, its categories, and how the score went over time.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: the entity was never checked.
*/
        async fn get_qa_score(
            &self,
            request: tonic::Request<super::GetQaScoreRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQaScoreResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Accepts a failed check on one entity until a time, so that it counts as passed. Waiving again moves the time.

 State: writes the waiver; the next run honours it.

 Errors:
 - NOT_FOUND QA_CHECK_NOT_FOUND: no check has this id.
 - OUT_OF_RANGE WAIVER_OUT_OF_RANGE: the time is past, or more than 366 days away.
*/
        async fn waive_qa_check(
            &self,
            request: tonic::Request<super::WaiveQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::WaiveQaCheckResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Takes back a waiver. Taking back what is not waived changes nothing.

 State: deletes the waiver; the next run honours it.

 Errors: none of its own.
*/
        async fn revoke_qa_waiver(
            &self,
            request: tonic::Request<super::RevokeQaWaiverRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokeQaWaiverResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists waivers that have not ended, by end, nearest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_qa_waivers(
            &self,
            request: tonic::Request<super::ListQaWaiversRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaWaiversResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Quality assurance: checks whether entities are set up as they should be, before and while they run.

 A check is a formula over an entity's fields that must be true; NULL counts as failed, unless the check passes on
 missing data. Checks are grouped into templates; what ships with the platform is a set of templates. The score of an
 entity is the weighted share of the checks that passed: `sum over categories (weight × passed / total) / sum of the
 weights × 100`, over the categories that have a check. Grades: A from 95, B from 85, C from 70, D from 50, else F.
*/
    #[derive(Debug)]
    pub struct QaServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> QaServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for QaServiceServer<T>
    where
        T: QaService,
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
                "/platform.intelligence.v1.QaService/SaveQaCheck" => {
                    #[allow(non_camel_case_types)]
                    struct SaveQaCheckSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::SaveQaCheckRequest>
                    for SaveQaCheckSvc<T> {
                        type Response = super::SaveQaCheckResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveQaCheckRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::save_qa_check(&inner, request).await
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
                        let method = SaveQaCheckSvc(inner);
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
                "/platform.intelligence.v1.QaService/GetQaCheck" => {
                    #[allow(non_camel_case_types)]
                    struct GetQaCheckSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::GetQaCheckRequest>
                    for GetQaCheckSvc<T> {
                        type Response = super::GetQaCheckResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQaCheckRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::get_qa_check(&inner, request).await
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
                        let method = GetQaCheckSvc(inner);
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
                "/platform.intelligence.v1.QaService/ListQaChecks" => {
                    #[allow(non_camel_case_types)]
                    struct ListQaChecksSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::ListQaChecksRequest>
                    for ListQaChecksSvc<T> {
                        type Response = super::ListQaChecksResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQaChecksRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::list_qa_checks(&inner, request).await
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
                        let method = ListQaChecksSvc(inner);
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
                "/platform.intelligence.v1.QaService/DeleteQaCheck" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteQaCheckSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::DeleteQaCheckRequest>
                    for DeleteQaCheckSvc<T> {
                        type Response = super::DeleteQaCheckResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteQaCheckRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::delete_qa_check(&inner, request).await
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
                        let method = DeleteQaCheckSvc(inner);
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
                "/platform.intelligence.v1.QaService/SaveQaTemplate" => {
                    #[allow(non_camel_case_types)]
                    struct SaveQaTemplateSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::SaveQaTemplateRequest>
                    for SaveQaTemplateSvc<T> {
                        type Response = super::SaveQaTemplateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveQaTemplateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::save_qa_template(&inner, request).await
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
                        let method = SaveQaTemplateSvc(inner);
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
                "/platform.intelligence.v1.QaService/ListQaTemplates" => {
                    #[allow(non_camel_case_types)]
                    struct ListQaTemplatesSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::ListQaTemplatesRequest>
                    for ListQaTemplatesSvc<T> {
                        type Response = super::ListQaTemplatesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQaTemplatesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::list_qa_templates(&inner, request).await
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
                        let method = ListQaTemplatesSvc(inner);
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
                "/platform.intelligence.v1.QaService/DeleteQaTemplate" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteQaTemplateSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::DeleteQaTemplateRequest>
                    for DeleteQaTemplateSvc<T> {
                        type Response = super::DeleteQaTemplateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteQaTemplateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::delete_qa_template(&inner, request).await
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
                        let method = DeleteQaTemplateSvc(inner);
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
                "/platform.intelligence.v1.QaService/RunQaChecks" => {
                    #[allow(non_camel_case_types)]
                    struct RunQaChecksSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::RunQaChecksRequest>
                    for RunQaChecksSvc<T> {
                        type Response = super::RunQaChecksResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RunQaChecksRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::run_qa_checks(&inner, request).await
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
                        let method = RunQaChecksSvc(inner);
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
                "/platform.intelligence.v1.QaService/GetQaRun" => {
                    #[allow(non_camel_case_types)]
                    struct GetQaRunSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::GetQaRunRequest>
                    for GetQaRunSvc<T> {
                        type Response = super::GetQaRunResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQaRunRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::get_qa_run(&inner, request).await
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
                        let method = GetQaRunSvc(inner);
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
                "/platform.intelligence.v1.QaService/ListQaRuns" => {
                    #[allow(non_camel_case_types)]
                    struct ListQaRunsSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::ListQaRunsRequest>
                    for ListQaRunsSvc<T> {
                        type Response = super::ListQaRunsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQaRunsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::list_qa_runs(&inner, request).await
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
                        let method = ListQaRunsSvc(inner);
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
                "/platform.intelligence.v1.QaService/ListQaResults" => {
                    #[allow(non_camel_case_types)]
                    struct ListQaResultsSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::ListQaResultsRequest>
                    for ListQaResultsSvc<T> {
                        type Response = super::ListQaResultsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQaResultsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::list_qa_results(&inner, request).await
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
                        let method = ListQaResultsSvc(inner);
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
                "/platform.intelligence.v1.QaService/GetQaScore" => {
                    #[allow(non_camel_case_types)]
                    struct GetQaScoreSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::GetQaScoreRequest>
                    for GetQaScoreSvc<T> {
                        type Response = super::GetQaScoreResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQaScoreRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::get_qa_score(&inner, request).await
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
                        let method = GetQaScoreSvc(inner);
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
                "/platform.intelligence.v1.QaService/WaiveQaCheck" => {
                    #[allow(non_camel_case_types)]
                    struct WaiveQaCheckSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::WaiveQaCheckRequest>
                    for WaiveQaCheckSvc<T> {
                        type Response = super::WaiveQaCheckResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WaiveQaCheckRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::waive_qa_check(&inner, request).await
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
                        let method = WaiveQaCheckSvc(inner);
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
                "/platform.intelligence.v1.QaService/RevokeQaWaiver" => {
                    #[allow(non_camel_case_types)]
                    struct RevokeQaWaiverSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::RevokeQaWaiverRequest>
                    for RevokeQaWaiverSvc<T> {
                        type Response = super::RevokeQaWaiverResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RevokeQaWaiverRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::revoke_qa_waiver(&inner, request).await
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
                        let method = RevokeQaWaiverSvc(inner);
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
                "/platform.intelligence.v1.QaService/ListQaWaivers" => {
                    #[allow(non_camel_case_types)]
                    struct ListQaWaiversSvc<T: QaService>(pub Arc<T>);
                    impl<
                        T: QaService,
                    > tonic::server::UnaryService<super::ListQaWaiversRequest>
                    for ListQaWaiversSvc<T> {
                        type Response = super::ListQaWaiversResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQaWaiversRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QaService>::list_qa_waivers(&inner, request).await
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
                        let method = ListQaWaiversSvc(inner);
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
    impl<T> Clone for QaServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.QaService";
    impl<T> tonic::server::NamedService for QaServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod report_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ReportServiceServer.
    #[async_trait]
    pub trait ReportService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a report, or adds a version to one. Without a difference no version is added.

 The report is that of the id, or without an id that of the name, which is created if there is none.

 State: writes the report, its next run and the event `config.changes` in one transaction.

 Errors:
 - INVALID_ARGUMENT REPORT_INVALID: the query does not compile, or the schedule never comes; `BadRequest` names
   the field.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: a report is to take the name of another.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 500 reports.
*/
        async fn save_report(
            &self,
            request: tonic::Request<super::SaveReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveReportResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one report.

 State: none.

 Errors:
 - NOT_FOUND REPORT_NOT_FOUND: no report has this id.
*/
        async fn get_report(
            &self,
            request: tonic::Request<super::GetReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetReportResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists reports by name.

 State: none.

 Errors: none of its own.
*/
        async fn list_reports(
            &self,
            request: tonic::Request<super::ListReportsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListReportsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a report. Files that exist stay until they expire. Deleting what is deleted changes nothing.

 State: marks the report deleted, stops its schedule, and writes the event `config.changes`.

 Errors:
 - NOT_FOUND REPORT_NOT_FOUND: there has never been a report of this id.
*/
        async fn delete_report(
            &self,
            request: tonic::Request<super::DeleteReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteReportResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Starts an export: of a report, or of a query that is saved nowhere. Returns at once.

 A client must not repeat it by itself without an idempotency key; ListExports shows whether it has begun.

 State: writes the export as PENDING; it survives a restart of the service.

 Errors:
 - NOT_FOUND REPORT_NOT_FOUND: no report has this id.
 - INVALID_ARGUMENT REPORT_INVALID: the query does not compile.
 - RESOURCE_EXHAUSTED EXPORT_QUEUE_FULL: the organisation has 20 exports waiting.
*/
        async fn start_export(
            &self,
            request: tonic::Request<super::StartExportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartExportResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how far an export is.

 State: none.

 Errors:
 - NOT_FOUND EXPORT_NOT_FOUND: no export has this id, or its file expired more than 60 days ago.
*/
        async fn get_export(
            &self,
            request: tonic::Request<super::GetExportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetExportResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists exports, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_exports(
            &self,
            request: tonic::Request<super::ListExportsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExportsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Ends an export and deletes what it has written. Cancelling what is cancelled changes nothing.

 State: writes the request to cancel; durable when the call returns.

 Errors:
 - NOT_FOUND EXPORT_NOT_FOUND: no export has this id.
 - FAILED_PRECONDITION EXPORT_FINISHED: the export has completed or failed.
*/
        async fn cancel_export(
            &self,
            request: tonic::Request<super::CancelExportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelExportResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the file of an export, from an offset on.

 The first message carries the size and the checksum of the whole file,
 so that a broken download goes on where it ended.

 State: none.

 Errors:
 - NOT_FOUND EXPORT_NOT_FOUND: no export has this id.
 - FAILED_PRECONDITION EXPORT_NOT_READY: the export has not completed.
 - FAILED_PRECONDITION EXPORT_EXPIRED: the file is deleted; start the export again.
 - OUT_OF_RANGE OFFSET_OUT_OF_RANGE: the offset lies behind the end of the file.
*/
        async fn download_export(
            &self,
            request: tonic::Request<super::DownloadExportRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::DownloadExportResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Reports: a query, a format and, if wanted, a schedule and recipients; and the files that they produce.

 A report runs as the user who saved it last, with that user's rights at the time of the run.
 Files are kept for 30 days.
*/
    #[derive(Debug)]
    pub struct ReportServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ReportServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ReportServiceServer<T>
    where
        T: ReportService,
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
                "/platform.intelligence.v1.ReportService/SaveReport" => {
                    #[allow(non_camel_case_types)]
                    struct SaveReportSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::SaveReportRequest>
                    for SaveReportSvc<T> {
                        type Response = super::SaveReportResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveReportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::save_report(&inner, request).await
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
                        let method = SaveReportSvc(inner);
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
                "/platform.intelligence.v1.ReportService/GetReport" => {
                    #[allow(non_camel_case_types)]
                    struct GetReportSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::GetReportRequest>
                    for GetReportSvc<T> {
                        type Response = super::GetReportResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetReportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::get_report(&inner, request).await
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
                        let method = GetReportSvc(inner);
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
                "/platform.intelligence.v1.ReportService/ListReports" => {
                    #[allow(non_camel_case_types)]
                    struct ListReportsSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::ListReportsRequest>
                    for ListReportsSvc<T> {
                        type Response = super::ListReportsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListReportsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::list_reports(&inner, request).await
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
                        let method = ListReportsSvc(inner);
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
                "/platform.intelligence.v1.ReportService/DeleteReport" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteReportSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::DeleteReportRequest>
                    for DeleteReportSvc<T> {
                        type Response = super::DeleteReportResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteReportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::delete_report(&inner, request).await
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
                        let method = DeleteReportSvc(inner);
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
                "/platform.intelligence.v1.ReportService/StartExport" => {
                    #[allow(non_camel_case_types)]
                    struct StartExportSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::StartExportRequest>
                    for StartExportSvc<T> {
                        type Response = super::StartExportResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartExportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::start_export(&inner, request).await
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
                        let method = StartExportSvc(inner);
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
                "/platform.intelligence.v1.ReportService/GetExport" => {
                    #[allow(non_camel_case_types)]
                    struct GetExportSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::GetExportRequest>
                    for GetExportSvc<T> {
                        type Response = super::GetExportResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetExportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::get_export(&inner, request).await
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
                        let method = GetExportSvc(inner);
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
                "/platform.intelligence.v1.ReportService/ListExports" => {
                    #[allow(non_camel_case_types)]
                    struct ListExportsSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::ListExportsRequest>
                    for ListExportsSvc<T> {
                        type Response = super::ListExportsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListExportsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::list_exports(&inner, request).await
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
                        let method = ListExportsSvc(inner);
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
                "/platform.intelligence.v1.ReportService/CancelExport" => {
                    #[allow(non_camel_case_types)]
                    struct CancelExportSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::UnaryService<super::CancelExportRequest>
                    for CancelExportSvc<T> {
                        type Response = super::CancelExportResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelExportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::cancel_export(&inner, request).await
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
                        let method = CancelExportSvc(inner);
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
                "/platform.intelligence.v1.ReportService/DownloadExport" => {
                    #[allow(non_camel_case_types)]
                    struct DownloadExportSvc<T: ReportService>(pub Arc<T>);
                    impl<
                        T: ReportService,
                    > tonic::server::ServerStreamingService<super::DownloadExportRequest>
                    for DownloadExportSvc<T> {
                        type Response = super::DownloadExportResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::DownloadExportResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DownloadExportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ReportService>::download_export(&inner, request).await
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
                        let method = DownloadExportSvc(inner);
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
    impl<T> Clone for ReportServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.ReportService";
    impl<T> tonic::server::NamedService for ReportServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod rule_engine_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with RuleEngineServiceServer.
    #[async_trait]
    pub trait RuleEngineService: std::marker::Send + std::marker::Sync + 'static {
        /** Evaluates one rule on given data and, if it matches, executes its actions.

 A disabled rule is not evaluated: `matched` is false, and every action is SKIPPED.
 Actions pass the cooldown of rule and entity.
 Every leaf is evaluated and explained on a match and on a dry run;
 otherwise evaluation ends as soon as the outcome is known.
 A client must not repeat a call that is no dry run by itself; whether it matched is found by ListRuleMatches.

 State: a match is written with the state of rule and entity and the event `rules.alerts.triggered` in one
 transaction before actions are executed; a dry run writes and sends nothing.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
 - FAILED_PRECONDITION RULE_OUTDATED: the rule cannot be compiled against its entity schema any more.
 - DEADLINE_EXCEEDED EVALUATION_TIMEOUT: the evaluation took 300 s.
*/
        async fn evaluate_rule(
            &self,
            request: tonic::Request<super::EvaluateRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EvaluateRuleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Evaluates several rules on several entities.

 The rules are those of `rule_ids`; or, if it is empty, the enabled ones of `module`; or all enabled ones.
 What goes wrong with one entity or rule is reported there, and the others go on.
 A client must not repeat a call that is no dry run by itself; what matched is found by ListRuleMatches.

 State: as EvaluateRule, one transaction an entity.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: an id of `rule_ids` names no rule; nothing is evaluated.
 - DEADLINE_EXCEEDED EVALUATION_TIMEOUT: the evaluation took 300 s; what is stored by then stays.
*/
        async fn batch_evaluate_rules(
            &self,
            request: tonic::Request<super::BatchEvaluateRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchEvaluateRulesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tries a rule, or the draft of one, on the past.

 Takes the rows of the rule's dataset in the range, evaluates every leaf, and tells what would have matched and
 fired. The cooldown is simulated over the range.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
 - NOT_FOUND DATASET_NOT_FOUND: the draft names a dataset that does not exist.
 - INVALID_ARGUMENT RULE_DRAFT_INVALID: the draft does not compile; `BadRequest` names the places.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the range is longer than 92 days.
 - DEADLINE_EXCEEDED EVALUATION_TIMEOUT: the evaluation took 300 s.
*/
        async fn test_rule(
            &self,
            request: tonic::Request<super::TestRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestRuleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Starts the evaluation of rules on the current gold data, and returns at once.

 With nothing enabled the evaluation is completed with 0 rules. Without an idempotency key a client must not repeat
 it by itself; ListEvaluations shows whether it has begun.

 State: writes the evaluation as PENDING; it survives a restart of the service.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: an id of `rule_ids` names no rule.
 - RESOURCE_EXHAUSTED EVALUATION_QUEUE_FULL: the organisation has 100 evaluations waiting.
*/
        async fn trigger_rule_evaluation(
            &self,
            request: tonic::Request<super::TriggerRuleEvaluationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerRuleEvaluationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how far an evaluation is.

 State: none.

 Errors:
 - NOT_FOUND EVALUATION_NOT_FOUND: no evaluation has this id, or it ended more than 90 days ago.
*/
        async fn get_evaluation_status(
            &self,
            request: tonic::Request<super::GetEvaluationStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetEvaluationStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists evaluations, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_evaluations(
            &self,
            request: tonic::Request<super::ListEvaluationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListEvaluationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Ends an evaluation at its next entity. What matched until then stays. Cancelling a cancelled one changes nothing.

 State: writes the request to cancel; durable when the call returns.

 Errors:
 - NOT_FOUND EVALUATION_NOT_FOUND: no evaluation has this id.
 - FAILED_PRECONDITION EVALUATION_FINISHED: the evaluation has completed, failed or timed out.
*/
        async fn cancel_evaluation(
            &self,
            request: tonic::Request<super::CancelEvaluationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelEvaluationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists stored matches, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_rule_matches(
            &self,
            request: tonic::Request<super::ListRuleMatchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRuleMatchesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one match with its explanation, its actions and the data that it was found on.

 State: none.

 Errors:
 - NOT_FOUND RULE_MATCH_NOT_FOUND: no match has this id, or it is older than 400 days.
*/
        async fn get_rule_match(
            &self,
            request: tonic::Request<super::GetRuleMatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRuleMatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Executes one action by itself, without a rule.

 The actions are `alert`, `log`, `notify` and `webhook`.
 `pause_campaign`, `adjust_budget` and `update_bid` write to the source
 and are SKIPPED while its connector has no write access. With an idempotency key the call may be repeated.

 State: writes the execution before the action is carried out, and its outcome afterwards.

 Errors:
 - INVALID_ARGUMENT ACTION_INVALID: no action has this type, or its parameters do not fit.
*/
        async fn execute_action(
            &self,
            request: tonic::Request<super::ExecuteActionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExecuteActionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the outcome of one executed action.

 State: none.

 Errors:
 - NOT_FOUND ACTION_EXECUTION_NOT_FOUND: no execution has this id, or it is older than 90 days.
*/
        async fn get_action_status(
            &self,
            request: tonic::Request<super::GetActionStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetActionStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the actions that rules can ask for, with the parameters of each.

 State: none.

 Errors: none of its own.
*/
        async fn list_action_types(
            &self,
            request: tonic::Request<super::ListActionTypesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListActionTypesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists what the engine remembers of a rule's entities: last match, cooldown, open alert.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
*/
        async fn list_rule_states(
            &self,
            request: tonic::Request<super::ListRuleStatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRuleStatesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Forgets what the engine remembers, so that the next match fires again. Open alerts stay open.

 State: deletes the states; durable when the call returns.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
*/
        async fn reset_rule_state(
            &self,
            request: tonic::Request<super::ResetRuleStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetRuleStateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Counts a rule's evaluations, matches and firings by day.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
*/
        async fn get_rule_statistics(
            &self,
            request: tonic::Request<super::GetRuleStatisticsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRuleStatisticsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The rule engine: evaluates rules on entities, keeps what matched, and executes actions.

 Rules themselves are written and versioned by `platform.config.v1.ConfigService`; the engine follows that service's
 changes and evaluates a version until it knows of the next.

 A condition is a tree `{operator: "AND" | "OR", conditions: […]}`, also accepted as `{logic, rules}`, whose leaves
 are `{field, operator, value, tolerance?}` or `{cel: "…"}`. The operators of a leaf are
 `==`, `!=`, `>`, `<`, `>=`, `<=`, `contains`, `starts_with`, `in`, `between` and `is_null`.
 A field that is missing or NULL makes its leaf false, but for `is_null`; `==` on floats is exact unless `tolerance`
 is given; text compares by bytes. A CEL leaf that ends in an error is false, and its explanation says why.

 Cooldown and de-duplication are kept for each organisation, rule and entity: within the cooldown a further match is
 stored but fires nothing. An alert that is open for the same key is raised again instead of opened twice.

 Limits: 20 conditions and 10 actions a rule, 500 rules an organisation, 10 evaluations at a time and 300 s for each.
*/
    #[derive(Debug)]
    pub struct RuleEngineServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> RuleEngineServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for RuleEngineServiceServer<T>
    where
        T: RuleEngineService,
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
                "/platform.intelligence.v1.RuleEngineService/EvaluateRule" => {
                    #[allow(non_camel_case_types)]
                    struct EvaluateRuleSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::EvaluateRuleRequest>
                    for EvaluateRuleSvc<T> {
                        type Response = super::EvaluateRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EvaluateRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::evaluate_rule(&inner, request)
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
                        let method = EvaluateRuleSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/BatchEvaluateRules" => {
                    #[allow(non_camel_case_types)]
                    struct BatchEvaluateRulesSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::BatchEvaluateRulesRequest>
                    for BatchEvaluateRulesSvc<T> {
                        type Response = super::BatchEvaluateRulesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BatchEvaluateRulesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::batch_evaluate_rules(
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
                        let method = BatchEvaluateRulesSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/TestRule" => {
                    #[allow(non_camel_case_types)]
                    struct TestRuleSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::TestRuleRequest>
                    for TestRuleSvc<T> {
                        type Response = super::TestRuleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TestRuleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::test_rule(&inner, request).await
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
                        let method = TestRuleSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/TriggerRuleEvaluation" => {
                    #[allow(non_camel_case_types)]
                    struct TriggerRuleEvaluationSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::TriggerRuleEvaluationRequest>
                    for TriggerRuleEvaluationSvc<T> {
                        type Response = super::TriggerRuleEvaluationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TriggerRuleEvaluationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::trigger_rule_evaluation(
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
                        let method = TriggerRuleEvaluationSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/GetEvaluationStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetEvaluationStatusSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::GetEvaluationStatusRequest>
                    for GetEvaluationStatusSvc<T> {
                        type Response = super::GetEvaluationStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetEvaluationStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::get_evaluation_status(
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
                        let method = GetEvaluationStatusSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/ListEvaluations" => {
                    #[allow(non_camel_case_types)]
                    struct ListEvaluationsSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::ListEvaluationsRequest>
                    for ListEvaluationsSvc<T> {
                        type Response = super::ListEvaluationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListEvaluationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::list_evaluations(&inner, request)
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
                        let method = ListEvaluationsSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/CancelEvaluation" => {
                    #[allow(non_camel_case_types)]
                    struct CancelEvaluationSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::CancelEvaluationRequest>
                    for CancelEvaluationSvc<T> {
                        type Response = super::CancelEvaluationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelEvaluationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::cancel_evaluation(&inner, request)
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
                        let method = CancelEvaluationSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/ListRuleMatches" => {
                    #[allow(non_camel_case_types)]
                    struct ListRuleMatchesSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::ListRuleMatchesRequest>
                    for ListRuleMatchesSvc<T> {
                        type Response = super::ListRuleMatchesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRuleMatchesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::list_rule_matches(&inner, request)
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
                        let method = ListRuleMatchesSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/GetRuleMatch" => {
                    #[allow(non_camel_case_types)]
                    struct GetRuleMatchSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::GetRuleMatchRequest>
                    for GetRuleMatchSvc<T> {
                        type Response = super::GetRuleMatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRuleMatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::get_rule_match(&inner, request)
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
                        let method = GetRuleMatchSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/ExecuteAction" => {
                    #[allow(non_camel_case_types)]
                    struct ExecuteActionSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::ExecuteActionRequest>
                    for ExecuteActionSvc<T> {
                        type Response = super::ExecuteActionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExecuteActionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::execute_action(&inner, request)
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
                        let method = ExecuteActionSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/GetActionStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetActionStatusSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::GetActionStatusRequest>
                    for GetActionStatusSvc<T> {
                        type Response = super::GetActionStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetActionStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::get_action_status(&inner, request)
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
                        let method = GetActionStatusSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/ListActionTypes" => {
                    #[allow(non_camel_case_types)]
                    struct ListActionTypesSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::ListActionTypesRequest>
                    for ListActionTypesSvc<T> {
                        type Response = super::ListActionTypesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListActionTypesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::list_action_types(&inner, request)
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
                        let method = ListActionTypesSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/ListRuleStates" => {
                    #[allow(non_camel_case_types)]
                    struct ListRuleStatesSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::ListRuleStatesRequest>
                    for ListRuleStatesSvc<T> {
                        type Response = super::ListRuleStatesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRuleStatesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::list_rule_states(&inner, request)
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
                        let method = ListRuleStatesSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/ResetRuleState" => {
                    #[allow(non_camel_case_types)]
                    struct ResetRuleStateSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::ResetRuleStateRequest>
                    for ResetRuleStateSvc<T> {
                        type Response = super::ResetRuleStateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetRuleStateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::reset_rule_state(&inner, request)
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
                        let method = ResetRuleStateSvc(inner);
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
                "/platform.intelligence.v1.RuleEngineService/GetRuleStatistics" => {
                    #[allow(non_camel_case_types)]
                    struct GetRuleStatisticsSvc<T: RuleEngineService>(pub Arc<T>);
                    impl<
                        T: RuleEngineService,
                    > tonic::server::UnaryService<super::GetRuleStatisticsRequest>
                    for GetRuleStatisticsSvc<T> {
                        type Response = super::GetRuleStatisticsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRuleStatisticsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RuleEngineService>::get_rule_statistics(
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
                        let method = GetRuleStatisticsSvc(inner);
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
    impl<T> Clone for RuleEngineServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.RuleEngineService";
    impl<T> tonic::server::NamedService for RuleEngineServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod taxonomy_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with TaxonomyServiceServer.
    #[async_trait]
    pub trait TaxonomyService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a pattern, or adds a version to one. Without a difference no version is added.

 The pattern is that of the id, or without an id that of the name, which is created if there is none.

 State: writes the version and the event `config.changes` in one transaction.

 Errors:
 - INVALID_ARGUMENT TAXONOMY_PATTERN_INVALID: names could not be split without doubt; `BadRequest` names the
   components.
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: the pattern to inherit from does not exist.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: a pattern is to take the name of another.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 patterns.
*/
        async fn set_taxonomy(
            &self,
            request: tonic::Request<super::SetTaxonomyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetTaxonomyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one version of a pattern.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or it does not have this version.
*/
        async fn get_taxonomy(
            &self,
            request: tonic::Request<super::GetTaxonomyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTaxonomyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists patterns, each in its newest version, by name.

 State: none.

 Errors: none of its own.
*/
        async fn list_taxonomies(
            &self,
            request: tonic::Request<super::ListTaxonomiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaxonomiesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of one pattern, newest first.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id.
*/
        async fn list_taxonomy_versions(
            &self,
            request: tonic::Request<super::ListTaxonomyVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaxonomyVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a pattern. Its results stay. Deleting what is deleted changes nothing.

 State: marks the pattern deleted and writes the event `config.changes`.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: there has never been a pattern of this id.
 - FAILED_PRECONDITION TAXONOMY_PATTERN_IN_USE: another pattern inherits from it.
*/
        async fn delete_taxonomy(
            &self,
            request: tonic::Request<super::DeleteTaxonomyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTaxonomyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Replaces the values that components of the source LIST accept.

 State: writes the list and the event `config.changes` in one transaction.

 Errors:
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 200 lists.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
*/
        async fn set_taxonomy_list(
            &self,
            request: tonic::Request<super::SetTaxonomyListRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetTaxonomyListResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the values of one list.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_LIST_NOT_FOUND: no list has this name.
*/
        async fn get_taxonomy_list(
            &self,
            request: tonic::Request<super::GetTaxonomyListRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTaxonomyListResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the lists by name, without their values.

 State: none.

 Errors: none of its own.
*/
        async fn list_taxonomy_lists(
            &self,
            request: tonic::Request<super::ListTaxonomyListsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaxonomyListsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Holds one name against a pattern. A name with faults is an answer, not a failure of the call.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
*/
        async fn validate_name(
            &self,
            request: tonic::Request<super::ValidateNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateNameResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Holds up to 1000 names against their patterns.

 State: none, or the results where `store` is set.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for one of the kinds of entity.
*/
        async fn validate_names_batch(
            &self,
            request: tonic::Request<super::ValidateNamesBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateNamesBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Splits a name into the values of its components, without judging them.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
*/
        async fn parse_name(
            &self,
            request: tonic::Request<super::ParseNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ParseNameResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Builds a name from the values of its components.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
 - INVALID_ARGUMENT TAXONOMY_VALUE_INVALID: a required component has no value, or a value does not fit;
   `BadRequest` names them.
*/
        async fn build_name(
            &self,
            request: tonic::Request<super::BuildNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BuildNameResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Suggests valid names that are near to one that is not.

 Case, separators, white space and known abbreviations are corrected;
 what is missing is taken from the entity's fields and its parent.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
*/
        async fn suggest_name(
            &self,
            request: tonic::Request<super::SuggestNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SuggestNameResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists stored results, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_name_results(
            &self,
            request: tonic::Request<super::ListNameResultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNameResultsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Naming conventions: defines how names of entities are built from components, and holds names against that.

 A pattern is a list of components with a separator between them.
 A name is split at the separator; each part must fit its component.
 A pattern may inherit the name of the entity above: the name then begins with the parent's name and the separator.
 The score of a name is the share of its required components that fit;
 a name is valid when nothing but warnings is found.
 Versions are never changed: saving a pattern adds one, and results name the version that they were found with.
*/
    #[derive(Debug)]
    pub struct TaxonomyServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> TaxonomyServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for TaxonomyServiceServer<T>
    where
        T: TaxonomyService,
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
                "/platform.intelligence.v1.TaxonomyService/SetTaxonomy" => {
                    #[allow(non_camel_case_types)]
                    struct SetTaxonomySvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::SetTaxonomyRequest>
                    for SetTaxonomySvc<T> {
                        type Response = super::SetTaxonomyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetTaxonomyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::set_taxonomy(&inner, request).await
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
                        let method = SetTaxonomySvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/GetTaxonomy" => {
                    #[allow(non_camel_case_types)]
                    struct GetTaxonomySvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::GetTaxonomyRequest>
                    for GetTaxonomySvc<T> {
                        type Response = super::GetTaxonomyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTaxonomyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::get_taxonomy(&inner, request).await
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
                        let method = GetTaxonomySvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/ListTaxonomies" => {
                    #[allow(non_camel_case_types)]
                    struct ListTaxonomiesSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::ListTaxonomiesRequest>
                    for ListTaxonomiesSvc<T> {
                        type Response = super::ListTaxonomiesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTaxonomiesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::list_taxonomies(&inner, request)
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
                        let method = ListTaxonomiesSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/ListTaxonomyVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListTaxonomyVersionsSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::ListTaxonomyVersionsRequest>
                    for ListTaxonomyVersionsSvc<T> {
                        type Response = super::ListTaxonomyVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTaxonomyVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::list_taxonomy_versions(
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
                        let method = ListTaxonomyVersionsSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/DeleteTaxonomy" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteTaxonomySvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::DeleteTaxonomyRequest>
                    for DeleteTaxonomySvc<T> {
                        type Response = super::DeleteTaxonomyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteTaxonomyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::delete_taxonomy(&inner, request)
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
                        let method = DeleteTaxonomySvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/SetTaxonomyList" => {
                    #[allow(non_camel_case_types)]
                    struct SetTaxonomyListSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::SetTaxonomyListRequest>
                    for SetTaxonomyListSvc<T> {
                        type Response = super::SetTaxonomyListResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetTaxonomyListRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::set_taxonomy_list(&inner, request)
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
                        let method = SetTaxonomyListSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/GetTaxonomyList" => {
                    #[allow(non_camel_case_types)]
                    struct GetTaxonomyListSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::GetTaxonomyListRequest>
                    for GetTaxonomyListSvc<T> {
                        type Response = super::GetTaxonomyListResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTaxonomyListRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::get_taxonomy_list(&inner, request)
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
                        let method = GetTaxonomyListSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/ListTaxonomyLists" => {
                    #[allow(non_camel_case_types)]
                    struct ListTaxonomyListsSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::ListTaxonomyListsRequest>
                    for ListTaxonomyListsSvc<T> {
                        type Response = super::ListTaxonomyListsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTaxonomyListsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::list_taxonomy_lists(&inner, request)
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
                        let method = ListTaxonomyListsSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/ValidateName" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateNameSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::ValidateNameRequest>
                    for ValidateNameSvc<T> {
                        type Response = super::ValidateNameResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateNameRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::validate_name(&inner, request).await
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
                        let method = ValidateNameSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/ValidateNamesBatch" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateNamesBatchSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::ValidateNamesBatchRequest>
                    for ValidateNamesBatchSvc<T> {
                        type Response = super::ValidateNamesBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateNamesBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::validate_names_batch(
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
                        let method = ValidateNamesBatchSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/ParseName" => {
                    #[allow(non_camel_case_types)]
                    struct ParseNameSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::ParseNameRequest>
                    for ParseNameSvc<T> {
                        type Response = super::ParseNameResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ParseNameRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::parse_name(&inner, request).await
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
                        let method = ParseNameSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/BuildName" => {
                    #[allow(non_camel_case_types)]
                    struct BuildNameSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::BuildNameRequest>
                    for BuildNameSvc<T> {
                        type Response = super::BuildNameResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BuildNameRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::build_name(&inner, request).await
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
                        let method = BuildNameSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/SuggestName" => {
                    #[allow(non_camel_case_types)]
                    struct SuggestNameSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::SuggestNameRequest>
                    for SuggestNameSvc<T> {
                        type Response = super::SuggestNameResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SuggestNameRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::suggest_name(&inner, request).await
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
                        let method = SuggestNameSvc(inner);
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
                "/platform.intelligence.v1.TaxonomyService/ListNameResults" => {
                    #[allow(non_camel_case_types)]
                    struct ListNameResultsSvc<T: TaxonomyService>(pub Arc<T>);
                    impl<
                        T: TaxonomyService,
                    > tonic::server::UnaryService<super::ListNameResultsRequest>
                    for ListNameResultsSvc<T> {
                        type Response = super::ListNameResultsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListNameResultsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TaxonomyService>::list_name_results(&inner, request)
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
                        let method = ListNameResultsSvc(inner);
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
    impl<T> Clone for TaxonomyServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.intelligence.v1.TaxonomyService";
    impl<T> tonic::server::NamedService for TaxonomyServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
