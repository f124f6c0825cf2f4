// @generated
/// Generated client implementations.
pub mod alert_policy_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** How alerts behave: silences, the policies by which they wait, cool down, escalate and resolve,
 and the thresholds of built-in rules.
*/
    #[derive(Debug, Clone)]
    pub struct AlertPolicyServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AlertPolicyServiceClient<tonic::transport::Channel> {
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
    impl<T> AlertPolicyServiceClient<T>
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
        ) -> AlertPolicyServiceClient<InterceptedService<T, F>>
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
            AlertPolicyServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a silence. While it lasts, matching alerts open and are counted, but nobody is notified and nothing
 escalates.

 Without an idempotency key a client must not repeat it by itself; ListSilences shows whether it exists.

 State: writes the silence and the event `config.changes`; it takes effect within 5 s.

 Errors:
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 200 silences that have not ended.
*/
        pub async fn create_silence(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateSilenceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateSilenceResponse>,
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
                "/platform.intelligence.v1.AlertPolicyService/CreateSilence",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertPolicyService",
                        "CreateSilence",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists silences, by start, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_silences(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSilencesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSilencesResponse>,
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
                "/platform.intelligence.v1.AlertPolicyService/ListSilences",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertPolicyService",
                        "ListSilences",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends a silence now. Ending what has ended changes nothing.

 State: writes the silence's end and the event `config.changes`; it takes effect within 5 s.

 Errors:
 - NOT_FOUND SILENCE_NOT_FOUND: no silence has this id.
*/
        pub async fn expire_silence(
            &mut self,
            request: impl tonic::IntoRequest<super::ExpireSilenceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExpireSilenceResponse>,
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
                "/platform.intelligence.v1.AlertPolicyService/ExpireSilence",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertPolicyService",
                        "ExpireSilence",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the policies by which alerts wait, cool down, escalate and resolve.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_alert_policies(
            &mut self,
            request: impl tonic::IntoRequest<super::GetAlertPoliciesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetAlertPoliciesResponse>,
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
                "/platform.intelligence.v1.AlertPolicyService/GetAlertPolicies",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertPolicyService",
                        "GetAlertPolicies",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the organisation's policies as a whole. Alerts that are open go on under the new ones.

 State: writes the policies, their version and the event `config.changes` in one transaction.

 Errors:
 - ABORTED VERSION_CONFLICT: `expected_version` is not the version in force.
*/
        pub async fn set_alert_policies(
            &mut self,
            request: impl tonic::IntoRequest<super::SetAlertPoliciesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetAlertPoliciesResponse>,
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
                "/platform.intelligence.v1.AlertPolicyService/SetAlertPolicies",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertPolicyService",
                        "SetAlertPolicies",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the thresholds that built-in rules and pacing bands use.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_thresholds(
            &mut self,
            request: impl tonic::IntoRequest<super::GetThresholdsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetThresholdsResponse>,
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
                "/platform.intelligence.v1.AlertPolicyService/GetThresholds",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertPolicyService",
                        "GetThresholds",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the organisation's thresholds as a whole.

 State: writes the thresholds, their version and the event `config.changes` in one transaction.

 Errors:
 - ABORTED VERSION_CONFLICT: `expected_version` is not the version in force.
*/
        pub async fn set_thresholds(
            &mut self,
            request: impl tonic::IntoRequest<super::SetThresholdsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetThresholdsResponse>,
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
                "/platform.intelligence.v1.AlertPolicyService/SetThresholds",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertPolicyService",
                        "SetThresholds",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod alert_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
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
    #[derive(Debug, Clone)]
    pub struct AlertServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AlertServiceClient<tonic::transport::Channel> {
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
    impl<T> AlertServiceClient<T>
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
        ) -> AlertServiceClient<InterceptedService<T, F>>
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
            AlertServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists alerts.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_alerts(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAlertsResponse>,
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
                "/platform.intelligence.v1.AlertService/ListAlerts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "ListAlerts",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one alert.

 State: none.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        pub async fn get_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::GetAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetAlertResponse>,
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
                "/platform.intelligence.v1.AlertService/GetAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.AlertService", "GetAlert"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Counts alerts by state, severity, module and rule.

 State: none.

 Errors: none of its own.
*/
        pub async fn count_alerts(
            &mut self,
            request: impl tonic::IntoRequest<super::CountAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountAlertsResponse>,
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
                "/platform.intelligence.v1.AlertService/CountAlerts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "CountAlerts",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads what happened to an alert, newest first.

 State: none.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        pub async fn list_alert_history(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAlertHistoryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAlertHistoryResponse>,
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
                "/platform.intelligence.v1.AlertService/ListAlertHistory",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "ListAlertHistory",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn watch_alerts(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchAlertsResponse>>,
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
                "/platform.intelligence.v1.AlertService/WatchAlerts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "WatchAlerts",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Raises an alert that no rule has found: for services, and for programs of the organisation.

 An open alert of the same key is raised again instead: its count grows, and its severity becomes the higher one.
 A client must not repeat it by itself, since that counts as one more occurrence;
 ListAlerts shows whether it is open.

 State: writes the alert, its history and the event `rules.alerts.triggered` in one transaction.

 Errors:
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 10,000 open alerts.
*/
        pub async fn raise_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::RaiseAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RaiseAlertResponse>,
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
                "/platform.intelligence.v1.AlertService/RaiseAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "RaiseAlert",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells that somebody has taken note. Escalation stops; notifications of this alert stop until its severity grows.
 Acknowledging what is acknowledged changes nothing.

 State: writes the alert, its history and the event `rules.alerts.changed` in one transaction.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
*/
        pub async fn acknowledge_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::AcknowledgeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcknowledgeAlertResponse>,
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
                "/platform.intelligence.v1.AlertService/AcknowledgeAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "AcknowledgeAlert",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Silences one alert until a time. Afterwards it is ACTIVE again if the condition still holds, else resolved.
 Snoozing a snoozed alert moves the time.

 State: writes the alert, its history, the timer and the event `rules.alerts.changed` in one transaction.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
 - OUT_OF_RANGE SNOOZE_OUT_OF_RANGE: the time is past, or more than 30 days away.
*/
        pub async fn snooze_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::SnoozeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SnoozeAlertResponse>,
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
                "/platform.intelligence.v1.AlertService/SnoozeAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "SnoozeAlert",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Settles an alert. Resolving what is resolved changes nothing.

 State: writes the alert, its history and the event `rules.alerts.changed` in one transaction;
 the cooldown of rule and entity goes on.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        pub async fn resolve_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::ResolveAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResolveAlertResponse>,
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
                "/platform.intelligence.v1.AlertService/ResolveAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "ResolveAlert",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives an alert to a member, or to nobody.

 State: writes the alert, its history and the event `rules.alerts.changed` in one transaction;
 the member is notified.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - NOT_FOUND USER_NOT_FOUND: the user is no member of the organisation.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
*/
        pub async fn assign_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::AssignAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AssignAlertResponse>,
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
                "/platform.intelligence.v1.AlertService/AssignAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "AssignAlert",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Adds a note to an alert's history, in any state.
 A client must not repeat it by itself; ListAlertHistory shows whether it is there.

 State: writes the note; durable when the call returns.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        pub async fn add_alert_note(
            &mut self,
            request: impl tonic::IntoRequest<super::AddAlertNoteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddAlertNoteResponse>,
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
                "/platform.intelligence.v1.AlertService/AddAlertNote",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "AddAlertNote",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Does one thing to many alerts; each has an outcome of its own.

 State: as the single call, one transaction an alert.

 Errors: none of its own.
*/
        pub async fn batch_update_alerts(
            &mut self,
            request: impl tonic::IntoRequest<super::BatchUpdateAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchUpdateAlertsResponse>,
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
                "/platform.intelligence.v1.AlertService/BatchUpdateAlerts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AlertService",
                        "BatchUpdateAlerts",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod analytics_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The platform watched by itself: health of pipelines, use, cost, budgets and what could be saved.

 Health of a pipeline is a score of 0 to 100 from the share of runs that succeeded and from their duration: HEALTHY
 from 90 (more than 98 % succeed, in less than 5 minutes), DEGRADED from 70 (more than 90 %, in less than 15 minutes),
 else FAILING. A budget's forecast is `spent / elapsed days × days of the period`; each of its thresholds alerts once
 in a period. Amounts are in the organisation's currency. Days are those of the organisation's time zone.
*/
    #[derive(Debug, Clone)]
    pub struct AnalyticsServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AnalyticsServiceClient<tonic::transport::Channel> {
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
    impl<T> AnalyticsServiceClient<T>
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
        ) -> AnalyticsServiceClient<InterceptedService<T, F>>
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
            AnalyticsServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Reads the health of one pipeline or of all.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: no pipeline has this id.
*/
        pub async fn get_pipeline_health(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPipelineHealthRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineHealthResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/GetPipelineHealth",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "GetPipelineHealth",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how runs, records and durations of a pipeline went over time.

 State: none.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: no pipeline has this id.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: more than 1000 points would be needed.
*/
        pub async fn get_pipeline_trend(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPipelineTrendRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineTrendResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/GetPipelineTrend",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "GetPipelineTrend",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads what a period cost, by kind and by pipeline.

 State: none.

 Errors:
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the period is longer than 400 days.
*/
        pub async fn get_cost_summary(
            &mut self,
            request: impl tonic::IntoRequest<super::GetCostSummaryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCostSummaryResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/GetCostSummary",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "GetCostSummary",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Books costs. An entry whose key is known already is left as it is and reported as a duplicate.

 State: writes the entries; a budget threshold that they pass alerts in the same transaction.

 Errors:
 - FAILED_PRECONDITION CURRENCY_MISMATCH: an amount is not in the organisation's currency.
*/
        pub async fn record_cost(
            &mut self,
            request: impl tonic::IntoRequest<super::RecordCostRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordCostResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/RecordCost",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "RecordCost",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists booked costs, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_costs(
            &mut self,
            request: impl tonic::IntoRequest<super::ListCostsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCostsResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/ListCosts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "ListCosts",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the monthly budget and where it stands.

 State: none.

 Errors:
 - NOT_FOUND BUDGET_NOT_FOUND: no budget is set.
*/
        pub async fn get_budget(
            &mut self,
            request: impl tonic::IntoRequest<super::GetBudgetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBudgetResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/GetBudget",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "GetBudget",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sets the monthly budget, in force for the current month.

 State: writes the budget; thresholds that are passed already and have not alerted alert in the same transaction.

 Errors:
 - FAILED_PRECONDITION CURRENCY_MISMATCH: the amount is not in the organisation's currency.
*/
        pub async fn set_budget(
            &mut self,
            request: impl tonic::IntoRequest<super::SetBudgetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetBudgetResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/SetBudget",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "SetBudget",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Removes the budget. Removing what is not set changes nothing.

 State: deletes the budget.

 Errors: none of its own.
*/
        pub async fn delete_budget(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteBudgetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteBudgetResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/DeleteBudget",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "DeleteBudget",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how much the platform was used, by module and by day.

 State: none.

 Errors:
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the period is longer than 400 days.
*/
        pub async fn get_usage(
            &mut self,
            request: impl tonic::IntoRequest<super::GetUsageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUsageResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/GetUsage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "GetUsage",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Counts use. An entry whose key is known already is left as it is and reported as a duplicate.

 State: writes the entries.

 Errors: none of its own.
*/
        pub async fn record_usage(
            &mut self,
            request: impl tonic::IntoRequest<super::RecordUsageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordUsageResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/RecordUsage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "RecordUsage",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists what could be done better, largest saving first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_recommendations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRecommendationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRecommendationsResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/ListRecommendations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "ListRecommendations",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Hides a recommendation for 90 days. Dismissing what is dismissed changes nothing.

 State: writes the dismissal.

 Errors:
 - NOT_FOUND RECOMMENDATION_NOT_FOUND: no recommendation has this id.
*/
        pub async fn dismiss_recommendation(
            &mut self,
            request: impl tonic::IntoRequest<super::DismissRecommendationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DismissRecommendationResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/DismissRecommendation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "DismissRecommendation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Follows the budget's thresholds: first those that were passed in the current period, then each that is passed.

 State: none.

 Errors: none of its own.
*/
        pub async fn watch_budget_alerts(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchBudgetAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchBudgetAlertsResponse>>,
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
                "/platform.intelligence.v1.AnalyticsService/WatchBudgetAlerts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "WatchBudgetAlerts",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Reads how fresh each dataset is, and what of it is late.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_freshness(
            &mut self,
            request: impl tonic::IntoRequest<super::GetFreshnessRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetFreshnessResponse>,
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
                "/platform.intelligence.v1.AnalyticsService/GetFreshness",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnalyticsService",
                        "GetFreshness",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod anomaly_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Anomalies: values of a metric that are far from what the metric's own past lets expect.

 A monitor watches one metric of one dataset, for each value of its dimensions. After every refresh of the dataset
 the newest points are held against the expected range, and an anomaly is stored and, if the monitor says so, raised
 as an alert. Detection is deterministic: equal series and settings give equal anomalies.
*/
    #[derive(Debug, Clone)]
    pub struct AnomalyServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AnomalyServiceClient<tonic::transport::Channel> {
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
    impl<T> AnomalyServiceClient<T>
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
        ) -> AnomalyServiceClient<InterceptedService<T, F>>
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
            AnomalyServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn save_monitor(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveMonitorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveMonitorResponse>,
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
                "/platform.intelligence.v1.AnomalyService/SaveMonitor",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnomalyService",
                        "SaveMonitor",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists monitors by name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_monitors(
            &mut self,
            request: impl tonic::IntoRequest<super::ListMonitorsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListMonitorsResponse>,
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
                "/platform.intelligence.v1.AnomalyService/ListMonitors",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnomalyService",
                        "ListMonitors",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one monitor.

 State: none.

 Errors:
 - NOT_FOUND MONITOR_NOT_FOUND: no monitor has this id.
*/
        pub async fn get_monitor(
            &mut self,
            request: impl tonic::IntoRequest<super::GetMonitorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMonitorResponse>,
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
                "/platform.intelligence.v1.AnomalyService/GetMonitor",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnomalyService",
                        "GetMonitor",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a monitor. Its anomalies stay. Deleting what is deleted changes nothing.

 State: marks the monitor deleted and writes the event `config.changes`.

 Errors:
 - NOT_FOUND MONITOR_NOT_FOUND: there has never been a monitor of this id.
*/
        pub async fn delete_monitor(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteMonitorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteMonitorResponse>,
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
                "/platform.intelligence.v1.AnomalyService/DeleteMonitor",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnomalyService",
                        "DeleteMonitor",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Detects anomalies in a series that the caller gives.

 State: none.

 Errors:
 - FAILED_PRECONDITION SERIES_TOO_SHORT: the method needs more points: 7 for ROBUST_Z_SCORE, 21 for SEASONAL, 2
   for RELATIVE_CHANGE.
*/
        pub async fn detect_anomalies(
            &mut self,
            request: impl tonic::IntoRequest<super::DetectAnomaliesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DetectAnomaliesResponse>,
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
                "/platform.intelligence.v1.AnomalyService/DetectAnomalies",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnomalyService",
                        "DetectAnomalies",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists stored anomalies, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_anomalies(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAnomaliesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAnomaliesResponse>,
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
                "/platform.intelligence.v1.AnomalyService/ListAnomalies",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnomalyService",
                        "ListAnomalies",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Says whether an anomaly was one. A series whose anomalies are refused three times in a row is widened by half.

 State: writes the verdict.

 Errors:
 - NOT_FOUND ANOMALY_NOT_FOUND: no anomaly has this id.
*/
        pub async fn review_anomaly(
            &mut self,
            request: impl tonic::IntoRequest<super::ReviewAnomalyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReviewAnomalyResponse>,
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
                "/platform.intelligence.v1.AnomalyService/ReviewAnomaly",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.AnomalyService",
                        "ReviewAnomaly",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod calculation_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
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
    #[derive(Debug, Clone)]
    pub struct CalculationServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl CalculationServiceClient<tonic::transport::Channel> {
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
    impl<T> CalculationServiceClient<T>
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
        ) -> CalculationServiceClient<InterceptedService<T, F>>
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
            CalculationServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn evaluate(
            &mut self,
            request: impl tonic::IntoRequest<super::EvaluateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EvaluateResponse>,
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
                "/platform.intelligence.v1.CalculationService/Evaluate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "Evaluate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Checks a formula without evaluating it: syntax, limits, functions, and types where they are declared.

 A formula with faults is an answer, not a failure of the call.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateResponse>,
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
                "/platform.intelligence.v1.CalculationService/Validate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "Validate",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn evaluate_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::EvaluateBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EvaluateBatchResponse>,
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
                "/platform.intelligence.v1.CalculationService/EvaluateBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "EvaluateBatch",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn evaluate_stream(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::EvaluateStreamRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::EvaluateStreamResponse>>,
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
                "/platform.intelligence.v1.CalculationService/EvaluateStream",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "EvaluateStream",
                    ),
                );
            self.inner.streaming(req, path, codec).await
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
        pub async fn save_formula(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveFormulaResponse>,
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
                "/platform.intelligence.v1.CalculationService/SaveFormula",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "SaveFormula",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one version of a kept formula.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: no formula has this name, or it does not have this version.
*/
        pub async fn get_formula(
            &mut self,
            request: impl tonic::IntoRequest<super::GetFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetFormulaResponse>,
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
                "/platform.intelligence.v1.CalculationService/GetFormula",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "GetFormula",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the organisation's formulas and the built-in ones, each in its newest version.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_formulas(
            &mut self,
            request: impl tonic::IntoRequest<super::ListFormulasRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFormulasResponse>,
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
                "/platform.intelligence.v1.CalculationService/ListFormulas",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "ListFormulas",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of one formula, newest first.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: no formula has this name.
*/
        pub async fn list_formula_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListFormulaVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFormulaVersionsResponse>,
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
                "/platform.intelligence.v1.CalculationService/ListFormulaVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "ListFormulaVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn delete_formula(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteFormulaResponse>,
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
                "/platform.intelligence.v1.CalculationService/DeleteFormula",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "DeleteFormula",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Runs test cases against a formula and compares each result with what is expected.

 State: none.

 Errors:
 - NOT_FOUND FORMULA_NOT_FOUND: the formula is given by a name or version that does not exist.
 - INVALID_ARGUMENT FORMULA_INVALID: the formula does not parse or exceeds a limit.
*/
        pub async fn test_formula(
            &mut self,
            request: impl tonic::IntoRequest<super::TestFormulaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestFormulaResponse>,
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
                "/platform.intelligence.v1.CalculationService/TestFormula",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "TestFormula",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the functions of the language.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_functions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListFunctionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListFunctionsResponse>,
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
                "/platform.intelligence.v1.CalculationService/ListFunctions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "ListFunctions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Computes pacing: how delivery stands against what the flight should have delivered by now.

 `pacing_rate = delivered / booked × total_days / days_elapsed × 100` and `projected = delivered / days_elapsed
 × total_days`. A value whose divisor is zero is left unset, and the status is then unspecified:
 before the flight starts there is no pacing.

 State: none.

 Errors: none of its own.
*/
        pub async fn calculate_pacing(
            &mut self,
            request: impl tonic::IntoRequest<super::CalculatePacingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CalculatePacingResponse>,
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
                "/platform.intelligence.v1.CalculationService/CalculatePacing",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "CalculatePacing",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Computes margins.

 `margin = revenue - cost` and `margin_percent = margin / revenue × 100`, unset where the revenue is zero.

 State: none.

 Errors: none of its own.
*/
        pub async fn calculate_margin(
            &mut self,
            request: impl tonic::IntoRequest<super::CalculateMarginRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CalculateMarginResponse>,
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
                "/platform.intelligence.v1.CalculationService/CalculateMargin",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "CalculateMargin",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Continues a daily series into the future.

 State: none.

 Errors:
 - FAILED_PRECONDITION SERIES_TOO_SHORT: the method needs more points: 1 for RUN_RATE, 3 for LINEAR, 21 for WEEKLY.
*/
        pub async fn calculate_forecast(
            &mut self,
            request: impl tonic::IntoRequest<super::CalculateForecastRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CalculateForecastResponse>,
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
                "/platform.intelligence.v1.CalculationService/CalculateForecast",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.CalculationService",
                        "CalculateForecast",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod qa_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Quality assurance: checks whether entities are set up as they should be, before and while they run.

 A check is a formula over an entity's fields that must be true; NULL counts as failed, unless the check passes on
 missing data. Checks are grouped into templates; what ships with the platform is a set of templates. The score of an
 entity is the weighted share of the checks that passed: `sum over categories (weight × passed / total) / sum of the
 weights × 100`, over the categories that have a check. Grades: A from 95, B from 85, C from 70, D from 50, else F.
*/
    #[derive(Debug, Clone)]
    pub struct QaServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl QaServiceClient<tonic::transport::Channel> {
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
    impl<T> QaServiceClient<T>
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
        ) -> QaServiceClient<InterceptedService<T, F>>
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
            QaServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn save_qa_check(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveQaCheckResponse>,
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
                "/platform.intelligence.v1.QaService/SaveQaCheck",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "SaveQaCheck"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one check.

 State: none.

 Errors:
 - NOT_FOUND QA_CHECK_NOT_FOUND: no check has this id, or it does not have this version.
*/
        pub async fn get_qa_check(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQaCheckResponse>,
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
                "/platform.intelligence.v1.QaService/GetQaCheck",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "GetQaCheck"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the organisation's checks and the built-in ones.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_qa_checks(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQaChecksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaChecksResponse>,
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
                "/platform.intelligence.v1.QaService/ListQaChecks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "ListQaChecks"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a check. Its results stay. Deleting what is deleted changes nothing.

 State: marks the check deleted, takes it out of templates, and writes the event `config.changes`.

 Errors:
 - NOT_FOUND QA_CHECK_NOT_FOUND: there has never been a check of this id.
 - FAILED_PRECONDITION QA_CHECK_BUILT_IN: the check ships with the platform; disable it in the template instead.
*/
        pub async fn delete_qa_check(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteQaCheckResponse>,
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
                "/platform.intelligence.v1.QaService/DeleteQaCheck",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.QaService",
                        "DeleteQaCheck",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn save_qa_template(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveQaTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveQaTemplateResponse>,
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
                "/platform.intelligence.v1.QaService/SaveQaTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.QaService",
                        "SaveQaTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the organisation's templates and the built-in ones.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_qa_templates(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQaTemplatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaTemplatesResponse>,
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
                "/platform.intelligence.v1.QaService/ListQaTemplates",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.QaService",
                        "ListQaTemplates",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a template. Its checks and results stay. Deleting what is deleted changes nothing.

 State: marks the template deleted, and writes the event `config.changes`.

 Errors:
 - NOT_FOUND QA_TEMPLATE_NOT_FOUND: there has never been a template of this id.
 - FAILED_PRECONDITION QA_TEMPLATE_BUILT_IN: the template ships with the platform.
*/
        pub async fn delete_qa_template(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteQaTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteQaTemplateResponse>,
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
                "/platform.intelligence.v1.QaService/DeleteQaTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.QaService",
                        "DeleteQaTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn run_qa_checks(
            &mut self,
            request: impl tonic::IntoRequest<super::RunQaChecksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RunQaChecksResponse>,
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
                "/platform.intelligence.v1.QaService/RunQaChecks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "RunQaChecks"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how far a run is, and its sums.

 State: none.

 Errors:
 - NOT_FOUND QA_RUN_NOT_FOUND: no run has this id, or it is older than 400 days.
*/
        pub async fn get_qa_run(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQaRunRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQaRunResponse>,
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
                "/platform.intelligence.v1.QaService/GetQaRun",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "GetQaRun"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists runs, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_qa_runs(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQaRunsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaRunsResponse>,
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
                "/platform.intelligence.v1.QaService/ListQaRuns",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "ListQaRuns"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists results, newest run first, failed ones before passed ones.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_qa_results(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQaResultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaResultsResponse>,
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
                "/platform.intelligence.v1.QaService/ListQaResults",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.QaService",
                        "ListQaResults",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the score of one entity, its categories, and how the score went over time.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: the entity was never checked.
*/
        pub async fn get_qa_score(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQaScoreRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQaScoreResponse>,
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
                "/platform.intelligence.v1.QaService/GetQaScore",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "GetQaScore"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Accepts a failed check on one entity until a time, so that it counts as passed. Waiving again moves the time.

 State: writes the waiver; the next run honours it.

 Errors:
 - NOT_FOUND QA_CHECK_NOT_FOUND: no check has this id.
 - OUT_OF_RANGE WAIVER_OUT_OF_RANGE: the time is past, or more than 366 days away.
*/
        pub async fn waive_qa_check(
            &mut self,
            request: impl tonic::IntoRequest<super::WaiveQaCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::WaiveQaCheckResponse>,
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
                "/platform.intelligence.v1.QaService/WaiveQaCheck",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.intelligence.v1.QaService", "WaiveQaCheck"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes back a waiver. Taking back what is not waived changes nothing.

 State: deletes the waiver; the next run honours it.

 Errors: none of its own.
*/
        pub async fn revoke_qa_waiver(
            &mut self,
            request: impl tonic::IntoRequest<super::RevokeQaWaiverRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokeQaWaiverResponse>,
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
                "/platform.intelligence.v1.QaService/RevokeQaWaiver",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.QaService",
                        "RevokeQaWaiver",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists waivers that have not ended, by end, nearest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_qa_waivers(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQaWaiversRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQaWaiversResponse>,
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
                "/platform.intelligence.v1.QaService/ListQaWaivers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.QaService",
                        "ListQaWaivers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod report_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Reports: a query, a format and, if wanted, a schedule and recipients; and the files that they produce.

 A report runs as the user who saved it last, with that user's rights at the time of the run.
 Files are kept for 30 days.
*/
    #[derive(Debug, Clone)]
    pub struct ReportServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ReportServiceClient<tonic::transport::Channel> {
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
    impl<T> ReportServiceClient<T>
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
        ) -> ReportServiceClient<InterceptedService<T, F>>
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
            ReportServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn save_report(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveReportResponse>,
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
                "/platform.intelligence.v1.ReportService/SaveReport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "SaveReport",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one report.

 State: none.

 Errors:
 - NOT_FOUND REPORT_NOT_FOUND: no report has this id.
*/
        pub async fn get_report(
            &mut self,
            request: impl tonic::IntoRequest<super::GetReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetReportResponse>,
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
                "/platform.intelligence.v1.ReportService/GetReport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "GetReport",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists reports by name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_reports(
            &mut self,
            request: impl tonic::IntoRequest<super::ListReportsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListReportsResponse>,
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
                "/platform.intelligence.v1.ReportService/ListReports",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "ListReports",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a report. Files that exist stay until they expire. Deleting what is deleted changes nothing.

 State: marks the report deleted, stops its schedule, and writes the event `config.changes`.

 Errors:
 - NOT_FOUND REPORT_NOT_FOUND: there has never been a report of this id.
*/
        pub async fn delete_report(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteReportResponse>,
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
                "/platform.intelligence.v1.ReportService/DeleteReport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "DeleteReport",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Starts an export: of a report, or of a query that is saved nowhere. Returns at once.

 A client must not repeat it by itself without an idempotency key; ListExports shows whether it has begun.

 State: writes the export as PENDING; it survives a restart of the service.

 Errors:
 - NOT_FOUND REPORT_NOT_FOUND: no report has this id.
 - INVALID_ARGUMENT REPORT_INVALID: the query does not compile.
 - RESOURCE_EXHAUSTED EXPORT_QUEUE_FULL: the organisation has 20 exports waiting.
*/
        pub async fn start_export(
            &mut self,
            request: impl tonic::IntoRequest<super::StartExportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartExportResponse>,
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
                "/platform.intelligence.v1.ReportService/StartExport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "StartExport",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how far an export is.

 State: none.

 Errors:
 - NOT_FOUND EXPORT_NOT_FOUND: no export has this id, or its file expired more than 60 days ago.
*/
        pub async fn get_export(
            &mut self,
            request: impl tonic::IntoRequest<super::GetExportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetExportResponse>,
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
                "/platform.intelligence.v1.ReportService/GetExport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "GetExport",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists exports, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_exports(
            &mut self,
            request: impl tonic::IntoRequest<super::ListExportsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListExportsResponse>,
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
                "/platform.intelligence.v1.ReportService/ListExports",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "ListExports",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends an export and deletes what it has written. Cancelling what is cancelled changes nothing.

 State: writes the request to cancel; durable when the call returns.

 Errors:
 - NOT_FOUND EXPORT_NOT_FOUND: no export has this id.
 - FAILED_PRECONDITION EXPORT_FINISHED: the export has completed or failed.
*/
        pub async fn cancel_export(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelExportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelExportResponse>,
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
                "/platform.intelligence.v1.ReportService/CancelExport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "CancelExport",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn download_export(
            &mut self,
            request: impl tonic::IntoRequest<super::DownloadExportRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::DownloadExportResponse>>,
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
                "/platform.intelligence.v1.ReportService/DownloadExport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.ReportService",
                        "DownloadExport",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod rule_engine_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
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
    #[derive(Debug, Clone)]
    pub struct RuleEngineServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl RuleEngineServiceClient<tonic::transport::Channel> {
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
    impl<T> RuleEngineServiceClient<T>
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
        ) -> RuleEngineServiceClient<InterceptedService<T, F>>
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
            RuleEngineServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn evaluate_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::EvaluateRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EvaluateRuleResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/EvaluateRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "EvaluateRule",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn batch_evaluate_rules(
            &mut self,
            request: impl tonic::IntoRequest<super::BatchEvaluateRulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchEvaluateRulesResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/BatchEvaluateRules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "BatchEvaluateRules",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn test_rule(
            &mut self,
            request: impl tonic::IntoRequest<super::TestRuleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestRuleResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/TestRule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "TestRule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Starts the evaluation of rules on the current gold data, and returns at once.

 With nothing enabled the evaluation is completed with 0 rules. Without an idempotency key a client must not repeat
 it by itself; ListEvaluations shows whether it has begun.

 State: writes the evaluation as PENDING; it survives a restart of the service.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: an id of `rule_ids` names no rule.
 - RESOURCE_EXHAUSTED EVALUATION_QUEUE_FULL: the organisation has 100 evaluations waiting.
*/
        pub async fn trigger_rule_evaluation(
            &mut self,
            request: impl tonic::IntoRequest<super::TriggerRuleEvaluationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerRuleEvaluationResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/TriggerRuleEvaluation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "TriggerRuleEvaluation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how far an evaluation is.

 State: none.

 Errors:
 - NOT_FOUND EVALUATION_NOT_FOUND: no evaluation has this id, or it ended more than 90 days ago.
*/
        pub async fn get_evaluation_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetEvaluationStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetEvaluationStatusResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/GetEvaluationStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "GetEvaluationStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists evaluations, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_evaluations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListEvaluationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListEvaluationsResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/ListEvaluations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "ListEvaluations",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends an evaluation at its next entity. What matched until then stays. Cancelling a cancelled one changes nothing.

 State: writes the request to cancel; durable when the call returns.

 Errors:
 - NOT_FOUND EVALUATION_NOT_FOUND: no evaluation has this id.
 - FAILED_PRECONDITION EVALUATION_FINISHED: the evaluation has completed, failed or timed out.
*/
        pub async fn cancel_evaluation(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelEvaluationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelEvaluationResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/CancelEvaluation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "CancelEvaluation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists stored matches, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_rule_matches(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRuleMatchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRuleMatchesResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/ListRuleMatches",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "ListRuleMatches",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one match with its explanation, its actions and the data that it was found on.

 State: none.

 Errors:
 - NOT_FOUND RULE_MATCH_NOT_FOUND: no match has this id, or it is older than 400 days.
*/
        pub async fn get_rule_match(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRuleMatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRuleMatchResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/GetRuleMatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "GetRuleMatch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Executes one action by itself, without a rule.

 The actions are `alert`, `log`, `notify` and `webhook`.
 `pause_campaign`, `adjust_budget` and `update_bid` write to the source
 and are SKIPPED while its connector has no write access. With an idempotency key the call may be repeated.

 State: writes the execution before the action is carried out, and its outcome afterwards.

 Errors:
 - INVALID_ARGUMENT ACTION_INVALID: no action has this type, or its parameters do not fit.
*/
        pub async fn execute_action(
            &mut self,
            request: impl tonic::IntoRequest<super::ExecuteActionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExecuteActionResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/ExecuteAction",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "ExecuteAction",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the outcome of one executed action.

 State: none.

 Errors:
 - NOT_FOUND ACTION_EXECUTION_NOT_FOUND: no execution has this id, or it is older than 90 days.
*/
        pub async fn get_action_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetActionStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetActionStatusResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/GetActionStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "GetActionStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the actions that rules can ask for, with the parameters of each.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_action_types(
            &mut self,
            request: impl tonic::IntoRequest<super::ListActionTypesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListActionTypesResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/ListActionTypes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "ListActionTypes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists what the engine remembers of a rule's entities: last match, cooldown, open alert.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
*/
        pub async fn list_rule_states(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRuleStatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRuleStatesResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/ListRuleStates",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "ListRuleStates",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Forgets what the engine remembers, so that the next match fires again. Open alerts stay open.

 State: deletes the states; durable when the call returns.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
*/
        pub async fn reset_rule_state(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetRuleStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetRuleStateResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/ResetRuleState",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "ResetRuleState",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Counts a rule's evaluations, matches and firings by day.

 State: none.

 Errors:
 - NOT_FOUND RULE_NOT_FOUND: no rule has this id.
*/
        pub async fn get_rule_statistics(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRuleStatisticsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRuleStatisticsResponse>,
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
                "/platform.intelligence.v1.RuleEngineService/GetRuleStatistics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.RuleEngineService",
                        "GetRuleStatistics",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod taxonomy_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Naming conventions: defines how names of entities are built from components, and holds names against that.

 A pattern is a list of components with a separator between them.
 A name is split at the separator; each part must fit its component.
 A pattern may inherit the name of the entity above: the name then begins with the parent's name and the separator.
 The score of a name is the share of its required components that fit;
 a name is valid when nothing but warnings is found.
 Versions are never changed: saving a pattern adds one, and results name the version that they were found with.
*/
    #[derive(Debug, Clone)]
    pub struct TaxonomyServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl TaxonomyServiceClient<tonic::transport::Channel> {
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
    impl<T> TaxonomyServiceClient<T>
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
        ) -> TaxonomyServiceClient<InterceptedService<T, F>>
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
            TaxonomyServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn set_taxonomy(
            &mut self,
            request: impl tonic::IntoRequest<super::SetTaxonomyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetTaxonomyResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/SetTaxonomy",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "SetTaxonomy",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one version of a pattern.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or it does not have this version.
*/
        pub async fn get_taxonomy(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTaxonomyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTaxonomyResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/GetTaxonomy",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "GetTaxonomy",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists patterns, each in its newest version, by name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_taxonomies(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTaxonomiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaxonomiesResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/ListTaxonomies",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "ListTaxonomies",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of one pattern, newest first.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id.
*/
        pub async fn list_taxonomy_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTaxonomyVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaxonomyVersionsResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/ListTaxonomyVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "ListTaxonomyVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a pattern. Its results stay. Deleting what is deleted changes nothing.

 State: marks the pattern deleted and writes the event `config.changes`.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: there has never been a pattern of this id.
 - FAILED_PRECONDITION TAXONOMY_PATTERN_IN_USE: another pattern inherits from it.
*/
        pub async fn delete_taxonomy(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteTaxonomyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTaxonomyResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/DeleteTaxonomy",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "DeleteTaxonomy",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the values that components of the source LIST accept.

 State: writes the list and the event `config.changes` in one transaction.

 Errors:
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 200 lists.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
*/
        pub async fn set_taxonomy_list(
            &mut self,
            request: impl tonic::IntoRequest<super::SetTaxonomyListRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetTaxonomyListResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/SetTaxonomyList",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "SetTaxonomyList",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the values of one list.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_LIST_NOT_FOUND: no list has this name.
*/
        pub async fn get_taxonomy_list(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTaxonomyListRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTaxonomyListResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/GetTaxonomyList",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "GetTaxonomyList",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the lists by name, without their values.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_taxonomy_lists(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTaxonomyListsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTaxonomyListsResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/ListTaxonomyLists",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "ListTaxonomyLists",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Holds one name against a pattern. A name with faults is an answer, not a failure of the call.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
*/
        pub async fn validate_name(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateNameResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/ValidateName",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "ValidateName",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Holds up to 1000 names against their patterns.

 State: none, or the results where `store` is set.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for one of the kinds of entity.
*/
        pub async fn validate_names_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateNamesBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateNamesBatchResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/ValidateNamesBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "ValidateNamesBatch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Splits a name into the values of its components, without judging them.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
*/
        pub async fn parse_name(
            &mut self,
            request: impl tonic::IntoRequest<super::ParseNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ParseNameResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/ParseName",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "ParseName",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Builds a name from the values of its components.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
 - INVALID_ARGUMENT TAXONOMY_VALUE_INVALID: a required component has no value, or a value does not fit;
   `BadRequest` names them.
*/
        pub async fn build_name(
            &mut self,
            request: impl tonic::IntoRequest<super::BuildNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BuildNameResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/BuildName",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "BuildName",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Suggests valid names that are near to one that is not.

 Case, separators, white space and known abbreviations are corrected;
 what is missing is taken from the entity's fields and its parent.

 State: none.

 Errors:
 - NOT_FOUND TAXONOMY_PATTERN_NOT_FOUND: no pattern has this id, or none is in force for this kind of entity.
*/
        pub async fn suggest_name(
            &mut self,
            request: impl tonic::IntoRequest<super::SuggestNameRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SuggestNameResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/SuggestName",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "SuggestName",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists stored results, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_name_results(
            &mut self,
            request: impl tonic::IntoRequest<super::ListNameResultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNameResultsResponse>,
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
                "/platform.intelligence.v1.TaxonomyService/ListNameResults",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.intelligence.v1.TaxonomyService",
                        "ListNameResults",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
