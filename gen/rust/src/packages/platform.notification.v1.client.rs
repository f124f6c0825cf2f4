// @generated
/// Generated client implementations.
pub mod notification_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Tells people and programs what happened.

 A notification is expanded to recipients, each recipient's preferences are applied, and one delivery a channel
 and recipient is written. Deliveries are attempted at once and after 1, 5, 15 and 60 minutes; then they are
 FAILED and wait to be redelivered. What preferences, quiet hours, suppressions or rate limits hold back is
 SKIPPED with a reason, or waits for a digest.

 Notifications of the same type, template and severity to the same recipient within 5 minutes are joined to one, up
 to 50. Delivery is at least once; a mail carries the delivery's id as its `Message-ID`, a webhook carries it in a
 header. Notifications and deliveries are kept for 90 days.
*/
    #[derive(Debug, Clone)]
    pub struct NotificationServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl NotificationServiceClient<tonic::transport::Channel> {
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
    impl<T> NotificationServiceClient<T>
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
        ) -> NotificationServiceClient<InterceptedService<T, F>>
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
            NotificationServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Accepts a notification for delivery and returns before it is delivered.

 A call with an idempotency key that was used within 24 h returns the first answer and sends nothing.
 Without a key a client must not repeat it by itself; ListNotifications shows whether it was accepted.

 State: writes the notification, its deliveries and the event `notification.accepted` in one transaction;
 durable when the call returns.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: no template has this id, or it does not have this version.
 - INVALID_ARGUMENT TEMPLATE_FIELD_MISSING: `data` lacks a field that the template requires; `BadRequest` names it.
 - INVALID_ARGUMENT NO_RECIPIENTS: the recipients come to nobody.
 - ALREADY_EXISTS IDEMPOTENCY_KEY_REUSED: the key was used with another request.
 - RESOURCE_EXHAUSTED NOTIFICATION_QUEUE_FULL: the organisation has 100,000 deliveries waiting.
*/
        pub async fn send_notification(
            &mut self,
            request: impl tonic::IntoRequest<super::SendNotificationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SendNotificationResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/SendNotification",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "SendNotification",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Accepts several notifications, each by itself:
 what is wrong with one is told in its result, and the others are accepted.

 Repeating it is safe for those that have an idempotency key;
 for the others ListNotifications shows what was accepted.

 State: as SendNotification, one transaction a notification.

 Errors: none of its own.
*/
        pub async fn send_batch_notifications(
            &mut self,
            request: impl tonic::IntoRequest<super::SendBatchNotificationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SendBatchNotificationsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/SendBatchNotifications",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "SendBatchNotifications",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads where a notification stands, by channel and recipient.

 State: none.

 Errors:
 - NOT_FOUND NOTIFICATION_NOT_FOUND: no notification has this id.
*/
        pub async fn get_notification_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetNotificationStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetNotificationStatusResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/GetNotificationStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "GetNotificationStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists notifications, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_notifications(
            &mut self,
            request: impl tonic::IntoRequest<super::ListNotificationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNotificationsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/ListNotifications",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "ListNotifications",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Stops what is not sent yet. Cancelling what is cancelled changes nothing.

 State: marks deliveries that wait as CANCELLED; durable when the call returns.

 Errors:
 - NOT_FOUND NOTIFICATION_NOT_FOUND: no notification has this id.
*/
        pub async fn cancel_notification(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelNotificationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelNotificationResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/CancelNotification",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "CancelNotification",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads a user's preferences, with the defaults filled in:
 CRITICAL at once, WARNING hourly, INFO daily, every channel, no quiet hours.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: the user is no member of the organisation.
*/
        pub async fn get_preferences(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPreferencesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPreferencesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/GetPreferences",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "GetPreferences",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the parts of a user's preferences that the request sets.

 A map that is not empty and a message that is set replace what was there; the others are left as they are.
 What waits already is judged by the new preferences.

 State: writes the preferences; durable when the call returns.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: the user is no member of the organisation.
 - INVALID_ARGUMENT TIME_ZONE_UNKNOWN: a time zone is not in the IANA database.
 - ABORTED VERSION_CONFLICT: `expected_revision` is not the revision in force.
*/
        pub async fn update_preferences(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdatePreferencesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdatePreferencesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/UpdatePreferences",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "UpdatePreferences",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes a recipient off, by the token of a link in a mail, without signing in.

 State: writes the suppression or the preference; durable when the call returns. Repeating it changes nothing.

 Errors:
 - NOT_FOUND UNSUBSCRIBE_TOKEN_UNKNOWN: the token was not issued, or is older than 90 days.
*/
        pub async fn unsubscribe(
            &mut self,
            request: impl tonic::IntoRequest<super::UnsubscribeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnsubscribeResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/Unsubscribe",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "Unsubscribe",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the organisation's templates and the built-in ones, each in its newest version.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_templates(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTemplatesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTemplatesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/ListTemplates",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "ListTemplates",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Renders a template for one channel.

 State: none.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: no template has this id, or it does not have this version or this channel.
 - INVALID_ARGUMENT TEMPLATE_FIELD_MISSING: `data` lacks a field that the template requires; `BadRequest` names it.
 - INVALID_ARGUMENT TEMPLATE_INVALID: rendering failed, or took more than 10,000 steps.
*/
        pub async fn render_template(
            &mut self,
            request: impl tonic::IntoRequest<super::RenderTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RenderTemplateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/RenderTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "RenderTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how each channel is doing.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_channel_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetChannelStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetChannelStatusResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/GetChannelStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "GetChannelStatus",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sends one test message, at once and once. A message that is refused is an answer, not a failure of the call.

 It is in no list and in no count, and preferences do not hold it back. A client must not repeat it by itself.

 State: sends the message; writes nothing.

 Errors:
 - FAILED_PRECONDITION CHANNEL_NOT_CONFIGURED: the organisation has no enabled configuration for the channel.
 - RESOURCE_EXHAUSTED TEST_LIMIT_EXCEEDED: 10 tests were made in the last hour.
*/
        pub async fn test_channel(
            &mut self,
            request: impl tonic::IntoRequest<super::TestChannelRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestChannelResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.NotificationService/TestChannel",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.NotificationService",
                        "TestChannel",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod channel_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The organisation's channels: through which server, workspace or gateway notifications travel.

 An organisation may have several configurations of one channel;
 the default one is used where a notification names none.
 Secrets are write-only:
 they are stored encrypted, are empty in every response, and are kept by an update that leaves them empty.
*/
    #[derive(Debug, Clone)]
    pub struct ChannelServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ChannelServiceClient<tonic::transport::Channel> {
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
    impl<T> ChannelServiceClient<T>
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
        ) -> ChannelServiceClient<InterceptedService<T, F>>
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
            ChannelServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a configuration.

 A client must not repeat it by itself; ListChannels shows whether it exists.

 State: writes the configuration and the event `config.changes` in one transaction.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: another configuration has this name.
 - INVALID_ARGUMENT CHANNEL_CONFIG_INVALID: a secret that the kind needs is missing.
 - FAILED_PRECONDITION ADDRESS_NOT_ALLOWED: an address is one that the platform must not call.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 50 configurations.
*/
        pub async fn create_channel(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateChannelRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateChannelResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.ChannelService/CreateChannel",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.ChannelService",
                        "CreateChannel",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one configuration.

 State: none.

 Errors:
 - NOT_FOUND CHANNEL_NOT_FOUND: no configuration has this id.
*/
        pub async fn get_channel(
            &mut self,
            request: impl tonic::IntoRequest<super::GetChannelRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetChannelResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.ChannelService/GetChannel",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.ChannelService",
                        "GetChannel",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists configurations by channel and name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_channels(
            &mut self,
            request: impl tonic::IntoRequest<super::ListChannelsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListChannelsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.ChannelService/ListChannels",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.ChannelService",
                        "ListChannels",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes what the request sets. The kind of channel cannot change.

 State: writes the configuration and the event `config.changes` in one transaction;
 the next attempt of each delivery uses it.

 Errors:
 - NOT_FOUND CHANNEL_NOT_FOUND: no configuration has this id.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: another configuration has this name.
 - INVALID_ARGUMENT CHANNEL_CONFIG_INVALID: the kind is not that of the configuration.
 - FAILED_PRECONDITION ADDRESS_NOT_ALLOWED: an address is one that the platform must not call.
 - ABORTED VERSION_CONFLICT: `expected_revision` is not the revision in force.
*/
        pub async fn update_channel(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateChannelRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateChannelResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.ChannelService/UpdateChannel",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.ChannelService",
                        "UpdateChannel",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a configuration with its secrets. Deliveries that wait for it are SKIPPED.
 Deleting what is deleted changes nothing.

 State: deletes the configuration and writes the event `config.changes` in one transaction.

 Errors: none of its own.
*/
        pub async fn delete_channel(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteChannelRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteChannelResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.ChannelService/DeleteChannel",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.ChannelService",
                        "DeleteChannel",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Routes notifications:
 which channels and targets are used for which modules and severities, where a notification names none.

 State: replaces the routes as a whole, and writes the event `config.changes`, in one transaction.

 Errors:
 - NOT_FOUND CHANNEL_NOT_FOUND: a route names a configuration that does not exist.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the version in force.
*/
        pub async fn set_routes(
            &mut self,
            request: impl tonic::IntoRequest<super::SetRoutesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetRoutesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.ChannelService/SetRoutes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.ChannelService",
                        "SetRoutes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the routes in force.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_routes(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRoutesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRoutesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.ChannelService/GetRoutes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.ChannelService",
                        "GetRoutes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod delivery_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Deliveries, one for each notification, channel and recipient:
 what became of them, how to try them again, and which addresses get nothing.
*/
    #[derive(Debug, Clone)]
    pub struct DeliveryServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl DeliveryServiceClient<tonic::transport::Channel> {
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
    impl<T> DeliveryServiceClient<T>
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
        ) -> DeliveryServiceClient<InterceptedService<T, F>>
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
            DeliveryServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists deliveries, newest first: with a filter on FAILED, what waits to be redelivered.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_deliveries(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDeliveriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDeliveriesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DeliveryService/ListDeliveries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DeliveryService",
                        "ListDeliveries",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one delivery with its attempts.

 State: none.

 Errors:
 - NOT_FOUND DELIVERY_NOT_FOUND: no delivery has this id.
*/
        pub async fn get_delivery(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDeliveryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDeliveryResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DeliveryService/GetDelivery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DeliveryService",
                        "GetDelivery",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Attempts failed deliveries once more, with all their attempts anew. Preferences are not asked again.

 A client must not repeat it by itself; ListDeliveries shows what waits.

 State: queues the deliveries; durable when the call returns.

 Errors:
 - NOT_FOUND DELIVERY_NOT_FOUND: an id names no delivery; nothing is queued.
*/
        pub async fn redeliver_deliveries(
            &mut self,
            request: impl tonic::IntoRequest<super::RedeliverDeliveriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RedeliverDeliveriesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DeliveryService/RedeliverDeliveries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DeliveryService",
                        "RedeliverDeliveries",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Counts deliveries by channel, outcome and day.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_delivery_statistics(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDeliveryStatisticsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDeliveryStatisticsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DeliveryService/GetDeliveryStatistics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DeliveryService",
                        "GetDeliveryStatistics",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists addresses that get nothing any more.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_suppressions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSuppressionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSuppressionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DeliveryService/ListSuppressions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DeliveryService",
                        "ListSuppressions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes an address off. Adding what is there changes its reason.

 State: writes the suppression; what waits for the address is SKIPPED.

 Errors:
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100,000 suppressions.
*/
        pub async fn add_suppression(
            &mut self,
            request: impl tonic::IntoRequest<super::AddSuppressionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddSuppressionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DeliveryService/AddSuppression",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DeliveryService",
                        "AddSuppression",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lets an address receive again. Removing what is not there changes nothing.

 State: deletes the suppression; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn remove_suppression(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveSuppressionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveSuppressionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DeliveryService/RemoveSuppression",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DeliveryService",
                        "RemoveSuppression",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod digest_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Digests: what waits for a user until the hour, the day or the week is over.
*/
    #[derive(Debug, Clone)]
    pub struct DigestServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl DigestServiceClient<tonic::transport::Channel> {
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
    impl<T> DigestServiceClient<T>
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
        ) -> DigestServiceClient<InterceptedService<T, F>>
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
            DigestServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists what waits for a user's digests, by the time at which each is sent.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: the user is no member of the organisation.
*/
        pub async fn list_pending_digests(
            &mut self,
            request: impl tonic::IntoRequest<super::ListPendingDigestsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPendingDigestsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DigestService/ListPendingDigests",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DigestService",
                        "ListPendingDigests",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sends a user's digests now, instead of at their time. Empty digests are not sent.

 State: queues the digests' deliveries and empties them in one transaction; repeating it finds them empty.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: the user is no member of the organisation.
*/
        pub async fn send_digests_now(
            &mut self,
            request: impl tonic::IntoRequest<super::SendDigestsNowRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SendDigestsNowResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.DigestService/SendDigestsNow",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.DigestService",
                        "SendDigestsNow",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod inbox_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The caller's own inbox, and the browsers and devices that it gets push messages on.

 Every call is about the user of the token; nobody reads another's inbox.
 An inbox keeps 10,000 messages; the oldest read ones go first.
*/
    #[derive(Debug, Clone)]
    pub struct InboxServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl InboxServiceClient<tonic::transport::Channel> {
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
    impl<T> InboxServiceClient<T>
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
        ) -> InboxServiceClient<InterceptedService<T, F>>
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
            InboxServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists messages, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_inbox(
            &mut self,
            request: impl tonic::IntoRequest<super::ListInboxRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListInboxResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/ListInbox",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.notification.v1.InboxService", "ListInbox"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Counts messages that are not read.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_unread_count(
            &mut self,
            request: impl tonic::IntoRequest<super::GetUnreadCountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUnreadCountResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/GetUnreadCount",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "GetUnreadCount",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Marks messages as read or as unread. Ids that name no message are passed over.

 State: writes the marks; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn mark_read(
            &mut self,
            request: impl tonic::IntoRequest<super::MarkReadRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MarkReadResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/MarkRead",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.notification.v1.InboxService", "MarkRead"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Marks every message up to a time as read.

 State: writes the marks; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn mark_all_read(
            &mut self,
            request: impl tonic::IntoRequest<super::MarkAllReadRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MarkAllReadResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/MarkAllRead",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "MarkAllRead",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes messages out of the list, or puts them back. Ids that name no message are passed over.

 State: writes the marks; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn archive_messages(
            &mut self,
            request: impl tonic::IntoRequest<super::ArchiveMessagesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ArchiveMessagesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/ArchiveMessages",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "ArchiveMessages",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Follows the inbox: each message that comes or changes, with the unread count.

 A message without an entry comes first and then at least every 30 s.
 A stream that begins with a cursor goes on behind it, for 24 h.

 State: marks what it sends as delivered.

 Errors:
 - OUT_OF_RANGE CURSOR_EXPIRED: the cursor is older than 24 h; list the inbox and begin without one.
 - RESOURCE_EXHAUSTED WATCH_LIMIT_EXCEEDED: the user has 20 streams open.
*/
        pub async fn watch_inbox(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchInboxRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchInboxResponse>>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/WatchInbox",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "WatchInbox",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Reads the public key with which a browser subscribes to push messages.

 State: none.

 Errors:
 - FAILED_PRECONDITION CHANNEL_NOT_CONFIGURED: the organisation has no enabled configuration for PUSH.
*/
        pub async fn get_push_key(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPushKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPushKeyResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/GetPushKey",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "GetPushKey",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Registers a browser or device. Registering the same endpoint replaces its keys.

 State: writes the subscription; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION CHANNEL_NOT_CONFIGURED: the organisation has no enabled configuration for PUSH.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the user has 20 subscriptions.
*/
        pub async fn register_push_subscription(
            &mut self,
            request: impl tonic::IntoRequest<super::RegisterPushSubscriptionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterPushSubscriptionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/RegisterPushSubscription",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "RegisterPushSubscription",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the caller's browsers and devices.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_push_subscriptions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListPushSubscriptionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPushSubscriptionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/ListPushSubscriptions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "ListPushSubscriptions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Removes a browser or device. Removing what is not there changes nothing.

 State: deletes the subscription; durable when the call returns.

 Errors: none of its own.
*/
        pub async fn delete_push_subscription(
            &mut self,
            request: impl tonic::IntoRequest<super::DeletePushSubscriptionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeletePushSubscriptionResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.InboxService/DeletePushSubscription",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.InboxService",
                        "DeletePushSubscription",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod template_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The texts of notifications: written once for each channel and language, kept in versions.

 Templates are Jinja: `{{ field }}`, `{% if %}`, `{% for %}`, filters.
 A field that is not given is an error; HTML bodies are escaped.
 A render may take 10,000 steps.
 Listing and rendering are with `NotificationService`.
*/
    #[derive(Debug, Clone)]
    pub struct TemplateServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl TemplateServiceClient<tonic::transport::Channel> {
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
    impl<T> TemplateServiceClient<T>
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
        ) -> TemplateServiceClient<InterceptedService<T, F>>
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
            TemplateServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a template in version 1.

 A client must not repeat it by itself; GetTemplate shows whether it exists.

 State: writes the template and the event `config.changes` in one transaction.

 Errors:
 - ALREADY_EXISTS TEMPLATE_ID_TAKEN: the organisation has a template of this id. One that ships with the platform
   is shadowed instead.
 - INVALID_ARGUMENT TEMPLATE_INVALID: a text does not parse, or does not render with the sample; `BadRequest`
   names it.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 500 templates.
*/
        pub async fn create_template(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateTemplateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.TemplateService/CreateTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.TemplateService",
                        "CreateTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one version of a template with its texts.

 State: none.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: no template has this id, or it does not have this version.
*/
        pub async fn get_template(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTemplateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.TemplateService/GetTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.TemplateService",
                        "GetTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Adds a version with everything that the request sets, and the rest as it is.
 Without a difference no version is added.

 State: writes the version and the event `config.changes` in one transaction.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: no template has this id.
 - FAILED_PRECONDITION TEMPLATE_BUILT_IN: the template ships with the platform; create one of the same id to
   shadow it.
 - INVALID_ARGUMENT TEMPLATE_INVALID: a text does not parse, or does not render with the sample; `BadRequest`
   names it.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
*/
        pub async fn update_template(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateTemplateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.TemplateService/UpdateTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.TemplateService",
                        "UpdateTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a template. What is accepted already is still sent with it. Deleting what is deleted changes nothing.

 State: marks the template deleted and writes the event `config.changes`.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: there has never been a template of this id.
 - FAILED_PRECONDITION TEMPLATE_BUILT_IN: the template ships with the platform.
*/
        pub async fn delete_template(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteTemplateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.TemplateService/DeleteTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.TemplateService",
                        "DeleteTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of a template, newest first, without their texts.

 State: none.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: no template has this id.
*/
        pub async fn list_template_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTemplateVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTemplateVersionsResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.TemplateService/ListTemplateVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.TemplateService",
                        "ListTemplateVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes an old version the newest again, as a copy with a number of its own.

 State: writes the version and the event `config.changes` in one transaction.

 Errors:
 - NOT_FOUND TEMPLATE_NOT_FOUND: no template has this id, or it does not have this version.
 - FAILED_PRECONDITION TEMPLATE_BUILT_IN: the template ships with the platform.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
*/
        pub async fn revert_template(
            &mut self,
            request: impl tonic::IntoRequest<super::RevertTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevertTemplateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.TemplateService/RevertTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.TemplateService",
                        "RevertTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Checks texts and renders them with a sample, without keeping them. Faults are an answer, not a failure of the call.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_template(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateTemplateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateTemplateResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.TemplateService/ValidateTemplate",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.TemplateService",
                        "ValidateTemplate",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod webhook_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Webhooks: HTTP endpoints of the organisation that are called when something happens.

 Each event that an endpoint subscribes to is sent as a POST of JSON with these headers: `X-Platform-Event`,
 `X-Platform-Timestamp` (seconds), `X-Platform-Delivery-Id` and `X-Platform-Signature: sha256=<hex HMAC-SHA256
 of "timestamp.body">`; and, for receivers that follow Standard Webhooks, `webhook-id`, `webhook-timestamp` and
 `webhook-signature: v1,<base64 HMAC-SHA256 of "id.timestamp.body">`. While a secret is being rotated, both signatures
 are sent. A receiver should refuse what is older than 5 minutes.

 An answer of 2xx within 30 s is a delivery. Redirects are not followed. 429 and 503 are tried again after
 `Retry-After`; 410 disables the endpoint; anything else is tried 5 times in all: at once and after 1, 5,
 15 and 60 minutes. Delivery is at least once and not in order. An endpoint that fails for 5 days is disabled, and
 the organisation's administrators are told.
*/
    #[derive(Debug, Clone)]
    pub struct WebhookServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl WebhookServiceClient<tonic::transport::Channel> {
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
    impl<T> WebhookServiceClient<T>
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
        ) -> WebhookServiceClient<InterceptedService<T, F>>
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
            WebhookServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates an endpoint. The secret is in this answer and in no other.

 A client must not repeat it by itself:
 ListWebhooks shows whether it exists, and RotateWebhookSecret replaces a secret that
 got lost with the answer.

 State: writes the endpoint and the event `config.changes` in one transaction.

 Errors:
 - FAILED_PRECONDITION ADDRESS_NOT_ALLOWED: the URL is not https, or leads to an address that the platform must not
   call.
 - INVALID_ARGUMENT EVENT_TYPE_UNKNOWN: a type that is subscribed to does not exist.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 endpoints.
*/
        pub async fn create_webhook(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateWebhookRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateWebhookResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/CreateWebhook",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "CreateWebhook",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one endpoint.

 State: none.

 Errors:
 - NOT_FOUND WEBHOOK_NOT_FOUND: no endpoint has this id.
*/
        pub async fn get_webhook(
            &mut self,
            request: impl tonic::IntoRequest<super::GetWebhookRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWebhookResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/GetWebhook",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "GetWebhook",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists endpoints by name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_webhooks(
            &mut self,
            request: impl tonic::IntoRequest<super::ListWebhooksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWebhooksResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/ListWebhooks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "ListWebhooks",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes what the request sets. Enabling an endpoint closes its circuit and attempts what waits.

 State: writes the endpoint and the event `config.changes` in one transaction.

 Errors:
 - NOT_FOUND WEBHOOK_NOT_FOUND: no endpoint has this id.
 - FAILED_PRECONDITION ADDRESS_NOT_ALLOWED: the URL is not https, or leads to an address that the platform must not
   call.
 - INVALID_ARGUMENT EVENT_TYPE_UNKNOWN: a type that is subscribed to does not exist.
 - ABORTED VERSION_CONFLICT: `expected_revision` is not the revision in force.
*/
        pub async fn update_webhook(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateWebhookRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateWebhookResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/UpdateWebhook",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "UpdateWebhook",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes an endpoint with its secret; what waits for it is dropped. Deleting what is deleted changes nothing.

 State: deletes the endpoint and writes the event `config.changes` in one transaction.

 Errors: none of its own.
*/
        pub async fn delete_webhook(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteWebhookRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteWebhookResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/DeleteWebhook",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "DeleteWebhook",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives an endpoint a new secret. The old one goes on signing beside it until it expires.
 The secret is in this answer and in no other.

 A client must not repeat it by itself: every call makes one more secret, and the one before it expires.

 State: writes the secret and the event `config.changes` in one transaction.

 Errors:
 - NOT_FOUND WEBHOOK_NOT_FOUND: no endpoint has this id.
*/
        pub async fn rotate_webhook_secret(
            &mut self,
            request: impl tonic::IntoRequest<super::RotateWebhookSecretRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RotateWebhookSecretResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/RotateWebhookSecret",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "RotateWebhookSecret",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sends one event of the type `webhook.test`, at once and once. A refusal is an answer, not a failure of the call.

 A client must not repeat it by itself.

 State: writes the delivery.

 Errors:
 - NOT_FOUND WEBHOOK_NOT_FOUND: no endpoint has this id.
 - RESOURCE_EXHAUSTED TEST_LIMIT_EXCEEDED: 10 tests were made in the last hour.
*/
        pub async fn test_webhook(
            &mut self,
            request: impl tonic::IntoRequest<super::TestWebhookRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestWebhookResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/TestWebhook",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "TestWebhook",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists deliveries to endpoints, newest first. They are kept for 30 days.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_webhook_deliveries(
            &mut self,
            request: impl tonic::IntoRequest<super::ListWebhookDeliveriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListWebhookDeliveriesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/ListWebhookDeliveries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "ListWebhookDeliveries",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one delivery with its body and its attempts.

 State: none.

 Errors:
 - NOT_FOUND WEBHOOK_DELIVERY_NOT_FOUND: no delivery has this id.
*/
        pub async fn get_webhook_delivery(
            &mut self,
            request: impl tonic::IntoRequest<super::GetWebhookDeliveryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetWebhookDeliveryResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/GetWebhookDelivery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "GetWebhookDelivery",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sends deliveries once more, with the same id and body and a new timestamp and signature.

 A client must not repeat it by itself; ListWebhookDeliveries shows what waits.

 State: queues the deliveries; durable when the call returns.

 Errors:
 - NOT_FOUND WEBHOOK_NOT_FOUND: no endpoint has this id.
 - NOT_FOUND WEBHOOK_DELIVERY_NOT_FOUND: an id names no delivery; nothing is queued.
 - FAILED_PRECONDITION WEBHOOK_DISABLED: the endpoint is disabled.
*/
        pub async fn redeliver_webhook(
            &mut self,
            request: impl tonic::IntoRequest<super::RedeliverWebhookRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RedeliverWebhookResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/RedeliverWebhook",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "RedeliverWebhook",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the types of event that can be subscribed to, with an example of each.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_event_types(
            &mut self,
            request: impl tonic::IntoRequest<super::ListEventTypesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListEventTypesResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/platform.notification.v1.WebhookService/ListEventTypes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.notification.v1.WebhookService",
                        "ListEventTypes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
